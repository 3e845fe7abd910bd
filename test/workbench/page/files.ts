/** Owns the way of workbooks in and out of the page: chosen and dropped files, addresses, downloads. Bytes to workbook and back. */
import { openFile } from "../engine/xlsx/open";
import { saveWorkbook } from "../engine/xlsx/save";
import { UnreadableFile } from "../engine/xlsx/unreadable-file";
import type { WorkbookOptions } from "../engine/model";
import type { Desk } from "./desk";
import { element } from "./dom";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export class Files {
  constructor(
    private readonly desk: Desk,
    private readonly options: WorkbookOptions,
  ) {}

  /** Opens a workbook in place of the present one; a file that is none is said, and the present one stays. */
  async open(bytes: Uint8Array, name: string): Promise<boolean> {
    const { desk } = this;
    desk.say(desk.texts.opening(name));
    try {
      const { workbook, losses } = await openFile(bytes, this.options);
      desk.replaceBook(workbook, name);
      desk.sayOpened(losses);
    } catch (trouble) {
      if (!(trouble instanceof UnreadableFile)) throw trouble;
      desk.say(desk.texts.notOpened(name, desk.texts.unreadable[trouble.kind]), "trouble");
      return false;
    }
    return true;
  }

  async openChosen(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async save(): Promise<Uint8Array> {
    return saveWorkbook(this.desk.book);
  }

  async download(): Promise<void> {
    const { desk } = this;
    const name = desk.documentName.endsWith(".xlsx") ? desk.documentName : `${desk.documentName}.xlsx`;
    const address = URL.createObjectURL(new Blob([new Uint8Array(await this.save())], { type: mediaType }));
    element("a", { attributes: { href: address, download: name } }).click();
    // The browser has taken the address by then; the memory would stay until the page is closed.
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
    desk.say(desk.texts.saved(name));
  }

  /** A file dropped anywhere on the page is opened. */
  acceptDrops(): void {
    let zone: HTMLElement | undefined;
    const hide = (): void => {
      zone?.remove();
      zone = undefined;
    };
    window.addEventListener("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (zone) return;
      zone = element("div", { class: "drop-zone" }, this.desk.texts.dropHere);
      document.body.append(zone);
    });
    window.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) hide();
    });
    window.addEventListener("drop", (event) => {
      event.preventDefault();
      hide();
      const file = event.dataTransfer?.files[0];
      if (file) void this.openChosen(file);
    });
  }
}

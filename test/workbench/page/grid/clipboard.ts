/**
 * Owns copy, cut and paste at the grid. What leaves is tab-separated text and an HTML table, as Excel gives them; what
 * comes back from this page is copied with formulas and formats, what comes from elsewhere is taken as typed text.
 */
import { areaOf, cellCount, intersection, type Area } from "../../engine/area";
import type { Place } from "../../engine/model";
import type { Editing } from "./editing";
import type { Grid } from "./grid";
import type { Selecting } from "./selecting";
import { readTabSeparated, tabSeparated } from "./tab-separated";

interface Copied extends Place {
  readonly isCut: boolean;
  /** What was put on the clipboard: as long as it is there, this page's copy is the newest. */
  readonly text: string;
}

export class Clipboard {
  private copied: Copied | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly selecting: Selecting,
    private readonly editing: Editing,
  ) {
    const box = editing.cellBox;
    box.addEventListener("copy", (event) => this.onCopy(event, false));
    box.addEventListener("cut", (event) => this.onCopy(event, true));
    box.addEventListener("paste", (event) => this.onPaste(event));
    editing.onChange(() => {
      if (editing.edited) this.forget();
    });
  }

  /** From a menu or the ribbon: the browser fires the same events as for the keys. */
  copy(isCut: boolean): void {
    this.editing.focus();
    document.execCommand(isCut ? "cut" : "copy");
  }

  /** From a menu or the ribbon: reading needs the person's permission, which the browser asks for. */
  async paste(): Promise<void> {
    try {
      this.take(await navigator.clipboard.readText());
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused;
      this.grid.desk.say(this.grid.desk.texts.refused("Ctrl+V"), "trouble");
    }
  }

  forget(): void {
    if (!this.copied) return;
    this.copied = undefined;
    this.grid.overlay.copied = undefined;
    this.grid.repaint("overlay");
  }

  private onCopy(event: ClipboardEvent, isCut: boolean): void {
    if (this.editing.edited || !event.clipboardData) return;
    event.preventDefault();
    const { sheet } = this.grid;
    const area = this.filledPart(this.selecting.area);
    const texts = sheet.texts(area).filter((_row, index) => !sheet.isRowHidden(area.top + index));
    const text = tabSeparated(texts);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", htmlTable(texts));
    this.copied = { sheet, area, isCut, text };
    this.grid.overlay.copied = { sheet, area };
    this.grid.repaint("overlay");
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.editing.edited || !event.clipboardData) return;
    event.preventDefault();
    this.take(event.clipboardData.getData("text/plain"));
  }

  private take(text: string): void {
    const { copied, grid, selecting } = this;
    const { sheet, desk } = grid;
    const target = selecting.area;
    if (copied && copied.sheet.exists && sameText(copied.text, text)) {
      const done = desk.act(() => {
        if (copied.isCut) {
          sheet.workbook.select(sheet, [shifted(copied.area, target)]);
          copied.sheet.moveTo(copied.area, { sheet, area: shifted(copied.area, target) });
        } else sheet.workbook.select(sheet, [sheet.copyFrom(target, copied)]);
      });
      if (done && copied.isCut) this.forget();
      return;
    }
    if (text === "") return;
    const rows = readTabSeparated(text);
    desk.act(() => {
      const [only] = rows.flat();
      if (rows.flat().length === 1 && only !== undefined) {
        // Excel: one value pasted on a wide selection fills it.
        for (let row = target.top; row <= Math.min(target.bottom, target.top + 9999); row++) {
          const line = Array.from({ length: Math.min(target.right - target.left, 999) + 1 }, () => only);
          sheet.paste(row, target.left, [line]);
        }
      } else sheet.paste(target.top, target.left, rows);
      const width = Math.max(...rows.map((row) => row.length));
      if (rows.flat().length > 1) sheet.workbook.select(sheet, [areaOf(target.top, target.left, rows.length, width)]);
    });
  }

  /** Whole columns or rows are copied as far as they are filled: a million empty lines help nobody. */
  private filledPart(area: Area): Area {
    const used = this.grid.sheet.usedArea();
    if (cellCount(area) <= 100_000) return area;
    return (used && intersection(area, used)) ?? { ...area, bottom: area.top, right: area.left };
  }
}

function shifted(area: Area, to: Area): Area {
  return areaOf(to.top, to.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** Clipboards of Windows turn line ends, and some drop the last one. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

function htmlTable(rows: readonly (readonly string[])[]): string {
  const escape = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`);
  return `<table>${lines.join("")}</table>`;
}

/**
 * Owns the add-in on the page: reads its manifest and functions, keeps its pages for the open workbook, and turns presses
 * on its buttons into commands. Between the ribbon and pane on one side and the protocol's hosts on the other.
 */
import { Host } from "../protocol/host";
import type { CustomFunctionDefinition } from "../engine/custom-function";
import { openWorkbook } from "../engine/xlsx/open";
import { saveWorkbook } from "../engine/xlsx/save";
import { allowsDataTypes, readFunctions } from "../protocol/functions-metadata";
import type { Faults } from "../protocol/faults";
import type { Surroundings } from "../protocol/surroundings";
import { suggestedFunctions } from "./add-in-functions";
import { AddInPages, OtherPage } from "./add-in-pages";
import type { Desk } from "./desk";
import { readManifest, type ButtonControl, type Manifest } from "./manifest";
import type { SuggestedFunction } from "./native-functions";
import type { Pane } from "./parts/pane";
import type { PageRequest } from "./request";
import { addInTabs, type AddInTabs } from "./ribbon/add-in-tabs";
import type { Ribbon } from "./ribbon/ribbon";

/** Excel ends a ribbon command that has not called event.completed() after five minutes. */
const commandTime = 5 * 60_000;

/** What an add-in's server has to say of it before it runs. */
export interface AddInFiles {
  readonly manifest: Manifest;
  /** functions.json, of an add-in with functions. */
  readonly metadata: string | undefined;
}

/** Asks the add-in's server, for which the page needn't be there yet; what is wrong with the manifest throws. */
export async function fetchAddIn({ manifest: address, locale }: PageRequest): Promise<AddInFiles> {
  const manifest = readManifest(await textAt(address), locale);
  return { manifest, metadata: manifest.functions && (await textAt(manifest.functions.metadata)) };
}

export class AddIn {
  readonly tabs: AddInTabs;
  /** What went wrong in the workbench itself; a test that finds something here has found a gap of ours. */
  readonly faults: unknown[] = [];
  /** The files that the add-in has had opened in other windows; one without bytes is a new workbook. */
  readonly createdWorkbooks: Uint8Array[] = [];
  private running: AddInPages | undefined;
  private wasStorageBlocked: boolean;
  private isInstalled = true;
  private commands = new Map<string, Promise<void>>();

  private constructor(
    readonly manifest: Manifest,
    readonly functions: readonly SuggestedFunction[],
    private readonly definitions: readonly CustomFunctionDefinition[],
    private readonly allowsDataTypes: boolean,
    private readonly desk: Desk,
    private readonly pane: Pane,
    private readonly ribbon: Ribbon,
    private readonly request: PageRequest,
    private readonly troubles: Faults,
  ) {
    this.wasStorageBlocked = troubles.isStorageBlocked;
    troubles.watch(() => this.followStorage());
    this.tabs = addInTabs(manifest, desk.texts, (control) => void this.press(control));
    desk.watch((happening) => {
      if (happening === "opened") this.start();
    });
  }

  /** What is wrong with the functions' file throws. */
  static of(
    { manifest, metadata }: AddInFiles,
    desk: Desk,
    pane: Pane,
    ribbon: Ribbon,
    request: PageRequest,
    troubles: Faults,
  ): AddIn {
    const entry = manifest.functions;
    const definitions = metadata === undefined ? [] : readFunctions(metadata, entry?.namespace ?? "");
    const functions = metadata === undefined ? [] : suggestedFunctions(metadata, entry?.namespace ?? "", manifest.name);
    const takesTypes = metadata !== undefined && allowsDataTypes(metadata);
    return new AddIn(manifest, functions, definitions, takesTypes, desk, pane, ribbon, request, troubles);
  }

  get pages(): AddInPages {
    if (!this.running) throw new Error("The add-in has not been started");
    return this.running;
  }

  /** Resolves when the add-in's office.js listens; at once where there is no add-in. */
  async listening(): Promise<void> {
    if (this.isInstalled) await this.pages.listening();
  }

  /** Adds the add-in to this Excel or takes it away: without it functions have no meaning, and there is no pane. */
  install(isInstalled: boolean): void {
    if (isInstalled === this.isInstalled) return;
    this.isInstalled = isInstalled;
    this.start();
  }

  /** As above, for the next workbook that is opened; the present one goes on with the add-in that it has. */
  installForNext(isInstalled: boolean): void {
    this.isInstalled = isInstalled;
  }

  /** Starts the add-in on the workbook that is open now; one that ran on another before is dropped with its frame. */
  start(): void {
    const { manifest, pane } = this;
    this.running?.end();
    this.running = undefined;
    for (const id of this.commands.keys()) this.tabs.setBusy(id, false);
    this.commands = new Map();
    if (!this.isInstalled) {
      pane.detach();
      return;
    }
    const hasFunctions = this.definitions.length > 0;
    this.running = new AddInPages(manifest, hasFunctions, pane, (page, runsFunctions) => {
      void this.checkServer(page);
      return this.host(page, runsFunctions);
    });
    // Excel: an add-in without commands opens its page as soon as it is inserted.
    if (manifest.tabs.length === 0) this.showPane(true);
  }

  cellIsEdited(editing: boolean): void {
    if (this.running) this.running.isCellEdited = editing;
  }

  /** Opens the pane with what it shows first, or closes it. */
  showPane(visible: boolean): void {
    if (!visible) this.running?.setPaneVisible(false);
    else this.running?.showPane(this.manifest.sharedRuntime ?? this.firstPane);
  }

  /** Presses a button of the add-in's by its id; resolves when its command has ended. */
  async pressById(controlId: string): Promise<void> {
    this.tabs.press(controlId);
    await this.commands.get(controlId);
  }

  private async press(control: ButtonControl): Promise<void> {
    const { command } = control;
    if (command.kind === "taskpane") {
      try {
        this.pages.showPane(command.page);
        this.pane.setTitle(command.title ?? this.manifest.name);
      } catch (trouble) {
        if (!(trouble instanceof OtherPage)) throw trouble;
        this.desk.say(this.desk.texts.addIn.otherPage(trouble.page), "trouble");
      }
      return;
    }
    const run = this.run(control, command.functionName);
    this.commands.set(control.id, run);
    try {
      await run;
    } finally {
      if (this.commands.get(control.id) === run) this.commands.delete(control.id);
    }
  }

  private async run(control: ButtonControl, functionName: string): Promise<void> {
    this.tabs.setBusy(control.id, true);
    let timer = 0;
    const late = new Promise<void>((resolve) => {
      timer = window.setTimeout(() => {
        this.desk.say(this.desk.texts.addIn.noAnswer(control.label), "trouble");
        resolve();
      }, commandTime);
    });
    try {
      await Promise.race([this.pages.commands().runCommand(functionName, control.id), late]);
    } finally {
      window.clearTimeout(timer);
      this.tabs.setBusy(control.id, false);
    }
  }

  /** The page of the first button that opens a pane. */
  private get firstPane(): string {
    const buttons = this.manifest.tabs.flatMap((tab) => tab.groups).flatMap((group) => group.controls);
    const pages = buttons.flatMap((control) =>
      control.kind === "button" && control.command.kind === "taskpane" ? [control.command.page] : [],
    );
    return pages[0] ?? this.manifest.startPage;
  }

  private host(page: string, runsFunctions: boolean): Host {
    const { desk, manifest, pane, request, troubles } = this;
    return new Host({
      workbook: desk.book,
      addIn: {
        id: manifest.id,
        version: manifest.version,
        page: troubles.isStorageBlocked ? withoutStorage(page) : page,
        hasSharedRuntime: manifest.sharedRuntime !== undefined,
        domains: manifest.domains,
        functions: runsFunctions ? this.definitions : [],
        allowsDataTypes: this.allowsDataTypes,
      },
      locale: request.locale,
      fileName: desk.documentName,
      surroundings: this.surroundings(),
      isPaneVisible: pane.isVisible,
      faults: troubles,
      ...(request.requirementSets ? { requirementSets: request.requirementSets } : {}),
    });
  }

  private surroundings(): Surroundings {
    return {
      showPane: (visible) => this.pane.show(visible),
      updateRibbon: ({ enabled, visibleTabs }) => {
        for (const [id, value] of enabled) this.tabs.setEnabled(id, value);
        for (const [id, visible] of visibleTabs) this.ribbon.setVisible("tab", id, visible);
      },
      openNewWorkbook: (file) => {
        this.createdWorkbooks.push(file ?? new Uint8Array());
        const address = new URL(location.href);
        address.searchParams.delete("book");
        // The address of a blob lives as long as this page; the new window reads it while it starts.
        if (file) address.searchParams.set("book", URL.createObjectURL(new Blob([new Uint8Array(file)])));
        window.open(address);
      },
      saveWorkbook: () => saveWorkbook(this.desk.book),
      readWorkbook: (file) => openWorkbook(file, this.request.options),
      reportFault: (fault) => {
        this.faults.push(fault);
        console.error(fault);
        this.desk.say(fault instanceof Error ? fault.message : String(fault), "trouble");
      },
    };
  }

  /** A page that has its storage keeps it: what is blocked is blocked from the start. */
  private followStorage(): void {
    const { isStorageBlocked } = this.troubles;
    if (isStorageBlocked === this.wasStorageBlocked) return;
    this.wasStorageBlocked = isStorageBlocked;
    this.start();
  }

  /** A frame doesn't tell that its server is down: ask for the page once more, only to see whether somebody answers. */
  private async checkServer(page: string): Promise<void> {
    try {
      await fetch(page, { mode: "no-cors", method: "HEAD" });
    } catch (trouble) {
      if (!(trouble instanceof TypeError)) throw trouble;
      this.pane.fail();
    }
  }
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer.text();
}

/** The server of the add-in sends such a page without storage (storage-blocked.ts). */
function withoutStorage(page: string): string {
  const address = new URL(page);
  address.searchParams.set("storage", "blocked");
  return address.href;
}

/**
 * Excel as one add-in sees it: starts the add-in's page in a frame, answers its office.js over the workbook, sends it
 * events, function calls and ribbon commands. One host is one add-in on one open workbook; the page makes and drops it.
 */
import type { CustomFunctionDefinition } from "../engine/custom-function";
import type { Workbook } from "../engine/model";
import { AddInRuntime } from "./add-in-runtime";
import { appContext } from "./app-context";
import { BatchRunner } from "./batch-runner";
import { CustomFunctionRunner } from "./custom-functions";
import { documentFlags } from "./document-settings";
import { DocumentCopies } from "./document-copies";
import { EventHub } from "./events";
import type { Faults } from "./faults";
import { executeMethod } from "./method-dispatch";
import type { MessageEntry } from "./message";
import type { PlannedRefusal } from "./operations";
import { RequestGate } from "./request-gate";
import { floor, supports, type RequirementSets } from "./requirement-sets";
import { Session } from "./session";
import type { Surroundings } from "./surroundings";
import { TrafficCounter, type Work } from "./traffic";
import { XdmChannel } from "./xdm";

export interface AddIn {
  /** The manifest's Id. */
  readonly id: string;
  /** The manifest's Version. */
  readonly version: string;
  /** Address of the page that runs in the frame: the shared runtime's, else the pane's. */
  readonly page: string;
  readonly hasSharedRuntime: boolean;
  /** The manifest's AppDomains. */
  readonly domains: readonly string[];
  /** By `readFunctions` (functions-metadata.ts); empty without custom functions. */
  readonly functions: readonly CustomFunctionDefinition[];
  /** By `allowsDataTypes`. */
  readonly allowsDataTypes: boolean;
}

export interface HostOptions {
  readonly workbook: Workbook;
  readonly addIn: AddIn;
  /** Display language, "vi-VN". */
  readonly locale: string;
  /** The name of the open file, "Book1.xlsx". */
  readonly fileName: string;
  readonly surroundings: Surroundings;
  readonly isPaneVisible: boolean;
  /** What shall go wrong; they outlive one host. */
  readonly faults: Faults;
  /** More or newer sets than the floor's, or others ("ExcelApi": "1.16"). */
  readonly requirementSets?: RequirementSets;
}

const conversationPrefix = "workbench-";

export class Host {
  readonly frame: HTMLIFrameElement;
  private readonly channel: XdmChannel;
  private readonly session: Session;
  private readonly runtime: AddInRuntime;
  private readonly runner: BatchRunner;
  private readonly gate = new RequestGate();
  private readonly counter = new TrafficCounter();
  private readonly copies: DocumentCopies;
  private readonly commands = new Map<string, () => void>();
  private readonly stop: () => void;
  private commandNumber = 0;

  /** Makes the frame with its address and name set; the page puts `host.frame` where the pane is shown. */
  constructor(private readonly options: HostOptions) {
    const { workbook, addIn, surroundings } = options;
    const raise = (entries: readonly MessageEntry[]): void => {
      void this.channel.registered("richApiMessage").then(() => {
        this.channel.raise("richApiMessage", { ArrayData: entries });
      });
    };
    const events = new EventHub(workbook, raise);
    const sets = { ...floor, ...options.requirementSets };
    const takesDataTypes = addIn.allowsDataTypes && supports(sets, "CustomFunctionsRuntime", "1.4");
    const functions = new CustomFunctionRunner(workbook.customFunctions, raise, takesDataTypes);
    this.session = new Session(workbook, options.fileName, surroundings, events, functions, sets);
    this.runtime = new AddInRuntime(surroundings, documentFlags(workbook), raise, options.isPaneVisible);
    this.runner = new BatchRunner(this.session, this.runtime, this.gate, options.faults, this.counter);
    this.copies = new DocumentCopies(() => surroundings.saveWorkbook());
    const conversation = `${conversationPrefix}${crypto.randomUUID()}`;
    this.frame = document.createElement("iframe");
    this.channel = new XdmChannel(
      () => this.frame.contentWindow,
      new URL(addIn.page).origin,
      location.origin,
      conversation,
      (action, data) => this.answer(action, data),
    );
    this.prepareFrame(conversation);
    workbook.addIn = { id: addIn.id, version: addIn.version };
    // https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets: 1.15 came with Excel 2024.
    workbook.year = supports(sets, "ExcelApi", "1.15") ? 2024 : 2021;
    const runsFunctions = addIn.functions.length > 0;
    if (runsFunctions) workbook.customFunctions.register(addIn.functions);
    const forget = workbook.subscribe((happening) => {
      this.session.ranges.follow(happening);
      events.tell(happening);
    });
    const listen = (event: MessageEvent): void => void this.channel.take(event);
    window.addEventListener("message", listen);
    this.stop = () => {
      window.removeEventListener("message", listen);
      forget();
      if (!runsFunctions) return;
      functions.stop();
      workbook.customFunctions.unregisterAll();
    };
  }

  /** Takes the add-in off the workbook: the file was closed, or another is opened. */
  close(): void {
    this.stop();
    this.frame.remove();
  }

  /** Resolves when office.js of the add-in is listening: for what it registers last, of what every such page registers. */
  get ready(): Promise<void> {
    const { hasSharedRuntime, functions } = this.options.addIn;
    return this.channel.registered(hasSharedRuntime || functions.length > 0 ? "richApiMessage" : "appCommandInvoked");
  }

  /** Runs a function of the ribbon (Office.actions.associate); resolves when the add-in calls event.completed(). */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    await this.channel.registered("appCommandInvoked");
    const id = `command-${++this.commandNumber}`;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.channel.raise("appCommandInvoked", {
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    await completed;
  }

  /** The person has opened or closed the pane. */
  paneShown(visible: boolean): void {
    this.runtime.paneShown(visible);
  }

  /** Whether a person is editing a cell: Excel takes no batches meanwhile. */
  set isCellEdited(editing: boolean) {
    this.gate.isCellEdited = editing;
  }

  /** For tests of what is left when Excel refuses in the middle: one operation of the add-in's gets an error. */
  refuseOperation(plan: PlannedRefusal | null): void {
    this.session.operations.refuse(plan);
  }

  traffic(): Work {
    return { ...this.counter.traffic, operations: this.session.operations.count };
  }

  resetTraffic(): void {
    this.counter.reset();
    this.session.operations.reset();
  }

  private answer(action: string, data: unknown): unknown {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext({
          ...this.options,
          requirementSets: { ...floor, ...this.options.requirementSets },
          isPaneVisible: this.runtime.isPaneVisible,
        });
      case "ContextActivationManager_notifyHost":
        // Telemetry and the page's origin: nothing to do for either.
        return undefined;
      case "executeMethod":
        return executeMethod(data, {
          workbook: this.session.workbook,
          copies: this.copies,
          copyAnswer: () => this.options.faults.meetCall(),
          runRichApi: (request) => this.runner.run(request),
          commandCompleted: (id) => this.completeCommand(id),
          reportFault: (fault) => this.session.surroundings.reportFault(fault),
        });
      default:
        throw new Error(`The workbench's Excel does not know the action ${action}`);
    }
  }

  private completeCommand(id: string): void {
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  /** Excel: both the address and the name of the frame tell office.js where it is; the name must be there before the page. */
  private prepareFrame(conversation: string): void {
    const { addIn, locale } = this.options;
    const flags = (addIn.hasSharedRuntime ? 1 : 0) | (addIn.functions.length > 0 ? 2 : 0);
    const hostInfo = `Excel$Web$16.01$${locale}$${crypto.randomUUID()}$$$${flags}`;
    const address = new URL(addIn.page);
    address.search = `${address.search ? `${address.search}&` : "?"}_host_Info=${hostInfo}`;
    this.frame.name = JSON.stringify({
      baseFrameName: conversation,
      hostInfo,
      serializerVersion: 1,
      xdmInfo: `${conversation}|${addIn.id}|${location.origin}/`,
    });
    this.frame.src = address.href;
  }
}

/**
 * Excel in a browser for tests: opens the workbench's page with an add-in in it and does what a person does. Started by
 * global-setup.ts; each call of openExcel has a page of the browser to itself, and finds nothing in its storage.
 */
import type { BrowserContext, ConsoleMessage, Frame, FrameLocator, Page, Request, WebError } from "playwright-core";
import { BrowserPages, type LentPage } from "./browser-pages";
import { environment } from "./environment";
import { caughtFrom, type CaughtError } from "./caught-error";
import type { OpenOptions } from "./page/door";
import type { EditOptions, SortOptions } from "./page/edits";
import type { FaultKind, FaultPlan } from "./protocol/faults";
import type { PlannedRefusal } from "./protocol/operations";
import type { RequestErrorCode } from "./protocol/request-gate";
import type { Work } from "./protocol/traffic";
import { addInSite, addressOf, bookAddress, newBookName, setting, type ExcelOptions } from "./opening";
import type { Site } from "./server";

export type CellValue = number | string | boolean | null | { readonly error: string; readonly message?: string };

/** A cell as a person sees it. */
export interface ReadCell {
  readonly value: CellValue;
  /** As displayed, in the culture. */
  readonly text: string;
  /** en-US, or the constant. */
  readonly formula: number | string | boolean;
  readonly format: string;
}

declare global {
  /** Of the whole process; jest-environment.ts puts them there. Elsewhere each program has its own. */
  var workbenchPages: BrowserPages | undefined;
}

function browserPages(): BrowserPages {
  globalThis.workbenchPages ??= new BrowserPages(async () => {
    const { chromium } = await import("playwright-core");
    return chromium.connect(setting(environment.browser));
  });
  return globalThis.workbenchPages;
}

export async function openExcel(options: ExcelOptions = {}): Promise<ExcelDriver> {
  const { origin, site } = await addInSite(options.addIn);
  const { locale = "vi-VN", width = 1280, isPictured = false } = options;
  const lent = await browserPages().lend({ locale, width, isPictured });
  const excel = new ExcelDriver(lent, origin, site);
  await excel.begin(addressOf(origin, options), options.book);
  return excel;
}

export class ExcelDriver {
  /** Errors in console and page, and requests to anything but the two sites. What is left of it fails `close`. */
  readonly problems: string[] = [];
  readonly context: BrowserContext;
  readonly page: Page;
  private faultsTaken = 0;
  /** The add-in's and the page's. */
  private readonly origins: readonly string[];

  constructor(
    private readonly lent: LentPage,
    readonly addInOrigin: string,
    private readonly site: Site | undefined,
  ) {
    this.context = lent.context;
    this.page = lent.page;
    this.origins = [addInOrigin, new URL(setting(environment.page)).origin];
    this.context.on("request", this.seeRequest).on("console", this.seeConsole).on("weberror", this.seeError);
  }

  /** The add-in's page in the pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator(`.pane iframe[src^="${this.addInOrigin}/"]`);
  }

  /** Goes to the page; with a book it begins with that file, under a new workbook's name. */
  async begin(address: URL, book?: Uint8Array): Promise<void> {
    if (book) address.searchParams.set("book", await bookAddress(book));
    await this.page.goto(address.href);
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 30_000 });
    await this.page.evaluate(() => window.workbench?.ready());
  }

  /** With `{ addIn: false }` as in an Excel without the add-in, until `addAddIn` or the next `open`. */
  async open(book: Uint8Array, name?: string, options?: OpenOptions): Promise<void> {
    const given = [Buffer.from(book).toString("base64"), name, options] as const;
    await this.page.evaluate(([bytes, title, how]) => window.workbench?.open(bytes, title, how), given);
  }

  /** Another file for the next test of this Excel: the add-in starts on it anew, and all that was planned for it is over. */
  async openNext(book: Uint8Array): Promise<void> {
    await this.endFaults();
    await this.refuseOperation(null);
    await this.open(book, newBookName);
    await this.resetTraffic();
  }

  /** The add-in comes to the open workbook. */
  async addAddIn(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.addAddIn());
  }

  /** The add-in goes; what its functions gave stays until something has them calculated. */
  async removeAddIn(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.removeAddIn());
  }

  async save(): Promise<Uint8Array> {
    const bytes = await this.page.evaluate(() => window.workbench?.save());
    if (!bytes) throw new Error("The page has no workbench");
    return bytes;
  }

  /** Types as a person does, by the culture; resolves when every formula has its value. */
  async type(address: string, text: string, options?: EditOptions): Promise<void> {
    const given = [address, text, options] as const;
    await this.page.evaluate((args) => window.workbench?.type(...args), given);
  }

  /** Pastes rows of texts from another program. Like all that edits, also as a co-author: `{ by: "coAuthor" }`. */
  async paste(address: string, rows: readonly (readonly string[])[], options?: EditOptions): Promise<void> {
    const given = [address, rows, options] as const;
    await this.page.evaluate((args) => window.workbench?.paste(...args), given);
  }

  /** The Delete key. */
  async clear(address: string, options?: EditOptions): Promise<void> {
    await this.page.evaluate((args) => window.workbench?.clear(...args), [address, options] as const);
  }

  /** Sorts an area, or the table that it is within, by a column counted from 0. */
  async sort(address: string, column: number, options?: SortOptions): Promise<void> {
    await this.page.evaluate((args) => window.workbench?.sort(...args), [address, column, options] as const);
  }

  /** Rows of the table that the address is within, else of the sheet; "5:7" is always the sheet's. */
  async deleteRows(address: string, options?: EditOptions): Promise<void> {
    await this.page.evaluate((args) => window.workbench?.deleteRows(...args), [address, options] as const);
  }

  async insertRows(address: string, options?: EditOptions): Promise<void> {
    await this.page.evaluate((args) => window.workbench?.insertRows(...args), [address, options] as const);
  }

  async undo(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.undo());
    await this.calculated();
  }

  async redo(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.redo());
    await this.calculated();
  }

  /**
   * Every value that each cell of an area showed while something was done, in order: first what it showed before, last what
   * it shows when the add-in has sent nothing for a while. So a test can say that no cell ever showed #BUSY!.
   */
  async shownDuring(address: string, action: () => Promise<unknown>): Promise<CellValue[][][]> {
    await this.page.evaluate((place) => window.workbench?.beginSightings(place), address);
    await action();
    await this.quiet();
    await this.calculated();
    return (await this.page.evaluate(() => window.workbench?.endSightings())) ?? [];
  }

  async read(address: string): Promise<ReadCell> {
    const cells = await this.readAll(address);
    const [cell] = cells[0] ?? [];
    if (!cell) throw new Error(`Nothing to read at ${address}`);
    return cell;
  }

  async readAll(address: string): Promise<ReadCell[][]> {
    const found = await this.page.evaluate((place) => window.workbench?.readCells(place), address);
    if (!found) throw new Error("The page has no workbench");
    const { values, texts, formulas, formats } = found;
    return values.map((row, at) =>
      row.map((value, column) => ({
        value,
        text: texts[at]?.[column] ?? "",
        formula: formulas[at]?.[column] ?? "",
        format: formats[at]?.[column] ?? "",
      })),
    );
  }

  /** Presses a button of the ribbon by its id in the manifest; resolves when its command has ended. */
  async press(controlId: string): Promise<void> {
    await this.page.evaluate((id) => window.workbench?.press(id), controlId);
  }

  /** The files that the add-in has had opened in other windows by Excel.createWorkbook; no bytes for a new workbook. */
  async createdWorkbooks(): Promise<Uint8Array[]> {
    const files = await this.page.evaluate(() => window.workbench?.createdWorkbooks() ?? []);
    return files.map((file) => new Uint8Array(Buffer.from(file, "base64")));
  }

  /** Resolves when no formula waits for a function of the add-in. */
  async calculated(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.calculated());
  }

  async traffic(): Promise<Work> {
    const traffic = await this.page.evaluate(() => window.workbench?.traffic());
    if (!traffic) throw new Error("The page has no workbench");
    return traffic;
  }

  /** Resolves when the add-in has sent nothing for a while: what it does after a change, in its own time, is over. */
  async quiet(): Promise<void> {
    for (let before = -1; before !== (await this.traffic()).requests;) {
      before = (await this.traffic()).requests;
      await new Promise((go) => setTimeout(go, 700));
    }
  }

  async resetTraffic(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.resetTraffic());
  }

  /** Something goes wrong for the add-in, now or at a later batch: what can, is listed in protocol/faults.ts. */
  async beginFault(plan: FaultPlan): Promise<void> {
    await this.page.evaluate((given) => window.workbench?.beginFault(given), plan);
  }

  /** All faults of a kind, or all of them. */
  async endFaults(kind?: FaultKind): Promise<void> {
    await this.page.evaluate((given) => window.workbench?.endFaults(given), kind);
  }

  /** The next batches of the add-in, or those after some that pass, are refused as Excel would. */
  async refuseNext(code: RequestErrorCode, times = 1, after = 0): Promise<void> {
    await this.beginFault({ kind: "refused", code, times, after });
  }

  /**
   * One operation of the add-in's is refused, in the middle of its batch: `{ number: 7 }` the seventh from now,
   * `{ member: "Worksheet.delete" }` the first of these, with `code` as its error. `traffic().operations` counts them.
   * Null takes a plan back that has not come to pass.
   */
  async refuseOperation(plan: PlannedRefusal | null): Promise<void> {
    await this.page.evaluate((given) => window.workbench?.refuseOperation(given), plan);
  }

  /** Excel.run in the add-in's page. The batch can use nothing from around it but its argument. */
  async run<R, A = undefined>(
    batch: (context: Excel.RequestContext, argument: A) => Promise<R>,
    argument?: A,
  ): Promise<R> {
    return (await this.evaluate(`Excel.run((context) => (${batch.toString()})(context, argument))`, argument)) as R;
  }

  /** As above, for a batch that Excel refuses: the error that the add-in catches. */
  async refused<A = undefined>(
    batch: (context: Excel.RequestContext, argument: A) => Promise<unknown>,
    argument?: A,
  ): Promise<CaughtError> {
    return this.caughtBy(`Excel.run((context) => (${batch.toString()})(context, argument))`, argument);
  }

  /** Runs code in the add-in's page, where Excel and Office are the genuine ones. It can use nothing from around it. */
  async inAddIn<R, A = undefined>(code: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.frame().evaluate(code as (argument: unknown) => R | Promise<R>, argument);
  }

  /** As above, for code that shall fail: what it throws, as office.js made it. */
  async caught<A = undefined>(code: (argument: A) => unknown, argument?: A): Promise<CaughtError> {
    return this.caughtBy(`(${code.toString()})(argument)`, argument);
  }

  /** Problems that the test expects: handed over, and no longer failing it. */
  takeProblems(): string[] {
    return this.problems.splice(0);
  }

  /** The same for faults of the workbench itself: members that it lacks. */
  async takeFaults(): Promise<string[]> {
    const faults = await this.page.evaluate(() => window.workbench?.faults() ?? []);
    const taken = faults.slice(this.faultsTaken);
    this.faultsTaken = faults.length;
    return taken;
  }

  /** Throws the problems that there were since the last look. */
  async check(): Promise<void> {
    const faults = this.page.isClosed() ? [] : await this.takeFaults();
    const problems = [...this.takeProblems(), ...faults.map((fault) => `workbench: ${fault}`)];
    if (problems.length > 0) throw new Error(`There were problems:\n${problems.join("\n")}`);
  }

  async close(): Promise<void> {
    let isSound = false;
    try {
      await this.check();
      isSound = !this.page.isClosed();
    } finally {
      this.context.off("request", this.seeRequest).off("console", this.seeConsole).off("weberror", this.seeError);
      await this.lent.giveBack(this.origins, isSound);
      await this.site?.close();
    }
  }

  private readonly seeRequest = (request: Request): void => {
    const url = new URL(request.url());
    const isLocal = url.protocol === "data:" || url.protocol === "blob:" || this.origins.includes(url.origin);
    if (!isLocal) this.problems.push(`request to ${request.url()}`);
  };

  private readonly seeConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error") this.problems.push(`console: ${message.text()}`);
  };

  private readonly seeError = (fault: WebError): void => {
    this.problems.push(`page: ${fault.error().stack ?? fault.error().message}`);
  };

  private async caughtBy(expression: string, argument: unknown): Promise<CaughtError> {
    const error = await this.evaluate(caughtFrom(expression), argument);
    if (!error) throw new Error("Excel refused nothing");
    return error as CaughtError;
  }

  private async evaluate(expression: string, argument: unknown): Promise<unknown> {
    const code = await this.frame().evaluateHandle(`(argument) => ${expression}`);
    return code.evaluate((run, given) => (run as unknown as (given: unknown) => unknown)(given), argument);
  }

  private frame(): Frame {
    const frame = this.page.frames().find((each) => each.url().startsWith(`${this.addInOrigin}/`));
    if (!frame) throw new Error("The add-in's page is not open");
    return frame;
  }
}

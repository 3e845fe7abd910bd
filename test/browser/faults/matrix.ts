/** The matrix on one workbook: an action of Attain's under every fault of the workbench's. Afterwards the workbook is whole
 *  (whole.ts), the pane is free again and says in the person's language what happened and what to do, and where it offers to
 *  do it again, that works once the fault is over. One opened page serves all rows of a workbook: it is put back by undo. */
import { setTimeout as pause } from "node:timers/promises";
import type { ExcelDriver } from "../../workbench/driver";
import type { FaultPlan } from "../../workbench/protocol/faults";
import type { ActionRow } from "./action-row";
import { minutesPass, rest, watchTimers } from "./at-rest";
import { openBook, type BookName } from "./books";
import type { Column } from "./columns";
import { forgetWords, press, said, type Said } from "./pane-words";
import { differences, stateOf, type State } from "./whole";

/** Without a fault: what an action makes of the workbook, and how many operations that takes. */
interface Well {
  readonly after: State;
  readonly operations: number;
}

/** A ribbon command that has not ended by then does not end. */
const longestCommand = 12_000;

/** Sentences of Excel's own are English whatever the person speaks. */
const english = /\b(the|is|are|cannot|could|error|request|resource|internal|invalid|please|operation)\b/iu;

export class Matrix {
  private readonly wells = new Map<string, Well>();
  /** The workbook with what a co-author does alone, by that. */
  private readonly meddledAlone = new Map<string, State>();

  private constructor(
    private readonly book: BookName,
    private readonly rows: readonly ActionRow[],
    private excel: ExcelDriver,
    private readonly before: State,
    /** How many steps can be undone before anything is done here. */
    private steps: number,
  ) {}

  static async open(book: BookName, rows: readonly ActionRow[]): Promise<Matrix> {
    const excel = await opened(book);
    return new Matrix(book, rows, excel, await stateOf(excel), await stepsOf(excel));
  }

  close(): Promise<void> {
    return this.excel.close();
  }

  /** On a slow host. What the action makes of the workbook is what undo takes back. */
  async well(row: ActionRow): Promise<Well> {
    const known = this.wells.get(row.name);
    if (known) return known;
    const { excel } = this;
    await this.begin(row);
    await excel.resetTraffic();
    await excel.beginFault({ kind: "slow", delay: 15, jitter: 20 });
    const words = await this.done(row);
    await excel.endFaults();
    if (words.alert !== "" || !words.isDone) {
      throw new Error(`${row.name} went wrong on a slow host: ${JSON.stringify(words)}`);
    }
    await rest(excel);
    const well = { after: await stateOf(excel), operations: (await excel.traffic()).operations };
    const changes = differences(this.before, well.after).length > 0;
    if (changes !== row.writes) throw new Error(`${row.name} ${changes ? "changes" : "does not change"} the workbook`);
    await this.back();
    const left = differences(this.before, await stateOf(excel));
    if (left.length > 0) throw new Error(`Undo does not take ${row.name} back: ${left.join("\n")}`);
    this.wells.set(row.name, well);
    return well;
  }

  /** Complaints about what was found afterwards; none if all is as it must be. */
  async under(row: ActionRow, column: Column): Promise<readonly string[]> {
    const plan = column.plan(row);
    if (!plan) return [];
    const well = await this.well(row);
    const complaints = await this.struck(row, column, plan, well).catch((fault: unknown) => [String(fault)]);
    // What is wrong with one action shall not be held against the next one.
    if (complaints.length > 0) await this.reopen();
    else await this.back();
    return complaints;
  }

  private async struck(row: ActionRow, column: Column, plan: FaultPlan | "half", well: Well): Promise<string[]> {
    const { excel } = this;
    await this.begin(row);
    if (plan === "half") await excel.refuseOperation({ number: Math.floor(well.operations / 2) + 1 });
    else await excel.beginFault(plan);
    const words = await this.done(row, plan);
    await excel.endFaults();
    await excel.refuseOperation(null);
    const isAgain = words.alert !== "" && (column.isOver === true || (column.isMidway === true && row.first));
    // What the pane reads of its own accord would take the words away.
    if (!isAgain) await rest(excel);
    const complaints = [
      ...wordsComplaints(row, plan === "half" && row.first ? [column.says, row.first.says] : [column.says], words),
      ...untrue(plan, words),
      ...(await this.wholeness(row, column, plan, words.alert !== "")),
    ];
    if (complaints.length === 0 && isAgain) complaints.push(...(await this.again(row, well)));
    return complaints;
  }

  /** The same actions where the browser blocks the add-in's storage: each goes well, and makes the same of the workbook. */
  async withoutStorage(): Promise<Readonly<Record<string, readonly string[]>>> {
    const wells = new Map<ActionRow, Well>();
    for (const row of this.rows) wells.set(row, await this.well(row));
    const { excel } = this;
    await excel.beginFault({ kind: "storageBlocked" });
    await begun(excel);
    const complaints: Record<string, readonly string[]> = {};
    for (const [row, { after }] of wells) {
      await this.begin(row);
      const words = await this.done(row);
      await rest(excel);
      const found = [...differences(after, await stateOf(excel))];
      if (words.alert !== "" || !words.isDone) found.push(`the pane says: ${JSON.stringify(words)}`);
      if (found.length > 0) complaints[row.name] = found;
      await this.back();
    }
    return complaints;
  }

  /** Of the page's console, as far as they are of this kind: no others are forgiven. */
  takeProblems(kind: RegExp): void {
    const problems = this.excel.takeProblems();
    this.excel.problems.push(...problems.filter((problem) => !kind.test(problem)));
  }

  private async begin(row: ActionRow): Promise<void> {
    await row.open(this.excel);
    await rest(this.excel);
  }

  private async done(row: ActionRow, plan?: FaultPlan | "half"): Promise<Said> {
    await forgetWords(this.excel);
    const passing = plan !== undefined && isWithoutAWord(plan) ? minutesPass(this.excel) : undefined;
    await Promise.race([row.begin(this.excel), pause(longestCommand, undefined, { ref: false })]);
    const words = await said(this.excel, doneOf(row, this.excel));
    await passing?.end();
    if (row.done instanceof RegExp || !words.isDone) return words;
    // What is seen in the workbook may still be taken back: then the pane says so.
    await rest(this.excel);
    return said(this.excel, doneOf(row, this.excel));
  }

  /** What the pane offers after a refusal, once the fault is over. */
  private async again(row: ActionRow, { after }: Well): Promise<string[]> {
    const { excel } = this;
    await forgetWords(excel);
    await press(excel, "Làm lại");
    const { alert } = await said(excel, doneOf(row, excel));
    if (alert !== "") return [`done again it says: ${alert}`];
    await rest(excel);
    const found = differences(after, await stateOf(excel));
    return found.length > 0 ? [`done again the workbook is not what the action makes of it: ${found.join("\n")}`] : [];
  }

  private async wholeness(
    row: ActionRow,
    column: Column,
    plan: FaultPlan | "half",
    failed: boolean,
  ): Promise<readonly string[]> {
    const now = await stateOf(this.excel);
    const nearest: (readonly string[])[] = [];
    for await (const wanted of this.wanted(row, column, plan, failed)) {
      const found = differences(wanted, now);
      if (found.length === 0) return [];
      nearest.push(found);
    }
    nearest.sort((a, b) => a.length - b.length);
    return [`${failed ? "told to have failed" : "gone well"}, the workbook is: ${nearest[0]?.join("\n") ?? ""}`];
  }

  /** What the workbook may be, one after the other. */
  private async *wanted(
    row: ActionRow,
    column: Column,
    plan: FaultPlan | "half",
    failed: boolean,
  ): AsyncGenerator<State, void> {
    if (plan !== "half" && plan.kind === "between") {
      if (failed) return yield this.alone(plan);
      yield this.meddled(row, plan, "afterwards");
      return yield this.meddled(row, plan, "before");
    }
    const { after } = await this.well(row);
    if (!failed) return yield after;
    const first = column.isMidway === true && this.rows.find(({ name }) => name === row.first?.row);
    if (first) return yield (await this.well(first)).after;
    yield this.before;
    // The connection was lost only after Excel had done the batch: then all of it stands.
    if (plan !== "half" && plan.kind === "lost" && plan.isDone === true) yield after;
  }

  private async alone(plan: FaultPlan & { kind: "between" }): Promise<State> {
    const key = JSON.stringify(plan.work);
    const known = this.meddledAlone.get(key);
    if (known) return known;
    await this.back();
    await this.meddle(plan);
    const state = await stateOf(this.excel);
    this.meddledAlone.set(key, state);
    return state;
  }

  /** The workbook with the other's edit after the action, or before it. */
  private async meddled(
    row: ActionRow,
    plan: FaultPlan & { kind: "between" },
    order: "afterwards" | "before",
  ): Promise<State> {
    await this.back();
    if (order === "before") await this.meddle(plan);
    await this.begin(row);
    await this.done(row);
    await rest(this.excel);
    if (order === "afterwards") await this.meddle(plan);
    return stateOf(this.excel);
  }

  private async meddle(plan: FaultPlan & { kind: "between" }): Promise<void> {
    await this.excel.beginFault({ ...plan, writing: false });
    await this.excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    await rest(this.excel);
  }

  /** The workbook as it was opened: by undo, which is a promise of its own; a state that it leaves is seen under the next fault. */
  private async back(): Promise<void> {
    await this.excel.page.evaluate((steps) => {
      const { workbench } = window;
      while (workbench && workbench.undoSteps() > steps) workbench.undo();
      workbench?.select("Sheet1!C6");
    }, this.steps);
    await rest(this.excel);
  }

  private async reopen(): Promise<void> {
    this.excel.takeProblems();
    await this.excel.close();
    this.excel = await opened(this.book);
    this.steps = await stepsOf(this.excel);
  }
}

function doneOf({ done }: ActionRow, excel: ExcelDriver): RegExp | (() => Promise<boolean>) {
  return done instanceof RegExp ? done : () => done(excel);
}

function wordsComplaints(row: ActionRow, says: readonly RegExp[], { alert, status, running }: Said): string[] {
  const complaints: string[] = [];
  if (running !== "") complaints.push(`the pane stays busy: “${running}”`);
  if (alert === "" && status === "" && row.done instanceof RegExp) complaints.push("the pane says nothing");
  const missing = says.filter((wanted) => alert !== "" && !wanted.test(alert));
  if (missing.length > 0) complaints.push(`the pane says “${alert}”, not ${missing.join(", ")}`);
  if (english.test(alert)) complaints.push(`the pane says in English: “${alert}”`);
  return complaints;
}

/** Only where Excel takes nothing for a while something may be left that has to be taken back later. */
function untrue(plan: FaultPlan | "half", { alert }: Said): string[] {
  const lasts = plan !== "half" && (plan.kind === "lost" || plan.kind === "cellEdit");
  return !lasts && /ghi dở chưa lấy lại được/u.test(alert) ? [`the pane says untruly: “${alert}”`] : [];
}

function isWithoutAWord(plan: FaultPlan | "half"): boolean {
  return plan !== "half" && plan.kind === "lost" && plan.tells === undefined;
}

async function opened(book: BookName): Promise<ExcelDriver> {
  const excel = await openBook(book);
  await begun(excel);
  return excel;
}

/** The pane is open and has read the workbook. */
async function begun(excel: ExcelDriver): Promise<void> {
  await excel.waitUntilReady();
  await excel.press("Attain.OpenPane");
  await excel.pane.locator("main").waitFor();
  await watchTimers(excel);
  // A copy to be mailed opens in a window of its own, which would start a workbench each time.
  await excel.page.evaluate(() => {
    window.open = () => null;
  });
  await rest(excel);
}

async function stepsOf(excel: ExcelDriver): Promise<number> {
  return (await excel.page.evaluate(() => window.workbench?.undoSteps())) ?? 0;
}

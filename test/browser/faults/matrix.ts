/** The matrix: an action of Attain's under every fault of the workbench's. Afterwards the workbook is whole (whole.ts), the
 *  pane is free again and says in the person's language what happened and what to do, and where it offers to do it
 *  again, that works once the fault is over. */
import type { ExcelDriver } from "../../workbench/driver";
import type { FaultPlan, Meddling } from "../../workbench/protocol/faults";
import type { ActionRow } from "./actions";
import { openBook, type BookName } from "./books";
import { forgetWords, press, rest, said, type Said } from "./pane-words";
import { differences, front, stateOf, withoutPart, type State } from "./whole";

interface Column {
  readonly name: string;
  readonly plan: (row: ActionRow, operations: number) => FaultPlan | "half" | undefined;
  /** What the pane may say; undefined where the action has to go well. */
  readonly says?: RegExp;
  /** Whether an action that is told to have failed can be done again once the fault is over. */
  readonly isOver?: boolean;
  /** Of an answer that never comes the page need not wait a minute here. */
  readonly isPatient?: boolean;
}

/** Between what the action has read and what it writes. As the person at the page, so that undo takes it back. */
function between(work: Meddling): FaultPlan {
  return { kind: "between", writing: true, work };
}

const isProtected = /đang được bảo vệ/u;

export const columns: readonly Column[] = [
  {
    name: "a refused batch",
    plan: ({ writes }) => ({ kind: "refused", code: "GeneralException", writing: writes }),
    says: /Excel từ chối \(GeneralException\).*Không có gì bị ghi dở/u,
    isOver: true,
  },
  {
    name: "a batch refused half-way",
    plan: ({ writes, inSteps }) => (writes && !inSteps ? "half" : undefined),
    says: /Excel từ chối \(GeneralException\).*Không có gì bị ghi dở/u,
    isOver: true,
  },
  {
    name: "a cell that is being edited",
    plan: ({ writes }) => ({ kind: "cellEdit", writing: writes }),
    says: /Một ô đang được sửa dở\. Nhấn Enter/u,
    isOver: true,
  },
  {
    name: "throttling",
    plan: ({ writes }) => ({ kind: "throttled", writing: writes }),
    says: /Excel đang bận.*bấm/u,
    isOver: true,
  },
  {
    name: "a connection lost after the batch was done",
    plan: ({ writes, inSteps }) =>
      inSteps ? undefined : { kind: "lost", writing: writes, isDone: true, tells: "InvalidOrTimedOutSession" },
    says: /Mất liên lạc với Excel/u,
  },
  {
    name: "a connection lost without a word",
    plan: ({ writes }) => ({ kind: "lost", writing: writes }),
    says: /Excel chưa trả lời/u,
    isOver: true,
    isPatient: true,
  },
  {
    name: "a co-author's edit",
    plan: ({ writes, coAuthor }) => (writes ? between({ ...coAuthor, by: "person" }) : undefined),
    says: /vừa được người khác sửa/u,
    isOver: true,
  },
  {
    name: "a sheet protected meanwhile",
    plan: ({ writes, sheet }) => (writes ? between({ does: "protectSheet", sheet, by: "person" }) : undefined),
    says: isProtected,
  },
  {
    name: "a sheet deleted meanwhile",
    plan: ({ writes, sheet }) => (writes ? between({ does: "deleteSheet", sheet, by: "person" }) : undefined),
    says: /vừa bị xoá hoặc đổi tên|vừa được người khác sửa|không có bảng|chưa có bảng/u,
  },
];

/** A ribbon command that has not ended by then does not end. */
const longestCommand = 12_000;

/** Sentences of Excel's own are English whatever the person speaks. */
const english = /\b(the|is|are|cannot|could|error|request|resource|internal|invalid|please|operation)\b/iu;

export class Matrix {
  private constructor(
    private readonly book: BookName,
    private excel: ExcelDriver,
    private before: State,
  ) {}

  static async open(book: BookName): Promise<Matrix> {
    const excel = await opened(book);
    return new Matrix(book, excel, await stateOf(excel));
  }

  /** Without a fault but on a slow host: what the action makes of the workbook, and how many operations that takes. */
  async well(row: ActionRow): Promise<{ readonly after: State; readonly operations: number }> {
    const { excel } = this;
    await row.open?.(excel);
    await rest(excel);
    await excel.resetTraffic();
    await excel.beginFault({ kind: "slow", delay: 15, jitter: 20 });
    const words = await this.done(row);
    await excel.endFaults();
    if (words.alert !== "" || !words.isDone) {
      throw new Error(`${row.name} went wrong on a slow host: ${JSON.stringify(words)}`);
    }
    const { operations } = await excel.traffic();
    const after = await stateOf(excel);
    if (!row.writes && differences(this.before, after).length > 0) throw new Error(`${row.name} changes the workbook`);
    await this.back();
    return { after, operations };
  }

  /** Complaints about what was found afterwards; none if all is as it must be. */
  async under(
    row: ActionRow,
    column: Column,
    well: { readonly after: State; readonly operations: number },
  ): Promise<string[]> {
    const { excel } = this;
    const plan = column.plan(row, well.operations);
    if (plan === undefined) return [];
    await row.open?.(excel);
    await rest(excel);
    const complaints: string[] = [];
    if (plan === "half") await excel.refuseOperation({ number: Math.max(1, Math.ceil(well.operations / 2)) });
    else await excel.beginFault(plan);
    const words = await this.done(row);
    const failed = words.alert !== "";
    complaints.push(...wordsComplaints(row, column, words));
    await excel.endFaults();
    await excel.refuseOperation(null);
    if (!failed || column.isOver !== true) await rest(excel);
    complaints.push(...(await this.wholeness(row, plan, well.after, failed)));
    if (failed && column.isOver === true && complaints.length === 0 && plan !== "half" && plan.kind !== "between") {
      await forgetWords(excel);
      await press(excel, "Làm lại");
      const again = await said(excel, doneOf(row, excel));
      if (again.alert !== "") complaints.push(`done again it says: ${again.alert}`);
      await rest(excel);
      const found = differences(well.after, await stateOf(excel));
      if (found.length > 0)
        complaints.push(`done again the workbook is not what the action makes of it: ${found.join("\n")}`);
    }
    // What is wrong with one action shall not be held against the next one.
    if (complaints.length > 0) await this.reopen();
    else await this.back();
    return complaints;
  }

  private async reopen(): Promise<void> {
    this.excel.takeProblems();
    await this.excel.close();
    this.excel = await opened(this.book);
    this.before = await stateOf(this.excel);
  }

  close(): Promise<void> {
    return this.excel.close();
  }

  private async done(row: ActionRow): Promise<Said> {
    await forgetWords(this.excel);
    await Promise.race([row.begin(this.excel), new Promise((go) => setTimeout(go, longestCommand))]);
    const words = await said(this.excel, doneOf(row, this.excel));
    if (row.done instanceof RegExp || !words.isDone) return words;
    // What is seen in the workbook may still be taken back: then the pane says so.
    await rest(this.excel);
    return said(this.excel, doneOf(row, this.excel));
  }

  private async wholeness(row: ActionRow, plan: FaultPlan | "half", after: State, failed: boolean): Promise<string[]> {
    const now = await stateOf(this.excel);
    const isMeddled = plan !== "half" && plan.kind === "between";
    const wanted: State[] = [];
    if (!isMeddled) {
      if (failed) wanted.push(this.before);
      if (!failed || isLostAfterwards(plan)) wanted.push(after);
    } else if (failed) wanted.push(await this.meddled(row, plan, "alone"));
    else {
      wanted.push(await this.meddled(row, plan, "afterwards"));
      if (differences(wanted[0] as State, now).length > 0) wanted.push(await this.meddled(row, plan, "before"));
    }
    const found = wanted.map((state) => differences(state, now));
    if (found.some((each) => each.length === 0)) return [];
    const nearest = found.sort((a, b) => a.length - b.length)[0] ?? [];
    return [`the workbook is ${failed ? "neither as before nor as after" : "not as after"}: ${nearest.join("\n")}`];
  }

  /** The workbook with the other's edit: alone, after the action or before it. */
  private async meddled(row: ActionRow, plan: FaultPlan, order: "alone" | "afterwards" | "before"): Promise<State> {
    const { excel } = this;
    await this.back();
    if (plan.kind !== "between") throw new Error("Nobody meddles in this fault");
    const act = async (): Promise<void> => {
      await row.open?.(excel);
      await this.done(row);
      await rest(excel);
    };
    if (order === "afterwards") await act();
    await excel.beginFault({ ...plan, writing: false, after: 0 });
    await excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    await rest(excel);
    if (order === "before") await act();
    return stateOf(excel);
  }

  /** The workbook as it was opened: by undo, which is a promise of its own. */
  private async back(): Promise<void> {
    const { excel } = this;
    for (let steps = 0; steps <= 12; steps++) {
      const left = differences(withoutPart(this.before, front), withoutPart(await stateOf(excel), front));
      if (left.length === 0) {
        await excel.page.evaluate(() => window.workbench?.select("Sheet1!C6"));
        await rest(excel);
        return;
      }
      if (steps === 12) throw new Error(`Undo does not bring the workbook back: ${left.join("\n")}`);
      await excel.undo();
    }
  }
}

function doneOf({ done }: ActionRow, excel: ExcelDriver): RegExp | (() => Promise<boolean>) {
  return done instanceof RegExp ? done : () => done(excel);
}

/** The connection was lost only after Excel had done the batch: then all of it stands. */
function isLostAfterwards(plan: FaultPlan | "half"): boolean {
  return plan !== "half" && plan.kind === "lost" && plan.isDone === true;
}

function wordsComplaints(row: ActionRow, { says }: Column, { alert, status, running }: Said): string[] {
  const complaints: string[] = [];
  if (running !== "") complaints.push(`the pane stays busy: “${running}”`);
  if (alert === "" && status === "" && row.done instanceof RegExp) complaints.push("the pane says nothing");
  if (alert !== "" && says && !says.test(alert)) complaints.push(`the pane says “${alert}”, not ${says}`);
  if (english.test(alert)) complaints.push(`the pane says in English: “${alert}”`);
  return complaints;
}

async function opened(book: BookName): Promise<ExcelDriver> {
  const excel = await openBook(book);
  await excel.press("Attain.OpenPane");
  await rest(excel);
  await shortenPatience(excel);
  return excel;
}

/** What waits for half a minute or more in the add-in's page waits for a quarter of a second from now on. */
async function shortenPatience(excel: ExcelDriver): Promise<void> {
  await excel.inAddIn(() => {
    const real = window.setTimeout.bind(window);
    const shortened = (work: () => void, wait?: number): number => real(work, (wait ?? 0) >= 30_000 ? 250 : wait);
    Object.assign(window, { setTimeout: shortened });
  });
}

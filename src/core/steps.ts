/** The four steps of the walk with their marks, and the places to which its buttons take a person: what the pane draws. */

import { codeKey } from "./code";
import type { Book } from "./book";
import { isSamePeriod } from "./period";
import { isAdvice, isStop, placeOfProblem, type Place, type TableName } from "./problem";
import { wholeArea } from "./results-table";
import { levelOf, type NextStep, type Walk } from "./walk";

export type StepName = "plan" | "results" | "report" | "send";

/** `begun` is a step that can wait as it is: some results are in, and a report can be built on them. */
export type StepMark = "done" | "now" | "begun" | "later";

export interface Step {
  readonly name: StepName;
  readonly mark: StepMark;
  /** Whether the one primary button stands here. */
  readonly isNext: boolean;
}

const stepNames: readonly StepName[] = ["plan", "results", "report", "send"];
const stepOfTable: Readonly<Record<TableName, StepName>> = {
  ChiTieu: "plan",
  SoLieu: "results",
  ThietLap: "report",
  DanhGia: "report",
  BieuMau: "report",
  LichBaoCao: "report",
  NgayNghi: "report",
};

export function stepsOf(book: Book, walk: Walk): readonly Step[] {
  const toMend = new Set(book.problems.filter((problem) => !isAdvice(problem)).map((each) => stepAt(book, each)));
  const { targets, results } = walk;
  const isDone: Readonly<Record<StepName, boolean>> = {
    plan: targets.isThere && targets.count > 0 && !toMend.has("plan"),
    results: results.filled > 0 && results.filled === results.expected && !toMend.has("results"),
    report: walk.report !== undefined && !toMend.has("report"),
    send: false,
  };
  const next = nextStepName(book, walk.next);
  // A report that stands can be built anew, but what is left to do is to send it.
  const now = walk.next === "read" ? "send" : next;
  const markOf = (name: StepName): StepMark => {
    if (name === now) return "now";
    if (isDone[name]) return "done";
    return name === "results" && results.filled > 0 ? "begun" : "later";
  };
  return stepNames.map((name) => ({ name, mark: markOf(name), isNext: name === next }));
}

function nextStepName(book: Book, next: NextStep): StepName {
  switch (next) {
    case "set-up":
      return stepOfTable[book.missing[0] ?? "ChiTieu"];
    case "list-targets":
      return "plan";
    case "mend": {
      const first = book.problems.find((problem) => !isAdvice(problem));
      return (first && stepAt(book, first)) ?? "plan";
    }
    case "choose-period":
    case "fill-in":
      return "results";
    case "build":
    case "read":
      return "report";
  }
}

function stepAt(book: Book, problem: Book["problems"][number]): StepName | undefined {
  const sheet = placeOfProblem(problem)?.sheet;
  const table = (Object.keys(stepOfTable) as TableName[]).find((name) => book.sheets[name] === sheet);
  return sheet === undefined || table === undefined ? undefined : stepOfTable[table];
}

/** Whether a press of "build report" can give one. */
export function canBuild(book: Book, walk: Walk): boolean {
  return !book.problems.some(isStop) && walk.period !== undefined && walk.results.expected > 0;
}

/** The first cell to be mended. */
export function firstToMend(book: Book): Place | undefined {
  return book.problems
    .filter((problem) => !isAdvice(problem))
    .map(placeOfProblem)
    .find((place) => place !== undefined);
}

/** The first cell of the period in which a figure of the report's level is still to be typed. */
export function firstToFill(book: Book): Place | undefined {
  const { period } = book.settings;
  const level = levelOf(book);
  const ofLevel = new Set(book.plan.targets.filter((each) => each.level === level).map((each) => codeKey(each.code)));
  return book.results.find(
    (result) =>
      result.actual === undefined &&
      result.unit === wholeArea &&
      period !== undefined &&
      isSamePeriod(result.period, period) &&
      ofLevel.has(codeKey(result.code)),
  )?.at;
}

/** The sheet of a table, as far as it is there. */
export function sheetOf(book: Book, table: TableName): Place | undefined {
  const sheet = book.sheets[table];
  return sheet === undefined ? undefined : { sheet };
}

/** The cell of the settings in which the period, or else the level, is chosen. */
export function placeOfPeriod(book: Book): Place | undefined {
  const { period, places } = book.settings;
  const isLevelMissing = period !== undefined && levelOf(book) === undefined;
  return (isLevelMissing ? places?.level : places?.period) ?? sheetOf(book, "ThietLap");
}

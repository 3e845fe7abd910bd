/** The walk plan → results → report → send as it stands in a workbook, and the next sensible step: what the pane shows. */

import { codeKey } from "./code";
import type { Book } from "./book";
import { isSamePeriod, type Period } from "./period";
import { isAdvice } from "./problem";
import { chosenForm } from "./report-choices";
import { reportName, type FoundReport } from "./report-marks";
import { wholeArea } from "./results-table";

/** The one primary action that the pane offers. */
export type NextStep = "set-up" | "list-targets" | "mend" | "choose-period" | "fill-in" | "build" | "read";

/** What a person can have Attain do, from the ribbon or the pane. */
export type Action =
  | "set-up"
  | "choose"
  | "show-table"
  | "build"
  | "add-rows"
  | "go-to"
  | "survey"
  | "insert"
  | "look"
  | "prepare"
  | "restore"
  | "mend-formulas"
  | "write-file"
  | "write-sheet"
  | "import-plan"
  | "compare-plans";

export interface Walk {
  readonly targets: { readonly isThere: boolean; readonly count: number; readonly toReview: number };
  readonly results: {
    readonly isThere: boolean;
    readonly filled: number;
    /** Rows that wait for the period's figures; fewer than `expected` until they are added. */
    readonly listed: number;
    readonly expected: number;
  };
  readonly period?: Period;
  readonly level?: string;
  readonly report?: FoundReport;
  readonly next: NextStep;
}

/** The level is the one that settings name, or the plan's first. */
export function levelOf(book: Book): string | undefined {
  const wanted = codeKey(book.settings.texts.level);
  const level = book.levels.find(({ name, sign }) => codeKey(name) === wanted || codeKey(sign) === wanted);
  return (level ?? (wanted === "" ? book.levels[0] : undefined))?.sign;
}

/** The report that stands for the level, period and form of the settings. */
export function reportOfSettings(book: Book): FoundReport | undefined {
  const { period } = book.settings;
  const level = levelOf(book);
  const form = chosenForm(book)?.name;
  if (!period || level === undefined || form === undefined) return undefined;
  const name = reportName(level, period, form);
  return book.reports.find((found) => reportName(found.level, found.period, found.form) === name);
}

export function walkOf(book: Book): Walk {
  const { period } = book.settings;
  const level = levelOf(book);
  const isThere = (table: "ChiTieu" | "SoLieu"): boolean => !book.missing.includes(table);
  const expected = book.plan.targets.filter((target) => target.level === level).length;
  const { listed, filled } = resultsOf(book, level, period);
  const report = reportOfSettings(book);
  return {
    targets: {
      isThere: isThere("ChiTieu"),
      count: book.plan.targets.length,
      toReview: book.problems.filter((problem) => problem.kind === "to-review").length,
    },
    results: { isThere: isThere("SoLieu"), filled, listed, expected },
    ...(period ? { period } : {}),
    ...(level === undefined ? {} : { level }),
    ...(report ? { report } : {}),
    next: nextStep(book, filled, report),
  };
}

function resultsOf(
  book: Book,
  level: string | undefined,
  period: Period | undefined,
): { readonly listed: number; readonly filled: number } {
  if (!period) return { listed: 0, filled: 0 };
  const ofLevel = new Set(
    book.plan.targets.filter((target) => target.level === level).map((target) => codeKey(target.code)),
  );
  const rows = book.results.filter(
    (result) => result.unit === wholeArea && isSamePeriod(result.period, period) && ofLevel.has(codeKey(result.code)),
  );
  const distinct = (results: typeof rows): number => new Set(results.map((result) => codeKey(result.code))).size;
  return { listed: distinct(rows), filled: distinct(rows.filter((result) => result.actual !== undefined)) };
}

function nextStep(book: Book, filled: number, report: FoundReport | undefined): NextStep {
  if (book.missing.length > 0) return "set-up";
  if (book.problems.some((problem) => !isAdvice(problem))) return "mend";
  if (book.plan.targets.length === 0) return "list-targets";
  if (!book.settings.period || levelOf(book) === undefined) return "choose-period";
  if (filled === 0) return "fill-in";
  return report ? "read" : "build";
}

/** Everything that can be wrong with a user's data or workbook, as data: a kind, a place, what was found.
 *  The sentences are in src/text; a kind without a sentence there does not compile. */

import type { NoRatio } from "./attainment";
import type { FunctionArgument } from "./function-names";
import type { Period } from "./period";
import type { SlipCause } from "./scale-slip";

/** A cell, a row or a sheet of the open workbook; `address` is an A1 address within the sheet. */
export interface Place {
  readonly sheet: string;
  readonly address?: string;
}

/** A figure of an indicator by its column: "Thực hiện", "Cùng kỳ năm trước", "Kế hoạch". */
export type FigureOf = "actual" | "previous" | "plan";

/** An argument of a function in a cell, and how large its range is. */
export interface RangeSize {
  readonly argument: FunctionArgument;
  readonly rows: number;
  readonly columns: number;
}

/** From the first to the last day, as Excel's day serials. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** The tables that Attain keeps in a workbook, by their table names. DanhGia comes with the first judgement of a person. */
export type TableName = "BieuMau" | "ChiTieu" | "SoLieu" | "ThietLap" | "DanhGia" | "LichBaoCao" | "NgayNghi";

/** Why bytes are no workbook that can be read: something else, a workbook before 2007, one with a password, a damaged one, or
 *  one larger than any of ours. */
export type FileFault = "not-a-workbook" | "old-format" | "password" | "damaged" | "too-large";

export type Problem =
  | { readonly kind: "no-table"; readonly table: TableName }
  | { readonly kind: "missing-column"; readonly table: TableName; readonly column: string; readonly at: Place }
  | { readonly kind: "doubled-column"; readonly table: TableName; readonly column: string; readonly at: Place }
  | { readonly kind: "missing-code"; readonly at: Place }
  | { readonly kind: "doubled-code"; readonly code: string; readonly first: Place; readonly at: Place }
  | { readonly kind: "not-a-number"; readonly column: string; readonly found: string; readonly at: Place }
  | { readonly kind: "missing-target"; readonly code: string; readonly at: Place }
  | {
      readonly kind: "unknown-word";
      readonly column: string;
      readonly found: string;
      readonly known: readonly string[];
      readonly at: Place;
    }
  | { readonly kind: "unknown-parent"; readonly code: string; readonly found: string; readonly at: Place }
  | { readonly kind: "to-review"; readonly code: string; readonly note: string; readonly at: Place }
  | { readonly kind: "unknown-code"; readonly found: string; readonly near: readonly string[]; readonly at?: Place }
  | { readonly kind: "unknown-period"; readonly found: string; readonly at?: Place }
  | {
      /** Formulas find a word only as it is spelt: another spelling that people understand is blank on a report. */
      readonly kind: "spelt-otherwise";
      readonly column: string;
      readonly found: string;
      readonly wanted: string;
      readonly at: Place;
    }
  | { readonly kind: "missing-unit"; readonly at: Place }
  | {
      readonly kind: "doubled-result";
      readonly code: string;
      readonly period: string;
      readonly first: Place;
      readonly at: Place;
    }
  | { readonly kind: "result-in-words"; readonly column: string; readonly found: string; readonly at: Place }
  | {
      readonly kind: "suspicious-scale";
      readonly code: string;
      readonly of: FigureOf;
      /** As it stands, and as it may be meant, both in `unit`. */
      readonly figure: number;
      readonly reading: number;
      readonly unit: string;
      readonly cause: SlipCause;
      /** The size that the plan, or the indicator's other figures, lead one to expect. */
      readonly expected: number;
      readonly by: "plan" | "figures";
      readonly at: Place;
    }
  | { readonly kind: "figure-is-date"; readonly code: string; readonly figure: number; readonly at: Place }
  | {
      readonly kind: "suspicious-size";
      readonly code: string;
      readonly figure: number;
      readonly unit: string;
      readonly at: Place;
    }
  | {
      readonly kind: "negative-count";
      readonly code: string;
      readonly figure: number;
      readonly unit: string;
      readonly at: Place;
    }
  | { readonly kind: "missing-setting"; readonly setting: string; readonly at?: Place }
  | { readonly kind: "no-targets-of-level"; readonly level: string; readonly levels: readonly string[] }
  | { readonly kind: "not-a-result"; readonly found: string }
  | { readonly kind: "no-ratio"; readonly code: string; readonly why: NoRatio }
  | { readonly kind: "swapped-arguments"; readonly code: string; readonly found: string }
  | { readonly kind: "unlike-ranges"; readonly ranges: readonly RangeSize[] }
  | { readonly kind: "one-value-only"; readonly argument: FunctionArgument }
  | { readonly kind: "not-a-moment"; readonly found: string }
  | { readonly kind: "unknown-plan"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "no-figure-in-plan"; readonly code: string; readonly plan: string }
  | { readonly kind: "not-in-percent"; readonly code: string; readonly unit: string }
  | { readonly kind: "unknown-info"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-label"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "no-native-formula"; readonly name: string }
  | { readonly kind: "not-in-force"; readonly code: string; readonly day: number }
  | { readonly kind: "not-a-date"; readonly column: string; readonly found: string; readonly at: Place }
  | { readonly kind: "range-upside-down"; readonly code: string; readonly at: Place }
  | { readonly kind: "doubled-setting"; readonly setting: string; readonly first: Place; readonly at: Place }
  | {
      readonly kind: "overlapping-settings";
      readonly setting: string;
      /** The first day on which both are in force. */
      readonly day: number;
      readonly first: Place;
      readonly at: Place;
    }
  | { readonly kind: "dates-upside-down"; readonly at: Place }
  | {
      readonly kind: "out-of-range";
      readonly column: string;
      readonly found: string;
      readonly least: number;
      readonly most: number;
      /** A word that the column takes too. */
      readonly word?: string;
      readonly at: Place;
    }
  | {
      readonly kind: "doubled-calendar-row";
      readonly calendar: string;
      readonly period: string;
      readonly first: Place;
      readonly at: Place;
    }
  | { readonly kind: "calendar-without-name"; readonly at: Place }
  | { readonly kind: "calendar-without-months"; readonly calendar: string; readonly at: Place }
  | {
      readonly kind: "uneven-calendar";
      readonly calendar: string;
      /** The first period that doesn't end on the day before the next one begins; or, of one period, its own days beside
       *  those of its months. */
      readonly of: "neighbours" | "months";
      readonly period: Period;
      readonly next?: Period;
      readonly ends: DaySpan;
      readonly begins: DaySpan;
      readonly at?: Place;
    }
  | {
      readonly kind: "deadline-too-early";
      readonly period: Period;
      readonly end: number;
      readonly deadline: number;
      readonly at?: Place;
    }
  | { readonly kind: "holidays-unknown"; readonly year: number; readonly at?: Place }
  | { readonly kind: "period-before-plan"; readonly period: Period; readonly firstYear: number; readonly at?: Place }
  | { readonly kind: "missing-judgement"; readonly code: string; readonly at: Place }
  | {
      readonly kind: "incomplete-judgement";
      readonly code: string;
      readonly label: string;
      /** The columns still blank: who, when, why. */
      readonly missing: readonly string[];
      readonly at: Place;
    }
  | { readonly kind: "form-without-name"; readonly at: Place }
  | { readonly kind: "form-without-columns"; readonly form: string; readonly at: Place }
  | {
      readonly kind: "doubled-form-column";
      readonly form: string;
      readonly column: string;
      readonly first: Place;
      readonly at: Place;
    }
  | { readonly kind: "unknown-form"; readonly found: string; readonly known: readonly string[]; readonly at?: Place }
  /** Longer than a row of the form can be high; `column` is the table's and the form's. */
  | { readonly kind: "text-cut-off"; readonly column: string; readonly form: string; readonly at: Place }
  | { readonly kind: "sheet-name-taken"; readonly sheet: string }
  | { readonly kind: "table-name-taken"; readonly table: string; readonly at: Place }
  | { readonly kind: "report-reshaped"; readonly at: Place }
  /** A person's copy of a report; `sheet` is the original's. */
  | { readonly kind: "report-copied"; readonly sheet: string; readonly at: Place }
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  | { readonly kind: "protected-structure" }
  | { readonly kind: "one-column-only" }
  | { readonly kind: "not-a-reference"; readonly found: string }
  | { readonly kind: "refers-to-itself"; readonly at: Place }
  | { readonly kind: "no-actual-nearby"; readonly at: Place }
  | { readonly kind: "no-previous-nearby"; readonly at: Place }
  | { readonly kind: "cells-not-empty"; readonly count: number; readonly found: string; readonly at: Place }
  | { readonly kind: "not-calculated"; readonly found: string; readonly at: Place }
  | { readonly kind: "name-not-native"; readonly name: string }
  | { readonly kind: "name-only-in-copy"; readonly name: string }
  /** Targets that a document brings for a plan: nobody says which level set them. */
  | { readonly kind: "targets-without-level"; readonly count: number }
  /** Their codes are in the plan, and nobody decided what becomes of either. */
  | { readonly kind: "codes-in-plan"; readonly codes: readonly string[] }
  | { readonly kind: "version-without-day"; readonly codes: readonly string[] }
  | { readonly kind: "version-on-same-day"; readonly codes: readonly string[]; readonly day: number }
  | { readonly kind: "unreadable-file" }
  | { readonly kind: "file-refused"; readonly why: FileFault }
  | { readonly kind: "cell-being-edited" }
  | { readonly kind: "dialog-open" }
  | { readonly kind: "too-large" }
  /** Excel takes so many requests at a time, and these were more. */
  | { readonly kind: "excel-busy" }
  /** The answer got lost: nobody knows whether Excel has done what it was asked for. */
  | { readonly kind: "connection-lost" }
  | { readonly kind: "no-answer" }
  /** Somebody else moved the cells between their reading and their writing; what was written is taken back. */
  | { readonly kind: "changed-meanwhile" }
  /** What was written could not be taken back yet. */
  | { readonly kind: "half-written" }
  /** Rows for the period were added, and what was to follow was refused. */
  | { readonly kind: "only-rows-added"; readonly rows: number }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "excel-refused"; readonly code: string; readonly isHalfWritten?: boolean };

/** Problems that a person should look at, but that stop nothing. */
export function isAdvice(problem: Problem): boolean {
  return advice.has(problem.kind);
}

const advice: ReadonlySet<Problem["kind"]> = new Set([
  "to-review",
  "missing-setting",
  "missing-judgement",
  "incomplete-judgement",
  "report-copied",
  "uneven-calendar",
  "deadline-too-early",
  "holidays-unknown",
  "suspicious-scale",
  "suspicious-size",
  "figure-is-date",
  "negative-count",
  "text-cut-off",
]);

/** Problems of a table as a whole: no report can be built. Problems of single rows are listed, and those rows left out. */
export function isStop(
  problem: Problem,
): problem is Extract<Problem, { kind: "no-table" | "missing-column" | "doubled-column" }> {
  return problem.kind === "no-table" || problem.kind === "missing-column" || problem.kind === "doubled-column";
}

/** Where a problem can be mended, if that is one place of the workbook. */
export function placeOfProblem(problem: Problem): Place | undefined {
  if ("at" in problem) return problem.at;
  return "sheet" in problem ? { sheet: problem.sheet } : undefined;
}

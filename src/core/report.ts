/** A report as data: blocks of cells with text, native formulas, formats and looks. Made by report-on.ts; writers put it
 *  into Excel or a file and decide nothing. */

import type { Period } from "./period";
import type { Raw } from "./table";

/** Which report this is: a workbook holds at most one of each level and period. */
export interface ReportMark {
  readonly level: string;
  readonly period: Period;
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly across?: "left" | "center" | "right";
  readonly down?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** One cell. A formula is a template in which `«F»` means column F of the cell's own row. */
export interface ReportCell {
  /** What the cell shows by the core's own calculation; with a formula, what the formula must give. */
  readonly value: Raw;
  readonly formula?: string;
  /** An Excel number format in its en-US spelling. */
  readonly format?: string;
}

/** A cell or merged run of cells outside the table; `row` counts from the block's first row. */
export interface PlacedCell extends ReportCell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly look: Look;
  /** In points, where a row must be higher than its text. */
  readonly height?: number;
}

export interface ReportColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly hidden?: boolean;
  readonly look: Look;
}

export type ColumnKey =
  | "number"
  | "name"
  | "unit"
  | "plan"
  | "actual"
  | "cumulated"
  | "attained"
  | "changed"
  | "label"
  | "note"
  | "code"
  | "previous";

export interface ReportRow {
  /** Undefined for a row that people added. */
  readonly code?: string;
  /** `part` is a target within another ("trong đó"). */
  readonly kind: "item" | "part" | "theirs";
  /** The row of the existing sheet's table that this row stands in already. */
  readonly from?: number;
  /** None in a row that people added: it stays as it stands. */
  readonly cells: readonly ReportCell[];
}

export interface Report {
  readonly mark: ReportMark;
  readonly sheetName: string;
  readonly columns: readonly ReportColumn[];
  /** Above the table; written once, then it belongs to the people who fill it in. */
  readonly head: readonly PlacedCell[];
  readonly headRows: number;
  readonly rows: readonly ReportRow[];
  /** Below the table; written once. */
  readonly foot: readonly PlacedCell[];
}

/** The table of a report that stands in the workbook already, without its heading row. */
export interface ExistingReport {
  readonly values: readonly (readonly Raw[])[];
  /** Whether a cell holds a formula; the formulas themselves would be 6 MB for 5,000 rows. */
  readonly isFormula: (row: number, column: number) => boolean;
  /** The cells under "Ghi chú" with their formulas in R1C1, which mean the same in another row. */
  readonly notes: readonly Raw[];
}

/** The name that marks a report's table in a workbook, with its heading row: `Attain.BaoCao.THANHPHO.T6_2025`. */
export const reportNamePrefix = "Attain.BaoCao.";

/** `«F»` → `F12`. */
export function formulaInRow(template: string, row: number): string {
  return template.replace(/«([A-Z]+)»/gu, (_, letters: string) => `${letters}${row + 1}`);
}

/** `«F»` → `RC6`: the same text in every row, so that a whole run of cells is written at once. */
export function formulaInR1C1(template: string): string {
  return template.replace(/«([A-Z]+)»/gu, (_, letters: string) => `RC${columnNumber(letters)}`);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

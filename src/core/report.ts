/** A report as data: blocks of cells with text, native formulas, formats and looks. Made by report-on.ts; writers put it
 *  into Excel or a file and decide nothing. */

import type { Period } from "./period";
import type { Place } from "./problem";
import { columnLetters, type Raw } from "./table";

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

/** One cell. A formula is a template: `«plan»` is the column "plan" of the cell's own row, `«label:2»` the label two rows
 *  below, `«label:2:4»` the labels of the second to the fourth row below. */
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
  /** The column of the existing sheet's table that this one stands in already. */
  readonly from?: number;
  /** People gave it a heading of their own, which stays. */
  readonly keepsHeading?: true;
}

/** `plan/0` and `attained/0` belong to the first further plan column of the table ChiTieu. The hidden columns hold what
 *  formulas need: `foot` and `upper` the ends of a range, `override` a person's own label. */
export type ColumnKey =
  | "number"
  | "name"
  | "unit"
  | "plan"
  | `plan/${number}`
  | "actual"
  | "cumulated"
  | "attained"
  | `attained/${number}`
  | "changed"
  | "label"
  | "judged"
  | "note"
  | "code"
  | "previous"
  | "foot"
  | "upper"
  | "base"
  | "tolerance"
  | "override";

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
  /** Labels that people typed over formulas: they go into the table DanhGia, where they last. */
  readonly typedLabels: readonly TypedLabel[];
}

export interface TypedLabel {
  readonly code: string;
  readonly text: string;
}

/** The table of a report that stands in the workbook already. */
export interface ExistingReport {
  readonly at: Place;
  readonly headings: readonly Raw[];
  /** Without the heading row. */
  readonly values: readonly (readonly Raw[])[];
  /** Whether a cell holds a formula; the formulas themselves would be 6 MB for 5,000 rows. */
  readonly isFormula: (row: number, column: number) => boolean;
  /** The cells under "Ghi chú" with their formulas in R1C1, which mean the same in another row; none where none is one. */
  readonly notes: readonly Raw[];
}

/** The name that marks a report's table in a workbook, with its heading row: `Attain.BaoCao.THANHPHO.T6_2025`. */
export const reportNamePrefix = "Attain.BaoCao.";

type Columns = readonly Pick<ReportColumn, "key">[];

/** `«plan»` → `D12`, where the row counts from zero. */
export function formulaInRow(template: string, row: number, columns: Columns): string {
  return spelt(template, columns, (column, down) => `${columnLetters(column)}${row + down + 1}`);
}

/** `«plan»` → `RC4`: the same text in every row, so that a whole run of cells is written at once. */
export function formulaInR1C1(template: string, columns: Columns): string {
  return spelt(template, columns, (column, down) => `R${down === 0 ? "" : `[${down}]`}C${column + 1}`);
}

function spelt(template: string, columns: Columns, cell: (column: number, down: number) => string): string {
  return template.replace(/«([^»:]+)(?::(-?\d+))?(?::(-?\d+))?»/gu, (_, key: string, from = "0", to?: string) => {
    const column = columns.findIndex((each) => each.key === key);
    if (column < 0) throw new RangeError(`The report has no column "${key}".`);
    const first = cell(column, Number(from));
    return to === undefined ? first : `${first}:${cell(column, Number(to))}`;
  });
}

/** A report as data: blocks of cells with text, native formulas, formats and looks. Made by report-on.ts; writers put it
 *  into Excel or a file and decide nothing. */

import type { Period } from "./period";
import type { Place } from "./problem";
import { columnLetters, type Raw } from "./table";

/** Which report this is: a workbook holds at most one of each level, period and form. */
export interface ReportMark {
  readonly level: string;
  readonly period: Period;
  /** The form's name; undefined for the standard form, the only one that books of the first version have. */
  readonly form?: string;
}

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly across?: "left" | "center" | "right";
  readonly down?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** How the sheet prints. Pages are one table wide; their numbers stand from the second page on, centred in the top margin
 *  (decree 30/2020/NĐ-CP, annex I). */
export interface Page {
  readonly orientation: "portrait" | "landscape";
  /** In millimetres. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** How many rows, from the headings on, stand on every page. */
  readonly titleRows: number;
  /** What stands at the foot of every page of a sheet that has no head to say it. */
  readonly footer?: string;
}

/** A native rule that makes some cells of a column stand out: words say it first, the look only repeats them. */
export interface Emphasis {
  readonly column: ColumnKey;
  /** A formula template, true where the look applies. */
  readonly when: string;
  readonly look: Pick<Look, "bold" | "italic" | "color">;
}

/** One cell. A formula is a template: `«plan»` is the column "plan" of the cell's own row, `«label:2»` the label two rows
 *  below, `«label:2:4»` the labels of the second to the fourth row below. */
export interface ReportCell {
  /** What the cell shows by the core's own calculation; with a formula, what the formula must give. */
  readonly value: Raw;
  readonly formula?: string;
  /** An Excel number format in its en-US spelling. */
  readonly format?: string;
  /** People typed it, and it stands in its place already: writers leave the cell as it is. */
  readonly stays?: true;
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
  /** The form shows or hides it now, unlike before: width and visibility are set anew though it stands there already. */
  readonly isShownAnew?: true;
  /** A column that the form no longer has, kept as theirs for what people typed into it: its cells are written as they
   *  were last shown. */
  readonly isFrozen?: true;
}

/** What a column holds. `plan/0` and `attained/0` belong to the first further plan column of the table ChiTieu,
 *  `yearPlan/2026` and the like to one year, `unit/0` to the first unit of the matrix, `theirs/0` is a column that people
 *  put in between: writers leave it as it stands. The hidden columns hold what formulas need: `foot` and `upper` the ends
 *  of a range, `override` a person's own label, `standing` how a row stands in the headline's counts, `counted` how its
 *  item stands (on the item's first row). From `shownCode` to `remark` they are those of a comparison of two plans. */
export type ColumnKey =
  | "number"
  | "name"
  | "unit"
  | "plan"
  | `plan/${number}`
  | "before"
  | "lastYear"
  | "actual"
  | "cumulated"
  | "estimate"
  | "attained"
  | `attained/${number}`
  | "changed"
  | "label"
  | "judged"
  | "owner"
  | "source"
  | "note"
  | `yearPlan/${number}`
  | `yearActual/${number}`
  | `yearAttained/${number}`
  | "yearsPlan"
  | "yearsActual"
  | `unit/${number}`
  | "units"
  | "path"
  | "parent"
  | "group"
  | "rowKind"
  | "comparison"
  | "code"
  | "previous"
  | "shownCode"
  | "level"
  | "former"
  | "next"
  | "difference"
  | "ratio"
  | "change"
  | "remark"
  | "foot"
  | "upper"
  | "base"
  | "tolerance"
  | "override"
  | "standing"
  | "counted"
  | `theirs/${number}`;

export interface ReportRow {
  /** Undefined for a row that people added. Rows of ours that are no targets have a code in brackets, which no target can
   *  have: `(nhóm) Kinh tế`, `(trong đó) GRDP`, `(mã cột)`. */
  readonly code?: string;
  /** `part` is a target within another; `group` is a heading of several items, `ofWhich` the words "Trong đó", `codes` the
   *  signs of the columns under their headings. */
  readonly kind: "item" | "part" | "theirs" | "group" | "ofWhich" | "codes";
  /** How deep below its item: 0 for items. The name is indented by it. */
  readonly depth?: number;
  /** For the whole row, over the looks of its columns. */
  readonly look?: Look;
  /** The row of the existing sheet's table that this row stands in already. */
  readonly from?: number;
  /** None in a row that people added: it stays as it stands. */
  readonly cells: readonly ReportCell[];
}

export const reportFont = { name: "Times New Roman", size: 12 } as const;

export interface Report {
  readonly mark: ReportMark;
  readonly sheetName: string;
  readonly page: Page;
  readonly columns: readonly ReportColumn[];
  /** Above the table; written once, then it belongs to the people who fill it in. */
  readonly head: readonly PlacedCell[];
  readonly headRows: number;
  readonly rows: readonly ReportRow[];
  /** Below the table; written once. */
  readonly foot: readonly PlacedCell[];
  readonly emphasis: readonly Emphasis[];
  /** The days that it speaks of. */
  readonly days: ReportDays;
  /** Cells above a standing table that say again what Attain wrote there, on the days of now; zero-based places in the sheet. */
  readonly renewed: readonly RenewedCell[];
  /** The foot of a standing sheet's pages says other days than now, in Attain's own words. */
  readonly renewsFooter?: true;
  /** Labels that people typed over formulas: they go into the table DanhGia, where they last. */
  readonly typedLabels: readonly TypedLabel[];
}

/** What a report's head or the foot of its pages says of days. */
export interface ReportDays {
  readonly span: string;
  /** The year in which it is signed, while no date is set. */
  readonly year: number;
}

export interface RenewedCell extends Pick<ReportCell, "value" | "formula"> {
  readonly row: number;
  readonly column: number;
}

export interface TypedLabel {
  readonly code: string;
  readonly text: string;
}

/** What a workbook remembers of a report as Attain wrote it; books of earlier versions remember less. */
export interface ReportMemory {
  readonly columns: readonly RememberedColumn[];
  /** The sorts of formulas that Attain wrote, by formula-shape.ts. */
  readonly shapes?: ReadonlySet<string>;
  readonly days?: ReportDays;
}

/** A column as Attain wrote it. */
export interface RememberedColumn {
  readonly key: ColumnKey;
  readonly heading: string;
}

/** The table of a report that stands in the workbook already. */
export interface ExistingReport {
  readonly at: Place;
  readonly headings: readonly Raw[];
  /** Without the heading row. */
  readonly values: readonly (readonly Raw[])[];
  /** Whether a cell holds a formula; once theirs are told apart, one of ours. */
  readonly isFormula: (row: number, column: number) => boolean;
  /** The formulas' texts, for tables that are not too large to read them: 5,000 rows would be 10 MB. */
  readonly formulaAt?: (row: number, column: number) => string;
  /** Whether a person typed a formula over one of ours; see their-formulas.ts. */
  readonly isTheirFormula?: (row: number, column: number) => boolean;
  /** Whether people keep anything beside the table in a row. */
  readonly hasBeside?: (row: number) => boolean;
  /** Whether anything stands above or below a column of the table: taking the whole column out would lose it. */
  readonly hasOutside?: (column: number) => boolean;
  /** None in books of the first version. */
  readonly remembered?: ReportMemory;
  /** The texts above the table; zero-based places in the sheet. */
  readonly above?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** What stands centred at the foot of the pages, in Excel's codes: of all pages and of the first. */
  readonly footers?: readonly string[];
}

/** The name that marks a report's table in a workbook, with its heading row: `Attain.BaoCao.THANHPHO.T6_2025`. */
export const reportNamePrefix = "Attain.BaoCao.";

type Columns = readonly Pick<ReportColumn, "key">[];

/** A cell of the same column set: `down` rows below its own, to `downTo` where it is a run of rows. */
export interface CellPiece {
  readonly column: number;
  readonly down: number;
  readonly downTo?: number;
}

/** A template taken apart once, for columns of thousands of rows: texts, and the cells between them. */
export function formulaPieces(template: string, columns: Columns): readonly (string | CellPiece)[] {
  return template.split(/«([^»]+)»/u).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const [key = "", from = "0", to] = piece.split(":");
    const column = columns.findIndex((each) => each.key === key);
    if (column < 0) throw new RangeError(`The report has no column "${key}".`);
    return { column, down: Number(from), ...(to === undefined ? {} : { downTo: Number(to) }) };
  });
}

/** `«plan»` → `D12`, where the row counts from zero. */
export function formulaInRow(template: string, row: number, columns: Columns): string {
  return spelt(template, columns, (column, down) => `${columnLetters(column)}${row + down + 1}`);
}

/** `«plan»` → `RC4`: the same text in every row, so that a whole run of cells is written at once. */
export function formulaInR1C1(template: string, columns: Columns): string {
  return spelt(template, columns, (column, down) => `R${down === 0 ? "" : `[${down}]`}C${column + 1}`);
}

function spelt(template: string, columns: Columns, cell: (column: number, down: number) => string): string {
  return formulaPieces(template, columns)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const first = cell(piece.column, piece.down);
      return piece.downTo === undefined ? first : `${first}:${cell(piece.column, piece.downTo)}`;
    })
    .join("");
}

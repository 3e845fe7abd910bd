/** What is entered in a cell: nothing, a constant, or a formula (perhaps of a whole array). */
import type { Area } from "./area";
import type { StoredCell } from "./cell-store";
import type { Value } from "./value";

/** The same formula as written elsewhere, and how far from there: spares parsing each cell of a filled area. */
export interface Likeness {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

export interface FormulaContent {
  readonly formula: string;
  readonly arrayArea?: Area;
  readonly like?: Likeness;
}

export type Content = { readonly value: Exclude<Value, null> } | FormulaContent | null;

export type Entry = readonly [row: number, column: number, content: Content];

export function contentOf(cell: StoredCell | undefined): Content {
  if (!cell || cell.spilledFrom) return null;
  if (cell.formula) {
    const { text, like, arrayArea } = cell.formula;
    return { formula: text, ...(arrayArea && { arrayArea }), ...(like && { like }) };
  }
  return cell.value === null ? null : { value: cell.value };
}

export function isFormula(content: Content): content is FormulaContent {
  return content !== null && "formula" in content;
}

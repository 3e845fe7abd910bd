/** What is entered in a cell: nothing, a constant, or a formula (perhaps of a whole array). */
import type { Area } from "./area";
import type { StoredCell } from "./cell-store";
import type { Value } from "./value";

export type Content =
  | { readonly value: Exclude<Value, null> }
  | {
      readonly formula: string;
      readonly arrayArea?: Area;
      /** The same formula as written elsewhere, and how far from there: spares parsing each cell of a filled area. */
      readonly like?: { readonly formula: string; readonly rows: number; readonly columns: number };
    }
  | null;

export type Entry = readonly [row: number, column: number, content: Content];

export function contentOf(cell: StoredCell | undefined): Content {
  if (!cell || cell.spilledFrom) return null;
  if (cell.formula) {
    const { text, arrayArea } = cell.formula;
    return arrayArea ? { formula: text, arrayArea } : { formula: text };
  }
  return cell.value === null ? null : { value: cell.value };
}

export function isFormula(content: Content): content is Extract<Content, { readonly formula: string }> {
  return content !== null && "formula" in content;
}

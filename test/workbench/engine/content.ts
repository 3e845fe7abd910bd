/** What is entered in a cell: nothing, a constant, or a formula (perhaps of a whole array). */
import type { Area } from "./area";
import type { StoredCell } from "./cell-store";
import type { Pattern, PatternText } from "./formula/pattern";
import type { Value } from "./value";

export interface FormulaContent {
  /** en-US A1 with "=", as it reads in its cell. */
  readonly formula: string;
  readonly arrayArea?: Area | null;
}

/** A formula that says the same as others, known by its pattern: neither spelt nor parsed for each cell of a filled area. */
export class SharedFormula implements FormulaContent, PatternText {
  constructor(
    readonly pattern: Pattern,
    readonly rows: number,
    readonly columns: number,
    readonly arrayArea: Area | null = null,
  ) {}

  get formula(): string {
    return this.pattern.textAt(this.rows, this.columns);
  }

  /** As it reads when it is copied so far. What would point beyond the sheet's edge is lost for good: it is a text of its own. */
  moved(rows: number, columns: number): FormulaContent {
    const [down, right] = [this.rows + rows, this.columns + columns];
    if (!this.pattern.fits(down, right)) return { formula: this.pattern.textAt(down, right) };
    return new SharedFormula(this.pattern, down, right);
  }
}

export type Content = { readonly value: Exclude<Value, null> } | FormulaContent | null;

export type Entry = readonly [row: number, column: number, content: Content];

export function contentOf(cell: StoredCell | undefined): Content {
  if (!cell || cell.spilledFrom) return null;
  if (cell.formula) return cell.formula.content;
  return cell.value === null ? null : { value: cell.value };
}

export function isFormula(content: Content): content is FormulaContent {
  return content !== null && "formula" in content;
}

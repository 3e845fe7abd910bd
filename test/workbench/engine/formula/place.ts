/** Where a reference of a formula points, seen from any cell in which the formula says the same: edges with a `$` stay, the
 *  others keep their distance. Made when a formula is compiled, once for all its cells. */
import type { WrittenReference } from "../address";
import { columnLimit, isWholeColumns, isWholeRows, rowLimit, type Area } from "../area";
import type { SheetState } from "../sheet-state";
import { cellError, type CellError } from "../value";

/** How one direction of a place follows the cell: not at all, as a whole, or with one end only. */
export type Following = "still" | "moving" | "stretching";

export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

export interface PlaceOptions {
  /** Stands in the formula's own text, and not in a name or a table's. */
  readonly isWritten: boolean;
  /** The rows from which it can be seen, for "this row" of a table; any row unless given. */
  readonly within?: RowSpan;
}

export class Place {
  readonly rows: Following;
  readonly columns: Following;
  /** The area, if it is the same from everywhere. */
  readonly fixedArea: Area | null;
  /** One cell, wherever it is seen from. */
  readonly isCell: boolean;
  readonly isWritten: boolean;
  readonly within: RowSpan | null;
  private readonly area: Area;
  private readonly fixed: WrittenReference["fixed"];

  /** As it reads in the cell at `row` and `column`, which may lie beyond the sheet's edge. */
  constructor(
    readonly sheet: SheetState,
    { area, fixed }: Pick<WrittenReference, "area" | "fixed">,
    private readonly row: number,
    private readonly column: number,
    { isWritten, within }: PlaceOptions,
  ) {
    this.area = area;
    this.fixed = fixed;
    this.isWritten = isWritten;
    this.within = within ?? null;
    this.rows = isWholeColumns(area) ? "still" : following(fixed.top, fixed.bottom);
    this.columns = isWholeRows(area) ? "still" : following(fixed.left, fixed.right);
    this.fixedArea = this.rows === "still" && this.columns === "still" && !within ? area : null;
    this.isCell =
      area.top === area.bottom &&
      area.left === area.right &&
      this.rows !== "stretching" &&
      this.columns !== "stretching";
  }

  /** What stands for it where it points beyond the sheet, or where it can't be seen from. */
  get outside(): CellError {
    return cellError(this.within ? "#VALUE!" : "#REF!");
  }

  /** For places that are moving in rows: how far below the cell its first and last row are. */
  get distance(): RowSpan {
    return { top: this.area.top - this.row, bottom: this.area.bottom - this.row };
  }

  /** In columns, of a place that doesn't stretch. */
  get width(): number {
    return this.area.right - this.area.left + 1;
  }

  /** From the cell's row to the row of a place that is one cell. */
  rowAt(row: number): number {
    return this.rows === "still" ? this.area.top : this.area.top + row - this.row;
  }

  columnAt(column: number): number {
    return this.columns === "still" ? this.area.left : this.area.left + column - this.column;
  }

  isSeenFrom(row: number): boolean {
    return this.within === null || (row >= this.within.top && row <= this.within.bottom);
  }

  /** Null beyond the edge of the sheet. */
  areaAt(row: number, column: number): Area | null {
    if (this.fixedArea) return this.fixedArea;
    if (!this.isSeenFrom(row)) return null;
    const { area, fixed } = this;
    const down = this.rows === "still" ? 0 : row - this.row;
    const right = this.columns === "still" ? 0 : column - this.column;
    const [row1, row2] = [area.top + (fixed.top ? 0 : down), area.bottom + (fixed.bottom ? 0 : down)];
    const [column1, column2] = [area.left + (fixed.left ? 0 : right), area.right + (fixed.right ? 0 : right)];
    const [top, bottom] = row1 <= row2 ? [row1, row2] : [row2, row1];
    const [left, end] = column1 <= column2 ? [column1, column2] : [column2, column1];
    if (top < 0 || left < 0 || bottom >= rowLimit || end >= columnLimit) return null;
    return { top, left, bottom, right: end };
  }
}

function following(isFirstFixed: boolean, isLastFixed: boolean): Following {
  if (isFirstFixed !== isLastFixed) return "stretching";
  return isFirstFixed ? "still" : "moving";
}

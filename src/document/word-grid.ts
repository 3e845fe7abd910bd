/** The cells of a table of a .docx on their grid: rows may begin late, cells cover columns, and go on below. */

import type { CellDraft, Draft } from "./word-draft";

export interface WordCell {
  /** How many columns of the grid it covers. */
  readonly columns: number;
  /** Whether the cell above goes on in it. */
  readonly goesOn: boolean;
  /** Whether the cell before covers it: Word's older way. */
  readonly isCovered: boolean;
  readonly text: string;
  readonly isBold: boolean;
  readonly drafts: readonly Draft[];
}

/** Word's own tables have at most 63 columns. */
const mostColumns = 1000;

export class GridRows {
  readonly #cells: { -readonly [Key in keyof CellDraft]: CellDraft[Key] }[] = [];
  #open = new Map<number, { rowSpan: number }>();
  #waiting: { readonly column: number; readonly cell: WordCell }[] = [];
  #next = 0;
  #rows = 0;
  #columns = 0;
  /** What the first cell holds. */
  firstCell: readonly Draft[] | undefined;

  skipColumns(count: number): void {
    this.#next += clamped(count, 0);
  }

  addCell(cell: WordCell): void {
    this.firstCell ??= cell.drafts;
    if (this.#next >= mostColumns) return;
    this.#waiting.push({ column: this.#next, cell });
    this.#next += clamped(cell.columns, 1);
  }

  /** The row is complete; one that was deleted leaves nothing. */
  endRow({ isKept }: { readonly isKept: boolean }): void {
    if (isKept && this.#waiting.length > 0) this.#keepRow();
    this.#waiting = [];
    this.#next = 0;
  }

  #keepRow(): void {
    const open = new Map<number, { rowSpan: number }>();
    let last: { columnSpan: number } | undefined;
    for (const { column, cell } of this.#waiting) {
      const columnSpan = clamped(cell.columns, 1);
      const above = this.#open.get(column);
      if (cell.isCovered && last) {
        last.columnSpan += columnSpan;
      } else if (cell.goesOn && above) {
        above.rowSpan++;
        open.set(column, above);
      } else {
        const made = { row: this.#rows, column, rowSpan: 1, columnSpan, text: cell.text, isBold: cell.isBold };
        this.#cells.push(made);
        open.set(column, made);
        last = made;
      }
      this.#columns = Math.max(this.#columns, column + columnSpan);
    }
    this.#open = open;
    this.#rows++;
  }

  table(): { readonly rows: number; readonly columns: number; readonly cells: readonly CellDraft[] } {
    return { rows: this.#rows, columns: this.#columns, cells: this.#cells };
  }
}

function clamped(count: number, least: number): number {
  return Number.isFinite(count) ? Math.min(mostColumns, Math.max(least, Math.trunc(count))) : least;
}

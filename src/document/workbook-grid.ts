/** The cells of a sheet → one table: what is used of the sheet, without the wide blank stretches that nobody looks at. */

import type { DocumentCell, DocumentTable } from "../core/reading/plan-document";
import { address } from "../core/table";
import type { Area } from "../file/cell-area";
import { UnreadableDocument } from "./unreadable-document";

/** Row and column in the sheet, from 0. */
export interface UsedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value?: number;
  readonly isPercentage?: boolean;
  readonly isBold?: boolean;
}

/** A grid of more fields than this is no annex of a plan. */
const mostFields = 5_000_000;

/** Undefined for a sheet without any text. */
export function sheetTable(
  sheet: string,
  table: number,
  cells: readonly UsedCell[],
  merged: readonly Area[],
): DocumentTable | undefined {
  const first = cells[0];
  if (!first) return undefined;
  const rows = new Line(cells.map(({ row }) => row));
  const columns = new Line(cells.map(({ column }) => column));
  if (rows.length * columns.length > mostFields)
    throw new UnreadableDocument("too-large", "A sheet's area is too large.");
  const areas = new Map(merged.map((area) => [address(area.top, area.left), area]));
  const found = cells.map(({ row, column, ...shown }): DocumentCell => {
    const place = address(row, column);
    const area = areas.get(place);
    const rowSpan = area ? rows.spanned(area.top, area.bottom) : 1;
    const columnSpan = area ? columns.spanned(area.left, area.right) : 1;
    return {
      row: rows.index(row),
      column: columns.index(column),
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...shown,
      at: { sheet, address: place, table, row: row + 1, column: column + 1 },
    };
  });
  return {
    kind: "table",
    at: { sheet, address: address(first.row, first.column), table },
    rows: rows.length,
    columns: columns.length,
    cells: found,
  };
}

/** Rows or columns that are used, and one blank one where there are some between two used ones: a gap stays a gap. */
class Line {
  readonly #indexes = new Map<number, number>();
  readonly #used: readonly number[];
  readonly length: number;

  constructor(numbers: readonly number[]) {
    this.#used = [...new Set(numbers)].sort((a, b) => a - b);
    let next = 0;
    this.#used.forEach((number, position) => {
      const before = this.#used[position - 1];
      if (before !== undefined && number > before + 1) next++;
      this.#indexes.set(number, next++);
    });
    this.length = next;
  }

  index(number: number): number {
    return this.#indexes.get(number) ?? 0;
  }

  /** How many of these an area covers, whose first one is used. */
  spanned(first: number, last: number): number {
    const start = this.#indexes.get(first);
    if (start === undefined || last <= first) return 1;
    const end = this.#lastUpTo(last);
    const isBlankAfter = last > end && end !== this.#used.at(-1) ? 1 : 0;
    return this.index(end) - start + 1 + isBlankAfter;
  }

  /** The last one used that isn't after that number; found by halving. */
  #lastUpTo(number: number): number {
    let low = 0;
    let high = this.#used.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#used[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    return this.#used[low] ?? number;
  }
}

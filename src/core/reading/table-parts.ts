/** The parts of a table: each head with the rows under it. table-proposals.ts reads them one by one. */

import type { GridRow, TableGrid } from "./table-grid";
import { headFrom, isFigure, type TableHead } from "./table-head";

/** A head with the rows under it, up to the next head. */
export interface TablePart {
  readonly head?: TableHead;
  readonly from: number;
  readonly to: number;
  /** Rows that print its head once more, at the top of a page. */
  readonly repeats: ReadonlySet<GridRow>;
}

/** The rows before the first head are a part of their own, without a head. */
export function partsOf(grid: TableGrid): readonly TablePart[] {
  const parts: TablePart[] = [];
  let head = headFrom(grid, 0);
  if (head?.from !== 0) parts.push({ from: 0, to: head?.from ?? grid.rows.length, repeats: new Set() });
  while (head) {
    const repeats = new Set<GridRow>();
    let next = headFrom(grid, head.to);
    while (next && isRepeated(grid, head, next)) {
      for (const row of grid.rows.slice(next.from, next.to)) repeats.add(row);
      next = headFrom(grid, next.to);
    }
    parts.push({ head, from: head.from, to: next?.from ?? grid.rows.length, repeats });
    head = next;
  }
  return parts;
}

/** Whether a head says the same as the one above, and no title but a row of figures stands before it. */
function isRepeated({ rows }: TableGrid, above: TableHead, head: TableHead): boolean {
  return (
    above.columns.every(({ text }, index) => text === head.columns[index]?.text) &&
    (rows[head.from - 1]?.cells.some(({ text }) => isFigure(text)) ?? false)
  );
}

/** Titles and notes of a part in one cell each, which the head below may need. */
export function linesOf(grid: TableGrid, part: TablePart): readonly string[] {
  return grid.rows
    .slice(part.head ? part.to - 3 : part.from, part.to)
    .filter(({ cells }) => cells.length > 0 && cells.length <= 2)
    .flatMap(({ cells }) => cells.map(({ text }) => text));
}

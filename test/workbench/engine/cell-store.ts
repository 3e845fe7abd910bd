/** The cells of one sheet, sparse: a map of rows, each an array by column. Knows nothing of formulas' meaning. */
import { columnLimit, type Area } from "./area";
import type { Formula } from "./formula/formula";
import type { Hyperlink } from "./model-sheet";
import type { Style } from "./style";
import type { Value } from "./value";

/** One cell. A cell without formula, value, style and link is not stored. */
export class StoredCell {
  value: Value = null;
  /** The formula written here. */
  formula: Formula | null = null;
  /** The formula elsewhere whose array fills this cell. */
  spilledFrom: Formula | null = null;
  style: Style | null = null;
  link: Hyperlink | null = null;

  get isEmpty(): boolean {
    return (
      this.value === null &&
      this.formula === null &&
      this.spilledFrom === null &&
      this.style === null &&
      this.link === null
    );
  }

  /** Whether anything was entered here, so that an array cannot spill over it. */
  get isEntered(): boolean {
    return this.formula !== null || (this.value !== null && this.spilledFrom === null);
  }
}

type Row = (StoredCell | undefined)[];

export class CellStore {
  #rows = new Map<number, Row>();
  #rowOrder: number[] | null = [];
  readonly #columnVersions = new Map<number, number>();

  at(row: number, column: number): StoredCell | undefined {
    return this.#rows.get(row)?.[column];
  }

  /** A row's cells by column; undefined where it has none. */
  line(row: number): readonly (StoredCell | undefined)[] | undefined {
    return this.#rows.get(row);
  }

  valueAt(row: number, column: number): Value {
    return this.#rows.get(row)?.[column]?.value ?? null;
  }

  /** The cell, made if it isn't there. */
  make(row: number, column: number): StoredCell {
    let cells = this.#rows.get(row);
    if (!cells) {
      this.#rows.set(row, (cells = []));
      this.#rowOrder = null;
    }
    return (cells[column] ??= new StoredCell());
  }

  setValue(cell: StoredCell, column: number, value: Value): void {
    cell.value = value;
    this.touch(column);
  }

  /** Tells indexes over this column that values in it have changed. */
  touch(column: number): void {
    this.#columnVersions.set(column, (this.#columnVersions.get(column) ?? 0) + 1);
  }

  columnVersion(column: number): number {
    return this.#columnVersions.get(column) ?? 0;
  }

  /** Drops the cell if nothing is left in it. */
  prune(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (!cells?.[column]?.isEmpty) return;
    // Deleting by `delete` would make the array slow; a hole at the end is cut off instead.
    cells[column] = undefined;
    while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.length--;
    if (cells.length === 0) {
      this.#rows.delete(row);
      this.#rowOrder = null;
    }
  }

  /** Stored cells of the area, row by row. The area's cells may be changed while walking, rows not added. */
  *walk(area: Area): Generator<[number, number, StoredCell]> {
    for (const row of this.rowsWithin(area.top, area.bottom)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      const end = Math.min(area.right, cells.length - 1);
      for (let column = area.left; column <= end; column++) {
        const cell = cells[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** As `walk`, for inner loops. */
  each(area: Area, visit: (cell: StoredCell, row: number, column: number) => void): void {
    for (const row of this.rowsWithin(area.top, area.bottom)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      const end = Math.min(area.right, cells.length - 1);
      for (let column = area.left; column <= end; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** Rows that have cells, in order. */
  rowsWithin(top: number, bottom: number): readonly number[] {
    if (bottom - top < 16) {
      const few: number[] = [];
      for (let row = top; row <= bottom; row++) if (this.#rows.has(row)) few.push(row);
      return few;
    }
    const order = this.#order();
    const from = lowerBound(order, top);
    const to = lowerBound(order, bottom + 1);
    return from === 0 && to === order.length ? order : order.slice(from, to);
  }

  usedArea(isUsed: (cell: StoredCell) => boolean): Area | null {
    const bottom = this.lastRow(isUsed);
    if (bottom === null) return null;
    let [top, left, right] = [-1, columnLimit, -1];
    for (const row of this.#order()) {
      if (row > bottom) break;
      const cells = this.#rows.get(row) ?? [];
      // Between the edges that are known already nothing makes the area larger: most rows of a table are one look.
      const first = usedIn(cells, isUsed, 0, Math.min(left, cells.length), 1);
      if (first !== undefined) left = first;
      const last = usedIn(cells, isUsed, cells.length - 1, right, -1);
      if (last !== undefined) right = last;
      if (top < 0 && last !== undefined) top = row;
    }
    return { top, left, bottom, right };
  }

  /** Looked for from the end: one row in a sheet that ends with what is looked for. */
  lastRow(isUsed: (cell: StoredCell) => boolean): number | null {
    const order = this.#order();
    for (let at = order.length - 1; at >= 0; at--) {
      const row = order[at] ?? 0;
      const cells = this.#rows.get(row) ?? [];
      if (usedIn(cells, isUsed, 0, cells.length, 1) !== undefined) return row;
    }
    return null;
  }

  /** Moves all rows from `from` on; the rows in the way hold nothing any more. */
  shiftRows(from: number, step: number): void {
    const moved = new Map<number, Row>();
    for (const [row, cells] of this.#rows) {
      if (row >= from) moved.set(row + step, cells);
      else if (row < from + step) moved.set(row, cells);
    }
    this.#rows = moved;
    this.#rowOrder = null;
    for (const column of this.#columnVersions.keys()) this.touch(column);
  }

  /** Takes all cells of the area out, for a move. */
  take(area: Area): [number, number, StoredCell][] {
    const taken = [...this.walk(area)];
    for (const [row, column] of taken) {
      const cells = this.#rows.get(row);
      if (cells) cells[column] = undefined;
      this.touch(column);
    }
    return taken;
  }

  /** Puts cells at places that are empty. */
  put(cells: readonly (readonly [number, number, StoredCell])[]): void {
    for (const [row, column, cell] of cells) {
      let target = this.#rows.get(row);
      if (!target) {
        this.#rows.set(row, (target = []));
        this.#rowOrder = null;
      }
      target[column] = cell;
      this.touch(column);
    }
  }

  #order(): readonly number[] {
    return (this.#rowOrder ??= [...this.#rows.keys()].sort((a, b) => a - b));
  }
}

/** The first column from `from` to before `end`, in steps of 1 or -1, whose cell is used. */
function usedIn(
  cells: Row,
  isUsed: (cell: StoredCell) => boolean,
  from: number,
  end: number,
  step: 1 | -1,
): number | undefined {
  for (let column = from; step > 0 ? column < end : column > end; column += step) {
    const cell = cells[column];
    if (cell && isUsed(cell)) return column;
  }
  return undefined;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

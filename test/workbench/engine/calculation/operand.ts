/** What stands between the operators of a formula while it is evaluated. */
import { isSingleCell, type Area } from "../area";
import type { Expression } from "../formula/expression";
import type { SheetState } from "../sheet-state";
import type { ErrorCode, Value, CellError } from "../value";
import { cellError } from "../value";
import type { Formula } from "../formula/formula";

export type Grid = Value[][];

export interface SheetArea {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** Cells that aren't read yet. Several areas only from the union operator. */
export class Reference {
  constructor(readonly areas: readonly SheetArea[]) {}

  /** The only area; a union where one area is needed is an error. */
  get single(): SheetArea {
    const [first, second] = this.areas;
    if (!first || second) throw new Failed("#VALUE!");
    return first;
  }

  get isSingleCell(): boolean {
    const first = this.areas[0];
    return this.areas.length === 1 && first !== undefined && isSingleCell(first.area);
  }
}

export type Scope = ReadonlyMap<string, Operand>;

/** A LAMBDA with the variables it was made among. */
export class Closure {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Expression,
    readonly scope: Scope,
    /** How many of the parameters a call must give. */
    readonly required = parameters.length,
  ) {}
}

/** undefined: the argument was left out. */
export type Operand = Value | Grid | Reference | Closure | undefined;

/** Thrown where a formula's value is an error; the nearest operand that can be an error becomes it. */
export class Failed {
  readonly error: CellError;
  constructor(error: ErrorCode | CellError) {
    this.error = typeof error === "string" ? cellError(error) : error;
  }
}

/** Thrown when a formula reads a cell that is still to be calculated. */
export class Unready {
  constructor(readonly formula: Formula) {}
}

/** Thrown when a formula needs what a custom function hasn't answered yet. */
export class Busy {}
export const busy = new Busy();

export function isGrid(operand: Operand): operand is Grid {
  return Array.isArray(operand);
}

/** The element for a place of a bigger result: single rows, columns and values repeat, the rest is #N/A. */
export function gridAt(grid: Grid, row: number, column: number): Value {
  const cells = grid[grid.length === 1 ? 0 : row];
  if (!cells) return cellError("#N/A");
  const value = cells[cells.length === 1 ? 0 : column];
  return value === undefined ? cellError("#N/A") : value;
}

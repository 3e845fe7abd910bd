/** Finding a value in a row or column: MATCH, XMATCH, VLOOKUP, HLOOKUP, LOOKUP, XLOOKUP. */
import type { Evaluation } from "../calculation/evaluation";
import { exactKey } from "../calculation/lookup-index";
import { Failed, Reference, type Operand } from "../calculation/operand";
import { compared, isEqual } from "../calculation/operators";
import { cellError, isError, type Value } from "../value";
import { wildcardPattern } from "./criterion";
import { define, type FunctionDefinition } from "./definition";

/** A row or column to look through, and how to find an exact match in it quickly. */
interface Line {
  readonly length: number;
  at(index: number): Value;
  exact(value: Value): number;
}

function line(operand: Operand, call: Evaluation): Line {
  if (operand instanceof Reference) {
    const { sheet, area } = operand.single;
    if (area.left === area.right) {
      const place = { sheet, area: { ...area, bottom: Math.min(area.bottom, Math.max(area.top, sheet.lastUsedRow)) } };
      const values = call.workbook.lookups.values(place, call);
      const exact = (value: Value): number => {
        const key = exactKey(value);
        return key === null ? -1 : (call.workbook.lookups.exact(place, call).get(key)?.[0] ?? -1);
      };
      return { length: values.length, at: (index) => values[index] ?? null, exact };
    }
    if (area.top !== area.bottom) throw new Failed("#N/A");
  }
  const grid = call.grid(operand);
  if (grid.length > 1 && (grid[0]?.length ?? 0) > 1) throw new Failed("#N/A");
  const values = grid.flat();
  return {
    length: values.length,
    at: (index) => values[index] ?? null,
    exact: (value) => values.findIndex((other) => other !== null && isEqual(other, value)),
  };
}

function isSameKind(a: Value, b: Value): boolean {
  return typeof a === typeof b && a !== null && !isError(a);
}

/** Excel: binary search over ascending values; cells of another kind are stepped over. */
function lastNotAbove(cells: Line, wanted: Value): number {
  let [low, high, found] = [0, cells.length - 1, -1];
  while (low <= high) {
    let middle = (low + high) >> 1;
    while (middle <= high && !isSameKind(cells.at(middle), wanted)) middle++;
    if (middle > high) high = ((low + high) >> 1) - 1;
    else if (compared(cells.at(middle), wanted) <= 0) {
      found = middle;
      low = middle + 1;
    } else high = ((low + high) >> 1) - 1;
  }
  return found;
}

function lastNotBelow(cells: Line, wanted: Value): number {
  let found = -1;
  for (let i = 0; i < cells.length; i++) {
    const value = cells.at(i);
    if (!isSameKind(value, wanted)) continue;
    if (compared(value, wanted) < 0) break;
    found = i;
  }
  return found;
}

function firstFitting(cells: Line, pattern: RegExp): number {
  for (let i = 0; i < cells.length; i++) {
    const value = cells.at(i);
    if (typeof value === "string" && pattern.test(value)) return i;
  }
  return -1;
}

function isWild(value: Value): value is string {
  return typeof value === "string" && /[*?~]/.test(value);
}

/** Zero-based position by MATCH's third argument (1 ascending, 0 exact, -1 descending). */
function position(wanted: Value, cells: Line, kind: number): number {
  const value = wanted ?? 0;
  let index: number;
  if (kind > 0) index = lastNotAbove(cells, value);
  else if (kind < 0) index = lastNotBelow(cells, value);
  else index = isWild(value) ? firstFitting(cells, wildcardPattern(value)) : cells.exact(value);
  if (index < 0) throw new Failed("#N/A");
  return index;
}

/** XMATCH's modes: match 0 exact, -1 or next smaller, 1 or next larger, 2 wildcards; search backwards if -1. */
function positionX(wanted: Value, cells: Line, mode: number, search: number): number {
  const value = wanted ?? 0;
  if (mode === 0 && search >= 0) return cells.exact(value);
  const pattern = mode === 2 && isWild(value) ? wildcardPattern(value) : null;
  let best = -1;
  const order = Array.from({ length: cells.length }, (_, i) => (search < 0 ? cells.length - 1 - i : i));
  for (const index of order) {
    const cell = cells.at(index);
    if (cell === null || isError(cell)) continue;
    if (pattern ? typeof cell === "string" && pattern.test(cell) : isEqual(cell, value)) return index;
    if (Math.abs(mode) !== 1 || !isSameKind(cell, value)) continue;
    const isCandidate = mode < 0 ? compared(cell, value) < 0 : compared(cell, value) > 0;
    const isBetter = best < 0 || (mode < 0 ? compared(cell, cells.at(best)) > 0 : compared(cell, cells.at(best)) < 0);
    if (isCandidate && isBetter) best = index;
  }
  return best;
}

/** One row or column of a range or array, as a range where it can be. */
export function slice(operand: Operand, row: number | null, column: number | null, call: Evaluation): Operand {
  if (operand instanceof Reference) {
    const { sheet, area } = operand.single;
    const top = row === null ? area.top : area.top + row;
    const left = column === null ? area.left : area.left + column;
    const bottom = row === null ? area.bottom : top;
    const right = column === null ? area.right : left;
    if (bottom > area.bottom || right > area.right || top < area.top || left < area.left) throw new Failed("#REF!");
    return new Reference([{ sheet, area: { top, left, bottom, right } }]);
  }
  const grid = call.grid(operand);
  const rows = row === null ? grid : [grid[row] ?? lost()];
  return column === null ? rows : rows.map((cells) => [cells[column] ?? (column < cells.length ? null : lost())]);
}

function lost(): never {
  throw new Failed("#REF!");
}

export function sizeOf(operand: Operand, call: Evaluation): { readonly rows: number; readonly columns: number } {
  if (operand instanceof Reference) {
    const { area } = operand.single;
    return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  }
  const grid = call.grid(operand);
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

function verticalOrHorizontal(isVertical: boolean) {
  return ([wanted, table, index, approximate]: readonly Operand[], call: Evaluation): Operand => {
    const at = call.integer(index) - 1;
    if (at < 0) throw new Failed("#VALUE!");
    const size = sizeOf(table, call);
    if (at >= (isVertical ? size.columns : size.rows)) throw new Failed("#REF!");
    const keys = line(slice(table, isVertical ? null : 0, isVertical ? 0 : null, call), call);
    const kind = approximate === undefined || call.boolean(approximate) ? 1 : 0;
    const found = position(call.scalar(wanted), keys, kind);
    return slice(table, isVertical ? found : at, isVertical ? at : found, call);
  };
}

function lookup([wanted, cells, results]: readonly Operand[], call: Evaluation): Operand {
  const size = sizeOf(cells, call);
  const isVertical = size.rows >= size.columns;
  const keys = slice(cells, isVertical ? null : 0, isVertical ? 0 : null, call);
  const found = position(call.scalar(wanted), line(keys, call), 1);
  const last = slice(cells, isVertical ? null : size.rows - 1, isVertical ? size.columns - 1 : null, call);
  const target = results ?? last;
  const isTall = sizeOf(target, call).rows > 1;
  return slice(target, isTall ? found : 0, isTall ? 0 : found, call);
}

function lookupX([wanted, cells, results, absent, mode, search]: readonly Operand[], call: Evaluation): Operand {
  const found = positionX(
    call.scalar(wanted),
    line(cells, call),
    mode === undefined ? 0 : call.integer(mode),
    search === undefined ? 1 : call.integer(search),
  );
  if (found < 0) return absent === undefined || absent === null ? cellError("#N/A") : absent;
  const isVertical = sizeOf(cells, call).rows > 1 || sizeOf(results, call).columns === 1;
  return slice(results, isVertical ? found : null, isVertical ? null : found, call);
}

export const lookupFunctions: readonly FunctionDefinition[] = [
  define(
    "MATCH",
    "vav",
    2,
    3,
    ([wanted, cells, kind], call) =>
      position(call.scalar(wanted), line(cells, call), kind === undefined ? 1 : call.number(kind)) + 1,
  ),
  define("XMATCH", "vavv", 2, 4, ([wanted, cells, mode, search], call) => {
    const found = positionX(
      call.scalar(wanted),
      line(cells, call),
      mode === undefined ? 0 : call.integer(mode),
      search === undefined ? 1 : call.integer(search),
    );
    return found < 0 ? cellError("#N/A") : found + 1;
  }),
  define("VLOOKUP", "vavv", 3, 4, verticalOrHorizontal(true)),
  define("HLOOKUP", "vavv", 3, 4, verticalOrHorizontal(false)),
  define("LOOKUP", "vaa", 2, 3, lookup),
  define("XLOOKUP", "vaaavv", 3, 6, lookupX),
];

/** Functions that give arrays: FILTER, SORT, UNIQUE, SEQUENCE, RANDARRAY. */
import type { Evaluation } from "../calculation/evaluation";
import { exactKey } from "../calculation/lookup-index";
import { Failed, type Grid, type Operand } from "../calculation/operand";
import { compared, comparedTexts } from "../calculation/operators";
import { cellError, isError, type Value } from "../value";
import { define, many, type FunctionDefinition } from "./definition";

export function transposed(grid: Grid): Grid {
  return Array.from({ length: grid[0]?.length ?? 0 }, (_, column) => grid.map((row) => row[column] ?? null));
}

export function width(grid: Grid): number {
  return grid[0]?.length ?? 0;
}

export function notEmpty(grid: Grid): Grid {
  if (grid.length === 0 || width(grid) === 0) throw new Failed("#CALC!");
  return grid;
}

function filter([source, include, otherwise]: readonly Operand[], call: Evaluation): Operand {
  const [grid, keep] = [call.grid(source), call.grid(include)];
  const isByRow = width(keep) === 1 && keep.length === grid.length;
  if (!isByRow && !(keep.length === 1 && width(keep) === width(grid))) throw new Failed("#VALUE!");
  const flags = keep.flat().map((value) => {
    if (isError(value)) throw new Failed(value);
    return call.boolean(value);
  });
  const kept = isByRow
    ? grid.filter((_, index) => flags[index])
    : grid.map((row) => row.filter((_, index) => flags[index]));
  if (kept.length > 0 && width(kept) > 0) return kept;
  return otherwise === undefined ? cellError("#CALC!") : otherwise;
}

/** Excel: empty cells stay last whichever the order; errors come after everything else. */
export function sortOrder(a: Value, b: Value, direction: number, matchCase = false): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "string" && typeof b === "string") return comparedTexts(a, b, matchCase) * direction;
  return compared(a, b) * direction;
}

function direction(operand: Operand, call: Evaluation): number {
  const order = operand === undefined || operand === null ? 1 : call.integer(operand);
  if (order !== 1 && order !== -1) throw new Failed("#VALUE!");
  return order;
}

function sort([source, index, order, byColumn]: readonly Operand[], call: Evaluation): Operand {
  const isByColumn = byColumn !== undefined && call.boolean(byColumn);
  const grid = isByColumn ? transposed(call.grid(source)) : [...call.grid(source)];
  const keys =
    index === undefined || index === null
      ? [1]
      : call
          .grid(index)
          .flat()
          .map((value) => call.integer(value));
  const orders =
    order === undefined
      ? [1]
      : call
          .grid(order)
          .flat()
          .map((value) => direction(value, call));
  if (keys.some((key) => key < 1 || key > width(grid))) throw new Failed("#VALUE!");
  grid.sort((a, b) => {
    for (let i = 0; i < keys.length; i++) {
      const column = (keys[i] ?? 1) - 1;
      const result = sortOrder(a[column] ?? null, b[column] ?? null, orders[orders.length === 1 ? 0 : i] ?? 1);
      if (result !== 0) return result;
    }
    return 0;
  });
  return isByColumn ? transposed(grid) : grid;
}

function sortBy([source, ...rest]: readonly Operand[], call: Evaluation): Operand {
  const grid = call.grid(source);
  const keys: { readonly values: readonly Value[]; readonly order: number }[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    keys.push({ values: call.grid(rest[i]).flat(), order: direction(rest[i + 1], call) });
  }
  const length = keys[0]?.values.length ?? 0;
  const isByRow = length === grid.length;
  if ((!isByRow && length !== width(grid)) || keys.some(({ values }) => values.length !== length))
    throw new Failed("#VALUE!");
  const positions = Array.from({ length }, (_, i) => i).sort((a, b) => {
    for (const { values, order } of keys) {
      const result = sortOrder(values[a] ?? null, values[b] ?? null, order);
      if (result !== 0) return result;
    }
    return a - b;
  });
  return isByRow
    ? positions.map((position) => grid[position] ?? [])
    : grid.map((row) => positions.map((position) => row[position] ?? null));
}

function unique([source, byColumn, onlyOnce]: readonly Operand[], call: Evaluation): Operand {
  const isByColumn = byColumn !== undefined && call.boolean(byColumn);
  const grid = isByColumn ? transposed(call.grid(source)) : call.grid(source);
  const groups = new Map<string, Value[][]>();
  for (const row of grid) {
    const key = JSON.stringify(row.map((value) => (isError(value) ? `e${value.error}` : exactKey(value))));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const isOnce = onlyOnce !== undefined && call.boolean(onlyOnce);
  const rows = [...groups.values()].flatMap((group) => (isOnce && group.length > 1 ? [] : group.slice(0, 1)));
  return isByColumn ? transposed(notEmpty(rows)) : notEmpty(rows);
}

function sequence([rows, columns, first, step]: readonly Operand[], call: Evaluation): Operand {
  const size = (operand: Operand): number => (operand === undefined || operand === null ? 1 : call.integer(operand));
  const [height, breadth] = [size(rows), size(columns)];
  if (height < 1 || breadth < 1 || height * breadth > 1_048_576)
    throw new Failed(height < 0 || breadth < 0 ? "#VALUE!" : "#CALC!");
  const from = first === undefined || first === null ? 1 : call.number(first);
  const by = step === undefined || step === null ? 1 : call.number(step);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: breadth }, (__, column) => from + (row * breadth + column) * by),
  );
}

function randomArray([rows, columns, least, most, whole]: readonly Operand[], call: Evaluation): Operand {
  const size = (operand: Operand): number => (operand === undefined || operand === null ? 1 : call.integer(operand));
  const [height, breadth] = [size(rows), size(columns)];
  if (height < 1 || breadth < 1) throw new Failed(height < 0 || breadth < 0 ? "#VALUE!" : "#CALC!");
  const from = least === undefined || least === null ? 0 : call.number(least);
  const to = most === undefined || most === null ? 1 : call.number(most);
  const isWhole = whole !== undefined && call.boolean(whole);
  if (from > to || (isWhole && !(Number.isInteger(from) && Number.isInteger(to)))) throw new Failed("#VALUE!");
  const one = (): number =>
    isWhole ? from + Math.floor(Math.random() * (to - from + 1)) : from + Math.random() * (to - from);
  return Array.from({ length: height }, () => Array.from({ length: breadth }, one));
}

export const arrayFunctions: readonly FunctionDefinition[] = [
  define("TRANSPOSE", "a", 1, 1, ([source], call) => transposed(call.grid(source))),
  define("FILTER", "a", 2, 3, filter),
  define("SORT", "a", 1, 4, sort),
  define("SORTBY", "a", 2, many, sortBy),
  define("UNIQUE", "a", 1, 3, unique),
  define("SEQUENCE", "v", 1, 4, sequence),
  define("RANDARRAY", "v", 0, 5, randomArray, { isVolatile: true }),
];

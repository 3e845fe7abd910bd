/** Functions that give arrays: FILTER, SORT, UNIQUE, SEQUENCE, stacking and cutting; and those that call a LAMBDA. */
import type { Evaluation } from "../calculation/evaluation";
import { exactKey } from "../calculation/lookup-index";
import { Closure, Failed, gridAt, type Grid, type Operand } from "../calculation/operand";
import { compared, comparedTexts } from "../calculation/operators";
import { cellError, isError, type Value } from "../value";
import { define, many, type FunctionDefinition } from "./definition";

export function transposed(grid: Grid): Grid {
  return Array.from({ length: grid[0]?.length ?? 0 }, (_, column) => grid.map((row) => row[column] ?? null));
}

function width(grid: Grid): number {
  return grid[0]?.length ?? 0;
}

function notEmpty(grid: Grid): Grid {
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

function stack(isVertical: boolean) {
  return (args: readonly Operand[], call: Evaluation): Operand => {
    const grids = args.map((arg) => (isVertical ? call.grid(arg) : transposed(call.grid(arg))));
    const breadth = Math.max(...grids.map(width));
    const rows = grids.flatMap((grid) =>
      grid.map((row) =>
        Array.from({ length: breadth }, (_, i) => (i < row.length ? (row[i] ?? null) : cellError("#N/A"))),
      ),
    );
    return isVertical ? rows : transposed(rows);
  };
}

/** TAKE and DROP: a count from the start, or from the end if negative. */
function ends(isTaking: boolean) {
  return ([source, rows, columns]: readonly Operand[], call: Evaluation): Operand => {
    const cut = <T>(list: readonly T[], operand: Operand): T[] => {
      if (operand === undefined || operand === null) return [...list];
      const count = call.integer(operand);
      const isFromEnd = count < 0;
      if (isTaking) return isFromEnd ? list.slice(count) : list.slice(0, count);
      return isFromEnd ? list.slice(0, count) : list.slice(count);
    };
    return notEmpty(cut(call.grid(source), rows).map((row) => cut(row, columns)));
  };
}

function chosen(isRows: boolean) {
  return ([source, ...indexes]: readonly Operand[], call: Evaluation): Operand => {
    const grid = isRows ? call.grid(source) : transposed(call.grid(source));
    const picked = indexes
      .flatMap((index) => call.grid(index).flat())
      .map((value) => {
        const position = call.integer(value);
        const row = grid.at(position > 0 ? position - 1 : position);
        if (!row || position === 0) throw new Failed("#VALUE!");
        return row;
      });
    return isRows ? picked : transposed(picked);
  };
}

function flattened(isColumn: boolean) {
  return ([source, ignore]: readonly Operand[], call: Evaluation): Operand => {
    const skip = ignore === undefined || ignore === null ? 0 : call.integer(ignore);
    const values = call
      .grid(source)
      .flat()
      .filter((value) => !(skip % 2 === 1 && value === null) && !(skip >= 2 && isError(value)));
    return notEmpty(isColumn ? values.map((value) => [value]) : [values]);
  };
}

function closure(operand: Operand): Closure {
  if (operand instanceof Closure) return operand;
  throw new Failed(isError(operand) ? operand : "#VALUE!");
}

function mapped(args: readonly Operand[], call: Evaluation): Operand {
  const work = closure(args.at(-1));
  const grids = args.slice(0, -1).map((arg) => call.grid(arg));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map(width));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      call.scalar(
        call.apply(
          work,
          grids.map((grid) => gridAt(grid, row, column)),
        ),
      ),
    ),
  );
}

function folded(isScan: boolean) {
  return ([first, source, lambda]: readonly Operand[], call: Evaluation): Operand => {
    const work = closure(lambda);
    let result: Operand = first ?? null;
    const steps = call.grid(source).map((row) =>
      row.map((value) => {
        result = call.apply(work, [result, value]);
        return isScan ? call.scalar(result) : null;
      }),
    );
    return isScan ? steps : result;
  };
}

function byLine(isRow: boolean) {
  return ([source, lambda]: readonly Operand[], call: Evaluation): Operand => {
    const work = closure(lambda);
    const grid = isRow ? call.grid(source) : transposed(call.grid(source));
    const results = grid.map((line) => [
      call.scalar(call.apply(work, [isRow ? [line] : line.map((value) => [value])])),
    ]);
    return isRow ? results : transposed(results);
  };
}

function made([rows, columns, lambda]: readonly Operand[], call: Evaluation): Operand {
  const work = closure(lambda);
  return Array.from({ length: call.integer(rows) }, (_, row) =>
    Array.from({ length: call.integer(columns) }, (__, column) => call.scalar(call.apply(work, [row + 1, column + 1]))),
  );
}

export const arrayFunctions: readonly FunctionDefinition[] = [
  define("TRANSPOSE", "a", 1, 1, ([source], call) => transposed(call.grid(source))),
  define("FILTER", "a", 2, 3, filter),
  define("SORT", "a", 1, 4, sort),
  define("SORTBY", "a", 2, many, sortBy),
  define("UNIQUE", "a", 1, 3, unique),
  define("SEQUENCE", "v", 1, 4, sequence),
  define("VSTACK", "a", 1, many, stack(true)),
  define("HSTACK", "a", 1, many, stack(false)),
  define("TAKE", "a", 2, 3, ends(true)),
  define("DROP", "a", 2, 3, ends(false)),
  define("CHOOSEROWS", "a", 2, many, chosen(true)),
  define("CHOOSECOLS", "a", 2, many, chosen(false)),
  define("TOCOL", "a", 1, 2, flattened(true)),
  define("TOROW", "a", 1, 2, flattened(false)),
  define("MAP", "a", 2, many, mapped),
  define("REDUCE", "a", 3, 3, folded(false)),
  define("SCAN", "a", 3, 3, folded(true)),
  define("BYROW", "a", 2, 2, byLine(true)),
  define("BYCOL", "a", 2, 2, byLine(false)),
  define("MAKEARRAY", "a", 3, 3, made),
];

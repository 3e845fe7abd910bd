/** Arrays put together, cut and brought into another shape, since Excel 2024: VSTACK, TAKE, TOCOL, WRAPROWS, EXPAND, TEXTSPLIT. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, type Grid, type Operand } from "../calculation/operand";
import { cellError, isError, type Value } from "../value";
import { notEmpty, transposed, width } from "./array";
import { define, many, type FunctionDefinition } from "./definition";
import { cutAtMarks } from "./text-cutting";

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
  return ([source, ignore, byColumn]: readonly Operand[], call: Evaluation): Operand => {
    const skip = ignore === undefined || ignore === null ? 0 : call.integer(ignore);
    const grid = call.grid(source);
    const values = (!isLeftOut(byColumn) && call.boolean(byColumn) ? transposed(grid) : grid)
      .flat()
      .filter((value) => !(skip % 2 === 1 && value === null) && !(skip >= 2 && isError(value)));
    return notEmpty(isColumn ? values.map((value) => [value]) : [values]);
  };
}

function isLeftOut(operand: Operand): boolean {
  return operand === undefined || operand === null;
}

/** A row or column, line by line of so many cells; what is missing in the last one is filled up. */
function wrapped(isRows: boolean) {
  return ([source, count, filler]: readonly Operand[], call: Evaluation): Operand => {
    const grid = call.grid(source);
    if (grid.length > 1 && width(grid) > 1) throw new Failed("#VALUE!");
    const [values, length] = [grid.flat(), call.integer(count)];
    if (length < 1) throw new Failed("#NUM!");
    const rest = isLeftOut(filler) ? cellError("#N/A") : call.scalar(filler);
    const lines: Value[][] = [];
    for (let from = 0; from < values.length; from += length) {
      // Excel: fewer values than a line holds stay as they are.
      const breadth = Math.min(length, values.length);
      lines.push(Array.from({ length: breadth }, (_, i) => at(values, from + i, rest)));
    }
    return isRows ? lines : transposed(lines);
  };
}

function at(values: readonly Value[], index: number, rest: Value): Value {
  return index < values.length ? (values[index] ?? null) : rest;
}

function expanded([source, rows, columns, filler]: readonly Operand[], call: Evaluation): Operand {
  const grid = call.grid(source);
  const height = isLeftOut(rows) ? grid.length : call.integer(rows);
  const breadth = isLeftOut(columns) ? width(grid) : call.integer(columns);
  if (height < grid.length || breadth < width(grid)) throw new Failed("#VALUE!");
  const rest = isLeftOut(filler) ? cellError("#N/A") : call.scalar(filler);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: breadth }, (__, column) => at(row < grid.length ? (grid[row] ?? []) : [], column, rest)),
  );
}

/** The marks at which a text is cut: one, several in an array, or none. */
function marks(operand: Operand, call: Evaluation): string[] | null {
  if (isLeftOut(operand)) return null;
  const texts = call
    .grid(operand)
    .flat()
    .map((value) => call.text(value));
  if (texts.includes("")) throw new Failed("#VALUE!");
  return texts;
}

function textSplit(args: readonly Operand[], call: Evaluation): Operand {
  const [text, columnMarks, rowMarks, ignoreEmpty, matchMode, filler] = args;
  const source = call.text(text);
  const [across, down] = [marks(columnMarks, call), marks(rowMarks, call)];
  if (!across && !down) throw new Failed("#VALUE!");
  const skips = !isLeftOut(ignoreEmpty) && call.boolean(ignoreEmpty);
  const ignoresCase = !isLeftOut(matchMode) && call.integer(matchMode) === 1;
  const cut = (part: string, at: readonly string[] | null): string[] =>
    at ? cutAtMarks(part, at, ignoresCase).filter((piece) => !skips || piece !== "") : [part];
  const rows: Grid = cut(source, down).map((line) => cut(line, across));
  const breadth = Math.max(...rows.map((row) => row.length));
  const rest = isLeftOut(filler) ? cellError("#N/A") : call.scalar(filler);
  return notEmpty(rows.map((row) => Array.from({ length: breadth }, (_, i) => at(row, i, rest))));
}

export const reshapingFunctions: readonly FunctionDefinition[] = [
  define("VSTACK", "a", 1, many, stack(true)),
  define("HSTACK", "a", 1, many, stack(false)),
  define("TAKE", "a", 2, 3, ends(true)),
  define("DROP", "a", 2, 3, ends(false)),
  define("CHOOSEROWS", "a", 2, many, chosen(true)),
  define("CHOOSECOLS", "a", 2, many, chosen(false)),
  define("TOCOL", "a", 1, 3, flattened(true)),
  define("TOROW", "a", 1, 3, flattened(false)),
  define("WRAPROWS", "a", 2, 3, wrapped(true)),
  define("WRAPCOLS", "a", 2, 3, wrapped(false)),
  define("EXPAND", "a", 2, 4, expanded),
  define("TEXTSPLIT", "vaavva", 2, 6, textSplit),
];

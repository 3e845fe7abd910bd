/** Matrices, frequencies and trends: functions that take and give whole arrays of numbers. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, type Grid, type Operand } from "../calculation/operand";
import { isError } from "../value";
import { transposed, width } from "./array";
import { define, many, type FunctionDefinition } from "./definition";
import { numbersAmong, sumOf } from "./numbers";

type Matrix = readonly (readonly number[])[];

function matrix(operand: Operand, call: Evaluation): Matrix {
  return call.grid(operand).map((row) =>
    row.map((value) => {
      if (isError(value)) throw new Failed(value);
      if (typeof value !== "number") throw new Failed("#VALUE!");
      return value;
    }),
  );
}

function square(operand: Operand, call: Evaluation): number[][] {
  const rows = matrix(operand, call).map((row) => [...row]);
  if (rows.some((row) => row.length !== rows.length)) throw new Failed("#VALUE!");
  return rows;
}

function product(left: Matrix, right: Matrix): number[][] {
  if ((left[0]?.length ?? 0) !== right.length) throw new Failed("#VALUE!");
  return left.map((row) =>
    Array.from({ length: right[0]?.length ?? 0 }, (_, column) =>
      sumOf(row.map((value, index) => value * (right[index]?.[column] ?? 0))),
    ),
  );
}

/** Gauss' way with the greatest pivot: brings `rows` to the unit matrix and does the same to `beside`; gives the determinant. */
function eliminate(rows: number[][], beside: number[][]): number {
  let determinant = 1;
  for (let at = 0; at < rows.length; at++) {
    let pivot = at;
    for (let row = at + 1; row < rows.length; row++)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    const value = rows[pivot]?.[at] ?? 0;
    if (value === 0) return 0;
    for (const table of [rows, beside]) {
      const [a, b] = [table[at] ?? [], table[pivot] ?? []];
      table[at] = b.map((cell) => cell / value);
      if (pivot !== at) table[pivot] = a;
    }
    determinant *= pivot === at ? value : -value;
    for (let row = 0; row < rows.length; row++) {
      const factor = row === at ? 0 : (rows[row]?.[at] ?? 0);
      if (factor === 0) continue;
      for (const table of [rows, beside])
        table[row] = (table[row] ?? []).map((cell, column) => cell - factor * (table[at]?.[column] ?? 0));
    }
  }
  return determinant;
}

function unit(size: number): number[][] {
  if (size < 1) throw new Failed("#VALUE!");
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => Number(row === column)));
}

function inverse(rows: number[][]): number[][] {
  const result = unit(rows.length);
  if (eliminate(rows, result) === 0) throw new Failed("#NUM!");
  return result;
}

/** How many values lie up to each limit and above the one before; the last counts what lies above all. */
function frequency([values, limits]: readonly Operand[], call: Evaluation): Operand {
  const [numbers, written] = [numbersAmong([values], call), numbersAmong([limits], call)];
  const bins = [...new Set(written)].sort((a, b) => a - b);
  const counts = new Map(bins.map((bin) => [bin, 0]));
  let above = 0;
  for (const number of numbers) {
    const bin = bins.find((limit) => number <= limit);
    if (bin === undefined) above++;
    else counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const seen = new Set<number>();
  const rows = written.map((limit) => {
    const count = seen.has(limit) ? 0 : (counts.get(limit) ?? 0);
    seen.add(limit);
    return [count];
  });
  return [...rows, [above]];
}

function modes(args: readonly Operand[], call: Evaluation): Operand {
  const counts = new Map<number, number>();
  for (const number of numbersAmong(args, call)) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  if (most === 1) throw new Failed("#N/A");
  return [...counts].flatMap(([number, count]) => (count === most ? [[number]] : []));
}

/** Known figures and what they hang on, a row for each observation; without the second, 1, 2, 3, … */
function observations(known: Matrix, causes: Matrix | null): { y: number[]; x: Matrix; isAcross: boolean } {
  const isAcross = known.length === 1 && (known[0]?.length ?? 0) > 1;
  const y = known.flat();
  if (!causes) return { y, x: y.map((_, index) => [index + 1]), isAcross };
  const isOne = causes.flat().length === y.length;
  const x = isOne ? causes.flat().map((value) => [value]) : isAcross ? turned(causes) : causes;
  if (x.length !== y.length) throw new Failed("#REF!");
  return { y, x, isAcross };
}

function turned(rows: Matrix): number[][] {
  return transposed(rows.map((row) => [...row])) as number[][];
}

/** Least squares: TREND a line, GROWTH an exponential curve, at the places asked for. */
function trend(isGrowth: boolean) {
  return (args: readonly Operand[], call: Evaluation): Operand => {
    const [knownY, knownX, newX, constant] = args;
    const read = (operand: Operand): Matrix | null =>
      operand === undefined || operand === null ? null : matrix(operand, call);
    const { y, x, isAcross } = observations(matrix(knownY, call), read(knownX));
    const hasConstant = constant === undefined || constant === null || call.boolean(constant);
    if (isGrowth && y.some((value) => value <= 0)) throw new Failed("#NUM!");
    const given = read(newX);
    const isOneCause = (x[0]?.length ?? 1) === 1;
    const places = given ? (isOneCause ? given.flat().map((value) => [value]) : isAcross ? turned(given) : given) : x;
    const withConstant = (rows: Matrix): Matrix => rows.map((row) => (hasConstant ? [1, ...row] : row));
    const [design, goal] = [withConstant(x), y.map((value) => [isGrowth ? Math.log(value) : value])];
    const across = turned(design);
    const factors = product(inverse(product(across, design)), product(across, goal));
    const results = product(withConstant(places), factors).map(([value = 0]) => (isGrowth ? Math.exp(value) : value));
    if (given && isOneCause) return inShapeOf(given, results);
    return isAcross ? [results] : results.map((value) => [value]);
  };
}

function inShapeOf(shape: Matrix, values: readonly number[]): Grid {
  const breadth = width(shape as Grid);
  return shape.map((row, index) => row.map((_, column) => values[index * breadth + column] ?? 0));
}

export const matrixFunctions: readonly FunctionDefinition[] = [
  define("MMULT", "a", 2, 2, ([a, b], call) => product(matrix(a, call), matrix(b, call))),
  define("MDETERM", "a", 1, 1, ([source], call) => {
    const rows = square(source, call);
    return eliminate(rows, unit(rows.length));
  }),
  define("MINVERSE", "a", 1, 1, ([source], call) => inverse(square(source, call))),
  define("MUNIT", "v", 1, 1, ([size], call) => unit(call.integer(size))),
  define("FREQUENCY", "a", 2, 2, frequency),
  define("MODE.MULT", "a", 1, many, modes),
  define("TREND", "a", 1, 4, trend(false)),
  define("GROWTH", "a", 1, 4, trend(true)),
];

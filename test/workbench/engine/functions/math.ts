/** Arithmetic: rounding, powers, remainders, sums and products. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, gridAt, isGrid, Reference, type Operand } from "../calculation/operand";
import { finite } from "../calculation/operators";
import { isError, type Value } from "../value";
import { selection, cellsOf, usedRows } from "./criterion";
import { define, defineScalar, many, type FunctionDefinition, type Run } from "./definition";
import { numbersAmong, sumOf } from "./numbers";

/** Rounds as Excel does: half away from zero, on the 15 digits that it shows (so 1.005 to 2 places is 1.01). */
export function rounded(value: number, places: number, direction: "near" | "up" | "down" = "near"): number {
  const factor = 10 ** Math.abs(places);
  const scaled = Number((places >= 0 ? Math.abs(value) * factor : Math.abs(value) / factor).toPrecision(15));
  const whole =
    direction === "near" ? Math.floor(scaled + 0.5) : direction === "up" ? Math.ceil(scaled) : Math.floor(scaled);
  const result = places >= 0 ? whole / factor : whole * factor;
  return value < 0 ? -result : result;
}

const one = (name: string, run: (x: number) => number): FunctionDefinition =>
  defineScalar(name, 1, 1, ([x], call) => finite(run(call.number(x))));

const two = (name: string, run: (x: number, y: number) => number, min = 2): FunctionDefinition =>
  defineScalar(name, min, 2, ([x, y], call) => finite(run(call.number(x), call.number(y))));

function modulo(x: number, y: number): number {
  if (y === 0) throw new Failed("#DIV/0!");
  return x - y * Math.floor(Number((x / y).toPrecision(15)));
}

/** Excel: MROUND divides in binary, so 6.05 by 0.1 lies below the half and gives 6, as its page says. */
function nearestMultiple(x: number, step: number): number {
  if (x * step < 0) throw new Failed("#NUM!");
  return step === 0 ? 0 : Math.floor(x / step + 0.5) * step;
}

function toMultiple(x: number, step: number, direction: "near" | "up" | "down"): number {
  if (step === 0) return 0;
  return rounded(x / step, 0, direction) * step;
}

/** Excel: CEILING and FLOOR refuse a positive number with a negative step. */
function stepped(x: number, step: number, towards: "up" | "down"): number {
  if (x > 0 && step < 0) throw new Failed("#NUM!");
  if (step === 0 && towards === "down" && x !== 0) throw new Failed("#DIV/0!");
  const isNegative = x < 0 && step > 0;
  return toMultiple(x, step, isNegative ? (towards === "up" ? "down" : "up") : towards);
}

function root(x: number): number {
  if (x < 0) throw new Failed("#NUM!");
  return Math.sqrt(x);
}

function logarithm(x: number, base: number): number {
  if (x <= 0 || base <= 0) throw new Failed("#NUM!");
  if (base === 1) throw new Failed("#DIV/0!");
  return base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base);
}

function power(x: number, y: number): number {
  if (x === 0 && y <= 0) throw new Failed(y === 0 ? "#NUM!" : "#DIV/0!");
  return x ** y;
}

function sumProduct(args: readonly Operand[], call: Evaluation): Value {
  const grids = args.map((arg) => call.grid(arg));
  const [rows, columns] = [grids[0]?.length ?? 0, grids[0]?.[0]?.length ?? 0];
  if (grids.some((grid) => grid.length !== rows || grid[0]?.length !== columns)) throw new Failed("#VALUE!");
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const grid of grids) {
        const value = gridAt(grid, row, column);
        if (isError(value)) throw new Failed(value);
        // Excel: what is no number counts as 0, truth values too.
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return finite(sum);
}

/** Numbers of the sum range at the chosen positions. Excel: SUMIF's sum range starts where it says but is as big as the other. */
export function chosenNumbers(target: Operand, positions: readonly number[], rows: number, call: Evaluation): number[] {
  const cells = cellsOf(target, rows, call);
  const numbers: number[] = [];
  for (const index of positions) {
    const value = cells.at(index);
    if (isError(value)) throw new Failed(value);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

export function sizedLike(target: Operand, range: Operand): Operand {
  if (!(target instanceof Reference) || !(range instanceof Reference)) return target;
  const [{ sheet, area }, like] = [target.single, range.single.area];
  const bottom = area.top + like.bottom - like.top;
  const right = area.left + like.right - like.left;
  return new Reference([{ sheet, area: { ...area, bottom, right } }]);
}

/** One criterion, then the cells to work on (the tested ones if left out): SUMIF, AVERAGEIF. */
export function oneCriterion(work: (numbers: readonly number[]) => Value): Run {
  return ([range, criterion, target], call) => {
    const { positions } = selection([[range, call.scalar(criterion)]], call);
    const cells = target === undefined ? range : sizedLike(target, range);
    return work(chosenNumbers(cells, positions, usedRows([range]), call));
  };
}

/** The cells to work on, then pairs of range and criterion: SUMIFS, AVERAGEIFS, MAXIFS, MINIFS. */
export function manyCriteria(work: (numbers: readonly number[]) => Value): Run {
  return ([target, ...rest], call) => {
    const pairs = pairsOf(rest, call);
    const first = pairs[0]?.[0];
    if (first instanceof Reference && target instanceof Reference && !isSameSize(first, target))
      throw new Failed("#VALUE!");
    const { positions } = selection(pairs, call);
    return work(chosenNumbers(target, positions, usedRows(pairs.map(([range]) => range)), call));
  };
}

export function pairsOf(args: readonly Operand[], call: Evaluation): (readonly [Operand, Value])[] {
  if (args.length % 2 !== 0) throw new Failed("#VALUE!");
  return args.flatMap((range, index) => (index % 2 === 0 ? [[range, call.scalar(args[index + 1])] as const] : []));
}

function isSameSize(a: Reference, b: Reference): boolean {
  const [x, y] = [a.single.area, b.single.area];
  return x.bottom - x.top === y.bottom - y.top && x.right - x.left === y.right - y.left;
}

function factorial(x: number): number {
  if (x < 0) throw new Failed("#NUM!");
  let product = 1;
  for (let i = 2; i <= Math.trunc(x); i++) product *= i;
  return product;
}

export const mathFunctions: readonly FunctionDefinition[] = [
  one("ABS", Math.abs),
  one("SIGN", Math.sign),
  one("INT", (x) => Math.floor(Number(x.toPrecision(15)))),
  one("SQRT", root),
  one("EXP", Math.exp),
  one("LN", (x) => logarithm(x, Math.E)),
  one("LOG10", (x) => logarithm(x, 10)),
  defineScalar("LOG", 1, 2, ([x, base], call) =>
    finite(logarithm(call.number(x), base === undefined ? 10 : call.number(base))),
  ),
  one("SIN", Math.sin),
  one("COS", Math.cos),
  one("TAN", Math.tan),
  one("ATAN", Math.atan),
  // Excel: x first, then y.
  two("ATAN2", (x, y) => {
    if (x === 0 && y === 0) throw new Failed("#DIV/0!");
    return Math.atan2(y, x);
  }),
  one("RADIANS", (x) => (x * Math.PI) / 180),
  one("DEGREES", (x) => (x * 180) / Math.PI),
  one("FACT", factorial),
  one("EVEN", (x) => toMultiple(x, 2, "up")),
  one("ODD", (x) => (x === 0 ? 1 : Math.sign(x) * (rounded((Math.abs(x) - 1) / 2, 0, "up") * 2 + 1))),
  defineScalar("PI", 0, 0, () => Math.PI),
  two("POWER", power),
  two("MOD", modulo),
  two("QUOTIENT", (x, y) => {
    if (y === 0) throw new Failed("#DIV/0!");
    return Math.trunc(x / y);
  }),
  two("ROUND", (x, places) => rounded(x, Math.trunc(places))),
  two("ROUNDUP", (x, places) => rounded(x, Math.trunc(places), "up")),
  two("ROUNDDOWN", (x, places) => rounded(x, Math.trunc(places), "down")),
  two("TRUNC", (x, places) => rounded(x, Math.trunc(places), "down"), 1),
  two("MROUND", nearestMultiple),
  two("CEILING", (x, step) => stepped(x, step, "up")),
  two("FLOOR", (x, step) => stepped(x, step, "down")),
  defineScalar("CEILING.MATH", 1, 3, ([x, step, mode], call) => outward(x, step, mode, "up", call)),
  defineScalar("FLOOR.MATH", 1, 3, ([x, step, mode], call) => outward(x, step, mode, "down", call)),
  ...["CEILING.PRECISE", "ISO.CEILING"].map((name) =>
    defineScalar(name, 1, 2, ([x, step], call) => outward(x, step, 0, "up", call)),
  ),
  defineScalar("FLOOR.PRECISE", 1, 2, ([x, step], call) => outward(x, step, 0, "down", call)),
  define("SUM", "a", 1, many, (args, call) => finite(sumOf(numbersAmong(args, call)))),
  define("SUMSQ", "a", 1, many, (args, call) => finite(sumOf(numbersAmong(args, call).map((x) => x * x)))),
  define("PRODUCT", "a", 1, many, (args, call) => {
    const numbers = numbersAmong(args, call);
    return finite(numbers.length === 0 ? 0 : numbers.reduce((product, x) => product * x, 1));
  }),
  define("SUMPRODUCT", "a", 1, many, sumProduct),
  define(
    "SUMIF",
    "ava",
    2,
    3,
    oneCriterion((numbers) => sumOf(numbers)),
  ),
  define(
    "SUMIFS",
    "aav".padEnd(many, "av"),
    3,
    many,
    manyCriteria((numbers) => sumOf(numbers)),
  ),
  define("RAND", "v", 0, 0, () => Math.random(), { isVolatile: true }),
  define(
    "RANDBETWEEN",
    "v",
    2,
    2,
    ([low, high], call) => {
      const [from, to] = [Math.ceil(call.number(low)), Math.floor(call.number(high))];
      if (to < from) throw new Failed("#NUM!");
      return from + Math.floor(Math.random() * (to - from + 1));
    },
    { isVolatile: true },
  ),
];

/** The sign of the step doesn't count; with a mode, negative numbers go the other way. */
function outward(
  x: Value | undefined,
  step: Value | undefined,
  mode: Value | undefined,
  towards: "up" | "down",
  call: Evaluation,
): number {
  const [number, size] = [call.number(x), step === undefined ? 1 : Math.abs(call.number(step))];
  const isTurned = number < 0 && mode !== undefined && call.number(mode) !== 0;
  const quotient = size === 0 ? 0 : Number((number / size).toPrecision(15));
  const isUp = (towards === "up") !== isTurned;
  return finite((isUp ? Math.ceil(quotient) : Math.floor(quotient)) * size) as number;
}

/** SUBTOTAL and AGGREGATE work on lists; an array is a list too. */
export function isList(operand: Operand): boolean {
  return operand instanceof Reference || isGrid(operand);
}

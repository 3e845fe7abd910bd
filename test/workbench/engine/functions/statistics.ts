/** Counting, averages, extremes, ranks and quantiles; SUBTOTAL and AGGREGATE. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, Reference, type Operand } from "../calculation/operand";
import { finite } from "../calculation/operators";
import { isError, type Value } from "../value";
import { selection } from "./criterion";
import { define, many, type FunctionDefinition } from "./definition";
import { manyCriteria, oneCriterion, pairsOf } from "./math";
import { allAsNumbers, eachValue, numbersAmong, sumOf } from "./numbers";

type Statistic = (numbers: readonly number[]) => Value;

function average(numbers: readonly number[]): Value {
  if (numbers.length === 0) throw new Failed("#DIV/0!");
  return finite(sumOf(numbers) / numbers.length);
}

const highest: Statistic = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const lowest: Statistic = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function nth(numbers: readonly number[], k: number): number {
  const value = numbers[k - 1];
  if (value === undefined) throw new Failed("#NUM!");
  return value;
}

function median(numbers: readonly number[]): Value {
  const order = sorted(numbers);
  const middle = order.length >> 1;
  if (order.length === 0) throw new Failed("#NUM!");
  return order.length % 2 === 1 ? nth(order, middle + 1) : (nth(order, middle) + nth(order, middle + 1)) / 2;
}

function mode(numbers: readonly number[]): Value {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | null = null;
  for (const [number, count] of counts)
    if (count > 1 && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = number;
  if (best === null) throw new Failed("#N/A");
  return best;
}

/** Inclusive: positions from 0 to 1 over the whole list. Exclusive: the ends lie outside. */
function quantile(numbers: readonly number[], share: number, isExclusive: boolean): number {
  const order = sorted(numbers);
  const position = isExclusive ? share * (order.length + 1) - 1 : share * (order.length - 1);
  if (order.length === 0 || position < 0 || position > order.length - 1) throw new Failed("#NUM!");
  const below = nth(order, Math.floor(position) + 1);
  const above = nth(order, Math.ceil(position) + 1);
  return below + (above - below) * (position - Math.floor(position));
}

function deviation(numbers: readonly number[], isSample: boolean): number {
  const divisor = numbers.length - (isSample ? 1 : 0);
  if (divisor <= 0) throw new Failed("#DIV/0!");
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((x) => (x - mean) ** 2)) / divisor;
}

function countNumbers(args: readonly Operand[], call: Evaluation): number {
  let count = 0;
  eachValue(args, call, (value, isDirect) => {
    if (typeof value === "number") count++;
    else if (isDirect && !isError(value) && isNumeric(value, call)) count++;
  });
  return count;
}

function isNumeric(value: Value, call: Evaluation): boolean {
  try {
    call.number(value);
    return true;
  } catch (problem) {
    if (problem instanceof Failed) return false;
    throw problem;
  }
}

function countEntered(args: readonly Operand[], call: Evaluation): number {
  let count = 0;
  eachValue(args, call, (value, isDirect) => {
    if (value !== null || isDirect) count++;
  });
  return count;
}

function countBlank(range: Operand, call: Evaluation): number {
  const { area } = call.reference(range).single;
  let entered = 0;
  eachValue([range], call, (value) => {
    if (value !== "") entered++;
  });
  return (area.bottom - area.top + 1) * (area.right - area.left + 1) - entered;
}

function rank(args: readonly Operand[], call: Evaluation, isAverage: boolean): Value {
  const value = call.number(args[0]);
  const numbers = numbersAmong([args[1]], call);
  const isAscending = args[2] !== undefined && call.boolean(args[2]);
  const same = numbers.filter((x) => x === value).length;
  if (same === 0) throw new Failed("#N/A");
  const before = numbers.filter((x) => (isAscending ? x < value : x > value)).length;
  return before + 1 + (isAverage ? (same - 1) / 2 : 0);
}

/** Where a value stands among the others, from 0 to 1, cut off after three digits unless more are asked for. */
function percentRank([list, x, digits]: readonly Operand[], call: Evaluation, isExclusive: boolean): Value {
  const order = sorted(numbersAmong([list], call));
  const value = call.number(x);
  const places = digits === undefined || digits === null ? 3 : call.integer(digits);
  const [least, greatest] = [order[0], order.at(-1)];
  if (places < 1 || least === undefined || greatest === undefined) throw new Failed("#NUM!");
  if (value < least || value > greatest) throw new Failed("#N/A");
  const below = order.filter((each) => each <= value).length - 1;
  const first = order.findIndex((each) => each === value);
  const [from, to] = [nth(order, below + 1), order[below + 1] ?? value];
  const position = first >= 0 ? first : below + (value - from) / (to - from);
  const share = isExclusive
    ? (position + 1) / (order.length + 1)
    : order.length === 1
      ? 1
      : position / (order.length - 1);
  return Math.floor(Number((share * 10 ** places).toPrecision(15))) / 10 ** places;
}

/** The functions that SUBTOTAL knows by number, from 1. */
const subtotals: readonly ((args: readonly Operand[], call: Evaluation) => Value)[] = [
  (args, call) => average(numbersAmong(args, call)),
  countNumbers,
  countEntered,
  (args, call) => highest(numbersAmong(args, call)),
  (args, call) => lowest(numbersAmong(args, call)),
  (args, call) => finite(numbersAmong(args, call).reduce((product, x) => product * x, 1)),
  (args, call) => Math.sqrt(deviation(numbersAmong(args, call), true)),
  (args, call) => Math.sqrt(deviation(numbersAmong(args, call), false)),
  (args, call) => finite(sumOf(numbersAmong(args, call))),
  (args, call) => deviation(numbersAmong(args, call), true),
  (args, call) => deviation(numbersAmong(args, call), false),
  (args, call) => median(numbersAmong(args, call)),
  (args, call) => mode(numbersAmong(args, call)),
];

/** Values that a total counts: other totals never, filtered rows never, rows hidden by hand only where asked. */
function counted(
  args: readonly Operand[],
  skips: { hidden: boolean; errors: boolean; totals: boolean },
  call: Evaluation,
): Value[][] {
  const values: Value[] = [];
  for (const arg of args) {
    if (!(arg instanceof Reference)) {
      for (const value of call.grid(arg).flat()) if (!(skips.errors && isError(value))) values.push(value);
      continue;
    }
    for (const place of arg.areas) {
      call.each(place, (value, row, column) => {
        const lane = place.sheet.rows.at(row);
        if (lane.filtered || (skips.hidden && lane.hidden)) return;
        if (skips.totals && isTotal(place.sheet.store.at(row, column)?.formula?.text)) return;
        if (skips.errors && isError(value)) return;
        values.push(value);
      });
    }
  }
  return [values];
}

function isTotal(formula: string | undefined): boolean {
  return formula !== undefined && /\b(SUBTOTAL|AGGREGATE)\(/.test(formula);
}

function subtotal([code, ...ranges]: readonly Operand[], call: Evaluation): Value {
  const number = call.integer(code);
  const statistic = subtotals[(number > 100 ? number - 100 : number) - 1];
  if (!statistic || (number > 11 && number < 101) || number > 111) throw new Failed("#VALUE!");
  return statistic([counted(ranges, { hidden: number > 100, errors: false, totals: true }, call)], call);
}

function aggregate([code, option, ...rest]: readonly Operand[], call: Evaluation): Value {
  const [number, skip] = [call.integer(code), call.integer(option)];
  if (number < 1 || number > 19 || skip < 0 || skip > 7) throw new Failed("#VALUE!");
  const skips = { hidden: skip % 2 === 1, errors: [2, 3, 6, 7].includes(skip), totals: skip < 4 };
  if (number <= 13) return (subtotals[number - 1] as (typeof subtotals)[number])([counted(rest, skips, call)], call);
  const numbers = numbersAmong([counted(rest.slice(0, 1), skips, call)], call);
  const k = call.number(rest[1]);
  if (number === 14) return nth(sorted(numbers).reverse(), Math.trunc(k));
  if (number === 15) return nth(sorted(numbers), Math.trunc(k));
  return quantile(numbers, number === 17 || number === 19 ? k / 4 : k, number >= 18);
}

const ofNumbers = (name: string, statistic: Statistic): FunctionDefinition =>
  define(name, "a", 1, many, (args, call) => statistic(numbersAmong(args, call)));

const ofAll = (name: string, statistic: Statistic): FunctionDefinition =>
  define(name, "a", 1, many, (args, call) => statistic(allAsNumbers(args, call)));

const withK = (name: string, pick: (numbers: readonly number[], k: number) => Value): FunctionDefinition =>
  define(name, "av", 2, 2, ([list, k], call) => pick(numbersAmong([list], call), call.number(k)));

export const statisticalFunctions: readonly FunctionDefinition[] = [
  define("COUNT", "a", 1, many, countNumbers),
  define("COUNTA", "a", 1, many, countEntered),
  define("COUNTBLANK", "a", 1, 1, ([range], call) => countBlank(range, call)),
  define("COUNTIF", "av", 2, 2, ([range, criterion], call) => {
    const { positions, emptyRest } = selection([[range, call.scalar(criterion)]], call);
    return positions.length + emptyRest;
  }),
  define("COUNTIFS", "av".repeat(127), 2, many, (args, call) => {
    const { positions, emptyRest } = selection(pairsOf(args, call), call);
    return positions.length + emptyRest;
  }),
  ofNumbers("AVERAGE", average),
  ofAll("AVERAGEA", average),
  define("AVERAGEIF", "ava", 2, 3, oneCriterion(average)),
  define("AVERAGEIFS", "aav".padEnd(many, "av"), 3, many, manyCriteria(average)),
  ofNumbers("MAX", highest),
  ofNumbers("MIN", lowest),
  ofAll("MAXA", highest),
  ofAll("MINA", lowest),
  define("MAXIFS", "aav".padEnd(many, "av"), 3, many, manyCriteria(highest)),
  define("MINIFS", "aav".padEnd(many, "av"), 3, many, manyCriteria(lowest)),
  ofNumbers("MEDIAN", median),
  ofNumbers("MODE", mode),
  ofNumbers("MODE.SNGL", mode),
  ofNumbers("VAR", (numbers) => deviation(numbers, true)),
  ofNumbers("VAR.S", (numbers) => deviation(numbers, true)),
  ofNumbers("VARP", (numbers) => deviation(numbers, false)),
  ofNumbers("VAR.P", (numbers) => deviation(numbers, false)),
  ofAll("VARA", (numbers) => deviation(numbers, true)),
  ofAll("VARPA", (numbers) => deviation(numbers, false)),
  ofAll("STDEVA", (numbers) => Math.sqrt(deviation(numbers, true))),
  ofAll("STDEVPA", (numbers) => Math.sqrt(deviation(numbers, false))),
  ofNumbers("STDEV", (numbers) => Math.sqrt(deviation(numbers, true))),
  ofNumbers("STDEV.S", (numbers) => Math.sqrt(deviation(numbers, true))),
  ofNumbers("STDEVP", (numbers) => Math.sqrt(deviation(numbers, false))),
  ofNumbers("STDEV.P", (numbers) => Math.sqrt(deviation(numbers, false))),
  withK("LARGE", (numbers, k) => nth(sorted(numbers).reverse(), Math.ceil(k))),
  withK("SMALL", (numbers, k) => nth(sorted(numbers), Math.ceil(k))),
  withK("PERCENTILE", (numbers, k) => quantile(numbers, k, false)),
  withK("PERCENTILE.INC", (numbers, k) => quantile(numbers, k, false)),
  withK("PERCENTILE.EXC", (numbers, k) => quantile(numbers, k, true)),
  withK("QUARTILE", (numbers, k) => quantile(numbers, Math.trunc(k) / 4, false)),
  withK("QUARTILE.INC", (numbers, k) => quantile(numbers, Math.trunc(k) / 4, false)),
  withK("QUARTILE.EXC", (numbers, k) => quantile(numbers, Math.trunc(k) / 4, true)),
  ...["PERCENTRANK", "PERCENTRANK.INC"].map((name) =>
    define(name, "avv", 2, 3, (args, call) => percentRank(args, call, false)),
  ),
  define("PERCENTRANK.EXC", "avv", 2, 3, (args, call) => percentRank(args, call, true)),
  define("RANK", "vav", 2, 3, (args, call) => rank(args, call, false)),
  define("RANK.EQ", "vav", 2, 3, (args, call) => rank(args, call, false)),
  define("RANK.AVG", "vav", 2, 3, (args, call) => rank(args, call, true)),
  define("SUBTOTAL", "va", 2, many, subtotal),
  define("AGGREGATE", "vva", 3, many, aggregate),
];

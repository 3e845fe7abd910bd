/** Functions over a list with a head row and criteria under like heads: DSUM, DCOUNT, DGET and their kin. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, type Operand } from "../calculation/operand";
import { finite } from "../calculation/operators";
import { isError, type Value } from "../value";
import { criterionOf } from "./criterion";
import { define, type FunctionDefinition } from "./definition";
import { sumOf } from "./numbers";

function isSameHead(a: Value, b: Value, call: Evaluation): boolean {
  return call.text(a).toLowerCase() === call.text(b).toLowerCase();
}

/** The column that is asked for: by its head or its number; null for whole records. */
function columnOf(field: Operand, heads: readonly Value[], call: Evaluation): number | null {
  const asked = call.scalar(field);
  if (asked === null) return null;
  const at =
    typeof asked === "number" ? Math.trunc(asked) - 1 : heads.findIndex((head) => isSameHead(head, asked, call));
  if (at < 0 || at >= heads.length) throw new Failed("#VALUE!");
  return at;
}

/** Within a row of criteria all must hold, of the rows one. Excel: a text finds what begins with it. */
function chosenRecords([list, , criteria]: readonly Operand[], call: Evaluation): Value[][] {
  const [heads = [], ...records] = call.grid(list);
  const [criteriaHeads = [], ...rows] = call.grid(criteria);
  const tests = rows.map((row) =>
    row.flatMap((wanted, index) => {
      if (wanted === null) return [];
      const column = heads.findIndex((head) => isSameHead(head, criteriaHeads[index] ?? "", call));
      if (column < 0) throw new Failed("#VALUE!");
      const isBeginning = typeof wanted === "string" && !/^[<>=]/.test(wanted);
      return [{ column, matches: criterionOf(isBeginning ? `${wanted}*` : wanted, call).matches }];
    }),
  );
  return records.filter((record) =>
    tests.some((row) => row.every(({ column, matches }) => matches(record[column] ?? null))),
  );
}

type Work = (numbers: readonly number[]) => Value;

function over(work: Work) {
  return (args: readonly Operand[], call: Evaluation): Operand => {
    const column = columnOf(args[1], call.grid(args[0])[0] ?? [], call);
    if (column === null) throw new Failed("#VALUE!");
    const numbers: number[] = [];
    for (const record of chosenRecords(args, call)) {
      const value = record[column] ?? null;
      if (isError(value)) throw new Failed(value);
      if (typeof value === "number") numbers.push(value);
    }
    return work(numbers);
  };
}

function counted(isCounted: (value: Value) => boolean) {
  return (args: readonly Operand[], call: Evaluation): Operand => {
    const column = columnOf(args[1], call.grid(args[0])[0] ?? [], call);
    const records = chosenRecords(args, call);
    return column === null ? records.length : records.filter((record) => isCounted(record[column] ?? null)).length;
  };
}

/** The only record that is found. */
function single(args: readonly Operand[], call: Evaluation): Operand {
  const column = columnOf(args[1], call.grid(args[0])[0] ?? [], call);
  const records = chosenRecords(args, call);
  if (column === null || records.length === 0) throw new Failed("#VALUE!");
  if (records.length > 1) throw new Failed("#NUM!");
  return records[0]?.[column] ?? 0;
}

function spread(numbers: readonly number[], isSample: boolean): number {
  const divisor = numbers.length - (isSample ? 1 : 0);
  if (divisor <= 0) throw new Failed("#DIV/0!");
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((x) => (x - mean) ** 2)) / divisor;
}

const works: Readonly<Record<string, Work>> = {
  DSUM: (numbers) => finite(sumOf(numbers)),
  DAVERAGE: (numbers) => {
    if (numbers.length === 0) throw new Failed("#DIV/0!");
    return finite(sumOf(numbers) / numbers.length);
  },
  DMAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  DMIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  DPRODUCT: (numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((product, x) => product * x, 1))),
  DSTDEV: (numbers) => Math.sqrt(spread(numbers, true)),
  DSTDEVP: (numbers) => Math.sqrt(spread(numbers, false)),
  DVAR: (numbers) => spread(numbers, true),
  DVARP: (numbers) => spread(numbers, false),
};

export const databaseFunctions: readonly FunctionDefinition[] = [
  ...Object.entries(works).map(([name, work]) => define(name, "a", 3, 3, over(work))),
  define(
    "DCOUNT",
    "a",
    3,
    3,
    counted((value) => typeof value === "number"),
  ),
  define(
    "DCOUNTA",
    "a",
    3,
    3,
    counted((value) => value !== null),
  ),
  define("DGET", "a", 3, 3, single),
];

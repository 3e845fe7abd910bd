/** Goes over the numbers among a function's arguments, as SUM and its kin count them. */
import type { Evaluation } from "../calculation/evaluation";
import { Closure, Failed, isGrid, Reference, type Operand } from "../calculation/operand";
import { isError, type Value } from "../value";

/** Every value of the arguments; `isDirect` tells a value written as an argument from one out of cells or an array. */
export function eachValue(
  args: readonly Operand[],
  call: Evaluation,
  visit: (value: Value, isDirect: boolean) => void,
): void {
  for (const arg of args) {
    if (arg instanceof Reference) {
      for (const place of arg.areas) call.each(place, (value) => visit(value, false));
    } else if (isGrid(arg)) {
      for (const row of arg) for (const value of row) visit(value, false);
    } else if (arg instanceof Closure) throw new Failed("#VALUE!");
    else visit(arg ?? null, true);
  }
}

/**
 * Excel: in cells and arrays only numbers count; a text or truth value counts (or fails) when it is the argument itself.
 * Errors make the result an error.
 */
export function numbersAmong(args: readonly Operand[], call: Evaluation): number[] {
  const numbers: number[] = [];
  eachValue(args, call, (value, isDirect) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new Failed(value);
    else if (isDirect) numbers.push(call.number(value));
  });
  return numbers;
}

/** The "A" functions (AVERAGEA): texts in cells are 0, truth values 0 and 1. */
export function allAsNumbers(args: readonly Operand[], call: Evaluation): number[] {
  const numbers: number[] = [];
  eachValue(args, call, (value, isDirect) => {
    if (isError(value)) throw new Failed(value);
    if (value === null) {
      if (isDirect) numbers.push(0);
    } else if (typeof value === "string" && !isDirect) numbers.push(0);
    else numbers.push(call.number(value));
  });
  return numbers;
}

export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

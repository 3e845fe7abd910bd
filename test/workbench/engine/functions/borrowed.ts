/** Rarer functions of numbers that the package formulajs computes as Excel does; their arguments are plain values and lists. */
import * as formulajs from "@formulajs/formulajs";
import type { Evaluation } from "../calculation/evaluation";
import { isGrid, Reference, type Operand } from "../calculation/operand";
import { finite } from "../calculation/operators";
import { cellError, errorCodes, isError, type Value } from "../value";
import { define, many, type FunctionDefinition } from "./definition";

/** Name, kinds of parameters (v single number, a list), fewest and most arguments. */
const borrowed: readonly (readonly [string, string, number, number])[] = [
  ["ACOS", "v", 1, 1],
  ["ASIN", "v", 1, 1],
  ["ATAN2", "v", 2, 2],
  ["COSH", "v", 1, 1],
  ["SINH", "v", 1, 1],
  ["TANH", "v", 1, 1],
  ["COMBIN", "v", 2, 2],
  ["GCD", "a", 1, many],
  ["LCM", "a", 1, many],
  ["AVEDEV", "a", 1, many],
  ["CORREL", "a", 2, 2],
  ["COVARIANCE.P", "a", 2, 2],
  ["DEVSQ", "a", 1, many],
  ["GEOMEAN", "a", 1, many],
  ["HARMEAN", "a", 1, many],
  ["INTERCEPT", "a", 2, 2],
  ["SLOPE", "a", 2, 2],
  ["RSQ", "a", 2, 2],
  ["FORECAST", "vaa", 3, 3],
  ["KURT", "a", 1, many],
  ["SKEW", "a", 1, many],
  ["TRIMMEAN", "av", 2, 2],
  ["STANDARDIZE", "v", 3, 3],
  ["FV", "v", 3, 5],
  ["PV", "v", 3, 5],
  ["PMT", "v", 3, 5],
  ["IPMT", "v", 4, 6],
  ["PPMT", "v", 4, 6],
  ["NPER", "v", 3, 5],
  ["RATE", "v", 3, 6],
  ["NPV", "va", 2, many],
  ["IRR", "av", 1, 2],
  ["SLN", "v", 3, 3],
  ["DEC2BIN", "v", 1, 2],
  ["DEC2HEX", "v", 1, 2],
  ["HEX2DEC", "v", 1, 1],
  ["BIN2DEC", "v", 1, 1],
  ["ROMAN", "v", 1, 2],
  ["YEARFRAC", "v", 2, 3],
];

type Foreign = (...args: unknown[]) => unknown;

function foreign(name: string): Foreign {
  const path = name.split(".");
  let found: unknown = formulajs;
  for (const part of path) found = (found as Record<string, unknown>)[part];
  if (typeof found !== "function") throw new Error(`formulajs has no ${name}`);
  return found as Foreign;
}

function argument(operand: Operand, call: Evaluation): unknown {
  if (operand instanceof Reference || isGrid(operand))
    return call.grid(operand).map((row) => row.map((value) => value ?? ""));
  return operand === undefined ? undefined : call.scalar(operand);
}

function answer(result: unknown): Value {
  if (typeof result === "number") return finite(result);
  if (typeof result === "string" || typeof result === "boolean") return result;
  const code = result instanceof Error ? errorCodes.find((known) => known === result.message) : undefined;
  return cellError(code ?? "#VALUE!");
}

export const borrowedFunctions: readonly FunctionDefinition[] = borrowed.map(([name, parameters, min, max]) => {
  const work = foreign(name);
  return define(name, parameters, min, max, (args, call) => {
    const values = args.map((arg) => argument(arg, call));
    const failure = values.flat(2).find((value): value is Value => isError(value));
    return failure === undefined ? answer(work(...values)) : failure;
  });
});

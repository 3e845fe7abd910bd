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
  ["FORECAST.LINEAR", "vaa", 3, 3],
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
  ["ACOSH", "v", 1, 1],
  ["ASINH", "v", 1, 1],
  ["ATANH", "v", 1, 1],
  ["ACOT", "v", 1, 1],
  ["ACOTH", "v", 1, 1],
  ["SEC", "v", 1, 1],
  ["CSC", "v", 1, 1],
  ["COT", "v", 1, 1],
  ["BASE", "v", 2, 3],
  ["DECIMAL", "v", 2, 2],
  ["ARABIC", "v", 1, 1],
  ["FACTDOUBLE", "v", 1, 1],
  ["COMBINA", "v", 2, 2],
  ["PERMUT", "v", 2, 2],
  ["PERMUTATIONA", "v", 2, 2],
  ["MULTINOMIAL", "a", 1, many],
  ["SQRTPI", "v", 1, 1],
  ["SUMX2MY2", "a", 2, 2],
  ["SUMX2PY2", "a", 2, 2],
  ["SUMXMY2", "a", 2, 2],
  ["COVAR", "a", 2, 2],
  ["COVARIANCE.S", "a", 2, 2],
  ["PEARSON", "a", 2, 2],
  ["STEYX", "a", 2, 2],
  ["SKEW.P", "a", 1, many],
  ["NORM.DIST", "v", 4, 4],
  ["NORM.INV", "v", 3, 3],
  ["NORM.S.DIST", "v", 2, 2],
  ["NORM.S.INV", "v", 1, 1],
  ["CONFIDENCE.NORM", "v", 3, 3],
  ["FISHER", "v", 1, 1],
  ["FISHERINV", "v", 1, 1],
  ["PHI", "v", 1, 1],
  ["GAUSS", "v", 1, 1],
  ["CUMIPMT", "v", 6, 6],
  ["CUMPRINC", "v", 6, 6],
  ["SYD", "v", 4, 4],
  ["DB", "v", 4, 5],
  ["DDB", "v", 4, 5],
  ["EFFECT", "v", 2, 2],
  ["NOMINAL", "v", 2, 2],
  ["MIRR", "avv", 3, 3],
  ["XNPV", "vaa", 3, 3],
  ["XIRR", "aav", 2, 3],
  ["RRI", "v", 3, 3],
  ["PDURATION", "v", 3, 3],
  ["ISPMT", "v", 4, 4],
  ["DOLLARDE", "v", 2, 2],
  ["DOLLARFR", "v", 2, 2],
  ["FVSCHEDULE", "va", 2, 2],
  ["DEC2OCT", "v", 1, 2],
  ["OCT2DEC", "v", 1, 1],
  ["BIN2HEX", "v", 1, 2],
  ["BIN2OCT", "v", 1, 2],
  ["BITAND", "v", 2, 2],
  ["BITOR", "v", 2, 2],
  ["BITXOR", "v", 2, 2],
  ["BITLSHIFT", "v", 2, 2],
  ["BITRSHIFT", "v", 2, 2],
  ["DELTA", "v", 1, 2],
  ["GESTEP", "v", 1, 2],
];

/** Excel writes the digits beyond 9 as capitals. */
const hexadecimal = new Set(["DEC2HEX", "BIN2HEX", "BASE"]);

type Foreign = (...args: unknown[]) => unknown;

function foreign(name: string): Foreign {
  const path = (name === "FORECAST.LINEAR" ? "FORECAST" : name).split(".");
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
    if (failure !== undefined) return failure;
    const result = answer(work(...values));
    return hexadecimal.has(name) && typeof result === "string" ? result.toUpperCase() : result;
  });
});

/** What the evaluator knows of a worksheet function, and short ways to write one down. */
import type { Evaluation } from "../calculation/evaluation";
import type { Operand, Scope } from "../calculation/operand";
import type { Expression } from "../formula/expression";
import type { Value } from "../value";

/**
 * How each parameter takes its argument: "v" a single value (an array makes the function run for each element, an error
 * makes the result an error), "e" a single value that may be an error, "a" anything as it is. The last letter repeats.
 */
export type Parameters = string;

export interface FunctionDefinition {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly parameters: Parameters;
  readonly isVolatile: boolean;
  /** Asks where its references are, not what is in them (ROW, COLUMNS). */
  readonly readsNothing: boolean;
  /** Decides itself which arguments to evaluate (IF). */
  readonly lazy: ((args: readonly (Expression | null)[], call: Evaluation, scope: Scope) => Operand) | null;
  readonly run: (args: readonly Operand[], call: Evaluation) => Operand;
}

export type Run = FunctionDefinition["run"];

type Traits = Partial<Pick<FunctionDefinition, "isVolatile" | "readsNothing">>;

/** A function of these parameters; "vv?a" style counts are given by min and max. */
export function define(
  name: string,
  parameters: Parameters,
  min: number,
  max: number,
  run: Run,
  traits: Traits = {},
): FunctionDefinition {
  return { name, parameters, min, max, run, lazy: null, isVolatile: false, readsNothing: false, ...traits };
}

export function defineLazy(
  name: string,
  min: number,
  max: number,
  lazy: NonNullable<FunctionDefinition["lazy"]>,
): FunctionDefinition {
  return { name, parameters: "a", min, max, run: () => null, lazy, isVolatile: false, readsNothing: false };
}

/** A function of plain values. */
export function defineScalar(
  name: string,
  min: number,
  max: number,
  run: (args: readonly Value[], call: Evaluation) => Value,
): FunctionDefinition {
  return define(name, "v", min, max, (args, call) => run(args as readonly Value[], call));
}

/** Excel: 255 arguments at most. */
export const many = 255;

/** Decisions: IF and its kin evaluate only the branch they take, unless the test is an array. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, gridAt, isGrid, type Operand, type Scope } from "../calculation/operand";
import { isEqual } from "../calculation/operators";
import type { Expression } from "../formula/expression";
import { cellError, isError, type Value } from "../value";
import { define, defineLazy, defineScalar, many, type FunctionDefinition } from "./definition";
import { eachValue } from "./numbers";

type Lazy = NonNullable<FunctionDefinition["lazy"]>;

/** The truth values among the arguments; texts in cells don't count. */
function truths(args: readonly Operand[], call: Evaluation): boolean[] {
  const found: boolean[] = [];
  eachValue(args, call, (value, isDirect) => {
    if (isError(value)) throw new Failed(value);
    if (typeof value === "boolean") found.push(value);
    else if (typeof value === "number") found.push(value !== 0);
    else if (isDirect) found.push(call.boolean(value));
  });
  if (found.length === 0) throw new Failed("#VALUE!");
  return found;
}

/** Picks element by element where the test is an array. */
function picked(test: Value[][], pick: (value: Value) => Operand, call: Evaluation): Operand {
  const results = new Map<Operand, Value[][]>();
  const chosen = test.map((row) => row.map((value) => pick(value)));
  const gridOf = (operand: Operand): Value[][] => {
    let grid = results.get(operand);
    if (!grid) results.set(operand, (grid = call.grid(operand)));
    return grid;
  };
  let [rows, columns] = [test.length, test[0]?.length ?? 0];
  for (const operand of new Set(chosen.flat())) {
    const grid = gridOf(operand);
    rows = Math.max(rows, grid.length);
    columns = Math.max(columns, grid[0]?.length ?? 0);
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const operand = chosen[chosen.length === 1 ? 0 : row]?.[chosen[0]?.length === 1 ? 0 : column];
      return operand === undefined ? cellError("#N/A") : gridAt(gridOf(operand), row, column);
    }),
  );
}

function once(expression: Expression | null, call: Evaluation, scope: Scope): () => Operand {
  let result: { readonly operand: Operand } | null = null;
  return () => (result ??= { operand: call.evaluate(expression, scope) }).operand;
}

const ifElse: Lazy = ([test = null, whenTrue = null, whenFalse], call, scope) => {
  const value = call.scalarOrGrid(call.evaluate(test, scope));
  const yes = once(whenTrue, call, scope);
  // Excel: without a third argument the answer is FALSE, with an empty one it is 0.
  const no = whenFalse === undefined ? (): Operand => false : once(whenFalse, call, scope);
  const pick = (single: Value): Operand => (isError(single) ? single : truthOr(single, call, yes, no));
  return isGrid(value) ? picked(value, pick, call) : pick(value);
};

function truthOr(value: Value, call: Evaluation, yes: () => Operand, no: () => Operand): Operand {
  try {
    return call.boolean(value) ? yes() : no();
  } catch (problem) {
    if (problem instanceof Failed) return problem.error;
    throw problem;
  }
}

const ifs: Lazy = (args, call, scope) => {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const test = call.scalar(call.evaluate(args[i] ?? null, scope));
    if (isError(test)) return test;
    if (call.boolean(test)) return call.evaluate(args[i + 1] ?? null, scope);
  }
  return cellError("#N/A");
};

const switchCase: Lazy = ([subject = null, ...cases], call, scope) => {
  const value = call.scalar(call.evaluate(subject, scope));
  if (isError(value)) return value;
  for (let i = 0; i + 1 < cases.length; i += 2) {
    if (isEqual(value, call.scalar(call.evaluate(cases[i] ?? null, scope)))) {
      return call.evaluate(cases[i + 1] ?? null, scope);
    }
  }
  return cases.length % 2 === 1 ? call.evaluate(cases[cases.length - 1] ?? null, scope) : cellError("#N/A");
};

const choose: Lazy = ([index = null, ...choices], call, scope) => {
  const value = call.scalarOrGrid(call.evaluate(index, scope));
  const pick = (single: Value): Operand => {
    if (isError(single)) return single;
    const choice = choices[call.integer(single) - 1];
    return choice === undefined ? cellError("#VALUE!") : call.evaluate(choice, scope);
  };
  return isGrid(value) ? picked(value, pick, call) : pick(value);
};

const otherwise =
  (isBad: (value: Value) => boolean): Lazy =>
  ([expression = null, fallback = null], call, scope) => {
    const operand = call.evaluate(expression, scope);
    const value = call.scalarOrGrid(operand);
    const instead = once(fallback, call, scope);
    if (!isGrid(value)) return isBad(value) ? instead() : operand;
    return picked(value, (single) => (isBad(single) ? instead() : single), call);
  };

export const logicalFunctions: readonly FunctionDefinition[] = [
  defineLazy("IF", 2, 3, ifElse),
  defineLazy("IFS", 2, many, ifs),
  defineLazy("SWITCH", 3, many, switchCase),
  defineLazy("CHOOSE", 2, many, choose),
  defineLazy("IFERROR", 2, 2, otherwise(isError)),
  defineLazy(
    "IFNA",
    2,
    2,
    otherwise((value) => isError(value) && value.error === "#N/A"),
  ),
  define("AND", "a", 1, many, (args, call) => truths(args, call).every(Boolean)),
  define("OR", "a", 1, many, (args, call) => truths(args, call).some(Boolean)),
  define("XOR", "a", 1, many, (args, call) => truths(args, call).filter(Boolean).length % 2 === 1),
  defineScalar("NOT", 1, 1, ([value = null], call) => !call.boolean(value)),
  defineScalar("TRUE", 0, 0, () => true),
  defineScalar("FALSE", 0, 0, () => false),
];

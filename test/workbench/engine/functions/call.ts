/** Calls a worksheet function: evaluates its arguments and runs it once, or for each element of an array argument. */
import type { Evaluation } from "../calculation/evaluation";
import { busy, Failed, gridAt, isGrid, type Grid, type Operand, type Scope } from "../calculation/operand";
import type { Expression } from "../formula/expression";
import { cellError, isError, type Value } from "../value";
import type { FunctionDefinition } from "./definition";

export function callFunction(
  definition: FunctionDefinition,
  expressions: readonly (Expression | null)[],
  call: Evaluation,
  scope: Scope,
): Operand {
  if (definition.lazy) return definition.lazy(expressions, call, scope);
  const operands = evaluatedArguments(expressions, call, scope);
  const { parameters } = definition;
  let lifted: Map<number, Grid> | null = null;
  for (let i = 0; i < operands.length; i++) {
    if (kindAt(parameters, i) === "a") continue;
    const value = call.scalarOrGrid(operands[i]);
    operands[i] = value;
    if (isGrid(value)) (lifted ??= new Map<number, Grid>()).set(i, value);
  }
  if (lifted) return forEachElement(definition, operands, lifted, call);
  return runOnce(definition, operands, call);
}

/** All arguments are tried even if one waits for a custom function, so that the others are asked at the same time. */
export function evaluatedArguments(
  expressions: readonly (Expression | null)[],
  call: Evaluation,
  scope: Scope,
): Operand[] {
  let isBusy = false;
  const operands = expressions.map((expression) => {
    try {
      return call.evaluate(expression, scope);
    } catch (problem) {
      if (problem !== busy) throw problem;
      isBusy = true;
      return null;
    }
  });
  if (isBusy) throw busy;
  return operands;
}

export function kindAt(parameters: string, index: number): string {
  return parameters[Math.min(index, parameters.length - 1)] ?? "a";
}

function runOnce(definition: FunctionDefinition, operands: readonly Operand[], call: Evaluation): Operand {
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i];
    if (isError(operand) && kindAt(definition.parameters, i) === "v") return operand;
  }
  return definition.run(operands, call);
}

function forEachElement(
  definition: FunctionDefinition,
  operands: readonly Operand[],
  lifted: ReadonlyMap<number, Grid>,
  call: Evaluation,
): Grid {
  let [rows, columns] = [1, 1];
  for (const grid of lifted.values()) {
    rows = Math.max(rows, grid.length);
    columns = Math.max(columns, grid[0]?.length ?? 0);
  }
  const args = [...operands];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Value => {
      for (const [index, grid] of lifted) args[index] = gridAt(grid, row, column);
      try {
        const result = runOnce(definition, args, call);
        // Excel: an array cannot hold arrays.
        return isGrid(result) && (result.length > 1 || (result[0]?.length ?? 0) > 1)
          ? (result[0]?.[0] ?? cellError("#CALC!"))
          : call.scalar(result);
      } catch (problem) {
        if (problem instanceof Failed) return problem.error;
        throw problem;
      }
    }),
  );
}

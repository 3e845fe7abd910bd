/** Evaluates a call of an add-in's function within a formula: its arguments, and one call for each cell of a range where one value
 *  is wanted. */
import type { CustomFunctionDefinition } from "../custom-function";
import type { Expression } from "../formula/expression";
import { evaluatedArguments } from "../functions/call";
import { invocationAddress } from "../invocation-address";
import type { Value } from "../value";
import type { Evaluation } from "./evaluation";
import { busy, Failed, gridAt, isGrid, Reference, type Grid, type Operand, type Scope } from "./operand";

export function callCustomFunction(
  definition: CustomFunctionDefinition,
  expressions: readonly (Expression | null)[],
  call: Evaluation,
  scope: Scope,
): Operand {
  const { parameters } = definition;
  const repeating = parameters.at(-1)?.repeating === true;
  if (!repeating && expressions.length > parameters.length) throw new Failed("#VALUE!");
  if (expressions.length < parameters.filter(({ optional, repeating: r }) => !optional && !r).length)
    throw new Failed("#VALUE!");
  const operands = evaluatedArguments(expressions, call, scope);
  // Excel: an optional argument that is skipped, "F(1,,2)", comes as null like one at the end.
  expressions.forEach((expression, index) => {
    if (!expression && parameters[index]?.optional) operands[index] = undefined;
  });
  const addresses = definition.requiresParameterAddresses ? operands.map((operand) => addressOf(operand)) : none;
  const lifted = new Map<number, Grid>();
  operands.forEach((operand, index) => {
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    if (parameter?.matrix || operand === undefined) return;
    const value = call.scalarOrGrid(operand);
    operands[index] = value;
    if (isGrid(value)) lifted.set(index, value);
  });
  const custom = call.workbook.customCalls;
  if (lifted.size === 0) return custom.answer(definition, operands, addresses, call);
  return forEachElement(lifted, operands, (args) => custom.answer(definition, args, addresses, call), call);
}

/** A range where one value is wanted: one call for each cell, all asked at once. */
function forEachElement(
  lifted: ReadonlyMap<number, Grid>,
  operands: readonly Operand[],
  ask: (args: readonly Operand[]) => Operand,
  call: Evaluation,
): Grid {
  const rows = Math.max(...[...lifted.values()].map((grid) => grid.length));
  const columns = Math.max(...[...lifted.values()].map((grid) => grid[0]?.length ?? 0));
  let isBusy = false;
  const results = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Value => {
      const args = [...operands];
      for (const [index, grid] of lifted) args[index] = gridAt(grid, row, column);
      try {
        return call.scalar(ask(args));
      } catch (problem) {
        if (problem instanceof Failed) return problem.error;
        if (problem !== busy) throw problem;
        isBusy = true;
        return null;
      }
    }),
  );
  if (isBusy) throw busy;
  return results;
}

const none: readonly null[] = [];

function addressOf(operand: Operand): string | null {
  if (!(operand instanceof Reference) || operand.areas.length !== 1) return null;
  const { sheet, area } = operand.single;
  return invocationAddress(sheet.name, area);
}

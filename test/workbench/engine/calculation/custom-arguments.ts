/** Arguments as an add-in's function receives them: converted to the parameter's type, empty cells as Excel hands them over. */
import type { CustomFunctionArgument, CustomFunctionDefinition, CustomFunctionParameter } from "../custom-function";
import { isError, type Value } from "../value";
import type { Evaluation } from "./evaluation";
import { Failed, isGrid, type Operand } from "./operand";

export function customArguments(
  definition: CustomFunctionDefinition,
  operands: readonly Operand[],
  emptyCellsAs: "null" | "zero",
  call: Evaluation,
): (CustomFunctionArgument | CustomFunctionArgument[])[] {
  const { parameters, acceptsErrors } = definition;
  const convert = (operand: Operand, parameter: CustomFunctionParameter): CustomFunctionArgument => {
    if (operand === undefined) return null;
    if (!parameter.matrix) return converted(call.scalar(operand), parameter, emptyCellsAs, acceptsErrors, call);
    const grid = isGrid(operand) ? operand : call.grid(operand);
    return grid.map((row) => row.map((value) => converted(value, parameter, emptyCellsAs, acceptsErrors, call)));
  };
  return parameters.map((parameter, index) => {
    if (!parameter.repeating) return convert(operands[index], parameter);
    return operands.slice(index).map((operand) => convert(operand, parameter));
  });
}

/** Excel: an empty cell is 0 for a number, "" for a text, FALSE for a truth value; for "any" see `emptyCellsAs`. */
function converted(
  value: Value,
  parameter: CustomFunctionParameter,
  emptyCellsAs: "null" | "zero",
  acceptsErrors: boolean,
  call: Evaluation,
): Value {
  if (isError(value)) {
    if (acceptsErrors && parameter.type === "any") return value;
    throw new Failed(value);
  }
  switch (parameter.type) {
    case "number":
      return call.number(value);
    case "string":
      return call.text(value);
    case "boolean":
      return call.boolean(value);
    case "any":
      return value === null && emptyCellsAs === "zero" ? 0 : value;
  }
}

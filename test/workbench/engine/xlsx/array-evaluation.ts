/**
 * Whether a formula needs to be evaluated as an array. A file marks such formulas; all others are read the old way, in
 * which a range where one value is wanted means the cell of the range in the formula's own row or column.
 */
import type { Expression } from "../formula/expression";
import { arrayFunctionNames, arrayTakingNames } from "./future-functions";

/** What an expression gives: one value, an array written out, or a range or computed array. */
type Width = "one" | "constants" | "many";

/** Functions that give one of their arguments as it is. */
const choosing: ReadonlySet<string> = new Set(["CHOOSE", "IF", "IFERROR", "IFNA", "IFS", "SWITCH"]);

export function needsArrays(expression: Expression): boolean {
  const walk = new Walk();
  return walk.width(expression, false) !== "one" || walk.isNeeded;
}

/** Whether what it gives is more than one value, or may be. */
export function givesMany(expression: Expression): boolean {
  return new Walk().width(expression, false) !== "one";
}

/** Whether it calls a function that is neither Excel's nor an add-in's known one. */
export function callsUnknown(expression: Expression): boolean {
  if (expression.kind === "apply" && isNameError(expression.callee)) return true;
  return partsOf(expression).some(callsUnknown);
}

/** Whether it calls a function of an add-in, known or not. */
export function callsCustom(expression: Expression): boolean {
  if (expression.kind === "customCall") return true;
  if (expression.kind === "apply" && isNameError(expression.callee)) return true;
  return partsOf(expression).some(callsCustom);
}

/** Whether it calls a function that goes on giving results. */
export function callsStreaming(expression: Expression): boolean {
  if (expression.kind === "customCall" && expression.definition.streaming) return true;
  return partsOf(expression).some(callsStreaming);
}

function isNameError(expression: Expression): boolean {
  const { kind } = expression;
  return kind === "literal" && typeof expression.value === "object" && expression.value?.error === "#NAME?";
}

function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case "name":
    case "lambda":
      return [expression.body];
    case "unary":
    case "spilled":
    case "implicit":
      return [expression.operand];
    case "binary":
    case "references":
      return [expression.left, expression.right];
    case "call":
    case "customCall":
      return expression.args.filter((arg) => arg !== null);
    case "apply":
      return [expression.callee, ...expression.args.filter((arg) => arg !== null)];
    case "let":
      return [...expression.declarations.map(({ value }) => value), expression.body];
    case "literal":
    case "array":
    case "reference":
    case "variable":
      return [];
  }
}

class Walk {
  isNeeded = false;

  width(expression: Expression, takesArrays: boolean): Width {
    switch (expression.kind) {
      case "literal":
      case "variable":
        return "one";
      case "array":
        return "constants";
      case "reference":
        return expression.place.isCell ? "one" : "many";
      case "name":
        return this.width(expression.body, takesArrays);
      case "unary":
        return this.#single([expression.operand], takesArrays);
      case "binary":
        return this.#single([expression.left, expression.right], takesArrays);
      case "references":
      case "spilled":
        return "many";
      case "implicit":
        return "one";
      case "call":
        return this.#call(expression.definition, expression.args, takesArrays);
      // What a function of an add-in gives isn't known beforehand; variables hold arrays as they are.
      case "customCall":
      case "apply":
      case "let":
      case "lambda":
        this.isNeeded = true;
        return "many";
    }
  }

  /** One value is wanted of each. */
  #single(parts: readonly Expression[], takesArrays: boolean): Width {
    const widths = parts.map((part) => this.width(part, takesArrays));
    if (widths.includes("many")) {
      if (!takesArrays) this.isNeeded = true;
      return "many";
    }
    return widths.includes("constants") ? "constants" : "one";
  }

  #call(
    { name, parameters }: { readonly name: string; readonly parameters: string },
    args: readonly (Expression | null)[],
    takesArrays: boolean,
  ): Width {
    const within = takesArrays || arrayTakingNames.has(name);
    const widths = args.map((arg, index): Width => {
      if (!arg) return "one";
      const letter = parameters[Math.min(index, parameters.length - 1)];
      if (letter === "v" || letter === "e") return this.#single([arg], within);
      const width = this.width(arg, within);
      return choosing.has(name) ? width : "one";
    });
    if (arrayFunctionNames.has(name)) {
      if (!takesArrays) this.isNeeded = true;
      return "many";
    }
    if (widths.includes("many")) return "many";
    return widths.includes("constants") ? "constants" : "one";
  }
}

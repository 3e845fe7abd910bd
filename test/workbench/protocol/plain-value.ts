/** Cell values as Office.js gives them: empty cells are "", errors are their code as text. */
import { isError, type Value } from "../engine/value";

export function plainValue(value: Value): number | string | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

/** Names of Excel.RangeValueType. Excel: whole numbers are doubles too. */
export function valueType(value: Value): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

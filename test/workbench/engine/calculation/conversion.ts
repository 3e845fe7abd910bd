/** One value where another kind is wanted: Excel's conversions, or the error that it gives. */
import type { Culture } from "../culture";
import { plainText } from "../number-text";
import { readNumber } from "../typed-input";
import type { Value } from "../value";
import { Failed } from "./operand";

export function numberOf(value: Value, culture: Culture): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object") throw new Failed(value);
  const number = readNumber(value, culture);
  if (number === null) throw new Failed("#VALUE!");
  return number;
}

export function textOf(value: Value, culture: Culture): string {
  if (typeof value === "object" && value !== null) throw new Failed(value);
  return plainText(value, culture);
}

export function booleanOf(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "object") throw new Failed(value);
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  throw new Failed("#VALUE!");
}

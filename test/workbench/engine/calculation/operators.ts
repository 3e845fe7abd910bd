/** Arithmetic, comparison and concatenation of single values, with Excel's conversions and order of kinds. */
import type { BinaryOperator } from "../formula/expression";
import { cellError, isError, type Value } from "../value";
import type { Evaluation } from "./evaluation";
import { Failed } from "./operand";

export function unaryValue(operator: "+" | "-" | "%", value: Value, call: Evaluation): Value {
  if (isError(value)) return value;
  // Excel: a leading plus changes nothing, not even a text.
  if (operator === "+") return value;
  return guarded(() => (operator === "-" ? -call.number(value) : call.number(value) / 100));
}

export function binaryValue(operator: BinaryOperator, left: Value, right: Value, call: Evaluation): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "&":
      return call.text(left) + call.text(right);
    case "=":
      return isEqualInFormula(left, right);
    case "<>":
      return !isEqualInFormula(left, right);
    case "<":
      return comparedInFormula(left, right) < 0;
    case ">":
      return comparedInFormula(left, right) > 0;
    case "<=":
      return comparedInFormula(left, right) <= 0;
    case ">=":
      return comparedInFormula(left, right) >= 0;
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return guarded(() => arithmetic(operator, call.number(left), call.number(right)));
  }
}

function guarded(work: () => Value): Value {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Failed) return problem.error;
    throw problem;
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): Value {
  switch (operator) {
    case "+":
      return nearZero(a + b, a);
    case "-":
      return nearZero(a - b, a);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? cellError("#DIV/0!") : finite(a / b);
    case "^":
      if (a === 0 && b <= 0) return cellError(b === 0 ? "#NUM!" : "#DIV/0!");
      return finite(a ** b);
  }
}

/** Excel: a sum that is all but nothing against its first part is 0, so that 0.1+0.2-0.3 is 0 (but not within more). */
function nearZero(sum: number, part: number): Value {
  return sum !== 0 && Math.abs(sum) < Math.abs(part) * 4e-16 ? 0 : finite(sum);
}

export function finite(value: number): Value {
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : cellError("#NUM!");
}

/** Excel: an empty cell equals 0, "" and FALSE; texts are equal without case; kinds never equal each other. */
export function isEqual(left: Value, right: Value): boolean {
  const [a, b] = [asKindOf(left, right), asKindOf(right, left)];
  if (typeof a === "string" && typeof b === "string") return a === b || a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** Excel compares numbers by the 15 digits that it shows: 0.1+0.2=0.3 is true. */
function isAlike(a: number, b: number): boolean {
  if (a === b) return true;
  // Further apart than the last of 15 digits can be.
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

function isEqualInFormula(left: Value, right: Value): boolean {
  if (typeof left === "number" && typeof right === "number") return isAlike(left, right);
  return isEqual(left, right);
}

/** By the operators, which are kinder to numbers than lookups are. */
function comparedInFormula(left: Value, right: Value): number {
  if (typeof left === "number" && typeof right === "number" && isAlike(left, right)) return 0;
  return compared(left, right);
}

/** Excel: numbers before texts before truth values; texts by their letters without case. */
export function compared(left: Value, right: Value): number {
  const [a, b] = [asKindOf(left, right), asKindOf(right, left)];
  const [kindA, kindB] = [kindRank(a), kindRank(b)];
  if (kindA !== kindB) return kindA - kindB;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  return Number(a === true) - Number(b === true);
}

const collator = new Intl.Collator("vi", { sensitivity: "accent" });

/** Texts in the order of sorting, upper and lower case alike unless asked. */
export function comparedTexts(a: string, b: string, matchCase = false): number {
  return matchCase ? a.localeCompare(b, "vi") : collator.compare(a, b);
}

function kindRank(value: Value): number {
  if (typeof value === "number" || value === null) return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function asKindOf(value: Value, other: Value): Value {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

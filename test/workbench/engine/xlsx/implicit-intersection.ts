/**
 * Formulas from before dynamic arrays: a range where one value is wanted means the cell in the formula's own row or
 * column. Excel shows them with "@", and so are they written here.
 */
import { isSingleCell, type Area } from "../area";
import { readReference } from "../address";
import type { Formula } from "../formula/formula";
import { structuredArea } from "../formula/structured-reference";
import { isReferenceToken, tokensOf, type FormulaToken } from "../formula/tokens";
import { callsCustom, needsArrays } from "./array-evaluation";
import { arrayTakingNames } from "./future-functions";

const calculating: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="]);
const joining: ReadonlySet<string> = new Set([":", "#", "@"]);

/** The formula's text with "@", or null if it stays as it is. */
export function withIntersections(formula: Formula): string | null {
  const { expression } = formula.compiled;
  if (!needsArrays(expression) || callsCustom(expression)) return null;
  const tokens = tokensOf(formula.text);
  const calls: string[] = [];
  let text = "";
  let isChanged = false;
  tokens.forEach((token, index) => {
    if (token.type === "operator" && token.value === "(")
      calls.push(tokens[index - 1]?.type === "func" ? nameAt(tokens, index - 1) : "");
    else if (token.type === "operator" && token.value === ")") calls.pop();
    const isOwn = calls.every((name) => name === "");
    const takesArrays = calls.some((name) => arrayTakingNames.has(name));
    const isSingleWanted = isOwn || (!takesArrays && isOperand(tokens, index));
    if (isSingleWanted && !isJoined(tokens, index) && isWide(areaAt(token, formula))) {
      text += "@";
      isChanged = true;
    }
    text += token.value;
  });
  return isChanged ? text : null;
}

function nameAt(tokens: readonly FormulaToken[], index: number): string {
  return (tokens[index]?.value ?? "").toUpperCase();
}

function isWide(area: Area | null): boolean {
  return area !== null && !isSingleCell(area);
}

function areaAt(token: FormulaToken, formula: Formula): Area | null {
  if (isReferenceToken(token)) return readReference(token.value)?.area ?? null;
  if (token.type !== "structured") return null;
  const found = structuredArea(token.value, formula, formula.sheet.book);
  return "error" in found ? null : found.area;
}

function neighbours(tokens: readonly FormulaToken[], index: number): [string | undefined, string | undefined] {
  const isWritten = ({ type }: FormulaToken): boolean => type !== "whitespace" && type !== "newline";
  return [tokens.slice(0, index).filter(isWritten).at(-1)?.value, tokens.slice(index + 1).find(isWritten)?.value];
}

function isOperand(tokens: readonly FormulaToken[], index: number): boolean {
  return (
    neighbours(tokens, index).some((value) => value !== undefined && calculating.has(value) && value !== "=") ||
    (index > 1 && neighbours(tokens, index).includes("="))
  );
}

function isJoined(tokens: readonly FormulaToken[], index: number): boolean {
  return neighbours(tokens, index).some((value) => value !== undefined && joining.has(value));
}

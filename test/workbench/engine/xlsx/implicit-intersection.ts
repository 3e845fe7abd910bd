/**
 * Formulas from before dynamic arrays: a range where one value is wanted means the cell in the formula's own row or
 * column. Excel shows them with "@", and so are they written here.
 */
import { readReference } from "../address";
import { isSingleCell, type Area } from "../area";
import type { Expression } from "../formula/expression";
import { structuredArea } from "../formula/structured-reference";
import { isCalled, isReferenceToken, textOfTokens, tokensOf, type FormulaToken } from "../formula/tokens";
import { worksheetFunction } from "../functions/registry";
import type { SheetState } from "../sheet-state";
import { callsCustom, givesMany, needsArrays } from "./array-evaluation";
import { arrayTakingNames } from "./future-functions";

interface Call {
  /** "" for plain parentheses. */
  readonly name: string;
  argument: number;
}

const calculating: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="]);
const joining: ReadonlySet<string> = new Set([":", "#", "@"]);

/** A formula and the cell that it stands in. */
export interface Placed {
  readonly text: string;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** The formula's text with "@", or null if it stays as it is. */
export function withIntersections(formula: Placed, expression: Expression): string | null {
  if (!needsArrays(expression) || callsCustom(expression)) return null;
  const tokens = tokensOf(formula.text);
  const solid = tokens.filter(isSolid);
  const calls: Call[] = [];
  let index = -1;
  let text = "";
  for (const token of tokens) {
    if (isSolid(token)) {
      noteCall(calls, solid, ++index);
      const isWide = !isJoined(solid, index) && isWideArea(areaOf(token, formula));
      if (isWide && isSingleWanted(calls, solid, index)) text += "@";
    }
    text += token.value;
  }
  if (text !== formula.text) return text;
  // What is left gives an array by itself; the old way shows its first value.
  return givesMany(expression) && !formula.text.startsWith("=@") ? `=@${formula.text.slice(1)}` : null;
}

/** The text without "@" if, read the old way, it means the same; so Excel writes it for older ones. Else null. */
export function withoutIntersections(formula: Placed): string | null {
  const tokens = tokensOf(formula.text);
  const plain = textOfTokens(tokens.filter(({ type, value }) => type !== "operator" || value !== "@"));
  if (plain === formula.text) return null;
  const { book } = formula.sheet;
  const { expression } = book.compiled(plain, formula.sheet, formula.row, formula.column);
  return withIntersections({ ...placeOf(formula), text: plain }, expression) === formula.text ? plain : null;
}

function placeOf({ sheet, row, column }: Placed): Omit<Placed, "text"> {
  return { sheet, row, column };
}

function isSolid({ type }: FormulaToken): boolean {
  return type !== "whitespace" && type !== "newline";
}

function noteCall(calls: Call[], tokens: readonly FormulaToken[], index: number): void {
  const token = tokens[index];
  if (token?.type !== "operator") return;
  if (token.value === "(") {
    const before = tokens[index - 1];
    calls.push({ name: before && isCalled(tokens, index - 1) ? before.value.toUpperCase() : "", argument: 0 });
  } else if (token.value === ")") calls.pop();
  else if (token.value === ",") {
    const inner = calls.at(-1);
    if (inner) inner.argument++;
  }
}

/** Beside an operator, alone in the cell, or as an argument of which the function takes one value. */
function isSingleWanted(calls: readonly Call[], tokens: readonly FormulaToken[], index: number): boolean {
  if (calls.every(({ name }) => name === "")) return true;
  if (calls.some(({ name }) => arrayTakingNames.has(name))) return false;
  const [before, after] = [tokens[index - 1]?.value ?? "", tokens[index + 1]?.value ?? ""];
  if (calculating.has(before) || calculating.has(after)) return true;
  const inner = calls.at(-1);
  const parameters = inner ? worksheetFunction(inner.name, 2024)?.parameters : undefined;
  if (!inner || parameters === undefined || !"(,".includes(before) || !",)".includes(after)) return false;
  const letter = parameters[Math.min(inner.argument, parameters.length - 1)];
  return letter === "v" || letter === "e";
}

function isJoined(tokens: readonly FormulaToken[], index: number): boolean {
  return joining.has(tokens[index - 1]?.value ?? "") || joining.has(tokens[index + 1]?.value ?? "");
}

function isWideArea(area: Area | null): boolean {
  return area !== null && !isSingleCell(area);
}

function areaOf(token: FormulaToken, formula: Placed): Area | null {
  if (isReferenceToken(token)) return readReference(token.value)?.area ?? null;
  const { sheet, row, column } = formula;
  if (token.type === "range_named") {
    const name = sheet.book.nameSeenFrom(token.value, sheet);
    const meaning = name && sheet.book.compiled(name.formula, sheet, row, column).expression;
    return meaning?.kind === "reference" ? meaning.place.areaAt(row, column) : null;
  }
  if (token.type !== "structured") return null;
  const found = structuredArea(token.value, formula, sheet.book);
  return "error" in found ? null : found.area;
}

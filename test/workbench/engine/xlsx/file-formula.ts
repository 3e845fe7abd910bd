/**
 * Formulas as a file writes them and as cells show them: "_xlfn._xlws.SORT(Tbl[[#This Row],[Cột]])" and "=SORT([@Cột])".
 * Text to text, by tokens.
 */
import { withoutTableName, withTableNames } from "../formula/structured-reference";
import { isCalled, tokensOf, type FormulaToken } from "../formula/tokens";
import { fileFunctionName } from "./future-functions";

/** Names of add-ins' functions stay as they are: what they are called in cells only the add-in can tell. `tableName` is the table that the cell lies in: within it the name of its own table isn't shown. */
export function formulaOfFile(written: string, tableName: string | null): string {
  const text = `=${written.trim()}`;
  // "Sheet1!#REF!" is "#REF!", whatever sheet it once was on.
  const plain = text.includes("_xl") || text.includes("!#REF!") ? shown(tokensOf(text)) : text;
  return tableName === null ? plain : withoutTableName(plain, tableName);
}

/** Without the "=". `customName` says what the file calls a function that isn't Excel's. */
export function fileFormula(
  formula: string,
  tableName: string | null,
  customName: (name: string) => string = (name) => name,
): string {
  const tokens = tokensOf(withTableNames(formula, tableName));
  const variables = variablesOf(tokens);
  return written(
    tokens.map((token, index) => {
      const name = token.value.toLowerCase();
      const isNamed = token.type === "range_named" || token.type === "func";
      if (isNamed && variables.has(name)) return { ...token, value: `_xlpm.${token.value}` };
      return isFunction(tokens, index) ? { ...token, value: customName(fileFunctionName(token.value)) } : token;
    }),
  ).replace(/^=/, "");
}

/** Whether it reads another file, "[1]Sheet1!A1"; the number stands for a part of this file that isn't carried. */
export function isExternal(formula: string): boolean {
  if (!/\[\d+\]/.test(formula)) return false;
  return tokensOf(formula).some(({ value }) => /^'?\[\d+\]/.test(value));
}

function isFunction(tokens: readonly FormulaToken[], index: number): boolean {
  return isCalled(tokens, index) && tokens[index + 1]?.value === "(";
}

function shown(tokens: readonly FormulaToken[]): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const name = token.value.replace(/^(_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i, "");
    if (isFunction(tokens, i) && token.value !== name && (name === "SINGLE" || name === "ANCHORARRAY")) {
      const end = groupEnd(tokens, i + 1);
      const operand = shown(tokens.slice(i + 2, end));
      text += name === "SINGLE" ? `@${operand}` : `${operand}#`;
      i = end;
    } else text += name;
  }
  return text;
}

/** Excel writes "A1#" and "@A1:A9" as functions. */
function written(tokens: readonly FormulaToken[]): string {
  const pieces: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.type === "operator" && token.value === "@") {
      const end = operandEnd(tokens, i + 1);
      pieces.push(`_xlfn.SINGLE(${written(tokens.slice(i + 1, end + 1))})`);
      i = end;
    } else if (token.type === "operator" && token.value === "#")
      pieces.push(`_xlfn.ANCHORARRAY(${pieces.pop() ?? ""})`);
    else pieces.push(token.value);
  }
  return pieces.join("");
}

/** The last token of what a prefix operator stands before: a reference, a call or a group in parentheses. */
function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  const begin = isFunction(tokens, start) ? start + 1 : start;
  return tokens[begin]?.value === "(" ? groupEnd(tokens, begin) : begin;
}

function groupEnd(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.type !== "operator") continue;
    if (token.value === "(") depth++;
    else if (token.value === ")" && --depth === 0) return i;
  }
  return tokens.length;
}

/** What LET and LAMBDA declare: the first, third, … argument of the one, all but the last of the other. */
function variablesOf(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { readonly called: string; argument: number }[] = [];
  tokens.forEach((token, index) => {
    const { type, value } = token;
    const inner = open.at(-1);
    if (type === "operator" && value === "(") {
      open.push({
        called: isFunction(tokens, index - 1) ? (tokens[index - 1]?.value.toUpperCase() ?? "") : "",
        argument: 0,
      });
    } else if (type === "operator" && value === ")") open.pop();
    else if (type === "operator" && value === "," && inner) inner.argument++;
    else if (type === "range_named" && inner && nextValue(tokens, index) === ",") {
      const isDeclared = inner.called === "LAMBDA" || (inner.called === "LET" && inner.argument % 2 === 0);
      if (isDeclared) names.add(value.toLowerCase());
    }
  });
  return names;
}

function nextValue(tokens: readonly FormulaToken[], index: number): string | undefined {
  return tokens.slice(index + 1).find(({ type }) => type !== "whitespace" && type !== "newline")?.value;
}

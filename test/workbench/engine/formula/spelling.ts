/** Formulas in Excel's own spelling: functions and columns in capitals, sheets, tables and names as they are written where they are defined. */
import { isFileName } from "../add-in-names";
import { areaAddress, readReference, sheetPrefix } from "../address";
import { worksheetFunction } from "../functions/registry";
import type { Dictionary } from "./compile";
import { withShortRow } from "./structured-reference";
import { isCalled, isReferenceToken, textOfTokens, tokensOf, type FormulaToken } from "./tokens";
import type { SheetState } from "../sheet-state";

export function spelled(formula: string, sheet: SheetState, dictionary: Dictionary): string {
  const tokens = tokensOf(formula);
  tokens.forEach((token, index) => {
    if (isCalled(tokens, index)) token.value = functionName(token.value, dictionary);
    else if (isReferenceToken(token)) token.value = reference(token, dictionary);
    else if (token.type === "bool" || token.type === "error") token.value = token.value.toUpperCase();
    else if (token.type === "structured") token.value = withShortRow(token.value, dictionary);
    else if (token.type === "range_named") token.value = nameOf(token.value, sheet, dictionary);
  });
  return textOfTokens(tokens);
}

/** The formula with other names for functions, given by what they are now in lower case. */
export function withFunctionNames(formula: string, names: ReadonlyMap<string, string>): string {
  const tokens = tokensOf(formula);
  let isChanged = false;
  tokens.forEach((token, index) => {
    const name = isCalled(tokens, index) ? names.get(token.value.toLowerCase()) : undefined;
    if (name === undefined || name === token.value) return;
    token.value = name;
    isChanged = true;
  });
  return isChanged ? textOfTokens(tokens) : formula;
}

function functionName(written: string, dictionary: Dictionary): string {
  const plain = written.replace(/^(_xlfn\.|_xlws\.)+/i, "");
  const known = worksheetFunction(plain, dictionary.year)?.name ?? dictionary.customFunction(plain)?.name;
  return known ?? (isFileName(plain) ? plain : plain.toUpperCase());
}

function reference(token: FormulaToken, dictionary: Dictionary): string {
  const written = readReference(token.value);
  if (!written) return token.value;
  const { sheetName, area, fixed } = written;
  const prefix = sheetName === null ? "" : sheetPrefix(dictionary.sheetNamed(sheetName)?.name ?? sheetName);
  const isSpan = token.value.includes(":") && area.top === area.bottom && area.left === area.right;
  if (isSpan) return prefix + token.value.slice(token.value.lastIndexOf("!") + 1).toUpperCase();
  return prefix + areaAddress(area, fixed);
}

function nameOf(written: string, sheet: SheetState, dictionary: Dictionary): string {
  if (written.includes("!")) return written;
  const plain = written.replace(/^_xlpm\./i, "");
  return dictionary.nameSeenFrom(plain, sheet)?.name ?? dictionary.tableNamed(plain)?.name ?? plain;
}

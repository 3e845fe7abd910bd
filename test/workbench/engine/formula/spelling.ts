/** Formulas in Excel's own spelling: functions and columns in capitals, sheets, tables and names as they are written where they are defined. */
import { areaAddress, readReference, sheetPrefix } from "../address";
import { worksheetFunction } from "../functions/registry";
import type { Dictionary } from "./compile";
import { isCalled, isReferenceToken, textOfTokens, tokensOf, type FormulaToken } from "./tokens";
import type { SheetState } from "../sheet-state";

export function spelled(formula: string, sheet: SheetState, dictionary: Dictionary): string {
  const tokens = tokensOf(formula);
  tokens.forEach((token, index) => {
    if (isCalled(tokens, index)) token.value = functionName(token.value, dictionary);
    else if (isReferenceToken(token)) token.value = reference(token, dictionary);
    else if (token.type === "bool" || token.type === "error") token.value = token.value.toUpperCase();
    else if (token.type === "range_named") token.value = nameOf(token.value, sheet, dictionary);
  });
  return textOfTokens(tokens);
}

function functionName(written: string, dictionary: Dictionary): string {
  const plain = written.replace(/^(_xlfn\.|_xlws\.|_xldudf_)+/i, "");
  return worksheetFunction(plain)?.name ?? dictionary.customFunction(plain)?.name ?? plain.toUpperCase();
}

function reference(token: FormulaToken, dictionary: Dictionary): string {
  const written = readReference(token.value);
  if (!written) return token.value;
  const { sheetName, area, fixed } = written;
  const isSpan = token.value.includes(":") && area.top === area.bottom && area.left === area.right;
  if (isSpan) return token.value.toUpperCase();
  const prefix = sheetName === null ? "" : sheetPrefix(dictionary.sheetNamed(sheetName)?.name ?? sheetName);
  return prefix + areaAddress(area, fixed);
}

function nameOf(written: string, sheet: SheetState, dictionary: Dictionary): string {
  if (written.includes("!")) return written;
  const plain = written.replace(/^_xlpm\./i, "");
  return dictionary.nameSeenFrom(plain, sheet)?.name ?? dictionary.tableNamed(plain)?.name ?? plain;
}

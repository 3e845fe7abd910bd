/** A formula's text as tokens, and what is done to texts by tokens alone: tidy spelling, moving, other notations. */
import { tokenize, translateFormulaToA1, translateFormulaToR1C1, type Token } from "@borgar/fx";
import { columnCount, columnLimit, isWholeColumns, isWholeRows, rowCount, rowLimit, type Area } from "../area";
import { areaAddress, cellAddress, readReference, sheetPrefix, type WrittenReference } from "../address";
import { Refusal } from "../refusal";

export type FormulaToken = Token;

export function tokensOf(formula: string): FormulaToken[] {
  const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false });
  return withoutLostSheets(tokens);
}

/** "Sheet1!#REF!" comes as three tokens; what is lost is lost on any sheet. */
function withoutLostSheets(tokens: FormulaToken[]): FormulaToken[] {
  if (!tokens.some((token) => token.type === "error" && token.value === "#REF!")) return tokens;
  const kept: FormulaToken[] = [];
  for (const token of tokens) {
    if (token.type === "error" && kept.at(-1)?.value === "!") {
      kept.pop();
      kept.pop();
    }
    kept.push(token);
  }
  return kept;
}

export function textOfTokens(tokens: readonly FormulaToken[]): string {
  let text = "";
  for (const token of tokens) text += token.value;
  return text;
}

export function isReferenceToken(token: FormulaToken): boolean {
  return token.type === "range" || token.type === "range_beam";
}

/** Whether the token is the name before an opening parenthesis. */
export function isCalled(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  return token?.type === "func" || (token?.type === "range_named" && tokens[index + 1]?.value === "(");
}

/** Replaces plain references; null from `change` leaves the token, a text replaces it. */
export function withReferences(
  tokens: readonly FormulaToken[],
  change: (reference: WrittenReference) => string | null,
): string | null {
  let isChanged = false;
  let text = "";
  for (const token of tokens) {
    const reference = isReferenceToken(token) ? readReference(token.value) : null;
    const replaced = reference ? change(reference) : null;
    if (replaced !== null && replaced !== token.value) isChanged = true;
    text += replaced ?? token.value;
  }
  return isChanged ? text : null;
}

/** The formula as it reads when copied some rows down and columns right: references without `$` move along. */
export function movedTokens(tokens: readonly FormulaToken[], rows: number, columns: number): string {
  return withReferences(tokens, (reference) => movedReference(reference, rows, columns)) ?? textOfTokens(tokens);
}

export function movedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : movedTokens(tokensOf(formula), rows, columns);
}

function movedReference(reference: WrittenReference, rows: number, columns: number): string {
  const area = movedArea(reference, rows, columns);
  const prefix = reference.sheetName === null ? "" : sheetPrefix(reference.sheetName);
  return area ? prefix + areaAddress(area, movedSigns(reference, rows, columns)) : "#REF!";
}

/** Excel: where a corner moves past the other, which has its `$`, the two change places. */
function movedSigns({ area, fixed }: WrittenReference, rows: number, columns: number): WrittenReference["fixed"] {
  const turns = (first: number, isFirstFixed: boolean, last: number, isLastFixed: boolean, step: number): boolean =>
    isFirstFixed !== isLastFixed && first + (isFirstFixed ? 0 : step) > last + (isLastFixed ? 0 : step);
  const isUpsideDown = turns(area.top, fixed.top, area.bottom, fixed.bottom, rows);
  const isBackwards = turns(area.left, fixed.left, area.right, fixed.right, columns);
  return {
    top: isUpsideDown ? fixed.bottom : fixed.top,
    bottom: isUpsideDown ? fixed.top : fixed.bottom,
    left: isBackwards ? fixed.right : fixed.left,
    right: isBackwards ? fixed.left : fixed.right,
  };
}

/** Where the reference points after the move; null beyond the edge of the sheet. */
export function movedArea({ area, fixed }: WrittenReference, rows: number, columns: number): Area | null {
  const down = (index: number, isFixed: boolean): number => (isFixed || isWholeColumns(area) ? index : index + rows);
  const right = (index: number, isFixed: boolean): number => (isFixed || isWholeRows(area) ? index : index + columns);
  const [row1, row2] = [down(area.top, fixed.top), down(area.bottom, fixed.bottom)];
  const [column1, column2] = [right(area.left, fixed.left), right(area.right, fixed.right)];
  const moved = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  const isOutside = moved.top < 0 || moved.left < 0 || moved.bottom >= rowLimit || moved.right >= columnLimit;
  return isOutside || rowCount(moved) < 1 || columnCount(moved) < 1 ? null : moved;
}

export function formulaAsR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, cellAddress(row, column), { wrapEdges: false, mergeRefs: true });
}

/** Excel answers a formula that it cannot read with this code. */
export function unreadable(formula: string): Refusal {
  return new Refusal("InvalidArgument", `There is a problem with this formula: ${formula}`);
}

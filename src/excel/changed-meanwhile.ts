/** Others work in the same workbook: what they change between a reading and the writing that was decided on it. A request that
 *  writes reads first what it goes by; where that is something else by now, the writing is taken back. */

import type { SheetTable } from "../core/table";

/** What was decided on no longer stands where it was read. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";

  constructor() {
    super("The workbook was changed between its reading and its writing.");
  }
}

/** Thrown within a writing: it is taken back, and the person is told. */
export function mustBeUnchanged(isSame: boolean): void {
  if (!isSame) throw new ChangedMeanwhile();
}

interface StandingPlace {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** First in a request: Excel refuses it as a whole unless a range still is where it was read, and as large. Excel: a range
 *  can't be moved off the sheet, nor made smaller than a cell. */
export function mustStandAt(range: Excel.Range, { top, left, rows, columns }: StandingPlace): void {
  const below = lastRow - (top + rows);
  const beside = lastColumn - (left + columns);
  for (const each of [
    range.getResizedRange(1 - rows, 1 - columns),
    range.getOffsetRange(-top, -left),
    range.getOffsetRange(below, beside),
  ]) {
    each.load("rowIndex");
  }
}

/** Of a table's rows, as they were read. Excel: a table without rows shows one blank row. */
export function placeOfBody({ top, left, headings, rows }: SheetTable): StandingPlace {
  return { top: top + 1, left, rows: Math.max(rows.length, 1), columns: headings.length };
}

/** Whether this is Excel's refusal of the above. */
export function isMoved({ code, debugInfo }: OfficeExtension.Error): boolean {
  return code === "InvalidArgument" && /^Range\.get(?:Offset|Resized)Range$/u.test(debugInfo.errorLocation ?? "");
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Contents of cells as Excel tells them, row by row. */
export function areSame(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.length === b.length && a.every((row, index) => isSameRow(row, b[index] ?? []));
}

function isSameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

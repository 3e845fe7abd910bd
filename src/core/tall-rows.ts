/** Rows whose text is higher than a row can be: their letters become smaller, and where that doesn't do it is told, so that
 *  nothing of an indicator's name is cut off in silence. */

import { reportFont, type ReportColumn, type ReportRow } from "./report";
import { heightOfLines } from "./text-lines";

/** Excel: no row is higher, in points. */
const highestRow = 409;

/** The smallest letters that a print can be read with. */
const smallestSize = 6;

/** Shorter texts fit in every column: 24 lines of ten signs. */
const surelyFits = 240;

/** Whether a text is cut off at its end even in the smallest letters; `width` is its column's, in characters. */
export function isCutOff(text: string, width: number): boolean {
  if (text.length <= surelyFits && !text.includes("\n")) return false;
  return heightOfLines(text, { width, size: smallestSize }) > highestRow;
}

/** With the largest size of letters in which all its texts stand in full; as it is where the usual one will do. */
export function fittingRow(row: ReportRow, columns: readonly ReportColumn[]): ReportRow {
  const long = row.cells.flatMap(({ value }, at) => {
    const column = columns[at];
    const isLong = typeof value === "string" && (value.length > surelyFits || value.includes("\n"));
    return isLong && column?.look.wrap && !column.hidden ? [{ text: value, width: column.width }] : [];
  });
  if (long.length === 0) return row;
  const fits = (size: number): boolean =>
    long.every(({ text, width }) => heightOfLines(text, { width, size }) <= highestRow);
  let size: number = row.look?.size ?? reportFont.size;
  const usual = size;
  while (size > smallestSize && !fits(size)) size--;
  return size === usual ? row : { ...row, look: { ...row.look, size } };
}

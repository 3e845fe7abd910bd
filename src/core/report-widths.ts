/** How wide a report's columns must be for their figures: programs show ### where a number doesn't fit, and wrap none. */

import { printedText } from "./printed-figure";
import { reportFont, type ReportCell, type ReportColumn, type ReportRow } from "./report";
import { charactersFor } from "./text-lines";
import { textWidth } from "./times-width";

/** Figures grow by a digit when results change. */
const spareDigits = 1;

/** Columns that stand already keep the width that people gave them. */
export function wideEnough(
  columns: readonly ReportColumn[],
  rows: readonly Pick<ReportRow, "cells">[],
): readonly ReportColumn[] {
  return columns.map((column, index) => {
    if (column.hidden || column.from !== undefined) return column;
    const digit = textWidth("0", reportFont);
    const widest = longestFigures(rows, index).map((cell) => textWidth(printedText(cell), reportFont));
    if (widest.length === 0) return column;
    const width = charactersFor(Math.max(...widest) + digit * spareDigits);
    return width > column.width ? { ...column, width } : column;
  });
}

/** Of each number format the largest figure and the one with most digits: spelling all of them would take too long. */
function longestFigures(rows: readonly Pick<ReportRow, "cells">[], column: number): readonly ReportCell[] {
  const longest = new Map<string, { largest: ReportCell; size: number; longest: ReportCell; digits: number }>();
  for (const { cells } of rows) {
    const cell = cells[column];
    if (typeof cell?.value !== "number") continue;
    const size = Math.abs(cell.value);
    const digits = String(Math.round(size * 1000) / 1000).length;
    const known = longest.get(cell.format ?? "");
    if (!known) longest.set(cell.format ?? "", { largest: cell, size, longest: cell, digits });
    else {
      if (size > known.size) Object.assign(known, { largest: cell, size });
      if (digits > known.digits) Object.assign(known, { longest: cell, digits });
    }
  }
  return [...longest.values()].flatMap((each) => [each.largest, each.longest]);
}

/** WrittenSheet → a new sheet of the open workbook, queued for the caller's next sync. */

import { reportFont } from "../core/report";
import { heightsOf } from "../core/report-looks";
import type { WrittenSheet } from "../core/written-sheet";
import { constant, everywhere, pointsOfCharacters, writeLook } from "./cells";
import { writePrinting } from "./printing";

export function writeWrittenSheet(context: Excel.RequestContext, written: WrittenSheet): void {
  const sheet = context.workbook.worksheets.add(written.name);
  const { widths, rows, cells, page } = written;
  sheet.showGridlines = false;
  const whole = sheet.getRangeByIndexes(0, 0, rows, widths.length);
  whole.format.font.name = reportFont.name;
  whole.format.font.size = reportFont.size;
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsOfCharacters(width);
  });
  for (const { row, column, columns, value, look } of cells) {
    const range = sheet.getRangeByIndexes(row, column, 1, columns);
    if (columns > 1) range.merge(false);
    sheet.getRangeByIndexes(row, column, 1, 1).values = everywhere(constant(value));
    writeLook(range.format, look);
  }
  for (const [row, height] of heightsOf(cells)) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  writePrinting(sheet, { page, headings: 0, rows, columns: widths.length });
  sheet.activate();
}

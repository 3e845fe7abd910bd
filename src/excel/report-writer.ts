/** Report → one sheet of the open workbook. Everything is queued for the caller's last sync, or sent in portions where it is
 *  too much for one request; the writer decides nothing about numbers. */

import { formulaInRow, type PlacedCell, type Report, type ReportColumn } from "../core/report";
import { printedColumns } from "../core/report-columns";
import { headingHeightOf, headingLook, heightsOf, rowsOf } from "../core/report-looks";
import { memoryFormula, memoryName, memoryOf } from "../core/report-memory";
import { reportFont } from "../core/report";
import { constant, everywhere, pointsOfCharacters, writeLook } from "./cells";
import { costOfRange, type Portions } from "./portions";
import { writePrinting } from "./printing";
import { writeEmphasis } from "./report-emphasis-writer";
import type { Standing } from "./report-reader";
import { writeRows } from "./report-rows-writer";
import { rewritePrinting } from "./standing-printing";

/** A new sheet; it is shown once it is whole. */
export async function writeNewReport(context: Excel.RequestContext, report: Report, portions: Portions): Promise<void> {
  const sheet = context.workbook.worksheets.add(report.sheetName);
  const top = report.headRows;
  await writeFrame(sheet, report, portions);
  await writeRows(sheet, report, { top: top + 1, left: 0, isStanding: false }, portions);
  writeEmphasis(sheet, report, { top, left: 0 }, []);
  const { columns, rows, foot } = report;
  const printed = { headings: top, rows: top + 1 + rows.length + rowsOf(foot), columns: printedColumns(columns) };
  writePrinting(sheet, { ...printed, page: report.page });
  sheet.activate();
}

/** A standing sheet whose rows and columns are in their places already. */
export async function rewriteReport(
  context: Excel.RequestContext,
  report: Report,
  standing: Standing,
  portions: Portions,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const { top, left } = standing;
  await portions.room(report.columns.length * 6 * costOfRange);
  report.columns.forEach((column, index) => {
    rewriteColumn(sheet, column, { top, column: left + index }, standing, report.columns[index - 1]?.from);
  });
  await writeRows(sheet, report, { top: top + 1, left, isStanding: true }, portions);
  await portions.room((20 + report.renewed.length) * costOfRange);
  writeEmphasis(sheet, report, { top, left }, standing.emphasis);
  for (const { row, column, value, formula } of report.renewed) {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    if (formula === undefined) cell.values = everywhere(String(constant(value)));
    else cell.formulas = everywhere(formulaInRow(formula, row, []));
  }
  rewritePrinting(sheet, report, standing);
  if (standing.isVisible) sheet.activate();
}

/** What the workbook keeps of a report: which table it is, and which columns it has. */
export function writeMarks(
  context: Excel.RequestContext,
  report: Report,
  sheetName: string,
  { top, left }: { readonly top: number; readonly left: number },
  { name, taken }: { readonly name: string; readonly taken: readonly string[] },
): void {
  const { names, worksheets } = context.workbook;
  const memory = memoryName(name);
  for (const known of [name, memory]) if (taken.includes(known)) names.getItem(known).delete();
  const table = worksheets
    .getItem(sheetName)
    .getRangeByIndexes(top, left, report.rows.length + 1, report.columns.length);
  names.add(name, table).visible = false;
  names.add(memory, memoryFormula(memoryOf(report))).visible = false;
}

/** A column that comes gets its heading and width; one that stays keeps what people made of it. */
function rewriteColumn(
  sheet: Excel.Worksheet,
  column: ReportColumn,
  at: { readonly top: number; readonly column: number },
  standing: Standing,
  before: number | undefined,
): void {
  const { from } = column;
  if (from === undefined || column.isShownAnew) writeWidth(sheet, column, at.column);
  // A column that was moved takes its width along.
  else if (before === undefined ? from !== 0 : from !== before + 1) {
    const line = standing.lines[from];
    const whole = sheet.getRangeByIndexes(0, at.column, 1, 1).getEntireColumn();
    if (line) {
      whole.columnHidden = line.isHidden;
      if (!line.isHidden) whole.format.columnWidth = line.width;
    }
  }
  if (column.keepsHeading) return;
  const heading = sheet.getRangeByIndexes(at.top, at.column, 1, 1);
  heading.values = everywhere(String(constant(column.heading)));
  if (from === undefined) {
    writeLook(heading.format, headingLook);
    heading.format.font.name = reportFont.name;
    heading.format.font.size = reportFont.size;
  }
}

function writeWidth(sheet: Excel.Worksheet, column: ReportColumn, index: number): void {
  const whole = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
  whole.format.columnWidth = pointsOfCharacters(column.width);
  // Excel: a column put in beside a hidden one is hidden, too.
  whole.columnHidden = column.hidden ?? false;
}

/** All that is written once, when the sheet is new: head, headings, foot, widths. */
async function writeFrame(sheet: Excel.Worksheet, report: Report, portions: Portions): Promise<void> {
  const { columns, head, foot, headRows: top } = report;
  const footTop = top + 1 + report.rows.length;
  await portions.room((columns.length * 4 + (head.length + foot.length) * 10 + 20) * costOfRange);
  sheet.showGridlines = false;
  const whole = sheet.getRangeByIndexes(0, 0, footTop + rowsOf(foot), columns.length);
  whole.format.font.name = reportFont.name;
  whole.format.font.size = reportFont.size;
  columns.forEach((column, index) => {
    writeWidth(sheet, column, index);
  });
  writeBlock(sheet, head, 0);
  writeBlock(sheet, foot, footTop);
  const headings = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  headings.values = [columns.map((column) => constant(column.heading))];
  writeLook(headings.format, headingLook);
  headings.format.rowHeight = headingHeightOf(columns);
  sheet.freezePanes.freezeRows(top + 1);
}

function writeBlock(sheet: Excel.Worksheet, cells: readonly PlacedCell[], top: number): void {
  for (const cell of cells) writePlaced(sheet, cell, top);
  for (const [row, height] of heightsOf(cells)) {
    sheet.getRangeByIndexes(top + row, 0, 1, 1).format.rowHeight = height;
  }
}

function writePlaced(sheet: Excel.Worksheet, cell: PlacedCell, top: number): void {
  const row = top + cell.row;
  const range = sheet.getRangeByIndexes(row, cell.column, 1, cell.columns);
  if (cell.columns > 1) range.merge(false);
  const first = sheet.getRangeByIndexes(row, cell.column, 1, 1);
  if (cell.formula !== undefined) first.formulas = everywhere(formulaInRow(cell.formula, row, []));
  else first.values = everywhere(String(constant(cell.value)));
  writeLook(range.format, cell.look);
}

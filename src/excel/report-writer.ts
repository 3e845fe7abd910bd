/** Report → one sheet of the open workbook. Everything is queued for the caller's next sync, so that the book holds
 *  either the old report or the new one; the writer decides nothing about numbers. */

import { formulaInRow, type PlacedCell, type Report, type ReportColumn } from "../core/report";
import { printedColumns } from "../core/report-columns";
import { constant, everywhere, pointsOfCharacters, writeLook } from "./cells";
import { writePrinting } from "./printing";
import { writeRows } from "./report-rows-writer";

/** Where a report's table stands already: row of its headings, how many rows it has below them, and how many columns. */
export interface Standing {
  readonly sheet: string;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Mark {
  readonly name: string;
  /** Whether the workbook has that name already, even if its sheet is gone. */
  readonly isTaken: boolean;
}

export function writeReport(
  context: Excel.RequestContext,
  report: Report,
  mark: Mark,
  standing: Standing | undefined,
): void {
  const { workbook } = context;
  const sheet = standing ? workbook.worksheets.getItem(standing.sheet) : workbook.worksheets.add(report.sheetName);
  const top = standing?.top ?? report.headRows;
  if (standing) {
    makeRows(sheet, report, standing);
    makeColumns(sheet, report, standing);
  } else {
    writeFrame(sheet, report, top);
  }
  writeRows(sheet, report, top + 1);
  if (mark.isTaken) workbook.names.getItem(mark.name).delete();
  const table = sheet.getRangeByIndexes(top, 0, report.rows.length + 1, report.columns.length);
  workbook.names.add(mark.name, table).visible = false;
  sheet.activate();
}

interface Step {
  /** How many of the standing ones are before it. */
  readonly at: number;
  readonly insert: number;
  readonly remove: number;
}

/** What turns the standing rows or columns into the wanted ones, from the far end on, because each step moves what is
 *  behind it. */
function stepsTo(wanted: readonly { readonly from?: number }[], standing: number): readonly Step[] {
  const steps: Step[] = [];
  let next = 0;
  let insert = 0;
  for (const { from } of wanted) {
    if (from === undefined) {
      insert++;
      continue;
    }
    steps.push({ at: next, insert, remove: from - next });
    next = from + 1;
    insert = 0;
  }
  steps.push({ at: next, insert, remove: standing - next });
  return steps.reverse();
}

/** Adds and takes away whole rows, so that what people keep beside the table moves with it. */
function makeRows(sheet: Excel.Worksheet, report: Report, { top, rows }: Standing): void {
  const wholeRows = (row: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(top + 1 + row, 0, count, 1).getEntireRow();
  for (const { at, insert, remove } of stepsTo(report.rows, rows)) {
    const both = Math.min(insert, remove);
    // Rows that go and rows that come in the same place are one row written over.
    if (remove > both) wholeRows(at + both, remove - both).delete("Up");
    if (insert > both) wholeRows(at + both, insert - both).insert("Down");
  }
}

/** The same with columns: those that come get their heading and width, those that stay keep what people made of them. */
function makeColumns(sheet: Excel.Worksheet, report: Report, { top, columns }: Standing): void {
  const wholeColumns = (column: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(0, column, 1, count).getEntireColumn();
  for (const { at, insert, remove } of stepsTo(report.columns, columns)) {
    if (remove > 0) wholeColumns(at, remove).delete("Left");
    if (insert > 0) wholeColumns(at, insert).insert("Right");
  }
  report.columns.forEach((column, index) => {
    if (column.from === undefined) writeWidth(sheet, column, index);
    if (column.keepsHeading) return;
    const heading = sheet.getRangeByIndexes(top, index, 1, 1);
    heading.values = everywhere(String(constant(column.heading)));
    writeLook(heading.format, headingLook);
  });
}

const headingLook = { bold: true, across: "center", down: "center", wrap: true } as const;

function writeWidth(sheet: Excel.Worksheet, column: ReportColumn, index: number): void {
  const letters = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
  letters.format.columnWidth = pointsOfCharacters(column.width);
  // Excel: a column put in beside a hidden one is hidden, too.
  letters.columnHidden = column.hidden ?? false;
}

/** All that is written once, when the sheet is new: head, headings, foot, widths, print set-up. */
function writeFrame(sheet: Excel.Worksheet, report: Report, top: number): void {
  const { columns } = report;
  const footTop = top + 1 + report.rows.length;
  const footRows = Math.max(0, ...report.foot.map((cell) => cell.row + 1));
  sheet.showGridlines = false;
  const whole = sheet.getRangeByIndexes(0, 0, footTop + footRows, columns.length);
  whole.format.font.name = "Times New Roman";
  whole.format.font.size = 12;
  columns.forEach((column, index) => {
    writeWidth(sheet, column, index);
  });
  writeBlock(sheet, report.head, 0);
  writeBlock(sheet, report.foot, footTop);
  const headings = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  headings.values = [columns.map((column) => constant(column.heading))];
  writeLook(headings.format, headingLook);
  headings.format.rowHeight = 36;
  sheet.freezePanes.freezeRows(top + 1);
  writePrinting(sheet, { headings: top, rows: footTop + footRows, columns: printedColumns(columns) });
}

function writeBlock(sheet: Excel.Worksheet, cells: readonly PlacedCell[], top: number): void {
  for (const cell of cells) writePlaced(sheet, cell, top);
  for (const row of new Set(cells.map((cell) => cell.row))) {
    const heights = cells.filter((cell) => cell.row === row).map(heightOf);
    sheet.getRangeByIndexes(top + row, 0, 1, 1).format.rowHeight = Math.max(...heights);
  }
}

/** Excel: rows don't fit themselves to merged cells; a line of text takes about 1.45 times its size. */
function heightOf(cell: PlacedCell): number {
  return cell.height ?? (cell.look.size ?? 12) * 1.45;
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

/** Report → one sheet of the open workbook. Everything is queued for the caller's next sync, so that the book holds
 *  either the old report or the new one; the writer decides nothing about numbers. */

import type { PlacedCell, Report } from "../core/report";
import { formulaInRow } from "../core/report";
import { printedColumns } from "../core/report-form";
import { constant, everywhere, pointsOfCharacters, writeLook } from "./cells";
import { writePrinting } from "./printing";
import { writeRows } from "./report-rows-writer";

/** Where a report's table stands already: row of its headings, and how many rows it has below them. */
export interface Standing {
  readonly sheet: string;
  readonly top: number;
  readonly rows: number;
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
    makeRoom(sheet, report, standing);
  } else {
    writeFrame(sheet, report, top);
  }
  writeRows(sheet, report, top + 1);
  if (mark.isTaken) workbook.names.getItem(mark.name).delete();
  const table = sheet.getRangeByIndexes(top, 0, report.rows.length + 1, report.columns.length);
  workbook.names.add(mark.name, table).visible = false;
  sheet.activate();
}

/** Adds and takes away whole rows, so that what people keep beside the table moves with it. From the bottom up,
 *  because each step moves what is below it. */
function makeRoom(sheet: Excel.Worksheet, report: Report, { top, rows }: Standing): void {
  const steps: { readonly at: number; readonly insert: number; readonly remove: number }[] = [];
  let next = 0;
  let insert = 0;
  for (const row of report.rows) {
    if (row.from === undefined) {
      insert++;
      continue;
    }
    steps.push({ at: next, insert, remove: row.from - next });
    next = row.from + 1;
    insert = 0;
  }
  steps.push({ at: next, insert, remove: rows - next });
  for (const step of steps.reverse()) {
    const at = top + 1 + step.at;
    const both = Math.min(step.insert, step.remove);
    // Rows that go and rows that come in the same place are one row written over.
    if (step.remove > both) wholeRows(sheet, at + both, step.remove - both).delete("Up");
    if (step.insert > both) wholeRows(sheet, at + both, step.insert - both).insert("Down");
  }
}

function wholeRows(sheet: Excel.Worksheet, row: number, count: number): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, count, 1).getEntireRow();
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
    const letters = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
    letters.format.columnWidth = pointsOfCharacters(column.width);
    if (column.hidden) letters.columnHidden = true;
  });
  writeBlock(sheet, report.head, 0);
  writeBlock(sheet, report.foot, footTop);
  const headings = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  headings.values = [columns.map((column) => constant(column.heading))];
  writeLook(headings.format, { bold: true, across: "center", down: "center", wrap: true });
  headings.format.rowHeight = 36;
  sheet.freezePanes.freezeRows(top + 1);
  writePrinting(sheet, { headings: top, rows: footTop + footRows, columns: printedColumns });
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
  if (cell.formula !== undefined) first.formulas = everywhere(formulaInRow(cell.formula, row));
  else first.values = everywhere(String(constant(cell.value)));
  writeLook(range.format, cell.look);
}

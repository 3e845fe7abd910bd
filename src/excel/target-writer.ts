/** Writes imported targets into the table ChiTieu, and takes a writing back that Excel refused half-way. What is written is a
 *  `TargetsChange` of the core. */

import { isBlankRow, type SheetTable } from "../core/table";
import type { TargetsChange } from "../core/targets-change";
import { constant, constantOrFormula, everywhere } from "./cells";
import { putCellsBack, type FormerCells } from "./former-cells";

/** Columns and rows first: only they can be refused for what stands beside or below the table. */
export function writeTargets(context: Excel.RequestContext, table: SheetTable, change: TargetsChange): void {
  const target = context.workbook.tables.getItem(table.name);
  for (const column of change.columns) target.columns.add(-1, undefined, column);
  const { rows, formats } = change;
  const width = table.headings.length + change.columns.length;
  if (rows.length > 0) {
    // Excel: a text such as "5/3" becomes a date unless the cell's format says text before it comes.
    target.rows.add(
      undefined,
      rows.map((row) => row.map(() => "")),
    );
    const added = target
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - rows.length, 0);
    const body = added.getResizedRange(rows.length - 1, 0);
    for (let column = 0; column < width; column++) {
      const ofColumn = formats.map((row) => row[column]);
      if (ofColumn.every((format) => format === undefined)) continue;
      body.getColumn(column).numberFormat = ofColumn.map((format) => [format ?? "General"]);
    }
    body.values = rows.map((row) => row.map(constant));
  }
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  for (const { row, column, value, format } of change.cells) {
    const cell = cellOf(sheet, table, row, column);
    if (format !== undefined) cell.numberFormat = everywhere(format);
    cell.values = everywhere(constant(value));
  }
}

/** What the table's cells hold beside their values, after the caller's next sync. */
export interface TargetCells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Of a table that may not be there. */
export function queueTargetCells(context: Excel.RequestContext): () => TargetCells {
  const table = context.workbook.tables.getItemOrNullObject("ChiTieu");
  const body = table.getDataBodyRange().load("formulas,numberFormat");
  return () => (table.isNullObject ? { formulas: [], numberFormat: [] } : body);
}

/** The table as it was read: what came is taken away, what was changed says what it said. */
export async function takeTargetsBack(
  context: Excel.RequestContext,
  table: SheetTable,
  change: TargetsChange,
  { formulas, numberFormat }: TargetCells,
): Promise<void> {
  const target = context.workbook.tables.getItemOrNullObject(table.name);
  const rows = target.rows.load("count");
  const columns = target.columns.load("count");
  await context.sync();
  // Gone with its sheet, and what was written with it.
  if (target.isNullObject) return;
  if (change.rows.length > 0) {
    for (let row = rows.count - 1; row >= table.rows.length; row--) target.rows.getItemAt(row).delete();
    // Excel: a table without rows shows one blank row, and the first row added takes its place.
    if (table.rows.every(isBlankRow)) target.getDataBodyRange().clear("Contents");
  }
  for (let column = columns.count - 1; column >= table.headings.length; column--) {
    target.columns.getItemAt(column).delete();
  }
  await putCellsBack(
    context,
    change.cells.flatMap(({ row, column }): FormerCells[] => {
      if (column >= table.headings.length) return [];
      const [format, content] = [numberFormat[row]?.[column], formulas[row]?.[column]];
      const place = { row: table.top + 1 + row, column: table.left + column, rows: 1, columns: 1 };
      const write = (sheet: Excel.Worksheet): void => {
        const cell = cellOf(sheet, table, row, column);
        cell.numberFormat = everywhere(String(format ?? "General"));
        cell.formulas = everywhere(constantOrFormula(content));
      };
      return [
        {
          sheet: table.sheet,
          said: [
            { ...place, property: "numberFormat", contents: [[format]] },
            { ...place, property: "formulas", contents: [[content]] },
          ],
          write,
        },
      ];
    }),
  );
}

function cellOf(sheet: Excel.Worksheet, { top, left }: SheetTable, row: number, column: number): Excel.Range {
  return sheet.getRangeByIndexes(top + 1 + row, left + column, 1, 1);
}

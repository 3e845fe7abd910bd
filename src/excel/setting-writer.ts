/** Writes single settings into the table ThietLap. */

import type { SettingChange } from "../core/setting-change";
import { readReference } from "../core/cell-reference";
import type { SheetTable } from "../core/table";
import { constant, constantOrFormula, everywhere } from "./cells";
import { areSame, mustBeUnchanged } from "./changed-meanwhile";
import { putCellsBack } from "./former-cells";
import { allOrNothing } from "./half-written";
import { addTableRows } from "./report-tables";

/** The sheet of a table and whether it is protected, after the caller's next sync; a table that isn't there is not. */
export function queueTableProtection(context: Excel.RequestContext, name: string): () => boolean {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  const { protection } = table.worksheet;
  protection.load("protected");
  return () => !table.isNullObject && protection.protected;
}

/** The contents of the table's cells, after the caller's next sync; of a table that isn't there none. */
export function queueSettingCells(context: Excel.RequestContext): () => readonly (readonly unknown[])[] {
  const table = context.workbook.tables.getItemOrNullObject("ThietLap").load("name");
  const body = table.getDataBodyRange().load("formulas");
  return () => (table.isNullObject ? [] : (body.formulas as unknown[][]));
}

/** One sync: all or nothing. `cells` are the table's, as they were read. */
export function writeSettings(
  context: Excel.RequestContext,
  { name, sheet, top, left, headings }: SheetTable,
  cells: readonly (readonly unknown[])[],
  change: SettingChange,
): Promise<void> {
  const places = change.cells.map(({ at, text }) => {
    const place = readReference(at.address ?? "");
    if (!place) throw new Error(`A setting of the sheet ${at.sheet} has no cell.`);
    return { row: place.row, column: place.column, text };
  });
  // What stands where it is written: known anew by the time it is written over.
  let before = cells;
  return allOrNothing(
    context,
    async () => {
      const whole = context.workbook.worksheets.getItem(sheet);
      const found = whole.getRangeByIndexes(top + 1, left, cells.length, headings.length).load("formulas");
      for (const { row, column, text } of places) {
        whole.getRangeByIndexes(row, column, 1, 1).values = everywhere(constant(text));
      }
      if (change.rows.length > 0) addTableRows(context, name, change.rows);
      await context.sync();
      before = found.formulas as unknown[][];
      mustBeUnchanged(areSame(before, cells));
    },
    async (later) => {
      await putCellsBack(
        later,
        places.map(({ row, column }) => {
          const content = before[row - top - 1]?.[column - left];
          return {
            sheet,
            said: [{ row, column, rows: 1, columns: 1, property: "formulas", contents: [[content]] }],
            write: (whole) => {
              whole.getRangeByIndexes(row, column, 1, 1).formulas = everywhere(constantOrFormula(content));
            },
          };
        }),
      );
      const written = later.workbook.tables.getItemOrNullObject(name);
      const { rows } = written;
      rows.load("count");
      await later.sync();
      if (written.isNullObject) return;
      const added = Math.min(change.rows.length, rows.count - cells.length);
      for (let row = 1; row <= added; row++) rows.getItemAt(rows.count - row).delete();
      await later.sync();
    },
  );
}

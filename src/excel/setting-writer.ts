/** Writes single settings into the table ThietLap. */

import type { SettingChange } from "../core/setting-change";
import { constant, everywhere } from "./cells";
import { addTableRows } from "./report-tables";

/** The sheet of a table and whether it is protected, after the caller's next sync; a table that isn't there is not. */
export function queueTableProtection(context: Excel.RequestContext, name: string): () => boolean {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  const { protection } = table.worksheet;
  protection.load("protected");
  return () => !table.isNullObject && protection.protected;
}

export function writeSettings(context: Excel.RequestContext, { cells, rows }: SettingChange): void {
  for (const { at, text } of cells) {
    if (at.address === undefined) throw new Error(`A setting of the sheet ${at.sheet} has no cell.`);
    const cell = context.workbook.worksheets.getItem(at.sheet).getRange(at.address);
    cell.values = everywhere(constant(text));
  }
  if (rows.length > 0) addTableRows(context, "ThietLap", rows);
}

/** What a report's building asks of tables and sheets besides its own: rows added, names taken, sheets protected. */

import type { Raw } from "../core/table";
import { constant } from "./cells";

/** Appends rows to a table; they are as wide as the table. */
export function addTableRows(context: Excel.RequestContext, table: string, rows: readonly (readonly Raw[])[]): void {
  context.workbook.tables.getItem(table).rows.add(
    undefined,
    rows.map((row) => row.map(constant)),
  );
}

/** Whether a name of the workbook's stands in the way of a table's; the answer is there after the caller's next sync. */
export function queueTableName(context: Excel.RequestContext, table: string): () => boolean {
  const name = context.workbook.names.getItemOrNullObject(table).load("name");
  return () => !name.isNullObject;
}

/** Whether a sheet is protected, after the caller's next sync; no sheet is not. */
export function queueProtection(context: Excel.RequestContext, sheet: string | undefined): () => boolean {
  if (sheet === undefined) return () => false;
  const { protection } = context.workbook.worksheets.getItem(sheet);
  protection.load("protected");
  return () => protection.protected;
}

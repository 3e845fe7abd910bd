/** Rows for the foot of a table whose formulas name their own row: they go in only while the table stands where it was read. */

import type { SheetTable } from "../core/table";
import { mustStandAt, placeOfBody } from "./changed-meanwhile";

/** One sync, and one operation: all or nothing. */
export async function appendRows(
  context: Excel.RequestContext,
  read: SheetTable,
  values: (string | number | boolean)[][],
): Promise<void> {
  const table = context.workbook.tables.getItem(read.name);
  mustStandAt(table.getDataBodyRange(), placeOfBody(read));
  table.rows.add(undefined, values);
  await context.sync();
}

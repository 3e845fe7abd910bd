/** Tables of ours that are too long for one answer of Excel's: their rows are read in portions before a conversation does
 *  anything else, and handed to whoever reads the workbook's contents in it. */

import type { TableName } from "../core/problem";
import type { Raw } from "../core/table";

export const tableNames: readonly TableName[] = [
  "ChiTieu",
  "SoLieu",
  "ThietLap",
  "DanhGia",
  "BieuMau",
  "LichBaoCao",
  "NgayNghi",
];

/** Excel on the web answers at most 5 MB: a row of a plan is some 20 cells of 25 bytes. */
const cellsAtOnce = 100_000;

type RowsByTable = ReadonlyMap<TableName, readonly Raw[][]>;

const readBefore = new WeakMap<Excel.RequestContext, RowsByTable>();

/** The rows that this conversation has read already; undefined if it asks for all of a table at once. */
export function rowsReadBefore(context: Excel.RequestContext, name: TableName): readonly Raw[][] | undefined {
  return readBefore.get(context)?.get(name);
}

/** One sync for the sizes, then one for each 100,000 cells. Says whether that was needed: more than one portion. */
export async function readInPortions(context: Excel.RequestContext): Promise<boolean> {
  const bodies = tableNames.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    return { name, table, body: table.getDataBodyRange().load("rowCount,columnCount") };
  });
  await context.sync();
  const rows = new Map<TableName, Raw[][]>();
  let count = 0;
  for (const { name, table, body } of bodies) {
    if (table.isNullObject) continue;
    const read: Raw[][] = [];
    const step = Math.max(1, Math.floor(cellsAtOnce / body.columnCount));
    for (let from = 0; from < body.rowCount; from += step) {
      const last = Math.min(step, body.rowCount - from) - 1;
      const portion = body.getRow(from).getResizedRange(last, 0).load("values");
      await context.sync();
      for (const row of portion.values as Raw[][]) read.push(row);
    }
    count += body.rowCount * body.columnCount;
    rows.set(name, read);
  }
  readBefore.set(context, rows);
  return count > cellsAtOnce;
}

/** What was asked for on the command line → the table ThietLap, so that the add-in goes on where the command line ended. */

import { codeKey } from "../core/code";
import { settingNames, type SettingKey } from "../core/setting-names";
import type { Raw, SheetTable } from "../core/table";

export type AskedSettings = Readonly<Partial<Record<SettingKey, string>>>;

/** Rows that the table lacks are added at its end. */
export function withSettings(table: SheetTable, values: AskedSettings): SheetTable {
  const column = (heading: string): number =>
    table.headings.findIndex((each) => codeKey(String(each)) === codeKey(heading));
  const [name, value] = [column("Mục"), column("Giá trị")];
  let { rows } = table;
  for (const key of Object.keys(values) as SettingKey[]) {
    const wanted = codeKey(settingNames[key]);
    const isIt = (row: readonly Raw[]): boolean => codeKey(String(row[name] ?? "")) === wanted;
    if (!rows.some(isIt)) rows = [...rows, table.headings.map((_, at) => (at === name ? settingNames[key] : ""))];
    rows = rows.map((row) => (isIt(row) ? row.map((cell, at) => (at === value ? values[key] : cell)) : row));
  }
  return { ...table, rows };
}

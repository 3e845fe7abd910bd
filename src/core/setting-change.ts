/** What a choice changes in the table ThietLap: cells that are there, and rows that older workbooks lack. */

import type { Place } from "./problem";
import { settingNames, type SettingKey } from "./setting-names";
import { settingRows } from "./setting-rows";
import { settingColumns } from "./setting-versions";
import type { Settings } from "./settings-table";
import { headingKey, type Raw, type SheetTable } from "./table";

export interface SettingChange {
  readonly cells: readonly { readonly at: Place; readonly text: string }[];
  /** As wide as the table. */
  readonly rows: readonly (readonly Raw[])[];
}

/** Of several rows with days of validity, the one that is in force is changed. What stands there already isn't written. */
export function changeSettings(
  wanted: Readonly<Partial<Record<SettingKey, string>>>,
  { texts, places }: Settings,
  { headings }: SheetTable,
): SettingChange {
  const keys = (Object.keys(settingNames) as SettingKey[]).filter((key) => wanted[key] !== undefined);
  return {
    cells: keys.flatMap((key) => {
      const [at, text = ""] = [places?.[key], wanted[key]];
      return at && text !== texts[key] ? [{ at, text }] : [];
    }),
    rows: keys.filter((key) => !places?.[key]).map((key) => newRow(key, wanted[key] ?? "", headings)),
  };
}

/** A row as a new workbook has it, in the order of the table's own columns. */
function newRow(key: SettingKey, text: string, headings: readonly Raw[]): readonly Raw[] {
  const usual = settingRows("", "").find(([name]) => name === settingNames[key]) ?? [];
  return headings.map((heading) => {
    const column = settingColumns.findIndex((each) => headingKey(each) === headingKey(heading));
    return settingColumns[column] === "Giá trị" ? text : (usual[column] ?? "");
  });
}

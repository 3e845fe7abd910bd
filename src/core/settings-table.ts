/** Rows of the table ThietLap → settings: who reports, to whom it is signed, for which period, level, form and calendar,
 *  how it is judged. Rows may have days of validity (setting-versions.ts). */

import { standardJudging } from "./judgement";
import { lastDayOf } from "./moment";
import type { Place, Problem } from "./problem";
import { settingDefaults, settingNames, type SettingKey } from "./setting-names";
import { valuesOf, type SettingValues } from "./setting-values";
import {
  readHistory,
  settingColumns,
  versionFormula,
  versionOn,
  type SettingColumn,
  type SettingHistory,
  type SettingVersion,
} from "./setting-versions";
import { headingKey, readRows, type SheetTable, type TableRow } from "./table";

export interface Settings extends SettingValues {
  readonly texts: Readonly<Record<SettingKey, string>>;
  /** The cells in which people type, for taking them there. */
  readonly places?: Readonly<Partial<Record<SettingKey, Place>>>;
  /** All rows by their names, and the day on which the values are in force; undefined where there is no table. */
  readonly histories?: ReadonlyMap<SettingKey, SettingHistory>;
  readonly day?: number;
}

const keys = Object.keys(settingNames) as SettingKey[];

export const noSettings: Settings = {
  texts: Object.fromEntries(keys.map((key) => [key, settingDefaults[key] ?? ""])) as Record<SettingKey, string>,
  judging: standardJudging,
  headline: "items",
  hasColors: true,
};

/** A report can be built without these, but not signed. */
const wanted: readonly SettingKey[] = ["agency", "place", "office"];

/** The settings as they are in force on the last day of the period that the table names, and what is wrong in any row. */
export function readSettings(table: SheetTable): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const { rows, problems: columnProblems } = readRows(table, settingColumns, [
    "Giải thích",
    "Hiệu lực từ",
    "Hiệu lực đến",
  ]);
  const problems: Problem[] = [...columnProblems];
  const histories = historiesOf(rows, table, problems);
  tellValues(histories, problems);
  const asked = valuesOf((key) => pick(histories, key, undefined), []);
  const day = asked.period && lastDayOf(asked.period);
  const settings = resolved({ ...noSettings, ...asked, histories }, day);
  for (const key of wanted) {
    const at = settings.places?.[key];
    if (at && settings.texts[key] === "") problems.push({ kind: "missing-setting", setting: settingNames[key], at });
  }
  return { settings, problems };
}

/** The settings that a report on another day has: of each name the row in force then. Period, level and the plan's day say
 *  which report is asked for, and stay. */
export function settingsOn(settings: Settings, day: number): Settings {
  return resolved(settings, day);
}

const asking: readonly SettingKey[] = ["period", "level", "planDay", "firstYear"];

function resolved(settings: Settings, day: number | undefined): Settings {
  const { histories } = settings;
  if (!histories) return settings;
  const chosen = (key: SettingKey): SettingVersion | undefined =>
    pick(histories, key, asking.includes(key) ? undefined : day);
  const inTable = keys.filter((key) => histories.has(key));
  return {
    ...settings,
    ...valuesOf(chosen, []),
    texts: {
      ...settings.texts,
      ...Object.fromEntries(inTable.map((key) => [key, chosen(key)?.text || (settingDefaults[key] ?? "")])),
    },
    places: Object.fromEntries(
      inTable.flatMap((key) => {
        const at = (chosen(key) ?? histories.get(key)?.versions[0])?.at;
        return at ? [[key, at]] : [];
      }),
    ),
    ...(day === undefined ? {} : { day }),
  };
}

function pick(
  histories: ReadonlyMap<SettingKey, SettingHistory>,
  key: SettingKey,
  day: number | undefined,
): SettingVersion | undefined {
  const history = histories.get(key);
  return history && versionOn(history, day);
}

function historiesOf(
  rows: readonly TableRow<SettingColumn>[],
  { headings }: SheetTable,
  problems: Problem[],
): ReadonlyMap<SettingKey, SettingHistory> {
  const isDated = headings.some((heading) => headingKey(heading) === headingKey("Hiệu lực từ"));
  return new Map(
    keys.flatMap((key): [SettingKey, SettingHistory][] => {
      const named = rows.filter((row) => row.text("Mục").toLowerCase() === settingNames[key].toLowerCase());
      return named.length === 0 ? [] : [[key, readHistory(settingNames[key], named, isDated, problems)]];
    }),
  );
}

/** Every row is read once for what is wrong in it, in force or not. */
function tellValues(histories: ReadonlyMap<SettingKey, SettingHistory>, problems: Problem[]): void {
  const most = Math.max(0, ...[...histories.values()].map(({ versions }) => versions.length));
  for (let index = 0; index < most; index++) valuesOf((key) => histories.get(key)?.versions[index], problems);
}

/** The cell of a setting, natively: of the rows that are in force as `settings` say. #N/A where the table has no row. */
export function settingLookUp(key: SettingKey, { histories, day }: Settings): string {
  return versionFormula(settingNames[key], histories?.get(key), day);
}

/** The same as a text of a report, which follows the table without a rebuild; blank, or the usual words, until a row that
 *  the table hasn't got yet comes. */
export function settingFormula(key: SettingKey, settings: Settings): string {
  const found = settingLookUp(key, settings);
  const usual = settingDefaults[key];
  if (usual !== undefined) return `IF(IFERROR(${found}&"","")="","${usual}",${found})`;
  const isThere = settings.histories === undefined || settings.histories.has(key);
  return isThere ? found : `IFERROR(${found}&"","")`;
}

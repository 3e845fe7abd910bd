/** Settings that change with time: rows of ThietLap with one name, each in force for a while, such as an agency before and
 *  after a merger. Read by settings-table.ts; on any day the row that came into force last counts. */

import { readDay } from "./day";
import type { Place, Problem } from "./problem";
import { isBlank, type Raw, type TableRow } from "./table";

export const settingColumns = ["Mục", "Giá trị", "Giải thích", "Hiệu lực từ", "Hiệu lực đến"] as const;

export type SettingColumn = (typeof settingColumns)[number];

/** One row: its value, and the days on which it is in force, as Excel's serials; open where nothing is said. */
export interface SettingVersion {
  readonly raw: Raw;
  readonly text: string;
  readonly from?: number;
  readonly until?: number;
  /** The cells of the value, the name and the first day. */
  readonly at: Place;
  readonly nameAt: Place;
  readonly fromAt: Place;
}

/** All rows of one name. */
export interface SettingHistory {
  /** In the table's order, without those whose days can't be read. */
  readonly versions: readonly SettingVersion[];
  /** How many rows have the name, readable or not. */
  readonly rows: number;
  /** Whether the table has the columns of validity: formulas may name them. */
  readonly isDated: boolean;
}

export function readHistory(
  setting: string,
  rows: readonly TableRow<SettingColumn>[],
  isDated: boolean,
  problems: Problem[],
): SettingHistory {
  const versions = rows.flatMap((row) => readVersion(row, problems));
  problems.push(...clashes(setting, versions));
  return { versions, rows: rows.length, isDated };
}

function readVersion(row: TableRow<SettingColumn>, problems: Problem[]): readonly SettingVersion[] {
  const before = problems.length;
  const from = readDate(row, "Hiệu lực từ", problems);
  const until = readDate(row, "Hiệu lực đến", problems);
  if (from !== undefined && until !== undefined && until < from) {
    problems.push({ kind: "dates-upside-down", at: row.at("Hiệu lực đến") });
  }
  if (problems.length > before) return [];
  return [
    {
      raw: row.raw("Giá trị"),
      text: row.text("Giá trị"),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      at: row.at("Giá trị"),
      nameAt: row.at("Mục"),
      fromAt: row.at("Hiệu lực từ"),
    },
  ];
}

/** A date kept as text is refused: native formulas compare days as numbers and would find no row at all. */
function readDate(row: TableRow<SettingColumn>, column: SettingColumn, problems: Problem[]): number | undefined {
  const raw = row.raw(column);
  if (isBlank(raw)) return undefined;
  const day = typeof raw === "number" ? readDay(raw) : undefined;
  if (day === undefined) problems.push({ kind: "not-a-date", column, found: row.text(column), at: row.at(column) });
  return day;
}

/** A row without a last day ends where the next one begins; any other two that meet on a day are told. */
function clashes(setting: string, versions: readonly SettingVersion[]): readonly Problem[] {
  const inOrder = [...versions].sort((a, b) => begin(a) - begin(b));
  return inOrder.flatMap((later, index): Problem[] => {
    const earlier = inOrder[index - 1];
    if (!earlier) return [];
    if (isUndated(earlier) && isUndated(later)) {
      return [{ kind: "doubled-setting", setting, first: earlier.nameAt, at: later.nameAt }];
    }
    const isOpen = earlier.until === undefined && begin(earlier) < begin(later);
    if (isOpen || (earlier.until ?? Infinity) < begin(later)) return [];
    const day = later.from ?? earlier.until ?? later.until ?? 0;
    return [{ kind: "overlapping-settings", setting, day, first: earlier.nameAt, at: later.fromAt }];
  });
}

function isUndated({ from, until }: SettingVersion): boolean {
  return from === undefined && until === undefined;
}

function begin({ from }: SettingVersion): number {
  return from ?? -Infinity;
}

/** The row in force on a day; without a day, of all rows. Of several the one that began last, of those the lowest. */
export function versionOn({ versions }: SettingHistory, day: number | undefined): SettingVersion | undefined {
  const inForce = versions.filter(
    (each) => day === undefined || (begin(each) <= day && (each.until ?? Infinity) >= day),
  );
  return inForce.reduce<SettingVersion | undefined>(
    (found, each) => (found === undefined || begin(each) >= begin(found) ? each : found),
    undefined,
  );
}

/** The value of a setting in force on a day, as an expression of Excel 2010. A report keeps finding its own row when later
 *  ones come, since the row is told by its first day. An expression for `""` where no row is in force. */
export function versionFormula(name: string, history: SettingHistory | undefined, day: number | undefined): string {
  const only = `INDEX(ThietLap[Giá trị],MATCH("${name}",ThietLap[Mục],0))`;
  if (!history) return only;
  const version = versionOn(history, day);
  if (!version) return '""';
  if (history.rows === 1) return only;
  const begun = history.versions.filter(({ from }) => from === version.from);
  // Excel: a blank cell equals 0.
  const conditions = [
    `ThietLap[Mục]="${name}"`,
    ...(history.isDated ? [`ThietLap[Hiệu lực từ]=${version.from ?? 0}`] : []),
    ...(history.isDated && begun.length > 1 ? [`ThietLap[Hiệu lực đến]=${version.until ?? 0}`] : []),
  ];
  return `LOOKUP(2,1/(${conditions.map((each) => `(${each})`).join("*")}),ThietLap[Giá trị])`;
}

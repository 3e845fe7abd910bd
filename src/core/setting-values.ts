/** What single settings mean: the text of a row of ThietLap → a period, a day, rules of judging. What can't be read is told,
 *  and the usual holds. */

import { readDay } from "./day";
import { standardJudging, type Judging } from "./judgement";
import { labelSets, threeLabels, type LabelSet } from "./labels";
import { readNumeral } from "./numeral";
import { readPeriod, type Period } from "./period";
import type { Place, Problem } from "./problem";
import { headlineCounts, settingNames, type HeadlineCount, type SettingKey } from "./setting-names";
import type { SettingVersion } from "./setting-versions";
import { isBlank } from "./table";
import { notionOf, wordsOf, yesOrNo, type Vocabulary } from "./words";

export interface SettingValues {
  readonly period?: Period | undefined;
  readonly judging: Judging;
  /** The day whose plan reports show, as Excel's serial; without it, the last day of the report's period. */
  readonly planDay?: number | undefined;
  /** The first year that the plan speaks of. */
  readonly firstYear?: number | undefined;
  readonly headline: HeadlineCount;
  /** Whether labels are coloured: some offices forbid it. */
  readonly hasColors: boolean;
  /** The document's date, as Excel's serial; without it, people write it by hand. */
  readonly documentDay?: number | undefined;
}

/** The rows that are asked, by key. */
type Rows = (key: SettingKey) => SettingVersion | undefined;

export function valuesOf(rows: Rows, problems: Problem[]): SettingValues {
  const word = <T extends string>(key: SettingKey, vocabulary: Vocabulary<T>): T | undefined =>
    readWord(rows, key, wordsOf(vocabulary), (found) => notionOf(vocabulary, found), problems);
  return {
    period: filled(rows, "period", (row) => {
      const period = readPeriod(row.raw);
      if (!period) problems.push({ kind: "unknown-period", found: row.text, at: row.at });
      return period;
    }),
    planDay: readDate(rows, "planDay", problems),
    firstYear: filled(rows, "firstYear", (row) => {
      const year = /^\d{4}$/u.test(row.text) ? Number(row.text) : undefined;
      if (year === undefined) problems.push({ kind: "not-a-number", ...foundIn("firstYear", row) });
      return year;
    }),
    judging: readJudging(rows, problems),
    headline: word("headline", headlineCounts) ?? "items",
    hasColors: word("emphasis", yesOrNo) !== "no",
    documentDay: readDocumentDay(rows, problems),
  };
}

/** What a row's value is read as; undefined for a row that is blank or isn't there. */
function filled<T>(rows: Rows, key: SettingKey, read: (row: SettingVersion) => T): T | undefined {
  const row = rows(key);
  return row && !isBlank(row.raw) ? read(row) : undefined;
}

function foundIn(key: SettingKey, row: SettingVersion): { column: string; found: string; at: Place } {
  return { column: settingNames[key], found: row.text, at: row.at };
}

function readDate(rows: Rows, key: SettingKey, problems: Problem[]): number | undefined {
  return filled(rows, key, (row) => {
    const day = readDay(row.raw);
    if (day === undefined) problems.push({ kind: "not-a-date", ...foundIn(key, row) });
    return day;
  });
}

/** A date kept as text is refused here: the report's date is a formula over the cell and calculates with it. */
function readDocumentDay(rows: Rows, problems: Problem[]): number | undefined {
  return filled(rows, "date", (row) => {
    const day = typeof row.raw === "number" ? readDay(row.raw) : undefined;
    if (day === undefined) problems.push({ kind: "not-a-date", ...foundIn("date", row) });
    return day;
  });
}

function readWord<T>(
  rows: Rows,
  key: SettingKey,
  known: readonly string[],
  read: (found: string) => T | undefined,
  problems: Problem[],
): T | undefined {
  return filled(rows, key, (row) => {
    const notion = read(row.text);
    if (notion === undefined) problems.push({ kind: "unknown-word", known, ...foundIn(key, row) });
    return notion;
  });
}

function readJudging(rows: Rows, problems: Problem[]): Judging {
  const share = (key: SettingKey): number | undefined =>
    filled(rows, key, (row) => {
      const number = typeof row.raw === "number" ? row.raw : readNumeral(row.text);
      if (number === undefined) problems.push({ kind: "not-a-number", ...foundIn(key, row) });
      return number === undefined ? undefined : number / 100;
    });
  const { rules } = standardJudging;
  const names = labelSets.map((set) => set.name);
  const strict = readWord(rows, "strictLimits", wordsOf(yesOrNo), (found) => notionOf(yesOrNo, found), problems);
  const nearlyFrom = share("nearlyFrom");
  return {
    rules: {
      strictLimits: strict === undefined ? rules.strictLimits : strict === "yes",
      exceededAbove: share("exceededAbove") ?? rules.exceededAbove,
      tolerance: share("tolerance") ?? rules.tolerance,
    },
    labels: readWord(rows, "labels", names, labelSetNamed, problems) ?? threeLabels,
    ...(nearlyFrom === undefined ? {} : { nearlyFrom }),
  };
}

function labelSetNamed(found: string): LabelSet | undefined {
  const key = (text: string): string => text.replace(/\s*\/\s*/gu, "/").toLowerCase();
  return labelSets.find((set) => key(set.name) === key(found));
}

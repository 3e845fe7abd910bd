/** People's own judgements: rows of the table DanhGia, which say who judged an indicator in a period, when and why. They
 *  go before what the rule proposes, and last through every rebuild because they stand in a table. */

import { codeKey, nearestCodes } from "./code";
import { dayText, readDay } from "./day";
import type { Standing } from "./headline";
import { labelSets, textsOf } from "./labels";
import { periodKey, readPeriod, type Period } from "./period";
import type { Place, Problem } from "./problem";
import { quoted } from "./native-rule";
import { isBlank, readRows, textOf, type Raw, type SheetTable, type TableRow } from "./table";
import { targetNamed, type Plan } from "./target";

export const overrideColumns = ["Mã", "Kỳ", "Đánh giá", "Người đánh giá", "Ngày", "Lý do"] as const;

export type OverrideColumn = (typeof overrideColumns)[number];

export interface Override {
  readonly code: string;
  readonly period: Period;
  readonly label: string;
  readonly person: string;
  /** The day as it is shown; blank while nobody wrote it. */
  readonly when: string;
  readonly reason: string;
  readonly at: Place;
}

/** What stands behind a label that a person gave. */
export const overrideMark = " (*)";

export interface OverridesReading {
  /** In the table's order: of several for one indicator and period the last one counts, the others are its history. */
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}

export function readOverrides(table: SheetTable, plan: Plan): OverridesReading {
  const { rows, problems: columnProblems } = readRows(table, overrideColumns);
  const problems: Problem[] = [...columnProblems];
  const overrides = rows.flatMap((row) => readOverride(row, plan, problems));
  return { overrides, problems };
}

/** Codes and periods are read in the one spelling that the report's formulas find too. */
function readOverride(row: TableRow<OverrideColumn>, plan: Plan, problems: Problem[]): readonly Override[] {
  const before = problems.length;
  const code = row.text("Mã");
  const target = targetNamed(plan, code);
  if (target?.code.toLowerCase() !== code.toLowerCase()) {
    const known = plan.targets.map((each) => each.code);
    problems.push({
      kind: "unknown-code",
      found: code,
      near: target ? [target.code] : nearestCodes(code, known),
      at: row.at("Mã"),
    });
  }
  const found = row.text("Kỳ");
  const period = readPeriod(row.raw("Kỳ"));
  if (!period || periodKey(period).toLowerCase() !== found.toLowerCase()) {
    problems.push({ kind: "unknown-period", found, at: row.at("Kỳ") });
  }
  const label = row.text("Đánh giá");
  if (label === "") problems.push({ kind: "missing-judgement", code, at: row.at("Đánh giá") });
  const when = readWhen(row, problems);
  if (problems.length > before || !target || !period) return [];
  const person = row.text("Người đánh giá");
  const reason = row.text("Lý do");
  const missing = [
    ...(person === "" ? ["Người đánh giá"] : []),
    ...(when === "" ? ["Ngày"] : []),
    ...(reason === "" ? ["Lý do"] : []),
  ];
  if (missing.length > 0) {
    problems.push({ kind: "incomplete-judgement", code, label, missing, at: row.at("Đánh giá") });
  }
  return [{ code: target.code, period, label, person, when, reason, at: row.at("Đánh giá") }];
}

function readWhen(row: TableRow<OverrideColumn>, problems: Problem[]): string {
  const raw = row.raw("Ngày");
  if (isBlank(raw)) return "";
  const day = readDay(raw);
  if (day === undefined) {
    problems.push({ kind: "not-a-date", column: "Ngày", found: row.text("Ngày"), at: row.at("Ngày") });
    return "";
  }
  return typeof raw === "number" ? dayText(day) : row.text("Ngày");
}

/** The judgements of a period by codeKey: the last of each indicator. */
export function overridesIn(overrides: readonly Override[], period: Period): ReadonlyMap<string, Override> {
  const key = periodKey(period);
  const ofPeriod = overrides.filter((override) => periodKey(override.period) === key);
  return new Map(ofPeriod.map((override) => [codeKey(override.code), override]));
}

/** What a person's label amounts to in counts: known words by their meaning in any set, others as judged by hand. */
export function standingOfLabel(label: string): Standing {
  const word = withoutMark(label).toLowerCase();
  const verdicts = ["exceeded", "met", "missed", "not-due"] as const;
  const found = verdicts.find((verdict) =>
    labelSets.some((set) => textsOf(set, verdict).some((text) => text.toLowerCase() === word)),
  );
  return found ?? "by-hand";
}

/** `Đạt (*)` → `Đạt`. */
export function withoutMark(label: string): string {
  const text = label.trim();
  return text.endsWith(overrideMark.trim()) ? text.slice(0, -overrideMark.trim().length).trim() : text;
}

/** Rows for the table as it stands, whatever order its columns have; only code, period and label are known. */
export function overrideRows(
  labels: readonly { readonly code: string; readonly text: string }[],
  period: Period,
  headings: readonly Raw[] = overrideColumns,
): readonly (readonly Raw[])[] {
  const column = headings.map((heading) => textOf(heading).replace(/\s+/gu, " ").toLowerCase());
  return labels.map(({ code, text }) => {
    const known: Readonly<Partial<Record<OverrideColumn, string>>> = {
      Mã: code,
      Kỳ: periodKey(period),
      "Đánh giá": text,
    };
    return column.map((heading) => {
      const own = overrideColumns.find((each) => each.toLowerCase() === heading);
      return (own && known[own]) ?? "";
    });
  });
}

/** A person's label for the row's code, natively, or blank: the last row of the table that has one. */
export function overrideFormula(period: Period): string {
  return `=IFERROR(${lookUp("Đánh giá", period)}&"","")`;
}

/** `Trần An, 05/07/2025: số Thống kê công bố`, natively. */
export function judgedFormula(period: Period): string {
  const [person, day, reason] = (["Người đánh giá", "Ngày", "Lý do"] as const).map((column) => lookUp(column, period));
  const date = `IF(ISNUMBER(${day}),RIGHT("0"&DAY(${day}),2)&"/"&RIGHT("0"&MONTH(${day}),2)&"/"&YEAR(${day}),${day})`;
  return (
    `=IF(«override»="","",IF(${person}="",${quoted(nobody)},${person})` +
    `&IF(${day}="","",", "&${date})&IF(${reason}="","",": "&${reason}))`
  );
}

const nobody = "(chưa ghi người đánh giá)";

/** What judgedFormula shows. */
export function judgedText({ person, when, reason }: Override): string {
  return `${person || nobody}${when && `, ${when}`}${reason && `: ${reason}`}`;
}

function lookUp(column: OverrideColumn, period: Period): string {
  const rows = `(DanhGia[Mã]=«code»)*(DanhGia[Kỳ]="${periodKey(period)}")*(DanhGia[Đánh giá]<>"")`;
  return `LOOKUP(2,1/(${rows}),DanhGia[${column}])`;
}

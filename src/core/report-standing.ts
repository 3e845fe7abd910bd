/** Which of a report's columns stand in its sheet already: columns come and go with forms, further plans and people's own
 *  judgements, and what people typed stays in its column. */

import type { ColumnKey, ExistingReport, ReportColumn } from "./report";
import { everyColumn, standardColumns } from "./report-columns";
import { isBlank, textOf, type Raw } from "./table";

const planPrefix = "KH ";
const attainedPrefix = "So với KH ";

/** What a standing column is: one of ours, or one of ours that is no longer wanted. */
export type StandingKey = ColumnKey | "gone";

function standingOf(heading: Raw, headings: readonly Raw[], columns: readonly ReportColumn[]): StandingKey | undefined {
  const key = headingKey(heading);
  const found = [...columns, ...everyColumn].find((column) => headingKey(column.heading) === key);
  if (found) return found.key;
  if (key.startsWith(headingKey("Kế hoạch (tại"))) return "plan";
  return isOfFormerPlan(key, headings.map(headingKey)) ? "gone" : undefined;
}

/** A further plan has two columns: a single "KH …" is a column of the people's own. */
function isOfFormerPlan(key: string, headings: readonly string[]): boolean {
  const [plan, attained] = [planPrefix, attainedPrefix].map((prefix) => prefix.toLowerCase());
  if (plan === undefined || attained === undefined) return false;
  if (key.startsWith(plan)) return headings.includes(attained + key.slice(plan.length));
  return key.startsWith(attained) && headings.includes(plan + key.slice(attained.length));
}

function headingKey(heading: Raw): string {
  return textOf(heading).replace(/\s+/gu, " ").toLowerCase();
}

/** The columns of a standing report from left to right, or undefined where people put columns in, took some away or moved
 *  them. A heading that people reworded is known by its place between the others. */
export function standingColumns(
  headings: readonly Raw[],
  columns: readonly ReportColumn[],
): readonly StandingKey[] | undefined {
  const named = headings.map((heading) => standingOf(heading, headings, columns));
  const isWhole = (keys: readonly (StandingKey | undefined)[]): keys is readonly StandingKey[] => {
    const ours = keys.filter((key) => key !== "gone");
    return (
      ours.includes("code") && ours.includes("note") && !keys.includes(undefined) && new Set(ours).size === ours.length
    );
  };
  if (isWhole(named)) return named;
  for (const form of [columns, standardColumns]) {
    if (form.length !== named.length) continue;
    const keys = named.map((key, index) => key ?? form[index]?.key);
    if (isWhole(keys) && keys.every((key, index) => key === form[index]?.key)) return keys;
  }
  return undefined;
}

/** Where the notes of a standing report are, if its headings say it. */
export function noteColumn(headings: readonly Raw[]): number | undefined {
  const keys = standingColumns(headings, everyColumn);
  return keys && keys.indexOf("note");
}

export interface FittedReport {
  readonly columns: readonly ReportColumn[];
  readonly existing: ExistingReport;
}

/** The wanted columns with their places in the standing sheet, and that sheet's cells under them; undefined where it can't
 *  be rebuilt in place without losing something of the people's. */
export function fitted(
  existing: ExistingReport,
  standing: readonly StandingKey[],
  columns: readonly ReportColumn[],
): FittedReport | undefined {
  const from = columns.map((column) => standing.indexOf(column.key));
  const kept = from.filter((place) => place >= 0);
  if (kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0))) return undefined;
  const wouldBeLost = standing.some(
    (key, place) =>
      !kept.includes(place) &&
      (key === "gone" || key === "judged") &&
      existing.values.some((row, index) => !isBlank(row[place]) && !existing.isFormula(index, place)),
  );
  if (wouldBeLost) return undefined;
  return {
    columns: columns.map((column, index): ReportColumn => {
      const place = from[index] ?? -1;
      if (place < 0) return column;
      const isTheirs = standingOf(existing.headings[place], existing.headings, columns) === undefined;
      return { ...column, from: place, ...(isTheirs ? { keepsHeading: true } : {}) };
    }),
    existing: {
      ...existing,
      headings: columns.map((column) => column.heading),
      values: existing.values.map((row) => from.map((place) => (place < 0 ? null : row[place]))),
      isFormula: (row, column) => {
        const place = from[column] ?? -1;
        return place >= 0 && existing.isFormula(row, place);
      },
    },
  };
}

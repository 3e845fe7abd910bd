/** Whether a calendar's periods tile the year: no day in two periods of a kind, none in no period, and longer periods
 *  made of whole months. What doesn't is told; the dates stay as the office wrote them. */

import { datesOf, ruleFor, type ReportCalendar } from "./calendar";
import { month, monthsOf, type Period, type PeriodKind } from "./period";
import type { DaySpan, Problem } from "./problem";

/** A leap year and one that isn't: together they hold every length that a month can have. */
const years = [2024, 2025];

const longer: Readonly<Record<Exclude<PeriodKind, "month">, number>> = {
  quarter: 4,
  half: 1,
  "nine-months": 1,
  year: 1,
};

/** The first unevenness of the months, and the first of every other kind that has a rule of its own. */
export function unevenness(calendar: ReportCalendar): readonly Problem[] {
  const kinds = (Object.keys(longer) as (keyof typeof longer)[]).filter((kind) => calendar.rules[kind]);
  return [unevenMonths(calendar), ...kinds.map((kind) => unlikeItsMonths(kind, calendar))].filter(
    (problem) => problem !== undefined,
  );
}

function unevenMonths(calendar: ReportCalendar): Problem | undefined {
  for (const period of years.flatMap(monthsOfYear)) {
    const next = period.number === 12 ? month(period.year + 1, 1) : month(period.year, period.number + 1);
    const ends = datesOf(period, calendar);
    const begins = datesOf(next, calendar);
    if (ends.to + 1 !== begins.from) return told(calendar, { of: "neighbours", period, next, ends, begins });
  }
  return undefined;
}

function unlikeItsMonths(kind: keyof typeof longer, calendar: ReportCalendar): Problem | undefined {
  for (const period of years.flatMap((year) => numbered(longer[kind], (number) => ({ year, kind, number })))) {
    const { first, last } = monthsOf(period);
    const ends = datesOf(period, calendar);
    const begins: DaySpan = {
      from: datesOf(month(period.year, first), calendar).from,
      to: datesOf(month(period.year, last), calendar).to,
    };
    if (ends.from !== begins.from || ends.to !== begins.to)
      return told(calendar, { of: "months", period, ends, begins });
  }
  return undefined;
}

type Uneven = Extract<Problem, { kind: "uneven-calendar" }>;

function told(calendar: ReportCalendar, found: Omit<Uneven, "kind" | "calendar" | "at">): Uneven {
  const { at } = ruleFor(found.period.kind, calendar);
  return { kind: "uneven-calendar", calendar: calendar.name, ...found, ...(at ? { at } : {}) };
}

function monthsOfYear(year: number): readonly Period[] {
  return numbered(12, (number) => month(year, number));
}

function numbered<T>(count: number, make: (number: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** The days that a report on a period speaks of and is due on, and what is doubtful about them. */

import { datesOf, datesText, deadlineOf, ruleFor, yearDatesOf, type ReportCalendar } from "./calendar";
import { calendarOf, dayText } from "./day";
import type { Period } from "./period";
import type { DaySpan, Problem } from "./problem";
import type { Settings } from "./settings-table";
import type { Plan } from "./target";
import { unknownYears, workingDayAfter, type Holidays } from "./working-days";

export interface ReportDates {
  readonly period: DaySpan;
  /** What cumulated figures cover. */
  readonly year: DaySpan;
  /** The last working day for sending the report, as Excel's serial; undefined where the calendar says none. */
  readonly deadline?: number;
  /** Advice only. */
  readonly problems: readonly Problem[];
}

/** Whether a period lies before the year with which the plan begins: the one that the settings name, or the first that a
 *  target of the plan is in force in. A plan that says neither may speak of any year. */
export function beforePlan(period: Period, { versions }: Plan, { firstYear, places }: Settings): Problem | undefined {
  const begins = [...versions.values()].flat().map(({ from }) => from);
  const first = Math.min(...begins.map((from) => from ?? -Infinity));
  const year = firstYear ?? (Number.isFinite(first) ? calendarOf(first).year : period.year);
  if (period.year >= year) return undefined;
  return { kind: "period-before-plan", period, firstYear: year, ...(places?.period ? { at: places.period } : {}) };
}

/** The year in which a report on these days is signed, for a date that is still to be written by hand: a year that ends on
 *  31/12 is reported in the next one. */
export function yearOfSigning({ period, deadline }: ReportDates): number {
  return calendarOf(deadline ?? period.to).year;
}

/** `Số liệu từ 15/05/2025 đến 14/06/2025; lũy kế từ 15/12/2024`. */
export function spanText({ period, year }: ReportDates): string {
  const cumulated = year.from === period.from ? "" : `; lũy kế từ ${dayText(year.from)}`;
  return `Số liệu ${datesText(period)}${cumulated}`;
}

export function reportDates(period: Period, calendar: ReportCalendar, holidays: Holidays): ReportDates {
  const dates = { period: datesOf(period, calendar), year: yearDatesOf(period, calendar) };
  const deadline = deadlineOf(period, calendar, holidays);
  if (deadline === undefined) return { ...dates, problems: [] };
  const { to } = dates.period;
  const { deadlineAt } = ruleFor(period.kind, calendar);
  const problems: Problem[] = unknownYears(to, deadline, holidays).map((year) => ({
    kind: "holidays-unknown",
    year,
    ...(holidays.at ? { at: holidays.at } : {}),
  }));
  if (deadline < workingDayAfter(to, 1, holidays)) {
    const at = deadlineAt ? { at: deadlineAt } : {};
    problems.push({ kind: "deadline-too-early", period, end: to, deadline, ...at });
  }
  return { ...dates, deadline, problems };
}

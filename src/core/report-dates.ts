/** The days that a report on a period speaks of and is due on, and what is doubtful about them. */

import { datesOf, deadlineOf, ruleFor, yearDatesOf, type ReportCalendar } from "./calendar";
import type { Period } from "./period";
import type { DaySpan, Problem } from "./problem";
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

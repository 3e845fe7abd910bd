/** Reporting calendars: on which days a period begins and ends, and when its report is due. Two are built in; an office's
 *  own come from the table LichBaoCao (calendars-table.ts). All days are Excel's serials. */

import { dayOf, dayText, daysIn } from "./day";
import { monthsOf, type Period, type PeriodKind } from "./period";
import type { DaySpan, Place } from "./problem";
import { movedToWork, workingDayAfter, type Holidays } from "./working-days";

/** A day of a month, 1 to 31; in shorter months their last day. "last" is the last of any month. */
export type DayOfMonth = number | "last";

/** Where the days of one kind of period lie, seen from its first and last month. */
export interface PeriodRule {
  /** The first day lies this many months before the period's first month. */
  readonly monthsBefore: number;
  readonly firstDay: number;
  /** A day of the period's last month. */
  readonly lastDay: DayOfMonth;
  readonly deadline: DeadlineRule;
  /** The cells of the table LichBaoCao for it: where the period, and where the deadline is mended. */
  readonly at?: Place;
  readonly deadlineAt?: Place;
}

/** When a report is due. With both a day and working days, the later of the two; with neither, nobody has said. */
export interface DeadlineRule {
  /** The first such day of a month after the period's end: 25 is 25/6 for a period that ends on 14/6, 5 is 5/7. */
  readonly day?: DayOfMonth;
  /** So many working days after the period's end, 1 or more. */
  readonly workingDays?: number;
  /** What becomes of a `day` that isn't worked. */
  readonly dayOff: "before" | "after";
}

export interface ReportCalendar {
  readonly name: string;
  /** Kinds without a rule of their own follow the one of months, from their first to their last month. */
  readonly rules: Readonly<Partial<Record<PeriodKind, PeriodRule>>> & { readonly month: PeriodRule };
}

/** From the 15th to the 14th; due on the 25th of the last month.
 *  @see decree 09/2019/NĐ-CP, articles 12 and 13: the 25th is for reports to the Government. Provinces set earlier days. */
export const decreeCalendar: ReportCalendar = {
  name: "Nghị định 09/2019 (15–14)",
  rules: {
    month: { monthsBefore: 1, firstDay: 15, lastDay: 14, deadline: { day: 25, dayOff: "before" } },
  },
};

/** From the first to the last day. When reports are due is for each office to say. */
export const monthCalendar: ReportCalendar = {
  name: "Tháng dương lịch (1–cuối tháng)",
  rules: { month: { monthsBefore: 0, firstDay: 1, lastDay: "last", deadline: { dayOff: "before" } } },
};

export const builtInCalendars: readonly ReportCalendar[] = [decreeCalendar, monthCalendar];

export function ruleFor(kind: PeriodKind, { rules }: ReportCalendar): PeriodRule {
  return rules[kind] ?? rules.month;
}

/** The period's first and last day. */
export function datesOf(period: Period, calendar: ReportCalendar): DaySpan {
  return spanBy(ruleFor(period.kind, calendar), period);
}

/** What cumulated figures cover: from the first day of the reporting year to the period's last. */
export function yearDatesOf(period: Period, calendar: ReportCalendar): DaySpan {
  const { from } = datesOf({ year: period.year, kind: "year", number: 1 }, calendar);
  return { from, to: datesOf(period, calendar).to };
}

export function spanBy({ monthsBefore, firstDay, lastDay }: PeriodRule, period: Period): DaySpan {
  const { first, last } = monthsOf(period);
  return {
    from: dayIn(period.year, first - monthsBefore, firstDay),
    to: dayIn(period.year, last, lastDay),
  };
}

/** A day of a month that is counted from January of the year, also below 1 and above 12. */
function dayIn(year: number, month: number, day: DayOfMonth): number {
  const inYear = year + Math.floor((month - 1) / 12);
  const ofYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const length = daysIn(inYear, ofYear);
  return dayOf(inYear, ofYear, day === "last" ? length : Math.min(day, length)) ?? 0;
}

/** The working day on which the period's report is due at the latest; undefined where the calendar doesn't say. */
export function deadlineOf(period: Period, calendar: ReportCalendar, holidays: Holidays): number | undefined {
  const { deadline } = ruleFor(period.kind, calendar);
  const { to } = datesOf(period, calendar);
  const named =
    deadline.day === undefined ? [] : [movedToWork(firstAfter(to, period, deadline.day), deadline.dayOff, holidays)];
  const counted = deadline.workingDays === undefined ? [] : [workingDayAfter(to, deadline.workingDays, holidays)];
  const days = [...named, ...counted];
  return days.length === 0 ? undefined : Math.max(...days);
}

/** The period's end lies in its last month, so the day is found there or in the next one. */
function firstAfter(end: number, period: Period, day: DayOfMonth): number {
  const { last } = monthsOf(period);
  const here = dayIn(period.year, last, day);
  return here > end ? here : dayIn(period.year, last + 1, day);
}

/** `từ ngày 15/12/2024 đến ngày 14/06/2025`, as reports print it below their title. */
export function datesText({ from, to }: DaySpan): string {
  return `từ ngày ${dayText(from)} đến ngày ${dayText(to)}`;
}

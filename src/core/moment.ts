/** How far a year has gone, and what that lets one judge. */

import { calendarOf, dayOf, daysIn } from "./day";
import { monthsOf, type Period } from "./period";
import type { Target } from "./target";

/** A point of a year: `months` have gone, from 0 to 12, with parts of months for single days. */
export interface Moment {
  readonly year: number;
  readonly months: number;
}

/** The end of a period: June and the first six months both stand at 6 of 12, in whichever calendar they are counted. */
export function momentOf(period: Period): Moment {
  return { year: period.year, months: monthsOf(period).last };
}

/** The end of a day (Excel's serial): 30/6 is exactly 6 months, 15/1 is 15/31 of one. */
export function momentOfDay(serial: number): Moment {
  const { year, month, day } = calendarOf(serial);
  return { year, months: month - 1 + day / daysIn(year, month) };
}

/** The last day of a period, by the calendar of months: the day whose plan a report on the period uses. */
export function lastDayOf(period: Period): number {
  const { last } = monthsOf(period);
  return dayOf(period.year, last, daysIn(period.year, last)) ?? 0;
}

/** Whether the year is over, so that what is missing stays missing. */
export function isYearEnd(moment: Moment): boolean {
  return moment.months >= 12;
}

/** Whether the moment has reached the period whose report first judges the target. */
export function isDue(target: Target, moment: Moment): boolean {
  if (!target.due) return true;
  if (target.due.year !== moment.year) return target.due.year < moment.year;
  return monthsOf(target.due).last <= moment.months;
}

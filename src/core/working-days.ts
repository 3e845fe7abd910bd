/** Which days are worked, and counting by them. Days off come from the table NgayNghi or the built-in announcements
 *  (holidays-table.ts); deadlines are counted here (calendar.ts). All days are Excel's serials. */

import { calendarOf } from "./day";
import type { Place } from "./problem";

export interface Holidays {
  /** Days off besides Saturdays and Sundays. */
  readonly off: ReadonlySet<number>;
  /** Saturdays and Sundays that are worked in exchange for another day. */
  readonly worked: ReadonlySet<number>;
  /** The years whose days off are known. */
  readonly years: ReadonlySet<number>;
  /** The table's sheet, where there is one. */
  readonly at?: Place;
}

/** Nothing but what holds in every year. */
export const noHolidays: Holidays = { off: new Set(), worked: new Set(), years: new Set() };

/** Holidays that fall on the same day of every year, as month and day: 1/1, 30/4, 1/5, 2/9 (Labour Code 2019, article 112).
 *  Tết, Giỗ Tổ, the second day of 2/9 and exchanged days are known only from announcements. */
const fixed = new Set(["1/1", "4/30", "5/1", "9/2"]);

export function isWorkingDay(day: number, holidays: Holidays): boolean {
  if (holidays.worked.has(day)) return true;
  if (holidays.off.has(day) || isWeekend(day)) return false;
  const { year, month, day: ofMonth } = calendarOf(day);
  return holidays.years.has(year) || !fixed.has(`${month}/${ofMonth}`);
}

/** Excel: serials that 7 divides are Saturdays, the next ones Sundays. */
export function isWeekend(day: number): boolean {
  return day % 7 < 2;
}

/** The `count`-th working day after a day; `count` is 1 or more. */
export function workingDayAfter(day: number, count: number, holidays: Holidays): number {
  let found = day;
  for (let left = count; left > 0; found++) if (isWorkingDay(found + 1, holidays)) left--;
  return found;
}

/** How many working days are left after a day until the end of another; 0 where that one is over. */
export function workingDaysUntil(day: number, last: number, holidays: Holidays): number {
  let count = 0;
  for (let each = day + 1; each <= last; each++) if (isWorkingDay(each, holidays)) count++;
  return count;
}

/** The day itself if it is worked, else the nearest working day on the side asked for. */
export function movedToWork(day: number, side: "before" | "after", holidays: Holidays): number {
  const step = side === "before" ? -1 : 1;
  let found = day;
  while (!isWorkingDay(found, holidays)) found += step;
  return found;
}

/** The years of a span of days whose days off aren't known. */
export function unknownYears(from: number, to: number, { years }: Holidays): readonly number[] {
  const first = calendarOf(from).year;
  const count = calendarOf(to).year - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => first + index).filter((year) => !years.has(year));
}

/** Days as Excel counts them: whole serial numbers of the 1900 date system, 45658 for 01/01/2025. */

import type { Raw } from "./table";

/** 01/01/1990 and 31/12/2099: other numbers in a cell are no dates that a plan speaks of. */
const first = 32874;
const last = 73050;

const epoch = Date.UTC(1899, 11, 30);
const length = 86_400_000;

/** The serial of a day, or undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - epoch) / length) : undefined;
}

/** A day from a cell: a date, or the texts `01/09/2025`, `1-9-2025` (day first, as Vietnamese dates are) and `2025-09-01`. */
export function readDay(raw: Raw): number | undefined {
  if (typeof raw === "number") return raw >= first && raw <= last ? Math.floor(raw) : undefined;
  if (typeof raw !== "string") return undefined;
  const local = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u.exec(raw.trim());
  const found = (local ?? /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u.exec(raw.trim()))?.groups;
  return found ? dayOf(Number(found["year"]), Number(found["month"]), Number(found["day"])) : undefined;
}

export interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function calendarOf(serial: number): Calendar {
  const date = new Date(epoch + Math.floor(serial) * length);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `01/09/2025`. */
export function dayText(serial: number): string {
  const { year, month, day } = calendarOf(serial);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

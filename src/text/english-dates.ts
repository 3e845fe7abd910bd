/** Periods and days within English sentences. */

import { dayText } from "../core/day";
import { monthsOf, type Period } from "../core/period";
import type { DaySpan } from "../core/problem";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function periodInEnglish(period: Period): string {
  switch (period.kind) {
    case "month":
      return `${months[monthsOf(period).first - 1] ?? ""} ${period.year}`;
    case "quarter":
      return `quarter ${period.number} of ${period.year}`;
    case "half":
      return `first six months of ${period.year}`;
    case "nine-months":
      return `first nine months of ${period.year}`;
    case "year":
      return `year ${period.year}`;
  }
}

export function spanInEnglish({ from, to }: DaySpan): string {
  return `from ${dayText(from)} to ${dayText(to)}`;
}

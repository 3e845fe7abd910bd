/** Reporting periods: months, quarters, six months, nine months, years; their spelling in cells and in headings. */

import { withoutDiacritics } from "./code";
import type { Raw } from "./table";

export type PeriodKind = "month" | "quarter" | "half" | "nine-months" | "year";

export interface Period {
  readonly year: number;
  readonly kind: PeriodKind;
  /** 1–12 for months, 1–4 for quarters, 1 otherwise. */
  readonly number: number;
}

export function month(year: number, number: number): Period {
  return { year, kind: "month", number };
}

export function yearPeriod(year: number): Period {
  return { year, kind: "year", number: 1 };
}

/** The spelling in cells: `T6/2025`, `Q2/2025`, `6T/2025`, `9T/2025`, `Năm 2025`.
 *  Excel: none of these is taken for a date or a number, as `6/2025`, `2025-06` and `2025` would be. */
export function periodKey({ year, kind, number }: Period): string {
  switch (kind) {
    case "month":
      return `T${number}/${year}`;
    case "quarter":
      return `Q${number}/${year}`;
    case "half":
      return `6T/${year}`;
    case "nine-months":
      return `9T/${year}`;
    case "year":
      return `Năm ${year}`;
  }
}

/** In headings: `6 tháng đầu năm 2025`, `quý II năm 2025`. */
export function periodTitle({ year, kind, number }: Period): string {
  switch (kind) {
    case "month":
      return `tháng ${number} năm ${year}`;
    case "quarter":
      return `quý ${["I", "II", "III", "IV"][number - 1] ?? number} năm ${year}`;
    case "half":
      return `6 tháng đầu năm ${year}`;
    case "nine-months":
      return `9 tháng đầu năm ${year}`;
    case "year":
      return `năm ${year}`;
  }
}

/** The first and the last month of a period. */
export function monthsOf({ kind, number }: Period): { readonly first: number; readonly last: number } {
  switch (kind) {
    case "month":
      return { first: number, last: number };
    case "quarter":
      return { first: number * 3 - 2, last: number * 3 };
    case "half":
      return { first: 1, last: 6 };
    case "nine-months":
      return { first: 1, last: 9 };
    case "year":
      return { first: 1, last: 12 };
  }
}

/** What a person wrote: `T6/2025`, `tháng 6/2025`, `06/2025`, `2025-06`, `quý II/2025`, `6 tháng 2025`, `2025`;
 *  also the date serial that Excel makes of `6/2025`. */
export function readPeriod(raw: Raw): Period | undefined {
  if (typeof raw === "number") return periodOfNumber(raw);
  if (typeof raw !== "string") return undefined;
  const text = withoutDiacritics(raw).toLowerCase().replace(/\s+/gu, " ").trim();
  return readSpelling(text);
}

/** 1990-01-01 to 2100-01-01 as Excel's serials; smaller whole numbers can be years. */
function periodOfNumber(value: number): Period | undefined {
  if (Number.isInteger(value) && value >= 1990 && value < 2100) return { year: value, kind: "year", number: 1 };
  if (value < 32874 || value >= 73051) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86400000);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

const spellings: readonly (readonly [RegExp, PeriodKind])[] = [
  [/^(?:6t|6 thang(?: dau)?(?: nam)?)[ /-]*(?<year>\d{4})$/u, "half"],
  [/^(?<year>\d{4})-6t$/u, "half"],
  [/^(?:9t|9 thang(?: dau)?(?: nam)?)[ /-]*(?<year>\d{4})$/u, "nine-months"],
  [/^(?<year>\d{4})-9t$/u, "nine-months"],
  [/^(?:q|quy) ?(?<number>[1-4]|i{1,3}|iv)[ /-]*(?:nam )?(?<year>\d{4})$/u, "quarter"],
  [/^(?<year>\d{4})-?q(?<number>[1-4])$/u, "quarter"],
  [/^(?:t|thang)? ?(?<number>\d{1,2})[ /-]+(?:nam )?(?<year>\d{4})$/u, "month"],
  [/^(?<year>\d{4})-(?<number>\d{1,2})$/u, "month"],
  [/^(?:nam )?(?<year>\d{4})$/u, "year"],
];

function readSpelling(text: string): Period | undefined {
  for (const [pattern, kind] of spellings) {
    const found = pattern.exec(text)?.groups;
    if (!found) continue;
    const year = Number(found["year"]);
    const number = found["number"] === undefined ? 1 : numberOf(found["number"]);
    if (kind === "month" && (number < 1 || number > 12)) return undefined;
    return { year, kind, number };
  }
  return undefined;
}

function numberOf(text: string): number {
  const roman = ["i", "ii", "iii", "iv"].indexOf(text);
  return roman < 0 ? Number(text) : roman + 1;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return periodKey(a) === periodKey(b);
}

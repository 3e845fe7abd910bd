/** How the figures of months, quarters and longer periods become the figure of a report's period and of the year so far. */

import { isNear } from "./numeral";
import { monthsOf, periodKey, yearPeriod, type Period } from "./period";
import type { Result } from "./results-table";
import type { Aggregation } from "./target";

/** A stretch of months of one year. */
export interface Span {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

export function spanOf(period: Period): Span {
  return { year: period.year, ...monthsOf(period) };
}

export function yearSoFar(period: Period): Span {
  return { year: period.year, first: 1, last: monthsOf(period).last };
}

/** The stretch just before a period, as long as the period itself: before May April, before the second quarter the first,
 *  before the first six months the last six of the year before. */
export function spanBefore(period: Period): Span {
  const { first, last } = monthsOf(period);
  const length = last - first + 1;
  if (first > 1) return { year: period.year, first: first - length, last: first - 1 };
  return { year: period.year - 1, first: 13 - length, last: 12 };
}

/** The periods whose figures make up a span of a report, without counting a month twice. What is reported decides: the
 *  span's own figure if there is one ("6T/2025" for January to June), else for each quarter its months if any is
 *  reported, else the quarter's own figure. With nothing reported yet, the rows that wait for figures decide in the same
 *  way; without any, a report on six months, nine months or a year waits for one figure, all others for the months.
 *  Before the year's own report its row may hold an estimate: of December and the last quarter it counts only where no
 *  month and no quarter is reported. */
export function periodsWithin(span: Span, results: readonly Result[], report: Period): readonly Period[] {
  const reported = keysOf(results.filter((result) => result.actual !== undefined));
  const exceptYear = new Set([...reported].filter((key) => key !== periodKey(yearPeriod(span.year))));
  const first = report.kind === "year" ? undefined : madeUpOf(span, exceptYear);
  return first ?? madeUpOf(span, reported) ?? madeUpOf(span, keysOf(results)) ?? waitedFor(span, report);
}

function keysOf(results: readonly Result[]): ReadonlySet<string> {
  return new Set(results.map(({ period }) => periodKey(period)));
}

export function wholeYear(year: number): Span {
  return { year, first: 1, last: 12 };
}

function madeUpOf(span: Span, keys: ReadonlySet<string>): readonly Period[] | undefined {
  const own = periodsOf(span).find((period) => keys.has(periodKey(period)));
  if (own) return [own];
  const months = monthPeriods(span);
  const parts = [1, 2, 3, 4].flatMap((number) => {
    const quarter: Period = { year: span.year, kind: "quarter", number };
    const { first, last } = monthsOf(quarter);
    const inside = months.filter((period) => period.number >= first && period.number <= last);
    const byMonth = inside.some((period) => keys.has(periodKey(period)));
    return inside.length === 3 && !byMonth && keys.has(periodKey(quarter)) ? [quarter] : inside;
  });
  return parts.some((period) => keys.has(periodKey(period))) ? parts : undefined;
}

function waitedFor(span: Span, report: Period): readonly Period[] {
  const own = periodsOf(span).find((period) => period.kind === report.kind);
  return own ? [own] : monthPeriods(span);
}

function monthPeriods({ year, first, last }: Span): readonly Period[] {
  return Array.from({ length: last - first + 1 }, (_, i): Period => ({ year, kind: "month", number: first + i }));
}

/** The single periods that cover exactly a span: January to June is "6T". A month or quarter covers itself. */
function periodsOf({ year, first, last }: Span): readonly Period[] {
  const candidates: Period[] = [
    yearPeriod(year),
    { year, kind: "nine-months", number: 1 },
    { year, kind: "half", number: 1 },
  ];
  return candidates.filter((period) => monthsOf(period).first === first && monthsOf(period).last === last);
}

/** Which of a row's two figures is meant. */
export type FigureOf = (result: Result) => number | undefined;

/** What a report's cell can say of an indicator: a figure, nothing reported, or two rows for one period. */
export type Figure = number | "none" | "doubled";

/** The figure of a list of periods by the indicator's own rule: sum, latest reported, or mean of the reported. */
export function aggregate(
  results: readonly Result[],
  periods: readonly Period[],
  aggregation: Aggregation,
  figure: FigureOf,
): Figure {
  const found = periods.map((period) => reportedIn(results, period));
  if (found.some((rows) => rows.length > 1)) return "doubled";
  const reported = found.flatMap((rows) => rows.slice(0, 1));
  if (reported.length === 0) return "none";
  // Where a figure is missing for a counted period (no cùng kỳ for one of six months), the aggregate would mislead.
  const figures = (aggregation === "latest" ? reported.slice(-1) : reported).map(figure);
  if (figures.some((value) => value === undefined)) return "none";
  const sum = (figures as number[]).reduce((total, value) => total + value, 0);
  return aggregation === "mean" ? sum / figures.length : sum;
}

function reportedIn(
  results: readonly Result[],
  period: Period,
  figure: FigureOf = (result) => result.actual,
): readonly Result[] {
  const key = periodKey(period);
  return results.filter((result) => figure(result) !== undefined && periodKey(result.period) === key);
}

/** Of a span that is over: the periods that must all have a figure before it has one. Figures at a period's end need only
 *  the last of them. */
export function wholePeriods(
  span: Span,
  results: readonly Result[],
  aggregation: Aggregation,
  figure: FigureOf,
): readonly Period[] {
  const known = keysOf(results.filter((result) => figure(result) !== undefined));
  const [own] = periodsOf(span);
  const all = madeUpOf(span, known) ?? madeUpOf(span, keysOf(results)) ?? (own ? [own] : monthPeriods(span));
  return aggregation === "latest" ? all.slice(-1) : all;
}

/** The figure of such a span: none while any of its periods has none, since a part of a year is not that year. */
export function wholeFigure(
  results: readonly Result[],
  periods: readonly Period[],
  aggregation: Aggregation,
  figure: FigureOf,
): Figure {
  const found = periods.map((period) => reportedIn(results, period, figure));
  if (found.some((rows) => rows.length > 1)) return "doubled";
  if (found.some((rows) => rows.length === 0)) return "none";
  const sum = found.flat().reduce((total, result) => total + (figure(result) ?? 0), 0);
  return aggregation === "mean" ? sum / periods.length : sum;
}

/** A change against the same period of last year: as a ratio, or in the unit itself for targets in per cent.
 *  Without a base, or with a base of zero, there is none. */
export function change(actual: number, previous: number, inPercent: boolean): number | undefined {
  if (previous === 0) return undefined;
  if (inPercent) return isNear(actual, previous) ? 0 : actual - previous;
  return actual / previous;
}

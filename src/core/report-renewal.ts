/** What Attain says anew around a standing table when the reporting calendar has changed: the days in its head or at the foot
 *  of its pages, but only where its own former words still stand. */

import { builtInCalendars } from "./calendar";
import { dateLine } from "./document-number";
import { builtInHolidays } from "./holidays-table";
import type { Report, ReportDays } from "./report";
import type { Basis, ReportRequest } from "./report-basis";
import { reportDates, spanText, yearOfSigning, type ReportDates } from "./report-dates";
import { pageFooter } from "./report-looks";

export function daysOf(dates: ReportDates): ReportDays {
  return { span: spanText(dates), year: yearOfSigning(dates) };
}

/** The line of a head that says which days its figures speak of. */
export function spanLine({ span }: ReportDays): string {
  return `(${span})`;
}

export function renewals(
  { existing, period, calendars = [], holidays = builtInHolidays }: ReportRequest,
  { dates, settings }: Pick<Basis, "dates" | "settings">,
): Pick<Report, "renewed" | "renewsFooter"> {
  const now = daysOf(dates);
  const remembered = existing?.remembered?.days;
  // Reports of earlier versions remember none: then it is ours if any known calendar says it.
  const known = remembered
    ? [remembered]
    : [...calendars, ...builtInCalendars].map((calendar) => daysOf(reportDates(period, calendar, holidays)));
  const spans = known.filter(({ span }) => span !== now.span);
  const dateLines = new Set(
    known.filter(({ year }) => year !== now.year).map(({ year }) => dateLine(settings, year).value),
  );
  const spanLines = new Set(spans.map(spanLine));
  const renewed = (existing?.above ?? []).flatMap(({ row, column, text }): Report["renewed"] => {
    if (spanLines.has(text)) return [{ row, column, value: spanLine(now) }];
    return dateLines.has(text) ? [{ row, column, ...dateLine(settings, now.year) }] : [];
  });
  const footers = new Set(spans.map(({ span }) => pageFooter(span)));
  const standing = existing?.footers ?? [];
  const renewsFooter = standing.length > 0 && standing.every((footer) => footers.has(footer));
  return { renewed, ...(renewsFooter ? { renewsFooter } : {}) };
}

/** A report that was asked for → the bytes of its file. The libraries that write files are loaded only here. */

import { reportName, type BookContents } from "../core/book";
import { done, type Outcome } from "../core/outcome";
import type { ReportRequest } from "../core/report-basis";
import { reportOn } from "../core/report-on";
import { freeSheetName } from "../core/sheet-name";
import { standingForm } from "../core/standing-tables";
import { writtenReport } from "../core/written-report";

/** The report's sheet with the sheets of all tables, each on one of its own. */
export async function workbookBytes(request: ReportRequest, { tables }: BookContents): Promise<Outcome<Uint8Array>> {
  const report = reportOn(request);
  if (!report.ok) return report;
  const { reportFile } = await import("../file/report-file");
  const taken: string[] = [];
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const forms = tables.map((table) => {
    const form = standingForm(table, request.plan);
    return { ...form, sheet: free(form.sheet) };
  });
  const own = { ...report.value, sheetName: free(report.value.sheetName) };
  const name = reportName(request.level, request.period, request.form?.name);
  return done(await reportFile(forms, [{ report: own, name }]));
}

/** The written report with the report's table behind it. */
export async function documentBytes(request: ReportRequest): Promise<Outcome<Uint8Array>> {
  const written = writtenReport(request);
  if (!written.ok) return written;
  const report = reportOn(request);
  if (!report.ok) return report;
  const { writtenReportFile } = await import("../file/written-report-file");
  return done(await writtenReportFile(written.value, report.value));
}

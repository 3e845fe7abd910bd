/** Reports with the tables that their formulas ask → one .xlsx file, which lives without Attain and is at home in it. */

import type { Report } from "../core/report";
import type { NewTable } from "../core/workbook-form";
import { StylePool } from "./cell-styles";
import { reportSheet } from "./report-sheet";
import { tableSheet } from "./table-sheet";
import { writeWorkbook } from "./workbook-writer";

export interface ReportOfFile {
  readonly report: Report;
  /** The name that marks the report's table in the workbook, by `reportName` of core/book.ts. */
  readonly name: string;
}

/** Sheets of tables first, then the reports, of which the first is seen when the file is opened. */
export function reportFile(tables: readonly NewTable[], reports: readonly ReportOfFile[]): Promise<Uint8Array> {
  const pool = new StylePool();
  const drafts = [
    ...tables.map((form) => tableSheet(form, pool)),
    ...reports.map(({ report, name }) => reportSheet(report, name, pool)),
  ];
  return writeWorkbook(drafts, reports.length > 0 ? tables.length : 0);
}

/** The written report on what the settings ask for: its text for the pane, a new sheet of it, the bytes of a .docx file. */

import { readBook, type Book } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { reportOn } from "../core/report-on";
import { reportRequestOf } from "../core/report-request";
import { freeSheetName } from "../core/sheet-name";
import { writtenReport, type WrittenOptions, type WrittenReport } from "../core/written-report";
import { writtenSheet } from "../core/written-sheet";
import { queueContents } from "../excel/contents";
import { allOrNothing } from "../excel/half-written";
import { conversation } from "../excel/session";
import { removeNewSheets } from "../excel/sheets";
import { writeWrittenSheet } from "../excel/written-sheet-writer";
import { writtenReportFile } from "../file/written-report-file";

/** Of a book that was read already: nothing is asked of Excel, so that the text is at hand when it is to be copied. */
export function writtenOf(book: Book, options: WrittenOptions): Outcome<WrittenReport> {
  const request = reportRequestOf(book);
  return request.ok ? writtenReport(request.value, options) : request;
}

export interface WrittenFile {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** With the report's table as an appendix. */
export async function writtenFileOf(book: Book, options: WrittenOptions): Promise<Outcome<WrittenFile>> {
  const request = reportRequestOf(book);
  if (!request.ok) return request;
  const written = writtenReport(request.value, options);
  if (!written.ok) return written;
  const table = reportOn(request.value);
  if (!table.ok) return table;
  return done({ name: `${written.value.fileName}.docx`, bytes: await writtenReportFile(written.value, table.value) });
}

/** Always a new sheet: what people made of an earlier one stays theirs. Answers with its name. */
export function writeSheet(options: WrittenOptions): Promise<Outcome<string>> {
  return conversation(async (context) => {
    const queued = queueContents(context);
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    const contents = queued();
    const written = writtenOf(readBook(contents), options);
    if (!written.ok) return written;
    if (protection.protected) return not({ kind: "protected-structure" });
    const sheet = writtenSheet(written.value);
    const name = freeSheetName(
      sheet.name,
      contents.sheets.map((known) => known.name),
    );
    return allOrNothing(
      context,
      async () => {
        writeWrittenSheet(context, { ...sheet, name });
        await context.sync();
        return done(name);
      },
      (later) => removeNewSheets(later, [name], contents.inFront),
    );
  });
}

/** Builds the report on the level and period that the settings name: read, decide, write, in three syncs, or four where
 *  notes are formulas. Labels that people typed over formulas go into the table DanhGia on the way. */

import { readBook, reportName, type Book, type FoundReport } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { overrideRows } from "../core/overrides";
import { isSamePeriod } from "../core/period";
import { isStop, type Problem } from "../core/problem";
import type { ExistingReport, Report } from "../core/report";
import { reportOn } from "../core/report-on";
import type { SheetTable } from "../core/table";
import { levelOf } from "../core/walk";
import { overridesForm } from "../core/workbook-form";
import { queueContents } from "../excel/contents";
import { readExisting } from "../excel/report-reader";
import { addTableRows, queueProtection, queueTableName } from "../excel/report-tables";
import { writeReport, type Standing } from "../excel/report-writer";
import { conversation, type Context } from "../excel/session";
import { writeTable } from "../excel/set-up-writer";

export interface BuiltReport {
  readonly sheet: string;
  readonly rows: number;
}

export function buildReport(): Promise<Outcome<BuiltReport>> {
  return conversation(async (context) => {
    const queued = queueContents(context);
    const sheets = context.workbook.worksheets.load("items/name");
    const protection = context.workbook.protection.load("protected");
    const taken = queueTableName(context, "DanhGia");
    await context.sync();
    const contents = queued();
    const book = readBook(contents);
    const request = requestOf(book);
    if (!request.ok) return request;
    const { level, period } = request.value;
    const found = book.reports.find((report) => report.level === level && isSamePeriod(report.period, period));
    if (!found && protection.protected) return not({ kind: "protected-structure" });
    const table = (name: SheetTable["name"]): SheetTable | undefined =>
      contents.tables.find((each) => each.name === name);
    const judgements = table("DanhGia");
    const standing = found ? await readStanding(context, found, judgements) : done(undefined);
    if (!standing.ok) return standing;
    const report = reportOn({
      ...request.value,
      plan: book.plan,
      levels: book.levels,
      results: book.results,
      overrides: judgements && book.overrides,
      settings: book.settings,
      calendars: book.calendars,
      holidays: book.holidays,
      headings: table("ChiTieu")?.headings,
      ...(standing.value ? { existing: standing.value.existing } : {}),
    });
    if (!report.ok) return report;
    const typed = report.value.typedLabels.length > 0;
    const refused: Problem[] = [];
    if (typed && !judgements && protection.protected) refused.push({ kind: "protected-structure" });
    if (typed && !judgements && taken()) {
      refused.push({ kind: "table-name-taken", table: "DanhGia", at: { sheet: "DanhGia" } });
    }
    if (typed && standing.value?.judgementsProtected) {
      refused.push({ kind: "protected-sheet", sheet: judgements?.sheet ?? "" });
    }
    if (refused.length > 0) return not(...refused);
    if (typed) keepJudgements(context, report.value, judgements, sheets.items);
    const sheetName = standing.value?.standing.sheet ?? freeName(report.value.sheetName, sheets.items);
    const name = reportName(level, period);
    const isTaken = contents.names.some((known) => known.name === name);
    writeReport(context, { ...report.value, sheetName }, { name, isTaken }, standing.value?.standing);
    await written(context, standing.value ? undefined : sheetName);
    return done({ sheet: sheetName, rows: report.value.rows.length });
  });
}

/** What the settings ask for, or why no report can be built. Problems of single rows stop nothing: they are listed. */
function requestOf(book: Book): Outcome<{ level: string; period: NonNullable<Book["settings"]["period"]> }> {
  const stops = book.problems.filter(isStop);
  if (stops.length > 0) return not(...stops);
  const { period, texts } = book.settings;
  if (!period) return not({ kind: "unknown-period", found: texts.period });
  const level = levelOf(book);
  if (level === undefined) {
    return not({ kind: "no-targets-of-level", level: texts.level, levels: book.levels.map((known) => known.name) });
  }
  return done({ level, period });
}

async function readStanding(
  context: Context,
  found: FoundReport,
  judgements: SheetTable | undefined,
): Promise<Outcome<{ standing: Standing; existing: ExistingReport; judgementsProtected: boolean } | undefined>> {
  const { sheet } = found.at;
  const judgementsProtected = queueProtection(context, judgements?.sheet);
  const isProtected = queueProtection(context, sheet);
  const { existing, ...place } = await readExisting(context, found.at);
  if (isProtected()) return not({ kind: "protected-sheet", sheet });
  if (place.left !== 0) return not({ kind: "report-reshaped", at: found.at });
  const { top, columns } = place;
  return done({
    standing: { sheet, top, rows: existing.values.length, columns },
    existing,
    judgementsProtected: judgementsProtected(),
  });
}

/** Before the report is written: its formulas look the judgements up. */
function keepJudgements(
  context: Context,
  { typedLabels, mark }: Report,
  judgements: SheetTable | undefined,
  sheets: readonly { readonly name: string }[],
): void {
  if (judgements) {
    addTableRows(context, judgements.name, overrideRows(typedLabels, mark.period, judgements.headings));
    return;
  }
  const form = overridesForm(overrideRows(typedLabels, mark.period));
  writeTable(context, { ...form, sheet: freeName(form.sheet, sheets) });
}

/** Excel: what a batch did before it failed stays done. A new sheet that is not whole is taken away again, so that the
 *  book holds either no report or a whole one. */
async function written(context: Context, newSheet: string | undefined): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // Whatever comes of tidying up, the first error is the one to tell.
    const tell = (): never => {
      throw error;
    };
    return newSheet === undefined ? tell() : removeSheet(context, newSheet).then(tell, tell);
  }
}

async function removeSheet(context: Context, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

/** A sheet of that name which isn't ours is left alone: ours gets a number behind its name. */
function freeName(wanted: string, sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Builds the report on the level and period that the settings name: read, decide, write, in three syncs at most. */

import { readBook, reportName, type Book, type FoundReport } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { isSamePeriod } from "../core/period";
import { isStop } from "../core/problem";
import { reportOn } from "../core/report-on";
import type { ExistingReport } from "../core/report";
import { standardColumns } from "../core/report-form";
import type { Raw } from "../core/table";
import { levelOf } from "../core/walk";
import { queueContents } from "../excel/contents";
import { queueFormulaAreas } from "../excel/formula-areas";
import { writeReport, type Standing } from "../excel/report-writer";
import { conversation, type Context } from "../excel/session";

export interface BuiltReport {
  readonly sheet: string;
  readonly rows: number;
}

export function buildReport(): Promise<Outcome<BuiltReport>> {
  return conversation(async (context) => {
    const queued = queueContents(context);
    const sheets = context.workbook.worksheets.load("items/name");
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    const contents = queued();
    const book = readBook(contents);
    const request = requestOf(book);
    if (!request.ok) return request;
    const { level, period } = request.value;
    const found = book.reports.find((report) => report.level === level && isSamePeriod(report.period, period));
    if (!found && protection.protected) return not({ kind: "protected-structure" });
    const standing = found ? await readStanding(context, found) : done(undefined);
    if (!standing.ok) return standing;
    const report = reportOn({
      ...request.value,
      plan: book.plan,
      levels: book.levels,
      results: book.results,
      settings: book.settings,
      ...(standing.value ? { existing: standing.value.existing } : {}),
    });
    if (!report.ok) return report;
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
): Promise<Outcome<{ standing: Standing; existing: ExistingReport } | undefined>> {
  const { sheet, address } = found.at;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.protection.load("protected");
  const range = worksheet.getRange(address).load("values,rowIndex,columnIndex,columnCount");
  const noteColumn = standardColumns.findIndex((column) => column.key === "note");
  const notes = range.getColumn(noteColumn).load("formulasR1C1");
  const formulas = queueFormulaAreas(range);
  await context.sync();
  if (worksheet.protection.protected) return not({ kind: "protected-sheet", sheet });
  if (range.columnIndex !== 0 || range.columnCount !== standardColumns.length) {
    return not({ kind: "report-reshaped", at: found.at });
  }
  const top = range.rowIndex;
  const [, ...values] = range.values as Raw[][];
  const isFormula = formulas();
  return done({
    standing: { sheet, top, rows: values.length },
    existing: {
      values,
      isFormula: (row, column) => isFormula(top + 1 + row, column),
      notes: (notes.formulasR1C1 as Raw[][]).slice(1).map(([note]) => note),
    },
  });
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

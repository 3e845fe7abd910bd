/** A report's place in the workbook: where its sheet stands already, what of it is kept, and the writing, all or nothing. A standing
 *  sheet is rebuilt in its place and its former state kept on a hidden one; where Excel refuses half-way, everything is put
 *  back as it was. Used by every action that makes a report. */

import { readBook, type Book } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { overrideRows } from "../core/overrides";
import type { Report } from "../core/report";
import { reportName, type FoundReport } from "../core/report-marks";
import { formerSheetName, freeSheetName } from "../core/sheet-name";
import type { SheetTable } from "../core/table";
import { overridesForm } from "../core/workbook-form";
import { mustStandAt } from "../excel/changed-meanwhile";
import { queueSheetNames, type WorkbookContents } from "../excel/contents";
import { portionsOf } from "../excel/portions";
import { forgetFormer, keepFormer, putBack, type Broken, type Keeping } from "../excel/report-keeping";
import { carryOut, stepsOf } from "../excel/report-lines";
import { readExisting, type ReadReport } from "../excel/report-reader";
import { addTableRows, queueProtection } from "../excel/report-tables";
import { rewriteReport, writeMarks, writeNewReport } from "../excel/report-writer";
import { allOrNothing } from "../excel/half-written";
import type { Context } from "../excel/session";
import { removeNewSheets } from "../excel/sheets";
import { writeTable } from "../excel/set-up-writer";

export interface BuiltReport {
  readonly sheet: string;
  readonly rows: number;
  /** The hidden sheet that keeps the report as it was before. */
  readonly former?: string;
}

/** Where the report as it was before can be seen. */
export function formerSheet({ former }: BuiltReport): string | undefined {
  return former;
}

/** What the workbook holds, as far as a report's building has to know. */
export interface Surroundings {
  readonly sheets: readonly string[];
  /** Our hidden names of the workbook. */
  readonly names: readonly string[];
  readonly judgements: SheetTable | undefined;
  readonly inFront: string;
}

export function surroundingsOf(contents: WorkbookContents): Surroundings {
  return {
    sheets: contents.sheets.map(({ name }) => name),
    names: contents.names.flatMap(({ name, scope }) => (scope === undefined ? [name] : [])),
    judgements: contents.tables.find(({ name }) => name === "DanhGia"),
    inFront: contents.inFront,
  };
}

/** Rebuilt where it stands, else on a new sheet. */
export function placeReport(
  context: Context,
  report: Report,
  standing: { readonly found: FoundReport; readonly read: ReadReport } | undefined,
  around: Surroundings,
): Promise<BuiltReport> {
  return standing ? rebuilt(context, report, standing.found, standing.read, around) : builtNew(context, report, around);
}

/** A person's copy of a report whose own sheet is gone: it takes its place. */
export async function copyOf(
  context: Context,
  contents: WorkbookContents,
  find: (book: Book) => FoundReport | undefined,
): Promise<FoundReport | undefined> {
  const names = queueSheetNames(
    context,
    contents.sheets.map(({ name }) => name),
  );
  await context.sync();
  return find(readBook({ ...contents, names: [...contents.names, ...names()] }));
}

export async function readStanding(
  context: Context,
  found: FoundReport,
  judgements: SheetTable | undefined,
): Promise<Outcome<{ readonly read: ReadReport; readonly judgementsProtected: boolean } | undefined>> {
  const { sheet } = found.at;
  const judgementsProtected = queueProtection(context, judgements?.sheet);
  const isProtected = queueProtection(context, sheet);
  const read = await readExisting(context, found);
  if (isProtected()) return not({ kind: "protected-sheet", sheet });
  return done({ read, judgementsProtected: judgementsProtected() });
}

function nameOf({ mark }: Report): string {
  return reportName(mark.level, mark.period, mark.form);
}

/** Excel: what a batch did before it failed stays done. A new sheet that is not whole is taken away again, so that the
 *  book holds either no report or a whole one. */
async function builtNew(context: Context, report: Report, around: Surroundings): Promise<BuiltReport> {
  const sheetName = freeSheetName(report.sheetName, around.sheets);
  const portions = portionsOf(context);
  return allOrNothing(
    context,
    async () => {
      await writeNewReport(context, { ...report, sheetName }, portions);
      writeMarks(context, report, sheetName, { top: report.headRows, left: 0 }, markOf(report, around));
      await context.sync();
      return { sheet: sheetName, rows: report.rows.length };
    },
    (later) => removeNewSheets(later, [sheetName], around.inFront),
  );
}

function markOf(report: Report, { names }: Surroundings): { readonly name: string; readonly taken: readonly string[] } {
  return { name: nameOf(report), taken: names };
}

async function rebuilt(
  context: Context,
  report: Report,
  found: FoundReport,
  { standing }: ReadReport,
  around: Surroundings,
): Promise<BuiltReport> {
  const copy = freeSheetName(formerSheetName(standing.sheet), around.sheets);
  const keeping: Keeping = {
    markName: nameOf(report),
    copy,
    taken: around.names,
    ...(found.former === undefined ? {} : { before: found.former }),
    ...(found.remembered ? { remembered: found.remembered } : {}),
    isCopy: found.isCopy ?? false,
  };
  const steps = stepsOf(report, standing);
  const sheet = context.workbook.worksheets.getItem(standing.sheet);
  const portions = portionsOf(context);
  const { top, left } = standing;
  const newSheet = freeSheetName(overridesForm([]).sheet, [...around.sheets, copy]);
  const { inFront } = around;
  const broken: Broken = { inFront, report, standing, steps, keeping, ...judgementsOf(report, around, newSheet) };
  return allOrNothing(
    context,
    async () => {
      const place = { top, left, rows: standing.rows + 1, columns: standing.columns };
      if (!found.isCopy) mustStandAt(context.workbook.names.getItem(keeping.markName).getRange(), place);
      keepFormer(context, standing, keeping);
      // Before the report is written: its formulas look the judgements up.
      keepJudgements(context, report, around, newSheet);
      await carryOut(context, sheet, steps, { top, left, rows: report.rows.length }, portions);
      await rewriteReport(context, report, standing, portions);
      writeMarks(context, report, standing.sheet, { top, left }, markOf(report, around));
      forgetFormer(context, keeping, steps.length > 0);
      await context.sync();
      return { sheet: standing.sheet, rows: report.rows.length, former: copy };
    },
    (later) => putBack(later, broken),
  );
}

function judgementsOf(report: Report, { judgements }: Surroundings, newSheet: string): Pick<Broken, "judgements"> {
  if (report.typedLabels.length === 0) return {};
  return { judgements: judgements ? { table: judgements.name, rows: judgements.rows.length } : { newSheet } };
}

function keepJudgements(
  context: Context,
  { typedLabels, mark }: Report,
  { judgements }: Surroundings,
  newSheet: string,
): void {
  if (typedLabels.length === 0) return;
  if (judgements) {
    addTableRows(context, judgements.name, overrideRows(typedLabels, mark.period, judgements.headings));
    return;
  }
  writeTable(context, { ...overridesForm(overrideRows(typedLabels, mark.period)), sheet: newSheet });
}

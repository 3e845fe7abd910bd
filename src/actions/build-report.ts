/** Builds the report on the level, period and form that the settings name: read, decide, write, in three syncs. Labels that
 *  people typed over formulas go into the table DanhGia on the way. A standing report is rebuilt in its sheet, whose former
 *  state is kept on a hidden one; where Excel refuses half-way, everything is put back as it was. */

import { readBook } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { overrideRows } from "../core/overrides";
import type { Problem } from "../core/problem";
import type { Report } from "../core/report";
import { reportName, type FoundReport } from "../core/report-marks";
import { reportOn } from "../core/report-on";
import { reportRequestOf } from "../core/report-request";
import { formerSheetName, freeSheetName } from "../core/sheet-name";
import type { SheetTable } from "../core/table";
import { reportOfSettings } from "../core/walk";
import { overridesForm } from "../core/workbook-form";
import { queueContents, queueSheetNames, type WorkbookContents } from "../excel/contents";
import { portionsOf } from "../excel/portions";
import { forgetFormer, keepFormer, putBack, type Broken, type Keeping } from "../excel/report-keeping";
import { carryOut, stepsOf } from "../excel/report-lines";
import { readExisting, type ReadReport } from "../excel/report-reader";
import { addTableRows, queueProtection, queueTableName } from "../excel/report-tables";
import { rewriteReport, writeMarks, writeNewReport } from "../excel/report-writer";
import { allOrNothing, conversation, type Context } from "../excel/session";
import { removeSheet } from "../excel/sheets";
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
interface Surroundings {
  readonly sheets: readonly string[];
  /** Our hidden names of the workbook. */
  readonly names: readonly string[];
  readonly judgements: SheetTable | undefined;
}

export function buildReport(): Promise<Outcome<BuiltReport>> {
  return conversation(async (context) => {
    const queued = queueContents(context);
    const protection = context.workbook.protection.load("protected");
    const taken = queueTableName(context, "DanhGia");
    await context.sync();
    const contents = queued();
    const book = readBook(contents);
    const request = reportRequestOf(book);
    if (!request.ok) return request;
    const found = reportOfSettings(book) ?? (contents.names.length > 0 ? await copyOf(context, contents) : undefined);
    // A new report is a new sheet, and so is the copy that is kept of a standing one.
    if (protection.protected) return not({ kind: "protected-structure" });
    const table = (name: SheetTable["name"]): SheetTable | undefined =>
      contents.tables.find((each) => each.name === name);
    const judgements = table("DanhGia");
    const standing = found ? await readStanding(context, found, judgements) : done(undefined);
    if (!standing.ok) return standing;
    const report = reportOn({
      ...request.value,
      headings: table("ChiTieu")?.headings,
      ...(standing.value ? { existing: standing.value.read.existing } : {}),
    });
    if (!report.ok) return report;
    const typed = report.value.typedLabels.length > 0;
    const refused: Problem[] = [];
    if (typed && !judgements && taken()) {
      refused.push({ kind: "table-name-taken", table: "DanhGia", at: { sheet: "DanhGia" } });
    }
    if (typed && standing.value?.judgementsProtected) {
      refused.push({ kind: "protected-sheet", sheet: judgements?.sheet ?? "" });
    }
    if (refused.length > 0) return not(...refused);
    const around: Surroundings = {
      sheets: contents.sheets.map(({ name }) => name),
      names: contents.names.flatMap(({ name, scope }) => (scope === undefined ? [name] : [])),
      judgements,
    };
    const built =
      found && standing.value
        ? await rebuilt(context, report.value, found, standing.value.read, around)
        : await builtNew(context, report.value, around);
    return done(built);
  });
}

/** A person's copy of a report whose own sheet is gone: it takes its place. */
async function copyOf(context: Context, contents: WorkbookContents): Promise<FoundReport | undefined> {
  const names = queueSheetNames(
    context,
    contents.sheets.map(({ name }) => name),
  );
  await context.sync();
  return reportOfSettings(readBook({ ...contents, names: [...contents.names, ...names()] }));
}

async function readStanding(
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
    async () => {
      await writeNewReport(context, { ...report, sheetName }, portions);
      writeMarks(context, report, sheetName, { top: report.headRows, left: 0 }, markOf(report, around));
      await context.sync();
      return { sheet: sheetName, rows: report.rows.length };
    },
    () => removeSheet(context, sheetName),
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
  const broken: Broken = { report, standing, steps, keeping, ...judgementsOf(report, around, newSheet) };
  return allOrNothing(
    async () => {
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
    () => putBack(context, broken),
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

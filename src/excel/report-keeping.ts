/** The former sheet of a report that is rebuilt: kept as a hidden copy, and put back from it where Excel refuses the
 *  rebuilding half-way. */

import { formerName } from "../core/report-marks";
import type { Report, ReportMemory } from "../core/report";
import { areSame } from "./changed-meanwhile";
import { memoryFormula, memoryName } from "../core/report-memory";
import { progressName, takeBack, type SheetStep } from "./report-lines";
import { rowsBelow, type Standing } from "./report-reader";

/** What a rebuilding knows of the former sheet's copy. */
export interface Keeping {
  /** The name that marks the report. */
  readonly markName: string;
  /** The copy's name; no other sheet has it. */
  readonly copy: string;
  /** The copy that the last rebuilding kept. */
  readonly before?: string;
  /** Names that the workbook has already. */
  readonly taken: readonly string[];
  /** What the workbook remembered of it. */
  readonly remembered?: ReportMemory;
  /** The sheet was a person's copy until now: its own name says so. */
  readonly isCopy: boolean;
}

/** First of all: a copy of the sheet as it is, hidden, and no report of its own. */
export function keepFormer(context: Excel.RequestContext, { sheet, isVisible }: Standing, keeping: Keeping): void {
  const { worksheets, names } = context.workbook;
  const copy = worksheets.getItem(sheet).copy("End");
  copy.name = keeping.copy;
  if (isVisible) copy.visibility = "Hidden";
  // Excel: the copy gets names of its own for the workbook's names on the sheet.
  copy.names.getItemOrNullObject(keeping.markName).delete();
  if (keeping.isCopy) worksheets.getItem(sheet).names.getItem(keeping.markName).delete();
  if (keeping.taken.includes(progressName)) names.getItem(progressName).delete();
}

/** Last of all: the copy keeps its figures, and takes the place of the one that was kept before. */
export function forgetFormer(context: Excel.RequestContext, keeping: Keeping, hasSteps: boolean): void {
  const { worksheets, names } = context.workbook;
  const name = formerName(keeping.markName);
  if (keeping.taken.includes(name)) names.getItem(name).delete();
  const copy = worksheets.getItem(keeping.copy);
  names.add(name, copy.getRange("A1")).visible = false;
  // As it was shown: figures that follow the tables would be calculated twice from now on, and say something else.
  const cells = copy.getUsedRange(true);
  cells.copyFrom(cells, "Values");
  if (hasSteps) names.getItem(progressName).delete();
  if (keeping.before !== undefined) worksheets.getItemOrNullObject(keeping.before).delete();
}

export interface Broken {
  /** The sheet that the person looked at. */
  readonly inFront: string;
  readonly report: Report;
  readonly standing: Standing;
  readonly steps: readonly SheetStep[];
  readonly keeping: Keeping;
  /** How many rows the judgements' table had; undefined where it is new, and its sheet. */
  readonly judgements?: { readonly table: string; readonly rows: number } | { readonly newSheet: string };
}

/** Everything as it was before the rebuilding: rows and columns back in their places, then every cell, format, width and
 *  height from the copy. Nothing was changed where there is no copy yet. */
export async function putBack(context: Excel.RequestContext, broken: Broken): Promise<void> {
  const { standing, steps, keeping, report } = broken;
  const { remembered } = keeping;
  const { names, worksheets } = context.workbook;
  const copy = worksheets.getItemOrNullObject(keeping.copy).load("name");
  const used = copy.getUsedRange(true).load("rowIndex,rowCount");
  const front = worksheets.getItemOrNullObject(broken.inFront).load("name");
  const progress = names.getItemOrNullObject(progressName).load("formula");
  const marks = [keeping.markName, memoryName(keeping.markName)].map(
    (name) => [names.getItemOrNullObject(name).load("name"), name] as const,
  );
  const table = broken.judgements && "table" in broken.judgements ? broken.judgements.table : undefined;
  const added = broken.judgements && "newSheet" in broken.judgements ? broken.judgements.newSheet : undefined;
  const newSheet = added === undefined ? undefined : worksheets.getItemOrNullObject(added).load("name");
  const judged = table === undefined ? undefined : context.workbook.tables.getItem(table).rows.load("count");
  await context.sync();
  const isUntouched = !copy.isNullObject && (await isAsItsCopy(context, standing.sheet, copy));
  if (isUntouched) copy.delete();
  if (!copy.isNullObject && !isUntouched) {
    const done = progress.isNullObject ? 0 : Number(String(progress.formula).replace("=", ""));
    const sheet = worksheets.getItem(standing.sheet);
    takeBack(sheet, steps, done, standing, report.rows.length);
    const below = standing.top + standing.rows + rowsBelow;
    copyRows(sheet, copy, Math.max(used.rowIndex + used.rowCount, below), standing);
    for (const [item, name] of marks) if (!item.isNullObject) names.getItem(name).delete();
    const { top, left, rows, columns } = standing;
    names.add(keeping.markName, sheet.getRangeByIndexes(top, left, rows + 1, columns)).visible = false;
    if (remembered) {
      const formula = memoryFormula(remembered);
      names.add(memoryName(keeping.markName), formula).visible = false;
    }
    copy.delete();
  }
  if (!progress.isNullObject) names.getItem(progressName).delete();
  if (newSheet && !newSheet.isNullObject) newSheet.delete();
  takeJudgementsBack(context, broken, judged?.count);
  if (!front.isNullObject) front.activate();
  await context.sync();
}

/** A sheet that was protected meanwhile takes nothing back: as long as nothing was written on it, that is no harm. */
async function isAsItsCopy(context: Excel.RequestContext, sheet: string, copy: Excel.Worksheet): Promise<boolean> {
  const standing = context.workbook.worksheets.getItem(sheet);
  const { protection } = standing;
  protection.load("protected");
  await context.sync();
  if (!protection.protected) return false;
  const [own, kept] = [standing, copy].map((each) => each.getUsedRange(true).load("formulas"));
  await context.sync();
  return own !== undefined && kept !== undefined && areSame(own.formulas, kept.formulas);
}

/** Whole rows bring their heights along; columns that were taken out have their widths from before. */
function copyRows(sheet: Excel.Worksheet, copy: Excel.Worksheet, rows: number, { left, lines }: Standing): void {
  const address = `1:${rows}`;
  sheet.getRange(address).copyFrom(copy.getRange(address), "All");
  lines.forEach(({ width, isHidden }, index) => {
    const column = sheet.getRangeByIndexes(0, left + index, 1, 1).getEntireColumn();
    column.columnHidden = isHidden;
    // Excel: a hidden column is 0 wide, and a width would show it.
    if (!isHidden) column.format.columnWidth = width;
  });
}

function takeJudgementsBack(context: Excel.RequestContext, { judgements }: Broken, count = 0): void {
  if (!judgements || "newSheet" in judgements) return;
  const { rows } = context.workbook.tables.getItem(judgements.table);
  for (let row = count - 1; row >= judgements.rows; row--) rows.getItemAt(row).delete();
}

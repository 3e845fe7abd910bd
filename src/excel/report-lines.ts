/** Rows and columns of a standing report, put in, moved and taken out as line-steps.ts says. Each step is noted in a hidden
 *  name, so that those which were done can be taken back when Excel refuses a later one. */

import { inverseSteps, lineSteps, type LineStep } from "../core/line-steps";
import type { Report } from "../core/report";
import { costOfRange, type Portions } from "./portions";
import type { Standing } from "./report-reader";

export interface SheetStep {
  readonly axis: "rows" | "columns";
  readonly step: LineStep;
}

/** Excel: names are kept with the workbook, and what a batch did before it failed stays done. */
export const progressName = "Attain.DangLap";

/** Rows first: columns are moved within the table's rows. */
export function stepsOf(report: Report, { rows, columns }: Standing): readonly SheetStep[] {
  const froms = (lines: readonly { readonly from?: number }[]): readonly (number | undefined)[] =>
    lines.map(({ from }) => from);
  return [
    ...lineSteps(froms(report.rows), rows).map((step): SheetStep => ({ axis: "rows", step })),
    ...lineSteps(froms(report.columns), columns).map((step): SheetStep => ({ axis: "columns", step })),
  ];
}

/** Where the table is while its lines change. */
interface Table {
  readonly top: number;
  readonly left: number;
  /** As many rows as it has once all rows are in their places. */
  readonly rows: number;
}

export async function carryOut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  steps: readonly SheetStep[],
  table: Table,
  portions: Portions,
): Promise<void> {
  const { names } = context.workbook;
  for (const [index, step] of steps.entries()) {
    await portions.room(3 * costOfRange);
    if (index === 0) names.add(progressName, "=0").visible = false;
    perform(sheet, step, table);
    names.getItem(progressName).formula = `=${index + 1}`;
  }
}

/** Takes back the first `done` of the steps. */
export function takeBack(
  sheet: Excel.Worksheet,
  steps: readonly SheetStep[],
  done: number,
  { top, left, rows }: Standing,
  rowsAfter: number,
): void {
  const axisSteps = (axis: SheetStep["axis"]): readonly LineStep[] =>
    steps.slice(0, done).flatMap((each) => (each.axis === axis ? [each.step] : []));
  for (const step of inverseSteps(axisSteps("columns"))) {
    perform(sheet, { axis: "columns", step }, { top, left, rows: rowsAfter });
  }
  for (const step of inverseSteps(axisSteps("rows"))) perform(sheet, { axis: "rows", step }, { top, left, rows });
}

function perform(sheet: Excel.Worksheet, { axis, step }: SheetStep, table: Table): void {
  if (step.kind === "move") {
    lines(sheet, axis, step.from, step.count, table).moveTo(lines(sheet, axis, step.to, step.count, table));
    return;
  }
  const whole = wholeLines(sheet, axis, step.at, step.count, table);
  if (step.kind === "insert") whole.insert(axis === "rows" ? "Down" : "Right");
  else whole.delete(axis === "rows" ? "Up" : "Left");
}

/** Whole rows and columns, so that what people keep beside the table moves with it. */
function wholeLines(
  sheet: Excel.Worksheet,
  axis: SheetStep["axis"],
  at: number,
  count: number,
  { top, left }: Table,
): Excel.Range {
  return axis === "rows"
    ? sheet.getRangeByIndexes(top + 1 + at, 0, count, 1).getEntireRow()
    : sheet.getRangeByIndexes(0, left + at, 1, count).getEntireColumn();
}

/** What is moved: whole rows, but of columns the table's part with the blank row below it, because cells above and below
 *  are merged across columns. */
function lines(sheet: Excel.Worksheet, axis: SheetStep["axis"], at: number, count: number, table: Table): Excel.Range {
  if (axis === "rows") return wholeLines(sheet, axis, at, count, table);
  return sheet.getRangeByIndexes(table.top, table.left + at, table.rows + 2, count);
}

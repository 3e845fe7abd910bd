/** A report sheet as it stands → its table's cells, for rebuilding in place. */

import type { Place } from "../core/problem";
import type { ExistingReport } from "../core/report";
import { noteColumn } from "../core/report-standing";
import type { Raw } from "../core/table";
import { queueFormulaAreas } from "./formula-areas";

export interface ReadReport {
  readonly existing: ExistingReport;
  /** Zero-based row of the headings and first column. */
  readonly top: number;
  readonly left: number;
  readonly columns: number;
}

/** One sync; a second one only where a note is a formula, whose text has to be kept. */
export async function readExisting(context: Excel.RequestContext, at: Place): Promise<ReadReport> {
  const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.address ?? "");
  range.load("values,rowIndex,columnIndex,columnCount");
  const areas = queueFormulaAreas(range);
  await context.sync();
  const { rowIndex: top, columnIndex: left, columnCount: columns } = range;
  const [headings = [], ...values] = range.values as Raw[][];
  const isFormulaAt = areas();
  const isFormula = (row: number, column: number): boolean => isFormulaAt(top + 1 + row, left + column);
  const note = noteColumn({ headings });
  const hasFormulas = note !== undefined && values.some((_, row) => isFormula(row, note));
  const notes = hasFormulas ? await formulasOf(context, range.getColumn(note)) : [];
  return { existing: { at, headings, values, isFormula, notes }, top, left, columns };
}

async function formulasOf(context: Excel.RequestContext, column: Excel.Range): Promise<readonly Raw[]> {
  column.load("formulasR1C1");
  await context.sync();
  return (column.formulasR1C1 as Raw[][]).slice(1).map(([note]) => note);
}

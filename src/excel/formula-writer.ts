/** Writes formulas over cells of the open workbook: all of them or none. Large amounts go in several requests; when one of
 *  them fails or the person ends it, those before it are taken back. */

import type { GoOn } from "../core/going-on";
import { everywhere } from "./cells";

/** Rows and columns are counted from zero. */
export interface FormulaWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly notation: "A1" | "R1C1";
  /** One formula for all cells, or each cell's own; "" empties a cell. */
  readonly formulas: string | readonly (readonly string[])[];
}

/** What is written, and what stands there now. */
export interface FormulaChange {
  readonly now: readonly FormulaWrite[];
  readonly before: readonly FormulaWrite[];
}

/** In signs; Excel on the web takes 5 MB, and a request says more than the formulas. */
const longestRequest = 1_500_000;
/** What one range costs in a request besides its formulas. */
const costOfRange = 650;

/** False if it was ended; then everything is as it was. */
export async function writeFormulas(
  context: Excel.RequestContext,
  changes: readonly FormulaChange[],
  goOn: GoOn,
): Promise<boolean> {
  const written: FormulaChange[] = [];
  for (const request of requestsOf(changes)) {
    if (written.length > 0 && !(await goOn(written.length, changes.length))) {
      await takeBack(context, written);
      return false;
    }
    for (const { now } of request) for (const write of now) queueWrite(context, write);
    written.push(...request);
    try {
      await context.sync();
    } catch (error) {
      // Excel: what a request did before it failed stays done. Whatever comes of taking it back, the first error is told.
      const tell = (): never => {
        throw error;
      };
      return takeBack(context, written).then(tell, tell);
    }
  }
  return true;
}

async function takeBack(context: Excel.RequestContext, written: readonly FormulaChange[]): Promise<void> {
  for (const request of requestsOf(written.map(({ now, before }) => ({ now: before, before: now })))) {
    for (const { now } of request) for (const write of now) queueWrite(context, write);
    await context.sync();
  }
}

function queueWrite(context: Excel.RequestContext, write: FormulaWrite): void {
  const { sheet, row, column, rows, columns, formulas } = write;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  const content = typeof formulas === "string" ? everywhere(formulas) : formulas.map((line) => [...line]);
  if (write.notation === "A1") range.formulas = content;
  else range.formulasR1C1 = content;
}

function requestsOf(changes: readonly FormulaChange[]): readonly (readonly FormulaChange[])[] {
  const requests: FormulaChange[][] = [];
  let length = 0;
  for (const change of changes) {
    const more = change.now.reduce((sum, write) => sum + costOf(write), 0);
    if (requests.length === 0 || length + more > longestRequest) {
      requests.push([]);
      length = 0;
    }
    requests.at(-1)?.push(change);
    length += more;
  }
  return requests;
}

function costOf({ formulas }: FormulaWrite): number {
  const own = typeof formulas === "string" ? formulas.length : JSON.stringify(formulas).length;
  return own + costOfRange;
}

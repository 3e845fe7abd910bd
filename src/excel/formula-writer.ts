/** Writes formulas over cells of the open workbook: all of them or none. Large amounts go in several requests; when one of
 *  them fails or the person ends it, those before it are taken back. */

import type { GoOn } from "../core/going-on";
import { constantOrFormula, everywhere } from "./cells";
import { areSame, mustBeUnchanged } from "./changed-meanwhile";
import { putCellsBack, type FormerCells } from "./former-cells";
import { allOrNothing, type Tidying } from "./half-written";

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

/** What goes with the formulas: queued for the last request, and taken back with them. */
export interface Beside {
  readonly write: () => void;
  readonly takeBack: Tidying;
}

/** False if it was ended; then everything is as it was. */
export async function writeFormulas(
  context: Excel.RequestContext,
  changes: readonly FormulaChange[],
  goOn: GoOn,
  beside?: Beside,
): Promise<boolean> {
  const written: FormulaChange[] = [];
  const made = requestsOf(changes);
  // What goes with them goes also where there is no formula to write.
  const requests = made.length === 0 && beside ? [[]] : made;
  return allOrNothing(
    context,
    async () => {
      for (const request of requests) {
        if (written.length > 0 && !(await goOn(written.length, changes.length))) {
          await takeBack(context, written);
          return false;
        }
        const standing = request.map((change) => queueChange(context, change));
        written.push(...request);
        if (request === requests.at(-1)) beside?.write();
        await context.sync();
        const asRead = request.map((change, index) => isAsRead(change, standing[index]));
        written.splice(
          -request.length,
          request.length,
          ...request.map((change, index) => (asRead[index] ? change : withFound(change, standing[index]))),
        );
        mustBeUnchanged(asRead.every(Boolean));
      }
      return true;
    },
    async (later) => {
      await takeBack(later, written);
      await beside?.takeBack(later);
    },
  );
}

/** Queues the writing, and before it the reading of what stands there by then. Excel: within a request all is done in its
 *  order, so that nobody comes between the two. */
function queueChange(context: Excel.RequestContext, { now, before }: FormulaChange): Excel.Range | undefined {
  // Where a formula fills cells, the formula's own cell is enough.
  const own = before.at(-1);
  const sheetOf = ({ sheet }: FormulaWrite): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  const range = own && rangeOf(sheetOf(own), own).load(propertyOf(own));
  for (const write of now) queueWrite(sheetOf(write), write);
  return range;
}

function propertyOf({ notation }: FormulaWrite): "formulas" | "formulasR1C1" {
  return notation === "A1" ? "formulas" : "formulasR1C1";
}

function isAsRead({ before }: FormulaChange, found: Excel.Range | undefined): boolean {
  const own = before.at(-1);
  return !own || !found || areSame(found[propertyOf(own)], contentOf(own));
}

/** What is taken back to: not what was read at first, but what stood there when it was written over. */
function withFound({ now, before }: FormulaChange, found: Excel.Range | undefined): FormulaChange {
  const own = before.at(-1);
  if (!own || !found) return { now, before };
  const formulas = (found[propertyOf(own)] as unknown[][]).map((row) =>
    row.map((each) => String(constantOrFormula(each))),
  );
  return { now, before: [...before.slice(0, -1), { ...own, formulas }] };
}

function contentOf({ formulas, rows, columns }: FormulaWrite): readonly (readonly string[])[] {
  if (typeof formulas !== "string") return formulas;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => formulas));
}

async function takeBack(context: Excel.RequestContext, written: readonly FormulaChange[]): Promise<void> {
  const back = written.map(({ now, before }) => ({ now: before, before: now }));
  for (const request of requestsOf(back)) {
    await putCellsBack(context, request.flatMap(formerOf));
  }
}

/** Of a change the other way round. Where a formula fills cells, the formula's own cell tells whether it is there. */
function formerOf({ now }: FormulaChange): readonly FormerCells[] {
  const own = now.at(-1);
  if (!own) return [];
  const { sheet, row, column, rows, columns } = own;
  const said = { row, column, rows, columns, property: propertyOf(own), contents: contentOf(own) };
  return [{ sheet, said: [said], write: (each) => now.forEach((write) => queueWrite(each, write)) }];
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: FormulaWrite): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function queueWrite(sheet: Excel.Worksheet, write: FormulaWrite): void {
  const { formulas } = write;
  const range = rangeOf(sheet, write);
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

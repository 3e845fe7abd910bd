/** What stands around the selection, or around a place, in the open workbook → plain data for core/formula-placing; and
 *  the formulas back into the cells. */

import type { PlacedFormulas } from "../core/formula-placing";
import type { Place } from "../core/problem";
import type { Surroundings } from "../core/surroundings";
import type { Raw } from "../core/table";
import { constantOrFormula, everywhere } from "./cells";
import { areSame, mustBeUnchanged } from "./changed-meanwhile";
import { putCellsBack, type FormerCells, type FormerContents } from "./former-cells";
import { allOrNothing } from "./half-written";
import type { Context } from "./session";

/** How far headings are looked for above, figures and codes to the left, and either to the right. */
const rowsAbove = 60;
const columnsBefore = 40;
const columnsAfter = 12;

/** Excel on the web answers with 5 MB at the most; a wide area is read less wide. */
const mostCells = 100_000;

/** How many rows a whole column may have where the sheet is used. */
export const mostRows = 20_000;

/** Two syncs. Undefined: more rows are chosen than can be done at once. */
export async function readSurroundings(context: Context, place?: Place): Promise<Surroundings | undefined> {
  const { workbook } = context;
  const range =
    place?.address === undefined
      ? workbook.getSelectedRange()
      : workbook.worksheets.getItem(place.sheet).getRange(place.address);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet.load("name");
  sheet.protection.load("protected");
  range.format.protection.load("locked");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const tables = range.getTables(false).load("items/name,items/showHeaders");
  workbook.application.load("decimalSeparator");
  await context.sync();

  const top = range.rowIndex;
  const column = range.columnIndex;
  const usedBottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount - 1;
  const usedRight = used.isNullObject ? 0 : used.columnIndex + used.columnCount - 1;
  // A whole column is chosen down to where the sheet is used, and one cell is a cell wherever it is.
  const rows = Math.max(1, Math.min(range.rowCount, range.rowCount > 1 ? usedBottom - top + 1 : 1));
  if (rows > mostRows) return undefined;
  const first = Math.max(0, top - rowsAbove);
  const height = top - first + rows;
  const width = Math.max(2, Math.floor(mostCells / height));
  const left = Math.max(0, column - Math.min(columnsBefore, width - 1));
  const right = Math.max(column, Math.min(usedRight, column + columnsAfter, left + width - 1));
  const cells = (from: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(from, left, count, right - left + 1);
  const beside = cells(top, rows).load("values,formulas");
  const above = top > first ? cells(first, top - first).load("values") : undefined;
  const chosen = sheet.getRangeByIndexes(top, column, rows, 1).load("numberFormat");
  const table = tables.items.find((each) => each.showHeaders);
  const heading = table?.getHeaderRowRange().load("values,rowIndex,columnIndex");
  await context.sync();

  // A cell in the heading row itself belongs to no column of the table's figures.
  const isInTable = heading !== undefined && heading.rowIndex < top;
  return {
    sheet: sheet.name,
    top,
    column,
    rows,
    chosenColumns: range.columnCount,
    left,
    values: beside.values as Raw[][],
    formulas: beside.formulas as Raw[][],
    above: (above?.values ?? []) as Raw[][],
    ...(isInTable ? { table: { left: heading.columnIndex, headings: (heading.values[0] ?? []) as Raw[] } } : {}),
    // Excel: on a protected sheet formats can't be set, not even of cells that may be typed in.
    formats: sheet.protection.protected ? [] : (chosen.numberFormat as unknown[][]).map(([format]) => String(format)),
    // Excel: null where some cells are locked and others are not.
    isLocked: sheet.protection.protected && (range.format.protection.locked as boolean | null) !== false,
    separator: workbook.application.decimalSeparator === "," ? ";" : ",",
  };
}

/** One sync: all or nothing. Formats come first: Excel keeps a formula as text in a cell formatted as text. Only cells
 *  without a format of their own get one. */
export function writeFormulas(context: Context, around: Surroundings, placed: PlacedFormulas): Promise<void> {
  const { formulas } = placed;
  const isPlain = around.formats.map((each) => each === "@" || (each === "General" && formatOf(placed) !== "General"));
  const isFormatted = formulas.map((formula, row) => formula !== undefined && isPlain[row] === true);
  const isFilled = formulas.map((formula) => formula !== undefined);
  // What stands there: known anew by the time it is written over.
  let standing: readonly (readonly unknown[])[] = around.formulas;
  return allOrNothing(
    context,
    async () => {
      const sheet = context.workbook.worksheets.getItem(around.sheet);
      const { top, left } = around;
      const width = around.formulas[0]?.length ?? 1;
      // What the formulas refer to stands in the same rows.
      const found = sheet.getRangeByIndexes(top, left, around.formulas.length, width).load("formulas");
      const cells = cellsOf(sheet, around);
      forRuns(isFormatted, (from, count) => {
        cells(from, count).numberFormat = everywhere(formatOf(placed));
      });
      forRuns(isFilled, (from, count) => {
        cells(from, count).formulas = formulas.slice(from, from + count).map((formula) => [formula]);
      });
      await context.sync();
      standing = found.formulas as unknown[][];
      mustBeUnchanged(areSame(standing, around.formulas));
    },
    async (later) => {
      const former: FormerCells[] = [];
      const cells = (sheet: Excel.Worksheet, from: number, count: number): Excel.Range =>
        cellsOf(sheet, around)(from, count);
      const said = (from: number, contents: unknown[][]): Omit<FormerContents, "property"> => ({
        row: around.top + from,
        column: around.column,
        rows: contents.length,
        columns: 1,
        contents,
      });
      forRuns(isFilled, (from, count) => {
        const before = standing.slice(from, from + count).map((row) => [row[around.column - around.left]]);
        former.push({
          sheet: around.sheet,
          said: [{ ...said(from, before), property: "formulas" }],
          write: (sheet) => (cells(sheet, from, count).formulas = before.map(([each]) => [constantOrFormula(each)])),
        });
      });
      forRuns(isFormatted, (from, count) => {
        const before = around.formats.slice(from, from + count).map((format) => [format]);
        former.push({
          sheet: around.sheet,
          said: [{ ...said(from, before), property: "numberFormat" }],
          write: (sheet) => (cells(sheet, from, count).numberFormat = before),
        });
      });
      await putCellsBack(later, former);
    },
  );
}

function formatOf({ format = "General" }: PlacedFormulas): string {
  return format;
}

function cellsOf(sheet: Excel.Worksheet, { top, column }: Surroundings): (from: number, count: number) => Excel.Range {
  return (from, count) => sheet.getRangeByIndexes(top + from, column, count, 1);
}

/** Rows one below the other that are meant. */
function forRuns(isMeant: readonly boolean[], run: (from: number, count: number) => void): void {
  for (let from = 0; from < isMeant.length;) {
    const next = isMeant.indexOf(false, from);
    const end = next < 0 ? isMeant.length : next;
    if (end > from) run(from, end - from);
    from = end + 1;
  }
}

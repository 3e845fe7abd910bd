/** Reads all formulas of the open workbook, a block at a time, and keeps those that are wanted: as runs of cells below
 *  each other with one formula, so that a column of 10,000 is one thing. */

import type { GoOn } from "../core/going-on";
import type { CellResult } from "../core/mailed-formula";
import type { Raw } from "../core/table";

/** Cells below each other whose formulas read the same in R1C1. Rows and columns are counted from zero. */
export interface FormulaRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** With the equals sign. */
  readonly formulaR1C1: string;
}

/** A formula whose result fills more than its own cell. */
export interface Spill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A1, with the equals sign. */
  readonly formula: string;
  readonly values: readonly (readonly CellResult[])[];
}

/** A request of 20,000 formulas of 100 signs is 2 MB; Excel on the web takes and gives 5 MB. */
const cellsPerBlock = 20_000;

interface Block {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Undefined if it was ended. */
export async function sweepFormulas(
  context: Excel.RequestContext,
  wanted: (formula: string) => boolean,
  goOn: GoOn,
): Promise<readonly FormulaRun[] | undefined> {
  const blocks = await blocksOf(context);
  const total = blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const runs: FormulaRun[] = [];
  let read = 0;
  for (const group of grouped(blocks)) {
    if (!(await goOn(read, total))) return undefined;
    const ranges = group.map(({ sheet, row, column, rows, columns }) =>
      sheet.getRangeByIndexes(row, column, rows, columns).load("formulasR1C1"),
    );
    await context.sync();
    group.forEach((block, index) => {
      runs.push(...runsOf(block, (ranges[index]?.formulasR1C1 ?? []) as Raw[][], wanted));
      read += block.rows * block.columns;
    });
  }
  return runs;
}

async function blocksOf(context: Excel.RequestContext): Promise<readonly Block[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }): Block[] => {
    if (range.isNullObject) return [];
    const columns = Math.min(range.columnCount, cellsPerBlock);
    const height = Math.max(1, Math.floor(cellsPerBlock / columns));
    const blocks: Block[] = [];
    for (let row = 0; row < range.rowCount; row += height) {
      const rows = Math.min(height, range.rowCount - row);
      blocks.push({ sheet, row: range.rowIndex + row, column: range.columnIndex, rows, columns });
    }
    return blocks;
  });
}

/** Blocks that go into one request. */
function grouped(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let cells = 0;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (groups.length === 0 || cells + size > cellsPerBlock) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(block);
    cells += size;
  }
  return groups;
}

function runsOf(
  { sheet, row, column, columns }: Block,
  formulas: readonly (readonly Raw[])[],
  wanted: (formula: string) => boolean,
): readonly FormulaRun[] {
  const known = new Map<string, boolean>();
  const isWanted = (formula: Raw): formula is string => {
    if (typeof formula !== "string" || !formula.startsWith("=")) return false;
    const before = known.get(formula) ?? wanted(formula);
    known.set(formula, before);
    return before;
  };
  const runs: FormulaRun[] = [];
  for (let right = 0; right < columns; right++) {
    for (let from = 0; from < formulas.length;) {
      const formula = formulas[from]?.[right];
      let to = from + 1;
      if (isWanted(formula)) {
        while (to < formulas.length && formulas[to]?.[right] === formula) to++;
        runs.push({
          sheet: sheet.name,
          row: row + from,
          column: column + right,
          rows: to - from,
          formulaR1C1: formula,
        });
      }
      from = to;
    }
  }
  return runs;
}

/** How much is asked for in one request where every cell is asked for by itself. */
const spillsPerRequest = 500;

/** Which of these cells fill others, with all that they show. */
export async function readSpills(
  context: Excel.RequestContext,
  runs: readonly FormulaRun[],
): Promise<readonly Spill[]> {
  const cells = runs.flatMap(({ sheet, row, column, rows }) =>
    Array.from({ length: rows }, (_each, down) => ({ sheet, row: row + down, column })),
  );
  const spills: Spill[] = [];
  for (let from = 0; from < cells.length; from += spillsPerRequest) {
    const asked = cells.slice(from, from + spillsPerRequest).map((cell) => {
      const range = context.workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, 1);
      return {
        ...cell,
        range: range.load("formulas"),
        area: range.getSpillingToRangeOrNullObject().load("values,valueTypes,cellCount"),
      };
    });
    await context.sync();
    for (const { range, area, ...cell } of asked) {
      if (area.isNullObject || area.cellCount < 2) continue;
      spills.push({ ...cell, formula: String(range.formulas[0]?.[0] ?? ""), values: resultsOf(area) });
    }
  }
  return spills;
}

/** What the cells of each run show. */
export async function readResults(
  context: Excel.RequestContext,
  runs: readonly FormulaRun[],
): Promise<ReadonlyMap<FormulaRun, readonly (readonly CellResult[])[]>> {
  const asked = runs.map((run) => ({ run, range: rangeOf(context, run).load("values,valueTypes") }));
  await context.sync();
  return new Map(asked.map(({ run, range }) => [run, resultsOf(range)]));
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows }: FormulaRun): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
}

/** Excel: an error comes as its text, and only the type of the value tells it from a text. */
function resultsOf({ values, valueTypes }: Excel.Range): readonly (readonly CellResult[])[] {
  return (values as Raw[][]).map((row, down) =>
    row.map((value, right) => (valueTypes[down]?.[right] === "Error" ? { error: String(value) } : value)),
  );
}

/** Those of the sheets that are protected. */
export async function protectedSheets(
  context: Excel.RequestContext,
  sheets: Iterable<string>,
): Promise<readonly string[]> {
  const asked = [...new Set(sheets)].map((name) => ({
    name,
    protection: context.workbook.worksheets.getItem(name).protection.load("protected"),
  }));
  await context.sync();
  return asked.filter(({ protection }) => protection.protected).map(({ name }) => name);
}

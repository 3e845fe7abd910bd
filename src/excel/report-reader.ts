/** A report sheet as it stands → its table's cells, for rebuilding in place, and what of the sheet around it a rebuilding
 *  has to know. */

import type { Place } from "../core/problem";
import type { ExistingReport } from "../core/report";
import type { FoundReport } from "../core/report-marks";
import { isBlank, type Raw } from "../core/table";
import { queueFormulaAreas } from "./formula-areas";

/** Where a report's table stands already, and how its sheet is. */
export interface Standing {
  readonly sheet: string;
  /** Zero-based row of the headings and first column. */
  readonly top: number;
  readonly left: number;
  /** Below the headings. */
  readonly rows: number;
  readonly columns: number;
  readonly isVisible: boolean;
  readonly lines: readonly { readonly width: number; readonly isHidden: boolean }[];
  /** Addresses within the sheet, as far as they are set. */
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly emphasis: readonly StandingEmphasis[];
}

/** A native rule on the table's cells, as far as it is a formula. */
export interface StandingEmphasis {
  readonly id: string;
  readonly formula: string;
}

export interface ReadReport {
  readonly existing: ExistingReport;
  readonly standing: Standing;
}

/** Excel on the web answers at most 5 MB: some 12 bytes a cell, with room for long names. */
const cellsAtOnce = 150_000;

/** A row's formulas are some 2 kB: those of more rows are not read. */
const rowsWithFormulas = 1_500;

/** One sync; more only for tables beyond 150,000 cells. */
export async function readExisting(context: Excel.RequestContext, found: FoundReport): Promise<ReadReport> {
  const { at, remembered } = found;
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  const place = areaOf(at);
  const { top, left, rows, columns } = place;
  const range = sheet.getRangeByIndexes(top, left, rows + 1, columns);
  sheet.load("visibility");
  const areas = queueFormulaAreas(range);
  const around = queueAround(sheet, place);
  const isRead = remembered?.shapes !== undefined && rows <= rowsWithFormulas;
  const texts = isRead ? sheet.getRangeByIndexes(top, left, rows + 1, columns).load("formulasR1C1") : undefined;
  const read = await readRows(context, sheet, place);
  const [headings = [], ...values] = read.map(({ cells, from }) => tableCells(cells, from, left, columns));
  const isFormulaAt = areas();
  const isFormula = (row: number, column: number): boolean => isFormulaAt(top + 1 + row, left + column);
  const beside = new Set(read.slice(1).flatMap((row, index) => (hasBeside(row, left, columns) ? [index] : [])));
  const { outside, above, footers, ...lines } = around();
  return {
    existing: {
      at,
      headings,
      values,
      isFormula,
      ...(texts ? { formulaAt: (row, column) => String(texts.formulasR1C1[row + 1]?.[column]) } : {}),
      above,
      footers,
      hasBeside: (row) => beside.has(row),
      hasOutside: (column) => outside.has(column),
      ...(remembered ? { remembered } : {}),
    },
    standing: { sheet: at.sheet, ...place, isVisible: sheet.visibility === "Visible", ...lines },
  };
}

type TableArea = Pick<Standing, "top" | "left" | "rows" | "columns">;

/** `A9:L39` → rows and columns from zero, without the row of headings. */
function areaOf({ address = "A1" }: Place): TableArea {
  const rows = [...address.matchAll(/\d+/gu)].map(([row]) => Number(row) - 1);
  const letters = [...address.matchAll(/[A-Z]+/gu)].map(([column]) => columnNumber(column) - 1);
  const [top = 0, bottom = top] = rows;
  const [left = 0, right = left] = letters;
  return { top, left, rows: bottom - top, columns: right - left + 1 };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function tableCells(cells: readonly Raw[], from: number, left: number, columns: number): readonly Raw[] {
  return Array.from({ length: columns }, (_, index) => cells[left + index - from] ?? "");
}

function hasBeside({ cells, from }: ReadRow, left: number, columns: number): boolean {
  return cells.some((value, at) => !isBlank(value) && (from + at < left || from + at >= left + columns));
}

interface ReadRow {
  readonly cells: readonly Raw[];
  /** The sheet's column of the first cell. */
  readonly from: number;
}

/** The table's rows with what stands beside them. */
async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, rows, columns }: TableArea,
): Promise<readonly ReadRow[]> {
  const step = Math.max(1, Math.floor(cellsAtOnce / (columns + 2)));
  const read: ReadRow[] = [];
  for (let first = top; first <= top + rows; first += step) {
    const last = Math.min(top + rows, first + step - 1);
    const used = filled(sheet, first, last).load("values,rowIndex,columnIndex");
    await context.sync();
    const values = used.isNullObject ? [] : (used.values as Raw[][]);
    for (let row = first; row <= last; row++) {
      const cells = used.isNullObject ? [] : (values[row - used.rowIndex] ?? []);
      read.push({ cells, from: used.isNullObject ? 0 : used.columnIndex });
    }
  }
  return read;
}

/** What holds anything in whole rows. */
function filled(sheet: Excel.Worksheet, first: number, last: number): Excel.Range {
  return sheet.getUsedRange(true).getIntersectionOrNullObject(`${first + 1}:${last + 1}`);
}

type Around = Pick<Standing, "lines" | "printArea" | "titleRows" | "emphasis"> &
  Required<Pick<ExistingReport, "above" | "footers">> & {
    /** Columns of the table with something above or below it. */
    readonly outside: ReadonlySet<number>;
  };

/** How far below the table signatures and what people add to them are looked for. */
export const rowsBelow = 60;

/** Widths, print set-up, native rules, and what stands above and below; there after the next sync. */
function queueAround(sheet: Excel.Worksheet, { top, left, rows, columns }: TableArea): () => Around {
  const lines = Array.from({ length: columns }, (_, index) => {
    const column = sheet.getRangeByIndexes(top, left + index, 1, 1).load("columnHidden");
    return { column, format: column.format.load("columnWidth") };
  });
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const table = sheet.getRangeByIndexes(top, left, rows + 1, columns);
  const rules = table.conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  const bottom = top + rows;
  const head = top > 0 ? [filled(sheet, 0, top - 1)] : [];
  const blocks = [...head, filled(sheet, bottom + 1, bottom + rowsBelow)].map((block) =>
    block.load("values,rowIndex,columnIndex"),
  );
  const { defaultForAllPages, firstPage } = sheet.pageLayout.headersFooters;
  const footers = [defaultForAllPages, firstPage].map((each) => each.load("centerFooter"));
  return () => ({
    lines: lines.map(({ column, format }) => ({ width: format.columnWidth, isHidden: column.columnHidden })),
    ...(area.isNullObject ? {} : { printArea: addressOf(area.address) }),
    ...(titles.isNullObject ? {} : { titleRows: addressOf(titles.address) }),
    emphasis: rules.items.flatMap((rule) => {
      const custom = rule.customOrNullObject;
      return custom.isNullObject ? [] : [{ id: rule.id, formula: custom.rule.formula }];
    }),
    outside: new Set(blocks.flatMap((block) => filledColumns(block, left))),
    above: head.flatMap(textsIn),
    footers: footers.map(({ centerFooter }) => centerFooter),
  });
}

function filledColumns(block: Excel.Range, left: number): readonly number[] {
  if (block.isNullObject) return [];
  return (block.values as Raw[][]).flatMap((row) =>
    row.flatMap((value, at) => (isBlank(value) ? [] : [block.columnIndex + at - left])),
  );
}

function textsIn(block: Excel.Range): Around["above"] {
  if (block.isNullObject) return [];
  return (block.values as Raw[][]).flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      typeof text === "string" && text !== ""
        ? [{ row: block.rowIndex + row, column: block.columnIndex + column, text }]
        : [],
    ),
  );
}

/** `'BC 6T'!$A$1:$J$40` → `A1:J40`. */
function addressOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replace(/\$/gu, "");
}

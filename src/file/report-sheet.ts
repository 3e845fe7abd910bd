/** A report as data → the draft of its sheet. Decides nothing: `Report` and report-looks.ts say it all. */

import type { CellStyle, ConditionalRule, MergeRange } from "hucre";
import {
  formulaInRow,
  formulaPieces,
  reportFont,
  type PlacedCell,
  type Report,
  type ReportColumn,
  type ReportRow,
} from "../core/report";
import { printedColumns } from "../core/report-columns";
import {
  cellLook,
  headingHeightOf,
  headingLook,
  heightsOf,
  pageFooter,
  pageNumberHeader,
  rowsOf,
} from "../core/report-looks";
import { memoryFormula, memoryName } from "../core/report-memory";
import { columnLetters } from "../core/table";
import { heightOfLines } from "../core/text-lines";
import { fontOf, type StylePool } from "./cell-styles";
import { inches, type DraftCell, type DraftName, type DraftRow, type SheetDraft } from "./sheet-draft";

/** `markName` is the name that the workbook gives to the report's table. */
export function reportSheet(report: Report, markName: string, pool: StylePool): SheetDraft {
  const { columns, headRows } = report;
  const footTop = headRows + 1 + report.rows.length;
  const footRows = rowsOf(report.foot);
  return {
    name: report.sheetName,
    columns: columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false })),
    rows: [
      ...blockRows(report.head, headRows, 0, report, pool),
      { height: headingHeightOf(columns), cells: headingCells(report, pool) },
      ...tableRows(report, headRows + 1, pool),
      ...blockRows(report.foot, footRows, footTop, report, pool),
    ],
    merges: [...mergesOf(report.head, 0), ...mergesOf(report.foot, footTop)],
    frozenRows: headRows + 1,
    hasGridlines: false,
    page: {
      paperSize: "a4",
      orientation: report.page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: Object.fromEntries(Object.entries(report.page.margins).map(([side, width]) => [side, inches(width)])),
    },
    header: pageNumberHeader,
    footer: report.page.footer === undefined ? undefined : pageFooter(report.page.footer),
    names: namesOf(report, markName, footTop + footRows),
    validations: [],
    rules: rulesOf(report),
  };
}

function namesOf(report: Report, markName: string, rows: number): readonly DraftName[] {
  const { headRows, columns, page } = report;
  const area = (top: number, width: number, bottom: number): string =>
    `$A$${top + 1}:$${columnLetters(Math.max(0, width - 1))}$${bottom}`;
  const printed = area(0, printedColumns(columns), rows);
  const titles = `$${headRows + 1}:$${headRows + page.titleRows}`;
  const table = area(headRows, columns.length, headRows + 1 + report.rows.length);
  return [
    { name: "_xlnm.Print_Area", refersTo: { address: printed }, isOfSheet: true },
    ...(page.titleRows > 0 ? [{ name: "_xlnm.Print_Titles", refersTo: { address: titles }, isOfSheet: true }] : []),
    { name: markName, refersTo: { address: table }, isOfSheet: false, isHidden: true },
    { name: memoryName(markName), refersTo: { formula: memoryFormula(columns) }, isOfSheet: false, isHidden: true },
  ];
}

/** Rows of the head or foot: every cell has the document's font, whoever types into it. */
function blockRows(
  cells: readonly PlacedCell[],
  count: number,
  top: number,
  { columns }: Report,
  pool: StylePool,
): readonly DraftRow[] {
  const heights = heightsOf(cells);
  const plain: DraftCell = { value: null, style: pool.style({ look: {}, font: reportFont }) };
  return Array.from({ length: count }, (_, row): DraftRow => {
    const drafts = columns.map(() => plain);
    for (const placed of cells.filter((cell) => cell.row === row)) {
      const style = pool.style({ look: placed.look, font: reportFont, format: placed.format });
      for (let offset = 0; offset < placed.columns; offset++) {
        drafts[placed.column + offset] = offset > 0 ? { value: null, style } : placedCell(placed, top, style);
      }
    }
    const height = heights.get(row);
    return { cells: drafts, ...(height === undefined ? { height: oneLine, isFitted: true } : { height }) };
  });
}

function placedCell({ row, value, formula }: PlacedCell, top: number, style: CellStyle): DraftCell {
  return { value, style, ...(formula === undefined ? {} : { formula: formulaInRow(formula, top + row, []) }) };
}

function mergesOf(cells: readonly PlacedCell[], top: number): readonly MergeRange[] {
  return cells
    .filter((cell) => cell.columns > 1)
    .map(({ row, column, columns }) => ({
      startRow: top + row,
      endRow: top + row,
      startCol: column,
      endCol: column + columns - 1,
    }));
}

function headingCells({ columns }: Report, pool: StylePool): readonly DraftCell[] {
  const style = pool.style({ look: headingLook, font: reportFont, hasBorder: true });
  return columns.map(({ heading }) => ({ value: heading, style }));
}

function tableRows(report: Report, top: number, pool: StylePool): readonly DraftRow[] {
  const { columns } = report;
  const styleOf = tableStyles(columns, pool);
  const spelt = speller(columns);
  const fitted = heightsToFit(columns);
  return report.rows.map((row, index) => ({
    height: fitted(row),
    isFitted: true,
    cells: columns.map((_, column): DraftCell => {
      const cell = row.cells[column];
      const style = styleOf(row, column, cell?.format);
      if (!cell) return { value: null, style };
      const { value, formula } = cell;
      if (formula === undefined) return { value, style };
      const isShared = !/[[!]/u.test(formula);
      return { value, style, formula: spelt(formula, top + index), ...(isShared ? { shape: formula } : {}) };
    }),
  }));
}

/** Excel: how high a row of the document's font is by itself, and how high one can be; in points. */
const oneLine = 15.75;
const highest = 409.5;

/** What the longest of a row's texts needs, in points; one line at the least. */
function heightsToFit(columns: readonly ReportColumn[]): (row: ReportRow) => number {
  const wrapped = columns.flatMap((column, index) => (column.look.wrap && !column.hidden ? [{ column, index }] : []));
  // Labels, units and names of groups come again and again.
  const known = new Map<string, number>();
  return (row) => {
    let height = oneLine;
    for (const { column, index } of wrapped) {
      const value = row.cells[index]?.value;
      if (typeof value !== "string" || value === "") continue;
      const { size = reportFont.size, bold = false, indent = 0 } = cellLook(row, column);
      const space = { width: column.width - indent * widthOfIndent, size, bold };
      const key = `${space.width} ${size} ${bold} ${value}`;
      const needed = known.get(key) ?? heightOfLines(value, space);
      known.set(key, needed);
      height = Math.max(height, needed);
    }
    return Math.min(Math.ceil(height / pixel) * pixel, highest);
  };
}

/** Excel: a step of indent is about as wide as three blanks; heights are whole pixels. */
const widthOfIndent = 1.3;
const pixel = 0.75;

/** Most rows look alike: what a row brings to its cells' looks is put together once a row. */
function tableStyles(
  columns: readonly ReportColumn[],
  pool: StylePool,
): (row: ReportRow, column: number, format: string | undefined) => CellStyle {
  const known = columns.map(() => new Map<string, CellStyle>());
  const signs = new WeakMap<ReportRow, string>();
  return (row, column, format = "General") => {
    let sign = signs.get(row);
    if (sign === undefined) {
      sign = `${row.depth ?? 0} ${row.look ? JSON.stringify(row.look) : ""} `;
      signs.set(row, sign);
    }
    const key = sign + format;
    const found = known[column]?.get(key);
    if (found) return found;
    const own = columns[column];
    const look = own ? cellLook(row, own) : {};
    const made = pool.style({ look, font: reportFont, format, hasBorder: true });
    known[column]?.set(key, made);
    return made;
  };
}

/** Templates are few and rows are many: each template is taken apart once. Columns are absolute, as they are where formulas are
 *  written into the open workbook, so that a formula means the same wherever a person copies it in its row. */
function speller(columns: readonly ReportColumn[]): (template: string, row: number) => string {
  const letters = columns.map((_, column) => `$${columnLetters(column)}`);
  const known = new Map<string, ReturnType<typeof formulaPieces>>();
  return (template, row) => {
    let pieces = known.get(template);
    if (!pieces) known.set(template, (pieces = formulaPieces(template, columns)));
    let formula = "";
    for (const piece of pieces) {
      if (typeof piece === "string") formula += piece;
      else {
        const column = letters[piece.column] ?? "";
        formula += column + String(row + piece.down + 1);
        if (piece.downTo !== undefined) formula += `:${column}${row + piece.downTo + 1}`;
      }
    }
    return formula;
  };
}

/** Rules over the rows of their column and the blank one below them, so that rows put in at the end stand out, too; a report
 *  without rows has none. */
function rulesOf({ emphasis, columns, rows, headRows }: Report): readonly ConditionalRule[] {
  if (rows.length === 0) return [];
  const top = headRows + 1;
  return emphasis.map(({ column, when, look }, index) => {
    const letters = columnLetters(columns.findIndex(({ key }) => key === column));
    return {
      type: "expression",
      priority: index + 1,
      formula: formulaInRow(when, top, columns),
      style: { font: fontOf(look) },
      range: `${letters}${top + 1}:${letters}${top + rows.length + 1}`,
    };
  });
}

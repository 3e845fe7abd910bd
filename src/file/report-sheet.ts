/** A report as data → the draft of its sheet. Decides nothing: `Report` and report-looks.ts say it all. */

import type { CellStyle, ConditionalRule, MergeRange } from "hucre";
import { formulaInRow, reportFont, type PlacedCell, type Report } from "../core/report";
import { printedColumns } from "../core/report-columns";
import { headingHeightOf, headingLook, heightsOf, pageFooter, pageNumberHeader, rowsOf } from "../core/report-looks";
import { memoryFormula, memoryName, memoryOf } from "../core/report-memory";
import { columnLetters } from "../core/table";
import { fontOf, type StylePool } from "./cell-styles";
import { oneLine, reportRows } from "./report-rows";
import { inches, ownFormula, type DraftCell, type DraftName, type DraftRow, type SheetDraft } from "./sheet-draft";

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
      ...reportRows(report, pool),
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
    {
      name: memoryName(markName),
      refersTo: { formula: memoryFormula(memoryOf(report)) },
      isOfSheet: false,
      isHidden: true,
    },
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
  return {
    value,
    style,
    ...(formula === undefined ? {} : { formula: ownFormula(formulaInRow(formula, top + row, [])) }),
  };
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

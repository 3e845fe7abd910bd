/** The table of a report as an appendix: its columns and rows with the figures as they are printed, headings on every page,
 *  no row cut by a page's end. */

import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { printedText } from "../core/printed-figure";
import type { Look, Report, ReportColumn, ReportRow } from "../core/report";
import { cellLook, headingLook } from "../core/report-looks";
import { textWidth } from "../core/times-width";
import { textWidthOf, twips } from "./document-page";
import { paragraph } from "./document-paragraphs";

/** Points between a cell's text and its line. */
const padding = 2.5;

interface PrintedColumn {
  readonly column: ReportColumn;
  readonly index: number;
  /** In points. */
  readonly width: number;
}

export function reportTable(report: Report): Table {
  const { columns, size } = fitted(report);
  const heading = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(({ column, width }) => cell(column.heading, headingLook, size, width)),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    rows: [heading, ...report.rows.map((row) => tableRow(row, columns, size))],
  });
}

/** Letters in points, from the ones that are tried first. */
const letterSizes = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8];

/** How much of its share of the page a column may give to others whose figures need the room. */
const leastShare = 0.8;

/** The largest letters at which no figure and no word is wider than its column; the columns share the page as they share
 *  the sheet. Columns of the people's own stay in their sheet. */
function fitted(report: Report): { readonly columns: readonly PrintedColumn[]; readonly size: number } {
  const whole = textWidthOf(report.page.orientation);
  const printed = report.columns
    .map((column, index) => ({ column, index, widest: widest(report, column, index) }))
    .filter(({ column }) => column.hidden !== true && !column.key.startsWith("theirs/"));
  const sheetWidth = printed.reduce((sum, { column }) => sum + column.width, 0);
  const least = (size: number): readonly number[] =>
    printed.map(({ column, widest: text }) =>
      Math.max(text * size + padding * 2 + 1, (column.width / sheetWidth) * whole * leastShare),
    );
  const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
  const size = letterSizes.find((each) => sumOf(least(each)) <= whole) ?? Math.min(...letterSizes);
  const widths = least(size);
  const rest = whole - sumOf(widths);
  const columns = printed.map(({ column, index }, at) => {
    const width = widths[at] ?? 0;
    // Where even the smallest letters are too large, words are broken rather than the page left.
    return {
      column,
      index,
      width: rest < 0 ? (width * whole) / sumOf(widths) : width + rest * (column.width / sheetWidth),
    };
  });
  return { columns, size };
}

/** Of a column's headings and words, and of its figures as a whole, in letters' heights. */
function widest({ rows }: Report, column: ReportColumn, index: number): number {
  const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);
  const bold = wordsOf(column.heading).map((word) => textWidth(word, { size: 1, bold: true }));
  return rows.reduce(
    (most, row) => {
      const text = textOf(row, index);
      const pieces = typeof row.cells[index]?.value === "number" ? [text] : wordsOf(text);
      return pieces.reduce((sofar, piece) => Math.max(sofar, textWidth(piece, { size: 1 })), most);
    },
    Math.max(0, ...bold),
  );
}

function tableRow(row: ReportRow, columns: readonly PrintedColumn[], size: number): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.kind === "codes" ? { tableHeader: true } : {}),
    children: columns.map(({ column, index, width }) =>
      cell(
        textOf(row, index),
        cellLook(row, column),
        row.look?.size === undefined ? size : Math.min(size, row.look.size),
        width,
      ),
    ),
  });
}

function textOf(row: ReportRow, index: number): string {
  const found = row.cells[index];
  return found ? printedText(found) : "";
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

function cell(text: string, look: Look, size: number, width: number): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: { top: line, bottom: line, left: line, right: line },
    margins: {
      top: twips(1),
      bottom: twips(1),
      left: twips(padding),
      right: twips(padding),
      marginUnitType: WidthType.DXA,
    },
    children: [
      paragraph(text, {
        size,
        bold: look.bold ?? false,
        italic: look.italic ?? false,
        across: look.across ?? "left",
        // A step of indent in a sheet is about as wide as a letter and a half.
        left: (look.indent ?? 0) * size * 0.4,
      }),
    ],
  });
}

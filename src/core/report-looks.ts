/** What a report's cells look like beyond what `Report` says of each: constants and sums that every writer uses, so that a
 *  sheet written into Excel and one written into a file are the same. */

import { reportFont, type Look, type PlacedCell, type ReportColumn, type ReportRow } from "./report";
import { heightOfLines } from "./text-lines";

export const headingLook: Look = { bold: true, across: "center", down: "center", wrap: true };

/** The row of headings is as high as its longest one needs, and two lines at the least; in points. */
export function headingHeightOf(columns: readonly ReportColumn[]): number {
  const heights = columns.map(({ hidden, heading, width }) =>
    hidden ? 0 : heightOfLines(heading, { width, size: reportFont.size, bold: true }),
  );
  return Math.max(32, ...heights) + 4;
}

/** All cells of the table, headings too, have a thin black line on every side; head and foot have none. */
export const tableBorder = { line: "thin", color: "#000000" } as const;

/** Steps of indent for one depth of a row. */
const stepsOfDepth = 2;

/** The page number of the second page on, centred in the top margin: 13 points, as decree 30/2020/NĐ-CP, annex I asks.
 *  Excel: the code of a header. */
export const pageNumberHeader = `&"${reportFont.name},Regular"&13&P`;

/** A line at the foot of every page. Excel: an ampersand begins a code, two are one. */
export function pageFooter(text: string): string {
  return `&"${reportFont.name},Regular"&11${text.replace(/&/gu, "&&")}`;
}

/** How one cell of the table looks: the row's look over the column's, names indented by the row's depth. */
export function cellLook(row: ReportRow, column: ReportColumn): Look {
  const look = row.look ? { ...column.look, ...row.look } : column.look;
  return column.key === "name" ? { ...look, indent: (row.depth ?? 0) * stepsOfDepth } : look;
}

/** Excel: rows don't fit themselves to merged cells; a line of text takes about 1.45 times its size. */
function heightOf(cell: PlacedCell): number {
  return cell.height ?? (cell.look.size ?? reportFont.size) * 1.45;
}

/** Row within the block → its height in points, for a head's or a foot's rows. */
export function heightsOf(cells: readonly PlacedCell[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells) heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, heightOf(cell)));
  return heights;
}

/** How many rows a head or foot takes. */
export function rowsOf(cells: readonly PlacedCell[]): number {
  return Math.max(0, ...cells.map((cell) => cell.row + 1));
}

/** Excel: a character of the standard font is 7 pixels wide, and a cell has 5 pixels around its text. */
export function pixelsOfCharacters(characters: number): number {
  return characters * 7 + 5;
}

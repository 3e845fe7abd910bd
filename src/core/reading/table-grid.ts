/** The grid of a document's table: which cell stands where once merged cells are laid out, rows and columns without text
 *  left out. It comes from a DocumentTable and goes to the readers of heads and rows. */

import { plainText } from "./lines";
import type { DocumentCell, DocumentTable } from "./plan-document";

/** One place of the grid: the cell that covers it, and whether the cell begins here. */
export interface GridPlace {
  readonly cell: DocumentCell;
  /** In one line, composed (NFC). */
  readonly text: string;
  readonly isOrigin: boolean;
}

export interface GridRow {
  /** By the grid's columns; undefined where no cell with text stands. */
  readonly places: readonly (GridPlace | undefined)[];
  /** The cells that begin in this row, left to right, those beyond the widest grid too. */
  readonly cells: readonly GridPlace[];
}

export interface TableGrid {
  readonly rows: readonly GridRow[];
  readonly width: number;
}

/** No plan is wider; cells beyond are kept in their row's words only, so that a hostile sheet stays linear. */
const widest = 160;

/** The words of a cell in one line. */
export function lineOf(text: string): string {
  return plainText(text.replace(/\s+/gu, " "));
}

export function gridOf(table: DocumentTable): TableGrid {
  const origins: GridPlace[] = [];
  for (const cell of table.cells) {
    const text = lineOf(cell.text);
    if (text !== "" || cell.value !== undefined) origins.push({ cell, text, isOrigin: true });
  }
  origins.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const columns = [...new Set(origins.map(({ cell }) => cell.column))].sort((a, b) => a - b).slice(0, widest);
  const rows: GridRow[] = [];
  let standing: readonly (GridPlace | undefined)[] = [];
  for (let next = 0; next < origins.length;) {
    const row = origins[next]?.cell.row ?? 0;
    const cells: GridPlace[] = [];
    for (; origins[next]?.cell.row === row; next++) cells.push(origins[next] as GridPlace);
    const places = placesOf(row, cells, columns, standing);
    rows.push({ places, cells });
    standing = places;
  }
  return { rows, width: columns.length };
}

/** One row laid out: cells that reach down from the row before stay, those that begin here cover their columns. */
function placesOf(
  row: number,
  cells: readonly GridPlace[],
  columns: readonly number[],
  standing: readonly (GridPlace | undefined)[],
): readonly (GridPlace | undefined)[] {
  const places = columns.map((_, index): GridPlace | undefined => {
    const above = standing[index];
    if (!above || above.cell.row + (above.cell.rowSpan ?? 1) <= row) return undefined;
    return above.isOrigin ? { ...above, isOrigin: false } : above;
  });
  let index = 0;
  for (const place of cells) {
    const { column, columnSpan = 1 } = place.cell;
    while (index < columns.length && (columns[index] ?? 0) < column) index++;
    for (let covered = index; covered < columns.length; covered++) {
      const at = columns[covered] ?? 0;
      if (at >= column + columnSpan) break;
      places[covered] = at === column ? place : { ...place, isOrigin: false };
    }
  }
  return places;
}

/** What a person sees in a column of a row, whether the cell begins there or is merged with it. */
export function textAt(row: GridRow, column: number | undefined): string {
  return column === undefined ? "" : (row.places[column]?.text ?? "");
}

/** The text of the cell that begins in this row and column; empty for what merged cells cover. */
export function ownText(row: GridRow, column: number | undefined): string {
  const place = column === undefined ? undefined : row.places[column];
  return place?.isOrigin ? place.text : "";
}

/** The row in one line, and where each of its cells begins in it. */
export interface RowWords {
  readonly text: string;
  /** UTF-16 offsets by cell; a cell that reaches down from above has none. */
  readonly starts: ReadonlyMap<DocumentCell, number>;
}

export function rowWords(row: GridRow): RowWords {
  const starts = new Map<DocumentCell, number>();
  let text = "";
  for (const place of row.cells) {
    if (place.text === "") continue;
    if (text !== "") text += " | ";
    starts.set(place.cell, text.length);
    text += place.text;
  }
  return { text, starts };
}

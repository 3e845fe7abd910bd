/** Lines that stand in columns without rules between them → a table where columns are aligned as those of one are, else each
 *  column's lines by themselves: head and foot of a document, text set in two columns. */

import { cellText, type PageTable, type TextCell } from "./pdf-cells";
import type { Piece } from "./pdf-lines";
import type { Encodings } from "./pdf-text";
import type { PageWord } from "./pdf-words";

/** A line of running text. */
export interface PageLine {
  readonly kind: "line";
  readonly page: number;
  readonly words: readonly PageWord[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly size: number;
  /** Where lines of its column end at the most. */
  readonly edge: number;
  readonly isNote: boolean;
}

/** Lines so far apart, in heights of the font, don't belong to one group of columns. */
const widestLeading = 2.6;
/** Gaps between columns, likewise. */
const narrowestGutter = 0.8;
const fewestRows = 3;

interface Column {
  readonly left: number;
  readonly right: number;
}

export interface Page {
  readonly number: number;
  /** Where lines of its running text end at the most. */
  readonly edge: number;
}

/** Lines of a page as they are read: in their order, but columns one after another, and aligned ones as tables. */
export function readingOrder(
  rows: readonly (readonly Piece[])[],
  page: Page,
  encodings: Encodings,
): readonly (PageLine | PageTable)[] {
  const found: (PageLine | PageTable)[] = [];
  for (let index = 0; index < rows.length;) {
    const row = rows[index] ?? [];
    const group = row.length > 1 ? groupFrom(rows, index) : undefined;
    if (!group) {
      found.push(...row.map((piece) => lineOf(piece, page, page.edge)));
      index++;
      continue;
    }
    const { columns, length } = group;
    const taken = rows.slice(index, index + length);
    if (isTable(taken, columns)) found.push(tableOf(taken, columns, page, encodings));
    else {
      columns.forEach((column, which) => {
        const pieces = taken.flat().filter((piece) => columnOf(columns, piece) === which);
        const edge = columns.length > 1 ? Math.max(column.right, ...pieces.map(({ right }) => right)) : page.edge;
        found.push(...pieces.map((piece) => lineOf(piece, page, edge)));
      });
    }
    index += length;
  }
  return found;
}

export function lineOf(piece: Piece, page: Page, edge: number, isNote = false): PageLine {
  return { kind: "line", page: page.number, ...piece, edge, isNote };
}

/** Rows from one on that keep the same gutters free, and the columns between these. */
function groupFrom(
  rows: readonly (readonly Piece[])[],
  start: number,
): { readonly columns: readonly Column[]; readonly length: number } | undefined {
  let columns: readonly Column[] = [];
  let length = 0;
  let last = 0;
  for (let index = start; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const before = rows[index - 1]?.[0];
    const [first] = row;
    if (!first) break;
    if (index > start && before && first.base - before.base > first.size * widestLeading) break;
    const wider = widened(columns, row);
    // A line across a gutter ends the group; so does one that stands in no column.
    if (wider.length < Math.max(2, columns.length) || (row.length === 1 && wider.length > columns.length)) break;
    columns = wider;
    length = index - start + 1;
    if (row.length > 1) last = length;
  }
  // Lines of the last row's cells may go on below it, but text that merely follows doesn't belong to it.
  const rest = rows.slice(start + last, start + length);
  const isTail = rest.every((row) => row.every(({ left }) => left > (columns[0]?.right ?? 0)));
  return last === 0 ? undefined : { columns, length: isTail || columns.length === 2 ? length : last };
}

/** Columns after a row's pieces were put into them: two that a piece spans become one. */
function widened(columns: readonly Column[], row: readonly Piece[]): readonly Column[] {
  const all = [...columns, ...row.map(({ left, right, size }) => ({ left, right: right + size * narrowestGutter }))];
  const joined: { left: number; right: number }[] = [];
  for (const { left, right } of all.sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else joined.push({ left, right });
  }
  return joined;
}

const columnOf = (columns: readonly Column[], { left, right }: Piece): number =>
  columns.findIndex((column) => (left + right) / 2 >= column.left && (left + right) / 2 < column.right);

/** Three columns or more are a table's; of two the second must hold figures. */
function isTable(rows: readonly (readonly Piece[])[], columns: readonly Column[]): boolean {
  const several = rows.filter((row) => row.length > 1);
  if (several.length < fewestRows) return false;
  const figures = several.filter((row) => /^[<>≤≥=~]?\s*\d[\d.,\s%‰–-]*\D{0,12}$/u.test(plain(row.at(-1))));
  if (columns.length > 2) return figures.length * 3 >= several.length || several.length * 2 >= rows.length;
  return figures.length * 5 >= several.length * 3;
}

const plain = (piece: Piece | undefined): string => (piece?.words ?? []).map(({ text }) => text).join(" ");

/** A row begins where several cells do, or the first one; a line within one of the other columns goes on in its cell. */
function tableOf(
  rows: readonly (readonly Piece[])[],
  columns: readonly Column[],
  page: Page,
  encodings: Encodings,
): PageTable {
  const grid: PageWord[][][] = [];
  for (const row of rows) {
    const isNew = row.length > 1 || row.some((piece) => columnOf(columns, piece) === 0) || grid.length === 0;
    if (isNew) grid.push(columns.map(() => []));
    for (const piece of row) grid.at(-1)?.[columnOf(columns, piece)]?.push(...piece.words);
  }
  const cells = grid.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((words, column): readonly TextCell[] => {
      if (words.length === 0) return [];
      const { left = 0, right = 0 } = columns[column] ?? {};
      const { text, isBold, from } = cellText(words, right - left, encodings);
      return [{ row, column, rowSpan: 1, columnSpan: 1, text, isBold, isConverted: from }];
    }),
  );
  const pieces = rows.flat();
  return {
    kind: "table",
    page: page.number,
    top: Math.min(...pieces.map(({ top }) => top)),
    bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
    xs: [...columns.map(({ left }) => left), columns.at(-1)?.right ?? 0],
    rows: grid.length,
    columns: columns.length,
    cells,
  };
}

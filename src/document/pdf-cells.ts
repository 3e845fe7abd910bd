/** A grid of rules and the words between them → the cells of a table, each with its text. */

import { isSyllable } from "../core/reading/syllable";
import { gridsOf, type Grid, type GridCell } from "./pdf-grids";
import { isSpaced, rowsOf } from "./pdf-lines";
import { lineText, type Encodings, type LineText } from "./pdf-text";
import type { PageContent, PageWord, SidewaysWord } from "./pdf-words";

export interface TextCell extends GridCell {
  readonly text: string;
  readonly isBold: boolean;
  readonly isConverted: LineText["from"];
}

/** A table on one page. */
export interface PageTable {
  readonly kind: "table";
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Where columns part, in points from the page's left edge. */
  readonly xs: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TextCell[];
}

export interface RuledTables {
  readonly tables: readonly PageTable[];
  /** What stands outside. */
  readonly words: readonly PageWord[];
  readonly sideways: readonly SidewaysWord[];
}

/** The tables that rules draw on a page. A frame without text in two of its cells is no table. */
export function ruledTables(content: PageContent, encodings: Encodings): RuledTables {
  let { words, sideways } = content;
  const tables: PageTable[] = [];
  for (const grid of gridsOf(content.level, content.upright)) {
    const inside = new Map<GridCell, CellWords>();
    const index = indexOf(grid);
    const outside = words.filter((word) => {
      const cell = index((word.left + word.right) / 2, word.base - word.size * 0.3);
      if (cell) wordsIn(inside, cell).words.push(word);
      return !cell;
    });
    const sidewaysOutside = sideways.filter((each) => {
      const cell = index(each.x, each.y);
      if (cell) wordsIn(inside, cell).sideways.push(each);
      return !cell;
    });
    if (inside.size < 2) continue;
    [words, sideways] = [outside, sidewaysOutside];
    tables.push({
      kind: "table",
      page: content.number,
      top: grid.ys[0] ?? 0,
      bottom: grid.ys.at(-1) ?? 0,
      xs: grid.xs,
      rows: grid.ys.length - 1,
      columns: grid.xs.length - 1,
      cells: grid.cells.flatMap((cell) => textCell(cell, grid, inside.get(cell), encodings)),
    });
  }
  return { tables, words, sideways };
}

interface CellWords {
  readonly words: PageWord[];
  readonly sideways: SidewaysWord[];
}

function wordsIn(inside: Map<GridCell, CellWords>, cell: GridCell): CellWords {
  const found = inside.get(cell) ?? { words: [], sideways: [] };
  inside.set(cell, found);
  return found;
}

/** The cell in which a point lies. */
function indexOf({ xs, ys, cells }: Grid): (x: number, y: number) => GridCell | undefined {
  const columns = xs.length - 1;
  const byPlace = new Map<number, GridCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        byPlace.set(row * columns + column, cell);
      }
    }
  }
  const between = (list: readonly number[], position: number): number =>
    list.findIndex((from, index) => position >= from && position < (list[index + 1] ?? -Infinity));
  return (x, y) => {
    const [row, column] = [between(ys, y), between(xs, x)];
    return row < 0 || column < 0 ? undefined : byPlace.get(row * columns + column);
  };
}

function textCell(cell: GridCell, grid: Grid, found: CellWords | undefined, encodings: Encodings): readonly TextCell[] {
  if (!found) return [];
  const width = (grid.xs[cell.column + cell.columnSpan] ?? 0) - (grid.xs[cell.column] ?? 0);
  const height = (grid.ys[cell.row + cell.rowSpan] ?? 0) - (grid.ys[cell.row] ?? 0);
  const texts = [cellText(found.words, width, encodings)];
  for (const quarter of [1, 2, 3]) {
    const words = found.sideways.filter((each) => each.quarter === quarter).map(({ word }) => word);
    texts.push(cellText(words, quarter === 2 ? width : height, encodings));
  }
  const filled = texts.filter(({ text }) => text !== "");
  if (filled.length === 0) return [];
  return [
    {
      ...cell,
      text: filled.map(({ text }) => text).join("\n"),
      isBold: filled.every(({ isBold }) => isBold),
      isConverted: filled.flatMap(({ from }) => from),
    },
  ];
}

/** Lines of a cell as one text: a line feed where the next word would have fitted, so that somebody broke the line. */
export function cellText(words: readonly PageWord[], width: number, encodings: Encodings): LineText {
  const rows = rowsOf(words);
  const lines = rows.map((row) => lineText(row, encodings));
  const widest = Math.max(0, ...rows.map(widthOf));
  const room = Math.max(widest, width - 2 * padding);
  const text = lines
    .map((line, index) => {
      const next = rows[index + 1];
      const row = rows[index] ?? [];
      if (!next) return line.text;
      const after = lines[index + 1]?.text ?? "";
      const size = next[0]?.size ?? 0;
      const isBroken = widthOf(row) + firstWidth(next) + size * 0.75 < room;
      // A dash after a full line may be one within a name.
      const isItem = startsItem(after) && (/[.,;:]$/u.test(line.text) || widthOf(row) + size * 3 < room);
      if (isBroken || isItem) return `${line.text}\n`;
      return widthOf(row) + size > room && isCut(line.text, after) ? line.text : `${line.text} `;
    })
    .join("");
  return {
    text: text.trim(),
    isBold: lines.length > 0 && lines.every(({ isBold }) => isBold),
    from: [...new Set(lines.flatMap(({ from }) => from))],
  };
}

/** A word too long for its cell is cut anywhere: its two parts make one syllable, and alone they are none; likewise a number by
 *  its groups of three. */
function isCut(line: string, next: string): boolean {
  const figures = `${/[\d.]+$/u.exec(line)?.[0] ?? ""} ${/^[\d.]+/u.exec(next)?.[0] ?? ""}`;
  if (/^\d{1,3}(?:\.\d{3})*\.(?:\d \d{2}|\d{2} \d)(?:\.\d{3})*$/u.test(figures)) return true;
  const head = /[\p{L}\p{M}]+$/u.exec(line)?.[0] ?? "";
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? "";
  return tail !== "" && !isSyllable(head) && !isSyllable(tail) && isSyllable(head + tail);
}

/** Between a cell's rule and its text, as programs set it. */
const padding = 5.4;

export const startsItem = (text: string): boolean => /^(?:[-+–•▪]\s|\(\d+\)|[a-zđ]\)\s|\d{1,2}[.)]\s)/u.test(text);

const widthOf = (row: readonly PageWord[]): number => (row.at(-1)?.right ?? 0) - (row[0]?.left ?? 0);

/** The width of a line's first word, which may be set in several fonts. */
export function firstWidth(row: readonly PageWord[]): number {
  const end = row.findIndex((word, index) => {
    const before = row[index - 1];
    return before !== undefined && isSpaced(before, word);
  });
  return widthOf(end < 0 ? row : row.slice(0, end));
}

/** Lines and tables of all pages → the blocks of a document: furniture left out, tables that go on over a page joined, lines
 *  numbered, and each told whether the next one may go on with it. */

import type { DocumentBlock, DocumentCell } from "../core/reading/plan-document";
import { startsItem, type PageTable, type TextCell } from "./pdf-cells";
import type { PageLine } from "./pdf-columns";
import { furnitureOf } from "./pdf-furniture";
import { notesAfterParagraphs } from "./pdf-note-places";
import { linksOf } from "./pdf-paragraphs";
import { lineText, withoutReferences, type Encodings, type LineText } from "./pdf-text";

export interface PageFlow {
  /** Counted from 1. */
  readonly number: number;
  readonly height: number;
  readonly blocks: readonly (PageLine | PageTable)[];
}

export interface Flow {
  readonly blocks: readonly DocumentBlock[];
  /** Old font → how many lines and cells were written in it. */
  readonly converted: ReadonlyMap<"TCVN3" | "VNI", number>;
}

export function flowOf(pages: readonly PageFlow[], encodings: Encodings): Flow {
  const texts = new Map<PageLine, LineText>();
  const withTexts = pages.map(({ number, height, blocks }) => ({
    number,
    height,
    lines: blocks.flatMap((block) => {
      if (block.kind === "table") return [];
      const text = lineText(block.words, encodings);
      texts.set(block, text);
      return [{ line: block, text: text.text }];
    }),
  }));
  const furniture = furnitureOf(withTexts);
  const kept = pages.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === "table" || (!furniture.has(block) && texts.get(block)?.text !== "")),
  );
  const textOf = (line: PageLine): LineText => texts.get(line) ?? { text: "", isBold: false, from: [] };
  const flowing = notesAfterParagraphs(joinedTables(kept), textOf, (line) => noteOf(textOf(line)).number);
  const links = linksOf(flowing, textOf);
  const notes = new Map<number, Set<string>>();
  for (const [line, text] of texts) {
    const note = line.isNote ? noteOf(text).number : undefined;
    if (note !== undefined) notes.set(line.page, (notes.get(line.page) ?? new Set()).add(note));
  }
  const shown = (text: string, page: number): string => withoutReferences(text, notes.get(page) ?? new Set());
  const converted = new Map<"TCVN3" | "VNI", number>();
  const count = (from: LineText["from"]): void => {
    for (const font of new Set(from)) converted.set(font, (converted.get(font) ?? 0) + 1);
  };
  let table = 0;
  const numbers = numbered(kept);
  const blocks = flowing.map((block): DocumentBlock => {
    if (block.kind === "tables") {
      for (const { isConverted } of block.cells) count(isConverted);
      return documentTable(block, ++table, shown);
    }
    const { page } = block;
    const found = textOf(block);
    const { isBold, from } = found;
    const { number, text } = block.isNote ? noteOf(found) : { number: undefined, text: spacedNumber(found.text) };
    count(from);
    const { mayGoOn = false, goesOn = false } = links.get(block) ?? {};
    return {
      kind: "paragraph",
      text: shown(text, page),
      at: { page, line: numbers.get(block) ?? 0 },
      mayGoOn,
      ...(goesOn ? { goesOn } : {}),
      ...(isBold ? { isBold } : {}),
      ...(block.isNote ? { from: "footnote" } : {}),
      ...(number === undefined ? {} : { marker: number }),
    };
  });
  return { blocks, converted };
}

/** Lines by their numbers on their pages, from 1. */
function numbered(blocks: readonly (PageLine | PageTable)[]): ReadonlyMap<PageLine, number> {
  const counts = new Map<number, number>();
  const numbers = new Map<PageLine, number>();
  for (const block of blocks) {
    if (block.kind === "table") continue;
    const number = (counts.get(block.page) ?? 0) + 1;
    counts.set(block.page, number);
    numbers.set(block, number);
  }
  return numbers;
}

/** A line of a footnote, and the number with which its first one begins. */
function noteOf({ text, note }: LineText): { readonly number?: string; readonly text: string } {
  if (note !== undefined) return { number: note, text };
  const [all, number, rest = ""] = /^(\d{1,2})\s?(\p{Lu}.*)$/u.exec(text) ?? [];
  return all === undefined || number === undefined ? { text } : { number, text: rest };
}

/** A number and its item may be set so near each other that no space shows. */
const spacedNumber = (text: string): string =>
  text.replace(/^(\d{1,2}[.)](?=\p{Lu})|\(\d{1,2}\)(?=[\p{Lu}\d]))/u, "$1 ");

/** A table with the parts of it on the pages after. */
interface JoinedTable {
  readonly kind: "tables";
  readonly page: number;
  readonly last: PageTable;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (TextCell & { readonly page: number })[];
}

function joinedTables(blocks: readonly (PageLine | PageTable)[]): readonly (PageLine | JoinedTable)[] {
  const found: (PageLine | JoinedTable)[] = [];
  // Footnotes between two parts of a table come after it.
  let notes: PageLine[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === "line" && block.isNote) notes.push(block);
    else if (block.kind === "table" && last?.kind === "tables" && isGoingOn(last, block)) {
      found[found.length - 1] = withPart(last, block);
    } else {
      found.push(...notes, block.kind === "table" ? alone(block) : block);
      notes = [];
    }
  }
  return [...found, ...notes];
}

const alone = (table: PageTable): JoinedTable => ({
  ...{ kind: "tables", page: table.page, last: table, xs: table.xs, rows: table.rows, columns: table.columns },
  cells: table.cells.map((cell) => ({ ...cell, page: table.page })),
});

/** The same columns at the top of the next page, and no head of another table. */
function isGoingOn(before: JoinedTable, table: PageTable): boolean {
  const isSame =
    table.page === before.last.page + 1 &&
    table.columns === before.columns &&
    table.xs.every((x, index) => Math.abs(x - (before.xs[index] ?? Infinity)) < 6);
  if (!isSame) return false;
  const first = rowText(table.cells, 0);
  return first === rowText(before.cells, 0) || !/(?:^|\|)(?:stt|tt|số tt)(?:\||$)/iu.test(first);
}

const rowText = (cells: readonly TextCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text.replace(/\s+/gu, " "))
    .join("|");

/** Of more rows a head isn't repeated. */
const highestHead = 4;

function withPart(before: JoinedTable, table: PageTable): JoinedTable {
  let head = 0;
  while (
    head < Math.min(highestHead, table.rows) &&
    rowText(table.cells, head) !== "" &&
    rowText(table.cells, head) === rowText(before.cells, head)
  ) {
    head++;
  }
  const rest = table.cells.filter(({ row }) => row >= head);
  const tail = tailOfRow(before, rest, head);
  const cells = tail
    ? before.cells.map((cell) => (cell === tail.of ? { ...cell, text: `${cell.text} ${tail.cell.text}` } : cell))
    : before.cells;
  const shift = before.rows - head - (tail ? 1 : 0);
  return {
    ...before,
    last: table,
    rows: table.rows + shift,
    cells: [
      ...cells,
      ...rest
        .filter((cell) => cell !== tail?.cell)
        .map((cell) => ({ ...cell, row: cell.row + shift, page: table.page })),
    ],
  };
}

/** A row that the page's end cut: below it one cell goes on in small letters, and nothing stands beside it. */
function tailOfRow(
  before: JoinedTable,
  rest: readonly TextCell[],
  row: number,
): { readonly cell: TextCell; readonly of: TextCell } | undefined {
  const [cell, beside] = rest.filter((each) => each.row === row);
  if (!cell || beside || cell.column === 0 || cell.columnSpan > 1 || startsItem(cell.text)) return undefined;
  const above = before.cells.filter((each) => each.column === cell.column && each.row + each.rowSpan === before.rows);
  const of = above.at(-1);
  return of && /^[\p{Ll}(]/u.test(cell.text) ? { cell, of } : undefined;
}

function documentTable(
  { page, rows, columns, cells }: JoinedTable,
  table: number,
  shown: (text: string, page: number) => string,
): DocumentBlock {
  return {
    kind: "table",
    at: { page, table },
    rows,
    columns,
    cells: cells.map((cell): DocumentCell => ({
      row: cell.row,
      column: cell.column,
      ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
      text: shown(cell.text, cell.page),
      ...(cell.isBold ? { isBold: true } : {}),
      at: { page: cell.page, table, row: cell.row + 1, column: cell.column + 1 },
    })),
  };
}

/** Footnotes stand at the foot of a page; read, they come after the paragraph or the table that refers to them. */

import type { PageLine } from "./pdf-columns";
import { linksOf, type LineLink } from "./pdf-paragraphs";
import { refersTo, type LineText } from "./pdf-text";

/** A table that may go on over pages. */
interface TablePart {
  readonly kind: "tables";
  readonly page: number;
  readonly cells: readonly { readonly page: number; readonly text: string }[];
}

interface Note {
  readonly page: number;
  readonly number?: string;
  readonly lines: PageLine[];
}

/** `numberOf` tells the number with which a footnote's first line begins. */
export function notesAfterParagraphs<Table extends TablePart>(
  blocks: readonly (PageLine | Table)[],
  textOf: (line: PageLine) => LineText,
  numberOf: (line: PageLine) => string | undefined,
): readonly (PageLine | Table)[] {
  const running = blocks.filter((block) => block.kind === "tables" || !block.isNote);
  const notes = notesOf(
    blocks.flatMap((block) => (block.kind === "line" && block.isNote ? [block] : [])),
    numberOf,
  );
  if (notes.length === 0) return blocks;
  const links = linksOf(running, textOf);
  const behind = new Map<number, PageLine[]>();
  for (const note of notes) {
    let at = placeOf(note, running, textOf);
    while (isGoingOn(running[at], links)) at++;
    behind.set(at, [...(behind.get(at) ?? []), ...note.lines]);
  }
  return [...(behind.get(-1) ?? []), ...running.flatMap((block, index) => [block, ...(behind.get(index) ?? [])])];
}

const isGoingOn = (block: PageLine | TablePart | undefined, links: ReadonlyMap<PageLine, LineLink>): boolean =>
  block?.kind === "line" && links.get(block)?.mayGoOn === true;

function notesOf(lines: readonly PageLine[], numberOf: (line: PageLine) => string | undefined): readonly Note[] {
  const notes: Note[] = [];
  for (const line of lines) {
    const number = numberOf(line);
    const last = notes.at(-1);
    if (number !== undefined || last?.page !== line.page) {
      notes.push({ page: line.page, lines: [line], ...(number === undefined ? {} : { number }) });
    } else last.lines.push(line);
  }
  return notes;
}

/** The index of the block that refers to a note, else of the last one on its page. */
function placeOf<Table extends TablePart>(
  { page, number }: Note,
  running: readonly (PageLine | Table)[],
  textOf: (line: PageLine) => LineText,
): number {
  const textsOn = (block: PageLine | Table): readonly string[] => {
    if (block.kind === "tables") return block.cells.flatMap((cell) => (cell.page === page ? [cell.text] : []));
    return block.page === page ? [textOf(block).text] : [];
  };
  const reference =
    number === undefined ? -1 : running.findIndex((block) => textsOn(block).some((text) => refersTo(text, number)));
  if (reference >= 0) return reference;
  return running.reduce((last, block, index) => (block.page <= page ? index : last), -1);
}

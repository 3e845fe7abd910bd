/** Where a quotation stands in its document: the stretches of blocks and cells to be marked beside a proposal. A quotation may
 *  join lines that the file broke, so that blanks don't count. */

import type { DocumentBlock, DocumentTable } from "./plan-document";
import type { Quotation } from "./proposal";

/** A stretch of a block's text, or of a table's cell; offsets are UTF-16, the end exclusive. */
export interface Mark {
  readonly block: number;
  /** The cell by its position in the table's `cells`. */
  readonly cell?: number;
  readonly from: number;
  readonly to: number;
  /** The figure itself, within the quoted words. */
  readonly isFigure: boolean;
}

/** A quotation never runs over more lines than that, before and behind the one that it names. */
const mostBlocks = 40;

/** In reading order, the words before and behind the figure as stretches of their own. Nothing where the words aren't there
 *  as they were quoted. */
export function marksOf(blocks: readonly DocumentBlock[], quotation: Quotation): readonly Mark[] {
  const block = blocks[quotation.block];
  if (!block) return [];
  const pieces = block.kind === "table" ? rowPieces(block, quotation) : linePieces(blocks, quotation.block);
  return marksIn(pieces, quotation);
}

interface Piece {
  readonly block: number;
  readonly cell?: number;
  readonly text: string;
}

/** The line with those around it that may be one sentence with it. Automatic numbers aren't part of their text. */
function linePieces(blocks: readonly DocumentBlock[], named: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = named - 1; index >= Math.max(0, named - mostBlocks); index--) {
    const block = blocks[index];
    if (block?.kind !== "paragraph") break;
    pieces.unshift({ block: index, text: block.text });
  }
  for (let index = named; index <= named + mostBlocks; index++) {
    const block = blocks[index];
    if (block?.kind !== "paragraph") break;
    pieces.push({ block: index, text: block.text });
  }
  return pieces;
}

/** The cells of the quoted row, or of all rows where the place doesn't say which. */
function rowPieces({ cells, at }: DocumentTable, { at: place, block }: Quotation): readonly Piece[] {
  const isOfRow = (cell: DocumentTable["cells"][number]): boolean => {
    if (place.address !== undefined) return rowOf(cell.at.address) === rowOf(place.address);
    return place.row === undefined || cell.at.row === place.row || cell.row + (at.row ?? 1) === place.row;
  };
  return cells.flatMap((cell, index) => (isOfRow(cell) ? [{ block, cell: index, text: cell.text }] : []));
}

const rowOf = (address: string | undefined): string | undefined => /\d+$/u.exec(address ?? "")?.[0];

/** The letters that count, one for each part of a composed one, since files spell them either way. */
interface Letters {
  readonly text: string;
  /** Where each comes from. */
  readonly at: readonly number[];
}

function lettersOf(words: string): Letters {
  const at: number[] = [];
  let text = "";
  for (let index = 0; index < words.length; index++) {
    const letter = words.charAt(index);
    if (isLoose(letter) || isLeader(words, index) || isDash(words, index)) continue;
    const apart = letter.normalize("NFD");
    text += apart;
    for (let part = 0; part < apart.length; part++) at.push(index);
  }
  return { text, at };
}

function marksIn(pieces: readonly Piece[], { text, from, to, block: named }: Quotation): readonly Mark[] {
  const ofPieces = pieces.map((piece) => lettersOf(piece.text));
  const whole = ofPieces.map((letters) => letters.text).join("");
  const places = ofPieces.flatMap(({ at }, piece) => at.map((each) => ({ piece, at: each })));
  const quoted = lettersOf(text);
  // The same words may stand in a line before: those that reach into the named one are meant.
  const isReached = (at: number): boolean => {
    const last = places[at + quoted.text.length - 1];
    return last !== undefined && (pieces[last.piece]?.block ?? 0) >= named;
  };
  let start = whole.indexOf(quoted.text);
  while (start >= 0 && !isReached(start)) start = whole.indexOf(quoted.text, start + 1);
  if (start < 0 || quoted.text === "") return cellMarks(pieces, { text, from, to });
  const marks: Mark[] = [];
  quoted.at.forEach((at, index) => {
    const letter = places[start + index];
    const piece = letter && pieces[letter.piece];
    if (!letter || !piece) return;
    const isFigure = at >= from && at < to;
    const last = marks[marks.length - 1];
    if (last?.block === piece.block && last.cell === piece.cell && last.isFigure === isFigure) {
      marks[marks.length - 1] = { ...last, to: letter.at + 1 };
    } else {
      marks.push({ ...placeOf(piece), from: letter.at, to: letter.at + 1, isFigure });
    }
  });
  return marks;
}

/** Blanks come and go where lines are joined, and so do the signs that part a row's cells. */
function isLoose(letter: string): boolean {
  return /[\s|;\u00ad]/u.test(letter);
}

/** A row of dots before a figure is quoted as a colon. */
function isLeader(words: string, index: number): boolean {
  const letter = words.charAt(index);
  if (letter === "…" || letter === ":") return true;
  return letter === "." && (words.charAt(index - 1) === "." || words.charAt(index + 1) === ".");
}

/** A dash between words is a line's bullet where the page's width broke it there: "kinh tế" / "- xã hội". */
function isDash(words: string, index: number): boolean {
  const letter = words.charAt(index);
  return (letter === "-" || letter === "–") && isBlank(words.charAt(index - 1)) && isBlank(words.charAt(index + 1));
}

const isBlank = (letter: string): boolean => letter === "" || /\s/u.test(letter);

/** A row is quoted with some of its cells only: each cell that the quotation has is marked, and the figure where it stands. */
function cellMarks(
  pieces: readonly Piece[],
  { text, from, to }: Pick<Quotation, "text" | "from" | "to">,
): readonly Mark[] {
  const figure = text.slice(from, to).trim();
  let hasFigure = false;
  return pieces.flatMap((piece): readonly Mark[] => {
    if (piece.cell === undefined || piece.text.trim() === "" || !text.includes(piece.text.trim())) return [];
    const at = hasFigure || figure === "" ? -1 : piece.text.indexOf(figure);
    const isAlone = at >= 0 && !/\d/u.test(piece.text.slice(0, at) + piece.text.slice(at + figure.length));
    if (isAlone) hasFigure = true;
    return isAlone
      ? [{ ...placeOf(piece), from: at, to: at + figure.length, isFigure: true }]
      : [{ ...placeOf(piece), from: 0, to: piece.text.length, isFigure: false }];
  });
}

function placeOf({ block, cell }: Piece): Pick<Mark, "block" | "cell"> {
  return { block, ...(cell === undefined ? {} : { cell }) };
}

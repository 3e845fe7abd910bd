/** Words on an upright page → lines, and lines → pieces: words near each other. A wider gap begins a new piece, so that columns
 *  stay apart. */

import type { PageWord } from "./pdf-words";

/** Points from the page's upper left corner. */
export interface Piece {
  readonly words: readonly PageWord[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly size: number;
}

/** Parts of a font's height: a gap wider than this parts columns, a gap wider than a part of it parts words. */
const columnGap = 1.6;
const wordGap = 0.2;

/** Lines from top to bottom, each as its pieces from left to right. */
export function piecesOf(words: readonly PageWord[]): readonly (readonly Piece[])[] {
  return rowsOf(words).map((row) => {
    const pieces: PageWord[][] = [];
    for (const word of row) {
      const last = pieces.at(-1);
      const before = last?.at(-1);
      if (last && before && isNear(last, before, word)) last.push(word);
      else pieces.push([word]);
    }
    return pieces.map(pieceOf);
  });
}

/** A number or a bullet before an item stands apart from it, as a tab sets it. */
const isMarker = (words: readonly PageWord[]): boolean =>
  /^(?:[-+–—•▪●*o➢✓\uf000-\uf0ff]|\(?[\dIVXivxa-zđ]{1,4}[-–/.)]*(?:\d{1,2}\.?)*)$/u.test(
    words.map(({ text }) => text).join(""),
  ) && !/^\d+$/u.test(words.map(({ text }) => text).join(""));

function isNear(piece: readonly PageWord[], before: PageWord, word: PageWord): boolean {
  const gap = word.left - before.right;
  const size = Math.max(before.size, word.size);
  return gap < size * (isMarker(piece) ? columnGap * 2.5 : columnGap);
}

function pieceOf(words: readonly PageWord[]): Piece {
  const size = Math.max(...words.map((word) => word.size));
  const base = words.find((word) => word.size === size)?.base ?? 0;
  return {
    words,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: base - size * 0.8,
    bottom: base + size * 0.25,
    base,
    size,
  };
}

/** Words that stand on one line, each row from left to right. Raised and lowered signs belong to the line that they overlap. */
export function rowsOf(words: readonly PageWord[]): readonly (readonly PageWord[])[] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.left - b.left);
  const rows: { words: PageWord[]; base: number; size: number }[] = [];
  for (const word of sorted) {
    const row = rows.slice(-3).find(({ base, size }) => isOnLine(word, base, size));
    if (!row) {
      rows.push({ words: [word], base: word.base, size: word.size });
      continue;
    }
    row.words.push(word);
    if (word.size > row.size) Object.assign(row, { base: word.base, size: word.size });
  }
  return rows.map((row) => row.words.sort((a, b) => a.left - b.left));
}

function isOnLine(word: PageWord, base: number, size: number): boolean {
  const apart = Math.abs(word.base - base);
  const [small, large] = [Math.min(word.size, size), Math.max(word.size, size)];
  // Of one size, only what the eye takes for the same line; smaller signs may be raised by half a line.
  return apart < (small < large * 0.85 ? large * 0.55 : large * 0.25);
}

/** Whether a space stands before a word that comes after another one on its line. */
export const isSpaced = (before: PageWord, word: PageWord): boolean =>
  word.isApart || word.left - before.right > Math.min(before.size, word.size) * wordGap;

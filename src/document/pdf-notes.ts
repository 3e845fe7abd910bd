/** Footnotes at the foot of a page: smaller lines, of which the first begins with a number that is raised there or in the text
 *  above; or lines of any size that begin with a raised number to which the text above refers. */

import type { Piece } from "./pdf-lines";
import { isRaised } from "./pdf-text";

/** So much smaller than a page's text are its footnotes, at least. */
const smaller = 0.93;

const footerLines = 2;

/** The index of the first line of footnotes among a page's lines, which go from top to bottom; their number where it has none. */
export function firstNote(rows: readonly (readonly Piece[])[]): number {
  const main = mainSize(rows);
  const references = new Set(
    rows.flatMap((row) => {
      const words = row.flatMap((piece) => piece.words);
      return words.slice(1).flatMap((word) => (isRaised(word, words) ? [word.text] : []));
    }),
  );
  let first = firstRaised(rows, references) ?? rows.length;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] ?? [];
    const words = row.flatMap((piece) => piece.words);
    const [number] = words;
    if (!number) continue;
    const isSmall = Math.max(...row.map(({ size }) => size)) <= main * smaller;
    // The page's own number and footer may stand below its footnotes.
    if (!isSmall && rows.length - index <= footerLines) continue;
    if (!isSmall) break;
    const sign = /^(\d{1,2})(?=\p{Lu}|$)/u.exec(number.text)?.[1];
    if (sign !== undefined && (references.has(sign) || isRaised(number, words))) first = Math.min(first, index);
  }
  return first;
}

/** The first line that begins with a raised number which is raised above, too. */
function firstRaised(rows: readonly (readonly Piece[])[], references: ReadonlySet<string>): number | undefined {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const words = row.flatMap((piece) => piece.words);
    const [number] = words;
    if (number && seen.has(number.text) && references.has(number.text) && isRaised(number, words)) return index;
    for (const word of words.slice(1)) if (isRaised(word, words)) seen.add(word.text);
  }
  return undefined;
}

/** The height in which most letters of a page are set. */
function mainSize(rows: readonly (readonly Piece[])[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of rows.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.reduce((sum, { text }) => sum + text.length, 0));
  }
  return [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

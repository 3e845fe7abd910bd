/** Footnotes at the foot of a page: smaller lines, of which the first begins with a number that is raised there or in the text
 *  above. */

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
  let first = rows.length;
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
    if (sign !== undefined && (references.has(sign) || isRaised(number, words))) first = index;
  }
  return first;
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

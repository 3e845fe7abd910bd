/** How high a text stands in a column: rows of merged cells don't fit themselves, and neither do rows in files. */

import { linesIn, type TextLook } from "./times-width";

export interface LineSpace extends TextLook {
  /** The column's width in characters of the standard font. */
  readonly width: number;
}

/** Excel: a character of the standard font is 7 pixels wide, a pixel 0.75 points; a pixel on each side stays free. */
function pointsWithin(characters: number): number {
  return Math.max(1, (characters * 7 - 2) * 0.75);
}

/** The width of a column that holds a text of so many points in one line, in halves of characters. */
export function charactersFor(points: number): number {
  return Math.ceil(((points / 0.75 + 2) / 7) * 2) / 2;
}

export function linesInColumn(text: string, { width, ...look }: LineSpace): number {
  return linesIn(text, pointsWithin(width), look);
}

/** In points: a line takes about 1.3 times the size of its letters. */
export function heightOfLines(text: string, space: LineSpace): number {
  return linesInColumn(text, space) * space.size * 1.3;
}

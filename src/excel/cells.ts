/** Small rules of writing cells through Office.js that every writer keeps. */

import type { Look } from "../core/report";
import type { Raw } from "../core/table";

/** Excel: a text that begins with = + - or @ is taken as a formula, one that begins with ' loses it. */
export function constant(value: Raw): string | number | boolean {
  if (value === null || value === undefined) return "";
  return typeof value === "string" && /^[=+\-@']/u.test(value) ? `'${value}` : value;
}

/** Excel: a single value set to a range fills all its cells; the types know only arrays. */
export function everywhere(value: string | number | boolean): string[][] {
  return value as unknown as string[][];
}

/** Excel: widths are in points here; a character of the standard font is 7 pixels, a cell's padding 5, a pixel 0.75. */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

const across = { left: "Left", center: "Center", right: "Right" } as const;
const down = { top: "Top", center: "Center" } as const;

export function writeLook(format: Excel.RangeFormat, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.across !== undefined) format.horizontalAlignment = across[look.across];
  if (look.down !== undefined) format.verticalAlignment = down[look.down];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
}

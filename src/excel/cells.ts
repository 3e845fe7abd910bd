/** Small rules of writing cells through Office.js that every writer keeps. */

import type { Look } from "../core/report";
import { pixelsOfCharacters } from "../core/report-looks";
import type { Raw } from "../core/table";

/** Excel: a text that begins with = + - or @ is taken as a formula, one that begins with ' loses it. */
export function constant(value: Raw): string | number | boolean {
  if (value === null || value === undefined) return "";
  return typeof value === "string" && /^[=+\-@']/u.test(value) ? `'${value}` : value;
}

/** Excel: a text that begins with a sign comes without its apostrophe, and would be taken for a formula. */
export function constantOrFormula(found: unknown): string | number | boolean {
  if (typeof found === "number" || typeof found === "boolean") return found;
  const text = String(found ?? "");
  return /^[+\-@']/u.test(text) ? `'${text}` : text;
}

/** Excel: a single value set to a range fills all its cells; the types know only arrays. */
export function everywhere(value: string | number | boolean): string[][] {
  return value as unknown as string[][];
}

/** Excel: null within an array leaves its cell as it is; the types don't know it. */
export function matrix(rows: readonly (readonly (string | number | boolean | null)[])[]): string[][] {
  return rows as unknown as string[][];
}

/** Excel: widths are in points here; a pixel is 0.75. */
export function pointsOfCharacters(characters: number): number {
  return pixelsOfCharacters(characters) * 0.75;
}

export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

const across = { left: "Left", center: "Center", right: "Right" } as const;
const down = { top: "Top", center: "Center" } as const;

export function writeFont(font: Excel.RangeFont | Excel.ConditionalRangeFont, look: Look): void {
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline !== undefined) font.underline = look.underline ? "Single" : "None";
  if (look.color !== undefined) font.color = look.color;
}

export function writeLook(format: Excel.RangeFormat, look: Look): void {
  writeFont(format.font, look);
  if (look.size !== undefined) format.font.size = look.size;
  if (look.across !== undefined) format.horizontalAlignment = across[look.across];
  if (look.down !== undefined) format.verticalAlignment = down[look.down];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
}

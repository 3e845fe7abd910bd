/** A1 text and areas: column letters, `$`, sheet names with their quotes. Text in, plain data out, and back. */
import { columnLimit, rowLimit, type Area } from "./area";

/** A reference as written; each edge knows whether it has a `$`. */
export interface WrittenReference {
  /** Without quotes; null if the reference names no sheet. */
  readonly sheetName: string | null;
  readonly area: Area;
  readonly fixed: Fixed;
}

export interface Fixed {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

export const allFixed: Fixed = { top: true, left: true, bottom: true, right: true };
const noneFixed: Fixed = { top: false, left: false, bottom: false, right: false };

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 27; beyond XFD or with other letters -1. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) return -1;
    column = column * 26 + (code - 64);
  }
  return column > 0 && column <= columnLimit ? column - 1 : -1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1", "A1:B2", "A:C", "2:5"; with `$` where `fixed` says so. */
export function areaAddress(area: Area, fixed: Fixed = noneFixed): string {
  const mark = (isFixed: boolean): string => (isFixed ? "$" : "");
  if (area.left === 0 && area.right === columnLimit - 1 && !(area.top === 0 && area.bottom === rowLimit - 1)) {
    return `${mark(fixed.top)}${area.top + 1}:${mark(fixed.bottom)}${area.bottom + 1}`;
  }
  if (area.top === 0 && area.bottom === rowLimit - 1) {
    return `${mark(fixed.left)}${columnLetters(area.left)}:${mark(fixed.right)}${columnLetters(area.right)}`;
  }
  const start = `${mark(fixed.left)}${columnLetters(area.left)}${mark(fixed.top)}${area.top + 1}`;
  // Excel: a cell whose ends move apart when it is copied keeps both of them.
  const isOneEnd = fixed.top === fixed.bottom && fixed.left === fixed.right;
  if (area.top === area.bottom && area.left === area.right && isOneEnd) return start;
  return `${start}:${mark(fixed.right)}${columnLetters(area.right)}${mark(fixed.bottom)}${area.bottom + 1}`;
}

/** "Sheet1!", "'Báo cáo'!": quoted where Excel quotes. */
export function sheetPrefix(sheetName: string): string {
  return isPlainSheetName(sheetName) ? `${sheetName}!` : `'${sheetName.replaceAll("'", "''")}'!`;
}

export function placeAddress(sheetName: string, area: Area, fixed: Fixed = noneFixed): string {
  return sheetPrefix(sheetName) + areaAddress(area, fixed);
}

/** "'Báo cáo'!$A$1:B2" → its parts; null if the text is no plain reference. */
export function readReference(text: string): WrittenReference | null {
  const bang = text.lastIndexOf("!");
  const sheetName = bang < 0 ? null : unquotedSheetName(text.slice(0, bang));
  const match = referencePattern.exec(bang < 0 ? text : text.slice(bang + 1));
  if (!match) return null;
  const [, c1, r1, c2, r2, wholeC1, wholeC2, wholeR1, wholeR2] = match;
  if (c1 !== undefined && r1 !== undefined) return ordered(sheetName, [r1, c1], [r2 ?? r1, c2 ?? c1]);
  if (wholeC1 !== undefined && wholeC2 !== undefined) return ordered(sheetName, ["$1", wholeC1], [lastRow, wholeC2]);
  if (wholeR1 !== undefined && wholeR2 !== undefined) return ordered(sheetName, [wholeR1, "$A"], [wholeR2, "$XFD"]);
  return null;
}

/** "A1:B2" without a sheet → area; null for anything else. */
export function readArea(text: string): Area | null {
  const reference = readReference(text);
  return reference && reference.sheetName === null ? reference.area : null;
}

const lastRow = `$${rowLimit}`;
const referencePattern =
  /^(?:(\$?[A-Za-z]{1,3})(\$?\d{1,7})(?::(\$?[A-Za-z]{1,3})(\$?\d{1,7}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?\d{1,7}):(\$?\d{1,7}))$/;

function ordered(
  sheetName: string | null,
  start: readonly [string, string],
  end: readonly [string, string],
): WrittenReference | null {
  const [r1, c1] = [rowPart(start[0]), columnPart(start[1])];
  const [r2, c2] = [rowPart(end[0]), columnPart(end[1])];
  if (!r1 || !c1 || !r2 || !c2) return null;
  const [top, bottom] = r1.index <= r2.index ? [r1, r2] : [r2, r1];
  const [left, right] = c1.index <= c2.index ? [c1, c2] : [c2, c1];
  return {
    sheetName,
    area: { top: top.index, left: left.index, bottom: bottom.index, right: right.index },
    fixed: { top: top.fixed, left: left.fixed, bottom: bottom.fixed, right: right.fixed },
  };
}

function rowPart(text: string): { index: number; fixed: boolean } | null {
  const fixed = text.startsWith("$");
  const index = Number(fixed ? text.slice(1) : text) - 1;
  return index >= 0 && index < rowLimit ? { index, fixed } : null;
}

function columnPart(text: string): { index: number; fixed: boolean } | null {
  const fixed = text.startsWith("$");
  const index = columnOfLetters(fixed ? text.slice(1) : text);
  return index >= 0 ? { index, fixed } : null;
}

export function unquotedSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") && text.length > 1 ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** Excel quotes names with anything but letters, digits, "_" and ".", that begin with a digit or look like a cell. */
function isPlainSheetName(written: string): boolean {
  // "[Book2.xlsx]Sheet1": the file's name asks for apostrophes by its own letters.
  const [, file = "", sheet] = /^\[([^[\]]+)\](.+)$/.exec(written) ?? [];
  const name = sheet ?? written;
  return (
    /^[\p{L}\p{M}\p{N}_.]*$/u.test(file) &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rc]\d*(c\d*)?$/i.test(name)
  );
}

/** Addresses as Office.js writes them: "Sheet1!A1:B2", "'Số liệu'!2:3", and reading of "A1:B2" and its kin. */
import { columnLimit, isSingleCell, isWholeColumns, isWholeRows, rowLimit, type Area } from "../engine/area";

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Without the sheet: "A1", "A1:B2", "A:B", "2:3". The whole sheet is "A:XFD", as in Excel. */
export function localAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  return isSingleCell(area) ? first : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

export function fullAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${localAddress(area)}`;
}

/** Excel: names with anything but letters, digits, "_" and ".", or that look like a cell, stand in apostrophes. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1" → the sheet's name and the rest; the name is undefined in "A1". */
export function splitAddress(address: string): { readonly sheetName: string | undefined; readonly cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), cells: quoted[2] ?? "" };
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheetName: undefined, cells: address };
  return { sheetName: address.slice(0, mark), cells: address.slice(mark + 1) };
}

const corner = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const cellPattern = new RegExp(`^${corner}(?::${corner})?$`);
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** "B2", "$A$1:B2", "A:C", "2:3" → area; null for anything else, such as names. */
export function readArea(cells: string): Area | null {
  const text = cells.trim();
  const cell = cellPattern.exec(text);
  if (cell) {
    const [, column = "", row = "", column2 = column, row2 = row] = cell;
    return area(Number(row) - 1, columnIndex(column), Number(row2) - 1, columnIndex(column2));
  }
  const columns = columnsPattern.exec(text);
  if (columns) return area(0, columnIndex(columns[1] ?? ""), rowLimit - 1, columnIndex(columns[2] ?? ""));
  const rows = rowsPattern.exec(text);
  if (rows) return area(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, columnLimit - 1);
  return null;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function area(row1: number, column1: number, row2: number, column2: number): Area | null {
  const found: Area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  const fits = found.top >= 0 && found.bottom < rowLimit && found.right < columnLimit;
  return fits ? found : null;
}

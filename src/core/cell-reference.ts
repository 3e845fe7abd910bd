/** A reference to one cell as a person types it into a field: `B2`, `$B$2`, `Số liệu!F5`. Read into its parts, written as
 *  Excel's formulas spell it, moved down row by row as filling down would. */

import type { Place } from "./problem";
import { columnLetters } from "./table";

export interface CellReference {
  readonly sheet?: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Undefined for what is no single cell of a sheet: a range, a name, a number, `XFE1`. */
export function readReference(text: string): CellReference | undefined {
  const bare = text.normalize("NFC").trim().replace(/^=/u, "");
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!:[\]*?/\\]+))!)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/u.exec(bare);
  if (!found) return undefined;
  const [, quoted, plain, fixedColumn, letters = "", fixedRow, digits = ""] = found;
  const sheet = quoted?.replace(/''/gu, "'") ?? plain;
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  if (row >= lastRow || column >= lastColumn) return undefined;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    column,
    isRowFixed: fixedRow === "$",
    isColumnFixed: fixedColumn === "$",
  };
}

/** The reference as a formula spells it, `rows` further down unless its row is fixed. */
export function referenceText(reference: CellReference, rows = 0): string {
  const { sheet, row, column, isRowFixed, isColumnFixed } = reference;
  const cell = `${isColumnFixed ? "$" : ""}${columnLetters(column)}${isRowFixed ? "$" : ""}${row + (isRowFixed ? 0 : rows) + 1}`;
  return sheet === undefined ? cell : `${sheetInFormula(sheet)}!${cell}`;
}

/** Excel: a name needs quotes unless it is letters, figures, dots and underscores and can't be taken for a cell. */
function sheetInFormula(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/iu.test(sheet);
  return isPlain ? sheet : `'${sheet.replace(/'/gu, "''")}'`;
}

/** `='BC T6-2025 Thành phố'!$A$9:$L$39` → its sheet and address; `=#REF!` → undefined. */
export function placeOfFormula(formula: string): Place | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u.exec(formula);
  const address = found?.[3]?.replace(/\$/gu, "");
  if (!found || address === undefined) return undefined;
  return { sheet: found[1]?.replace(/''/gu, "'") ?? found[2] ?? "", address };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

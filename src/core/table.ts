/** A table as it stands in a workbook: headings and raw cells with their place. Excel's side fills it in, the readers
 *  of targets, results and settings take it apart. */

import type { Place, Problem, TableName } from "./problem";

export type Raw = string | number | boolean | null | undefined;

export interface SheetTable {
  readonly name: TableName;
  readonly sheet: string;
  /** Zero-based row and column of the heading row's first cell. */
  readonly top: number;
  readonly left: number;
  readonly headings: readonly Raw[];
  readonly rows: readonly (readonly Raw[])[];
}

/** One row of a table, read by heading. */
export interface TableRow<Column extends string> {
  readonly raw: (column: Column) => Raw;
  readonly text: (column: Column) => string;
  readonly at: (column: Column) => Place;
  /** By position, for columns that people name. */
  readonly cell: (position: number) => Raw;
  readonly cellAt: (position: number) => Place;
}

/** `AB12` for row 11 and column 27, counted from zero. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** Headings are compared without case, outer blanks and the way letters were composed. */
export function headingKey(heading: Raw): string {
  return String(heading ?? "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** The rows of a table, or the columns that are missing or stand there twice. Optional columns may be missing:
 *  their cells read as blank. Wholly blank rows are left out. */
export function readRows<Column extends string>(
  table: SheetTable,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): { readonly rows: readonly TableRow<Column>[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const keys = table.headings.map(headingKey);
  const at = new Map<Column, number>();
  for (const column of columns) {
    const first = keys.indexOf(headingKey(column));
    if (first < 0) {
      if (optional.includes(column)) continue;
      const place = { sheet: table.sheet, address: address(table.top, table.left) };
      problems.push({ kind: "missing-column", table: table.name, column, at: place });
      continue;
    }
    at.set(column, first);
    const second = doubled(keys, headingKey(column), first);
    if (second !== undefined) {
      const place = { sheet: table.sheet, address: address(table.top, table.left + second) };
      problems.push({ kind: "doubled-column", table: table.name, column, at: place });
    }
  }
  if (problems.length > 0) return { rows: [], problems };
  return {
    rows: table.rows.flatMap((cells, index) => (isBlankRow(cells) ? [] : [rowOf(table, at, cells, index)])),
    problems,
  };
}

/** Excel renames the second "Mã" of a table to "Mã2" by itself, so that one counts as doubled too. */
function doubled(keys: readonly string[], key: string, first: number): number | undefined {
  const second = keys.findIndex((other, index) => index !== first && (other === key || other === `${key}2`));
  return second < 0 ? undefined : second;
}

function rowOf<Column extends string>(
  table: SheetTable,
  columns: ReadonlyMap<Column, number>,
  cells: readonly Raw[],
  index: number,
): TableRow<Column> {
  const raw = (column: Column): Raw => {
    const position = columns.get(column);
    return position === undefined ? null : cells[position];
  };
  const cellAt = (position: number): Place => ({
    sheet: table.sheet,
    address: address(table.top + 1 + index, table.left + position),
  });
  return {
    raw,
    text: (column) => textOf(raw(column)),
    at: (column) => cellAt(columns.get(column) ?? 0),
    cell: (position) => cells[position],
    cellAt,
  };
}

/** SUMIFS and MATCH find a text only letter by letter, though in any case: a blank behind it, marks that stand apart, or
 *  another spelling of the same thing are told. */
export function askSpelling<Column extends string>(
  row: TableRow<Column>,
  column: Column,
  wanted: string,
  problems: Problem[],
): void {
  const found = String(row.raw(column) ?? "");
  if (found.toLowerCase() !== wanted.toLowerCase()) {
    problems.push({ kind: "spelt-otherwise", column, found, wanted, at: row.at(column) });
  }
}

export function isBlank(raw: Raw): boolean {
  return raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");
}

export function isBlankRow(cells: readonly Raw[]): boolean {
  return cells.every(isBlank);
}

export function textOf(raw: Raw): string {
  return isBlank(raw) ? "" : String(raw).normalize("NFC").trim();
}

/** A table of a workbook that was made from a text file: which line each row came from, and what of the file was not
 *  taken into it. */

import type { Place } from "../core/problem";
import type { Raw, SheetTable } from "../core/table";
import { headKey, type TextLine } from "./separated-text";

export interface TextTable {
  readonly table: SheetTable;
  /** The line of each row. */
  readonly lines: readonly number[];
  /** Lines that became no row: they have more cells than the head. */
  readonly overlong: readonly number[];
  /** Columns of the head that mean nothing here. */
  readonly unknown: readonly string[];
}

/** Where tables stand on their sheets. */
const top = 3;

export interface TextRow {
  readonly line: number;
  readonly cells: readonly Raw[];
}

export function textTable(
  { name, sheet }: Pick<SheetTable, "name" | "sheet">,
  headings: readonly string[],
  rows: readonly TextRow[],
  left: Pick<TextTable, "overlong" | "unknown">,
): TextTable {
  return {
    table: { name, sheet, top, left: 0, headings, rows: rows.map(({ cells }) => cells) },
    lines: rows.map(({ line }) => line),
    ...left,
  };
}

/** The line that a place of the table came from. */
export function lineOfPlace({ table, lines }: TextTable, { sheet, address = "" }: Place): number | undefined {
  const row = Number(/\d+/u.exec(address)?.[0] ?? 0);
  return sheet === table.sheet ? lines[row - 1 - top - 1] : undefined;
}

/** A line read by the names of the head; "" where the head lacks the name. */
export type ByName = (name: string) => string;

export interface NamedLines {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cell: ByName; readonly cells: readonly string[] }[];
  readonly overlong: readonly number[];
}

/** The first line is the head. */
export function namedLines(lines: readonly TextLine[]): NamedLines {
  const [first, ...rest] = lines;
  const head = (first?.cells ?? []).map(headKey);
  while (head.at(-1) === "") head.pop();
  const fits = ({ cells }: TextLine): boolean => cells.slice(head.length).every((cell) => cell === "");
  return {
    head,
    rows: rest.filter(fits).map(({ number, cells }) => ({
      line: number,
      cells,
      cell: (name) => cells[head.indexOf(name)] ?? "",
    })),
    overlong: rest.filter((line) => !fits(line)).map(({ number }) => number),
  };
}

/** Arguments as Excel hands them over: rows of cells, and what a single cell holds. */

import type { FunctionArgument } from "../core/function-names";
import { readNumeral } from "../core/numeral";
import type { RangeSize } from "../core/problem";
import { isRefusal } from "./refusal";

/** A range or one cell, as rows. An argument that is left out is null. */
export type Cells = readonly (readonly unknown[])[];
export type Argument = Cells | null | undefined;

/** Excel: an empty cell comes as null on the web, as "" from formulas, and as 0 in desktop builds, where no function can
 *  tell it from a typed zero. */
export function isBlank(cell: unknown): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Blank where zero has no meaning of its own: dates, codes, words. */
export function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

/** Excel: where results may bring formats along, numbers of other functions come with theirs as objects. */
export function plainCell(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null || isRefusal(cell)) return cell;
  return "basicValue" in cell ? cell.basicValue : cell;
}

/** A number, or text in Vietnamese spelling. */
export function numberIn(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumeral(cell) : undefined;
}

export function textIn(cell: unknown): string {
  if (isBlank(cell)) return "";
  return typeof cell === "string" ? cell.normalize("NFC").trim() : String(cell);
}

export function sizeOf(argument: FunctionArgument, cells: Cells): RangeSize {
  return { argument, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** The cell for a place of the result: Excel repeats a range's only row or column. */
export function cellFor(cells: Cells, row: number, column: number): unknown {
  const cellsInRow = cells.length === 1 ? cells[0] : cells[row];
  return cellsInRow?.[cellsInRow.length === 1 ? 0 : column];
}

/** The only cell of an argument that takes no range; undefined for a range. */
export function onlyCell(argument: Argument): { readonly cell: unknown } | undefined {
  if (!argument) return { cell: null };
  return argument.length === 1 && argument[0]?.length === 1 ? { cell: argument[0][0] } : undefined;
}

/** Rows of a text's table that lost cells: a copy gives merged cells once, so that what stands behind them moves to the left. */

import type { Row } from "./text-tables";

/** A head is no taller. */
const tallestHead = 3;

/** The rows with empty cells where merged ones were. */
export function withLostColumns(rows: readonly Row[]): readonly Row[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const spread = [...rows];
  let lower = headedBy(rows[Math.min(tallestHead, rows.length - 1)]?.cells ?? [], width);
  for (let index = Math.min(tallestHead, rows.length - 1) - 1; index >= 0; index--) {
    const row = spread[index];
    if (!row) break;
    const found = lower && spreadHeadings(row.cells, lower, width);
    if (found) spread[index] = { ...row, cells: found.cells };
    lower = found?.headings ?? headedBy(row.cells, width);
  }
  const isNumbered = rows.filter(({ cells: [first] }) => /^\s*\d{1,3}\.?\s*$/u.test(first ?? "")).length > 1;
  return spread.map((row) => (isNumbered && isTotal(row, width) ? { ...row, cells: ["", ...row.cells] } : row));
}

/** By column the heading of a row, counted from 1, and 0 where it has none; undefined for a row that is none of a lower head's. */
function headedBy(cells: readonly string[], width: number): readonly number[] | undefined {
  if ((cells[0] ?? "").trim() !== "" || cells.some((cell) => isNumber(cell))) return undefined;
  return Array.from({ length: width }, (_, column) => ((cells[column] ?? "").trim() === "" ? 0 : column + 1));
}

/** "TT | Chỉ tiêu | Kế hoạch năm 2026 | Ghi chú" above "| | Tổng số | Thôn Đông | Thôn Đoài |": the heading over several columns stands
 *  over the first of them, and empty cells behind it. */
function spreadHeadings(
  cells: readonly string[],
  lower: readonly number[],
  width: number,
): { readonly cells: readonly string[]; readonly headings: readonly number[] } | undefined {
  const isHead = cells.filter((cell) => cell.trim() !== "").length > 1 && !cells.some((cell) => isNumber(cell));
  if (cells.length >= width || !isHead) return undefined;
  const headed = lower.filter((heading) => heading > 0);
  const wide = cells.length - (width - headed.length);
  const runs = lower.filter((heading, column) => heading > 0 && (lower[column - 1] ?? 0) === 0).length;
  const each = runs === 1 ? new Set(headed).size / wide : width;
  if (wide < 1 || !Number.isInteger(each) || (runs > 1 && runs !== wide)) return undefined;
  const spread: string[] = [];
  const headings: number[] = [];
  for (const cell of cells) {
    const heading = cell.trim() === "" ? 0 : spread.length + 1;
    const below = new Set<number>();
    do {
      below.add(lower[spread.length] ?? 0);
      spread.push(headings[headings.length - 1] === heading && heading > 0 ? "" : cell);
      headings.push(heading);
      const next = lower[spread.length] ?? 0;
      if (below.has(0) || next === 0 || (!below.has(next) && below.size >= each)) break;
    } while (spread.length < width);
  }
  return spread.length === width ? { cells: spread, headings } : undefined;
}

const isNumber = (cell: string): boolean =>
  /^\s*[<>≥≤]?\s*\d[\d.,]*\s*%?\s*$/u.test(cell) && !/^\s*20\d\d\s*$/u.test(cell);

/** "Cộng | 2.245 | 98" below "1 | Xã An Mẫu | 642 | 100": its words reach over the column of numbers. */
const isTotal = ({ cells }: Row, width: number): boolean =>
  cells.length === width - 1 &&
  /^\s*(?:tổng(?: số| cộng)?|cộng|toàn \p{L}+)\s*:?\s*$/iu.test(cells[0] ?? "") &&
  isNumber(cells[1] ?? "");

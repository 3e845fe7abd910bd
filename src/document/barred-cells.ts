/** Tables whose cells stand on lines of their own with bars on lines of their own between them, as pages are stored that lost their
 *  layout: `|`, "STT", `|`, "Nội dung", `|`, and a bar more between two rows. An empty cell looks like a row's end: how many columns
 *  there are is what the rows agree in. */

import { headingSense } from "../core/reading/table-headings";
import { groupsOf, isWide, laidOut } from "./stacked-tables";
import { tableOfRows, type FoundTable, type Row, type TextLine } from "./text-tables";
import { withoutEmphasis } from "./markdown-marks";

interface Cell {
  readonly text: string;
  readonly line: number;
}

const fewestColumns = 3;
/** No table of a plan has more columns, and no cell of one more letters. */
const mostColumns = 20;
const mostLetters = 600;
const mostLines = 8000;
const fewestRows = 3;

export const isBarAlone = (line: string): boolean => line.length < 12 && line.trim() === "|";

/** From a bar alone on. */
export function barredTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  const { cells, next } = cellsBetween(lines, from);
  const found = bodyOf(cells);
  if (!found) return undefined;
  const { width, start } = found;
  const head = levelsOf(cells.slice(0, start), width);
  const rows: Row[] = [...head];
  for (let at = start; at + width <= cells.length; at += width + 1) {
    const row = cells.slice(at, at + width);
    rows.push({ line: row[0]?.line ?? 1, cells: row.map(({ text }) => text) });
  }
  return { block: (table) => tableOfRows(rows, table, head.length > 1), next };
}

/** What stands between each two bars; a text behind an empty line is no cell. */
function cellsBetween(lines: readonly TextLine[], from: number): { readonly cells: Cell[]; readonly next: number } {
  const cells: Cell[] = [];
  let next = from + 1;
  let words: string[] = [];
  let isParted = false;
  for (let at = from + 1; at < lines.length && at < from + mostLines; at++) {
    const { text, number } = lines[at] as TextLine;
    if (isBarAlone(text)) {
      cells.push({ text: withoutEmphasis(words.join(" ")).text, line: number - words.length });
      words = [];
      isParted = false;
      next = at + 1;
    } else if (text.trim() === "") isParted = words.length === 0 && cells.length > 0;
    else {
      if (isParted) break;
      words.push(text.trim());
      if (words.join(" ").length > mostLetters) break;
    }
  }
  return { cells, next };
}

/** How many cells a row has, and where the rows begin that all have as many: counted from the end, since heads are merged. */
function bodyOf(cells: readonly Cell[]): { readonly width: number; readonly start: number } | undefined {
  let best: { readonly width: number; readonly start: number } | undefined;
  for (let width = fewestColumns; width <= mostColumns; width++) {
    let start = cells.length - width;
    while (start - 1 - width >= 0 && cells[start - 1]?.text === "" && isRow(cells, start - 1 - width, width))
      start -= width + 1;
    const rows = Math.floor((cells.length - start) / (width + 1)) + 1;
    if (rows >= fewestRows && start >= 0 && (best === undefined || start < best.start)) best = { width, start };
  }
  return best;
}

/** A row says something in its first two cells, and is no part of the head. */
function isRow(cells: readonly Cell[], start: number, width: number): boolean {
  const row = cells.slice(start, start + width);
  return row.slice(0, 2).some(({ text }) => text !== "") && !row.some(({ text }) => isHeading(text));
}

function isHeading(text: string): boolean {
  if (text.length > 40 || !/\p{L}/u.test(text)) return false;
  const { kind, year } = headingSense(text);
  return (
    kind === "item" ||
    kind === "unit" ||
    (year !== undefined && /^(?:năm|kế hoạch|kh|ước|ưth|th|thực hiện|mục tiêu|giai đoạn)(?!\p{L})/iu.test(text))
  );
}

/** The rows of the head, each heading over its first column. */
function levelsOf(cells: readonly Cell[], width: number): readonly Row[] {
  const rows: Cell[][] = [[]];
  for (const cell of cells) {
    if (cell.text !== "") rows[rows.length - 1]?.push(cell);
    else if ((rows[rows.length - 1]?.length ?? 0) > 0) rows.push([]);
  }
  const levels = rows.filter((row) => row.length > 0).map((row) => row.map(({ text }) => text));
  const line = cells[0]?.line ?? 1;
  const [above, below] = levels.slice(-2);
  if (above === undefined) return [];
  if (below === undefined) return [{ line, cells: above }];
  const both = mergedOf(above, below, width) ?? [above, below];
  return both.map((texts) => ({ line, cells: texts }));
}

/** Which headings of the upper row are wide is not written: those that name several years over years, else the first ones that name a
 *  time. */
function mergedOf(
  above: readonly string[],
  below: readonly string[],
  width: number,
): readonly (readonly string[])[] | undefined {
  const count = above.length + below.length - width;
  if (count < 1) return undefined;
  const groups = count === 1 ? [below] : groupsOf(below, count);
  if (!groups) return undefined;
  const areYears = below.every((text) => headingSense(text).year !== undefined);
  const wide = above.flatMap((text, index) => {
    const isCandidate = areYears ? severalYears.test(text) : isWide(text) || hasTime(text);
    return index > 0 && isCandidate ? [index] : [];
  });
  return wide.length < count ? undefined : laidOut(above, wide.slice(0, count), groups);
}

const severalYears = /20\d\d\s?[-–]\s?20\d\d|giai đoạn|lộ trình|(?:3|5|năm|ba) năm|chia ra|kế hoạch|mục tiêu/iu;

const hasTime = (text: string): boolean => headingSense(text).year !== undefined || /^năm\s/iu.test(text);

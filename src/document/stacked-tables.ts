/** Tables whose cells stand one below the other, as pages and PDF readers give them when a table's lines are lost: the head from "STT"
 *  on, then row by row, with or without a bar alone between two cells. Rows are found by their numbers, and cells that are left out by what
 *  their columns hold. */

import { isFigure } from "../core/reading/table-head";
import { headingSense, type HeadingKind } from "../core/reading/table-headings";
import { numberingOf } from "../core/reading/table-numbering";
import { isUnit } from "../core/reading/units";
import { tableOfRows, type FoundTable, type Row, type TextLine } from "./text-tables";

interface Cell {
  readonly text: string;
  readonly line: number;
  /** The index of the line behind it. */
  readonly next: number;
}

const itemHead = /^[\s|*]*(?:s\.?t\.?t\.?|t\.?t\.?|số tt|số thứ tự)[\s|*]*$/iu;
const bar = /\|\s*$/u;
/** No table of a plan has more columns, and no cell of one more letters. */
const mostColumns = 14;
const mostLetters = 400;
const fewestRows = 3;

export function stackedTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  if (!itemHead.test(lines[from]?.text ?? "")) return undefined;
  const cells = cellsFrom(lines, from);
  const first = cells.findIndex(({ text }, index) => index > 1 && isNumber(text, 1) && isWords(cells[index + 1]?.text));
  if (first < 2 || first > mostColumns) return undefined;
  const { head, isCoded } = headOf(cells.slice(0, first));
  if (!head.some(isPlanHead)) return undefined;
  const starts = startsOf(cells, first);
  if (starts.length < fewestRows) return undefined;
  const width = isCoded ?? usualWidth(starts, cells);
  const headings = width === head.length ? [head] : levelsOf(head, width);
  if (!headings) return undefined;
  const leaves = headings[headings.length - 1] as readonly string[];
  const columns = leaves.map((leaf, column) => columnOf(leaf === "" ? (headings[0]?.[column] ?? "") : leaf));
  const rows: Row[] = headings.map((texts) => ({ line: cells[0]?.line ?? 1, cells: texts }));
  let next = cells[first]?.next ?? from + 1;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? endOfLast(cells, start, width);
    const row = cells.slice(start, end);
    const placed = placedCells(row, columns);
    rows.push({ line: row[0]?.line ?? 1, cells: placed });
    next = row[row.length - 1]?.next ?? next;
  }
  return { block: (table) => tableOfRows(rows, table, headings.length > 1), next };
}

/** Every line a cell; between bars alone several lines are one, and none is an empty one. */
function cellsFrom(lines: readonly TextLine[], from: number): readonly Cell[] {
  const cells: Cell[] = [];
  const isBarred = lines.slice(from, from + 12).filter(({ text }) => bar.test(text)).length >= 2;
  let open: { text: string; line: number } | undefined;
  const close = (next: number, line: number): void => {
    cells.push({ text: open?.text ?? "", line: open?.line ?? line, next });
    open = undefined;
  };
  for (let at = from; at < lines.length && at < from + mostLines; at++) {
    const { text, number } = lines[at] as TextLine;
    const words = (isBarred ? text.replace(bar, "") : text).trim();
    if (words.length > mostLetters) break;
    // The bar behind a row's last cell may be missing: the number of the next item begins another one.
    if (open && words !== "" && (!isBarred || numberingOf(words) !== undefined)) close(at, number);
    if (words !== "") open = { text: open ? `${open.text} ${words}` : words, line: open?.line ?? number };
    if (isBarred ? bar.test(text) : open) close(at + 1, number);
  }
  if (open) close(Math.min(lines.length, from + mostLines), 0);
  return cells;
}

const mostLines = 4000;

/** `A B 1 2 3` or `(1) (2) (3)` below the head says how many columns there are. */
function headOf(cells: readonly Cell[]): { readonly head: readonly string[]; readonly isCoded?: number } {
  const texts = cells.map(({ text }) => text).filter((text) => text !== "");
  const codes = texts.findIndex((text, index) => /^\(?(?:A|1)\)?$/u.test(text) && index > 1);
  if (codes < 0 || !texts.slice(codes).every((text) => /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s?=.{1,20})?$/u.test(text))) {
    return { head: texts };
  }
  return { head: texts.slice(0, codes), isCoded: texts.length - codes };
}

const isPlanHead = (text: string): boolean => {
  const { kind, year } = headingSense(text);
  return kind === "plan" || kind === "name-or-plan" || year !== undefined;
};

/** A number of an item: the one that is awaited, or that of a group. */
function isNumber(text: string, awaited: number): boolean {
  const bare = text.replace(/^[\s(]+|[\s.)]+$/gu, "");
  if (/^0?\d{1,3}$/u.test(bare)) return Number(bare) === awaited || bare === "1" || bare === "01";
  return numberingOf(text) !== undefined && !/^\d+[.,]\d{2,}$/u.test(bare);
}

const isWords = (text: string | undefined): boolean =>
  text !== undefined && /\p{L}{2}/u.test(text) && !isFigure(text) && !isUnit(text);

/** Where rows begin: at an item's number with words behind it, or at words that say themselves that they are a part. */
function startsOf(cells: readonly Cell[], first: number): readonly number[] {
  const starts: number[] = [];
  let awaited = 1;
  for (let at = first; at < cells.length; at++) {
    const text = cells[at]?.text ?? "";
    if (at - (starts[starts.length - 1] ?? at) > mostColumns + 2) break;
    if (isNumber(text, awaited) && isWords(cells[at + 1]?.text)) {
      const number = /^\(?0?(\d{1,3})[.)]*$/u.exec(text)?.[1];
      if (number !== undefined) awaited = Number(number) + 1;
      starts.push(at);
    } else if (/^(?:[-+–•]\s*\p{L}|trong đó)/iu.test(text) && isWords(text)) starts.push(at);
  }
  return starts;
}

/** As many columns as most rows have cells. */
function usualWidth(starts: readonly number[], cells: readonly Cell[]): number {
  const counts = new Map<number, number>();
  for (const [index, start] of starts.slice(0, -1).entries()) {
    const isNumbered = numberingOf(cells[start]?.text ?? "") !== undefined;
    const length = (starts[index + 1] ?? start) - start + (isNumbered ? 0 : 1);
    if (length > 2) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts].sort(([a, most], [b, more]) => more - most || b - a)[0]?.[0] ?? 0;
}

/** A head of two levels whose wide headings stand before those below: the last ones belong to those that are wide, in order. */
function levelsOf(head: readonly string[], width: number): readonly (readonly string[])[] | undefined {
  const wides = head.length - width;
  if (wides < 1 || wides > 3) return undefined;
  // Below "Năm 2025" no heading names a year, below "Kế hoạch 5 năm" all do.
  const isYear = hasYear(head[head.length - 1] ?? "");
  const isCompared = head.some((text, index) => index < head.length - 2 && /^so sánh/iu.test(text));
  let below = 0;
  while (below < head.length - 2 && isBelow(head[head.length - 1 - below] ?? "", isYear, isCompared)) below++;
  for (let count = below; count >= 2; count--) {
    const above = head.slice(0, head.length - count);
    const all = above.flatMap((text, index) => (index > 1 && isWide(text) ? [index] : []));
    // "So sánh (%)" is wide over rates only.
    const wide = all.length === wides ? all : all.filter((index) => !/^so sánh/iu.test(above[index] ?? ""));
    const groups = groupsOf(head.slice(-count), wides);
    if (wide.length === wides && groups) return laidOut(above, wide, groups);
  }
  return undefined;
}

/** "Kế hoạch, Ước TH, Kế hoạch" under two years: a heading that stands again begins the next one's. */
export function groupsOf(texts: readonly string[], count: number): readonly (readonly string[])[] | undefined {
  const groups: string[][] = [[]];
  for (const text of texts) {
    if (count > 1 && groups[groups.length - 1]?.includes(text) === true) groups.push([]);
    groups[groups.length - 1]?.push(text);
  }
  return groups.length === count ? groups : undefined;
}

/** Both levels, as merged cells are written: a wide heading over its first column. */
export function laidOut(
  above: readonly string[],
  wide: readonly number[],
  groups: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const upper: string[] = [];
  const lower: string[] = [];
  for (const [index, text] of above.entries()) {
    const group = groups[wide.indexOf(index)];
    upper.push(text, ...(group ?? [""]).slice(1).map(() => ""));
    lower.push(...(group ?? [""]));
  }
  return [upper, lower];
}

const isWide = (text: string): boolean =>
  /^(?:năm 20\d\d|chia ra|trong đó|so sánh.*|lộ trình.*|giai đoạn.*|(?:kế hoạch|kh|chỉ tiêu|mục tiêu).*(?:năm|giai đoạn).*)$/iu.test(
    text,
  );

const hasYear = (text: string): boolean => headingSense(text).year !== undefined;

function isBelow(text: string, isYear: boolean, isCompared: boolean): boolean {
  const { kind, year, period } = headingSense(text);
  if (isYear !== (year !== undefined) || (kind === "ratio" && !(isCompared && text.includes("/")))) return false;
  return year !== undefined || period !== undefined || (kind !== undefined && below.has(kind));
}

const below: ReadonlySet<HeadingKind> = new Set<HeadingKind>([
  "plan",
  "result",
  "ratio",
  "part-of-year",
  "total",
  "amount",
]);

type Holds = "item" | "unit" | "figure" | "words";

function columnOf(heading: string): Holds {
  const { kind, year } = headingSense(heading);
  if (kind === "item") return "item";
  if (kind === "unit" || kind === "unit-or-place") return "unit";
  if (kind === "name" || kind === "owner" || kind === "note" || kind === "deadline" || kind === "output")
    return "words";
  return kind === "name-or-plan" && year === undefined ? "words" : "figure";
}

function endOfLast(cells: readonly Cell[], start: number, width: number): number {
  let end = start + 1;
  while (end < cells.length && end < start + width && !/^(?:nơi nhận|ghi chú|tm\.|kt\.)/iu.test(cells[end]?.text ?? ""))
    end++;
  return end;
}

/** The cells of a row in their columns. Of a row that lacks some, each stands in the next column that holds such; figures that may be of
 *  several columns are put in the last one, which is taken for words. */
function placedCells(row: readonly Cell[], columns: readonly Holds[]): readonly string[] {
  const texts = row.map(({ text }) => text);
  if (texts.length === columns.length) return texts;
  const placed = columns.map(() => "");
  const rest = [...texts];
  if (numberingOf(rest[0] ?? "") !== undefined) placed[0] = rest.shift() ?? "";
  placed[1] = rest.shift() ?? "";
  const unit = columns.indexOf("unit");
  if (unit > 0 && isUnit(rest[0] ?? "")) placed[unit] = rest.shift() ?? "";
  const figures = columns.flatMap((holds, column) => (holds === "figure" && column > 1 ? [column] : []));
  const own = rest.filter((text) => text !== "");
  const known = own.filter((text) => isFigure(text) || !isWordsOnly(text));
  if (known.length === figures.length) for (const column of figures) placed[column] = known.shift() ?? "";
  else if (own.length > 0) placed[1] = [placed[1], ...own].join(" | ");
  return placed;
}

const isWordsOnly = (text: string): boolean => !/\d/u.test(text);

/** Tables whose bars stand on lines of their own, as converters of web pages leave them: "|", a cell of one or several lines, "|", the next
 *  cell, and two bars where a row ends and the next one begins. A row's width is the one with which each row of the body ends in such
 *  a pair. */

import type { DocumentTable } from "../core/reading/plan-document";
import { headingSense, type HeadingKind } from "../core/reading/table-headings";
import { numberingOf } from "../core/reading/table-numbering";
import { withoutEmphasis } from "./markdown-marks";
import { groupsOf, laidOut } from "./stacked-tables";
import { tableOfRows, type FoundTable, type Row, type TextLine } from "./text-tables";

interface Cell {
  readonly text: string;
  readonly line: number;
}

/** Where the body begins, and how many cells each of its rows has. */
interface Shape {
  readonly body: number;
  readonly width: number;
}

const mostColumns = 16;
const mostLetters = 400;
const mostOfHead = 60;
const fewestRows = 2;

export const isBarAlone = (line: string): boolean => line.length < 12 && line.trim() === "|";

/** Up to which line of a text bars make no table: without it, each bar of a long list of them would be tried to its end. */
const tried = new WeakMap<readonly TextLine[], number>();

export function barredTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  if (from < (tried.get(lines) ?? 0)) return undefined;
  const { cells, next } = cellsFrom(lines, from);
  const shape = shapeOf(cells);
  const head = shape && headOf(cells.slice(0, shape.body - 1), shape.width);
  if (!head) {
    tried.set(lines, next);
    return undefined;
  }
  const { body, width } = shape;
  const line = cells[0]?.line ?? 1;
  const rows: Row[] = head.levels.map((texts) => ({ line, cells: texts }));
  for (let at = body; at < cells.length; at += width + 1) {
    const row = cells.slice(at, at + width);
    rows.push({ line: row[0]?.line ?? line, cells: row.map(({ text }) => text) });
  }
  return { block: (table) => withMerged(tableOfRows(rows, table, head.levels.length > 1), head), next };
}

/** The cells of a head of two levels as they were merged: wide ones over those below, the others over both. */
function withMerged(table: DocumentTable, { levels, spans }: Head): DocumentTable {
  if (levels.length < 2) return table;
  const cells = table.cells.map((cell) => {
    if (cell.row > 0) return cell;
    const columnSpan = spans.get(cell.column);
    return columnSpan === undefined ? { ...cell, rowSpan: 2 } : { ...cell, columnSpan };
  });
  return { ...table, cells };
}

/** The cells between bars from the one at `from` on; what no bar closes isn't of the table. */
function cellsFrom(
  lines: readonly TextLine[],
  from: number,
): { readonly cells: readonly Cell[]; readonly next: number } {
  const cells: Cell[] = [];
  let words: string[] = [];
  let next = from + 1;
  for (let at = from + 1; at < lines.length; at++) {
    const { text, number } = lines[at] as TextLine;
    if (isBarAlone(text)) {
      cells.push({ text: withoutEmphasis(words.join(" ")).text, line: number - words.length });
      words = [];
      next = at + 1;
    } else if (text.includes("|") || text.length > mostLetters || words.length > 20) break;
    else if (text.trim() !== "") words.push(text.trim());
    else if (!isBarAlone(lines[at + 1]?.text ?? "") && words.length === 0) break;
  }
  return { cells, next };
}

/** The first body whose rows all end in a pair of bars, and begin as rows do. */
function shapeOf(cells: readonly Cell[]): Shape | undefined {
  const texts = cells.map(({ text }) => text);
  for (let body = 3; body < Math.min(texts.length, mostOfHead); body++) {
    if (texts[body - 1] !== "") continue;
    for (let width = 3; width <= mostColumns; width++) {
      const rows = (texts.length - body + 1) / (width + 1);
      if (!Number.isInteger(rows) || rows < fewestRows) continue;
      const starts = Array.from({ length: rows }, (_, row) => body + row * (width + 1));
      if (starts.slice(1).some((start) => texts[start - 1] !== "")) continue;
      const named = starts.filter((start) => isItem(texts[start] ?? "", texts[start + 1] ?? ""));
      if (named.length >= rows * 0.8) return { body, width };
    }
  }
  return undefined;
}

/** A row begins with its number or nothing and its name, or with its name. */
const isItem = (first: string, second: string): boolean =>
  first === "" || numberingOf(first) !== undefined ? second !== "" : /\p{L}{2}/u.test(first);

interface Head {
  readonly levels: readonly (readonly string[])[];
  /** By the column that a wide heading begins in: how many it stands over. */
  readonly spans: ReadonlyMap<number, number>;
}

/** One level of headings or two. */
function headOf(cells: readonly Cell[], width: number): Head | undefined {
  const levels: string[][] = [[]];
  for (const { text } of cells) {
    if (text === "") levels.push([]);
    else levels[levels.length - 1]?.push(text);
  }
  const [upper, lower, ...more] = levels.filter((level) => level.length > 0);
  if (!upper || more.length > 0) return undefined;
  if (!lower) return upper.length === width ? { levels: [upper], spans: new Map() } : undefined;
  const count = upper.length + lower.length - width;
  const wide = widesOf(upper, lower, count);
  const groups = count === 1 ? [lower] : (groupsOf(lower, count) ?? inParts(lower, count));
  if (!wide || !groups) return undefined;
  const spans = new Map<number, number>();
  let column = 0;
  for (const index of upper.keys()) {
    const group = groups[wide.indexOf(index)];
    if (group) spans.set(column, group.length);
    column += group?.length ?? 1;
  }
  return { levels: laidOut(upper, wide, groups), spans };
}

function inParts(texts: readonly string[], count: number): readonly (readonly string[])[] | undefined {
  const length = texts.length / count;
  if (!Number.isInteger(length)) return undefined;
  return Array.from({ length: count }, (_, part) => texts.slice(part * length, (part + 1) * length));
}

/** Which headings of the upper level are wide, where the lower one doesn't say it. */
function widesOf(upper: readonly string[], lower: readonly string[], count: number): readonly number[] | undefined {
  const senses = upper.map((text) => headingSense(text));
  const open = senses.flatMap(({ kind }, index) =>
    index > 0 && !(kind !== undefined && narrow.has(kind)) ? [index] : [],
  );
  if (count < 1 || open.length <= count) return open.length === count && count > 0 ? open : undefined;
  const below = lower.map((text) => headingSense(text));
  // Over years stands what names none of them, over plan and result the year of both: the earliest one, which has results.
  const isOfYears = below.every(({ year }) => year !== undefined);
  const fitting = open.filter((index) => (senses[index]?.year === undefined) === isOfYears);
  if (fitting.length === count) return fitting;
  const hasResult = below.some(({ kind }) => kind === "result");
  return hasResult ? fitting.slice(0, count) : fitting.slice(-count);
}

/** Headings that stand over one column. */
const narrow: ReadonlySet<HeadingKind> = new Set<HeadingKind>(["item", "code", "name", "unit", "note", "owner"]);

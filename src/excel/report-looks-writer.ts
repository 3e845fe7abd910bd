/** How a report's table looks: columns, rows, borders, indents and heights. What people made of standing cells stays. */

import type { Look, Report, ReportColumn, ReportRow } from "../core/report";
import { cellLook, tableBorder } from "../core/report-looks";
import { columnLetters } from "../core/table";
import { writeLook } from "./cells";
import { costOfRange, type Portions } from "./portions";

/** Excel: an address of several areas may have at most 8,192 signs. */
const longestAddress = 8000;

export interface TablePlace {
  /** The row below the headings, and the first column. */
  readonly top: number;
  readonly left: number;
  /** Whether the sheet has the table already: what people made of standing cells stays. */
  readonly isStanding: boolean;
}

/** Rows of the people's own stay as they stand; what is between them is written. */
export function writes(row: ReportRow | undefined): boolean {
  return row !== undefined && row.cells.length > 0;
}

export function isTheirs({ key, isFrozen }: ReportColumn): boolean {
  return key.startsWith("theirs/") && !isFrozen;
}

export function runsOf(values: readonly unknown[]): readonly { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  values.forEach((value, at) => {
    const last = runs[runs.length - 1];
    if (last && values[last.from] === value) last.count++;
    else runs.push({ from: at, count: 1 });
  });
  return runs;
}

/** New columns as their column looks, new rows over that as their row looks. What stands already keeps what people made
 *  of it, but for the names' indent, which says whose part a row is. */
export async function writeLooks(
  sheet: Excel.Worksheet,
  report: Report,
  { top, left, isStanding }: TablePlace,
  portions: Portions,
): Promise<void> {
  const { rows, columns } = report;
  const isNewRow = rows.map((row) => !isStanding || (row.from === undefined && writes(row)));
  const newRuns = runsOf(isNewRow).filter(({ from }) => isNewRow[from]);
  for (const [index, column] of columns.entries()) {
    if (isTheirs(column) || column.isFrozen) continue;
    const areas = isStanding && column.from === undefined ? [{ from: 0, count: rows.length }] : newRuns;
    await eachArea(sheet, addressesOf(areas, top, [left + index, left + index]), portions, (format) => {
      writeLook(format, column.look);
    });
  }
  const ends: readonly [number, number] = [left, left + columns.length - 1];
  // Letters that became smaller, so that a long name has room, are no matter of taste.
  const isLaid = rows.map((row, at) => (isNewRow[at] ?? false) || isTall(row));
  for (const [look, runs] of byLook(rows, isLaid)) {
    await eachArea(sheet, addressesOf(runs, top, ends), portions, (format) => {
      writeLook(format, look);
    });
  }
  await writeBorders(sheet, report, { top, left, isStanding }, newRuns, portions);
  const name = columns.findIndex(({ key }) => key === "name");
  if (name < 0) return;
  const named = columns[name];
  const depths = rows.map((row) => (named && writes(row) ? (cellLook(row, named).indent ?? 0) : -1));
  const runs = runsOf(depths);
  for (const depth of new Set(depths)) {
    if (depth < 0 || (depth === 0 && !isStanding)) continue;
    const areas = runs.filter(({ from }) => depths[from] === depth);
    await eachArea(sheet, addressesOf(areas, top, [left + name, left + name]), portions, (format) => {
      format.indentLevel = depth;
    });
  }
}

function isTall({ kind, look }: ReportRow): boolean {
  return (kind === "item" || kind === "part") && look?.size !== undefined;
}

function byLook(
  rows: readonly ReportRow[],
  isNew: readonly boolean[],
): readonly (readonly [Look, readonly { readonly from: number; readonly count: number }[]])[] {
  const signs = rows.map((row, at) => (isNew[at] && row.look ? JSON.stringify(row.look) : ""));
  const runs = runsOf(signs);
  return [...new Set(signs)].flatMap((sign): [Look, typeof runs][] =>
    sign === "" ? [] : [[JSON.parse(sign) as Look, runs.filter(({ from }) => signs[from] === sign)]],
  );
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** A new table as a whole; of a standing one the new rows and columns. */
async function writeBorders(
  sheet: Excel.Worksheet,
  { rows, columns }: Report,
  { top, left, isStanding }: TablePlace,
  newRuns: readonly { readonly from: number; readonly count: number }[],
  portions: Portions,
): Promise<void> {
  const width = columns.length;
  const areas = isStanding
    ? [
        ...newRuns.map(({ from, count }) => sheet.getRangeByIndexes(top + from, left, count, width)),
        ...runsOf(columns.map(({ from }) => from === undefined))
          .filter(({ from }) => columns[from]?.from === undefined)
          .map(({ from, count }) => sheet.getRangeByIndexes(top - 1, left + from, rows.length + 1, count)),
      ]
    : [sheet.getRangeByIndexes(top - 1, left, rows.length + 1, width)];
  for (const area of areas) {
    await portions.room(costOfRange * (edges.length + 1));
    for (const edge of edges) {
      const border = area.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = tableBorder.color;
    }
  }
}

/** New rows are as high as their text; heights that people gave to standing ones stay. */
export async function fitHeights(
  sheet: Excel.Worksheet,
  { rows, columns }: Report,
  { top, left, isStanding }: TablePlace,
  portions: Portions,
): Promise<void> {
  if (!isStanding) {
    await portions.room(costOfRange);
    sheet.getRangeByIndexes(top, left, rows.length, columns.length).format.autofitRows();
    return;
  }
  const isNew = rows.map((row) => row.from === undefined || isTall(row));
  const areas = runsOf(isNew).filter(({ from }) => isNew[from]);
  for (const address of addressesOf(areas, top, [left, left + columns.length - 1])) {
    await portions.room(costOfRange + address.length);
    sheet.getRanges(address).format.autofitRows();
  }
}

/** `B10:B12,B15:B15`, cut where an address would be too long. */
function addressesOf(
  runs: readonly { readonly from: number; readonly count: number }[],
  top: number,
  [left, right]: readonly [number, number],
): readonly string[] {
  const lines: string[] = [];
  for (const { from, count } of runs) {
    const area = `${columnLetters(left)}${top + from + 1}:${columnLetters(right)}${top + from + count}`;
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + area.length < longestAddress) lines[lines.length - 1] = `${last},${area}`;
    else lines.push(area);
  }
  return lines;
}

async function eachArea(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
  portions: Portions,
  write: (format: Excel.RangeFormat) => void,
): Promise<void> {
  for (const address of addresses) {
    await portions.room(3 * costOfRange + address.length);
    write(sheet.getRanges(address).format);
  }
}

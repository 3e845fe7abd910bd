/** The rows of a report's table → cells, in as few characters as their sameness allows: a column is filled with its
 *  commonest content at once, then the cells that differ are written over it. */

import { formulaInR1C1, type Report, type ReportCell, type ReportColumn, type ReportRow } from "../core/report";
import { constant, everywhere, matrix } from "./cells";
import { costOf, costOfRange, type Portions } from "./portions";
import { fitHeights, isTheirs, runsOf, writeLooks, writes, type TablePlace } from "./report-looks-writer";

/** How many rows are said at once: less than a request's worth in every column. */
const rowsAtOnce = 5000;

type Content = string | number | boolean;

export async function writeRows(
  sheet: Excel.Worksheet,
  report: Report,
  place: TablePlace,
  portions: Portions,
): Promise<void> {
  const { rows } = report;
  if (rows.length === 0) return;
  const { top } = place;
  await writeLooks(sheet, report, place, portions);
  for (const { from, count } of runsOf(rows.map(writes))) {
    if (!writes(rows[from])) continue;
    for (let at = from; at < from + count; at += rowsAtOnce) {
      const stretch = rows.slice(at, Math.min(at + rowsAtOnce, from + count));
      await writeStretch(sheet, report, stretch, { ...place, top: top + at }, portions);
    }
  }
  await fitHeights(sheet, report, place, portions);
}

async function writeStretch(
  sheet: Excel.Worksheet,
  report: Report,
  rows: readonly ReportRow[],
  { top, left, isStanding }: TablePlace,
  portions: Portions,
): Promise<void> {
  const spelt = speller(report.columns, left);
  for (const [index, column] of report.columns.entries()) {
    if (isTheirs(column)) continue;
    const range: Filled = (from, count) => sheet.getRangeByIndexes(top + from, left + index, count, 1);
    // Excel: formats first, or a text such as "-" is taken for the beginning of a formula.
    const formats = rows.map((row) => formatOf(row, row.cells[index], column, isStanding));
    if (isStanding || formats.some((format) => format !== "General")) {
      await writeColumn(formats, range, "numberFormat", portions);
    }
    const contents = rows.map(({ cells }) => {
      const cell = cells[index] ?? { value: null };
      if (cell.stays) return null;
      return cell.formula === undefined ? constant(cell.value) : spelt(cell.formula);
    });
    if (isStanding || contents.some((content) => content !== "")) {
      await writeColumn(contents, range, "formulasR1C1", portions);
    }
  }
}

/** Of rows and columns that stay for what people typed into them the formats stay, too. */
function formatOf(
  row: ReportRow,
  cell: ReportCell | undefined,
  column: ReportColumn,
  isStanding: boolean,
): string | null {
  const isOurs = row.kind !== "theirs" && !column.isFrozen && !cell?.stays && !(isStanding && column.key === "note");
  return isOurs ? (cell?.format ?? "General") : null;
}

/** Templates are few and rows are many: each is spelt once. */
function speller(columns: readonly ReportColumn[], left: number): (template: string) => string {
  const known = new Map<string, string>();
  const shifted = [...Array.from({ length: left }, () => ({ key: "theirs/-1" as const })), ...columns];
  return (template) => {
    const found = known.get(template);
    if (found !== undefined) return found;
    const spelt = formulaInR1C1(template, shifted);
    known.set(template, spelt);
    return spelt;
  };
}

type Filled = (from: number, count: number) => Excel.Range;

/** A column by whichever way is shorter to say: every cell by itself, or the commonest content over everything and then
 *  the others; null leaves a cell as it is. Cells that stay forbid filling everything, but not what is between them. */
async function writeColumn(
  contents: readonly (Content | null)[],
  range: Filled,
  property: "numberFormat" | "formulasR1C1",
  portions: Portions,
): Promise<void> {
  const byCells = costOfAll(contents);
  const runs = runsOf(contents.map((content) => content === null)).filter(({ from }) => contents[from] !== null);
  const fills = runs.map(({ from, count }) => ({ from, count, fill: fillOf(contents.slice(from, from + count)) }));
  const byFills = fills.reduce((sum, { fill }) => sum + fill.cost, 0);
  if (byCells <= byFills && fills.length > 0) {
    await portions.room(byCells);
    range(0, contents.length)[property] = matrix(contents.map((content) => [content]));
    return;
  }
  for (const { from, count, fill } of fills) {
    await portions.room(fill.cost);
    if (fill.commonest !== undefined) range(from, count)[property] = everywhere(fill.commonest);
    if (fill.others) range(from, count)[property] = matrix(fill.others.map((content) => [content]));
  }
}

interface Fill {
  readonly cost: number;
  /** What goes into all cells first. */
  readonly commonest?: Content;
  /** What goes over it, if anything does. */
  readonly others?: readonly (Content | null)[];
}

function fillOf(contents: readonly (Content | null)[]): Fill {
  const commonest = mostCommon(contents);
  const byCells = costOfAll(contents);
  if (commonest === undefined || commonest === null) return { cost: byCells, others: contents };
  const others = contents.map((content) => (content === commonest ? null : content));
  const isUniform = others.every((content) => content === null);
  const cost = costOfRange + costOf(commonest) + (isUniform ? 0 : costOfAll(others));
  if (byCells < cost) return { cost: byCells, others: contents };
  return { cost, commonest, ...(isUniform ? {} : { others }) };
}

function costOfAll(contents: readonly (Content | null)[]): number {
  return contents.reduce<number>((sum, content) => sum + costOf(content), costOfRange);
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  let best: T | undefined;
  let most = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

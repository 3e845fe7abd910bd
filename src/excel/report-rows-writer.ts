/** The rows of a report's table → cells, in as few requests as their sameness allows: a column is filled with its
 *  commonest formula at once, then the runs that differ are written over it. */

import { formulaInR1C1, type Report, type ReportCell, type ReportRow } from "../core/report";
import { constant, everywhere, writeLook } from "./cells";

/** Excel: an address of several areas may have at most 8,192 signs. */
const longestAddress = 8000;

export function writeRows(sheet: Excel.Worksheet, report: Report, top: number): void {
  const { rows, columns } = report;
  if (rows.length === 0) return;
  // Rows of the people's own stay as they stand; what is between them is written.
  forRuns(
    rows.map((row) => row.cells.length > 0),
    (from, count, ours) => {
      if (ours) writeStretch(sheet, report, rows.slice(from, from + count), top + from);
    },
  );
  const table = sheet.getRangeByIndexes(top - 1, 0, rows.length + 1, columns.length);
  for (const edge of [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const) {
    table.format.borders.getItem(edge).style = "Continuous";
  }
  indentParts(sheet, rows, top);
  sheet.getRangeByIndexes(top, 0, rows.length, columns.length).format.autofitRows();
}

function writeStretch(sheet: Excel.Worksheet, report: Report, rows: readonly ReportRow[], top: number): void {
  report.columns.forEach((column, index) => {
    const cells = rows.map((row) => row.cells[index] ?? { value: null });
    const range = (from: number, count: number): Excel.Range => sheet.getRangeByIndexes(top + from, index, count, 1);
    writeLook(range(0, rows.length).format, column.look);
    // Excel: formats first, or a text such as "-" is taken for the beginning of a formula.
    writeColumn(cells.map(formatOf), range, "numberFormat");
    writeColumn(
      cells.map((cell) => contentOf(cell, report.columns)),
      range,
      "formulasR1C1",
    );
  });
}

function formatOf(cell: ReportCell): string {
  return cell.format ?? "General";
}

function contentOf(cell: ReportCell, columns: Report["columns"]): string | number | boolean {
  return cell.formula === undefined ? constant(cell.value) : formulaInR1C1(cell.formula, columns);
}

/** What one range more costs in a request, in characters: its path, three actions to get it and one to set it. */
const costOfRange = 650;

/** A column by whichever way is shorter to say: every cell by itself, or the commonest content over everything and then
 *  the runs that differ. */
function writeColumn(
  contents: readonly (string | number | boolean)[],
  range: (from: number, count: number) => Excel.Range,
  property: "numberFormat" | "formulasR1C1",
): void {
  const length = (content: string | number | boolean): number => JSON.stringify(content).length + 3;
  const commonest = mostCommon(contents);
  const runs: { readonly from: number; readonly count: number; readonly content: string | number | boolean }[] = [];
  forRuns(contents, (from, count, content) => {
    if (content !== commonest) runs.push({ from, count, content });
  });
  const byRuns = runs.reduce((sum, { content }) => sum + costOfRange + length(content), length(commonest));
  const byCells = contents.reduce<number>((sum, content) => sum + length(content), 0);
  if (byCells <= byRuns) {
    range(0, contents.length)[property] = contents.map((content) => [content]);
    return;
  }
  range(0, contents.length)[property] = everywhere(commonest);
  for (const { from, count, content } of runs) range(from, count)[property] = everywhere(content);
}

function mostCommon<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) throw new RangeError("A column without rows has no commonest value.");
  return first[0];
}

function forRuns<T>(values: readonly T[], run: (from: number, count: number, value: T) => void): void {
  let from = 0;
  for (let at = 1; at <= values.length; at++) {
    if (at < values.length && values[at] === values[from]) continue;
    run(from, at - from, values[from] as T);
    from = at;
  }
}

/** Parts are indented and items are not, whatever the row was before. */
function indentParts(sheet: Excel.Worksheet, rows: readonly ReportRow[], top: number): void {
  sheet.getRangeByIndexes(top, 1, rows.length, 1).format.indentLevel = 0;
  const addresses: string[] = [];
  forRuns(
    rows.map((row) => row.kind === "part"),
    (from, count, parts) => {
      if (parts) addresses.push(`B${top + from + 1}:B${top + from + count}`);
    },
  );
  for (const address of joined(addresses)) sheet.getRanges(address).format.indentLevel = 2;
}

function joined(addresses: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const address of addresses) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + address.length < longestAddress)
      lines[lines.length - 1] = `${last},${address}`;
    else lines.push(address);
  }
  return lines;
}

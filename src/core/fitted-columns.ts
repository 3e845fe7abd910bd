/** The wanted columns of a report laid over those of its standing sheet: each that stands there keeps its place, and what people
 *  put between them or typed into them stays. */

import type { ColumnKey, ExistingReport, ReportColumn } from "./report";
import { everyColumn } from "./report-columns";
import { headingKey, type StandingColumn } from "./report-standing";
import { isBlank, textOf } from "./table";

export interface FittedReport {
  readonly columns: readonly ReportColumn[];
  readonly existing: ExistingReport;
}

/** Columns that only formulas need, in their order behind the printed ones. */
const hiddenHeadings: ReadonlyMap<string, ColumnKey> = new Map(
  everyColumn.filter(({ hidden }) => hidden).map(({ key, heading }) => [headingKey(heading), key]),
);

/** The place of the first column that Attain hid: "Mã", or "Lũy kế cùng kỳ năm trước" where the code is printed. */
function firstHidden(existing: ExistingReport, standing: readonly StandingColumn[]): number {
  const place = standing.findIndex(({ key }, at) => {
    if (key !== "code" && key !== "previous") return false;
    const remembered = existing.remembered?.columns.find((column) => column.key === key)?.heading;
    return hiddenHeadings.get(headingKey(remembered ?? existing.headings[at])) === key;
  });
  return place < 0 ? standing.length : place;
}

/** The wanted columns with their places in the standing sheet, the people's own among them, and that sheet's cells under
 *  all of them. */
export function fitted(
  existing: ExistingReport,
  standing: readonly StandingColumn[],
  wanted: readonly ReportColumn[],
): FittedReport {
  const hiddenFrom = firstHidden(existing, standing);
  const theirs = new Map<number, ReportColumn>();
  const ours = wanted.map((column): ReportColumn => {
    const place = standing.findIndex(({ key }) => key === column.key);
    if (place < 0) return column;
    const wasHidden = place >= hiddenFrom;
    // What was printed and is only needed by formulas now may have figures that people typed: those stay in sight.
    if (column.hidden && !wasHidden && hasTyped(existing, place, column.key)) return column;
    return {
      ...column,
      from: place,
      ...(standing[place]?.isReworded && !column.hidden ? { keepsHeading: true as const } : {}),
      ...((column.hidden ?? false) === wasHidden ? {} : { isShownAnew: true as const }),
    };
  });
  const taken = new Set(ours.map(({ from }) => from));
  standing.forEach(({ key }, place) => {
    if (taken.has(place)) return;
    const isOurs = !key.startsWith("theirs/");
    const isFree = place >= hiddenFrom || !hasTyped(existing, place, key);
    if (isOurs && isFree && !existing.hasOutside?.(place)) return;
    theirs.set(place, theirColumn(existing, place, theirs.size, isOurs));
  });
  const columns = woven(ours, theirs, standing.length);
  return { columns, existing: under(existing, columns) };
}

function theirColumn(existing: ExistingReport, place: number, index: number, isFrozen: boolean): ReportColumn {
  return {
    key: `theirs/${index}`,
    heading: textOf(existing.headings[place]),
    width: 13,
    look: {},
    from: place,
    keepsHeading: true,
    ...(isFrozen ? { isFrozen: true as const } : {}),
  };
}

/** Whether anybody typed into a column of ours that the form no longer has. */
function hasTyped({ values, isFormula }: ExistingReport, place: number, key: ColumnKey): boolean {
  if (key === "number" || key === "path" || key === "code" || key === "label") return false;
  return values.some((row, index) => !isBlank(row[place]) && !isFormula(index, place));
}

/** Each of the people's columns behind the column that it follows in the sheet; what stands last stays last. */
function woven(
  ours: readonly ReportColumn[],
  theirs: ReadonlyMap<number, ReportColumn>,
  count: number,
): readonly ReportColumn[] {
  const places = new Set(ours.map(({ from }) => from));
  const behind = new Map<number, ReportColumn[]>();
  let anchor = -1;
  for (let place = 0; place < count; place++) {
    const own = theirs.get(place);
    if (own) behind.set(anchor, [...(behind.get(anchor) ?? []), own]);
    else if (places.has(place)) anchor = place;
  }
  const last = behind.get(anchor) ?? [];
  behind.delete(anchor);
  return [
    ...(behind.get(-1) ?? []),
    ...ours.flatMap((column) => [column, ...(column.from === undefined ? [] : (behind.get(column.from) ?? []))]),
    ...last,
  ];
}

function under(existing: ExistingReport, columns: readonly ReportColumn[]): ExistingReport {
  return {
    ...existing,
    headings: columns.map((column) => column.heading),
    values: existing.values.map((row) => columns.map(({ from }) => (from === undefined ? null : row[from]))),
    isFormula: (row, column) => {
      const from = columns[column]?.from;
      return from !== undefined && existing.isFormula(row, from);
    },
    isTheirFormula: (row, column) => {
      const from = columns[column]?.from;
      return from !== undefined && (existing.isTheirFormula?.(row, from) ?? false);
    },
  };
}

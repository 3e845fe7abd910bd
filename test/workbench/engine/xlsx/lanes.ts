/** Widths, heights, hiding, levels and styles of whole columns and rows, between the file and the sheet's runs. */
import { columnLimit, rowLimit } from "../area";
import { AxisRuns, type Lane, type LaneRun } from "../axis-runs";
import type { SheetProperties } from "../model-sheet";
import type { FileStyles } from "./read-styles";
import type { CellReader } from "./read-cells";
import { tag, type Attributes } from "./markup";
import type { StyleNumbers } from "./write-styles";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

/** Widths in a file are counted in digits of the default font, 7 pixels each for Calibri 11; a pixel is 0.75 points. */
const digitWidth = 7;
const pixel = 0.75;

export function pointsOfWidth(characters: number): number {
  // Excel rounds to whole pixels this way: 9.140625 is 64 pixels.
  return Math.trunc(characters * digitWidth + (Math.trunc(128 / digitWidth) / 256) * digitWidth) * pixel;
}

export function widthOfPoints(points: number): number {
  return Math.trunc((points / pixel / digitWidth) * 256) / 256;
}

export function readSizes(sheet: XmlElement): Pick<SheetProperties, "standardWidth" | "standardHeight"> {
  const format = childOf(sheet, "sheetFormatPr");
  const width = numberOf(format, "defaultColWidth");
  const base = numberOf(format, "baseColWidth") ?? 8;
  // Without a width: so many digits, 5 pixels around them, rounded up to a multiple of 8 pixels.
  const pixels = Math.ceil((base * digitWidth + 5) / 8) * 8;
  return {
    standardWidth: width === undefined ? pixels * pixel : pointsOfWidth(width),
    standardHeight: numberOf(format, "defaultRowHeight") ?? 15,
  };
}

export function readColumns(sheet: XmlElement, styles: FileStyles, standardWidth: number): LaneRun[] {
  const runs = new AxisRuns();
  for (const column of childrenOf(childOf(sheet, "cols"), "col")) {
    const from = (numberOf(column, "min") ?? 1) - 1;
    const to = Math.min(numberOf(column, "max") ?? from + 1, columnLimit) - 1;
    const width = numberOf(column, "width");
    const points = width === undefined ? null : pointsOfWidth(width);
    const style = styles.style(numberOf(column, "style") ?? 0) ?? null;
    runs.change(from, to, () => ({
      size: points === 0 || (points === standardWidth && !flagOf(column, "customWidth")) ? null : points,
      hidden: flagOf(column, "hidden") || points === 0,
      filtered: false,
      level: numberOf(column, "outlineLevel") ?? 0,
      // A column as plain as all others says nothing.
      style: style === styles.style(0) ? null : style,
    }));
  }
  return [...runs.runs];
}

export function readRows(sheet: XmlElement, cells: CellReader, styles: FileStyles): LaneRun[] {
  const runs = new AxisRuns();
  const plain: Lane = { size: null, hidden: false, filtered: false, level: 0, style: null };
  if (flagOf(childOf(sheet, "sheetFormatPr"), "zeroHeight")) {
    // Every row that the file doesn't name is hidden.
    runs.change(0, rowLimit - 1, (lane) => ({ ...lane, hidden: true }));
    for (const row of cells.namedRows) runs.change(row, row, () => plain);
  }
  const own = cells.rows.map(({ styleIndex, ...lane }) => ({
    ...lane,
    style: styleIndex === null ? null : (styles.style(styleIndex) ?? null),
  }));
  if (runs.runs.length === 0) return joined(own);
  for (const { from, to, ...lane } of own) runs.change(from, to, () => lane);
  return [...runs.runs];
}

/** Rows come in order, mostly in long stretches of the same. */
function joined(rows: readonly LaneRun[]): LaneRun[] {
  const result: LaneRun[] = [];
  for (const row of [...rows].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    const isSame =
      last?.to === row.from - 1 &&
      last.size === row.size &&
      last.hidden === row.hidden &&
      last.level === row.level &&
      last.style === row.style;
    if (last && isSame) result[result.length - 1] = { ...last, to: row.to };
    else result.push(row);
  }
  return result;
}

export function columnsMarkup(runs: readonly LaneRun[], styles: StyleNumbers, standardWidth: number): string {
  if (runs.length === 0) return "";
  const columns = runs.map(({ from, to, size, hidden, level, style }) =>
    tag("col", {
      min: from + 1,
      max: to + 1,
      width: widthOfPoints(size ?? standardWidth),
      style: style ? styles.number(style) || undefined : undefined,
      hidden: hidden || undefined,
      customWidth: size !== null || undefined,
      outlineLevel: level || undefined,
    }),
  );
  return tag("cols", {}, columns);
}

/** What a row element says of its lane; undefined attributes are left out. */
export function rowAttributes(lane: Lane, styles: StyleNumbers): Attributes {
  return {
    s: lane.style ? styles.number(lane.style) : undefined,
    customFormat: lane.style ? true : undefined,
    ht: lane.size ?? undefined,
    hidden: lane.hidden || lane.filtered || undefined,
    customHeight: lane.size !== null || undefined,
    outlineLevel: lane.level || undefined,
  };
}

/** Excel: hidden rows down to the sheet's end are said once, not one by one; then every row above them is named. */
export function endsHidden(runs: readonly LaneRun[]): boolean {
  const last = runs.at(-1);
  return last !== undefined && last.to === rowLimit - 1 && last.hidden;
}

export function sizesMarkup(
  properties: SheetProperties,
  rows: readonly LaneRun[],
  columns: readonly LaneRun[],
): string {
  const { standardWidth, standardHeight } = properties;
  const levels = (runs: readonly LaneRun[]): number | undefined =>
    Math.max(0, ...runs.map(({ level }) => level)) || undefined;
  return tag("sheetFormatPr", {
    defaultColWidth: standardWidth === 48 ? undefined : widthOfPoints(standardWidth),
    defaultRowHeight: standardHeight,
    customHeight: standardHeight === 15 ? undefined : true,
    zeroHeight: endsHidden(rows) || undefined,
    outlineLevelRow: levels(rows),
    outlineLevelCol: levels(columns),
  });
}

/** Owns the tracks of one sheet's rows and columns as they stand now, from its sizes in points to unzoomed pixels. */
import { columnLimit, rowLimit } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import { axisOf, type Axis } from "./axis";
import { pixelsPerPoint } from "./fonts";

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Takes as long as the sheet has rows of other than standard height. */
export function sheetAxes(sheet: Sheet): SheetAxes {
  const pixels = (points: number): number => Math.round(points * pixelsPerPoint);
  const allPixels = (sizes: ReadonlyMap<number, number>): Map<number, number> => {
    const all = new Map<number, number>();
    for (const [index, points] of sizes) all.set(index, pixels(points));
    return all;
  };
  const { standardHeight, standardWidth } = sheet.properties;
  return {
    rows: axisOf(rowLimit, pixels(standardHeight), allPixels(sheet.rowHeights)),
    columns: axisOf(columnLimit, pixels(standardWidth), allPixels(sheet.columnWidths)),
  };
}

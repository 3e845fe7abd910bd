/** From what an add-in names cells by (addresses, names, Range objects) to areas of a sheet, and from areas to things. */
import { areaOf, columnLimit, isOverlapping, rowLimit, type Area } from "../../engine/area";
import type { Place } from "../../engine/model";
import type { Sheet } from "../../engine/model-sheet";
import { readArea, splitAddress } from "../address";
import type { Arguments } from "../arguments";
import { invalidArgument } from "../host-error";
import { Thing } from "../kind";
import type { Session } from "../session";
import { type CellAreas, type CellRange } from "./cell-range";
import { rangeKind } from "./range";
import { rangeAreasKind } from "./range-areas";

export function rangeThing(session: Session, sheet: Sheet, area: Area): Thing {
  return Thing.of(rangeKind, session.ranges.make(sheet, area));
}

export function rangeOrNull(session: Session, sheet: Sheet, area: Area | null): Thing | null {
  return area && rangeThing(session, sheet, area);
}

export function areasThing(session: Session, sheet: Sheet, areas: readonly Area[]): Thing {
  const target: CellAreas = { sheet, parts: areas.map((area) => session.ranges.make(sheet, area)) };
  return Thing.of(rangeAreasKind, target);
}

export function areasOrNull(session: Session, sheet: Sheet, areas: readonly Area[]): Thing | null {
  return areas.length === 0 ? null : areasThing(session, sheet, areas);
}

/** Rows and columns counted from the top left; Excel refuses what lies off the sheet. */
export function boundedArea(top: number, left: number, rows: number, columns: number): Area {
  const area = areaOf(top, left, rows, columns);
  const fits = Number.isInteger(top + left + rows + columns) && top >= 0 && left >= 0 && rows > 0 && columns > 0;
  if (!fits || area.bottom >= rowLimit || area.right >= columnLimit) throw invalidArgument();
  return area;
}

/** "A1:B2", "A:A", "'Other sheet'!C3", a name, "Table1[Column]", or several with commas. */
export function placesOf(reference: string, from: Sheet): Place[] {
  const { sheetName, cells } = splitAddress(reference.trim());
  const area = readArea(cells);
  if (area) {
    const sheet = sheetName === undefined ? from : from.workbook.sheet(sheetName);
    if (sheet) return [{ sheet, area }];
  }
  const places = from.workbook.placesOf(reference, from);
  if (!places?.length) throw invalidArgument();
  return places;
}

export function placeOf(reference: string, from: Sheet): Place {
  const [place, ...others] = placesOf(reference, from);
  if (!place || others.length > 0) throw invalidArgument();
  return place;
}

/** An argument that is a Range object or an address as text. */
export function placeArgument(args: Arguments, index: number, from: Sheet): Place {
  const range = args.thing(index, rangeKind);
  if (range) return { sheet: range.sheet, area: range.area };
  return placeOf(args.text(index), from);
}

/** As above, where RangeAreas are taken as well. */
export function placesArgument(args: Arguments, index: number, from: Sheet): Place[] {
  const areas = args.thing(index, rangeAreasKind);
  if (areas) return areas.parts.map((part) => ({ sheet: part.sheet, area: part.area }));
  const range = args.thing(index, rangeKind);
  if (range) return [{ sheet: range.sheet, area: range.area }];
  return placesOf(args.text(index), from);
}

/** The area of an argument that must be on this sheet. */
export function areaOnSheet(args: Arguments, index: number, sheet: Sheet): Area {
  const place = placeArgument(args, index, sheet);
  if (place.sheet !== sheet) throw invalidArgument();
  return place.area;
}

/** Cells by their row and column as few rectangles: runs in a row, joined with equal runs below. */
export function rectanglesOf(cells: Iterable<{ readonly row: number; readonly column: number }>): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Area>();
    for (const [left, right] of runsOf(byRow.get(row) ?? [])) {
      const above = open.get(`${left}:${right}`);
      const grows = above?.bottom === row - 1;
      next.set(`${left}:${right}`, { top: grows ? above.top : row, left, bottom: row, right });
      if (grows) open.delete(`${left}:${right}`);
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

export function mergesIn({ sheet, area }: CellRange): Area[] {
  return sheet.merges.filter((merge) => isOverlapping(merge, area));
}

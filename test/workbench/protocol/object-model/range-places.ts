/** The methods of Range that lead to other ranges: by place, by what is used, by what is found. */
import {
  boundingArea,
  columnCount,
  columnLimit,
  hasArea,
  intersection,
  isOverlapping,
  rowCount,
  rowLimit,
  wholeSheet,
  type Area,
} from "../../engine/area";
import { HostError, invalidArgument } from "../host-error";
import { Thing, type Answer, type Kind } from "../kind";
import type { Arguments } from "../arguments";
import type { Session } from "../session";
import type { CellRange } from "./cell-range";
import { areasOrNull, boundedArea, mergesIn, placeArgument, rangeOrNull, rangeThing } from "./places";
import { specialCells } from "./special-cells";
import { scopedTablesKind } from "./table-collection";

type Methods = NonNullable<Kind<CellRange>["methods"]>;
type Find = (range: CellRange, args: Arguments, session: Session) => Area | null;

/** A method that always leads to cells. */
function leadsTo(find: (range: CellRange, args: Arguments, session: Session) => Area): Methods[string] {
  return (range, args, session) => rangeThing(session, range.sheet, find(range, args, session));
}

/** A pair such as getIntersection and getIntersectionOrNullObject: one fails, the other leads to a null object. */
function mayLeadTo(name: string, find: Find): Methods {
  const lead = (range: CellRange, args: Arguments, session: Session): Thing | null =>
    rangeOrNull(session, range.sheet, find(range, args, session));
  return pair(name, lead);
}

function pair(name: string, lead: (range: CellRange, args: Arguments, session: Session) => Thing | null): Methods {
  return {
    [name]: (range, args, session): Answer => {
      const thing = lead(range, args, session);
      if (!thing) throw new HostError("ItemNotFound");
      return thing;
    },
    [`${name}OrNullObject`]: lead,
  };
}

export const rangePlaces: Methods = {
  getCell: leadsTo(({ area }, args) => boundedArea(area.top + args.number(0), area.left + args.number(1), 1, 1)),
  getRow: leadsTo(({ area }, args) => {
    const row = area.top + args.number(0);
    return boundedArea(row, area.left, 1, columnCount(area));
  }),
  getColumn: leadsTo(({ area }, args) => {
    const column = area.left + args.number(0);
    return boundedArea(area.top, column, rowCount(area), 1);
  }),
  getLastRow: leadsTo(({ area }) => ({ ...area, top: area.bottom })),
  getLastColumn: leadsTo(({ area }) => ({ ...area, left: area.right })),
  getLastCell: leadsTo(({ area }) => ({ ...area, top: area.bottom, left: area.right })),
  getEntireRow: leadsTo(({ area }) => ({ ...area, left: 0, right: columnLimit - 1 })),
  getEntireColumn: leadsTo(({ area }) => ({ ...area, top: 0, bottom: rowLimit - 1 })),
  getOffsetRange: leadsTo(({ area }, args) =>
    boundedArea(area.top + args.number(0), area.left + args.number(1), rowCount(area), columnCount(area)),
  ),
  getResizedRange: leadsTo(({ area }, args) =>
    boundedArea(area.top, area.left, rowCount(area) + args.number(0), columnCount(area) + args.number(1)),
  ),
  getAbsoluteResizedRange: leadsTo(({ area }, args) =>
    boundedArea(area.top, area.left, args.number(0), args.number(1)),
  ),
  getRowsAbove: leadsTo(({ area }, args) => rowsBeside(area, -count(args))),
  getRowsBelow: leadsTo(({ area }, args) => rowsBeside(area, count(args))),
  getColumnsBefore: leadsTo(({ area }, args) => columnsBeside(area, -count(args))),
  getColumnsAfter: leadsTo(({ area }, args) => columnsBeside(area, count(args))),
  getBoundingRect: leadsTo((range, args) => boundingArea(range.area, otherArea(range, args))),
  getSurroundingRegion: leadsTo(surroundingRegion),
  ...mayLeadTo("getIntersection", (range, args) => intersection(range.area, otherArea(range, args))),
  ...mayLeadTo("getUsedRange", usedArea),
  ...mayLeadTo("getSpillParent", ({ sheet, area }) => {
    requireOneCell(area);
    const spill = sheet.spill(area.top, area.left);
    return spill && boundedArea(spill.anchor.row, spill.anchor.column, 1, 1);
  }),
  ...mayLeadTo("getSpillingToRange", ({ sheet, area }) => {
    requireOneCell(area);
    const spill = sheet.spill(area.top, area.left);
    const isAnchor = spill?.anchor.row === area.top && spill.anchor.column === area.left;
    return isAnchor ? spill.area : null;
  }),
  ...mayLeadTo("find", ({ sheet, area }, args) => {
    const criteria = args.optionalRecord(1);
    const found = sheet.find(area, args.text(0), {
      completeMatch: criteria["completeMatch"] === true,
      matchCase: criteria["matchCase"] === true,
      backwards: criteria["searchDirection"] === "Backwards",
    });
    return found && boundedArea(found.row, found.column, 1, 1);
  }),
  ...pair("getSpecialCells", (range, args, session) =>
    areasOrNull(session, range.sheet, specialCells(range.sheet, range.area, args)),
  ),
  getMergedAreasOrNullObject: (range, _, session) => areasOrNull(session, range.sheet, mergesIn(range)),
  getTables: ({ sheet, area }, args, session) => {
    const isWanted = args.boolean(0, false) ? hasArea : isOverlapping;
    return Thing.of(scopedTablesKind, {
      session,
      list: () => sheet.tables.filter((table) => isWanted(area, table.area)),
    });
  },
};

function count(args: Arguments): number {
  const given = args.optionalNumber(0) ?? 1;
  if (given === 0) throw invalidArgument();
  return given;
}

function rowsBeside(area: Area, rows: number): Area {
  const top = rows > 0 ? area.bottom + 1 : area.top + rows;
  return boundedArea(top, area.left, Math.abs(rows), columnCount(area));
}

function columnsBeside(area: Area, columns: number): Area {
  const left = columns > 0 ? area.right + 1 : area.left + columns;
  return boundedArea(area.top, left, rowCount(area), Math.abs(columns));
}

/** Excel: both ends of a spill are asked of single cells only:
 *  https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays */
function requireOneCell(area: Area): void {
  if (rowCount(area) > 1 || columnCount(area) > 1) throw invalidArgument();
}

/** Excel: the other range must be on the same sheet. */
function otherArea(range: CellRange, args: Arguments): Area {
  const place = placeArgument(args, 0, range.sheet);
  if (place.sheet !== range.sheet) throw invalidArgument();
  return place.area;
}

/** The smallest area around what is used within the range. */
function usedArea({ sheet, area }: CellRange, args: Arguments): Area | null {
  const valuesOnly = args.boolean(0, false);
  const whole = sheet.usedArea(valuesOnly);
  const within = whole && intersection(whole, area);
  if (!within || hasArea(area, whole)) return within;
  let used: Area | null = null;
  for (const cell of sheet.cells(within)) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    const place = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    used = used ? boundingArea(used, place) : place;
  }
  return used;
}

/** Excel: what Ctrl+* selects, bounded by blank rows and columns. */
function surroundingRegion({ sheet, area }: CellRange): Area {
  let region = area;
  for (;;) {
    const around = intersection(
      { top: region.top - 1, left: region.left - 1, bottom: region.bottom + 1, right: region.right + 1 },
      wholeSheet,
    );
    let grown = region;
    for (const { row, column, value } of sheet.cells(around ?? region)) {
      if (value !== null) grown = boundingArea(grown, { top: row, left: column, bottom: row, right: column });
    }
    if (rowCount(grown) === rowCount(region) && columnCount(grown) === columnCount(region)) return region;
    region = grown;
  }
}

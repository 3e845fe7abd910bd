/** RangeAreas of Office.js: several areas of one sheet as one. */
import {
  cellCount,
  columnLimit,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowLimit,
  type Area,
} from "../../engine/area";
import { fullAddress } from "../address";
import { HostError } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { CellAreas } from "./cell-range";
import { conditionalFormatsKind } from "./conditional-formats";
import { dataValidationKind } from "./data-validation";
import { areasOrNull, areasThing, boundedArea, placesArgument } from "./places";
import { specialCells } from "./special-cells";
import type { Arguments } from "../arguments";
import type { Session } from "../session";
import { rangeKind } from "./range";
import { rangeFormatKind, type FormattedCells } from "./range-format";
import { worksheetKind } from "./worksheet";

export const rangeAreasKind: Kind<CellAreas> = kind({
  name: "RangeAreas",
  kept: true,
  scalars: {
    address: ({ sheet, parts }) => parts.map(({ area }) => fullAddress(sheet.name, area)).join(","),
    addressLocal: ({ sheet, parts }) => parts.map(({ area }) => fullAddress(sheet.name, area)).join(","),
    areaCount: ({ parts }) => parts.length,
    cellCount: ({ parts }) => parts.reduce((sum, { area }) => sum + cellCount(area), 0),
    isEntireRow: ({ parts }) => parts.every(({ area }) => isWholeRows(area)),
    isEntireColumn: ({ parts }) => parts.every(({ area }) => isWholeColumns(area)),
  },
  navigations: {
    areas: (areas) => Thing.of(rangeCollectionKind, areas),
    format: (areas) => Thing.of(rangeFormatKind, cellsOf(areas)),
    worksheet: ({ sheet }) => Thing.of(worksheetKind, sheet),
    conditionalFormats: (areas) => Thing.of(conditionalFormatsKind, cellsOf(areas)),
    dataValidation: (areas) => Thing.of(dataValidationKind, cellsOf(areas)),
  },
  methods: {
    clear: ({ sheet, parts }, args) => {
      const what = args.word(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All");
      for (const { area } of parts) sheet.clear(area, what === "RemoveHyperlinks" ? "Hyperlinks" : what);
    },
    calculate: ({ sheet, parts }, _, { workbook }) => {
      for (const { area } of parts) workbook.setDirty({ sheet, area });
      workbook.calculate("recalculate");
    },
    setDirty: ({ sheet, parts }, _, { workbook }) => {
      for (const { area } of parts) workbook.setDirty({ sheet, area });
    },
    getEntireRow: ({ sheet, parts }, _, session) =>
      areasThing(
        session,
        sheet,
        parts.map(({ area }) => ({ ...area, left: 0, right: columnLimit - 1 })),
      ),
    getEntireColumn: ({ sheet, parts }, _, session) =>
      areasThing(
        session,
        sheet,
        parts.map(({ area }) => ({ ...area, top: 0, bottom: rowLimit - 1 })),
      ),
    getIntersection: (areas, args, session) => common(areas, args, session) ?? missing(),
    getIntersectionOrNullObject: common,
    getSpecialCells: (areas, args, session) => special(areas, args, session) ?? missing(),
    getSpecialCellsOrNullObject: special,
    getOffsetRangeAreas: ({ sheet, parts }, args, session) =>
      areasThing(
        session,
        sheet,
        parts.map(({ area }) => offset(area, args.number(0), args.number(1))),
      ),
  },
});

const rangeCollectionKind: Kind<CellAreas> = kind({
  name: "RangeCollection",
  methods: {
    getCount: ({ parts }) => parts.length,
    getItemAt: ({ parts }, args) => {
      const part = parts[args.number(0)];
      if (!part) throw new HostError("InvalidArgument");
      return Thing.of(rangeKind, part);
    },
  },
  items: ({ parts }) => parts.map((part) => Thing.of(rangeKind, part)),
});

function common({ sheet, parts }: CellAreas, args: Arguments, session: Session): Thing | null {
  const others = placesArgument(args, 0, sheet).filter((place) => place.sheet === sheet);
  const shared = parts.flatMap(({ area }) => others.map((other) => intersection(area, other.area)));
  return areasOrNull(
    session,
    sheet,
    shared.filter((area) => area !== null),
  );
}

function special({ sheet, parts }: CellAreas, args: Arguments, session: Session): Thing | null {
  return areasOrNull(
    session,
    sheet,
    parts.flatMap(({ area }) => specialCells(sheet, area, args)),
  );
}

function missing(): never {
  throw new HostError("ItemNotFound");
}

function offset(area: Area, rows: number, columns: number): Area {
  return boundedArea(area.top + rows, area.left + columns, area.bottom - area.top + 1, area.right - area.left + 1);
}

function cellsOf({ sheet, parts }: CellAreas): FormattedCells {
  return {
    sheet,
    get areas() {
      return parts.map(({ area }) => area);
    },
  };
}

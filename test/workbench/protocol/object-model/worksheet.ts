/** Worksheet of Office.js. */
import { cellArea, wholeSheet } from "../../engine/area";
import type { Sheet, Visibility } from "../../engine/model-sheet";
import { readColor } from "../color";
import { eventType } from "../events";
import { HostError, invalidArgument, notBuilt } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Session } from "../session";
import type { Arguments } from "../arguments";
import { commentsKind } from "./comments";
import { sheetFilter, autoFilterKind } from "./filters";
import { registrations } from "./registrations";
import { namesKind } from "./names";
import { areasOrNull, boundedArea, placeOf, placesOf, rangeOrNull, rangeThing, rectanglesOf } from "./places";
import { horizontalBreaks, pageBreaksKind, verticalBreaks } from "./page-breaks";
import { pageLayoutKind } from "./page-layout";
import { tablesKind } from "./table-collection";
import { customPropertiesKind, freezePanesKind, sheetProtectionKind } from "./worksheet-parts";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export const worksheetKind: Kind<Sheet> = kind({
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    id: (sheet) => sheet.id,
    name: { get: (sheet) => sheet.name, set: (sheet, value) => sheet.workbook.renameSheet(sheet, String(value)) },
    position: {
      get: (sheet) => sheet.position,
      set: (sheet, value) => sheet.workbook.moveSheet(sheet, Number(value)),
    },
    visibility: {
      get: (sheet) => sheet.properties.visibility,
      set: (sheet, value) => {
        const visibility = visibilities.find((each) => each === value);
        if (!visibility) throw invalidArgument();
        sheet.change({ visibility });
      },
    },
    tabColor: {
      get: (sheet) => sheet.properties.tabColor ?? "",
      set: (sheet, value) => sheet.change({ tabColor: value === "" ? null : readColor(value) }),
    },
    standardWidth: {
      get: (sheet) => sheet.properties.standardWidth,
      set: (sheet, value) => sheet.change({ standardWidth: Number(value) }),
    },
    standardHeight: (sheet) => sheet.properties.standardHeight,
    showGridlines: {
      get: (sheet) => sheet.properties.showGridlines,
      set: (sheet, value) => sheet.change({ showGridlines: value === true }),
    },
    showHeadings: {
      get: (sheet) => sheet.properties.showHeadings,
      set: (sheet, value) => sheet.change({ showHeadings: value === true }),
    },
    // office.js reads ShowGridlines and ShowHeadings, and writes Gridlines and Headings.
    gridlines: {
      get: (sheet) => sheet.properties.showGridlines,
      set: (sheet, value) => sheet.change({ showGridlines: value === true }),
    },
    headings: {
      get: (sheet) => sheet.properties.showHeadings,
      set: (sheet, value) => sheet.change({ showHeadings: value === true }),
    },
    enableCalculation: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) throw notBuilt("worksheet.enableCalculation = false");
      },
    },
  },
  navigations: {
    tables: (sheet, session) => Thing.of(tablesKind, { session, sheet, list: () => sheet.tables }),
    names: (sheet, session) => Thing.of(namesKind, { session, scope: sheet }),
    comments: (sheet, session) => Thing.of(commentsKind, { session, sheet }),
    protection: (sheet) => Thing.of(sheetProtectionKind, sheet),
    freezePanes: (sheet) => Thing.of(freezePanesKind, sheet),
    pageLayout: (sheet) => Thing.of(pageLayoutKind, sheet),
    horizontalPageBreaks: (sheet) => Thing.of(pageBreaksKind, horizontalBreaks(sheet)),
    verticalPageBreaks: (sheet) => Thing.of(pageBreaksKind, verticalBreaks(sheet)),
    customProperties: (sheet) => Thing.of(customPropertiesKind, sheet),
    autoFilter: (sheet) => Thing.of(autoFilterKind, sheetFilter(sheet)),
  },
  methods: {
    activate: (sheet, _, { workbook }) => workbook.activateSheet(sheet),
    delete: (sheet, _, { workbook }) => {
      // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
      if (sheet.properties.visibility === "VeryHidden") throw new HostError("InvalidOperation");
      workbook.removeSheet(sheet);
    },
    copy: (sheet, args, session) => Thing.of(worksheetKind, copied(sheet, args, session)),
    calculate: (sheet, args, { workbook }) => {
      if (args.boolean(0, false)) workbook.setDirty({ sheet, area: wholeSheet });
      workbook.calculate("recalculate");
    },
    getRange: (sheet, args, session) => {
      if (!args.isGiven(0)) return rangeThing(session, sheet, wholeSheet);
      const place = placeOf(args.text(0), sheet);
      // Excel: an address on another sheet is an invalid argument here.
      if (place.sheet !== sheet) throw invalidArgument();
      return rangeThing(session, sheet, place.area);
    },
    getRanges: (sheet, args, session) => {
      const places = args.isGiven(0) ? placesOf(args.text(0), sheet) : [{ sheet, area: wholeSheet }];
      if (places.some((place) => place.sheet !== sheet)) throw invalidArgument();
      return areasOrNull(
        session,
        sheet,
        places.map(({ area }) => area),
      );
    },
    getRangeByIndexes: (sheet, args, session) =>
      rangeThing(session, sheet, boundedArea(args.number(0), args.number(1), args.number(2), args.number(3))),
    getCell: (sheet, args, session) => rangeThing(session, sheet, boundedArea(args.number(0), args.number(1), 1, 1)),
    /** Excel: of a blank sheet it is the top left cell. */
    getUsedRange: (sheet, args, session) =>
      rangeThing(session, sheet, sheet.usedArea(args.boolean(0, false)) ?? cellArea(0, 0)),
    getUsedRangeOrNullObject: (sheet, args, session) =>
      rangeOrNull(session, sheet, sheet.usedArea(args.boolean(0, false))),
    getNext: (sheet, args) => sheetThing(neighbour(sheet, 1, args) ?? fail()),
    getNextOrNullObject: (sheet, args) => thingOrNull(neighbour(sheet, 1, args)),
    getPrevious: (sheet, args) => sheetThing(neighbour(sheet, -1, args) ?? fail()),
    getPreviousOrNullObject: (sheet, args) => thingOrNull(neighbour(sheet, -1, args)),
    /** By these two office.js finds what copy, getNext and their kin have led to in later batches. */
    _GetAnotherWorksheetById: ({ workbook }, args) => sheetThing(workbook.sheet(args.text(0)) ?? fail()),
    _GetSheetById: ({ workbook }, args) => sheetThing(workbook.sheet(args.text(0)) ?? fail()),
    findAll: (sheet, args, session) => found(sheet, args, session) ?? fail(),
    findAllOrNullObject: found,
    replaceAll: (sheet, args) => {
      const criteria = args.optionalRecord(2);
      return sheet.replaceAll(wholeSheet, args.text(0), args.text(1), {
        completeMatch: criteria["completeMatch"] === true,
        matchCase: criteria["matchCase"] === true,
      });
    },
    ...registrations<Sheet>((sheet) => sheet.id, {
      ActivatedEvent: eventType.worksheetActivated,
      DeactivatedEvent: eventType.worksheetDeactivated,
      CalculatedEvent: eventType.worksheetCalculated,
      DataChangedEvent: eventType.worksheetChanged,
      FormatChangedEvent: eventType.worksheetFormatChanged,
      ProtectionChangedEvent: eventType.worksheetProtectionChanged,
      RowSortedEvent: eventType.worksheetRowSorted,
      SelectionChangedEvent: eventType.worksheetSelectionChanged,
      EventNameChanged: eventType.worksheetNameChanged,
    }),
  },
});

export function sheetThing(sheet: Sheet): Thing {
  return Thing.of(worksheetKind, sheet);
}

function thingOrNull(sheet: Sheet | null): Thing | null {
  return sheet && sheetThing(sheet);
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

function neighbour(sheet: Sheet, step: 1 | -1, args: Arguments): Sheet | null {
  const { sheets } = sheet.workbook;
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!args.boolean(0, false) || next.properties.visibility === "Visible")) return next;
  }
  return null;
}

function copied(sheet: Sheet, args: Arguments, { workbook }: Session): Sheet {
  const where = args.word(0, ["None", "Before", "After", "Beginning", "End"], "None");
  const relative = args.thing(1, worksheetKind)?.position;
  if ((where === "Before" || where === "After") && relative === undefined) throw invalidArgument();
  const positions = {
    // Excel: without a place the copy stands at the end, as the documentation of WorksheetPositionType has it.
    None: workbook.sheets.length,
    Before: relative ?? 0,
    After: (relative ?? 0) + 1,
    Beginning: 0,
    End: workbook.sheets.length,
  };
  return workbook.copySheet(sheet, positions[where]);
}

function found(sheet: Sheet, args: Arguments, session: Session): Thing | null {
  const criteria = args.record(1);
  const matchCase = criteria["matchCase"] === true;
  const folded = (text: string): string => (matchCase ? text : text.toLowerCase());
  const wanted = folded(args.text(0));
  const matches = [...sheet.cells(wholeSheet)].filter(({ row, column }) => {
    const text = folded(sheet.text(row, column));
    return criteria["completeMatch"] === true ? text === wanted : text.includes(wanted);
  });
  return areasOrNull(session, sheet, rectanglesOf(matches));
}

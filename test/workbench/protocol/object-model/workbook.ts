/** Workbook of Office.js: where every batch starts. */
import { cellArea } from "../../engine/area";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Arguments } from "../arguments";
import type { Session } from "../session";
import type { Json } from "../wire";
import { applicationKind } from "./application";
import { commentsKind } from "./comments";
import { customXmlPartsKind } from "./custom-xml";
import { documentPropertiesKind } from "./document-properties";
import { namesKind } from "./names";
import { areasThing, rangeThing } from "./places";
import { settingsKind } from "./settings";
import { tablesKind } from "./table-collection";
import { worksheetsKind } from "./worksheet-collection";

export const workbookKind: Kind<Session> = kind({
  name: "Workbook",
  scalars: {
    name: ({ fileName }) => fileName,
    readOnly: () => false,
    autoSave: () => false,
    previouslySaved: () => true,
  },
  navigations: {
    worksheets: (session) => Thing.of(worksheetsKind, session),
    tables: (session) => Thing.of(tablesKind, { session, list: () => session.workbook.tables }),
    names: (session) => Thing.of(namesKind, { session, scope: null }),
    settings: (session) => Thing.of(settingsKind, session),
    comments: (session) => Thing.of(commentsKind, { session, sheet: null }),
    customXmlParts: ({ workbook }) => Thing.of(customXmlPartsKind, { workbook, namespace: null }),
    application: (session) => Thing.of(applicationKind, session),
    properties: ({ workbook }) => Thing.of(documentPropertiesKind, workbook),
    protection: (session) => Thing.of(workbookProtectionKind, session),
    _Runtime: (session) => Thing.of(runtimeKind, session),
  },
  methods: {
    getSelectedRange: (session) => {
      const sheet = session.workbook.activeSheet;
      const [area, ...others] = sheet.selection;
      // Excel: a selection of several areas is an invalid selection here.
      if (!area || others.length > 0) throw new HostError("InvalidSelection");
      return rangeThing(session, sheet, area);
    },
    getSelectedRanges: (session) => {
      const sheet = session.workbook.activeSheet;
      return areasThing(session, sheet, sheet.selection);
    },
    getActiveCell: (session) => {
      const sheet = session.workbook.activeSheet;
      return rangeThing(session, sheet, cellArea(sheet.activeCell.row, sheet.activeCell.column));
    },
    getIsActiveCollabSession: () => false,
    insertWorksheetsFromBase64: insertWorksheets,
    _RemoveReference: ({ references }, args) => references.remove(args.text(0)),
    _RemoveAllReferences: ({ references }) => references.clear(),
    _GetReferenceCount: ({ references }) => references.count,
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _GetRangesForEventByReferenceId: eventRanges,
    _GetRangesOrNullObjectForEventByReferenceId: eventRanges,
  },
});

function eventRange(session: Session, args: Arguments): Thing {
  const { sheet, area } = session.events.rangeOfEvent(args.text(0));
  return rangeThing(session, sheet, area);
}

function eventRanges(session: Session, args: Arguments): Thing {
  const { sheet, area } = session.events.rangeOfEvent(args.text(0));
  return areasThing(session, sheet, [area]);
}

/** Answers with the ids of the new sheets. */
function insertWorksheets({ workbook, openedFiles }: Session, args: Arguments): Json {
  const source = openedFiles.get(args.text(0));
  if (!source) throw invalidArgument();
  const options = args.optionalRecord(1);
  const names = options["sheetNamesToInsert"];
  const relative = typeof options["relativeTo"] === "string" ? workbook.sheet(options["relativeTo"]) : null;
  const where = options["positionType"] ?? "End";
  if ((where === "Before" || where === "After") && !relative) throw invalidArgument();
  const position =
    where === "Beginning"
      ? 0
      : where === "End"
        ? workbook.sheets.length
        : (relative?.position ?? 0) + (where === "After" ? 1 : 0);
  const wanted = Array.isArray(names) && names.length > 0 ? names.map(String) : null;
  return workbook.importSheets(source, wanted, position).map((sheet) => sheet.id);
}

const workbookProtectionKind: Kind<Session> = kind({
  name: "WorkbookProtection",
  scalars: { protected: ({ workbook }) => workbook.isProtected },
  methods: {
    protect: ({ workbook }, args) => workbook.protect(args.optionalText(0)),
    unprotect: ({ workbook }, args) => workbook.unprotect(args.optionalText(0)),
  },
});

const runtimeKind: Kind<Session> = kind({
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: ({ events }) => events.areEnabled,
      set: ({ events }, value) => {
        events.areEnabled = value === true;
      },
    },
  },
});

/** Workbook.worksheets. */
import type { Sheet } from "../../engine/model-sheet";
import { eventType, workbookTarget } from "../events";
import { HostError } from "../host-error";
import { kind, type Kind, type Thing } from "../kind";
import type { Arguments } from "../arguments";
import type { Session } from "../session";
import { registrations } from "./registrations";
import { sheetThing } from "./worksheet";

export const worksheetsKind: Kind<Session> = kind({
  name: "WorksheetCollection",
  item: ({ workbook }, args) => sheetThing(workbook.sheet(args.text(0)) ?? fail()),
  items: ({ workbook }) => workbook.sheets.map(sheetThing),
  methods: {
    add: ({ workbook }, args) => sheetThing(workbook.addSheet(args.optionalText(0))),
    getActiveWorksheet: ({ workbook }) => sheetThing(workbook.activeSheet),
    getItemOrNullObject: ({ workbook }, args): Thing | null => {
      const sheet = workbook.sheet(args.text(0));
      return sheet && sheetThing(sheet);
    },
    getCount: (session, args) => shown(session, args).length,
    getFirst: (session, args) => sheetThing(shown(session, args)[0] ?? fail()),
    getLast: (session, args) => sheetThing(shown(session, args).at(-1) ?? fail()),
    ...registrations<Session>(() => workbookTarget, {
      ActivatedEvent: eventType.worksheetActivated,
      AddedEvent: eventType.worksheetAdded,
      CalculatedEvent: eventType.worksheetCalculated,
      DataChangedEvent: eventType.worksheetChanged,
      DeactivatedEvent: eventType.worksheetDeactivated,
      DeletedEvent: eventType.worksheetDeleted,
      FormatChangedEvent: eventType.worksheetFormatChanged,
      ProtectionChangedEvent: eventType.worksheetProtectionChanged,
      RowSortedEvent: eventType.worksheetRowSorted,
      SelectionChangedEvent: eventType.worksheetSelectionChanged,
      EventMoved: eventType.worksheetMoved,
      EventNameChanged: eventType.worksheetNameChanged,
    }),
  },
});

function shown({ workbook }: Session, args: Arguments): readonly Sheet[] {
  const visibleOnly = args.boolean(0, false);
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.properties.visibility === "Visible");
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

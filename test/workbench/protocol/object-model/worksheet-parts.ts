/** Parts of a worksheet: its protection, its frozen panes and its custom properties. */
import { columnLimit, rowLimit, type Area } from "../../engine/area";
import type { ProtectionOptions, Sheet } from "../../engine/model-sheet";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Arguments } from "../arguments";
import type { Session } from "../session";
import { areaOnSheet, rangeOrNull } from "./places";

export const sheetProtectionKind: Kind<Sheet> = kind({
  name: "WorksheetProtection",
  scalars: {
    protected: (sheet) => sheet.isProtected,
    /** Excel: null while the sheet is not protected. */
    options: (sheet) => (sheet.isProtected ? { ...sheet.protectionOptions } : null),
  },
  methods: {
    protect: (sheet, args) => {
      // Excel: protecting a protected sheet fails (reference of WorksheetProtection.protect).
      if (sheet.isProtected) throw new HostError("InvalidOperation");
      sheet.protect(args.optionalRecord(0) as Partial<ProtectionOptions>, args.optionalText(1));
    },
    unprotect: (sheet, args) => sheet.unprotect(args.optionalText(0)),
  },
});

export const freezePanesKind: Kind<Sheet> = kind({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, args) => sheet.change({ frozenRows: count(args), frozenColumns: 0 }),
    freezeColumns: (sheet, args) => sheet.change({ frozenRows: 0, frozenColumns: count(args) }),
    freezeAt: (sheet, args) => {
      const area = areaOnSheet(args, 0, sheet);
      const isAllColumns = area.right === columnLimit - 1;
      const isAllRows = area.bottom === rowLimit - 1;
      sheet.change({
        frozenRows: isAllRows ? 0 : area.bottom + 1,
        frozenColumns: isAllColumns ? 0 : area.right + 1,
      });
    },
    unfreeze: (sheet) => sheet.change({ frozenRows: 0, frozenColumns: 0 }),
    getLocation: (sheet, _, session) => location(sheet, session) ?? fail(),
    getLocationOrNullObject: (sheet, _, session) => location(sheet, session),
  },
});

function count(args: Arguments): number {
  const given = args.optionalNumber(0) ?? 1;
  if (given < 1) throw invalidArgument();
  return given;
}

/** Excel: the rows or columns that are frozen, or the cells where both meet. */
function location(sheet: Sheet, session: Session): Thing | null {
  const { frozenRows, frozenColumns } = sheet.properties;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const area: Area = {
    top: 0,
    left: 0,
    bottom: (frozenRows || rowLimit) - 1,
    right: (frozenColumns || columnLimit) - 1,
  };
  return rangeOrNull(session, sheet, area);
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

interface HeldProperty {
  readonly sheet: Sheet;
  readonly key: string;
}

export const customPropertiesKind: Kind<Sheet> = kind({
  name: "WorksheetCustomPropertyCollection",
  item: (sheet, args) => property(sheet, args.text(0)) ?? fail(),
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => Thing.of(customPropertyKind, { sheet, key })),
  methods: {
    add: (sheet, args) => {
      sheet.setCustomProperty(args.text(0), args.text(1));
      return property(sheet, args.text(0)) ?? fail();
    },
    getCount: (sheet) => sheet.customProperties.size,
    getItemOrNullObject: (sheet, args) => property(sheet, args.text(0)),
  },
});

function property(sheet: Sheet, name: string): Thing | null {
  // Excel: keys are compared without case.
  const key = [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : Thing.of(customPropertyKind, { sheet, key });
}

const customPropertyKind: Kind<HeldProperty> = kind({
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    _Id: ({ key }) => key,
    key: ({ key }) => key,
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      set: ({ sheet, key }, value) => sheet.setCustomProperty(key, String(value)),
    },
  },
  methods: { delete: ({ sheet, key }) => sheet.setCustomProperty(key, null) },
});

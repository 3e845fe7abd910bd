/** The collections of tables: of the workbook, of a sheet, and of a range. */
import type { Sheet } from "../../engine/model-sheet";
import type { Table } from "../../engine/model-table";
import { eventType, workbookTarget } from "../events";
import { HostError } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Session } from "../session";
import { placeArgument } from "./places";
import { registrations } from "./registrations";
import { tableKind } from "./table";

export interface Tables {
  readonly session: Session;
  /** Where addresses without a sheet point to; none for the whole workbook. */
  readonly sheet?: Sheet;
  readonly list: () => readonly Table[];
}

function byKey({ list }: Tables, key: string): Thing | null {
  const wanted = key.toLowerCase();
  const table = list().find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  return table ? Thing.of(tableKind, table) : null;
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

const reading: Pick<Kind<Tables>, "item" | "items"> & { methods: NonNullable<Kind<Tables>["methods"]> } = {
  item: (tables, args) => byKey(tables, args.text(0)) ?? fail(),
  items: ({ list }) => list().map((table) => Thing.of(tableKind, table)),
  methods: {
    getCount: ({ list }) => list().length,
    getItemOrNullObject: (tables, args) => byKey(tables, args.text(0)),
  },
};

export const scopedTablesKind: Kind<Tables> = kind({
  ...reading,
  name: "TableScopedCollection",
  methods: {
    ...reading.methods,
    getFirst: ({ list }) => {
      const [first] = list();
      return first ? Thing.of(tableKind, first) : fail();
    },
  },
});

export const tablesKind: Kind<Tables> = kind({
  ...reading,
  name: "TableCollection",
  scalars: { count: ({ list }) => list().length },
  methods: {
    ...reading.methods,
    add: ({ session, sheet }, args) => {
      const place = placeArgument(args, 0, sheet ?? session.workbook.activeSheet);
      return Thing.of(tableKind, place.sheet.addTable(place.area, args.boolean(1, false)));
    },
    getItemAt: ({ list }, args) => {
      const table = list()[args.number(0)];
      if (!table) throw new HostError("InvalidArgument");
      return Thing.of(tableKind, table);
    },
    ...registrations<Tables>(({ sheet }) => sheet?.id ?? workbookTarget, {
      AddedEvent: eventType.tableAdded,
      DataChangedEvent: eventType.tableChanged,
      DeletedEvent: eventType.tableDeleted,
    }),
  },
});

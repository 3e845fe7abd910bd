/** The columns of a table. */
import type { Input } from "../../engine/model-sheet";
import type { Table, TableColumn } from "../../engine/model-table";
import type { Argument, Arguments } from "../arguments";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import { plainValue } from "../plain-value";
import { columnFilterKind } from "./filters";
import { rangeThing } from "./places";
import { matrixInput } from "./range-values";

export interface HeldColumn {
  readonly table: Table;
  readonly id: number;
}

export const tableColumnsKind: Kind<Table> = kind({
  name: "TableColumnCollection",
  scalars: { count: (table) => table.columns.length },
  item: (table, args) => byKey(table, args) ?? fail(),
  items: (table) => table.columns.map((column) => columnThing(table, column)),
  methods: {
    add: (table, args) => {
      const index = args.optionalNumber(0) ?? null;
      const values = args.isGiven(1) ? columnInputs(args) : undefined;
      const at = index === null || index < 0 ? null : index;
      return columnThing(table, table.addColumn(at, args.optionalText(2) ?? null, values));
    },
    getCount: (table) => table.columns.length,
    getItemAt: (table, args) => columnThing(table, table.columns[args.number(0)] ?? invalid()),
    getItemOrNullObject: byKey,
  },
});

function columnThing(table: Table, { id }: TableColumn): Thing {
  return Thing.of(tableColumnKind, { table, id });
}

/** Excel: a number is an id, a text is a name, or the id as text. */
function byKey(table: Table, args: Arguments): Thing | null {
  const key = String(args.json(0)).toLowerCase();
  const named = table.columns.find(({ name }) => name.toLowerCase() === key);
  const column = named ?? table.columns.find(({ id }) => String(id) === key);
  return column ? columnThing(table, column) : null;
}

/** A column is given as rows of one value, or as one value for all. */
function columnInputs(args: Arguments): Input[] {
  const values = args.json(1);
  if (!Array.isArray(values)) return [values as Input];
  return values.map((row: Argument) => (Array.isArray(row) ? row[0] : row) as Input);
}

export function columnOf({ table, id }: HeldColumn): TableColumn {
  return table.columns.find((column) => column.id === id) ?? fail();
}

const tableColumnKind: Kind<HeldColumn> = kind({
  name: "TableColumn",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    index: (held) => held.table.columns.indexOf(columnOf(held)),
    name: {
      get: (held) => columnOf(held).name,
      set: (held, value) => held.table.renameColumn(columnOf(held), String(value)),
    },
    values: {
      get: (held) => held.table.sheet.values(wholeArea(held)).map((row) => row.map(plainValue)),
      set: (held, value) => {
        const area = wholeArea(held);
        const given = matrixInput(value, area, (cell) => cell as Input);
        if (Array.isArray(given)) held.table.sheet.write(area, given);
        else held.table.sheet.fill(area, given);
      },
    },
  },
  navigations: { filter: (held) => Thing.of(columnFilterKind, held) },
  methods: {
    delete: (held) => held.table.deleteColumn(columnOf(held)),
    getRange: (held, _, session) => rangeThing(session, held.table.sheet, wholeArea(held)),
    getDataBodyRange: (held, _, session) =>
      rangeThing(session, held.table.sheet, held.table.columnArea(columnOf(held), true)),
    getHeaderRowRange: (held, _, session) => {
      const header = held.table.headerArea ?? fail();
      return rangeThing(session, held.table.sheet, { ...wholeArea(held), top: header.top, bottom: header.bottom });
    },
    getTotalRowRange: (held, _, session) => {
      const totals = held.table.totalsArea ?? fail();
      return rangeThing(session, held.table.sheet, { ...wholeArea(held), top: totals.top, bottom: totals.bottom });
    },
  },
});

function wholeArea(held: HeldColumn) {
  return held.table.columnArea(columnOf(held));
}

function fail(): never {
  throw new HostError("ItemNotFound");
}

function invalid(): never {
  throw invalidArgument();
}

/** Table of Office.js. */
import type { Table, TableOptions } from "../../engine/model-table";
import { isRecord } from "../arguments";
import { eventType } from "../events";
import { HostError, invalidArgument } from "../host-error";
import { kind, type Kind, type Scalar, Thing } from "../kind";
import { autoFilterKind, tableFilter } from "./filters";
import { areaOnSheet, rangeThing } from "./places";
import { registrations } from "./registrations";
import { tableColumnsKind } from "./table-columns";
import { tableRowsKind } from "./table-rows";
import { worksheetKind } from "./worksheet";

type Switch = { [K in keyof TableOptions]: TableOptions[K] extends boolean ? K : never }[keyof TableOptions];

function option(key: Switch): Scalar<Table> {
  return {
    get: (table) => table.options[key],
    set: (table, value) => {
      if (typeof value !== "boolean") throw invalidArgument();
      table.change({ [key]: value });
    },
  };
}

export const tableKind: Kind<Table> = kind({
  name: "Table",
  identity: (table) => ({ Id: table.id }),
  scalars: {
    id: (table) => table.id,
    name: { get: (table) => table.name, set: (table, value) => table.rename(String(value)) },
    style: {
      get: (table) => table.options.style,
      set: (table, value) => table.change({ style: String(value ?? "") }),
    },
    showHeaders: option("showHeaders"),
    showTotals: option("showTotals"),
    showBandedRows: option("showBandedRows"),
    showBandedColumns: option("showBandedColumns"),
    showFilterButton: option("showFilterButton"),
    highlightFirstColumn: option("highlightFirstColumn"),
    highlightLastColumn: option("highlightLastColumn"),
  },
  navigations: {
    columns: (table) => Thing.of(tableColumnsKind, table),
    rows: (table) => Thing.of(tableRowsKind, table),
    worksheet: (table) => Thing.of(worksheetKind, table.sheet),
    autoFilter: (table) => Thing.of(autoFilterKind, tableFilter(table)),
    sort: (table) => Thing.of(tableSortKind, table),
  },
  methods: {
    getRange: (table, _, session) => rangeThing(session, table.sheet, table.area),
    getDataBodyRange: (table, _, session) => rangeThing(session, table.sheet, table.bodyArea),
    getHeaderRowRange: (table, _, session) => rangeThing(session, table.sheet, table.headerArea ?? fail()),
    getTotalRowRange: (table, _, session) => rangeThing(session, table.sheet, table.totalsArea ?? fail()),
    resize: (table, args) => table.resize(areaOnSheet(args, 0, table.sheet)),
    delete: (table) => table.remove(),
    convertToRange: (table, _, session) => {
      const { sheet, area } = table;
      table.convertToRange();
      return rangeThing(session, sheet, area);
    },
    clearFilters: (table) => table.columns.forEach((column) => table.setCriterion(column, null)),
    ...registrations<Table>((table) => table.id, {
      DataChangedEvent: eventType.tableChanged,
      SelectionChangedEvent: eventType.tableSelectionChanged,
    }),
  },
});

const tableSortKind: Kind<Table> = kind({
  name: "TableSort",
  methods: {
    apply: (table, args) => {
      const fields = args.list(0).map((field) => {
        if (!isRecord(field) || typeof field["key"] !== "number") throw invalidArgument();
        return { key: field["key"], ascending: field["ascending"] !== false };
      });
      table.sort(fields, args.boolean(1, false));
    },
  },
});

/** Excel: the header or total row of a table that shows none. */
function fail(): never {
  throw new HostError("ItemNotFound");
}

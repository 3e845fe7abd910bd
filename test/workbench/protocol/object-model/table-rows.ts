/** The rows of a table. */
import { rowCount, type Area } from "../../engine/area";
import type { Input } from "../../engine/model-sheet";
import type { Table } from "../../engine/model-table";
import type { Argument, Arguments } from "../arguments";
import { invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import { plainValue } from "../plain-value";
import { rangeThing } from "./places";
import { matrixInput } from "./range-values";

interface HeldRow {
  readonly table: Table;
  readonly index: number;
}

export const tableRowsKind: Kind<Table> = kind({
  name: "TableRowCollection",
  scalars: { count: (table) => rowCount(table.bodyArea) },
  items: (table) => Array.from({ length: rowCount(table.bodyArea) }, (_, index) => rowThing(table, index)),
  methods: {
    add: (table, args) => {
      const given = args.optionalNumber(0);
      const index = given === undefined || given < 0 ? null : given;
      const rows = args.isGiven(1) ? rowInputs(args) : [[]];
      if (rows.some((row) => row.length > table.columns.length)) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
      const first = index ?? rowCount(table.bodyArea);
      table.addRows(index, rows);
      return rowThing(table, Math.min(first, rowCount(table.bodyArea) - 1));
    },
    getCount: (table) => rowCount(table.bodyArea),
    getItemAt: (table, args) => {
      const index = args.number(0);
      if (index < 0 || index >= rowCount(table.bodyArea)) throw invalidArgument();
      return rowThing(table, index);
    },
    deleteRowsAt: (table, args) => table.deleteRows(args.number(0), args.optionalNumber(1) ?? 1),
  },
});

function rowThing(table: Table, index: number): Thing {
  return Thing.of(tableRowKind, { table, index });
}

function rowInputs(args: Arguments): Input[][] {
  const values = args.json(1);
  if (!Array.isArray(values)) return [[values as Input]];
  return values.map((row: Argument) => (Array.isArray(row) ? row : [row]) as Input[]);
}

/** Excel: a row object is a place in the table, not the row that was there once. */
function areaOf({ table, index }: HeldRow): Area {
  const { bodyArea } = table;
  const row = bodyArea.top + index;
  if (row > bodyArea.bottom) throw invalidArgument();
  return { ...bodyArea, top: row, bottom: row };
}

const tableRowKind: Kind<HeldRow> = kind({
  name: "TableRow",
  scalars: {
    index: ({ index }) => index,
    values: {
      get: (row) => row.table.sheet.values(areaOf(row)).map((cells) => cells.map(plainValue)),
      set: (row, value) => {
        const given = matrixInput(value, areaOf(row), (cell) => cell as Input);
        if (Array.isArray(given)) row.table.sheet.write(areaOf(row), given);
        else row.table.sheet.fill(areaOf(row), given);
      },
    },
  },
  methods: {
    delete: (row) => {
      areaOf(row);
      row.table.deleteRows(row.index, 1);
    },
    getRange: (row, _, session) => rangeThing(session, row.table.sheet, areaOf(row)),
  },
});

/** Tables: their parts, names, headers, rows and columns. */
import type { Group } from "./behaviour";
import { guide, help, method } from "./pages";

export const tables: Group = {
  title: "Tables",
  behaviours: [
    {
      id: "tables-parts",
      says: "A table knows its columns, its rows and the ranges of its parts.",
      page: guide.tables,
      do: "Make a table of A1:B3 with headers; load columns, rows and the addresses of its parts.",
      see: "Mã and Số; two rows; A1:B3, A1:B1, A2:B3.",
      is: [["Mã", "Số"], 2, ["Contract!A1:B3", "Contract!A1:B1", "Contract!A2:B3"]],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").values = [["Mã", "Số"]];
        const table = sheet.tables.add("A1:B3", true);
        const columns = table.columns.load("items/name");
        const rows = table.rows.load("count");
        const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
        parts.forEach((part) => part.load("address"));
        await context.sync();
        return [columns.items.map(({ name }) => name), rows.count, parts.map(({ address }) => address)];
      },
    },
    {
      id: "tables-null",
      says: "A table that is not there is a null object, or the error ItemNotFound.",
      page: method("TableCollection", "getItemOrNullObject"),
      do: "Ask for the table Không by `getItemOrNullObject` and by `getItem`.",
      see: "`isNullObject`; ItemNotFound.",
      is: [true, "ItemNotFound"],
      script: async ({ context, refusal }) => {
        const none = context.workbook.tables.getItemOrNullObject("Không");
        await context.sync();
        context.workbook.tables.getItem("Không").load("name");
        return [none.isNullObject, await refusal()];
      },
    },
    {
      id: "tables-case",
      says: "A table's name is found whatever its case.",
      page: help.renameTable,
      do: "Name a table KếtQuả; ask for kếtquả.",
      see: "The table.",
      is: "KếtQuả",
      script: async ({ context, sheet }) => {
        sheet.tables.add("A1:B3", true).name = "KếtQuả";
        const table = context.workbook.tables.getItem("kếtquả").load("name");
        await context.sync();
        return table.name;
      },
    },
    {
      id: "tables-headers-made",
      says: "Blank headers get names, equal ones become unique.",
      page: { guess: "Done by every Excel; the names themselves hang on its language." },
      do: "Make a table of A1:C2 with the headers Mã, Mã and a blank; read the header row.",
      see: "Three different texts, the first Mã.",
      is: ["Mã", 3],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:C1").values = [["Mã", "Mã", ""]];
        const header = sheet.tables.add("A1:C2", true).getHeaderRowRange().load("values");
        await context.sync();
        const texts = (header.values[0] ?? []) as string[];
        return [texts[0], new Set(texts.filter((text) => text !== "")).size];
      },
    },
    {
      id: "tables-header-text",
      says: "A header is a text: a number written there becomes one.",
      page: { guess: "Seen when a header such as 2025 is typed." },
      do: "Make a table of A1:B2, write 2025 to B1; read `values`.",
      see: '`"2025"`, a text.',
      is: ["String", "2025"],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").values = [["Mã", "Số"]];
        sheet.tables.add("A1:B2", true);
        await context.sync();
        const cell = sheet.getRange("B1");
        cell.values = [[2025]];
        cell.load("values, valueTypes");
        await context.sync();
        return [cell.valueTypes[0]?.[0], cell.values[0]?.[0]];
      },
    },
    {
      id: "tables-last-row",
      says: "A table keeps one blank row when all its rows are deleted.",
      page: { guess: "Seen by every user; the pages don't say it." },
      do: "Delete both rows of a table of A1:B3 by `rows.getItemAt(1).delete()` and `getItemAt(0)`; read `rows.count` and the body.",
      see: "One row, blank.",
      is: [1, [["", ""]]],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Mã", "Số"],
          ["GRDP", 8],
          ["FDI", 3],
        ];
        const table = sheet.tables.add("A1:B3", true);
        await context.sync();
        table.rows.getItemAt(1).delete();
        table.rows.getItemAt(0).delete();
        const rows = table.rows.load("count");
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        return [rows.count, body.values];
      },
    },
    {
      id: "tables-column-add",
      says: "`columns.add` takes the header's text as the first value.",
      page: guide.tables,
      do: 'Add a column `[["Đạt"], [1], [2]]` to a table of A1:B3.',
      see: "A column Đạt with 1 and 2.",
      is: ["Đạt", [[1], [2]]],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").values = [["Mã", "Số"]];
        const table = sheet.tables.add("A1:B3", true);
        await context.sync();
        const column = table.columns.add(undefined, [["Đạt"], [1], [2]]).load("name");
        const body = column.getDataBodyRange().load("values");
        await context.sync();
        return [column.name, body.values];
      },
    },
    {
      id: "tables-row-place",
      says: "A row of a table is a place: after a row was added above, it holds what stands there then.",
      page: method("TableRowCollection", "getItemAt"),
      do: "Keep `rows.getItemAt(0)`, add a row at index 0, load the kept row's `values`.",
      see: "The new row's values.",
      is: [["mới"]],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:A2").values = [["Mã"], ["cũ"]];
        const table = sheet.tables.add("A1:A2", true);
        const kept = table.rows.getItemAt(0);
        await context.sync();
        table.rows.add(0, [["mới"]]);
        kept.load("values");
        await context.sync();
        return kept.values;
      },
    },
  ],
};

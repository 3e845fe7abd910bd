/** What is done with a table as a whole: named, resized, filtered, given totals, dissolved; and what is refused of it. */
import type { Group } from "./behaviour";
import { guide, help, member, method } from "./pages";

export const tableEdits: Group = {
  title: "Tables resized, filtered, dissolved",
  behaviours: [
    {
      id: "tables-name-taken",
      says: "Names with a blank, names like a cell's address and names that are taken are refused.",
      page: help.renameTable,
      do: "Name one table Một; give a second one the names `Hai ba`, `A1` and `một`.",
      see: "An error each time; the second table keeps its name.",
      is: [true, true, true, true],
      script: async ({ context, sheet, refusal }) => {
        sheet.tables.add("A1:A2", true).name = "Một";
        const second = sheet.tables.add("C1:C2", true).load("name");
        await context.sync();
        const before = second.name;
        const codes: string[] = [];
        for (const name of ["Hai ba", "A1", "một"]) {
          second.name = name;
          codes.push(await refusal());
        }
        second.load("name");
        await context.sync();
        return [...codes.map((code) => code !== ""), second.name === before];
      },
    },
    {
      id: "tables-resize",
      says: "A table is resized to an area that overlaps it with the same header row; other areas are refused.",
      page: method("Table", "resize"),
      do: "Resize a table of A1:B3 to A1:C5; then to A2:C5 and to E1:F5.",
      see: "A1:C5; two errors, and still A1:C5.",
      is: [true, true, "Contract!A1:C5"],
      script: async ({ context, sheet, refusal }) => {
        const table = sheet.tables.add("A1:B3", true);
        table.resize("A1:C5");
        await context.sync();
        const codes: string[] = [];
        for (const area of ["A2:C5", "E1:F5"]) {
          table.resize(area);
          codes.push(await refusal());
        }
        const range = table.getRange().load("address");
        await context.sync();
        return [...codes.map((code) => code !== ""), range.address];
      },
    },
    {
      id: "tables-overlap",
      says: "A table can't overlap with another one or with merged cells.",
      page: guide.errors,
      do: "With a table in A1:B3 and D1:E1 merged add tables in B2:C4 and D1:E3.",
      see: "Errors; the second is MergedRangeConflict.",
      is: [true, "MergedRangeConflict"],
      script: async ({ context, sheet, refusal }) => {
        sheet.tables.add("A1:B3", true);
        sheet.getRange("D1:E1").merge();
        await context.sync();
        sheet.tables.add("B2:C4", true);
        const first = await refusal();
        sheet.tables.add("D1:E3", true);
        return [first !== "", await refusal()];
      },
    },
    {
      id: "tables-convert",
      says: "Turned into a range a table leaves its cells as they are.",
      page: method("Table", "convertToRange"),
      do: "Turn a table of A1:B2 into a range by `convertToRange`.",
      see: "The cells stay; the table is gone.",
      is: ["Contract!A1:B2", [["Mã", "Số"]], true],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:B1").values = [["Mã", "Số"]];
        const table = sheet.tables.add("A1:B2", true);
        table.name = "Tạm";
        await context.sync();
        const range = table.convertToRange().load("address");
        const none = context.workbook.tables.getItemOrNullObject("Tạm");
        const cells = sheet.getRange("A1:B1").load("values");
        await context.sync();
        return [range.address, cells.values, none.isNullObject];
      },
    },
    {
      id: "tables-filter",
      says: "A filter hides rows, and `clearFilters` shows them again.",
      page: guide.tables,
      do: "Filter the column Mã for FDI by `applyValuesFilter`; look; then `clearFilters`.",
      see: "Row 2 is hidden, row 3 shown; then both are shown.",
      is: [true, false, false],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:A3").values = [["Mã"], ["GRDP"], ["FDI"]];
        const table = sheet.tables.add("A1:A3", true);
        await context.sync();
        table.columns.getItem("Mã").filter.applyValuesFilter(["FDI"]);
        const rows = ["2:2", "3:3"].map((address) => sheet.getRange(address).load("rowHidden"));
        await context.sync();
        const hidden = rows.map(({ rowHidden }) => rowHidden);
        table.clearFilters();
        const first = sheet.getRange("2:2").load("rowHidden");
        await context.sync();
        return [...hidden, first.rowHidden];
      },
    },
    {
      id: "tables-totals",
      says: "The row of totals is switched on and off, and is no part of the data.",
      page: member("Table", "showTotals"),
      do: "Set `showTotals` of a table of A1:B3; read the addresses of totals and body; switch it off.",
      see: "A4:B4 and A2:B3; then ItemNotFound or an error for the totals.",
      is: ["Contract!A4:B4", "Contract!A2:B3", true],
      script: async ({ context, sheet, refusal }) => {
        const table = sheet.tables.add("A1:B3", true);
        table.showTotals = true;
        const totals = table.getTotalRowRange().load("address");
        const body = table.getDataBodyRange().load("address");
        await context.sync();
        table.showTotals = false;
        await context.sync();
        table.getTotalRowRange().load("address");
        return [totals.address, body.address, (await refusal()) !== ""];
      },
    },
  ],
};

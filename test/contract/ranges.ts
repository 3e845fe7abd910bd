/** Ranges: their neighbours, whole rows and columns, what moves them and what is found in them. */
import type { Group } from "./behaviour";
import { guide, member, method } from "./pages";

export const ranges: Group = {
  title: "Ranges",
  behaviours: [
    {
      id: "ranges-leads",
      says: "A range leads to its neighbours by place.",
      page: guide.rangesGet,
      do: "From B2:D4 ask for the resized, the offset, rows, columns, last cell, rows below and above, columns after, entire row and column, intersection with C3:F9 and bounding rectangle with F9.",
      see: "In order B2:E6, C1:E3, B3:D3, D4, B5:D6, B1:D1, E2:F4, 2:4, B:D, C3:D4, B2:F9.",
      is: ["B2:E6", "C1:E3", "B3:D3", "D4", "B5:D6", "B1:D1", "E2:F4", "2:4", "B:D", "C3:D4", "B2:F9"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("B2:D4");
        const led = [
          range.getResizedRange(2, 1),
          range.getOffsetRange(-1, 1),
          range.getRow(1),
          range.getLastCell(),
          range.getRowsBelow(2),
          range.getRowsAbove(),
          range.getColumnsAfter(2),
          range.getEntireRow(),
          range.getEntireColumn(),
          range.getIntersection("C3:F9"),
          range.getBoundingRect("F9"),
        ].map((each) => each.load("address"));
        await context.sync();
        return led.map(({ address }) => address.replace("Contract!", ""));
      },
    },
    {
      id: "ranges-off-sheet",
      says: "A neighbour off the sheet is refused.",
      page: method("Range", "getOffsetRange"),
      do: "Ask A1 for `getOffsetRange(-1, 0)`, and A1:A2 for its intersection with C1.",
      see: "An error; ItemNotFound.",
      is: [true, "ItemNotFound"],
      script: async ({ sheet, refusal }) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        const code = await refusal();
        sheet.getRange("A1:A2").getIntersection("C1").load("address");
        return [code !== "", await refusal()];
      },
    },
    {
      id: "ranges-off-sheet-code",
      says: "A range moved off the sheet or made smaller than a cell is InvalidArgument at the method that asked for it, and nothing behind it in the batch is done.",
      page: {
        guess:
          "The pages of getOffsetRange and getResizedRange promise an error, not which one; our guard against moved tables reads code and place.",
      },
      do: "Ask A2 for `getOffsetRange(-2, 0)` and A2:B2 for `getResizedRange(-1, 0)`; behind each, write to D1. Read `debugInfo.errorLocation`.",
      see: "InvalidArgument at Range.getOffsetRange, InvalidArgument at Range.getResizedRange; D1 stays blank.",
      is: ["InvalidArgument at Range.getOffsetRange", "InvalidArgument at Range.getResizedRange", ""],
      script: async ({ context, sheet }) => {
        const refused = async (ask: () => Excel.Range): Promise<string> => {
          try {
            ask().load("rowIndex");
            sheet.getRange("D1").values = [["written"]];
            await context.sync();
            return "";
          } catch (error) {
            const { code, debugInfo } = error as OfficeExtension.Error;
            return `${code} at ${debugInfo.errorLocation}`;
          }
        };
        const moved = await refused(() => sheet.getRange("A2").getOffsetRange(-2, 0));
        const shrunk = await refused(() => sheet.getRange("A2:B2").getResizedRange(-1, 0));
        const behind = sheet.getRange("D1").load("values");
        await context.sync();
        return [moved, shrunk, (behind.values as unknown[][])[0]?.[0]];
      },
    },
    {
      id: "ranges-unbounded",
      says: "Of whole columns cell-level properties are null, and can't be set.",
      page: guide.unbounded,
      do: "Load `values`, `text`, `numberFormat`, `rowCount` of C:C; then set its `values`.",
      see: "null three times, 1048576; InvalidArgument.",
      is: [[null, null, null, 1_048_576], "InvalidArgument"],
      script: async ({ context, sheet, refusal }) => {
        const column = sheet.getRange("C:C").load("values, text, numberFormat, rowCount");
        await context.sync();
        const seen = [column.values, column.text, column.numberFormat, column.rowCount] as unknown[];
        sheet.getRange("A:B").values = [["Due Date"]];
        return [seen, await refusal()];
      },
    },
    {
      id: "ranges-held",
      says: "A range that is held moves with inserted and deleted rows.",
      page: guide.insert,
      do: "Keep A3:B3; insert rows 1:2, read its address; delete row 1, read again.",
      see: "A5:B5, then A4:B4.",
      is: ["Contract!A5:B5", "Contract!A4:B4"],
      script: async ({ context, sheet }) => {
        const held = sheet.getRange("A3:B3").load("address");
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        held.load("address");
        await context.sync();
        const inserted = held.address;
        sheet.getRange("1:1").delete("Up");
        held.load("address");
        await context.sync();
        return [inserted, held.address];
      },
    },
    {
      id: "ranges-references",
      says: "References in formulas follow inserted rows.",
      page: guide.insert,
      do: "With `=SUM(A1:A3)` in C1 insert a row above row 2; read the formula.",
      see: "`=SUM(A1:A4)`.",
      is: "=SUM(A1:A4)",
      script: async ({ context, sheet }) => {
        const cell = sheet.getRange("C1");
        cell.formulas = [["=SUM(A1:A3)"]];
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        cell.load("formulas");
        await context.sync();
        return cell.formulas[0]?.[0];
      },
    },
    {
      id: "ranges-find",
      says: "`find` answers with the cell, its sister with a null object where there is none.",
      page: guide.search,
      do: "With Tổng cộng and cộng in A1:A2 find cộng with `completeMatch`, and thiếu.",
      see: "A2; a null object.",
      is: ["Contract!A2", true],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A2");
        range.values = [["Tổng cộng"], ["cộng"]];
        const exact = range.find("cộng", { completeMatch: true, matchCase: true }).load("address");
        const none = range.findOrNullObject("thiếu", {});
        await context.sync();
        return [exact.address, none.isNullObject];
      },
    },
    {
      id: "ranges-hidden-rows",
      says: "`rowHidden` of rows of both kinds is null.",
      page: member("Range", "rowHidden"),
      do: "Hide row 2; load `rowHidden` of 2:2, 3:3 and 2:3.",
      see: "true, false, null.",
      is: [true, false, null],
      script: async ({ context, sheet }) => {
        sheet.getRange("2:2").rowHidden = true;
        const rows = ["2:2", "3:3", "2:3"].map((address) => sheet.getRange(address).load("rowHidden"));
        await context.sync();
        return rows.map(({ rowHidden }) => rowHidden);
      },
    },
  ],
};

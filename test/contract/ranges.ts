/** Ranges: their neighbours, whole rows and columns, what is found in them, looks, rules. */
import type { Group } from "./behaviour";
import { guide, member, method } from "./pages";

export const ranges: Group = {
  title: "Ranges and their looks",
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
      id: "ranges-shared-format",
      says: "A format that cells don't share is null.",
      page: guide.blanks,
      do: "Make A1 red; load the font's colour of A1, of A1:B1, and `bold` of A1:B1.",
      see: "#FF0000, null, false.",
      is: ["#FF0000", null, false],
      script: async ({ context, sheet }) => {
        const one = sheet.getRange("A1").format.font;
        one.color = "red";
        one.load("color");
        const both = sheet.getRange("A1:B1").format.font.load("color, bold");
        await context.sync();
        return [one.color, both.color, both.bold];
      },
    },
    {
      id: "ranges-borders",
      says: "Borders, fill, alignment and widths are kept; borders not set are None.",
      page: guide.looks,
      do: "Set fill, centre, wrap, 90 points and an upper border of A1:B2; load them, and the left border.",
      see: "What was set; None on the left.",
      is: ["#E2EFDA", "Center", true, 90, "Continuous", "Medium", "None"],
      script: async ({ context, sheet }) => {
        const { format } = sheet.getRange("A1:B2");
        format.fill.color = "#E2EFDA";
        format.horizontalAlignment = "Center";
        format.wrapText = true;
        format.columnWidth = 90;
        const top = format.borders.getItem("EdgeTop");
        top.style = "Continuous";
        top.weight = "Medium";
        const left = format.borders.getItem("EdgeLeft").load("style");
        format.load("fill/color, horizontalAlignment, wrapText, columnWidth");
        top.load("style, weight");
        await context.sync();
        return [
          format.fill.color,
          format.horizontalAlignment,
          format.wrapText,
          format.columnWidth,
          top.style,
          top.weight,
          left.style,
        ];
      },
    },
    {
      id: "ranges-cell-properties",
      says: "Formats of many cells are set and read in one call each.",
      page: guide.cells,
      do: "Call `setCellProperties` on A1:B1 with a fill for A1 and a bold B1; `getCellProperties`.",
      see: "Yellow and not bold; white and bold.",
      is: [
        ["#FFFF00", false],
        ["#FFFFFF", true],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.setCellProperties([[{ format: { fill: { color: "#FFFF00" } } }, { format: { font: { bold: true } } }]]);
        const told = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
        await context.sync();
        return told.value[0]?.map(({ format }) => [format?.fill?.color, format?.font?.bold]);
      },
    },
    {
      id: "ranges-areas",
      says: "Several areas are formatted as one.",
      page: guide.multipleRanges,
      do: 'Set the fill of `getRanges("A1:A2, C1")`; load `address`, `areaCount`, `cellCount`, and the fill of C1.',
      see: "A1:A2 and C1, 2, 3, the colour.",
      is: ["Contract!A1:A2,Contract!C1", 2, 3, "#DDEBF7"],
      script: async ({ context, sheet }) => {
        const areas = sheet.getRanges("A1:A2, C1");
        areas.format.fill.color = "#DDEBF7";
        areas.load("address, areaCount, cellCount");
        const fill = sheet.getRange("C1").format.fill.load("color");
        await context.sync();
        return [areas.address, areas.areaCount, areas.cellCount, fill.color];
      },
    },
    {
      id: "ranges-validation",
      says: "A list of choices is kept; an add-in can write past it, and the cells that break it are told.",
      page: guide.validation,
      do: "Give A1:A2 the list `Đạt,Chưa đạt`, write Đạt and Khác; load `type`, `valid` and `getInvalidCells()`.",
      see: "List; null (some are, some aren't); A2.",
      is: ["List", null, "Contract!A2"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A2");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
        range.values = [["Đạt"], ["Khác"]];
        const validation = range.dataValidation.load("type, valid");
        const wrong = range.dataValidation.getInvalidCells().load("address");
        await context.sync();
        return [validation.type, validation.valid, wrong.address];
      },
    },
    {
      id: "ranges-conditional",
      says: "A conditional format that is added goes before the older ones.",
      page: guide.conditionalFormats,
      do: "Add a custom format, then one by cell values, to A1:A9; load types and priorities.",
      see: "CellValue 0, Custom 1.",
      is: [
        ["CellValue", 0],
        ["Custom", 1],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A9");
        range.conditionalFormats.add("Custom").custom.rule.formula = "=$A1<0.8";
        const ahead = range.conditionalFormats.add("CellValue");
        ahead.cellValue.rule = { formula1: "=1", operator: "GreaterThanOrEqual" };
        await context.sync();
        const formats = range.conditionalFormats.load("items/type, items/priority");
        await context.sync();
        return formats.items.map(({ type, priority }) => [type, priority]);
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

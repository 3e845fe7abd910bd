/** What cells look like and what they may hold: fonts, fills, borders, rules. */
import type { Group } from "./behaviour";
import { guide } from "./pages";

export const looks: Group = {
  title: "Looks and rules of cells",
  behaviours: [
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
      do: "Call `setCellProperties` on A1:B1 with a fill for A1 and a bold B1 with a red lower border; `getCellProperties`.",
      see: "Yellow and not bold; white, bold, with its border.",
      is: [
        ["#FFFF00", false],
        ["#FFFFFF", true],
        ["Continuous", "#FF0000"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        const borders = { bottom: { style: Excel.BorderLineStyle.continuous, color: "#FF0000" } };
        range.setCellProperties([
          [{ format: { fill: { color: "#FFFF00" } } }, { format: { font: { bold: true }, borders } }],
        ]);
        const border = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style, color");
        const told = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
        await context.sync();
        const looks = told.value[0]?.map(({ format }) => [format?.fill?.color, format?.font?.bold]) ?? [];
        return [...looks, [border.style, border.color]];
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
      do: "Give A1:A2 the list `Đạt,Chưa đạt`, and a message, write Đạt and Khác; load `type`, `valid`, `errorAlert` and `getInvalidCells()`.",
      see: "List; null (some are, some aren't); the message; A2.",
      is: ["List", null, "Chọn", "Contract!A2"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A2");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
        range.dataValidation.errorAlert = { message: "Chọn", showAlert: true, style: "Stop", title: "Sai" };
        range.values = [["Đạt"], ["Khác"]];
        const validation = range.dataValidation.load("type, valid, errorAlert");
        const wrong = range.dataValidation.getInvalidCells().load("address");
        await context.sync();
        return [validation.type, validation.valid, validation.errorAlert.message, wrong.address];
      },
    },
    {
      id: "ranges-conditional",
      says: "A conditional format that is added goes before the older ones; each keeps its rule and looks.",
      page: guide.conditionalFormats,
      do: "Add a custom format, then one by cell values, to A1:A9; load types and priorities.",
      see: "CellValue 0, Custom 1; formula and fill of the older one.",
      is: [
        ["CellValue", 0],
        ["Custom", 1],
        ["=$A1<0.8", "#FFC7CE"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A9");
        const behind = range.conditionalFormats.add("Custom");
        behind.custom.rule.formula = "=$A1<0.8";
        behind.custom.format.fill.color = "#FFC7CE";
        const ahead = range.conditionalFormats.add("CellValue");
        ahead.cellValue.rule = { formula1: "=1", operator: "GreaterThanOrEqual" };
        await context.sync();
        const formats = range.conditionalFormats.load("items/type, items/priority");
        const rule = behind.custom.rule.load("formula");
        const fill = behind.custom.format.fill.load("color");
        await context.sync();
        return [...formats.items.map(({ type, priority }) => [type, priority]), [rule.formula, fill.color]];
      },
    },
  ],
};

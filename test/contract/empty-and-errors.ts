/** Cells with nothing in them, with an empty text, and with an error. */
import type { Group } from "./behaviour";
import { guide, help, member, method } from "./pages";

export const emptyCells: Group = {
  title: "Empty cells and errors",
  behaviours: [
    {
      id: "empty-read",
      says: "A blank cell is an empty text of the type Empty.",
      page: guide.blanks,
      do: "Read `values`, `formulas`, `text` and `valueTypes` of a blank cell.",
      see: 'Three times `""`, and Empty.',
      is: ["", "", "", "Empty"],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1").load("values, formulas, text, valueTypes");
        await context.sync();
        return [range.values, range.formulas, range.text, range.valueTypes].map((rows) => rows[0]?.[0] as unknown);
      },
    },
    {
      id: "empty-write",
      says: "Within an array `null` leaves a cell as it is and an empty text clears it; of formats, too.",
      page: guide.blanks,
      do: 'With a, b, c in A1:C1 write `[[null, "", "neu"]]`, and `[["0.00", null, ""]]` as formats over `0%`.',
      see: "a, nothing, neu; formats 0.00, 0% and General.",
      is: [
        ["a", "", "neu"],
        ["String", "Empty", "String"],
        ["0.00", "0%", "General"],
      ],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:C1");
        range.values = [["a", "b", "c"]];
        range.numberFormat = [["0%", "0%", "0%"]];
        range.values = [[null, "", "neu"]];
        range.numberFormat = [["0.00", null, ""]];
        range.load("values, valueTypes, numberFormat");
        await context.sync();
        return [range.values[0], range.valueTypes[0], range.numberFormat[0]];
      },
    },
    {
      id: "empty-null-property",
      says: "`null` is no value for a whole property.",
      page: guide.blanks,
      do: "Set `format.fill.color` of a cell to `null`.",
      see: "The error InvalidArgument.",
      is: "InvalidArgument",
      script: ({ sheet, refusal }) => {
        sheet.getRange("A1").format.fill.color = null as unknown as string;
        return refusal();
      },
    },
    {
      id: "empty-text-formula",
      says: 'A formula that gives `""` shows nothing, but its cell is not blank.',
      page: help.isFunctions,
      do: 'Write `=""` to A1, `=ISBLANK(A1)`, `=ISBLANK(A2)` and `=COUNTA(A1:A2)` beside; read `valueTypes` of A1.',
      see: "FALSE, TRUE, 1; String.",
      is: [[false, true, 1], "String"],
      script: async ({ context, sheet }) => {
        const empty = sheet.getRange("A1");
        const told = sheet.getRange("B1:D1");
        empty.formulas = [['=""']];
        told.formulas = [["=ISBLANK(A1)", "=ISBLANK(A2)", "=COUNTA(A1:A2)"]];
        empty.load("valueTypes");
        told.load("values");
        await context.sync();
        return [told.values[0], empty.valueTypes[0]?.[0]];
      },
    },
    {
      id: "empty-as-zero",
      says: "A reference to a blank cell gives 0, which is equal to an empty text and to 0 while it is blank.",
      page: { guess: "No page says all three." },
      do: 'Write `=A1`, `=A1=""`, `=A1=0` and `=A1+5` beside a blank A1.',
      see: "0, TRUE, TRUE, 5.",
      is: [0, true, true, 5],
      script: async ({ context, sheet }) => {
        const told = sheet.getRange("B1:E1");
        told.formulas = [["=A1", '=A1=""', "=A1=0", "=A1+5"]];
        told.load("values");
        await context.sync();
        return told.values[0];
      },
    },
    {
      id: "empty-sum",
      says: "SUM passes over blanks, texts and truth values that it finds in cells.",
      page: help.sum,
      do: 'With 1, nothing, the text "2", TRUE in A1:D1 write `=SUM(A1:D1)`.',
      see: "1.",
      is: 1,
      script: async ({ context, sheet }) => {
        sheet.getRange("A1:D1").values = [[1, "", "'2", true]];
        const sum = sheet.getRange("E1");
        sum.formulas = [["=SUM(A1:D1)"]];
        sum.load("values");
        await context.sync();
        return sum.values[0]?.[0];
      },
    },
    {
      id: "errors-read",
      says: "A cell with an error gives the error's text, and the type Error.",
      page: member("Range", "values"),
      do: 'Write `=1/0`, `=NA()`, `=KHÔNGCÓ(1)`, `=1+"a"`, `=SQRT(-1)`, `=INDEX(A2:A3,9)` to A1:F1; read `values` and `valueTypes`.',
      see: "#DIV/0!, #N/A, #NAME?, #VALUE!, #NUM!, #REF!; six times Error.",
      is: [["#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#REF!"], ["Error"]],
      script: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:F1");
        range.formulas = [["=1/0", "=NA()", "=KHÔNGCÓ(1)", '=1+"a"', "=SQRT(-1)", "=INDEX(A2:A3,9)"]];
        range.load("values, valueTypes");
        await context.sync();
        return [range.values[0], [...new Set(range.valueTypes[0])]];
      },
    },
    {
      id: "errors-spread",
      says: "What reckons with an error is that error; IFERROR catches it.",
      page: help.na,
      do: "With `=NA()` in A1 write `=A1+1`, `=SUM(A1:A2)` and `=IFERROR(A1,5)`.",
      see: "#N/A, #N/A, 5.",
      is: ["#N/A", "#N/A", 5],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1").formulas = [["=NA()"]];
        const range = sheet.getRange("B1:D1");
        range.formulas = [["=A1+1", "=SUM(A1:A2)", "=IFERROR(A1,5)"]];
        range.load("values");
        await context.sync();
        return range.values[0];
      },
    },
    {
      id: "used-range",
      says: "The used range is around what is there; on a blank sheet it is the first cell, or a null object.",
      page: method("Worksheet", "getUsedRange"),
      do: "Ask a blank sheet for `getUsedRange()` and `getUsedRangeOrNullObject()`; fill C5 and E2, ask again.",
      see: "A1 and a null object; C2:E5.",
      is: ["Contract!A1", true, "Contract!C2:E5"],
      script: async ({ context, sheet }) => {
        const blank = sheet.getUsedRange().load("address");
        const none = sheet.getUsedRangeOrNullObject();
        await context.sync();
        sheet.getRange("C5").values = [[1]];
        sheet.getRange("E2").values = [[2]];
        const used = sheet.getUsedRange().load("address");
        await context.sync();
        return [blank.address, none.isNullObject, used.address];
      },
    },
    {
      id: "used-range-within",
      says: "A range without used cells has no used range.",
      page: method("Range", "getUsedRange"),
      do: "Fill C5; ask A1:D9 and A1:B2 for `getUsedRange()`.",
      see: "C5; the error ItemNotFound.",
      is: ["Contract!C5", "ItemNotFound"],
      script: async ({ context, sheet, refusal }) => {
        sheet.getRange("C5").values = [[1]];
        const within = sheet.getRange("A1:D9").getUsedRange().load("address");
        await context.sync();
        sheet.getRange("A1:B2").getUsedRange().load("address");
        return [within.address, await refusal()];
      },
    },
    {
      id: "used-range-formats",
      says: "Formats make a cell used, unless only values are asked for.",
      page: method("Worksheet", "getUsedRange"),
      do: "Fill A1 with a value and C3 with a colour; ask for `getUsedRange()` and `getUsedRange(true)`.",
      see: "A1:C3; A1.",
      is: ["Contract!A1:C3", "Contract!A1"],
      script: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("C3").format.fill.color = "#FFFF00";
        const all = sheet.getUsedRange().load("address");
        const values = sheet.getUsedRange(true).load("address");
        await context.sync();
        return [all.address, values.address];
      },
    },
    {
      id: "special-cells",
      says: "Cells with errors are found by their kind; where there is none, it is an error or a null object.",
      page: guide.specialCells,
      do: 'With `=NA()` in B2 ask A1:C3 for `getSpecialCells("Formulas", "Errors")`, and A1:A3 for "Formulas".',
      see: "B2; ItemNotFound, or a null object from the OrNullObject sister.",
      is: ["Contract!B2", true, "ItemNotFound"],
      script: async ({ context, sheet, refusal }) => {
        sheet.getRange("B1:B2").formulas = [["=A1"], ["=NA()"]];
        const errors = sheet.getRange("A1:C3").getSpecialCells("Formulas", "Errors").load("address");
        const none = sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Formulas");
        await context.sync();
        sheet.getRange("A1:A3").getSpecialCells("Formulas").load("address");
        return [errors.address, none.isNullObject, await refusal()];
      },
    },
  ],
};

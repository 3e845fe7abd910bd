/** What Excel does with values, formulas, formats and addresses of ranges. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());
beforeEach(() =>
  excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange().clear();
    await context.sync();
  }),
);

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
test("values come back as they were written, with types and texts", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1.5, "hai"],
      [true, ""],
    ];
    range.load("values, valueTypes, text, address, cellCount");
    await context.sync();
    return range.toJSON();
  });
  expect(found).toMatchObject({
    values: [
      [1.5, "hai"],
      [true, ""],
    ],
    valueTypes: [
      ["Double", "String"],
      ["Boolean", "Empty"],
    ],
    text: [
      ["1,5", "hai"],
      ["TRUE", ""],
    ],
    address: "Sheet1!A1:B2",
    cellCount: 4,
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member
test("a formula is en-US, is calculated within the batch, and moves along when one fills many cells", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const doubled = sheet.getRange("B1:B3");
    doubled.formulas = "=ROUND(A1*2.5,1)" as unknown as string[][];
    doubled.load("values, formulas, formulasR1C1, formulasLocal");
    await context.sync();
    return doubled.toJSON();
  });
  expect(found.values).toEqual([[2.5], [5], [7.5]]);
  expect(found.formulas).toEqual([["=ROUND(A1*2.5,1)"], ["=ROUND(A2*2.5,1)"], ["=ROUND(A3*2.5,1)"]]);
  expect(found.formulasR1C1?.[2]).toEqual(["=ROUND(RC[-1]*2.5,1)"]);
  expect(found.formulasLocal?.[0]).toEqual(["=ROUND(A1*2,5;1)"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
test.each`
  property          | given       | values
  ${"values"}       | ${7}        | ${[[7, 7], [7, 7]]}
  ${"values"}       | ${"x"}      | ${[["x", "x"], ["x", "x"]]}
  ${"formulasR1C1"} | ${"=ROW()"} | ${[[2, 2], [3, 3]]}
`("one value for $property is taken by all cells", async ({ property, given, values }) => {
  const found = await excel.run(
    async (context, [name, value]) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.set({ [name]: value });
      range.load("values");
      await context.sync();
      return range.values;
    },
    [property, given] as const,
  );
  expect(found).toEqual(values);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
test("null leaves a cell as it is, a blank text clears it", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", "neu"]];
    range.numberFormat = [["0.00", null, null]];
    range.load("values, valueTypes, numberFormat");
    await context.sync();
    return [range.values, range.valueTypes, range.numberFormat];
  });
  expect(found).toEqual([[["a", "", "neu"]], [["String", "Empty", "String"]], [["0.00", "General", "General"]]]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
test("null is no input for a whole property", async () => {
  const error = await excel.refused(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = null as unknown as string;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
test("a matrix of another size than the range is refused", async () => {
  const error = await excel.refused(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
    await context.sync();
  });
  expect(error).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
test("cell-level properties of whole columns are null, and cannot be set", async () => {
  const found = await excel.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange("C:C");
    column.load("values, text, numberFormat, formulas, address, isEntireColumn, rowCount");
    await context.sync();
    return column.toJSON();
  });
  expect(found).toMatchObject({ address: "Sheet1!C:C", isEntireColumn: true, rowCount: 1_048_576 });
  expect([found.values, found.text, found.numberFormat, found.formulas]).toEqual([null, null, null, null]);
  const error = await excel.refused(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A:B").values = [["Due Date"]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member
test.each`
  format          | value       | text
  ${"#,##0.00"}   | ${118079.2} | ${"118.079,20"}
  ${"0.0%"}       | ${0.125}    | ${"12,5%"}
  ${"dd/mm/yyyy"} | ${46022}    | ${"31/12/2025"}
  ${"@"}          | ${"00123"}  | ${"00123"}
`("$value shown by $format is $text for a Vietnamese", async ({ format, value, text }) => {
  const found = await excel.run(
    async (context, [code, number]) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.numberFormat = [[code]];
      range.values = [[number]];
      range.load("text, values");
      await context.sync();
      return [range.text[0]?.[0], range.values[0]?.[0]];
    },
    [format, value] as const,
  );
  expect(found).toEqual([text, value]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
test("a format that cells do not share is null", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.font.color = "red";
    const both = sheet.getRange("A1:B1").format.font.load("color, bold");
    const one = sheet.getRange("A1").format.font.load("color");
    await context.sync();
    return [one.color, both.color, both.bold];
  });
  expect(found).toEqual(["#FF0000", null, false]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
test("borders, fill, alignment and sizes are kept", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D4");
    range.format.fill.color = "#E2EFDA";
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    for (const side of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
      const border = range.format.borders.getItem(side);
      border.style = "Continuous";
      border.weight = "Medium";
    }
    range.load("format/fill/color, format/horizontalAlignment, format/wrapText, format/columnWidth");
    const top = range.format.borders.getItem("EdgeTop").load("style, weight, color");
    const left = range.format.borders.getItem("EdgeLeft").load("style");
    await context.sync();
    const { fill, horizontalAlignment, wrapText, columnWidth } = range.format;
    return [fill.color, horizontalAlignment, wrapText, columnWidth, top.style, top.weight, top.color, left.style];
  });
  expect(found).toEqual(["#E2EFDA", "Center", true, 90, "Continuous", "Medium", "#000000", "None"]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get
test.each`
  from       | lead                            | address
  ${"B2"}    | ${["getResizedRange", 2, 1]}    | ${"B2:C4"}
  ${"B2"}    | ${["getOffsetRange", 1, -1]}    | ${"A3"}
  ${"B2:D4"} | ${["getCell", 5, 0]}            | ${"B7"}
  ${"B2:D4"} | ${["getRow", 1]}                | ${"B3:D3"}
  ${"B2:D4"} | ${["getLastCell"]}              | ${"D4"}
  ${"B2:D4"} | ${["getLastRow"]}               | ${"B4:D4"}
  ${"B2:D4"} | ${["getRowsBelow", 2]}          | ${"B5:D6"}
  ${"B2:D4"} | ${["getRowsAbove"]}             | ${"B1:D1"}
  ${"B2:D4"} | ${["getColumnsAfter", 2]}       | ${"E2:F4"}
  ${"B2:D4"} | ${["getEntireRow"]}             | ${"2:4"}
  ${"B2:D4"} | ${["getEntireColumn"]}          | ${"B:D"}
  ${"B2:D4"} | ${["getIntersection", "C3:F9"]} | ${"C3:D4"}
  ${"B2:D4"} | ${["getBoundingRect", "F9"]}    | ${"B2:F9"}
`("$from $lead is $address", async ({ from, lead, address }) => {
  const found = await excel.run(
    async (context, [start, [method, ...args]]) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(start);
      const call = (range as unknown as Record<string, (...given: unknown[]) => Excel.Range>)[method as string];
      const result = call?.apply(range, args).load("address");
      await context.sync();
      return result?.address;
    },
    [from, lead] as [string, unknown[]],
  );
  expect(found).toBe(`Sheet1!${address}`);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
test("the used range is around what is there; a blank sheet has its first cell, or a null object", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const blank = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    sheet.getRange("C5").values = [[1]];
    sheet.getRange("E2").values = [[2]];
    const used = sheet.getUsedRange().load("address");
    const within = sheet.getRange("A1:D9").getUsedRange().load("address");
    await context.sync();
    return [blank.address, none.isNullObject, used.address, within.address];
  });
  expect(found).toEqual(["Sheet1!A1", true, "Sheet1!C2:E5", "Sheet1!C5"]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert
test("a range that is held moves with inserted rows", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const held = sheet.getRange("A3:B3");
    held.values = [["x", "y"]];
    const room = sheet.getRange("1:2").insert("Down").load("address");
    held.load("address, values");
    await context.sync();
    sheet.getRange("1:1").delete("Up");
    held.load("address");
    await context.sync();
    return [room.address, held.address, held.values];
  });
  expect(found).toEqual(["Sheet1!1:2", "Sheet1!A4:B4", [["x", "y"]]]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays
test("an array formula spills, and says where", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const anchor = sheet.getRange("B2");
    anchor.formulas = [["=SEQUENCE(2,3)"]];
    const spilled = anchor.getSpillingToRange().load("address, values");
    const parent = sheet.getRange("D3").getSpillParent().load("address");
    const none = sheet.getRange("A1").getSpillParentOrNullObject();
    await context.sync();
    return [spilled.address, spilled.values, parent.address, none.isNullObject];
  });
  expect(found).toEqual([
    "Sheet1!B2:D3",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    "Sheet1!B2",
    true,
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match
test("find answers with the cell, or a null object", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      ["Tổng cộng", 1],
      ["cộng", 2],
    ];
    const exact = range.find("cộng", { completeMatch: true, matchCase: true }).load("address");
    const none = range.findOrNullObject("thiếu", {});
    await context.sync();
    return [exact.address, none.isNullObject];
  });
  expect(found).toEqual(["Sheet1!A2", true]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
test("a list of choices is kept, and tells which cells break it", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
    range.dataValidation.errorAlert = { message: "Chọn", showAlert: true, style: "Stop", title: "Sai" };
    range.values = [["Đạt"], ["Khác"]];
    const validation = range.dataValidation.load("type, rule, valid, errorAlert");
    const wrong = range.dataValidation.getInvalidCells().load("address");
    await context.sync();
    return [validation.type, validation.rule, validation.valid, validation.errorAlert.message, wrong.address];
  });
  expect(found).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } },
    null,
    "Chọn",
    "Sheet1!A2",
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
test("a conditional format keeps its formula, colour and order", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9");
    const behind = range.conditionalFormats.add("Custom");
    behind.custom.rule.formula = "=$A1<0.8";
    behind.custom.format.fill.color = "#FFC7CE";
    const ahead = range.conditionalFormats.add("CellValue");
    ahead.cellValue.rule = { formula1: "=1", operator: "GreaterThanOrEqual" };
    ahead.cellValue.format.font.color = "#006100";
    await context.sync();
    const formats = range.conditionalFormats.load("items/type, items/priority");
    const rule = behind.custom.rule.load("formula");
    const fill = behind.custom.format.fill.load("color");
    await context.sync();
    return [formats.items.map(({ type, priority }) => [type, priority]), rule.formula, fill.color];
  });
  expect(found).toEqual([
    [
      ["CellValue", 0],
      ["Custom", 1],
    ],
    "=$A1<0.8",
    "#FFC7CE",
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-cells
test("formats of many cells are set and read in one call each", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.setCellProperties([
      [{ format: { fill: { color: "#FFFF00" }, font: { bold: true } } }, {}],
      [{}, { format: { borders: { bottom: { style: "Continuous", color: "#FF0000" } } } }],
    ]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const border = range.getCell(1, 1).format.borders.getItem("EdgeBottom").load("style, color");
    await context.sync();
    return [properties.value[0], border.style, border.color];
  });
  expect(found).toEqual([
    [
      { address: "Sheet1!A1", format: { fill: { color: "#FFFF00" }, font: { bold: true } } },
      { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
    ],
    "Continuous",
    "#FF0000",
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
test("several areas are formatted and searched as one", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").formulas = [
      [1, "=A1*2", "chữ"],
      [2, "=NA()", ""],
      [3, "=A3*2", ""],
    ];
    const areas = sheet.getRanges("A1:A2, C1");
    areas.format.fill.color = "#DDEBF7";
    areas.load("address, areaCount, cellCount");
    const formulas = sheet.getRange("A1:C3").getSpecialCells("Formulas").load("address");
    const errors = sheet.getRange("A1:C3").getSpecialCells("Formulas", "Errors").load("address");
    const none = sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Formulas");
    const fill = sheet.getRange("C1").format.fill.load("color");
    await context.sync();
    return [
      areas.address,
      areas.areaCount,
      areas.cellCount,
      formulas.address,
      errors.address,
      none.isNullObject,
      fill.color,
    ];
  });
  expect(found).toEqual(["Sheet1!A1:A2,Sheet1!C1", 2, 3, "Sheet1!B1:B3", "Sheet1!B2", true, "#DDEBF7"]);
});

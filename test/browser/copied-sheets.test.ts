/** What Excel does when a sheet is copied, renamed, moved, hidden and deleted, and with names of both scopes. */
import ExcelJS from "exceljs";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterEach(() => excel.close());

/** A sheet "Báo cáo" with everything that a report has. */
async function report(): Promise<void> {
  await excel.run(async (context) => {
    const { workbook } = context;
    const data = workbook.worksheets.getActiveWorksheet();
    data.name = "Dữ liệu";
    data.getRange("A1:A3").values = [[1], [2], [3]];
    const sheet = workbook.worksheets.add("Báo cáo");
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").values = [["Tiêu đề"]];
    sheet.getRange("A3:C4").formulas = [
      ["='Báo cáo'!B3*2", "=SUM('Dữ liệu'!A1:A3)", "=Vùng"],
      ["=A3+1", "=B3", "=SUM(Riêng)"],
    ];
    sheet.getRange("A3:C3").format.font.bold = true;
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("3:3").format.rowHeight = 40;
    sheet.getRange("5:5").rowHidden = true;
    workbook.names.add("Vùng", sheet.getRange("B3"));
    workbook.names.add("Attain.Mốc", sheet.getRange("A3:C4")).visible = false;
    workbook.names.add("Ngoài", data.getRange("A1"));
    sheet.names.add("Riêng", sheet.getRange("A3:B3"));
    const table = sheet.tables.add("E1:F3", true);
    table.name = "Bảng";
    sheet.getRange("E1:F3").values = [
      ["Mã", "Số"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("G1").formulas = [["=SUM(Bảng[Số])"]];
    const format = sheet.getRange("A3:A4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "='Báo cáo'!$A3>5";
    format.custom.format.font.color = "#C00000";
    sheet.getRange("H1").dataValidation.rule = { list: { inCellDropDown: true, source: "='Báo cáo'!$E$2:$E$3" } };
    sheet.pageLayout.setPrintArea("A1:C4");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.orientation = "Landscape";
    sheet.customProperties.add("attain", "báo cáo");
    await context.sync();
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
test("a copy has all of the sheet, and reads its own cells", async () => {
  await report();
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Báo cáo");
    const copy = sheet.copy("Before", sheet);
    await context.sync();
    copy.load("name, position");
    const cells = copy.getRange("A3:C4").load("formulas, values");
    const sum = copy.getRange("G1").load("formulas");
    const column = copy.getRange("B:B").load("format/columnWidth");
    const row = copy.getRange("3:3").load("format/rowHeight");
    const hidden = copy.getRange("5:5").load("rowHidden");
    const bold = copy.getRange("A3").load("format/font/bold");
    const merged = copy.getRange("A1").getMergedAreasOrNullObject().load("address");
    const formats = copy.getRange("A3").conditionalFormats.load("items/type");
    const rule = formats.getItemAt(0).custom.rule.load("formula");
    const choice = copy.getRange("H1").dataValidation.load("rule");
    copy.tables.load("items/name");
    copy.pageLayout.load("orientation");
    const area = copy.pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = copy.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    return {
      place: [copy.name, copy.position],
      formulas: cells.formulas,
      values: cells.values,
      sum: sum.formulas,
      sizes: [column.format.columnWidth, row.format.rowHeight, hidden.rowHidden, bold.format.font.bold],
      merged: merged.address,
      rule: rule.formula,
      list: choice.rule.list?.source,
      tables: copy.tables.items.map(({ name }) => name),
      print: [copy.pageLayout.orientation, area.address, titles.address],
    };
  });
  expect(found).toEqual({
    place: ["Báo cáo (2)", 1],
    formulas: [
      ["='Báo cáo (2)'!B3*2", "=SUM('Dữ liệu'!A1:A3)", "=Vùng"],
      ["=A3+1", "=B3", "=SUM(Riêng)"],
    ],
    values: [
      [12, 6, 6],
      [13, 6, 18],
    ],
    sum: [["=SUM(Bảng1[Số])"]],
    sizes: [120, 40, true, true],
    merged: "'Báo cáo (2)'!A1:C1",
    rule: "='Báo cáo (2)'!$A3>5",
    list: "='Báo cáo (2)'!$E$2:$E$3",
    tables: ["Bảng1"],
    print: ["Landscape", "'Báo cáo (2)'!A1:C4", "'Báo cáo (2)'!1:2"],
  });
});

// A name of the workbook for cells of the copied sheet is there once more, as a name of the copy:
// https://learn.microsoft.com/office/troubleshoot/excel/name-already-exists-on-destination-worksheet
test("names for cells of a copied sheet are names of the copy too, and hidden ones stay hidden", async () => {
  await report();
  const found = await excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem("Báo cáo").copy("End");
    await context.sync();
    const own = copy.names.load("items/name, items/formula, items/visible, items/scope");
    const ofAll = context.workbook.names.load("items/name, items/formula");
    await context.sync();
    return [
      own.items.map(({ name, formula, visible, scope }) => [name, formula, visible, scope]),
      ofAll.items.map(({ name, formula }) => [name, formula]),
    ];
  });
  expect(found).toEqual([
    [
      ["Attain.Mốc", "='Báo cáo (2)'!$A$3:$C$4", false, "Worksheet"],
      ["Print_Area", "='Báo cáo (2)'!$A$1:$C$4", true, "Worksheet"],
      ["Print_Titles", "='Báo cáo (2)'!$1:$2", true, "Worksheet"],
      ["Riêng", "='Báo cáo (2)'!$A$3:$B$3", true, "Worksheet"],
      ["Vùng", "='Báo cáo (2)'!$B$3", true, "Worksheet"],
    ],
    [
      ["Attain.Mốc", "='Báo cáo'!$A$3:$C$4"],
      ["Ngoài", "='Dữ liệu'!$A$1"],
      ["Vùng", "='Báo cáo'!$B$3"],
    ],
  ]);
});

test("names of both scopes are saved and opened again", async () => {
  await report();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Báo cáo").copy("End");
    await context.sync();
  });
  const bytes = await excel.save();
  await excel.open(bytes);
  const found = await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const ofAll = context.workbook.names.load("items/name, items/formula, items/visible");
    await context.sync();
    const own = sheets.items.map((sheet) => sheet.names.load("items/name, items/formula, items/visible"));
    await context.sync();
    return [ofAll, ...own].map(({ items }) => items.map(({ name, formula, visible }) => [name, formula, visible]));
  });
  expect(found).toEqual([
    [
      ["Attain.Mốc", "='Báo cáo'!$A$3:$C$4", false],
      ["Ngoài", "='Dữ liệu'!$A$1", true],
      ["Vùng", "='Báo cáo'!$B$3", true],
    ],
    [],
    [
      ["Print_Area", "='Báo cáo'!$A$1:$C$4", true],
      ["Print_Titles", "='Báo cáo'!$1:$2", true],
      ["Riêng", "='Báo cáo'!$A$3:$B$3", true],
    ],
    [
      ["Attain.Mốc", "='Báo cáo (2)'!$A$3:$C$4", false],
      ["Print_Area", "='Báo cáo (2)'!$A$1:$C$4", true],
      ["Print_Titles", "='Báo cáo (2)'!$1:$2", true],
      ["Riêng", "='Báo cáo (2)'!$A$3:$B$3", true],
      ["Vùng", "='Báo cáo (2)'!$B$3", true],
    ],
  ]);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  expect(read.worksheets.map(({ name }) => name)).toEqual(["Dữ liệu", "Báo cáo", "Báo cáo (2)"]);
  expect(read.getWorksheet("Báo cáo (2)")?.pageSetup.printArea).toBe("A1:C4");
});

test("a renamed sheet takes formulas, names, rules, print area along", async () => {
  await report();
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Báo cáo");
    sheet.name = "Tháng 6";
    await context.sync();
    const formula = sheet.getRange("A3").load("formulas, values");
    const names = context.workbook.names.load("items/formula");
    const own = sheet.names.load("items/formula");
    const rule = sheet.getRange("A3").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    const choice = sheet.getRange("H1").dataValidation.load("rule");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    return [
      formula.formulas,
      formula.values,
      names.items.map((name) => name.formula),
      own.items.map((name) => name.formula),
      rule.formula,
      choice.rule.list?.source,
      area.address,
    ];
  });
  expect(found).toEqual([
    [["='Tháng 6'!B3*2"]],
    [[12]],
    ["='Tháng 6'!$A$3:$C$4", "='Dữ liệu'!$A$1", "='Tháng 6'!$B$3"],
    ["='Tháng 6'!$A$1:$C$4", "='Tháng 6'!$1:$2", "='Tháng 6'!$A$3:$B$3"],
    "='Tháng 6'!$A3>5",
    "='Tháng 6'!$E$2:$E$3",
    "'Tháng 6'!A1:C4",
  ]);
});

test("a deleted sheet leaves #REF! in names and formulas, and takes its own names with it", async () => {
  await report();
  const found = await excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Dữ liệu");
    data.getRange("B1").formulas = [["='Báo cáo'!B3"]];
    context.workbook.worksheets.getItem("Báo cáo").delete();
    await context.sync();
    const cell = data.getRange("B1").load("formulas, values");
    const names = context.workbook.names.load("items/name, items/formula, items/type");
    const lost = context.workbook.names.getItem("Vùng").getRangeOrNullObject();
    await context.sync();
    return [cell.formulas, cell.values, names.items.map(({ name, formula }) => [name, formula]), lost.isNullObject];
  });
  expect(found).toEqual([
    [["=#REF!"]],
    [["#REF!"]],
    [
      ["Attain.Mốc", "=#REF!"],
      ["Ngoài", "='Dữ liệu'!$A$1"],
      ["Vùng", "=#REF!"],
    ],
    true,
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility
test.each(["Hidden", "VeryHidden"] as const)("a sheet can be %s, in files too, and shows again", async (visibility) => {
  await report();
  await excel.run(async (context, wanted) => {
    context.workbook.worksheets.getItem("Báo cáo").visibility = wanted;
    await context.sync();
  }, visibility);
  await excel.open(await excel.save());
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Báo cáo").load("visibility");
    const shown = context.workbook.worksheets.getCount(true);
    await context.sync();
    const before = [sheet.visibility, shown.value];
    sheet.visibility = "Visible";
    sheet.load("visibility");
    await context.sync();
    return [...before, sheet.visibility];
  });
  expect(found).toEqual([visibility, 1, "Visible"]);
});

test("one undo takes a copied sheet away, and gives a deleted one back with all that pointed to it", async () => {
  await report();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Báo cáo").copy("End");
    await context.sync();
  });
  await excel.undo();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Báo cáo").delete();
    await context.sync();
  });
  await excel.undo();
  const found = await excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const own = context.workbook.worksheets.getItem("Báo cáo").names.load("items/formula");
    const names = context.workbook.names.load("items/formula");
    const cells = context.workbook.worksheets.getItem("Báo cáo").getRange("A3:C4").load("values");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return [
      sheets.items.map(({ name }) => name),
      own.items.map(({ formula }) => formula),
      names.items.map(({ formula }) => formula),
      cells.values,
      tables.items.map(({ name }) => name),
    ];
  });
  expect(found).toEqual([
    ["Dữ liệu", "Báo cáo"],
    ["='Báo cáo'!$A$1:$C$4", "='Báo cáo'!$1:$2", "='Báo cáo'!$A$3:$B$3"],
    ["='Báo cáo'!$A$3:$C$4", "='Dữ liệu'!$A$1", "='Báo cáo'!$B$3"],
    [
      [12, 6, 6],
      [13, 6, 18],
    ],
    ["Bảng"],
  ]);
});

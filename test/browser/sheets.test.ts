/** What Excel does with sheets: order, protection, printing, frozen panes, copies. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterEach(() => excel.close());

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
test("sheets are added, renamed, moved, hidden and copied", async () => {
  const found = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const added = worksheets.add("Báo cáo");
    added.position = 0;
    added.tabColor = "#107C41";
    first.getRange("A1").values = [["gốc"]];
    const copy = first.copy("After", first);
    await context.sync();
    copy.name = "Bản sao";
    const copied = copy.getRange("A1").load("values");
    first.visibility = "Hidden";
    worksheets.load("items/name, items/position, items/visibility");
    added.load("tabColor");
    await context.sync();
    return [worksheets.items.map(({ name, visibility }) => [name, visibility]), copied.values, added.tabColor];
  });
  expect(found).toEqual([
    [
      ["Báo cáo", "Visible"],
      ["Sheet1", "Hidden"],
      ["Bản sao", "Visible"],
    ],
    [["gốc"]],
    "#107C41",
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
test.each(["Sheet1", "có/gạch", "a".repeat(32)])("a sheet cannot be named %j", async (name) => {
  const error = await excel.refused(async (context, wanted) => {
    context.workbook.worksheets.add(wanted);
    await context.sync();
  }, name);
  expect(["InvalidArgument", "ItemAlreadyExists"]).toContain(error.code);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
test("a protected sheet refuses to write to locked cells with AccessDenied, and takes unlocked ones", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "bí mật");
    await context.sync();
  });
  const write = (address: string) =>
    excel.refused(async (context, place) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(place).values = [[1]];
      await context.sync();
    }, address);
  expect((await write("A1")).code).toBe("AccessDenied");
  await expect(write("B2")).rejects.toThrow("Excel refused nothing");
  const state = await excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.load("protected, options");
    await context.sync();
    return [protection.protected, protection.options.allowFormatColumns, protection.options.allowFormatCells];
  });
  expect(state).toEqual([true, true, false]);
});

test("a wrong password does not unprotect", async () => {
  const error = await excel.refused(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.protect({}, "đúng");
    await context.sync();
    protection.unprotect("sai");
    await context.sync();
  });
  expect(["AccessDenied", "InvalidArgument", "BadPassword"]).toContain(error.code);
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
test("page layout: paper, margins, area, title rows, headers", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4" as Excel.PaperType;
    pageLayout.setPrintMargins("Centimeters", { top: 2, left: 3 });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    await context.sync();
    pageLayout.load("orientation, paperSize, topMargin, leftMargin, zoom, centerHorizontally");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    await context.sync();
    return [
      [pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally],
      [pageLayout.topMargin, pageLayout.leftMargin].map((points) => Math.round(points * 100) / 100),
      pageLayout.zoom.horizontalFitToPages,
      [area.address, titles.address, columns.isNullObject, footer.centerFooter],
    ];
  });
  expect(found).toEqual([
    ["Landscape", "A4", true],
    [56.69, 85.04],
    1,
    ["Sheet1!A1:F40", "Sheet1!1:3", true, "Trang &P/&N"],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
test("rows are frozen, and the place is told", async () => {
  const found = await excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return [none.isNullObject, rows.address, both.address];
  });
  expect(found).toEqual([true, "Sheet1!1:2", "Sheet1!A1:B3"]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
test("sheets of another file are inserted", async () => {
  await excel.type("A1", "từ tệp");
  const file = Buffer.from(await excel.save()).toString("base64");
  const found = await excel.run(async (context, base64) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? "").load("name, position");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    return [sheet.name, sheet.position, cell.values];
  }, file);
  expect(found).toEqual(["Sheet1 (2)", 1, [["từ tệp"]]]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.application
test("the application tells the user's separators and how it calculates", async () => {
  const found = await excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode, decimalSeparator, thousandsSeparator, useSystemSeparators");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator, numberGroupSeparator");
    await context.sync();
    const { numberDecimalSeparator, numberGroupSeparator } = application.cultureInfo.numberFormat;
    return [
      application.calculationMode,
      application.decimalSeparator,
      application.thousandsSeparator,
      application.cultureInfo.name,
      numberDecimalSeparator,
      numberGroupSeparator,
    ];
  });
  expect(found).toEqual(["Automatic", ",", ".", "vi-VN", ",", "."]);
});

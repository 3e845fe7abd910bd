/** What a printed report needs of Excel: fonts, borders, sizes, page layout, rules by formula; as office.js tells them, in files, and beside moved rows. */
import ExcelJS from "exceljs";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());
beforeEach(() =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const before = worksheets.load("items/name");
    await context.sync();
    worksheets.add("Mới").activate();
    for (const sheet of before.items) sheet.delete();
    await context.sync();
    worksheets.getActiveWorksheet().name = "Báo cáo";
    await context.sync();
  }),
);

async function saved(): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(await excel.save()) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Báo cáo");
  if (!sheet) throw new Error("The file has no sheet");
  return sheet;
}

// https://learn.microsoft.com/javascript/api/excel/excel.rangefont, excel.rangeborder, excel.rangeformat
test("fonts, borders on each edge, fill and alignment are kept, here and in the file", async () => {
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D4");
    const { format } = range;
    format.font.name = "Times New Roman";
    format.font.size = 13;
    format.font.color = "#C00000";
    format.font.underline = "Single";
    format.font.strikethrough = true;
    format.font.italic = true;
    format.fill.color = "#F2F2F2";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Bottom";
    format.wrapText = false;
    format.shrinkToFit = true;
    format.textOrientation = 90;
    const weights = { EdgeTop: "Medium", EdgeBottom: "Thin", EdgeLeft: "Hairline", EdgeRight: "Thick" } as const;
    for (const [edge, weight] of Object.entries(weights)) {
      const border = format.borders.getItem(edge as Excel.BorderIndex);
      border.style = "Continuous";
      border.weight = weight;
      border.color = "#1F4E79";
    }
    format.borders.getItem("InsideHorizontal").style = "Dot";
    format.borders.getItem("InsideVertical").style = "Double";
    await context.sync();
    format.load("horizontalAlignment, verticalAlignment, shrinkToFit, textOrientation, wrapText");
    format.font.load("name, size, color, underline, strikethrough, italic, bold");
    format.fill.load("color");
    format.borders.load("items/sideIndex, items/style, items/weight, items/color");
    await context.sync();
    return {
      font: format.font.toJSON(),
      rest: [format.horizontalAlignment, format.verticalAlignment, format.shrinkToFit, format.textOrientation],
      fill: format.fill.color,
      borders: format.borders.items.map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color]),
    };
  });
  expect(found).toMatchObject({
    font: {
      name: "Times New Roman",
      size: 13,
      color: "#C00000",
      underline: "Single",
      strikethrough: true,
      italic: true,
      bold: false,
    },
    rest: ["Center", "Bottom", true, 90],
    fill: "#F2F2F2",
    borders: [
      ["EdgeTop", "Continuous", "Medium", "#1F4E79"],
      ["EdgeBottom", "Continuous", "Thin", "#1F4E79"],
      ["EdgeLeft", "Continuous", "Hairline", "#1F4E79"],
      ["EdgeRight", "Continuous", "Thick", "#1F4E79"],
      ["InsideVertical", "Double", "Thick", "#000000"],
      ["InsideHorizontal", "Dot", "Thin", "#000000"],
      ["DiagonalDown", "None", "Thin", "#000000"],
      ["DiagonalUp", "None", "Thin", "#000000"],
    ],
  });
  const sheet = await saved();
  expect(sheet.getCell("B2").font).toMatchObject({
    name: "Times New Roman",
    size: 13,
    underline: true,
    strike: true,
    italic: true,
    color: { argb: "FFC00000" },
  });
  expect(sheet.getCell("B2").alignment).toMatchObject({ horizontal: "center", shrinkToFit: true, textRotation: 90 });
  const edge = (style: string) => ({ style, color: { argb: "FF1F4E79" } });
  expect(sheet.getCell("B2").border).toMatchObject({ top: edge("medium"), left: edge("hair") });
  expect(sheet.getCell("D4").border).toMatchObject({ bottom: edge("thin"), right: edge("thick") });
  expect(sheet.getCell("C3").border).toMatchObject({ left: { style: "double" }, bottom: { style: "dotted" } });
  expect(sheet.getCell("C3").fill).toMatchObject({ fgColor: { argb: "FFF2F2F2" } });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-rowheight-member
// and "Excel specifications and limits": rows up to 409 points, columns up to 255 letters
test.each`
  what             | value    | code
  ${"rowHeight"}   | ${409.5} | ${""}
  ${"rowHeight"}   | ${410}   | ${"InvalidArgument"}
  ${"rowHeight"}   | ${-1}    | ${"InvalidArgument"}
  ${"columnWidth"} | ${1000}  | ${""}
  ${"columnWidth"} | ${2000}  | ${"InvalidArgument"}
`("$what of $value: “$code”", async ({ what, value, code }) => {
  const found = await excel.run(
    async (context, [property, points]) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      format.set({ [property]: points });
      return context.sync().then(
        () => "",
        (error: OfficeExtension.Error) => error.code,
      );
    },
    [what, value] as const,
  );
  expect(found).toBe(code);
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitrows-member(1)
test("autofit makes room for wrapped text, but not in merged cells, and not where a height was set", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const text = "Tốc độ tăng tổng sản phẩm trên địa bàn (giá so sánh 2010) theo cách tính mới";
    sheet.getRange("A1:B3").values = [
      [text, ""],
      [text, ""],
      [text, ""],
    ];
    sheet.getRange("A1:A3").format.wrapText = true;
    sheet.getRange("A2:B2").merge();
    sheet.getRange("3:3").format.rowHeight = 33;
    sheet.getRange("1:2").format.autofitRows();
    const rows = ["1:1", "2:2", "3:3"].map((row) => sheet.getRange(row).load("format/rowHeight"));
    await context.sync();
    return rows.map(({ format }) => format.rowHeight);
  });
  expect(found[0]).toBeGreaterThan(60);
  expect(found.slice(1)).toEqual([15, 33]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout, excel.headerfootergroup
test("page set-up is whole: first page without number, fitted to one page wide, repeated rows; in the file too", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:L60").values = Array.from({ length: 60 }, (_, row) => Array.from({ length: 12 }, () => row));
    sheet.showGridlines = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4" as Excel.PaperType;
    const margins = { top: 2, bottom: 2.1, left: 3, right: 1.5, header: 1, footer: 0.9 };
    pageLayout.setPrintMargins("Centimeters", margins);
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.printOrder = "OverThenDown";
    pageLayout.printGridlines = true;
    pageLayout.firstPageNumber = 1;
    pageLayout.setPrintArea("A1:L60");
    pageLayout.setPrintTitleRows("$9:$10");
    const { headersFooters } = pageLayout;
    headersFooters.state = "FirstAndDefault";
    headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman"&13&P';
    headersFooters.firstPage.centerHeader = "";
    await context.sync();
    pageLayout.load("zoom, printOrder, bottomMargin, rightMargin, headerMargin, footerMargin, firstPageNumber");
    headersFooters.load("state");
    headersFooters.defaultForAllPages.load("centerHeader");
    await context.sync();
    const { bottomMargin, rightMargin, headerMargin, footerMargin } = pageLayout;
    return [
      pageLayout.zoom,
      pageLayout.printOrder,
      [bottomMargin, rightMargin, headerMargin, footerMargin].map((points) => Math.round((points / 72) * 254) / 100),
      [headersFooters.state, headersFooters.defaultForAllPages.centerHeader],
    ];
  });
  expect(found).toEqual([
    { horizontalFitToPages: 1 },
    "OverThenDown",
    [2.1, 1.5, 1, 0.9],
    ["FirstAndDefault", '&"Times New Roman"&13&P'],
  ]);
  const { pageSetup, headerFooter, views } = await saved();
  expect(pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    pageOrder: "overThenDown",
    horizontalCentered: true,
    showGridLines: true,
    firstPageNumber: 1,
    printArea: "A1:L60",
    printTitlesRow: "9:10",
  });
  const { top = 0, bottom = 0, left = 0, right = 0 } = pageSetup.margins ?? {};
  expect([top, bottom, left, right].map((inches) => Math.round(inches * 254) / 100)).toEqual([2, 2.1, 3, 1.5]);
  expect(headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman"&13&P' });
  expect(headerFooter.firstHeader ?? "").toBe("");
  expect(views[0]).toMatchObject({ showGridLines: false });
});

test.each`
  edit                       | address    | shift      | area        | titles
  ${"rows before"}           | ${"1:2"}   | ${"Down"}  | ${"A3:L62"} | ${"11:12"}
  ${"rows between the two"}  | ${"10:10"} | ${"Down"}  | ${"A1:L61"} | ${"9:11"}
  ${"rows inside the table"} | ${"20:21"} | ${"Down"}  | ${"A1:L62"} | ${"9:10"}
  ${"rows below"}            | ${"61:70"} | ${"Down"}  | ${"A1:L60"} | ${"9:10"}
  ${"a column inside"}       | ${"C:C"}   | ${"Right"} | ${"A1:M60"} | ${"9:10"}
`("print area and titles follow inserted cells: $edit", async ({ address, shift, area, titles }) => {
  const found = await excel.run(
    async (context, [where, direction]) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.pageLayout.setPrintArea("A1:L60");
      sheet.pageLayout.setPrintTitleRows("$9:$10");
      sheet.getRange(where).insert(direction);
      await context.sync();
      const printed = sheet.pageLayout.getPrintArea().load("address");
      const repeated = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      return [printed.address, repeated.address];
    },
    [address, shift as "Down" | "Right"] as const,
  );
  expect(found).toEqual([`'Báo cáo'!${area as string}`, `'Báo cáo'!${titles as string}`]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
test("rules by formula and by text: looks, moved rows, the file, and all of them cleared", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A5:F20");
    const own = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = '=$F5="Không đạt"';
    own.custom.format.font.color = "#C00000";
    own.custom.format.font.bold = true;
    own.custom.format.font.italic = true;
    own.custom.format.fill.color = "#FCE4D6";
    own.stopIfTrue = true;
    own.priority = 0;
    const text = sheet.getRange("F5:F20").conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    text.textComparison.format.font.color = "#00B050";
    text.textComparison.rule = { operator: "Contains", text: "Vượt" };
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    const all = sheet.getRange().conditionalFormats.load("items/type, items/priority, items/stopIfTrue");
    await context.sync();
    const first = all.items.find(({ type }) => type === "Custom");
    if (!first) return null;
    const place = first.getRange().load("address");
    first.custom.rule.load("formula");
    first.custom.format.font.load("color, bold, italic");
    first.custom.format.fill.load("color");
    await context.sync();
    return {
      types: all.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]),
      place: place.address,
      formula: first.custom.rule.formula,
      look: [first.custom.format.font.color, first.custom.format.font.bold, first.custom.format.font.italic],
      fill: first.custom.format.fill.color,
    };
  });
  expect(found).toMatchObject({
    place: "'Báo cáo'!B7:G22",
    formula: '=$G7="Không đạt"',
    look: ["#C00000", true, true],
    fill: "#FCE4D6",
  });
  expect(found?.types).toEqual(
    expect.arrayContaining([
      ["Custom", true],
      ["ContainsText", false],
    ]),
  );
  const sheet = (await saved()) as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] };
  const rules = sheet.conditionalFormattings.flatMap(({ ref, rules: each }) => each.map((rule) => ({ ref, ...rule })));
  expect(rules).toContainEqual(
    expect.objectContaining({ ref: "B7:G22", type: "expression", formulae: ['$G7="Không đạt"'] }),
  );
  expect(rules).toContainEqual(
    expect.objectContaining({ ref: "G7:G22", type: "containsText", formulae: ['NOT(ISERROR(SEARCH("Vượt",G7)))'] }),
  );
  await excel.open(await excel.save());
  const after = await excel.run(async (context) => {
    const opened = context.workbook.worksheets.getActiveWorksheet();
    const own = opened.getRange("B7").conditionalFormats.load("items/type");
    await context.sync();
    const custom = own.items.find(({ type }) => type === "Custom")?.custom;
    custom?.rule.load("formula");
    custom?.format.font.load("color, bold, italic");
    await context.sync();
    const { color, bold, italic } = custom?.format.font ?? {};
    const kept = [custom?.rule.formula, color, bold, italic];
    opened.getRange("B7:G22").conditionalFormats.clearAll();
    const left = opened.getRange().conditionalFormats.getCount();
    await context.sync();
    return [kept, left.value];
  });
  expect(after).toEqual([['=$G7="Không đạt"', "#C00000", true, true], 0]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
test("cells copied from another sheet bring formulas, looks and merges; whole columns and rows their sizes", async () => {
  const found = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const from = worksheets.getActiveWorksheet();
    const to = worksheets.add("Bản giữ");
    from.getRange("A1:C1").merge();
    from.getRange("A1").values = [["Tiêu đề"]];
    from.getRange("A2:C3").formulas = [
      [1, "=A2*2", "=$A$2"],
      [3, "='Báo cáo'!A2", "=SUM(A2:A3)"],
    ];
    from.getRange("A2").format.font.bold = true;
    from.getRange("B:B").format.columnWidth = 200;
    from.getRange("2:2").format.rowHeight = 44;
    await context.sync();
    to.getRange("B5").copyFrom("'Báo cáo'!A1:C3", "All");
    const part = to.getRange("B5:D7").load("formulas, values");
    const merged = to.getRange("B5").getMergedAreasOrNullObject().load("address");
    const bold = to.getRange("B6").load("format/font/bold");
    const width = to.getRange("C:C").load("format/columnWidth");
    await context.sync();
    const all = worksheets.add("Cả trang");
    all.getRange().copyFrom(from.getRange());
    const whole = all.getRange("A2:C3").load("formulas");
    const sizes = [
      all.getRange("B:B").load("format/columnWidth"),
      all.getRange("2:2").load("format/rowHeight"),
    ] as const;
    const title = all.getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return {
      part: [part.formulas, part.values, merged.address, bold.format.font.bold, width.format.columnWidth === 200],
      whole: [whole.formulas, sizes[0].format.columnWidth, sizes[1].format.rowHeight, title.address],
    };
  });
  expect(found).toEqual({
    part: [
      [
        ["Tiêu đề", "", ""],
        [1, "=B6*2", "=$A$2"],
        [3, "='Báo cáo'!B6", "=SUM(B6:B7)"],
      ],
      [
        ["Tiêu đề", "", ""],
        [1, 2, 0],
        [3, 0, 4],
      ],
      "'Bản giữ'!B5:D5",
      true,
      false,
    ],
    whole: [
      [
        [1, "=A2*2", "=$A$2"],
        [3, "='Báo cáo'!A2", "=SUM(A2:A3)"],
      ],
      200,
      44,
      "'Cả trang'!A1:C1",
    ],
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.runoptions
test("each sync is one step for undo, whatever it holds", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [["một"], ["hai"], ["ba"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 99;
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.worksheets.add("Thêm");
    context.workbook.names.add("Mốc", "=1");
    await context.sync();
    sheet.getRange("B1").values = [["bốn"]];
    await context.sync();
  });
  const state = () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Báo cáo");
      const cells = sheet.getRange("A1:B1").load("values, format/font/bold");
      const column = sheet.getRange("A:A").load("format/columnWidth");
      sheet.pageLayout.load("orientation");
      const sheets = context.workbook.worksheets.getCount();
      const names = context.workbook.names.getCount();
      await context.sync();
      const { orientation } = sheet.pageLayout;
      return [cells.values, column.format.columnWidth, orientation, sheets.value, names.value];
    });
  expect(await state()).toEqual([[["một", "bốn"]], 99, "Landscape", 2, 1]);
  await excel.undo();
  expect(await state()).toEqual([[["một", ""]], 99, "Landscape", 2, 1]);
  await excel.undo();
  expect(await state()).toEqual([[["", ""]], 48, "Portrait", 1, 0]);
});

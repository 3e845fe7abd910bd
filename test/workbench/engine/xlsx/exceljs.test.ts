/** exceljs as a second opinion: it reads what is saved here, and what it writes is opened here. */
import ExcelJS from "exceljs";
import type { Workbook } from "../model";
import { at, exampleBook, now } from "./example-book";
import { openFile } from "./open";
import { saveWorkbook } from "./save";

const [report, data, hidden] = ["Báo cáo quý", "Dữ liệu 'gốc' 26", "Ẩn"] as const;

describe("a saved workbook, read by exceljs", () => {
  const read = new ExcelJS.Workbook();
  beforeAll(async () => {
    const bytes = await saveWorkbook(exampleBook());
    await read.xlsx.load(bytes.buffer as ArrayBuffer);
  });
  const sheet = (name: string): ExcelJS.Worksheet => read.getWorksheet(name) as ExcelJS.Worksheet;

  test.each([
    [report, "A1", "  Tiêu đề có khoảng trắng  "],
    [report, "C1", "dòng 1\ndòng 2"],
    [report, "D1", "<&>\"'"],
    [report, "E1", "_x000D_ viết ra"],
    [report, "A2", 1.5],
    [report, "C2", 1e21],
    [report, "E2", true],
    [report, "A3", "007"],
    [report, "B3", "=1+1"],
    [data, "E1", "Đạt\n(%)"],
    [data, "C3", 12000],
  ])("%s!%s holds %j", (name, address, value) => {
    expect(sheet(name).getCell(address).value).toEqual(value);
  });

  test.each([
    [report, "A4", "1/0", { error: "#DIV/0!" }],
    [report, "C4", "NOTHING", { error: "#NAME?" }],
    [report, "D4", '"a"&"b"', "ab"],
    [report, "B5", "SUM(ChỉTiêu[Kế hoạch])", 13391],
    [report, "A6", "'Dữ liệu ''gốc'' 26'!B2", "GRDP"],
    [report, "D6", '_xlfn.IFS(A2>1,"lớn",TRUE,"nhỏ")', "lớn"],
    [report, "A7", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(ChỉTiêu[Kế hoạch],ChỉTiêu[Kế hoạch]>2),1,-1)", 12000],
    [report, "B7", "SUM(_xlfn.ANCHORARRAY(A7))", 13391],
    [report, "C7", "_xlfn.LET(_xlpm.x,2,_xlpm.y,_xlpm.x*3,_xlfn.LAMBDA(_xlpm.z,_xlpm.z+_xlpm.y)(_xlpm.x))", 8],
    [data, "E2", "ChỉTiêu[[#This Row],[Thực hiện]]/ChỉTiêu[[#This Row],[Kế hoạch]]", 0.8],
    [data, "E5", "SUBTOTAL(109,ChỉTiêu[Đạt\n(%)])", 1.9],
  ])("%s!%s says =%s and gives %j", (name, address, formula, result) => {
    const value = sheet(name).getCell(address).value as ExcelJS.CellFormulaValue;
    expect(value.formula).toBe(formula);
    if (typeof result === "number") expect(value.result).toBeCloseTo(result, 12);
    else expect(value.result).toEqual(result);
  });

  test.each([
    [report, "A7", "A7:A9"],
    [report, "B8", "B8:C9"],
    [report, "E7", "E7:F8"],
    [report, "G7", "G7"],
  ])("%s!%s is marked as an array formula over %s", (name, address, ref) => {
    expect(sheet(name).getCell(address).value).toMatchObject({ shareType: "array", ref });
  });

  test("styles", () => {
    const cell = sheet(report).getCell("A12");
    expect(cell.font).toMatchObject({
      name: "Times New Roman",
      size: 14,
      bold: true,
      italic: true,
      underline: "double",
      color: { argb: "FFC00000" },
    });
    expect(cell.fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
    expect(cell.alignment).toEqual({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(cell.master.address).toBe("A12");
    expect(sheet(report).getCell("D12").master.address).toBe("A12");
    expect(sheet(report).getCell("A14").border).toMatchObject({
      top: { style: "double", color: { argb: "FF0000FF" } },
      bottom: { style: "dotted" },
      diagonal: { style: "mediumDashed", up: true },
    });
    expect(sheet(report).getCell("A17").alignment).toMatchObject({ indent: 2, shrinkToFit: true, textRotation: -45 });
    expect(sheet(report).getCell("B17").alignment).toMatchObject({ textRotation: "vertical" });
    expect(sheet(report).getCell("C17").protection).toEqual({ locked: false, hidden: true });
    expect(sheet(report).getCell("C17").numFmt).toBe("#,##0.0;[Red]-#,##0.0");
    expect(sheet(report).getCell("C3").numFmt).toBe("mm-dd-yy");
  });

  test("sizes, hiding, outline", () => {
    // 160 pixels are 22.857 digits of 7 pixels.
    expect(sheet(report).getColumn(1).width).toBeCloseTo(22.857, 2);
    expect(sheet(report).getColumn(6).hidden).toBe(true);
    expect(sheet(report).getColumn(10).outlineLevel).toBe(1);
    expect(sheet(report).getRow(12).height).toBe(33.75);
    expect(sheet(report).getRow(21).hidden).toBe(true);
    expect(sheet(report).getRow(24).outlineLevel).toBe(1);
    expect(sheet(report).getRow(25).outlineLevel).toBe(2);
  });

  test("views and visibility", () => {
    expect(sheet(data).views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 1, topLeftCell: "C2" });
    expect(sheet(hidden).state).toBe("hidden");
    expect(sheet("Rất ẩn").state).toBe("veryHidden");
    expect(sheet(hidden).properties.tabColor).toEqual({ argb: "FFFF0000" });
    expect(sheet(hidden).views[0]).toMatchObject({ showGridLines: false, showRowColHeaders: false, zoomScale: 85 });
  });

  test("tables", () => {
    const [first] = sheet(data).getTables() as unknown as { table: ExcelJS.TableProperties & { tableRef: string } }[];
    expect(first?.table).toMatchObject({
      name: "ChỉTiêu",
      tableRef: "A1:E5",
      totalsRow: true,
      style: { theme: "TableStyleLight9", showColumnStripes: true, showFirstColumn: true, showRowStripes: true },
    });
    expect(first?.table.columns.map(({ name }) => name)).toEqual([
      "STT",
      "Chỉ tiêu",
      "Kế hoạch",
      "Thực hiện",
      "Đạt_x000a_(%)",
    ]);
    expect(first?.table.columns[4]?.totalsRowFunction).toBe("sum");
  });

  test("print set-up", () => {
    expect(sheet(report).pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 8,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      pageOrder: "overThenDown",
      firstPageNumber: 5,
      useFirstPageNumber: true,
      errors: "dash",
      cellComments: "atEnd",
      blackAndWhite: true,
      horizontalCentered: true,
      showGridLines: true,
      // exceljs keeps the first of several areas.
      printArea: "A1:G30",
      printTitlesRow: "1:2",
      printTitlesColumn: "A:A",
    });
    expect(sheet(report).pageSetup.margins).toMatchObject({ top: 0.5, left: 0.4 });
    expect(sheet(report).headerFooter).toMatchObject({
      differentFirst: true,
      oddHeader: '&L&"Times New Roman,Bold"&14UBND',
      oddFooter: "&CTrang &P/&N&RA && B",
      firstHeader: "&CTrang đầu",
    });
  });

  test("conditional formats, the first priority first", () => {
    const formats = (sheet(report) as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] })
      .conditionalFormattings;
    expect(formats.map(({ ref, rules }) => [ref, rules[0]?.type, rules[0]?.priority])).toEqual([
      ["G40:G49", "iconSet", 1],
      ["F40:F49", "dataBar", 2],
      ["E40:E49", "colorScale", 3],
      ["D40:D49", "aboveAverage", 4],
      ["D40:D49", "containsText", 5],
      ["D40:D49", "duplicateValues", 6],
      ["D40:D49", "top10", 7],
      ["C40:C49", "beginsWith", 8],
      ["C40:C49", "containsText", 9],
      ["B40:B49", "expression", 10],
      ["A40:A49", "cellIs", 11],
    ]);
    expect(formats[10]?.rules[0]).toMatchObject({
      operator: "between",
      formulae: ["1", "$B$2+5"],
      style: { font: { bold: true, color: { argb: "FF9C0006" } }, fill: { bgColor: { argb: "FFFFC7CE" } } },
    });
  });

  test("data validations", () => {
    expect(sheet(report).getCell("A55").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Có,Không"'],
      errorStyle: "warning",
      errorTitle: "Sai",
      showErrorMessage: true,
      promptTitle: "Nhập",
      showInputMessage: true,
      allowBlank: true,
    });
    expect(sheet(report).getCell("B59").dataValidation.formulae).toEqual(["'Dữ liệu ''gốc'' 26'!$H$2:$H$3"]);
    expect(sheet(report).getCell("C50").dataValidation).toMatchObject({ type: "decimal", operator: "notBetween" });
  });

  test("links, names, protection, properties", () => {
    expect(sheet(report).getCell("A18").hyperlink).toBe("https://example.org/trang?a=1&b=2");
    expect(read.definedNames.getRanges("RiêngẨn").ranges).toEqual(["'Ẩn'!$A$1:$B$2"]);
    expect(sheet(hidden)).toMatchObject({ sheetProtection: { sheet: true, selectLockedCells: false, sort: true } });
    expect(read).toMatchObject({ title: "Kế hoạch <2026>", creator: "Phòng Thống kê", company: "UBND" });
    expect(read.created).toEqual(new Date(Date.UTC(2026, 0, 2, 3, 4, 5)));
    expect(read.modified).toEqual(now);
  });
});

describe("a workbook written by exceljs, opened here", () => {
  let book: Workbook;
  let losses: Awaited<ReturnType<typeof openFile>>["losses"];

  beforeAll(async () => {
    const bytes = new Uint8Array(await (await written()).xlsx.writeBuffer());
    ({ workbook: book, losses } = await openFile(bytes, { now: () => now }));
  });
  const sheet = (): Workbook["sheets"][number] => book.sheets[0] as Workbook["sheets"][number];

  test.each<[string, unknown]>([
    ["A1", "Chỉ tiêu"],
    ["B2", 1388.5],
    ["B3", null],
    ["C2", true],
    // 30 June 2026.
    ["D2", 46203],
    ["E2", { error: "#N/A" }],
    ["F2", "đậm và thường"],
    // Without a value in the file it is calculated.
    ["G2", 2777],
    // exceljs wrote 999, but what can be calculated is calculated.
    ["G3", 2777],
    // Nobody knows this function yet: the file's value stays, and what depends on it follows.
    ["G4", 0.8],
    ["G5", 1.6],
    ["H2", 1],
    ["H3", 2],
  ])("%s is %j", (address, value) => {
    const { top, left } = at(address);
    expect(sheet().value(top, left)).toEqual(value);
  });

  test.each([
    ["G3", "=B2*2"],
    ["G4", '=_xldudf_ATTAIN(B2,"GRDP")'],
    ["H3", "=H2+1"],
    ["H4", "=H3+1"],
    ["B11", "=SUBTOTAL(109,[Số])"],
  ])("%s says %s", (address, formula) => {
    const { top, left } = at(address);
    expect(sheet().formula(top, left)).toBe(formula);
  });

  test("looks as it was written", () => {
    expect(sheet().style(0, 0)).toMatchObject({
      font: { name: "Arial", size: 12, bold: true, color: "#FF0000" },
      // exceljs writes the theme of Excel 2007; its accent 1 (4F81BD), 40 % lighter, is this in Excel's palette.
      fill: "#95B3D7",
      horizontal: "Center",
      vertical: "Center",
      textOrientation: -30,
    });
    expect(sheet().style(1, 3).numberFormat).toBe("dd/mm/yyyy");
    expect(sheet().style(0, 0).borders.bottom).toEqual({ line: "Continuous", weight: "Medium", color: "#000000" });
    expect(sheet().columnWidth(0)).toBe(105.75);
    expect(sheet().rowHeight(0)).toBe(30);
    expect(sheet().isRowHidden(4)).toBe(true);
    expect(sheet().merges).toEqual([at("A20:C21")]);
    expect(sheet().properties).toMatchObject({
      frozenRows: 1,
      frozenColumns: 1,
      tabColor: "#00FF00",
      showGridlines: false,
    });
  });

  test("has its table, names, rules and set-up", () => {
    const [table] = sheet().tables;
    expect(table).toMatchObject({ name: "Bảng_1", area: at("A8:B11") });
    expect(table?.options).toMatchObject({ style: "TableStyleDark3", showTotals: true, showBandedRows: true });
    expect(table?.columns.map(({ name }) => name)).toEqual(["Tên", "Số"]);
    expect(book.name("Vùng", null)?.formula).toBe("='Trang đầu'!$A$1:$B$2");
    expect(sheet().validation(24, 0)?.rule).toEqual({ kind: "list", source: "a,b", inCellDropDown: true });
    expect(sheet().conditionalFormats[0]).toMatchObject({
      areas: [at("A1:B9")],
      rule: { kind: "cellValue", operator: "GreaterThan", formula1: "=5" },
      style: { font: { bold: true } },
    });
    expect(sheet().pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { wide: 1, tall: null },
      allPages: { centerFooter: "Trang &P" },
    });
    expect(sheet().printAreas).toEqual([at("A1:H30")]);
    expect(sheet().printTitleRows).toEqual({ top: 0, left: 0, bottom: 0, right: 16383 });
    expect(sheet().isProtected).toBe(true);
    expect(sheet().protectionOptions).toMatchObject({ allowFormatCells: true, allowSort: false });
    expect(() => sheet().unprotect("sai")).toThrow();
    expect(book.sheets.map(({ name, properties }) => [name, properties.visibility])).toEqual([
      ["Trang đầu", "Visible"],
      ["Ẩn & hiện", "Hidden"],
    ]);
  });

  test("loses nothing", () => {
    expect(losses).toEqual([]);
  });

  test("knows the add-in's function once it is there, keeps its value, and asks when all is calculated", async () => {
    const again = await openFile(await saveWorkbook(book));
    const first = again.workbook.sheets[0] as Workbook["sheets"][number];
    expect(first.value(3, 6)).toBe(0.8);
    const calls: string[] = [];
    const parameter = { type: "any", matrix: false, optional: false, repeating: false } as const;
    const traits = { volatile: false, streaming: false, cancelable: false, requiresAddress: false } as const;
    const { customFunctions } = again.workbook;
    customFunctions.connect({
      invoke: (asked) => {
        calls.push(...asked.map(({ definition }) => definition.name));
        const results = asked.map(({ id }) => ({ callId: id, value: 0.9 }));
        void Promise.resolve().then(() => customFunctions.resolve(results));
      },
      cancel: () => undefined,
    });
    customFunctions.register([
      {
        ...traits,
        id: "ATTAIN",
        name: "ATTAIN",
        parameters: [
          { ...parameter, name: "value" },
          { ...parameter, name: "code" },
        ],
        requiresParameterAddresses: false,
        acceptsErrors: false,
      },
    ]);
    expect([first.formula(3, 6), first.value(3, 6), calls]).toEqual(['=ATTAIN(B2,"GRDP")', 0.8, []]);
    again.workbook.calculate("full");
    await customFunctions.settled();
    expect(calls).toEqual(["ATTAIN"]);
    expect([first.value(3, 6), first.value(4, 6)]).toEqual([0.9, 1.8]);
  });
});

async function written(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Trang đầu", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }],
    properties: { tabColor: { argb: "FF00FF00" } },
    pageSetup: { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: "&CTrang &P" },
  });
  book.addWorksheet("Ẩn & hiện", { state: "hidden" });
  sheet.pageSetup.printArea = "A1:H30";
  sheet.pageSetup.printTitlesRow = "1:1";
  sheet.getCell("A1").value = "Chỉ tiêu";
  sheet.getCell("A1").style = {
    font: { name: "Arial", size: 12, bold: true, color: { argb: "FFFF0000" } },
    fill: {
      type: "pattern",
      pattern: "solid",
      fgColor: { theme: 4, tint: 0.3999755851924192 } as unknown as ExcelJS.Color,
    },
    alignment: { horizontal: "center", vertical: "middle", textRotation: -30 },
    border: { bottom: { style: "medium" } },
  };
  sheet.getCell("B2").value = 1388.5;
  sheet.getCell("C2").value = true;
  sheet.getCell("D2").value = new Date(Date.UTC(2026, 5, 30));
  sheet.getCell("D2").numFmt = "dd/mm/yyyy";
  sheet.getCell("E2").value = { error: "#N/A" };
  sheet.getCell("F2").value = { richText: [{ text: "đậm", font: { bold: true } }, { text: " và thường" }] };
  sheet.getCell("F2").note = "một ghi chú";
  sheet.getCell("G2").value = { formula: "B2*2" };
  sheet.getCell("G3").value = { formula: "B2*2", result: 999 };
  sheet.getCell("G4").value = { formula: '_xldudf_ATTAIN(B2,"GRDP")', result: 0.8 };
  sheet.getCell("G5").value = { formula: "G4*2", result: 1.6 };
  sheet.getCell("H2").value = 1;
  sheet.getCell("H3").value = {
    formula: "H2+1",
    result: 2,
    shareType: "shared",
    ref: "H3:H5",
  } as ExcelJS.CellFormulaValue;
  sheet.getCell("H4").value = { sharedFormula: "H3", result: 3 };
  sheet.getColumn(1).width = 20.14;
  sheet.getRow(1).height = 30;
  sheet.getRow(5).hidden = true;
  sheet.mergeCells("A20:C21");
  sheet.addTable({
    name: "Bảng_1",
    ref: "A8",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleDark3", showRowStripes: true },
    columns: [{ name: "Tên" }, { name: "Số", totalsRowFunction: "sum" }],
    rows: [
      ["a", 1],
      ["b", 2],
    ],
  });
  book.definedNames.add("'Trang đầu'!$A$1:$B$2", "Vùng");
  sheet.getCell("A25").dataValidation = { type: "list", formulae: ['"a,b"'] };
  sheet.addConditionalFormatting({
    ref: "A1:B9",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: [5], priority: 1, style: { font: { bold: true } } }],
  });
  await sheet.protect("mật khẩu", { formatCells: true, spinCount: 1 });
  return book;
}

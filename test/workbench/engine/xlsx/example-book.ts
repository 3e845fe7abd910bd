/** For tests: a workbook with something of everything that a file carries, made through the workbook's own methods. */
import { columnLimit, rowLimit, type Area } from "../area";
import { readArea } from "../address";
import type { Workbook } from "../model";
import type { Input, Sheet } from "../model-sheet";
import { emptyWorkbook } from "../workbook";

export const now = new Date(Date.UTC(2026, 10, 22, 9, 30));

export function at(address: string): Area {
  const area = readArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

export function put(sheet: Sheet, address: string, rows: readonly (readonly Input[])[]): void {
  const { top, left } = at(address);
  const width = Math.max(...rows.map((row) => row.length));
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  sheet.write(
    area,
    rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null)),
  );
}

export function exampleBook(): Workbook {
  const book = emptyWorkbook({ sheetNames: ["Báo cáo quý", "Dữ liệu 'gốc' 26", "Ẩn", "Rất ẩn"], now: () => now });
  const [report, data, hidden, veryHidden] = book.sheets as [Sheet, Sheet, Sheet, Sheet];
  fillData(data);
  fillReport(report);
  style(report);
  rules(report);
  layOut(report);
  hidden.change({ visibility: "Hidden", tabColor: "#FF0000", showGridlines: false, showHeadings: false, zoom: 85 });
  hidden.protect({ allowSort: true, selectionMode: "Unlocked" }, "mật khẩu");
  hidden.setCustomProperty("khóa", "giá trị có dấu");
  veryHidden.change({ visibility: "VeryHidden", standardWidth: 60, standardHeight: 18 });
  names(book, data, hidden);
  book.setSetting("cài đặt", { năm: 2026, tên: ["a", "b"] });
  book.addCustomXmlPart('<k:ke-hoach xmlns:k="urn:example:ke-hoach"><k:mục>1 &amp; 2</k:mục></k:ke-hoach>');
  book.changeProperties({
    title: "Kế hoạch <2026>",
    author: "Phòng Thống kê",
    company: "UBND",
    keywords: "chỉ tiêu; kế hoạch",
    revisionNumber: 3,
    creationDate: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
    custom: new Map<string, string | number | boolean | Date>([
      ["Số hiệu", "12/KH"],
      ["Năm", 2026],
      ["Tỷ lệ", 0.5],
      ["Đã duyệt", true],
      ["Ngày duyệt", new Date(Date.UTC(2026, 5, 30))],
    ]),
  });
  book.select(report, [at("B2:C3"), at("E5")], { row: 4, column: 4 });
  book.protect("bí mật");
  return book;
}

function fillData(sheet: Sheet): void {
  put(sheet, "A1", [
    ["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đạt\n(%)"],
    [1, "GRDP", 1388.5, 1110.8, "=[@[Thực hiện]]/[@[Kế hoạch]]"],
    [2, "Thu ngân sách", 12000, 13200, "=[@[Thực hiện]]/[@[Kế hoạch]]"],
    [3, "Hộ nghèo [tỷ lệ]", 2.5, 2.1, "=[@[Thực hiện]]/[@[Kế hoạch]]"],
  ]);
  const table = sheet.addTable(at("A1:E4"), true, "ChỉTiêu");
  table.change({ showTotals: true, style: "TableStyleLight9", showBandedColumns: true, highlightFirstColumn: true });
  const [, name] = table.columns;
  if (name) table.setCriterion(name, { kind: "values", texts: ["GRDP", "Thu ngân sách"], blanks: false });
  put(sheet, "H1", [["Mã"], ["a"], ["b"]]);
  sheet.addTable(at("H1:H3"), true, "Bảng.Phụ").change({ showFilterButton: false, style: "" });
  put(sheet, "A10", [
    ["Xã", "Số"],
    ["Một", 5],
    ["Hai", 50],
    ["Ba", 500],
  ]);
  sheet.setFilter({
    area: at("A10:B13"),
    criteria: new Map([[1, { kind: "custom", first: ">10", second: "<100", both: true }]]),
  });
  sheet.change({ frozenRows: 1, frozenColumns: 2 });
}

function fillReport(sheet: Sheet): void {
  put(sheet, "A1", [["  Tiêu đề có khoảng trắng  ", "", "dòng 1\ndòng 2", "<&>\"'", "_x000D_ viết ra"]]);
  put(sheet, "A2", [[1.5, -0.1, 1e21, 1e-9, true, false]]);
  put(sheet, "A3", [["'007", "'=1+1", "1/2/2026", "12.5%"]]);
  put(sheet, "A4", [["=1/0", "=NA()", "=NOTHING", '="a"&"b"', "=TRUE", '=""']]);
  put(sheet, "A5", [["=SUM(A2:B2)", "=SUM(ChỉTiêu[Kế hoạch])", "=ChỉTiêu[[#Totals],[Đạt\n(%)]]"]]);
  put(sheet, "A6", [["='Dữ liệu ''gốc'' 26'!B2", "=Tổng*2", "=_ẩn", '=IFS(A2>1,"lớn",TRUE,"nhỏ")']]);
  put(sheet, "A7", [["=SORT(FILTER(ChỉTiêu[Kế hoạch],ChỉTiêu[Kế hoạch]>2),1,-1)"]]);
  put(sheet, "B7", [["=SUM(A7#)", "=LET(x,2,y,x*3,LAMBDA(z,z+y)(x))"]]);
  put(sheet, "B8", [["=SEQUENCE(2,2)"]]);
  sheet.writeArrayFormula(at("E7:F8"), "=A2:B2*{1;2}");
  put(sheet, "D8", [["=XLOOKUP(\"Hai\",'Dữ liệu ''gốc'' 26'!A11:A13,'Dữ liệu ''gốc'' 26'!B11:B13)"]]);
  put(sheet, "G7", [["=SUM(A2:B2*2)", "=SUMPRODUCT(A2:B2*2)", "=@A2:A9"]]);
}

function style(sheet: Sheet): void {
  sheet.merge(at("A12:D12"));
  put(sheet, "A12", [["Gộp ô"]]);
  sheet.format(at("A12:D12"), {
    font: { name: "Times New Roman", size: 14, bold: true, italic: true, underline: "Double", color: "#C00000" },
    fill: "#FFF2CC",
    horizontal: "Center",
    vertical: "Center",
    wrapText: true,
  });
  sheet.formatBorders(at("A14:C16"), {
    top: { line: "Double", weight: "Thick", color: "#0000FF" },
    insideHorizontal: { line: "Dot", weight: "Thin", color: "#000000" },
    diagonalUp: { line: "Dash", weight: "Medium", color: "#00B050" },
  });
  sheet.format(at("A17"), { indent: 2, horizontal: "Left", shrinkToFit: true, textOrientation: -45 });
  sheet.format(at("B17"), { textOrientation: 180, font: { strikethrough: true, superscript: true } });
  sheet.format(at("C17"), { locked: false, formulaHidden: true, numberFormat: "#,##0.0;[Red]-#,##0.0" });
  sheet.format(at("D17"), { numberFormat: "dd/mm/yyyy", vertical: "Top" });
  sheet.format(at("H1:I1048576"), { numberFormat: "@", fill: "#DDEBF7" });
  sheet.format(at("A30:XFD30"), { font: { bold: true } });
  sheet.setColumnWidth(at("A1:A1"), 120);
  sheet.setColumnWidth(at("C1:D1"), 75);
  sheet.hideColumns(at("F1:F1"), true);
  sheet.setRowHeight(at("A12:A12"), 33.75);
  sheet.hideRows(at("A20:A22"), true);
  sheet.group(at("A24:A27"), "rows");
  sheet.group(at("A25:A26"), "rows");
  sheet.group(at("J1:K1"), "columns");
  sheet.setHyperlink(at("A18"), { address: "https://example.org/trang?a=1&b=2#mục", screenTip: "Mở trang" });
  sheet.setHyperlink(at("B18"), { documentReference: "'Dữ liệu ''gốc'' 26'!A1" });
}

function rules(sheet: Sheet): void {
  const red = { font: { color: "#9C0006", bold: true }, fill: "#FFC7CE" };
  const format = (address: string, rule: Parameters<Sheet["addConditionalFormat"]>[0]["rule"], look = {}): void => {
    sheet.addConditionalFormat({ areas: [at(address)], rule, style: look, stopIfTrue: false });
  };
  format("A40:A49", { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=$B$2+5" }, red);
  format("B40:B49", { kind: "custom", formula: '=AND($A40>0,B40<>"")' }, { borders: { bottom: border } });
  format("C40:C49", { kind: "containsText", operator: "Contains", text: 'đạt "tốt"' }, red);
  format("C40:C49", { kind: "containsText", operator: "BeginsWith", text: "Không" }, red);
  format("D40:D49", { kind: "topBottom", side: "bottom", rank: 10, percent: true }, red);
  format("D40:D49", { kind: "preset", criterion: "duplicateValues" }, { numberFormat: "0.0%" });
  format("D40:D49", { kind: "preset", criterion: "errors" }, red);
  format("D40:D49", { kind: "preset", criterion: "belowAverage" }, red);
  format("E40:E49", {
    kind: "colorScale",
    stops: [
      { threshold: { kind: "lowest" }, color: "#F8696B" },
      { threshold: { kind: "percentile", value: "50" }, color: "#FFEB84" },
      { threshold: { kind: "highest" }, color: "#63BE7B" },
    ],
  });
  const [lowest, highest] = [{ kind: "number", value: "0" } as const, { kind: "formula", value: "=$A$2" } as const];
  format("F40:F49", { kind: "dataBar", color: "#638EC6", lowest, highest, showValue: false });
  format("G40:G49", {
    kind: "iconSet",
    icons: "ThreeTrafficLights1",
    thresholds: [0, 33, 67].map((value) => ({ kind: "percent", value: String(value) }) as const),
    reverse: true,
    showValue: true,
  });
  const alert = { show: true, style: "Warning", title: "Sai", message: "Chọn lại\nnhé" } as const;
  const prompt = { show: true, title: "Nhập", message: "Chọn một" };
  const common = { ignoreBlanks: true, errorAlert: alert, prompt };
  sheet.setValidation(at("A50:A59"), { ...common, rule: { kind: "list", source: "Có,Không", inCellDropDown: true } });
  const source = "='Dữ liệu ''gốc'' 26'!$H$2:$H$3";
  sheet.setValidation(at("B50:B59"), { ...common, rule: { kind: "list", source, inCellDropDown: false } });
  const limits = { operator: "NotBetween", formula1: "1", formula2: "=$A$2*10" } as const;
  sheet.setValidation(at("C50:C59"), { ...common, rule: { kind: "decimal", ...limits } });
  sheet.setValidation(at("D50:D59"), { ...common, rule: { kind: "custom", formula: "=ISNUMBER(D50)" } });
}

const border = { line: "Continuous", weight: "Thin", color: "#7F7F7F" } as const;

function layOut(sheet: Sheet): void {
  const texts = {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
  sheet.changePageLayout({
    orientation: "Landscape",
    paperSize: "A3",
    topMargin: 36,
    leftMargin: 28.8,
    zoom: { wide: 1, tall: null },
    centerHorizontally: true,
    printGridlines: true,
    printOrder: "OverThenDown",
    firstPageNumber: 5,
    printErrors: "Dash",
    printComments: "EndSheet",
    blackAndWhite: true,
    allPages: {
      ...texts,
      leftHeader: '&"Times New Roman,Bold"&14UBND',
      centerFooter: "Trang &P/&N",
      rightFooter: "A && B",
    },
    firstPage: { ...texts, centerHeader: "Trang đầu" },
    headersFooters: "FirstAndDefault",
    scaleHeadersFooters: false,
    horizontalBreaks: [20, 40],
    verticalBreaks: [4],
  });
  sheet.setPrintAreas([at("A1:G30"), at("A40:G60")]);
  sheet.setPrintTitleRows({ top: 0, bottom: 1, left: 0, right: columnLimit - 1 });
  sheet.setPrintTitleColumns({ top: 0, bottom: rowLimit - 1, left: 0, right: 0 });
}

function names(book: Workbook, data: Sheet, hidden: Sheet): void {
  book.addName({ name: "Tổng", formula: "='Dữ liệu ''gốc'' 26'!$C$3", comment: "ghi chú của tên" });
  book.addName({ name: "_ẩn", formula: "=0.05", visible: false });
  book.addName({ name: "Tổng", formula: "=SUM('Dữ liệu ''gốc'' 26'!$B$11:$B$13)", scope: data });
  book.addName({ name: "RiêngẨn", formula: "=Ẩn!$A$1:$B$2", scope: hidden, visible: false });
}

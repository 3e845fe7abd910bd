/** The whole walk as a person goes it: an empty book, set up, results, ATTAIN, the report, saved, read by another program. */

import ExcelJS from "exceljs";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const report = "BC 6T-2025 Thành phố";

test("an empty book is set up from the ribbon", async () => {
  await excel.press("Attain.SetUpWorkbook");
  expect((await excel.read("'Chỉ tiêu'!A5")).value).toBe("GRDP");
  expect((await excel.read("'Chỉ tiêu'!G14")).text).toBe("118.079,279");
  expect((await excel.read("'Số liệu'!D5")).value).toBe("Tốc độ tăng trưởng GRDP (giá so sánh 2010)");
});

test("results are typed into the table", async () => {
  const results = {
    GRDP: ["11,01", "9,5"],
    THUNS: ["62.500,5", "58.000"],
    THATNGHIEP: ["3,1", "3,4"],
    HONGHEO: ["0", ""],
  };
  const codes = (await excel.readAll("'Số liệu'!C5:C56")).map(([cell]) => cell?.value);
  for (const [code, [actual, previous]] of Object.entries(results)) {
    const row = codes.indexOf(code) + 5;
    await excel.type(`'Số liệu'!F${row}`, actual ?? "");
    await excel.type(`'Số liệu'!G${row}`, previous ?? "");
  }
  await excel.type("'Thiết lập'!B6", "Ủy ban nhân dân phường Dương Kinh");
  await excel.type("'Thiết lập'!B7", "Hải Phòng");
});

test('=ATTAIN(B2;"GRDP") shows the attainment', async () => {
  await excel.type("Sheet1!B2", "11,01");
  await excel.type("Sheet1!C2", '=ATTAIN(B2;"GRDP")');
  expect((await excel.read("Sheet1!C2")).value).toBeCloseTo(0.8808, 10);
});

test("Lập báo cáo in the pane gives the standard report", async () => {
  await excel.press("Attain.OpenPane");
  await excel.pane.getByRole("button", { name: "Lập báo cáo" }).click();
  await excel.pane.getByText("Đã lập báo cáo.").waitFor();
  const texts = (await excel.readAll(`'${report}'!A13:J43`)).map((row) => row.map((cell) => cell.text));
  expect(texts[0]).toEqual([
    "STT",
    "Chỉ tiêu",
    "ĐVT",
    "Kế hoạch",
    "Thực hiện kỳ",
    "Lũy kế",
    "So với KH",
    "So với cùng kỳ",
    "Đánh giá",
    "Ghi chú",
  ]);
  expect(texts[1]?.slice(2)).toEqual([
    "%",
    "12,5",
    "11,01",
    "11,01",
    "-1,49 điểm %",
    "+1,51 điểm %",
    "Chưa đến kỳ đánh giá",
    "",
  ]);
  expect(texts[10]?.slice(0, 9)).toEqual([
    "4",
    "Thu ngân sách nhà nước trên địa bàn",
    "tỷ đồng",
    "118.079,279",
    "62.500,500",
    "62.500,500",
    "52,9%",
    "107,8%",
    "Chưa đến kỳ đánh giá",
  ]);
  expect(texts.find((row) => row[1]?.startsWith("Tỷ lệ thất nghiệp"))?.slice(3, 9)).toEqual([
    "< 3,5",
    "3,1",
    "3,1",
    "-0,40 điểm %",
    "-0,30 điểm %",
    "Đạt",
  ]);
  expect(texts.find((row) => row[1]?.includes("không còn hộ nghèo"))?.slice(6, 9)).toEqual(["Duy trì", "–", "Đạt"]);
  expect((await excel.read(`'${report}'!A2`)).text).toBe("ỦY BAN NHÂN DÂN PHƯỜNG DƯƠNG KINH");
  expect((await excel.read(`'${report}'!E4`)).text).toBe("Hải Phòng, ngày      tháng      năm 2025");
});

test("building again keeps a note, a cell changed by hand and an own row", async () => {
  await excel.type(`'${report}'!J14`, "Số ước, chờ Thống kê công bố");
  await excel.type(`'${report}'!I24`, "Đạt");
  await excel.press("Attain.BuildReport");
  // A typed label is a person's judgement: it goes into the table DanhGia, and a column says who, when and why.
  expect((await excel.read(`'${report}'!J13`)).value).toBe("Người đánh giá, lý do");
  expect((await excel.read(`'${report}'!K14`)).value).toBe("Số ước, chờ Thống kê công bố");
  expect((await excel.read(`'${report}'!I24`)).value).toBe("Đạt (*)");
  expect((await excel.readAll("'Đánh giá'!A5:F5"))[0]?.map((cell) => cell.value)).toEqual([
    "THUNOIDIA",
    "6T/2025",
    "Đạt",
    ...["", "", ""].map(() => null),
  ]);
  expect((await excel.read(`'${report}'!F14`)).formula).toMatch(/^=.*SUMIFS\(SoLieu\[Thực hiện\]/u);
});

test("the saved file is read by another program: values, native formulas, layout", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(await excel.save()) as unknown as ArrayBuffer);
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
    "Sheet1",
    "Chỉ tiêu",
    "Số liệu",
    "Thiết lập",
    report,
    // As it stood before it was built again.
    `Bản trước ${report}`,
    "Đánh giá",
  ]);
  const sheet = book.getWorksheet(report);
  if (!sheet) throw new Error("no report sheet");
  expect(sheet.getCell("F14").result).toBe(11.01);
  expect(sheet.getCell("F14").formula).not.toMatch(/ATTAIN/u);
  expect(sheet.getCell("K14").value).toBe("Số ước, chờ Thống kê công bố");
  expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1 });
  expect(sheet.getColumn(12).hidden).toBe(true);
  const ours = book.worksheets.flatMap((each) => {
    const formulas: string[] = [];
    each.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
    return each.name === "Sheet1" ? [] : formulas;
  });
  expect(ours.length).toBeGreaterThan(300);
  expect(ours.filter((formula) => /ATTAIN/u.test(formula))).toEqual([]);
});

import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const pressSetUp = (): Promise<void> => excel.press("Attain.SetUpWorkbook");

test("running it again changes nothing that people typed", async () => {
  await pressSetUp();
  await excel.type("'Chỉ tiêu'!G5", "13");
  await excel.type("'Số liệu'!F5", "11,01");
  await excel.type("'Thiết lập'!B6", "UBND phường");
  await pressSetUp();
  const kept = ["'Chỉ tiêu'!G5", "'Số liệu'!F5", "'Thiết lập'!B6"];
  expect(await Promise.all(kept.map(async (at) => (await excel.read(at)).value))).toEqual([13, 11.01, "UBND phường"]);
});

test("what is typed into the settings is what is meant: a date is a day, a number keeps its zero, names are free", async () => {
  await pressSetUp();
  const cells = ["B20", "B22", "B26", "B27", "D27"].map((cell) => `'Thiết lập'!${cell}`);
  const typed = ["30/06/2025", "Lịch của xã", "05", "05/07/2025", "01/07/2025"];
  for (const [index, cell] of cells.entries()) await excel.type(cell, typed[index] ?? "");
  const rows = await Promise.all(cells.map((cell) => excel.read(cell)));
  expect(rows.map(({ value }) => value)).toEqual([45838, "Lịch của xã", "05", 45843, 45839]);
  expect(rows.map(({ text }) => text)).toEqual(typed);
});

test("a book with its own sheets keeps them", async () => {
  await excel.type("Sheet1!A1", "của tôi");
  await pressSetUp();
  expect((await excel.read("Sheet1!A1")).value).toBe("của tôi");
});

test("a missing table is put back, for the targets that are there", async () => {
  await pressSetUp();
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem("ChiTieu").rows;
      rows.load("count");
      await context.sync();
      context.workbook.tables
        .getItem("ChiTieu")
        .getDataBodyRange()
        .getOffsetRange(2, 0)
        .getResizedRange(-2, 0)
        .delete("Up");
      context.workbook.worksheets.getItem("Số liệu").delete();
      await context.sync();
    }),
  );
  await pressSetUp();
  expect((await excel.readAll("'Số liệu'!C5:C7")).map(([cell]) => cell?.value)).toEqual(["GRDP", "GRDPCN", null]);
});

test("a sheet of theirs with our name is told and not touched; nothing is written", async () => {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("SỐ LIỆU");
      sheet.getRange("A1").values = [["quý giá"]];
      await context.sync();
    }),
  );
  await pressSetUp();
  await excel.pane.getByText("Sổ đã có trang “SỐ LIỆU” không phải của Attain.").waitFor();
  expect((await excel.read("'SỐ LIỆU'!A1")).value).toBe("quý giá");
  expect(await sheets()).toEqual(["Sheet1", "SỐ LIỆU"]);
});

test("a name of theirs like our table's is told", async () => {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.names.add("ChiTieu", context.workbook.worksheets.getItem("Sheet1").getRange("B2"));
      await context.sync();
    }),
  );
  await pressSetUp();
  await excel.pane.getByText("Tên “ChiTieu” đã được dùng ở Sheet1!B2").waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);
});

test("a protected structure is told", async () => {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await pressSetUp();
  await excel.pane.getByText("Cấu trúc sổ đang được bảo vệ").waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);
});

function sheets(): Promise<string[]> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.load("items/name");
      await context.sync();
      return found.items.map((sheet) => sheet.name);
    }),
  );
}

import ExcelJS from "exceljs";
import { packed, unpacked } from "../file/office-files.samples";
import { openSetUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openSetUp();
  await excel.type("Sheet1!B2", "11,01");
  await excel.type("Sheet1!C2", '=ATTAIN(B2;"GRDP")');
  await excel.type("Sheet1!B3", "13");
  await excel.type("Sheet1!C3", '=IF(ATTAIN(B3;"GRDP")>1;"Vượt";"")');
});
afterEach(() => excel.close());

const button = (name: string | RegExp) => excel.pane.getByRole("button", { name });
const formula = async (address: string): Promise<unknown> => (await excel.read(address)).formula;
const value = async (address: string): Promise<unknown> => (await excel.read(address)).value;

async function openSending(): Promise<void> {
  await excel.press("Attain.OpenPane");
  await button("Chuẩn bị gửi").click();
  await excel.pane.getByText("Trong sổ có").waitFor();
}
async function prepare(choices: { readonly as?: string; readonly where?: string } = {}): Promise<void> {
  if (choices.as) await excel.pane.getByLabel(choices.as).check();
  if (choices.where) await excel.pane.getByLabel(choices.where).check();
  await button("Chuẩn bị gửi").click();
}
const here = "Ngay trong sổ này";
const saysDone = (text: string | RegExp): Promise<void> => excel.pane.getByText(text).waitFor();

test("in place, formulas calculate on, move with their rows, and come back with them", async () => {
  await openSending();
  await prepare({ where: here });
  await saysDone("Đã chuyển 2 ô. Lưu sổ rồi gửi.");
  expect(await formula("Sheet1!C2")).toMatch(/^=CHOOSE\(1\+N\("ATTAIN"\),.*,B2,"GRDP"\)$/u);
  expect(await value("Sheet1!C2")).toBeCloseTo(0.8808, 12);
  expect([await formula("Sheet1!C2"), await formula("Sheet1!C3")].join("")).not.toMatch(/ATTAIN\(/u);
  expect(await value("Sheet1!C3")).toBe("Vượt");
  await excel.type("Sheet1!B2", "12,5");
  expect(await value("Sheet1!C2")).toBe(1);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("1:3").insert("Down");
    await context.sync();
  });
  await button("Khôi phục (2)").click();
  await saysDone("Đã khôi phục 2 ô thành hàm của Attain.");
  expect([await formula("Sheet1!C5"), await formula("Sheet1!C6")]).toEqual([
    '=ATTAIN(B5,"GRDP")',
    '=IF(ATTAIN(B6,"GRDP")>1,"Vượt","")',
  ]);
  expect(await value("Sheet1!C5")).toBe(1);
});

test("in place as values, figures stay whatever is typed, and come back too", async () => {
  await openSending();
  await prepare({ where: here, as: "Giá trị" });
  await saysDone(/Đã chuyển 2 ô/u);
  await excel.type("Sheet1!B2", "1");
  expect(await value("Sheet1!C2")).toBeCloseTo(0.8808, 12);
  await button("Khôi phục (2)").click();
  await saysDone(/Đã khôi phục 2 ô/u);
  expect(await formula("Sheet1!C2")).toBe('=ATTAIN(B2,"GRDP")');
  expect(await value("Sheet1!C2")).toBeCloseTo(0.08, 12);
});

test("a column that spills becomes a formula a cell, and spills again", async () => {
  await excel.type("Sheet1!E2", "5");
  await excel.type("Sheet1!E4", "10");
  await excel.type("Sheet1!F2", '=ATTAIN(E2:E4;"GRDP")');
  const before = (await excel.readAll("Sheet1!F2:F4")).map(([cell]) => cell?.value);
  await openSending();
  await prepare({ where: here });
  await saysDone("Đã chuyển 5 ô. Lưu sổ rồi gửi.");
  const after = await excel.readAll("Sheet1!F2:F4");
  expect(after.map(([cell]) => cell?.value)).toEqual(before);
  expect(after.every(([cell]) => String(cell?.formula).startsWith('=CHOOSE(1+N("ATTAIN'))).toBe(true);
  await button(/Khôi phục/u).click();
  await saysDone(/Đã khôi phục 3 ô/u);
  expect(await formula("Sheet1!F2")).toBe('=ATTAIN(E2:E4,"GRDP")');
  expect((await excel.readAll("Sheet1!F2:F4")).map(([cell]) => cell?.value)).toEqual(before);
});

test("a column of a thousand formulas is a few requests", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("H1:H1000").values = Array.from({ length: 1000 }, (_each, row) => [row]);
    sheet.getRange("I1:I1000").formulasR1C1 = Array.from({ length: 1000 }, () => ['=ATTAIN(RC[-1],"GRDP")']);
    await context.sync();
  });
  await excel.calculated();
  await openSending();
  await excel.quiet();
  await excel.resetTraffic();
  await prepare({ where: here });
  await saysDone("Đã chuyển 1.002 ô. Lưu sổ rồi gửi.");
  const { requests, bytes } = await excel.traffic();
  expect(requests).toBeLessThanOrEqual(16);
  expect(bytes).toBeLessThan(500_000);
  expect(await formula("Sheet1!I1000")).toMatch(/,H1000,"GRDP"\)$/u);
});

test("a protected sheet stops it before anything is changed", async () => {
  await excel.run(async (context) => {
    const second = context.workbook.worksheets.add("Khóa");
    second.getRange("A1").formulas = [['=ATTAIN(1,"GRDP")']];
    second.protection.protect();
    await context.sync();
  });
  await openSending();
  await prepare({ where: here });
  await saysDone(/Trang “Khóa” đang được bảo vệ/u);
  expect(await formula("Sheet1!C2")).toBe('=ATTAIN(B2,"GRDP")');
});

test("what Excel refuses is told, and nothing is changed", async () => {
  await openSending();
  await excel.quiet();
  await excel.pane.getByLabel(here).check();
  await excel.refuseNext("InvalidOperationInCellEditMode");
  await button("Chuẩn bị gửi").click();
  await saysDone(/Một ô đang được sửa dở/u);
  expect(await formula("Sheet1!C2")).toBe('=ATTAIN(B2,"GRDP")');
  await button("Làm lại").click();
  await saysDone("Đã chuyển 2 ô. Lưu sổ rồi gửi.");
});

test("formulas that another program left behind are written anew", async () => {
  await excel.type("Sheet1!C4", '=@ATTAIN(B2;"GRDP")');
  const broken = unpacked(await excel.save());
  const sheet = Object.keys(broken).find((name) => broken[name]?.includes("SINGLE")) ?? "";
  const unknown = (broken[sheet] ?? "").replace(
    /<c r="C2"[^>]*>(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/u,
    '<c r="C2" t="e">$1<v>#NAME?</v>',
  );
  await excel.open(packed({ ...broken, [sheet]: unknown }, {}));
  await openSending();
  await button(/Sửa công thức hỏng/u).click();
  await saysDone(/Đã ghi lại \d ô công thức hỏng/u);
  expect([await formula("Sheet1!C2"), await formula("Sheet1!C4")]).toEqual([
    '=ATTAIN(B2,"GRDP")',
    '=ATTAIN(B2,"GRDP")',
  ]);
  expect(await value("Sheet1!C2")).toBeCloseTo(0.8808, 12);
});

test("a copy holds nothing of Attain's but its tables; the workbook itself stays", async () => {
  await openSending();
  await prepare();
  await saysDone(/Bản sao đã mở ở cửa sổ khác, đã chuyển 2 ô/u);
  expect(await formula("Sheet1!C2")).toBe('=ATTAIN(B2,"GRDP")');
  const [bytes] = await excel.createdWorkbooks();
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.load(Buffer.from(bytes ?? []) as unknown as ArrayBuffer);
  const cell = copy.getWorksheet("Sheet1")?.getCell("C2");
  expect(cell?.formula).toMatch(/^CHOOSE\(1\+N\("ATTAIN"\),/u);
  expect(cell?.result).toBeCloseTo(0.8808, 12);
});

test("a copy as values holds figures", async () => {
  await openSending();
  await prepare({ as: "Giá trị" });
  await saysDone(/Bản sao đã mở/u);
  const [bytes] = await excel.createdWorkbooks();
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.load(Buffer.from(bytes ?? []) as unknown as ArrayBuffer);
  const sheet = copy.getWorksheet("Sheet1");
  expect([sheet?.getCell("C2").value, sheet?.getCell("C3").value]).toEqual([expect.closeTo(0.8808, 12), "Vượt"]);
});

/** Formulas that the picker inserts, as they then stand in the workbook. */

import { setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

beforeEach(async () => {
  excel = await open();
  await excel.press("Attain.OpenPane");
  await excel.pane.getByRole("button", { name: "Chèn công thức" }).click();
});

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
const told = (text: string) => excel.pane.getByText(text).first().waitFor();
const select = (address: string): Promise<void> =>
  excel.run(async (context, where) => {
    context.workbook.worksheets.getItem("Sheet1").activate();
    context.workbook.worksheets.getItem("Sheet1").getRange(where).select();
    await context.sync();
  }, address);
const search = (words: string): Promise<void> => excel.pane.getByRole("combobox", { name: "Tìm chỉ tiêu" }).fill(words);
const formulas = async (address: string): Promise<unknown[]> =>
  (await excel.readAll(`Sheet1!${address}`)).map(([cell]) => cell?.formula);

/** A list as offices have it: code, plan, result; with a heading and a group between. */
async function typeList(): Promise<void> {
  const cells = {
    A1: "Mã",
    B1: "Kế hoạch",
    C1: "Thực hiện",
    A2: "GRDP",
    B2: "12,5",
    C2: "11,01",
    A3: "II. Xã hội",
    A4: "BHYT",
    B4: "95,2",
    C4: "95,2",
  };
  for (const [address, text] of Object.entries(cells)) await excel.type(`Sheet1!${address}`, text);
}

test("one cell: the number to its left, the code that was picked; shown in per cent; undone at once", async () => {
  await excel.type("Sheet1!B2", "11,01");
  await select("C2");
  await search("grdp");
  await told('=ATTAIN(B2;"GRDP")');
  await button("Chèn vào ô").click();
  await told("Đã chèn công thức.");
  await excel.calculated();
  expect(await excel.read("Sheet1!C2")).toMatchObject({
    formula: '=ATTAIN(B2,"GRDP")',
    format: "0.00%",
    text: "88,08%",
  });
  await excel.page.evaluate(() => window.workbench?.undo());
  expect(await excel.read("Sheet1!C2")).toMatchObject({ value: null, format: "General" });
});

test("a whole column: one formula a row with that row's code, nothing beside headings and groups", async () => {
  await typeList();
  await select("D:D");
  await told("=ATTAIN(C2;A2)");
  await told("Mã lấy ở cột A của từng dòng");
  await button("Chèn vào ô").click();
  await told("Đã chèn công thức.");
  await excel.calculated();
  expect(await formulas("D1:D5")).toEqual(["", "=ATTAIN(C2,A2)", "", "=ATTAIN(C4,A4)", ""]);
  expect((await excel.readAll("Sheet1!D2:D4")).map(([cell]) => cell?.text)).toEqual(["88,08%", "", "100,00%"]);
});

test("formulas move with their rows: inserted rows leave them right", async () => {
  await typeList();
  await select("D2:D4");
  await told("=ATTAIN(C2;A2)");
  await button("Chèn vào ô").click();
  await told("Đã chèn công thức.");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("3:3").insert("Down");
    await context.sync();
  });
  await excel.calculated();
  expect(await formulas("D2:D5")).toEqual(["=ATTAIN(C2,A2)", "", "", "=ATTAIN(C5,A5)"]);
});

test("a table of theirs: its own column Thực hiện, and no spill", async () => {
  await typeList();
  await excel.type("Sheet1!D1", "Cùng kỳ");
  await excel.type("Sheet1!D2", "10");
  await excel.type("Sheet1!E1", "Tỷ lệ");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:E4", true);
    await context.sync();
  });
  await select("E2:E4");
  await told("=ATTAIN(C2;A2)");
  await button("Chèn vào ô").click();
  await told("Đã chèn công thức.");
  expect(await formulas("E2:E4")).toEqual(["=ATTAIN(C2,A2)", "", "=ATTAIN(C4,A4)"]);
});

test("a cell formatted as text gets a formula, not its letters", async () => {
  await excel.type("Sheet1!B2", "11,01");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("C2").numberFormat = [["@"]];
    await context.sync();
  });
  await select("C2");
  await told('=ATTAIN(B2;"GRDP")');
  await button("Chèn vào ô").click();
  await told("Đã chèn công thức.");
  await excel.calculated();
  expect(await excel.read("Sheet1!C2")).toMatchObject({ text: "88,08%", format: "0.00%" });
});

test("what stands there is told and stays until the button that says so is pressed", async () => {
  await typeList();
  await excel.type("Sheet1!D2", "của tôi");
  await excel.type("Sheet1!D4", "7");
  await select("D2:D4");
  await told("2 ô đang có nội dung, đầu tiên là D2: “của tôi”.");
  // Enter in the search field inserts, but never over something.
  await excel.pane.getByRole("combobox", { name: "Tìm chỉ tiêu" }).press("Enter");
  expect(await excel.pane.locator("button:focus").innerText()).toBe("Ghi đè 2 ô");
  expect((await excel.read("Sheet1!D2")).value).toBe("của tôi");
  await button("Ghi đè 2 ô").click();
  await told("Đã chèn công thức.");
  expect(await formulas("D2:D4")).toEqual(["=ATTAIN(C2,A2)", "", "=ATTAIN(C4,A4)"]);
});

test("a protected cell is told before anything is pressed, an unlocked one on the same sheet takes it", async () => {
  await excel.type("Sheet1!B2", "11,01");
  await excel.type("Sheet1!B3", "11,01");
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C3").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await select("C2");
  await told("Trang “Sheet1” đang được bảo vệ.");
  expect(await button("Chèn vào ô").getAttribute("aria-disabled")).toBe("true");
  await select("C3");
  await told('=ATTAIN(B3;"GRDP")');
  await button("Chèn vào ô").click();
  await told("Đã chèn công thức.");
  expect(await formulas("C2:C3")).toEqual(["", '=ATTAIN(B3,"GRDP")']);
  // Excel: protection forbids formats, also of cells that may be typed in.
  expect((await excel.read("Sheet1!C3")).format).toBe("General");
});

test("a cell being edited is told; nothing is written, and once more does it", async () => {
  await excel.type("Sheet1!B2", "11,01");
  await select("C2");
  await told('=ATTAIN(B2;"GRDP")');
  await excel.quiet();
  await excel.refuseNext("InvalidOperationInCellEditMode");
  await button("Chèn vào ô").click();
  await told("Một ô đang được sửa dở.");
  expect((await excel.read("Sheet1!C2")).formula).toBe("");
  await button("Làm lại").click();
  await told("Đã chèn công thức.");
  expect((await excel.read("Sheet1!C2")).formula).toBe('=ATTAIN(B2,"GRDP")');
});

test("a selection of several columns is told", async () => {
  await select("B2:C4");
  await told("Công thức được chèn vào một cột.");
});

test("inserting takes few requests, whatever is inserted", async () => {
  await typeList();
  await select("D2:D4");
  await told("=ATTAIN(C2;A2)");
  await excel.quiet();
  // What Excel tells of afterwards, in how many messages it likes, is looked at as every change is.
  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await excel.resetTraffic();
  await button("Chèn vào ô").click();
  await told("Đã chèn công thức.");
  await excel.quiet();
  const { requests } = await excel.traffic();
  // To insert, for the desk to read the book, for the pane to look around again.
  expect(requests).toBeLessThanOrEqual(9);
});

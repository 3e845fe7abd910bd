import { setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

beforeEach(async () => {
  excel = await open();
  await excel.press("Attain.OpenPane");
});

const selected = (): Promise<string> =>
  excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replace(/'/gu, "");
  });

async function expectSelected(address: string): Promise<void> {
  const end = Date.now() + 10_000;
  let found = await selected();
  while (found !== address && Date.now() < end) found = await selected();
  expect(found).toBe(address);
}

test("each problem stands with its place and its sentence; a click goes to the cell", async () => {
  const { pane } = excel;
  await excel.type("'Số liệu'!F7", "đạt");
  await excel.type("'Chỉ tiêu'!G9", "");
  const section = pane.getByRole("region", { name: "3 chỗ cần sửa" });
  await section.waitFor();
  const lines = await section.getByRole("listitem").allInnerTexts();
  expect(lines.map((line) => line.split("\n"))).toEqual([
    ["Chỉ tiêu!G9", "Chỉ tiêu GRDPTHUE chưa có số kế hoạch. Nhập số kế hoạch."],
    ["Số liệu!F7", expect.stringMatching(/^“đạt” ở cột Thực hiện là chữ/u)],
    ["Số liệu!C9", expect.stringContaining("“GRDPTHUE”")],
  ]);
  await section.getByRole("button", { name: /^Số liệu!F7/u }).click();
  await expectSelected("Số liệu!F7");
  await pane.getByRole("button", { name: "Xem chỗ cần sửa" }).click();
  await expectSelected("Chỉ tiêu!G9");
});

test("a figure that looks wrong is advice with both readings; a click goes to its cell", async () => {
  const { pane } = excel;
  await excel.type("'Số liệu'!F5", "0,125");
  await pane.getByRole("heading", { name: "Không có chỗ nào cần sửa" }).waitFor();
  await pane.getByText("5 chỗ nên xem").click();
  const item = pane.getByRole("button", { name: /^Số liệu!F5/u });
  expect(await item.innerText()).toMatch(/0,125 có thể là 12,5 %/u);
  await item.click();
  await expectSelected("Số liệu!F5");
  await excel.type("'Số liệu'!H5", "Đã kiểm tra");
  await pane.getByText("4 chỗ nên xem").waitFor();
});

test("a mended problem leaves the list", async () => {
  await excel.type("'Số liệu'!F7", "đạt");
  await excel.pane.getByRole("heading", { name: "1 chỗ cần sửa" }).waitFor();
  await excel.type("'Số liệu'!F7", "9,2");
  await excel.pane.getByRole("heading", { name: "Không có chỗ nào cần sửa" }).waitFor();
});

test("advice stands apart and is shown on demand", async () => {
  const { pane } = excel;
  const advice = pane.getByRole("button", { name: /^Chỉ tiêu!K/u });
  expect(await advice.count()).toBe(0);
  await pane.getByText("4 chỗ nên xem").click();
  const lines = await pane
    .getByRole("listitem")
    .filter({ hasNot: pane.getByRole("heading") })
    .allInnerTexts();
  expect(lines.map((line) => line.split("\n")[0])).toEqual([
    "Chỉ tiêu!K23",
    "Chỉ tiêu!K56",
    "Thiết lập!B6",
    "Thiết lập!B7",
  ]);
  await advice.first().click();
  await expectSelected("Chỉ tiêu!K23");
});

test("5,000 problems: twenty at first, more on demand, and the pane answers at once", async () => {
  const { pane } = excel;
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("SoLieu");
    const row = (index: number) => ["6T/2025", "Toàn địa bàn", `LA${index}`, "", "", index, "", ""];
    for (let block = 0; block < 5; block++) {
      table.rows.add(
        undefined,
        Array.from({ length: 1000 }, (_, index) => row(block * 1000 + index)),
      );
    }
    await context.sync();
  });
  const section = pane.getByRole("region", { name: "5.000 chỗ cần sửa" });
  await section.waitFor();
  expect(await section.getByRole("listitem").count()).toBe(20);
  await section.getByRole("button", { name: "Xem thêm 50 chỗ" }).click();
  await section.getByRole("listitem").nth(69).waitFor();
  expect(await section.getByRole("listitem").count()).toBe(70);
});

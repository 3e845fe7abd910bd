import { setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });

async function openBook(): Promise<void> {
  excel = await open();
  await excel.press("Attain.OpenPane");
  await button("Sửa biểu mẫu").waitFor();
  await excel.quiet();
}

async function selected(context: Excel.RequestContext): Promise<string> {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address.replace(/'/gu, "");
}

async function tables(context: Excel.RequestContext): Promise<string[]> {
  const found = context.workbook.tables.load("items/name");
  await context.sync();
  return found.items.map(({ name }) => name);
}

test.each([
  ["Sửa biểu mẫu", "BieuMau", "Biểu mẫu!A5"],
  ["Lịch báo cáo", "LichBaoCao", "Lịch báo cáo!A5"],
  ["Ngày nghỉ", "NgayNghi", "Ngày nghỉ!A5"],
])("“%s” writes the table %s once, then goes there", async (label, table, place) => {
  await openBook();
  await button(label).click();
  await excel.pane.getByRole("status").getByText("Đã thêm trang").waitFor();
  expect([await excel.run(selected), (await excel.run(tables)).filter((name) => name === table)]).toEqual([
    place,
    [table],
  ]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Số liệu").activate();
    await context.sync();
  });
  await excel.quiet();
  await button(label).click();
  await excel.quiet();
  expect((await excel.run(selected)).startsWith(place.replace(/!.*/u, "!"))).toBe(true);
  // What was written is read without a word of complaint.
  expect(await excel.pane.getByText("Không có chỗ nào cần sửa").count()).toBe(1);
});

test("the forms open at the chosen one, and a changed form is offered", async () => {
  await openBook();
  await excel.pane.getByRole("combobox", { name: "Biểu mẫu", exact: true }).selectOption("Nhiều năm");
  await excel.quiet();
  await button("Sửa biểu mẫu").click();
  await excel.pane.getByRole("status").getByText("Đã thêm trang").waitFor();
  const [sheet, cell = ""] = (await excel.run(selected)).split("!");
  expect([sheet, (await excel.read(`'Biểu mẫu'!${cell}`)).value]).toEqual(["Biểu mẫu", "Nhiều năm"]);
  await excel.type(`'Biểu mẫu'!${cell}`, "Biểu của phường");
  await excel.pane.getByRole("option", { name: "Biểu của phường" }).waitFor({ state: "attached" });
});

test.each([
  [
    "a protected structure",
    async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.protection.protect();
      await context.sync();
    },
    "Cấu trúc sổ đang được bảo vệ",
  ],
  [
    "a sheet of that name",
    async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.add("BIỂU MẪU");
      await context.sync();
    },
    "Sổ đã có trang “BIỂU MẪU” không phải của Attain.",
  ],
  [
    "a name like the table's",
    async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.names.add("bieumau", context.workbook.worksheets.getItem("Số liệu").getRange("A1"));
      await context.sync();
    },
    "Tên “BieuMau” đã được dùng",
  ],
])("%s is told, and nothing is written", async (_, prepare, told) => {
  await openBook();
  await excel.run(prepare);
  await excel.quiet();
  await button("Sửa biểu mẫu").click();
  await excel.pane.getByRole("alert").getByText(told).waitFor();
  expect(await excel.run(tables)).not.toContain("BieuMau");
});

import { packed, unpacked } from "../file/office-files.samples";
import { openSetUp } from "../browser/attain-workbook";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

async function openSending(locale: "vi-VN" | "en-US", name: string): Promise<void> {
  excel = await openSetUp({ locale });
  const separator = locale === "vi-VN" ? ";" : ",";
  await excel.type("Sheet1!B2", "11");
  await excel.type("Sheet1!C2", `=ATTAIN(B2${separator}"GRDP")`);
  await excel.type("Sheet1!C3", "=KHONGCO(1)");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Thiết lập").visibility = "Hidden";
    context.workbook.names.add("MucDat", context.workbook.worksheets.getItem("Sheet1").getRange("C2"));
    await context.sync();
  });
  await excel.press("Attain.OpenPane");
  await button(name).click();
}
afterEach(() => excel.close());

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
const focused = (): Promise<string> => excel.pane.locator(":focus").innerText();

test.each([
  {
    locale: "vi-VN" as const,
    open: "Chuẩn bị gửi",
    back: "Trở lại các bước",
    found: ["1 ô dùng hàm của Attain (ATTAIN)", "1 ô khác hiện #NAME?", "Trang đang ẩn: Thiết lập.", "Tên đã đặt: 1"],
    choices: ["Công thức thường", "Giá trị", "Trong một bản sao", "Ngay trong sổ này"],
  },
  {
    locale: "en-US" as const,
    open: "Prepare to send",
    back: "Back to the steps",
    found: [
      "1 cell with functions of Attain (ATTAIN)",
      "1 cell more with #NAME?",
      "Hidden sheets: Thiết lập.",
      "Defined names: 1",
    ],
    choices: ["Ordinary formulas", "Values", "In a copy", "In this workbook"],
  },
])("in $locale it shows what was found before anything is done", async ({ locale, open, back, found, choices }) => {
  await openSending(locale, open);
  for (const line of found) await excel.pane.getByText(line).waitFor();
  for (const choice of choices) await excel.pane.getByLabel(choice).waitFor();
  expect(await excel.pane.getByLabel(choices[0] ?? "").isChecked()).toBe(true);
  expect(await excel.pane.getByLabel(choices[2] ?? "").isChecked()).toBe(true);
  await button("Sheet1!C2").click();
  const selected = await excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Sheet1!C2");
  await button(back).click();
  await button(open).waitFor();
});

test("by keyboard alone: in, through the choices, done, told, and out", async () => {
  await openSending("vi-VN", "Chuẩn bị gửi");
  await excel.pane.getByText("Trong sổ có").waitFor();
  expect(await focused()).toBe("Trở lại các bước");
  await excel.pane.getByLabel("Trong một bản sao").focus();
  await excel.page.keyboard.press("ArrowDown");
  expect(await excel.pane.getByLabel("Ngay trong sổ này").isChecked()).toBe(true);
  await button("Chuẩn bị gửi").focus();
  await excel.page.keyboard.press("Enter");
  await excel.pane.getByRole("status").getByText("Đã chuyển 1 ô. Lưu sổ rồi gửi.").waitFor();
  await button("Khôi phục (1)").focus();
  await excel.page.keyboard.press("Enter");
  await excel.pane.getByRole("status").getByText("Đã khôi phục 1 ô thành hàm của Attain.").waitFor();
  await button("Trở lại các bước").focus();
  await excel.page.keyboard.press("Enter");
  await excel.pane.locator("ol").waitFor();
  expect(await focused()).toBe("Chuẩn bị gửi");
});

test("a cell without a figure to keep is named, and leads there", async () => {
  await openSending("vi-VN", "Chuẩn bị gửi");
  await excel.type("Sheet1!C4", '=ATTAIN(11,01;"GRDP")+KHONGCO()');
  await excel.pane.getByLabel("Giá trị").check();
  await button("Chuẩn bị gửi").click();
  await excel.pane
    .getByRole("alert")
    .getByText(/chưa có số để giữ lại/u)
    .waitFor();
  expect(await excel.createdWorkbooks()).toEqual([]);
});

test("a workbook that holds nothing of note is told so; what stays a figure in the copy is listed", async () => {
  excel = await openExcel();
  const parts = unpacked(await excel.save());
  const { "docProps/core.xml": properties = "", ...others } = parts;
  await excel.open(
    packed({ "docProps/core.xml": properties.replace(/<(dc:creator|cp:lastModifiedBy)>[^<]*/gu, "<$1>") }, others),
  );
  await excel.press("Attain.SetUpWorkbook");
  await excel.type("Sheet1!B2", "11");
  await excel.type("Sheet1!C2", '=SUM(ATTAIN(B2:B2*1;"GRDP"))');
  await excel.press("Attain.OpenPane");
  await button("Chuẩn bị gửi").click();
  await excel.pane.getByText("Trong sổ có").waitFor();
  await button("Chuẩn bị gửi").click();
  await excel.pane.getByText("1 ô giữ số hiện nay, không tính lại nữa:").waitFor();
  await excel.pane.getByText("công thức tính cả cột trong một ô").waitFor();
});

import { setUp } from "../browser/attain-workbook";
import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";

let excel: ExcelDriver;
const open = inOneExcel(setUp);

const select = (label: string) => excel.pane.getByRole("combobox", { name: label, exact: true });

async function openBook(): Promise<void> {
  excel = await open();
  await excel.press("Attain.OpenPane");
  await select("Kỳ báo cáo").waitFor();
}

const texts = (...addresses: readonly string[]): Promise<string[]> =>
  Promise.all(addresses.map(async (address) => (await excel.read(`'Thiết lập'!${address}`)).text));

async function cellOf(setting: string): Promise<string> {
  const cells = await excel.readAll("'Thiết lập'!A5:A60");
  const row = cells.findIndex(([cell]) => cell?.text === setting);
  return row < 0 ? "none" : `B${row + 5}`;
}

test("a choice stands in the cells of ThietLap, and nothing else changes", async () => {
  await openBook();
  const cells = await Promise.all(["Biểu mẫu", "Kỳ báo cáo", "Cấp chỉ tiêu"].map(cellOf));
  const before = await settings();
  await select("Kỳ báo cáo").selectOption("Q2/2025");
  await excel.pane.getByRole("heading", { name: "Báo cáo quý II năm 2025" }).waitFor();
  await select("Biểu mẫu").selectOption("Nhiều năm");
  await select("Cấp chỉ tiêu").selectOption("Quận");
  await excel.quiet();
  expect(await texts(...cells)).toEqual(["Nhiều năm", "Q2/2025", "Quận"]);
  const isOther = (_: unknown, row: number): boolean => !cells.includes(`B${row + 5}`);
  expect((await settings()).filter(isOther)).toEqual(before.filter(isOther));
});

async function settings(): Promise<readonly string[]> {
  return (await excel.readAll("'Thiết lập'!A5:B60")).map((row) => row.map(({ text }) => text).join("|"));
}

test("an older workbook gets the row that it lacks, with its explanation", async () => {
  await openBook();
  const cell = await cellOf("Biểu mẫu");
  await excel.deleteRows(`'Thiết lập'!${cell}`);
  await excel.quiet();
  expect(await cellOf("Biểu mẫu")).toBe("none");
  await select("Biểu mẫu").selectOption("Đánh giá chỉ tiêu");
  await excel.quiet();
  const added = await cellOf("Biểu mẫu");
  expect(await texts(added, added.replace("B", "C"))).toEqual([
    "Đánh giá chỉ tiêu",
    expect.stringContaining("để trống"),
  ]);
  expect(await select("Biểu mẫu").inputValue()).toBe("Đánh giá chỉ tiêu");
});

test("a protected sheet refuses, and the list shows again what the workbook says", async () => {
  await openBook();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Thiết lập").protection.protect();
    await context.sync();
  });
  await select("Kỳ báo cáo").selectOption("9T/2025");
  await excel.pane.getByRole("alert").getByText("Trang “Thiết lập” đang được bảo vệ.").waitFor();
  expect(await select("Kỳ báo cáo").inputValue()).toBe("6T/2025");
});

test("what is chosen while a cell is being edited is refused and told", async () => {
  await openBook();
  await excel.quiet();
  await excel.refuseNext("InvalidOperationInCellEditMode");
  await select("Kỳ báo cáo").selectOption("9T/2025");
  await excel.pane.getByRole("alert").getByText("Một ô đang được sửa dở.").waitFor();
  expect(await select("Kỳ báo cáo").inputValue()).toBe("6T/2025");
});

test("choices that come faster than they are written all arrive, and a build waits for them", async () => {
  await openBook();
  const cell = await cellOf("Kỳ báo cáo");
  await excel.type("'Số liệu'!F5", "11,01");
  await excel.quiet();
  // The page's own events: a person's arrow keys come without waiting.
  await excel.inAddIn(() => {
    const list = document.querySelectorAll("select")[1];
    const build = document.getElementById("next-step");
    if (!list || !build) throw new Error("The pane has no list of periods");
    for (const value of ["9T/2025", "T6/2025", "Q2/2025"]) {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(list, value);
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
    build.click();
  });
  await excel.pane.getByRole("status").getByText("Đã lập báo cáo.").waitFor();
  expect(await texts(cell)).toEqual(["Q2/2025"]);
  expect((await excel.run(activeSheet)).startsWith("BC Q2-2025")).toBe(true);
});

async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return sheet.name;
}

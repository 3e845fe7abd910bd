import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel();
  await excel.press("Attain.OpenPane");
});
afterEach(() => excel.close());

test("a fault of ours is said, its details can be copied, and the console has it too", async () => {
  const { pane } = excel;
  await excel.inAddIn(() => {
    Excel.run = () => Promise.reject(new TypeError("this.fault is deliberate"));
  });
  await pane.getByRole("button", { name: "Thiết lập sổ" }).click();
  await pane.getByRole("alert").getByText("Attain gặp lỗi của chính nó").waitFor();
  const details = await pane.getByLabel("Chi tiết lỗi").inputValue();
  expect(details).toContain("TypeError: this.fault is deliberate");
  expect(details.split("\n").length).toBeGreaterThan(1);
  await pane.getByRole("button", { name: "Chép chi tiết" }).click();
  await pane.getByText("Đã chép").waitFor();
  expect(excel.takeProblems().join("\n")).toContain("this.fault is deliberate");
  // What was on the page before is still there to work with.
  expect(await pane.getByRole("button", { name: "Thiết lập sổ" }).isEnabled()).toBe(true);
});

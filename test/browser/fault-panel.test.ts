/** The hidden panel by which people have something go wrong: found by its keys, used by the keyboard alone, read by everybody. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());

const panel = () => excel.page.getByRole("dialog", { name: "Gây sự cố cho phần bổ trợ" });
const status = (): Promise<string> => panel().getByRole("status").innerText();
const pressed = (): Promise<string[]> => panel().locator("[aria-pressed=true]").allInnerTexts();

/** What a batch that writes comes to. */
function written(): Promise<string> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["một"]];
      await context.sync();
    }).then(
      () => "",
      (error: OfficeExtension.Error) => error.code,
    ),
  );
}

test("it is hidden until Ctrl+Alt+F, takes the focus, and Escape gives it back to the grid", async () => {
  expect(await panel().isVisible()).toBe(false);
  await excel.page.keyboard.press("Control+Alt+KeyF");
  expect(await status()).toBe("Không có sự cố nào");
  expect(await excel.page.evaluate(() => document.activeElement?.textContent)).toBe("Chậm 0,5–1,5 giây mỗi lần gọi");
  await excel.page.keyboard.press("Escape");
  expect(await panel().isVisible()).toBe(false);
  await excel.page.keyboard.type("12");
  await excel.page.keyboard.press("Enter");
  expect((await excel.read("Sheet1!A1")).value).toBe(12);
});

test("by the keyboard alone a fault is begun, strikes once, and is over", async () => {
  await excel.page.keyboard.press("Control+Alt+KeyF");
  await excel.page.keyboard.press("Tab");
  await excel.page.keyboard.press("Enter");
  expect([await pressed(), await status()]).toEqual([["Từ chối lần ghi tới"], "Đang có: Từ chối lần ghi tới"]);
  expect(await written()).toBe("GeneralException");
  expect([await pressed(), await status()]).toEqual([[], "Không có sự cố nào"]);
  expect(await written()).toBe("");
});

test("what lasts ends when it is pressed again, or all of it at once", async () => {
  await panel().getByRole("button", { name: "Một ô đang được sửa" }).click();
  await panel().getByRole("button", { name: "Bảo vệ trang “Sheet1”" }).click();
  expect(await written()).toBe("InvalidOperationInCellEditMode");
  await panel().getByRole("button", { name: "Một ô đang được sửa" }).click();
  expect(await pressed()).toEqual(["Bảo vệ trang “Sheet1” trước lần ghi tới"]);
  await panel().getByRole("button", { name: "Hết mọi sự cố" }).click();
  expect([await pressed(), await written()]).toEqual([[], ""]);
});

import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel();
  await excel.press("Attain.OpenPane");
  // Or a reading of the pane's own would meet the refusal that is meant for an action.
  await excel.quiet();
});
afterEach(() => excel.close());

const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });
const alert = () => excel.pane.getByRole("alert");
const status = () => excel.pane.getByRole("status");

test.each`
  code                                 | sentence
  ${"InvalidOperationInCellEditMode"}  | ${/Một ô đang được sửa dở\. Nhấn Enter/u}
  ${"RequestPayloadSizeLimitExceeded"} | ${/Excel từ chối vì một lần ghi quá lớn/u}
  ${"AccessDenied"}                    | ${/Excel từ chối \(AccessDenied\)/u}
`("Excel refuses with $code: a sentence, and a retry that goes through", async ({ code, sentence }) => {
  await excel.refuseNext(code as "AccessDenied");
  await button("Thiết lập sổ").click();
  await alert()
    .getByText(sentence as RegExp)
    .waitFor();
  expect(
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    }),
  ).toEqual(["Sheet1"]);
  await button("Làm lại").click();
  await status().getByText("Đã thiết lập sổ.").waitFor();
  expect((await alert().allInnerTexts()).join("")).toBe("");
});

test("what was refused on the ribbon can be retried in the pane", async () => {
  await button("Thiết lập sổ").click();
  await status().getByText("Đã thiết lập sổ.").waitFor();
  await excel.quiet();
  await excel.refuseNext("InvalidOperationInCellEditMode");
  await excel.press("Attain.BuildReport");
  await alert()
    .getByText(/Một ô đang được sửa dở/u)
    .waitFor();
  await button("Làm lại").click();
  await status().getByText("Đã lập báo cáo.").waitFor();
});

test("a sheet of that name in the way: the message stays while the person goes there, and until it is closed", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Số liệu");
    await context.sync();
  });
  await button("Thiết lập sổ").click();
  const sentence = alert().getByText(/Sổ đã có trang “Số liệu” không phải của Attain/u);
  await sentence.click();
  const active = (): Promise<string> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
  expect(await active()).toBe("Số liệu");
  expect(await sentence.isVisible()).toBe(true);
  await button("Đóng").click();
  await sentence.waitFor({ state: "detached" });
});

test("the same refusal twice is told twice to those who listen", async () => {
  const refuse = (): Promise<void> => excel.refuseNext("InvalidOperationInCellEditMode");
  await refuse();
  await button("Thiết lập sổ").click();
  await alert()
    .getByText(/Một ô đang được sửa dở/u)
    .waitFor();
  const first = await alert()
    .getByText(/Một ô đang được sửa dở/u)
    .elementHandle();
  await refuse();
  await button("Làm lại").click();
  await first?.waitForElementState("hidden");
  await alert()
    .getByText(/Một ô đang được sửa dở/u)
    .waitFor();
});

test("good news goes when the person goes on", async () => {
  await button("Thiết lập sổ").click();
  const news = status().getByText("Đã thiết lập sổ.");
  await news.waitFor();
  await button("Nhập số liệu").click();
  await news.waitFor({ state: "detached" });
});

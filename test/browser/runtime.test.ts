/** Ribbon, pane and runtime of an add-in. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterEach(() => excel.close());

// https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands
test("a button runs its function, and has ended when the function says so", async () => {
  await excel.press("Sample.Mark");
  expect((await excel.read("A1")).value).toBe("marked");
});

// https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in
test("the pane opens by its button, is hidden by the add-in, and the add-in goes on", async () => {
  await excel.press("Sample.Open");
  await excel.pane.getByText("Sẵn sàng trong Excel").waitFor();
  await excel.inAddIn(async () => {
    const page = window as unknown as { modes: string[] };
    page.modes = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void page.modes.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
  });
  await excel.pane.getByText("Sẵn sàng trong Excel").waitFor();
  const modes = await excel.inAddIn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return (window as unknown as { modes: string[] }).modes;
  });
  expect(modes).toEqual(["Hidden", "Taskpane"]);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open
test("the startup behaviour is kept", async () => {
  const found = await excel.inAddIn(async () => {
    const before = await Office.addin.getStartupBehavior();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    return [before, await Office.addin.getStartupBehavior()];
  });
  expect(found).toEqual(["None", "Load"]);
});

// https://learn.microsoft.com/office/dev/add-ins/design/disable-add-in-commands
test("a button is disabled by the add-in", async () => {
  await excel.inAddIn(() =>
    Office.ribbon.requestUpdate({ tabs: [{ id: "Sample.Tab", controls: [{ id: "Sample.Mark", enabled: false }] }] }),
  );
  await excel.page.getByRole("tab", { name: "Sample" }).click();
  const button = excel.page.getByRole("button", { name: "Mark" });
  await button.waitFor();
  expect(await button.isDisabled()).toBe(true);
});

// https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1)
test("createWorkbook opens a file in another window", async () => {
  await excel.type("A1", "gửi đi");
  const file = Buffer.from(await excel.save()).toString("base64");
  const opened = excel.context.waitForEvent("page");
  await excel.inAddIn((base64) => Excel.createWorkbook(base64), file);
  const other = await opened;
  await other.waitForFunction(() => window.workbench !== undefined);
  expect(await other.evaluate(() => window.workbench?.read("A1").value)).toBe("gửi đi");
  await other.close();
});

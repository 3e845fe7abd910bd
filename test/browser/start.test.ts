/** How an add-in starts in Excel: what office.js is told, and what it is not allowed. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());

// https://learn.microsoft.com/javascript/api/office#office-office-onready-function(1)
test("Office.onReady tells the host and the platform", async () => {
  const info = await excel.inAddIn(() => Office.onReady());
  expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Hidden" } });
  await excel.pane.getByText("Sẵn sàng trong Excel").waitFor({ state: "attached" });
});

// https://learn.microsoft.com/javascript/api/office/office.context
test("Office.context tells the languages of display and content", async () => {
  const languages = await excel.inAddIn(() => [Office.context.displayLanguage, Office.context.contentLanguage]);
  expect(languages).toEqual(["vi-VN", "vi-VN"]);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime
test.each`
  set                         | version   | supported
  ${"ExcelApi"}               | ${"1.1"}  | ${true}
  ${"ExcelApi"}               | ${"1.14"} | ${true}
  ${"ExcelApi"}               | ${"1.15"} | ${false}
  ${"CustomFunctionsRuntime"} | ${"1.3"}  | ${true}
  ${"CustomFunctionsRuntime"} | ${"1.4"}  | ${false}
  ${"SharedRuntime"}          | ${"1.1"}  | ${true}
  ${"SharedRuntime"}          | ${"1.2"}  | ${false}
  ${"ExcelApiOnline"}         | ${"1.1"}  | ${false}
`("isSetSupported($set, $version) is $supported, as in Excel LTSC 2021", async ({ set, version, supported }) => {
  const found = await excel.inAddIn(([name, least]) => Office.context.requirements.isSetSupported(name, least), [
    set,
    version,
  ] as const);
  expect(found).toBe(supported);
});

test("a member that the workbench lacks fails by name, and is reported in the page", async () => {
  const error = await excel.refused(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load("count");
    await context.sync();
  });
  expect(error).toMatchObject({ code: "HostNotImplemented", location: "Worksheet.charts" });
  expect(error.message).toContain("Worksheet.charts");
  expect(excel.takeProblems().join()).toContain("Worksheet.charts");
  expect(await excel.takeFaults()).toEqual([expect.stringContaining("Worksheet.charts")]);
});

test("the add-in's page can call nothing but its own origin", async () => {
  const outcome = await excel.inAddIn(() => fetch("https://example.com/").then(String, (error: Error) => error.name));
  expect(outcome).toBe("TypeError");
  expect(excel.takeProblems().join()).toContain("Content Security Policy");
});

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
test("what an older Excel hasn't got is ApiNotFound from Excel itself, though office.js lets it through", async () => {
  const older = await openExcel({ addIn: "sample", requirementSets: { ExcelApi: "1.8" } });
  await older.inAddIn(() => {
    const { CommonUtility, Utility } = OfficeExtension as unknown as Record<
      "CommonUtility" | "Utility",
      { _doApiNotSupportedCheck: boolean }
    >;
    CommonUtility._doApiNotSupportedCheck = false;
    Utility._doApiNotSupportedCheck = false;
  });
  const method = await older.refused(async (context) => {
    context.workbook.getActiveCell().getSpecialCells("Constants");
    await context.sync();
  });
  const loaded = await older.refused(async (context) => {
    context.workbook.getActiveCell().load("hasSpill");
    await context.sync();
  });
  const all = await older.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load();
    await context.sync();
    return cell.address;
  });
  await older.close();
  expect(method).toMatchObject({ code: "ApiNotFound", location: "Range.getSpecialCells" });
  expect(loaded).toMatchObject({ code: "ApiNotFound" });
  expect(all).toBe("Sheet1!A1");
});

test("newer requirement sets can be asked for", async () => {
  const newer = await openExcel({ addIn: "sample", requirementSets: { ExcelApi: "1.17" }, locale: "en-US" });
  const found = await newer.inAddIn(() => [
    Office.context.requirements.isSetSupported("ExcelApi", "1.17"),
    Office.context.displayLanguage,
  ]);
  await newer.close();
  expect(found).toEqual([true, "en-US"]);
});

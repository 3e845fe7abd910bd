/** What is left when Excel refuses in the middle: operations before stay, the rest of the batch isn't done, and undo takes back what was. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterEach(() => excel.close());

/** Four operations in one batch, and a fifth in the next: what the add-in catches, and what stands in A1:A3 and in the tabs. */
async function work(): Promise<{ readonly code: string; readonly cells: unknown[]; readonly sheets: string[] }> {
  return excel.inAddIn(async () => {
    const code = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["một"]];
      sheet.getRange("A2").values = [["hai"]];
      context.workbook.worksheets.add("Thêm");
      sheet.getRange("A3").format.font.bold = true;
      await context.sync();
      sheet.getRange("A3").values = [["ba"]];
      await context.sync();
    }).then(
      () => "",
      (error: OfficeExtension.Error) => `${error.code} ${error.debugInfo.errorLocation ?? ""}`,
    );
    return Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").load("values");
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return { code, cells: cells.values.flat(), sheets: sheets.items.map(({ name }) => name) };
    });
  });
}

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model: a batch is no transaction
test.each`
  plan                                                 | code                                          | cells                   | sheets
  ${null}                                              | ${""}                                         | ${["một", "hai", "ba"]} | ${["Sheet1", "Thêm"]}
  ${{ number: 1 }}                                     | ${"GeneralException Range.values"}            | ${["", "", ""]}         | ${["Sheet1"]}
  ${{ number: 2, code: "AccessDenied" }}               | ${"AccessDenied Range.values"}                | ${["một", "", ""]}      | ${["Sheet1"]}
  ${{ member: "WorksheetCollection.add" }}             | ${"GeneralException WorksheetCollection.add"} | ${["một", "hai", ""]}   | ${["Sheet1"]}
  ${{ member: "RangeFont.*", code: "InvalidRequest" }} | ${"InvalidRequest RangeFont.bold"}            | ${["một", "hai", ""]}   | ${["Sheet1", "Thêm"]}
  ${{ member: "Range.values", number: 3 }}             | ${"GeneralException Range.values"}            | ${["một", "hai", ""]}   | ${["Sheet1", "Thêm"]}
  ${{ number: 9 }}                                     | ${""}                                         | ${["một", "hai", "ba"]} | ${["Sheet1", "Thêm"]}
`("$plan: $code", async ({ plan, code, cells, sheets }) => {
  await excel.refuseOperation(plan as Parameters<ExcelDriver["refuseOperation"]>[0]);
  expect(await work()).toEqual({ code, cells, sheets });
});

test("operations are counted, so that each of them can be refused in turn", async () => {
  await excel.resetTraffic();
  await work();
  expect(await excel.traffic()).toMatchObject({ operations: 5 });
});

// https://learn.microsoft.com/javascript/api/excel/excel.runoptions: each sync is one undo record
test("one undo takes back what a refused batch had done", async () => {
  await excel.refuseOperation({ number: 4 });
  expect((await work()).sheets).toEqual(["Sheet1", "Thêm"]);
  await excel.undo();
  expect((await excel.readAll("Sheet1!A1:A3")).flat().map(({ value }) => value)).toEqual([null, null, null]);
  expect(await excel.page.evaluate(() => window.workbench?.sheets().map(({ name }) => name))).toEqual(["Sheet1"]);
});

test("a later batch can be refused as a whole", async () => {
  await excel.refuseNext("InvalidOperationInCellEditMode", 1, 1);
  expect(await work()).toMatchObject({ cells: ["một", "hai", ""], sheets: ["Sheet1", "Thêm"] });
});

/** How Excel takes batches: null objects, errors and what they leave behind, sizes, refusals. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
test("OrNullObject members answer with a null object, the others fail with ItemNotFound", async () => {
  const isNull = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("không có");
    const below = sheet.getRange("A1").load("values");
    await context.sync();
    return [sheet.isNullObject, below.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  const error = await excel.refused(async (context) => {
    context.workbook.worksheets.getItem("không có").load("name");
    await context.sync();
  });
  expect(error).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  expect(error.message).toBe("The requested resource doesn't exist.");
});

test("what was done before the error stays, the rest of the batch is not done", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").clear();
    await context.sync();
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2:B2").values = [[1, 2, 3]];
    sheet.getRange("A3").values = [["after"]];
    const code = await context.sync().then(
      () => "",
      (error: OfficeExtension.Error) => error.code,
    );
    const range = sheet.getRange("A1:A3").load("values");
    await context.sync();
    return [code, range.values];
  });
  expect(found).toEqual(["InvalidArgument", [["before"], [""], [""]]]);
});

test("a collection shows what the same batch has added", async () => {
  const found = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    worksheets.add("Thêm");
    const count = worksheets.getCount();
    await context.sync();
    const before = worksheets.items.length;
    worksheets.getItem("Thêm").delete();
    worksheets.load("items/name");
    await context.sync();
    return [before, count.value, worksheets.items.length];
  });
  expect(found).toEqual([1, 2, 1]);
});

test("a sheet and a range can be used after the batch that made them", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("B2");
    await context.sync();
    sheet.name = "Đổi tên";
    range.values = [[5]];
    range.load("values, address");
    await context.sync();
    sheet.delete();
    await context.sync();
    return [range.values, range.address];
  });
  expect(found).toEqual([[[5]], "'Đổi tên'!B2"]);
});

test("a range whose sheet is deleted is an invalid reference", async () => {
  const error = await excel.refused(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect(error.code).toBe("InvalidReference");
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
test.each`
  rows     | columns | requests
  ${10}    | ${1}    | ${2}
  ${1000}  | ${10}   | ${2}
  ${10000} | ${10}   | ${2}
`("$rows × $columns values are written and read in $requests requests", async ({ rows, columns, requests }) => {
  await excel.resetTraffic();
  const sum = await excel.run(
    async (context, [height, width]) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRangeByIndexes(0, 3, height, width);
      range.values = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => row + column),
      );
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values.flat().reduce((total: number, value: number) => total + value, 0);
    },
    [rows, columns] as const,
  );
  expect(sum).toBe((rows * columns * (rows - 1 + columns - 1)) / 2);
  const traffic = await excel.traffic();
  // office.js lets go of the range in a request of its own, after the run.
  expect(traffic.requests - requests).toBeLessThanOrEqual(1);
  expect(traffic.bytes).toBeGreaterThan(rows * columns);
});

// https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
test("a request of more than 5 MB is refused", async () => {
  const error = await excel.refused(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200");
    range.values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    await context.sync();
  });
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
test("while a cell is edited a batch fails, and the next one works again", async () => {
  await excel.refuseNext("InvalidOperationInCellEditMode");
  const error = await excel.refused(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  const after = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[2]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(after).toEqual([[2]]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
test("while a person types into a cell a batch fails, unless it said that it can wait", async () => {
  await excel.page.getByLabel("Hộp tên").fill("D20");
  await excel.page.keyboard.press("Enter");
  await excel.page.keyboard.type("đang gõ");
  const error = await excel.refused(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D21").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  const waiting = excel.inAddIn(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const typed = context.workbook.worksheets.getActiveWorksheet().getRange("D20").load("values");
      await context.sync();
      return typed.values;
    }),
  );
  await excel.page.keyboard.press("Enter");
  expect(await waiting).toEqual([["đang gõ"]]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.errorcodes
test.each(["InvalidOrTimedOutSession", "ActivityLimitReached", "ResponsePayloadSizeLimitExceeded"] as const)(
  "Excel can refuse with %s",
  async (code) => {
    await excel.refuseNext(code);
    const error = await excel.refused(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(error.code).toBe(code);
  },
);

// https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-suspendapicalculationuntilnextsync-member(1)
test("suspended calculation is made up at the end of the batch", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[2]];
    sheet.getRange("B1").formulas = [["=A1*3"]];
    await context.sync();
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    return result.values;
  });
  expect(found).toEqual([[6]]);
});

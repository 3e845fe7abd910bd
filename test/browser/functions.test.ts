/** How Excel calls an add-in's functions, and what it makes of their answers. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());
beforeEach(() =>
  excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange().clear();
    await context.sync();
  }),
);

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
test.each`
  formula                             | value
  ${"=SAMPLE.ADD(1,5;2)"}             | ${3.5}
  ${"=sample.add(1;2)"}               | ${3}
  ${'=IF(SAMPLE.ADD(1;2)>2;"lớn";0)'} | ${"lớn"}
  ${'=SAMPLE.LATER("chờ")'}           | ${"chờ"}
  ${"=SAMPLE.ADD(SAMPLE.LATER(4);1)"} | ${5}
  ${'=SAMPLE.JOIN("-";1;"b";TRUE)'}   | ${"1-b-TRUE"}
  ${"=KHÔNGCÓ(1)"}                    | ${{ error: "#NAME?" }}
`("a person types $formula and sees $value", async ({ formula, value }) => {
  await excel.type("D4", formula);
  expect((await excel.read("D4")).value).toEqual(value);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
test.each`
  formula                 | kind
  ${"=SAMPLE.KIND(B9)"}   | ${"null"}
  ${"=SAMPLE.KIND()"}     | ${"null"}
  ${'=SAMPLE.KIND("")'}   | ${"string"}
  ${"=SAMPLE.KIND(1)"}    | ${"number"}
  ${"=SAMPLE.KIND(TRUE)"} | ${"boolean"}
`("$formula is called with a $kind", async ({ formula, kind }) => {
  await excel.type("A1", formula);
  expect((await excel.read("A1")).value).toBe(kind);
});

test("a range argument is an array of rows, and its changes call the function again", async () => {
  await excel.type("A1", "1");
  await excel.type("A2", "2");
  await excel.type("C1", "=SAMPLE.SUMALL(A1:B2)");
  expect((await excel.read("C1")).value).toBe(3);
  await excel.type("B2", "10");
  expect((await excel.read("C1")).value).toBe(13);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
test.each`
  formula                                 | value
  ${'=SAMPLE.FAIL("#N/A";"thiếu")'}       | ${{ error: "#N/A", message: "thiếu" }}
  ${'=SAMPLE.FAIL("#VALUE!";"không số")'} | ${{ error: "#VALUE!", message: "không số" }}
  ${'=SAMPLE.FAIL("#DIV/0!";"ẩn")'}       | ${{ error: "#DIV/0!" }}
  ${'=SAMPLE.FAIL("#NUM!")'}              | ${{ error: "#NUM!" }}
  ${'=SAMPLE.RETURNED("#DIV/0!")'}        | ${{ error: "#DIV/0!" }}
  ${"=SAMPLE.REJECTED()"}                 | ${{ error: "#VALUE!" }}
  ${'=SAMPLE.ADD("chữ";1)'}               | ${{ error: "#VALUE!" }}
  ${"=SAMPLE.ADD(NA();1)"}                | ${{ error: "#N/A" }}
`("$formula shows $value", async ({ formula, value }) => {
  await excel.type("A1", formula);
  expect((await excel.read("A1")).value).toEqual(value);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays
test("a matrix spills", async () => {
  await excel.type("B2", "=SAMPLE.GRID(2;3)");
  const cells = await excel.readAll("B2:D3");
  expect(cells.map((row) => row.map(({ value }) => value))).toEqual([
    [0, 1, 2],
    [10, 11, 12],
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#addressing-cells-context-parameter
test("a function that asks for it is told its cell", async () => {
  await excel.type("C7", "=SAMPLE.WHERE()");
  expect((await excel.read("C7")).value).toBe("Sheet1!C7");
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#make-a-streaming-function
test("a streaming function goes on, and is told when its cell is cleared", async () => {
  await excel.type("A1", "=SAMPLE.COUNTDOWN(3)");
  await expect(until(async () => (await excel.read("A1")).value === 0)).resolves.toBe(true);
  await excel.type("A2", "=SAMPLE.COUNTDOWN(100000)");
  const before = await excel.inAddIn(() => (window as unknown as { canceled: number }).canceled);
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A2").clear();
    await context.sync();
  });
  const canceled = () => excel.inAddIn(() => (window as unknown as { canceled: number }).canceled);
  await expect(until(async () => (await canceled()) === before + 1)).resolves.toBe(true);
});

test("many calls of one calculation are answered in few batches", async () => {
  await excel.inAddIn(() => {
    (window as unknown as { calls: unknown[] }).calls = [];
  });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2000").formulas = "=SAMPLE.ADD(ROW(),1)" as unknown as string[][];
    await context.sync();
  });
  await excel.calculated();
  expect((await excel.read("A2000")).value).toBe(2001);
  expect(await excel.inAddIn(() => (window as unknown as { calls: unknown[] }).calls.length)).toBe(2000);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-troubleshooting
test("before it has answered, a cell is busy; a function without code is an error", async () => {
  const busy = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.formulas = [["=SAMPLE.LATER(1)"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(busy).toEqual([["#BUSY!"]]);
  await excel.calculated();
  expect((await excel.read("A1")).value).toBe(1);
  await excel.type("A2", "=SAMPLE.MISSING()");
  expect((await excel.read("A2")).value).toEqual({ error: "#VALUE!" });
});

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 50) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

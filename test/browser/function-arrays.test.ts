/** Arrays given to an add-in's functions, arrays that come back, and the addresses that a function is told. */
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

async function values(address: string): Promise<unknown[][]> {
  return (await excel.readAll(address)).map((row) => row.map(({ value }) => value));
}

/** A1:B2 holds 1 and "hai" over an empty cell and TRUE; A5 spills 1 and 2 downwards, C1 is #N/A. */
async function fill(): Promise<void> {
  for (const [cell, text] of [
    ["A1", "1"],
    ["B1", "hai"],
    ["B2", "TRUE"],
    ["C1", "=NA()"],
    ["A5", "=SEQUENCE(2)"],
  ] as const)
    await excel.type(cell, text);
}

describe("parameters that take arrays", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#range-parameters
  test.each`
    formula                         | args
    ${"=SAMPLE.GIVEN(A1)"}          | ${[[[1]], null, null]}
    ${"=SAMPLE.GIVEN(A1:B2)"}       | ${[[[1, "hai"], [null, true]], null, null]}
    ${"=SAMPLE.GIVEN(7)"}           | ${[[[7]], null, null]}
    ${'=SAMPLE.GIVEN("x";A1:A2)'}   | ${[[["x"]], [[1], [null]], null]}
    ${"=SAMPLE.GIVEN({1\\2;3\\4})"} | ${[[[1, 2], [3, 4]], null, null]}
    ${"=SAMPLE.GIVEN(A5#)"}         | ${[[[1], [2]], null, null]}
    ${"=SAMPLE.GIVEN(A5#*10)"}      | ${[[[10], [20]], null, null]}
    ${"=SAMPLE.GIVEN(A1;;3)"}       | ${[[[1]], null, 3]}
    ${"=SAMPLE.GIVEN(A9)"}          | ${[[[null]], null, null]}
  `("$formula is called with $args", async ({ formula, args }) => {
    await fill();
    await excel.type("H1", formula);
    expect(JSON.parse(String((await excel.read("H1")).value))).toEqual(args);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors#errors-as-custom-function-inputs
  test("errors are handed to parameters of any type where the metadata allows it", async () => {
    await fill();
    await excel.type("H1", "=SAMPLE.GIVEN(B1:C1)");
    expect(JSON.parse(String((await excel.read("H1")).value))).toEqual([[["hai", "#N/A"]], null, null]);
    await excel.type("H2", "=SAMPLE.ADD(C1;1)");
    expect((await excel.read("H2")).value).toEqual({ error: "#N/A" });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
  test("a range for a parameter of one value makes one call for each cell, and the results spill", async () => {
    await excel.inAddIn(() => {
      (window as unknown as { calls: unknown[] }).calls = [];
    });
    await fill();
    await excel.type("H1", "=SAMPLE.ADD(A5#;{10\\20})");
    expect(await values("H1:I2")).toEqual([
      [11, 21],
      [12, 22],
    ]);
    expect(await excel.inAddIn(() => (window as unknown as { calls: unknown[] }).calls.length)).toBe(4);
    await excel.type("K1", "=SAMPLE.GIVEN(1;2;A5#)");
    expect((await values("K1:K2")).flat().map((text) => (JSON.parse(String(text)) as unknown[])[2])).toEqual([1, 2]);
  });
});

describe("results that are arrays", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays
  test("one call answers for a whole column, and each cell follows its own argument", async () => {
    await fill();
    await excel.type("H1", "=SAMPLE.DOUBLE(A1:A2)");
    expect(await values("H1:H3")).toEqual([[2], [""], [null]]);
    await excel.type("A2", "4");
    expect(await values("H1:H3")).toEqual([[2], [8], [null]]);
  });

  test("they grow and shrink, and what reads them with # follows", async () => {
    await excel.type("A1", "3");
    await excel.type("C1", "=SAMPLE.GRID(A1;2)");
    await excel.type("F1", "=ROWS(C1#)");
    expect((await excel.read("F1")).value).toBe(3);
    await excel.type("A1", "1");
    expect(await values("C1:D3")).toEqual([
      [0, 1],
      [null, null],
      [null, null],
    ]);
    expect((await excel.read("F1")).value).toBe(1);
    await excel.type("A1", "2");
    expect(await values("C1:D2")).toEqual([
      [0, 1],
      [10, 11],
    ]);
  });

  // https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023
  test("#SPILL! while something stands in the way", async () => {
    await excel.type("B3", "chắn");
    await excel.type("B1", "=SAMPLE.GRID(3;1)");
    expect(await values("B1:B3")).toEqual([[{ error: "#SPILL!" }], [null], ["chắn"]]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B3").clear();
      await context.sync();
    });
    await excel.calculated();
    expect(await values("B1:B3")).toEqual([[0], [10], [20]]);
  });

  // https://github.com/OfficeDev/office-js/issues/1503 for null; https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors#handle-errors-when-working-with-dynamic-arrays
  test("null shows as 0, an empty text as nothing, an error in its own cell", async () => {
    await excel.type("A1", "=SAMPLE.HOLES()");
    expect(await values("A1:B2")).toEqual([
      [1, 0],
      ["", { error: "#DIV/0!" }],
    ]);
    await excel.type("D1", "mười");
    await excel.type("E1", "=SAMPLE.DOUBLE(D1)");
    expect((await excel.read("E1")).value).toEqual({ error: "#N/A", message: "mười không phải là số" });
  });

  test("an error for the whole call, and rows of unlike length, fill one cell", async () => {
    await excel.type("A1", '=SAMPLE.FAIL("#N/A";"thiếu")');
    await excel.type("A2", "=SAMPLE.UNEVEN()");
    expect(await values("A1:B2")).toEqual([
      [{ error: "#N/A", message: "thiếu" }, null],
      [{ error: "#VALUE!" }, null],
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors: not as output
  test.each(["#NAME?", "#REF!"])("%s cannot be a result", async (code) => {
    await excel.type("A1", `=SAMPLE.RETURNED("${code}")`);
    expect((await excel.read("A1")).value).toEqual({ error: "#VALUE!" });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#detect-the-address-of-a-parameter
test("a function that asks for them is told the addresses of its arguments", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Số_liệu");
    await context.sync();
  });
  await excel.type("A1", "=SAMPLE.PLACES(Số_liệu!B2:B9;C4)");
  expect(await values("A1:A2")).toEqual([["'Số_liệu'!B2:B9"], ["Sheet1!C4"]]);
});

describe("numbers with a format", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts
  test("are taken where the runtime is 1.4: the cell shows them so, unless it has a format of its own", async () => {
    const newer = await openExcel({ addIn: "sample", requirementSets: { CustomFunctionsRuntime: "1.4" } });
    await newer.type("A1", "0,8808");
    await newer.type("A2", "0,5");
    await newer.type("B1", '=SAMPLE.FORMATTED(A1:A2;"0.0%")');
    expect((await newer.readAll("B1:B2")).flat()).toMatchObject([
      { value: 0.8808, text: "88,1%", format: "General" },
      { value: 0.5, text: "50,0%" },
    ]);
    await newer.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").numberFormat = [["0.00"]];
      await context.sync();
    });
    expect((await newer.read("B1")).text).toBe("0,88");
    await newer.close();
  });

  test("are #VALUE! in the floor's Excel", async () => {
    await excel.type("A1", '=SAMPLE.FORMATTED(0,5;"0.0%")');
    expect((await excel.read("A1")).value).toEqual({ error: "#VALUE!" });
  });
});

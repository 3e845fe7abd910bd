/** When Excel runs an add-in's functions again, and what cells show meanwhile. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
  await excel.type("A1", "1");
  await excel.type("B1", "=SAMPLE.RUNS(A1)");
  await excel.type("B2", "=SAMPLE.RUNS()");
});
afterEach(() => excel.close());

async function runs(): Promise<number> {
  return excel.inAddIn(() => (window as unknown as { runs: number }).runs);
}

/** How many functions ran while this was done. */
async function runDuring(action: () => Promise<unknown>): Promise<number> {
  const before = await runs();
  await action();
  await excel.calculated();
  return (await runs()) - before;
}

type Extent = "Recalculate" | "Full" | "FullRebuild";

const calculate = (extent: Extent) => (): Promise<void> =>
  excel.run(async (context, type) => {
    context.application.calculate(type);
    await context.sync();
  }, extent);

// https://learn.microsoft.com/javascript/api/excel/excel.calculationtype, https://github.com/OfficeDev/office-js/issues/1462
test.each<[Extent, number]>([
  ["Recalculate", 0],
  ["Full", 2],
  ["FullRebuild", 2],
])("application.calculate(%s) runs %d of two functions whose arguments stay", async (extent, count) => {
  expect(await runDuring(calculate(extent))).toBe(count);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-calculate-member(1), https://github.com/OfficeDev/Excel-Custom-Functions/issues/298
test.each([
  [true, 2],
  [false, 0],
])("worksheet.calculate(%s) runs %d of two", async (all, count) => {
  const action = (): Promise<void> =>
    excel.run(async (context, mark) => {
      context.workbook.worksheets.getActiveWorksheet().calculate(mark);
      await context.sync();
    }, all);
  expect(await runDuring(action)).toBe(count);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-calculate-member(1)
test("range.calculate runs the functions of its cells", async () => {
  await excel.type("C1", "=B1*10");
  const count = await runDuring(() =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").calculate();
      await context.sync();
    }),
  );
  expect(count).toBe(1);
  expect((await excel.read("C1")).value).toBe(Number((await excel.read("B1")).value) * 10);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-volatile
test("another cell's change runs volatile functions only; an argument's change its own function", async () => {
  await excel.type("B3", "=SAMPLE.VOLATILERUNS()");
  expect(await runDuring(() => excel.type("D9", "5"))).toBe(1);
  expect(await runDuring(() => excel.type("A1", "2"))).toBe(2);
});

// https://github.com/OfficeDev/Excel-Custom-Functions/issues/368
test("a workbook that is opened shows what it showed when saved; volatile and streaming functions run", async () => {
  await excel.type("B3", "=SAMPLE.VOLATILERUNS()");
  await excel.type("B4", "=SAMPLE.COUNTDOWN(2)");
  await excel.calculated();
  const before = (await excel.readAll("B1:B2")).flat().map(({ value }) => value);
  await excel.open(await excel.save());
  expect(await runs()).toBe(1);
  expect((await excel.readAll("B1:B2")).flat().map(({ value }) => value)).toEqual(before);
  const shown = await excel.shownDuring("B4", () => Promise.resolve());
  expect(shown[0]?.[0]?.at(-1)).toBe(0);
});

describe("#BUSY!", () => {
  const busy = { error: "#BUSY!" };

  test("is shown by every cell that is asked again, and by none that isn't", async () => {
    const shown = await excel.shownDuring("B1:B2", () => excel.type("A1", "2"));
    expect(shown).toEqual([[[1, busy, 3]], [[2]]]);
    const all = await excel.shownDuring("B1:B2", calculate("Full"));
    expect(all.flat().every((values) => values.some((value) => JSON.stringify(value) === JSON.stringify(busy)))).toBe(
      true,
    );
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#make-a-streaming-function
  test("isn't shown between the results of a streaming function", async () => {
    await excel.type("C1", "=SAMPLE.COUNTDOWN(30)");
    const [[values = []] = []] = await excel.shownDuring("C1", () => Promise.resolve());
    expect(values).not.toContainEqual(busy);
    expect(values.at(-1)).toBe(0);
  });
});

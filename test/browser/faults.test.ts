/** What the workbench's Excel does when something goes wrong on demand: each fault as the add-in meets it, and its end. */
import { openExcel, type ExcelDriver } from "../workbench/driver";
import type { FaultPlan } from "../workbench/protocol/faults";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());
afterEach(async () => {
  await excel.endFaults();
  for (const address of ["Sheet1!A1:C9"]) await excel.clear(address);
});

/** A reading batch, then two that write into A1 and A2; the code of the error that the add-in catches, if any. */
function work(): Promise<string> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1").values = [["một"]];
      await context.sync();
      sheet.getRange("A2").values = [["hai"]];
      await context.sync();
    }).then(
      () => "",
      (error: OfficeExtension.Error) => error.code,
    ),
  );
}

async function cells(address = "Sheet1!A1:A2"): Promise<unknown[]> {
  return (await excel.readAll(address)).flat().map(({ value }) => value);
}

/** Begins work whose answer may never come; resolves when the last of its batches has met its fate. */
async function begun(): Promise<void> {
  await excel.inAddIn(() => {
    document.title = "begun";
    void Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["một"]];
      await context.sync();
      sheet.getRange("A2").values = [["hai"]];
      await context.sync();
      document.title = "done";
    });
  });
}
/** Longer than any batch here takes: what has not come by then does not come. */
const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 150));
const title = (): Promise<string> => excel.inAddIn(() => document.title);

// Codes: https://learn.microsoft.com/javascript/api/excel/excel.errorcodes
test.each<[plan: FaultPlan, code: string, cells: unknown[], again: string]>([
  [{ kind: "refused", code: "AccessDenied" }, "AccessDenied", [null, null], ""],
  [{ kind: "refused", code: "AccessDenied", writing: true, after: 1 }, "AccessDenied", ["một", null], ""],
  [{ kind: "throttled", times: 2 }, "ActivityLimitReached", [null, null], "ActivityLimitReached"],
  [{ kind: "throttled", writing: true }, "ActivityLimitReached", [null, null], ""],
  [
    { kind: "cellEdit", writing: true },
    "InvalidOperationInCellEditMode",
    [null, null],
    "InvalidOperationInCellEditMode",
  ],
  [
    { kind: "lost", writing: true, tells: "InvalidOrTimedOutSession" },
    "InvalidOrTimedOutSession",
    [null, null],
    "InvalidOrTimedOutSession",
  ],
  [
    { kind: "lost", writing: true, isDone: true, tells: "GeneralException" },
    "GeneralException",
    ["một", null],
    "GeneralException",
  ],
])("%j: %s", async (plan, code, left, again) => {
  await excel.beginFault(plan);
  expect(await work()).toBe(code);
  expect(await cells()).toEqual(left);
  expect(await work()).toBe(again);
  await excel.endFaults();
  expect(await work()).toBe("");
  expect(await cells()).toEqual(["một", "hai"]);
});

test.each([true, false])(
  "an answer that is lost never comes, and the connection that is back brings none (done: %s)",
  async (isDone) => {
    await excel.beginFault({ kind: "lost", isDone });
    await begun();
    await pause();
    expect([await title(), await cells()]).toEqual(["begun", [isDone ? "một" : null, null]]);
    await excel.endFaults();
    await pause();
    expect(await title()).toBe("begun");
    expect(await work()).toBe("");
  },
);

test("a slow host answers later, and everything", async () => {
  await excel.beginFault({ kind: "slow", delay: 400, jitter: 100 });
  await begun();
  expect([await title(), await cells()]).toEqual(["begun", [null, null]]);
  await excel.page.waitForFunction(() => window.workbench?.read("Sheet1!A2").value === "hai");
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
test("a batch that can wait waits for the end of the editing", async () => {
  await excel.beginFault({ kind: "cellEdit" });
  await excel.inAddIn(() => {
    document.title = "begun";
    void Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["một"]];
      await context.sync();
      document.title = "done";
    });
  });
  await pause();
  expect([await title(), await cells()]).toEqual(["begun", [null, null]]);
  await excel.endFaults("cellEdit");
  await pause();
  expect([await title(), await cells()]).toEqual(["done", ["một", null]]);
});

describe("between two batches", () => {
  test("a co-author inserts a row above: what is written afterwards by its address stands in another row", async () => {
    await excel.beginFault({
      kind: "between",
      writing: true,
      after: 1,
      work: { does: "insertRows", address: "Sheet1!1:1" },
    });
    expect(await work()).toBe("");
    expect(await cells()).toEqual([null, "hai"]);
  });

  test("a co-author types, and undo here doesn't take it back", async () => {
    await excel.beginFault({
      kind: "between",
      writing: true,
      work: { does: "type", address: "Sheet1!C1", text: "của tôi" },
    });
    expect(await work()).toBe("");
    await excel.undo();
    await excel.undo();
    expect(await cells("Sheet1!A1:C1")).toEqual([null, null, "của tôi"]);
  });

  test.each([
    ["protectSheet", "AccessDenied"],
    ["deleteSheet", "InvalidReference"],
  ] as const)("%s: the next batch is refused, undo brings the sheet back", async (does, code) => {
    await excel.inAddIn(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Trang khác").getRange("A1").values = [["ở đây"]];
        await context.sync();
      }),
    );
    await excel.beginFault({
      kind: "between",
      after: 1,
      work: { does, sheet: "Trang khác", by: "person" },
    });
    const caught = await excel.refused(async (context) => {
      const cell = context.workbook.worksheets.getItem("Trang khác").getRange("A1").load("values");
      await context.sync();
      cell.values = [["khác"]];
      await context.sync();
    });
    expect(caught.code).toBe(code);
    await excel.undo();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Trang khác").delete();
      await context.sync();
    });
  });
});

test("copies of the file are slow and lost like batches", async () => {
  await excel.beginFault({ kind: "lost", tells: "GeneralException" });
  const status = await excel.inAddIn(
    () =>
      new Promise((resolve) => {
        Office.context.document.getFileAsync(Office.FileType.Compressed, (result) => resolve(result.status));
      }),
  );
  expect(status).toBe("failed");
});

test("blocked storage: the add-in's page starts anew and finds none, until it is given back", async () => {
  const found = (): Promise<string[]> =>
    excel.inAddIn(() =>
      (["localStorage", "sessionStorage", "indexedDB", "caches"] as const).map((name) => {
        try {
          return typeof window[name];
        } catch (error) {
          return (error as DOMException).name;
        }
      }),
    );
  await excel.beginFault({ kind: "storageBlocked" });
  await excel.page.evaluate(() => window.workbench?.ready());
  expect(await found()).toEqual(Array(4).fill("SecurityError"));
  expect(await work()).toBe("");
  await excel.endFaults();
  await excel.page.evaluate(() => window.workbench?.ready());
  expect(await found()).toEqual(Array(4).fill("object"));
  // office.js tells the console of it and goes on.
  expect(excel.takeProblems()).toEqual([expect.stringContaining("SecurityError")]);
});

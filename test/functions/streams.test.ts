/** Cells are always fresh: whatever happens to the targets table, and when a saved workbook is opened. */
import { openExcel, type CellValue, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
  await excel.type("'Sheet1'!B2", "10");
  await excel.type("'Sheet1'!C2", '=ATTAIN(B2;"GRDP")');
  await excel.type("'Sheet1'!D2", '=ATTAIN.TARGET("HONGHEO")');
  await excel.type("'Sheet1'!E2", '=ATTAIN.STATUS(B2;"GRDP")');
  await excel.quiet();
});
afterAll(() => excel.close());

const busy = { error: "#BUSY!" };
const unknown = { error: "#N/A", message: expect.stringContaining("“GRDP”") };

async function eventually(address: string, wanted: unknown): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (matches((await excel.read(address)).value, wanted)) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  expect((await excel.read(address)).value).toEqual(wanted);
}

function matches(value: CellValue, wanted: unknown): boolean {
  try {
    expect(value).toEqual(wanted);
    return true;
  } catch {
    return false;
  }
}

type Change = (excel: ExcelDriver) => Promise<void>;

/** What a co-author did is taken back by a co-author: one's own undo leaves it alone. */
const retyped: Change = (it) => it.type("'Chỉ tiêu'!G5", "12,5", { by: "coAuthor" });
const undone: Change = (it) => it.undo();

/** The plan of GRDP stands in G5, its code in A5; 10 against 12,5 is 0,8. */
const changes: readonly (readonly [string, Change, unknown, Change])[] = [
  ["typed", (it) => it.type("'Chỉ tiêu'!G5", "20"), 0.5, undone],
  ["typed by a co-author", (it) => it.type("'Chỉ tiêu'!G5", "20", { by: "coAuthor" }), 0.5, retyped],
  ["pasted", (it) => it.paste("'Chỉ tiêu'!G5", [["40"], ["7"]]), 0.25, undone],
  ["pasted by a co-author", (it) => it.paste("'Chỉ tiêu'!G5", [["40"]], { by: "coAuthor" }), 0.25, retyped],
  ["emptied", (it) => it.clear("'Chỉ tiêu'!G5"), unknown, undone],
  ["its code changed", (it) => it.type("'Chỉ tiêu'!A5", "TANGTRUONG"), unknown, undone],
  ["its row deleted", (it) => it.deleteRows("'Chỉ tiêu'!A5"), unknown, undone],
  ["a figure by formula", (it) => it.type("'Chỉ tiêu'!G5", "=Sheet1!Z1+16"), 0.625, undone],
];

describe("after a change of the targets table the cell shows the new result, and the old one when it is taken back", () => {
  test.each(changes)("%s", async (_kind, change, value, back) => {
    await eventually("'Sheet1'!C2", 0.8);
    const shown = await excel.shownDuring("'Sheet1'!C2", async () => {
      await change(excel);
      await eventually("'Sheet1'!C2", value);
      await back(excel);
      await eventually("'Sheet1'!C2", 0.8);
    });
    // Never #BUSY!, never anything between.
    expect(shown).toEqual([[[0.8, value, 0.8]]]);
  });

  test("a row deleted by a co-author", async () => {
    expect((await excel.read("'Sheet1'!D2")).value).toBe(0);
    const row = (await excel.readAll("'Chỉ tiêu'!A5:A60")).findIndex(([code]) => code?.value === "HONGHEO") + 5;
    await excel.deleteRows(`'Chỉ tiêu'!A${row}`, { by: "coAuthor" });
    await eventually("'Sheet1'!D2", { error: "#N/A", message: expect.stringContaining("“HONGHEO”") });
  });

  test("what a formula in the table refers to", async () => {
    await excel.type("'Chỉ tiêu'!G5", "=Sheet1!Z1+16");
    await eventually("'Sheet1'!C2", 0.625);
    await excel.type("'Sheet1'!Z1", "4");
    await eventually("'Sheet1'!C2", 0.5);
    await excel.type("'Chỉ tiêu'!G5", "12,5");
    await eventually("'Sheet1'!C2", 0.8);
  });

  test("sorted: of two rows with one code the upper one counts", async () => {
    const list = "'Sheet1'!H2";
    await excel.type(list, "=ATTAIN.LIST()");
    expect((await excel.read(list)).value).toBe("GRDP");
    await excel.sort("'Chỉ tiêu'!A5", 0);
    await eventually(list, "BHYT");
    expect((await excel.read("'Sheet1'!C2")).value).toBe(0.8);
    await excel.undo();
    await eventually(list, "GRDP");
    await excel.type(list, "");
  });

  test("a heading, a row that is new, the table's name", async () => {
    await excel.type("'Chỉ tiêu'!G4", "KH 2025");
    await eventually("'Sheet1'!C2", {
      error: "#N/A",
      message: expect.stringContaining("bảng ChiTieu thiếu cột “Kế hoạch”"),
    });
    await excel.type("'Chỉ tiêu'!G4", "Kế hoạch");
    await eventually("'Sheet1'!C2", 0.8);
  });

  test("the words of another moment: the label follows the plan too", async () => {
    expect((await excel.read("'Sheet1'!E2")).value).toBe("Không đạt");
    await excel.type("'Chỉ tiêu'!G5", "8");
    await eventually("'Sheet1'!E2", "Vượt");
    await excel.type("'Chỉ tiêu'!G5", "12,5");
    await eventually("'Sheet1'!E2", "Không đạt");
  });
});

test("a reading that Excel refused is told, and made up for by the next change", async () => {
  await excel.quiet();
  await excel.refuseNext("InvalidOperationInCellEditMode", 1);
  await excel.type("'Chỉ tiêu'!G5", "20", { by: "coAuthor" });
  await excel.quiet();
  await excel.type("'Sheet1'!Z9", "1");
  await eventually("'Sheet1'!C2", 0.5);
  await excel.type("'Chỉ tiêu'!G5", "12,5");
  await eventually("'Sheet1'!C2", 0.8);
});

describe("a column of 10,000 cells", () => {
  const cells = 10_000;

  test.each([
    ["cell by cell", '=ATTAIN(RC[-1],"GRDP")', cells],
    ["in one call", `=ATTAIN(R1C[-1]:R${cells}C[-1],"GRDP")`, 1],
  ])("%s follows the plan without #BUSY!", async (_kind, formula, filled) => {
    await excel.run(
      async (context, [count, text, rows]) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange(`M1:M${count}`).values = 10 as unknown as number[][];
        sheet.getRange(`N1:N${rows}`).formulasR1C1 = text as unknown as string[][];
        await context.sync();
      },
      [cells, formula, filled] as const,
    );
    await excel.calculated();
    await excel.quiet();
    const shown = await excel.shownDuring(`'Sheet1'!N1:N${cells}`, async () => {
      await excel.type("'Chỉ tiêu'!G5", "20");
      await eventually(`'Sheet1'!N${cells}`, 0.5);
    });
    const values = new Set(shown.flat().map((value) => JSON.stringify(value)));
    expect([...values]).toEqual([JSON.stringify([0.8, 0.5])]);
    expect(values).not.toContain(JSON.stringify(busy));
    await excel.type("'Chỉ tiêu'!G5", "12,5");
    await eventually(`'Sheet1'!N${cells}`, 0.8);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("M:N").clear();
      await context.sync();
    });
  });
});

test("a saved workbook that is opened is calculated anew", async () => {
  const file = await excel.save();
  // The plan is changed where nobody has Attain: the cell keeps what it showed.
  await excel.open(file, "Sổ.xlsx", { addIn: false });
  await excel.type("'Chỉ tiêu'!G5", "20");
  expect((await excel.read("'Sheet1'!C2")).value).toBe(0.8);
  const changed = await excel.save();
  await excel.open(changed);
  await eventually("'Sheet1'!C2", 0.5);
  await eventually("'Sheet1'!E2", "Không đạt");
});

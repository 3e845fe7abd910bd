/** Names of an add-in's functions: with dots in cells, with a prefix in files, and what becomes of them without the add-in. */
import { unzipSync, strFromU8 } from "fflate";
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeEach(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterEach(() => excel.close());

function sheetPart(file: Uint8Array): string {
  const part = unzipSync(file)["xl/worksheets/sheet1.xml"];
  return part ? strFromU8(part) : "";
}

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
test.each`
  typed                                | formula                              | value
  ${'=SAMPLE.PLAN.TARGET("GRDP")'}     | ${'=SAMPLE.PLAN.TARGET("GRDP")'}     | ${"mục tiêu GRDP"}
  ${'=sample.plan.target("GRDP")'}     | ${'=SAMPLE.PLAN.TARGET("GRDP")'}     | ${"mục tiêu GRDP"}
  ${'=SAMPLE.PLAN_TARGET.V2("GRDP")'}  | ${'=SAMPLE.PLAN_TARGET.V2("GRDP")'}  | ${"mục tiêu mới GRDP"}
  ${'=LEN(SAMPLE.PLAN.TARGET("A"))+1'} | ${'=LEN(SAMPLE.PLAN.TARGET("A"))+1'} | ${11}
  ${'=SAMPLE.PLAN.NOTHING("GRDP")'}    | ${'=SAMPLE.PLAN.NOTHING("GRDP")'}    | ${{ error: "#NAME?" }}
`("$typed stands in the cell as $formula", async ({ typed, formula, value }) => {
  await excel.type("A1", typed);
  expect(await excel.read("A1")).toMatchObject({ formula, value });
});

// https://github.com/OfficeDev/office-js/issues/3872 shows _xldudf_ABC_GET_PB_… for ABC.GET_PB_….
test("a file writes dots as underscores behind a prefix, and the add-in knows its functions again", async () => {
  await excel.type("A1", '=SAMPLE.PLAN.TARGET("GRDP")');
  await excel.type("A2", '=SAMPLE.PLAN_TARGET.V2("GRDP")');
  const file = await excel.save();
  expect(sheetPart(file)).toContain("_xldudf_SAMPLE_PLAN_TARGET(");
  expect(sheetPart(file)).toContain("_xldudf_SAMPLE_PLAN_TARGET_V2(");
  await excel.open(file);
  expect((await excel.readAll("A1:A2")).flat().map(({ formula, value }) => [formula, value])).toEqual([
    ['=SAMPLE.PLAN.TARGET("GRDP")', "mục tiêu GRDP"],
    ['=SAMPLE.PLAN_TARGET.V2("GRDP")', "mục tiêu mới GRDP"],
  ]);
});

describe("where the add-in isn't", () => {
  // https://github.com/OfficeDev/office-js/issues/3558, https://github.com/OfficeDev/office-js/issues/3740
  test("cells show the prefix and the last value, and #NAME? once something has them calculated", async () => {
    await excel.type("A1", "1");
    await excel.type("B1", "=SAMPLE.ADD(A1;1)");
    await excel.open(await excel.save(), "Gửi.xlsx", { addIn: false });
    expect(await excel.read("B1")).toMatchObject({ formula: "=_xldudf_SAMPLE_ADD(A1,1)", value: 2 });
    await excel.type("A1", "5");
    expect((await excel.read("B1")).value).toEqual({ error: "#NAME?" });
    await excel.addAddIn();
    expect(await excel.read("B1")).toMatchObject({ formula: "=SAMPLE.ADD(A1,1)", value: 6 });
  });

  test("a workbook that nobody has calculated meanwhile shows its functions' names when the add-in comes", async () => {
    await excel.type("B1", '=SAMPLE.PLAN.TARGET("GRDP")');
    await excel.open(await excel.save(), "Gửi.xlsx", { addIn: false });
    const back = await excel.save();
    expect(sheetPart(back)).toContain("_xldudf_SAMPLE_PLAN_TARGET(");
    await excel.addAddIn();
    expect(await excel.read("B1")).toMatchObject({
      formula: '=SAMPLE.PLAN.TARGET("GRDP")',
      value: "mục tiêu GRDP",
    });
  });

  // https://github.com/OfficeDev/office-js/issues/6611
  test("what was typed there says #NAME? for ever, until it is entered again", async () => {
    await excel.open(await excel.save(), "Gửi.xlsx", { addIn: false });
    await excel.type("B1", "=SAMPLE.ADD(1;1)");
    await excel.addAddIn();
    await excel.run(async (context) => {
      context.application.calculate("FullRebuild");
      await context.sync();
    });
    expect(await excel.read("B1")).toMatchObject({ formula: "=SAMPLE.ADD(1,1)", value: { error: "#NAME?" } });
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
      cell.load("formulas");
      await context.sync();
      cell.formulas = cell.formulas;
      await context.sync();
    });
    await excel.calculated();
    expect((await excel.read("B1")).value).toBe(2);
  });

  test("taken off an open workbook, the add-in leaves its values and its prefix", async () => {
    await excel.type("B1", "=SAMPLE.ADD(1;1)");
    await excel.removeAddIn();
    expect(await excel.read("B1")).toMatchObject({ formula: "=_xldudf_SAMPLE_ADD(1,1)", value: 2 });
  });
});

import type { ExcelDriver } from "../workbench/driver";
import { inOneExcel } from "../workbench/prepared";
import { reported } from "../browser/attain-workbook";

let excel: ExcelDriver;
const open = inOneExcel(reported);

beforeEach(async () => {
  excel = await open();
});

const report = "BC 6T-2025 Thành phố";
const former = "Bản trước BC 6T-2025 Thành phố";
const build = (): Promise<void> => excel.press("Attain.BuildReport");

async function top(sheet = report): Promise<number> {
  const cells = await excel.readAll(`'${sheet}'!A1:A30`);
  return cells.findIndex(([cell]) => cell?.value === "STT") + 1;
}

const value = async (address: string): Promise<unknown> => (await excel.read(address)).value;

async function cell(column: string, below: number): Promise<string> {
  return `'${report}'!${column}${(await top()) + below}`;
}

function sheets(): Promise<(string | undefined)[][]> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const found = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return found.items.map(({ name, visibility }) => [name, visibility as string]);
    }),
  );
}

/** Everything that people can see of the workbook, but for the tables that nobody touches here. */
function workbook(): Promise<unknown> {
  return excel.inAddIn(() =>
    Excel.run(async (context) => {
      const { workbook: book } = context;
      const sheets = book.worksheets.load("items/name,items/visibility,items/position");
      const names = book.names.load("items/name,items/formula,items/visible");
      const sheet = book.worksheets.getItem("BC 6T-2025 Thành phố");
      const used = sheet.getUsedRange(true).load("address,formulas,numberFormat,rowCount,columnCount");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const judged = book.tables.getItemOrNullObject("DanhGia").rows.load("count");
      const rules = used.conditionalFormats.getCount();
      const summary = book.worksheets.getItem("Sheet1").getRange("A1:A2").load("formulas");
      await context.sync();
      const cells = used.getCellProperties({
        format: { font: { bold: true, size: true, color: true }, fill: { color: true }, wrapText: true },
      });
      const columns = Array.from({ length: used.columnCount }, (_, index) => {
        const column = used.getColumn(index).load("columnHidden");
        return { column, format: column.format.load("columnWidth") };
      });
      const rows = Array.from({ length: used.rowCount }, (_, index) => used.getRow(index).format.load("rowHeight"));
      await context.sync();
      return {
        sheets: sheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
        names: names.items.map(({ name, formula, visible }) => [name, formula, visible]).sort(),
        used: [used.address, used.formulas, used.numberFormat],
        looks: cells.value,
        columns: columns.map(({ column, format }) => [column.columnHidden, format.columnWidth]),
        rows: rows.map((format) => format.rowHeight),
        area: area.address,
        judged: judged.isNullObject ? undefined : judged.count,
        rules: rules.value,
        summary: summary.formulas,
      };
    }),
  );
}

/** Notes, a label, rows and columns of one's own, formats; then the plan changes, so that rows come, go and move. */
async function peopleAndPlan(): Promise<void> {
  const row = await top();
  await excel.type(`'${report}'!J${row + 3}`, "ghi chú");
  await excel.type(`'${report}'!I${row + 2}`, "Đạt");
  await excel.inAddIn(
    (headings) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("BC 6T-2025 Thành phố");
        sheet.getRange(`${headings + 6}:${headings + 6}`).insert("Down");
        sheet.getRange(`B${headings + 6}`).values = [["Dòng của tôi"]];
        sheet.getRange("F:F").insert("Right");
        sheet.getRange(`F${headings}`).values = [["Cột của tôi"]];
        sheet.getRange(`F${headings + 4}`).formulas = [[`=D${headings + 4}*2`]];
        sheet.getRange(`U${headings + 8}`).values = [["bên cạnh"]];
        sheet.getRange(`D${headings + 8}`).format.fill.color = "#FFFF00";
        sheet.getRange("B:B").format.columnWidth = 200;
        sheet.getRange(`${headings + 8}:${headings + 8}`).format.rowHeight = 61;
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [
          [`='BC 6T-2025 Thành phố'!G${headings + 1}`],
          [`='BC 6T-2025 Thành phố'!G${headings + 20}`],
        ];
        const { rows } = context.workbook.tables.getItem("ChiTieu");
        rows.add(1, [["MOI", "Thành phố", 1, "Chỉ tiêu mới", "%", "≥", 5, "cao hơn tốt", "cuối kỳ"].concat(rest())]);
        await context.sync();
        rows.getItemAt(12).delete();
        await context.sync();
        function rest(): string[] {
          return Array.from({ length: 14 }, () => "");
        }
      }),
    row,
  );
}

test.each([
  { member: "Worksheet.copy" },
  { member: "WorksheetCollection.add" },
  { member: "Range.insert" },
  { member: "Range.delete" },
  { member: "Range.formulasR1C1", number: 6 },
  { member: "NamedItemCollection.add", number: 3 },
  { member: "Worksheet.activate" },
])("refused at $member $number, the sheet and the workbook are as they were, and it is told", async (plan) => {
  await peopleAndPlan();
  await excel.press("Attain.OpenPane");
  await excel.quiet();
  const before = await workbook();
  await excel.refuseOperation({ ...plan, code: "GeneralException" });
  await build();
  await excel.pane.getByText("Excel từ chối (GeneralException)").waitFor();
  expect(await workbook()).toEqual(before);
  // What was refused once is done the next time.
  await build();
  expect(await value(await cell("B", 2))).toBe("Chỉ tiêu mới");
});

test("a rebuilding keeps what people made of the sheet, and the sheet as it was before on a hidden one", async () => {
  await peopleAndPlan();
  const row = await top();
  await build();
  expect((await sheets()).filter(([name]) => name?.startsWith("Bản trước"))).toEqual([[former, "Hidden"]]);
  expect(await value(await cell("B", 2))).toBe("Chỉ tiêu mới");
  // As it was shown then, whatever the tables say later.
  expect(await value(`'${former}'!B${row + 2}`)).not.toBe("Chỉ tiêu mới");
  expect((await excel.read(`'${former}'!B${row + 2}`)).formula).not.toMatch(/^=/u);
  const kept = await excel.readAll(`'${report}'!A${row}:X${row + 40}`);
  const shown = kept.map((cells) => cells.map((each) => each.value));
  const rowOf = (code: string): unknown[] => shown.find((cells) => cells[12] === code) ?? [];
  expect(shown[0]?.slice(4, 8)).toEqual(["Thực hiện kỳ", "Cột của tôi", "Lũy kế", "So với KH"]);
  expect(shown.flat()).toEqual(expect.arrayContaining(["Dòng của tôi", "bên cạnh", "ghi chú"]));
  expect(rowOf("GRDPCN")[9]).toBe("Đạt (*)");
  expect((await excel.readAll("Sheet1!A1:A2")).flat().map(({ formula }) => formula)).toEqual([
    `='${report}'!G${row + 1}`,
    expect.stringMatching(/!G\d+$/u),
  ]);
  // The next one takes its place.
  await build();
  expect((await sheets()).filter(([name]) => name?.startsWith("Bản trước"))).toHaveLength(1);
});

test("judgements that were added are taken back, those of before stay", async () => {
  await excel.type(await cell("I", 2), "Đạt");
  await build();
  await excel.type(await cell("I", 4), "Không đạt");
  await excel.press("Attain.OpenPane");
  await excel.quiet();
  const before = await workbook();
  await excel.refuseOperation({ member: "Worksheet.activate" });
  await build();
  await excel.pane.getByText("Excel từ chối (GeneralException)").waitFor();
  expect(await workbook()).toEqual(before);
});

test("one undo takes a whole rebuilding back", async () => {
  await peopleAndPlan();
  const before = (await excel.readAll(`'${report}'!A1:V60`)).map((cells) => cells.map((each) => each.formula));
  await build();
  await excel.undo();
  expect((await excel.readAll(`'${report}'!A1:V60`)).map((cells) => cells.map((each) => each.formula))).toEqual(before);
});

test("a person's copy is left alone and told; it takes the place of an original that is gone", async () => {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("BC 6T-2025 Thành phố").copy("End");
      copy.name = "Bản sao";
      copy.getRange("B1").values = [["của tôi"]];
      await context.sync();
    }),
  );
  const cells = async (): Promise<unknown> =>
    (await excel.readAll("'Bản sao'!A1:R60")).map((each) => each.map(({ formula, value: shown }) => [formula, shown]));
  const before = await cells();
  await excel.press("Attain.OpenPane");
  await build();
  expect(await cells()).toEqual(before);
  await excel.pane.getByRole("button", { name: /nên xem/u }).click();
  await excel.pane.getByText("trang này là bản sao của báo cáo").waitFor();
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("BC 6T-2025 Thành phố").delete();
      await context.sync();
    }),
  );
  await excel.type(`'Bản sao'!J${(await top("Bản sao")) + 1}`, "ghi chú");
  await build();
  expect((await sheets()).map(([name]) => name)).not.toContain(report);
  expect(await value(`'Bản sao'!J${(await top("Bản sao")) + 1}`)).toBe("ghi chú");
});

test("a protected structure leaves no room for the copy: nothing is written", async () => {
  await peopleAndPlan();
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    }),
  );
  await excel.press("Attain.OpenPane");
  const before = await workbook();
  await build();
  await excel.pane.getByText("Cấu trúc sổ đang được bảo vệ").waitFor();
  expect(await workbook()).toEqual(before);
});

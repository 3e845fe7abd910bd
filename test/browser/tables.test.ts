/** What Excel does with tables. */
import { openExcel, type ExcelDriver } from "../workbench/driver";

let excel: ExcelDriver;

beforeAll(async () => {
  excel = await openExcel({ addIn: "sample" });
});
afterAll(() => excel.close());

/** A sheet of its own for each test, with one table on it. */
beforeEach(() =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getItemOrNullObject("Bảng");
    await context.sync();
    if (!old.isNullObject) old.delete();
    const sheet = worksheets.add("Bảng");
    sheet.getRange("A1:B3").values = [
      ["Mã", "Kết quả"],
      ["GRDP", 8],
      ["FDI", 3],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "KếtQuả";
    await context.sync();
  }),
);

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
test("a table knows its columns, rows and ranges", async () => {
  const found = await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("kếtquả").load("name, showHeaders, showTotals, style");
    const columns = table.columns.load("items/name, items/index");
    const rows = table.rows.load("items/values, count");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load("address"),
    );
    await context.sync();
    return {
      name: table.name,
      columns: columns.items.map(({ name, index }) => [index, name]),
      rows: rows.items.map(({ values }) => values[0]),
      count: rows.count,
      ranges: ranges.map(({ address }) => address),
    };
  });
  expect(found).toEqual({
    name: "KếtQuả",
    columns: [
      [0, "Mã"],
      [1, "Kết quả"],
    ],
    rows: [
      ["GRDP", 8],
      ["FDI", 3],
    ],
    count: 2,
    ranges: ["Bảng!A1:B3", "Bảng!A1:B1", "Bảng!A2:B3"],
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-getitemornullobject-member(1)
test("a table that is not there is a null object", async () => {
  const found = await excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("Không");
    await context.sync();
    return table.isNullObject;
  });
  expect(found).toBe(true);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
test("rows and columns are added, and structured references see them", async () => {
  const found = await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KếtQuả");
    const sum = table.worksheet.getRange("F1");
    sum.formulas = [["=SUM(KếtQuả[Kết quả])"]];
    table.rows.add(undefined, [["PCI", 4]]);
    table.rows.add(0, [["PAPI", 5]]);
    table.columns.add(undefined, [["Đạt"], [1], [2], [3], [4]]);
    const body = table.getDataBodyRange().load("values");
    sum.load("values");
    await context.sync();
    return [body.values, sum.values];
  });
  expect(found).toEqual([
    [
      ["PAPI", 5, 1],
      ["GRDP", 8, 2],
      ["FDI", 3, 3],
      ["PCI", 4, 4],
    ],
    [[20]],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
test("a table is resized, renamed, and turned into a range", async () => {
  const found = await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KếtQuả");
    table.resize("A1:C4");
    const header = table.getHeaderRowRange().load("values");
    const range = table.convertToRange().load("address");
    const gone = context.workbook.tables.getItemOrNullObject("KếtQuả");
    await context.sync();
    return [header.values[0]?.slice(0, 2), range.address, gone.isNullObject];
  });
  expect(found).toEqual([["Mã", "Kết quả"], "Bảng!A1:C4", true]);
});

// https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns
test("a table grows when a person types right below it, not when an add-in writes there", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Bảng").getRange("A4").values = [["written"]];
    await context.sync();
  });
  const rows = () =>
    excel.run(async (context) => {
      const count = context.workbook.tables.getItem("KếtQuả").rows.getCount();
      await context.sync();
      return count.value;
    });
  expect(await rows()).toBe(2);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Bảng").getRange("A4").clear();
    await context.sync();
  });
  await excel.type("Bảng!A4", "PCI");
  expect(await rows()).toBe(3);
});

test("a name that is taken is refused", async () => {
  const error = await excel.refused(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Bảng");
    sheet.getRange("D1:D2").values = [["x"], [1]];
    sheet.tables.add("D1:D2", true).name = "KếtQuả";
    await context.sync();
  });
  expect(error.location).toBe("Table.name");
  expect(["ItemAlreadyExists", "InvalidArgument"]).toContain(error.code);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#apply-filters-to-a-table
test("a filter hides rows", async () => {
  const found = await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KếtQuả");
    table.columns.getItem("Mã").filter.applyValuesFilter(["FDI"]);
    const rows = table.worksheet.getRange("2:3").load("rowHidden");
    const first = table.worksheet.getRange("2:2").load("rowHidden");
    table.autoFilter.load("enabled, isDataFiltered");
    await context.sync();
    return [first.rowHidden, rows.rowHidden, table.autoFilter.enabled, table.autoFilter.isDataFiltered];
  });
  expect(found).toEqual([true, null, true, true]);
});

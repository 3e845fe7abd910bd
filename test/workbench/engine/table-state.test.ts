import type { Workbook } from "./model";
import type { Table } from "./model-table";
import { at, bookWith, fillCells, valuesAt } from "./test-sheet";

function targets(): { book: Workbook; table: Table } {
  const book = bookWith({
    B2: [
      ["Mã", "Kế hoạch", "Thực hiện"],
      ["GRDP", 100, 80],
      ["FDI", 50, 60],
    ],
  });
  const table = book.activeSheet.addTable(at("B2:D4"), true, "Chỉ_tiêu");
  return { book, table };
}

describe("structured references", () => {
  test.each([
    ["=SUM(Chỉ_tiêu[Kế hoạch])", 150],
    ["=SUM(chỉ_tiêu[[Kế hoạch]:[Thực hiện]])", 290],
    ["=ROWS(Chỉ_tiêu[#All])", 3],
    ["=INDEX(Chỉ_tiêu[#Headers],1,2)", "Kế hoạch"],
    ["=COUNTA(Chỉ_tiêu[[#Headers],[#Data],[Mã]])", 3],
    ["=SUM(Chỉ_tiêu[])", 290],
    ["=ROWS(Chỉ_tiêu)", 2],
    ["=Chỉ_tiêu[[#This Row],[Kế hoạch]]", 100],
    ["=Chỉ_tiêu[@[Thực hiện]]/Chỉ_tiêu[@[Kế hoạch]]", 0.8],
    ['=INDEX(Chỉ_tiêu[Thực hiện],MATCH("FDI",Chỉ_tiêu[Mã],0))', 60],
    ["=SUM(Chỉ_tiêu[Không có])", "#REF!"],
    ["=SUM(Chỉ_tiêu[#Totals])", "#REF!"],
    ['=SUM(INDIRECT("Chỉ_tiêu[Kế hoạch]"))', 150],
  ])("%s is %j", (formula, expected) => {
    const { book } = targets();
    fillCells(book.activeSheet, { F3: formula });
    expect(valuesAt(book.activeSheet, "F3")).toEqual([[expected]]);
  });

  test("names of tables and columns change in formulas", () => {
    const { book, table } = targets();
    fillCells(book.activeSheet, { F3: "=SUM(Chỉ_tiêu[Kế hoạch])" });
    table.rename("Mục_tiêu");
    const [, plan] = table.columns;
    if (plan) table.renameColumn(plan, "Giao [năm]");
    expect(book.activeSheet.formula(2, 5)).toBe("=SUM(Mục_tiêu[Giao '[năm']])");
    expect(valuesAt(book.activeSheet, "C2:F3")).toEqual([
      ["Giao [năm]", "Thực hiện", null, null],
      [100, 80, null, 150],
    ]);
  });
});

describe("growing", () => {
  test("typing just below adds a row with its formulas and formats", () => {
    const { book, table } = targets();
    const sheet = book.activeSheet;
    sheet.type(1, 4, "Tỷ lệ");
    sheet.type(2, 4, "=[@[Thực hiện]]/[@[Kế hoạch]]");
    sheet.format(at("E4"), { numberFormat: "0.0%" });
    expect(table.area).toEqual(at("B2:E4"));
    expect(valuesAt(sheet, "E3:E4")).toEqual([[0.8], [1.2]]);
    sheet.type(4, 1, "Thu ngân sách");
    expect(table.area).toEqual(at("B2:E5"));
    fillCells(sheet, { C5: [[10, 5]] });
    expect(valuesAt(sheet, "B5:E5")).toEqual([["Thu ngân sách", 10, 5, 0.5]]);
    expect(sheet.style(4, 4).numberFormat).toBe("0.0%");
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins
  test("what an API writes right below grows the table; blanks and what stands further down don't", () => {
    const { book, table } = targets();
    fillCells(book.activeSheet, { B6: "x" });
    book.activeSheet.write(at("B5"), [[""]]);
    expect(table.area).toEqual(at("B2:D4"));
    book.activeSheet.clear(at("B6"));
    fillCells(book.activeSheet, { B5: "x" });
    expect(table.area).toEqual(at("B2:D5"));
  });

  test("typing a header's name twice makes it unique", () => {
    const { book, table } = targets();
    book.activeSheet.type(1, 2, "Mã");
    expect(table.columns.map(({ name }) => name)).toEqual(["Mã", "Mã2", "Thực hiện"]);
    expect(book.activeSheet.value(1, 2)).toBe("Mã2");
  });

  test("undo shrinks it again", () => {
    const { book, table } = targets();
    book.activeSheet.type(4, 1, "x");
    book.undo();
    expect(table.area).toEqual(at("B2:D4"));
    expect(valuesAt(book.activeSheet, "B5")).toEqual([[null]]);
  });
});

describe("rows and columns", () => {
  test("rows are added at the end or between, cells below move", () => {
    const { book, table } = targets();
    const sheet = book.activeSheet;
    fillCells(sheet, { B7: "below", F1: "=SUM(Chỉ_tiêu[Kế hoạch])" });
    table.addRows(null, [["XNK", 30, 20]]);
    table.addRows(0, [["đầu", 1, 1]]);
    expect(valuesAt(sheet, "B2:D8")).toEqual(
      [
        ["Mã", "Kế hoạch", "Thực hiện"],
        ["đầu", 1, 1],
        ["GRDP", 100, 80],
        ["FDI", 50, 60],
        ["XNK", 30, 20],
        [null, null, null],
        [null, null, null],
      ].slice(0, 7),
    );
    expect(table.area).toEqual(at("B2:D6"));
    expect(sheet.value(0, 5)).toBe(181);
  });

  test("a table of a header only takes its first row in place of the blank one", () => {
    const book = bookWith({ A1: [["Mã", "Tên"]] });
    const table = book.activeSheet.addTable(at("A1:B1"), true);
    expect(table.name).toBe("Table1");
    table.addRows(null, [
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(table.area).toEqual(at("A1:B3"));
    expect(valuesAt(book.activeSheet, "A1:B3")).toEqual([
      ["Mã", "Tên"],
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("deleting rows, the last of which stays blank", () => {
    const { book, table } = targets();
    table.deleteRows(0, 1);
    expect(valuesAt(book.activeSheet, "B2:B4")).toEqual([["Mã"], ["FDI"], [null]]);
    table.deleteRows(0, 1);
    expect(table.bodyArea).toEqual(at("B3:D3"));
    expect(valuesAt(book.activeSheet, "B3:D3")).toEqual([[null, null, null]]);
  });

  test("columns are added and deleted with their names", () => {
    const { book, table } = targets();
    table.addColumn(1, "Đơn vị", ["tỷ đồng", "triệu USD"]);
    expect(table.columns.map(({ name }) => name)).toEqual(["Mã", "Đơn vị", "Kế hoạch", "Thực hiện"]);
    expect(valuesAt(book.activeSheet, "B2:E3")).toEqual([
      ["Mã", "Đơn vị", "Kế hoạch", "Thực hiện"],
      ["GRDP", "tỷ đồng", 100, 80],
    ]);
    const [, unit] = table.columns;
    if (unit) table.deleteColumn(unit);
    expect(table.columns.map(({ name }) => name)).toEqual(["Mã", "Kế hoạch", "Thực hiện"]);
    table.addColumn(null, null);
    expect(table.columns.at(-1)?.name).toBe("Column1");
  });

  test("rows inserted on the sheet belong to the table", () => {
    const { book, table } = targets();
    book.activeSheet.insert(at("4:4"), "Down");
    expect(table.area).toEqual(at("B2:D5"));
    book.activeSheet.delete(at("3:4"), "Up");
    expect(table.area).toEqual(at("B2:D3"));
    expect(() => book.activeSheet.insert(at("B3"), "Down")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }),
    );
  });

  test("totals sum the last column and leave out filtered rows", () => {
    const { book, table } = targets();
    table.change({ showTotals: true });
    expect(book.activeSheet.value(4, 3)).toBe(140);
    const [code] = table.columns;
    if (code) table.setCriterion(code, { kind: "values", texts: ["GRDP"], blanks: false });
    expect(book.activeSheet.isRowHidden(3)).toBe(true);
    expect(book.activeSheet.value(4, 3)).toBe(80);
    table.change({ showTotals: false });
    expect(table.area).toEqual(at("B2:D4"));
  });

  // https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654
  test("rows that a filter hides stay where they are when the others are sorted", () => {
    const sheet = targets().book.activeSheet;
    fillCells(sheet, { H10: "x", H11: 3, H12: 1, H13: 2 });
    const shown = { kind: "values", texts: ["3", "2"], blanks: false } as const;
    sheet.setFilter({ area: at("H10:H13"), criteria: new Map([[0, shown]]) });
    sheet.sort(at("H11:H13"), [{ key: 0, ascending: true }]);
    expect(sheet.values(at("H11:H13"))).toEqual([[2], [1], [3]]);
  });

  test("dissolved, its formulas name plain cells", () => {
    const { book, table } = targets();
    fillCells(book.activeSheet, { F3: "=SUM(Chỉ_tiêu[Kế hoạch])" });
    table.convertToRange();
    expect(book.activeSheet.formula(2, 5)).toBe("=SUM($C$3:$C$4)");
    expect(book.tables).toEqual([]);
  });

  test.each([
    ["an overlapping table", (book: Workbook) => book.activeSheet.addTable(at("D4:E6"), true)],
    ["a taken name", (book: Workbook) => book.activeSheet.addTable(at("H1:I2"), true, "CHỈ_TIÊU")],
    ["a name like a cell", (book: Workbook) => book.activeSheet.addTable(at("H1:I2"), true, "AB12")],
  ])("%s is refused", (_, work) => {
    expect(() => work(targets().book)).toThrow();
  });
});

describe("names", () => {
  test.each([
    ["a constant", "=5", "=Tên*2", 10],
    ["a range", "=Sheet1!$C$3:$C$4", "=SUM(Tên)", 150],
    ["the cell above (from A1 counted, so from the last row)", "=Sheet1!A1048576", "=Tên", null],
    ["the cell to the right", "=Sheet1!B1", "=Tên", "bên phải"],
    ["a structured reference", "=Chỉ_tiêu[Mã]", "=COUNTA(Tên)", 2],
    ["a function of one's own", "=LAMBDA(x,x*2)", "=Tên(21)", 42],
  ])("of %s", (_, formula, use, expected) => {
    const { book } = targets();
    book.addName({ name: "Tên", formula });
    fillCells(book.activeSheet, { F9: [[use, "bên phải"]] });
    expect(valuesAt(book.activeSheet, "F9")).toEqual([[expected === null ? "#REF!" : expected]]);
  });

  test("a sheet's own name goes before the workbook's", () => {
    const { book } = targets();
    const other = book.addSheet("Khác");
    book.addName({ name: "Năm", formula: "=2025" });
    book.addName({ name: "Năm", formula: "=2026", scope: other, visible: false, comment: "riêng" });
    fillCells(book.activeSheet, { F9: "=Năm" });
    fillCells(other, { A1: "=Năm" });
    expect([book.activeSheet.value(8, 5), other.value(0, 0)]).toEqual([2025, 2026]);
    const own = book.name("năm", other);
    if (own) book.removeName(own);
    expect(other.value(0, 0)).toBe(2025);
  });

  test.each(["A1", "R1C1", "1a", "a b", ""])("%j is no name", (name) => {
    expect(() => targets().book.addName({ name, formula: "=1" })).toThrow();
  });
});

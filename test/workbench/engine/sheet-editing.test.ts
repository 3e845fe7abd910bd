import { at, bookWith, fillCells, sheetWith, valuesAt } from "./test-sheet";

const wholeRow = { left: 0, right: 16_383 };

describe("inserted rows", () => {
  test.each([
    ["=A3", "=A4"],
    ["=SUM(A1:A3)", "=SUM(A1:A4)"],
    ["=SUM(A2:A3)", "=SUM(A3:A4)"],
    ["=SUM($A$1:$A$9)", "=SUM($A$1:$A$10)"],
    ["=A1", "=A1"],
    ["=SUM(A:A)", "=SUM(A:A)"],
    ["=SUM(2:3)", "=SUM(3:4)"],
    ["=ROW(A5)", "=ROW(A6)"],
  ])("%s becomes %s", (before, after) => {
    const sheet = sheetWith({ F1: before });
    sheet.insert({ top: 1, bottom: 1, ...wholeRow }, "Down");
    expect(sheet.formula(0, 5)).toBe(after);
  });

  test("formulas on other sheets follow, and undo brings all back", () => {
    const book = bookWith({ A1: [[1], [2], [3]] });
    const first = book.activeSheet;
    const other = book.addSheet("Báo cáo");
    fillCells(other, { A1: "=SUM(Sheet1!A2:A3)", A2: "=Sheet1!A1" });
    first.insert({ top: 1, bottom: 2, ...wholeRow }, "Down");
    expect(other.inputs(at("A1:A2"))).toEqual([["=SUM(Sheet1!A4:A5)"], ["=Sheet1!A1"]]);
    expect(valuesAt(first, "A1:A5")).toEqual([[1], [null], [null], [2], [3]]);
    book.undo();
    expect(other.inputs(at("A1:A2"))).toEqual([["=SUM(Sheet1!A2:A3)"], ["=Sheet1!A1"]]);
    expect(valuesAt(first, "A1:A3")).toEqual([[1], [2], [3]]);
    expect(valuesAt(other, "A1:A2")).toEqual([[5], [1]]);
  });

  test("sizes, merges, names, print areas, rules and anchors move too", () => {
    const book = bookWith({});
    const sheet = book.activeSheet;
    sheet.setRowHeight(at("5:5"), 30);
    sheet.merge(at("A5:B6"));
    book.addName({ name: "Tỷ_lệ", formula: "=Sheet1!$C$5" });
    sheet.setPrintAreas([at("A1:D9")]);
    sheet.setPrintTitleRows(at("2:3"));
    sheet.addConditionalFormat({
      areas: [at("A4:A9")],
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=A4>1" },
      style: { fill: "#FF0000" },
    });
    sheet.changePageLayout({ horizontalBreaks: [4] });
    const anchor = sheet.anchor(at("B5"));
    sheet.insert({ top: 0, bottom: 1, ...wholeRow }, "Down");
    expect(sheet.rowHeight(6)).toBe(30);
    expect(sheet.merges).toEqual([at("A7:B8")]);
    expect(book.name("tỷ_lệ", null)?.formula).toBe("=Sheet1!$C$7");
    expect(sheet.printAreas).toEqual([at("A3:D11")]);
    expect(sheet.printTitleRows).toEqual(at("4:5"));
    expect(sheet.conditionalFormats[0]?.areas).toEqual([at("A6:A11")]);
    expect(sheet.pageLayout.horizontalBreaks).toEqual([6]);
    expect(anchor.area).toEqual(at("B7"));
  });

  test("only some columns move when cells are inserted", () => {
    const sheet = sheetWith({
      A1: [
        [1, 10],
        [2, 20],
      ],
      D1: "=A2+B2",
    });
    sheet.insert(at("A1"), "Down");
    expect(valuesAt(sheet, "A1:B3")).toEqual([
      [null, 10],
      [1, 20],
      [2, null],
    ]);
    expect(sheet.formula(0, 3)).toBe("=A3+B2");
  });
});

describe("deleted cells", () => {
  test.each([
    ["=A3", "=A2"],
    ["=A2", "=#REF!"],
    ["=SUM(A1:A3)", "=SUM(A1:A2)"],
    ["=SUM(A2:A2)", "=SUM(#REF!)"],
    ["=SUM(A2:A4)", "=SUM(A2:A3)"],
  ])("%s becomes %s", (before, after) => {
    const sheet = sheetWith({ F1: before, A1: [[1], [2], [3]] });
    sheet.delete({ top: 1, bottom: 1, ...wholeRow }, "Up");
    expect(sheet.formula(0, 5)).toBe(after);
  });

  test("undo brings contents, styles and references back", () => {
    const book = bookWith({ A1: [[1], [2], [3]], C1: "=SUM(A1:A3)", C2: "=A2" });
    const sheet = book.activeSheet;
    sheet.format(at("A2"), { fill: "#00FF00" });
    sheet.delete(at("A2:B2"), "Up");
    expect(valuesAt(sheet, "A1:C3")).toEqual([
      [1, null, 4],
      [3, null, "#REF!"],
      [null, null, null],
    ]);
    book.undo();
    expect(valuesAt(sheet, "A1:C3")).toEqual([
      [1, null, 6],
      [2, null, 2],
      [3, null, null],
    ]);
    expect(sheet.style(1, 0).fill).toBe("#00FF00");
  });

  test("columns", () => {
    const sheet = sheetWith({ A1: [[1, 2, 3]], A2: "=SUM(A1:C1)", D2: "=C1" });
    sheet.delete(at("B:B"), "Left");
    expect(valuesAt(sheet, "A1:C2")).toEqual([
      [1, 3, null],
      [4, null, 3],
    ]);
  });

  test("an array that stood there spills anew", () => {
    const sheet = sheetWith({ A3: "=SEQUENCE(3)" });
    sheet.delete({ top: 0, bottom: 0, ...wholeRow }, "Up");
    expect(valuesAt(sheet, "A1:A5")).toEqual([[null], [1], [2], [3], [null]]);
  });
});

describe("copying and moving", () => {
  test("relative references move, the target repeats the source", () => {
    const sheet = sheetWith({ A1: [[1], [2], [3], [4]], B1: "=A1*10" });
    sheet.format(at("B1"), { font: { bold: true } });
    sheet.copyFrom(at("B2:B4"), { sheet, area: at("B1") });
    expect(valuesAt(sheet, "B1:B4")).toEqual([[10], [20], [30], [40]]);
    expect(sheet.style(3, 1).font.bold).toBe(true);
  });

  test("whole rows are not repeated, however wide what is in them, and bring their blank cells along", () => {
    const book = bookWith({ A1: [[1, 2]], A2: "=A1*10" });
    const other = book.addSheet("Khác");
    book.activeSheet.write(at("C1"), [["cũ"]]);
    other.copyFrom(at("1:2"), { sheet: book.activeSheet, area: at("1:2") });
    expect(other.usedArea()).toEqual(at("A1:C2"));
    book.activeSheet.write(at("B1:C1"), [["", ""]]);
    other.copyFrom(at("1:2"), { sheet: book.activeSheet, area: at("1:2") });
    expect(other.usedArea(true)).toEqual(at("A1:A2"));
    expect(other.inputs(at("A2"))).toEqual([["=A1*10"]]);
  });

  test.each([
    ["Values" as const, [[20, null]], "General", null],
    ["Formulas" as const, [["=C1*2", null]], "General", "=C1*2"],
    ["Formats" as const, [[null, null]], "0.00", null],
  ])("only %s", (what, _, format, formula) => {
    const sheet = sheetWith({ A1: [["=B1*2", 10]] });
    sheet.writeNumberFormats(at("A1"), [["0.00"]]);
    sheet.copyFrom(at("B5"), { sheet, area: at("A1") }, { what });
    expect(sheet.style(4, 1).numberFormat).toBe(format);
    expect(sheet.formula(4, 1)).toBe(formula === null ? null : "=C5*2");
  });

  test("turned over", () => {
    const sheet = sheetWith({
      A1: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    });
    sheet.copyFrom(at("D1"), { sheet, area: at("A1:B3") }, { transpose: true });
    expect(valuesAt(sheet, "D1:F2")).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ]);
  });

  test("rules go along: the same rule reaches further, on another sheet it is a new one", () => {
    const book = bookWith({ A1: [[5], [1]] });
    const sheet = book.activeSheet;
    const other = book.addSheet("Khác");
    sheet.addConditionalFormat({
      areas: [at("A1:A2")],
      stopIfTrue: false,
      rule: { kind: "custom", formula: "=A1>3" },
      style: { fill: "#FF0000" },
    });
    sheet.copyFrom(at("C1"), { sheet, area: at("A1:A2") });
    other.copyFrom(at("B3"), { sheet, area: at("A1:A2") });
    expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([[at("A1:A2"), at("C1:C2")]]);
    expect(other.conditionalFormats.map(({ areas, rule }) => [areas, rule])).toEqual([
      [[at("B3:B4")], { kind: "custom", formula: "=B3>3" }],
    ]);
    expect([other.conditionalStyle(2, 1), other.conditionalStyle(3, 1)]).toEqual([{ fill: "#FF0000" }, null]);
  });

  test("formulas follow cells that are moved", () => {
    const book = bookWith({ A1: 5, A2: "=A1+1", C1: "=A1*2" });
    const sheet = book.activeSheet;
    const other = book.addSheet("Khác");
    sheet.moveTo(at("A1"), { sheet, area: at("E9") });
    expect(sheet.inputs(at("C1"))).toEqual([["=E9*2"]]);
    sheet.moveTo(at("E9"), { sheet: other, area: at("B2") });
    expect(sheet.inputs(at("C1"))).toEqual([["=Khác!B2*2"]]);
    expect(valuesAt(sheet, "C1")).toEqual([[10]]);
    book.undo();
    book.undo();
    expect(sheet.inputs(at("A1:C1"))).toEqual([[5, "", "=A1*2"]]);
  });

  test.each([
    ["numbers go on by their step", [[1], [3]], [[1], [3], [5], [7]]],
    ["one number is repeated", [[4]], [[4], [4], [4], [4]]],
    ["a text's number counts up", [["Quý 1"]], [["Quý 1"], ["Quý 2"], ["Quý 3"], ["Quý 4"]]],
    ["texts are repeated", [["a"], ["b"]], [["a"], ["b"], ["a"], ["b"]]],
  ])("filling: %s", (_, source, result) => {
    const sheet = sheetWith({ A1: source });
    sheet.autoFill(at(`A1:A${source.length}`), at("A1:A4"), "FillDefault");
    expect(valuesAt(sheet, "A1:A4")).toEqual(result);
  });

  test("sorting moves rows with their formulas", () => {
    const sheet = sheetWith({
      A1: [
        ["b", 2, "=B1*10"],
        ["a", 1, "=B2*10"],
        ["c", 3, "=B3*10"],
      ],
    });
    sheet.sort(at("A1:C3"), [{ key: 0, ascending: false }]);
    expect(valuesAt(sheet, "A1:C3")).toEqual([
      ["c", 3, 30],
      ["b", 2, 20],
      ["a", 1, 10],
    ]);
    expect(sheet.formula(0, 2)).toBe("=B1*10");
  });

  test("finding and replacing look at what is shown and at what is entered", () => {
    const sheet = sheetWith({ A1: [["GRDP 2025"], ["grdp 2026"], ["FDI"]] });
    expect(sheet.find(at("A1:A3"), "GRDP")).toEqual({ row: 0, column: 0 });
    expect(sheet.find(at("A1:A3"), "grdp", { matchCase: true })).toEqual({ row: 1, column: 0 });
    expect(sheet.find(at("A1:A3"), "FD", { completeMatch: true })).toBeNull();
    expect(sheet.replaceAll(at("A1:A3"), "grdp", "Tổng")).toBe(2);
    expect(valuesAt(sheet, "A1:A2")).toEqual([["Tổng 2025"], ["Tổng 2026"]]);
  });
});

describe("sheets", () => {
  test("renaming changes formulas, names and list rules", () => {
    const book = bookWith({ A1: 5 });
    const other = book.addSheet("Khác");
    fillCells(other, { A1: "=Sheet1!A1*2" });
    book.addName({ name: "Gốc", formula: "=Sheet1!$A$1" });
    book.renameSheet(book.activeSheet, "Báo cáo");
    expect(other.formula(0, 0)).toBe("='Báo cáo'!A1*2");
    expect(book.name("Gốc", null)?.formula).toBe("='Báo cáo'!$A$1");
    expect(other.value(0, 0)).toBe(10);
    book.undo();
    expect(other.formula(0, 0)).toBe("=Sheet1!A1*2");
    expect(other.value(0, 0)).toBe(10);
  });

  test("removing leaves #REF!, undo brings all back", () => {
    const book = bookWith({ A1: "=Khác!B2+1" });
    const other = book.addSheet("Khác");
    fillCells(other, { B2: 5, C2: "=B2*2" });
    expect(valuesAt(book.activeSheet, "A1")).toEqual([[6]]);
    book.removeSheet(other);
    expect(book.activeSheet.formula(0, 0)).toBe("=#REF!+1");
    book.undo();
    expect(valuesAt(book.activeSheet, "A1")).toEqual([[6]]);
    expect(valuesAt(other, "C2")).toEqual([[10]]);
  });

  test("a copy has its own tables and reads its own cells", () => {
    const book = bookWith({
      A1: [
        ["Mã", "Giá trị"],
        ["a", 1],
      ],
      D1: "=B2*2",
    });
    const sheet = book.activeSheet;
    sheet.addTable(at("A1:B2"), true, "Chỉ_tiêu");
    fillCells(sheet, { E1: "=SUM(Chỉ_tiêu[Giá trị])" });
    const copy = book.copySheet(sheet, 1);
    fillCells(copy, { B2: 9 });
    expect(copy.name).toBe("Sheet1 (2)");
    expect(valuesAt(copy, "D1:E1")).toEqual([[18, 9]]);
    expect(valuesAt(sheet, "D1:E1")).toEqual([[2, 1]]);
    expect(book.tables.map(({ name }) => name)).toEqual(["Chỉ_tiêu", "Chỉ_tiêu1"]);
  });

  test.each(["", "a/b", "a".repeat(32), "'x", "Sheet1"])("the name %j is refused", (name) => {
    expect(() => bookWith({}).addSheet(name)).toThrow();
  });
});

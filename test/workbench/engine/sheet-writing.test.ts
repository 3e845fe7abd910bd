import { vietnamese } from "./culture";
import { at, bookWith, fillCells, sheetWith, valuesAt } from "./test-sheet";

describe("what an API writes", () => {
  test.each([
    [1.5, 1.5, "General"],
    ["1.5", 1.5, "General"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1/2/2026", 46024, "m/d/yyyy"],
    ["TRUE", true, "General"],
    [true, true, "General"],
    ["#N/A", "#N/A", "General"],
    ["'007", "007", "General"],
    ["abc", "abc", "General"],
    ["code12", "code12", "General"],
    ["1.2.3", "1.2.3", "General"],
    ["=1+1", 2, "General"],
    ["=", "=", "General"],
    ["=TODAY()", 46249, "m/d/yyyy"],
  ])("%j becomes %j with format %s", (input, value, format) => {
    const sheet = sheetWith({ A1: input });
    expect(valuesAt(sheet, "A1")).toEqual([[value]]);
    expect(sheet.style(0, 0).numberFormat).toBe(format);
  });

  test("null leaves a cell, an empty text clears it", () => {
    const sheet = sheetWith({ A1: [[1, 2]] });
    sheet.write(at("A1:B1"), [[null, ""]]);
    expect(valuesAt(sheet, "A1:B1")).toEqual([[1, null]]);
  });

  test("a format that is there stays, text format keeps texts", () => {
    const sheet = sheetWith({});
    sheet.writeNumberFormats(at("A1:B1"), [["0.000", "@"]]);
    fillCells(sheet, { A1: [["12%", "=1+1"]] });
    expect(valuesAt(sheet, "A1:B1")).toEqual([[0.12, "=1+1"]]);
    expect(sheet.style(0, 0).numberFormat).toBe("0.000");
  });

  test("rows and columns of the input must be those of the area", () => {
    expect(() => sheetWith({}).write(at("A1:B2"), [[1, 2]])).toThrow("doesn't match A1:B2");
  });

  test("one formula fills an area, its relative references move along", () => {
    const sheet = sheetWith({ A1: [[1], [2], [3]], C1: 10 });
    sheet.fill(at("B1:B3"), "=A1*$C$1");
    expect(valuesAt(sheet, "B1:B3")).toEqual([[10], [20], [30]]);
    expect(sheet.inputs(at("B3"))).toEqual([["=A3*$C$1"]]);
    expect(sheet.inputs(at("B3"), "R1C1")).toEqual([["=RC[-1]*R1C3"]]);
  });

  test.each([
    ["=RC[-1]*2", "=A1*2"],
    ["=SUM(R1C1:R2C1)", "=SUM($A$1:$A$2)"],
  ])("R1C1 %s in B1 is %s", (r1c1, a1) => {
    const sheet = sheetWith({});
    sheet.write(at("B1"), [[r1c1]], "R1C1");
    expect(sheet.formula(0, 1)).toBe(a1);
  });

  test.each([
    "=RC[-1]*2",
    "=SUM(R9C:RC)",
    "=SUM(R[-3]C:R[2]C[1])",
    "=SUM(C[-1])+R1C1",
    "=sheet1!R[-2]C&@C1",
    "=RC[1]#",
  ])("R1C1 %s says in each of many cells what it says in one", (r1c1) => {
    const [together, apart] = [sheetWith({ A1: [[1], [2], [3]] }), sheetWith({ A1: [[1], [2], [3]] })];
    const area = at("B1:C6");
    const rows = Array.from({ length: 6 }, () => [r1c1, r1c1]);
    together.write(area, rows, "R1C1");
    rows.forEach((line, row) => {
      line.forEach((_, side) =>
        apart.write({ top: row, bottom: row, left: 1 + side, right: 1 + side }, [[r1c1]], "R1C1"),
      );
    });
    expect(together.inputs(area)).toEqual(apart.inputs(area));
    expect(together.values(area)).toEqual(apart.values(area));
  });

  test.each(["=SUM(A$5:A1)", "=SUM($C1:A1)", "=COUNT(Sheet1!A1:B$3)+ROW()"])(
    "%s filled down is calculated as its texts are, on the sheet's copy as well",
    (formula) => {
      const book = bookWith({});
      const sheet = book.activeSheet;
      sheet.fill(at("G1:K9"), formula);
      fillCells(sheet, {
        A1: Array.from({ length: 9 }, (_, row) => [1, 2, 3, 4, 5].map((value) => value * 10 ** row)),
      });
      const copy = book.copySheet(sheet, 1);
      const [filled, texts] = [sheet.values(at("G1:K9")), sheet.inputs(at("G1:K9"))];
      sheet.write(at("G1:K9"), texts);
      expect(sheet.values(at("G1:K9"))).toEqual(filled);
      expect(copy.values(at("G1:K9"))).toEqual(filled);
    },
  );

  test.each([
    ["=sum(a1:b2)", "=SUM(A1:B2)"],
    ["=Sheet1!a1+$b$2", "=Sheet1!A1+$B$2"],
    ["=if(true,1,2)", "=IF(TRUE,1,2)"],
    ["=_xlfn.XLOOKUP(1,A1:A2,B1:B2)", "=XLOOKUP(1,A1:A2,B1:B2)"],
  ])("%s is spelled %s", (written, spelled) => {
    expect(sheetWith({ D9: written }).formula(8, 3)).toBe(spelled);
  });

  test.each(["=1+", "=SUM(", "=SUM(1 2)", '=A1 "x"', "=1..2", "=LEN()", "=(1"])("%s is refused", (formula) => {
    expect(() => sheetWith({ A1: formula })).toThrow("problem with this formula");
  });
});

describe("what a person types in Vietnamese settings", () => {
  test.each([
    ["118.079,279", 118079.279, "#,##0.00"],
    ["12,5%", 0.125, "0.00%"],
    ["31/12/2026", 46387, "m/d/yyyy"],
    ["1,5", 1.5, "General"],
    ["1.000", 1000, "#,##0"],
    ["Đà Nẵng", "Đà Nẵng", "General"],
    ["'123", "123", "General"],
    ["=SUM(1,5;2)", 3.5, "General"],
    ["=-1,5", -1.5, "General"],
    ["+A2", 0, "General"],
    ["-5", -5, "General"],
    ["đúng", "đúng", "General"],
  ])("%s", (typed, value, format) => {
    const sheet = sheetWith({}, { culture: vietnamese });
    sheet.type(0, 0, typed);
    expect(valuesAt(sheet, "A1")).toEqual([[value]]);
    expect(sheet.style(0, 0).numberFormat).toBe(format);
  });

  test("commas between arguments are read as the documentation writes them, which Excel itself refuses", () => {
    const sheet = sheetWith({}, { culture: vietnamese });
    sheet.type(0, 0, "=ROUND(PI(), 2)");
    expect(sheet.values(at("A1"))).toEqual([[3.14]]);
  });

  test.each(['=ATTAIN(1.000,"GRDP")', "=SUM(1;2", "=1.000+1"])("%s is refused", (typed) => {
    expect(() => sheetWith({}, { culture: vietnamese }).type(0, 0, typed)).toThrow("problem with this formula");
  });

  test.each([
    ["=SUM(1,5;A2)", "=SUM(1,5;A2)", "1,5"],
    ["12,5%", "12,5%", "12,50%"],
    ["31/12/2026", "31/12/2026", "31/12/2026"],
    ["'007", "'007", "007"],
    ["1234,5", "1234,5", "1234,5"],
    ["={1\\2;3\\4}", "={1\\2;3\\4}", "1"],
  ])("%s is edited as %s and shown as %s", (typed, edited, shown) => {
    const sheet = sheetWith({}, { culture: vietnamese });
    sheet.type(0, 0, typed);
    expect(sheet.editText(0, 0)).toBe(edited);
    expect(sheet.text(0, 0)).toBe(shown);
  });

  test("a number in a cell of per cent is meant as per cent", () => {
    const sheet = sheetWith({}, { culture: vietnamese });
    sheet.writeNumberFormats(at("A1"), [["0.0%"]]);
    sheet.type(0, 0, "12,5");
    expect(sheet.text(0, 0)).toBe("12,5%");
  });

  test("pasted rows are typed cell by cell", () => {
    const sheet = sheetWith({}, { culture: vietnamese });
    sheet.paste(1, 1, [
      ["a", "1,5"],
      ["", "=B2"],
    ]);
    expect(valuesAt(sheet, "B2:C3")).toEqual([
      ["a", 1.5],
      [null, "a"],
    ]);
  });
});

describe("shown texts", () => {
  test.each([
    [1234.5, "#,##0.00", "1.234,50"],
    [-5, "#,##0;[Red](#,##0)", "(5)"],
    [0.8, "0.0%", "80,0%"],
    [46387, "dd/mm/yyyy", "31/12/2026"],
    [46387, "m/d/yyyy", "31/12/2026"],
    [46387, "yyyy-mm-dd", "2026-12-31"],
    [123456789012, "General", "1,23457E+11"],
    [0.1, "General", "0,1"],
    [1e-7, "General", "0,0000001"],
    ["chữ", "0.00", "chữ"],
    [true, "General", "TRUE"],
  ])("%j as %s is %s", (value, format, text) => {
    const sheet = sheetWith({}, { culture: vietnamese });
    sheet.writeNumberFormats(at("A1"), [[format]]);
    fillCells(sheet, { A1: value });
    expect(sheet.text(0, 0)).toBe(text);
  });

  test("colour and side follow format and value", () => {
    const sheet = sheetWith({});
    sheet.writeNumberFormats(at("A1"), [["0;[Red]-0"]]);
    fillCells(sheet, { A1: -5, B1: "a", C1: "=1/0" });
    expect([0, 1, 2].map((column) => sheet.shown(0, column))).toEqual([
      { text: "-5", textColor: "#FF0000", align: "right" },
      { text: "a", textColor: null, align: "left" },
      { text: "#DIV/0!", textColor: null, align: "center" },
    ]);
  });
});

describe("undo", () => {
  test("takes back one transaction at a time and does it again", () => {
    const book = bookWith({ A1: 1 });
    const sheet = book.activeSheet;
    book.transaction("person", () => {
      fillCells(sheet, { A1: 2, B1: "=A1*2" });
      sheet.format(at("A1"), { font: { bold: true } });
    });
    book.undo();
    expect(valuesAt(sheet, "A1:B1")).toEqual([[1, null]]);
    expect(sheet.style(0, 0).font.bold).toBe(false);
    book.redo();
    expect(valuesAt(sheet, "A1:B1")).toEqual([[2, 4]]);
    expect(sheet.style(0, 0).font.bold).toBe(true);
  });

  test("transactions of one group are one step", () => {
    const book = bookWith({});
    for (const value of [1, 2, 3]) {
      book.transaction("addIn", () => fillCells(book.activeSheet, { A1: value }), { undoGroup: "report" });
    }
    book.undo();
    expect(valuesAt(book.activeSheet, "A1")).toEqual([[null]]);
    expect(book.canUndo).toBe(false);
  });

  test("a transaction that fails leaves nothing behind; a nested one only itself", () => {
    const book = bookWith({ A1: 1, B1: "=A1" });
    const sheet = book.activeSheet;
    expect(() =>
      book.transaction("addIn", () => {
        fillCells(sheet, { A1: 5 });
        throw new Error("stop");
      }),
    ).toThrow("stop");
    expect(valuesAt(sheet, "A1:B1")).toEqual([[1, 1]]);
    book.transaction("addIn", () => {
      fillCells(sheet, { A1: 7 });
      expect(() => book.transaction("addIn", () => sheet.write(at("C1"), [["=1+"]]))).toThrow();
    });
    expect(valuesAt(sheet, "A1:C1")).toEqual([[7, 7, null]]);
  });

  test("a change of one cell is told with the values around it", () => {
    const book = bookWith({ A1: 1 });
    const told: unknown[] = [];
    book.subscribe(({ origin, changes }) => {
      for (const change of changes)
        if (change.kind === "cellsEdited") told.push([origin, change.before, change.after, change.area]);
    });
    book.transaction("person", () => book.activeSheet.type(0, 0, "5"));
    expect(told).toEqual([["person", 1, 5, at("A1")]]);
  });
});

describe("protection", () => {
  test.each([
    ["a locked cell", (book: ReturnType<typeof bookWith>) => fillCells(book.activeSheet, { B1: 1 })],
    ["formats", (book: ReturnType<typeof bookWith>) => book.activeSheet.format(at("A1"), { fill: "#FF0000" })],
    ["rows to insert", (book: ReturnType<typeof bookWith>) => book.activeSheet.insert(at("1:1"), "Down")],
    ["typed input", (book: ReturnType<typeof bookWith>) => book.activeSheet.type(0, 1, "x")],
    [
      "sorting",
      (book: ReturnType<typeof bookWith>) => book.activeSheet.sort(at("A1:A2"), [{ key: 0, ascending: true }]),
    ],
    [
      "filtering",
      (book: ReturnType<typeof bookWith>) => book.activeSheet.setFilter({ area: at("A1:A2"), criteria: new Map() }),
    ],
    ["a wrong password", (book: ReturnType<typeof bookWith>) => book.activeSheet.unprotect("guess")],
  ])("refuses %s", (_, work) => {
    const book = bookWith({ A1: 1 });
    book.activeSheet.format(at("A1"), { locked: false });
    book.activeSheet.protect({}, "secret");
    expect(() => work(book)).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    fillCells(book.activeSheet, { A1: 2 });
    book.activeSheet.unprotect("secret");
    expect(() => fillCells(book.activeSheet, { B1: 1 })).not.toThrow();
  });

  test("the structure keeps its sheets", () => {
    const book = bookWith({});
    book.protect("secret");
    expect(() => book.addSheet()).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    expect(() => book.renameSheet(book.activeSheet, "x")).toThrow();
    book.unprotect("secret");
    expect(book.addSheet().name).toBe("Sheet2");
  });
});

// https://support.microsoft.com/office/create-workbook-links-2ae2c1f9-3afb-4bd3-bf2f-ba8b7f0d9bc4
test.each([
  ["=[Book2.xlsx]Sheet1!A1", "=[Book2.xlsx]Sheet1!A1"],
  ["='[Sổ cũ.xlsx]Số liệu'!A1*2", "='[Sổ cũ.xlsx]Số liệu'!A1*2"],
])("a link to another file stands as %s, without a value here", (typed, shown) => {
  const sheet = sheetWith({ A1: typed });
  expect(sheet.formula(0, 0)).toBe(shown);
  expect(sheet.value(0, 0)).toEqual({ error: "#REF!" });
});

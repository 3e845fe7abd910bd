import { rowLimit } from "./area";
import { at, bookWith, fillCells, sheetWith, valuesAt } from "./test-sheet";

describe("styles", () => {
  test("a cell's own style goes before its row's and its column's", () => {
    const sheet = sheetWith({});
    sheet.format(at("B:B"), { fill: "#00FF00" });
    sheet.format(at("3:3"), { font: { bold: true } });
    expect(sheet.style(8, 1).fill).toBe("#00FF00");
    expect(sheet.style(2, 7).font.bold).toBe(true);
    expect(sheet.style(2, 1)).toMatchObject({ fill: "#00FF00" });
    sheet.format(at("B9"), { fill: null });
    expect(sheet.style(8, 1).fill).toBeNull();
  });

  test("equal styles are one object, a patch keeps the rest", () => {
    const sheet = sheetWith({});
    sheet.format(at("A1:A2"), { font: { bold: true }, numberFormat: "0.0" });
    sheet.format(at("A2"), { font: { italic: true } });
    sheet.format(at("A2"), { font: { italic: false } });
    expect(sheet.style(1, 0)).toBe(sheet.style(0, 0));
  });

  test("borders around and within", () => {
    const sheet = sheetWith({});
    const thin = { line: "Continuous", weight: "Thin", color: "#000000" } as const;
    sheet.formatBorders(at("B2:C3"), {
      top: thin,
      left: thin,
      bottom: thin,
      right: thin,
      insideHorizontal: { ...thin, weight: "Hairline" },
    });
    expect(sheet.style(1, 1).borders).toMatchObject({
      top: thin,
      left: thin,
      right: null,
      bottom: { weight: "Hairline" },
    });
    expect(sheet.style(2, 2).borders).toMatchObject({ bottom: thin, right: thin, left: null });
  });

  test("clearing formats covers the column's", () => {
    const sheet = sheetWith({ B2: 1 });
    sheet.format(at("B:B"), { fill: "#00FF00" });
    sheet.clear(at("B2"), "Formats");
    expect([sheet.style(1, 1).fill, sheet.style(2, 1).fill]).toEqual([null, "#00FF00"]);
    expect(sheet.value(1, 1)).toBe(1);
  });
});

describe("rows and columns", () => {
  test("sizes, hidden ones and what differs from the standard", () => {
    const sheet = sheetWith({});
    sheet.setColumnWidth(at("B:C"), 100);
    sheet.hideColumns(at("C:C"), true);
    sheet.setRowHeight(at("2:2"), 30);
    sheet.hideRows(at("4:5"), true);
    expect([...sheet.columnWidths]).toEqual([
      [1, 100],
      [2, 0],
    ]);
    expect([...sheet.rowHeights]).toEqual([
      [1, 30],
      [3, 0],
      [4, 0],
    ]);
    sheet.hideColumns(at("C:C"), false);
    expect(sheet.columnWidth(2)).toBe(100);
  });

  test("all rows hidden below a place cost nothing to speak of", () => {
    const sheet = sheetWith({});
    sheet.hideRows({ top: 99, bottom: rowLimit - 1, left: 0, right: 16_383 }, true);
    expect([sheet.rowHeight(98), sheet.rowHeight(500_000)]).toEqual([15, 0]);
  });

  test("a row grows with its fonts and wrapped texts unless it has a height", () => {
    const sheet = sheetWith({ A1: "Tiêu đề", A2: "một hai ba bốn năm sáu bảy tám chín mười", A3: "x" });
    sheet.format(at("A1"), { font: { size: 22 } });
    sheet.format(at("A2"), { wrapText: true });
    expect(sheet.rowHeight(0)).toBe(28.5);
    expect(sheet.rowHeight(1)).toBeGreaterThan(45);
    expect(sheet.rowHeight(2)).toBe(15);
    sheet.setColumnWidth(at("A:A"), 400);
    expect(sheet.rowHeight(1)).toBe(15);
    sheet.setRowHeight(at("1:1"), 18);
    expect(sheet.rowHeight(0)).toBe(18);
    sheet.autofitRows(at("1:1"));
    expect(sheet.rowHeight(0)).toBe(28.5);
  });

  test("columns fit their texts by the given measure", () => {
    const sheet = sheetWith({ A1: "abc", B1: 5 }, { measureText: (text) => text.length * 10 });
    sheet.autofitColumns(at("A:B"));
    expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([36, 16.5]);
  });

  test("groups", () => {
    const sheet = sheetWith({});
    sheet.group(at("2:5"), "rows");
    sheet.group(at("3:4"), "rows");
    sheet.ungroup(at("5:5"), "rows");
    expect([1, 2, 3, 4].map((row) => sheet.rowLevel(row))).toEqual([1, 2, 2, 0]);
  });
});

describe("merged cells", () => {
  test("keep the first value", () => {
    const sheet = sheetWith({ B1: "x", A2: "y" });
    sheet.merge(at("A1:B2"));
    expect(valuesAt(sheet, "A1:B2")).toEqual([
      ["x", null],
      [null, null],
    ]);
    expect(sheet.mergeAt(1, 1)).toEqual(at("A1:B2"));
    sheet.unmerge(at("B2"));
    expect(sheet.merges).toEqual([]);
  });

  test("across, row by row", () => {
    const sheet = sheetWith({});
    sheet.merge(at("A1:C2"), true);
    expect(sheet.merges).toEqual([at("A1:C1"), at("A2:C2")]);
  });
});

describe("printing and the rest of the sheet", () => {
  test("print areas and titles are names of the sheet", () => {
    const book = bookWith({});
    const sheet = book.addSheet("Báo cáo");
    sheet.setPrintAreas([at("A1:J64"), at("L1:M2")]);
    sheet.setPrintTitleRows(at("1:2"));
    sheet.setPrintTitleColumns(at("A:A"));
    expect(book.names.map(({ name, formula, scope }) => [name, formula, scope?.name])).toEqual([
      ["Print_Area", "='Báo cáo'!$A$1:$J$64,'Báo cáo'!$L$1:$M$2", "Báo cáo"],
      ["Print_Titles", "='Báo cáo'!$A:$A,'Báo cáo'!$1:$2", "Báo cáo"],
    ]);
    book.renameSheet(sheet, "Quý 1");
    expect(sheet.printAreas).toEqual([at("A1:J64"), at("L1:M2")]);
    expect([sheet.printTitleRows, sheet.printTitleColumns]).toEqual([at("1:2"), at("A:A")]);
    sheet.setPrintAreas([]);
    expect(sheet.printAreas).toEqual([]);
  });

  test("settings, custom XML and properties are kept and undone", () => {
    const book = bookWith({});
    book.setSetting("kỳ", { year: 2026 });
    const part = book.addCustomXmlPart('<?xml version="1.0"?><a:plan xmlns:a="urn:attain:plan"/>');
    book.changeProperties({ title: "Báo cáo" });
    expect([book.settings.get("kỳ"), part.namespace, book.properties.title]).toEqual([
      { year: 2026 },
      "urn:attain:plan",
      "Báo cáo",
    ]);
    book.undo();
    book.undo();
    expect([book.customXmlParts, book.properties.title]).toEqual([[], ""]);
  });

  test("the last visible sheet stays", () => {
    const book = bookWith({});
    expect(() => book.activeSheet.change({ visibility: "Hidden" })).toThrow();
    const other = book.addSheet("Khác");
    other.change({ visibility: "VeryHidden" });
    expect(() => book.removeSheet(book.activeSheet)).toThrow();
    expect(() => book.activateSheet(other)).toThrow();
  });

  test.each([
    ["Sheet1!B2:C3", ["Sheet1 B2:C3"]],
    ["A:A", ["Sheet1 A:A"]],
    ["A1,C3:D4", ["Sheet1 A1", "Sheet1 C3:D4"]],
    ["Vùng", ["Sheet1 A1:B2"]],
    ["nowhere", null],
  ])("%s points to %j", (reference, expected) => {
    const book = bookWith({});
    book.addName({ name: "Vùng", formula: "=Sheet1!$A$1:$B$2" });
    const places = book.placesOf(reference, book.activeSheet);
    const wanted = expected
      ?.map((text) => text.split(" "))
      .map(([sheet, address = ""]) => ({ sheet, area: at(address) }));
    expect(places?.map(({ sheet, area }) => ({ sheet: sheet.name, area })) ?? null).toEqual(wanted ?? null);
  });

  test("a link looks like one", () => {
    const sheet = sheetWith({ A1: "đây" });
    sheet.setHyperlink(at("A1"), { documentReference: "Sheet1!B2" });
    expect(sheet.hyperlink(0, 0)).toEqual({ documentReference: "Sheet1!B2" });
    expect(sheet.style(0, 0).font.underline).toBe("Single");
    sheet.clear(at("A1"), "Hyperlinks");
    expect(sheet.hyperlink(0, 0)).toBeNull();
  });

  test("a listener hears a transaction once, in order, and may edit itself", () => {
    const book = bookWith({});
    const heard: string[] = [];
    book.subscribe(({ changes }) => {
      heard.push(changes.map(({ kind }) => kind).join());
      if (heard.length === 1) fillCells(book.activeSheet, { B9: 1 });
    });
    book.transaction("addIn", () => {
      fillCells(book.activeSheet, { A1: 1 });
      book.select(book.activeSheet, [at("A1:B2")]);
    });
    expect(heard).toEqual(["cellsEdited,selectionChanged", "cellsEdited"]);
  });
});

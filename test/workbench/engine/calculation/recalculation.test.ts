import type { Change } from "../changes";
import { at, bookWith, fillCells, sheetWith, valuesAt } from "../test-sheet";

describe("dependents", () => {
  test("only what depends on a change is calculated again", () => {
    const book = bookWith({ A1: 1, B1: "=A1*2", C1: "=B1+1", D1: "=5*5" });
    const changes: Change[] = [];
    book.subscribe((happening) => changes.push(...happening.changes));
    fillCells(book.activeSheet, { A1: 10 });
    expect(valuesAt(book.activeSheet, "A1:D1")).toEqual([[10, 20, 21, 25]]);
    expect(changes.filter(({ kind }) => kind === "calculated")).toEqual([
      expect.objectContaining({ areas: [at("B1:C1")] }),
    ]);
  });

  test("a chain of 20,000 cells needs no deep stack", () => {
    const sheet = sheetWith({ A1: 1 });
    sheet.fill(at("A2:A20000"), "=A1+1");
    expect(sheet.value(19_999, 0)).toBe(20_000);
    fillCells(sheet, { A1: 11 });
    expect(sheet.value(19_999, 0)).toBe(20_010);
  });

  test.each([
    ["itself", { A1: "=A1+1" }, "A1"],
    ["each other", { A1: "=B1+1", B1: "=A1+1" }, "A1:B1"],
    ["its own range", { A1: "=SUM(A1:A3)" }, "A1"],
  ])("a formula that depends on %s shows 0 and is told", (_, cells, address) => {
    const book = bookWith({});
    const changes: Change[] = [];
    book.subscribe((happening) => changes.push(...happening.changes));
    fillCells(book.activeSheet, cells);
    expect(
      valuesAt(book.activeSheet, address)
        .flat()
        .every((value) => value === 0),
    ).toBe(true);
    expect(changes.some(({ kind }) => kind === "circularReference")).toBe(true);
  });

  test("a broken cycle calculates again", () => {
    const sheet = sheetWith({ A1: "=B1+1", B1: "=A1+1", C1: "=B1*10" });
    fillCells(sheet, { A1: 5 });
    expect(valuesAt(sheet, "A1:C1")).toEqual([[5, 6, 60]]);
  });

  test("ROW of the own cell is no cycle", () => {
    expect(valuesAt(sheetWith({ B3: "=ROW(B3)+COLUMNS(A3:C3)" }), "B3")).toEqual([[6]]);
  });

  test("what INDIRECT and OFFSET read is calculated first", () => {
    const sheet = sheetWith({ A1: '=INDIRECT("B1")+1', B1: "=OFFSET(C1,0,1)*2", D1: "=E1+1", E1: 1 });
    expect(valuesAt(sheet, "A1:E1")).toEqual([[5, 4, null, 2, 1]]);
    fillCells(sheet, { E1: 10 });
    expect(valuesAt(sheet, "A1:B1")).toEqual([[23, 22]]);
  });

  test("with manual calculation entries are calculated by themselves, dependents on demand", () => {
    const book = bookWith({ A1: 1, B1: "=A1*2" });
    book.setCalculationMode("Manual");
    fillCells(book.activeSheet, { A1: 5, C1: "=A1+B1" });
    expect(valuesAt(book.activeSheet, "B1:C1")).toEqual([[2, 7]]);
    expect(book.calculationState).toBe("Pending");
    book.calculate("recalculate");
    expect(valuesAt(book.activeSheet, "B1:C1")).toEqual([[10, 15]]);
    expect(book.calculationState).toBe("Done");
  });

  test("within a transaction reading calculates, unless calculation is left for later", () => {
    const book = bookWith({ A1: 1, B1: "=A1*2" });
    book.transaction("addIn", () => {
      fillCells(book.activeSheet, { A1: 4 });
      expect(book.activeSheet.value(0, 1)).toBe(8);
    });
    book.transaction(
      "addIn",
      () => {
        fillCells(book.activeSheet, { A1: 6 });
        expect(book.activeSheet.value(0, 1)).toBe(8);
      },
      { withoutCalculation: true },
    );
    expect(book.activeSheet.value(0, 1)).toBe(12);
  });
});

describe("spilling", () => {
  test("an array fills the cells below and beside, and shrinks again", () => {
    const sheet = sheetWith({ A1: 3, C1: "=SEQUENCE(A1)", D1: "=SUM(C1#)", E1: "=C2" });
    expect(valuesAt(sheet, "C1:E3")).toEqual([
      [1, 6, 2],
      [2, null, null],
      [3, null, null],
    ]);
    fillCells(sheet, { A1: 1 });
    expect(valuesAt(sheet, "C1:E2")).toEqual([
      [1, 1, 0],
      [null, null, null],
    ]);
    expect(sheet.usedArea()).toEqual(at("A1:E1"));
  });

  test("something in the way makes #SPILL! until it goes", () => {
    const sheet = sheetWith({ A3: "x", A1: "=SEQUENCE(3)" });
    expect(valuesAt(sheet, "A1:A3")).toEqual([["#SPILL!"], [null], ["x"]]);
    fillCells(sheet, { A3: "" });
    expect(valuesAt(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
    fillCells(sheet, { A2: 9 });
    expect(valuesAt(sheet, "A1:A3")).toEqual([["#SPILL!"], [9], [null]]);
    expect(sheet.spill(0, 0)).toBeNull();
  });

  test("clearing the first cell clears all", () => {
    const sheet = sheetWith({ A1: "=SEQUENCE(3)" });
    expect(sheet.spill(2, 0)).toEqual({ anchor: { row: 0, column: 0 }, area: at("A1:A3") });
    sheet.clear(at("A1"));
    expect(sheet.usedArea()).toBeNull();
  });

  test("a legacy array formula fills its area and can't be changed in part", () => {
    const sheet = sheetWith({ A1: [[1], [2], [3]] });
    sheet.writeArrayFormula(at("B1:B4"), "=A1:A3*10");
    expect(valuesAt(sheet, "B1:B4")).toEqual([[10], [20], [30], ["#N/A"]]);
    expect(sheet.formula(2, 1)).toBe("=A1:A3*10");
    expect(sheet.arrayFormulaArea(2, 1)).toEqual(at("B1:B4"));
    expect(() => sheet.write(at("B2"), [[1]])).toThrow("part of an array");
    sheet.clear(at("B1:B4"));
    expect(valuesAt(sheet, "B1:B4").flat()).toEqual([null, null, null, null]);
  });
});

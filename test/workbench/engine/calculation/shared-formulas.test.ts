import { american } from "../culture";
import type { Workbook } from "../model";
import type { Sheet } from "../model-sheet";
import { emptyWorkbook } from "../workbook";
import type { Book } from "../book";

const rows = 40;

let book: Workbook;
let sheet: Sheet;

const area = (
  column: number,
  top = 0,
  bottom = rows - 1,
): { top: number; bottom: number; left: number; right: number } => ({
  top,
  bottom,
  left: column,
  right: column,
});

const column = (at: number, on = sheet): unknown[] => on.values(area(at)).map(([value]) => value);
const formulas = (at: number, on = sheet): unknown[] => on.inputs(area(at)).map(([input]) => input);
const each = <T>(make: (row: number) => T): T[] => Array.from({ length: rows }, (_, row) => make(row));
/** How many different meanings the formulas of the workbook have. */
const meanings = (): number => [...(book as Book).recalculation.graph.meanings()].length;

beforeEach(() => {
  book = emptyWorkbook({ culture: american });
  sheet = book.activeSheet;
  sheet.write(
    area(0),
    each((row) => [row]),
  );
});

describe("formulas that say the same", () => {
  it.each([
    ["filled", (): void => sheet.fill(area(1), "=A1*2")],
    [
      "in R1C1",
      (): void =>
        sheet.write(
          area(1),
          each(() => ["=RC[-1]*2"]),
          "R1C1",
        ),
    ],
    [
      "one by one",
      (): void =>
        sheet.write(
          area(1),
          each((row) => [`=A${row + 1}*2`]),
        ),
    ],
  ])("%s share one meaning, and each cell its own value and text", (_, write) => {
    write();
    expect(column(1)).toEqual(each((row) => row * 2));
    expect(formulas(1)).toEqual(each((row) => `=A${row + 1}*2`));
    expect(meanings()).toBe(1);
    sheet.write({ ...area(0, 7, 7) }, [[100]]);
    expect(column(1)).toEqual(each((row) => (row === 7 ? 200 : row * 2)));
  });

  it("go on doing so where rows are put in and taken out above and among them", () => {
    sheet.fill(area(1), "=A1*2");
    sheet.insert({ top: 3, bottom: 4, left: 0, right: 16_383 }, "Down");
    sheet.delete({ top: 0, bottom: 0, left: 0, right: 16_383 }, "Up");
    expect(formulas(1).slice(0, 6)).toEqual(["=A1*2", "=A2*2", "", "", "=A5*2", "=A6*2"]);
    expect(meanings()).toBe(1);
    sheet.write(area(0, 4, 4), [[50]]);
    expect(column(1).slice(0, 6)).toEqual([2, 4, null, null, 100, 8]);
    book.undo();
    book.undo();
    book.undo();
    expect(formulas(1)).toEqual(each((row) => `=A${row + 1}*2`));
    expect(column(1)).toEqual(each((row) => row * 2));
  });

  it.each([
    ["a row above", "=A1+1", (row: number): unknown => (row === 0 ? "=A1+1" : `=A${row + 1}+1`)],
    ["what is fixed", "=$A$1+A1", (row: number): unknown => `=$A$1+A${row + 1}`],
    ["a part that grows", "=SUM(A$1:A1)", (row: number): unknown => `=SUM(A$1:A${row + 1})`],
    ["some rows and columns", "=SUM($A1:A3)", (row: number): unknown => `=SUM($A${row + 1}:A${row + 3})`],
    ["the own row only", "=@A:A", (): unknown => "=@A:A"],
  ])("follow changes of %s", (_, formula, spelt) => {
    sheet.fill(area(1), formula);
    expect(formulas(1)).toEqual(each(spelt));
    const before = column(1);
    for (const row of [0, 1, 20, rows - 1]) {
      sheet.write(area(0, row, row), [[1000]]);
      const changed = column(1);
      book.calculate("rebuild");
      expect(changed).toEqual(column(1));
      expect(changed).not.toEqual(before);
      book.undo();
    }
  });

  it("lose for good what was copied beyond the sheet's edge", () => {
    sheet.write(area(1, 1, 1), [["=A1"]]);
    sheet.copyFrom(area(2, 0, 0), { sheet, area: area(1, 1, 1) });
    sheet.copyFrom(area(3, 5, 5), { sheet, area: area(2, 0, 0) });
    expect([sheet.input(0, 2), sheet.input(5, 3)]).toEqual(["=#REF!", "=#REF!"]);
  });
});

describe("a sheet's copy", () => {
  it("has its values at once, and follows its own cells", () => {
    sheet.fill(area(1), "=A1*2+SUM(A$1:A1)");
    const copy = book.copySheet(sheet, 1);
    expect(column(1, copy)).toEqual(column(1));
    copy.write(area(0, 5, 5), [[100]]);
    const changed = column(1, copy);
    expect(changed[5]).toBe(200 + 0 + 1 + 2 + 3 + 4 + 100);
    book.calculate("rebuild");
    expect(column(1, copy)).toEqual(changed);
    expect(column(1)[5]).toBe(10 + 15);
  });

  it("calculates what hangs on the place of the sheet", () => {
    sheet.write(area(1, 0, 1), [["=SHEET()"], ["=B1*10"]]);
    const copy = book.copySheet(sheet, 1);
    expect(copy.values(area(1, 0, 1))).toEqual([[2], [20]]);
  });
});

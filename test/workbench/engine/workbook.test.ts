import { emptyWorkbook } from "./workbook";
import { at, sheetWith, valuesAt } from "./test-sheet";

test("a new workbook has one empty sheet and Vietnamese settings", () => {
  const book = emptyWorkbook();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(book.activeSheet.usedArea()).toBeNull();
  expect(book.culture.name).toBe("vi-VN");
  expect(book.canUndo).toBe(false);
});

test("cells are stored and formulas follow their precedents", () => {
  const sheet = sheetWith({ A1: 1, A2: 2, A3: "=A1+A2", A4: "=SUM(A1:A3)*2" });
  expect(valuesAt(sheet, "A1:A4")).toEqual([[1], [2], [3], [12]]);
  sheet.write(at("A1"), [[10]]);
  expect(valuesAt(sheet, "A1:A4")).toEqual([[10], [2], [12], [48]]);
});

import { breadthOf, elementOf, movedFormula } from "../../src/core/formula-references";

test.each([
  ["B2", "one"],
  ["$B$2", "one"],
  ["'Số liệu'!B2", "one"],
  ['"B2:B9"', "one"],
  ["12.5", "one"],
  ["1E-7", "one"],
  ["#N/A", "one"],
  ["#DIV/0!", "one"],
  ["TRUE", "one"],
  ["RC[-1]", "one"],
  ["R2C3", "one"],
  ["[@Mã]", "one"],
  ["T[[#This Row],[Mã]]", "one"],
  ["B2/1000+B3", "one"],
  ["SUM(B2:B9)", "one"],
  ["SUM(B2:B9)/COUNTIF(T[Mã],A2)", "one"],
  ["[1]Trang!B2", "one"],
  ["B2:B9", "many"],
  ["RC[-1]:R[8]C[-1]", "many"],
  ["T[Mã]", "many"],
  ["T[[Mã]:[Cột]]", "many"],
  ["A1#", "many"],
  ["{1;2}", "many"],
  ["B2:B9*2", "many"],
  ["IF(B2:B9>0,1)", "many"],
  ["A:A", "many"],
  ["ThucHien", "unknown"],
  ["ThucHien*2", "unknown"],
])("%s stands for %s", (argument, expected) => {
  expect(breadthOf(argument)).toBe(expected);
});

test.each([
  ["B2:B9", 2, 0, "B4"],
  ["$B$2:$B$9", 2, 0, "$B$4"],
  ["'Số liệu'!B2:C9", 1, 1, "'Số liệu'!C3"],
  ["B2:D2", 5, 2, "D2"],
  ["B2", 3, 3, "B2"],
  ['"GRDP"', 3, 3, '"GRDP"'],
  ["T[Mã]", 1, 0, "INDEX(T[Mã],MIN(2,ROWS(T[Mã])),MIN(1,COLUMNS(T[Mã])))"],
  ["Ten", 0, 0, "INDEX(Ten,MIN(1,ROWS(Ten)),MIN(1,COLUMNS(Ten)))"],
  ["B2:B9*2", 0, 0, undefined],
  ["A1#", 0, 0, undefined],
])("of %s, row %i and column %i is %s", (argument, down, right, expected) => {
  expect(elementOf(argument, down, right)).toBe(expected);
});

test.each([
  ["B2+$B2+B$2+$B$2", 3, 1, "C5+$B5+C$2+$B$2"],
  [`'B2'!B2&"B2"&T[B2]&B2.x&LOG10(B2)`, 1, 0, `'B2'!B3&"B2"&T[B2]&B2.x&LOG10(B3)`],
  ["Sheet1!A1:B9", 1, 1, "Sheet1!B2:C10"],
  ["SUM(A:A,2:3,$A:B)", 1, 1, "SUM(B:B,3:4,$A:C)"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
  ["1.5E3+A1", 1, 0, "1.5E3+A2"],
])("%s copied %i down and %i right reads %s", (formula, down, right, expected) => {
  expect(movedFormula(formula, down, right)).toBe(expected);
});

import fc from "fast-check";
import { rowLimit } from "./area";
import type { Workbook } from "./model";
import { at, bookWith, fillCells, plain } from "./test-sheet";

/** Edits of a small area, told as data so that a failing list can be shrunk. */
const row = fc.integer({ min: 0, max: 7 });
const column = fc.integer({ min: 0, max: 4 });
const formula = fc.constantFrom(
  "=A1+B2",
  "=SUM(A1:B4)",
  "=IF(C1>3,A2,B3)",
  "=SUM($A$1:A3)",
  "=SEQUENCE(2,2)",
  '=INDIRECT("A"&2)',
  "=OFFSET(A1,1,1)*2",
  '=COUNTIF(A1:C8,">2")',
  '=E1&"x"',
  "=MATCH(3,A1:A8,0)",
);
const input = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom("", "x"), formula);
const edit = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), row, column, input }),
  fc.record({ kind: fc.constant("insertRow" as const), row }),
  fc.record({ kind: fc.constant("deleteRow" as const), row }),
  fc.record({ kind: fc.constant("insertCell" as const), row, column }),
  fc.record({ kind: fc.constant("deleteCell" as const), row, column }),
  fc.record({ kind: fc.constant("deleteColumn" as const), column }),
  fc.record({ kind: fc.constant("fill" as const), row, column, input }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(book: Workbook, change: Edit): void {
  const sheet = book.activeSheet;
  switch (change.kind) {
    case "write":
      sheet.write({ top: change.row, bottom: change.row, left: change.column, right: change.column }, [[change.input]]);
      return;
    case "fill":
      sheet.fill(
        { top: change.row, bottom: change.row + 2, left: change.column, right: change.column + 1 },
        change.input,
      );
      return;
    case "insertRow":
      sheet.insert({ top: change.row, bottom: change.row, left: 0, right: 16_383 }, "Down");
      return;
    case "deleteRow":
      sheet.delete({ top: change.row, bottom: change.row, left: 0, right: 16_383 }, "Up");
      return;
    case "insertCell":
      sheet.insert({ top: change.row, bottom: change.row, left: change.column, right: change.column }, "Right");
      return;
    case "deleteCell":
      sheet.delete({ top: change.row, bottom: change.row, left: change.column, right: change.column }, "Up");
      return;
    case "deleteColumn":
      sheet.delete({ top: 0, bottom: rowLimit - 1, left: change.column, right: change.column }, "Left");
      return;
  }
}

function contents(book: Workbook): unknown[] {
  const area = at("A1:L30");
  return [book.activeSheet.inputs(area), book.activeSheet.values(area).map((line) => line.map(plain))];
}

const start = {
  A1: [
    [1, 2, "=A1*2"],
    [3, "=SUM(A1:A4)", ""],
    [5, "", "=B2+C1"],
    ["=A1+A2", 4, 1],
  ],
  F1: "=SUM(A:C)",
};

test("calculating only what is dirty gives what calculating everything gives", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const book = bookWith(start);
      for (const change of edits) apply(book, change);
      const before = contents(book);
      book.calculate("rebuild");
      expect(contents(book)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("undoing all steps brings back the beginning, doing them again the end", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 10 }), (edits) => {
      const book = bookWith({});
      book.transaction("addIn", () => fillCells(book.activeSheet, start));
      const first = contents(book);
      for (const change of edits) apply(book, change);
      const last = contents(book);
      let steps = 0;
      while (book.canUndo) {
        book.undo();
        steps++;
      }
      book.redo();
      expect(contents(book)).toEqual(first);
      while (book.canRedo) book.redo();
      expect(contents(book)).toEqual(last);
      expect(steps).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

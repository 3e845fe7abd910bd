/** Whatever is done to a workbook that came from a file with foreign parts, what is saved opens again, is stable, and forgets nothing by undo. */
import fc from "fast-check";
import { unzipSync } from "fflate";
import type { Workbook } from "../../model";
import type { Sheet } from "../../model-sheet";
import { at, now } from "../example-book";
import { openFile, openWorkbook } from "../open";
import { saveWorkbook } from "../save";
import { emptyWorkbook } from "../../workbook";
import { foreignBook } from "./foreign-book";
import { expectWhole } from "./whole-file";

const options = { now: () => now };

/** Edits told as data, so that a failing list can be shrunk. */
const row = fc.integer({ min: 0, max: 6 });
const column = fc.integer({ min: 0, max: 5 });
const edit = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    row,
    column,
    input: fc.constantFrom("", "chữ", 7, "=B2+1", "Thu ngân sách"),
  }),
  fc.record({ kind: fc.constant("rows" as const), row, isInserted: fc.boolean() }),
  fc.record({ kind: fc.constant("columns" as const), column, isInserted: fc.boolean() }),
  fc.record({
    kind: fc.constant("format" as const),
    row,
    column,
    bold: fc.boolean(),
    fill: fc.constantFrom("#FFFFFF", null),
  }),
  fc.record({ kind: fc.constant("rule" as const), row, column }),
  fc.record({ kind: fc.constant("link" as const), row, column }),
  fc.record({ kind: fc.constant("merge" as const), row, column }),
  fc.record({
    kind: fc.constant("view" as const),
    zoom: fc.integer({ min: 50, max: 150 }),
    frozenRows: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ kind: fc.constant("name" as const), name: fc.constantFrom("Một", "Hai 2") }),
  fc.record({ kind: fc.constant("sheet" as const), isAdded: fc.boolean() }),
  fc.record({ kind: fc.constant("filter" as const) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(book: Workbook, sheet: Sheet, change: Edit): void {
  switch (change.kind) {
    case "write":
      return sheet.write(cell(change), [[change.input]]);
    case "rows": {
      const area = at(`${change.row + 1}:${change.row + 1}`);
      return change.isInserted ? sheet.insert(area, "Down") : sheet.delete(area, "Up");
    }
    case "columns": {
      const letter = "ABCDEF"[change.column] ?? "A";
      return change.isInserted
        ? sheet.insert(at(`${letter}:${letter}`), "Right")
        : sheet.delete(at(`${letter}:${letter}`), "Left");
    }
    case "format":
      return sheet.format(cell(change), { font: { bold: change.bold }, fill: change.fill });
    case "rule":
      sheet.addConditionalFormat({
        areas: [cell(change)],
        stopIfTrue: false,
        rule: { kind: "custom", formula: "=A1>2" },
        style: { fill: "#FF0000" },
      });
      return;
    case "link":
      return sheet.setHyperlink(cell(change), { address: "https://example.org/khác" });
    case "merge":
      return sheet.merge({ ...cell(change), right: change.column + 1 });
    case "view":
      return sheet.change({ zoom: change.zoom, frozenRows: change.frozenRows });
    case "name":
      if (!/^\p{L}+$/u.test(change.name)) return book.renameSheet(sheet, change.name);
      if (!book.name(change.name, null)) book.addName({ name: change.name, formula: `='${sheet.name}'!$A$1` });
      return;
    case "sheet":
      if (change.isAdded) book.addSheet();
      else if (book.sheets.length > 1) book.removeSheet(book.sheets[0] as Sheet);
      return;
    case "filter":
      return sheet.setFilter(null);
  }
}

function cell({ row: top, column: left }: { row: number; column: number }): ReturnType<typeof at> {
  return { top, bottom: top, left, right: left };
}

/** What Excel would refuse (a torn merge, say) is refused. */
function tried(book: Workbook, sheet: Sheet, change: Edit): void {
  try {
    apply(book, sheet, change);
  } catch (problem) {
    if (!(problem instanceof Error) || problem.constructor.name !== "Refusal") throw problem;
  }
}

test("a file with foreign parts, edited: saved, it is whole, and the same when saved again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const book = await openWorkbook(foreignBook(), options);
      for (const change of edits) tried(book, book.sheets[0] as Sheet, change);
      const saved = await saveWorkbook(book);
      expectWhole(unzipSync(saved));
      const { workbook, losses } = await openFile(saved, options);
      expect(losses).toEqual([]);
      expect(difference(saved, await saveWorkbook(workbook))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test("everything undone is nothing done", async () => {
  const untouched = await saveWorkbook(await openWorkbook(foreignBook(), options));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const book = await openWorkbook(foreignBook(), options);
      for (const change of edits) tried(book, book.sheets[0] as Sheet, change);
      while (book.canUndo) book.undo();
      // What is selected isn't undone, as in Excel.
      book.select(book.sheets[0] as Sheet, [at("B3")]);
      book.select(book.sheets[1] as Sheet, [at("A1")]);
      expect(difference(untouched, await saveWorkbook(book))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test("any workbook of ours: saved, opened and saved again, it is the same to the byte", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const book = emptyWorkbook({ ...options, sheetNames: ["Một trang", "Hai"] });
      for (const change of edits) tried(book, book.sheets[0] as Sheet, change);
      const saved = await saveWorkbook(book);
      expect(difference(saved, await saveWorkbook(await openWorkbook(saved, options)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

function difference(first: Uint8Array, second: Uint8Array): string[] {
  const [one, two] = [unzipSync(first), unzipSync(second)];
  const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].flatMap((name) =>
    text(one[name]) === text(two[name]) ? [] : [name, ...firstDifference(text(one[name]), text(two[name]))],
  );
}

function firstDifference(one: string, two: string): string[] {
  const at = [...one].findIndex((letter, index) => letter !== two[index]);
  return [one, two].map((text) => text.slice(Math.max(0, at - 100), at + 200));
}

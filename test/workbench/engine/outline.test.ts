import { outlineGroups } from "./outline";
import { at, sheetWith } from "./test-sheet";
import { openFile } from "./xlsx/open";
import { saveWorkbook } from "./xlsx/save";
import { vietnamese } from "./culture";
import type { Sheet } from "./model-sheet";

/** Each group as its level, its rows as their heads say, and "+" where it is folded up. */
const told = (sheet: Sheet, by: "rows" | "columns" = "rows"): readonly string[] =>
  sheet
    .outlineGroups(by)
    .map(({ level, from, to, isFolded }) => `${level}: ${from + 1}–${to + 1}${isFolded ? " +" : ""}`);

type Steps = (sheet: Sheet) => void;

test.each`
  what                                      | steps                                                                                                                             | groups
  ${"nothing is grouped"}                   | ${((sheet) => sheet.hideRows(at("2:3"), true)) satisfies Steps}                                                                   | ${[]}
  ${"one group"}                            | ${((sheet) => sheet.group(at("2:4"), "rows")) satisfies Steps}                                                                    | ${["1: 2–4"]}
  ${"two apart"}                            | ${((sheet) => [at("2:3"), at("5:6")].forEach((area) => sheet.group(area, "rows"))) satisfies Steps}                               | ${["1: 2–3", "1: 5–6"]}
  ${"two that touch are one"}               | ${((sheet) => [at("2:3"), at("4:6")].forEach((area) => sheet.group(area, "rows"))) satisfies Steps}                               | ${["1: 2–6"]}
  ${"groups within a group"}                | ${((sheet) => [at("2:9"), at("3:4"), at("6:7")].forEach((area) => sheet.group(area, "rows"))) satisfies Steps}                    | ${["1: 2–9", "2: 3–4", "2: 6–7"]}
  ${"an inner one with the same beginning"} | ${((sheet) => [at("2:9"), at("2:4")].forEach((area) => sheet.group(area, "rows"))) satisfies Steps}                               | ${["1: 2–9", "2: 2–4"]}
  ${"rows of other heights in it"}          | ${((sheet) => (sheet.group(at("2:6"), "rows"), sheet.setRowHeight(at("4:4"), 40))) satisfies Steps}                               | ${["1: 2–6"]}
  ${"folded up"}                            | ${((sheet) => (sheet.group(at("2:4"), "rows"), sheet.hideRows(at("2:4"), true))) satisfies Steps}                                 | ${["1: 2–4 +"]}
  ${"one of its rows is hidden"}            | ${((sheet) => (sheet.group(at("2:4"), "rows"), sheet.hideRows(at("3:3"), true))) satisfies Steps}                                 | ${["1: 2–4"]}
  ${"the inner one is folded up"}           | ${((sheet) => (sheet.group(at("2:6"), "rows"), sheet.group(at("3:4"), "rows"), sheet.hideRows(at("3:4"), true))) satisfies Steps} | ${["1: 2–6", "2: 3–4 +"]}
  ${"taken apart in the middle"}            | ${((sheet) => (sheet.group(at("2:6"), "rows"), sheet.ungroup(at("4:4"), "rows"))) satisfies Steps}                                | ${["1: 2–3", "1: 5–6"]}
`("$what", ({ steps, groups }: { steps: Steps; groups: readonly string[] }) => {
  const sheet = sheetWith({});
  steps(sheet);
  expect(told(sheet)).toEqual(groups);
});

test("columns have theirs, and a file keeps both", async () => {
  const sheet = sheetWith({});
  sheet.group(at("B:D"), "columns");
  sheet.group(at("3:5"), "rows");
  sheet.hideRows(at("3:5"), true);
  const { workbook } = await openFile(await saveWorkbook(sheet.workbook), { culture: vietnamese });
  const [kept] = workbook.sheets;
  expect(kept && told(kept, "columns")).toEqual(["1: 2–4"]);
  expect(kept && told(kept)).toEqual(["1: 3–5 +"]);
});

test("no runs, no groups", () => expect(outlineGroups([])).toEqual([]));

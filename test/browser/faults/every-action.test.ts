/** No action of Attain's escapes the matrix of faults: who adds one, adds its row. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { actionRows } from "./actions";

/** What is no action that somebody begins, and why. */
const others: Readonly<Record<string, string>> = {
  desk: "runs the actions",
  recalculate: "asked for by the desk once, when a saved workbook is opened; nobody waits for it",
  "take-back": "asked for by the desk after a writing that could not be taken back",
};

/** What still has no row, each with tests of its own for refusals; the list may only become shorter. */
const lacking = [
  "compare-plans",
  "convert-here",
  "import-plan",
  "look-before-sending",
  "mend-formulas",
  "prepare-to-send",
  "readable-file",
  "restore-formulas",
  "write-report",
];

const files = readdirSync(path.join(__dirname, "../../../src/actions")).map((name) => name.replace(/\.ts$/u, ""));

const isInRow = (file: string): boolean => actionRows.some(({ covers }) => covers.includes(file));

test.each(files)("%s has a row, or is no action", (file) => {
  expect(isInRow(file) || file in others || lacking.includes(file)).toBe(true);
});

test("what has a row by now lacks none", () => {
  expect(lacking.filter((file) => isInRow(file) || !files.includes(file))).toEqual([]);
});

test("no row speaks of a file that is gone", () => {
  const named = [...actionRows.flatMap(({ covers }) => covers), ...Object.keys(others)];
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});

test("every row has a name of its own", () => {
  const names = actionRows.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

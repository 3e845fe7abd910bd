/** No action of Attain's escapes the matrix of faults: who adds one, adds its row. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { rowsOfFormulas } from "./rows-of-formulas";
import { rowsOfReports } from "./rows-of-reports";
import { rowsOfTables } from "./rows-of-tables";

/** What is no action that somebody begins, and why. */
const others: Readonly<Record<string, string>> = {
  desk: "runs the actions",
  recalculate: "asked for by the desk once, when a saved workbook is opened; nobody waits for it",
  "take-back": "asked for by the desk after a writing that could not be taken back",
};

const actionRows = [...rowsOfTables, ...rowsOfReports, ...rowsOfFormulas];

const files = readdirSync(path.join(__dirname, "../../../src/actions")).map((name) => name.replace(/\.ts$/u, ""));

const isInRow = (file: string): boolean => actionRows.some(({ covers }) => covers.includes(file));

test.each(files)("%s has a row, or is no action", (file) => {
  expect(isInRow(file) || file in others).toBe(true);
});

test("no row speaks of a file that is gone", () => {
  const named = [...actionRows.flatMap(({ covers }) => covers), ...Object.keys(others)];
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});

test("every row has a name of its own", () => {
  const names = actionRows.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

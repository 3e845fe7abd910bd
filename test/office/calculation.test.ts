/** The workbench's calculation against LibreOffice's: the same workbook, saved without figures and recalculated there. */

import ExcelJS from "exceljs";
import { american, vietnamese, type Culture } from "../workbench/engine/culture";
import type { Sheet } from "../workbench/engine/model-sheet";
import { at, plain } from "../workbench/engine/test-sheet";
import { emptyWorkbook } from "../workbench/engine/workbook";
import { saveWorkbook } from "../workbench/engine/xlsx/save";
import { english, vietnameseTable, type Table } from "./calculation.cases";
import { convertAll, withoutFigures } from "./libreoffice";

type Shown = string | number | boolean | null;

/** Formulas stand in this column, below the cells that they read. */
const [column, firstRow] = ["Z", 20];

function place(sheet: Sheet, address: string, input: Shown): void {
  sheet.write(at(address), [[input]]);
}

async function bothOf({ cells, formulas }: Table, culture: Culture): Promise<readonly (readonly [Shown, Shown])[]> {
  const book = emptyWorkbook({ culture });
  const sheet = book.activeSheet;
  for (const [name, values] of Object.entries(cells))
    values.forEach((value, row) => value !== null && place(sheet, `${name}${row + 1}`, value));
  formulas.forEach((formula, index) => place(sheet, `${column}${firstRow + index}`, `=${formula}`));
  const bytes = withoutFigures(await saveWorkbook(book));
  const region = culture === vietnamese ? "vi" : "en";
  const [theirs = bytes] = await convertAll([{ name: "book.xlsx", bytes }], "xlsx", { region, readsTexts: true });
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Buffer.from(theirs) as unknown as ArrayBuffer);
  return formulas.map((_, index) => {
    const { top, left } = at(`${column}${firstRow + index}`);
    return [plain(sheet.value(top, left)), resultOf(read.worksheets[0]?.getCell(top + 1, left + 1))];
  });
}

function resultOf(cell: ExcelJS.Cell | undefined): Shown {
  const result: unknown = cell?.result;
  // The reader makes dates of figures under a date format; what is no date there is no number either.
  if (result instanceof Date) return Number.isNaN(result.getTime()) ? null : result.getTime() / 86_400_000 + 25_569;
  if (typeof result === "object" && result !== null && "error" in result) return String(result.error);
  return typeof result === "number" || typeof result === "boolean" || typeof result === "string" ? result : "";
}

function isSame(a: Shown, b: Shown | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return a === b;
}

/** What is neither the same nor explained, and explanations that explain nothing any more. */
async function unexplained(table: Table, culture: Culture): Promise<string[]> {
  const explained = new Map(table.differences.flatMap(({ excel }) => Object.entries(excel)));
  const shown = await bothOf(table, culture);
  const found = table.formulas.flatMap((formula, index) => {
    const [ours, theirs] = shown[index] ?? [null, null];
    const excel = explained.get(formula);
    const said = `${formula}: ${JSON.stringify(ours)} here, ${JSON.stringify(theirs)} in LibreOffice`;
    if (excel === undefined) return isSame(ours, theirs) ? [] : [said];
    if (isSame(ours, theirs)) return [`${said}, and the difference is explained`];
    return isSame(ours, excel) ? [] : [`${said}, ${JSON.stringify(excel)} in Excel`];
  });
  const strange = [...explained.keys()].filter((formula) => !table.formulas.includes(formula));
  return [...found, ...strange.map((formula) => `${formula} is explained and not calculated`)];
}

test("in English", async () => {
  expect(english.formulas.length).toBeGreaterThan(600);
  expect(new Set(english.formulas).size).toBe(english.formulas.length);
  expect(await unexplained(english, american)).toEqual([]);
});

test("in Vietnamese: commas, days first, letters with marks", async () => {
  expect(await unexplained(vietnameseTable, vietnamese)).toEqual([]);
});

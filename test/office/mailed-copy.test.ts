/** A copy that is mailed, opened by LibreOffice without the add-in: recalculated to the figures that the functions gave. */

import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { plan2025 } from "../../src/core/plan-2025";
import { restored, type CellResult } from "../../src/core/mailed-formula";
import { address } from "../../src/core/table";
import { cellsOf, resultOf, rowsOf } from "../../src/file/sheet-cells";
import { formulasOf } from "../../src/file/sheet-formulas";
import { sharedTexts, sheetParts } from "../../src/file/workbook-parts";
import { WorkbookPackage } from "../../src/file/workbook-package";
import { openExcel, type CellValue } from "../workbench/driver";
import { convert } from "./libreoffice";

/** Shares of the plan that lie at, below, above and far from it, and what people type besides figures. */
const shares = [1, 0.9996, 1.02, 0.2, 1.5, 0, -0.5];

/** By column: what is typed there, in row `row` with the actual in B and the code in A. */
const columns: readonly ((row: number, code: string) => string)[] = [
  (row, code) => `=ATTAIN(B${row},"${code}")`,
  (row) => `=ATTAIN(B${row},A${row})`,
  (row, code) => `=IF(ISNUMBER(ATTAIN(B${row},"${code}")),"x"&ROUND(ATTAIN(B${row},"${code}")*10000,0),"–")`,
  (row, code) => `=ATTAIN.STATUS(B${row},"${code}")`,
  (row, code) => `=ATTAIN.GAP(B${row},"${code}")`,
  (row, code) => `=ATTAIN.POINTS(B${row},"${code}")`,
  (_row, code) => `=ATTAIN.TARGET("${code}")`,
  (row, code) => `=ATTAIN.GROWTH(B${row},5,"${code}")`,
  (_row, code) => `=ATTAIN.INFO("${code}","Tên")`,
  (row, code) => `=ATTAIN.EXPLAIN(B${row},"${code}")`,
];
const rows = plan2025.targets.length;
const area = `B2:${String.fromCharCode(66 + columns.length)}${rows + 1}`;
const spilled = `P2:P${rows + 1}`;

let before: CellValue[][];
let spilledBefore: CellValue[][];
let copy: Uint8Array;
/** What LibreOffice makes of the copy: recalculated and saved. */
let cameBack: Uint8Array;

const loaded = async (bytes: Uint8Array): Promise<ExcelJS.Worksheet> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Sheet1");
  if (!sheet) throw new Error("The copy has no Sheet1.");
  return sheet;
};

beforeAll(async () => {
  const excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
  const cells = plan2025.targets.map(({ code, value = 1 }, index) => [
    code,
    index % 11 === 7 ? "" : value * (shares[index % shares.length] ?? 1),
    ...columns.map((formula) => formula(index + 2, code)),
  ]);
  await excel.run(async (context, given) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(1, 0, given.length, given[0]?.length ?? 0).formulas = given as string[][];
    sheet.getRange("P2").formulas = [[`=ATTAIN(B2:B${given.length + 1},A2:A${given.length + 1})`]];
    await context.sync();
  }, cells);
  await excel.calculated();
  const values = async (address: string): Promise<CellValue[][]> =>
    (await excel.readAll(`Sheet1!${address}`)).map((row) => row.map(({ value }) => value));
  [before, spilledBefore] = [await values(area), await values(spilled)];
  await excel.press("Attain.OpenPane");
  const button = excel.pane.getByRole("button", { name: "Chuẩn bị gửi" });
  await button.click();
  await excel.pane.getByText("Trong sổ có").waitFor();
  await button.click();
  await excel.pane.getByText(/Bản sao đã mở/u).waitFor();
  copy = (await excel.createdWorkbooks())[0] ?? new Uint8Array();
  await excel.close();
  cameBack = await convert(withoutFigures(copy), "xlsx");
});

/** Takes out what formulas showed when the file was saved, so that only a real recalculation can give it back. */
function withoutFigures(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f\/>|<f [^>]*\/>)<v>[^<]*<\/v>/gu, "$1"));
  }
  return zipSync(parts);
}

/** The part of Sheet1, and the texts that its cells refer to. */
function sheetOf(file: Uint8Array): { readonly xml: string; readonly sharedText: (number: number) => string } {
  const opened = new WorkbookPackage(file);
  const part = sheetParts(opened).find(({ name }) => name === "Sheet1")?.part ?? "";
  return { xml: opened.text(part), sharedText: sharedTexts(opened) };
}

/** What the cells of Sheet1 show, by address. */
function shownIn(file: Uint8Array): ReadonlyMap<string, CellResult> {
  const { xml, sharedText } = sheetOf(file);
  const shown = new Map<string, CellResult>();
  for (const row of rowsOf(xml)) {
    for (const { row: down, column, element } of cellsOf(row)) {
      shown.set(address(down, column), resultOf(element, sharedText));
    }
  }
  return shown;
}

/** A figure is told from its text where it stands, and an error is one whatever its name. */
function alike(found: CellResult, expected: CellValue): boolean {
  if (typeof expected === "number" && typeof found === "number") {
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  const isError = typeof expected === "object" && expected !== null;
  return isError ? typeof found === "object" && found !== null : (found ?? "") === (expected ?? "");
}

test("every figure of the copy is the one that the function gave, calculated anew by LibreOffice", () => {
  const shown = shownIn(cameBack);
  const unlike: unknown[] = [];
  before.forEach((values, down) =>
    values.forEach((expected, right) => {
      const found = shown.get(address(down + 1, right + 1));
      if (!alike(found, expected)) unlike.push([plan2025.targets[down]?.code, right, expected, found]);
    }),
  );
  spilledBefore.forEach(([expected = null], down) => {
    const found = shown.get(address(down + 1, 15));
    if (!alike(found, expected)) unlike.push([plan2025.targets[down]?.code, "spilled", expected, found]);
  });
  expect(unlike).toEqual([]);
  expect(before.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(rows * 3);
});

test("a copy that LibreOffice has saved is turned back into what was typed", () => {
  const { xml, sharedText } = sheetOf(cameBack);
  const found = new Map(
    [...formulasOf(xml, sharedText)].map(({ row, column, formula }) => [address(row, column), restored(`=${formula}`)]),
  );
  plan2025.targets.forEach(({ code }, index) =>
    columns.forEach((typed, right) => {
      expect(found.get(address(index + 1, right + 2))).toEqual({ kind: "formula", formula: typed(index + 2, code) });
    }),
  );
  expect(found.get("P2")).toEqual({ kind: "formula", formula: `=ATTAIN(B2:B${rows + 1},A2:A${rows + 1})` });
  expect(found.get("P3")).toEqual({ kind: "part" });
});

test("the copy calls no function of Attain's and carries no part of it", () => {
  const parts = Object.entries(unzipSync(copy)).map(([name, part]) => [name, strFromU8(part)] as const);
  expect(parts.filter(([name, text]) => /webextension/iu.test(name + text)).map(([name]) => name)).toEqual([]);
  // Within quotes it is text: the hint above a table, for example.
  const calling = parts.filter(([, text]) => /<f[^>]*>[^<]*(?<![\w.])(?:_xldudf_)?ATTAIN(?:[._]\w+)?\(/u.test(text));
  expect(calling.map(([name]) => name)).toEqual([]);
});

test("another program reads the copy, with formulas in every cell of what spilled", async () => {
  const sheet = await loaded(copy);
  const formulas = Array.from({ length: rows }, (_each, row) => sheet.getCell(row + 2, 16).formula);
  expect(formulas.every((formula) => formula.startsWith('CHOOSE(1+N("ATTAIN'))).toBe(true);
});

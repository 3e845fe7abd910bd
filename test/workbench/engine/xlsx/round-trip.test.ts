/** A saved workbook, opened again, is the same workbook. */
import { wholeSheet } from "../area";
import type { AxisRuns } from "../axis-runs";
import { Book } from "../book";
import type { Workbook } from "../model";
import type { Sheet } from "../model-sheet";
import type { WorkSheet } from "../work-sheet";
import { exampleBook, now } from "./example-book";
import { openFile, openWorkbook } from "./open";
import { saveWorkbook } from "./save";

const aspects: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
  "name and place": ({ name, position, isActive }) => ({ name, position, isActive }),
  "visibility, tab, view, standard sizes": ({ properties }) => properties,
  selection: ({ selection, activeCell }) => ({ selection, activeCell }),
  values: (sheet) => cellsOf(sheet, ({ value }) => value),
  formulas: (sheet) => cellsOf(sheet, ({ formula }) => formula),
  styles: (sheet) => cellsOf(sheet, ({ style }) => ({ ...style, source: null })),
  "array areas": (sheet) =>
    cellsOf(sheet, ({ row, column }) => [sheet.spill(row, column)?.area, sheet.arrayFormulaArea(row, column)]),
  links: (sheet) => cellsOf(sheet, ({ row, column }) => sheet.hyperlink(row, column)),
  rows: (sheet) => lanesOf((sheet as WorkSheet).rows),
  columns: (sheet) => lanesOf((sheet as WorkSheet).columns),
  merges: ({ merges }) => merges,
  tables: ({ tables }) =>
    tables.map(({ name, area, options, columns, criteria }) => ({
      name,
      area,
      options,
      columns,
      criteria: [...criteria],
    })),
  filter: ({ filter }) => filter && { ...filter, criteria: [...filter.criteria] },
  "conditional formats": ({ conditionalFormats }) => conditionalFormats.map((format) => ({ ...format, id: null })),
  validations: ({ validations }) => validations,
  "page layout": ({ pageLayout }) => pageLayout,
  "print areas and titles": ({ printAreas, printTitleRows, printTitleColumns }) => [
    printAreas,
    printTitleRows,
    printTitleColumns,
  ],
  protection: ({ isProtected, hasPassword, protectionOptions }) => ({ isProtected, hasPassword, protectionOptions }),
  "custom properties": ({ customProperties }) => [...customProperties],
};

function lanesOf({ runs }: AxisRuns): unknown {
  return runs.map((run) => ({ ...run, style: run.style && { ...run.style, source: null } }));
}

function cellsOf(
  sheet: Sheet,
  of: (cell: ReturnType<Sheet["cells"]> extends Iterable<infer C> ? C : never) => unknown,
): unknown {
  return [...sheet.cells(wholeSheet)].map((cell) => [cell.row, cell.column, of(cell)]);
}

const wholes: Readonly<Record<string, (book: Workbook) => unknown>> = {
  names: ({ names }) =>
    names.map(({ name, formula, visible, comment, scope }) => [name, formula, visible, comment, scope?.name]),
  settings: ({ settings }) => [...settings],
  "custom XML": ({ customXmlParts }) => customXmlParts,
  properties: ({ properties }) => ({ ...properties, custom: [...properties.custom] }),
  "structure protection": ({ isProtected }) => isProtected,
  "calculation mode": ({ calculationMode }) => calculationMode,
};

describe("a workbook saved and opened again", () => {
  const before = exampleBook();
  let after: Workbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await saveWorkbook(before);
    after = await openWorkbook(bytes, { now: () => now });
  });

  test.each(Object.keys(aspects))("keeps the %s of every sheet", (aspect) => {
    const of = aspects[aspect] as (sheet: Sheet) => unknown;
    expect(after.sheets.map(of)).toEqual(before.sheets.map(of));
  });

  test.each(Object.keys(wholes))("keeps its %s", (whole) => {
    const of = wholes[whole] as (book: Workbook) => unknown;
    expect(of(after)).toEqual(of(before));
  });

  test("says that nothing was lost", async () => {
    expect((await openFile(bytes)).losses).toEqual([]);
  });

  test("gives the same bytes when saved a second time", async () => {
    expect(await saveWorkbook(after)).toEqual(bytes);
  });

  test("has nothing to undo", () => {
    expect(after.canUndo).toBe(false);
  });

  test("knows its passwords", () => {
    expect(() => after.unprotect("sai")).toThrow("password");
    after.unprotect("bí mật");
    expect(after.isProtected).toBe(false);
    const hidden = after.sheet("Ẩn");
    expect(() => hidden?.unprotect("sai")).toThrow("password");
    hidden?.unprotect("mật khẩu");
    expect(hidden?.isProtected).toBe(false);
  });

  test("goes on calculating", () => {
    const data = after.sheet("Dữ liệu 'gốc' 26");
    data?.write({ top: 1, left: 2, bottom: 1, right: 2 }, [[2000]]);
    expect(after.sheets[0]?.value(4, 1)).toBe(2000 + 12000 + 2.5);
    expect(after.sheets[0]?.value(7, 0)).toBe(2000);
    expect(data?.value(1, 4)).toBe(1110.8 / 2000);
  });

  test("is a workbook of this engine", () => {
    expect(after).toBeInstanceOf(Book);
  });
});

/** Sheets for this folder's tests, made from a few cells. */
import { readArea } from "./address";
import type { Area } from "./area";
import { american } from "./culture";
import type { Workbook, WorkbookOptions } from "./model";
import type { Input, Sheet } from "./model-sheet";
import { emptyWorkbook } from "./workbook";
import type { Value } from "./value";

export function at(address: string): Area {
  const area = readArea(address);
  if (!area) throw new Error(`"${address}" is no address.`);
  return area;
}

export type Cells = Readonly<Record<string, Input | readonly (readonly Input[])[]>>;

export function fillCells(sheet: Sheet, cells: Cells): void {
  for (const [address, input] of Object.entries(cells)) {
    const { top, left } = at(address);
    const rows = Array.isArray(input) ? (input as Input[][]) : [[input as Input]];
    sheet.write({ top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 }, rows);
  }
}

/** 15 August 2026, 14:30. */
export const testNow = (): Date => new Date(2026, 7, 15, 14, 30);

export function bookWith(cells: Cells, options: WorkbookOptions = {}): Workbook {
  const workbook = emptyWorkbook({ culture: american, now: testNow, ...options });
  fillCells(workbook.activeSheet, cells);
  return workbook;
}

export function sheetWith(cells: Cells, options: WorkbookOptions = {}): Sheet {
  return bookWith(cells, options).activeSheet;
}

/** What a formula in Z100 shows: a single value, or rows for an array. Errors as their codes. */
export function calculated(formula: string, cells: Cells = {}, options: WorkbookOptions = {}): unknown {
  const sheet = sheetWith(cells, options);
  sheet.write(at("Z100"), [[formula]]);
  const spill = sheet.spill(99, 25);
  const rows = sheet.values(spill?.area ?? at("Z100")).map((row) => row.map(plain));
  return spill ? rows : rows[0]?.[0];
}

export function plain(value: Value): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}

export function valuesAt(sheet: Sheet, address: string): unknown[][] {
  return sheet.values(at(address)).map((row) => row.map(plain));
}

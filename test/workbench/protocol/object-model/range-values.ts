/** The scalar properties of Range: contents, texts, number formats, place and size. */
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from "../../engine/area";
import type { Input, Notation } from "../../engine/model-sheet";
import { invalidArgument, notBuilt } from "../host-error";
import type { Kind, Scalar } from "../kind";
import { localNumberFormat, numberFormatCategory, numberFormatFromLocal } from "../number-format";
import { plainValue, valueType } from "../plain-value";
import type { Json } from "../wire";
import type { CellRange } from "./cell-range";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { sameForAll } from "./uniform";

/**
 * Excel: cell-level properties of whole rows and columns are null, and cannot be set:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

function matrixOf<V extends Json>(area: Area, cell: (row: number, column: number) => V): V[][] {
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (__, column) => cell(area.top + row, area.left + column)),
  );
}

/** A scalar over each cell of a bounded range. */
function cellLevel(read: (range: CellRange, area: Area) => Json): (range: CellRange) => Json {
  return (range) => (isUnbounded(range.area) ? null : read(range, range.area));
}

/** What values, formulas and number formats take: one thing for all cells, or rows of things as many as the range has. */
export function matrixInput<V>(value: Json, area: Area, read: (cell: Json) => V): V | V[][] {
  // Excel: null leaves a cell within a matrix, but is no input for a whole property:
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  if (isUnbounded(area) || value === null) throw invalidArgument();
  if (!Array.isArray(value)) return read(value);
  const rows = value.map((row: Json) => (Array.isArray(row) ? row.map(read) : fail()));
  const fits = rows.length === rowCount(area) && rows.every((row) => row.length === columnCount(area));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows;
}

function fail(): never {
  throw invalidArgument();
}

function cellInput(value: Json): Input {
  if (typeof value === "object" && value !== null) throw notBuilt("values that are objects (Excel.CellValue)");
  return value as Input;
}

function writeInputs(range: CellRange, value: Json, notation: Notation): void {
  const given = matrixInput(value, range.area, cellInput);
  if (Array.isArray(given)) range.sheet.write(range.area, given, notation);
  else range.sheet.fill(range.area, given, notation);
}

function inputs(notation: Notation): Scalar<CellRange> {
  return {
    get: cellLevel((range, area) => range.sheet.inputs(area, notation)),
    set: (range, value) => writeInputs(range, value, notation),
  };
}

function setNumberFormats(fromText: (range: CellRange, text: string) => string) {
  return (range: CellRange, value: Json): void => {
    const read = (cell: Json): string | null => (cell === null ? null : fromText(range, formatText(cell)));
    // Excel: one format in rows of its own is for all cells, as Microsoft's tutorial for add-ins has it.
    const one = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
    const given = matrixInput(one ? ((value[0] as readonly Json[])[0] ?? null) : value, range.area, read);
    if (Array.isArray(given)) range.sheet.writeNumberFormats(range.area, given);
    else if (given !== null) range.sheet.format(range.area, { numberFormat: given });
  };
}

/** Excel: a blank format resets to General. */
function formatText(value: Json): string {
  if (typeof value !== "string") return fail();
  return value === "" ? "General" : value;
}

export const rangeScalars: NonNullable<Kind<CellRange>["scalars"]> = {
  address: (range) => range.address,
  addressLocal: (range) => range.address,
  /** Excel: -1 above 2^31 - 1 cells. */
  cellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
  rowIndex: ({ area }) => area.top,
  columnIndex: ({ area }) => area.left,
  rowCount: ({ area }) => rowCount(area),
  columnCount: ({ area }) => columnCount(area),
  isEntireRow: ({ area }) => isWholeRows(area),
  isEntireColumn: ({ area }) => isWholeColumns(area),

  values: {
    get: cellLevel((range, area) => range.sheet.values(area).map((row) => row.map(plainValue))),
    set: (range, value) => writeInputs(range, value, "A1"),
  },
  valueTypes: cellLevel((range, area) => range.sheet.values(area).map((row) => row.map(valueType))),
  text: cellLevel((range, area) => range.sheet.texts(area)),
  formulas: inputs("A1"),
  formulasLocal: inputs("local"),
  formulasR1C1: inputs("R1C1"),
  hasSpill: ({ sheet, area }) => {
    if (isUnbounded(area)) return null;
    const spilled = matrixOf(area, (row, column) => sheet.spill(row, column) !== null).flat();
    return spilled.every((each) => each === spilled[0]) ? (spilled[0] ?? false) : null;
  },
  savedAsArray: ({ sheet, area }) => sheet.arrayFormulaArea(area.top, area.left) !== null,

  numberFormat: {
    get: cellLevel((range, area) => matrixOf(area, (row, column) => range.sheet.style(row, column).numberFormat)),
    set: setNumberFormats((_, text) => text),
  },
  numberFormatLocal: {
    get: cellLevel((range, area) =>
      matrixOf(area, (row, column) =>
        localNumberFormat(range.sheet.style(row, column).numberFormat, range.sheet.workbook.culture),
      ),
    ),
    set: setNumberFormats((range, text) => numberFormatFromLocal(text, range.sheet.workbook.culture)),
  },
  numberFormatCategories: cellLevel((range, area) =>
    matrixOf(area, (row, column) => numberFormatCategory(range.sheet.style(row, column).numberFormat)),
  ),

  hidden: ({ sheet, area }) =>
    sameForAll(area.top, area.bottom, (row) => sheet.isRowHidden(row)) === true ||
    sameForAll(area.left, area.right, (column) => sheet.isColumnHidden(column)) === true,
  rowHidden: {
    get: ({ sheet, area }) => sameForAll(area.top, area.bottom, (row) => sheet.isRowHidden(row)),
    set: ({ sheet, area }, value) => sheet.hideRows(area, value === true),
  },
  columnHidden: {
    get: ({ sheet, area }) => sameForAll(area.left, area.right, (column) => sheet.isColumnHidden(column)),
    set: ({ sheet, area }, value) => sheet.hideColumns(area, value === true),
  },

  top: ({ sheet, area }) => total(0, area.top, (row) => sheet.rowHeight(row)),
  left: ({ sheet, area }) => total(0, area.left, (column) => sheet.columnWidth(column)),
  height: ({ sheet, area }) => total(area.top, area.bottom + 1, (row) => sheet.rowHeight(row)),
  width: ({ sheet, area }) => total(area.left, area.right + 1, (column) => sheet.columnWidth(column)),

  hyperlink: {
    get: ({ sheet, area }) => readHyperlink(sheet, area),
    set: ({ sheet, area }, value) => writeHyperlink(sheet, area, value),
  },
};

function total(from: number, to: number, size: (place: number) => number): number {
  let sum = 0;
  for (let place = from; place < to; place++) sum += size(place);
  return sum;
}

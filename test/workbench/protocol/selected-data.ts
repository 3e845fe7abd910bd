/**
 * Office.context.document.getSelectedDataAsync and setSelectedDataAsync: the selected cells as a text or as rows. office.js
 * converts between the two; tables of the Common API, formats and HTML are not known here.
 */
import type { Area } from "../engine/area";
import type { Input, Sheet } from "../engine/model-sheet";
import type { Workbook } from "../engine/model";
import { Refusal } from "../engine/refusal";
import { isError, type Value } from "../engine/value";
import { isRecord } from "./arguments";
import type { Json } from "./wire";

/** Numbers of office.js: a kind of data that isn't known, a cell that takes none, other rows and columns than are selected. */
export const selectedDataErrors = { coercion: 1000, refused: 2001, shape: 2002 } as const;

export type SelectedDataError = (typeof selectedDataErrors)[keyof typeof selectedDataErrors];

/** The data as office.js expects it, or the number of an error. */
export function selectedData(
  workbook: Workbook,
  method: Json | undefined,
): { readonly data: Json } | SelectedDataError {
  const { coercion, isFormatted } = wishOf(method);
  const { sheet, area } = selection(workbook);
  const rows = isFormatted ? sheet.texts(area) : sheet.values(area).map((row) => row.map(plain));
  if (coercion === "matrix") return { data: rows };
  if (coercion !== "text") return selectedDataErrors.coercion;
  return { data: rows.map((row) => row.join("\t")).join("\n") };
}

/** Null, or the number of an error. Excel: texts are read as if they were typed, a formula as one. */
export function writeSelectedData(workbook: Workbook, method: Json | undefined): null | SelectedDataError {
  const { coercion } = wishOf(method);
  const data = isRecord(method) ? (method["Data"] ?? null) : null;
  if (coercion !== "text" && coercion !== "matrix") return selectedDataErrors.coercion;
  const { sheet, area } = selection(workbook);
  const rows = rowsOf(data);
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return selectedDataErrors.shape;
  const { top, left } = area;
  const target = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  // Excel: more than one selected cell must be as many as the data.
  const isOneCell = area.top === area.bottom && area.left === area.right;
  if (!isOneCell && (target.bottom !== area.bottom || target.right !== area.right)) return selectedDataErrors.shape;
  try {
    workbook.transaction("addIn", () => sheet.write(target, rows));
    return null;
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble;
    return selectedDataErrors.refused;
  }
}

function selection(workbook: Workbook): { readonly sheet: Sheet; readonly area: Area } {
  const sheet = workbook.activeSheet;
  const { row, column } = sheet.activeCell;
  return { sheet, area: sheet.selection[0] ?? { top: row, left: column, bottom: row, right: column } };
}

function wishOf(method: Json | undefined): { readonly coercion: string; readonly isFormatted: boolean } {
  const wish = isRecord(method) ? method : {};
  return { coercion: String(wish["CoerceType"]), isFormatted: wish["ValueFormat"] === "formatted" };
}

function rowsOf(data: Json): Input[][] {
  if (!Array.isArray(data))
    return String(data)
      .split("\n")
      .map((line) => line.split("\t"));
  return data.map((row: Json) => (Array.isArray(row) ? row.map((cell) => cell as Input) : [row as Input]));
}

function plain(value: Value): Json {
  return isError(value) ? value.error : (value ?? "");
}

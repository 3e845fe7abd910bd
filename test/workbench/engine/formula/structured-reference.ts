/** Structured references: "Tbl[Cột]", "[@Cột]", "Tbl[[#Headers],[A]:[B]]" and the areas they stand for. */
import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { allFixed } from "../address";
import { intersection, type Area } from "../area";
import type { SheetState } from "../sheet-state";
import type { TableState } from "../table-state";
import { cellError, type CellError } from "../value";
import { Place } from "./place";
import { textOfTokens, tokensOf } from "./tokens";

interface At {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

interface Tables {
  tableNamed(name: string): TableState | null;
}

/** The rows of a report name the same columns of the same tables: each text is taken apart once. */
const known = new Map<string, ReturnType<typeof parseStructRef>>();
const knownLimit = 10_000;

function partsOf(text: string): ReturnType<typeof parseStructRef> {
  let parts = known.get(text);
  if (!parts) {
    parts = parseStructRef(text);
    if (known.size >= knownLimit) known.clear();
    known.set(text, parts);
  }
  return parts;
}

export function structuredArea(text: string, at: At, tables: Tables): { sheet: SheetState; area: Area } | CellError {
  const place = structuredPlace(text, at, tables);
  if ("error" in place) return place;
  const area = place.areaAt(at.row, at.column);
  return area ? { sheet: place.sheet, area } : place.outside;
}

/** The same as seen from any cell of the sheet; without a table's name only from cells of the same table. */
export function structuredPlace(text: string, at: At, tables: Tables): Place | CellError {
  const parts = partsOf(text);
  if (!parts) return cellError("#REF!");
  const table = parts.table ? tables.tableNamed(parts.table) : at.sheet.tableStateAt(at.row, at.column);
  if (!table) return cellError("#REF!");
  const sections = parts.sections ?? [];
  const isThisRow = sections.includes("this row") && !sections.includes("all");
  // Excel: #VALUE! from a row that isn't the table's.
  if (isThisRow && at.sheet !== table.sheetState) return cellError("#VALUE!");
  const rows = isThisRow ? { ...table.bodyArea, top: at.row, bottom: at.row } : sectionRows(table, sections);
  if ("error" in rows) return rows;
  const columns = (parts.columns ?? []).map((name) => table.columnIndex(name));
  const [first = 0, last = columns.length === 0 ? table.columns.length - 1 : first] = columns;
  if (columns.includes(-1)) return cellError("#REF!");
  const left = table.area.left;
  const area = { ...rows, left: left + Math.min(first, last), right: left + Math.max(first, last) };
  const fixed = isThisRow ? { ...allFixed, top: false, bottom: false } : allFixed;
  return new Place(table.sheetState, { area, fixed }, at.row, at.column, {
    isWritten: false,
    ...(isThisRow && { within: table.bodyArea }),
  });
}

function sectionRows(table: TableState, sections: readonly string[]): Area | CellError {
  if (sections.includes("all")) return table.area;
  const wanted = sections.length === 0 ? ["data"] : sections;
  let area = null as Area | null;
  for (const section of wanted) {
    const part = section === "headers" ? table.headerArea : section === "totals" ? table.totalsArea : table.bodyArea;
    if (part)
      area = area ? { ...area, top: Math.min(area.top, part.top), bottom: Math.max(area.bottom, part.bottom) } : part;
  }
  return area && intersection(area, table.area) ? area : cellError("#REF!");
}

/** Rewrites structured references after a table or column got another name. Null if the formula doesn't use it. */
export function renamedStructures(
  formula: string,
  change: (parts: { table: string; columns: string[] }) => { table: string; columns: string[] } | null,
): string | null {
  if (!formula.includes("[")) return null;
  const tokens = tokensOf(formula);
  let isChanged = false;
  for (const token of tokens) {
    if (token.type !== "structured") continue;
    const parts = parseStructRef(token.value);
    if (!parts) continue;
    const renamed = change({ table: parts.table ?? "", columns: parts.columns ?? [] });
    if (!renamed) continue;
    isChanged = true;
    token.value = stringifyStructRef({ ...parts, ...renamed });
  }
  return isChanged ? textOfTokens(tokens) : null;
}

/** The file wants "Tbl[[#This Row],[Cột]]" where a cell of the table may say "[@Cột]". */
export function withTableNames(formula: string, tableName: string | null): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokensOf(formula);
  for (const token of tokens) {
    const parts = token.type === "structured" ? parseStructRef(token.value) : undefined;
    if (!parts) continue;
    const table = parts.table || tableName;
    if (table) token.value = stringifyStructRef({ ...parts, table }, { thisRow: true });
  }
  return textOfTokens(tokens);
}

/** Excel: "Tbl[[#This Row],[Cột]]" is "Tbl[@Cột]", but in a table of one row:
 *  https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e */
export function withShortRow(text: string, tables: Tables): string {
  if (!/#This Row/iu.test(text)) return text;
  const parts = parseStructRef(text);
  const body = parts?.table ? tables.tableNamed(parts.table)?.bodyArea : undefined;
  return !parts || (body && body.top === body.bottom) ? text : stringifyStructRef(parts);
}

/** The other way: inside its own table a formula is shown without the table's name, but for a reference to all of its body. */
export function withoutTableName(formula: string, tableName: string): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokensOf(formula);
  for (const token of tokens) {
    const parts = token.type === "structured" ? parseStructRef(token.value) : undefined;
    if (!parts || parts.table?.toLowerCase() !== tableName.toLowerCase()) continue;
    if (parts.sections?.length || parts.columns?.length) token.value = stringifyStructRef({ ...parts, table: "" });
  }
  return textOfTokens(tokens);
}

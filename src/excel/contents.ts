/** Our tables and report marks in the open workbook → plain rows. One sync, whatever is there; rows that are too many for one
 *  answer have been read before (long-tables.ts). */

import type { BookContents } from "../core/book";
import type { Place } from "../core/problem";
import { reportNamePrefix } from "../core/report";
import { formerNamePrefix, type MarkName } from "../core/report-marks";
import { memoryNamePrefix } from "../core/report-memory";
import type { Raw, SheetTable } from "../core/table";
import { rowsReadBefore, tableNames } from "./long-tables";
import { progressName } from "./report-lines";

/** With all sheets, which callers take from here: a second load of a collection in one request replaces the first. */
export interface WorkbookContents extends BookContents {
  readonly sheets: readonly { readonly name: string }[];
  /** The sheet that the person looks at. */
  readonly inFront: string;
}

/** Queues the reading; the answer is there after the caller's next sync, so that more can be read in the same one. */
export function queueContents(context: Excel.RequestContext): () => WorkbookContents {
  const { workbook } = context;
  const tables = tableNames.map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("name");
    const sheet = table.worksheet.load("name");
    const heading = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const known = rowsReadBefore(context, name);
    const body = known ? undefined : table.getDataBodyRange().load("values");
    const rows = (): readonly Raw[][] => known ?? (body?.values as Raw[][]);
    return { name, table, sheet, heading, rows };
  });
  const names = workbook.names.load("items/name,items/formula");
  const sheets = workbook.worksheets.load("items/name");
  const inFront = workbook.worksheets.getActiveWorksheet().load("name");
  return () => ({
    tables: tables.flatMap(({ name, table, sheet, heading, rows }): SheetTable[] =>
      table.isNullObject
        ? []
        : [
            {
              name,
              sheet: sheet.name,
              top: heading.rowIndex,
              left: heading.columnIndex,
              headings: (heading.values[0] ?? []) as Raw[],
              rows: rows(),
            },
          ],
    ),
    sheets: sheets.items.map(({ name }) => ({ name })),
    inFront: inFront.name,
    names: names.items.flatMap((item) => markName(item)),
  });
}

/** Queues the reading of the sheets' own names, which people's copies of reports have. The sheets have to be known; one
 *  that is gone by now has no names. */
export function queueSheetNames(context: Excel.RequestContext, sheets: readonly string[]): () => readonly MarkName[] {
  const { worksheets } = context.workbook;
  const ofSheets = sheets.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load("name");
    return { sheet, names: sheet.names.load("items/name,items/formula") };
  });
  return () =>
    ofSheets.flatMap(({ sheet, names }) =>
      sheet.isNullObject ? [] : names.items.flatMap((item) => markName(item, sheet.name)),
    );
}

const prefixes = [reportNamePrefix, memoryNamePrefix, formerNamePrefix, progressName];

function markName({ name, formula }: Excel.NamedItem, scope?: string): readonly MarkName[] {
  if (!prefixes.some((prefix) => name.startsWith(prefix))) return [];
  const place = placeOf(String(formula));
  return [{ name, formula: String(formula), ...(place ? { place } : {}), ...(scope === undefined ? {} : { scope }) }];
}

/** `='BC T6-2025 Thành phố'!$A$9:$L$39` → its sheet and address; `=#REF!` → undefined. */
export function placeOf(formula: string): Place | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u.exec(formula);
  const address = found?.[3]?.replace(/\$/gu, "");
  if (!found || address === undefined) return undefined;
  return { sheet: found[1]?.replace(/''/gu, "'") ?? found[2] ?? "", address };
}

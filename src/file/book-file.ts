/** The bytes of a workbook → our tables and the names of ours in it, as core/book.ts reads them. Files of Excel,
 *  LibreOffice, WPS and Attain alike; what can't be read is told as a problem. */

import type { BookContents } from "../core/book";
import { placeOfFormula } from "../core/cell-reference";
import { done, not, type Outcome } from "../core/outcome";
import type { FileFault, TableName } from "../core/problem";
import type { Raw, SheetTable } from "../core/table";
import { areaOf, type Area } from "./cell-area";
import { attributesOf, decoded, elements, firstElement, UnreadableWorkbook } from "./markup";
import { cellsOf, resultOf, rowsOf } from "./sheet-cells";
import { partsOf, sharedTexts, sheetParts, workbookPart } from "./workbook-parts";
import { WorkbookPackage } from "./workbook-package";

const tableNames: readonly TableName[] = [
  "BieuMau",
  "ChiTieu",
  "SoLieu",
  "ThietLap",
  "DanhGia",
  "LichBaoCao",
  "NgayNghi",
];

/** All hidden names of ours begin so. */
const ownNames = "Attain.";

/** A workbook of ours has some 20 kB; unpacked beyond this it is none. */
const mostUnpacked = 512 * 1024 * 1024;

/** A workbook without any table of ours is read, too: `readBook` says what is missing. */
export function readBookFile(bytes: Uint8Array): Outcome<BookContents> {
  const fault = faultOf(bytes);
  if (fault) return not({ kind: "file-refused", why: fault });
  try {
    const file = new WorkbookPackage(bytes, mostUnpacked);
    return done({ tables: tablesOf(file), names: namesOf(file) });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return not({ kind: "file-refused", why: error.fault });
    throw error;
  }
}

/** Excel: workbooks before 2007 and workbooks with a password are of another kind of file, which says in UTF-16 what it
 *  holds. */
function faultOf(bytes: Uint8Array): FileFault | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (!isCompound) return "not-a-workbook";
  return holds(bytes, "EncryptedPackage") ? "password" : "old-format";
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

interface TablePart {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly totals: number;
  readonly area: Area;
}

function tablesOf(file: WorkbookPackage): readonly SheetTable[] {
  const sharedText = sharedTexts(file);
  return sheetParts(file).flatMap(({ name, part }): SheetTable[] => {
    const tables = partsOf(file, part, "table").flatMap((table) => tablePart(file.text(table)));
    if (tables.length === 0) return [];
    const cells = cellsWithin(
      file.text(part),
      tables.map(({ area }) => area),
      sharedText,
    );
    return tables.map((table) => sheetTable(name, table, cells));
  });
}

function tablePart(xml: string): readonly TablePart[] {
  const found = firstElement(xml, "table");
  const { displayName, name, ref = "", headerRowCount, totalsRowCount = "0" } = found?.attributes ?? {};
  const wanted = (displayName ?? name ?? "").toLowerCase();
  const known = tableNames.find((each) => each.toLowerCase() === wanted);
  const area = areaOf(ref);
  if (!found || !known || !area) return [];
  const columns = [...elements(found.content, "tableColumn")].map(({ attributes }) => headingText(attributes["name"]));
  return [{ name: known, columns, hasHeadings: headerRowCount !== "0", totals: Number(totalsRowCount), area }];
}

/** Excel: a line end within a heading is written as a sign of its own. */
function headingText(name = ""): string {
  return name.replace(/_x([\dA-F]{4})_/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, Raw>>;

/** What the cells of the areas showed when the file was saved: errors as their signs, dates as serials. */
function cellsWithin(xml: string, areas: readonly Area[], sharedText: (number: number) => string): Cells {
  const cells = new Map<number, Map<number, Raw>>();
  for (const row of rowsOf(xml)) {
    const here = areas.filter(({ top, bottom }) => row.number >= top && row.number <= bottom);
    if (here.length === 0) continue;
    const found = new Map<number, Raw>();
    for (const { column, element } of cellsOf(row)) {
      if (here.some(({ left, right }) => column >= left && column <= right)) {
        found.set(column, rawOf(element.attributes["t"], resultOf(element, sharedText)));
      }
    }
    cells.set(row.number, found);
  }
  return cells;
}

function rawOf(kind: string | undefined, result: ReturnType<typeof resultOf>): Raw {
  if (typeof result === "object") return result === null ? null : result.error;
  return kind === "d" && typeof result === "string" ? (serialOf(result) ?? result) : result;
}

/** `2025-06-30` or `2025-06-30T00:00:00` → Excel's serial of that day and time. */
function serialOf(date: string): number | undefined {
  const time = Date.parse(/T/u.test(date) ? `${date.replace(/Z$/u, "")}Z` : `${date}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function sheetTable(sheet: string, { name, columns, hasHeadings, totals, area }: TablePart, cells: Cells): SheetTable {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const rowAt = (row: number): readonly Raw[] =>
    Array.from({ length: width }, (_, column) => cells.get(row)?.get(left + column) ?? "");
  const first = hasHeadings ? top + 1 : top;
  const count = Math.max(0, bottom - totals - first + 1);
  const shown = rowAt(top);
  return {
    name,
    sheet,
    top: first - 1,
    left,
    headings: hasHeadings ? shown.map((heading, column) => heading || (columns[column] ?? "")) : columns,
    rows: Array.from({ length: count }, (_, index) => rowAt(first + index)),
  };
}

function namesOf(file: WorkbookPackage): BookContents["names"] {
  const xml = file.text(workbookPart(file));
  const sheets = [...elements(xml, "sheet")].map(({ tag }) => attributesOf(tag)["name"] ?? "");
  return [...elements(xml, "definedName")].flatMap(({ attributes, content }) => {
    const name = attributes["name"] ?? "";
    if (!name.startsWith(ownNames)) return [];
    const formula = `=${decoded(content)}`;
    const place = placeOfFormula(formula);
    const scope = sheets[Number(attributes["localSheetId"] ?? -1)];
    return [{ name, formula, ...(place ? { place } : {}), ...(scope === undefined ? {} : { scope }) }];
  });
}

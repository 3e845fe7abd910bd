/** An .xlsx file (or .xlsm) → PlanDocument: each sheet that is shown is a table, with the values that its formulas had when it was
 *  saved. Rows and columns that are hidden are read, too: filters hide them, and they belong to the plan. */

import type { DocumentBlock, DocumentTable, PlanDocument } from "../core/reading/plan-document";
import { firstElement, elements, type Element } from "../file/markup";
import { cellsOf, resultOf, rowsOf, type Cell } from "../file/sheet-cells";
import { partsOf, sheetParts, workbookPart, type SheetPart } from "../file/workbook-parts";
import { areaOf, type Area } from "../file/cell-area";
import { readTree } from "./markup-reader";
import { unicodeText, type FontRun } from "./old-font-text";
import { sharedRuns, type SharedText } from "./shared-texts";
import { UnreadableDocument } from "./unreadable-document";
import { looksOf, shownNumber, type CellLook } from "./workbook-looks";
import { sheetTable, type UsedCell } from "./workbook-grid";
import { hiddenColumns, WorkbookTally } from "./workbook-tally";
import type { ZipFile } from "./zip-file";

/** Beyond this no person has written the annexes. */
const mostCells = 500_000;

/** Throws an UnreadableDocument or an UnreadableWorkbook. */
export function readWorkbookFile(name: string, file: ZipFile, progress?: (part: number) => void): PlanDocument {
  const part = workbookPart(file);
  const [styles] = partsOf(file, part, "styles");
  const [texts] = partsOf(file, part, "sharedStrings");
  const reading: Reading = {
    file,
    looks: looksOf(readTree(file.text(styles ?? ""), "styleSheet")),
    shared: sharedRuns(file.text(texts ?? "")),
    tally: new WorkbookTally(),
    cells: 0,
  };
  const sheets = sheetParts(file);
  const shown = sheets.filter(({ visibility }) => visibility === "visible");
  const blocks: DocumentBlock[] = [];
  let tables = 0;
  shown.forEach((sheet, index) => {
    const table = tableOf(reading, sheet, tables + 1);
    blocks.push(...reading.tally.drawings(file, sheet));
    if (table) {
      blocks.push(table);
      tables++;
    }
    progress?.((index + 1) / shown.length);
  });
  if (blocks.length === 0) throw new UnreadableDocument("empty", "No sheet that is shown holds any text.");
  return { name, blocks, notes: reading.tally.notes(file, sheets) };
}

interface Reading {
  readonly file: ZipFile;
  readonly looks: readonly CellLook[];
  readonly shared: readonly SharedText[];
  readonly tally: WorkbookTally;
  cells: number;
}

function tableOf(reading: Reading, { name, part }: SheetPart, table: number): DocumentTable | undefined {
  const xml = reading.file.text(part);
  const cells: UsedCell[] = [];
  let hiddenRows = 0;
  for (const row of rowsOf(xml)) {
    const before = cells.length;
    for (const cell of cellsOf(row)) {
      const used = usedCell(reading, cell);
      if (used) cells.push(used);
      else if (isWithoutValue(cell.element)) reading.tally.addWithoutValue(name, cell.row, cell.column);
    }
    if (cells.length > before && ["1", "true"].includes(row.element.attributes["hidden"] ?? "")) hiddenRows++;
    if (reading.cells + cells.length > mostCells)
      throw new UnreadableDocument("too-large", "The sheets hold too much.");
  }
  reading.cells += cells.length;
  reading.tally.addHidden(name, hiddenRows, hiddenColumns(xml, new Set(cells.map(({ column }) => column))));
  return sheetTable(name, table, cells, mergedAreas(xml));
}

/** A formula that nothing has calculated: programs write them without a value, or with an empty one. */
function isWithoutValue({ attributes, content }: Element): boolean {
  if (!firstElement(content, "f")) return false;
  const value = firstElement(content, "v")?.content;
  return value === undefined || (attributes["t"] !== "str" && value.trim() === "");
}

function mergedAreas(xml: string): readonly Area[] {
  const all = firstElement(xml, "mergeCells");
  if (!all) return [];
  return [...elements(all.content, "mergeCell")].flatMap(({ attributes }) => areaOf(attributes["ref"] ?? "") ?? []);
}

function usedCell(reading: Reading, { row, column, element }: Cell): UsedCell | undefined {
  if (!(row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384)) return undefined;
  const look = reading.looks[Number(element.attributes["s"] ?? 0)];
  const { isBold, ...shown } = shownIn(reading, element, look);
  if (shown.text === "") return undefined;
  if (look?.isStruck) {
    reading.tally.struck++;
    return undefined;
  }
  return { row, column, ...shown, ...(isBold ? { isBold } : {}) };
}

type Shown = Pick<UsedCell, "text" | "value" | "isPercentage" | "isBold">;

function shownIn(reading: Reading, element: Element, look: CellLook | undefined): Shown {
  const isBold = look?.isBold ?? false;
  if (element.attributes["t"] === "s") {
    const shared = reading.shared[Number(firstElement(element.content, "v")?.content)];
    if (shared?.isStruck) reading.tally.struck++;
    return shared ? { text: inUnicode(reading, shared.runs, look), isBold: isBold || shared.isBold } : { text: "" };
  }
  const result = resultOf(element, () => "");
  if (typeof result === "number")
    return Number.isFinite(result) ? { ...shownNumber(result, look?.format ?? "General"), isBold } : { text: "" };
  if (typeof result === "string") return { text: inUnicode(reading, [{ text: result }], look), isBold };
  if (typeof result === "boolean") return { text: result ? "TRUE" : "FALSE", isBold };
  return { text: result?.error ?? "" };
}

/** Letters without a font of their own have the cell's. */
function inUnicode(reading: Reading, runs: readonly FontRun[], look: CellLook | undefined): string {
  const { text, from } = unicodeText(runs.map((run) => ({ text: run.text, font: run.font ?? look?.font })));
  const { fonts } = reading.tally;
  for (const font of from) fonts.set(font, (fonts.get(font) ?? 0) + 1);
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/[\t ]+/gu, " ").trim())
    .join("\n")
    .trim();
}

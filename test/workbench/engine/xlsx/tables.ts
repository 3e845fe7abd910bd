/** Table parts between file and model. Headers and totals stand in cells as well; the part repeats them, and Excel insists on that. */
import { areaAddress, readReference } from "../address";
import type { Book } from "../book";
import { newGuid } from "../guid";
import type { TableColumn } from "../model-table";
import { TableState, escapedColumn } from "../table-state";
import { isError } from "../value";
import type { WorkSheet } from "../work-sheet";
import { callsCustom, needsArrays } from "./array-evaluation";
import { readEscapes, writeEscapes } from "./escaped-characters";
import { fileFormula, formulaOfFile, isExternal } from "./file-formula";
import { filterMarkup, readFilter } from "./filters";
import type { Losses } from "./losses";
import { escapedText, mainNamespace, tag, xmlHead } from "./markup";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

/** Words for the totals that Excel offers, by their number in SUBTOTAL. */
const totals: Readonly<Record<number, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

export function readTable(part: XmlElement, sheet: WorkSheet, note: Losses["note"]): TableState | null {
  const area = readReference(attributeOf(part, "ref") ?? "")?.area;
  const name = readEscapes(attributeOf(part, "displayName") ?? attributeOf(part, "name") ?? "");
  const columns = childrenOf(childOf(part, "tableColumns"), "tableColumn");
  if (!area || name === "" || columns.length === 0) return null;
  const names = columns.map((column) => readEscapes(attributeOf(column, "name") ?? ""));
  const table = new TableState(sheet, newGuid(), name, area, names);
  const style = childOf(part, "tableStyleInfo");
  const filter = readFilter(part, note);
  table.options = {
    style: attributeOf(style, "name") ?? "",
    showHeaders: (numberOf(part, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(part, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flagOf(style, "showRowStripes"),
    showBandedColumns: flagOf(style, "showColumnStripes"),
    showFilterButton: filter !== null,
    highlightFirstColumn: flagOf(style, "showFirstColumn"),
    highlightLastColumn: flagOf(style, "showLastColumn"),
  };
  table.criteria = filter?.criteria ?? new Map();
  table.columns = table.columns.map((column, index): TableColumn => {
    const written = childOf(columns[index], "calculatedColumnFormula")?.text.trim() ?? "";
    if (written === "" || isExternal(`=${written}`)) return column;
    return { ...column, calculatedFormula: formulaOfFile(written, name) };
  });
  return table;
}

/** What is unique in the file is given: the table's number. */
export function tablePart(table: TableState, id: number): string {
  const { area, options, columns, criteria } = table;
  const { showHeaders, showTotals } = options;
  const filtered = { ...area, bottom: area.bottom - (showTotals ? 1 : 0) };
  const attributes = {
    xmlns: mainNamespace,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : false,
  };
  const style = {
    name: options.style || undefined,
    showFirstColumn: options.highlightFirstColumn,
    showLastColumn: options.highlightLastColumn,
    showRowStripes: options.showBandedRows,
    showColumnStripes: options.showBandedColumns,
  };
  return (
    xmlHead +
    tag("table", attributes, [
      options.showFilterButton && showHeaders ? filterMarkup(filtered, criteria) : "",
      tag(
        "tableColumns",
        { count: columns.length },
        columns.map((column, index) => columnMarkup(table, column, index)),
      ),
      tag("tableStyleInfo", style),
    ])
  );
}

function columnMarkup(table: TableState, column: TableColumn, index: number): string {
  const { calculatedFormula } = column;
  const { label, word, formula } = totalOf(table, column, index);
  const attributes = {
    id: index + 1,
    name: columnName(column.name),
    totalsRowFunction: word,
    totalsRowLabel: label === undefined ? undefined : writeEscapes(label),
  };
  return tag("tableColumn", attributes, [
    calculatedFormula === null
      ? ""
      : tag(
          "calculatedColumnFormula",
          { array: isArrayFormula(table, calculatedFormula) || undefined },
          escapedText(
            fileFormula(calculatedFormula, table.name, (name) => table.sheetState.book.fileFunctionName(name)),
          ),
        ),
    formula === undefined ? "" : tag("totalsRowFormula", {}, escapedText(formula)),
  ]);
}

/** Excel: a line break in a heading is an escape in the table part. */
function columnName(name: string): string {
  return writeEscapes(name).replaceAll("\n", "_x000a_");
}

function isArrayFormula(table: TableState, formula: string): boolean {
  const { book }: { book: Book } = table.sheetState;
  const { top, left } = table.bodyArea;
  const { expression } = book.compiled(formula, table.sheetState, top, left);
  return needsArrays(expression) || callsCustom(expression);
}

/** What the totals row's cell under the column holds, in the words of the table part. */
function totalOf(
  table: TableState,
  column: TableColumn,
  index: number,
): { label?: string; word?: string; formula?: string } {
  const line = table.totalsArea;
  const cell = line ? table.sheetState.store.at(line.top, line.left + index) : undefined;
  if (!cell) return {};
  if (cell.formula) {
    const { text } = cell.formula;
    const number = /^=SUBTOTAL\((\d+),([^]*)\)$/i.exec(text);
    const own = `[${escapedColumn(column.name)}]`;
    const word =
      number && (number[2] === own || number[2] === table.name + own) ? totals[Number(number[1])] : undefined;
    return word === undefined ? { word: "custom", formula: fileFormula(text, table.name) } : { word };
  }
  if (cell.value === null || isError(cell.value)) return {};
  return { label: String(cell.value) };
}

/** The rows of a sheet as markup: values, formulas with the values they have now, styles, row sizes. */
import { areaAddress, columnLetters } from "../address";
import { boundingArea, cellArea, hasCell, rowLimit, wholeSheet, type Area } from "../area";
import { plainLane, type LaneRun } from "../axis-runs";
import type { StoredCell } from "../cell-store";
import type { Formula } from "../formula/formula";
import type { TableState } from "../table-state";
import { isError, type ErrorCode, type Value } from "../value";
import type { WorkSheet } from "../work-sheet";
import { callsCustom, needsArrays } from "./array-evaluation";
import { writeEscapes } from "./escaped-characters";
import { fileFormula } from "./file-formula";
import { withoutIntersections } from "./implicit-intersection";
import { endsHidden, rowAttributes } from "./lanes";
import { escapedText, spaceAttribute, tag } from "./markup";
import type { SharedStrings } from "./shared-strings";
import type { StyleSheet } from "./write-styles";

/** Errors that a file can name; the younger ones are kept elsewhere by Excel and come back when it calculates. */
const fileErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"] as const),
]);
const waiting: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["#BUSY!", "#CONNECT!", "#UNKNOWN!"]);

export class CellWriter {
  /** Whether some formula is marked as a dynamic array, for which the file needs a part more. */
  hasDynamic = false;
  /** Whether some value is only a stand-in, so that Excel should calculate when it opens the file. */
  isUnfinished = false;
  readonly #heights: ReadonlyMap<number, number>;

  constructor(
    private readonly sheet: WorkSheet,
    private readonly styles: StyleSheet,
    private readonly strings: SharedStrings,
  ) {
    this.#heights = sheet.rowHeights;
  }

  markup(): string {
    const rows: string[] = [];
    const { store } = this.sheet;
    let cells: string[] = [];
    let current = -1;
    const laneRows = this.#laneRows();
    const close = (): void => {
      if (current >= 0) rows.push(this.#row(current, cells));
      cells = [];
    };
    for (const [row, column, cell] of store.walk(wholeSheet)) {
      if (row !== current) {
        close();
        for (let next = laneRows.peek; next !== undefined && next < row; next = laneRows.peek) {
          rows.push(this.#row(next, []));
          laneRows.take();
        }
        if (laneRows.peek === row) laneRows.take();
        current = row;
      }
      cells.push(this.#cell(row, column, cell));
    }
    close();
    for (let next = laneRows.peek; next !== undefined; next = laneRows.peek) {
      rows.push(this.#row(next, []));
      laneRows.take();
    }
    return rows.length === 0 ? "<sheetData/>" : tag("sheetData", {}, rows);
  }

  /** Rows that are named for what they are, with or without cells. */
  #laneRows(): { peek: number | undefined; take: () => void } {
    const numbers = rowNumbers(this.sheet.rows.runs);
    const iterator = { peek: numbers.next().value as number | undefined, take: (): void => undefined };
    iterator.take = (): void => void (iterator.peek = numbers.next().value as number | undefined);
    return iterator;
  }

  #row(row: number, cells: readonly string[]): string {
    const lane = this.sheet.rows.at(row);
    const attributes = lane === plainLane ? {} : rowAttributes(lane, this.styles);
    // Excel: a row that has grown to its text has its height in the file too, unmarked; readers don't measure anew.
    const grown = lane.size === null && !lane.hidden && !lane.filtered ? this.#heights.get(row) : undefined;
    return tag("row", { r: row + 1, ...attributes, ...(grown ? { ht: grown } : {}) }, cells);
  }

  #cell(row: number, column: number, cell: StoredCell): string {
    const r = columnLetters(column) + String(row + 1);
    const style = this.styles.number(this.sheet.style(row, column));
    const table = this.sheet.tableStates.find(({ area }) => hasCell(area, row, column));
    const heading = table ? headingAt(table, row, column) : null;
    const value = heading ?? cell.value;
    const formula = cell.formula && heading === null ? this.#formula(cell.formula, table?.name ?? null) : null;
    if (value === null && !formula) return tag("c", { r, s: style || undefined });
    const written = this.#value(value, formula !== null);
    return tag("c", { r, s: style || undefined, t: written.type, cm: formula?.isDynamic ? 1 : undefined }, [
      formula?.markup ?? "",
      written.markup,
    ]);
  }

  #value(value: Value, isOfFormula: boolean): { type: string | undefined; markup: string } {
    const content = (text: string, type?: string): { type: string | undefined; markup: string } => ({
      type,
      markup: tag("v", {}, text),
    });
    if (value === null) return { type: undefined, markup: "" };
    if (typeof value === "number") return content(String(value));
    if (typeof value === "boolean") return content(value ? "1" : "0", "b");
    if (isError(value)) {
      if (isOfFormula && (value.error === "#NAME?" || !fileErrors.has(value.error))) this.isUnfinished = true;
      return content(fileErrors.has(value.error) ? value.error : waiting.has(value.error) ? "#N/A" : "#VALUE!", "e");
    }
    if (!isOfFormula) return content(String(this.strings.number(value)), "s");
    const text = writeEscapes(value);
    return { type: "str", markup: tag("v", spaceAttribute(text), escapedText(text)) };
  }

  #formula(formula: Formula, tableName: string | null): { markup: string; isDynamic: boolean } {
    const { arrayArea, spillArea, blockedArea, compiled } = formula;
    const isDynamic =
      arrayArea === null &&
      (spillArea !== null ||
        blockedArea !== null ||
        needsArrays(compiled.expression) ||
        // Excel: what an add-in's function gives may be an array, so such a formula is marked even if it gives one value.
        callsCustom(compiled.expression));
    this.hasDynamic ||= isDynamic;
    const area = arrayArea ?? spillArea ?? cellArea(formula.row, formula.column);
    const attributes = arrayArea || isDynamic ? { t: "array", ref: areaAddress(area) } : {};
    const plain = arrayArea || isDynamic ? null : withoutIntersections(formula);
    const customName = (name: string): string => this.sheet.book.fileFunctionName(name);
    const text = fileFormula(plain ?? formula.text, tableName, customName);
    return { markup: tag("f", attributes, escapedText(text)), isDynamic };
  }
}

/** The name of the table's column, if this is its heading: Excel finds the file damaged where they differ. */
function headingAt(table: TableState, row: number, column: number): string | null {
  if (!table.options.showHeaders || row !== table.area.top) return null;
  return table.columns[column - table.area.left]?.name ?? null;
}

function* rowNumbers(runs: readonly LaneRun[]): Generator<number> {
  const isCut = endsHidden(runs);
  let next = 0;
  for (const { from, to } of runs) {
    // Hidden to the end: every row above is named, none below.
    if (isCut) while (next < from) yield next++;
    if (isCut && to === rowLimit - 1) return;
    for (let row = from; row <= to; row++) yield row;
    next = to + 1;
  }
}

/** The smallest area around all stored cells, for the file's "dimension". */
export function dimensionOf(sheet: WorkSheet): Area {
  let area: Area | null = null;
  for (const [row, column] of sheet.store.walk(wholeSheet)) {
    const cell = cellArea(row, column);
    area = area ? boundingArea(area, cell) : cell;
  }
  return area ?? cellArea(0, 0);
}

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
import { cellKey, isStillThere, keptFormula, type KeptCell } from "./kept/kept-cells";
import type { KeptSheet } from "./kept/kept-file";
import type { Relocation } from "./kept/relocation";
import { endsHidden, rowAttributes } from "./lanes";
import { escapedText, spaceAttribute, tag, type Attributes } from "./markup";
import type { SharedStrings } from "./shared-strings";
import type { StyleNumbers } from "./write-styles";

/** Errors that a file can name; the younger ones are kept elsewhere by Excel and come back when it calculates. */
const fileErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"] as const),
]);
const waiting: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["#BUSY!", "#CONNECT!", "#UNKNOWN!"]);

/** What the opened file says beyond the model, of this sheet. */
export interface KeptRows {
  readonly sheet: KeptSheet;
  readonly relocation: Relocation;
  /** The mark of dynamic arrays in the file. */
  readonly dynamicMark: number;
}

export class CellWriter {
  /** Whether some formula is marked as a dynamic array, for which the file needs a part more. */
  hasDynamic = false;
  /** Whether some value is only a stand-in, so that Excel should calculate when it opens the file. */
  isUnfinished = false;
  readonly #heights: ReadonlyMap<number, number>;
  readonly #keptRows: ReadonlyMap<number, Attributes>;
  readonly #keptCells: ReadonlyMap<number, KeptCell>;

  constructor(
    private readonly sheet: WorkSheet,
    private readonly styles: StyleNumbers,
    private readonly strings: SharedStrings,
    private readonly kept: KeptRows | null = null,
  ) {
    this.#heights = sheet.rowHeights;
    this.#keptRows = kept?.sheet.cells.rows(sheet) ?? new Map<number, Attributes>();
    this.#keptCells = kept?.sheet.cells.cells(sheet) ?? new Map<number, KeptCell>();
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
    const lanes = rowNumbers(this.sheet.rows.runs);
    const numbers = this.#keptRows.size === 0 ? lanes : inOrder([...lanes, ...this.#keptRows.keys()]);
    const iterator = { peek: numbers.next().value as number | undefined, take: (): void => undefined };
    iterator.take = (): void => void (iterator.peek = numbers.next().value as number | undefined);
    return iterator;
  }

  #row(row: number, cells: readonly string[]): string {
    const lane = this.sheet.rows.at(row);
    const attributes = lane === plainLane ? {} : rowAttributes(lane, this.styles);
    const height = lane.size === null ? this.#unmarkedHeight(row, lane.hidden || lane.filtered) : null;
    const kept = this.#keptRows.get(row) ?? {};
    return tag("row", { r: row + 1, ...kept, ...attributes, ...(height === null ? {} : { ht: height }) }, cells);
  }

  /** Excel: a row that has grown to its text has its height in the file too, unmarked; readers don't measure anew. */
  #unmarkedHeight(row: number, isHidden: boolean): number | null {
    const given = this.sheet.heights.given(row);
    if (given !== undefined) return given;
    return isHidden ? null : (this.#heights.get(row) ?? null);
  }

  #cell(row: number, column: number, cell: StoredCell): string {
    const r = columnLetters(column) + String(row + 1);
    const style = this.styles.number(this.sheet.style(row, column));
    const table = this.sheet.tableStates.find(({ area }) => hasCell(area, row, column));
    const heading = table ? headingAt(table, row, column) : null;
    const value = heading ?? cell.value;
    const formula = cell.formula && heading === null ? this.#formula(cell.formula, table?.name ?? null) : null;
    const kept = this.#keptAt(row, column, value);
    const attributes = { r, s: style || (this.kept?.sheet.cells.namesFirstStyle ? 0 : undefined) };
    if (value === null && !formula && !kept) return isNothing(this.sheet, row, column) ? "" : tag("c", attributes);
    const written = formula || !kept ? this.#value(value, formula !== null, kept) : this.#keptValue(kept, value);
    const own = formula ? formula.markup : kept?.formula && this.kept ? this.#keptFormula(kept.formula, this.kept) : "";
    const cm = formula?.isDynamic ? (this.kept?.dynamicMark ?? 1) : undefined;
    const named = { ...kept?.attributes, ...(cm === undefined ? {} : { cm }) };
    return tag("c", { ...attributes, t: written.type, ...named }, [own, written.markup]);
  }

  /** What the file says of the cell, as long as it holds the same; or of its text, if that stood elsewhere. */
  #keptAt(row: number, column: number, value: Value): KeptCell | undefined {
    if (!this.kept) return undefined;
    const known = this.#keptCells.get(cellKey(row, column));
    if (known && isStillThere(known, value)) return known;
    const rich = typeof value === "string" ? this.kept.sheet.cells.richText(value) : undefined;
    return rich === undefined ? undefined : { row, column, value, rich };
  }

  #keptFormula(formula: NonNullable<KeptCell["formula"]>, { relocation }: KeptRows): string {
    return keptFormula(formula, this.sheet, relocation);
  }

  #keptValue({ rich, written, formula }: KeptCell, value: Value): { type: string | undefined; markup: string } {
    if (rich !== undefined) return { type: "s", markup: tag("v", {}, String(this.strings.richNumber(rich))) };
    if (written) return { type: written.type, markup: tag("v", {}, escapedText(written.text)) };
    return this.#value(value, formula !== undefined);
  }

  #value(value: Value, isOfFormula: boolean, kept?: KeptCell): { type: string | undefined; markup: string } {
    const content = (text: string, type?: string): { type: string | undefined; markup: string } => ({
      type,
      markup: tag("v", {}, text),
    });
    if (value === null) return { type: undefined, markup: "" };
    if (typeof value === "number") return content(String(value));
    if (typeof value === "boolean") return content(value ? "1" : "0", "b");
    if (isError(value)) {
      // An error that the file keeps elsewhere is found there again.
      if (isOfFormula && !kept?.attributes && (value.error === "#NAME?" || !fileErrors.has(value.error)))
        this.isUnfinished = true;
      return content(fileErrors.has(value.error) ? value.error : waiting.has(value.error) ? "#N/A" : "#VALUE!", "e");
    }
    if (!isOfFormula) return content(String(this.strings.number(value)), "s");
    const text = writeEscapes(value);
    return { type: "str", markup: tag("v", spaceAttribute(text), escapedText(text)) };
  }

  #formula(formula: Formula, tableName: string | null): { markup: string; isDynamic: boolean } {
    const { arrayArea, spillArea, blockedArea, compiled } = formula;
    const isPlain = this.kept?.sheet.cells.plainFormulas.has(formula) ?? false;
    // Excel: what an add-in's function gives may be an array, so such a formula is marked even if it gives one value.
    const mayBeArray = !isPlain && (needsArrays(compiled.expression) || callsCustom(compiled.expression));
    const isDynamic = arrayArea === null && (spillArea !== null || blockedArea !== null || mayBeArray);
    this.hasDynamic ||= isDynamic;
    const area = arrayArea ?? spillArea ?? cellArea(formula.row, formula.column);
    const kept = this.#keptCells.get(cellKey(formula.row, formula.column));
    const attributes = {
      ...(arrayArea || isDynamic ? { t: "array", ref: areaAddress(area) } : {}),
      ...(kept?.isAlways ? { ca: true } : {}),
    };
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

/** An empty cell that looks like all that nothing was said about. */
function isNothing(sheet: WorkSheet, row: number, column: number): boolean {
  const isPlain = sheet.rows.at(row).style === null && sheet.columns.at(column).style === null;
  return isPlain && sheet.style(row, column) === sheet.book.styles.normal;
}

function inOrder(numbers: readonly number[]): Iterator<number> {
  return [...new Set(numbers)].sort((a, b) => a - b)[Symbol.iterator]();
}

/** The smallest area around all stored cells, for the file's "dimension". */
export function dimensionOf(sheet: WorkSheet): Area {
  let area: Area | null = null;
  for (const [row, column, { value, formula }] of sheet.store.walk(wholeSheet)) {
    if (value === null && formula === null && isNothing(sheet, row, column)) continue;
    const cell = cellArea(row, column);
    area = area ? boundingArea(area, cell) : cell;
  }
  return area ?? cellArea(0, 0);
}

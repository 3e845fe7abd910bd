/** The rows of one sheet part, one after the other, become contents, styles, row sizes and what formulas last gave. */
import { readReference } from "../address";
import { cellArea, hasCell, isSingleCell, type Area } from "../area";
import type { LaneRun } from "../axis-runs";
import type { Grid } from "../calculation/operand";
import type { Content } from "../content";
import { movedTokens, tokensOf, type FormulaToken } from "../formula/tokens";
import { cellError, errorCodes, type Value } from "../value";
import { readEscapes } from "./escaped-characters";
import { ownAttributes, type KeptCell, type KeptCells } from "./kept/kept-cells";
import { escapedText, tag } from "./markup";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "./xml";

/** A formula as it stands in the file. */
export interface FileFormula {
  readonly text: string;
  /** The area of {=…}; null for one cell or a dynamic array. */
  readonly arrayArea: Area | null;
  /** Marked as an array formula, old or dynamic; all others are evaluated the old way. */
  readonly isArray: boolean;
  /** What it gave last; null if the file doesn't say. */
  cached: Exclude<Value, null> | Grid | null;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly styleIndex: number;
  readonly content: Exclude<Content, { readonly formula: string }>;
  readonly formula: FileFormula | null;
}

/** Where to look numbers up that cells hold instead of texts and marks. */
export interface CellLookups {
  readonly strings: readonly string[];
  /** Markup of those texts that are more than letters, by their number. */
  readonly richStrings: ReadonlyMap<number, string>;
  isDynamic(cellMetadata: number): boolean;
}

export class CellReader {
  readonly cells: FileCell[] = [];
  readonly rows: (LaneRun & { readonly styleIndex: number | null })[] = [];
  /** Every row that the file names, whatever it says of it. */
  readonly namedRows: number[] = [];
  /** Of rows whose height nobody has set: as Excel measured it, or null. */
  readonly heights = new Map<number, number | null>();
  /** Cells whose value is a linked record or an error that the file keeps elsewhere. */
  linkedCount = 0;
  readonly #shared = new Map<string, { readonly tokens: readonly FormulaToken[]; row: number; column: number }>();
  readonly #arrays: { readonly area: Area; readonly formula: FileFormula }[] = [];
  #row = -1;

  /** `kept` takes what the model has no place for. */
  constructor(
    private readonly lookups: CellLookups,
    private readonly kept: KeptCells | null = null,
  ) {}

  read(element: XmlElement): void {
    const row = (numberOf(element, "r") ?? this.#row + 2) - 1;
    this.#row = row;
    this.namedRows.push(row);
    this.#noteRow(row, element);
    this.kept?.addRow(row, element);
    let column = -1;
    for (const cell of element.children) {
      if (cell.name !== "c") continue;
      const place = readReference(attributeOf(cell, "r") ?? "")?.area;
      column = place ? place.left : column + 1;
      this.#readCell(cell, row, column);
    }
  }

  #noteRow(row: number, element: XmlElement): void {
    const level = numberOf(element, "outlineLevel") ?? 0;
    const height = numberOf(element, "ht");
    const hidden = flagOf(element, "hidden") || height === 0;
    if (!flagOf(element, "customHeight")) this.heights.set(row, height ?? null);
    // Excel: a height without this mark is only what Excel last worked out from the texts.
    const size = flagOf(element, "customHeight") ? height || null : null;
    const styleIndex = flagOf(element, "customFormat") ? (numberOf(element, "s") ?? 0) : null;
    if (level === 0 && !hidden && size === null && styleIndex === null) return;
    this.rows.push({ from: row, to: row, size, hidden, filtered: false, level, style: null, styleIndex });
  }

  #readCell(cell: XmlElement, row: number, column: number): void {
    const styleIndex = numberOf(cell, "s") ?? 0;
    this.kept?.noteStyle(attributeOf(cell, "s"));
    const value = this.#value(cell);
    const formula = this.#formula(cell, row, column);
    this.#keep(cell, row, column, value, formula);
    if (formula) {
      formula.cached = value ?? formula.cached;
      this.cells.push({ row, column, styleIndex, content: null, formula });
      return;
    }
    if (numberOf(cell, "vm") !== undefined) this.linkedCount++;
    const isFilled = this.#fillArray(row, column, value);
    this.cells.push({ row, column, styleIndex, content: isFilled || value === null ? null : { value }, formula: null });
  }

  #keep(cell: XmlElement, row: number, column: number, value: Value, formula: FileFormula | null): void {
    if (!this.kept || isUsual(cell)) return;
    const kept: KeptCell = { row, column, value, ...this.#beyondModel(cell, value, formula) };
    if (Object.keys(kept).length > 3) this.kept.add(kept);
  }

  #beyondModel(cell: XmlElement, value: Value, formula: FileFormula | null): Partial<KeptCell> {
    const { cm, vm, ph } = cell.attributes;
    const isDynamic = this.lookups.isDynamic(Number(cm ?? 0));
    const named = { cm: isDynamic ? undefined : cm, vm, ph };
    const element = childOf(cell, "f");
    const isTable = attributeOf(element, "t") === "dataTable";
    const type = attributeOf(cell, "t");
    const text = childOf(cell, "v")?.text;
    const number = type === "s" ? Number(text) : Number.NaN;
    const inline = type === "inlineStr" ? childOf(cell, "is") : undefined;
    const rich = this.lookups.richStrings.get(number) ?? (isRich(inline) ? contentOf(inline) : undefined);
    const isOther = text !== undefined && (type === "d" || (type === "e" && !errorCodes.some((code) => code === text)));
    return {
      ...(Object.values(named).some((said) => said !== undefined) ? { attributes: named } : {}),
      ...(isTable && element ? { formula: { text: element.text, attributes: ownAttributes(element) } } : {}),
      ...(rich === undefined ? {} : { rich }),
      ...(isOther && value !== null ? { written: { type, text } } : {}),
      ...(formula && flagOf(element, "ca") ? { isAlways: true } : {}),
    };
  }

  #formula(cell: XmlElement, row: number, column: number): FileFormula | null {
    const element = childOf(cell, "f");
    if (!element) return null;
    const kind = attributeOf(element, "t");
    // What-if tables are values for a reader; so are cells whose formula is kept empty.
    const text = kind === "dataTable" ? "" : kind === "shared" ? this.#sharedText(element, row, column) : element.text;
    if (text.trim() === "") return null;
    const isArray = kind === "array";
    const area = readReference(attributeOf(element, "ref") ?? "")?.area ?? cellArea(row, column);
    const isDynamic = isArray && this.lookups.isDynamic(numberOf(cell, "cm") ?? 0);
    const formula: FileFormula = { text, arrayArea: isArray && !isDynamic ? area : null, isArray, cached: null };
    if (isArray && !isSingleCell(area)) this.#arrays.push({ area, formula });
    return formula;
  }

  #sharedText(element: XmlElement, row: number, column: number): string {
    const key = attributeOf(element, "si") ?? "";
    if (element.text.trim() !== "") {
      this.#shared.set(key, { tokens: tokensOf(`=${element.text}`), row, column });
      return element.text;
    }
    const first = this.#shared.get(key);
    return first ? movedTokens(first.tokens, row - first.row, column - first.column).slice(1) : "";
  }

  /** Cells that an array fills hold no entry of their own. */
  #fillArray(row: number, column: number, value: Value): boolean {
    const array = this.#arrays.find(({ area }) => hasCell(area, row, column));
    if (!array) return false;
    const { area, formula } = array;
    if (!Array.isArray(formula.cached)) {
      const first = formula.cached;
      formula.cached = Array.from({ length: area.bottom - area.top + 1 }, () =>
        new Array<Value>(area.right - area.left + 1).fill(null),
      );
      const line = formula.cached[0];
      if (line) line[0] = first;
    }
    const line = (formula.cached as Value[][])[row - area.top];
    if (line) line[column - area.left] = value;
    return true;
  }

  #value(cell: XmlElement): Value {
    const text = childOf(cell, "v")?.text;
    switch (attributeOf(cell, "t")) {
      case "s":
        return text === undefined ? null : (this.lookups.strings[Number(text)] ?? "");
      case "inlineStr":
        return textOfString(childOf(cell, "is"));
      case "str":
        return text === undefined ? null : readEscapes(text);
      case "b":
        return text === undefined ? null : text === "1" || text === "true";
      case "e":
        return text === undefined ? null : cellError(errorCodes.find((code) => code === text) ?? "#VALUE!");
      case "d":
        return text === undefined ? null : serialOfDate(text);
      default: {
        const number = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
        return Number.isFinite(number) ? number : null;
      }
    }
  }
}

/** A number or a plain formula, as most cells are: not worth a second look. */
function isUsual({ attributes, children }: XmlElement): boolean {
  const isPlain = attributes["t"] === undefined && attributes["cm"] === undefined && attributes["vm"] === undefined;
  if (!isPlain || attributes["ph"] !== undefined) return false;
  const formula = children.find(({ name }) => name === "f");
  return formula === undefined || (formula.attributes["t"] !== "dataTable" && formula.attributes["ca"] === undefined);
}

/** More than letters: runs of their own looks, or sound readings. */
export function isRich(element: XmlElement | undefined): element is XmlElement {
  return element?.children.some(({ name }) => name !== "t") ?? false;
}

export function contentOf(element: XmlElement): string {
  const written = (each: XmlElement): string =>
    tag(each.name, ownAttributes(each), each.children.length > 0 ? each.children.map(written) : escapedText(each.text));
  return element.children.map(written).join("");
}

/** A shared or inline string: its runs joined, readings of Asian letters left out. */
export function textOfString(element: XmlElement | undefined): string {
  if (!element) return "";
  const runs = childrenOf(element, "r").map((run) => childOf(run, "t")?.text ?? "");
  return readEscapes((childOf(element, "t")?.text ?? "") + runs.join(""));
}

/** "2026-12-31T12:00:00" in days since the end of 1899; another text stays a text. */
function serialOfDate(text: string): number | string {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/**
 * What a file says of cells and rows beyond the model: runs of rich text, linked records, formulas that read other files,
 * what-if tables, heights that Excel worked out. It is written again where the cell still holds what it held.
 */
import { columnLimit, cellArea } from "../../area";
import { movedSince, type EditHistory } from "../../edit-history";
import type { Formula } from "../../formula/formula";
import { isError, type Value } from "../../value";
import type { WorkSheet } from "../../work-sheet";
import { escapedText, tag, type Attributes } from "../markup";
import type { XmlElement } from "../xml";
import type { Relocation } from "./relocation";

export interface KeptCell {
  readonly row: number;
  readonly column: number;
  /** What the model holds, as long as nobody has changed it. */
  readonly value: Value;
  readonly attributes?: Attributes;
  /** An f element that the model has no formula for. */
  readonly formula?: { readonly text: string; readonly attributes: Attributes };
  /** The content of an si element with runs or sound readings. */
  readonly rich?: string;
  /** What stands in the v element, and as which type, where the model holds something else. */
  readonly written?: { readonly type: string | undefined; readonly text: string };
  /** Calculated at every opening. */
  readonly isAlways?: boolean;
}

/** What the model says of a row itself, so that it isn't kept beside. */
const modelled: ReadonlySet<string> = new Set([
  ...["r", "s", "customFormat", "ht", "hidden", "customHeight", "outlineLevel"],
]);

export class KeptCells {
  readonly #cells: KeptCell[] = [];
  readonly #rows = new Map<number, Attributes>();
  /** Most rows of a file have the same attributes. */
  readonly #alike = new Map<string, Attributes>();
  /** Rich texts by their letters. */
  readonly #richTexts = new Map<string, string>();
  /** Formulas that the file has without the mark of arrays, though what they call might give one. */
  readonly plainFormulas = new WeakSet<Formula>();

  #hasZeros = false;
  #hasBare = false;

  /** What a cell's s attribute says. */
  noteStyle(written: string | undefined): void {
    if (written === undefined) this.#hasBare = true;
    else if (Number(written) === 0) this.#hasZeros = true;
  }

  /** LibreOffice names the first style too, and takes a cell that names none for one without any. */
  get namesFirstStyle(): boolean {
    return this.#hasZeros && !this.#hasBare;
  }

  add(cell: KeptCell): void {
    this.#cells.push(cell);
    if (cell.rich !== undefined && typeof cell.value === "string") this.#richTexts.set(cell.value, cell.rich);
  }

  addRow(row: number, element: XmlElement): void {
    const own = Object.entries(ownAttributes(element)).filter(([name]) => !modelled.has(name));
    const key = own.join("|");
    let attributes = this.#alike.get(key);
    if (!attributes) this.#alike.set(key, (attributes = Object.fromEntries(own)));
    this.#rows.set(row, attributes);
  }

  /** Rows by where they are now. */
  rows({ history }: WorkSheet): ReadonlyMap<number, Attributes> {
    if (!history) return this.#rows;
    const moved = new Map<number, Attributes>();
    for (const [row, attributes] of this.#rows) {
      const area = movedSince({ top: row, bottom: row, left: 0, right: columnLimit - 1 }, history);
      if (area) moved.set(area.top, withoutSpans(attributes));
    }
    return new Map([...moved].sort(([a], [b]) => a - b));
  }

  /** Cells by where they are now, as `cellKey` names them. */
  cells({ history }: WorkSheet): ReadonlyMap<number, KeptCell> {
    return new Map(this.#cells.flatMap((cell) => placed(cell, history)));
  }

  /** The runs of a text that stands at another place now, as after sorting. */
  richText(text: string): string | undefined {
    return this.#richTexts.get(text);
  }
}

export function cellKey(row: number, column: number): number {
  return row * columnLimit + column;
}

function placed(cell: KeptCell, history: EditHistory | null): [number, KeptCell][] {
  const { row, column } = cell;
  const area = history ? movedSince(cellArea(row, column), history) : cellArea(row, column);
  return area ? [[cellKey(area.top, area.left), cell]] : [];
}

function withoutSpans(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== "spans"));
}

/** As written: readXml names prefixed attributes a second time without their prefix. */
export function ownAttributes({ attributes }: XmlElement): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  const doubled = new Set(names.filter((name) => name.includes(":")).map((name) => name.slice(name.indexOf(":") + 1)));
  return Object.fromEntries(names.filter((name) => !doubled.has(name)).map((name) => [name, attributes[name] ?? ""]));
}

export function isStillThere(kept: KeptCell, value: Value): boolean {
  if (isError(kept.value) && isError(value)) return kept.value.error === value.error;
  return kept.value === value;
}

/** An f element, with its places as they are now. */
export function keptFormula(
  { text, attributes }: NonNullable<KeptCell["formula"]>,
  home: WorkSheet,
  to: Relocation,
): string {
  const moved = Object.entries(attributes).map(([name, value]) =>
    ["ref", "r1", "r2"].includes(name) ? [name, to.addresses(String(value), home)] : [name, value],
  );
  return tag("f", Object.fromEntries(moved) as Attributes, escapedText(to.formula(text, home)));
}

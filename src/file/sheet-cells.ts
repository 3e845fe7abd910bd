/** The cells of a worksheet's part: read one by one with what they show, and written anew where they change. Rows and
 *  columns are counted from zero. */

import { columnNumber } from "../core/formula-references";
import { isLasting, type CellResult } from "../core/mailed-formula";
import { address } from "../core/table";
import { decoded, edited, elements, encoded, firstElement, type Edit, type Element } from "./markup";
import { textOfRuns } from "./workbook-parts";

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly element: Element;
}

interface Row {
  readonly number: number;
  readonly element: Element;
}

/** Row by row, so that a large sheet is never held as cells. */
export function* rowsOf(xml: string): Generator<Row> {
  const data = firstElement(xml, "sheetData");
  if (!data) return;
  let next = 0;
  for (const element of elements(xml, "row", data.start, data.end)) {
    // Writers may leave the numbers out: then rows and cells follow each other.
    const number = element.attributes["r"] === undefined ? next : Number(element.attributes["r"]) - 1;
    next = number + 1;
    yield { number, element };
  }
}

export function* cellsOf({ number, element }: Row): Generator<Cell> {
  let next = 0;
  for (const cell of elements(element.content, "c")) {
    const letters = /^[A-Z]+/iu.exec(cell.attributes["r"] ?? "")?.[0];
    const column = letters === undefined ? next : columnNumber(letters);
    next = column + 1;
    yield { row: number, column, element: cell };
  }
}

/** What the cell showed when the file was saved. */
export function resultOf({ attributes, content }: Element, sharedText: (number: number) => string): CellResult {
  const value = firstElement(content, "v")?.content;
  const kind = attributes["t"];
  if (kind === "inlineStr") return textOfRuns(firstElement(content, "is")?.content ?? "");
  if (value === undefined) return null;
  switch (kind) {
    case "s":
      return sharedText(Number(value));
    case "str":
    case "d":
      return decoded(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return { error: decoded(value) };
    default:
      return value.trim() === "" ? null : Number(value);
  }
}

/** What becomes of a cell; its style and the figure that it shows stay. A formula that showed no figure shows one when the
 *  workbook is calculated. */
export type NewContent = { readonly kind: "formula"; readonly formula: string } | { readonly kind: "value" };

/** By row, then by column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, NewContent>>;

/** The sheet's part with those cells changed; a cell or row that isn't there yet comes to its place. */
export function withCells(xml: string, changes: CellChanges): string {
  const edits: Edit[] = [];
  const rows = [...changes.keys()].sort((a, b) => a - b);
  let next = 0;
  const prefix = /<((?:[\w.-]+:)?)sheetData/u.exec(xml)?.[1] ?? "";
  const newRows = (before: number): string => {
    let markup = "";
    for (let number = rows[next]; number !== undefined && number < before; number = rows[++next]) {
      const cells = newCells([...(changes.get(number) ?? [])], number, prefix);
      markup += `<${prefix}row r="${number + 1}">${cells}</${prefix}row>`;
    }
    return markup;
  };
  let end: number | undefined;
  for (const row of rowsOf(xml)) {
    const added = newRows(row.number);
    if (added !== "") edits.push({ start: row.element.start, end: row.element.start, text: added });
    if (rows[next] === row.number) {
      next++;
      const text = withRow(row, changes.get(row.number) ?? new Map(), prefix);
      edits.push({ start: row.element.start, end: row.element.end, text });
    }
    end = row.element.end;
  }
  const rest = newRows(Number.POSITIVE_INFINITY);
  if (rest !== "" && end !== undefined) edits.push({ start: end, end, text: rest });
  return edited(xml, edits);
}

function withRow(row: Row, changes: ReadonlyMap<number, NewContent>, prefix: string): string {
  const waiting = [...changes].sort(([a], [b]) => a - b);
  const { content, tag } = row.element;
  const edits: Edit[] = [];
  const takeBefore = (column: number): readonly [number, NewContent][] => {
    const until = waiting.findIndex(([each]) => each >= column);
    return waiting.splice(0, until < 0 ? waiting.length : until);
  };
  for (const { column, element } of cellsOf(row)) {
    const added = newCells(takeBefore(column), row.number, prefix);
    if (added !== "") edits.push({ start: element.start, end: element.start, text: added });
    if (waiting[0]?.[0] !== column) continue;
    const [, change] = waiting.shift() ?? [];
    if (change) edits.push({ start: element.start, end: element.end, text: withContent(element, change, prefix) });
  }
  const last = newCells(waiting, row.number, prefix);
  return `${tag.replace(/\s*\/>$/u, ">")}${edited(content, edits)}${last}</${prefix}row>`;
}

function newCells(cells: readonly (readonly [number, NewContent])[], row: number, prefix: string): string {
  return cells
    .flatMap(([column, content]) =>
      content.kind === "formula"
        ? [cellMarkup(`<${prefix}c r="${address(row, column)}">`, content.formula, "", prefix)]
        : [],
    )
    .join("");
}

function withContent(element: Element, content: NewContent, prefix: string): string {
  // The mark of a dynamic array goes with the array.
  const tag = element.tag.replace(/\s(?:cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/gu, "").replace(/\s*\/>$/u, ">");
  const value = firstElement(element.content, "v");
  const shown = value ? element.content.slice(value.start, value.end) : "";
  const inline = firstElement(element.content, "is");
  const text = inline ? element.content.slice(inline.start, inline.end) : "";
  if (content.kind === "formula") {
    const isShown = shown !== "" && isLasting(resultOf(element, () => ""));
    return cellMarkup(isShown ? tag : untyped(tag), content.formula, isShown ? shown : "", prefix);
  }
  // A blank text is an empty cell: nobody sees it, and counting doesn't either.
  const isBlank = text === "" && (value?.content ?? "") === "";
  return isBlank ? untyped(tag).replace(/>$/u, "/>") : `${tag}${shown}${text}</${prefix}c>`;
}

function untyped(tag: string): string {
  return tag.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
}

function cellMarkup(tag: string, formula: string, shown: string, prefix: string): string {
  return `${tag}<${prefix}f>${encoded(formula.replace(/^=/u, ""))}</${prefix}f>${shown}</${prefix}c>`;
}

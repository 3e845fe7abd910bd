/** The rows of a sheet's part as markup. The library that writes the rest of the file takes six times as long over rows
 *  with formulas and styles as over bare values; this takes as long as bare values. */

import type { CellStyle } from "hucre";
import { columnLetters } from "../core/table";
import type { DraftCell, DraftRow } from "./sheet-draft";

/** `<sheetData>` with all rows; `styleNumber` is the place of a style in the file's list. */
export function sheetData(rows: readonly DraftRow[], styleNumber: (style: CellStyle) => number): string {
  const letters = Array.from({ length: widthOf(rows) }, (_, column) => columnLetters(column));
  const shared = sharedFormulas(rows, letters);
  const pieces: string[] = ["<sheetData>"];
  rows.forEach(({ height, isFitted, cells }, index) => {
    const row = String(index + 1);
    let markup = "";
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell) continue;
      const formula = cell.formula === undefined ? "" : formulaMarkup(cell, index, shared[column]);
      markup += cellMarkup(cell, formula, `${letters[column] ?? ""}${row}`, styleNumber(cell.style));
    }
    if (markup === "" && height === undefined) return;
    const size = height === undefined ? "" : ` ht="${height}"${isFitted ? "" : ' customHeight="1"'}`;
    pieces.push(`<row r="${row}"${size}>${markup}</row>`);
  });
  pieces.push("</sheetData>");
  return pieces.join("");
}

/** `A1:N57`: every cell that is written. */
export function dimensionOf(rows: readonly DraftRow[]): string {
  return `A1:${columnLetters(Math.max(0, widthOf(rows) - 1))}${Math.max(1, rows.length)}`;
}

function widthOf(rows: readonly DraftRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** A formula that several cells of a column share: it is written in the first of them, the others name it. */
interface Shared {
  readonly number: number;
  readonly first: number;
  readonly area: string;
}

/** By column, then by the formula's shape. Excel: the area reaches from the first to the last of the cells; others may stand
 *  in between with formulas of their own. */
function sharedFormulas(rows: readonly DraftRow[], letters: readonly string[]): readonly ReadonlyMap<string, Shared>[] {
  let next = 0;
  return letters.map((column, index) => {
    const runs = new Map<string, { readonly first: number; last: number }>();
    rows.forEach(({ cells }, row) => {
      const shape = cells[index]?.shape;
      if (shape === undefined) return;
      const run = runs.get(shape);
      if (run) run.last = row;
      else runs.set(shape, { first: row, last: row });
    });
    return new Map(
      [...runs].flatMap(([shape, { first, last }]): [string, Shared][] =>
        first === last ? [] : [[shape, { number: next++, first, area: `${column}${first + 1}:${column}${last + 1}` }]],
      ),
    );
  });
}

function formulaMarkup(
  { formula = "=", shape }: DraftCell,
  row: number,
  shared: ReadonlyMap<string, Shared> | undefined,
): string {
  const found = shape === undefined ? undefined : shared?.get(shape);
  if (!found) return `<f>${escaped(formula.slice(1))}</f>`;
  const { number, first, area } = found;
  if (row > first) return `<f t="shared" si="${number}"/>`;
  return `<f t="shared" ref="${area}" si="${number}">${escaped(formula.slice(1))}</f>`;
}

function cellMarkup({ value }: DraftCell, formula: string, address: string, style: number): string {
  const start = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula !== "") {
    const { type, content } = resultOf(value);
    return `${start}${type}>${formula}${content}</c>`;
  }
  if (value === null || value === undefined || value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="inlineStr"><is><t${space(value)}>${written(value)}</t></is></c>`;
  const { type, content } = resultOf(value);
  return `${start}${type}>${content}</c>`;
}

function resultOf(value: DraftCell["value"]): { readonly type: string; readonly content: string } {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? { type: "", content: `<v>${value}</v>` } : { type: "", content: "" };
    case "boolean":
      return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
    case "string":
      return { type: ' t="str"', content: `<v${space(value)}>${written(value)}</v>` };
    default:
      return { type: ' t="str"', content: "<v></v>" };
  }
}

function space(text: string): string {
  return /^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : "";
}

/** Excel: signs that XML can't hold are written `_x000B_`, and so is the beginning of a text that looks like one. */
function written(text: string): string {
  const shown = /[\p{Cc}_]/u.test(text)
    ? text
        .replace(/_(?=x[\dA-F]{4}_)/giu, "_x005F_")
        .replace(/[^\P{Cc}\t\n]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    : text;
  return escaped(shown);
}

function escaped(text: string): string {
  if (!/[&<>]/u.test(text)) return text;
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

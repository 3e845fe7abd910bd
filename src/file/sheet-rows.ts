/** The rows of a sheet's part as markup. The library that writes the rest of the file takes six times as long over rows
 *  with formulas and styles as over bare values; this takes as long as bare values. */

import type { CellStyle } from "hucre";
import { columnLetters } from "../core/table";
import type { DraftCell, DraftFormula, DraftRow } from "./sheet-draft";
import type { Utf8Text } from "./utf8-text";

/** `<sheetData>` with all rows; `styleNumber` is the place of a style in the file's list. */
export function writeSheetData(
  xml: Utf8Text,
  rows: readonly DraftRow[],
  styleNumber: (style: CellStyle) => number,
): void {
  const letters = Array.from({ length: widthOf(rows) }, (_, column) => columnLetters(column));
  const formulas = formulaWriters(rows, letters);
  const styles = styleMarkup(styleNumber);
  xml.append("<sheetData>");
  rows.forEach(({ height, isFitted, cells }, index) => {
    const row = String(index + 1);
    let markup = "";
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell) continue;
      const { value, style, formula } = cell;
      markup += `<c r="${letters[column] ?? ""}${row}${styles(style)}`;
      markup += formula ? calculatedMarkup(value, formulas[column]?.(formula, index) ?? "") : typedMarkup(value);
    }
    if (markup === "" && height === undefined) return;
    const size = height === undefined ? "" : ` ht="${height}"${isFitted ? "" : ' customHeight="1"'}`;
    xml.append(`<row r="${row}"${size}>${markup}</row>`);
    // Rows are as long as each other, but for those above the table.
    if (index === measuredRows) xml.makeRoom((xml.length / measuredRows) * rows.length * 1.5);
  });
  xml.append("</sheetData>");
}

/** From so many rows on, the first ones tell how long the rest will be. */
const measuredRows = 250;

/** `A1:N57`: every cell that is written. */
export function dimensionOf(rows: readonly DraftRow[]): string {
  return `A1:${columnLetters(Math.max(0, widthOf(rows) - 1))}${Math.max(1, rows.length)}`;
}

function widthOf(rows: readonly DraftRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** From the end of a cell's address to its type. */
function styleMarkup(styleNumber: (style: CellStyle) => number): (style: CellStyle) => string {
  const known = new Map<CellStyle, string>();
  return (style) => {
    let markup = known.get(style);
    if (markup === undefined) {
      const number = styleNumber(style);
      known.set(style, (markup = number === 0 ? '"' : `" s="${number}"`));
    }
    return markup;
  };
}

type InRow = (row: number) => string;

/** What writes the formulas of each column, by formula and row: what all cells of a formula have in common is put together for
 *  the first of them. */
function formulaWriters(
  rows: readonly DraftRow[],
  letters: readonly string[],
): readonly ((formula: DraftFormula, row: number) => string)[] {
  let groups = 0;
  return letters.map((column, index) => {
    const runs = runsOf(rows, index);
    const known = new Map<DraftFormula, InRow>();
    return (formula, row) => {
      let written = known.get(formula);
      if (!written) {
        const run = runs.get(formula);
        const isAlone = !run || run.first === run.last;
        known.set(formula, (written = isAlone ? whole(formula) : shared(formula, groups++, run, column)));
      }
      return written(row);
    };
  });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The first and the last cell of each formula that cells of the column share. */
function runsOf(rows: readonly DraftRow[], column: number): ReadonlyMap<DraftFormula, Run> {
  const runs = new Map<DraftFormula, { readonly first: number; last: number }>();
  rows.forEach(({ cells }, row) => {
    const formula = cells[column]?.formula;
    if (!formula?.isShared) return;
    const run = runs.get(formula);
    if (run) run.last = row;
    else runs.set(formula, { first: row, last: row });
  });
  return runs;
}

/** Excel: the first cell of a group holds the formula and the area to the last of them, the others name the group; cells with
 *  formulas of their own may stand in between. */
function shared(formula: DraftFormula, group: number, { first, last }: Run, column: string): InRow {
  const begin = `<f t="shared" ref="${column}${first + 1}:${column}${last + 1}" si="${group}">`;
  const named = `<f t="shared" si="${group}"/>`;
  return (row) => (row > first ? named : whole(formula, begin)(row));
}

function whole({ pieces }: DraftFormula, begin = "<f>"): InRow {
  const texts = pieces.map((piece, index) =>
    typeof piece === "number" ? piece : escaped(index === 0 ? piece.slice(1) : piece),
  );
  const isOfItsRow = texts.every((piece, index) => (index % 2 === 0 ? typeof piece === "string" : piece === 0));
  if (isOfItsRow) {
    // The row's number stands between any two texts.
    const between = texts.filter((piece) => typeof piece === "string");
    if (texts.length % 2 === 0) between.push("");
    return (row) => `${begin}${between.join(String(row + 1))}</f>`;
  }
  return (row) => `${begin}${texts.map((piece) => (typeof piece === "number" ? row + piece + 1 : piece)).join("")}</f>`;
}

/** The cell from its type on. A formula without a figure shows a blank text. */
function calculatedMarkup(value: DraftCell["value"], formula: string): string {
  if (typeof value === "number") return `>${formula}${Number.isFinite(value) ? `<v>${value}</v>` : ""}</c>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return ` t="str">${formula}<v${space(value ?? "")}>${written(value ?? "")}</v></c>`;
}

function typedMarkup(value: DraftCell["value"]): string {
  if (value === null || value === undefined || value === "") return "/>";
  if (typeof value === "string") return ` t="inlineStr"><is><t${space(value)}>${written(value)}</t></is></c>`;
  return calculatedMarkup(value, "");
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

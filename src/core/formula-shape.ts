/** What sort of formula a text is, whatever it refers to and whatever constants stand in it: by this a report's own formulas are
 *  told from those that people type over them, also after rows and columns were put in, tables renamed, or another program saved
 *  the workbook. */

import { piecesOf, type Piece } from "./formula-pieces";
import type { ColumnKey, Report } from "./report";

/** `=IF(RC5="",1,RC5*2)`, `=IF(«plan»="",7,«plan»*3)` and `=IF('Số liệu'!$D$5="",1,$D$5*2)` → `IF(#=",1,#*1)`. */
export function formulaShape(formula: string): string {
  // A template's cell is a reference like any other.
  const pieces = piecesOf(formula.replace(/«[^»]*»/gu, "RC1")).filter(({ text }) => text.trim() !== "" && text !== "@");
  let shape = "";
  pieces.forEach((piece, index) => {
    const sign = signOf(piece, pieces, index);
    // A reference may have many pieces: a sheet, a table, brackets, two corners.
    if (sign !== "#" || !shape.endsWith("#")) shape += sign;
  });
  // LibreOffice writes truth values as calls.
  return shape.replace(/^=/u, "").replace(/(?:TRUE|FALSE)\(\)/gu, "1");
}

function signOf({ kind, text }: Piece, pieces: readonly Piece[], index: number): string {
  const [before, next] = [pieces[index - 1]?.text ?? "", pieces[index + 1]?.text ?? ""];
  if (kind === "bracketed") return "#";
  if (kind === "quoted") return text.startsWith('"') ? '"' : "#";
  if (kind === "sign") {
    // Excel: a number may be spelt 1E-12 and be read again as 0.000000000001.
    if (isExponent(before) && (text === "-" || text === "+")) return "";
    return "!:#".includes(text) ? "#" : text;
  }
  if (next === "(") return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/u, "");
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return "1";
  if (/^[\d.]/u.test(text)) return isExponent(pieces[index - 2]?.text ?? "") && /^[-+]$/u.test(before) ? "" : "1";
  return "#";
}

function isExponent(text: string): boolean {
  return /^[\d.]+E$/iu.test(text);
}

/** A few signs for a column's sort of formula. */
export function shapeSign(key: ColumnKey, formula: string): string {
  return hash(`${key} ${formulaShape(formula)}`);
}

/** The column of numbers has a constant of its own in every row: one stands for all of its shape. */
function constantLike(formula: string): string | undefined {
  if (/^=[\d.]+$/u.test(formula)) return "=1";
  return /^="[^"]*"$/u.test(formula) ? '=""' : undefined;
}

/** All sorts of formulas of a report, column by column. */
export function shapesOf({ columns, rows }: Pick<Report, "columns" | "rows">): ReadonlySet<string> {
  const signs = new Set<string>();
  columns.forEach(({ key }, at) => {
    const known = new Set<string>();
    for (const { cells } of rows) {
      const formula = cells[at]?.formula;
      if (formula === undefined) continue;
      const alike = constantLike(formula) ?? formula;
      if (known.has(alike)) continue;
      known.add(alike);
      signs.add(shapeSign(key, alike));
    }
  });
  return signs;
}

/** Fowler, Noll and Vo's 32 bits: two of some hundred sorts are alike once in a million reports, and then a formula is taken
 *  for ours. */
function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return (bits >>> 0).toString(36);
}

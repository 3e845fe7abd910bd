/** References within a formula's text: whether an argument is one cell or may be many, which single cell of a range stands
 *  for one cell of a result, and how a formula reads in another cell. A1 texts; R1C1 only where said. */

import { allCalls } from "./formula-calls";
import { piecesOf, type Piece } from "./formula-pieces";
import { columnLetters } from "./table";

const cell = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/iu;
const column = /^(\$?)([A-Z]{1,3})$/iu;
const row = /^(\$?)([1-9]\d{0,6})$/u;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Functions that make one value of many, so that ranges within them stay. */
const reducing: ReadonlySet<string> = new Set(
  (
    "SUM AVERAGE MIN MAX COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMIFS SUMPRODUCT AVERAGEIF AVERAGEIFS SUBTOTAL AGGREGATE " +
    "VLOOKUP HLOOKUP MATCH MEDIAN PRODUCT LARGE SMALL ROWS COLUMNS"
  ).split(" "),
);

/** How many cells an argument stands for, as far as its text tells; a defined name may stand for any number. */
export function breadthOf(argument: string): "one" | "many" | "unknown" {
  const reduced = allCalls(argument).filter((call) => reducing.has(call.name));
  const pieces = piecesOf(argument).filter(
    ({ text, start }) => text.trim() !== "" && !reduced.some((call) => start >= call.start && start < call.end),
  );
  let breadth: "one" | "unknown" = "one";
  for (const [index, { kind, text }] of pieces.entries()) {
    const next = pieces[index + 1]?.text;
    if (kind === "sign" && "{#:".includes(text) && !isErrorSign(pieces, index)) return "many";
    if (kind === "bracketed" && isManyRows(text)) return "many";
    if (kind === "word" && next !== "(" && next !== "!" && isName(text)) {
      if (!pieces[index + 1]?.text.startsWith("[")) breadth = "unknown";
    }
  }
  return breadth;
}

/** `#N/A` begins with the sign that also says "the whole spill". */
function isErrorSign(pieces: readonly Piece[], index: number): boolean {
  const [before, next] = [pieces[index - 1], pieces[index + 1]];
  return pieces[index]?.text === "#" && next?.kind === "word" && before?.kind !== "word" && before?.text !== ")";
}

/** `[@Mã]` and `[[#This Row],[Mã]]` are one cell, `[-1]` is R1C1's, `[1]` another file's; all else is a column. */
function isManyRows(brackets: string): boolean {
  return !/^\[\s*(?:@|-?\d+\]|\[#This Row\])/iu.test(brackets);
}

function isName(text: string): boolean {
  const isReference = cell.test(text) || /^R\d*C\d*$/iu.test(text) || /^[RC]\d*$/iu.test(text);
  return !isReference && !/^\$?[\d.]/u.test(text) && !/^(?:TRUE|FALSE)$/iu.test(text) && !isErrorWord(text);
}

function isErrorWord(text: string): boolean {
  return /^(?:N|A|NA|REF|NAME\?|VALUE|NUM|NULL|DIV|0)$/iu.test(text);
}

/** What stands for the whole argument in row `down` and column `right` (from zero) of its result: a single cell of a
 *  range, a single value of a list; undefined for what has to be calculated as an array. */
export function elementOf(argument: string, down: number, right: number): string | undefined {
  if (breadthOf(argument) === "one") return argument;
  const pieces = piecesOf(argument).filter(({ text }) => text.trim() !== "");
  const range = plainRange(pieces);
  if (range) return range(down, right);
  const isTable = pieces.length <= 2 && pieces.at(-1)?.kind === "bracketed";
  const isNamed = pieces.length === 1 && pieces[0]?.kind === "word";
  const isList = argument.startsWith("{") && argument.endsWith("}");
  if (!isTable && !isNamed && !isList) return undefined;
  return `INDEX(${argument},MIN(${down + 1},ROWS(${argument})),MIN(${right + 1},COLUMNS(${argument})))`;
}

/** `Sheet1!B2:$C$9` → the cell that stands so far down and right in it; one row or one column counts for all. */
function plainRange(pieces: readonly Piece[]): ((down: number, right: number) => string) | undefined {
  const isPrefixed = pieces[1]?.text === "!";
  const [first, colon, second, ...more] = isPrefixed ? pieces.slice(2) : pieces;
  const from = cell.exec(first?.text ?? "");
  const to = cell.exec(second?.text ?? "");
  if (!from || !to || colon?.text !== ":" || more.length > 0) return undefined;
  const sheet = isPrefixed ? `${pieces[0]?.text ?? ""}!` : "";
  const columns = [columnNumber(from[2]), columnNumber(to[2])].sort((a, b) => a - b);
  const rows = [Number(from[4]), Number(to[4])].sort((a, b) => a - b);
  const [left, rightmost, top, bottom] = [columns[0] ?? 0, columns[1] ?? 0, rows[0] ?? 1, rows[1] ?? 1];
  return (down, right) => {
    const letters = columnLetters(left === rightmost ? left : left + right);
    return `${sheet}${from[1] ?? ""}${letters}${from[3] ?? ""}${top === bottom ? top : top + down}`;
  };
}

/** Zero-based: A is 0. */
export function columnNumber(letters = "A"): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The formula as it reads when it is copied so many rows down and columns right: what a file leaves out for cells that
 *  share a formula. References without `$` move; beyond the sheet's edge they are lost. */
export function movedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const pieces = piecesOf(formula);
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1]?.text;
      if (piece.kind !== "word" || next === "(" || next === "!" || next?.startsWith("[")) return piece.text;
      const single = cell.exec(piece.text);
      if (single) {
        const moved = [
          movedColumn(single[1] ?? "", single[2] ?? "", right),
          movedRow(single[3] ?? "", single[4] ?? "", down),
        ];
        return moved.includes(undefined) ? "#REF!" : moved.join("");
      }
      const isSpan = next === ":" || pieces[index - 1]?.text === ":";
      const columns = isSpan ? column.exec(piece.text) : null;
      if (columns) return movedColumn(columns[1] ?? "", columns[2] ?? "", right) ?? "#REF!";
      const rows = isSpan ? row.exec(piece.text) : null;
      return rows ? (movedRow(rows[1] ?? "", rows[2] ?? "", down) ?? "#REF!") : piece.text;
    })
    .join("");
}

function movedColumn(fixed: string, letters: string, right: number): string | undefined {
  if (fixed !== "") return fixed + letters;
  const to = columnNumber(letters) + right;
  return to < 0 || to >= lastColumn ? undefined : columnLetters(to);
}

function movedRow(fixed: string, number: string, down: number): string | undefined {
  if (fixed !== "") return fixed + number;
  const to = Number(number) + down;
  return to < 1 || to > lastRow ? undefined : String(to);
}

/** A formula's text cut into the pieces that matter when parts of it are replaced: what is quoted or in brackets is never
 *  looked into, words are names, numbers and references. Works on A1 and R1C1 texts in Excel's English spelling. */

export interface Piece {
  readonly kind: "quoted" | "bracketed" | "word" | "sign";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const word = /[\p{L}\p{M}\p{N}_.\\?$]+/uy;

export function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < formula.length;) {
    const { kind, end } = pieceAt(formula, start);
    pieces.push({ kind, start, end, text: formula.slice(start, end) });
    start = end;
  }
  return pieces;
}

function pieceAt(formula: string, start: number): { readonly kind: Piece["kind"]; readonly end: number } {
  const sign = formula.charAt(start);
  if (sign === '"' || sign === "'") return { kind: "quoted", end: quotedEnd(formula, start, sign) };
  if (sign === "[") return { kind: "bracketed", end: bracketEnd(formula, start) };
  word.lastIndex = start;
  const found = word.exec(formula);
  return found ? { kind: "word", end: word.lastIndex } : { kind: "sign", end: start + 1 };
}

/** Excel: a doubled quote within quotes is one quote. */
function quotedEnd(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** Excel: within a table's brackets an apostrophe takes the meaning from the bracket behind it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Formulas' texts, kept once for all cells that say the same: what differs between the rows of a column is only where its
 *  relative references are counted from. Texts in, patterns out; a cell's own text is spelt when somebody asks. */
import { areaAddress, readReference, sheetPrefix, type WrittenReference } from "../address";
import { columnLimit, isWholeColumns, isWholeRows, rowLimit, type Area } from "../area";
import type { SheetState } from "../sheet-state";
import type { Compiled } from "./expression";
import { isReferenceToken, movedTokens, tokensOf, type FormulaToken } from "./tokens";

/** What a pattern means from a sheet, counted from a cell there (which may lie beyond the sheet's edge). */
interface Meaning {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** Which state of names, tables, sheets and functions it was compiled in. */
  readonly version: number;
  readonly compiled: Compiled;
}

/** Cells that got the same text from cells far apart; more of them are rare. */
const meaningLimit = 32;

export class Pattern {
  private tokens: readonly FormulaToken[] | null = null;
  private room: Room | null = null;
  private meanings: Meaning[] = [];

  /** As it reads in the cell at `row` and `column`; en-US A1 with "=". */
  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
  ) {}

  /** The text as it reads so many rows and columns further. */
  textAt(rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? this.text : movedTokens(this.parts, rows, columns);
  }

  /** Whether all references stay on the sheet so many rows and columns further. */
  fits(rows: number, columns: number): boolean {
    this.room ??= roomOf(this.parts);
    const { up, down, left, right } = this.room;
    return -rows <= up && rows <= down && -columns <= left && columns <= right;
  }

  meaning(sheet: SheetState, row: number, column: number, version: number): Compiled | null {
    for (let i = this.meanings.length - 1; i >= 0; i--) {
      const known = this.meanings[i];
      if (known?.sheet === sheet && known.row === row && known.column === column && known.version === version)
        return known.compiled;
    }
    return null;
  }

  keepMeaning(meaning: Meaning): void {
    const kept = this.meanings.filter(({ sheet, version }) => sheet !== meaning.sheet || version === meaning.version);
    this.meanings = [...kept.slice(1 - meaningLimit), meaning];
  }

  private get parts(): readonly FormulaToken[] {
    return (this.tokens ??= tokensOf(this.text));
  }
}

/** A formula's text: that of a pattern, as it reads so many rows and columns further. */
export interface PatternText {
  readonly pattern: Pattern;
  readonly rows: number;
  readonly columns: number;
}

/** More different formulas than this are rare; then the memory is dropped as a whole, and what comes next is shared anew. */
const patternLimit = 20_000;

export class Patterns {
  private known = new Map<string, Pattern>();

  /** The pattern of a formula as it reads in this cell. */
  of(text: string, row: number, column: number): PatternText {
    const key = keyOf(text, row, column);
    if (key === null) return { pattern: new Pattern(text, row, column), rows: 0, columns: 0 };
    let pattern = this.known.get(key);
    if (!pattern) {
      if (this.known.size >= patternLimit) this.known = new Map();
      this.known.set(key, (pattern = new Pattern(text, row, column)));
    }
    return { pattern, rows: row - pattern.row, columns: column - pattern.column };
  }
}

/** The text with relative references as distances; null if a reference isn't spelt as it would be after a move. */
function keyOf(text: string, row: number, column: number): string | null {
  let key = "";
  for (const token of tokensOf(text)) {
    const reference = isReferenceToken(token) ? readReference(token.value) : null;
    if (!reference) {
      key += token.value;
      continue;
    }
    const { sheetName, area, fixed } = reference;
    const prefix = sheetName === null ? "" : sheetPrefix(sheetName);
    if (prefix + areaAddress(area, fixed) !== token.value) return null;
    key += `\u0001${prefix}${edgesOf(reference, row, column)}\u0001`;
  }
  return key;
}

function edgesOf({ area, fixed }: WrittenReference, row: number, column: number): string {
  const edge = (index: number, isStill: boolean, from: number): string => (isStill ? `${index}` : `[${index - from}]`);
  const [areRowsStill, areColumnsStill] = [isWholeColumns(area), isWholeRows(area)];
  return [
    edge(area.top, fixed.top || areRowsStill, row) + mark(fixed.top),
    edge(area.left, fixed.left || areColumnsStill, column) + mark(fixed.left),
    edge(area.bottom, fixed.bottom || areRowsStill, row) + mark(fixed.bottom),
    edge(area.right, fixed.right || areColumnsStill, column) + mark(fixed.right),
  ].join();
}

/** Whole rows and columns stay with and without `$`, but are spelt differently. */
function mark(isFixed: boolean): string {
  return isFixed ? "$" : "";
}

/** How far all of a formula's relative references can move before one leaves the sheet. */
interface Room {
  readonly up: number;
  readonly down: number;
  readonly left: number;
  readonly right: number;
}

function roomOf(tokens: readonly FormulaToken[]): Room {
  let [up, down, left, right] = [rowLimit, rowLimit, columnLimit, columnLimit];
  const narrow = (area: Area, { top, bottom, left: first, right: last }: WrittenReference["fixed"]): void => {
    for (const row of isWholeColumns(area) ? [] : [...(top ? [] : [area.top]), ...(bottom ? [] : [area.bottom])]) {
      up = Math.min(up, row);
      down = Math.min(down, rowLimit - 1 - row);
    }
    for (const column of isWholeRows(area) ? [] : [...(first ? [] : [area.left]), ...(last ? [] : [area.right])]) {
      left = Math.min(left, column);
      right = Math.min(right, columnLimit - 1 - column);
    }
  };
  for (const token of tokens) {
    const reference = isReferenceToken(token) ? readReference(token.value) : null;
    if (reference) narrow(reference.area, reference.fixed);
  }
  return { up, down, left, right };
}

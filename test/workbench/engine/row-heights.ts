/** Heights of rows that nobody set: as high as their largest font and wrapped texts ask for. Worked out when asked. */
import { columnLimit, hasCell, isOverlapping, isWholeRows } from "./area";
import { plainLane } from "./axis-runs";
import type { SheetState } from "./sheet-state";
import type { Font, Style } from "./style";
import { concernedArea, editedArea, movedByEdit, type StructuralEdit } from "./structural-edit";
import { formattedText } from "./number-text";

/** Excel's line: Calibri 11 is 15 points, 14 is 18.75, 22 is 28.5; whole pixels (0.75 points). */
export function lineHeight(font: Font): number {
  return Math.round((font.size * 1.2207 + 1.3) / 0.75) * 0.75;
}

/** Letters of Calibri are about 0.5 of the size wide on average; bold a little more. */
export function estimatedWidth(text: string, font: Font): number {
  let units = 0;
  for (const letter of text.normalize("NFC"))
    units += /[\p{Lu}MWmw@%]/u.test(letter) ? 0.62 : /[.,;:'|ilIj ]/.test(letter) ? 0.27 : 0.5;
  return units * font.size * (font.bold ? 1.06 : 1);
}

export class RowHeights {
  readonly #known = new Map<number, number | null>();
  readonly #knownLines = new Map<Font, Map<number, Map<string, number>>>();
  /** As the file says, which is what Excel measured; null where it says nothing. Until something about the row changes. */
  #given: Map<number, number | null> = new Map<number, number | null>();
  #countOfLines = 0;
  #all: ReadonlyMap<number, number> | null = null;
  #widths: ReadonlyMap<number, number> | null = null;

  constructor(private readonly sheet: SheetState) {}

  forget(top: number, bottom: number): void {
    this.#all = null;
    for (const heights of [this.#known, this.#given]) {
      if (bottom - top > heights.size) {
        for (const row of heights.keys()) if (row >= top && row <= bottom) heights.delete(row);
      } else for (let row = top; row <= bottom; row++) heights.delete(row);
    }
  }

  forgetAll(): void {
    this.forgetMeasured();
    this.#given.clear();
  }

  /** All but what the file said. */
  forgetMeasured(): void {
    this.#known.clear();
    this.#all = null;
    this.#widths = null;
  }

  give(heights: ReadonlyMap<number, number | null>): void {
    this.#given = new Map(heights);
  }

  /** What the file says of these rows, to be given back when what is done to them is undone. */
  givenWithin(top: number, bottom: number): readonly (readonly [row: number, height: number | null])[] {
    if (bottom - top > this.#given.size) return [...this.#given].filter(([row]) => row >= top && row <= bottom);
    const found: [number, number | null][] = [];
    for (let row = top; row <= bottom; row++) {
      const height = this.#given.get(row);
      if (height !== undefined) found.push([row, height]);
    }
    return found;
  }

  giveBack(heights: readonly (readonly [row: number, height: number | null])[]): void {
    for (const [row, height] of heights) this.#given.set(row, height);
    this.forgetMeasured();
  }

  /** undefined where the file's word doesn't count any more. */
  given(row: number): number | null | undefined {
    return this.#given.get(row);
  }

  /** Cells have moved; whole rows take their heights along. */
  shift(edit: StructuralEdit): void {
    this.forgetMeasured();
    const isWhole = edit.axis === "rows" && isWholeRows(editedArea(edit));
    const given = [...this.#given].flatMap(([row, height]): [number, number | null][] => {
      const lane = { top: row, bottom: row, left: 0, right: columnLimit - 1 };
      if (!isWhole) return isOverlapping(lane, concernedArea(edit)) ? [] : [[row, height]];
      const moved = movedByEdit(lane, edit);
      return moved ? [[moved.top, height]] : [];
    });
    this.#given = new Map(given);
  }

  /** Points; 0 if hidden. */
  height(row: number): number {
    const { rows, properties } = this.sheet;
    const lane = rows.at(row);
    if (lane.hidden || lane.filtered) return 0;
    return lane.size ?? this.fitted(row) ?? properties.standardHeight;
  }

  width(column: number): number {
    const lane = this.sheet.columns.at(column);
    return lane.hidden ? 0 : (lane.size ?? this.sheet.properties.standardWidth);
  }

  /** Every row that isn't of standard height. */
  get heights(): ReadonlyMap<number, number> {
    if (this.#all) return this.#all;
    const { rows, store } = this.sheet;
    const all = new Map<number, number>();
    for (const row of store.rowsWithin(0, Number.MAX_SAFE_INTEGER)) {
      if (rows.at(row) !== plainLane) continue;
      const height = this.fitted(row);
      if (height !== null) all.set(row, height);
    }
    for (const run of rows.runs) for (let row = run.from; row <= run.to; row++) all.set(row, this.height(row));
    return (this.#all = all);
  }

  get widths(): ReadonlyMap<number, number> {
    if (this.#widths) return this.#widths;
    const all = new Map<number, number>();
    for (const run of this.sheet.columns.runs) {
      for (let column = run.from; column <= run.to; column++) all.set(column, this.width(column));
    }
    return (this.#widths = all);
  }

  /** What the row's cells ask for beyond the standard; null if nothing. */
  fitted(row: number): number | null {
    const given = this.#given.get(row);
    if (typeof given === "number") return given;
    let height = this.#known.get(row);
    if (height === undefined) this.#known.set(row, (height = this.#measured(row)));
    return height;
  }

  #measured(row: number): number | null {
    const { store, properties, book } = this.sheet;
    let highest = properties.standardHeight;
    store.each({ top: row, bottom: row, left: 0, right: Number.MAX_SAFE_INTEGER }, (cell, _, column) => {
      const style = cell.style ?? book.styles.normal;
      // The most common case first: nothing special about this cell.
      if (style.font.size <= 11 && !style.wrapText && style.textOrientation === 0) return;
      const isOneLine = !style.wrapText && style.textOrientation === 0;
      const isMerged = (cell.value === null || !isOneLine) && this.#isMerged(row, column);
      if (isMerged && cell.value === null) return;
      // Excel: a merged cell counts with its font, not with its wrapped lines.
      // A number isn't broken into lines: where it is too wide it is shown as "###".
      const isWhole = isOneLine || isMerged || (typeof cell.value === "number" && style.textOrientation === 0);
      const needed =
        isWhole || cell.value === null
          ? lineHeight(style.font)
          : this.#needed(formattedText(cell.value, style.numberFormat, book.culture), style, column);
      highest = Math.max(highest, needed);
    });
    return highest > properties.standardHeight ? Math.min(409, highest) : null;
  }

  #isMerged(row: number, column: number): boolean {
    return this.sheet.merges.some((merge) => hasCell(merge, row, column));
  }

  #needed(text: string, { font, wrapText, textOrientation }: Style, column: number): number {
    const line = lineHeight(font);
    const measure = this.sheet.book.measureText;
    if (textOrientation !== 0 && text !== "") {
      const angle = textOrientation === 180 ? 90 : Math.abs(textOrientation);
      return measure(text, font) * Math.sin((angle * Math.PI) / 180) + line;
    }
    if (!wrapText || text === "") return line;
    return line * this.#lines(text, font, this.width(column) - 4);
  }

  /** Rows are fitted anew after each change about them; their texts are mostly the same. */
  #lines(text: string, font: Font, width: number): number {
    if (this.#countOfLines > 50_000) {
      this.#knownLines.clear();
      this.#countOfLines = 0;
    }
    let widths = this.#knownLines.get(font);
    if (!widths) this.#knownLines.set(font, (widths = new Map<number, Map<string, number>>()));
    let texts = widths.get(width);
    if (!texts) widths.set(width, (texts = new Map<string, number>()));
    let lines = texts.get(text);
    if (lines === undefined) {
      texts.set(text, (lines = wrappedLines(text, font, width, this.sheet.book.measureText)));
      this.#countOfLines++;
    }
    return lines;
  }
}

/** How many lines a text takes when broken between words. */
export function wrappedLines(
  text: string,
  font: Font,
  width: number,
  measure: (text: string, font: Font) => number,
): number {
  let lines = 0;
  for (const paragraph of text.split(/\r?\n/)) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(/(?<= )/)) {
      const size = measure(word, font);
      if (used > 0 && used + measure(word.trimEnd(), font) > width) {
        lines++;
        used = 0;
      }
      // A word wider than the cell is broken within.
      if (size > width && width > 0) lines += Math.floor(size / width);
      used += width > 0 ? size % width || size : size;
    }
  }
  return lines;
}

/** Reading cells: values, formulas in three notations, texts as shown and as edited. */
import { columnCount, rowCount, type Area } from "./area";
import type { StoredCell } from "./cell-store";
import { formulaAsTyped } from "./formula/local-notation";
import { formulaAsR1C1 } from "./formula/tokens";
import { getFormatDateInfo, isPercentFormat } from "../../../node_modules/numfmt/dist/index.js";
import type { Position } from "./model";
import type { Cell, Notation, ShownCell } from "./model-sheet";
import { formattedColor, formattedText, isDateFormat, plainNumber } from "./number-text";
import { SheetState } from "./sheet-state";
import type { Style } from "./style";
import { isError, type Value } from "./value";

export abstract class SheetReading extends SheetState {
  /** A sheet of a million cells is gone through once after each write, not at each question. */
  readonly #used = new Map<"values" | "all", { readonly version: number; readonly area: Area | null }>();

  value(row: number, column: number): Value {
    this.book.calculateNow();
    return this.store.valueAt(row, column);
  }

  values(area: Area): Value[][] {
    this.book.calculateNow();
    return this.gridOf<Value>(area, null, (cell) => cell.value);
  }

  input(row: number, column: number, notation: Notation = "A1"): number | string | boolean {
    this.book.calculateNow();
    return this.#input(this.store.at(row, column), row, column, notation);
  }

  inputs(area: Area, notation: Notation = "A1"): (number | string | boolean)[][] {
    this.book.calculateNow();
    return this.gridOf<number | string | boolean>(area, "", (cell, row, column) =>
      this.#input(cell, row, column, notation),
    );
  }

  #input(cell: StoredCell | undefined, row: number, column: number, notation: Notation): number | string | boolean {
    if (!cell) return "";
    const text = this.formulaOf(cell);
    if (text === null) return constantInput(cell.value);
    if (notation === "R1C1") return formulaAsR1C1(text, row, column);
    return notation === "local" ? formulaAsTyped(text, this.book.culture) : text;
  }

  /** All cells of a legacy array show its formula; those of a spilled array show their values. */
  protected formulaOf(cell: StoredCell): string | null {
    return cell.formula?.text ?? (cell.spilledFrom?.arrayArea ? cell.spilledFrom.text : null);
  }

  formula(row: number, column: number): string | null {
    const cell = this.store.at(row, column);
    return cell ? this.formulaOf(cell) : null;
  }

  editText(row: number, column: number): string {
    this.book.calculateNow();
    const cell = this.store.at(row, column);
    if (!cell) return "";
    const { culture } = this.book;
    const formula = this.formulaOf(cell);
    if (formula !== null) return formulaAsTyped(formula, culture);
    const style = this.style(row, column);
    if (typeof cell.value === "number") return this.#editedNumber(cell.value, style.numberFormat);
    if (typeof cell.value === "string") return style.quotePrefix ? `'${cell.value}` : cell.value;
    return formattedText(cell.value, "General", culture);
  }

  /** Excel edits a date as a date and a percentage as one, whatever their format shows of them. */
  #editedNumber(value: number, format: string): string {
    const { culture } = this.book;
    if (isPercentFormat(format)) return `${plainNumber(Number((value * 100).toPrecision(15)), culture)}%`;
    if (!isDateFormat(format)) return plainNumber(value, culture);
    const shown = getFormatDateInfo(format);
    const hasDate = value >= 1 && (shown.year || shown.month || shown.day);
    const hasTime = value % 1 !== 0 || !hasDate;
    const time = Math.round((value % 1) * 86_400) % 60 === 0 ? "h:mm" : "h:mm:ss";
    const pattern = [hasDate ? culture.shortDate : "", hasTime ? time : ""].filter(Boolean).join(" ");
    return formattedText(value, pattern, culture);
  }

  text(row: number, column: number): string {
    this.book.calculateNow();
    const cell = this.store.at(row, column);
    return cell ? formattedText(cell.value, this.#shownFormat(cell, row, column), this.book.culture) : "";
  }

  /** The cell's own number format; without one, what an add-in's function gave along with the value. */
  #shownFormat(cell: StoredCell | undefined, row: number, column: number): string {
    const { numberFormat } = this.style(row, column);
    if (numberFormat !== "General") return numberFormat;
    return (cell?.formula ?? cell?.spilledFrom)?.formatAt(row, column) ?? numberFormat;
  }

  texts(area: Area): string[][] {
    this.book.calculateNow();
    return this.gridOf<string>(area, "", (cell, row, column) =>
      formattedText(cell.value, this.#shownFormat(cell, row, column), this.book.culture),
    );
  }

  shown(row: number, column: number): ShownCell {
    const value = this.value(row, column);
    const numberFormat = this.#shownFormat(this.store.at(row, column), row, column);
    const centred = typeof value === "boolean" || isError(value);
    return {
      text: formattedText(value, numberFormat, this.book.culture),
      textColor: formattedColor(value, numberFormat),
      align: centred ? "center" : typeof value === "number" ? "right" : "left",
    };
  }

  *cells(area: Area): Iterable<Cell> {
    this.book.calculateNow();
    for (const [row, column, cell] of this.store.walk(area)) {
      yield { row, column, value: cell.value, formula: this.formulaOf(cell), style: this.style(row, column) };
    }
  }

  usedArea(valuesOnly = false): Area | null {
    this.book.calculateNow();
    const kind = valuesOnly ? "values" : "all";
    let known = this.#used.get(kind);
    if (known?.version !== this.entryVersion) {
      const area = this.store.usedArea(
        (cell) => cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== null),
      );
      this.#used.set(kind, (known = { version: this.entryVersion, area }));
    }
    return known.area;
  }

  spill(row: number, column: number): { anchor: Position; area: Area } | null {
    this.book.calculateNow();
    const cell = this.store.at(row, column);
    const formula = cell?.formula ?? cell?.spilledFrom;
    if (!formula?.spillArea) return null;
    return { anchor: { row: formula.row, column: formula.column }, area: formula.spillArea };
  }

  arrayFormulaArea(row: number, column: number): Area | null {
    const cell = this.store.at(row, column);
    return (cell?.formula ?? cell?.spilledFrom)?.arrayArea ?? null;
  }

  style(row: number, column: number): Style {
    return (
      this.store.at(row, column)?.style ??
      this.rows.at(row).style ??
      this.columns.at(column).style ??
      this.book.styles.normal
    );
  }

  /** A full grid of an area, made from the few cells that are there. */
  protected gridOf<T>(area: Area, empty: T, of: (cell: StoredCell, row: number, column: number) => T): T[][] {
    const width = columnCount(area);
    const grid = Array.from({ length: rowCount(area) }, () => new Array<T>(width).fill(empty));
    this.store.each(area, (cell, row, column) => {
      const cells = grid[row - area.top];
      if (cells) cells[column - area.left] = of(cell, row, column);
    });
    return grid;
  }
}

function constantInput(value: Value): number | string | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

/** Writing cells as an API and as a person does, clearing them, and what protection and arrays refuse of it. */
import { AlikeFormulas, sharedFormula } from "./alike-formulas";
import { cellArea, columnCount, hasCell, intersection, isOverlapping, rowCount, type Area } from "./area";
import { areaAddress } from "./address";
import { isFormula, SharedFormula, type Content, type Entry } from "./content";
import { entranceOf, typedEntrance, type Entrance, type EntranceAt } from "./entry";
import { spelled } from "./formula/spelling";
import type { Input, Notation } from "./model-sheet";
import { Refusal } from "./refusal";
import { SheetReading } from "./sheet-reading";
import type { Style } from "./style";
import { afterAddInWriting, afterTyping, afterWriting } from "./table-growth";

/** What goes into a cell; null leaves it as it is. */
type EntranceIn = (row: number, column: number, at: EntranceAt) => Entrance | null;
type StyleEntry = readonly [row: number, column: number, style: Style];

export abstract class SheetWriting extends SheetReading {
  write(area: Area, inputs: readonly (readonly Input[])[], notation: Notation = "A1"): void {
    const [rows, columns] = [rowCount(area), columnCount(area)];
    if (inputs.length !== rows || inputs.some((line) => line.length !== columns)) {
      throw new Refusal(
        "InvalidArgument",
        `The number of rows or columns in the input doesn't match ${areaAddress(area)} (${rows} × ${columns}).`,
      );
    }
    const alike = new AlikeFormulas((formula) => spelled(formula, this, this.book), this.book.patterns);
    this.#enterByAddIn(area, (row, column, at) => {
      const input = inputs[row - area.top]?.[column - area.left] ?? null;
      return input === null ? null : alike.entrance(input, notation, at);
    });
  }

  fill(area: Area, input: Input, notation: Notation = "A1"): void {
    if (input === null) return;
    if (input === "") {
      this.clear(area, "Contents");
      return;
    }
    const first = entranceOf(input, notation, this.#at(area.top, area.left));
    if (!isFormula(first.content)) {
      this.#enterByAddIn(area, (_, __, at) => entranceOf(input, notation, at));
      return;
    }
    const text = spelled(first.content.formula, this, this.book);
    const content = sharedFormula(text, { row: area.top, column: area.left }, this.book.patterns);
    this.#enterByAddIn(area, (row, column) => {
      return { ...first, content: content.moved(row - area.top, column - area.left) };
    });
  }

  #enterByAddIn(area: Area, entranceAt: EntranceIn): void {
    this.book.edit(() => {
      this.#enter(area, entranceAt);
      afterAddInWriting(this.asWorkSheet, area);
    });
  }

  #at(row: number, column: number): EntranceAt {
    return { row, column, style: this.style(row, column), culture: this.book.culture };
  }

  #enter(area: Area, entranceAt: EntranceIn): void {
    this.book.edit(() => {
      const contents: Entry[] = [];
      const styles: StyleEntry[] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const entrance = entranceAt(row, column, this.#at(row, column));
          if (!entrance) continue;
          contents.push([row, column, this.spelledContent(entrance.content)]);
          const style = this.#styleFor(row, column, entrance);
          if (style) styles.push([row, column, style]);
        }
      }
      this.requireEditable(area);
      this.requireWholeArrays(area);
      this.putStyles(styles);
      this.putContents(contents);
      afterWriting(this.asWorkSheet, area);
    });
  }

  protected spelledContent(content: Content): Content {
    // What is said elsewhere has been spelled already.
    if (!isFormula(content) || content instanceof SharedFormula) return content;
    return { ...content, formula: spelled(content.formula, this, this.book) };
  }

  #styleFor(row: number, column: number, { content, numberFormat, quotePrefix }: Entrance): Style | null {
    const style = this.style(row, column);
    const wanted = numberFormat !== null && style.numberFormat === "General" ? numberFormat : style.numberFormat;
    const isQuoted = quotePrefix || (style.quotePrefix && content === null);
    if (wanted === style.numberFormat && isQuoted === style.quotePrefix) return null;
    return this.book.styles.patched(style, { numberFormat: wanted, quotePrefix: isQuoted });
  }

  writeArrayFormula(area: Area, formula: string, notation: Notation = "A1"): void {
    this.book.edit(() => {
      this.requireEditable(area);
      this.requireWholeArrays(area);
      const { content } = entranceOf(formula, notation, this.#at(area.top, area.left));
      if (!isFormula(content)) throw new Refusal("InvalidArgument", `"${formula}" is no formula.`);
      if (this.merges.some((merge) => isOverlapping(merge, area))) {
        throw new Refusal("InvalidOperation", "Array formulas aren't valid in merged cells.");
      }
      this.clearContents(area);
      const text = spelled(content.formula, this, this.book);
      this.putContents([[area.top, area.left, { formula: text, arrayArea: area }]]);
    });
  }

  type(row: number, column: number, text: string): void {
    this.book.journal.transaction("person", () => {
      this.#enter(cellArea(row, column), (_, __, at) => typedEntrance(text, at));
      afterTyping(this.asWorkSheet, cellArea(row, column));
    });
  }

  paste(row: number, column: number, rows: readonly (readonly string[])[]): void {
    const width = Math.max(1, ...rows.map((line) => line.length));
    const area = { top: row, left: column, bottom: row + Math.max(1, rows.length) - 1, right: column + width - 1 };
    this.book.journal.transaction("person", () => {
      this.#enter(area, (r, c, at) => {
        const text = rows[r - row]?.[c - column];
        return text === undefined ? null : typedEntrance(text, at);
      });
      afterTyping(this.asWorkSheet, area);
    });
  }

  clear(area: Area, what: "All" | "Formats" | "Contents" | "Hyperlinks" = "All"): void {
    this.book.edit(() => {
      this.requireEditable(area);
      if (what === "All" || what === "Contents") {
        this.requireWholeArrays(area);
        this.clearContents(area);
        afterWriting(this.asWorkSheet, area);
      }
      if (what === "All" || what === "Formats") this.clearFormats(area);
      if (what !== "Formats" && what !== "Contents") this.#clearLinks(area);
    });
  }

  clearContents(area: Area): void {
    const entered: Entry[] = [];
    this.store.each(area, (cell, row, column) => {
      if (cell.isEntered || cell.spilledFrom?.arrayArea) entered.push([row, column, null]);
    });
    this.putContents(entered);
  }

  clearFormats(area: Area): void {
    const styled: [number, number, null][] = [];
    this.store.each(area, (cell, row, column) => {
      if (cell.style) styled.push([row, column, null]);
    });
    this.putStyles(styled);
    this.clearLaneFormats(area);
    this.clearRulesOfFormats(area);
  }

  #clearLinks(area: Area): void {
    const linked: [number, number, null][] = [];
    this.store.each(area, (cell, row, column) => {
      if (cell.link) linked.push([row, column, null]);
    });
    if (linked.length > 0) this.putLinks(linked);
  }

  isEditable(area: Area): boolean {
    if (!this.protection) return true;
    const normal = this.book.styles.normal;
    // Cells without a style of their own are as locked as their row, column or the normal style says.
    let isOpen = true;
    let seen = 0;
    this.store.each(area, (_, row, column) => {
      seen++;
      if (this.style(row, column).locked) isOpen = false;
    });
    const size = rowCount(area) * columnCount(area);
    if (!isOpen || seen === size) return isOpen;
    return this.#areLanesOpen(area, normal);
  }

  #areLanesOpen(area: Area, normal: Style): boolean {
    const covered = (axis: "rows" | "columns", from: number, to: number): boolean => {
      let position = from;
      for (const run of this[axis].runs) {
        if (run.to < position || run.style === null) continue;
        if (run.from > position || run.style.locked) return false;
        position = run.to + 1;
        if (position > to) return true;
      }
      return position > to;
    };
    return (
      !normal.locked ||
      covered("columns", area.left, area.right) ||
      covered("rows", area.top, area.bottom) ||
      this.#isEachOpen(area)
    );
  }

  #isEachOpen(area: Area): boolean {
    if (rowCount(area) * columnCount(area) > 100_000) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) if (this.style(row, column).locked) return false;
    }
    return true;
  }

  requireEditable(area: Area): void {
    if (this.isEditable(area)) return;
    throw new Refusal(
      "AccessDenied",
      `The cells ${areaAddress(area)} on the protected sheet "${this.name}" are locked.`,
    );
  }

  /** Excel: "You can't change part of an array." */
  requireWholeArrays(area: Area): void {
    for (const [, , cell] of this.store.walk(area)) {
      const array = (cell.formula ?? cell.spilledFrom)?.arrayArea;
      if (!array) continue;
      const common = intersection(array, area);
      const isWhole =
        common !== null && hasCell(common, array.top, array.left) && hasCell(common, array.bottom, array.right);
      if (!isWhole) throw new Refusal("InvalidOperation", "You can't change part of an array.");
    }
  }

  protected abstract clearLaneFormats(area: Area): void;
  protected abstract clearRulesOfFormats(area: Area): void;
}

/** Copying and moving cells. */
import {
  boundingArea,
  cellArea,
  cellCount,
  columnCount,
  hasArea,
  hasCell,
  isOverlapping,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Area,
} from "./area";
import { areaAddress, sheetPrefix } from "./address";
import { plainLane } from "./axis-runs";
import { copiedFormats, copiedValidations, type Step } from "./copied-rules";
import { contentOf, isFormula, SharedFormula, type Content, type Entry } from "./content";
import type { Formula } from "./formula/formula";
import { movedFormula, tokensOf, withReferences } from "./formula/tokens";
import type { Place } from "./model";
import type { CopyOptions } from "./model-sheet";
import { SheetEditing } from "./sheet-editing";
import { areasWithout } from "./sheet-state";
import type { Style } from "./style";
import { afterWriting } from "./table-growth";

export interface Copied {
  readonly content: Content;
  readonly style: Style;
}

export abstract class SheetTransfer extends SheetEditing {
  copyFrom(target: Area, source: Place, options: CopyOptions = {}): Area {
    const from = this.book.stateOf(source.sheet);
    const isTransposed = options.transpose ?? false;
    const own = this.usedArea();
    const clipped = clippedSource(source.area, [
      from.usedArea(),
      // What the source's blank cells come to lie on is blank afterwards.
      own && !isTransposed ? steppedArea(own, source.area.top - target.top, source.area.left - target.left) : null,
    ]);
    return this.book.edit(() => {
      const block = from.copied(clipped, options.what ?? "All", isTransposed);
      const written = writtenArea(target, oriented(source.area, isTransposed), oriented(clipped, isTransposed));
      this.requireEditable(written);
      this.requireWholeArrays(written);
      const isFormatted = !options.what || options.what === "All" || options.what === "Formats";
      if (isFormatted && !isTransposed) this.#copySizes(target, from, source.area);
      this.#putCopies(written, block, clipped, options);
      if (isFormatted) this.#copyMerges(written, from, clipped, isTransposed);
      if (isFormatted && !isTransposed) this.#copyRules(written, from, clipped);
      afterWriting(this.asWorkSheet, written);
      return written;
    });
  }

  /** The contents and styles of an area, as rows. */
  copied(area: Area, what: NonNullable<CopyOptions["what"]>, isTransposed: boolean): Copied[][] {
    this.book.calculateNow();
    const rows = Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (__, column) =>
        this.#copiedCell(area.top + row, area.left + column, what),
      ),
    );
    if (!isTransposed) return rows;
    return Array.from({ length: columnCount(area) }, (_, column) => rows.map((line) => line[column] as Copied));
  }

  #copiedCell(row: number, column: number, what: NonNullable<CopyOptions["what"]>): Copied {
    const cell = this.store.at(row, column);
    const value = cell?.value ?? null;
    const spilled = what === "Values" || cell?.spilledFrom;
    const content = spilled ? (value === null ? null : { value }) : contentOf(cell);
    return { content, style: this.style(row, column) };
  }

  #putCopies(written: Area, block: readonly (readonly Copied[])[], source: Area, options: CopyOptions): void {
    const what = options.what ?? "All";
    const contents: Entry[] = [];
    const styles: [number, number, Style][] = [];
    for (let row = written.top; row <= written.bottom; row++) {
      const line = block[(row - written.top) % block.length] ?? [];
      for (let column = written.left; column <= written.right; column++) {
        const [r, c] = [(row - written.top) % block.length, (column - written.left) % line.length];
        const copy = line[c];
        if (!copy || (options.skipBlanks && copy.content === null)) continue;
        const [sourceRow, sourceColumn] = options.transpose
          ? [source.top + c, source.left + r]
          : [source.top + r, source.left + c];
        if (what !== "Formats")
          contents.push([row, column, moved(copy.content, row - sourceRow, column - sourceColumn)]);
        if (what === "All" || what === "Formats") styles.push([row, column, copy.style]);
      }
    }
    this.putStyles(styles.filter(([row, column, style]) => this.style(row, column) !== style));
    this.putContents(contents);
  }

  /** Excel: whole columns bring their widths, whole rows their heights, a whole sheet both. */
  #copySizes(target: Area, from: SheetTransfer, source: Area): void {
    if (isWholeColumns(source)) this.#copyLanes("columns", from, source.left, source.right, target.left);
    if (isWholeRows(source)) this.#copyLanes("rows", from, source.top, source.bottom, target.top);
  }

  #copyLanes(axis: "rows" | "columns", from: SheetTransfer, first: number, last: number, start: number): void {
    const step = start - first;
    const lanes = from[axis].runs.filter((run) => run.from <= last && run.to >= first);
    this.changeLanes(axis, (runs) => {
      runs.change(start, last + step, () => plainLane);
      for (const { from: begin, to: end, ...lane } of lanes)
        runs.change(Math.max(begin, first) + step, Math.min(end, last) + step, () => ({ ...lane, filtered: false }));
    });
  }

  #copyMerges(written: Area, from: SheetTransfer, source: Area, isTransposed: boolean): void {
    const copies = from.merges
      .filter((merge) => hasArea(source, merge))
      .flatMap((merge) => repeated(merge, source, written, isTransposed));
    const kept = this.merges.filter((merge) => !isOverlapping(merge, written));
    if (copies.length > 0 || kept.length < this.merges.length) this.setMerges([...kept, ...copies], written);
  }

  #copyRules(written: Area, from: SheetTransfer, source: Area): void {
    const isSame = from === this;
    const steps: Step[] = [];
    for (let top = written.top; top <= written.bottom; top += rowCount(source)) {
      for (let left = written.left; left <= written.right; left += columnCount(source)) {
        if (!isSame || top !== source.top || left !== source.left)
          steps.push({ rows: top - source.top, columns: left - source.left });
      }
    }
    const tell = (): void => this.tell({ kind: "rulesChanged", sheet: this.asSheet });
    const without = <T extends { readonly areas: readonly Area[] }>(rules: readonly T[]): T[] =>
      rules
        .map((rule) => ({ ...rule, areas: areasWithout(rule.areas, written) }))
        .filter(({ areas }) => areas.length > 0);
    const [formats, validations] = [from.conditionalFormats, from.validations];
    const touches = (rules: readonly { readonly areas: readonly Area[] }[], area: Area): boolean =>
      rules.some(({ areas }) => areas.some((other) => isOverlapping(other, area)));
    if (touches(formats, source) || touches(this.conditionalFormats, written)) {
      const copies = copiedFormats(isSame ? without(formats) : formats, source, steps, isSame);
      this.assign("conditionalFormats", isSame ? copies : [...without(this.conditionalFormats), ...copies], tell);
    }
    if (touches(validations, source) || touches(this.validations, written)) {
      const copies = copiedValidations(isSame ? without(validations) : validations, source, steps, isSame);
      this.assign("validations", isSame ? copies : [...without(this.validations), ...copies], tell);
    }
  }

  moveTo(source: Area, target: Place): void {
    const to = this.book.stateOf(target.sheet);
    const [rows, columns] = [target.area.top - source.top, target.area.left - source.left];
    const landing = steppedArea(source, rows, columns);
    this.book.edit(() => {
      this.requireEditable(source);
      to.requireEditable(landing);
      this.requireWholeArrays(source);
      to.requireWholeArrays(landing);
      const block = this.copied(source, "All", false);
      this.clearContents(source);
      this.clearFormats(source);
      to.putBlock(landing, block);
      this.#followMove(source, to, landing, rows, columns);
      afterWriting(this.asWorkSheet, source);
      afterWriting(to.asWorkSheet, landing);
    });
  }

  putBlock(area: Area, block: readonly (readonly Copied[])[]): void {
    const cells = block.flatMap((line, row) =>
      line.map((copy, column) => [area.top + row, area.left + column, copy] as const),
    );
    this.putStyles(cells.map(([row, column, { style }]) => [row, column, style]));
    this.putContents(cells.map(([row, column, { content }]) => [row, column, content]));
  }

  #isRead(source: Area, { compiled, row, column }: Formula): boolean {
    return compiled.references.some((place) => {
      const area = place.isWritten && place.sheet === this ? place.areaAt(row, column) : null;
      return area !== null && hasArea(source, area);
    });
  }

  /** References into the moved cells follow them, wherever they stand. */
  #followMove(source: Area, to: SheetTransfer, landing: Area, rows: number, columns: number): void {
    const own = this.name.toLowerCase();
    for (const formula of [...this.book.recalculation.formulas]) {
      const hasMoved = formula.sheet === to && hasCell(landing, formula.row, formula.column);
      if (!hasMoved && !this.#isRead(source, formula)) continue;
      // Moved formulas named their own sheet without saying so.
      const home = hasMoved ? this : formula.sheet;
      const text = withReferences(tokensOf(formula.text), ({ sheetName, area, fixed }) => {
        if ((sheetName ?? home.name).toLowerCase() !== own) return null;
        const follows = hasArea(source, area);
        const shifted = follows ? steppedArea(area, rows, columns) : area;
        const sheet = follows ? to : this;
        const prefix = sheetName === null && sheet === formula.sheet ? "" : sheetPrefix(sheet.name);
        return prefix + areaAddress(shifted, fixed);
      });
      if (text !== null) formula.sheet.asWorkSheet.setFormulaText(formula.row, formula.column, text);
    }
  }
}

/** A formula moves its relative references; pasted on another sheet, they mean that sheet. */
export function moved(content: Content, rows: number, columns: number): Content {
  if (!isFormula(content)) return content;
  if (content instanceof SharedFormula && !content.arrayArea) return content.moved(rows, columns);
  const text = movedFormula(content.formula, rows, columns);
  const { arrayArea } = content;
  if (!arrayArea) return { formula: text };
  return { formula: text, arrayArea: steppedArea(arrayArea, rows, columns) };
}

/** The target repeats the source if it is a whole multiple of it in that direction; else it is as big as the source. */
function tiled(target: Area, source: Area): Area {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const tall = rowCount(target) % rows === 0 ? rowCount(target) : rows;
  const wide = columnCount(target) % columns === 0 ? columnCount(target) : columns;
  return { top: target.top, left: target.left, bottom: target.top + tall - 1, right: target.left + wide - 1 };
}

/** What is clipped of the source is not repeated: its blank rest lies there. */
function writtenArea(target: Area, source: Area, clipped: Area): Area {
  const whole = tiled(target, source);
  return {
    ...whole,
    bottom: rowCount(clipped) < rowCount(source) ? target.top + rowCount(clipped) - 1 : whole.bottom,
    right: columnCount(clipped) < columnCount(source) ? target.left + columnCount(clipped) - 1 : whole.right,
  };
}

function oriented(area: Area, isTransposed: boolean): Area {
  return isTransposed ? { top: 0, left: 0, bottom: columnCount(area) - 1, right: rowCount(area) - 1 } : area;
}

function steppedArea({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** Whole rows and columns, and areas that are large, are copied as far as anything is in them. */
function clippedSource(area: Area, used: readonly (Area | null)[]): Area {
  const isLarge = cellCount(area) >= 1_000_000;
  const end = used.reduce<Area>(
    (bounds, each) => (each ? boundingArea(bounds, each) : bounds),
    cellArea(area.top, area.left),
  );
  return {
    ...area,
    bottom: isLarge || isWholeColumns(area) ? Math.min(area.bottom, end.bottom) : area.bottom,
    right: isLarge || isWholeRows(area) ? Math.min(area.right, end.right) : area.right,
  };
}

/** Where copies of a merged area of the source come to lie in each repetition. */
function repeated(merge: Area, source: Area, written: Area, isTransposed: boolean): Area[] {
  const [rows, columns] = isTransposed
    ? [columnCount(source), rowCount(source)]
    : [rowCount(source), columnCount(source)];
  const local = {
    top: merge.top - source.top,
    left: merge.left - source.left,
    bottom: merge.bottom - source.top,
    right: merge.right - source.left,
  };
  const turned = isTransposed ? { top: local.left, left: local.top, bottom: local.right, right: local.bottom } : local;
  const copies: Area[] = [];
  for (let top = written.top; top <= written.bottom; top += rows) {
    for (let left = written.left; left <= written.right; left += columns) {
      copies.push({
        top: top + turned.top,
        left: left + turned.left,
        bottom: top + turned.bottom,
        right: left + turned.right,
      });
    }
  }
  return copies;
}

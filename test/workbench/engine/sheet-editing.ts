/** Inserting and deleting cells: refuses what Excel refuses, moves the cells, and takes formulas and everything else along. */
import { areaAddress, sheetPrefix } from "./address";
import { columnLimit, hasCell, isOverlapping, isSameArea, isWholeColumns, isWholeRows, type Area } from "./area";
import { clearSpill } from "./calculation/spill";
import type { Change } from "./changes";
import { concernedFormulas } from "./concerned-formulas";
import { SharedFormula } from "./content";
import type { Formula } from "./formula/formula";
import { tokensOf, withReferences } from "./formula/tokens";
import { Refusal } from "./refusal";
import type { ProtectionOptions, Sheet } from "./model-sheet";
import { SheetLayout } from "./sheet-layout";
import type { Style } from "./style";
import {
  concernedArea,
  editedArea,
  inverse,
  isCutByBand,
  limitOf,
  movedByEdit,
  movingArea,
  movingStep,
  structuralEdit,
  type Step,
  type StructuralEdit,
} from "./structural-edit";

export abstract class SheetEditing extends SheetLayout {
  insert(area: Area, shift: "Down" | "Right"): void {
    const isVertical = isWholeRows(area) || (!isWholeColumns(area) && shift === "Down");
    this.book.edit(() => {
      const edit = structuralEdit("insert", area, isVertical);
      this.#requireAllowed(edit, area, isVertical ? "allowInsertRows" : "allowInsertColumns");
      this.#requireRoom(edit);
      this.#edit(edit);
      this.tell(structuralChange(this.asSheet, edit, area, shift));
      this.#styleInserted(edit);
    });
  }

  delete(area: Area, shift: "Up" | "Left"): void {
    const isVertical = isWholeRows(area) || (!isWholeColumns(area) && shift === "Up");
    this.book.edit(() => {
      const edit = structuralEdit("delete", area, isVertical);
      this.#requireAllowed(edit, area, isVertical ? "allowDeleteRows" : "allowDeleteColumns");
      this.#edit(edit);
      this.tell(structuralChange(this.asSheet, edit, area, shift));
    });
  }

  #requireAllowed(edit: StructuralEdit, area: Area, permission: keyof ProtectionOptions): void {
    if (this.protection) {
      const isLanes = isWholeRows(area) || isWholeColumns(area);
      if (!isLanes || this.protection.options[permission] !== true) {
        throw new Refusal("AccessDenied", `The sheet "${this.name}" is protected: cells can't be inserted or deleted.`);
      }
      if (edit.kind === "delete") this.requireEditable(area);
    }
    const concerned = concernedArea(edit);
    for (const { name, area: tableArea, headerArea } of this.tableStates) {
      if (!isOverlapping(tableArea, concerned)) continue;
      if (isCutByBand(tableArea, edit)) throw conflict(`It would shift only part of the table "${name}".`);
      const losesHeader =
        edit.kind === "delete" && edit.axis === "rows" && headerArea && movedByEdit(headerArea, edit) === null;
      if (losesHeader && movedByEdit(tableArea, edit) !== null)
        throw conflict(`The header row of the table "${name}" can't be deleted.`);
    }
    for (const merge of this.merges) {
      if (isOverlapping(merge, concerned) && isCutByBand(merge, edit))
        throw conflict(`It would tear the merged cells ${areaAddress(merge)}.`);
    }
    this.#requireUntornArrays(edit);
  }

  #requireUntornArrays(edit: StructuralEdit): void {
    for (const { sheet, arrayArea } of this.book.recalculation.formulas) {
      if (sheet !== this || !arrayArea || !isOverlapping(arrayArea, concernedArea(edit))) continue;
      const moved = movedByEdit(arrayArea, edit);
      const isWhole =
        moved === null ||
        (moved.bottom - moved.top === arrayArea.bottom - arrayArea.top &&
          moved.right - moved.left === arrayArea.right - arrayArea.left);
      if (isCutByBand(arrayArea, edit) || !isWhole)
        throw new Refusal("InvalidOperation", "You can't change part of an array.");
    }
  }

  /** Excel doesn't push cells with contents off the sheet. */
  #requireRoom(edit: StructuralEdit): void {
    const lost = editedArea({ ...edit, at: limitOf(edit) - edit.count });
    for (const [, , cell] of this.store.walk(lost)) {
      if (cell.value !== null || cell.formula)
        throw new Refusal("InvalidOperation", "Cells with contents would be pushed off the end of the sheet.");
    }
  }

  #edit(edit: StructuralEdit): void {
    const { formulas } = this.book.recalculation;
    const { rewritten, carried } = concernedFormulas(formulas, this, edit, ({ text, sheet }) =>
      this.rewritten(text, sheet.name, edit),
    );
    const edited = editedArea(edit);
    this.assign("history", { edit, earlier: this.history }, () => undefined);
    this.#collapseSpills(edit);
    if (edit.kind === "delete") {
      this.clearContents(edited);
      this.#dropStyles(edited);
    } else if (edit.at + edit.count < limitOf(edit))
      this.#dropStyles(editedArea({ ...edit, at: limitOf(edit) - edit.count }));
    this.#moveLanes(edit);
    this.shiftCells(edit);
    this.carryTexts(
      Float64Array.from(carried, ({ row, column }) => row * columnLimit + column),
      movingStep(edit),
    );
    this.moveParts(edit);
    this.#rewriteNames(edit);
    this.#rewriteRulesElsewhere(edit);
    for (const { formula, text } of rewritten) {
      if (this.book.recalculation.formulas.has(formula))
        formula.sheet.asWorkSheet.setFormulaText(formula.row, formula.column, text);
    }
    for (const formula of this.book.recalculation.formulas) {
      if (formula.compiled.usesPosition && formula.sheet === this) this.book.recalculation.setDirty(formula);
    }
    this.book.recalculation.touch(this, concernedArea(edit));
    this.#noteStructure();
  }

  #noteStructure(): void {
    this.book.noteStructure(this);
    this.book.journal.record(() => this.#noteStructure());
  }

  #dropStyles(area: Area): void {
    const styled: [number, number, null][] = [];
    this.store.each(area, (cell, row, column) => {
      if (cell.style) styled.push([row, column, null]);
    });
    this.putStyles(styled);
    const linked: [number, number, null][] = [];
    this.store.each(area, (cell, row, column) => {
      if (cell.link) linked.push([row, column, null]);
    });
    if (linked.length > 0) this.putLinks(linked);
  }

  /** The primitive change of formulas' texts to what they say that many cells further. */
  carryTexts(cells: Float64Array, { rows, columns }: Step): void {
    if (cells.length === 0) return;
    for (const key of cells) {
      const formula = this.store.at(Math.floor(key / columnLimit), key % columnLimit)?.formula;
      if (!formula) continue;
      const { pattern, rows: down, columns: right } = formula.patternText;
      formula.respell(new SharedFormula(pattern, down + rows, right + columns));
      this.book.recompile(formula);
    }
    this.book.journal.record(() => this.carryTexts(cells, { rows: -rows, columns: -columns }));
  }

  /** The formula after the edit; null if it reads the same. */
  protected rewritten(formula: string, home: string, edit: StructuralEdit): string | null {
    const own = this.name.toLowerCase();
    return withReferences(tokensOf(formula), ({ sheetName, area, fixed }) => {
      if ((sheetName ?? home).toLowerCase() !== own) return null;
      const moved = movedByEdit(area, edit);
      if (moved && isSameArea(moved, area)) return null;
      const prefix = sheetName === null ? "" : sheetPrefix(sheetName);
      return moved ? prefix + areaAddress(moved, fixed) : "#REF!";
    });
  }

  #rewriteNames(edit: StructuralEdit): void {
    for (const name of this.book.nameStates) {
      // Names without a sheet in their references count from the cell that uses them.
      const text = name.formula.includes("!") ? this.rewritten(name.formula, "", edit) : null;
      if (text !== null) this.book.setNameFormula(name, text);
    }
  }

  #rewriteRulesElsewhere(edit: StructuralEdit): void {
    for (const sheet of this.book.sheetStates.filter((each) => each !== this.asWorkSheet)) {
      sheet.changeRuleFormulas((formula) => this.rewritten(formula, sheet.name, edit) ?? formula);
    }
  }

  /** Arrays that would be moved or torn are taken back to their first cell and spill again afterwards. */
  #collapseSpills(edit: StructuralEdit): void {
    const concerned = concernedArea(edit);
    for (const formula of this.book.recalculation.formulas) {
      const { sheet, spillArea } = formula;
      if (sheet !== this || !spillArea || !isOverlapping(spillArea, concerned)) continue;
      clearSpill(formula, spillArea, formula.area, () => undefined);
      formula.spillArea = null;
      this.book.recalculation.setDirty(formula);
    }
  }

  #moveLanes(edit: StructuralEdit): void {
    const area = editedArea(edit);
    if (edit.axis === "rows" ? !isWholeRows(area) : !isWholeColumns(area)) return;
    this.changeLanes(edit.axis, (runs) => {
      if (edit.kind === "insert") runs.insert(edit.at, edit.count, limitOf(edit));
      else runs.delete(edit.at, edit.count);
    });
  }

  /** The primitive move of cells; the cells in the way are empty by now. */
  shiftCells(edit: StructuralEdit): void {
    const { rows, columns } = movingStep(edit);
    this.#collapseSpills(edit);
    const moving = movingArea(edit);
    for (const formula of this.book.recalculation.formulas) {
      if (formula.sheet === this && hasCell(moving, formula.row, formula.column)) {
        moveFormula(formula, rows, columns);
        this.book.relink(formula);
      }
    }
    if (edit.axis === "rows" && isWholeRows(moving)) this.store.shiftRows(moving.top, rows);
    else {
      const taken = this.store.take(moving);
      this.store.put(taken.map(([row, column, cell]) => [row + rows, column + columns, cell] as const));
    }
    for (const anchor of this.anchors) if (anchor.area) anchor.area = movedByEdit(anchor.area, edit);
    this.noteEntries();
    this.shiftHeights(edit);
    this.book.recalculation.touch(this, concernedArea(edit));
    this.book.journal.record(() => {
      this.shiftCells(inverse(edit));
      const back = inverse(edit);
      this.tell(structuralChange(this.asSheet, back, editedArea(back), shiftOf(back)));
    });
  }

  /** Merges, tables, rules, breaks and the rest that lies on cells. */
  protected abstract moveParts(edit: StructuralEdit): void;

  /** Excel: inserted cells look like those before them. */
  #styleInserted(edit: StructuralEdit): void {
    if (edit.at === 0) return;
    const before = editedArea({ ...edit, at: edit.at - 1, count: 1 });
    const styles: [number, number, Style][] = [];
    this.store.each(before, (cell, row, column) => {
      if (!cell.style) return;
      for (let i = 0; i < edit.count; i++) {
        if (edit.axis === "rows") styles.push([edit.at + i, column, cell.style]);
        else styles.push([row, edit.at + i, cell.style]);
      }
    });
    this.putStyles(styles);
  }
}

function moveFormula(formula: Formula, rows: number, columns: number): void {
  formula.row += rows;
  formula.column += columns;
  const array = formula.arrayArea;
  if (!array) return;
  const { top, left, bottom, right } = array;
  formula.arrayArea = { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function conflict(reason: string): Refusal {
  return new Refusal("InsertDeleteConflict", `This isn't allowed. ${reason}`);
}

function shiftOf(edit: StructuralEdit): "Down" | "Right" | "Up" | "Left" {
  if (edit.axis === "rows") return edit.kind === "insert" ? "Down" : "Up";
  return edit.kind === "insert" ? "Right" : "Left";
}

function structuralChange(
  sheet: Sheet,
  edit: StructuralEdit,
  area: Area,
  shift: "Down" | "Right" | "Up" | "Left",
): Change {
  const what = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : "cells";
  return { kind: edit.kind === "insert" ? `${what}Inserted` : `${what}Deleted`, sheet, area, shift };
}

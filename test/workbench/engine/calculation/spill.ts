/** Puts a formula's result into cells: its own one, those it spills to, or all of a legacy array's. */
import { boundingArea, cellArea, columnLimit, hasCell, isOverlapping, rowLimit, type Area } from "../area";
import type { Formula } from "../formula/formula";
import { cellError, isError, type Value } from "../value";
import { gridAt, type Grid } from "./operand";

/** Called for each cell that has another value now. */
export type Changed = (row: number, column: number) => void;

/** Returns the area outside the formula's former reach that has changed, if any. */
export function putResult(formula: Formula, result: Value | Grid, changed: Changed): Area | null {
  if (formula.arrayArea) {
    fill(formula, formula.arrayArea, Array.isArray(result) ? result : [[result]], changed);
    return null;
  }
  const before = formula.spillArea;
  if (!Array.isArray(result)) {
    formula.blockedArea = null;
    putSpill(formula, null, [[result]], changed);
  } else {
    const wanted = wantedArea(formula, result);
    const isFree = wanted !== null && isFreeFor(formula, wanted);
    formula.blockedArea = isFree ? null : (wanted ?? cellArea(formula.row, formula.column));
    if (isFree) putSpill(formula, wanted, result, changed);
    else putSpill(formula, null, [[cellError("#SPILL!")]], changed);
  }
  noteBlocked(formula);
  return changedReach(before, formula.spillArea);
}

function wantedArea(formula: Formula, grid: Grid): Area | null {
  const bottom = formula.row + grid.length - 1;
  const right = formula.column + (grid[0]?.length ?? 1) - 1;
  return bottom < rowLimit && right < columnLimit ? { top: formula.row, left: formula.column, bottom, right } : null;
}

/** Excel: nothing may stand in the way, neither entries nor other arrays, merged cells or a table. */
function isFreeFor(formula: Formula, wanted: Area): boolean {
  const { sheet } = formula;
  if (sheet.merges.some((merge) => isOverlapping(merge, wanted))) return false;
  if (sheet.tableStates.some((table) => isOverlapping(table.area, wanted))) return false;
  for (const [row, column, cell] of sheet.store.walk(wanted)) {
    if (row === formula.row && column === formula.column) continue;
    if (cell.isEntered || (cell.spilledFrom !== null && cell.spilledFrom !== formula)) return false;
  }
  return true;
}

function putSpill(formula: Formula, area: Area | null, grid: Grid, changed: Changed): void {
  const old = formula.spillArea;
  formula.spillArea = area;
  if (old && !(area && sameArea(old, area))) clearSpill(formula, old, area, changed);
  fill(formula, area ?? formula.area, grid, changed);
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Empties the cells that the array leaves. */
export function clearSpill(formula: Formula, old: Area, kept: Area | null, changed: Changed): void {
  const { store } = formula.sheet;
  const leaving = [...store.walk(old)].filter(
    ([row, column, cell]) => cell.spilledFrom === formula && !(kept && hasCell(kept, row, column)),
  );
  for (const [row, column, cell] of leaving) {
    cell.spilledFrom = null;
    store.setValue(cell, column, null);
    changed(row, column);
    store.prune(row, column);
  }
}

function fill(formula: Formula, area: Area, grid: Grid, changed: Changed): void {
  const { store } = formula.sheet;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = store.make(row, column);
      if (row !== formula.row || column !== formula.column) cell.spilledFrom = formula;
      // Excel: an empty result shows as 0.
      const value = gridAt(grid, row - area.top, column - area.left) ?? 0;
      if (isSameValue(cell.value, value)) continue;
      store.setValue(cell, column, value);
      changed(row, column);
    }
  }
}

function isSameValue(a: Value, b: Value): boolean {
  return a === b || (isError(a) && isError(b) && a.error === b.error && a.message === b.message);
}

function noteBlocked(formula: Formula): void {
  if (formula.blockedArea) formula.sheet.blockedSpills.add(formula);
  else formula.sheet.blockedSpills.delete(formula);
}

function changedReach(before: Area | null, after: Area | null): Area | null {
  if (!before || !after) return before ?? after;
  return sameArea(before, after) ? null : boundingArea(before, after);
}

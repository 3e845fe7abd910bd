/** What follows in tables from writing cells: headers become column names, tables grow over what is written beside them, formulas fill
 *  columns. */
import { cellArea, hasArea, intersection, isOverlapping, type Area } from "./area";
import type { Entry } from "./content";
import { formulaAsR1C1, movedFormula } from "./formula/tokens";
import { headerTexts, uniqueNames } from "./table-names";
import type { TableState } from "./table-state";
import type { WorkSheet } from "./work-sheet";

/** After any write: header cells and column names agree again, and columns of one formula are known as such. */
export function afterWriting(sheet: WorkSheet, area: Area): void {
  for (const table of sheet.tableStates) {
    const common = intersection(table.area, area);
    if (!common) continue;
    if (table.headerArea && common.top === table.headerArea.top) syncHeaders(sheet, table);
    const body = intersection(table.bodyArea, area);
    if (body) noteCalculatedColumns(sheet, table, body);
  }
}

function syncHeaders(sheet: WorkSheet, table: TableState): void {
  const header = table.headerArea;
  if (!header) return;
  const texts = headerTexts(sheet, header);
  const unchanged = texts.map((text, index) => (table.columns[index]?.name === text ? text : null));
  const kept = unchanged.filter((text): text is string => text !== null);
  const fresh = uniqueNames(
    texts.filter((_, index) => unchanged[index] === null),
    kept,
  );
  texts.forEach((_, index) => {
    const name = unchanged[index] ?? fresh.shift();
    if (name !== undefined) table.renameColumnAt(index, name);
  });
  table.writeHeaders();
}

/** A column all of whose cells hold the same formula (as R1C1) gives it to rows that are added later. */
function noteCalculatedColumns(sheet: WorkSheet, table: TableState, written: Area): void {
  const body = table.bodyArea;
  let isChanged = false;
  const columns = table.columns.map((column, index) => {
    const at = body.left + index;
    if (at < written.left || at > written.right || !sheet.store.at(written.top, at)?.formula) return column;
    const formula = commonFormula(sheet, body, at);
    if (formula === null || formula === column.calculatedFormula) return column;
    isChanged = true;
    return { ...column, calculatedFormula: formula };
  });
  if (isChanged) table.set("columns", columns);
}

function commonFormula(sheet: WorkSheet, body: Area, column: number): string | null {
  const first = sheet.store.at(body.top, column)?.formula;
  if (!first || first.arrayArea) return null;
  const pattern = formulaAsR1C1(first.text, body.top, column);
  for (let row = body.top + 1; row <= body.bottom; row++) {
    const formula = sheet.store.at(row, column)?.formula;
    if (!formula) return null;
    const isSame = formula.isLike(first) || formula.text === first.text;
    if (!isSame && formulaAsR1C1(formula.text, row, column) !== pattern) return null;
  }
  return first.text;
}

/** After a person typed or pasted: the table grows over what stands just below or beside it, and a new formula fills its column. */
export function afterTyping(sheet: WorkSheet, area: Area): void {
  // Excel: on a protected sheet tables stay as they are.
  if (sheet.protection) return;
  for (const table of sheet.tableStates) {
    growDown(sheet, table, area);
    growRight(sheet, table, area);
    if (hasArea(table.bodyArea, area)) fillColumn(sheet, table, area);
  }
}

/** After an add-in wrote: Excel takes what it sets right below a table as new rows; blanks add none:
 *  https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins */
export function afterAddInWriting(sheet: WorkSheet, area: Area): void {
  if (sheet.protection) return;
  for (const table of sheet.tableStates) growDown(sheet, table, area);
}

function growDown(sheet: WorkSheet, table: TableState, area: Area): void {
  const { area: old, options } = table;
  const isJustBelow = area.top === old.bottom + 1 && area.left >= old.left && area.left <= old.right;
  if (!isJustBelow || options.showTotals || sheet.isBlank(area)) return;
  const grown = { ...old, bottom: area.bottom, right: Math.max(old.right, area.right) };
  if (!isFree(sheet, table, grown, area)) return;
  sheet.copyRowStyles(old.bottom, { ...old, top: old.bottom + 1, bottom: area.bottom });
  table.setArea(grown);
  table.fillNewRows(old.bottom + 1, area.bottom);
}

function growRight(sheet: WorkSheet, table: TableState, area: Area): void {
  const { area: old } = table;
  const isJustRight = area.left === old.right + 1 && area.top >= old.top && area.bottom <= old.bottom;
  if (!isJustRight) return;
  const grown = { ...old, right: area.right };
  if (isFree(sheet, table, grown, area)) table.setArea(grown);
}

/** Excel: a table doesn't grow over another table, nor over cells that already held something. */
function isFree(sheet: WorkSheet, table: TableState, grown: Area, typed: Area): boolean {
  if (sheet.tableStates.some((other) => other !== table && isOverlapping(other.area, grown))) return false;
  if (sheet.merges.some((merge) => isOverlapping(merge, grown))) return false;
  for (const [row, column, cell] of sheet.store.walk(grown)) {
    const isOld = hasArea(table.area, cellArea(row, column)) || hasArea(typed, cellArea(row, column));
    if (!isOld && (cell.isEntered || cell.spilledFrom)) return false;
  }
  return true;
}

/** Excel: a formula typed into a column that was empty otherwise, or that had one formula, becomes the whole column's. */
function fillColumn(sheet: WorkSheet, table: TableState, area: Area): void {
  if (area.top !== area.bottom || area.left !== area.right) return;
  const formula = sheet.store.at(area.top, area.left)?.formula;
  if (!formula || formula.arrayArea) return;
  const body = table.bodyArea;
  const index = area.left - body.left;
  const old = table.columns[index]?.calculatedFormula ?? null;
  const entries: Entry[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    if (row === area.top) continue;
    const cell = sheet.store.at(row, area.left);
    const isOldFormula = old !== null && cell?.formula?.text === movedFormula(old, row - body.top, 0);
    if (cell?.isEntered && !isOldFormula) return;
    entries.push([row, area.left, { formula: movedFormula(formula.text, row - area.top, 0) }]);
  }
  sheet.putContents(entries);
  const first = movedFormula(formula.text, body.top - area.top, 0);
  table.set(
    "columns",
    table.columns.map((column, i) => (i === index ? { ...column, calculatedFormula: first } : column)),
  );
}

/** Copies of whole sheets, within a workbook or into another, and what renaming and removing a sheet does to formulas. */
import { sheetPrefix, areaAddress } from "./address";
import { wholeSheet } from "./area";
import type { BookNames } from "./book-names";
import type { BookState } from "./book-state";
import { contentOf, isFormula, SharedFormula, type Entry, type FormulaContent } from "./content";
import type { Formula } from "./formula/formula";
import { renamedStructures } from "./formula/structured-reference";
import { tokensOf, withReferences } from "./formula/tokens";
import { newGuid } from "./guid";
import { isSameName, type NameState } from "./names";
import { withRuleFormulas } from "./rule-formulas";
import { callsCustom } from "./xlsx/array-evaluation";
import type { Style } from "./style";
import { TableState } from "./table-state";
import type { WorkSheet } from "./work-sheet";

export function copyInto(target: WorkSheet, source: WorkSheet, from: BookState): void {
  const { book } = target;
  from.calculateNow();
  target.change(source.properties);
  for (const axis of ["rows", "columns"] as const) {
    target.putLanes(
      axis,
      source[axis].runs.map((run) => ({ ...run, style: run.style && book.styles.shared(run.style) })),
      wholeSheet,
    );
  }
  const anew = retold(copyTables(target, source), source.name, target.name);
  const styles: [number, number, Style][] = [];
  const contents: Entry[] = [];
  for (const [row, column, cell] of source.store.walk(wholeSheet)) {
    if (cell.style) styles.push([row, column, book.styles.shared(cell.style)]);
    const content = contentOf(cell);
    if (content) contents.push([row, column, isFormula(content) ? retoldContent(content, anew) : content]);
    if (cell.link) target.putLinks([[row, column, cell.link]]);
  }
  target.putStyles(styles);
  target.setMerges(source.merges, wholeSheet);
  target.assign(
    "conditionalFormats",
    withRuleFormulas(source.conditionalFormats, anew).map((format) => ({ ...format, id: newGuid() })),
    () => target.tell({ kind: "rulesChanged", sheet: target }),
  );
  target.assign("validations", withRuleFormulas(source.validations, anew), () =>
    target.tell({ kind: "rulesChanged", sheet: target }),
  );
  target.setComments(source.comments.map((comment) => ({ ...comment, id: newGuid() })));
  target.changePageLayout(source.pageLayout);
  copyNames(target, source, from);
  target.putContents(contents, book === from);
  if (book === from) keepValues(target, source);
  for (const table of target.tableStates) table.writeHeaders();
  if (source.protection)
    target.assign("protection", source.protection, () =>
      target.tell({ kind: "protectionChanged", sheet: target, isProtected: true }),
    );
}

/** Tables of the copy get free names; says which. */
function copyTables(target: WorkSheet, source: WorkSheet): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const table of source.tableStates) {
    const name = target.book.tableNamed(table.name) ? target.book.freeTableName(table.name) : table.name;
    renamed.set(table.name.toLowerCase(), name);
    const copy = new TableState(
      target,
      newGuid(),
      name,
      table.area,
      table.columns.map((column) => column.name),
    );
    copy.options = table.options;
    copy.columns = copy.columns.map((column, i) => {
      const formula = table.columns[i]?.calculatedFormula ?? null;
      const anew = retold(renamed, source.name, target.name);
      return { ...column, calculatedFormula: formula === null ? null : anew(formula) };
    });
    target.putTable(copy);
  }
  return renamed;
}

/**
 * A copy's formulas have the values of those that they are copies of: what they name on the sheet is copied, too. What hangs
 * on the time, on the sheet's place or on add-ins, and arrays, are calculated.
 */
function keepValues(target: WorkSheet, source: WorkSheet): void {
  const { recalculation } = target.book;
  for (const [row, column, { formula, value }] of source.store.walk(wholeSheet)) {
    const copy = formula && isSteady(formula) ? target.store.at(row, column)?.formula : null;
    if (copy && isSteady(copy, true)) recalculation.know(copy, value);
  }
}

function isSteady(formula: Formula, isNew = false): boolean {
  const { compiled } = formula;
  const isCalculated = isNew || (!formula.isDirty && !formula.isBusy && !formula.isKept);
  const isArray = formula.arrayArea ?? formula.spillArea ?? formula.blockedArea;
  const isOwn = compiled.isVolatile || compiled.usesPosition || compiled.strange.size > 0;
  return isCalculated && !isArray && !isOwn && !callsCustom(compiled.expression);
}

/** Of formulas that say the same it is enough to look at one: mostly there is nothing to be said anew. */
function retoldContent(content: FormulaContent, anew: (formula: string) => string): FormulaContent {
  if (content instanceof SharedFormula && anew(content.pattern.text) === content.pattern.text) return content;
  return { formula: anew(content.formula), arrayArea: content.arrayArea ?? null };
}

/** How a formula of the sheet reads on its copy: it names the copy's tables, and the copy where it named its own sheet. */
function retold(tables: ReadonlyMap<string, string>, before: string, after: string): (formula: string) => string {
  const known = new Map<string, string>();
  const retell = (formula: string): string => {
    const text = renamedStructures(formula, (parts) => {
      const name = tables.get(parts.table.toLowerCase());
      return name === undefined ? null : { ...parts, table: name };
    });
    return renamedSheet(text ?? formula, before, after) ?? text ?? formula;
  };
  return (formula) => {
    let text = known.get(formula);
    if (text === undefined) known.set(formula, (text = retell(formula)));
    return text;
  };
}

/**
 * The sheet's own names go along. Excel: a name of the workbook for cells of the sheet becomes a name of the copy, too; in
 * another workbook it is one of the workbook again, if the name is free there.
 */
function copyNames(target: WorkSheet, source: WorkSheet, from: BookState): void {
  const { book } = target;
  const ofSource = from.nameStates.filter(({ scopeState }) => scopeState === source);
  const isOwn = (name: NameState): boolean => ofSource.some((own) => isSameName(own, name.name, source));
  const ofAll = from.nameStates.filter(
    (name) => name.scopeState === null && !isOwn(name) && renamedSheet(name.formula, source.name, "") !== null,
  );
  for (const name of [...ofSource, ...ofAll]) {
    const isFree = name.scopeState === null && from !== book && book.nameSeenFrom(name.name, null) === null;
    const scope = isFree ? null : target;
    const formula = renamedSheet(name.formula, source.name, target.name) ?? name.formula;
    book.putName(name.name, scope, formula);
    const copy = book.nameStates.find((known) => isSameName(known, name.name, scope));
    if (!copy) continue;
    copy.visible = name.visible;
    copy.comment = name.comment;
  }
}

/** Null if the formula doesn't name the sheet. */
function renamedSheet(formula: string, before: string, after: string): string | null {
  if (!formula.includes("!")) return null;
  return withReferences(tokensOf(formula), ({ sheetName, area, fixed }) =>
    sheetName?.toLowerCase() === before.toLowerCase() ? sheetPrefix(after) + areaAddress(area, fixed) : null,
  );
}

function respell({ sheet, row, column }: Formula, text: string | null): void {
  if (text !== null) sheet.asWorkSheet.setFormulaText(row, column, text);
}

/** Texts are rewritten first; they mean the sheet again once it has its new name. */
export function renameSheetInFormulas(book: BookNames, before: string, after: string): void {
  const key = `${before.toLowerCase()}!`;
  for (const [{ names }, formulas] of book.recalculation.graph.meanings()) {
    if (names.has(key)) for (const formula of formulas) respell(formula, renamedSheet(formula.text, before, after));
  }
  for (const name of book.nameStates) {
    const text = renamedSheet(name.formula, before, after);
    if (text !== null) book.setNameFormula(name, text);
  }
  for (const sheet of book.sheetStates) {
    sheet.changeRuleFormulas((formula) => renamedSheet(formula, before, after) ?? formula);
  }
}

/** What pointed to the sheet points nowhere. */
export function cutSheetReferences(book: BookNames, sheet: WorkSheet): void {
  const own = sheet.name.toLowerCase();
  const cut = (text: string): string | null =>
    withReferences(tokensOf(text), ({ sheetName }) => (sheetName?.toLowerCase() === own ? "#REF!" : null));
  for (const [{ names }, formulas] of book.recalculation.graph.meanings()) {
    if (!names.has(`${own}!`)) continue;
    for (const formula of formulas) if (formula.sheet !== sheet) respell(formula, cut(formula.text));
  }
  for (const name of book.nameStates.filter(({ scopeState }) => scopeState !== sheet)) {
    const text = cut(name.formula);
    if (text !== null) book.setNameFormula(name, text);
  }
  for (const other of book.sheetStates) {
    if (other !== sheet) other.changeRuleFormulas((formula) => cut(formula) ?? formula);
  }
}

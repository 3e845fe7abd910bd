/** Copies of whole sheets, within a workbook or into another, and what renaming and removing a sheet does to formulas. */
import { sheetPrefix, areaAddress } from "./address";
import { wholeSheet } from "./area";
import type { BookNames } from "./book-names";
import type { BookState } from "./book-state";
import { contentOf, isFormula, type Entry } from "./content";
import { renamedStructures } from "./formula/structured-reference";
import { tokensOf, withReferences } from "./formula/tokens";
import { newGuid } from "./guid";
import { NameState } from "./names";
import type { Style } from "./style";
import { TableState } from "./table-state";
import type { WorkSheet } from "./work-sheet";

export function copyInto(target: WorkSheet, source: WorkSheet, from: BookState): void {
  const { book } = target;
  target.change(source.properties);
  for (const axis of ["rows", "columns"] as const) {
    target.putLanes(
      axis,
      source[axis].runs.map((run) => ({ ...run, style: run.style && book.styles.shared(run.style) })),
      wholeSheet,
    );
  }
  const renamed = copyTables(target, source);
  const styles: [number, number, Style][] = [];
  const contents: Entry[] = [];
  for (const [row, column, cell] of source.store.walk(wholeSheet)) {
    if (cell.style) styles.push([row, column, book.styles.shared(cell.style)]);
    const content = contentOf(cell);
    if (content)
      contents.push([
        row,
        column,
        isFormula(content) ? { ...content, formula: translated(content.formula, renamed) } : content,
      ]);
    if (cell.link) target.putLinks([[row, column, cell.link]]);
  }
  target.putStyles(styles);
  target.setMerges(source.merges, wholeSheet);
  target.assign(
    "conditionalFormats",
    source.conditionalFormats.map((format) => ({ ...format, id: newGuid() })),
    () => target.tell({ kind: "rulesChanged", sheet: target }),
  );
  target.assign("validations", source.validations, () => target.tell({ kind: "rulesChanged", sheet: target }));
  target.setComments(source.comments.map((comment) => ({ ...comment, id: newGuid() })));
  target.changePageLayout(source.pageLayout);
  copyNames(target, source, from);
  target.putContents(contents);
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
      return { ...column, calculatedFormula: formula === null ? null : translated(formula, renamed) };
    });
    target.putTable(copy);
  }
  return renamed;
}

function translated(formula: string, tables: ReadonlyMap<string, string>): string {
  const text = renamedStructures(formula, (parts) => {
    const name = tables.get(parts.table.toLowerCase());
    return name === undefined ? null : { ...parts, table: name };
  });
  return text ?? formula;
}

function copyNames(target: WorkSheet, source: WorkSheet, from: BookState): void {
  const { book } = target;
  for (const name of from.nameStates.filter(({ scopeState }) => scopeState === source)) {
    const formula = renamedSheet(name.formula, source.name, target.name) ?? name.formula;
    book.setBuiltInName(name.name, target, formula);
    const copy = book.nameStates.find((known) => known.scopeState === target && known.name === name.name);
    if (copy instanceof NameState) {
      copy.visible = name.visible;
      copy.comment = name.comment;
    }
  }
}

function renamedSheet(formula: string, before: string, after: string): string | null {
  return withReferences(tokensOf(formula), ({ sheetName, area, fixed }) =>
    sheetName?.toLowerCase() === before.toLowerCase() ? sheetPrefix(after) + areaAddress(area, fixed) : null,
  );
}

/** Texts are rewritten first; they mean the sheet again once it has its new name. */
export function renameSheetInFormulas(book: BookNames, before: string, after: string): void {
  const key = `${before.toLowerCase()}!`;
  for (const formula of [...book.recalculation.formulas]) {
    if (!formula.compiled.names.has(key)) continue;
    const text = renamedSheet(formula.text, before, after);
    if (text !== null) formula.sheet.asWorkSheet.setFormulaText(formula.row, formula.column, text);
  }
  for (const name of book.nameStates) {
    const text = renamedSheet(name.formula, before, after);
    if (text !== null) book.setNameFormula(name, text);
  }
  renameInRules(book, before, after);
}

function renameInRules(book: BookNames, before: string, after: string): void {
  for (const sheet of book.sheetStates) {
    const tell = (): void => sheet.tell({ kind: "rulesChanged", sheet });
    const validations = sheet.validations.map((validation) => {
      const { rule } = validation;
      const text =
        rule.kind === "list" && rule.source.startsWith("=") ? renamedSheet(rule.source, before, after) : null;
      return text !== null && rule.kind === "list" ? { ...validation, rule: { ...rule, source: text } } : validation;
    });
    if (validations.some((validation, i) => validation !== sheet.validations[i]))
      sheet.assign("validations", validations, tell);
    const formats = sheet.conditionalFormats.map((format) => {
      const text = format.rule.kind === "custom" ? renamedSheet(format.rule.formula, before, after) : null;
      return text !== null && format.rule.kind === "custom"
        ? { ...format, rule: { ...format.rule, formula: text } }
        : format;
    });
    if (formats.some((format, i) => format !== sheet.conditionalFormats[i]))
      sheet.assign("conditionalFormats", formats, tell);
  }
}

/** What pointed to the sheet points nowhere. */
export function cutSheetReferences(book: BookNames, sheet: WorkSheet): void {
  const own = sheet.name.toLowerCase();
  const cut = (text: string): string | null =>
    withReferences(tokensOf(text), ({ sheetName }) => (sheetName?.toLowerCase() === own ? "#REF!" : null));
  for (const formula of [...book.recalculation.formulas]) {
    if (formula.sheet === sheet) continue;
    const text = cut(formula.text);
    if (text !== null) formula.sheet.asWorkSheet.setFormulaText(formula.row, formula.column, text);
  }
  for (const name of book.nameStates.filter(({ scopeState }) => scopeState !== sheet)) {
    const text = cut(name.formula);
    if (text !== null) book.setNameFormula(name, text);
  }
}

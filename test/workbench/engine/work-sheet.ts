/** A sheet of the workbook with all its parts together. */
import { cellArea, hasCell, wholeSheet, type Area } from "./area";
import type { PatternText } from "./formula/pattern";
import type { Workbook } from "./model";
import type { Sheet } from "./model-sheet";
import { rulesAfterEdit, withRuleFormulas } from "./rule-formulas";
import type { ConditionalFormat, DataValidation } from "./rules";
import { SheetPrinting } from "./sheet-printing";
import { isCutByBand, movedByEdit, type StructuralEdit } from "./structural-edit";
import type { TableState } from "./table-state";

export class WorkSheet extends SheetPrinting implements Sheet {
  get workbook(): Workbook {
    return this.book.asWorkbook;
  }

  get asWorkSheet(): WorkSheet {
    return this;
  }

  /** The primitive change of a formula's text after something it names has moved or changed its name. */
  setFormulaText(row: number, column: number, text: string | PatternText): void {
    const formula = this.store.at(row, column)?.formula;
    if (!formula) return;
    const before = formula.patternText;
    this.book.customCalls.drop(formula);
    formula.respell(typeof text === "string" ? this.book.patterns.of(text, row, column) : text);
    this.book.recompile(formula);
    this.book.journal.record(() => this.setFormulaText(row, column, before));
  }

  protected moveParts(edit: StructuralEdit): void {
    const moved = (areas: readonly Area[]): Area[] =>
      areas.flatMap((area) => {
        const result = movedByEdit(area, edit);
        return result ? [result] : [];
      });
    const merges = moved(this.merges).filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
    if (!isSameList(merges, this.merges)) this.setMerges(merges, wholeSheet);
    for (const table of this.tableStates) this.#moveTable(table, edit);
    this.#moveRules(edit);
    this.#moveComments(edit);
    if (this.filter) this.#moveFilter(edit);
    this.#moveBreaks(edit);
    const selection = moved(this.selection);
    this.#moveSelection(selection);
  }

  /** Excel finds a file damaged whose active cell isn't selected. */
  #moveSelection(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    this.selection = areas;
    const { row, column } = this.activeCell;
    if (!areas.some((area) => hasCell(area, row, column))) this.activeCell = { row: first.top, column: first.left };
  }

  #moveTable(table: TableState, edit: StructuralEdit): void {
    const { area, columns } = table;
    if (isCutByBand(area, edit)) return;
    const moved = movedByEdit(area, edit);
    if (moved === area) return;
    if (!moved) {
      this.dropTable(table);
      return;
    }
    if (edit.axis === "columns") {
      const from = edit.at - area.left;
      if (edit.kind === "insert" && from > 0 && edit.at <= area.right) {
        const wider = [...columns.slice(0, from), ...table.freeColumns(edit.count), ...columns.slice(from)];
        table.set("columns", wider);
      } else if (edit.kind === "delete") {
        table.set(
          "columns",
          columns.filter((_, index) => index < from || index >= from + edit.count),
        );
      }
    }
    table.set("area", moved);
    table.keepBody();
    table.writeHeaders();
  }

  #moveRules(edit: StructuralEdit): void {
    const follow = (formula: string): string => this.rewritten(formula, this.name, edit) ?? formula;
    this.#putRules(
      rulesAfterEdit(this.conditionalFormats, edit, follow),
      rulesAfterEdit(this.validations, edit, follow),
    );
  }

  /** Formulas in conditional formats and validations, after something that they name has changed. */
  changeRuleFormulas(change: (formula: string) => string): void {
    this.#putRules(withRuleFormulas(this.conditionalFormats, change), withRuleFormulas(this.validations, change));
  }

  #putRules(formats: readonly ConditionalFormat[], validations: readonly DataValidation[]): void {
    const tell = (): void => this.tell({ kind: "rulesChanged", sheet: this.asSheet });
    if (formats !== this.conditionalFormats) this.assign("conditionalFormats", formats, tell);
    if (validations !== this.validations) this.assign("validations", validations, tell);
  }

  #moveComments(edit: StructuralEdit): void {
    const comments = this.comments.flatMap((comment) => {
      const cell = movedByEdit(cellArea(comment.row, comment.column), edit);
      return cell ? [{ ...comment, row: cell.top, column: cell.left }] : [];
    });
    const isMoved = comments.some(({ row, column }, i) => {
      const before = this.comments[i];
      return row !== before?.row || column !== before.column;
    });
    if (isMoved || comments.length < this.comments.length) this.setComments(comments);
  }

  #moveFilter(edit: StructuralEdit): void {
    const { filter } = this;
    if (!filter) return;
    const area = movedByEdit(filter.area, edit);
    if (area === filter.area) return;
    const tell = (): void => this.tell({ kind: "filterChanged", sheet: this.asSheet, table: null });
    this.assign("filter", area && { ...filter, area }, tell);
  }

  #moveBreaks(edit: StructuralEdit): void {
    const key = edit.axis === "rows" ? "horizontalBreaks" : "verticalBreaks";
    const isWhole = edit.from === 0 && edit.to === (edit.axis === "rows" ? wholeSheet.right : wholeSheet.bottom);
    if (!isWhole || this.pageLayout[key].length === 0) return;
    const breaks = this.pageLayout[key].flatMap((index) => {
      if (index < edit.at) return [index];
      if (edit.kind === "insert") return [index + edit.count];
      return index < edit.at + edit.count ? [] : [index - edit.count];
    });
    this.changePageLayout({ [key]: breaks });
  }
}

function isSameList(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, index) => area === b[index]);
}

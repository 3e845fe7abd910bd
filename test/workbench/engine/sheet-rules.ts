/** Conditional formats and data validations of a sheet: kept, changed, asked. */
import { cellArea, hasCell, isOverlapping, type Area } from "./area";
import { conditionalDrawingAt, conditionalStyleAt, type ConditionalDrawing } from "./conditional-style";
import { newGuid } from "./guid";
import { Refusal } from "./refusal";
import type { ConditionalFormat, DataValidation } from "./rules";
import { areasWithout } from "./sheet-state";
import { SheetTables } from "./sheet-tables";
import type { StylePatch } from "./style";
import { typedEntrance } from "./entry";
import { isFormula } from "./content";
import { choicesOf, keepsRule } from "./validation";

export abstract class SheetRules extends SheetTables {
  #setFormats(formats: readonly ConditionalFormat[]): void {
    const ordered = [...formats].sort((a, b) => a.priority - b.priority);
    this.book.edit(() =>
      this.assign("conditionalFormats", ordered, () => this.tell({ kind: "rulesChanged", sheet: this.asSheet })),
    );
  }

  addConditionalFormat(
    format: Omit<ConditionalFormat, "id" | "priority"> & { readonly priority?: number },
  ): ConditionalFormat {
    this.requireFormattable(format.areas[0] ?? cellArea(0, 0));
    const added = { ...format, id: newGuid(), priority: format.priority ?? 0 };
    // Excel: the newest rule is looked at first, the others move back.
    const others = this.conditionalFormats.map((other) =>
      other.priority >= added.priority ? { ...other, priority: other.priority + 1 } : other,
    );
    this.#setFormats([...others, added]);
    return added;
  }

  changeConditionalFormat(id: string, patch: Partial<Omit<ConditionalFormat, "id">>): void {
    if (!this.conditionalFormats.some((format) => format.id === id))
      throw new Refusal("ItemNotFound", "There is no such conditional format.");
    this.#setFormats(this.conditionalFormats.map((format) => (format.id === id ? { ...format, ...patch } : format)));
  }

  removeConditionalFormat(id: string): void {
    const kept = this.conditionalFormats.filter((format) => format.id !== id);
    if (kept.length === this.conditionalFormats.length)
      throw new Refusal("ItemNotFound", "There is no such conditional format.");
    this.#setFormats(kept);
  }

  clearConditionalFormats(area: Area): void {
    const touched = this.conditionalFormats.some(({ areas }) => areas.some((other) => isOverlapping(other, area)));
    if (!touched) return;
    const kept = this.conditionalFormats.map((format) => ({ ...format, areas: areasWithout(format.areas, area) }));
    this.#setFormats(kept.filter(({ areas }) => areas.length > 0));
  }

  protected clearRulesOfFormats(area: Area): void {
    this.clearConditionalFormats(area);
  }

  conditionalStyle(row: number, column: number): StylePatch | null {
    if (this.conditionalFormats.length === 0) return null;
    this.book.calculateNow();
    return conditionalStyleAt(this, row, column);
  }

  conditionalDrawing(row: number, column: number): ConditionalDrawing | null {
    if (this.conditionalFormats.length === 0) return null;
    this.book.calculateNow();
    return conditionalDrawingAt(this, row, column);
  }

  validation(row: number, column: number): DataValidation | null {
    return this.validations.find(({ areas }) => areas.some((area) => hasCell(area, row, column))) ?? null;
  }

  setValidation(area: Area, validation: Omit<DataValidation, "areas"> | null): void {
    this.requireEditable(area);
    const kept = this.validations
      .map((other) => ({ ...other, areas: areasWithout(other.areas, area) }))
      .filter(({ areas }) => areas.length > 0);
    const next = validation ? [...kept, { ...validation, areas: [area] }] : kept;
    this.book.edit(() =>
      this.assign("validations", next, () => this.tell({ kind: "rulesChanged", sheet: this.asSheet })),
    );
  }

  validationAlert(row: number, column: number, text: string): DataValidation["errorAlert"] | null {
    const validation = this.validation(row, column);
    if (!validation?.errorAlert.show) return null;
    const at = { row, column, style: this.style(row, column), culture: this.book.culture };
    const { content } = typedEntrance(text, at);
    // Excel asks of a formula what it gives.
    const given = isFormula(content)
      ? this.book.evaluated(content.formula, { sheet: this, row, column })
      : (content?.value ?? null);
    const value = Array.isArray(given) ? (given[0]?.[0] ?? null) : given;
    return keepsRule(this, validation, row, column, value) ? null : validation.errorAlert;
  }

  isValid(row: number, column: number): boolean {
    const validation = this.validation(row, column);
    return !validation || keepsRule(this, validation, row, column, this.value(row, column));
  }

  validationChoices(row: number, column: number): string[] | null {
    const validation = this.validation(row, column);
    return validation?.rule.kind === "list" ? choicesOf(this, validation, row, column) : null;
  }
}

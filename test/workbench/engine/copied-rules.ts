/** Conditional formats and validations that go along when cells are copied with their formats. */
import { intersection, isOverlapping, type Area } from "./area";
import { movedFormula } from "./formula/tokens";
import { newGuid } from "./guid";
import type { ConditionalFormat, ConditionalRule, DataValidation, ValidationRule } from "./rules";

/** Where the copied area goes, as steps from where it was. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

interface Laid {
  readonly areas: readonly Area[];
}

/** On its own sheet a rule reaches further; on another sheet it is a new rule, written for its new first cell. */
export function copiedFormats(
  rules: readonly ConditionalFormat[],
  source: Area,
  steps: readonly Step[],
  isSameSheet: boolean,
): ConditionalFormat[] {
  return copied(rules, source, steps, isSameSheet, (format, rows, columns) => ({
    ...format,
    id: newGuid(),
    rule: movedRule(format.rule, rows, columns),
  }));
}

export function copiedValidations(
  rules: readonly DataValidation[],
  source: Area,
  steps: readonly Step[],
  isSameSheet: boolean,
): DataValidation[] {
  return copied(rules, source, steps, isSameSheet, (validation, rows, columns) => ({
    ...validation,
    rule: movedValidation(validation.rule, rows, columns),
  }));
}

function copied<T extends Laid>(
  rules: readonly T[],
  source: Area,
  steps: readonly Step[],
  isSameSheet: boolean,
  anew: (rule: T, rows: number, columns: number) => T,
): T[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((area) => isOverlapping(area, source))) return isSameSheet ? [rule] : [];
    const parts = rule.areas.flatMap((area) => intersection(area, source) ?? []);
    const copies = steps.flatMap((step) => parts.map((part) => shifted(part, step)));
    if (isSameSheet) return [{ ...rule, areas: [...rule.areas, ...copies] }];
    const [first, before] = [copies[0], rule.areas[0]];
    if (!first || !before) return [];
    return [{ ...anew(rule, first.top - before.top, first.left - before.left), areas: copies }];
  });
}

function shifted({ top, left, bottom, right }: Area, { rows, columns }: Step): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function moved(formula: string, rows: number, columns: number): string {
  return formula.startsWith("=") ? movedFormula(formula, rows, columns) : formula;
}

function movedRule(rule: ConditionalRule, rows: number, columns: number): ConditionalRule {
  if (rule.kind === "custom") return { ...rule, formula: moved(rule.formula, rows, columns) };
  if (rule.kind !== "cellValue") return rule;
  const formula1 = moved(rule.formula1, rows, columns);
  return rule.formula2 === undefined
    ? { ...rule, formula1 }
    : { ...rule, formula1, formula2: moved(rule.formula2, rows, columns) };
}

function movedValidation(rule: ValidationRule, rows: number, columns: number): ValidationRule {
  if (rule.kind === "list") return { ...rule, source: moved(rule.source, rows, columns) };
  if (rule.kind === "custom") return { ...rule, formula: moved(rule.formula, rows, columns) };
  const formula1 = moved(rule.formula1, rows, columns);
  return rule.formula2 === undefined
    ? { ...rule, formula1 }
    : { ...rule, formula1, formula2: moved(rule.formula2, rows, columns) };
}

/** Conditional formats and validations that go along when cells are copied with their formats. */
import { intersection, isOverlapping, type Area } from "./area";
import { movedFormula } from "./formula/tokens";
import { newGuid } from "./guid";
import { withFormulas } from "./rule-formulas";
import type { ConditionalFormat, DataValidation } from "./rules";

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
    rule: withFormulas(format.rule, (formula) => movedFormula(formula, rows, columns)),
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
    rule: withFormulas(validation.rule, (formula) => movedFormula(formula, rows, columns)),
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

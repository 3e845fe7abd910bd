/**
 * The formulas within conditional formats and validations, and what happens to them when something that they name moves or
 * changes its name. They are written for the first area's top left cell.
 */
import type { Area } from "./area";
import { movedFormula } from "./formula/tokens";
import type { ConditionalRule, ValidationRule } from "./rules";
import { movedByEdit, type StructuralEdit } from "./structural-edit";

type Rule = ConditionalRule | ValidationRule;

interface Laid {
  readonly areas: readonly Area[];
  readonly rule: Rule;
}

/** The rule with every formula of it changed; the same rule if none was. Limits that are numbers and lists of words stay. */
export function withFormulas<R extends Rule>(rule: R, change: (formula: string) => string): R {
  const patch: Record<string, string> = {};
  for (const key of ["formula", "formula1", "formula2", "source"] as const) {
    const text = (rule as { readonly [key: string]: unknown })[key];
    if (typeof text !== "string" || !text.startsWith("=")) continue;
    const changed = change(text);
    if (changed !== text) patch[key] = changed;
  }
  return Object.keys(patch).length === 0 ? rule : { ...rule, ...patch };
}

/** Rules with changed formulas; the same list if none was. */
export function withRuleFormulas<L extends Laid>(
  laid: readonly L[],
  change: (formula: string) => string,
): readonly L[] {
  const next = laid.map((each) => {
    const rule = withFormulas(each.rule, change);
    return rule === each.rule ? each : { ...each, rule };
  });
  return next.some((each, index) => each !== laid[index]) ? next : laid;
}

/** Rules on the sheet that cells are inserted into or deleted from; `follow` takes one formula's references along. */
export function rulesAfterEdit<L extends Laid>(
  laid: readonly L[],
  edit: StructuralEdit,
  follow: (formula: string) => string,
): readonly L[] {
  const next = laid.flatMap((each) => {
    const areas = each.areas.flatMap((area) => movedByEdit(area, edit) ?? []);
    if (areas.length === 0) return [];
    const [rows, columns] = stepToSurvivor(each.areas, edit);
    const rule = withFormulas(each.rule, (formula) => follow(movedFormula(formula, rows, columns)));
    const isSame = rule === each.rule && areas.every((area, index) => area === each.areas[index]);
    return isSame && areas.length === each.areas.length ? [each] : [{ ...each, areas, rule }];
  });
  return next.length === laid.length && next.every((each, index) => each === laid[index]) ? laid : next;
}

/** From the cell that the formulas are written for to the first one that is left, before anything moves. */
function stepToSurvivor(areas: readonly Area[], edit: StructuralEdit): readonly [number, number] {
  const [base] = areas;
  const survivor = areas.find((area) => movedByEdit(area, edit) !== null);
  if (!base || !survivor) return [0, 0];
  const [side, end] =
    edit.axis === "rows" ? (["top", edit.at + edit.count] as const) : (["left", edit.at + edit.count] as const);
  const isCut =
    edit.kind === "delete" &&
    survivor[side] >= edit.at &&
    survivor[side] < end &&
    survivor !== movedByEdit(survivor, edit);
  const first = isCut ? { ...survivor, [side]: end } : survivor;
  return [first.top - base.top, first.left - base.left];
}

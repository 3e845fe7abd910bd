/** The command `list`: the built-in plan as a table, one target a line. */

import { plan2025 } from "../core/plan-2025";
import type { Target } from "../core/target";
import { figureText } from "./figure-argument";
import { tableLine } from "./table-text";

export const listHead = ["code", "level", "item", "name", "comparison", "target", "unit"] as const;

export function listPlan(): string {
  return [listHead, ...plan2025.targets.map(listRow)].map(tableLine).join("");
}

/** A range is `a..b`; a target in words has no figure. */
export function listRow(target: Target): readonly (string | number)[] {
  const { code, level, item, name, comparison, value, upper, unit } = target;
  const figure = upper === undefined ? figureText(value) : `${figureText(value)}..${figureText(upper)}`;
  return [code, level, item, name, comparison, figure, unit];
}

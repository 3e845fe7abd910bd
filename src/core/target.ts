/** What a plan says about one indicator: the words of the field, spelt as data. */

import { codeKey } from "./code";
import type { Place } from "./problem";

/** How the plan compares: as in the document, before any rule is applied.
 *  `~` is "khoảng", `maintain` is "duy trì", `reduce>=` is "giảm ít nhất … so với …". */
export type Comparison = ">=" | ">" | "<=" | "<" | "=" | "~" | "maintain" | "reduce>=";

/** Which way is better. `none` is economic structure: no component is better by being larger. */
export type Direction = "higher" | "lower" | "maintain" | "none";

/** How months become a year: flows are summed, stocks and rates take the latest value, some take the mean. */
export type Aggregation = "sum" | "latest" | "mean";

/** A tier that sets targets: its short sign in plans and its name as staff read it. Tiers come and go with reforms. */
export interface Level {
  readonly sign: string;
  readonly name: string;
}

export interface Target {
  readonly code: string;
  /** The sign of the level that set the target. */
  readonly level: string;
  /** The number of the item in the plan; several targets may stand in one item. */
  readonly item: number;
  readonly name: string;
  readonly unit: string;
  readonly comparison: Comparison;
  /** In `unit`: 12.5 for 12,5 %. */
  readonly value: number;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  /** The code of the target that this one is part of ("trong đó"). */
  readonly parent?: string;
  readonly note?: string;
  readonly at?: Place;
}

export interface Plan {
  readonly targets: readonly Target[];
  /** By the one form in which codes are compared, see codeKey. */
  readonly byKey: ReadonlyMap<string, Target>;
}

export function planOf(targets: readonly Target[]): Plan {
  return { targets, byKey: new Map(targets.map((target) => [codeKey(target.code), target])) };
}

/** The target that a person means by a code, in any case, with or without marks. */
export function targetNamed(plan: Plan, code: string): Target | undefined {
  return plan.byKey.get(codeKey(code));
}

/** Targets in per cent are compared in percentage points, all others as ratios. */
export function isInPercent(target: Target): boolean {
  return /^%/u.test(target.unit.trim());
}

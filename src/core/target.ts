/** What a plan says about one indicator: the words of the field, spelt as data. */

import { codeKey } from "./code";
import type { Period } from "./period";
import type { Place } from "./problem";

/** How the plan compares: as in the document, before any rule is applied.
 *  `~` is "khoảng", `maintain` "duy trì", `reduce>=` "giảm ít nhất … so với …"; `all` is a composite of which `value`
 *  criteria must be met ("giảm cả 3 tiêu chí"); `words` is a target without a number. */
export type Comparison =
  ">=" | ">" | "<=" | "<" | "=" | "~" | "maintain" | "reduce>=" | "reduce>" | "reduce=" | "reduce~" | "all" | "words";

/** Which way is better. `none` is economic structure: no component is better by being larger. */
export type Direction = "higher" | "lower" | "maintain" | "none";

/** How months become a year: flows are summed, stocks and rates take the latest value, some take the mean. */
export type Aggregation = "sum" | "latest" | "mean";

/** How an actual is set against the plan.
 *  - `direct`: as it stands; where lower is better the ratio is 2 − actual ÷ plan;
 *  - `plan-by-actual`: where lower is better, plan ÷ actual, as some authorities print it; undefined at zero;
 *  - `growth`: actual ÷ base × 100 − 100, in per cent, both at constant prices;
 *  - `reduction-rate`: 100 − actual ÷ base × 100, in per cent ("giảm 5 % số vụ so với năm trước");
 *  - `reduction-amount`: base − actual, in the unit ("tỷ lệ hộ nghèo giảm 0,7 điểm %");
 *  - `reduction-to-level`: how much of the way from the base down to the plan's level is done ("giảm còn 4,33 %").
 *  Without a base the actual of the last four is the rate, the reduction or the level itself. */
export type Method =
  "direct" | "plan-by-actual" | "growth" | "reduction-rate" | "reduction-amount" | "reduction-to-level";

/** The method of a target that names none: a reduction in per cent is a rate, another one an amount. */
export function usualMethod({ comparison, unit }: Pick<Target, "comparison" | "unit">): Method {
  if (!comparison.startsWith("reduce")) return "direct";
  return isInPercent({ unit }) ? "reduction-rate" : "reduction-amount";
}

/** How a report prints the comparison with the plan: as a difference in the unit or as a ratio. */
export type ShownAs = "points" | "ratio";

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
  /** In `unit`: 12.5 for 12,5 %. For `all` the number of criteria that must be met; undefined for `words` only. */
  readonly value?: number | undefined;
  /** The plan's own words, for `words`. */
  readonly words?: string | undefined;
  /** The upper end of a range from `value`: 6,6–6,8 %. */
  readonly upper?: number | undefined;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly method: Method;
  /** The level of the base period, in the actual's unit. */
  readonly base?: number | undefined;
  /** How far beside the plan still counts as "khoảng": 0.05 is 5 % of it. */
  readonly tolerance?: number | undefined;
  /** Whether more than met is called "Vượt"; by default where higher is better, and beside a range's better end. */
  readonly exceeding?: boolean | undefined;
  /** By default points for targets in per cent, else the ratio. */
  readonly shownAs?: ShownAs | undefined;
  /** The first period whose report judges this target. */
  readonly due?: Period | undefined;
  /** First and last day on which this version of the target is in force, as Excel's day serials. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  /** Further plan columns by their names: `HĐND giao` for the heading "Kế hoạch HĐND giao". */
  readonly plans?: ReadonlyMap<string, number> | undefined;
  /** The unit in charge. */
  readonly owner?: string | undefined;
  /** The document that set the target. */
  readonly source?: string | undefined;
  /** The heading under which forms with groups put it: "Kinh tế". */
  readonly group?: string | undefined;
  /** The code of the target that this one is part of ("trong đó"). */
  readonly parent?: string | undefined;
  readonly note?: string | undefined;
  readonly at?: Place | undefined;
}

/** One target for every code, and all versions of those that an amendment changed. */
export interface Plan {
  readonly targets: readonly Target[];
  /** By the one form in which codes are compared, see codeKey. */
  readonly byKey: ReadonlyMap<string, Target>;
  /** The versions of every target by key, the earliest first. */
  readonly versions: ReadonlyMap<string, readonly Target[]>;
}

/** The plan of all versions; the latest of each code is the one in force until another day is asked for. */
export function planOf(all: readonly Target[]): Plan {
  const versions = new Map<string, Target[]>();
  for (const target of all.map(evenly)) {
    const key = codeKey(target.code);
    const known = versions.get(key);
    if (known) known.push(target);
    else versions.set(key, [target]);
  }
  for (const known of versions.values()) known.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const byKey = new Map<string, Target>();
  for (const [key, known] of versions) {
    const latest = known[known.length - 1];
    if (latest) byKey.set(key, latest);
  }
  return { targets: [...byKey.values()], byKey, versions };
}

/** The plan as it was in force on a day (an Excel day serial): of each code the version that began last by then and had
 *  not ended. A code without such a version is not in it. */
export function planOn(plan: Plan, day: number): Plan {
  const byKey = new Map<string, Target>();
  for (const [key, versions] of plan.versions) {
    const inForce = inForceOn(versions, day);
    if (inForce) byKey.set(key, inForce);
  }
  return { targets: [...byKey.values()], byKey, versions: plan.versions };
}

/** The version of a code that is in force on a day. */
export function versionOn(plan: Plan, code: string, day: number): Target | undefined {
  return inForceOn(plan.versions.get(codeKey(code)) ?? [], day);
}

function inForceOn(versions: readonly Target[], day: number): Target | undefined {
  const latest = versions.filter((target) => (target.from ?? 0) <= day).at(-1);
  return latest && (latest.until ?? Infinity) >= day ? latest : undefined;
}

/** The target that a person means by a code, in any case, with or without marks. */
export function targetNamed(plan: Plan, code: string): Target | undefined {
  return plan.byKey.get(codeKey(code));
}

/** The same target under another plan column, such as the one that the council adopted; undefined without a figure there. */
export function underPlan(target: Target, name: string): Target | undefined {
  const value = target.plans?.get(name);
  return value === undefined ? undefined : withPlan(target, value);
}

/** The same target with another figure as its plan. */
export function withPlan(target: Target, value: number): Target {
  return { ...target, value, upper: undefined };
}

/** The same target with every property set, undefined where it says nothing, in one order. What asks a hundred thousand times
 *  of targets of many shapes asks three times as long: the machine remembers where a property stands by the object's shape. */
function evenly(target: Target): Target {
  const even: { [K in keyof Required<Target>]: Target[K] } = {
    code: target.code,
    level: target.level,
    item: target.item,
    name: target.name,
    unit: target.unit,
    comparison: target.comparison,
    value: target.value,
    words: target.words,
    upper: target.upper,
    direction: target.direction,
    aggregation: target.aggregation,
    method: target.method,
    base: target.base,
    tolerance: target.tolerance,
    exceeding: target.exceeding,
    shownAs: target.shownAs,
    due: target.due,
    from: target.from,
    until: target.until,
    plans: target.plans,
    owner: target.owner,
    source: target.source,
    group: target.group,
    parent: target.parent,
    note: target.note,
    at: target.at,
  };
  return even;
}

/** The names of all further plan columns, in the order in which targets bring them. */
export function planNames(targets: readonly Target[]): readonly string[] {
  return [...new Set(targets.flatMap((target) => [...(target.plans?.keys() ?? [])]))];
}

/** How the comparison with the plan is printed: targets in per cent in percentage points unless the target says else. */
export function shownAs(target: Target): ShownAs {
  return target.shownAs ?? (isInPercent(target) ? "points" : "ratio");
}

/** Whether the unit is per cent. */
export function isInPercent({ unit }: Pick<Target, "unit">): boolean {
  return /^%/u.test(unit.trim());
}

/** The one rule: a target and an actual value in, the attainment and the judgement out.
 *  Cell function, pane, report and command line all come here. */

import { isNear } from "./numeral";
import { done, not, type Outcome } from "./outcome";
import type { Target } from "./target";

/** A share of one: 0.8 is 80 %. Percent signs belong to number formats. */
export type Ratio = number & { readonly unit?: "ratio" };

/** What can be said of a result. `not-due`: the year is not over and the matter is open.
 *  `by-hand`: the plan states no direction, so that people judge (economic structure). */
export type Label = "exceeded" | "met" | "missed" | "not-due" | "by-hand";

/** How much of the target is attained.
 *  - higher is better: actual ÷ target; 11,01 of 12,5 is 0.8808;
 *  - lower is better: 2 − actual ÷ target, which stays finite at zero and falls evenly: 3,15 against "dưới 3,5" is 1.1;
 *  - maintain: 1 while the state holds, 0 when it doesn't ("không còn hộ nghèo": only 0 holds);
 *  - share of an economic structure: actual ÷ target, without a judgement.
 *  Problems: `no-ratio` where the plan is zero or negative, `kind-not-covered` for kinds without a rule yet. */
export function attainment(target: Target, actual: number): Outcome<Ratio> {
  if (!isCovered(target)) {
    return not({ kind: "kind-not-covered", code: target.code, comparison: target.comparison });
  }
  if (target.direction === "maintain") return done(isMet(target, actual) ? 1 : 0);
  if (target.value === 0) return not({ kind: "no-ratio", code: target.code, why: "plan-is-zero" });
  if (target.value < 0) return not({ kind: "no-ratio", code: target.code, why: "plan-is-negative" });
  const share = actual / target.value;
  return done(target.direction === "lower" ? 2 - share : share);
}

/** Whether this version has a rule for the target's kind. */
export function isCovered(target: Target): boolean {
  switch (target.comparison) {
    case "~":
    case "reduce>=":
      return false;
    default:
      return true;
  }
}

/** The label that the rule proposes, judged on the unrounded figures.
 *  @see isMet for "dưới 7,6" with 7,6, which authorities print as met (Thừa Thiên Huế, 2019).
 *  Before the year's end (`final` false) only what can no longer change is final: a sum that has passed its plan,
 *  a limit that is already broken; a rate that stands well so far is called met, as nine-month reports do. */
export function label(target: Target, actual: number, final: boolean): Label | undefined {
  if (!isCovered(target)) return undefined;
  if (target.direction === "none") return "by-hand";
  const met = isMet(target, actual);
  if (!final && !isSettled(target, met)) return "not-due";
  if (!met) return "missed";
  return isExceeded(target, actual) ? "exceeded" : "met";
}

/** Met means: at least the plan, at most the limit, or the state kept. A strict limit is met by equality,
 *  since published tables print "Đạt" there. Compared with a tolerance of 1e-12 of the plan, never after rounding. */
export function isMet(target: Target, actual: number): boolean {
  switch (target.direction) {
    case "lower":
      return actual < target.value || isNear(actual, target.value);
    case "maintain":
      return target.value === 0 ? actual === 0 : actual > target.value || isNear(actual, target.value);
    case "higher":
    case "none":
      return actual > target.value || isNear(actual, target.value);
  }
}

/** "Vượt" is said of what is countable and more than planned; staying below a limit is "Đạt". */
function isExceeded(target: Target, actual: number): boolean {
  return target.direction === "higher" && actual > target.value && !isNear(actual, target.value);
}

/** Whether the verdict stands before the year is over. */
function isSettled(target: Target, met: boolean): boolean {
  const risesOnly = target.aggregation === "sum";
  return target.direction === "lower" && risesOnly ? !met : met;
}

/** Actual minus target in the target's unit: for targets in per cent, percentage points. */
export function gap(target: Target, actual: number): number {
  return isNear(actual, target.value) ? 0 : actual - target.value;
}

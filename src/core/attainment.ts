/** The one rule: a target and an actual value in, the attainment and the judgement out.
 *  Cell function, pane, report and command line all come here. */

import { isDue, isYearEnd, type Moment } from "./moment";
import { isNear } from "./numeral";
import { done, not, type Outcome } from "./outcome";
import { isInPercent, type Target } from "./target";

/** A share of one: 0.8 is 80 %. Percent signs belong to number formats. */
export type Ratio = number & { readonly unit?: "ratio" };

/** Why no ratio is defined. */
export type NoRatio =
  "in-words" | "plan-is-zero" | "plan-is-negative" | "base-is-zero" | "base-below-level" | "actual-is-zero";

/** What the rule says of a result, before any authority's words for it. `not-due`: the year is not over and the matter is
 *  open, or the target is judged later; `by-hand`: no rule can judge it (structure, words, a plan of zero). */
export type Verdict = "exceeded" | "met" | "missed" | "not-due" | "by-hand";

/** Where authorities differ, the office chooses. */
export interface JudgingRules {
  /** Whether "dưới 7,6" is missed by 7,6. Off by default: published tables print "Đạt" (Thừa Thiên Huế, 2019). */
  readonly strictLimits: boolean;
  /** "Vượt" is said above this share of the plan. 1 by default; the same table prints 104,8 % as "Đạt", 107,95 % as "Vượt". */
  readonly exceededAbove: number;
  /** How far beside the plan "khoảng" reaches where the target doesn't say: 0 by default. */
  readonly tolerance: number;
}

export const defaultRules: JudgingRules = { strictLimits: false, exceededAbove: 1, tolerance: 0 };

export interface Circumstances {
  /** When the judgement is made; without it, at the end of the year. */
  readonly moment?: Moment;
  /** The level of the base period, where it isn't the target's own. */
  readonly base?: number | undefined;
  readonly rules?: JudgingRules;
}

/** Whether the plan speaks of a reduction: then more of it is better, whatever the indicator itself does. */
export function isReduction(target: Target): boolean {
  return target.comparison.startsWith("reduce");
}

export function lowerIsBetter(target: Target): boolean {
  return target.direction === "lower" && !isReduction(target);
}

/** Whether the plan speaks of a state that is to be kept. */
export function isState(target: Target): boolean {
  return target.direction === "maintain" && !isReduction(target);
}

/** Whether the target's method sets the actual against the level of a base period. */
export function usesBase({ method }: Target): boolean {
  return method !== "direct" && method !== "plan-by-actual";
}

/** Whether a change against last year is a difference of percentage points: of a rate it is; of a level from which the rate
 *  is worked out with a base (88.808 tỷ đồng for 11,01 %) it is a ratio, as of any amount. */
export function changesInPoints(target: Target): boolean {
  const isLevel = target.base !== undefined && (target.method === "growth" || target.method === "reduction-rate");
  return isInPercent(target) && !isLevel;
}

/** The figure that is compared with the plan: the actual itself, or the rate, reduction or level that it makes with the
 *  base, in the target's unit. */
export function measured(target: Target, actual: number, base = target.base): number | NoRatio {
  if (base === undefined) return actual;
  switch (target.method) {
    case "growth":
      return base === 0 ? "base-is-zero" : ((actual - base) / base) * 100;
    case "reduction-rate":
      return base === 0 ? "base-is-zero" : ((base - actual) / base) * 100;
    case "reduction-amount":
      return base - actual;
    case "direct":
    case "plan-by-actual":
    case "reduction-to-level":
      return actual;
  }
}

/** How much of the target is attained, or why that can't be said.
 *  - higher is better: actual ÷ plan, for a range ÷ its foot: 11,01 of 12,5 is 0.8808;
 *  - lower is better: 2 − actual ÷ plan, for a range ÷ its top. Finite at zero and falling evenly: 3,15 against "dưới
 *    3,5" is 1.1. `plan-by-actual` divides the other way round;
 *  - reduction: reduced ÷ to be reduced (5,36 of 4 is 1.34, Mường Ảng 2018); down to a level: (base − actual) ÷ (base −
 *    level), the same fact (Thừa Thiên Huế 2019: from 5,03 to 4,17 where 4,33 was planned is 0,86 of 0,7);
 *  - maintain: 1 while the state holds and 0 when it doesn't; beside a range, the share that its nearer end gives;
 *  - composite: criteria met ÷ criteria needed;
 *  - share of an economic structure: actual ÷ plan, without a judgement. */
export function ratioOf(target: Target, actual: number, base = target.base): Ratio | NoRatio {
  const { value, upper } = target;
  if (value === undefined) return "in-words";
  const figure = measured(target, actual, base);
  if (typeof figure === "string") return figure;
  if (isState(target)) return maintainedRatio(target, value, figure);
  if (!lowerIsBetter(target)) return noShareOf(value) ?? figure / value;
  const limit = upper ?? value;
  if (target.method === "reduction-to-level" && base !== undefined) {
    return base > limit ? (base - figure) / (base - limit) : "base-below-level";
  }
  if (limit === 0) return figure <= 0 ? 1 : 0;
  if (limit < 0) return "plan-is-negative";
  if (target.method !== "plan-by-actual") return 2 - figure / limit;
  return figure > 0 ? limit / figure : "actual-is-zero";
}

function maintainedRatio(target: Target, value: number, figure: number): Ratio | NoRatio {
  if (holds(target, value, figure)) return 1;
  if (target.upper === undefined) return 0;
  return noShareOf(value) ?? (figure < value ? figure / value : 2 - figure / target.upper);
}

function noShareOf(value: number): "plan-is-zero" | "plan-is-negative" | undefined {
  return value > 0 ? undefined : value === 0 ? "plan-is-zero" : "plan-is-negative";
}

/** The same as an outcome: the problem says why there is no ratio. */
export function attainment(target: Target, actual: number, base = target.base): Outcome<Ratio> {
  const ratio = ratioOf(target, actual, base);
  return typeof ratio === "number" ? done(ratio) : not({ kind: "no-ratio", code: target.code, why: ratio });
}

/** The verdict, judged on the unrounded figures with a tolerance of 1e-12 for binary dust. Before the year's end only what
 *  can no longer change is final: a sum that has passed its plan, a limit that is already broken; a rate that stands well
 *  so far is called met, as nine-month reports do. */
export function verdict(target: Target, actual: number, circumstances: Circumstances = {}): Verdict {
  const { moment, base = target.base, rules = defaultRules } = circumstances;
  if (!isJudged(target)) return "by-hand";
  const figure = measured(target, actual, base);
  if (typeof figure === "string") return "by-hand";
  if (moment && !isDue(target, moment)) return "not-due";
  const met = meets(target, figure, rules);
  if (moment && !isYearEnd(moment) && !isSettled(target, met)) return "not-due";
  if (!met) return "missed";
  return exceeds(target, figure, rules) ? "exceeded" : "met";
}

/** Whether a rule can judge the target at all. Structures have no better side; of words, and of a plan of zero or less that
 *  is neither a limit nor a state, people judge. */
export function isJudged(target: Target): boolean {
  if (target.value === undefined || target.direction === "none") return false;
  if (target.direction === "maintain" || target.value > 0) return true;
  return lowerIsBetter(target) && (target.value === 0 || target.method === "reduction-to-level");
}

/** Whether a figure is at least the plan, at most the limit, within the range, or the state kept. */
export function isMet(
  target: Target,
  actual: number,
  { base = target.base, rules = defaultRules }: Circumstances = {},
): boolean {
  const figure = measured(target, actual, base);
  return isJudged(target) && typeof figure === "number" && meets(target, figure, rules);
}

function meets(target: Target, figure: number, rules: JudgingRules): boolean {
  const value = target.value ?? 0;
  if (isState(target)) return holds(target, value, figure, rules);
  const strict = rules.strictLimits && /[<>]$/u.test(target.comparison);
  if (lowerIsBetter(target)) {
    return atMost(figure, nearly(target, target.upper ?? value, rules, +1), strict);
  }
  return atLeast(figure, nearly(target, value, rules, -1), strict);
}

/** A state that is to be kept: zero stays zero, a limit or range isn't left, a standard isn't fallen below. */
function holds(target: Target, value: number, figure: number, rules = defaultRules): boolean {
  if (target.upper !== undefined) return atLeast(figure, value, false) && atMost(figure, target.upper, false);
  if (target.comparison === "~") {
    return (
      atLeast(figure, nearly(target, value, rules, -1), false) &&
      atMost(figure, nearly(target, value, rules, +1), false)
    );
  }
  if (target.comparison === "<" || target.comparison === "<=") return atMost(figure, value, false);
  return value === 0 ? figure === 0 : atLeast(figure, value, false);
}

/** "Vượt" is said where more is better and more than planned was done; of staying below a limit only if the target asks. */
function exceeds(target: Target, figure: number, rules: JudgingRules): boolean {
  if (target.exceeding === false || target.value === undefined) return false;
  if (target.comparison === "all" || isState(target)) return false;
  if (lowerIsBetter(target)) {
    const line = target.upper === undefined ? nearly(target, target.value, rules, -1) : target.value;
    const isAsked = target.exceeding === true || target.upper !== undefined;
    return isAsked && !atLeast(figure, line * (2 - rules.exceededAbove), false);
  }
  const line = nearly(target, target.upper ?? target.value, rules, +1);
  return !atMost(figure, line * rules.exceededAbove, false);
}

/** The plan's edge, moved by the tolerance of "khoảng". */
function nearly(target: Target, value: number, rules: JudgingRules, side: 1 | -1): number {
  if (!target.comparison.endsWith("~")) return value;
  return value * (1 + side * (target.tolerance ?? rules.tolerance));
}

function atLeast(figure: number, line: number, strict: boolean): boolean {
  return strict ? figure > line && !isNear(figure, line) : figure > line || isNear(figure, line);
}

function atMost(figure: number, line: number, strict: boolean): boolean {
  return strict ? figure < line && !isNear(figure, line) : figure < line || isNear(figure, line);
}

/** Whether the verdict stands before the year is over. */
function isSettled(target: Target, met: boolean): boolean {
  const risesOnly = target.aggregation === "sum";
  return lowerIsBetter(target) && risesOnly ? !met : met;
}

/** How far the figure is from the plan, in the unit: figure − plan, 0 within a range, for composites criteria. Undefined for
 *  words and without a base that can be divided by. */
export function gap(target: Target, actual: number, base = target.base): number | undefined {
  const figure = measured(target, actual, base);
  if (target.value === undefined || typeof figure === "string") return undefined;
  if (target.upper === undefined) return isNear(figure, target.value) ? 0 : figure - target.value;
  if (!atLeast(figure, target.value, false)) return figure - target.value;
  return atMost(figure, target.upper, false) ? 0 : figure - target.upper;
}

/** The gap in percentage points, which only targets in per cent have.
 *  @see statistics office of Vĩnh Long: growth and structure are compared in "điểm phần trăm" (domain notes 4.3). */
export function points(target: Target, actual: number, base = target.base): number | undefined {
  return isInPercent(target) ? gap(target, actual, base) : undefined;
}

/** Whether a plan is on pace within the year. */

import { ratioOf, type NoRatio } from "./attainment";
import { isDue, isYearEnd, type Moment } from "./moment";
import type { Target } from "./target";

/** The pace index: attainment ÷ elapsed share of the year; 1 is on pace, more is ahead. Only what is summed over the
 *  year has a pace; a rate, a share, a growth or a target for a later period is `not-due` before its time.
 *  @see domain notes 4.4: 9 months are 75 % of the year (Kông Chro 2023: 75,3 % of the plan). */
export function paceOf(target: Target, actual: number, moment: Moment): number | NoRatio | "not-due" {
  const ratio = ratioOf(target, actual);
  if (isYearEnd(moment)) return ratio;
  if (!isPaced(target, moment)) return "not-due";
  return typeof ratio === "number" ? ratio / (moment.months / 12) : ratio;
}

/** Whether a pace can be told before the year's end: only of what adds up to the plan, and only once it is judged. */
export function isPaced(target: Target, moment: Moment): boolean {
  const flows = target.aggregation === "sum" && target.direction === "higher" && target.method === "direct";
  return flows && isDue(target, moment);
}

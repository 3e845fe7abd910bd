/** Everything that can be said of one result against one target, in one object: what the pane, the explanation and the
 *  command line show. */

import {
  defaultRules,
  gap,
  measured,
  points,
  ratioOf,
  verdict,
  type JudgingRules,
  type NoRatio,
  type Ratio,
  type Verdict,
} from "./attainment";
import { labelText, threeLabels, type LabelSet } from "./labels";
import type { Moment } from "./moment";
import type { Target } from "./target";

/** How an office judges: the rules, the words, and from which attainment "cơ bản" is said. */
export interface Judging {
  readonly rules: JudgingRules;
  readonly labels: LabelSet;
  readonly nearlyFrom?: number;
}

export const standardJudging: Judging = { rules: defaultRules, labels: threeLabels };

export interface Judgement {
  readonly target: Target;
  readonly actual: number;
  readonly base: number | undefined;
  readonly moment: Moment | undefined;
  /** The figure that was compared with the plan, in the target's unit. */
  readonly measured: number | NoRatio;
  readonly ratio: Ratio | NoRatio;
  readonly verdict: Verdict;
  /** The proposed label, blank where people judge. */
  readonly label: string;
  /** In the target's unit. */
  readonly gap: number | undefined;
  /** In percentage points. */
  readonly points: number | undefined;
}

export interface JudgedAt {
  readonly moment?: Moment | undefined;
  readonly base?: number | undefined;
}

export function judge(target: Target, actual: number, at: JudgedAt = {}, judging = standardJudging): Judgement {
  const { moment, base = target.base } = at;
  const found = verdict(target, actual, { base, rules: judging.rules, ...(moment ? { moment } : {}) });
  const ratio = ratioOf(target, actual, base);
  return {
    target,
    actual,
    base,
    moment,
    measured: measured(target, actual, base),
    ratio,
    verdict: found,
    label: labelOf(target, actual, found, ratio, judging),
    gap: gap(target, actual, base),
    points: points(target, actual, base),
  };
}

/** The proposed label of a verdict. */
export function labelOf(
  target: Target,
  actual: number,
  found: Verdict,
  ratio: Ratio | NoRatio,
  { labels, nearlyFrom }: Judging,
): string {
  const facts = {
    verdict: found,
    ratio: typeof ratio === "number" ? ratio : undefined,
    isMaintained: target.direction === "maintain",
    isNothing: actual === 0,
  };
  return labelText(labels, facts, nearlyFrom);
}

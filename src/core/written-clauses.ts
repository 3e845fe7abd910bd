/** The clauses of a sentence on one target: how it stands to its plan, to further plans and to the same period of last
 *  year, and its label. A clause says what the report's cell prints, with the same decimals. */

import { isMet, isReduction, lowerIsBetter, usesBase, verdict } from "./attainment";
import type { Judging } from "./judgement";
import { momentOf } from "./moment";
import { isNear, numeralText, readNumeral } from "./numeral";
import type { Period } from "./period";
import { printedText } from "./printed-figure";
import { attainedValue, changedValue, type TargetFigures } from "./report-figures";
import { attainedFormat, changedFormat, figureFormat, printsState } from "./report-formats";
import { isInPercent, shownAs, underPlan, type Target } from "./target";
import { inUnit, planText, withoutZeros } from "./written-plan";

/** What is written about: one target of a report. */
export interface WrittenTarget {
  readonly target: Target;
  readonly figures: TargetFigures;
  /** Names of the further plan columns that speak of the period's year. */
  readonly plans: readonly string[];
  readonly period: Period;
  readonly judging: Judging;
  /** The periods of which there are two rows. */
  readonly doubledIn: readonly Period[];
}

/** `bằng 100,4% kế hoạch`, `thấp hơn 1,49 điểm % so với kế hoạch năm 12,5%`, for every plan that has a figure. */
export function againstPlans(subject: WrittenTarget): string {
  const { target, plans, period } = subject;
  const further = plans.filter((name) => target.plans?.has(name));
  const own = againstPlan(subject, target, period.kind === "year" ? "kế hoạch" : "kế hoạch năm", further.length > 0);
  const others = further.flatMap((name) => {
    const under = underPlan(target, name);
    return under ? [againstPlan(subject, under, `kế hoạch ${name}`, true)] : [];
  });
  return [own, ...others].join(", ");
}

/** With `isOneOfSeveral`, more than the plan is said as what it is more: "vượt 33,6% so với kế hoạch HĐND giao". */
function againstPlan(subject: WrittenTarget, target: Target, name: string, isOneOfSeveral: boolean): string {
  const { period, judging } = subject;
  const { cumulated } = subject.figures;
  const plan = `${name} ${planText(target)}`;
  if (typeof cumulated !== "number") return plan;
  if (printsState(target) && target.value !== undefined) {
    return `${isMet(target, cumulated, { rules: judging.rules }) ? "giữ được" : "không giữ được"} ${plan}`;
  }
  const value = attainedValue(target, cumulated, judging);
  if (typeof value !== "number") return plan;
  const printed = printedText({ value, format: attainedFormat(target, value, judging) });
  if (shownAs(target) === "points") return distanceFrom(target, value, printed, plan);
  if (lowerIsBetter(target) || target.direction === "maintain") return `${plan}, mức hoàn thành ${printed}`;
  const isExceeded = verdict(target, cumulated, { moment: momentOf(period), rules: judging.rules }) === "exceeded";
  const more = isOneOfSeveral && isExceeded ? beyondAll(printed) : undefined;
  return more === undefined || more <= 0
    ? `bằng ${printed} ${name}`
    : `vượt ${shareText(more, printed)} so với ${name}`;
}

function distanceFrom(target: Target, value: number, printed: string, plan: string): string {
  if (value === 0) return target.upper === undefined ? `bằng ${plan}` : `trong khoảng ${plan}`;
  const bare = printed.replace(/^[+-]/u, "");
  const distance = isInPercent(target) ? bare : inUnit(bare, target.unit);
  const [above, below] = isReduction(target) ? reduced : ["cao hơn", "thấp hơn"];
  return `${value > 0 ? above : below} ${distance} so với ${plan}`;
}

/** Of a reduction "tăng" and "giảm" would be read of the indicator itself. */
const reduced = ["nhiều hơn", "ít hơn"] as const;

/** `tăng 5,2% so với cùng kỳ năm trước`; undefined without a base. */
export function againstLastYear({ target, figures, period }: WrittenTarget): string | undefined {
  const { cumulated, previous } = figures;
  // With a base the comparison is in the figure already, and the levels are in another unit than the target.
  const hasBase = usesBase(target) && target.base !== undefined && target.method !== "reduction-to-level";
  if (hasBase || target.comparison === "all") return undefined;
  if (typeof cumulated !== "number" || typeof previous !== "number") return undefined;
  const before = period.kind === "year" ? "năm trước" : "cùng kỳ năm trước";
  const value = changedValue(target, figures);
  const isRatio = !isInPercent(target);
  if (typeof value !== "number" || (isRatio && (cumulated < 0 || previous < 0))) {
    const printed = withoutZeros(printedText({ value: previous, format: figureFormat(target, [previous]) }));
    return `${before} ${inUnit(printed, target.unit)}`;
  }
  if (isRatio ? isNear(value, 1) : value === 0) return `bằng ${before}`;
  const printed = printedText({ value, format: changedFormat(target, value) });
  const [rise, fall] = isReduction(target) ? reduced : ["tăng", "giảm"];
  if (!isRatio) return `${value > 0 ? rise : fall} ${printed.replace(/^[+-]/u, "")} so với ${before}`;
  const more = beyondAll(printed);
  if (more === 0) return `xấp xỉ ${before}`;
  return `${more > 0 ? rise : fall} ${shareText(Math.abs(more), printed)} so với ${before}`;
}

/** `133,6%` → 33.6, exactly as printed. */
function beyondAll(printed: string): number {
  return Number(((readNumeral(printed) ?? 0) - 100).toFixed(10));
}

/** With the decimals of the printed share that it comes from. */
function shareText(share: number, printed: string): string {
  const decimals = /,(\d+)%$/u.exec(printed)?.[1]?.length ?? 0;
  return `${numeralText(share, decimals)}%`;
}

/** The label as the table prints it, a person's own with its reason. */
export function judgedAs({ figures }: WrittenTarget): string | undefined {
  const { override, proposed, standing } = figures;
  if (override) {
    return `đơn vị đánh giá: ${override.label}${override.reason === "" ? "" : `; lý do: ${override.reason}`}`;
  }
  if (proposed !== "") return proposed.slice(0, 1).toLowerCase() + proposed.slice(1);
  return standing === "by-hand" ? "chưa được đánh giá" : undefined;
}

/** What a report says of each target: its figures, how it stands, and the label, by the rule or by a person's judgement. */

import { attainment, changesInPoints, gap, isMet } from "./attainment";
import { codeKey } from "./code";
import { aggregate, change, periodsWithin, spanOf, yearSoFar, type Figure } from "./cumulation";
import { criteriaMet, type Standing } from "./headline";
import { judge, type Judging } from "./judgement";
import { momentOf } from "./moment";
import { standingOfLabel, type Override } from "./overrides";
import type { Period } from "./period";
import { printsState, rangeText } from "./report-formats";
import { doubledText, maintainedText, noBaseText } from "./report-formulas";
import type { Result } from "./results-table";
import type { Raw } from "./table";
import { shownAs, type Target } from "./target";

export interface TargetFigures {
  /** The periods whose figures make up the report's period and the year so far. */
  readonly own: readonly Period[];
  readonly year: readonly Period[];
  readonly actual: Figure;
  readonly cumulated: Figure;
  readonly previous: Figure;
  /** What the rule proposes: blank where people judge, or nothing is reported. */
  readonly proposed: string;
  readonly override?: Override;
  readonly standing: Standing;
}

export interface Judged {
  readonly targets: readonly Target[];
  /** By codeKey, of the whole area. */
  readonly results: ReadonlyMap<string, readonly Result[]>;
  readonly overrides: ReadonlyMap<string, Override>;
  readonly period: Period;
  readonly judging: Judging;
}

/** The rows that a composite counts ("giảm cả 3 tiêu chí"): its parts. One without parts has a figure of its own. */
export function criteriaOf(target: Target, targets: readonly Target[]): readonly Target[] {
  if (target.comparison !== "all") return [];
  const key = codeKey(target.code);
  return targets.filter((each) => each !== target && codeKey(each.parent ?? "") === key);
}

/** The figures of every target by codeKey. */
export function figuresOf(judged: Judged): ReadonlyMap<string, TargetFigures> {
  const known = new Map<string, TargetFigures>();
  const open = new Set<string>();
  const of = (target: Target): TargetFigures => {
    const key = codeKey(target.code);
    const before = known.get(key);
    if (before) return before;
    // A composite that is part of itself counts nothing.
    const criteria = open.has(key) ? [] : criteriaOf(target, judged.targets);
    open.add(key);
    const figures = standingFigures(target, judged, criteria.length === 0 ? undefined : criteria.map(of));
    known.set(key, figures);
    return figures;
  };
  for (const target of judged.targets) of(target);
  return known;
}

function standingFigures(
  target: Target,
  judged: Judged,
  criteria: readonly TargetFigures[] | undefined,
): TargetFigures {
  const { period, judging } = judged;
  const key = codeKey(target.code);
  const results = judged.results.get(key) ?? [];
  const own = periodsWithin(spanOf(period), results, period);
  const year = periodsWithin(yearSoFar(period), results, period);
  const sumOf = (periods: readonly Period[], figure: (result: Result) => number | undefined): Figure =>
    criteria ? "none" : aggregate(results, periods, target.aggregation, figure);
  const counted = criteria && (criteriaMet(criteria.map((each) => each.standing)) ?? "none");
  const cumulated = counted ?? sumOf(year, (result) => result.actual);
  const judgement =
    typeof cumulated === "number" ? judge(target, cumulated, { moment: momentOf(period) }, judging) : undefined;
  const override = judged.overrides.get(key);
  return {
    own,
    year,
    actual: sumOf(own, (result) => result.actual),
    cumulated,
    previous: sumOf(year, (result) => result.previous),
    proposed: judgement?.label ?? "",
    ...(override ? { override } : {}),
    standing: override ? standingOfLabel(override.label) : (judgement?.verdict ?? "no-figure"),
  };
}

/** "Kế hoạch": a figure, the text of a range, or words. */
export function planValue(target: Target): Raw {
  const { value, upper } = target;
  if (value === undefined) return target.words ?? "";
  return upper === undefined ? value : rangeText(target, value, upper);
}

/** A figure as its cell shows it. */
export function shownFigure(figure: Figure): Raw {
  if (typeof figure === "number") return figure;
  return figure === "doubled" ? doubledText : "";
}

/** "So với KH". */
export function attainedValue(target: Target, cumulated: Figure, { rules }: Judging): Raw {
  if (typeof cumulated !== "number") return "";
  if (printsState(target)) return isMet(target, cumulated, { rules }) ? maintainedText : noBaseText;
  if (shownAs(target) === "points") return gap(target, cumulated) ?? noBaseText;
  const ratio = attainment(target, cumulated);
  return ratio.ok ? ratio.value : noBaseText;
}

/** "So với cùng kỳ". */
export function changedValue(target: Target, { cumulated, previous }: TargetFigures): Raw {
  if (typeof cumulated !== "number") return "";
  if (typeof previous !== "number") return noBaseText;
  return change(cumulated, previous, changesInPoints(target)) ?? noBaseText;
}

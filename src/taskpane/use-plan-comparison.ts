/** The comparison sheet of what a review has come to: from the review and its mapping to the action that writes the sheet. */

import { comparePlans } from "../actions/compare-plans";
import type { BuiltReport } from "../actions/report-placing";
import { calendarOf } from "../core/day";
import type { PlanComparison } from "../core/reading/comparison-sheet";
import { comparisonTitles } from "../core/reading/comparison-titles";
import { comparedChanges } from "../core/reading/review-mapping";
import type { PlanReading, Reviewing } from "./plan-reading";
import type { Actions } from "./use-actions";
import type { PlanMapping } from "./use-plan-mapping";
import { useToday } from "./use-today";

export interface PlanComparing {
  /** What the sheet is called that was made, and the hidden one that keeps its former state. */
  readonly made: BuiltReport | undefined;
  readonly make: () => void;
}

export function usePlanComparison(
  state: Reviewing,
  reading: PlanReading,
  { review, mapping, kind, from }: PlanMapping,
  actions: Actions,
): PlanComparing {
  const today = useToday();
  const make = (): void => {
    const isAmendment = kind === "amendment";
    const year = review.reading.year ?? calendarOf(from ?? today).year;
    const comparison: PlanComparison = {
      ...comparedChanges(review, mapping, !isAmendment && kind !== "more"),
      ...comparisonTitles(year, isAmendment ? from : undefined, mapping.standing),
      year,
      ...(isAmendment && from !== undefined ? { amendedFrom: from } : {}),
    };
    actions.ask(
      "compare-plans",
      () => comparePlans(comparison),
      (comparisonMade) => reading.change((now) => ({ ...now, comparison: comparisonMade })),
    );
  };
  return { made: state.comparison, make };
}

/** What the checks tell of a review's proposals: worked out in slices behind each step, since they go through all of them. */

import { useEffect, useState } from "react";
import { findingsInSteps } from "../core/reading/plan-checks";
import { proposalsIn, type PlanFinding } from "../core/reading/plan-findings";
import type { Review } from "../core/reading/review";
import type { ReviewMapping } from "../core/reading/review-mapping";
import type { Target } from "../core/target";
import { inSlices } from "./in-slices";

/** Of what isn't left out, by the item's id; held against the plan at hand, but for that of another tier. */
export type FoundInReview = ReadonlyMap<number, readonly PlanFinding[]>;

/** Until those of a step are there, those of the one before. */
export function usePlanFindings(review: Review, mapping: ReviewMapping): FoundInReview {
  const [found, setFound] = useState<FoundInReview>(nothing);
  useEffect(() => inSlices(workOf(review, mapping), setFound), [review, mapping]);
  return found;
}

const nothing: FoundInReview = new Map();

function* workOf({ items }: Review, { codes, changes }: ReviewMapping): Generator<void, FoundInReview, void> {
  const proposals = items.flatMap(({ id, proposal }) => {
    const code = codes.get(id);
    return code === undefined ? [] : [{ ...proposal, code }];
  });
  const lastYear = [...changes].flatMap(([id, change]): [number, Target][] =>
    "before" in change && change.before.code === codes.get(id) ? [[id, change.before]] : [],
  );
  yield;
  const found = new Map<number, PlanFinding[]>();
  for (const finding of yield* findingsInSteps(proposals, new Map(lastYear))) {
    for (const id of proposalsIn(finding)) {
      const known = found.get(id);
      if (known) known.push(finding);
      else found.set(id, [finding]);
    }
  }
  return found;
}

/** What the review's proposals are held against: the workbook's plan as the person says what the document is to it. From the review
 *  and the book to the mapping that list, card and writing show. */

import { useDeferredValue, useMemo } from "react";
import type { Book } from "../core/book";
import { dayText, readDay } from "../core/day";
import { proposedFrom, proposedKind, type ImportKind } from "../core/reading/import-kinds";
import { levelOfItem, type Review } from "../core/reading/review";
import { isSure } from "../core/reading/review-list";
import { mappingOf, type ReviewMapping } from "../core/reading/review-mapping";
import type { Plan } from "../core/target";
import { levelOf } from "../core/walk";
import type { Reviewing } from "./plan-reading";

export interface PlanMapping {
  /** The workbook's plan before anything of this document was written. */
  readonly plan: Plan;
  /** The review that it speaks of: it follows a step once that is seen, since it goes through all proposals. */
  readonly review: Review;
  readonly mapping: ReviewMapping;
  /** Whether there is anything to hold the document against. */
  readonly isBeside: boolean;
  readonly kind: ImportKind | undefined;
  readonly level: string;
  readonly needsLevel: boolean;
  /** As typed, or as proposed. */
  readonly fromText: string;
  readonly from: number | undefined;
}

export function usePlanMapping(state: Reviewing, book: Book): PlanMapping {
  const plan = state.planBefore ?? book.plan;
  const review = useDeferredValue(state.review);
  const isBeside = plan.targets.length > 0;
  const { reading } = review;
  const kind = isBeside ? (state.importKind ?? proposedKind(reading, plan, book.settings.period?.year)) : undefined;
  const level = state.level ?? proposedLevel(state, book);
  const proposed = proposedFrom(kind, reading.year);
  const fromText = state.from ?? (proposed === undefined ? "" : dayText(proposed));
  const from = readDay(fromText);
  const { isSuccessor = false } = state;
  const mapping = useMemo(
    () => mappingOf(review, plan, { level, isSuccessor, ...(from === undefined ? {} : { from }) }),
    [review, plan, level, from, isSuccessor],
  );
  const needsLevel = useMemo(
    () => review.items.some((item) => item.decision !== "left-out" && levelOfItem(item, "") === ""),
    [review],
  );
  return { plan, review, mapping, isBeside, kind, level, needsLevel, fromText, from };
}

/** The level that most proposals name, else the one that the workbook reports on. */
function proposedLevel({ review: { items } }: Reviewing, book: Book): string {
  const counts = new Map<string, number>();
  for (const { proposal } of items.filter(isSure)) {
    if (proposal.level !== "") counts.set(proposal.level, (counts.get(proposal.level) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? levelOf(book) ?? "";
}

/** The person's way through a review: what is shown and picked, and every step with what is said of it. Steps are the core's;
 *  their outcome is put into the reading that the pane keeps. */

import { useMemo, useState } from "react";
import { applyLike, likeOffers, type LikeOffer } from "../core/reading/like-cases";
import { proposalOfSentence } from "../core/reading/parts-of-words";
import {
  accept,
  acceptSure,
  correct,
  gapsOf,
  itemOf,
  leaveOut,
  mapTo,
  redo,
  reopen,
  undo,
  type CorrectableField,
  type Correction,
  type Gap,
  type MapsTo,
  type Review,
  type ReviewItem,
} from "../core/reading/review";
import { countsOf, listed, listedSentences, nextOpen, type ReviewFilter } from "../core/reading/review-list";
import { makeProposal, merge, split, type Part } from "../core/reading/review-shaping";
import type { ReviewTexts } from "../text/review-texts";
import type { PlanReading, Reviewing } from "./plan-reading";
import { usePlanFindings } from "./use-plan-findings";
import type { PlanMapping } from "./use-plan-mapping";

/** What stands in the place of the picked proposal's card. */
export type CardMode = "card" | "form" | "split" | "mapping";

type Said = keyof ReviewTexts["said"];

export function usePlanReview(
  state: Reviewing,
  reading: PlanReading,
  { review: seen, mapping }: PlanMapping,
  text: ReviewTexts,
) {
  const { review, written } = state;
  const [filter, setFilter] = useState<ReviewFilter>(() => (countsOf(review).unsure > 0 ? "unsure" : "all"));
  const [choice, setChoice] = useState<number>();
  const [mode, setMode] = useState<CardMode>("card");
  const [offers, setOffers] = useState<readonly LikeOffer[]>([]);
  const [said, setSaid] = useState("");
  const [gaps, setGaps] = useState<readonly Gap[]>([]);
  const counts = useMemo(() => countsOf(review, mapping.unsure), [review, mapping]);
  const findings = usePlanFindings(seen, mapping);
  const items = useMemo(() => (filter === "sentences" ? [] : listed(review, filter)), [review, filter]);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const sentences = useMemo(() => (filter === "sentences" ? listedSentences(review) : []), [review, filter]);
  const picked = items.find(({ id }) => id === choice) ?? nextOpen(items, undefined) ?? items[0];
  const sentence = sentences.find((index) => index === choice) ?? sentences[0];

  const pick = (next: number | undefined): void => {
    setChoice(next);
    setMode("card");
    setOffers([]);
    setGaps([]);
  };
  const put = (next: Review, words: string): void => {
    reading.change((now) => ({ ...now, review: next }));
    setSaid(words);
    setGaps([]);
  };
  /** What is written is the workbook's: nothing changes it here. */
  const isWritten = (item: ReviewItem): boolean => written.has(item.id);
  const decide = (item: ReviewItem, next: Review, words: Said): void => {
    if (isWritten(item)) return;
    put(next, text.said[words]);
    pick((nextOpen(listedIn(next, filter), item.id) ?? item).id);
  };

  return {
    filter,
    counts,
    mapping,
    findings,
    items,
    ids,
    sentences,
    picked,
    sentence,
    mode,
    offers,
    said,
    gaps,
    isWritten,
    pick,
    setMode,
    show: (next: ReviewFilter): void => {
      setFilter(next);
      pick(undefined);
    },
    accept: (item: ReviewItem, isChecked = false): void => {
      const missing = gapsOf(item);
      if (missing.length > 0) setGaps(missing);
      else decide(item, accept(review, [item.id], isChecked), "accepted");
    },
    acceptSure: (): void => put(acceptSure(review, mapping.unsure), text.acceptedAll(counts.openSure)),
    leaveOut: (item: ReviewItem): void => decide(item, leaveOut(review, [item.id]), "left-out"),
    reopen: (item: ReviewItem): void => {
      if (!isWritten(item)) put(reopen(review, [item.id]), text.said.open);
    },
    correct: (item: ReviewItem, correction: Correction): void => {
      const next = correct(review, item.id, correction);
      setMode("card");
      setChoice(item.id);
      if (next === review) return;
      put(next, text.said.corrected);
      setOffers(
        likeOffers(next, item.id, Object.keys(correction) as CorrectableField[]).filter(isOfUnwritten(written)),
      );
    },
    /** Which target of the plan at hand it is, as a person says. */
    mapTo: (item: ReviewItem, mapsTo: MapsTo | undefined, words: string): void => {
      setMode("card");
      setChoice(item.id);
      if (!isWritten(item)) put(mapTo(review, item.id, mapsTo), words);
    },
    applyLike: (offer: LikeOffer): void => {
      put(applyLike(review, offer), text.applied(offer.corrections.size));
      setOffers(offers.filter((other) => other !== offer));
    },
    dismiss: (offer: LikeOffer): void => setOffers(offers.filter((other) => other !== offer)),
    /** With the one before or behind it in the document. */
    merge: (item: ReviewItem, by: 1 | -1): void => {
      const other = neighbour(review, item, by);
      if (!other || isWritten(other)) return;
      const next = merge(review, item.id, other.id);
      put(next, text.said.merged);
      pick([item.id, other.id].find((id) => itemOf(next, id)));
    },
    canMerge: (item: ReviewItem, by: 1 | -1): boolean => {
      const other = neighbour(review, item, by);
      return other !== undefined && !isWritten(other);
    },
    split: (item: ReviewItem, parts: readonly Part[]): void => {
      put(split(review, item.id, parts), text.said.split);
      pick(item.id);
    },
    make: (index: number): void => {
      const made = makeProposal(review, index, proposalOfSentence);
      if (made.id === undefined) return;
      put(made.review, text.said.made);
      setFilter("unsure");
      pick(made.id);
      setMode("form");
    },
    undo: (): void => {
      setOffers([]);
      if (review.past.length > 0) put(undo(review), text.said.undone);
    },
    redo: (): void => {
      setOffers([]);
      if (review.future.length > 0) put(redo(review), text.said.redone);
    },
  };
}

export type ReviewingSteps = ReturnType<typeof usePlanReview>;

function listedIn(review: Review, filter: ReviewFilter): readonly ReviewItem[] {
  return filter === "sentences" ? [] : listed(review, filter);
}

function neighbour({ items }: Review, item: ReviewItem, by: 1 | -1): ReviewItem | undefined {
  return items[items.findIndex(({ id }) => id === item.id) + by];
}

function isOfUnwritten(written: ReadonlySet<number>): (offer: LikeOffer) => boolean {
  return ({ corrections }) => ![...corrections.keys()].some((id) => written.has(id));
}

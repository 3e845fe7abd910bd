/** What of a review is shown, in which order, and how far it is: from a `Review` to the pane's list. */

import { gapsOf, openDoubts, type Review, type ReviewItem } from "./review";

/** `sentences` are those with a number that became no proposal. */
export type ReviewFilter = "unsure" | "sure" | "all" | "sentences";

export interface ReviewCounts {
  readonly unsure: number;
  readonly sure: number;
  readonly all: number;
  /** Left sentences that no proposal was made of. */
  readonly sentences: number;
  readonly open: number;
  readonly accepted: number;
  readonly leftOut: number;
  /** Accepted though a doubt is open: they get a note. */
  readonly acceptedWithDoubt: number;
  /** Open and without any doubt: what “accept all sure” takes. */
  readonly openSure: number;
}

/** Whether the reader was sure of it. A decision or a correction moves nothing in the list: the place of a proposal stays. */
export function isSure({ read }: ReviewItem): boolean {
  return read.doubts.length === 0;
}

/** Those that a person should look at come first, each part in the document's order. */
export function listed({ items }: Review, filter: Exclude<ReviewFilter, "sentences">): readonly ReviewItem[] {
  const [unsure, sure] = [items.filter((item) => !isSure(item)), items.filter(isSure)];
  if (filter === "unsure") return unsure;
  return filter === "sure" ? sure : [...unsure, ...sure];
}

/** The left sentences by their position in the reading, without those that a proposal was made of. */
export function listedSentences({ reading, items }: Review): readonly number[] {
  const made = new Set(items.map(({ sentence }) => sentence));
  return reading.left.map((_, index) => index).filter((index) => !made.has(index));
}

/** `unsureOf` are items of which something else than the reading is unsure. */
export function countsOf(review: Review, unsureOf: ReadonlySet<number> = new Set()): ReviewCounts {
  const { items } = review;
  const isReady = (item: ReviewItem): boolean =>
    item.decision === "open" && openDoubts(item).length === 0 && gapsOf(item).length === 0 && !unsureOf.has(item.id);
  const count = (is: (item: ReviewItem) => boolean): number => items.filter(is).length;
  const sure = count(isSure);
  return {
    unsure: items.length - sure,
    sure,
    all: items.length,
    sentences: listedSentences(review).length,
    open: count(({ decision }) => decision === "open"),
    accepted: count(({ decision }) => decision === "accepted"),
    leftOut: count(({ decision }) => decision === "left-out"),
    acceptedWithDoubt: count((item) => item.decision === "accepted" && openDoubts(item).length > 0),
    openSure: count(isReady),
  };
}

/** The next one to decide on, after an item and then from the beginning; undefined when all are decided. */
export function nextOpen(list: readonly ReviewItem[], after: number | undefined): ReviewItem | undefined {
  const from = list.findIndex(({ id }) => id === after) + 1;
  return [...list.slice(from), ...list.slice(0, from)].find(({ decision }) => decision === "open");
}

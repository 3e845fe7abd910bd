/** The review of a plan reading: what a person decided about every proposal, and the way back from each step. Begins with a
 *  `PlanReading`; ends as targets in review-targets.ts. Nothing here writes: a proposal that nobody decided on stays open. */

import type { Comparison, Direction } from "../target";
import { usualMethod } from "../target";
import type { Doubt, PlanReading, Proposal } from "./proposal";

export type Decision = "open" | "accepted" | "left-out";

/** What of a proposal a person can correct. */
export type CorrectableField =
  | "code"
  | "level"
  | "item"
  | "group"
  | "name"
  | "unit"
  | "comparison"
  | "value"
  | "upper"
  | "words"
  | "direction"
  | "aggregation"
  | "method"
  | "parent"
  | "year";

/** New values by field; undefined takes away what a proposal may do without. */
export type Correction = { readonly [F in CorrectableField]?: Proposal[F] | undefined };

export interface ReviewItem {
  /** That of the proposal, or a new one for what the person made. */
  readonly id: number;
  /** As it would be written. */
  readonly proposal: Proposal;
  /** Before any correction. */
  readonly read: Proposal;
  /** The reading's proposals that it stands for: several when they were merged, none when it was made of a sentence. */
  readonly sources: readonly number[];
  /** The left sentence that it was made of, by its position in the reading. */
  readonly sentence?: number;
  readonly decision: Decision;
  /** Whether a person said that its doubts are none: it is written without a note then. */
  readonly isChecked: boolean;
  readonly corrected: readonly CorrectableField[];
  /** What a person said of the plan at hand: which of its targets this is, or that it is none of them. */
  readonly mapsTo?: MapsTo;
}

/** The code of a target of the plan at hand. */
export type MapsTo = { readonly code: string } | "new";

/** In the document's order. */
export type ReviewItems = readonly ReviewItem[];

export interface Review {
  readonly reading: PlanReading;
  readonly items: ReviewItems;
  /** What the items were before each step, the last step last. */
  readonly past: readonly ReviewItems[];
  /** What was undone, the next to be redone last. */
  readonly future: readonly ReviewItems[];
}

/** Why a proposal can't be a target yet. */
export type Gap = "no-name" | "no-figure" | "upside-down";

export function beginReview(reading: PlanReading): Review {
  const items = reading.proposals.map((proposal) => newItem(proposal, [proposal.id]));
  return { reading, items, past: [], future: [] };
}

export function newItem(proposal: Proposal, sources: readonly number[]): ReviewItem {
  return { id: proposal.id, proposal, read: proposal, sources, decision: "open", isChecked: false, corrected: [] };
}

export function itemOf({ items }: Pick<Review, "items">, id: number): ReviewItem | undefined {
  return items.find((item) => item.id === id);
}

/** The level that its document names, else the given one. */
export function levelOfItem({ proposal }: ReviewItem, otherwise: string): string {
  return proposal.level.trim() || otherwise.trim();
}

/** One step for undo; none where nothing changed. */
export function stepTo(review: Review, items: ReviewItems): Review {
  const { items: before } = review;
  if (items.length === before.length && items.every((item, index) => item === before[index])) return review;
  return { ...review, items, past: [...review.past, before], future: [] };
}

export function undo(review: Review): Review {
  const before = review.past.at(-1);
  if (!before) return review;
  return { ...review, items: before, past: review.past.slice(0, -1), future: [...review.future, review.items] };
}

export function redo(review: Review): Review {
  const after = review.future.at(-1);
  if (!after) return review;
  return { ...review, items: after, past: [...review.past, review.items], future: review.future.slice(0, -1) };
}

/** What a target can't do without, as far as it is missing. */
export function gapsOf({ proposal }: Pick<ReviewItem, "proposal">): readonly Gap[] {
  const { name, comparison, value, upper, words } = proposal;
  const gaps: Gap[] = [];
  if (name.trim() === "") gaps.push("no-name");
  const hasFigure = comparison === "words" ? (words ?? "").trim() !== "" : value !== undefined;
  if (!hasFigure) gaps.push("no-figure");
  if (value !== undefined && upper !== undefined && upper < value) gaps.push("upside-down");
  return gaps;
}

/** Accepts the proposals that can be targets; `isChecked` says that their doubts were looked at and are none. */
export function accept(review: Review, ids: readonly number[], isChecked = false): Review {
  return change(review, ids, (item) =>
    gapsOf(item).length > 0 ? item : decided(item, "accepted", isChecked || item.isChecked),
  );
}

/** Accepts all that nobody decided on and that the reader is sure of, but for those in which something else is unsure. */
export function acceptSure(review: Review, but: ReadonlySet<number> = new Set()): Review {
  const sure = review.items.filter(
    (item) => item.decision === "open" && openDoubts(item).length === 0 && !but.has(item.id),
  );
  return accept(
    review,
    sure.map(({ id }) => id),
  );
}

export function leaveOut(review: Review, ids: readonly number[]): Review {
  return change(review, ids, (item) => decided(item, "left-out", item.isChecked));
}

/** Takes a decision back without undoing what came after it. */
export function reopen(review: Review, ids: readonly number[]): Review {
  return change(review, ids, (item) => decided(item, "open", false));
}

export function correct(review: Review, id: number, correction: Correction): Review {
  return change(review, [id], (item) => corrected(item, correction));
}

/** The same for several at once, each with its own correction: one step. */
export function correctAll(review: Review, corrections: ReadonlyMap<number, Correction>): Review {
  return change(review, [...corrections.keys()], (item) => corrected(item, corrections.get(item.id) ?? {}));
}

/** Undefined leaves it to the likeness of names again. */
export function mapTo(review: Review, id: number, mapsTo: MapsTo | undefined): Review {
  return change(review, [id], (item) => {
    const [before, after] = [item.mapsTo, mapsTo].map((each) => (typeof each === "object" ? `=${each.code}` : each));
    return before === after ? item : withMapping(item, mapsTo);
  });
}

function withMapping(item: ReviewItem, mapsTo: MapsTo | undefined): ReviewItem {
  const next: { -readonly [K in keyof ReviewItem]: ReviewItem[K] } = { ...item };
  if (mapsTo === undefined) delete next.mapsTo;
  else next.mapsTo = mapsTo;
  return next;
}

function change(review: Review, ids: readonly number[], to: (item: ReviewItem) => ReviewItem): Review {
  const touched = new Set(ids);
  return stepTo(
    review,
    review.items.map((item) => (touched.has(item.id) ? to(item) : item)),
  );
}

function decided(item: ReviewItem, decision: Decision, isChecked: boolean): ReviewItem {
  return item.decision === decision && item.isChecked === isChecked ? item : { ...item, decision, isChecked };
}

/** A correction that leaves a gap opens an accepted proposal again. */
function corrected(item: ReviewItem, correction: Correction): ReviewItem {
  const proposal = withCorrection(item.proposal, correction);
  const changed = (Object.keys(correction) as CorrectableField[]).filter(
    (field) => item.proposal[field] !== proposal[field],
  );
  if (changed.length === 0) return item;
  const next: ReviewItem = {
    // A code that is typed says anew which target it is.
    ...(changed.includes("code") ? withMapping(item, undefined) : item),
    proposal,
    corrected: [...new Set([...item.corrected, ...changed])],
  };
  return next.decision === "accepted" && gapsOf(next).length > 0 ? { ...next, decision: "open" } : next;
}

/** A proposal with other values, and with what follows from them: the usual method of another comparison, no figure beside
 *  words, a direction that is possible. */
export function withCorrection(proposal: Proposal, correction: Correction): Proposal {
  const comparison = correction.comparison ?? proposal.comparison;
  const follows: { -readonly [F in CorrectableField]?: Correction[F] } = {};
  if (proposal.method === usualMethod(proposal)) {
    follows.method = usualMethod({ comparison, unit: correction.unit ?? proposal.unit });
  }
  if (comparison !== proposal.comparison) {
    const direction = directionAfter(comparison, proposal.direction);
    if (direction !== proposal.direction) follows.direction = direction;
    if (proposal.comparison === "words") follows.words = undefined;
  }
  const all = { ...follows, ...correction };
  if (comparison === "words") {
    all.value = undefined;
    all.upper = undefined;
    const { text, from, to } = proposal.quotation;
    if ((all.words ?? proposal.words ?? "") === "") all.words = text.slice(from, to);
  }
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  const taken = new Set(Object.keys(all));
  const kept = Object.entries(proposal).filter(([field]) => !taken.has(field) || needed.has(field));
  return Object.fromEntries([...kept, ...given]) as unknown as Proposal;
}

/** A correction can't take these away. */
const needed: ReadonlySet<string> = new Set<CorrectableField>([
  "code",
  "level",
  "item",
  "group",
  "name",
  "unit",
  "comparison",
  "direction",
  "aggregation",
  "method",
]);

function directionAfter(comparison: Comparison, direction: Direction): Direction {
  if (comparison === "maintain") return "maintain";
  if (direction !== "maintain") return direction;
  return comparison === "<=" || comparison === "<" ? "lower" : "higher";
}

/** Which doubts a correction answers. What isn't named here is answered only by a person who looked. */
const answers: Readonly<Partial<Record<CorrectableField, readonly Doubt["kind"][]>>> = {
  unit: ["no-unit", "unknown-unit", "counted-noun"],
  name: ["no-name", "name-from-context", "long-name", "bare-name", "name-in-pieces", "words-left"],
  value: ["several-figures", "unusual-separator", "column-unclear", "several-columns", "words-only"],
  upper: ["several-figures", "unusual-separator"],
  words: ["words-only"],
  comparison: ["direction-unclear", "words-only", "comparison-assumed", "kept-or-reached"],
  direction: ["direction-unclear"],
  year: ["other-year"],
};

/** The doubts that no correction and no person has answered. */
export function openDoubts({ proposal, corrected: fields, isChecked }: ReviewItem): readonly Doubt[] {
  if (isChecked) return [];
  const answered = new Set(fields.flatMap((field) => answers[field] ?? []));
  return proposal.doubts.filter(({ kind }) => !answered.has(kind));
}

/** The item that a proposal is part of, wherever merging and splitting have put it. */
export function parentItem(review: Pick<Review, "items">, item: ReviewItem): ReviewItem | undefined {
  const { parent } = item.proposal;
  if (parent === undefined) return undefined;
  const found = itemOf(review, parent) ?? review.items.find(({ sources }) => sources.includes(parent));
  return found?.id === item.id ? undefined : found;
}

/** Like cases of a correction: other proposals that the reader read in the same way for the same reason, to which a person can
 *  give the same correction. From a corrected item of a review to offers; nothing is changed unasked. */

import { correctAll, itemOf, type CorrectableField, type Correction, type Review, type ReviewItem } from "./review";
import type { Doubt, Reason } from "./proposal";

/** The fields in which readings repeat themselves. `name` stands for its leading words. */
export type LikeField = "unit" | "comparison" | "direction" | "level" | "name";

export interface LikeOffer {
  readonly field: LikeField;
  /** The item whose correction it is. */
  readonly from: number;
  /** What each of the like ones would get, by its id. */
  readonly corrections: ReadonlyMap<number, Correction>;
  /** Words taken away at the beginning of the name, and those put there instead. */
  readonly leading?: LeadingChange;
}

export interface LeadingChange {
  readonly taken: string;
  readonly given: string;
}

const likeFields: readonly LikeField[] = ["unit", "comparison", "direction", "level", "name"];

/** Why a field was read as it was. */
const reasonsFor: Readonly<Record<LikeField, readonly (Reason["kind"] | Doubt["kind"])[]>> = {
  unit: ["no-unit", "unknown-unit"],
  comparison: ["comparison-word", "bare-figure", "range", "kept-state", "reduction", "growth"],
  direction: ["direction-word", "share-of-structure", "kept-state", "reduction", "direction-unclear"],
  level: [],
  name: [],
};

/** What can be offered after a correction of some fields of an item; nothing where no other is like it. */
export function likeOffers(review: Review, id: number, fields: readonly CorrectableField[]): readonly LikeOffer[] {
  const item = itemOf(review, id);
  if (!item) return [];
  return likeFields
    .filter((field) => fields.includes(field))
    .map((field) => offerFor(review, item, field))
    .filter((offer) => offer.corrections.size > 0);
}

/** One step for all. */
export function applyLike(review: Review, { corrections }: LikeOffer): Review {
  return correctAll(review, corrections);
}

function offerFor(review: Review, item: ReviewItem, field: LikeField): LikeOffer {
  const leading = field === "name" ? leadingChange(item.read.name, item.proposal.name) : undefined;
  const others = review.items.filter(
    (other) => other.id !== item.id && other.decision !== "left-out" && !other.corrected.includes(field),
  );
  const corrections = new Map<number, Correction>();
  for (const other of others) {
    const correction =
      field === "name" ? leading && renamed(other, leading) : isReadAlike(item, other, field) && valueOf(item, field);
    if (correction && Object.entries(correction).some(([key, value]) => other.proposal[key as LikeField] !== value)) {
      corrections.set(other.id, correction);
    }
  }
  return { field, from: item.id, corrections, ...(leading ? { leading } : {}) };
}

function valueOf({ proposal }: ReviewItem, field: Exclude<LikeField, "name">): Correction {
  return { [field]: proposal[field] };
}

function isReadAlike(a: ReviewItem, b: ReviewItem, field: Exclude<LikeField, "name">): boolean {
  return a.read[field] === b.read[field] && whyRead(a, field) === whyRead(b, field);
}

function whyRead({ read }: ReviewItem, field: LikeField): string {
  const kinds: readonly string[] = reasonsFor[field];
  return JSON.stringify([...read.reasons, ...read.doubts].filter(({ kind }) => kinds.includes(kind)));
}

/** What changed at the beginning of a name while its end stayed; undefined where the end changed too, or nothing did. */
export function leadingChange(before: string, after: string): LeadingChange | undefined {
  const [old, now] = [before.trim().split(/\s+/u), after.trim().split(/\s+/u)];
  let same = 0;
  while (same < Math.min(old.length, now.length) && isSameWord(old.at(-1 - same), now.at(-1 - same))) same++;
  const taken = old.slice(0, old.length - same).join(" ");
  return same === 0 || taken === "" ? undefined : { taken, given: now.slice(0, now.length - same).join(" ") };
}

function isSameWord(a = "", b = ""): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function renamed({ proposal }: ReviewItem, { taken, given }: LeadingChange): Correction | undefined {
  const words = proposal.name.trim().split(/\s+/u);
  const lead = taken.split(" ");
  const isLike = words.length > lead.length && lead.every((word, index) => isSameWord(word, words[index]));
  if (!isLike) return undefined;
  const name = [given, ...words.slice(lead.length)].filter((word) => word !== "").join(" ");
  return { name: name.charAt(0).toUpperCase() + name.slice(1) };
}

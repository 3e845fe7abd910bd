/** What the plan reader proposes: targets with their proof, and every sentence with a number that became none. */

import type { Aggregation, Comparison, Direction, Method } from "../target";
import type { DocumentPlace } from "./plan-document";

/** The words of the document that a proposal rests on. */
export interface Quotation {
  /** The sentence, item or table row, as the document has it but for joined lines. */
  readonly text: string;
  readonly at: DocumentPlace;
  /** Where the figure (or the words that stand for it) lies in `text`: UTF-16 offsets, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The index of the block in the document, to show it there. */
  readonly block: number;
}

/** Why a comparison, a direction or a kind was read so; words are the document's own. */
export type Reason =
  | { readonly kind: "comparison-word"; readonly word: string }
  | { readonly kind: "bare-figure" }
  | { readonly kind: "range" }
  | { readonly kind: "direction-word"; readonly word: string }
  | { readonly kind: "share-of-structure" }
  | { readonly kind: "kept-state"; readonly word: string }
  | { readonly kind: "reduction"; readonly word: string }
  | { readonly kind: "growth"; readonly word: string }
  | { readonly kind: "column"; readonly heading: string };

/** Why a person should look. A proposal without doubts is marked sure. */
export type Doubt =
  | { readonly kind: "no-unit" }
  | { readonly kind: "unknown-unit"; readonly unit: string }
  | { readonly kind: "no-name" }
  | { readonly kind: "name-from-context"; readonly name: string }
  | { readonly kind: "long-name" }
  | { readonly kind: "bare-name" }
  /** The name was put together from words on both sides of the figure. */
  | { readonly kind: "name-in-pieces" }
  /** Words of the clause that neither the name nor the figure took. */
  | { readonly kind: "words-left"; readonly words: string }
  /** The unit is a noun behind the figure, which may be longer or belong to the name. */
  | { readonly kind: "counted-noun"; readonly unit: string }
  /** No word says how to compare, or more than one: it was read as such indicators mostly are. */
  | { readonly kind: "comparison-assumed" }
  /** "Duy trì trên 97 %": to be kept at what it is, or to be reached. */
  | { readonly kind: "kept-or-reached"; readonly word: string }
  /** The heading above gave the figure, the change, the unit or the name. */
  | { readonly kind: "from-heading" }
  | { readonly kind: "in-brackets" }
  /** A paragraph of several sentences or clauses, and no item of a list. */
  | { readonly kind: "running-text" }
  /** Other columns of the table are plans, too: of further years, of a period. */
  | { readonly kind: "several-columns"; readonly heading: string }
  /** Another proposal has the same figure and nearly the same name. */
  | { readonly kind: "said-twice"; readonly name: string }
  | { readonly kind: "several-figures"; readonly others: readonly string[] }
  | { readonly kind: "unusual-separator"; readonly figure: string; readonly otherValue: number }
  | { readonly kind: "direction-unclear" }
  | { readonly kind: "maybe-result"; readonly word: string }
  | { readonly kind: "outside-targets" }
  | { readonly kind: "column-unclear"; readonly heading: string }
  | { readonly kind: "other-year"; readonly year: number }
  | { readonly kind: "words-only" }
  | { readonly kind: "footnote" };

/** A figure of another column or year beside the target: last year's result, the mean of the period. */
export interface OtherFigure {
  readonly heading: string;
  readonly year?: number;
  readonly kind: "plan" | "result" | "estimate" | "other";
  readonly text: string;
  readonly value?: number;
  /** The other end of a range. */
  readonly upper?: number;
  /** Where it isn't the proposal's own. */
  readonly unit?: string;
}

export interface Proposal {
  /** The same for the same document: its position among all proposals, from 1. */
  readonly id: number;
  readonly quotation: Quotation;
  readonly code: string;
  /** The tier that set the target, in the document's words ("Thành phố"); empty where it names none. */
  readonly level: string;
  /** The number of the item as printed, without brackets and dots: `15`, `I.1`; empty where it has none. */
  readonly item: string;
  /** The heading of its group ("Về kinh tế"); empty where it has none. */
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly comparison: Comparison;
  /** As in Target: in `unit`; undefined for words. */
  readonly value?: number;
  readonly upper?: number;
  /** The document's words for a target without a number. */
  readonly words?: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly method: Method;
  /** The year that the target is for, where the document names one. */
  readonly year?: number;
  /** The id of the proposal that this one is part of ("trong đó"). */
  readonly parent?: number;
  /** Whether it is one part of a structure whose parts make 100 %. */
  readonly isShare?: boolean;
  readonly others: readonly OtherFigure[];
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

/** Why a sentence with a number became no proposal. */
export type LeftReason =
  | "date-or-document"
  | "name-only"
  | "result"
  | "duty"
  | "no-target-words"
  | "deadline"
  | "heading"
  /** It says more of the figure before: a base, a share, what it amounts to. */
  | "beside"
  /** Nothing names what is measured. */
  | "no-name"
  | "other";

export interface LeftSentence {
  readonly quotation: Quotation;
  readonly reason: LeftReason;
  /** Whether only this figure of the sentence was left: others became proposals. */
  readonly isFigure?: true;
}

export interface PlanReading {
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftSentence[];
  /** The year of the plan, where the document says it. */
  readonly year?: number;
  /** Number and sign of the document ("12/KH-UBND"), where it has one. */
  readonly documentNumber?: string;
  /** Its title in one line. */
  readonly title?: string;
}

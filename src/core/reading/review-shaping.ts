/** Steps of a review that change which proposals there are: two become one, one becomes several, a left sentence becomes one.
 *  No proposal of the reading is lost: every item says which it stands for. */

import { itemOf, newItem, stepTo, withCorrection, type Correction, type Review, type ReviewItem } from "./review";
import type { Doubt, LeftSentence, Proposal, Quotation, Reason } from "./proposal";

/** One of the parts that a proposal is split into: where its figure or words lie in the quotation, and what differs. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly correction: Correction;
  /** Why it was read so; without them the proposal's own. */
  readonly reasons?: readonly Reason[];
}

/** Two proposals as one in the place of the first, to be decided on anew: a range cut in two becomes the range, a name cut in
 *  two the name; else the first's words count and the second fills what it lacks. */
export function merge(review: Review, id: number, otherId: number): Review {
  const [a, b] = review.items.filter((item) => item.id === id || item.id === otherId);
  if (!a || !b) return review;
  const proposal = mergedProposal(a.proposal, b.proposal, [...a.sources, ...b.sources, a.id, b.id]);
  const sentence = a.sentence ?? b.sentence;
  const merged: ReviewItem = {
    ...newItem(proposal, [...new Set([...a.sources, ...b.sources])]),
    corrected: [...new Set([...a.corrected, ...b.corrected])],
    ...(sentence === undefined ? {} : { sentence }),
  };
  return stepTo(
    review,
    review.items.flatMap((item) => (item.id === a.id ? [merged] : item.id === b.id ? [] : [item])),
  );
}

/** The first part keeps the proposal's number, so that what is part of it stays so. Fewer than two parts change nothing. */
export function split(review: Review, id: number, parts: readonly Part[]): Review {
  const item = itemOf(review, id);
  if (!item || parts.length < 2) return review;
  const fresh = nextId(review);
  const pieces = parts.map((part, index): ReviewItem => {
    const piece = pieceOf(item.proposal, part, index === 0 ? id : fresh + index - 1);
    return {
      ...newItem(piece, item.sources),
      ...(item.sentence === undefined ? {} : { sentence: item.sentence }),
    };
  });
  return stepTo(
    review,
    review.items.flatMap((each) => (each.id === id ? pieces : [each])),
  );
}

/** A proposal made of a left sentence, where it stands in the document; once for a sentence. `read` makes the proposal of the
 *  sentence's words: figures are read in one place only. */
export function makeProposal(
  review: Review,
  index: number,
  read: (sentence: LeftSentence, id: number) => Proposal,
): { readonly review: Review; readonly id?: number } {
  const sentence = review.reading.left[index];
  if (!sentence || review.items.some((item) => item.sentence === index)) return { review };
  const id = nextId(review);
  const item: ReviewItem = { ...newItem(read(sentence, id), []), sentence: index };
  const at = review.items.findIndex(({ proposal }) => isBefore(sentence.quotation, proposal.quotation));
  const position = at < 0 ? review.items.length : at;
  const items = [...review.items.slice(0, position), item, ...review.items.slice(position)];
  return { review: stepTo(review, items), id };
}

/** Of the whole review with what was undone: a number is never given twice. */
function nextId({ reading, items, past, future }: Review): number {
  let most = reading.proposals.reduce((top, { id }) => Math.max(top, id), 0);
  for (const state of [items, ...past, ...future]) for (const { id } of state) most = Math.max(most, id);
  return most + 1;
}

function isBefore(a: Quotation, b: Quotation): boolean {
  return a.block < b.block || (a.block === b.block && a.text === b.text && a.from < b.from);
}

function mergedProposal(a: Proposal, b: Proposal, ids: readonly number[]): Proposal {
  const hasFigures = hasFigure(a) && hasFigure(b);
  const range = rangeOf(a, b);
  const figure = range ?? (hasFigure(a) || !hasFigure(b) ? a : b);
  const parent = [a.parent, b.parent].find((each) => each !== undefined && !ids.includes(each));
  const joined: Proposal = {
    ...a,
    quotation: joinedQuotation(a.quotation, b.quotation),
    name: hasFigures ? a.name || b.name : [a.name, b.name].filter((name) => name !== "").join(" "),
    code: a.code || b.code,
    level: a.level || b.level,
    item: a.item || b.item,
    group: a.group || b.group,
    unit: figure.unit || a.unit || b.unit,
    comparison: figure.comparison,
    direction: figure.direction,
    aggregation: figure.aggregation,
    method: figure.method,
    others: unlike([...a.others, ...b.others]),
    reasons: unlike([...a.reasons, ...b.reasons, ...(range ? [{ kind: "range" } as const] : [])]),
    doubts: [],
  };
  const { value, upper, words } = figure;
  const whole = withCorrection(joined, { value, upper, words, parent });
  return { ...whole, doubts: unlike([...a.doubts, ...b.doubts]).filter((doubt) => isOpenIn(whole, doubt)) };
}

function hasFigure({ value, words }: Proposal): boolean {
  return value !== undefined || words !== undefined;
}

/** Two single figures of one unit are the ends of a range. */
function rangeOf(a: Proposal, b: Proposal): Proposal | undefined {
  if (a.value === undefined || b.value === undefined || a.value === b.value) return undefined;
  if (a.upper !== undefined || b.upper !== undefined) return undefined;
  const of = a.unit === "" ? b : a;
  const isKept = a.comparison === "~" || a.comparison.startsWith("reduce");
  return {
    ...of,
    comparison: a.comparison === "reduce>=" ? "reduce=" : isKept ? a.comparison : "=",
    value: Math.min(a.value, b.value),
    upper: Math.max(a.value, b.value),
  };
}

function isOpenIn({ name, unit }: Proposal, { kind }: Doubt): boolean {
  if (kind === "no-name") return name === "";
  if (kind === "no-unit") return unit === "";
  return kind !== "several-figures";
}

/** Of one sentence both marks as one; of two sentences both after each other, at the first's place. */
function joinedQuotation(a: Quotation, b: Quotation): Quotation {
  if (a.block === b.block && a.text === b.text) {
    return { ...a, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  }
  return { ...a, text: `${a.text} ${b.text}`, to: a.text.length + 1 + b.to };
}

function unlike<T>(all: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return all.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
}

function pieceOf(proposal: Proposal, { from, to, correction, reasons }: Part, id: number): Proposal {
  const whole = { ...proposal, id, quotation: { ...proposal.quotation, from, to } };
  const piece = withCorrection(reasons ? { ...whole, reasons } : whole, correction);
  return { ...piece, doubts: piece.doubts.filter(({ kind }) => kind !== "several-figures") };
}

/** Proposals for tests of the review: what is not named is a plain, sure target. */

import type { LeftSentence, PlanReading, Proposal } from "../../../src/core/reading/proposal";

export function proposal(id: number, more: Partial<Proposal> = {}): Proposal {
  const text = more.quotation?.text ?? `Chỉ tiêu ${id} đạt 90%`;
  return {
    id,
    quotation: { text, at: { line: id }, from: text.length - 3, to: text.length - 1, block: id - 1 },
    code: `CT${id}`,
    level: "Xã",
    item: String(id),
    group: "",
    name: `Chỉ tiêu ${id}`,
    unit: "%",
    comparison: ">=",
    value: 90,
    direction: "higher",
    aggregation: "latest",
    method: "direct",
    others: [],
    reasons: [],
    doubts: [],
    ...more,
  };
}

export function sentence(block: number, text: string, figure: string): LeftSentence {
  const from = text.indexOf(figure);
  return {
    quotation: { text, at: { line: block + 1 }, from, to: from + figure.length, block },
    reason: "no-target-words",
  };
}

export function reading(proposals: readonly Proposal[], left: readonly LeftSentence[] = []): PlanReading {
  return { proposals, left, year: 2026, documentNumber: "12/KH-UBND" };
}

/** Plans written as lines of text, and what a reading of them says, in short lines that a clerk can check. */

import type { DocumentParagraph, PlanDocument } from "../../../src/core/reading/plan-document";
import type { Proposal } from "../../../src/core/reading/proposal";

/** Each line is a paragraph of its own, as in a Word file. */
export function paragraphsOf(text: string, more: Partial<DocumentParagraph> = {}): readonly DocumentParagraph[] {
  return text
    .split("\n")
    .map((line, index) => ({ line: line.trim(), at: { paragraph: index + 1 } }))
    .filter(({ line }) => line !== "")
    .map(({ line, at }) => ({ kind: "paragraph", text: line, at, ...more }));
}

/** Each line is a line of a text, which a page's width may have broken. */
export function brokenLinesOf(text: string): readonly DocumentParagraph[] {
  return paragraphsOf(text, { mayGoOn: true }).map((each) => ({ ...each, at: { line: each.at.paragraph ?? 0 } }));
}

export function documentOf(text: string): PlanDocument {
  return { name: "", blocks: paragraphsOf(text), notes: [] };
}

type Shown = Pick<Proposal, "name" | "comparison" | "unit"> & Partial<Pick<Proposal, "value" | "upper" | "words">>;

/** `Tỷ lệ hộ nghèo <= 1.4 %`; a range is `8..8.5`. */
export function targetText({ name, comparison, value, upper, unit, words }: Shown): string {
  const figure = value === undefined ? (words ?? "") : `${value}${upper === undefined ? "" : `..${upper}`}`;
  return `${name} ${comparison} ${figure} ${unit}`.trim();
}

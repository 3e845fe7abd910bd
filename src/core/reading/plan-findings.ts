/** What the checks of a reading tell, as data: which figures, what is odd, and the remedy that is proposed. Findings come from
 *  the check-*.ts beside; their sentences stand in src/text. Nothing is ever changed by a finding. */

import { codeKey } from "../code";
import type { SlipCause } from "../scale-slip";
import type { DocumentPlace } from "./plan-document";
import type { OtherFigure, Proposal } from "./proposal";

/** A proposal that a finding speaks of, with its place in the document. */
export interface FindingPlace {
  readonly id: number;
  readonly name: string;
  readonly at: DocumentPlace;
}

/** The same with its figure. */
export interface FindingFigure extends FindingPlace {
  readonly unit: string;
  readonly value: number;
  readonly upper?: number;
}

/** What a person may do about it; `look` is to compare with the document, where nothing better is known. */
export type Remedy =
  | { readonly kind: "look" }
  | { readonly kind: "value"; readonly id: number; readonly value: number }
  /** The likeliest first. */
  | { readonly kind: "unit"; readonly id: number; readonly units: readonly string[] }
  | { readonly kind: "code"; readonly id: number; readonly code: string }
  /** One of them is enough. */
  | { readonly kind: "keep-one"; readonly ids: readonly number[] };

export type PlanFinding = { readonly remedy: Remedy } & (
  | { readonly kind: "shares-not-whole"; readonly shares: readonly FindingFigure[]; readonly sum: number }
  | {
      readonly kind: "parts-not-total" | "parts-over-total";
      readonly total: FindingFigure;
      readonly parts: readonly FindingFigure[];
      /** Of the parts, in the total's unit. */
      readonly sum: number;
    }
  | {
      readonly kind: "share-not-derived";
      readonly share: FindingFigure;
      readonly part: FindingFigure;
      readonly total: FindingFigure;
      /** What part and total make, in per cent. */
      readonly derived: number;
    }
  | { readonly kind: "over-hundred" | "unlikely-unit" | "fraction-of-count"; readonly of: FindingFigure }
  | {
      readonly kind: "jump";
      readonly of: FindingFigure;
      /** The figure beside it, or last year's target. */
      readonly beside: Pick<OtherFigure, "heading"> & { readonly value: number };
      /** How the figure may have come about; none for a mere jump. */
      readonly cause?: SlipCause;
    }
  | { readonly kind: "doubled-code"; readonly code: string; readonly of: readonly FindingPlace[] }
  | { readonly kind: "doubled-target"; readonly of: readonly FindingFigure[]; readonly isSameFigure: boolean }
);

/** The proposals that a finding speaks of, each once. */
export function proposalsIn(finding: PlanFinding): readonly number[] {
  return [...new Set(placesIn(finding).map(({ id }) => id))];
}

export function placesIn(finding: PlanFinding): readonly FindingPlace[] {
  return finding.kind === "doubled-code" ? finding.of : figuresIn(finding);
}

export function figuresIn(finding: PlanFinding): readonly FindingFigure[] {
  switch (finding.kind) {
    case "doubled-code":
      return [];
    case "shares-not-whole":
      return finding.shares;
    case "parts-not-total":
    case "parts-over-total":
      return [finding.total, ...finding.parts];
    case "share-not-derived":
      return [finding.share, finding.part, finding.total];
    case "doubled-target":
      return finding.of;
    default:
      return [finding.of];
  }
}

export function placeOf({ id, name, quotation }: Proposal): FindingPlace {
  return { id, name, at: quotation.at };
}

/** A proposal with its figure; undefined for words, which have none. */
export function figureOf(proposal: Proposal): FindingFigure | undefined {
  const { unit, value, upper } = proposal;
  if (value === undefined) return undefined;
  return { ...placeOf(proposal), unit, value, ...(upper === undefined ? {} : { upper }) };
}

/** `HONGHEO2` for a second `HONGHEO`: the first number behind it that no other has. */
export function freeCode(code: string, all: readonly Proposal[]): string {
  const taken = new Set(all.map((each) => codeKey(each.code)));
  for (let number = 2; ; number++) {
    const other = `${code}${/\d$/u.test(code) ? "." : ""}${number}`;
    if (!taken.has(codeKey(other))) return other;
  }
}

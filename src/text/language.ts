/** The two languages of Attain and what each must be able to say. Vietnamese comes first; English is typed by it. */

import type { NoRatio } from "../core/attainment";
import type { Place, Problem } from "../core/problem";
import type { StepMark } from "../core/steps";
import type { Action, NextStep } from "../core/walk";
import type { Period } from "../core/period";

export type Language = "vi" | "en";

/** A sentence for every kind of problem: a kind without one does not compile. */
export type ProblemSentences = {
  readonly [K in Problem["kind"]]: (problem: Extract<Problem, { kind: K }>) => string;
};

export interface PaneTexts {
  readonly appName: string;
  readonly steps: {
    readonly plan: string;
    readonly results: string;
    readonly report: string;
    readonly send: string;
  };
  readonly walkLabel: string;
  /** What a step's mark says to those who can't see it. */
  readonly marks: Readonly<Record<StepMark, string>>;
  readonly heading: (period: Period | undefined) => string;
  readonly ofLevel: (level: string) => string;
  readonly changePeriod: string;
  readonly reading: string;
  readonly planState: (walk: { isThere: boolean; count: number; toReview: number }) => string;
  readonly resultsState: (walk: { isThere: boolean; filled: number; expected: number }, period?: Period) => string;
  readonly reportState: (sheet: string | undefined) => string;
  readonly sendState: string;
  readonly next: Readonly<Record<NextStep, string>>;
  readonly nextHint: Readonly<Record<NextStep, string>>;
  readonly build: string;
  readonly openTargets: string;
  readonly openResults: string;
  readonly openReport: string;
  readonly addRows: (period: string) => string;
  readonly problems: (count: number) => string;
  readonly advice: (count: number) => string;
  readonly noProblems: string;
  readonly running: Readonly<Record<Action, string>>;
  readonly finished: Readonly<Record<Action, string>>;
  /** Behind `finished`, where the former state was kept on a hidden sheet. */
  readonly kept: (sheet: string) => string;
  readonly showKept: string;
  readonly retry: string;
  readonly close: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly copyDetails: string;
  readonly copied: string;
  /** Where a page may not write to the clipboard. */
  readonly copyByHand: string;
  readonly details: string;
  readonly showMore: (count: number) => string;
  readonly functionHint: string;
  readonly notInExcel: string;
}

export interface Texts {
  readonly problems: ProblemSentences;
  readonly whyNoRatio: Readonly<Record<NoRatio, string>>;
  readonly pane: PaneTexts;
}

/** `Số liệu!F12`, as it stands before a sentence. */
export function placeText(place: Place): string {
  return place.address === undefined ? place.sheet : `${place.sheet}!${place.address}`;
}

/** The words under "Đánh giá": sets of rules as data, read from the top; the first rule that fits a verdict gives its text.
 *  A person's own word goes before all of them, see overrides.ts. */

import type { Verdict } from "./attainment";
import { isNear } from "./numeral";

/** What narrows a rule down: `nearly` is missed but not far below the plan, `maintained` a state that was to be kept,
 *  `nothing-done` an actual of zero. */
export type LabelCase = "nearly" | "maintained" | "nothing-done";

export interface LabelRule {
  readonly verdict: Verdict;
  readonly only?: LabelCase;
  readonly text: string;
}

export interface LabelSet {
  readonly key: "three" | "completion" | "four" | "words";
  /** As it stands in the settings. */
  readonly name: string;
  readonly rules: readonly LabelRule[];
}

const open = "Chưa đến kỳ đánh giá";

/** The sets that authorities use: Thừa Thiên Huế 2019 and the national tables; Sao Vàng 2025; Mường Ảng 2018; a ward
 *  official's own words without colours. */
export const labelSets: readonly LabelSet[] = [
  {
    key: "three",
    name: "Vượt / Đạt / Không đạt",
    rules: [
      { verdict: "exceeded", text: "Vượt" },
      { verdict: "met", text: "Đạt" },
      { verdict: "missed", text: "Không đạt" },
      { verdict: "not-due", text: open },
    ],
  },
  {
    key: "completion",
    name: "Hoàn thành vượt mức / Hoàn thành / Chưa hoàn thành",
    rules: [
      { verdict: "exceeded", text: "Hoàn thành vượt mức" },
      { verdict: "met", text: "Hoàn thành" },
      { verdict: "missed", text: "Chưa hoàn thành" },
      { verdict: "not-due", text: open },
    ],
  },
  {
    key: "four",
    name: "Hoàn thành vượt mức / Hoàn thành / Cơ bản hoàn thành / Chưa hoàn thành",
    rules: [
      { verdict: "exceeded", text: "Hoàn thành vượt mức" },
      { verdict: "met", text: "Hoàn thành" },
      { verdict: "missed", only: "nearly", text: "Cơ bản hoàn thành" },
      { verdict: "missed", text: "Chưa hoàn thành" },
      { verdict: "not-due", text: open },
    ],
  },
  {
    key: "words",
    name: "Hoàn thành / Tiếp tục duy trì / Đang thực hiện / Tiếp tục thực hiện / Chưa thực hiện",
    rules: [
      { verdict: "met", only: "maintained", text: "Tiếp tục duy trì" },
      { verdict: "exceeded", text: "Hoàn thành" },
      { verdict: "met", text: "Hoàn thành" },
      { verdict: "missed", only: "nothing-done", text: "Chưa thực hiện" },
      { verdict: "missed", text: "Tiếp tục thực hiện" },
      { verdict: "not-due", only: "nothing-done", text: "Chưa thực hiện" },
      { verdict: "not-due", text: "Đang thực hiện" },
    ],
  },
];

export const threeLabels = labelSets[0] as LabelSet;

/** What a rule may look at besides the verdict. */
export interface LabelFacts {
  readonly verdict: Verdict;
  /** The attainment, where there is one. */
  readonly ratio: number | undefined;
  readonly isMaintained: boolean;
  readonly isNothing: boolean;
}

/** The text of the first rule that fits, or blank: what is judged by hand has no proposal.
 *  `nearlyFrom` is the attainment from which a missed target is "cơ bản hoàn thành"; no source states one, so that without
 *  the office's own number there is none. */
export function labelText(set: LabelSet, facts: LabelFacts, nearlyFrom?: number): string {
  const fits = (only: LabelCase | undefined): boolean => {
    switch (only) {
      case undefined:
        return true;
      case "nearly":
        return nearlyFrom !== undefined && facts.ratio !== undefined && reaches(facts.ratio, nearlyFrom);
      case "maintained":
        return facts.isMaintained;
      case "nothing-done":
        return facts.isNothing;
    }
  };
  return set.rules.find((rule) => rule.verdict === facts.verdict && fits(rule.only))?.text ?? "";
}

/** 2 − 3,85 ÷ 3,5 is 0,9, whatever the dust of arithmetic makes of it. */
function reaches(ratio: number, line: number): boolean {
  return ratio >= line || isNear(ratio, line);
}

/** The texts that a set can say of a verdict: what counts as met when a label is read back. */
export function textsOf(set: LabelSet, verdict: Verdict): readonly string[] {
  return set.rules.filter((rule) => rule.verdict === verdict).map((rule) => rule.text);
}

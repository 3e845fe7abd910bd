/** The words of explanations in both languages: what each rule is called, and the phrases around its figures. */

import type { Verdict } from "../core/attainment";
import type { Comparison } from "../core/target";
import type { Language } from "./language";

/** The rules that a reader can tell apart. */
export type Rule =
  | "higher"
  | "higher-range"
  | "lower"
  | "lower-range"
  | "lower-inverse"
  | "to-level"
  | "reduction"
  | "maintain"
  | "composite"
  | "structure"
  | "words";

export interface ExplanationWords {
  /** What is better, and the formula of the attainment; blank where there is none. */
  readonly rules: Readonly<Record<Rule, { readonly side: string; readonly formula: string }>>;
  /** What stands before the plan's figure. */
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly verdicts: Readonly<Record<Exclude<Verdict, "by-hand">, string>>;
  readonly facts: (name: string, done: string, planned: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly against: (actual: string, base: string) => string;
  readonly rose: string;
  readonly fell: string;
  readonly kept: string;
  readonly lost: string;
  readonly points: string;
  readonly equal: string;
  readonly inside: string;
  readonly above: (amount: string) => string;
  readonly below: (amount: string) => string;
  readonly judged: (label: string) => string;
  readonly byHand: string;
  readonly later: string;
  readonly open: (months: string, year: number) => string;
}

const vi: ExplanationWords = {
  rules: {
    higher: { side: "Cao hơn là tốt hơn", formula: "TH/KH" },
    "higher-range": { side: "Cao hơn là tốt hơn", formula: "TH/số đầu của khoảng" },
    lower: { side: "Thấp hơn là tốt hơn", formula: "2 − TH/KH" },
    "lower-range": { side: "Thấp hơn là tốt hơn", formula: "2 − TH/số cuối của khoảng" },
    "lower-inverse": { side: "Thấp hơn là tốt hơn", formula: "KH/TH" },
    "to-level": { side: "Giảm từ kỳ gốc xuống mức kế hoạch", formula: "(gốc − TH)/(gốc − KH)" },
    reduction: { side: "Giảm nhiều hơn là tốt hơn", formula: "mức đã giảm/mức phải giảm" },
    maintain: { side: "Phải giữ được", formula: "" },
    composite: { side: "Phải đạt đủ tiêu chí", formula: "số tiêu chí đạt/số phải đạt" },
    structure: { side: "Cơ cấu, không chiều nào tốt hơn", formula: "TH/KH" },
    words: { side: "Kế hoạch bằng chữ", formula: "" },
  },
  comparisons: {
    ">=": "ít nhất ",
    ">": "trên ",
    "<=": "không quá ",
    "<": "dưới ",
    "=": "",
    "~": "khoảng ",
    maintain: "duy trì ",
    "reduce>=": "giảm ít nhất ",
    "reduce>": "giảm trên ",
    "reduce=": "giảm ",
    "reduce~": "giảm khoảng ",
    all: "đủ ",
    words: "",
  },
  verdicts: { exceeded: "Vượt", met: "Đạt", missed: "Không đạt", "not-due": "Chưa đến kỳ đánh giá" },
  facts: (name, done, planned) => `${name}: thực hiện ${done}; kế hoạch ${planned}.`,
  range: (from, to) => `từ ${from} đến ${to}`,
  against: (actual, base) => `${actual}, kỳ gốc ${base}`,
  rose: "tăng",
  fell: "giảm",
  kept: "đang giữ được (100%)",
  lost: "không còn giữ được (0%)",
  points: "điểm %",
  equal: "Bằng đúng kế hoạch.",
  inside: "Nằm trong khoảng kế hoạch.",
  above: (amount) => `Cao hơn kế hoạch ${amount}.`,
  below: (amount) => `Thấp hơn kế hoạch ${amount}.`,
  judged: (label) => `Đánh giá: ${label}.`,
  byHand: "Đánh giá: do người có thẩm quyền quyết định.",
  later: "Đánh giá: Chưa đến kỳ đánh giá (chỉ tiêu này xét ở kỳ sau).",
  open: (months, year) => `Đánh giá: Chưa đến kỳ đánh giá (mới hết ${months}/12 tháng của năm ${year}).`,
};

const en: ExplanationWords = {
  rules: {
    higher: { side: "Higher is better", formula: "result ÷ plan" },
    "higher-range": { side: "Higher is better", formula: "result ÷ foot of the range" },
    lower: { side: "Lower is better", formula: "2 − result ÷ plan" },
    "lower-range": { side: "Lower is better", formula: "2 − result ÷ top of the range" },
    "lower-inverse": { side: "Lower is better", formula: "plan ÷ result" },
    "to-level": { side: "To come down from the base to the plan", formula: "(base − result) ÷ (base − plan)" },
    reduction: { side: "A larger reduction is better", formula: "reduced ÷ to be reduced" },
    maintain: { side: "To be kept", formula: "" },
    composite: { side: "All criteria must be met", formula: "criteria met ÷ criteria needed" },
    structure: { side: "Structure, neither side is better", formula: "result ÷ plan" },
    words: { side: "Planned in words", formula: "" },
  },
  comparisons: {
    ">=": "at least ",
    ">": "more than ",
    "<=": "at most ",
    "<": "below ",
    "=": "",
    "~": "about ",
    maintain: "to keep ",
    "reduce>=": "a reduction of at least ",
    "reduce>": "a reduction of more than ",
    "reduce=": "a reduction of ",
    "reduce~": "a reduction of about ",
    all: "all of ",
    words: "",
  },
  verdicts: { exceeded: "exceeded", met: "met", missed: "not met", "not-due": "not due yet" },
  facts: (name, done, planned) => `${name}: result ${done}; plan ${planned}.`,
  range: (from, to) => `${from} to ${to}`,
  against: (actual, base) => `${actual}, base ${base}`,
  rose: "up",
  fell: "down",
  kept: "kept (100%)",
  lost: "no longer kept (0%)",
  points: "percentage points",
  equal: "Exactly as planned.",
  inside: "Within the planned range.",
  above: (amount) => `Above the plan by ${amount}.`,
  below: (amount) => `Below the plan by ${amount}.`,
  judged: (label) => `Judgement: ${label}.`,
  byHand: "Judgement: for the authority to decide.",
  later: "Judgement: not due yet (this target is judged in a later period).",
  open: (months, year) => `Judgement: not due yet (${months} of 12 months of ${year} have passed).`,
};

export const explanationWords: Readonly<Record<Language, ExplanationWords>> = { vi, en };

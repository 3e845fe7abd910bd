/** An indicator's target and rule in words, as short as a line of a list allows. */

import { numeralText } from "../core/numeral";
import type { Comparison, Method, Target } from "../core/target";
import type { Language } from "./language";

/** `≥ 12,5 %`, `khoảng 10 triệu lượt khách`, `6,6–6,8 %`; a target without a number in its own words. */
export function planWords(target: Target, language: Language): string {
  if (target.comparison === "words" || target.value === undefined) return target.words ?? "";
  const figure = (value: number): string => (language === "vi" ? numeralText(value) : english.format(value));
  const range = target.upper === undefined ? figure(target.value) : `${figure(target.value)}–${figure(target.upper)}`;
  // Within a range neither end is a limit of its own.
  const sign =
    target.upper !== undefined && !target.comparison.startsWith("reduce") ? "" : signs[language][target.comparison];
  return [sign, range, target.unit].filter((part) => part !== "").join(" ");
}

const english = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

const plain = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "", words: "" } as const;
const signs: Readonly<Record<Language, Readonly<Record<Comparison, string>>>> = {
  vi: {
    ...plain,
    "~": "khoảng",
    maintain: "duy trì",
    "reduce>=": "giảm ≥",
    "reduce>": "giảm >",
    "reduce=": "giảm",
    "reduce~": "giảm khoảng",
    all: "đủ",
  },
  en: {
    ...plain,
    "~": "about",
    maintain: "maintain",
    "reduce>=": "reduce by ≥",
    "reduce>": "reduce by >",
    "reduce=": "reduce by",
    "reduce~": "reduce by about",
    all: "all of",
  },
};

/** How ATTAIN sets a result (TH) against the plan (KH) of this indicator. */
export function ruleWords(target: Target, language: Language): string {
  const words = rules[language];
  if (target.comparison === "words") return words.words;
  if (target.comparison === "all") return words.all;
  if (target.direction === "maintain" || target.comparison === "maintain") return words.maintain;
  if (target.direction === "none") return words.none;
  if (target.method !== "direct") return words[target.method];
  return target.direction === "lower" ? words.lower : words.higher;
}

type Rule = Exclude<Method, "direct"> | "higher" | "lower" | "maintain" | "none" | "words" | "all";

const rules: Readonly<Record<Language, Readonly<Record<Rule, string>>>> = {
  vi: {
    higher: "cao hơn là tốt hơn: TH ÷ KH",
    lower: "thấp hơn là tốt hơn: 2 − TH ÷ KH",
    "plan-by-actual": "thấp hơn là tốt hơn: KH ÷ TH",
    growth: "tốc độ tăng so với gốc, rồi chia cho KH",
    "reduction-rate": "tỷ lệ giảm so với gốc, rồi chia cho KH",
    "reduction-amount": "mức giảm so với gốc, rồi chia cho KH",
    "reduction-to-level": "phần đã giảm từ gốc trên phần phải giảm: (gốc − TH) ÷ (gốc − KH)",
    maintain: "duy trì: 1 khi giữ được, 0 khi không",
    none: "cơ cấu: không bên nào tốt hơn, người đánh giá",
    words: "chỉ tiêu bằng chữ: người đánh giá",
    all: "số tiêu chí đạt trên số tiêu chí phải đạt",
  },
  en: {
    higher: "higher is better: result ÷ plan",
    lower: "lower is better: 2 − result ÷ plan",
    "plan-by-actual": "lower is better: plan ÷ result",
    growth: "growth against the base, then divided by the plan",
    "reduction-rate": "rate of reduction against the base, then divided by the plan",
    "reduction-amount": "reduction against the base, then divided by the plan",
    "reduction-to-level": "what was reduced of what is to be reduced: (base − result) ÷ (base − plan)",
    maintain: "to be maintained: 1 while it holds, 0 when it doesn't",
    none: "a share of a whole: neither way is better, people judge",
    words: "a target in words: people judge",
    all: "criteria met of criteria to be met",
  },
};

/** How a number came about, in one sentence after another: what was done and planned, the rule with its figures, the
 *  difference, the judgement. Built from a judgement of the core; the words of each language stand below. */

import { isReduction, usesBase, type NoRatio } from "../core/attainment";
import type { Judgement } from "../core/judgement";
import { isDue } from "../core/moment";
import { decimalsApart, decimalsOf, numeralText } from "../core/numeral";
import { isInPercent, type Target } from "../core/target";
import { explanationWords, type ExplanationWords, type Rule } from "./explanation-words";
import type { Language } from "./language";
import { textsIn } from "./problems";

/** Figures and amounts as a language writes them. */
interface Writer {
  readonly figure: (value: number, places?: number) => string;
  /** With the unit: `12,5%`, `118.079,279 tỷ đồng`. */
  readonly amount: (text: string, unit: string) => string;
  readonly percent: (ratio: number) => string;
}

function writerIn(language: Language): Writer {
  const figure = (value: number, places = Math.min(decimalsOf(value, 6), 6)): string => {
    const text = numeralText(value, places);
    return language === "vi" ? text : text.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."));
  };
  return {
    figure,
    amount: (text, unit) => (unit === "" ? text : /^[%‰]/u.test(unit) ? text + unit : `${text} ${unit}`),
    percent: (ratio) => `${figure(ratio * 100, trimmed(ratio * 100, decimalsApart(ratio, 1, 2, 100)))}%`,
  };
}

/** The places that are left when zeros at the end go. */
function trimmed(value: number, places: number): number {
  return decimalsOf(Number(value.toFixed(places)), places);
}

/** The whole explanation of one result. */
export function explanation(judgement: Judgement, language: Language): string {
  const words = explanationWords[language];
  const writer = writerIn(language);
  const { target } = judgement;
  const parts = [
    words.facts(`${target.name} (${target.code})`, doneText(judgement, words, writer), planText(target, language)),
    reasonText(judgement, language),
    gapText(judgement, words, writer),
    verdictText(judgement, language),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The rule of a target in words, without any figures: `Cao hơn là tốt hơn: TH/KH.` */
export function ruleSentence(target: Target, language: Language): string {
  const words = explanationWords[language];
  const { side, formula } = words.rules[ruleOf(target)];
  return formula === "" ? `${side}.` : `${side}: ${formula}.`;
}

/** The plan with its comparison and unit: `ít nhất 12,5%`, `từ 6,6 đến 6,8%`, `“hoàn thành trong quý III”`. */
export function planText(target: Target, language: Language): string {
  const words = explanationWords[language];
  if (target.value === undefined) return `“${target.words ?? ""}”`;
  const isBareRange = target.upper !== undefined && [">=", "<=", "="].includes(target.comparison);
  return (isBareRange ? "" : words.comparisons[target.comparison]) + plannedAmount(target, language);
}

/** The plan's figure or range with its unit, without its comparison: `12,5%`, `từ 6,6 đến 6,8%`. */
export function plannedAmount(
  { value = 0, upper, unit }: Pick<Target, "value" | "upper" | "unit">,
  language: Language,
): string {
  const { figure, amount } = writerIn(language);
  const first = figure(value);
  return amount(upper === undefined ? first : explanationWords[language].range(first, figure(upper)), unit);
}

function ruleOf(target: Target, base = target.base): Rule {
  if (target.value === undefined) return "words";
  if (target.comparison === "all") return "composite";
  if (isReduction(target)) return "reduction";
  switch (target.direction) {
    case "none":
      return "structure";
    case "maintain":
      return "maintain";
    case "higher":
      return target.upper === undefined ? "higher" : "higher-range";
    case "lower":
      if (target.method === "plan-by-actual") return "lower-inverse";
      if (target.method === "reduction-to-level" && base !== undefined) return "to-level";
      return target.upper === undefined ? "lower" : "lower-range";
  }
}

/** `11,01%`, or with a base `300.000, kỳ gốc 270.000: tăng 11,11%`. */
function doneText({ target, actual, base, measured }: Judgement, words: ExplanationWords, writer: Writer): string {
  const { figure, amount } = writer;
  if (base === undefined || !usesBase(target)) return amount(figure(actual), target.unit);
  // Rates are worked out of amounts in some other unit, which the plan doesn't name.
  const unit = target.method === "growth" || target.method === "reduction-rate" ? "" : target.unit;
  const against = words.against(amount(figure(actual), unit), amount(figure(base), unit));
  if (typeof measured === "string" || target.method === "reduction-to-level") return against;
  const rises = target.method === "growth" ? measured >= 0 : measured < 0;
  const change = figure(Math.abs(measured), trimmed(Math.abs(measured), 4));
  return `${against}: ${rises ? words.rose : words.fell} ${amount(change, target.unit)}`;
}

function reasonText(judgement: Judgement, language: Language): string {
  const { target, base, ratio, verdict } = judgement;
  const words = explanationWords[language];
  const writer = writerIn(language);
  if (typeof ratio === "string") return noRatioText(target, ratio, language);
  const rule = ruleOf(target, base);
  const { side, formula } = words.rules[rule];
  if (rule === "maintain") return `${side}: ${verdict === "by-hand" || ratio === 1 ? words.kept : words.lost}.`;
  return `${side}: ${formula} = ${figuresOf(judgement, rule, writer)} = ${writer.percent(ratio)}.`;
}

/** The rule's formula with the figures put in. */
function figuresOf({ target, actual, base, measured }: Judgement, rule: Rule, { figure }: Writer): string {
  const done = typeof measured === "number" ? figure(measured, trimmed(measured, 4)) : figure(actual);
  const plan = figure(target.value ?? 0);
  const top = figure(target.upper ?? target.value ?? 0);
  switch (rule) {
    case "lower":
    case "lower-range":
      return `2 − ${done}/${top}`;
    case "lower-inverse":
      return `${top}/${done}`;
    case "to-level":
      return `(${figure(base ?? 0)} − ${done})/(${figure(base ?? 0)} − ${top})`;
    default:
      return `${done}/${plan}`;
  }
}

function noRatioText(target: Target, why: NoRatio, language: Language): string {
  const { side } = explanationWords[language].rules[ruleOf(target)];
  const reason = textsIn(language).whyNoRatio[why];
  return `${side}; ${reason}`;
}

function gapText({ target, actual, measured, gap }: Judgement, words: ExplanationWords, writer: Writer): string {
  if (gap === undefined || target.direction === "maintain" || target.comparison === "all") return "";
  if (gap === 0) return target.upper === undefined ? words.equal : words.inside;
  const figures = [typeof measured === "number" ? measured : actual, target.value ?? 0, target.upper ?? 0];
  const places = Math.max(...figures.map((figure) => decimalsOf(figure, 4)));
  const apart = writer.figure(Math.abs(gap), Math.max(trimmed(Math.abs(gap), places), decimalsApart(gap, 0, 0, 1)));
  const amount = isInPercent(target) ? `${apart} ${words.points}` : writer.amount(apart, target.unit);
  return gap > 0 ? words.above(amount) : words.below(amount);
}

/** In Vietnamese with the office's own label, in English with the verdict that it stands for. */
function verdictText({ target, verdict, label, moment }: Judgement, language: Language): string {
  const words = explanationWords[language];
  const writer = writerIn(language);
  if (verdict === "by-hand") return words.byHand;
  if (verdict !== "not-due" || !moment) return words.judged(language === "vi" ? label : words.verdicts[verdict]);
  if (!isDue(target, moment)) return words.later;
  return words.open(writer.figure(moment.months, trimmed(moment.months, 1)), moment.year);
}

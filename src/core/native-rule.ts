/** The one rule (attainment.ts) as formula text that Excel 2010, LibreOffice and WPS know. A target decides the shape;
 *  the figures stand in it as operands: cells of a report, or look-ups where a cell function stood. */

import { defaultRules, isState, lowerIsBetter, type JudgingRules, type Verdict } from "./attainment";
import type { Judging } from "./judgement";
import { isDue, isYearEnd, type Moment } from "./moment";
import { tolerance as dustShare } from "./numeral";
import { isInPercent, type Target } from "./target";

/** Formula texts that give numbers. What the target has no figure of its own for is left out. */
export interface Operands {
  readonly actual: string;
  readonly plan: string;
  readonly upper?: string;
  /** The level of the base period: where it is given, the target's method is applied to it. */
  readonly base?: string;
  /** The target's own tolerance, as a share. */
  readonly tolerance?: string;
  /** A cell that holds what nativeMeasured gives already, so that it isn't said again wherever it is needed. */
  readonly measured?: string;
}

export interface NativeCircumstances {
  /** When the judgement is made; without it, at the end of the year. */
  readonly moment?: Moment | undefined;
  readonly rules?: JudgingRules;
}

/** The text of a formula's string: with its quotes, doubled where it holds some itself. */
export function quoted(text: string): string {
  return `"${text.replace(/"/gu, '""')}"`;
}

const dash = quoted("–");

/** Excel: `1E-12` in a formula. */
function numberText(value: number): string {
  const text = String(Math.abs(value)).replace("e", "E");
  return value < 0 ? `(-${text})` : text;
}

const dust = numberText(dustShare);

/** An operand that may stand beside any operator: references, numbers and single calls as they are, all else in brackets. */
function atom(text: string): string {
  return /^(?:«[^»]+»|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/u.test(text) || isOneCall(text)
    ? text
    : `(${text})`;
}

/** Whether the bracket that opens behind a function's name is the one that closes the text. */
function isOneCall(text: string): boolean {
  if (!/^[A-Z][A-Z0-9.]*\(/u.test(text)) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') inText = !inText;
    if (inText) continue;
    if (sign === "(") depth++;
    if (sign === ")" && --depth === 0) return at === text.length - 1;
  }
  return false;
}

function atLeast(figure: string, line: string, strict = false): string {
  const span = `${dust}*MAX(ABS(${figure}),ABS(${line}))`;
  return strict ? `${figure}-${line}>${span}` : `${figure}-${line}>=-${span}`;
}

function atMost(figure: string, line: string, strict = false): string {
  const span = `${dust}*MAX(ABS(${figure}),ABS(${line}))`;
  return strict ? `${figure}-${line}<-${span}` : `${figure}-${line}<=${span}`;
}

/** Whether the target's method works a figure out of the actual and its base. */
function isWorkedOut(target: Target, { base }: Operands): boolean {
  return base !== undefined && /^(?:growth|reduction-rate|reduction-amount)$/u.test(target.method);
}

function measuredText(target: Target, operands: Operands): string {
  const { measured } = operands;
  if (measured !== undefined) return atom(measured);
  const actual = atom(operands.actual);
  if (operands.base === undefined || !isWorkedOut(target, operands)) return actual;
  const base = atom(operands.base);
  if (target.method === "reduction-amount") return `(${base}-${actual})`;
  return target.method === "growth" ? `((${actual}-${base})/${base}*100)` : `((${base}-${actual})/${base}*100)`;
}

/** `known`, or `none` where the figure can't be worked out because its base is zero. */
function whereMeasured(target: Target, operands: Operands, known: string, none: string): string {
  const { base, measured } = operands;
  const divides = isWorkedOut(target, operands) && target.method !== "reduction-amount";
  if (base === undefined || !divides || measured !== undefined) return known;
  return `IF(${atom(base)}=0,${none},${known})`;
}

/** measured in attainment.ts. */
export function nativeMeasured(target: Target, operands: Operands, none = dash): string {
  return whereMeasured(target, operands, measuredText(target, operands), none);
}

/** The plan's edge, moved by the tolerance of "khoảng". */
function nearly(target: Target, line: string, operands: Operands, otherwise: number, side: 1 | -1): string {
  if (!target.comparison.endsWith("~")) return line;
  const share = atom(operands.tolerance ?? numberText(target.tolerance ?? otherwise));
  return `(${line}*(1${side < 0 ? "-" : "+"}${share}))`;
}

/** holds in attainment.ts. */
function holdsText(target: Target, figure: string, operands: Operands, otherwise: number): string {
  const plan = atom(operands.plan);
  if (operands.upper !== undefined) return `AND(${atLeast(figure, plan)},${atMost(figure, atom(operands.upper))})`;
  if (target.comparison === "~") {
    const from = nearly(target, plan, operands, otherwise, -1);
    return `AND(${atLeast(figure, from)},${atMost(figure, nearly(target, plan, operands, otherwise, +1))})`;
  }
  if (target.comparison === "<" || target.comparison === "<=") return atMost(figure, plan);
  return `IF(${plan}=0,${figure}=0,${atLeast(figure, plan)})`;
}

/** ratioOf in attainment.ts: a share of one, or `none` where there is no ratio. */
export function nativeRatio(target: Target, operands: Operands, none = dash): string {
  if (target.value === undefined) return none;
  const figure = measuredText(target, operands);
  const plan = atom(operands.plan);
  const share = `IF(${plan}>0,${figure}/${plan},${none})`;
  if (isState(target)) {
    const beside =
      operands.upper === undefined
        ? "0"
        : `IF(${plan}>0,IF(${figure}<${plan},${figure}/${plan},2-${figure}/${atom(operands.upper)}),${none})`;
    const ratio = `IF(${holdsText(target, figure, operands, defaultRules.tolerance)},1,${beside})`;
    return whereMeasured(target, operands, ratio, none);
  }
  return whereMeasured(
    target,
    operands,
    lowerIsBetter(target) ? limitRatio(target, operands, figure, none) : share,
    none,
  );
}

function limitRatio(target: Target, operands: Operands, figure: string, none: string): string {
  const limit = atom(operands.upper ?? operands.plan);
  if (target.method === "reduction-to-level" && operands.base !== undefined) {
    const base = atom(operands.base);
    return `IF(${base}>${limit},(${base}-${figure})/(${base}-${limit}),${none})`;
  }
  const share =
    target.method === "plan-by-actual" ? `IF(${figure}>0,${limit}/${figure},${none})` : `2-${figure}/${limit}`;
  return `IF(${limit}>0,${share},IF(${limit}=0,IF(${figure}<=0,1,0),${none}))`;
}

/** gap in attainment.ts: in the target's unit. */
export function nativeGap(target: Target, operands: Operands, none = dash): string {
  if (target.value === undefined) return none;
  const figure = measuredText(target, operands);
  const plan = atom(operands.plan);
  if (operands.upper === undefined) {
    const isNear = `ABS(${figure}-${plan})<=${dust}*MAX(ABS(${figure}),ABS(${plan}))`;
    return whereMeasured(target, operands, `IF(${isNear},0,${figure}-${plan})`, none);
  }
  const upper = atom(operands.upper);
  const above = `IF(${atMost(figure, upper)},0,${figure}-${upper})`;
  return whereMeasured(target, operands, `IF(${atMost(figure, plan, true)},${figure}-${plan},${above})`, none);
}

/** points in attainment.ts. */
export function nativePoints(target: Target, operands: Operands, none = dash): string {
  return isInPercent(target) ? nativeGap(target, operands, none) : none;
}

function meetsText(target: Target, operands: Operands, figure: string, rules: JudgingRules): string {
  if (isState(target)) return holdsText(target, figure, operands, rules.tolerance);
  const strict = rules.strictLimits && /[<>]$/u.test(target.comparison);
  const plan = atom(operands.plan);
  if (!lowerIsBetter(target)) return atLeast(figure, nearly(target, plan, operands, rules.tolerance, -1), strict);
  const limit = atom(operands.upper ?? operands.plan);
  return atMost(figure, nearly(target, limit, operands, rules.tolerance, +1), strict);
}

function exceedsText(target: Target, operands: Operands, figure: string, rules: JudgingRules): string | undefined {
  if (target.exceeding === false || target.comparison === "all" || isState(target)) return undefined;
  const times = (line: string, factor: number): string => (factor === 1 ? line : `(${line}*${numberText(factor)})`);
  const plan = atom(operands.plan);
  if (lowerIsBetter(target)) {
    if (target.exceeding !== true && operands.upper === undefined) return undefined;
    const line = operands.upper === undefined ? nearly(target, plan, operands, rules.tolerance, -1) : plan;
    return atMost(figure, times(line, 2 - rules.exceededAbove), true);
  }
  const line = nearly(target, atom(operands.upper ?? operands.plan), operands, rules.tolerance, +1);
  return atLeast(figure, times(line, rules.exceededAbove), true);
}

/** verdict in attainment.ts: `says` gives the formula text of each verdict, such as a quoted word. */
export function nativeVerdict(
  target: Target,
  operands: Operands,
  says: (found: Verdict) => string,
  { moment, rules = defaultRules }: NativeCircumstances = {},
): string {
  const byHand = says("by-hand");
  if (target.value === undefined || target.direction === "none") return byHand;
  const judged = judgedText(target, operands, says, moment, rules);
  return whereMeasured(target, operands, whereJudged(target, operands, judged, byHand), byHand);
}

/** isJudged in attainment.ts, as far as it lies in the plan's figure. */
function whereJudged(target: Target, operands: Operands, judged: string, byHand: string): string {
  if (target.direction === "maintain") return judged;
  const plan = atom(operands.plan);
  if (!lowerIsBetter(target)) return `IF(${plan}>0,${judged},${byHand})`;
  return target.method === "reduction-to-level" ? judged : `IF(${plan}>=0,${judged},${byHand})`;
}

function judgedText(
  target: Target,
  operands: Operands,
  says: (found: Verdict) => string,
  moment: Moment | undefined,
  rules: JudgingRules,
): string {
  if (moment && !isDue(target, moment)) return says("not-due");
  const figure = measuredText(target, operands);
  const isOpen = moment !== undefined && !isYearEnd(moment);
  const met = meetsText(target, operands, figure, rules);
  if (isOpen && lowerIsBetter(target) && target.aggregation === "sum") {
    return `IF(${met},${says("not-due")},${says("missed")})`;
  }
  const exceeds = exceedsText(target, operands, figure, rules);
  const good = exceeds === undefined ? says("met") : `IF(${exceeds},${says("exceeded")},${says("met")})`;
  return `IF(${met},${good},${says(isOpen ? "not-due" : "missed")})`;
}

/** labelOf in judgement.ts: the proposed label as a text, blank where people judge. */
export function nativeLabel(target: Target, operands: Operands, judging: Judging, moment?: Moment): string {
  const says = (found: Verdict): string => labelOfVerdict(target, operands, judging, found);
  return nativeVerdict(target, operands, says, { moment, rules: judging.rules });
}

/** A ratio below all others, where there is none. */
const noShare = "-1E+300";

/** labelText in labels.ts: what the rules ask besides the verdict becomes conditions. */
function labelOfVerdict(target: Target, operands: Operands, { labels, nearlyFrom }: Judging, found: Verdict): string {
  let text = quoted("");
  for (const rule of labels.rules.filter((each) => each.verdict === found).reverse()) {
    const word = quoted(rule.text);
    switch (rule.only) {
      case undefined:
        text = word;
        break;
      case "nearly":
        if (nearlyFrom === undefined) break;
        text = `IF(${nativeRatio(target, operands, noShare)}-${numberText(nearlyFrom)}>=-${dust}*${numberText(nearlyFrom)},${word},${text})`;
        break;
      case "maintained":
        if (target.direction === "maintain") text = word;
        break;
      case "nothing-done":
        text = `IF(${atom(operands.actual)}=0,${word},${text})`;
    }
  }
  return text;
}

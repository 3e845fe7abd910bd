/** The figures of a text that can be somebody's target: numerals by the Vietnamese rule, with years, dates, document numbers
 *  and numbers that belong to a name ("lớp 6", "trẻ 5 tuổi", "Đề án 06") left alone. */

import { isDigit, isLetter, smallLetters } from "./letters";
import { valueOf } from "./figure-values";
import { isOfName, nameWords, present, targetWords, timeUnits } from "./figures-of-names";
import { unitBeforeColon, unitOfWhole } from "./unit-of-figure";
import { twoScales } from "./two-scales";
import { nounAt, populationRate, ratioAt, unitAt, type UnitFound } from "./units";

export interface Figure {
  /** UTF-16 offsets of the numeral in the text. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The other reading of a numeral that breaks the rule: `12.5` is read as 12.5, and could be a slip in 12.500. */
  readonly otherValue?: number;
  /** 9 of "04/09 thôn". */
  readonly outOf?: number;
  /** Where the unit ends; `to` without one. */
  readonly end: number;
  readonly unit?: UnitFound;
}

/** `đạt70%`: words that people write without the blank behind them. */
const gluedWords = /(?:^|[^\p{L}])(?:đạt|trên|dưới|khoảng|còn|tăng|giảm|là|từ|đến|quá|nhất|thiểu|đa|có|hơn)$/u;
const voters = /^\s{0,3}(?:vị )?đại biểu(?![\p{L}])/u;
const datePattern = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/u;
const monthPattern = /^\d{1,2}\/(?:19|20)\d{2}(?!\d)/u;
/** `12/KH-UBND`, `41-CT/TW`, `06/2022/QH15`, `05/2025/NQ-HĐND`, `1719/QĐ-TTg`. */
const documentPattern = /^\d+(?:\/\d+)*[-/]\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*/u;
const spacedYears = /^(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)\d{2}|\d{2}(?!\d)))?(?![\d.,]*\d)/u;
const fractionPattern = /^(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/])/u;
const numeralPattern = /\d+(?:[.,]\d+)*/gu;
const spacedGroups = /^\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?:,\d+)?(?![\d.])/u;

/** All figures of `text` that aren't years, dates, numbers of documents or parts of names, in order.
 *  `lower` is the text in small letters (as long as the text). */
export function figuresIn(text: string, lower = smallLetters(text)): readonly Figure[] {
  const figures: Figure[] = [];
  numeralPattern.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = numeralPattern.exec(text))) {
    const start = match.index;
    const skipped = lengthOfOther(text, lower, start);
    if (skipped > 0) {
      numeralPattern.lastIndex = start + skipped;
      continue;
    }
    const figure = figureAt(text, lower, start, match[0]);
    if (figure === undefined) continue;
    figures.push(figure);
    numeralPattern.lastIndex = figure.to;
  }
  return figures;
}

/** All numerals of `text` but years, dates and numbers of documents, whether figures or parts of names, in order. */
export function numeralsIn(text: string, lower: string): readonly { readonly from: number; readonly to: number }[] {
  const numerals: { from: number; to: number }[] = [];
  numeralPattern.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = numeralPattern.exec(text))) {
    const from = match.index;
    const skipped = lengthOfOther(text, lower, from);
    if (skipped > 0) numeralPattern.lastIndex = from + skipped;
    else numerals.push({ from, to: from + match[0].length });
  }
  return numerals;
}

/** How many characters from `start` are a date, a year, a document's number or part of a word; 0 for none of these. */
function lengthOfOther(text: string, lower: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  // `COVID-19`, `QL5`, `m2`, `Q-12`: the number is part of a word.
  const isGlued =
    (isLetter(before) || before === underscore) && !gluedWords.test(lower.slice(Math.max(0, start - 12), start));
  if ((isGlued || (isOfDate(before) && isOfWord(text.charCodeAt(start - 2)))) && !isRangeSign(text, start)) {
    return /^[\d.,]+/u.exec(text.slice(start, start + longestOther))?.[0].length ?? 1;
  }
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const sign = text.charCodeAt(end);
  const isTimeOfDay = sign === colon || (before === colon && isDigit(text.charCodeAt(start - 2)));
  const isYear = text.startsWith("20", start) || text.startsWith("19", start);
  if (!isOfDate(sign) && !isTimeOfDay && !isYear) return 0;
  const rest = text.slice(start, start + longestOther);
  const written = isOfDate(sign)
    ? (documentPattern.exec(rest)?.[0] ?? datePattern.exec(rest)?.[0] ?? monthPattern.exec(rest)?.[0])
    : undefined;
  if (written !== undefined && !/^\d+\/(?:Ha|HA)/u.test(written)) return written.length;
  // `10:07`: a time of day.
  const time = isTimeOfDay ? (/^\d{1,2}:\d{2}(?!\d)/u.exec(rest) ?? minutesOf(rest, before)) : null;
  if (time) return time[0].length;
  const year = isYear ? spacedYears.exec(rest) : null;
  if (year && !/^\s?(?:%|‰)/u.test(rest.slice(year[0].length)) && !isCounted(lower, start, year[0]))
    return year[0].length;
  return 0;
}

/** Dates, years and numbers of documents are looked at so far. */
const longestOther = 40;
const colon = 0x3a;
const underscore = 0x5f;
/** `-`, `.` and `/`, which part the numbers of dates and documents. */
const isOfDate = (code: number): boolean => code >= 0x2d && code <= 0x2f;
const isOfWord = (code: number): boolean => isDigit(code) || isLetter(code);

/** The second half of a time of day, whose first one was taken for a figure. */
const minutesOf = (rest: string, before: number): RegExpExecArray | null =>
  before === colon ? /^\d{2}(?!\d)/u.exec(rest) : null;

/** `8-8,5%`, `10%-12%`: the sign before the number stands between two figures. */
function isRangeSign(text: string, start: number): boolean {
  return /[\d%‰]\s?[-–.]$/u.test(text.slice(Math.max(0, start - 4), start)) && text[start - 1] !== ".";
}

/** "2000 lao động" after a word that says so is a figure, "năm 2025 người dân" is a year. */
function isCounted(lower: string, start: number, year: string): boolean {
  if (year.length !== 4) return false;
  const unit = unitAt(lower, start + 4);
  if (!unit || unit.family === "rank") return false;
  if (unit.family !== "count") return true;
  return targetWords.test(lower.slice(Math.max(0, start - 14), start)) && Number(year) % 100 === 0;
}

function figureAt(text: string, lower: string, start: number, token: string): Figure | undefined {
  const before = lower.slice(Math.max(0, start - 24), start);
  const end = start + token.length;
  const fraction = isBeforeSlash(text, end) ? fractionPattern.exec(text.slice(start, start + 16)) : null;
  if (fraction && !populationRate.test(lower.slice(start + (fraction[1]?.length ?? 0), start + 40)))
    return fractionFigure(lower, start, before, fraction);
  const isGroup = isBlank(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
  const spaced = isGroup && !nameWords.test(before) ? spacedGroups.exec(text.slice(start, start + 24))?.[0] : undefined;
  const written = spaced ?? token;
  const first = valueOf(written);
  const whole = twoScales(lower, start + written.length, first.value);
  const { value, otherValue } = whole ? { value: whole.value, otherValue: undefined } : first;
  const to = start + written.length + (whole?.length ?? lengthOfSpelt(lower, start + written.length));
  const unit = whole?.unit ?? ratioAt(lower, to) ?? unitAt(lower, to) ?? nounAt(lower, to) ?? quotedNounAt(lower, to);
  const figure: { -readonly [Field in keyof Figure]: Figure[Field] } = {
    from: start,
    to,
    value,
    end: to + (unit?.length ?? 0),
  };
  if (otherValue !== undefined) figure.otherValue = otherValue;
  if (unit) figure.unit = unit;
  if (!isOfName(lower, before, figure)) return figure;
  // "Sáng kiến cấp cơ sở: 08", "2.400 người (Nhật Bản 1.300, …)": what is counted stands before.
  if (unit?.isKnown === true || !Number.isInteger(value) || nameWords.test(before)) return undefined;
  const counted = unitBeforeColon(lower, start, to) ?? unitOfWhole(lower, start, to, value);
  return counted ? { ...figure, end: to, unit: counted } : undefined;
}

/** "02 (hai) tổ": the number once more in words, as contracts and decisions write it. */
function lengthOfSpelt(lower: string, at: number): number {
  if (!lower.startsWith("(", at + 1) && !lower.startsWith("(", at)) return 0;
  return speltNumber.exec(lower.slice(at, at + 80))?.[0].length ?? 0;
}

const speltNumber =
  /^\s?\((?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|linh|lẻ|phẩy|phần trăm)\s?){1,14}\)/u;

/** "xóa 05 “điểm đen” về rác": what is counted stands in quotation marks, and belongs to the name with them. */
function quotedNounAt(lower: string, to: number): UnitFound | undefined {
  const quoted = /^\s["“](?=\p{L})/u.exec(lower.slice(to, to + 4));
  const noun = quoted ? (unitAt(lower, to + quoted[0].length) ?? nounAt(lower, to + quoted[0].length)) : undefined;
  return noun?.family === "count" && !timeUnits.test(noun.unit) ? { ...noun, length: 0 } : undefined;
}

/** The blanks that part groups of thousands. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;

/** Whether a slash stands right behind, or behind one blank. */
const isBeforeSlash = (text: string, end: number): boolean =>
  text.startsWith("/", end) || (text.startsWith("/", end + 1) && text.charAt(end).trim() === "");

/** "80/84 (95,2%) xã": the share stands before the noun. */
const shareBehind = /^\s?\(\d{1,3}(?:,\d{1,3})?\s?%\)(?=\s)/u;

/** "04/09 thôn", "5/5 tiêu chí", "100/100 điểm" and "xếp thứ 10/96"; "20/11" without a noun is a day. */
function fractionFigure(lower: string, start: number, before: string, fraction: RegExpExecArray): Figure | undefined {
  const to = start + fraction[0].length;
  const figure = { from: start, to, value: Number(fraction[1]), outOf: Number(fraction[2]) };
  const unit = voters.test(lower.slice(to, to + 20)) ? undefined : unitAt(lower, to);
  const share = unit ? null : shareBehind.exec(lower.slice(to, to + 16));
  const counted = share ? unitAt(lower, to + share[0].length) : undefined;
  if (counted?.family === "count" && !timeUnits.test(counted.unit)) return { ...figure, end: to, unit: counted };
  const named = unit || figure.value > figure.outOf ? undefined : unitBeforeColon(lower, start, to);
  if (named) return { ...figure, end: to, unit: named };
  if (!unit?.isKnown && rankWords.test(before)) return { ...figure, end: to };
  if (!unit || timeUnits.test(unit.unit) || present.test(lower.slice(to + unit.length, to + unit.length + 60)))
    return undefined;
  return { ...figure, end: to + unit.length, unit };
}

const rankWords = /(?:xếp (?:thứ|hạng)|vị trí thứ|thứ hạng|đứng thứ)\s{1,3}$/u;

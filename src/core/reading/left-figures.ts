/** The figures of a sentence that became no proposal beside others that did: nothing is passed over in silence. For
 *  targets-of-sentence.ts. */

import { endOf, startOf, type Mark } from "./clause-marks";
import { numeralsIn } from "./figures-in-text";
import { nameWords } from "./figures-of-names";
import { hasDigit, smallLetters } from "./letters";
import type { LeftReason } from "./proposal";

export interface FigureLeft {
  /** UTF-16 offsets in the sentence. */
  readonly from: number;
  readonly to: number;
  readonly reason: LeftReason;
}

/** Those passed over with their reasons, and every other numeral that neither a mark nor the name of a proposal holds; years,
 *  dates, numbers of documents and ordinals are none. */
export function figuresLeft(
  text: string,
  marks: readonly Mark[],
  names: readonly string[],
  passed: readonly FigureLeft[],
): readonly FigureLeft[] {
  const lower = smallLetters(text);
  const told = new Set(names.filter(hasDigit).flatMap((name) => name.match(numerals) ?? []));
  const inNames = numeralsIn(text, lower).filter(({ from, to }) => {
    if (marks.some((mark) => from >= startOf(mark) && to <= endOf(mark))) return false;
    return !told.has(text.slice(from, to)) && !isOrdinal(lower, from, to);
  });
  const own = inNames.map(({ from, to }): FigureLeft => ({ from, to, reason: "name-only" }));
  // "không còn tình trạng ỷ lại" is passed over, too, and says no number.
  const said = passed.filter(({ from, to }) => hasDigit(text.slice(from, to)));
  return [...said, ...own].sort((a, b) => a.from - b.from);
}

const numerals = /\d+(?:[.,]\d+)*/gu;

/** "lớp 6", "Nghị quyết 57", "Chỉ tiêu 5:", "(1)", "2.3. Tỷ lệ …". */
function isOrdinal(lower: string, from: number, to: number): boolean {
  const before = lower.slice(Math.max(0, from - 24), from);
  if (nameWords.test(before) || /(?:chỉ tiêu|mục tiêu|nhiệm vụ)(?: số)? $/u.test(before)) return true;
  return /(?:^|[\s(])$/u.test(before) && /^(?:\)|\.\s)/u.test(lower.slice(to, to + 2)) && isLabel.test(before);
}

const isLabel = /(?:^\s*|\(|[;:.]\s)$/u;

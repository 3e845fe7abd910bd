/** A point of a plan taken apart: each of its figures with the name that it belongs to, the head that it stands under, and
 *  whether it is a part of the figure before ("trong đó") or only said beside it. */

import {
  isAsideOf,
  isOverPlan,
  isPartInBracket,
  isRateInBrackets,
  isSetBesides,
  isSizeOf,
  wordsAfter,
} from "./clause-asides";
import { bracketsOf, endOf, marksOf, startOf, type Bracket, type Mark } from "./clause-marks";
import { beginsAnew, withoutDoings } from "./doings-before";
import { smallLetters } from "./letters";
import { behindAim, cleanName, nameBehind, startsLikeIndicator, withComma } from "./names";
import { namedByFigure } from "./names-by-figure";
import { withRespectiveNames } from "./respective-names";
import { scaledUnit } from "./unit-scale";
import { withSharedPredicates } from "./shared-predicates";
import { behindOf, cutZone, headOf, type Cut } from "./zones";

export interface Clause {
  readonly mark: Mark;
  /** The words of its own; empty where only the head or the clause before names it. */
  readonly name: string;
  /** The words before the first colon of the point ("Cơ cấu kinh tế"), and before an inner one. */
  readonly heads: readonly string[];
  /** The words before the figure as they stand: "Tiếp tục duy trì tỷ lệ …". */
  readonly before: string;
  /** The words behind the figure up to the next clause. */
  readonly behind: string;
  /** Whether it is named as a part of the clause before. */
  readonly isPart: boolean;
  /** Whether it only says more of the clause before: in brackets, or "tăng 12% so với năm 2024" behind a figure. */
  readonly isAside: boolean;
  /** Whether a semicolon or a sentence's end parts it from the clause before; only a comma or less may part it wrongly. */
  readonly isApart: boolean;
  /** Whether the name stands behind the figure: "100% số xã …". */
  readonly isNamedBehind: boolean;
  /** Where the bracket begins that it stands in. */
  readonly bracket?: number;
  /** The whole name where names and figures stand in the same order: "A, B lần lượt đạt 94% và 99%". */
  readonly ordered?: string;
}

/** The clauses of a text in order. */
export function clausesOf(text: string): readonly Clause[] {
  const lower = smallLetters(text);
  const marks = marksOf(text, lower);
  const brackets = bracketsOf(text);
  const clauses: Clause[] = [];
  const state: State = { head: "", inner: "", isHeadName: false, parts: undefined, outerParts: undefined };
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    const floor = before ? endOf(before) : 0;
    const last = clauses[clauses.length - 1];
    const zone = text.slice(floor, startOf(mark));
    const isSize = isSizeOf(before, mark, zone);
    // "8/9 thôn (88,9%) đạt danh hiệu": the words behind the rate are those of the count.
    const counted = before && isRateInBrackets(marks[index - 2], before) ? clauses[index - 2] : last;
    const cut = isSize
      ? { tail: zone, rest: "", isStrong: false, isSentence: false, isBare: true }
      : cutZone(zone, before !== undefined, counted?.isNamedBehind === true);
    const { words, hasNext } = wordsAfter(text, marks, index);
    const clause = clauseOf(mark, cut, words, hasNext, brackets, state, last);
    // "… 08 đoạn đường (1,5 km) đã xuống cấp": the words behind the bracket go on with what is counted.
    const rest = /^\)(\s[^;,.]+)/u.exec(clause.behind)?.[1];
    if (isSize && last && rest !== undefined) clauses[index - 1] = { ...last, behind: last.behind.trimEnd() + rest };
    clauses.push(clause);
  }
  return withSharedPredicates(text, withRespectiveNames(clauses)).map((clause, index, all) =>
    namedByFigure(clause, index, all, text),
  );
}

/** "xếp trong nhóm 20 xã, phường dẫn đầu": the words behind say among whom, not what. */
export function isRanked(before: string): boolean {
  return /(?:nhóm|tốp|top|xếp thứ|xếp hạng|đứng thứ|vị trí thứ)\s*$/iu.test(before);
}

interface State {
  head: string;
  inner: string;
  /** Whether the head was the name of a figure: then it is no head of the next ones. */
  isHeadName: boolean;
  parts: "colon" | "comma" | undefined;
  /** What `parts` was before the bracket: "Ngô 240 ha (trong đó sinh khối 95 ha), năng suất …" goes on with the whole. */
  outerParts: "colon" | "comma" | undefined;
}

function clauseOf(
  given: Mark,
  cut: Cut,
  after: string,
  hasNext: boolean,
  brackets: readonly Bracket[],
  state: State,
  last: Clause | undefined,
): Clause {
  // "Hộ nghèo: không còn": the words before the colon are the state's subject, and head nothing.
  const isSubject = given.kind === "state" && given.phrase.end === given.phrase.to;
  const { head, own } = isSubject ? { head: "", own: "" } : headOf(cut.rest);
  const bracket = brackets.find(({ from, to }) => startOf(given) > from && startOf(given) < to);
  if (last?.bracket !== undefined && last.bracket !== bracket?.from) state.parts = state.outerParts;
  if (bracket !== undefined && last?.bracket !== bracket.from) state.outerParts = state.parts;
  openHeads(state, cut, head, last === undefined);
  // "Trên 83%: tỷ lệ khám phá án": a figure that begins its sentence has its name behind the colon.
  const isFirstWord = cut.isStrong && cut.rest.trim() === "" && given.kind === "figure";
  // "Tốt nghiệp tiểu học: 100%, tốt nghiệp THCS: 99%": the words before the next colon are the next one's.
  const isOfNext = hasNext && /:\s*$/u.test(cut.rest) && /^\s*,[^,;:.]+:\s*$/u.test(after);
  const words = isOfNext ? "" : behindOf(isFirstWord ? after.replace(/^\s*:\s/u, " ") : after, hasNext);
  const counted = given.kind === "figure" ? given.phrase.inner : undefined;
  const behind = counted === undefined ? words : ` ${counted}${words}`;
  const isSame = isRateInBrackets(last?.mark, given) || (bracket !== undefined && isSetBesides(last, given, cut.rest));
  const { name, isNamedBehind } = isSame ? { name: "", isNamedBehind: false } : ownWords(given, own, cut, behind);
  const mark = withChangeOf(last, given, cut, behind, isNamedBehind);
  const inner = state.inner === "" ? [] : [state.inner];
  const isOver = state.isHeadName && name !== "" && !isCountedHead(state.head, mark);
  const heads = state.head === "" || isOver ? inner : [state.head, ...inner];
  // Only right behind its colon a figure without words of its own is the head's: "giảm 0,07%" behind one is that one's.
  if (name === "" && head !== "" && heads.length > 0 && state.inner === "") state.isHeadName = true;
  const within = bracket && isPartInBracket(last, mark, name) ? { ...bracket, isParts: true } : bracket;
  const isUnnamed = name === "" && head === "" && (heads.length === 0 || state.inner === "");
  return {
    ...(bracket === undefined ? {} : { bracket: bracket.from }),
    mark,
    name,
    heads,
    before: cut.rest,
    behind,
    isPart: last !== undefined && (state.parts !== undefined || within?.isParts === true),
    isAside: last !== undefined && isAsideOf(last, mark, cut, behind, within, isUnnamed),
    isApart: last === undefined || cut.isStrong,
    isNamedBehind,
  };
}

/** "Tuyến phố văn minh: duy trì 04 tuyến, xây dựng mới 02 tuyến": a head that begins with what is counted holds for each. */
export function isCountedHead(head: string, mark: Mark): boolean {
  if (mark.kind !== "figure" || mark.phrase.family !== "count") return false;
  const { plain } = scaledUnit(mark.phrase.unit);
  return plain !== "" && head.toLowerCase().startsWith(`${plain} `) && head.split(" ").length <= longestCountedHead;
}

export const longestCountedHead = 12;

/** Which heads hold for a clause: a sentence's end closes all, a semicolon the inner one. */
function openHeads(state: State, cut: Cut, head: string, isFirst: boolean): void {
  if (cut.isSentence) Object.assign(state, { head: "", inner: "", isHeadName: false, parts: undefined });
  else if (cut.isStrong) {
    state.inner = "";
    if (state.parts === "comma") state.parts = undefined;
  }
  if (cut.parts) state.parts = cut.parts;
  if (head === "") return;
  // "Giữ tổng đàn: …; sản lượng thịt hơi đạt: …": an indicator behind a semicolon leads its own figures.
  const isOwn = startsLikeIndicator(head) && !startsLikeIndicator(state.head) && head.split(" ").length > 2;
  const isOuter = isFirst || cut.isSentence || (cut.isStrong && (state.isHeadName || state.head === "" || isOwn));
  if (isOuter) Object.assign(state, { head, inner: "", isHeadName: false });
  else state.inner = head;
}

/** The words before the figure, else those behind it. */
function ownWords(
  mark: Mark,
  own: string,
  cut: Cut,
  behind: string,
): { readonly name: string; readonly isNamedBehind: boolean } {
  // "Khá 42%, Đạt 39%": the grade is all that names it.
  if (gradeOnly.test(cut.rest) && mark.kind === "figure" && mark.phrase.isLinked !== true)
    return { name: "mức Đạt", isNamedBehind: false };
  const isBehindComma =
    mark.kind === "figure" && mark.phrase.change === undefined && beginsAnew(own, mark.phrase, behind);
  // "…, nâng cao đời sống người dân, 4/4 khu phố giữ vững danh hiệu": what is done besides ends with the comma.
  const full = isBehindComma ? "" : cleanName(own);
  const aim = isBehindComma ? "" : behindAim(own);
  const behindWords = isBehindComma ? "" : aim === own ? full : cleanName(aim);
  // "ngành nông nghiệp phấn đấu tăng trưởng trên 3%": only who aims says of what.
  const aimed = /^tăng trưởng$/iu.test(behindWords)
    ? cleanName(own.replace(/\s(?:phải )?phấn đấu(?=\s)/iu, ""))
    : behindWords;
  const isUnnamed =
    mark.kind === "state" || /^(?:(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết)(?![\p{L}]).*)?$/iu.test(nameBehind(behind));
  const name =
    aimed === "" && isUnnamed ? full : isUnnamed || isRanked(cut.rest) ? aimed : withoutDoings(aimed, mark.phrase);
  if (name !== "" || mark.kind === "state") return { name, isNamedBehind: false };
  // "… và đến năm 2035 giảm xuống dưới 107 bé trai": another level of the same.
  // "giảm 0,6 điểm phần trăm, xuống còn 2,5% số phải thu": the words behind say of what both are taken.
  const isBehindChange = /năm 20\d\d/iu.test(cut.rest) || (cut.isBare !== true && !/\p{L}/u.test(cut.rest));
  const isLevel = /^(?:down-to|up-to)$/u.test(mark.phrase.change ?? "") && isBehindChange;
  if (isLevel && !cut.isStrong) return { name, isNamedBehind: false };
  // "…, gấp 1,5 lần năm trước": so many times of what it was.
  if (mark.phrase.unit === "lần" && cut.rest !== "") return { name, isNamedBehind: false };
  // "đạt tỷ lệ 100% (trừ trường mới lập)": a bracket right behind a share is an aside.
  // "đạt 30% và đến năm 2025 đạt 35%, trong cơ cấu toàn ngành": behind a comma another clause begins.
  const isCut = mark.phrase.isLinked === true && /^\s*,/u.test(behind);
  const named = isCut
    ? ""
    : nameBehind(mark.phrase.family === "percent" ? behind.replace(/^\s*\([^()]*\)/u, " ") : behind);
  const isBracketed = mark.phrase.isInBrackets && cleanName(cut.rest) !== "";
  // "bằng 30% GRDP": the words behind say of what the share is taken.
  const isAlone =
    cut.isStrong && cleanName(cut.rest.replace(numbered, "")) === "" && named.split(" ").length > longestWhole;
  const isShareOf =
    (!isAlone &&
      mark.phrase.isLinked === true &&
      /^(?:grdp|gdp|dân số|lực lượng lao động|kế hoạch|dự toán|tổng (?:số|thu|chi))/iu.test(named)) ||
    isOverPlan(mark.phrase, behind);
  if (named === "" || isShareOf || isRanked(cut.rest) || isBracketed) return { name: "", isNamedBehind: false };
  return {
    name:
      mark.phrase.family === "count" && !elsewhere.test(named)
        ? `${withComma(scaledUnit(mark.phrase.unit).plain, behind)} ${named}`
        : named,
    isNamedBehind: true,
  };
}

/** "40 phút ở khu vực nông thôn": where, and not what is counted. */
const elsewhere = /^(?:đối với|ở (?:khu vực|vùng)) /iu;

/** "60% dân số được phổ biến kiến thức": more words than these name what the share is of, where nothing stands before it. */
const longestWhole = 4;
const gradeOnly = /^[\s,;–-]*Đạt\s*$/u;
const numbered = /^\s*(?:chỉ tiêu|mục tiêu)(?: số)? \d+\s?:/iu;

/** "Cắt giảm 30% thời gian và 30% chi phí", "Kéo giảm hộ nghèo 0,5%, hộ cận nghèo 0,7%": the verb holds for both. */
function withChangeOf(last: Clause | undefined, mark: Mark, cut: Cut, behind: string, isNamedBehind: boolean): Mark {
  if (mark.kind === "figure" && isOverPlan(mark.phrase, behind)) {
    return { ...mark, phrase: { ...mark.phrase, bound: ">=" } };
  }
  if (mark.kind === "figure" && mark.phrase.change === undefined && fallsInAll.test(cut.rest)) {
    return { ...mark, phrase: { ...mark.phrase, change: "down", changeWord: "giảm" } };
  }
  if (mark.kind !== "figure" || last?.mark.kind !== "figure" || cut.isStrong) return mark;
  const { phrase } = mark;
  if (phrase.change !== undefined || phrase.isLinked === true) return mark;
  // "Giảm 20 hộ nghèo (0,5%)": the same fall as a rate.
  if (phrase.isInBrackets && phrase.family === "percent" && last.mark.phrase.change === "down")
    return { ...mark, phrase: { ...phrase, change: "down", changeWord: last.mark.phrase.changeWord ?? "giảm" } };
  // "Giảm ít nhất 10% số vụ, trên 5% số người bị thương"
  if (phrase.bound !== undefined && !(isNamedBehind && /^(?:>=?|~)$/u.test(phrase.bound))) return mark;
  if (last.mark.phrase.unit !== phrase.unit) return mark;
  const limit = phrase.unit !== "%" && elsewhere.test(nameBehind(behind)) ? last.mark.phrase.bound : undefined;
  if (limit !== undefined && phrase.bound === undefined) return { ...mark, phrase: { ...phrase, bound: limit } };
  // "còn 1,7 lần năm 2025 và 1,4 lần năm 2030"
  if (last.mark.phrase.change === "down-to" && /^[\s,]*(?:và )?$/u.test(cut.rest) && !isNamedBehind)
    return { ...mark, phrase: { ...phrase, change: "down-to", changeWord: last.mark.phrase.changeWord ?? "còn" } };
  const isOfVerb = isNamedBehind && last.mark.phrase.change === "down";
  const isOfName =
    !isNamedBehind &&
    !/tăng/iu.test(cut.rest) &&
    last.mark.phrase.change === undefined &&
    /^(?:kéo |cắt )?giảm\s/iu.test(last.name);
  if (!isOfVerb && !isOfName) return mark;
  return { ...mark, phrase: { ...phrase, change: "down", changeWord: last.mark.phrase.changeWord ?? "giảm" } };
}

/** "Tai nạn giao thông giảm cả 3 tiêu chí từ 5% đến 10%": what falls stands between the verb and its figure. */
const fallsInAll =
  /(?:^|\s)(?:kéo )?giảm (?:trên |ở )?(?:cả )?(?:\d+|ba|hai) (?:tiêu chí|mặt|chỉ tiêu)(?: \([^()]*\))?\s*$/iu;

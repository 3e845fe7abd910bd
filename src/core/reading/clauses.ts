/** A point of a plan taken apart: each of its figures with the name that it belongs to, the head that it stands under, and
 *  whether it is a part of the figure before ("trong đó") or only said beside it. */

import { figurePhrases, type FigurePhrase } from "./figure-phrases";
import { cleanName, nameBehind, startsLikeIndicator } from "./names";
import { statePhrases, type StatePhrase } from "./states";

export type Mark =
  { readonly kind: "figure"; readonly phrase: FigurePhrase } | { readonly kind: "state"; readonly phrase: StatePhrase };

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
  /** Whether the name stands behind the figure: "100% số xã …". */
  readonly isNamedBehind: boolean;
}

/** Where a zone between two figures is cut. */
interface Cut {
  readonly tail: string;
  readonly rest: string;
  /** A new sentence or a semicolon stands between. */
  readonly isStrong: boolean;
  readonly isSentence: boolean;
  readonly parts?: "colon" | "comma";
  /** Nothing parts the two figures. */
  readonly isBare?: boolean;
}

/** The clauses of a text in order. */
export function clausesOf(text: string): readonly Clause[] {
  const lower = text.toLowerCase();
  const marks = withoutNameParts(text, marksOf(text, lower));
  const brackets = bracketsOf(text);
  const clauses: Clause[] = [];
  const state: State = { head: "", inner: "", isHeadName: false, parts: undefined };
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    const floor = before ? endOf(before) : 0;
    const last = clauses[clauses.length - 1];
    const cut = cutZone(text.slice(floor, startOf(mark)), before !== undefined, last?.isNamedBehind === true);
    const next = marks[index + 1];
    const after = text.slice(endOf(mark), next ? startOf(next) : text.length);
    clauses.push(clauseOf(mark, cut, after, next !== undefined, brackets, state, last));
  }
  return clauses;
}

/** "80% số hộ trang bị ít nhất 01 bình chữa cháy": a figure within the name that stands behind another one. */
function withoutNameParts(text: string, marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept[kept.length - 1];
    if (last?.kind === "figure" && mark.kind === "figure" && mark.phrase.change === undefined) {
      const zone = text.slice(last.phrase.end, mark.phrase.from);
      const isApart = /[,;.:–(]|\s(?:và|là|đạt|còn|chiếm)\s/iu.test(zone);
      const earlier = kept[kept.length - 2];
      const before = text.slice(earlier ? endOf(earlier) : 0, last.phrase.start);
      if (!isApart && zone.trim() !== "" && cleanName(/[^,;:]*$/u.exec(before)?.[0] ?? "").split(" ").length <= 2)
        continue;
    }
    kept.push(mark);
  }
  return kept;
}

interface State {
  head: string;
  inner: string;
  /** Whether the head was the name of a figure: then it is no head of the next ones. */
  isHeadName: boolean;
  parts: "colon" | "comma" | undefined;
}

function clauseOf(
  mark: Mark,
  cut: Cut,
  after: string,
  hasNext: boolean,
  brackets: readonly Bracket[],
  state: State,
  last: Clause | undefined,
): Clause {
  if (cut.isSentence) Object.assign(state, { head: "", inner: "", isHeadName: false, parts: undefined });
  else if (cut.isStrong) {
    state.inner = "";
    if (state.parts === "comma") state.parts = undefined;
  }
  if (cut.parts) state.parts = cut.parts;
  const { head, own } = headOf(cut.rest);
  if (head !== "") {
    if (last === undefined || cut.isSentence || (cut.isStrong && (state.isHeadName || state.head === ""))) {
      Object.assign(state, { head, inner: "", isHeadName: false });
    } else state.inner = head;
  }
  const bracket = brackets.find(({ from, to }) => startOf(mark) > from && startOf(mark) < to);
  const isBracketAside =
    bracket !== undefined &&
    !bracket.isParts &&
    !(mark.kind === "figure" && mark.phrase.isInBrackets && last === undefined);
  const isPlainBracket = mark.kind === "figure" && mark.phrase.isInBrackets;
  const before = cut.rest;
  let name = cleanName(own);
  const behind = behindOf(after, hasNext);
  let isNamedBehind = false;
  if (name === "" && mark.kind === "figure") {
    const named = nameBehind(behind);
    // "tăng 12% so với …" behind a figure has no name of its own.
    if (named !== "" && !(isPlainBracket && cleanName(cut.rest) !== "")) {
      name = mark.phrase.family === "count" ? `${mark.phrase.unit} ${named}` : named;
      isNamedBehind = true;
    }
  }
  const inner = state.inner === "" ? [] : [state.inner];
  const heads = state.head === "" || (state.isHeadName && name !== "") ? inner : [state.head, ...inner];
  if (name === "" && heads.length > 0) state.isHeadName = true;
  const isUnnamed =
    name === "" && (heads.length === 0 || state.inner === "" ? last !== undefined && head === "" : false);
  // "… đạt 1.250 tỷ đồng, tăng 12%": a second target of the same indicator; in brackets it only explains.
  const isChange =
    mark.kind === "figure" &&
    mark.phrase.change !== undefined &&
    bracket === undefined &&
    mark.phrase.family === "percent";
  const isEqual =
    mark.kind === "figure" &&
    bracket === undefined &&
    /(?:tương đương|tương ứng)/iu.test(cut.rest) &&
    mark.phrase.family !== "measure";
  // "04 doanh nghiệp, 01 hợp tác xã", "nằm trong nhóm 10, đạt từ 88 điểm": another thing of the same.
  const isOther =
    mark.kind === "figure" &&
    bracket === undefined &&
    last?.mark.kind === "figure" &&
    last.mark.phrase.unit !== mark.phrase.unit &&
    (mark.phrase.family === "count" || mark.phrase.isLinked === true);
  const isAside =
    (isBracketAside && !isPlainBracket) ||
    (isPlainBracket && isUnnamed) ||
    (isUnnamed && !cut.isStrong && mark.kind === "figure" && !isChange && !isEqual && !isOther) ||
    (isPlainBracket && cut.isBare === true && last !== undefined);
  return {
    mark,
    name,
    heads,
    before,
    behind,
    isPart: last !== undefined && (state.parts !== undefined || bracket?.isParts === true),
    isAside: isAside && last !== undefined,
    isNamedBehind,
  };
}

const startOf = (mark: Mark): number => (mark.kind === "figure" ? mark.phrase.start : mark.phrase.from);
const endOf = ({ phrase }: Mark): number => phrase.end;

function marksOf(text: string, lower: string): readonly Mark[] {
  const figures = figurePhrases(text, lower).map((phrase): Mark => ({ kind: "figure", phrase }));
  const states = statePhrases(text, lower).map((phrase): Mark => ({ kind: "state", phrase }));
  if (states.length === 0) return figures;
  // "không còn xã dưới 13 tiêu chí": the figure says which of them.
  const own = figures.filter(
    ({ phrase }) =>
      !states.some(
        (state) =>
          phrase.from > state.phrase.from &&
          phrase.to <= state.phrase.end &&
          !/[,:]/u.test(text.slice(state.phrase.from, phrase.from)),
      ),
  );
  return [...own, ...states].sort((a, b) => a.phrase.from - b.phrase.from);
}

interface Bracket {
  readonly from: number;
  readonly to: number;
  /** Whether it lists parts: "(trong đó: thu nội địa …)". */
  readonly isParts: boolean;
}

function bracketsOf(text: string): readonly Bracket[] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(/\(([^()]*)\)/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isParts: /^\s*(?:trong đó|gồm|bao gồm|tr\.?đó)/iu.test(match[1] ?? "") || isList(match[1] ?? ""),
  }));
}

/** "(chăn nuôi bò 02 mô hình, trồng cây dược liệu 03 mô hình)": words and a figure, twice. */
function isList(text: string): boolean {
  return (
    /^\s*\p{L}[^,;\d]+\d[^,;]*[,;]\s*(?:và\s)?\p{L}[^,;\d]+\d/u.test(text) &&
    !/năm\s+20\d\d|cùng kỳ|kế hoạch/iu.test(text)
  );
}

const strongSign = /;|\.(?=\s+["“(]?\p{Lu})|\.$|…/gu;
const partWords = /(?:^|[\s,;(.])(?:trong đó(?: có)?|tr\.?đó|bao gồm|gồm(?: có)?)(?![\p{L}])/giu;
const weakSign = /,|\s(?:và|còn|riêng)\s|\s[-–—]\s|:|\)\s*[-–]/gu;

/** The words between two figures: what still belongs to the first, and what names the second. */
function cutZone(zone: string, hasBefore: boolean, isBeforeNamedBehind: boolean): Cut {
  const masked = zone.replace(/\([^()]*\)/gu, (bracket) => "_".repeat(bracket.length));
  const open = masked.lastIndexOf("(");
  // "05 mô hình sinh kế (chăn nuôi bò 02 mô hình, …": words behind an open bracket begin anew.
  if (hasBefore && open >= 0 && cleanName(zone.slice(open + 1)) !== "" && cleanName(zone.slice(0, open)) !== "") {
    return { tail: zone.slice(0, open), rest: zone.slice(open + 1), isStrong: false, isSentence: false };
  }
  const strong = lastEnd(masked, strongSign);
  const part = lastEnd(masked, partWords);
  const isSentence =
    hasBefore && /\.\s/u.test(masked.slice(0, Math.max(strong, 0) + 1)) && /\.(?=\s+["“(]?\p{Lu})/u.test(masked);
  if (part > strong || (part >= 0 && strong < 0)) {
    const rest = zone.slice(part);
    const start = firstIndex(masked, strong >= 0 ? strongSign : /,|\(|trong đó|tr\.?đó|gồm|bao gồm/giu);
    return {
      tail: zone.slice(0, Math.max(0, start)),
      rest,
      isStrong: strong >= 0 || !hasBefore,
      isSentence,
      parts: rest.includes(":") ? "colon" : "comma",
    };
  }
  if (strong >= 0) {
    const tail = zone.slice(0, firstIndex(masked, strongSign));
    return { tail, rest: zone.slice(strong), isStrong: true, isSentence };
  }
  if (!hasBefore) return { tail: "", rest: zone, isStrong: true, isSentence: false };
  return weakCut(zone, masked, isBeforeNamedBehind);
}

function weakCut(zone: string, masked: string, isBeforeNamedBehind: boolean): Cut {
  const none = { isStrong: false, isSentence: false };
  const signs = [...masked.matchAll(weakSign)];
  if (signs.length === 0) {
    return isBeforeNamedBehind ? { tail: zone, rest: "", ...none } : { tail: "", rest: zone, isBare: true, ...none };
  }
  // Behind "100% số xã ở A, B và C được công nhận," only what follows the last comma can be another name.
  const final = signs[signs.length - 1];
  const isUnnamed =
    final !== undefined && final[0] !== ":" && cleanName(zone.slice(final.index + final[0].length)) === "";
  const sign = isBeforeNamedBehind ? commaBefore(zone, signs) : isUnnamed ? final : signs[0];
  if (!sign) return { tail: zone, rest: "", ...none };
  const at = sign.index + (sign[0] === ":" ? 0 : sign[0].length);
  const isColonFirst = sign[0] === ":" && cleanName(zone.slice(0, sign.index)) !== "" && !isBeforeNamedBehind;
  // "nông thôn: thu gom đạt": the colon ends a head, it doesn't part two clauses.
  if (isColonFirst) return { tail: "", rest: zone, ...none };
  return { tail: zone.slice(0, sign.index), rest: zone.slice(at).replace(/^:/u, ""), ...none };
}

/** Before an indicator that begins behind a comma, else the last sign with nothing but link words behind it. */
function commaBefore(zone: string, signs: readonly RegExpExecArray[]): RegExpExecArray | undefined {
  const naming = signs.find((sign) => {
    const rest = cleanName(zone.slice(sign.index + sign[0].length));
    return /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tổng|giá trị|mức|tốc độ|thu nhập|số|diện tích|sản lượng)(?![\p{L}])/iu.test(
      rest,
    );
  });
  if (naming) return naming;
  return signs[signs.length - 1];
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function firstIndex(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) return match.index;
  return text.length;
}

/** What stands before the last colon, and what behind it. */
function headOf(rest: string): { readonly head: string; readonly own: string } {
  const masked = rest.replace(/\([^()]*\)/gu, (bracket) => "_".repeat(bracket.length));
  const colon = masked.lastIndexOf(":");
  if (colon < 0) return { head: "", own: rest };
  const before = rest.slice(0, colon);
  const inner = before.lastIndexOf(":");
  const own = rest.slice(colon + 1);
  const head = cleanName(
    inner >= 0 && startsLikeIndicator(before.slice(inner + 1).trim()) ? before.slice(inner + 1) : before,
  );
  // "02 nguồn thu chính:" counts what follows and is no head.
  if (/^\d+\s/u.test(head)) return { head: "", own };
  return { head, own };
}

/** The words behind a figure that can belong to it: up to the next strong sign, or to the last comma before another figure. */
function behindOf(after: string, hasNext: boolean): string {
  const masked = after.replace(/\([^()]*\)/gu, (bracket) => "_".repeat(bracket.length));
  const strong = firstIndex(masked, /;|\.(?=\s+["“(]?\p{Lu})|\.\s*$|:|…|trong đó|tr\.?đó/giu);
  const words = after.slice(0, strong);
  if (!hasNext || strong < after.length) return words;
  const signs = [...words.replace(/\([^()]*\)/gu, (bracket) => "_".repeat(bracket.length)).matchAll(weakSign)];
  const sign = commaBefore(words, signs);
  return sign ? words.slice(0, sign.index) : words;
}

/** A point of a plan taken apart: each of its figures with the name that it belongs to, the head that it stands under, and
 *  whether it is a part of the figure before ("trong đó") or only said beside it. */

import { bracketsOf, endOf, marksOf, startOf, type Bracket, type Mark } from "./clause-marks";
import { cleanName, nameBehind } from "./names";
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
}

/** The clauses of a text in order. */
export function clausesOf(text: string): readonly Clause[] {
  const lower = text.toLowerCase();
  const marks = marksOf(text, lower);
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

/** "xếp trong nhóm 20 xã, phường dẫn đầu": the words behind say among whom, not what. */
function isRanked(before: string): boolean {
  return /(?:nhóm|tốp|top|xếp thứ|xếp hạng|đứng thứ|vị trí thứ)\s*$/iu.test(before);
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
    if (named !== "" && !isRanked(cut.rest) && !(isPlainBracket && cleanName(cut.rest) !== "")) {
      name = mark.phrase.family === "count" ? `${mark.phrase.unit} ${named}` : named;
      isNamedBehind = true;
    }
  }
  const inner = state.inner === "" ? [] : [state.inner];
  const heads = state.head === "" || (state.isHeadName && name !== "") ? inner : [state.head, ...inner];
  if (name === "" && heads.length > 0 && state.inner === "") state.isHeadName = true;
  const isUnnamed =
    name === "" && (heads.length === 0 || state.inner === "" ? last !== undefined && head === "" : false);
  // "… đạt 1.250 tỷ đồng, tăng 12%": a second target of the same indicator; in brackets it only explains.
  const isChange =
    mark.kind === "figure" &&
    mark.phrase.change !== undefined &&
    bracket === undefined &&
    (mark.phrase.family === "percent" || mark.phrase.unit === "lần");
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
    (last.mark.phrase.unit !== mark.phrase.unit ||
      /(?:vào|đến) năm 20\d\d/iu.test(behindOf(after, hasNext) + cut.rest)) &&
    (mark.phrase.family === "count" || mark.phrase.isLinked === true || isRanked(cut.rest));
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
    isApart: last === undefined || cut.isStrong,
    isNamedBehind,
  };
}

/** The proposals of one sentence of a point: each of its clauses with what the ones before have said. For targets-of-point.ts. */

import { nameOf, namesIn } from "./clause-names";
import { clausesOf, isRanked, type Clause } from "./clauses";
import { askedOf } from "./comparison";
import { aggregationOf } from "./direction-words";
import type { FigurePhrase } from "./figure-phrases";
import { ledPhrase } from "./led-points";
import { figuresLeft, type FigureLeft } from "./left-figures";
import { reasonOf } from "./left-reasons";
import { partAt } from "./lines";
import type { Point } from "./outline";
import { setsNoTarget, withoutScores } from "./no-targets";
import { isOfThePast, pastStretches } from "./past-figures";
import type { Doubt, LeftReason, OtherFigure, Quotation } from "./proposal";
import { asShares, isShareBySentence, isStructure } from "./shares";
import { baseOf, levelOf, onlyOf, withWhole, type Before } from "./sister-names";
import { keepsNone } from "./states";
import { doubtsOf, isPredicateShared, withOtherFigure, withPredicateOf } from "./target-doubts";
import type { Draft, PointContext } from "./targets-of-point";
import { unitOfName } from "./unit-of-name";
import { unitOfMoney } from "./units";
import { isWanted, namesAim, namesNext } from "./wanted-clauses";
import { hasFurtherYears, withoutOwnTime, withYear } from "./year-in-name";

const wholeAtEnd = /(?<!\p{L})tổng(?: cộng| số)?$/iu;

/** What the sentence has said before a clause. */
interface Around extends Before {
  readonly lastOwn: string;
  /** Whether per cents are shares here. */
  readonly isShares: boolean;
  readonly wholeName?: string;
  readonly lastUnit?: string;
  /** Whether the figure before was so many of so many: "24/26 tổ". */
  readonly isOfTotal?: boolean;
}

/** What a sentence leaves to one that goes on with it: "… 3.215 ha. Trong đó: lúa 1.860 ha, …". */
export interface Left {
  readonly main: number;
  readonly around: Around;
}

/** What the sentences of a point have given. */
export interface Gathered {
  readonly drafts: Draft[];
  /** For each draft the one of the same point that it is part of. */
  readonly wholes: (number | undefined)[];
}

export interface SentenceReading {
  readonly left?: Left;
  /** The figures that became nothing where others became drafts. */
  readonly figures: readonly FigureLeft[];
}

export function readSentence(
  point: Point,
  text: string,
  from: number,
  context: PointContext,
  { drafts, wholes }: Gathered,
  left: Left | undefined,
): SentenceReading {
  const first = drafts.length;
  const passedOver: FigureLeft[] = [];
  const passOver = ({ mark }: Clause, reason: LeftReason): void => {
    passedOver.push({ from: mark.phrase.from, to: mark.phrase.to, reason });
  };
  const goingOn = left && /^[\s*+-]*trong đó(?!\p{L})/iu.test(text) ? left : undefined;
  let main = goingOn?.main ?? -1;
  const isOfStructure = /cơ cấu/iu.test(text) && /^\s*(?:\p{L}+\s){0,3}?(?<!chuyển đổi )cơ cấu(?![\p{L}])/iu.test(text);
  let around: Around = {
    lastName: "",
    lastOwn: "",
    isShares: isOfStructure || goingOn?.around.isShares === true,
    ...(goingOn?.around.wholeName === undefined ? {} : { wholeName: goingOn.around.wholeName }),
  };
  const stretches = pastStretches(text, context.since ?? context.year);
  const aimed = withoutScores(text);
  if (stretches[0]?.[1] === text.length || setsNoTarget(aimed)) return { figures: [] };
  const read = clausesOf(aimed);
  const ofLast = left && onlyOf(left.around, text, read);
  if (ofLast) around = { ...around, ...ofLast };
  const clauses = goingOn ? read.map((clause) => ({ ...clause, isPart: true })) : withWhole(read, ofLast?.lastName);
  let [isPast, isAimed] = [false, false];
  let [outer, ofMain]: [Left | undefined, Around | undefined] = [undefined, undefined];
  for (const [index, clause] of clauses.entries()) {
    // "Ngô 240 ha (trong đó sinh khối 95 ha), năng suất 47 tạ/ha": behind a bracket the sentence goes on where it stood before.
    if (clause.bracket !== clauses[index - 1]?.bracket) {
      if (outer) ({ main, around } = outer);
      outer = clause.bracket === undefined || drafts.length === first ? undefined : { main, around };
      if (outer) [main, around] = [drafts.length - 1, { ...around, wholeName: around.lastName }];
    }
    // "34 công dân, trong đó 03 đảng viên; tỷ lệ có trình độ cao đẳng": behind a semicolon the whole goes on.
    if (clause.isApart && !clause.isPart && clauses[index - 1]?.isPart === true && ofMain) around = ofMain;
    isAimed = namesAim(clause) || (isAimed && !clause.isApart);
    const last = drafts[drafts.length - 1];
    if (clause.isAside && drafts.length > first && last) {
      drafts[drafts.length - 1] = { ...last, others: [...last.others, otherOf(text, clause)] };
      passOver(clause, "beside");
      continue;
    }
    // "năm 2016 đã xử phạt 62 cơ sở với số tiền 418 triệu đồng": nothing parts the second figure from what was.
    const at = clause.mark.phrase.from;
    isPast =
      stretches.some(([start, end]) => at >= start && at < end) ||
      isOfThePast(text, clause, context.since ?? context.year) ||
      (isPast && goesOn(clause));
    if (isPast) {
      around = passed(clause, context, around);
      passOver(clause, "result");
      continue;
    }
    // "Bố trí 6.480 tỷ đồng, trong đó …": parts of what sets nothing set nothing.
    if (clause.isPart && main < 0 && index > 0 && context.attention !== "all") {
      passOver(clause, reasonOf("", context.attention));
      continue;
    }
    if (clause.isPart && main > first) [main, around] = levelOf(drafts, main, around, clause);
    const whole = clause.isPart ? drafts[main] : undefined;
    const own = draftOf(point, text, from, clause, context, around, whole);
    const next = clauses[index + 1];
    const draft = own && isPredicateShared(clause, next) ? withOtherFigure(withPredicateOf(next, own)) : own;
    // "nông nghiệp 30%; công nghiệp 43%; dịch vụ 27% (tổng 100%)"
    if (draft?.isShare === true && draft.value === 100 && wholeAtEnd.test(draft.name)) {
      passOver(clause, "beside");
      continue;
    }
    if (!draft || !isWanted(clause, context.attention, text, isAimed)) {
      around =
        draft && namesNext(clause)
          ? { ...around, lastName: draft.name, lastUnit: draft.unit }
          : passed(clause, context, around);
      passOver(clause, draft ? reasonOf("", context.attention) : "no-name");
      continue;
    }
    if (!clause.isPart) main = drafts.length;
    around = {
      lastName: draft.name,
      ...baseOf(clause, draft, around),
      lastOwn: clause.name !== "" && !clause.isNamedBehind ? clause.name : around.lastOwn,
      // "Tổng thu nhập 303 tỷ đồng, trong đó nông nghiệp 35%": per cents of a sum are its shares.
      isShares: isOfStructure || /đồng|USD|tấn/u.test(drafts[main]?.unit ?? draft.unit),
      wholeName: clause.isPart ? (around.wholeName ?? "") : draft.name,
      lastUnit: draft.unit,
      isOfTotal: clause.mark.kind === "figure" && clause.mark.phrase.outOf !== undefined,
    };
    if (!clause.isPart) ofMain = around;
    for (const name of namesIn(draft.name, draft.unit)) {
      drafts.push(name === draft.name ? draft : { ...draft, name });
      wholes.push(clause.isPart && main >= 0 ? main : undefined);
    }
  }
  asShares(drafts, first);
  const names = drafts.slice(first).map(({ name }) => name);
  const marks = clauses.map(({ mark }) => mark);
  const figures = names.length === 0 ? [] : figuresLeft(text, marks, names, passedOver);
  return main < 0 ? { figures } : { left: { main, around }, figures };
}

/** A clause that sets nothing may still name what the next one sets: "Tỷ lệ hộ nghèo năm 2025 là 4%, năm 2026 còn 3%". */
function passed(clause: Clause, { head }: PointContext, around: Around): Around {
  if (clause.name === "" || clause.isNamedBehind || around.lastName !== "") return around;
  return { ...around, lastName: withoutOwnTime(nameOf(clause, { head, ...around }).name) };
}

/** Whether a clause says more of the one before: "… với số tiền 418 triệu đồng". */
const goesOn = ({ isApart, before }: Clause): boolean =>
  !isApart && /^\s*(?:với|trị giá|tổng|số tiền)\s/iu.test(before);

function draftOf(
  point: Point,
  text: string,
  from: number,
  clause: Clause,
  context: PointContext,
  around: Around,
  whole: Draft | undefined,
): Draft | undefined {
  const { mark } = clause;
  const { name: plain, doubts } = nameOf(clause, {
    head: context.head,
    ...(context.aboveName === undefined ? {} : { aboveName: context.aboveName }),
    ...(context.field === undefined ? {} : { field: context.field }),
    ...around,
  });
  const name = plain === "" ? "" : withYear(plain, clause, context, hasFurtherYears(text, context));
  // "Không để xảy ra:" alone leads to the points below.
  if (name === "" || (mark.kind === "state" && !/\p{L}/u.test(mark.phrase.subject))) return undefined;
  const quotation = quotationOf(point, text, from, from + mark.phrase.from, from + mark.phrase.to);
  if (mark.kind === "state") {
    // Whether words keep what is or ask for what isn't yet, and whether their noun is the unit, plans mean now so, now so.
    const unsaid: Doubt[] = [{ kind: "words-only" }];
    const draft: Making<Draft> = {
      quotation,
      name,
      unit: mark.phrase.unit,
      comparison: isKept(clause) ? "maintain" : "<=",
      value: 0,
      direction: isKept(clause) ? "maintain" : "lower",
      aggregation: "latest",
      method: "direct",
      others: [],
      reasons: [{ kind: "kept-state", word: mark.phrase.word }],
      doubts: [...context.doubts, ...doubts, ...unsaid],
    };
    if (context.year !== undefined) draft.year = context.year;
    return draft;
  }
  const phrase = ledPhrase(mark.phrase, context.led);
  const isShare =
    phrase.family === "percent" &&
    phrase.change === undefined &&
    (context.isStructure || isStructure(clause) || isShareBySentence(clause, around.isShares, name, point.text));
  const asked = askedOf(phrase, name, whole ? { ...clause, whole } : clause, isShare);
  const { comparison, direction, method, reasons } = asked;
  const read = { text, clause, phrase, name, asked, isShare, isFirst: around.lastName === "" };
  const others: OtherFigure[] = [];
  if (phrase.base !== undefined) others.push(figureOf("base", phrase.base));
  if (phrase.outOf !== undefined) others.push(figureOf("outOf", phrase.outOf));
  const draft: Making<Draft> = {
    quotation,
    name,
    unit: unitOf(phrase, name, clause),
    comparison,
    value: phrase.value,
    direction,
    aggregation: aggregationOf(name, phrase.unit, phrase.family),
    method,
    others,
    reasons,
    doubts: [...context.doubts, ...doubts, ...doubtsOf(read)],
  };
  if (context.year !== undefined) draft.year = context.year;
  if (phrase.upper !== undefined) draft.upper = phrase.upper;
  if (isShare) draft.isShare = true;
  return draft;
}

/** What is put together field by field: many objects of few shapes, which is fast. */
type Making<T> = { -readonly [Field in keyof T]: T[Field] };

function unitOf({ unit, noun }: FigurePhrase, name: string, { before, behind }: Clause): string {
  const isRank = isRanked(before);
  // "tốp 3 Cụm thi đua số 4", "top 3 vùng Đồng bằng": where the rank is held, and not what is counted.
  if (isRank && /^(?:cụm|vùng|khối|khu vực)$/u.test(unit) && /^\s(?:\p{Lu}|thi đua)/u.test(behind)) return "";
  if (unit !== "") return unitOfMoney(unit, name);
  // "thuộc tốp 3 vùng": the noun says among whom, and only countries are counted so.
  const counted = isRank && !/^(?:nước|quốc gia)(?!\p{L})/iu.test(noun ?? "") ? undefined : noun;
  return counted ?? (isRank ? "" : unitOfName(name));
}

/** "không để xảy ra" and "tiếp tục duy trì không còn" keep what is; "không còn" alone is still to be reached. */
function isKept({ mark, before }: Clause): boolean {
  return (
    (mark.kind === "state" && keepsNone(mark.phrase.word)) || /duy trì|giữ vững|giữ nguyên|tiếp tục/iu.test(before)
  );
}

const figureOf = (heading: "base" | "outOf", value: number): OtherFigure => ({
  heading: heading === "base" ? "Gốc" : "Trên tổng số",
  kind: "other",
  text: String(value),
  value,
});

function otherOf(text: string, { mark }: Clause): OtherFigure {
  const { start, end } = mark.kind === "figure" ? mark.phrase : { start: mark.phrase.from, end: mark.phrase.end };
  const value = mark.kind === "figure" ? { value: mark.phrase.value } : {};
  const year = /năm\s+(20\d\d)/iu.exec(text.slice(Math.max(0, start - 20), end + 24))?.[1];
  return {
    heading: text
      .slice(Math.max(0, start - 30), start)
      .replace(/^[^\s(]*\s/u, "")
      .trim(),
    kind: "other",
    text: text.slice(start, end).trim(),
    ...value,
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

export function quotationOf(point: Point, text: string, sentenceFrom: number, from: number, to: number): Quotation {
  const part = partAt(point.line.parts, point.start + from);
  return { text: text.trimEnd(), at: part.at, from: from - sentenceFrom, to: to - sentenceFrom, block: part.block };
}

/** Figures with the words that make targets of them: comparison words before and behind, ranges, the way from one level to
 *  another, "tăng" and "giảm". */

import { boundOf, type Bound } from "./bound-words";
import { notNouns } from "./counted-nouns";
import { changeOf, type changes } from "./change-words";
import { figuresIn, type Figure } from "./figures-in-text";
import { isWithin } from "./figures-of-names";
import { lastSyllable, smallLetters } from "./letters";
import type { UnitFamily } from "./units";

export interface FigurePhrase {
  /** UTF-16 offsets of the whole phrase: from its first comparison word to its unit or "trở lên". */
  readonly start: number;
  readonly end: number;
  /** Offsets of the figure itself, both ends of a range included. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly upper?: number;
  /** Where the way begins: 2.5 of "giảm từ 2,5% xuống còn 1,8%". */
  readonly base?: number;
  readonly outOf?: number;
  /** As Attain spells it; empty where none follows. */
  readonly unit: string;
  readonly family?: UnitFamily;
  readonly isUnitKnown: boolean;
  /** What stands between the unit and "trở lên": "nông dân" of "300 hội viên nông dân trở lên". */
  readonly inner?: string;
  /** The noun behind the figure, where it is none that plans usually count. */
  readonly noun?: string;
  /** What the words say of the figure; undefined for a bare one. */
  readonly bound?: Bound;
  /** The words that say it, as they stand in the text. */
  readonly word?: string;
  /** "tăng" or "giảm" right before the figure, or "còn", "xuống còn", "lên" that name a level to reach. */
  readonly change?: "up" | "down" | "down-to" | "up-to";
  readonly changeWord?: string;
  readonly otherValue?: number;
  readonly isInBrackets: boolean;
  /** Whether "đạt", "là", a colon … part it from its name: then the name is whole before it. */
  readonly isLinked?: boolean;
  /** The words between the name and the figure: "chiếm khoảng". */
  readonly link?: string;
  /** Whether "cho" stands before it: those who get something are counted behind it. */
  readonly isGiven?: boolean;
}

/** Words that stand between a name and its figure and say nothing of their own. */
const links = [
  "khống chế",
  "kiềm chế",
  "đạt tỷ lệ",
  "đạt mức",
  "ước đạt",
  "đạt",
  "ở mức",
  "với mức",
  "là",
  "bằng",
  "chiếm tỷ lệ",
  "chiếm",
  "từ",
  "mức",
  "đến",
  "tới",
  "được",
  "cho",
  "ước",
  "phải đạt",
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const leading = [...boundOf.keys(), ...changeOf.keys(), ...links].sort((a, b) => b.length - a.length).map(escaped);
/** The last of the words before the figure, with the blanks and the colon behind it; "mặt bằng" is one word. */
const lastWord = new RegExp(
  `(?:^|[^\\p{L}])(?<!(?:trở|chưa|không) )(?!(?<=(?:mặt|đồng|văn|công|cân) )bằng)(${leading.join("|")})[\\s:]*$`,
  "u",
);
/** What any of these words ends with: its last syllable, or the sign that it is. */
const leadingEnds: ReadonlySet<string> = new Set(
  [...boundOf.keys(), ...changeOf.keys(), ...links].map((word) => lastSyllable(word)),
);

/** Whether one of these words may stand at the end of a text: most figures stand behind other ones. */
const endsInLeading = (text: string): boolean => leadingEnds.has(lastSyllable(text));

const behindUp = /^\s*(?:(?!đến|tới)\p{L}+\s+){0,3}?\(?trở lên\)?/u;
const behindDown = /^\s*(?:(?!đến|tới)\p{L}+\s+){0,3}?\(?(?:trở xuống|trở lại)\)?/u;
const innerWords = /^\s*(\p{L}+(?:\s+\p{L}+)*?)\s+\(?trở (?:lên|xuống|lại)/u;
const rangeSign = /^\s*(?:-|–|—|÷|đến dưới|đến|tới|~)\s*$/u;
const waySign =
  /^\s*(?:\(?năm \d{4}\)?\s*)?(?:xuống còn|xuống dưới|xuống|còn dưới|còn|lên trên|lên đến|lên tới|lên|đến)(?: mức)?\s*$/u;

/** All phrases of the text in order; ranges and ways are one phrase each. */
export function figurePhrases(text: string, lower = smallLetters(text)): readonly FigurePhrase[] {
  const figures = figuresIn(text, lower);
  const phrases: FigurePhrase[] = [];
  let floor = 0;
  for (let index = 0; index < figures.length; index++) {
    const first = figures[index];
    if (!first) continue;
    const second = figures[index + 1];
    const before = wordsBefore(text, lower, floor, first.from);
    const pair = second ? pairOf(lower, first, second, before) : undefined;
    const phrase = phraseOf(text, lower, first, pair && second ? { ...pair, second } : undefined, before, floor);
    if (pair) index += 1;
    floor = phrase.end;
    phrases.push(phrase);
  }
  return phrases;
}

interface WordsBefore {
  readonly start: number;
  readonly bound: Bound | undefined;
  readonly word: string | undefined;
  readonly change: keyof typeof changes | undefined;
  readonly changeWord: string | undefined;
  readonly hasFrom: boolean;
}

/** The comparison words that stand right before `end`, read backwards. */
function wordsBefore(text: string, lower: string, floor: number, end: number): WordsBefore {
  let at = end;
  let bound: Bound | undefined;
  let word: string | undefined;
  let change: keyof typeof changes | undefined;
  let changeWord: string | undefined;
  let hasFrom = false;
  let isLevel = false;
  // A figure in brackets: the words stand inside.
  for (let step = 0; step < 6; step++) {
    const slice = lower.slice(Math.max(floor, at - 32), at);
    const match = endsInLeading(slice) ? lastWord.exec(slice) : null;
    const found = match?.[1];
    if (!match || found === undefined) break;
    if (found === "đạt" && isGrade(text, at - slice.length + match.index + match[0].indexOf(found))) break;
    const nextBound = boundOf.get(found);
    const nextChange = changeOf.get(found);
    // Only the word nearest to the figure decides, but "còn khoảng" and "giảm trên" say two things.
    if (nextBound !== undefined && bound === undefined) [bound, word] = [nextBound, found];
    else if (nextChange !== undefined && change === undefined) [change, changeWord] = [nextChange, found];
    else if (nextBound !== undefined || nextChange !== undefined) break;
    if (found === "từ") hasFrom = true;
    // "vượt từ 5%": from the least on.
    if (found === "vượt" && bound === ">" && hasFrom) bound = ">=";
    if (found === "ở mức") isLevel = true;
    at = at - slice.length + match.index + match[0].indexOf(found);
  }
  // "giảm dưới 1%", "giảm ở mức dưới 2%": a level to come down to; nobody aims to reduce by less.
  if (change === "down" && (bound === "<" || (isLevel && bound === "<="))) change = "down-to";
  return { start: at, hasFrom, bound, word, change, changeWord };
}

/** "Tốt 18%, Khá 42%, Đạt 39%": a grade among others, and no word that links. */
const isGrade = (text: string, at: number): boolean =>
  text.charAt(at) === "Đ" && /(?:Tốt|Khá|Giỏi)\s[^;.]{0,40}[,;–-]\s$/u.test(text.slice(Math.max(0, at - 48), at));

type Pair = "range" | "way";

/** Whether two neighbouring figures are the ends of a range, or the beginning and the end of a way. */
function pairOf(
  lower: string,
  first: Figure,
  second: Figure,
  before: WordsBefore,
): { readonly pair: Pair; readonly between: string } | undefined {
  if (first.outOf !== undefined || second.outOf !== undefined) return undefined;
  const isUnitKnown = first.unit?.isKnown === true;
  const between = lower.slice(isUnitKnown ? first.end : first.to, second.from);
  if (between.length > 24) return undefined;
  // "từ 15 ngày xuống 10 ngày làm việc": the longer unit holds for both.
  const unitsAgree = !isUnitKnown || second.unit?.unit.startsWith(first.unit?.unit ?? "") === true;
  if (
    before.hasFrom &&
    unitsAgree &&
    waySign.test(between) &&
    !(between.includes("đến") && first.value < second.value)
  ) {
    return { pair: "way", between };
  }
  return rangeSign.test(between) && unitsAgree && first.value < second.value ? { pair: "range", between } : undefined;
}

function phraseOf(
  text: string,
  lower: string,
  first: Figure,
  pair: { readonly pair: Pair; readonly between: string; readonly second: Figure } | undefined,
  before: WordsBefore,
  floor: number,
): FigurePhrase {
  const last = pair?.second ?? first;
  const unit = last.unit;
  const afterUnit = unit?.isKnown ? last.end : last.to;
  const behind = lower.slice(afterUnit, afterUnit + 40);
  const isTurned = behind.includes("trở ");
  const up = isTurned ? behindUp.exec(behind) : null;
  const down = isTurned ? behindDown.exec(behind) : null;
  const words = pair?.pair === "way" ? wordsBefore(text, lower, first.to, last.from) : before;
  const change = words.change ?? before.change;
  const changeWord = words.changeWord ?? before.changeWord;
  const value = pair?.pair === "way" ? last.value : first.value;
  const otherValue = last.otherValue ?? first.otherValue;
  const link = lower.slice(before.start, first.from);
  // "có mặt trong 05 phút": a limit of time.
  const start = before.start - within.length;
  const isLimit =
    words.bound === undefined &&
    unit !== undefined &&
    isWithin(unit.unit, lower.slice(Math.max(floor, start - 1), before.start), behind);
  const bound = up ? ">=" : down || isLimit ? "<=" : words.bound;
  const word = up ? "trở lên" : down ? "trở xuống" : isLimit ? within.trim() : words.word;
  const phrase: Making = {
    start: Math.max(floor, isLimit ? start : before.start),
    end: afterUnit + (up?.[0].length ?? down?.[0].length ?? 0),
    from: pair?.pair === "way" ? last.from : first.from,
    to: last.to,
    value,
    unit: unit?.isKnown ? unit.unit : "",
    isUnitKnown: unit?.isKnown === true,
    isLinked: link !== "" && /đạt|là|bằng|chiếm|mức|cho|:/u.test(link),
    isInBrackets: isBracketed(text, before.start, afterUnit + (up?.[0].length ?? down?.[0].length ?? 0)),
  };
  const inner = innerWords.exec(text.slice(afterUnit, phrase.end))?.[1];
  if (inner !== undefined && (up ?? down)) phrase.inner = inner;
  if (link.includes("chiếm")) phrase.link = link;
  if (link.includes("cho") && /(?:^|\s)cho(?:\s|$)/u.test(link)) phrase.isGiven = true;
  if (unit?.isKnown) phrase.family = unit.family;
  else if (unit && !notNouns.test(unit.unit)) phrase.noun = unit.unit;
  if (pair?.pair === "range") phrase.upper = last.value;
  if (pair?.pair === "way") phrase.base = first.value;
  if (first.outOf !== undefined) phrase.outOf = first.outOf;
  if (bound) phrase.bound = bound;
  if (word !== undefined) phrase.word = word;
  if (change) phrase.change = change;
  if (changeWord !== undefined) phrase.changeWord = changeWord;
  if (otherValue !== undefined) phrase.otherValue = otherValue;
  return phrase;
}

const within = "trong ";

/** Put together field by field: every figure of a document passes here. */
type Making = { -readonly [Field in keyof FigurePhrase]: FigurePhrase[Field] };

/** `(59,04%)`: the phrase alone stands between brackets. */
function isBracketed(text: string, start: number, end: number): boolean {
  return (
    text
      .slice(Math.max(0, start - 3), start)
      .trimEnd()
      .endsWith("(") &&
    text
      // "(từ 30 người trở lên)": the phrase may end with its bracket.
      .slice(text.charAt(end - 1) === ")" ? end - 1 : end, end + 3)
      .trimStart()
      .startsWith(")")
  );
}

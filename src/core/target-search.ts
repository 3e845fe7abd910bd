/** Finding indicators by any words that a person remembers of them: of the name, code, unit, level or unit in charge, with
 *  or without marks. The index is built once for a plan; every keystroke then only asks it. */

import { codeKey, withoutDiacritics } from "./code";
import type { Level, Target } from "./target";

interface Entry {
  readonly target: Target;
  readonly code: string;
  /** Words without marks, each after a blank: whether a word begins so is then one search for " wo". */
  readonly name: string;
  readonly others: string;
  /** The name's words as they are written, to put "thuế" before "thuê" for those who type marks. */
  readonly marked: string;
}

export type TargetIndex = readonly Entry[];

/** What a word's place adds to the cost of a target; the cheapest stands first. */
const cost = { wholeCode: 0, wholeName: 1, codeStart: 1, nameStart: 2, otherStart: 3, within: 4, withinOther: 5 };

/** Enough to stand before everything that only holds the words. */
const isTheCode = -100;
const codeBegins = -3;
const phraseAtStart = -2;
const phraseWithin = -1;
/** Less than any place: marks decide between targets that are otherwise alike. */
const asMarked = -0.5;

export function indexTargets(targets: readonly Target[], levels: readonly Level[] = []): TargetIndex {
  const names = new Map(levels.map((level) => [level.sign, level.name]));
  return targets.map((target) => ({
    target,
    code: codeKey(target.code).toLowerCase(),
    name: wordsIn(withoutDiacritics(target.name)),
    others: wordsIn(
      withoutDiacritics([target.unit, target.level, names.get(target.level), target.owner].filter(Boolean).join(" ")),
    ),
    marked: wordsIn(target.name),
  }));
}

/** The targets that hold every word of the query, the likeliest first, else in the plan's order; all of them without a
 *  query. A query that is a code by the rule of codes (`hộ nghèo`, `q-bhyt`) finds it first. */
export function searchTargets(index: TargetIndex, query: string): readonly Target[] {
  const marked = wordsIn(query);
  const phrase = wordsIn(withoutDiacritics(query));
  const words = phrase.split(" ").slice(1);
  if (words.length === 0) return query.trim() === "" ? index.map((entry) => entry.target) : [];
  const key = codeKey(query).toLowerCase();
  const isMarked = marked !== phrase;
  const found: { readonly target: Target; readonly cost: number }[] = [];
  for (const entry of index) {
    const sum = costOf(entry, words, phrase, key);
    if (sum === undefined) continue;
    found.push({ target: entry.target, cost: isMarked && entry.marked.includes(marked) ? sum + asMarked : sum });
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ target }) => target);
}

function costOf(entry: Entry, words: readonly string[], phrase: string, key: string): number | undefined {
  const isCode = key !== "" && entry.code.startsWith(key);
  let sum = 0;
  for (const word of words) {
    const one = costOfWord(entry, word);
    if (one === undefined) {
      if (isCode) continue;
      return undefined;
    }
    sum += one;
  }
  if (isCode) return sum + (entry.code === key ? isTheCode : codeBegins);
  if (words.length === 1) return sum;
  if (entry.name.startsWith(phrase)) return sum + phraseAtStart;
  return entry.name.includes(phrase) ? sum + phraseWithin : sum;
}

function costOfWord({ code, name, others }: Entry, word: string): number | undefined {
  if (code === word) return cost.wholeCode;
  if (code.startsWith(word)) return cost.codeStart;
  const start = name.indexOf(` ${word}`);
  if (start >= 0) return isWholeWord(name, word) ? cost.wholeName : cost.nameStart;
  if (others.includes(` ${word}`)) return cost.otherStart;
  if (code.includes(word) || name.includes(word)) return cost.within;
  return others.includes(word) ? cost.withinOther : undefined;
}

function isWholeWord(text: string, word: string): boolean {
  return text.includes(` ${word} `) || text.endsWith(` ${word}`);
}

/** ` ty le ho ngheo`: letters, figures and per cent signs in small letters, every word after a blank. */
function wordsIn(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}%‰]+/gu);
  return words ? ` ${words.join(" ")}` : "";
}

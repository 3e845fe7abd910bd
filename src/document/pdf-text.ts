/** Words of a line, with their fonts → text in Unicode as people read it. Fonts before Unicode are known by their names or, where
 *  a PDF names them otherwise, by what is written in them in the whole file. */

import { oldFontOf, tidyVietnamese, unicodeFromTcvn3, unicodeFromVni, type OldFont } from "../core/reading/old-fonts";
import { encodingOf, unicodeOnly } from "./old-font-text";
import { isSpaced } from "./pdf-lines";
import type { PageWord } from "./pdf-words";
import { shownInFont } from "./symbol-fonts";

/** A font's name → whose letters it has; fonts of Unicode aren't in it. */
export type Encodings = ReadonlyMap<string, OldFont>;

export interface LineText {
  readonly text: string;
  /** Whether every letter is bold. */
  readonly isBold: boolean;
  readonly from: readonly OldFont[];
  /** A raised number before everything else: that of a footnote. */
  readonly note?: string;
}

export function encodingsOf(words: Iterable<PageWord>): Encodings {
  const texts = new Map<string, string[]>();
  for (const { font, text } of words) {
    const known = texts.get(font.name);
    if (known) known.push(text);
    else texts.set(font.name, [text]);
  }
  return new Map(
    [...texts].flatMap(([font, found]): readonly (readonly [string, OldFont])[] => {
      const text = found.join(" ");
      const encoding = unicodeOnly.test(text) ? undefined : (encodingOf(font) ?? oldFontOf(text));
      return encoding ? [[font, encoding]] : [];
    }),
  );
}

/** Words from left to right. Raised figures are written so that they don't make one number with what stands before them:
 *  `m²`, and `2026¹` for a reference to a footnote. */
export function lineText(words: readonly PageWord[], encodings: Encodings): LineText {
  const [first] = words;
  const isNote = first !== undefined && /^\d{1,2}$/u.test(first.text) && isRaised(first, words);
  const shown = isNote ? words.slice(1) : words;
  const runs: { text: string; readonly font: string }[] = [];
  let isApart = false;
  shown.forEach((word, index) => {
    const before = shown[index - 1];
    isApart ||= before !== undefined && isSpaced(before, word);
    if (word.isStruck) return;
    const letters = /^\d+$/u.test(word.text) && isRaised(word, words) ? raised(word.text) : word.text;
    const text = (isApart ? " " : "") + letters;
    isApart = false;
    const last = runs.at(-1);
    if (last?.font === word.font.name) last.text += text;
    else runs.push({ text, font: word.font.name });
  });
  const from = new Set<OldFont>();
  const text = runs
    .map((run) => {
      const encoding = encodings.get(run.font);
      if (!encoding) return shownInFont(plainName(run.font), tidyVietnamese(composed(run.text)));
      from.add(encoding);
      return encoding === "VNI" ? unicodeFromVni(run.text) : unicodeFromTcvn3(run.text, { isUpper: isUpper(run.font) });
    })
    .join("");
  const letters = words.filter((word) => !word.isStruck && /[\p{L}\p{N}]/u.test(word.text));
  return {
    text: text.replace(/\s+/gu, " ").trim(),
    isBold: letters.length > 0 && letters.every(({ font }) => font.isBold),
    from: [...from],
    ...(isNote ? { note: first.text } : {}),
  };
}

/** Whether a word stands above the line of its neighbours, and smaller. */
export function isRaised(word: PageWord, line: readonly PageWord[]): boolean {
  const size = Math.max(...line.map((each) => each.size));
  const base = line.find((each) => each.size === size)?.base ?? word.base;
  return word.size < size * 0.8 && word.base < base - size * 0.15;
}

const raised = (figures: string): string =>
  [...figures].map((figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(figure)] ?? figure).join("");

const raisedFigures = /(?<!(?<!\p{L})[kdcmh]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/gu;
const lowered = (figures: string): string => [...figures].map((figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(figure)).join("");

/** The text without references to the footnotes of its page. */
export const withoutReferences = (text: string, notes: ReadonlySet<string>): string =>
  notes.size === 0 ? text : text.replace(raisedFigures, (found) => (notes.has(lowered(found)) ? "" : found));

/** Whether a text refers to the footnote of that number. */
export const refersTo = (text: string, note: string): boolean =>
  [...text.matchAll(raisedFigures)].some(([found]) => lowered(found) === note);

/** `.VnTimeH,Bold` prints capitals. */
const isUpper = (font: string): boolean => /^[^,-]*H(?:[,-]|$)/u.test(font);

/** `SymbolMT` and `Wingdings-Regular` are Symbol and Wingdings. */
const plainName = (font: string): string => font.replace(/[,-].*$|MT$/gu, "");

/** Ligatures as letters, hidden hyphens and joiners gone. */
const composed = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/gu, (sign) => sign.normalize("NFKD")).replace(/[\u00ad\u200b-\u200d\ufeff]/gu, "");

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

/** Words from left to right. */
export function lineText(words: readonly PageWord[], encodings: Encodings): LineText {
  const runs: { text: string; readonly font: string }[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const text = (before && isSpaced(before, word) ? " " : "") + word.text;
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
  const letters = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  return {
    text: text.replace(/\s+/gu, " ").trim(),
    isBold: letters.length > 0 && letters.every(({ font }) => font.isBold),
    from: [...from],
  };
}

/** `.VnTimeH,Bold` prints capitals. */
const isUpper = (font: string): boolean => /^[^,-]*H(?:[,-]|$)/u.test(font);

/** `SymbolMT` and `Wingdings-Regular` are Symbol and Wingdings. */
const plainName = (font: string): string => font.replace(/[,-].*$|MT$/gu, "");

/** Ligatures as letters, hidden hyphens and joiners gone. */
const composed = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/gu, (sign) => sign.normalize("NFKD")).replace(/[\u00ad\u200b-\u200d\ufeff]/gu, "");

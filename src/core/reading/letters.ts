/** What the single letters of a text are, by their codes: for what is asked of every line and every figure of a document, where a
 *  pattern would take several times as long. */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a digit stands anywhere in a text. */
export const hasDigit = (text: string): boolean => digit.test(text);

/** For a class of signs anywhere in a text a pattern takes a fifth of what a loop over its codes does. */
const digit = /[0-9]/u;

/** A text in small letters, as long as it is itself, so that places in the one are places in the other. Unicode: of all
 *  capitals only the Turkish "İ" has a small form of two letters. */
export function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll("İ", "i").toLowerCase();
}

/** What a letter can be, as bits; 0 is not worked out yet. */
const known = 1;
const letter = 2;
const capital = 4;
const small = 8;

/** By code: those of Latin, Greek, Cyrillic and the letters with Vietnamese marks. */
const kinds = new Uint8Array(0x2000);

function kindOf(code: number): number {
  // Beyond a text's ends the code is not a number.
  if (!(code < kinds.length)) return workedOut(code);
  return (kinds[code] ||= workedOut(code));
}

function workedOut(code: number): number {
  const sign = String.fromCharCode(code);
  if (!/\p{L}/u.test(sign)) return known;
  if (/\p{Lu}/u.test(sign)) return known | letter | capital;
  return /\p{Ll}/u.test(sign) ? known | letter | small : known | letter;
}

/** A half of a sign that takes two codes is no letter by itself. */
export const isLetter = (code: number): boolean => (kindOf(code) & letter) !== 0;

/** Whether a text is written in capitals: no small letter, and somewhere four capitals with no other letter between. */
export function isCapitals(text: string): boolean {
  let run = 0;
  let hasRun = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & small) !== 0) return false;
    if ((kind & capital) !== 0) run += 1;
    else if ((kind & letter) !== 0) run = 0;
    hasRun ||= run >= 4;
  }
  return hasRun;
}

/** The letters that a text begins with. */
export function firstSyllable(text: string): string {
  let end = 0;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}

/** The last syllable of a text, behind which only blanks and colons stand; the last sign where that is no letter. */
export function lastSyllable(text: string): string {
  let end = text.length;
  while (end > 0 && isBlankOrColon(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start === end ? Math.max(0, end - 1) : start, end);
}

const isBlankOrColon = (code: number): boolean =>
  code === 0x20 ||
  code === 0x3a ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0x80 && /\s/u.test(String.fromCharCode(code)));

/** All syllables that a pattern writes out: where it begins or ends with whole words, the first and the last one of what it matches are
 *  among them. Refused where a syllable can be spelt in several ways, as in `/h[óo]a?/`. */
export function syllablesOf({ source }: RegExp): ReadonlySet<string> {
  const plain = source.replace(/\\p\{\w+\}|\\./gu, " ");
  if (/\p{L}[?*+{[.]|\]\p{L}/u.test(plain)) throw new Error(`Syllables that aren't written out: ${source}`);
  const words = plain.match(/\p{L}+/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Vietnamese that was typed before Unicode. TCVN3 (fonts .Vn…) gives each letter one byte, VNI (fonts VNI-…) a letter and a
 *  mark; read as windows-1252 they look like `®­îc` and `ñöôïc`. Here they are recognised and turned into Unicode, and
 *  Unicode that is spelt unusually into the usual one. TCVN3 is TCVN 5712:1993 (VN3). */

import { isPlainSyllable, isSyllable } from "./syllable";

export type OldFont = "TCVN3" | "VNI";

/** Bytes A1 to AE in their order, then from B5 on; a dot is a byte that TCVN3 leaves free. */
const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  [
    [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
    [0xb5, "àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"],
  ].flatMap(([first, letters]) =>
    [...String(letters)].flatMap((letter, index): readonly (readonly [string, string])[] =>
      letter === "." ? [] : [[String.fromCharCode(Number(first) + index), letter]],
    ),
  ),
);

/** VNI: letters of one sign, then the signs that follow a vowel, as marks of Unicode. */
const vniLetters: ReadonlyMap<string, string> = bothCases([
  ["ô", "ơ"],
  ["ö", "ư"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
  ["ñ", "đ"],
]);
const circumflex = "\u0302";
const breve = "\u0306";
const vniTones = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const onCircumflex = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const onBreve = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };

/** A vowel's sign and the marks' → marks of Unicode, all in small letters. */
const vniMarks: ReadonlyMap<string, string> = new Map([
  ...[..."aeouyôö"].flatMap((vowel) => Object.entries(vniTones).map(([sign, tone]) => [vowel + sign, tone] as const)),
  ...[..."aeo"].flatMap((vowel) =>
    Object.entries(onCircumflex).map(([sign, tone]) => [vowel + sign, circumflex + tone] as const),
  ),
  ...Object.entries(onBreve).map(([sign, tone]) => [`a${sign}`, breve + tone] as const),
]);
const vniPair = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöíìæóòîñ]/giu;

function bothCases(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.flatMap(([from, to]) => [[from, to] as const, [from.toUpperCase(), to.toUpperCase()] as const]));
}

/** Word keeps the letters of fonts that call themselves symbols at U+F000 and after. */
const withoutSymbolPlane = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));

export interface Tcvn3Font {
  /** Whether the font prints capitals for small letters, as those whose names end in H do (.VnTimeH). */
  readonly isUpper?: boolean;
}

/** Text of a TCVN3 font in Unicode, composed. Signs that TCVN3 doesn't know stay. `ư` is the byte of the soft hyphen, which
 *  programs drop or print as a hyphen: before `ơ`, where nothing else can stand, it is put back. */
export function unicodeFromTcvn3(text: string, { isUpper = false }: Tcvn3Font = {}): string {
  const letters = withoutSymbolPlane(text)
    .replace(/(?<=\p{L}|®)-(?=[¬íêëìî])/gu, "\u00ad")
    .replace(/(?<![\u00ad¦u])[¬íêëìî](?=c|ng)/gu, "\u00ad$&");
  const read = [...letters].map((sign) => tcvn3Letters.get(sign) ?? sign).join("");
  return (isUpper ? read.toUpperCase() : read).normalize("NFC");
}

/** Text of a VNI font in Unicode, composed. Signs that VNI doesn't know stay. */
export function unicodeFromVni(text: string): string {
  return withoutSymbolPlane(text)
    .replace(vniPair, (found) => {
      const marks = vniMarks.get(found.toLowerCase());
      const [first = "", second = ""] = found;
      const letter = (sign: string): string => vniLetters.get(sign) ?? sign;
      return marks === undefined ? letter(first) + letter(second) : letter(first) + marks;
    })
    .normalize("NFC");
}

const word = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const isForeign = (sign: string): boolean => sign > "\u007f";

/** Words of a text that speak for a font, and words that speak against all. */
interface Votes {
  /** Words with signs beyond English that are syllables in the font, and not as they stand. */
  TCVN3: number;
  VNI: number;
  /** Those that are syllables as they stand, and not in the font. */
  notTCVN3: number;
  notVNI: number;
  /** All words with signs beyond English, and those that are syllables in the font, whatever they are as they stand. */
  all: number;
  fitTCVN3: number;
  fitVNI: number;
  /** Words of English letters that may be Vietnamese, and those that can't. */
  plain: number;
  english: number;
  /** The most signs beyond English in a word that speaks for a font. */
  signs: number;
}

/** The old font in which a text was typed; undefined for Unicode, for other languages, and where it can't be told. The longer
 *  the text, the surer; three words are enough as a rule. A text that mixes an old font with Unicode is left alone. */
export function oldFontOf(text: string): OldFont | undefined {
  if (!/[\u00a1-\u00ff\uf0a1-\uf0ff]/u.test(text)) return undefined;
  const votes = votesIn(withoutSymbolPlane(text));
  const isSo = (font: OldFont, other: OldFont): boolean => {
    const isEnough =
      votes[font] > 1 || votes.signs > 1 || (votes.plain + votes[`fit${font}`] > 2 && votes.english === 0);
    const isMost = votes[font] > votes[other] && votes[font] * 5 > votes[`not${font}`] * 10 + votes.all;
    return votes[font] > 0 && isEnough && isMost;
  };
  if (isSo("TCVN3", "VNI")) return "TCVN3";
  return isSo("VNI", "TCVN3") ? "VNI" : undefined;
}

/** Each word with how often it stands there: a page of Vietnamese says few hundred words again and again. */
function wordsIn(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const found of text.match(word) ?? []) times.set(found, (times.get(found) ?? 0) + 1);
  return times;
}

function votesIn(text: string): Votes {
  const votes: Votes = {
    ...{ TCVN3: 0, VNI: 0, notTCVN3: 0, notVNI: 0, fitTCVN3: 0, fitVNI: 0 },
    ...{ all: 0, plain: 0, english: 0, signs: 0 },
  };
  for (const [found, times] of wordsIn(text)) {
    const signs = [...found].filter(isForeign).length;
    if (signs === 0) {
      if (isPlainSyllable(found)) votes.plain += times;
      else if (/[a-z]/u.test(found)) votes.english += times;
      continue;
    }
    // A sign alone is a bullet, a fraction or a mark of a paragraph; µm is a length, and où is French.
    if (found.length < 2 || /^(?:µm|où)$/iu.test(found)) continue;
    votes.all += times;
    const asItStands = isSyllable(found);
    const asTcvn3 = [...found].every((sign) => !isForeign(sign) || tcvn3Letters.has(sign));
    const isTcvn3 = asTcvn3 && isSyllable(unicodeFromTcvn3(found));
    const isVni = isVniText(found) && isSyllable(unicodeFromVni(found));
    if (isTcvn3) votes.fitTCVN3 += times;
    if (isVni) votes.fitVNI += times;
    if (asItStands) {
      if (!isTcvn3) votes.notTCVN3 += times;
      if (!isVni) votes.notVNI += times;
      continue;
    }
    if (isTcvn3) votes.TCVN3 += times;
    if (isVni) votes.VNI += times;
    if (isTcvn3 || isVni) votes.signs = Math.max(votes.signs, signs);
  }
  return votes;
}

/** Whether each sign beyond English is a letter of VNI or a mark on the letter before it. */
const isVniText = (text: string): boolean =>
  ![...text.replace(vniPair, (found) => (found.length === 1 || vniMarks.has(found.toLowerCase()) ? "" : found))].some(
    isForeign,
  );

/** Vietnamese in Unicode as it is usually spelt: composed (NFC), whatever the order of its marks, and with `đ` where programs
 *  put the Icelandic letter that looks like it. For text that is Unicode already: in TCVN3 `Ð` is another letter. */
export function tidyVietnamese(text: string): string {
  return (
    text
      .replace(/[ðɖ]/gu, "đ")
      .replace(/[ÐƉ]/gu, "Đ")
      .normalize("NFD")
      // A tone before the mark of its vowel: Unicode takes the order for a difference.
      .replace(/([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu, "$2$1")
      .normalize("NFC")
  );
}

/** The numbers and bullets at the beginning of points: `II.`, `1.2.`, `(15)`, `a)`, `-`, `Điều 3.`. */

import { isDigit, isLetter } from "./letters";

export interface Marker {
  /** Points of one list share it: `1.`, `1.1.`, `(1)`, `a)`, `I.`, `-`. */
  readonly style: string;
  /** As printed, without brackets and dots: `15`, `II`, `a`, `1.2`; empty for bullets. */
  readonly label: string;
  /** How many characters it takes, blanks behind it included. */
  readonly length: number;
}

type Rule = readonly [pattern: RegExp, style: (label: string) => string];

const roman = "[IVX]{1,5}";
/** By the letter that they begin with. */
const wordRules: ReadonlyMap<string, readonly Rule[]> = new Map([
  ["Đ", [[/^(?:Điều|ĐIỀU)\s+(\d{1,3})\s?[.:)]?\s*/u, () => "Điều"]]],
  ["C", [[new RegExp(`^(?:Chương|CHƯƠNG)\\s+(${roman}|\\d{1,2})\\s?[.:)]?\\s*`, "u"), () => "Chương"]]],
  ["P", [[/^(?:Phần|PHẦN)\s+([IVX]{1,4}|[A-Z](?=[.:)\s])|(?:thứ|THỨ)\s\p{L}+|\d)\s?[.:)]?\s*/u, () => "Phần"]]],
  ["M", [[/^(?:Mục|MỤC)\s+([IVX]{1,4}|\d{1,2})\s?[.:)]\s*/u, () => "Mục"]]],
]);
const letterRules: readonly Rule[] = [
  [new RegExp(`^(${roman})(?:\\s?[.)/]|\\s[-–]|[-–](?=\\s))\\s*(?=\\p{L})`, "u"), () => "I."],
  [/^([A-ZĐ])\s?[.)]\s+(?=\p{L})/u, () => "A."],
  [/^([a-zđêôơư]\d?)\s?\)\s*(?=\S)/u, () => "a)"],
  [/^([a-zđêôơư])\s?\.\s*(?=\p{Lu}|\d[\d.,]*\s?%)/u, () => "a."],
];
const bracketRules: readonly Rule[] = [
  [/^\((\d{1,3})\)[.:]?\s*/u, () => "(1)"],
  [/^\(([a-hj-uwyzđ])\)[.:]?\s*/u, () => "(a)"],
  [/^\(([A-Z]\d{1,2})\)[.:]?\s*/u, () => "(A1)"],
  [/^\((i{1,3}|iv|vi{0,3}|ix|x)\)\s*/u, () => "(i)"],
];
const numberRules: readonly Rule[] = [
  [
    /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s*(?=\p{L}|\p{P}|\d+(?:,\d+)?\s?%)|-?\s+(?=\p{Lu}))/u,
    (label) => label.replace(/\d+/gu, "1"),
  ],
  [/^(\d{1,3})\s?\.(?:\s+(?=\S)|(?=\p{L}))/u, () => "1."],
  [/^(\d{1,3})\s?(?:\)\s*(?=\S)|\/\s+(?=\S)|\/(?=\p{Lu}\p{Ll}))/u, () => "1)"],
  [/^(\d{1,2})(?:\s[-–]\s+|[-–]\s*)(?=\p{Lu})/u, () => "1 -"],
];
const noRules: readonly Rule[] = [];

/** Most lines begin with a word that is none of theirs. */
function rulesFor(text: string): readonly Rule[] {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return numberRules;
  if (text.startsWith("(")) return bracketRules;
  if (!isLetter(first)) return noRules;
  const isWord = isLetter(text.charCodeAt(1));
  return isWord && !"IVX".includes(text.charAt(0)) ? (wordRules.get(text.charAt(0)) ?? noRules) : letterRules;
}

const bullets = "-–—−+*•●○▪■◦➢✓❖►⁃·§o";
const bullet = /^([-–—−+*•●○▪■◦➢✓❖►⁃·§]|o(?=\s+\p{Lu}))\s*(?=[\p{L}("“\d<>≤≥])/u;

/** The marker at the beginning of a text; of `- (4) Giá trị` the number. */
export function markerOf(text: string): Marker | undefined {
  for (const [pattern, style] of rulesFor(text)) {
    const match = pattern.exec(text);
    if (match) return { style: style(match[1] ?? ""), label: match[1] ?? "", length: match[0].length };
  }
  const dot = bullets.includes(text.charAt(0)) ? bullet.exec(text) : null;
  if (!dot) return undefined;
  const rest = text.slice(dot[0].length);
  const numbered = /^[(\d]/u.test(rest) ? markerOf(rest) : undefined;
  if (numbered && numbered.label !== "") return { ...numbered, length: dot[0].length + numbered.length };
  const sign = /[–—−⁃]/u.test(dot[1] ?? "") ? "-" : (dot[1] ?? "-");
  return { style: sign, label: "", length: dot[0].length };
}

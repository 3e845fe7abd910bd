/** The words that stand in cells of a workbook for the plan's notions, and the other spellings that people use. */

import { withoutDiacritics } from "./code";
import type { Aggregation, Comparison, Direction } from "./target";

/** The first spelling is the one that Attain writes; all are understood. */
export type Vocabulary<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

export const comparisons: Vocabulary<Comparison> = {
  ">=": ["≥", ">=", "ít nhất", "trở lên", "đạt", "từ"],
  ">": [">", "trên", "hơn"],
  "<=": ["≤", "<=", "không quá", "tối đa", "còn", "giảm còn"],
  "<": ["<", "dưới", "thấp hơn"],
  "=": ["=", "bằng"],
  "~": ["khoảng", "~", "≈"],
  maintain: ["duy trì", "không để xảy ra"],
  "reduce>=": ["giảm ≥", "giảm >=", "giảm", "giảm ít nhất", "kéo giảm"],
};

export const directions: Vocabulary<Direction> = {
  higher: ["cao hơn tốt", "↑", "cao", "tăng"],
  lower: ["thấp hơn tốt", "↓", "thấp", "giảm"],
  maintain: ["duy trì"],
  none: ["cơ cấu", "không xét"],
};

export const aggregations: Vocabulary<Aggregation> = {
  sum: ["cộng dồn", "lũy kế", "tổng"],
  latest: ["cuối kỳ", "số cuối kỳ"],
  mean: ["bình quân", "trung bình"],
};

/** The word that Attain writes into a cell. */
export function wordFor<T extends string>(vocabulary: Vocabulary<T>, notion: T): string {
  return vocabulary[notion][0];
}

/** All words that Attain offers in a list, in the vocabulary's order. */
export function wordsOf<T extends string>(vocabulary: Vocabulary<T>): readonly string[] {
  return (Object.keys(vocabulary) as T[]).map((notion) => wordFor(vocabulary, notion));
}

/** What a cell's word means, in any known spelling, without regard to case, marks and blanks. */
export function notionOf<T extends string>(vocabulary: Vocabulary<T>, found: string): T | undefined {
  const key = wordKey(found);
  return (Object.keys(vocabulary) as T[]).find((notion) => vocabulary[notion].some((word) => wordKey(word) === key));
}

function wordKey(word: string): string {
  return withoutDiacritics(word).toLowerCase().replace(/\s+/gu, " ").trim();
}

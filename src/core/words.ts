/** The words that stand in cells of a workbook for the plan's notions, and the other spellings that people use. */

import { withoutDiacritics } from "./code";
import type { Problem } from "./problem";
import type { TableRow } from "./table";
import type { Aggregation, Comparison, Direction, Method, ShownAs } from "./target";

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
  "reduce>": ["giảm >", "giảm trên", "giảm hơn"],
  "reduce=": ["giảm =", "giảm đúng", "giảm bằng"],
  "reduce~": ["giảm khoảng", "giảm ~", "giảm ≈"],
  all: ["đủ tiêu chí", "tất cả", "cả"],
  words: ["bằng chữ", "chữ"],
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

export const methods: Vocabulary<Method> = {
  direct: ["trực tiếp", "so thẳng"],
  "plan-by-actual": ["KH/TH"],
  growth: ["tăng so với gốc (%)", "tăng trưởng"],
  "reduction-rate": ["giảm so với gốc (%)", "giảm tương đối"],
  "reduction-amount": ["giảm so với gốc (điểm)", "giảm tuyệt đối"],
  "reduction-to-level": ["giảm từ gốc còn", "giảm còn"],
};

export const shownKinds: Vocabulary<ShownAs> = {
  points: ["điểm %", "chênh lệch"],
  ratio: ["tỷ lệ %", "tỷ lệ"],
};

export const yesOrNo: Vocabulary<"yes" | "no"> = {
  yes: ["có", "x"],
  no: ["không"],
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

/** What a cell's word means, or undefined with the words that are known there. */
export function readWord<Column extends string, T extends string>(
  row: TableRow<Column>,
  column: Column,
  vocabulary: Vocabulary<T>,
  problems: Problem[],
): T | undefined {
  const found = row.text(column);
  const notion = notionOf(vocabulary, found);
  if (!notion) problems.push({ kind: "unknown-word", column, found, known: wordsOf(vocabulary), at: row.at(column) });
  return notion;
}

/** Whether a note says that a person has looked at what seems wrong and found it right: it begins with "Đã kiểm tra". */
export function isChecked(note: string | undefined): boolean {
  return note !== undefined && /^da kiem tra\b/u.test(wordKey(note));
}

export function wordKey(word: string): string {
  return withoutDiacritics(word).toLowerCase().replace(/\s+/gu, " ").trim();
}

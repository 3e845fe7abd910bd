/** Words before a figure that bound it: "ít nhất", "không quá", "trên", "dưới", "khoảng". */

import type { Comparison } from "../target";

export type Bound = Extract<Comparison, ">=" | ">" | "<=" | "<" | "~" | "=">;

/** The nearest of these before the figure decides. */
const boundWords: readonly (readonly [Bound, readonly string[]])[] = [
  [
    ">=",
    [
      "ít nhất",
      "chí ít",
      "bằng hoặc hơn",
      "bằng hoặc cao hơn",
      "tối thiểu",
      "không dưới",
      "không thấp hơn",
      "không ít hơn",
      "không nhỏ hơn",
      "đạt và vượt",
      "≥",
      ">=",
    ],
  ],
  [
    "<=",
    [
      "không quá",
      "không để quá",
      "không để xảy ra quá",
      "không để phát sinh quá",
      "khống chế ở mức",
      "kiềm chế ở mức",
      "không vượt quá",
      "không vượt",
      "không cao hơn",
      "không lớn hơn",
      "tối đa",
      "nhiều nhất",
      "chậm nhất",
      "chậm nhất là",
      "trong vòng",
      "≤",
      "<=",
    ],
  ],
  [">", ["trên", "hơn", "vượt", "cao hơn", "lớn hơn", ">"]],
  ["<", ["dưới", "thấp hơn", "nhỏ hơn", "ít hơn", "<"]],
  ["~", ["trong khoảng", "khoảng", "xấp xỉ", "gần", "chừng", "~", "≈"]],
];
export const boundOf = new Map(boundWords.flatMap(([bound, words]) => words.map((word) => [word, bound] as const)));

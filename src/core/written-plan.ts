/** A target's plan in words, as sentences name it: "không quá 1%", "giảm ít nhất 5%", "6,6–6,8%". Figures are the ones
 *  that the report's column "Kế hoạch" prints. */

import { printedText } from "./printed-figure";
import { planFormat, planSigns, rangeText } from "./report-formats";
import type { Comparison, Target } from "./target";

/** Signs are read aloud in a text: `≤ 1` is "không quá 1". */
const spoken: Readonly<Record<Comparison, string>> = {
  ">=": "",
  "=": "",
  ">": "trên ",
  "<=": "không quá ",
  "<": "dưới ",
  "~": "khoảng ",
  maintain: "duy trì ",
  "reduce>=": "giảm ít nhất ",
  "reduce>": "giảm trên ",
  "reduce=": "giảm ",
  "reduce~": "giảm khoảng ",
  all: "đủ ",
  words: "",
};

export function planText(target: Target): string {
  const { value, upper, comparison } = target;
  if (value === undefined) return `“${target.words ?? ""}”`;
  const printed =
    upper === undefined ? printedText({ value, format: planFormat(target) }) : rangeText(target, value, upper);
  const bare = printed.slice(planSigns[comparison].replace(/"/gu, "").length);
  const isLevel = target.method === "reduction-to-level" && comparison.startsWith("<");
  const words = isLevel ? `giảm còn ${spoken[comparison]}` : spoken[comparison];
  return words.replace("còn không quá ", "còn ") + inUnit(bare, target.unit);
}

/** `12,5%`, but `118.500 tỷ đồng`. */
export function inUnit(figure: string, unit: string): string {
  const trimmed = unit.trim();
  if (trimmed === "") return figure;
  return /^[%‰]/u.test(trimmed) ? figure + trimmed : `${figure} ${trimmed}`;
}

/** A column of figures keeps its commas below each other; a sentence says 118.500 rather than 118.500,000. */
export function withoutZeros(figure: string): string {
  return figure.replace(/(,\d*?)0+$/u, "$1").replace(/,$/u, "");
}

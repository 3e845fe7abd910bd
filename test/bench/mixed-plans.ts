/** Plans to be read for their speed: made of the sample plans' lines, in the shape of one plan or of a year's papers. No figure
 *  comes twice as it was, so that nothing is fast because it was read before. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentsOf } from "../plans/measure";

const tuning = join(__dirname, "..", "plans", "tuning");

/** The sample plans of the half that may be read, as one text. */
export const samples: string = documentsOf("tuning")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(tuning, name), "utf8"))
  .join("\n\n");

/** Paragraphs of duties, as most pages of a plan hold: without any figure. */
export const duties: readonly string[] = samples.split("\n").filter((line) => line.length > 60 && !/\d/u.test(line));

/** The part of a text, by letters, that stands in lines with figures. */
export function shareOfFigures(text: string): number {
  const lines = text.split("\n");
  const letters = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  return letters(lines.filter((line) => /\d/u.test(line))) / letters(lines);
}

/** A plan as published ones are: two paragraphs of its targets, then eight of what is to be done for them. */
export function realShaped(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const targets = lines.filter((line) => /\d/u.test(line));
  const pages = Array.from({ length: Math.ceil(targets.length / 12) }, (_, page) => [
    "II. CHỈ TIÊU",
    ...targets.slice(page * 12, page * 12 + 12),
    "III. NHIỆM VỤ, GIẢI PHÁP",
    ...Array.from({ length: 24 }, (_each, index) => duties[(page * 24 + index) % Math.max(1, duties.length)] ?? ""),
  ]);
  return pages.flat().join("\n");
}

/** So many megabytes of a text in copies with other figures. */
export function copies(text: string, megabytes: number): string {
  const count = Math.ceil((megabytes * 1e6) / Buffer.byteLength(text));
  return Array.from({ length: count }, (_, copy) => otherFigures(text, copy)).join("\n");
}

function otherFigures(text: string, copy: number): string {
  return text.replace(/(?<![\d.,/])[1-9]\d?(?=[,.]?\d*\s?(?:%|tỷ|triệu))/gu, (digits) =>
    String(1 + ((Number(digits) * 7 + copy * 13) % (digits.length === 1 ? 9 : 89))),
  );
}

/** What a name takes from the words between it and its figure: that it falls or rises, and for which part of a year. For
 *  clause-names.ts. */

import type { Clause } from "./clauses";

/** "Phạm pháp hình sự: kéo giảm ≥ 8%", "… đến hết quý II đạt 75%": what falls, and the part of a year, stand before the figure. */
export function withChange(name: string, { mark, before }: Clause): string {
  if (mark.kind !== "figure") return name;
  const { change, changeWord = "" } = mark.phrase;
  const isSaid = change === "up" ? /tăng|tốc độ/iu.test(name) : falls.test(name);
  const fall = /^(?:up|down)$/u.test(change ?? "") && !isSaid ? changeWord : "";
  const part = partOfYear.exec(before)?.[1] ?? "";
  return [name, fall, part !== "" && !name.includes(part) ? part : ""].filter((each) => each !== "").join(" ");
}

/** Words of a name that say that something gets less. */
export const falls = /giảm|tinh giản|rút ngắn|tiết kiệm/iu;
/** A part of a year right before a figure. */
export const partOfYear =
  /((?:đến )?(?:hết |cuối |trong )?(?:quý [ivx]+|(?:6|9|sáu|chín) tháng(?: đầu năm| cuối năm)?))(?!\p{L})[^\p{L}]*$/iu;

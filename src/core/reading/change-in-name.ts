/** What a name takes from the words between it and its figure: that it falls or rises, and for which part of a year. For
 *  clause-names.ts. */

import type { Clause } from "./clauses";

/** "Phạm pháp hình sự: kéo giảm ≥ 8%", "… đến hết quý II đạt 75%": what falls, and the part of a year, stand before the figure. */
export function withChange(name: string, clause: Clause): string {
  const { mark, before } = clause;
  if (mark.kind !== "figure") return name;
  const { change, changeWord = "" } = mark.phrase;
  const isSaid = change === "up" ? /tăng|tốc độ/iu.test(name) : falls.test(name);
  const fall = /^(?:up|down)$/u.test(change ?? "") && !isSaid ? changeWord : "";
  const over = overPlan(clause);
  const part = partOfYear.exec(before)?.[1] ?? "";
  return [
    name,
    fall,
    over !== undefined && !/vượt/iu.test(name) ? over : "",
    part !== "" && !name.includes(part) ? part : "",
  ]
    .filter((each) => each !== "")
    .join(" ");
}

/** "Thu ngân sách vượt từ 5% trở lên so với dự toán": over what, and not the level. */
function overPlan({ mark, before, behind }: Clause): string | undefined {
  if (mark.kind !== "figure" || mark.phrase.family !== "percent") return undefined;
  if (mark.phrase.word !== "vượt" && !/(?:^|\s)vượt(?: từ| trên)?\s*$/iu.test(before)) return undefined;
  const plan = /^\s*(?:so với )?(dự toán|kế hoạch|chỉ tiêu)(?!\p{L})/iu.exec(behind)?.[1];
  return plan === undefined ? undefined : `vượt ${plan.toLowerCase()}`;
}

/** Words of a name that say that something gets less. */
export const falls = /giảm|tinh giản|rút ngắn|tiết kiệm/iu;
/** A part of a year right before a figure. */
export const partOfYear =
  /((?:đến )?(?:hết |cuối |trong )?(?:quý [ivx]+|(?:6|9|sáu|chín) tháng(?: đầu năm| cuối năm)?))(?!\p{L})[^\p{L}]*$/iu;

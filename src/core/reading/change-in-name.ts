/** What a name takes from the words between it and its figure: that it falls or rises, and for which part of a year. For
 *  clause-names.ts. */

import type { Clause } from "./clauses";
import type { FigurePhrase } from "./figure-phrases";
import { lowerFirst } from "./whole-names";

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

/** How what stood before has grown: "65 triệu đồng/năm, gấp 1,6 lần so với năm 2025", "dư nợ 148 tỷ đồng, tăng trưởng 8%". */
export function grownWords(
  { unit, link = "" }: FigurePhrase,
  before: string,
  behind: string,
  lastName: string,
): string {
  if (unit === "lần" && /gấp\s*$/iu.test(`${before} ${link}`)) {
    const than = /^\s*(so với (?:năm 20\d\d|đầu nhiệm kỳ|hiện nay))/iu.exec(behind)?.[1] ?? "";
    return `gấp ${than}`.trim();
  }
  return /tăng trưởng\s*$/iu.test(before) && !/tăng/iu.test(lastName) ? "tăng trưởng" : "";
}

/** "Có thêm 12 xã đạt chuẩn" counts those that come, and not all; "giảm 5% trên cả 3 tiêu chí" says in what. */
export function withMore({ mark, before, behind }: Clause, name: string): string {
  if (name === "" || mark.kind !== "figure") return name;
  const more = /(?:^|[\s,;:.])((?:có |đạt )?thêm)(?: mới| ít nhất| từ| tối thiểu| khoảng)*\s*$/iu.exec(before)?.[1];
  if (more !== undefined && !/thêm/iu.test(name)) return `${more.toLowerCase()} ${lowerFirst(name)}`;
  // "từ 76 triệu đồng trở lên đối với phường và 70 triệu đồng trở lên đối với xã": for whom.
  const forWhom = /^\s*(đối với \p{L}+(?: \p{L}+){0,4})\s*$/iu.exec(behind)?.[1];
  if (forWhom !== undefined && !/đối với/iu.test(name)) return `${name} ${forWhom}`;
  const all = /^\s*((?:trên |ở )?(?:cả )?(?:0?3|ba) (?:tiêu chí|mặt))(?!\p{L})/iu.exec(behind)?.[1];
  return all === undefined || name.includes(all) ? name : `${name} ${all}`;
}

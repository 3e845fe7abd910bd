/** What a name takes from the words between it and its figure: that it falls or rises, and for which part of a year. For
 *  clause-names.ts. */

import type { Clause } from "./clauses";
import type { FigurePhrase } from "./figure-phrases";
import { lowerFirst } from "./whole-names";

/** "Phạm pháp hình sự: kéo giảm ≥ 8%", "Thu ngân sách vượt từ 5% so với dự toán": what falls stands before the figure. */
export function withChange(name: string, clause: Clause): string {
  const { mark } = clause;
  if (mark.kind !== "figure") return name;
  const { change, changeWord = "" } = mark.phrase;
  const isSaid = change === "up" ? /tăng|tốc độ/iu.test(name) : falls.test(name);
  const fall = /^(?:up|down)$/u.test(change ?? "") && !isSaid ? changeWord : "";
  const over = overPlan(clause);
  return [name, fall, over !== undefined && !/vượt/iu.test(name) ? over : ""].filter((each) => each !== "").join(" ");
}

/** "… đến hết quý II đạt 75%", "… đến ngày 30/6/2026 đạt 50%": the part of a year stands before the figure. */
export function withPartOfYear(name: string, { mark, before }: Clause): string {
  const part = mark.kind === "figure" ? (partOfYear.exec(before)?.[1] ?? "") : "";
  return part === "" || name.includes(part) ? name : `${name} ${part}`;
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
/** A part of a year right before a figure, and a day before its end. */
export const partOfYear =
  /((?:đến )?(?:hết |cuối |trong )?(?:quý [ivx]+|(?:6|9|sáu|chín) tháng(?: đầu năm| cuối năm)?)|(?:đến|trước|hết) (?:hết )?(?:ngày )?(?!31\/12)\d{1,2}\/\d{1,2}\/20\d\d)(?!\p{L})[^\p{L}]*$/iu;

/** How what stood before has grown: "65 triệu đồng/năm, gấp 1,6 lần so với năm 2025", "dư nợ 148 tỷ đồng, tăng trưởng 8%". */
export function grownWords(
  { unit, link = "" }: FigurePhrase,
  before: string,
  behind: string,
  lastName: string,
): string {
  if (unit === "lần" && /gấp\s*$/iu.test(`${before} ${link}`)) {
    const than =
      /^\s*(?:so với )?(?:năm 20\d\d|(?<=so với )(?:đầu nhiệm kỳ|hiện nay))/iu.exec(behind)?.[0].trim() ?? "";
    return than === "" ? "gấp" : `gấp so với ${than.replace(/^so với /iu, "")}`;
  }
  return /tăng trưởng\s*$/iu.test(before) && !/tăng/iu.test(lastName) ? "tăng trưởng" : "";
}

const whomBehind =
  /^\s*(?:kể từ [^,;()]{0,40}? )?((?:đối với|(?:ở|tại) (?:khu vực|vùng|địa bàn|đô thị|nông thôn|thành thị|miền núi)) ?\p{L}*(?: \p{L}+){0,4})[\s,;.]*$/iu;
const planBehind = /^\s*(so với (?:dự toán|kế hoạch|chỉ tiêu)(?: \p{L}+){0,3})/iu;

/** "tăng 10% so với năm 2025 và tăng 6% so với dự toán tỉnh giao": what it is set against, where that is a plan. */
export function withPlan(name: string, { mark, behind }: Clause): string {
  const isChange = mark.kind === "figure" && mark.phrase.change !== undefined;
  const than = name === "" || !isChange ? undefined : planBehind.exec(behind)?.[1];
  return than === undefined || /dự toán|kế hoạch|chỉ tiêu/iu.test(name) ? name : `${name} ${than}`;
}

/** "Có thêm 12 xã đạt chuẩn" counts those that come, and not all; "giảm 5% trên cả 3 tiêu chí" says in what. */
export function withMore({ mark, before, behind }: Clause, name: string): string {
  if (name === "" || mark.kind !== "figure") return name;
  const more = /(?:^|[\s,;:.])((?:có |đạt )?thêm)(?: mới| ít nhất| từ| tối thiểu| khoảng)*\s*$/iu.exec(before)?.[1];
  if (more !== undefined && !/thêm/iu.test(name)) return `${more.toLowerCase()} ${lowerFirst(name)}`;
  // "từ 76 triệu đồng trở lên đối với phường và 70 triệu đồng trở lên đối với xã": for whom.
  const forWhom = whomBehind.exec(behind)?.[1];
  if (forWhom !== undefined && !name.includes(forWhom)) return /đối với/iu.test(name) ? name : `${name} ${forWhom}`;
  // "12 người trên một vạn dân": on how many people.
  const people =
    /^\s*((?:tính )?trên (?:(?:một|1|mười|10\.000|100\.000) )?(?:(?:vạn|nghìn|triệu) )?dân)(?!\p{L}| số)/iu.exec(
      behind,
    )?.[1];
  if (people !== undefined && !/(?:trên|\/)[^,]*dân/iu.test(name)) return `${name} ${people}`;
  const all = /^\s*((?:trên |ở )?(?:cả )?(?:0?3|ba) (?:tiêu chí|mặt))(?!\p{L})/iu.exec(behind)?.[1];
  return all === undefined || name.includes(all) ? name : `${name} ${all}`;
}

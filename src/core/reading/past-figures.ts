/** What a plan tells of years before its own: results stand beside targets and are none. */

import type { Clause } from "./clauses";

/** "Năm 2022, huyện đã hoàn thành …": what was done is no target. */
export function isReport(text: string): boolean {
  return (
    /(?:^|\s)đã (?:đạt|hoàn thành|thực hiện|giải quyết|thu hút|xây dựng|giảm|tăng|triển khai)(?![\p{L}])/iu.test(
      text,
    ) && !/phấn đấu|chỉ tiêu:/iu.test(text)
  );
}

/** A figure of a year before the plan's: "năm 2024 đạt 93%", "bằng 105% so với kế hoạch". */
export function isOfThePast(text: string, { before, behind, mark }: Clause, year: number | undefined): boolean {
  if (mark.kind === "state") return false;
  const named = /năm\s+(20\d\d)\s*(?:là|đạt|ước đạt|chỉ đạt|:)?\s*$/iu.exec(text.slice(0, mark.phrase.start).trimEnd());
  if (named && year !== undefined && Number(named[1]) < year) return true;
  if (/(?:đã đạt|ước đạt|đã thực hiện|mới đạt)\s*$/iu.test(text.slice(0, mark.phrase.from))) return true;
  // "… đạt 618 tỷ đồng (đạt 142,36% chỉ tiêu": a result with its attainment.
  const attained =
    /^\s*\(?(?:đạt|bằng|vượt)\s[\d.,]+\s?%\s(?:so với\s)?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|cùng kỳ)/iu;
  if (attained.test(text.slice(mark.phrase.end))) return true;
  return (
    /^\s*(?:so với )?(?:kế hoạch (?:năm|giao)|dự toán (?:năm|giao)|cùng kỳ)/iu.test(behind) && /bằng\s*$/iu.test(before)
  );
}

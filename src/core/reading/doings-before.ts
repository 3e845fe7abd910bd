/** What is done besides stands before the comma, and the figure begins another clause behind it. For clauses.ts. */

import type { FigurePhrase } from "./figure-phrases";
import { cleanName, nameBehind, startsLikeIndicator } from "./names";

/** "…, nâng cao đời sống, 4/4 khu phố giữ vững danh hiệu", "… đạt chuẩn nâng cao, có 2 - 3 thôn kiểu mẫu": behind a comma a
 *  figure begins its clause, and what it counts stands behind it. */
export function beginsAnew(own: string, { family, outOf, isLinked }: FigurePhrase, behind: string): boolean {
  if (family === "count" && /,\s(?:và |phấn đấu )?có(?: thêm)?\s*$/iu.test(own)) return nameBehind(behind) !== "";
  if (
    isLinked === true ||
    !/,\s*(?:bảo đảm|đảm bảo|phấn đấu)?\s*$/iu.test(own) ||
    (family !== "percent" && outOf === undefined)
  )
    return false;
  return nameBehind(behind).split(" ").length >= fewestBehind;
}

/** "Hội đổi mới hoạt động, thu hút 86% phụ nữ vào Hội": what is done besides stands before the comma, the verb of the figure
 *  behind it. Only of long words that no indicator begins, and where the object follows the figure. */
export function withoutDoings(name: string, { isLinked }: FigurePhrase): string {
  if (isLinked === true || startsLikeIndicator(name) || name.split(" ").length <= longestDoing) return name;
  const comma = name.lastIndexOf(", ");
  // "phòng, chống" is one word.
  if (comma < 0 || /(?:^|\s)phòng$/iu.test(name.slice(0, comma))) return name;
  // "Hội phụ nữ, nông dân, cựu chiến binh, đoàn thanh niên thu hút 85% …": short words side by side are one subject.
  const listed = name.slice(0, comma).split(", ");
  if (listed.length > 1 && listed.every((part) => part.split(" ").length <= longestListed)) return name;
  const last = cleanName(name.slice(comma + 1));
  return last === "" ? name : last;
}

const longestDoing = 10;
const longestListed = 4;
const fewestBehind = 3;

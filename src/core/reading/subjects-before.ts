/** Names that stand behind their figure and tell only of how many of what it is a share, or what some of them are: who or what does it
 *  stands before. For clause-names.ts. */

import type { Clause } from "./clauses";
import { cleanName, wordCount } from "./names";
import { predicate } from "./parallel-names";
import { lowerFirst } from "./whole-names";

/** "Huấn luyện nghiệp vụ cho lực lượng cơ sở, phấn đấu đạt 100% quân số", "… với 1.150 hộ tham gia, bảo đảm 50% là hộ nghèo": the name with
 *  what is done. */
export function withSubject(own: string, lastName: string, clause: Clause): string | undefined {
  const { mark, isNamedBehind, isApart, before, behind } = clause;
  if (mark.kind !== "figure" || mark.phrase.change !== undefined) return undefined;
  // "đạt 25.000 đồng/suất tại 70% doanh nghiệp": where so much is reached.
  if (/^(?:tại|ở)$/iu.test(clause.name) && lastName !== "" && !isApart) return `${lastName} ${lowerFirst(own)}`;
  if (!isNamedBehind) return undefined;
  if (mark.phrase.family === "count") return ofSort(own, lastName, clause);
  if (mark.phrase.family !== "percent") return undefined;
  if (wholeOnly.test(own)) {
    const words = cleanName(doneBefore.exec(before)?.[1] ?? "");
    const subject = wordCount(words) >= fewestDone ? words : isApart ? "" : lastName;
    return subject === "" || subject.endsWith(own) ? undefined : `${subject}: ${own}`;
  }
  // "khai báo lưu trú trực tuyến, bảo đảm 98% cơ sở thực hiện": what they do stands before the comma.
  const said = doneBefore.exec(before)?.[1] ?? "";
  const done = cleanName(said);
  const isShort = /^\s*(?:ở|tại) /iu.test(said) || wordCount(own) <= briefest || !predicate.test(` ${own}`);
  if (done !== "" && isShort && wordCount(done) <= longestDone && wordCount(done) >= fewestDone)
    return `${done}: ${own}`;
  if (isApart || lastName === "") return undefined;
  return /^\s*là\s/iu.test(behind) ? `${lastName}: ${own}` : undefined;
}

/** A whole without what becomes of it. */
const wholeOnly =
  /^(?:quân số|tổng đàn|diện tích|đối tượng|số lượng|tổng số|(?:tổng )?số (?!hóa|liệu)\p{L}+(?: \p{L}+)?)$/iu;
const doneBefore = /(?:^|[;:])([^;:]*\p{L})[,\s]+(?:phấn đấu|bảo đảm|đảm bảo)(?:\s+đạt)?\s*$/isu;
const fewestDone = 3;
const longestDone = 14;
/** A name of more words says what they do. */
const briefest = 5;

/** "Học sinh giỏi cấp tỉnh từ 16 giải trở lên, phấn đấu có 01 giải Nhất": a sort of what was counted before. */
function ofSort(own: string, lastName: string, { mark, isApart, isPart }: Clause): string | undefined {
  if (mark.kind !== "figure" || isApart || isPart || lastName === "") return undefined;
  const sort = own.startsWith(`${mark.phrase.unit} `) ? own.slice(mark.phrase.unit.length + 1) : "";
  if (grades.test(sort) && !lastName.includes(sort)) return `${lastName}: ${own}`;
  // "02 sản phẩm OCOP đạt 4 sao, 05 sản phẩm đạt 3 sao": which ones, only the name before says.
  const verb = /^(?:đạt|được|có|xếp) /u.exec(sort)?.[0];
  const at = verb === undefined ? -1 : lastName.indexOf(` ${verb}`);
  const isSame = at > 0 && lastName.toLowerCase().startsWith(`${mark.phrase.unit} `);
  return isSame && at > mark.phrase.unit.length ? `${lastName.slice(0, at)} ${sort}` : undefined;
}

const grades =
  /^(?:nhất|nhì|ba|khuyến khích|vàng|bạc|đồng|(?:loại|hạng|mức|cấp|đạt) \p{L}+(?: \p{L}+)?|mức độ \d|\d sao|kiểu mẫu|nâng cao)(?: trở lên)?$/iu;

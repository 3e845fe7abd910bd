/** What a plan tells of years before its own: results stand beside targets and are none. */

import type { Clause } from "./clauses";
import { isAim } from "./told-and-aimed";
import { isDigit, lastSyllable, syllablesOf } from "./letters";

/** "Năm 2022, huyện đã hoàn thành …", "Căn cứ Nghị quyết số …": what was done and what a plan rests on is no target. */
export function isReport(text: string, year: number | undefined): boolean {
  const told = /^\s*(?:trong |đến |tính đến )?(?:cuối |hết )?năm (20\d\d)(?!\s?[-–])/iu.exec(text)?.[1];
  if (told !== undefined && year !== undefined && Number(told) < year && !isAim(text.toLowerCase())) return true;
  if (grounds.test(text)) return true;
  if ((now.test(text) || consistsOf.test(text)) && !isAim(text.toLowerCase())) return true;
  return done.test(text) && !/phấn đấu|chỉ tiêu:/iu.test(text);
}

/** Where the parts of a sentence begin and end that tell of what was, though others set what is to be: "Năm 2025 có 212 sản phẩm; năm
 *  2026 phấn đấu thêm 35 sản phẩm". A part that names no time keeps to the one before. */
export function pastStretches(text: string, year: number | undefined): readonly (readonly [number, number])[] {
  // "Toàn cụm hiện còn 41 hộ nghèo và 63 hộ cận nghèo"
  const isNow = (part: string): boolean => standsNow.test(part) && !isAim(part.toLowerCase());
  if (!text.includes(";")) return isReport(text, year) || isNow(text) ? [[0, text.length]] : [];
  const parts = text.split(";");
  const isToCome = (part: string): boolean =>
    isAim(part.toLowerCase()) || yearsOf(part).some((named) => year !== undefined && named >= year);
  if (isReport(text, year) && !parts.some(isToCome)) return [[0, text.length]];
  const stretches: [number, number][] = [];
  let [from, isPast] = [0, false];
  for (const part of parts) {
    isPast = isReport(part, year) || standsNow.test(part) || (isPast && !isToCome(part));
    if (isPast) stretches.push([from, from + part.length]);
    from += part.length + 1;
  }
  return stretches;
}

const yearsOf = (text: string): readonly number[] => (text.match(/20\d\d/gu) ?? []).map(Number);

/** "Toàn xã hiện có 12 trường", "hiện đạt 71%": how things stand. */
const standsNow = /^(?:[^,;:\d]{0,40}\s)?hiện (?:có|còn|đạt|mới)(?!\p{L})/iu;

/** How sentences begin that name what a plan rests on, or who met. */
export const grounds =
  /^\s*(?:căn cứ|xét |hôm nay|theo đề nghị|kính gửi|trên đây là|thực hiện (?:nghị quyết|kế hoạch|chỉ thị|quyết định|công văn|hướng dẫn) số)/iu;
/** "Hiện nay, toàn xã có 18 trạm": how things stand. */
const now = /^\s*(?:hiện nay|hiện tại|tính đến nay|đến nay)(?!\p{L})/iu;
/** "Chi bộ có 21 đảng viên, bản có 96 hộ, 472 nhân khẩu": who they are. */
const consistsOf =
  /^\s*(?:toàn )?(?:chi bộ|đảng bộ|thôn|bản|xã|phường|thị trấn|huyện|khu phố|tổ dân phố|trường|hội)(?:\s\p{Lu}\S*)* (?:hiện )?có \d[\d.]* (?:đảng viên|hộ|nhân khẩu|thôn|bản|xã|tổ dân phố|khu phố|chi bộ|lớp)(?: trực thuộc)?[,;] [^;%‰]*\d[\d.]* (?:đảng viên|hộ|nhân khẩu|khẩu|người|thôn|bản|dân tộc|chi bộ|học sinh|giáo viên)(?!\p{L})/iu;
const done =
  /(?:^|(?<!(?:công trình|dự án|khu công nghiệp|tiêu chí|kết quả|chuẩn|danh hiệu|nội dung|thành tích|mức|chỉ tiêu))\s)đã (?:bầu|đạt|hoàn thành|thực hiện|giải quyết|thu hút|xây dựng|giảm|tăng|triển khai)(?![\p{L}])/iu;

const attained = /^\s*\(?(?:đạt|bằng)\s[\d.,]+\s?%\s(?:so với\s)?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|cùng kỳ)/iu;
const attainedBefore =
  /(?<![\p{L}])(?:đã đạt|ước đạt|đã thực hiện|(?<!(?:không|chứng|tín|nông thôn|viên|quần chúng|thành lập|kết nạp|phát triển|xây dựng|xây|trồng|tuyển|lắp|lắp đặt|cấp) )(?:mới|chỉ)(?: chỉ)? (?:đạt|có))\s*$/iu;
const attainedEnds = syllablesOf(attainedBefore);
/** Words behind a figure that stand further off don't speak of it. */
const farWords = 300;
/** Words that end right before a figure and speak of its year are no longer than this. */
const nearWords = 60;

/** "Tổng vốn đầu tư giai đoạn 2021-2025 ước đạt 260 nghìn tỷ đồng": the years before the figure end with the plan's or later. */
function isOfPeriodToCome(text: string, end: number, year: number | undefined): boolean {
  const ends = [...text.slice(0, end).matchAll(/20\d\d\s?[-–]\s?(20\d\d)/gu)].map((match) => Number(match[1]));
  return year !== undefined && ends.length > 0 && ends.every((each) => each >= year);
}

/** A figure of a year before the plan's: "năm 2024 đạt 93%", "bằng 105% so với kế hoạch". */
export function isOfThePast(text: string, { before, behind, mark }: Clause, year: number | undefined): boolean {
  if (mark.kind === "state") return false;
  // "năm 2016 đã xử phạt nhiều cơ sở với số tiền …"
  const doneIn = /(?:^|[\s:])năm (20\d\d),? (?:\p{L}+ ){0,4}đã\s/iu.exec(before)?.[1];
  if (doneIn !== undefined && year !== undefined && Number(doneIn) < year) return true;
  // "…; năm 2025 tỷ lệ hộ nghèo còn 4%, năm 2026 …": the clause begins with a year before the plan's.
  const opened = year === undefined ? undefined : openingYear.exec(before)?.[1];
  if (opened !== undefined && Number(opened) < (year ?? 0) && !isAim(before.toLowerCase())) return true;
  const words = before + text.slice(mark.phrase.start, mark.phrase.from);
  if (/hiện/iu.test(words) && standsNow.test(words) && !isAim(words.toLowerCase())) return true;
  // "…, góp phần đạt mục tiêu tăng trưởng 8%": an aim of others.
  if (/góp phần (?:đạt|thực hiện|hoàn thành) (?:\p{L}+ ){0,3}mục tiêu/iu.test(before)) return true;
  const told = text.slice(Math.max(0, mark.phrase.start - nearWords), mark.phrase.start).trimEnd();
  const end = lastSyllable(told);
  const named = isDigit(end.charCodeAt(0)) || yearEnds.has(end.toLowerCase()) ? namedYear.exec(told) : null;
  if (named && year !== undefined && Number(named[1]) < year && !/phấn đấu/iu.test(told)) return true;
  const near = text.slice(Math.max(0, mark.phrase.from - nearWords), mark.phrase.from);
  const isAttained = attainedEnds.has(lastSyllable(near).toLowerCase()) && attainedBefore.test(near);
  if (isAttained && !(/ước đạt\s*$/iu.test(near) && isOfPeriodToCome(text, mark.phrase.from, year))) return true;
  const behindFigure = text.slice(mark.phrase.end, mark.phrase.end + farWords);
  // "đợt mặn 4‰ vào sâu 60 km hồi tháng 3 năm 2020": what was once, in the same sentence.
  if (/ồi\s/iu.test(behindFigure) && once.exec(behindFigure)?.[1] !== undefined) return true;
  // "… đạt 618 tỷ đồng (đạt 142,36% chỉ tiêu": a result with its attainment.
  if (attained.test(behindFigure) && !isAim(before.toLowerCase())) return true;
  return (
    /bằng\s*$/iu.test(before) && /^\s*(?:so với )?(?:kế hoạch (?:năm|giao)|dự toán (?:năm|giao)|cùng kỳ)/iu.test(behind)
  );
}

const openingYear =
  /^[\s,;:(–-]*(?:và |trong đó |riêng )?(?:tính )?(?:đến )?(?:hết |cuối |trong )?năm (20\d\d)(?!\s?[-–/]\s?\d|\d)/iu;
/** "năm 2024 đạt" right before a figure. */
const namedYear = /(?<!(?:so với|từ) )năm\s+(20\d\d)\s*(?:là|đạt|ước đạt|chỉ đạt|có|:)?\s*$/iu;
const yearEnds = syllablesOf(namedYear);
const once = /[;.]|(\shồi\s(?:tháng|năm|quý|đầu|giữa|cuối)\s)/iu;

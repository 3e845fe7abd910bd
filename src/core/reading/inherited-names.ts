/** The names of figures that have no words of their own: they tell of what the clause before has named. For clause-names.ts. */

import { grownWords, partOfYear } from "./change-in-name";
import { isRanked, type Clause } from "./clauses";
import type { FigurePhrase } from "./figure-phrases";
import { cleanName, startsLikeIndicator, withCapital } from "./names";
import { averageAtEnd } from "./times-alone";
import { lowerFirst } from "./whole-names";

/** What the figure before is called and measured in. */
interface LastNamed {
  readonly lastName: string;
  /** The words of the clause before as they stood before its figure. */
  readonly lastOwn: string;
  readonly lastUnit?: string;
  /** Whether the figure before was so many of so many: "24/26 tổ". */
  readonly isOfTotal?: boolean;
}

/** Words that say a rank, behind the name of what holds it. */
export const rankWords =
  /\s(?:thuộc|trong|vào|lọt|nằm|xếp|đứng)(?:\s\p{L}+)? (?:nhóm|tốp|top|thứ|hạng)(?=\s|$)|\s(?:nhóm|tốp|top)\s/iu;

/** The name of the clause before, for another figure of the same. */
export function inheritedName(
  { mark, before, behind, heads, isApart }: Clause,
  { lastName: last, lastOwn, lastUnit = "", isOfTotal = false }: LastNamed,
): string {
  if (mark.kind !== "figure") return "";
  const { family, unit, change, word: bound } = mark.phrase;
  // "… nằm trong nhóm 10 sở dẫn đầu, đạt 88 điểm": the points are the indicator's, not the rank's.
  const counted =
    family === "percent" ? last.replace(/^(?:có )?thêm (.)/iu, (_, first: string) => first.toUpperCase()) : last;
  const subject = isRanked(before) ? counted : (counted.split(rankWords)[0]?.trim() ?? counted);
  // "giảm 0,7%/năm; cuối nhiệm kỳ còn 1%": the level is none of the fall.
  const isTo = /-to$/u.test(change ?? "");
  const isLevel = isTo || (change === undefined && family === "percent" && mark.phrase.isLinked === true);
  const whole = isTo ? subject : subject.replace(partOfYear, "").trim();
  const leveled = isLevel ? whole.replace(/\s(?:bình quân )?(?:giảm|tăng)$/u, "") : whole;
  // Another year of the same: the name says its own, not the former one.
  const isOtherYear = /^\s*(?:(?:vào|đến|trong|cuối|hết) )*năm 20\d\d/iu.test(behind) || /năm 20\d\d/iu.test(before);
  const lastName = isOtherYear ? leveled.replace(/\s(?:(?:vào|đến|trong|cuối|hết) )*năm 20\d\d$/iu, "") : leveled;
  // "Đạt 11,5 bác sĩ/vạn dân, 33 giường bệnh/vạn dân": a level is named by its unit.
  const isByYear = lastUnit !== "" && unit === `${lastUnit}/năm`;
  const isByTime = lastName !== "" && /\/(?:năm|tháng|quý|tuần|ngày|đêm)$/u.test(unit);
  if (family === "count" && !isByTime && /\p{L}\/(?:1 )?\p{L}/u.test(unit)) return withCapital(unit);
  // "Năm 2024 có 62 hợp tác xã, năm 2025 phấn đấu có trên 84 hợp tác xã": what is counted names itself.
  if (lastName === "")
    return isOtherYear && family === "count" && unit !== "lần" && change === undefined ? withCapital(unit) : "";
  // "Tổng số 171 nhóm, lớp với 5.290 học sinh"
  if (family === "count" && unit !== lastUnit && lastName === `Tổng số ${lastUnit}`) return `Tổng số ${unit}`;
  // "46 km đường giao thông nông thôn (31 tuyến)": the same counted otherwise.
  if (family === "count" && mark.phrase.isInBrackets && unit !== lastUnit) return `${lastName}: số ${unit}`;
  // "24/26 tổ dân phố văn hóa (92,3%)": the same as a rate.
  const isAsRate = isOfTotal || (mark.phrase.isInBrackets && lastUnit !== "%");
  if (isAsRate && family === "percent" && change === undefined && !/^(?:tỷ lệ|tỉ lệ)/iu.test(lastName))
    return `Tỷ lệ ${lowerFirst(lastName).replace(/^(?:tổng )?số /u, "")}`;
  if (family === "percent" && change === undefined && lastUnit !== "%" && !averageAtEnd.test(before)) {
    const share = shareName(lastName, lastUnit, mark.phrase, before, behind);
    if (share !== undefined) return share;
  }
  const aim = /phấn đấu[\s:]*$/iu.test(before) && !/phấn đấu/iu.test(lastName) ? "phấn đấu" : "";
  // "Phát triển mới 04 doanh nghiệp, 01 hợp tác xã": another thing with the same verb. "Kết nạp 24 đảng viên, phấn đấu 30
  // đảng viên" is a higher aim.
  if (
    family === "count" &&
    !(aim !== "" && unit === lastUnit) &&
    !isByYear &&
    !averageAtEnd.test(before) &&
    unit !== "lần" &&
    lastOwn !== "" &&
    !startsLikeIndicator(lastOwn)
  ) {
    // "Mỗi năm kết nạp 15 đảng viên, cả nhiệm kỳ 80 đồng chí": the other time in the place of the first.
    const whole = wholeTime.exec(before)?.[0].trim() ?? "";
    const own = whole === "" ? lastOwn : lastOwn.replace(eachTime, "");
    const head = /^(?:toàn|cả) /iu.test(lastOwn) ? headOf(last, heads) : "";
    return withCapital(`${head}${own} ${unit} ${aim === "" ? whole : aim}`.trim());
  }
  // "Tỷ lệ nghèo giảm 1%; có 10 bác sĩ": behind a semicolon what is counted names itself.
  if (family === "count" && unit !== "lần" && isApart && change === undefined) return withCapital(unit);
  const word = mark.phrase.changeWord ?? "";
  const more = /(?:^|\s)thêm(?: mới| ít nhất| từ)?\s*$/iu.test(before) ? "thêm" : "";
  const rise = change === "up" && !/tăng/iu.test(lastName) ? word : "";
  const fall = change === "down" && !/giảm/iu.test(lastName) ? word : "";
  const average =
    /(?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng|một|\d+) năm)?(?= |$)|mỗi năm(?=\s*$)/iu
      .exec(before)?.[0]
      .toLowerCase() ?? "";
  const mean = lastName.toLowerCase().includes("bình quân") ? "" : average;
  const equal = /tương (?:đương|ứng)/iu.exec(before)?.[0].toLowerCase() ?? "";
  const year =
    /(?:đến|hết|cuối|vào) năm 20\d\d|(?:đến|trước|hết) (?:ngày )?\d{1,2}\/\d{1,2}\/20\d\d|(?:đến )?(?:hết |cuối )?quý [ivx]+(?!\p{L})|(?:cuối|hết|cả|đầu) (?:nhiệm kỳ|giai đoạn|năm)(?= |$)/iu.exec(
      `${before} ${behind}`,
    )?.[0] ?? "";
  // "thu 12,5 tỷ đồng, vượt 5% dự toán"
  const over =
    family === "percent" && (bound === "vượt" || /vượt\s*$/iu.test(before)) ? `vượt ${cleanName(behind)}`.trim() : "";
  // "…, xếp trong nhóm 5 phường dẫn đầu"
  const rank = /(?:(?:xếp|nằm|lọt|đứng|thuộc)\s)?(?:(?:trong|thuộc|vào)\s)?(?:nhóm|tốp|top)\s*$/iu.exec(before);
  const grown = grownWords(mark.phrase, before, behind, lastName);
  return [lastName, rank?.[0].trim() ?? "", aim, mean, equal, more, rise, fall, over, grown, year]
    .filter((part) => part !== "")
    .join(" ");
}

const wholeTime = /(?:cả|toàn) (?:nhiệm kỳ|giai đoạn|năm|vụ)(?=[^\p{L}]|$)/iu;
const eachTime = /^(?:bình quân )?(?:mỗi|hằng|hàng) (?:năm|tháng|quý|vụ) /iu;

/** "Quy mô: toàn xã 164 nhóm, lớp với 5.210 học sinh": the head of the name before holds on. */
function headOf(lastName: string, heads: readonly string[]): string {
  const head = `${heads[heads.length - 1] ?? ""}: `;
  return lastName.startsWith(head) ? head : "";
}

/** "Xây dựng dân quân 195 đồng chí, đạt 1,4% so với dân số", "Thu tiền sử dụng đất 80 tỷ đồng (chiếm 50,5% tổng thu)": the part that what
 *  was counted is of a whole. "Kiểm tra 180 lượt cơ sở, tỷ lệ đạt 92%": how many of them do. */
function shareName(
  lastName: string,
  lastUnit: string,
  { link = "", isLinked }: FigurePhrase,
  before: string,
  behind: string,
): string | undefined {
  const part = lowerFirst(lastName.replace(works, "")).replace(/^(?:tổng )?số /u, "");
  const counted = part.endsWith(` ${lastUnit}`) && people.test(lastUnit) ? part.slice(0, -lastUnit.length - 1) : part;
  const [, relation = "", whole = ""] = shareBehind.exec(behind) ?? [];
  if (whole !== "" && (relation !== "" || isLinked === true)) {
    const of = link.includes("chiếm") ? "trong" : "so với";
    const word = economy.test(whole) ? "Tỷ trọng" : "Tỷ lệ";
    return `${word} ${counted} ${relation === "" ? of : relation.trim()} ${whole.trim()}`;
  }
  return rateReached.test(before) ? `Tỷ lệ đạt: ${part}` : undefined;
}

const shareBehind =
  /^\s*((?:so với|trong|trên)\s)?((?:tổng (?:số|dân số|đàn|diện tích|giá trị|thu|chi|vốn|kim ngạch|sản lượng)|dân số|GRDP|GDP|lực lượng lao động)(?!\p{L})(?:\s[^\s,;.()]+){0,8})/iu;
const economy = /^(?:tổng (?:thu|chi|vốn|giá trị|kim ngạch|sản lượng)|GRDP|GDP)/iu;
const works = /^(?:xây dựng|củng cố|duy trì|giữ vững|có) /iu;
const people = /^(?:người|đồng chí|chiến sĩ|thành viên|lao động)$/u;
const rateReached = /^[\s,]*(?:và )?(?:(?:với|phấn đấu|bảo đảm|đảm bảo) )?(?:tỷ|tỉ) lệ(?: đạt)?\s*$/iu;

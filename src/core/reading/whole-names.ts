/** What a name lacks that stands around it: the crop of "năng suất", the rate that "trọng án 100%" stands beside, the measure that
 *  a crop's unit says, the whole of a part. For clause-names.ts. */

import type { Clause } from "./clauses";
import { wordCount } from "./names";
import { measure, predicate } from "./parallel-names";

/** Measures that don't say of what. */
export const bareMeasure =
  /^(?:tổng )?(?:số (?:tiền|vốn|lượng)|vốn(?: đầu tư| đăng ký| điều lệ| góp)?|công suất|diện tích|năng suất|sản lượng|dt|ns|sl|trọng lượng|dung tích|quy mô|kinh phí|dư nợ|mức (?:hỗ trợ|vay|thưởng)|(?:giá trị )?làm lợi|(?:tổng )?trị giá|chiều dài|tổng chiều dài|tốc độ (?:tăng|giảm)(?: trưởng)?)(?: (?:dự kiến|bình quân|trung bình|ước|cả năm|toàn vụ|cả vụ))*$/iu;

/** "Lúa cả năm: năng suất" before "sản lượng": the crop without its other measure, and without the sum of all crops. */
export function ofWhat(lastName: string): string {
  const parts = lastName.split(": ");
  const named = bareMeasure.test(parts[parts.length - 1] ?? "") ? parts.slice(0, -1) : parts;
  const own = named.map((part, index) => (index === 0 && named.length > 1 ? part.replace(sumOfAll, "") : part));
  const [only = "", ...more] = own;
  return more.length > 0 ? own.join(": ") : only.replace(/^(?:diện tích|sản lượng|năng suất) (?=\p{L})/iu, "");
}

const sumOfAll = /^tổng (?:diện tích|sản lượng)(?: gieo trồng| cây trồng)? (?=\p{L})/iu;

/** "Tỷ lệ khám phá án đạt 85%, trọng án 100%": a few words that no measure begins, beside a rate. */
export function isElliptic(own: string, { isNamedBehind, mark }: Clause, lastName: string, lastUnit: string): boolean {
  if (isNamedBehind || mark.kind !== "figure" || mark.phrase.family !== "percent" || lastUnit !== mark.phrase.unit)
    return false;
  if (quality.test(own)) return wordCount(own) <= longestOfQuality && wordCount(lastName) <= longestWhole;
  if (measure.test(own) || predicate.test(own) || !/^\p{L}/u.test(own) || itself.test(own)) return false;
  return (
    wordCount(own.replace(/\s*\([^()]*\)/gu, "")) <= longestOfThing &&
    wordCount(lastName) <= longestWhole &&
    (measure.test(lastName) || predicate.test(lastName))
  );
}

/** Words that say when, how or how well, and not what: "sau thi lại", "trên chuẩn", "khá, giỏi", "đúng hạn", "mùa cao điểm". */
const quality =
  /^(?:loại |mức )?(?:mùa|dịp|ngày thường|ngày nghỉ|cuối tuần|cao điểm|tháng cao điểm|trước|sau|trên|dưới|đúng|xuất sắc|tốt|giỏi|khá|trung bình|yếu|kém|đạt|chưa|có|được|vượt|nộp|hoàn thành|toàn trình|một phần|(?:một )?lần \p{L}+$)(?!\p{L})/iu;
const longestOfQuality = 5;
const longestOfThing = 2;
/** What plans name without any measure: "gia đình văn hóa 90%". */
const itself =
  /^(?:gia đình|hộ|thôn|bản|khu|tổ|cơ quan|trường|xã|phường|chi bộ|đảng viên|đoàn viên|hội viên|tuyển quân|giao quân|giải ngân|thu|chi)(?!\p{L})/iu;

/** "Lúa xuân 212 ha", "gia cầm 120 nghìn con": of crops and herds the unit says what is measured. */
export function withMeasure(own: string, { mark, heads, isPart, isNamedBehind }: Clause): string {
  if (mark.kind !== "figure" || isPart || isNamedBehind || heads.length > 0) return own;
  const { unit } = mark.phrase;
  if (crops.test(own) && /^(?:nghìn |triệu )?ha$/u.test(unit)) return `diện tích ${lowerFirst(own)}`;
  if (crops.test(own) && /^(?:nghìn |triệu )?tấn$/u.test(unit)) return `sản lượng ${lowerFirst(own)}`;
  return herds.test(own) && /^(?:nghìn |triệu )?con$/u.test(unit) ? `đàn ${lowerFirst(own)}` : own;
}

export const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const crops =
  /^(?:(?:cây|vụ|nuôi trồng) )?(?:thủy sản|ăn quả|ăn trái|lâu năm|hằng năm|hàng năm|công nghiệp|có múi|rau màu|màu|lúa|ngô|lạc|đậu|rau|sắn|mía|chè|cà phê|cao su|khoai|quế|vải|cam|bưởi|hồ tiêu|điều|dược liệu|hoa|thanh long|dừa|sầu riêng|nhãn|xoài|mận|na|chuối|dứa|thuốc lá|bông|vừng)(?!\p{L})(?:,? \p{L}+){0,4}$/iu;
const herds = /^(?:trâu|bò|lợn|gia cầm|gia súc|dê|ngựa|gà|vịt|ong)(?!\p{L})(?:[\s,]+\p{L}+){0,3}$/iu;

/** Whether a part is no measure by itself, and its whole is short enough to be put before it. */
export function isPartOnly(own: string, whole: string): boolean {
  if (measure.test(own) || wordCount(own) > longestPart || wordCount(whole) > longestWhole) return false;
  const does = predicate.exec(` ${own}`);
  if (does !== null && does.index > 0) return false;
  const isSameNoun = firstWord(own) === firstWord(whole);
  // "80% người dân biết …, trong đó người trong độ tuổi lao động đạt 90%": some of them, who do the same.
  const isSomeOf = does === null && /^người /iu.test(own) && predicate.test(whole);
  return !isSameNoun || isSomeOf || wordCount(own) <= longestSort;
}

const firstWord = (name: string): string => /^\S*/u.exec(name.toLowerCase())?.[0] ?? "";
const longestSort = 4;
const longestPart = 10;
const longestWhole = 20;

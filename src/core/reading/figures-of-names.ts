/** Numbers that belong to a name, an order or a count of the plan's own parts: "lớp 6", "trẻ 5 tuổi", "Đề án 06", "11 chỉ tiêu".
 *  figures-in-text.ts asks for each number that it meets. */

import { notNouns } from "./counted-nouns";
import type { Figure } from "./figures-in-text";
import { valueOf } from "./figure-values";
import { hasDigit } from "./letters";
import type { UnitFound } from "./units";

/** What a rate is counted on: "trên 1 vạn dân". */
const populationBehind = /^\s?(?:vạn |nghìn |ngàn |triệu )?(?:dân|trẻ|ca |phụ nữ|bé|người|hộ|lao động|km)/u;
/** Numbers behind these words belong to a name or an order, unless a per cent sign, money or a measure follows. */
export const nameWords =
  /(?:^|[^\p{L}])(?:lớp|khoản|điều|mục|chương|phần|(?<!tổng |con |dân )số|quý|tháng|năm|ngày|giai đoạn|thứ|lần thứ|khóa|khoá|nhiệm kỳ|đề án|chương trình|nghị quyết|quyết định|chỉ thị|thông tư|nghị định|luật|kế hoạch|công văn|kết luận|hướng dẫn|biểu|phụ lục|mẫu|bảng|mức độ|cấp độ|loại|quốc lộ|ql|tỉnh lộ|đt|đường|iso|tcvn|qcvn|vùng|tuyến số|khung|phiên bản|windows|vneid|(?:chuẩn|loại|vneid|định danh|điện tử) mức|(?<!nâng )hạng|độ tuổi|khối|đô thị loại|khu vực|nhóm|covid|thế kỷ|kỳ|đợt|và đầu năm|đại hội|hè|xuân|(?<!(?:phục|dịch) )vụ|từ ngày|đến ngày|bước|(?<!dứt )điểm)\s{1,3}$/u;
/** Before a count that only tells how many things follow. */
const listWords =
  /(?:trong đó(?: có)?|gồm(?: có)?|bao gồm|các|từng|mỗi|của|theo|thuộc|cùng|với|trên cơ sở|hệ thống|(?<!nước )ngoài)\s{0,3}[:,]?\s{0,3}$/u;
/** Before a noun that plans rarely count: "xây dựng 03 hố chứa rác". */
const makingWords =
  /(?:^|[^\p{L}])(?:xây dựng|xây|lắp đặt|lắp|thành lập|tổ chức|mở|trồng|cấp|trang bị|tặng|sửa chữa|nâng cấp|cải tạo|đầu tư|mua sắm|mua|hoàn thành|công nhận|tuyển|đào tạo|khởi công|phát hành|tu sửa|nạo vét|ra mắt|nhân rộng|trao|thả|nuôi|chăm sóc|kiên cố hóa|đào|khoan|xử lý|thay thế)(?: mới| thêm)?\s{0,3}$/u;
/** What says that a bare number, or a number of days, is a target. */
export const targetWords =
  /(?:đạt|còn|là|:|bình quân|trung bình|không quá|dưới|trên|tối đa|tối thiểu|ít nhất|khoảng|trở|[<>≤≥=~]|tăng|giảm|từ|thêm|gấp|được|có|cho|nâng|lên|xuống|mức)\s{0,3}$/u;

/** Indicators that have no unit. */
const unitless =
  /\p{L}\/\p{L}|chỉ số|điểm|hệ số|index|xếp|thứ hạng|hạng|nhóm|dân số|(?:^|\s)số (?!lượt đọc|lượt xem|điện thoại|ký hiệu)/u;
/** What a plan counts of itself: "có 11 chỉ tiêu kinh tế", "xác định rõ 6 nhóm nhiệm vụ". */
const ownParts =
  /^\s{0,3}(?:nhóm )?(?:chỉ tiêu|nhiệm vụ|giải pháp|mục tiêu|khâu đột phá|đột phá|nội dung|vấn đề|nghị quyết|quan điểm|nguyên tắc|bài học|nguyên nhân|lĩnh vực|khâu|trụ cột|phụ lục|tờ trình|nhóm)(?![\p{L}])(?!,?\s(?:khoa học|hộ|trẻ|lớp|thiện nguyện|liên gia|zalo))/u;
/** Words before such a count that make a target of it: "hoàn thành 17 chỉ tiêu". */
const fulfilled = /(?:đạt|hoàn thành|vượt|giải quyết|thực hiện)(?: (?:ít nhất|tối thiểu|trên|từ))?\s{0,3}$/u;
/** Who met and voted: "424/426 đại biểu có mặt biểu quyết tán thành". */
const meeting = /(?:đại diện|tham dự của|tham gia của|có mặt|dự họp)\s{0,3}$/u;
/** "187/214 hộ dự họp", "312 viên chức, người lao động thống nhất đăng ký" */
export const present =
  /^[^.;:()\d]{0,36}\s(?:dự họp|dự hội nghị|có mặt|biểu quyết|thống nhất (?:đăng ký|cam kết|thông qua))(?!\p{L})/u;
export const timeUnits = /^(?:tháng|năm|ngày|ngày làm việc|giờ|phút|tuổi|năm học)$/u;
/** "Tuổi thọ bình quân đạt 75 tuổi", and not "trẻ em dưới 6 tuổi". */
const agesReached =
  /(?:đạt|là|:|tối thiểu|khoảng|lên|bình quân|trung bình)(?: (?:trên|hơn|từ|khoảng|gần|tối thiểu|ít nhất))?\s{0,3}$/u;
const powersOfTen: ReadonlySet<number> = new Set(Array.from({ length: 21 }, (_, power) => 10 ** power));

/** Whether a larger figure of the same unit stands before in the sentence. */
function isPartOf(lower: string, from: number, unit: UnitFound, value: number): boolean {
  const words = lower.slice(Math.max(0, from - longestPart), from);
  const sentence = words.slice(Math.max(words.lastIndexOf("; "), words.lastIndexOf(". ")) + 1);
  const figures = [...sentence.matchAll(/(?<![\d.,/])(\d+(?:\.\d{3})*)(?:\/\d+)?\s(\p{L}+(?:\s\p{L}+){0,3})/gu)];
  return figures.some(
    ([, whole = "", words = ""]) =>
      Number(whole.replace(/\./gu, "")) > value &&
      (`${words} `.startsWith(`${unit.unit} `) || (people.test(unit.unit) && people.test(words))),
  );
}

/** "34 công dân nhập ngũ, trong đó 03 đảng viên": who are counted are part of others by another name. */
export const people =
  /^(?:người|lao động|công dân|thanh niên|đảng viên|đoàn viên|hội viên|cán bộ|công chức|viên chức|học sinh|học viên|đồng chí|quần chúng|quân nhân|phụ nữ)(?!\p{L})/u;
const longestPart = 160;
const longestCounted = 64;
/** "có mặt trong 05 phút": a limit that ends its clause, and not "tiêm trong 24 giờ đầu". */
export const isWithin = (unit: string, before: string, behind: string): boolean =>
  /^(?:giờ|phút)$/u.test(unit) && /(?<!\p{L})trong\s$/u.test(before) && /^\s?(?:[.;)]|,\s|$|kể từ)/u.test(behind);

/** No month has more days, and no other number that stands behind "năm" is so small. */
const lastOfDays = 31;

/** Whether "số ngày …" stands before with nothing that parts it from the figure. */
const isCounting = (said: string, unit: string): boolean =>
  /^[^\d,;:.]{2,}$/u.test(said.slice(said.lastIndexOf(`số ${unit} `) + unit.length + 4));
/** "nhóm 20 nước dẫn đầu": a rank, and no number of a group. */
const foremost = /^(?:,?\s\p{L}+){1,5}?\s(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất)(?!\p{L})/u;

/** Nouns that no list has are counted, too, where a verb of making stands before, or where the number is written as clerks
 *  write counts ("03 vòng xuyến"): names have small bare numbers ("mô hình 1 phải, 5 giảm"). */
function isOpenCount(lower: string, before: string, from: number, unit: UnitFound | undefined): boolean {
  if (unit === undefined) return false;
  if (makingWords.test(before)) return true;
  if (
    notNouns.test(unit.unit) ||
    /^(?:quý|đặt|bé|nghị quyết|quyết định|thông tư|nghị định|[kmg]b)(?!\p{L})/u.test(unit.unit)
  )
    return false;
  if (/(?:phường|xã|thôn|ấp|khóm|khu phố|tổ|bản|đội|lô|gói|so với|trên|\/)\s{0,3}$/u.test(before)) return false;
  return /^(?:0\d|[1-9]\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?![\d.,/])/u.test(lower.slice(from, from + 10));
}

export function isOfName(lower: string, before: string, { unit, from, to, value }: Figure): boolean {
  // "trẻ 3 - 5 tuổi", "từ 6 đến 36 tháng tuổi", "khách sạn 3 - 5 sao".
  const behind = lower.slice(to, to + 20);
  const isFollowed = hasDigit(behind);
  if (isFollowed && /^\s?(?:-|–|đến(?: dưới)?)\s?\d+\s?(?:tháng|tuổi|sao|tầng)/u.test(behind)) return true;
  const family = unit?.isKnown ? unit.family : undefined;
  // "mùa hè (tháng 5 - 8)"
  if (unit?.isKnown !== true && /(?:tháng|quý|lớp|khối|độ tuổi)\s\d{1,2}\s?[-–]\s?$/u.test(before)) return true;
  // "trên 1 vạn dân", "tính trên 100.000 trẻ đẻ sống".
  if (
    powersOfTen.has(value) &&
    /(?:trên|\/|tính trên|mỗi)\s{0,3}$/u.test(before) &&
    populationBehind.test(lower.slice(to, to + 14))
  ) {
    return true;
  }
  // "bản đồ tỷ lệ 1: 5.000", and not "trẻ 6 tuổi vào lớp 1: 100%"
  if (/(?:^|\s)(?<!(?:lớp|loại|hạng|mức|độ) )1\s?:\s?$/u.test(before)) return true;
  // "trên 01 ha đất trồng trọt", "mỗi 1 ha": the measure that a value is counted by.
  if (value === 1 && family === "measure" && /(?:trên|mỗi|\/|bình quân)\s{0,3}$/u.test(before)) return true;
  // "tàu cá có chiều dài từ 15 m trở lên": which of them.
  if (family === "measure" && /\p{L}\schiều (?:dài|rộng|cao)(?: lớn nhất)?(?: từ| trên| dưới)\s$/u.test(before))
    return true;
  // "gắn với Đề án 1 triệu ha lúa": the measure is the programme's name.
  if (family === "measure" && /(?:đề án|chương trình)\s{1,3}$/u.test(before)) return true;
  if (family === "percent" || family === "money" || family === "measure") return false;
  if (meeting.test(before)) return true;
  if (
    family === "count" &&
    unit &&
    !timeUnits.test(unit.unit) &&
    present.test(lower.slice(to + unit.length, to + unit.length + 60))
  )
    return true;
  if (ownParts.test(lower.slice(to, to + 40)) && !fulfilled.test(before)) return true;
  const rangeEnd = !isFollowed ? undefined : /^(?:\s?[-–÷]\s?|\s(?:đến|tới)\s)(\d+(?:[.,]\d+)*)/u.exec(behind)?.[1];
  // "20 và 21-5" are days.
  const isRangeStart = rangeEnd !== undefined && valueOf(rangeEnd).value > value;
  // "240.000 - 250.000", and not "28-4", which is a day.
  const isRangeEnd =
    /\d\s[-–÷]\s$|từ \d[\d.,]* (?:đến|tới) $/u.test(before) || (value >= 100 && /\d[-–÷]$/u.test(before));
  const isSaid = targetWords.test(before) || isRangeStart || isRangeEnd;
  // "giao đủ 14 công dân" sets how many, "đủ 18 tuổi" and "cả 3 tiêu chí" don't.
  const isEnough = family === "count" && unit !== undefined && !timeUnits.test(unit.unit);
  if (/(?:^|[^\p{L}])cả\s{0,3}$/u.test(before)) return true;
  if (!isEnough && /(?:^|[^\p{L}])đủ\s{0,3}$/u.test(before)) return true;
  if (unit && timeUnits.test(unit.unit)) {
    if (unit.unit === "tuổi" && !/^\s?trở/u.test(lower.slice(to + unit.length, to + unit.length + 5))) {
      return !/(?:tuổi thọ|sống|kết hôn)/u.test(lower) || !agesReached.test(before);
    }
    if (/^(?:tuổi|tháng|năm học)$/u.test(unit.unit)) return true;
    // "số năm sống khỏe tối thiểu 68 năm", "số ngày có chất lượng không khí tốt ít nhất 310 ngày": they are what is counted.
    const said = lower.slice(Math.max(0, from - longestCounted), from);
    if (/(?:năm|ngày|giờ)$/u.test(unit.unit) && said.includes(`số ${unit.unit} `) && isCounting(said, unit.unit))
      return false;
    // "bình quân 5 năm đạt 7%": the years that it is the mean of.
    if (/^\s(?:đạt|tăng|giảm|là|khoảng|trên|dưới)\s/u.test(lower.slice(to + unit.length, to + unit.length + 8)))
      return true;
    // "20 phút ở khu vực đô thị, 40 phút ở khu vực nông thôn": the same limit elsewhere.
    const elsewhere = /^\s(?:đối với|ở khu vực|ở vùng)\s/u.test(lower.slice(to + unit.length, to + unit.length + 12));
    if (elsewhere && /(?:,|và)\s$/u.test(before)) return false;
    return (
      Number.isInteger(value) &&
      !isWithin(unit.unit, before, lower.slice(to + unit.length, to + unit.length + 8)) &&
      !/(?:không quá|chậm nhất|chậm nhất là|trong vòng|dưới|tối đa|đạt|đạt (?:tối thiểu|ít nhất|trên|khoảng)|gấp|còn|xuống|bình quân|trung bình)\s{0,3}$/u.test(
        before,
      ) &&
      !/^\s(?:xuống|còn)\s/u.test(lower.slice(to + unit.length, to + unit.length + 8))
    );
  }
  if (/(?:^|\s)(?:tốp|top)\s{0,3}$/u.test(before)) return false;
  if (/(?:^|\s)nhóm\s{1,3}$/u.test(before) && foremost.test(lower.slice(to, to + 48))) return false;
  if (unit && /^lần\//u.test(unit.unit)) return !/(?:đạt|:|là|(?<!\p{L})tăng|gấp)\s{0,3}$/u.test(before);
  // "tỷ lệ nhân rộng tối thiểu 1,2 lần": nothing is done one time and a fifth.
  if (unit?.unit === "lần")
    return (
      Number.isInteger(value) &&
      !/(?:gấp|tăng|giảm|lên|còn|xuống)(?: khoảng| trên| hơn| gần| ít nhất| tối thiểu| từ)?(?: \d[\d.,]*\s?(?:đến|tới|[-–]))?\s{0,3}$/u.test(
        before,
      )
    );
  if (unit && /^(?:sao|tầng|chiều|cấp|lá|tốt|không|giảm|tăng|đột phá)(?:\s|$)/u.test(unit.unit)) return true;
  // "thực hiện 6 chỉ tiêu gồm: …": counts what follows.
  if (unit?.unit === "chỉ tiêu" && /^\s?(?:gồm|sau|như sau|cụ thể|chủ yếu|:)/u.test(lower.slice(to + unit.length)))
    return true;
  if (unit?.unit === "nguồn thu" || (unit?.unit === "chỉ tiêu" && !isSaid)) return true;
  // "trong năm 5.605.000 người" names no year.
  const isPastYears =
    (family === "count" && /nhiệm kỳ\s{1,3}$/u.test(before)) ||
    (family === "count" && value > lastOfDays && /(?<!(?:quyết|đầu) )(?:trong năm|năm nay)\s{1,3}$/u.test(before)) ||
    // "đào tạo nghề dưới 3 tháng 180 người": the time has its own number.
    (family === "count" && /\d\s(?:năm|tháng|ngày)\s$/u.test(before)) ||
    (value > 2100 && /(?:năm|tháng|quý)\s{1,3}$/u.test(before)) ||
    /(?:hằng|hàng|mỗi|một|cả|từng|\/)\s?(?:năm|tháng|quý)\s{1,3}$/u.test(before);
  if (nameWords.test(before) && !isPastYears && !/^\s?[-–÷]\s?\d[\d.,]*\s?[%‰]/u.test(lower.slice(to, to + 14))) {
    // "đạt số 5" never occurs; "trong nhóm 10 …", "hạng 3" are targets by their rank.
    // "Hướng dẫn 250 hộ kinh doanh": no paper has such a number before what is counted.
    if (family === "count" && value >= 100 && /hướng dẫn\s{1,3}$/u.test(before)) return false;
    return !/(?:(?:trong|lọt|vào|giữ|nằm|lọt vào) (?:nhóm|tốp|top)|xếp (?:thứ|hạng)|vị trí thứ|thứ hạng|đứng thứ|thuộc (?:nhóm|tốp|top))\s{1,3}$/u.test(
      before,
    );
  }
  // "Doanh thu bình quân 01 hợp tác xã: 1.250 triệu đồng": of each.
  if (
    value === 1 &&
    family === "count" &&
    /(?:bình quân|trung bình|mỗi|của|trên)\s{0,3}$/u.test(before) &&
    /^[^\d,;.:]{0,40}(?::|\s\d)/u.test(lower.slice(to, to + 44))
  )
    return true;
  // "Học 2 buổi/ngày: 100%": what stands before a colon and another figure names it.
  if (family === "count" && !isSaid && /^[^\d,;.]{0,30}:\s{0,3}[<>≤≥]?\s?\d/u.test(lower.slice(to, to + 40)))
    return true;
  // "Lúa nước 2 vụ 40 ha": the count belongs to the name of what the next figure measures.
  if (
    family === "count" &&
    !isSaid &&
    /^\s{0,3}\d(?!\d?\s?sao)/u.test(lower.slice(to + (unit?.length ?? 0), to + (unit?.length ?? 0) + 9))
  )
    return true;
  if (family === undefined && unit === undefined && /:\s{0,3}$/u.test(before) && !isRangeStart && !unitless.test(lower))
    return true;
  if (family === undefined && !isSaid && !isOpenCount(lower, before, from, unit)) return true;
  // Nobody lists a million things: "trong đó có 4 triệu lượt khách quốc tế".
  // "50 doanh nghiệp …, trong đó có 20 doanh nghiệp …": less of the same is a part.
  if (
    family === "count" &&
    unit &&
    /(?:trong đó|gồm)(?: có)?:?\s{0,3}$/u.test(before) &&
    isPartOf(lower, from, unit, value)
  )
    return false;
  if (family === "count" && listWords.test(before) && value < 1000 && !/^(?:nghìn|triệu|tỷ)/u.test(unit?.unit ?? ""))
    return true;
  return family === undefined && unit !== undefined && value > 0 && /^\s?[/)]/u.test(lower.slice(to, to + 2));
}

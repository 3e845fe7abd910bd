/** The figures of a text that can be somebody's target: numerals by the Vietnamese rule, with years, dates, document numbers
 *  and numbers that belong to a name ("lớp 6", "trẻ 5 tuổi", "Đề án 06") left alone. */

import { readNumeral } from "../numeral";
import { hasDigit, isDigit, isLetter, smallLetters } from "./letters";
import { nounAt, populationRate, ratioAt, unitAt, type UnitFound } from "./units";

export interface Figure {
  /** UTF-16 offsets of the numeral in the text. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The other reading of a numeral that breaks the rule: `12.5` is read as 12.5, and could be a slip in 12.500. */
  readonly otherValue?: number;
  /** 9 of "04/09 thôn". */
  readonly outOf?: number;
  /** Where the unit ends; `to` without one. */
  readonly end: number;
  readonly unit?: UnitFound;
}

/** What a rate is counted on: "trên 1 vạn dân". */
const populationBehind = /^\s?(?:vạn |nghìn |ngàn |triệu )?(?:dân|trẻ|ca |phụ nữ|bé|người|hộ|lao động|km)/u;
/** Numbers behind these words belong to a name or an order, unless a per cent sign, money or a measure follows. */
const nameWords =
  /(?:^|[^\p{L}])(?:lớp|khoản|điều|mục|chương|phần|(?<!tổng |con |dân )số|quý|tháng|năm|ngày|giai đoạn|thứ|lần thứ|khóa|khoá|nhiệm kỳ|đề án|chương trình|nghị quyết|quyết định|chỉ thị|thông tư|nghị định|luật|kế hoạch|công văn|kết luận|hướng dẫn|biểu|phụ lục|mẫu|bảng|mức độ|cấp độ|loại|quốc lộ|ql|tỉnh lộ|đt|đường|iso|tcvn|qcvn|vùng|tuyến số|khung|phiên bản|windows|vneid|(?:chuẩn|loại|vneid|định danh) mức|hạng|đô thị loại|khu vực|nhóm|covid|thế kỷ|kỳ|đợt|và đầu năm|đại hội|hè|xuân|vụ|từ ngày|đến ngày|bước|điểm)\s{1,3}$/u;
/** Before a count that only tells how many things follow. */
const listWords =
  /(?:trong đó(?: có)?|gồm(?: có)?|bao gồm|các|từng|mỗi|của|theo|thuộc|cùng|với|trên cơ sở|hệ thống|(?<!nước )ngoài)\s{0,3}[:,]?\s{0,3}$/u;
/** Before a noun that plans rarely count: "xây dựng 03 hố chứa rác". */
const makingWords =
  /(?:^|[^\p{L}])(?:xây dựng|xây|lắp đặt|lắp|thành lập|tổ chức|mở|trồng|cấp|trang bị|tặng|sửa chữa|nâng cấp|cải tạo|đầu tư|mua sắm|mua|hoàn thành|công nhận|tuyển|đào tạo|khởi công|phát hành|tu sửa|nạo vét|ra mắt|nhân rộng|trao|thả|nuôi|chăm sóc|kiên cố hóa|đào|khoan|xử lý|thay thế)(?: mới| thêm)?\s{0,3}$/u;
/** What says that a bare number, or a number of days, is a target. */
const targetWords =
  /(?:đạt|còn|là|:|bình quân|trung bình|không quá|dưới|trên|tối đa|tối thiểu|ít nhất|khoảng|trở|[<>≤≥=~]|tăng|giảm|từ|thêm|gấp|được|có|cho|nâng|lên|xuống|mức)\s{0,3}$/u;

/** `đạt70%`: words that people write without the blank behind them. */
const gluedWords = /(?:^|[^\p{L}])(?:đạt|trên|dưới|khoảng|còn|tăng|giảm|là|từ|đến|quá|nhất|thiểu|đa|có|hơn)$/u;

/** Indicators that have no unit. */
const unitless =
  /\p{L}\/\p{L}|chỉ số|điểm|hệ số|index|xếp|thứ hạng|hạng|nhóm|dân số|(?:^|\s)số (?!lượt đọc|lượt xem|điện thoại|ký hiệu)/u;
/** What a plan counts of itself: "có 11 chỉ tiêu kinh tế", "xác định rõ 6 nhóm nhiệm vụ". */
const ownParts =
  /^\s{0,3}(?:nhóm )?(?:chỉ tiêu|nhiệm vụ|giải pháp|mục tiêu|khâu đột phá|đột phá|nội dung|vấn đề|nghị quyết|quan điểm|nguyên tắc|bài học|nguyên nhân|lĩnh vực|khâu|trụ cột|phụ lục|tờ trình|nhóm)(?![\p{L}])(?!\s(?:khoa học|hộ|trẻ|thiện nguyện|liên gia|zalo))/u;
/** Words before such a count that make a target of it: "hoàn thành 17 chỉ tiêu". */
const fulfilled = /(?:đạt|hoàn thành|vượt|giải quyết|thực hiện)(?: (?:ít nhất|tối thiểu|trên|từ))?\s{0,3}$/u;
/** Who met and voted: "424/426 đại biểu có mặt biểu quyết tán thành". */
const meeting = /(?:đại diện|tham dự của|tham gia của|có mặt|dự họp)\s{0,3}$/u;
/** "187/214 hộ dự họp", "312 viên chức, người lao động thống nhất đăng ký" */
const present =
  /^[^.;:()\d]{0,36}\s(?:dự họp|dự hội nghị|có mặt|biểu quyết|thống nhất (?:đăng ký|cam kết|thông qua))(?!\p{L})/u;
const voters = /^\s{0,3}(?:vị )?đại biểu(?![\p{L}])/u;
const timeUnits = /^(?:tháng|năm|ngày|ngày làm việc|giờ|phút|tuổi|năm học)$/u;
/** "Tuổi thọ bình quân đạt 75 tuổi", and not "trẻ em dưới 6 tuổi". */
const agesReached =
  /(?:đạt|là|:|tối thiểu|khoảng|lên|bình quân|trung bình)(?: (?:trên|hơn|từ|khoảng|gần|tối thiểu|ít nhất))?\s{0,3}$/u;
const datePattern = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/u;
const monthPattern = /^\d{1,2}\/(?:19|20)\d{2}(?!\d)/u;
/** `12/KH-UBND`, `41-CT/TW`, `06/2022/QH15`, `05/2025/NQ-HĐND`, `1719/QĐ-TTg`. */
const documentPattern = /^\d+(?:\/\d+)*[-/]\p{Lu}[\p{L}\d]*(?:[-/][\p{L}\d]+)*/u;
const spacedYears = /^(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)\d{2}|\d{2}(?!\d)))?(?![\d.,]*\d)/u;
const fractionPattern = /^(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/])/u;
const numeralPattern = /\d+(?:[.,]\d+)*/gu;
const spacedGroups = /^\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?:,\d+)?(?![\d.])/u;

/** All figures of `text` that aren't years, dates, numbers of documents or parts of names, in order.
 *  `lower` is the text in small letters (as long as the text). */
export function figuresIn(text: string, lower = smallLetters(text)): readonly Figure[] {
  const figures: Figure[] = [];
  numeralPattern.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = numeralPattern.exec(text))) {
    const start = match.index;
    const skipped = lengthOfOther(text, lower, start);
    if (skipped > 0) {
      numeralPattern.lastIndex = start + skipped;
      continue;
    }
    const figure = figureAt(text, lower, start, match[0]);
    if (figure === undefined) continue;
    figures.push(figure);
    numeralPattern.lastIndex = figure.to;
  }
  return figures;
}

/** How many characters from `start` are a date, a year, a document's number or part of a word; 0 for none of these. */
function lengthOfOther(text: string, lower: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  // `COVID-19`, `QL5`, `m2`, `Q-12`: the number is part of a word.
  const isGlued =
    (isLetter(before) || before === underscore) && !gluedWords.test(lower.slice(Math.max(0, start - 12), start));
  if ((isGlued || (isOfDate(before) && isOfWord(text.charCodeAt(start - 2)))) && !isRangeSign(text, start)) {
    return /^[\d.,]+/u.exec(text.slice(start, start + longestOther))?.[0].length ?? 1;
  }
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  const sign = text.charCodeAt(end);
  const isTimeOfDay = sign === colon || (before === colon && isDigit(text.charCodeAt(start - 2)));
  const isYear = text.startsWith("20", start) || text.startsWith("19", start);
  if (!isOfDate(sign) && !isTimeOfDay && !isYear) return 0;
  const rest = text.slice(start, start + longestOther);
  const written = isOfDate(sign)
    ? (documentPattern.exec(rest)?.[0] ?? datePattern.exec(rest)?.[0] ?? monthPattern.exec(rest)?.[0])
    : undefined;
  if (written !== undefined && !/^\d+\/(?:Ha|HA)/u.test(written)) return written.length;
  // `10:07`: a time of day.
  const time = isTimeOfDay ? (/^\d{1,2}:\d{2}(?!\d)/u.exec(rest) ?? minutesOf(rest, before)) : null;
  if (time) return time[0].length;
  const year = isYear ? spacedYears.exec(rest) : null;
  if (year && !/^\s?(?:%|‰)/u.test(rest.slice(year[0].length)) && !isCounted(lower, start, year[0]))
    return year[0].length;
  return 0;
}

/** Dates, years and numbers of documents are looked at so far. */
const longestOther = 40;
const colon = 0x3a;
const underscore = 0x5f;
/** `-`, `.` and `/`, which part the numbers of dates and documents. */
const isOfDate = (code: number): boolean => code >= 0x2d && code <= 0x2f;
const isOfWord = (code: number): boolean => isDigit(code) || isLetter(code);

/** The second half of a time of day, whose first one was taken for a figure. */
const minutesOf = (rest: string, before: number): RegExpExecArray | null =>
  before === colon ? /^\d{2}(?!\d)/u.exec(rest) : null;

/** `8-8,5%`, `10%-12%`: the sign before the number stands between two figures. */
function isRangeSign(text: string, start: number): boolean {
  return /[\d%‰]\s?[-–.]$/u.test(text.slice(Math.max(0, start - 4), start)) && text[start - 1] !== ".";
}

/** "2000 lao động" after a word that says so is a figure, "năm 2025 người dân" is a year. */
function isCounted(lower: string, start: number, year: string): boolean {
  if (year.length !== 4) return false;
  const unit = unitAt(lower, start + 4);
  if (!unit || unit.family === "rank") return false;
  if (unit.family !== "count") return true;
  return targetWords.test(lower.slice(Math.max(0, start - 14), start)) && Number(year) % 100 === 0;
}

function figureAt(text: string, lower: string, start: number, token: string): Figure | undefined {
  const before = lower.slice(Math.max(0, start - 24), start);
  const end = start + token.length;
  const fraction = isBeforeSlash(text, end) ? fractionPattern.exec(text.slice(start, start + 16)) : null;
  if (fraction && !populationRate.test(lower.slice(start + (fraction[1]?.length ?? 0), start + 40)))
    return fractionFigure(lower, start, before, fraction);
  const isGroup = isBlank(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
  const spaced = isGroup && !nameWords.test(before) ? spacedGroups.exec(text.slice(start, start + 24))?.[0] : undefined;
  const written = spaced ?? token;
  const { value, otherValue } = valueOf(written);
  const to = start + written.length;
  const unit = ratioAt(lower, to) ?? unitAt(lower, to) ?? nounAt(lower, to);
  const figure: { -readonly [Field in keyof Figure]: Figure[Field] } = {
    from: start,
    to,
    value,
    end: to + (unit?.length ?? 0),
  };
  if (otherValue !== undefined) figure.otherValue = otherValue;
  if (unit) figure.unit = unit;
  return isOfName(lower, before, figure) ? undefined : figure;
}

/** The blanks that part groups of thousands. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;

/** Whether a slash stands right behind, or behind one blank. */
const isBeforeSlash = (text: string, end: number): boolean =>
  text.startsWith("/", end) || (text.startsWith("/", end + 1) && text.charAt(end).trim() === "");

/** "04/09 thôn", "5/5 tiêu chí", "100/100 điểm" and "xếp thứ 10/96"; "20/11" without a noun is a day. */
function fractionFigure(lower: string, start: number, before: string, fraction: RegExpExecArray): Figure | undefined {
  const to = start + fraction[0].length;
  const figure = { from: start, to, value: Number(fraction[1]), outOf: Number(fraction[2]) };
  const unit = voters.test(lower.slice(to, to + 20)) ? undefined : unitAt(lower, to);
  if (!unit?.isKnown && rankWords.test(before)) return { ...figure, end: to };
  if (!unit || timeUnits.test(unit.unit) || present.test(lower.slice(to + unit.length, to + unit.length + 60)))
    return undefined;
  return { ...figure, end: to + unit.length, unit };
}

/** By the Vietnamese rule; what breaks it is read as its likeliest meaning and says the other one. */
function valueOf(written: string): { readonly value: number; readonly otherValue?: number } {
  const value = readNumeral(written);
  if (value !== undefined) {
    // `95,500`: three decimals may be a group of thousands typed the English way.
    const isEnglish = written.includes(",") && /^\d{1,3}(?:,\d{3})$/u.test(written) && !written.startsWith("0");
    return isEnglish ? { value, otherValue: value * 1000 } : { value };
  }
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(written) ? Number(written.replace(/,/gu, "")) : undefined;
  if (english !== undefined) return { value: english, otherValue: english };
  const decimal = /^(\d+)[.,](\d+)$/u.exec(written);
  if (decimal) {
    const digits = Number(written.replace(/[.,]/gu, ""));
    return { value: Number(`${decimal[1]}.${decimal[2]}`), otherValue: digits };
  }
  const digits = Number(written.replace(/[.,]/gu, ""));
  return { value: digits, otherValue: digits };
}

const rankWords = /(?:xếp (?:thứ|hạng)|vị trí thứ|thứ hạng|đứng thứ)\s{1,3}$/u;
const powersOfTen: ReadonlySet<number> = new Set(Array.from({ length: 21 }, (_, power) => 10 ** power));

/** Whether a larger figure of the same unit stands before in the sentence. */
function isPartOf(lower: string, from: number, unit: UnitFound, value: number): boolean {
  const words = lower.slice(Math.max(0, from - longestPart), from);
  const sentence = words.slice(Math.max(words.lastIndexOf("; "), words.lastIndexOf(". ")) + 1);
  const figures = [...sentence.matchAll(/(?<![\d.,/])(\d+(?:\.\d{3})*)(?:\/\d+)?\s(\p{L}+(?:\s\p{L}+){0,3})/gu)];
  return figures.some(
    ([, whole = "", words = ""]) =>
      Number(whole.replace(/\./gu, "")) > value && `${words} `.startsWith(`${unit.unit} `),
  );
}

const longestPart = 160;
/** "nhóm 20 nước dẫn đầu": a rank, and no number of a group. */
const foremost = /^(?:,?\s\p{L}+){1,5}?\s(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất)(?!\p{L})/u;

function isOfName(lower: string, before: string, { unit, from, to, value }: Figure): boolean {
  // "trẻ 3 - 5 tuổi", "từ 6 đến 36 tháng tuổi", "khách sạn 3 - 5 sao".
  const behind = lower.slice(to, to + 20);
  const isFollowed = hasDigit(behind);
  if (isFollowed && /^\s?(?:-|–|đến)\s?\d+\s?(?:tháng|tuổi|sao|tầng)/u.test(behind.slice(0, 16))) return true;
  const family = unit?.isKnown ? unit.family : undefined;
  // "trên 1 vạn dân", "tính trên 100.000 trẻ đẻ sống".
  if (
    powersOfTen.has(value) &&
    /(?:trên|\/|tính trên|mỗi)\s{0,3}$/u.test(before) &&
    populationBehind.test(lower.slice(to, to + 14))
  ) {
    return true;
  }
  // "bản đồ tỷ lệ 1: 5.000"
  if (/(?:^|\s)1\s?:\s?$/u.test(before)) return true;
  // "trên 01 ha đất trồng trọt", "mỗi 1 ha": the measure that a value is counted by.
  if (value === 1 && family === "measure" && /(?:trên|mỗi|\/|bình quân)\s{0,3}$/u.test(before)) return true;
  // "gắn với Đề án 1 triệu ha lúa": the measure is the programme's name.
  if (family === "measure" && /(?:đề án|chương trình)\s{1,3}$/u.test(before)) return true;
  if (family === "percent" || family === "money" || family === "measure") return false;
  if (meeting.test(before)) return true;
  if (family === "count" && unit && present.test(lower.slice(to + unit.length, to + unit.length + 60))) return true;
  if (ownParts.test(lower.slice(to, to + 40)) && !fulfilled.test(before)) return true;
  const rangeEnd = !isFollowed ? undefined : /^(?:\s?[-–÷]\s?|\s(?:đến|tới)\s)(\d+(?:[.,]\d+)*)/u.exec(behind)?.[1];
  // "20 và 21-5" are days.
  const isRangeStart = rangeEnd !== undefined && valueOf(rangeEnd).value > value;
  // "240.000 - 250.000", and not "28-4", which is a day.
  const isRangeEnd =
    /\d\s[-–÷]\s$|từ \d[\d.,]* (?:đến|tới) $/u.test(before) || (value >= 100 && /\d[-–÷]$/u.test(before));
  const isSaid = targetWords.test(before) || isRangeStart || isRangeEnd;
  if (/(?:^|[^\p{L}])(?:cả|đủ)\s{0,3}$/u.test(before)) return true;
  if (unit && timeUnits.test(unit.unit)) {
    if (unit.unit === "tuổi" && !/^\s?trở/u.test(lower.slice(to + unit.length, to + unit.length + 5))) {
      return !/(?:tuổi thọ|sống|kết hôn)/u.test(lower) || !agesReached.test(before);
    }
    if (/^(?:tuổi|tháng|năm học)$/u.test(unit.unit)) return true;
    // "số năm sống khỏe tối thiểu 68 năm": the years are what is counted.
    if (unit.unit === "năm" && /số năm [^\d,;:.]{2,50}$/u.test(lower.slice(Math.max(0, from - 64), from))) return false;
    // "bình quân 5 năm đạt 7%": the years that it is the mean of.
    if (/^\s(?:đạt|tăng|giảm|là|khoảng|trên|dưới)\s/u.test(lower.slice(to + unit.length, to + unit.length + 8)))
      return true;
    return (
      Number.isInteger(value) &&
      !/(?:không quá|dưới|tối đa|đạt|đạt (?:tối thiểu|ít nhất|trên|khoảng)|gấp|còn|xuống|bình quân|trung bình)\s{0,3}$/u.test(
        before,
      ) &&
      !/^\s(?:xuống|còn)\s/u.test(lower.slice(to + unit.length, to + unit.length + 8))
    );
  }
  if (/(?:^|\s)(?:tốp|top)\s{0,3}$/u.test(before)) return false;
  if (/(?:^|\s)nhóm\s{1,3}$/u.test(before) && foremost.test(lower.slice(to, to + 48))) return false;
  if (unit && /^lần\//u.test(unit.unit)) return !/(?:đạt|:|là)\s{0,3}$/u.test(before);
  if (unit?.unit === "lần")
    return !/(?:gấp|tăng|giảm|lên|còn|xuống)(?: khoảng| trên| hơn| gần| ít nhất| tối thiểu| từ)?(?: \d[\d.,]*\s?(?:đến|tới|[-–]))?\s{0,3}$/u.test(
      before,
    );
  if (unit && /^(?:sao|tầng|chiều|cấp|lá|tốt|không|giảm|tăng|đột phá)(?:\s|$)/u.test(unit.unit)) return true;
  // "thực hiện 6 chỉ tiêu gồm: …": counts what follows.
  if (unit?.unit === "chỉ tiêu" && /^\s?(?:gồm|sau|như sau|cụ thể|chủ yếu|:)/u.test(lower.slice(to + unit.length)))
    return true;
  if (unit?.unit === "nguồn thu" || (unit?.unit === "chỉ tiêu" && !isSaid)) return true;
  // "trong năm 5.605.000 người" names no year.
  const isPastYears =
    (family === "count" && /nhiệm kỳ\s{1,3}$/u.test(before)) ||
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
  // "Học 2 buổi/ngày: 100%": what stands before a colon and another figure names it.
  if (family === "count" && !isSaid && /^[^\d,;.]{0,30}:\s{0,3}[<>≤≥]?\s?\d/u.test(lower.slice(to, to + 40)))
    return true;
  // "Lúa nước 2 vụ 40 ha": the count belongs to the name of what the next figure measures.
  if (
    family === "count" &&
    !isSaid &&
    /^\s{0,3}\d/u.test(lower.slice(to + (unit?.length ?? 0), to + (unit?.length ?? 0) + 4))
  )
    return true;
  if (family === undefined && unit === undefined && /:\s{0,3}$/u.test(before) && !isRangeStart && !unitless.test(lower))
    return true;
  if (family === undefined && !isSaid && (unit === undefined || !makingWords.test(before))) return true;
  // Nobody lists a million things: "trong đó có 4 triệu lượt khách quốc tế".
  // "50 doanh nghiệp …, trong đó có 20 doanh nghiệp …": less of the same is a part.
  if (family === "count" && unit && /trong đó(?: có)?\s{0,3}$/u.test(before) && isPartOf(lower, from, unit, value))
    return false;
  if (family === "count" && listWords.test(before) && value < 1000 && !/^(?:nghìn|triệu|tỷ)/u.test(unit?.unit ?? ""))
    return true;
  return family === undefined && unit !== undefined && value > 0 && /^\s?[/)]/u.test(lower.slice(to, to + 2));
}

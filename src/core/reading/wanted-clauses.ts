/** Which clauses set something where a point isn't read for all of its figures: among duties, where targets stand beside what is
 *  done for them, and in text that stands under no heading of either. */

import { isRanked, type Clause } from "./clauses";
import { hasDigit } from "./letters";
import { startsLikeIndicator } from "./names";
import { keepsNone } from "./states";
import type { Attention } from "./targets-of-point";

/** Whether a clause of a sentence is read where its point is read with this attention; `isAimed` says whether the words before it,
 *  since a semicolon, name an aim. */
export function isWanted(clause: Clause, attention: Attention, text: string, isAimed: boolean): boolean {
  if (attention !== "all" && isLegalNorm(clause, text)) return false;
  if (attention === "strong") return isStrong(clause);
  if (attention === "indicators") return isSet(clause, text, isAimed);
  return attention === "aims" ? isLimited(clause, text) || (isAimed && isSet(clause, text, isAimed)) : true;
}

/** "Cho vay tối đa 100 triệu đồng theo quy định", "sĩ số không quá 35 học sinh/lớp theo Điều lệ": what a rule of others allows;
 *  "giám sát ít nhất 02 chuyên đề theo Quyết định số 217" is an aim. */
function isLegalNorm({ mark }: Clause, text: string): boolean {
  if (mark.kind === "state" || mark.phrase.family === "percent" || mark.phrase.bound === ">=") return false;
  const behind = text.slice(mark.phrase.end, mark.phrase.end + nearLaw);
  return behind.includes("theo ") && byLaw.test(behind);
}

const nearLaw = 80;
const byLaw =
  /^[^,;.:]{0,50}\stheo (?:quy định|điều lệ|chỉ thị|nghị quyết|nghị định|thông tư|quyết định|luật)(?!\p{L})/iu;

const aims = /(?<!\p{L})(?:phấn đấu|mục tiêu|quyết tâm)(?!\p{L})/iu;

/** Whether the words before a figure name an aim: "… làm đường, phấn đấu cứng hóa thêm 4 km". */
export const namesAim = ({ before }: Clause): boolean => aims.test(before);

/** What a work costs is no aim of it, however it is said. */
const costs =
  /(?<!\p{L})(?:vốn(?! (?:đầu tư toàn|fdi|oda))|kinh phí|mức (?:hỗ trợ|đầu tư|đóng|chi|vay|thu)|nguồn lực|ngân sách (?:bố trí|hỗ trợ)|trị giá|nhu cầu|hội phí)(?!\p{L})/iu;

/** Among duties: what has a word of aim or limit, or is a rate or an index, and not works in so many pieces. */
function isSet(clause: Clause, text: string, isAimed: boolean): boolean {
  const { mark, name, before } = clause;
  if (mark.kind === "state") {
    // "…; không có cán bộ vi phạm kỷ luật", and not "người khuyết tật không có người chăm sóc".
    const isOwn = mark.phrase.unit !== "" && /^[\s,;]*(?:và |phấn đấu |bảo đảm |đảm bảo )*$/iu.test(before);
    return isAimed || ((keepsNone(mark.phrase.word) || isOwn) && isSaidForItself(mark.phrase.from, text));
  }
  const { phrase } = mark;
  if (phrase.family === "money" && costs.test(`${name} ${before}`)) return false;
  if (isAimed || isLimited(clause, text)) return true;
  if (isLowered(clause) || isRanked(before)) return phrase.outOf === undefined;
  if (phrase.family === "percent") return !isOnlyShare(clause, text);
  const isReached = phrase.isLinked === true && reached.test(text.slice(phrase.start, phrase.from));
  return isReached && (startsLikeIndicator(name) || phrase.family !== "count");
}

/** "Không để xảy ra cháy lớn", alone or beside a figure, and not what a work is done for: "Điều tra đúng quy định, không để oan sai". */
const isSaidForItself = (from: number, text: string): boolean =>
  hasDigit(text) || /(?:^|[;:])\s*$/u.test(text.slice(0, from));

/** "rút ngắn thời gian còn 12 ngày", and not "hiện còn 46 biên chế". */
const isLowered = ({ mark, before }: Clause): boolean =>
  mark.kind === "figure" && mark.phrase.change === "down-to" && !/(?<!\p{L})hiện(?!\p{L})/iu.test(before);

const reached = /đạt|bảo đảm|đảm bảo/iu;

/** Per cents that are no rate of a work: what is paid of a price, the interest, a reserve, what stands in brackets behind a count. */
function isOnlyShare({ mark, name, behind }: Clause, text: string): boolean {
  if (mark.kind === "state") return false;
  const { phrase } = mark;
  if (
    phrase.isInBrackets === true ||
    /(?<!\p{L})(?:lãi suất|dự phòng|quán triệt|mức thưởng)(?!\p{L})/iu.test(name + behind)
  )
    return true;
  const isPaid = /(?:hỗ trợ|miễn|giảm|cấp|đóng)(?:\s\p{L}+){0,3}\s*$/iu.test(text.slice(0, phrase.start));
  return isPaid && /^\s*(?:giá|mức|kinh phí|chi phí|học phí|tiền|lãi|phí|vốn)(?!\p{L})/iu.test(text.slice(phrase.end));
}

/** Whether the words right around a figure limit it: "ít nhất", "trở lên", "không quá", "giảm … %", "nâng … lên …". */
function isLimited({ mark, name, before }: Clause, text: string): boolean {
  if (mark.kind === "state") return false;
  const { phrase } = mark;
  if (phrase.family === "money" && costs.test(`${name} ${before}`)) return false;
  const isOften = phrase.family === "count" && (norm.test(name) || oftenUnit.test(phrase.unit));
  if (isOften && phrase.bound !== ">=") return false;
  // "thôn với hơn 3.900 hộ" says how large it is, "trên 4 loại hình báo chí" where.
  const isLeast = /ít nhất|tối thiểu/iu.test(phrase.word ?? "");
  const isSize = !isLeast && /(?<!\p{L})(?:với|có) $/iu.test(text.slice(0, phrase.start));
  const isPlace = phrase.word === "trên" && phrase.family !== "percent" && phrase.value < fewest;
  if (phrase.bound !== undefined && phrase.bound !== "~" && !isSize && !isPlace) return true;
  if (phrase.family !== "percent" && phrase.change !== "up-to") return false;
  return phrase.change === "down" || /(?:^|[\s,;])(?:nâng|đưa|kéo giảm|giảm)\s/iu.test(before);
}

/** "mỗi tổ trên 01 buổi", "không quá 2 ca/ngày": how often something is done by each; only "ít nhất" and the like make an aim of
 *  it. */
const norm = /^(?:huy động )?(?:mỗi|từng)\s/iu;
const oftenUnit = /\/(?:ngày|đêm|tuần|tháng|quý|kỳ|buổi)(?!\p{L})/u;
/** Fewer things than these are where something is done, and no level to get over. */
const fewest = 10;

/** What a sector is to bring about, and what is only done for it. */
const outcome =
  /^(?:giải quyết việc làm|tạo việc làm|đón|thu hút|kết nạp|công nhận|hình thành|xây dựng|phát triển|thành lập|đưa|hỗ trợ|xóa|có thêm)(?![\p{L}])/iu;
const act =
  /^(?:lượt )?(?:hội nghị|hội thảo|lớp|đợt|cuộc|buổi|ca|lần|chuyên đề|đoàn|văn bản|bài|tin|tin bài|ngày|cán bộ)(?![\p{L}])/u;

function isStrong({ mark, name: own, heads, before, isPart }: Clause): boolean {
  if (mark.kind === "state") return true;
  const { family, bound, isLinked } = mark.phrase;
  // "Số bác sĩ trên một vạn dân: 10,8": the words before the colon are the head, and name the figure.
  const name = own === "" ? (heads[heads.length - 1] ?? "") : own;
  if (family === undefined && startsLikeIndicator(name) && /:\s*$/u.test(before)) return true;
  // "…, trong đó xuất khẩu lao động 1.700 người": a part of what is set.
  if (isPart && family !== undefined && name !== "") return true;
  if (family === "count" && (startsLikeIndicator(name) || (outcome.test(name) && !act.test(mark.phrase.unit))))
    return true;
  const isExact = mark.phrase.upper !== undefined || mark.phrase.outOf !== undefined;
  return (
    family === "percent" ||
    family === "money" ||
    family === "measure" ||
    // "33 giường bệnh/vạn dân", "7 triệu lượt khách" are levels, however they are said.
    (family === "count" && /\/|^(?:nghìn|triệu|tỷ)\s/u.test(mark.phrase.unit)) ||
    isExact ||
    isLinked === true ||
    (bound !== undefined && bound !== "~")
  );
}

/** "; tổ chức 02 chiến dịch, mỗi chiến dịch …": whether what is not wanted itself may still name what follows. */
export const namesNext = ({ isApart, mark }: Clause): boolean =>
  isApart || (mark.kind === "figure" && mark.phrase.isLinked === true);

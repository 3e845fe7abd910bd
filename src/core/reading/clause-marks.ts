/** The marks that clauses are made around: figures, and words that stand for a nought; and the brackets they stand in. */

import { figurePhrases, type FigurePhrase } from "./figure-phrases";
import { people } from "./figures-of-names";
import { cleanName, startsLikeIndicator, wordCount } from "./names";
import { statePhrases, type StatePhrase } from "./states";

export type Mark =
  { readonly kind: "figure"; readonly phrase: FigurePhrase } | { readonly kind: "state"; readonly phrase: StatePhrase };

/** "trẻ có cân nặng sơ sinh thấp (dưới 2.500 gram) dưới 5%": the bracket belongs to the name of the next figure. */
function isAsideInName(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.kind !== "figure" || next?.kind !== "figure" || !mark.phrase.isInBrackets || next.phrase.isInBrackets)
    return false;
  // "Số vụ ngộ độc (từ 30 người trở lên): không quá 01 vụ"
  const between = text.slice(mark.phrase.end, next.phrase.start).replace(/^\)?\s*:/u, "");
  return !/[,;.:–]|\s-\s/u.test(between) && mark.phrase.family !== "percent";
}

/** "Doanh thu bình quân 01 hợp tác xã: 1.250 triệu đồng", "… có tài khoản mức 2 được kích hoạt: 85%": what stands before a colon and
 *  its figure in per cent or money is the name. */
function isBeforeColon(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (mark.kind !== "figure" || next?.kind !== "figure") return false;
  // "Số xã đạt tỷ lệ bao phủ từ 95% trở lên: 9/11"
  const isOfTotal = next.phrase.outOf !== undefined && mark.phrase.bound !== undefined;
  if (isOfTotal && /^\s*:\s*$/u.test(text.slice(mark.phrase.end, next.phrase.start))) return true;
  if (!/^(?:percent|money)$/u.test(next.phrase.family ?? "")) return false;
  if (/^(?:percent|money|measure)$/u.test(mark.phrase.family ?? "") || mark.phrase.isLinked === true) return false;
  return /^[^,;.()\d]{0,80}:\s*$/u.test(text.slice(mark.phrase.end, next.phrase.start));
}

/** "70% doanh nghiệp nhỏ và vừa ứng dụng ít nhất 01 nền tảng": at least so many, or within such a time, is what each of them
 *  does. */
function isDoneByEach(text: string, last: Mark | undefined, mark: Mark): boolean {
  if (last?.kind !== "figure" || mark.kind !== "figure" || last.phrase.family !== "percent") return false;
  if (last.phrase.isLinked === true || mark.phrase.family !== "count" || mark.phrase.change !== undefined) return false;
  // "100% trẻ em bị xâm hại được can thiệp, hỗ trợ trong vòng 24 giờ"
  if (/^trong(?: vòng)?$/u.test(mark.phrase.word ?? ""))
    return /^\s[^;:.()]+$/u.test(text.slice(last.phrase.end, mark.phrase.start));
  if (!/^(?:ít nhất|tối thiểu|từ)$/u.test(mark.phrase.word ?? "")) return false;
  const zone = text.slice(last.phrase.end, mark.phrase.start);
  return /^\s[^,;:.()]+$/u.test(zone) && !/\s(?:và|cùng|với)\s*$/iu.test(zone);
}

/** "100% bản không có điểm phức tạp", "30% thủ tục được cắt giảm ít nhất 30% thời gian", "02/5 xã giảm tỷ lệ hộ nghèo xuống dưới 35%": what
 *  so many of them do, or have none of, and no target of its own. */
function isWhatSomeDo(text: string, last: Mark | undefined, mark: Mark): boolean {
  if (last?.kind !== "figure" || last.phrase.isLinked === true || last.phrase.isInBrackets) return false;
  if (last.phrase.change !== undefined || (last.phrase.family !== "percent" && last.phrase.outOf === undefined))
    return false;
  const isChange = mark.kind === "figure" && mark.phrase.family === "percent" && mark.phrase.change !== undefined;
  if (!isChange && mark.kind !== "state") return false;
  const zone = text.slice(last.phrase.end, mark.kind === "figure" ? mark.phrase.start : mark.phrase.from);
  const isNamed = /\p{L}/u.test(zone) || (mark.kind === "figure" && last.phrase.outOf !== undefined);
  if (!isNamed || /[,;:.()–]|\s(?:và|kế hoạch|dự toán|chỉ tiêu|để|nhằm)(?:\s|$)/u.test(zone)) return false;
  return !/^\s*(?:so với )?(?:năm 20|cùng kỳ|kế hoạch|dự toán)/u.test(text.slice(endOf(mark), endOf(mark) + 20));
}

const isCount = (mark: Mark): boolean => mark.kind === "figure" && /^(?:count)?$/u.test(mark.phrase.family ?? "");

/** "100% hội cấp huyện, cơ sở có ít nhất 01 câu lạc bộ": the commas stand within the subject, which has no verb yet. */
const listedSubject =
  /^\s*(?:(?!\s(?:có|được|đạt|hoàn thành|tham gia)\s)[^,;:.()\d]){2,60}(?:,\s(?!mỗi|các|từng|tỷ|số|có|được|đạt|tổng|trong|không)\p{L}+(?:\s\p{L}+){0,4}?){1,3}\s(?:có|xây dựng|thành lập|tổ chức|hỗ trợ)(?: được)?\s(?:ít nhất|tối thiểu|từ)\s*$/iu;

const partingSign =
  /[,;.:–(]|\s-\s|\s(?:và|là|đạt|còn|chiếm)\s|\svới (?:tổng|số|quy mô|diện tích|năng suất|sản lượng|công suất|chiều dài)/iu;
const longestSign = 20;

/** "80% số hộ trang bị ít nhất 01 bình chữa cháy": a figure within the name that stands behind another one. */
function withoutNameParts(text: string, marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  // Each stretch behind a kept figure is looked through once, however many figures it holds that are none.
  let [looked, hasSign] = [0, false];
  let each: Mark | undefined;
  for (const [index, mark] of marks.entries()) {
    if (isAsideInName(text, mark, marks[index + 1])) continue;
    if (isMeasureInRate(text, kept[kept.length - 1], mark, marks[index + 1])) continue;
    if (isSizeOfSubject(text, kept[kept.length - 1], mark)) continue;
    if (isBeforeColon(text, mark, marks[index + 1])) continue;
    if (isWhatSomeDo(text, kept[kept.length - 1], mark)) continue;
    // "70% hộ có ít nhất 01 bình chữa cháy và 01 dụng cụ phá dỡ": and of another thing.
    const isAndMore = each !== undefined && /^[^,;:.()]{0,30}\svà\s$/u.test(text.slice(endOf(each), startOf(mark)));
    if (isDoneByEach(text, kept[kept.length - 1], mark) || (isAndMore && isCount(mark))) {
      each = mark;
      continue;
    }
    each = undefined;
    const last = kept[kept.length - 1];
    // "Tổ chức 30 lớp (6 lớp/năm) tập huấn": the same by the year.
    if (
      last?.kind === "figure" &&
      mark.kind === "figure" &&
      mark.phrase.isInBrackets &&
      isByTime(last.phrase, mark.phrase)
    )
      continue;
    if (last?.kind === "figure" && mark.kind === "figure" && mark.phrase.change === undefined) {
      const zone = text.slice(last.phrase.end, mark.phrase.from);
      const from = Math.max(last.phrase.end, looked - longestSign);
      hasSign ||= partingSign.test(text.slice(from, mark.phrase.from));
      looked = mark.phrase.from;
      // "24 cuộc tuyên truyền cho 1.800 lượt cán bộ", "171 nhóm, lớp với 5.290 học sinh": who they are for is counted, too.
      if (isForPeople(text, last.phrase, mark.phrase)) hasSign = true;
      const isApart = hasSign && !listedSubject.test(zone) && !isReached(zone, mark.phrase);
      const earlier = kept[kept.length - 2];
      const before = text.slice(earlier ? endOf(earlier) : 0, last.phrase.start);
      if (!isApart && zone.trim() !== "" && wordCount(cleanName(before.slice(lastSign(before) + 1))) <= 2) continue;
    }
    kept.push(mark);
    [looked, hasSign] = [0, false];
  }
  return kept;
}

/** Whether people are counted behind a count of something else that is done for them or holds them. */
function isForPeople(text: string, last: FigurePhrase, { family, unit, from }: FigurePhrase): boolean {
  if (family !== "count" || last.family !== "count" || unit === last.unit || people.test(last.unit)) return false;
  return (
    (people.test(unit) || /^(?:lượt|hộ|cháu|trẻ)(?!\p{L})/u.test(unit)) && /\s(?:cho|với) $/u.test(text.slice(0, from))
  );
}

/** "Tỷ lệ người dùng truy cập được với tốc độ 1 Gb/s đạt 100%": a rate is given in per cent, what is measured before belongs to
 *  its name. */
function isMeasureInRate(text: string, last: Mark | undefined, mark: Mark, next: Mark | undefined): boolean {
  if (mark.kind !== "figure" || next?.kind !== "figure") return false;
  if (next.phrase.family !== "percent" || !/^(?:measure|count)$/u.test(mark.phrase.family ?? "")) return false;
  const between = text.slice(mark.phrase.end, next.phrase.start);
  if (/[,;:(]/u.test(between) || next.phrase.isLinked !== true) return false;
  const before = text.slice(last ? endOf(last) : 0, mark.phrase.start);
  // "Hộ gia đình có ít nhất 01 bình chữa cháy đạt 75%"
  if (mark.phrase.bound === ">=" && /\p{L} có\s*$/u.test(before) && wordCount(between.trim()) <= 6) return true;
  return between.trim() === "" && /(?:^|[.;:]\s*|,\s)(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)\s[^,;:]*$/iu.test(before);
}

/** "100% tổ công nghệ (15 tổ, 92 thành viên) được tập huấn": a bracket between a subject and its verb says how many there are. */
function isSizeOfSubject(text: string, last: Mark | undefined, mark: Mark): boolean {
  if (mark.kind !== "figure" || last?.kind !== "figure" || last.phrase.family !== "percent") return false;
  if (mark.phrase.family !== "count" || last.phrase.isLinked === true) return false;
  const open = text.lastIndexOf("(", mark.phrase.start);
  const close = text.indexOf(")", mark.phrase.end);
  if (open < last.phrase.end || close < 0 || /[()%‰]/u.test(text.slice(open + 1, close))) return false;
  if (/[,;:.]/u.test(text.slice(last.phrase.end, open))) return false;
  return /^\s(?:được|có|đạt|tham gia|hoàn thành|thực hiện|sử dụng|đăng ký|bảo đảm|đảm bảo)(?!\p{L})/iu.test(
    text.slice(close + 1, close + 16),
  );
}

const isByTime = ({ unit: whole }: FigurePhrase, { unit }: FigurePhrase): boolean =>
  whole !== "" && unit.startsWith(`${whole}/`) && /^\s?(?:năm|quý|tháng)$/u.test(unit.slice(whole.length + 1));

/** "85% hộ đạt 8 tiêu chí", "72 xã đạt 19 tiêu chí nông thôn mới": what so many of them reach, and no figure of its own. */
const isReached = (zone: string, { unit, bound }: FigurePhrase): boolean =>
  /^(?:tiêu chí|chỉ tiêu|nội dung)$/u.test(unit) && bound === undefined && /^[^,;:.()]{0,80}\sđạt\s*$/u.test(zone);

const lastSign = (text: string): number =>
  Math.max(text.lastIndexOf(","), text.lastIndexOf(";"), text.lastIndexOf(":"));

export const startOf = (mark: Mark): number => (mark.kind === "figure" ? mark.phrase.start : mark.phrase.from);
export const endOf = ({ phrase }: Mark): number => phrase.end;

function allMarks(text: string, lower: string): readonly Mark[] {
  const figures = figurePhrases(text, lower).map((phrase): Mark => ({ kind: "figure", phrase }));
  const states = statePhrases(text, lower).map((phrase): Mark => ({ kind: "state", phrase }));
  if (states.length === 0) return figures;
  // "không còn xã dưới 13 tiêu chí": the figure says which of them.
  const own = figures.filter(
    ({ phrase }) =>
      !states.some(
        (state) =>
          phrase.from > state.phrase.from &&
          phrase.to <= state.phrase.end &&
          !/[,:]/u.test(text.slice(state.phrase.from, phrase.from)),
      ),
  );
  return [...own, ...states].sort((a, b) => a.phrase.from - b.phrase.from);
}

export interface Bracket {
  readonly from: number;
  readonly to: number;
  /** Whether it lists parts: "(trong đó: thu nội địa …)". */
  readonly isParts: boolean;
}

export function bracketsOf(text: string): readonly Bracket[] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(/\(([^()]*)\)/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isParts:
      /^\s*(?:trong đó|gồm|bao gồm|tr\.?đó|riêng)/iu.test(match[1] ?? "") ||
      isList(match[1] ?? "") ||
      isNaming(match[1] ?? ""),
  }));
}

/** "(hợp vệ sinh đạt 100%)": the bracket names its own figure. */
function isNaming(text: string): boolean {
  return (
    (startsLikeIndicator(text.trim()) ||
      /(?:^\s*|,\s)(?:tổng )?(?:chiều dài|diện tích)\s/iu.test(text) ||
      /^\s*\p{L}[^\d]{3,60}\s(?:đạt|là|chiếm)\s[^\d]{0,12}\d/iu.test(text)) &&
    !/^\s*(?:năm|tăng|giảm|tương|so với|bằng|cùng kỳ|kế hoạch|th|kh|ước|chiếm|đạt|trong khi|cuối năm|hiện|mức)|năm\s+20\d\d|cùng kỳ|so với/iu.test(
      text,
    )
  );
}

/** "(chăn nuôi bò 02 mô hình, trồng cây dược liệu 03 mô hình)": words and a figure, twice. */
function isList(text: string): boolean {
  return (
    /^\s*\p{L}[^,;\d]+\d+(?:[.,]\d+)*[^,;]*[,;]\s*(?:và\s)?\p{L}[^,;\d]+\d/u.test(text) &&
    !/năm\s+20\d\d|cùng kỳ|kế hoạch/iu.test(text)
  );
}

/** The marks of a text in order; figures that are only words of a name are none. */
export function marksOf(text: string, lower: string): readonly Mark[] {
  return withoutNameParts(text, allMarks(text, lower));
}

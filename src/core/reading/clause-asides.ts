/** What a figure only adds to the one before: a size or a share in brackets, its attainment, and which of those set something of
 *  their own all the same. For clauses.ts. */

import { endOf, startOf, type Bracket, type Mark } from "./clause-marks";
import { isRanked, type Clause } from "./clauses";
import type { FigurePhrase } from "./figure-phrases";
import { people } from "./figures-of-names";
import { smallLetters } from "./letters";
import { nameBehind } from "./names";
import { unitAt } from "./units";
import type { Cut } from "./zones";

/** "Bê tông hóa từ 08 đến 10 đường hẻm chính và phụ (2,5 km)": in brackets behind what is counted stands how much of it that is. */
export function isSizeOf(before: Mark | undefined, mark: Mark, zone: string): boolean {
  if (before?.kind !== "figure" || mark.kind !== "figure") return false;
  const [counted, size] = [before.phrase, mark.phrase];
  if (!size.isInBrackets || counted.isInBrackets) return false;
  const isOther = counted.family === "count" || counted.family === undefined;
  return isOther && /^(?:measure|money)$/u.test(size.family ?? "") && !/[,;:.]/u.test(zone);
}

/** "vượt 5% dự toán được giao": by how much more than was assigned. */
export function isOverPlan({ family, word }: FigurePhrase, behind: string): boolean {
  return (
    family === "percent" && word === "vượt" && /^\s*(?:so với )?(?:dự toán|kế hoạch|chỉ tiêu)(?!\p{L})/iu.test(behind)
  );
}

/** "mía 2.000 ha (trồng mới 800 ha)": less of the same in brackets, with words of its own. */
export function isPartInBracket(last: Clause | undefined, mark: Mark, name: string): boolean {
  if (last?.mark.kind !== "figure" || mark.kind !== "figure") return false;
  const [whole, part] = [last.mark.phrase, mark.phrase];
  return (
    /^\p{L}+(?:,? [\p{L}\d]+){1,8}$/u.test(name) &&
    !/^(?:năm|tăng|giảm|tương|so với|bằng(?! cấp|,)|cùng kỳ|kế hoạch|thực hiện|ước|hiện|mức|trong khi|cuối|đầu|đến|bình quân|theo)(?!\p{L})/iu.test(
      name,
    ) &&
    part.unit === whole.unit &&
    (part.value < whole.value || (part.family === "percent" && part.bound !== undefined)) &&
    !assigned.test(name) &&
    (part.family !== "percent" || !bases.test(name))
  );
}

/** "18.250 triệu đồng (dự toán tỉnh giao 16.300 triệu đồng)": what was asked, and no part. */
const assigned = /(?:dự toán|kế hoạch|chỉ tiêu|tỉnh|huyện|thành phố|trung ương) (?:được )?giao(?!\p{L})/iu;

/** What a rate is set against, and no part of it: "95% (tỉnh giao 92%)". */
const bases =
  /(?<!\p{L})(?:giao|nghị quyết|nq|chỉ tiêu|mục tiêu|th|kh|toàn (?:quốc|tỉnh)|cả nước|khu vực|nhiệm kỳ|vượt|thấp hơn|cao hơn|gấp|quy định|tối thiểu|tối đa)(?!\p{L})/iu;

const yearly = /^\s*(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm)(?: (?:mỗi|hằng|hàng|một) năm)?\s*$/iu;

/** What a bracket behind a figure sets besides: "46 km (31 tuyến)" in what else it is counted, "350 đảng viên (bình quân mỗi năm 70
 *  đảng viên)" by the year, "95% (phấn đấu 100%)" the higher aim. */
export function isSetBesides(last: Clause | undefined, mark: Mark, before: string): boolean {
  if (last?.mark.kind !== "figure" || mark.kind !== "figure" || last.mark.phrase.isInBrackets) return false;
  const [whole, phrase] = [last.mark.phrase, mark.phrase];
  const open = before.lastIndexOf("(");
  // "51.000 tỷ đồng (chiếm 59,04%)": its share of a sum.
  if (phrase.link?.includes("chiếm") === true) return phrase.family === "percent" && whole.family !== "percent";
  // "hộ cận nghèo còn 18 hộ (0,21%)", "28.500 người (đạt 92%)": the same as a rate.
  // "đạt 75% (9/12 trường)": how many of how many that is.
  if (phrase.isInBrackets && phrase.outOf !== undefined && whole.family === "percent") return /^[\s(]*$/u.test(before);
  const isSaidChange = phrase.change !== undefined && phrase.change !== whole.change;
  const isBareRate = phrase.unit === "%" && phrase.bound === undefined && !isSaidChange;
  if (phrase.isInBrackets && isBareRate && whole.family === "count") return /^[\s(]*$/u.test(before);
  // "25 huy chương (08 huy chương vàng)": a sort of the same.
  if (
    phrase.isInBrackets &&
    phrase.value < whole.value &&
    whole.unit !== "" &&
    phrase.unit.startsWith(`${whole.unit} `)
  )
    return true;
  if (phrase.isInBrackets && phrase.bound === undefined && open >= 0)
    return whole.family === "measure" && phrase.family === "count" && phrase.isUnitKnown && phrase.outOf === undefined;
  const words = before.slice(open + 1);
  if (/^\s*(?:mức )?phấn đấu(?: đạt)?\s?:?\s*$/iu.test(words)) return phrase.unit === whole.unit;
  const isByYear = yearly.test(words);
  const isOfSame = phrase.unit === whole.unit || (people.test(phrase.unit) && people.test(whole.unit));
  return isByYear && phrase.value < whole.value && (isOfSame || phrase.unit === `${whole.unit}/năm`);
}

/** Whether a figure only says more of the one before: in brackets, or without a name and no other measure. */
export function isAsideOf(
  last: Clause,
  mark: Mark,
  cut: Cut,
  behind: string,
  bracket: Bracket | undefined,
  isUnnamed: boolean,
): boolean {
  if (mark.kind !== "figure") return bracket !== undefined && !bracket.isParts;
  if (bracket !== undefined && isSetBesides(last, mark, cut.rest)) return false;
  if (mark.phrase.isInBrackets) return (isUnnamed || cut.isBare === true) && !isRateOf(last.mark, mark.phrase);
  // "…; nâng tỷ lệ chăn nuôi trang trại (trên 62% tổng đàn)": what is raised has its level in the bracket.
  if (bracket !== undefined && cut.isStrong && mark.phrase.bound !== undefined && ofRate.test(cut.rest)) return false;
  if (!cut.isStrong && isAttainment(mark.phrase, cut.rest, behind)) return true;
  if (bracket !== undefined) return !bracket.isParts || (isUnnamed && !cut.isStrong);
  return isUnnamed && !cut.isStrong && !isFurther(last, mark.phrase, cut, behind);
}

const ofRate = /(?:tỷ|tỉ) (?:lệ|trọng)[^(),;:]{3,90}\(\s?$/iu;

/** "24/26 tổ dân phố văn hóa (92,3%)": the same as a rate, to the decimals that are written. */
export function isRateOf(whole: Mark, { family, value }: FigurePhrase): boolean {
  if (family !== "percent" || whole.kind !== "figure" || whole.phrase.outOf === undefined) return false;
  return Math.abs((whole.phrase.value / whole.phrase.outOf) * 100 - value) <= 0.5;
}

/** The words behind a mark up to the next one. "8/9 thôn (88,9%) đạt danh hiệu": the same as a rate in brackets parts nothing. */
export function wordsAfter(
  text: string,
  marks: readonly Mark[],
  index: number,
): { readonly words: string; readonly hasNext: boolean } {
  const [mark, next, third] = marks.slice(index, index + 3);
  if (mark === undefined) return { words: "", hasNext: false };
  const words = text.slice(endOf(mark), next ? startOf(next) : text.length);
  if (mark.kind !== "figure" || next?.kind !== "figure" || !isRateInBrackets(mark, next))
    return { words, hasNext: next !== undefined };
  const close = text.indexOf(")", next.phrase.end) + 1;
  const behind = text.slice(close, third ? startOf(third) : text.length);
  // "80/84 (95,2%) xã": the noun of the count stands behind its rate.
  const isApart = mark.phrase.isUnitKnown && mark.phrase.end === mark.phrase.to;
  const noun = isApart ? (unitAt(smallLetters(behind), 0)?.length ?? 0) : 0;
  const before = words.slice(0, Math.max(0, words.lastIndexOf("("))).trimEnd();
  return { words: before + behind.slice(noun), hasNext: third !== undefined };
}

/** "24/26 tổ dân phố văn hóa (92,3%)". */
export const isRateInBrackets = (whole: Mark | undefined, mark: Mark): boolean =>
  whole !== undefined && mark.kind === "figure" && mark.phrase.isInBrackets && isRateOf(whole, mark.phrase);

/** "thu 1.390 tỷ đồng, hoàn thành 100% chỉ tiêu được giao": the figure before, set against what was assigned. */
function isAttainment({ family }: FigurePhrase, before: string, behind: string): boolean {
  return (
    family === "percent" &&
    /^[\s,]*(?:và )?hoàn thành\s*$/iu.test(before) &&
    /^\s*(?:so với )?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết)(?![\p{L}])/iu.test(behind)
  );
}

/** What is aimed at beyond the target. */
const higherAim = /^[\s,]*(?:và )?phấn đấu\s*$/iu;
const ofPlan = /^\s*(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|cùng kỳ)(?!\p{L})/iu;

/** "… đạt 1.250 tỷ đồng, tăng 12%", "04 doanh nghiệp, 01 hợp tác xã", "85% vào năm 2030": another target of the same. */
function isFurther(last: Clause, phrase: FigurePhrase, cut: Cut, behind: string): boolean {
  if ((phrase.change !== undefined && phrase.family !== undefined) || isOverPlan(phrase, behind)) return true;
  if (isRateOf(last.mark, phrase)) return true;
  // "tối đa 30%, tối thiểu 20%": two bounds of one indicator.
  const bound = last.mark.kind === "figure" ? last.mark.phrase.bound : undefined;
  if (phrase.bound !== undefined && bound !== undefined && phrase.bound !== bound) return true;
  if (/(?:tương đương|tương ứng)/iu.test(cut.rest) && phrase.family !== "measure") return true;
  // "Giữ vững 17 tiêu chí, phấn đấu đạt thêm 02 tiêu chí"
  if (/(?:^|\s)thêm(?: mới| ít nhất| từ)?\s*$/iu.test(cut.rest)) return true;
  if (last.mark.kind !== "figure") return false;
  const isSameUnit = last.mark.phrase.unit === phrase.unit;
  // "đạt từ 98% trở lên, phấn đấu 100%"
  if (isSameUnit && higherAim.test(cut.rest)) return true;
  // "tăng 2%, đạt 73,8%": a level behind its change, and not "đạt 105% kế hoạch".
  const isChange = last.mark.phrase.change === "up" || last.mark.phrase.change === "down";
  if (isSameUnit && isChange && phrase.isLinked === true && /^[\s,]*$/u.test(cut.rest)) return !ofPlan.test(behind);
  // "thuộc nhóm 50 nước dẫn đầu về công nghệ, nhóm 40 nước dẫn đầu về cạnh tranh": each is a rank of its own.
  if (isRanked(cut.rest) && isRanked(last.before) && nameBehind(behind) !== "") return true;
  // "thanh toán không dùng tiền mặt đạt 100% và 80%": two of one family, and nothing but "và" between.
  const isBetween = cut.isBare !== true && cut.rest === "" && cut.tail === "";
  if (isBetween && phrase.family === last.mark.phrase.family && /^(?:percent|money)$/u.test(phrase.family ?? ""))
    return true;
  // "giảm bình quân 1%/năm, đến cuối năm 2030 dưới 2%": the level behind its change.
  if (isChange && phrase.bound !== undefined && phrase.family === last.mark.phrase.family && year.test(cut.rest))
    return true;
  // "còn 12% năm 2025, dưới 10,5% năm 2030": each year has its own.
  if (isOfYear(behind, cut.rest) && last.mark.phrase.family === phrase.family && year.test(last.behind + last.before))
    return true;
  const isOther =
    last.mark.phrase.unit !== phrase.unit ||
    /năm 20\d\d|(?:cả|hết|cuối) năm|quý [ivx]+(?!\p{L})|\d\/\d{1,2}\/20\d\d/iu.test(behind + cut.rest);
  return isOther && (phrase.family === "count" || phrase.isLinked === true || isRanked(cut.rest));
}

const year = /năm 20\d\d|^\s*\(20\d\d\)/iu;

/** Whether a year stands right behind a figure, or right before it. */
const isOfYear = (behind: string, before: string): boolean =>
  /^\s*(?:(?:(?:vào|đến|trong|cuối|hết) )*năm 20\d\d|\((?:năm )?20\d\d\))/iu.test(behind) ||
  /(?:đến|vào|cuối|hết) năm 20\d\d(?:\s\p{L}+){0,2}\s*$/iu.test(before);

/** What a clause asks of its figure: comparison, direction, method, and the words that say so. */

import { usualMethod, type Comparison, type Direction, type Method } from "../target";
import type { Clause } from "./clauses";
import { directionOf, isBetterLow } from "./direction-words";
import type { FigurePhrase } from "./figure-phrases";
import type { Reason } from "./proposal";

export interface Asked {
  readonly comparison: Comparison;
  readonly direction: Direction;
  readonly method: Method;
  readonly reasons: readonly Reason[];
}

const keeping =
  /(?<![\p{L}])(?:duy trì(?! (?:điều trị|tổ chức|thực hiện|hoạt động|tuyên truyền|kiểm tra)(?!\p{L}))|(?<!(?:công nhận|đạt|xây dựng) và )giữ vững|giữ ổn định|giữ nguyên|giữ(?=\s*$| (?:tỷ|tỉ) lệ | mức | độ che phủ )|(?<=^[\s,;:]*)ổn định|(?<!(?:bố trí|sắp xếp|việc làm|làm việc|thu nhập|hoạt động|phát triển) )ổn định(?=[\s:]*$| (?:ở |mức |diện tích|(?:tỷ|tỉ) lệ|quy mô|số ))|tiếp tục giữ)(?![\p{L}])/iu;
const keptHead =
  /^(?:duy trì|giữ vững|giữ ổn định|giữ nguyên|ổn định)(?! và (?:nâng|phát triển))(?![\p{L}])(?:\s\S+){0,12}$/iu;
const sharedVerb =
  /^(?:duy trì|giữ vững|giữ ổn định) (?=đàn |tổng đàn |diện tích |số )|^(?:giữ )?ổn định (?=diện tích [^:]*: (?!năng suất|sản lượng))/iu;
const reducing =
  /^(?:(?:mỗi|hằng|hàng) năm |bình quân (?:mỗi|hằng|hàng) năm )?(?:kiềm chế(?: và|,)? )?(?:(?:kéo |cắt |mức |làm |tỷ lệ )?giảm(?: thiểu| dần)?|rút ngắn|tinh giản|hạ(?= (?:tỷ|tỉ) lệ))(?![\p{L}])/iu;

/** "Duy trì mức giảm nghèo 1 - 1,5%/năm" asks for a reduction. */
const keptVerb = /^(?:tiếp tục )?(?:duy trì|giữ vững) (?=mức giảm|tốc độ giảm|tỷ lệ giảm)/iu;

/** The words around a figure. */
type ClauseWords = Pick<Clause, "before" | "behind"> &
  Partial<Pick<Clause, "heads" | "isNamedBehind">> & {
    /** What it is a part of, in the same sentence. */
    readonly whole?: { readonly name: string; readonly comparison: Comparison };
  };

/** What the words around a figure ask, for an indicator of this name. */
export function askedOf(phrase: FigurePhrase, name: string, clause: ClauseWords, isShare: boolean): Asked {
  const reasons: Reason[] = [];
  const comparison = comparisonOf(phrase, name, clause, isShare, reasons);
  const isHigh = comparison === ">=" && (isAll(phrase) || isOfServed(clause.whole));
  const direction: Direction = isShare ? "none" : isHigh ? "higher" : directionOf(name, comparison);
  // "không quá" says itself which way is better; of a bare figure, or "khoảng", only the indicator's words do.
  const isBare = isBetterLow(name) && reasons.some(({ kind }) => kind === "bare-figure");
  if (direction === "lower" && (isBare || !/^<=?$/u.test(comparison))) {
    reasons.push({ kind: "direction-word", word: name });
  }
  return { comparison, direction, method: methodOf(phrase, name, comparison, reasons), reasons };
}

/** "Điều trị cho 100% người nghiện": nobody plans that at most all of them are. */
const isAll = ({ family, value, upper }: FigurePhrase): boolean =>
  family === "percent" && value === 100 && upper === undefined;

function comparisonOf(
  phrase: FigurePhrase,
  name: string,
  { before, behind, heads = [], isNamedBehind = false, whole }: ClauseWords,
  isShare: boolean,
  reasons: Reason[],
): Comparison {
  const { bound, word, change, changeWord = "" } = phrase;
  if (isShare) {
    reasons.push({ kind: "share-of-structure" });
    // "Cơ cấu kinh tế: nông nghiệp khoảng 27%, …": the shares make one whole, and "khoảng" says that they are rounded.
    const isRounded = bound === "~" && /cơ cấu/iu.test(name);
    return phrase.upper === undefined && bound && !isRounded ? bound : "=";
  }
  if (isRank(phrase, isNamedBehind ? "" : name, before)) {
    reasons.push({ kind: "comparison-word", word: word ?? "xếp hạng" });
    return phrase.upper === undefined ? "<=" : "=";
  }
  if (word !== undefined) reasons.push({ kind: "comparison-word", word });
  const isOfPlan = /^\s*(?:chỉ tiêu|kế hoạch)/iu.test(behind);
  const isReduction =
    change === "down" ||
    (reducing.test(name.replace(keptVerb, "")) &&
      !isOfPlan &&
      change !== "down-to" &&
      change !== "up-to" &&
      bound !== "<" &&
      bound !== "<=");
  if (isReduction) {
    reasons.push({ kind: "reduction", word: change === "down" ? changeWord : "giảm" });
    return reductionBy(bound, phrase.upper !== undefined);
  }
  if (phrase.upper !== undefined) {
    reasons.push({ kind: "range" });
    return "=";
  }
  if (change === "down-to") {
    reasons.push({ kind: "comparison-word", word: changeWord });
    return bound ?? "<=";
  }
  if (bound) return bound;
  const kept =
    change === undefined
      ? (keeping.exec(ownPart(before)) ??
        // "17 tiêu chí duy trì", but "85% bản giữ vững danh hiệu" is how many of them do.
        (phrase.family === "percent" || phrase.outOf !== undefined
          ? null
          : /^\s*(?:\p{L}+\s){0,3}?(duy trì|giữ vững)/iu.exec(behind)) ??
        // "Duy trì tốc độ phát triển đàn: trâu 1,2%/năm, bò 2,5%/năm": the head's verb holds for each.
        // "Duy trì đàn trâu bò 1.950 con, đàn lợn 6.800 con": the name has the verb from the figure before.
        (phrase.isLinked === true || phrase.family === "percent" ? null : sharedVerb.exec(name)) ??
        (phrase.isLinked === true ? null : (heads.map((head) => keptHead.exec(head)).find(Boolean) ?? null)))
      : null;
  if (kept && !/duy trì và (?:nâng|phát triển)/iu.test(before)) {
    reasons.push({ kind: "kept-state", word: kept[0].trim().toLowerCase() });
    return "maintain";
  }
  // "Đàn gia súc duy trì 9.500 con, trong đó đàn bò 2.300 con": what is kept is kept in its parts, too.
  const isKeptPart = whole?.comparison === "maintain" && !isNamedBehind && change === undefined && phrase.value > 0;
  if (isKeptPart && phrase.family !== "percent") {
    reasons.push({ kind: "kept-state", word: "duy trì" });
    return "maintain";
  }
  reasons.push({ kind: "bare-figure" });
  // Nobody plans to reach at least nought: "Số sự cố: 0 vụ".
  if (phrase.value === 0) return "<=";
  const isLow = isBetterLow(name) && !isAll(phrase) && change !== "up" && change !== "up-to";
  return isLow && !isOfServed(whole) ? "<=" : ">=";
}

/** "Đấu nối mới cho 5.200 hộ, trong đó hộ nghèo 640 hộ": who are served are no fewer for being poor; of all that there are, they are. */
const isOfServed = (whole: { readonly name: string } | undefined): boolean =>
  whole !== undefined &&
  !isBetterLow(whole.name) &&
  !/^(?:tổng )?(?:số )?(?:hộ|dân số|nhân khẩu|trẻ)(?!\p{L})/iu.test(whole.name);

/** "… thị trường ổn định như: khoai tây 2.400 ha": what stands before a colon with a name behind it says nothing of the figure. */
function ownPart(before: string): string {
  const own = /:([^:]*\p{L}[^:]*)$/u.exec(before)?.[1];
  return own === undefined || (/duy trì|giữ/iu.test(before) && !/^\s*phấn đấu/iu.test(own)) ? before : own;
}

/** "xếp thứ 20 trở lên", "trong nhóm 10 xã dẫn đầu": a smaller number is a better place. */
function isRank({ family, unit, change }: FigurePhrase, name: string, before: string): boolean {
  // "thuộc nhóm khá, tăng ít nhất 3 bậc"
  if (change === "up" && unit === "bậc") return false;
  // "xếp hạng 03 di tích" is done so many times; "xếp hạng 30 - 35" is a place.
  const isDone = family === "count" && /xếp hạng(?: mới| thêm)?\s*$/iu.test(before);
  // "171 nhóm, lớp" are counted.
  const words = `${name} ${before} ${unit === "nhóm" ? "" : unit}`;
  return (
    !isDone &&
    (family === undefined || family === "count" || family === "rank") &&
    /(?:xếp thứ|(?<!(?:được|thẩm định,) )xếp hạng(?! sao| di| từ| mới| thêm)|thứ hạng|vị trí thứ|đứng thứ|(?:trong|thuộc|vào) (?:nhóm|tốp|top)|lọt (?:nhóm|tốp|top)|(?:^|\s)(?:nhóm|tốp|top)\s*$)/iu.test(
      words,
    )
  );
}

function reductionBy(bound: FigurePhrase["bound"], isRange: boolean): Comparison {
  if (isRange) return "reduce=";
  if (bound === ">" || bound === "~") return `reduce${bound}`;
  return "reduce>=";
}

function methodOf(phrase: FigurePhrase, name: string, comparison: Comparison, reasons: Reason[]): Method {
  const usual = usualMethod({ comparison, unit: phrase.unit });
  if (comparison.startsWith("reduce")) return usual;
  const isRate = phrase.family === "percent";
  if (isRate && (phrase.change === "up" || /^(?:tốc độ tăng|tăng trưởng|tốc độ phát triển)/iu.test(name))) {
    reasons.push({ kind: "growth", word: phrase.changeWord ?? "tốc độ tăng" });
    return "growth";
  }
  return phrase.change === "down-to" && phrase.base !== undefined ? "reduction-to-level" : usual;
}

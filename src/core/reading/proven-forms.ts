/** Which forms of a clause have proven themselves: a target read in one of them is sure, and every other form is a doubt that says
 *  where to look. The forms are those that were right in at least 99 of 100 cases in the sample plans and in real ones
 *  (docs/decisions.md, "Plan documents"; `test/plans/forms.ts` counts them anew). */

import type { Asked } from "./comparison";
import type { Clause } from "./clauses";
import { isBetterLow } from "./direction-words";
import { formerYear } from "./former-targets";
import type { FigurePhrase } from "./figure-phrases";
import { cleanName, startsLikeIndicator, wordCount } from "./names";
import type { Point } from "./outline";
import type { Doubt } from "./proposal";
import { Guarded } from "./guarded";

/** A target as it was read, with the sentence that it was read in. */
export interface ReadClause {
  /** The sentence; offsets of `phrase` lie in it. */
  readonly text: string;
  readonly clause: Clause;
  readonly phrase: FigurePhrase;
  readonly name: string;
  readonly asked: Asked;
  readonly isShare: boolean;
  /** Whether it is the first figure of its sentence. */
  readonly isFirst: boolean;
}

/** What is not proven of it: its name, the words around it, its comparison; at most one doubt of each. */
export function unprovenOf(read: ReadClause): readonly Doubt[] {
  const { isShare, name } = read;
  if (isShare && /^cơ cấu/iu.test(name)) return nameDoubts(read);
  return [...placeDoubts(read), ...nameDoubts(read), ...comparisonDoubts(read.clause, read)];
}

/** A longer paragraph without a number or a bullet may tell, explain or set; a short one is an item whose mark was lost. */
const longestItem = 160;

/** What is not proven of a point as a whole, whatever it says; `year` is the plan's. */
export function unprovenOfPoint(
  { style, text, above }: Pick<Point, "style" | "text" | "above">,
  isLedByFigure: boolean,
  year: number | undefined,
): readonly Doubt[] {
  if (isLedByFigure) return [{ kind: "from-heading" }];
  const at = above.map(({ says }) => says).lastIndexOf("targets");
  const heading = above[at]?.text ?? "";
  const word = told.exec(text)?.[0] ?? toldByHeading.exec(heading)?.[0];
  if (word !== undefined) return [{ kind: "maybe-result", word: word.trim().toLowerCase() }];
  const other = formerYear(heading, year) ?? otherYear(text, year);
  if (other !== undefined) return [{ kind: "other-year", year: other }];
  // Under a heading of targets other headings name fields; one that names work or money has left the targets.
  const isLeft = above.slice(at + 1).some((point) => point.isHeading && work.test(point.text));
  if (isLeft || (at < 0 && !/^(?:chỉ tiêu|mục tiêu)/iu.test(text))) return [{ kind: "outside-targets" }];
  return style === "" && text.length > longestItem ? [{ kind: "running-text" }] : [];
}

/** Words of what was or is, but for what a target is held against. */
const told = new Guarded(
  /(?<![\p{L}])(?<!so với |so |hơn |bằng )(?:đã (?!nêu|đề ra)|ước(?= \p{L}| \d)|hiện có|hiện nay|hiện tại|tính đến|vừa qua)(?![\p{L}])/iu,
);
/** "Thực hiện các chỉ tiêu chủ yếu", "Các chỉ tiêu đạt và vượt": headings of reports that name targets, too. */
const toldByHeading = new Guarded(
  /(?<![\p{L}])(?:kết quả(?! (?:cần|phải|phấn)| phấn)|đánh giá(?! năm học)|thực hiện (?:các |một số |những )?(?:chỉ tiêu|mục tiêu)|đạt và vượt|đạt được|hoàn thành|đã)(?![\p{L}])/iu,
);

const work =
  /^(?:tổ chức|thực hiện|triển khai|tăng cường|đẩy mạnh|phát huy|bố trí|việc|cách|phần việc|biện pháp|hoạt động|nội dung|lộ trình|phân (?:bổ|kỳ|công)|danh mục|công trình|dự án|kinh phí|nguồn|vốn|hiện trạng|thực trạng|kết quả|đánh giá|nhìn lại)(?![\p{L}])/iu;

/** A year that a point sets figures for beside the plan's; years that a figure is held against are none. */
function otherYear(text: string, year: number | undefined): number | undefined {
  if (year === undefined || !text.includes("20")) return undefined;
  const bare = text.replace(
    /\([^()]*\)|(?:giá|so với|hơn|bằng|từ|so|sánh|cùng kỳ|thực hiện|ước|lần)\s(?:[\p{L}]+\s){0,4}20\d\d/giu,
    " ",
  );
  const named = [...bare.matchAll(/(?:năm|đến|hết|cuối)\s(20\d\d)(?![\d/]|\s?[-–])/giu)].map((match) =>
    Number(match[1]),
  );
  return named.find((each) => each !== year);
}

/** Nouns that name a measure: a name that begins with one is whole wherever it begins. */
const measureStart =
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tốc độ|tổng|giá trị|số(?! hóa| hoá)|thu nhập|thu(?= \p{L})|doanh thu|diện tích|sản lượng|năng suất|kim ngạch|mật độ|chỉ số|mức|vốn|dư nợ|nhóm|tuổi thọ|độ che phủ)(?![\p{L}])/iu;
const furtherMeasure =
  /^(?:chi|grdp|gdp|dân số|hệ số|tăng trưởng|điểm|lượng|khối lượng|nguồn thu|thuế|quy mô|nợ|lương thực|huy động|công suất|chiều dài|thời gian|lợi nhuận|quỹ|tiền|ngân sách|cơ cấu)(?![\p{L}])/iu;
/** "Tỷ lệ xử lý đạt 35%" behind another clause: what is done, and to what stands before. */
const rateOfDoing =
  /^(?:tỷ lệ|tỉ lệ|số) (?:có|được|xử lý|thu gom|phân loại|hoàn thành|điều trị|chôn lấp|giải quyết|tham gia|sử dụng|đăng ký|công nhận|tốt nghiệp|thực hiện|khám phá|tái chế)(?![\p{L}])/iu;
/** What is said of those that are counted: "học sinh tham gia bảo hiểm y tế". */
const saying =
  /\s(?:được|có|đạt|bảo đảm|đảm bảo|tham gia|hoàn thành|thực hiện|sử dụng|dùng|áp dụng|ứng dụng|đăng ký|ký|tiếp cận|không|chấp hành|tổ chức|qua đào tạo|biết|tốt nghiệp|xử lý|giải quyết)\s/iu;
/** "Bị suy dinh dưỡng": said of those that stand before. */
const saidFirst = /^(?:bị|được|có|là)\s/iu;
/** Heads that name a field and no indicator. */
const field = /^(?:về|lĩnh vực|(?:các |một số )?(?:chỉ tiêu|mục tiêu)|trong đó|phấn đấu|năm|đến năm)(?![\p{L}])/iu;
/** Words behind a figure that say when, or against what: they take nothing from its name. */
const tail =
  /^(?:so với (?:năm|cùng kỳ|đầu|cuối|thực hiện|ước|nhiệm kỳ)|(?:vào|trong|đến|hết|cuối|của) (?:năm|cuối|hết|nhiệm kỳ)|(?:hằng|hàng|mỗi|cả|một) năm|năm 20|\/\s?năm|trở lên|bình quân|(?:chỉ tiêu|kế hoạch|dân số|lực lượng lao động)(?: vốn)?(?: được)?(?: giao)?$)/iu;

/** A number that is no part of a name: at its beginning, or at its end where it numbers nothing; dots that lead to a figure. */
const strayFigure =
  /^\d|\.{3}|…|(?<!(?:lớp|mức|độ|cấp|loại|hạng|số|tuổi|năm|khối|quý|mũi|chương trình|giai đoạn|tháng|đạt)\s)(?<![\d.,/\p{L}-])\d[\d.,]*$/iu;

function placeDoubts({ text, phrase, clause }: ReadClause): readonly Doubt[] {
  const before = text.slice(0, phrase.start);
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) return [{ kind: "in-brackets" }];
  const { mark } = clause;
  const isLed = mark.kind === "figure" && (mark.phrase.change !== phrase.change || mark.phrase.unit !== phrase.unit);
  return isLed ? [{ kind: "from-heading" }] : [];
}

function nameDoubts(read: ReadClause): readonly Doubt[] {
  const { clause, isShare } = read;
  // "Cơ cấu: công nghiệp (59,04%), dịch vụ (39,19%)": what follows the bracket is the next share's name.
  if (isShare && /^cơ cấu/iu.test(read.name)) return read.phrase.isInBrackets ? [] : wordsLeft(clause.behind);
  return clause.isNamedBehind ? nameBehindDoubts(read) : nameBeforeDoubts(read);
}

/** "100% trẻ 6 tuổi vào lớp 1": all words behind the per cents. What is counted there may be the unit or a part of the name. */
function nameBehindDoubts({ clause, phrase, name, asked }: ReadClause): readonly Doubt[] {
  if (phrase.family === "count" || phrase.family === undefined) return [{ kind: "counted-noun", unit: phrase.unit }];
  // "Giảm 5% số vụ tai nạn", but "giảm 30% thời gian": less of a count is one by its words.
  const isReduction = asked.comparison.startsWith("reduce");
  const isProven = phrase.family === "percent" && (!isReduction || /^số /iu.test(clause.name));
  const word = isReduction ? (phrase.changeWord ?? "giảm") : "";
  if (!isProven || (!isSame(name, clause.name) && !isSame(name, `${word} ${clause.name}`)))
    return [{ kind: "name-in-pieces" }];
  if (syllables(name) < 4) return [{ kind: "bare-name" }];
  const at = clause.behind.toLowerCase().indexOf(clause.name.toLowerCase());
  return wordsLeft(at < 0 ? clause.behind : clause.behind.slice(at + clause.name.length));
}

/** "Tỷ lệ hộ nghèo giảm còn 1,2%": all words before the figure, from the beginning of the clause. */
function nameBeforeDoubts(read: ReadClause): readonly Doubt[] {
  const { clause, phrase, isFirst } = read;
  const heads = clause.heads.filter((head) => !field.test(head));
  const own = clause.name === "" ? (heads[heads.length - 1] ?? "") : clause.name;
  // A rate beside a rate has its word from there (name-slots.ts).
  const name = isSame(read.name, `tỷ lệ ${own}`) ? own : read.name;
  // A name of the figure before is doubted where it is taken over (clause-names.ts).
  if (own === "") return isFirst ? [{ kind: "from-heading" }] : [];
  const word = phrase.changeWord ?? "";
  if (!isSame(name, own) && !isSame(name, `${own} ${word}`)) return verbDoubts(read);
  const isWhole = measureStart.test(name) && syllables(name) >= 4;
  if (strayFigure.test(name)) return [{ kind: "several-figures", others: [] }];
  if (!clause.isApart && !isWhole) return [{ kind: "several-figures", others: [] }];
  const above = clause.name === "" ? heads.slice(0, -1) : heads;
  if (above.length > 0 && !isWhole) return wordsLeft(above.join(": "));
  if (lacksItsSubject(name, phrase, isFirst)) return [{ kind: "bare-name" }];
  const isShort = isFirst ? syllables(name) < 3 && !startsLikeIndicator(name) : syllables(name) < 4;
  if (isShort) return [{ kind: "bare-name" }];
  return phrase.unit === "" ? [] : wordsLeft(clause.behind);
}

/** A name that holds only for who has read what stands before: "thôn, khu phố văn hóa: 91%" behind the rate of families, "vụ thu
 *  đông: 1.940 ha" of rice. */
function lacksItsSubject(name: string, { family }: FigurePhrase, isFirst: boolean): boolean {
  if (saidFirst.test(name)) return true;
  if (!isFirst && rateOfDoing.test(name)) return true;
  if (furtherMeasure.test(name) || (measureStart.test(name) && !/^thu đông/iu.test(name))) return false;
  if (family === "percent") return !isFirst && !saying.test(`${name} `);
  return family === "measure" || family === "money";
}

/** "Huy động 100% trẻ 6 tuổi vào lớp 1": a verb, its figure and the rest of the sentence, or of what a semicolon parts from it. */
function verbDoubts({ clause, phrase, name, isFirst }: ReadClause): readonly Doubt[] {
  const isVerb =
    phrase.family === "percent" &&
    phrase.change === undefined &&
    (isFirst || clause.isApart) &&
    clause.heads.length === 0;
  const all = `${clause.name} ${cleanName(clause.behind)}`;
  if (isVerb && isSame(name, all) && syllables(name) >= 4) return [];
  // Names behind heads are doubted where they are made (clause-names.ts).
  if (name.includes(": ") && !/^cơ cấu/iu.test(name)) return [];
  return [{ kind: "name-in-pieces" }];
}

/** Words that a name leaves out of its clause; behind a comma another one begins. */
export function wordsLeft(words: string): readonly Doubt[] {
  const left = words.replace(/^[\s;:.)]+|[\s,;:.(]+$/gu, "");
  return /^[^,]*\p{L}/u.test(left) && !tail.test(left) ? [{ kind: "words-left", words: left }] : [];
}

const keeping = /(?<![\p{L}])(?:duy trì|giữ vững|giữ ổn định|giữ nguyên|giữ|ổn định)(?![\p{L}])/iu;
/** Words in a name that compare: the figure may be what it is compared with. */
const comparing = new Guarded(
  /(?<![\p{L}])(?:vượt|so với|trong phạm vi|kiềm chế|khống chế|phấn đấu|tối đa|tối thiểu|gấp)(?![\p{L}])/iu,
);
/** Better low by sense and not by its words, or what is counted and can only change by per cents. */
const spending = /^(?:tổng )?(?:chi(?! tiêu| bộ| hội| trả)|nợ|nhập khẩu|kim ngạch nhập khẩu)(?![\p{L}])/iu;
const rate = /^(?:tỷ lệ|tỉ lệ|tỷ suất|tốc độ)(?![\p{L}])/iu;
const counted = /^(?:tổng )?(?:số(?! hóa| hoá)|đơn thư|vụ|tội phạm|tai nạn)(?![\p{L}])/iu;

/** What is asked of a figure, in prose and in tables: a comparison that no word or more than one says. */
export function comparisonDoubts(
  { before, behind }: Pick<Clause, "before" | "behind">,
  { phrase, name, asked, isShare }: Pick<ReadClause, "phrase" | "name" | "asked" | "isShare">,
): readonly Doubt[] {
  const { comparison, reasons } = asked;
  const kept = keeping.exec(before)?.[0] ?? keeping.exec(behind)?.[0];
  if (kept !== undefined) return [{ kind: "kept-or-reached", word: kept.toLowerCase() }];
  const assumed: readonly Doubt[] = [{ kind: "comparison-assumed" }];
  if (isShare || comparing.test(name)) return assumed;
  const isReduction = comparison.startsWith("reduce");
  if (isReduction) return phrase.change === "down" || !/^mức/iu.test(name) ? [] : assumed;
  if (phrase.family === "percent" && counted.test(name) && phrase.change === undefined) return assumed;
  const isBare = reasons.some(({ kind }) => kind === "bare-figure");
  if (isBare) {
    // "Tỷ lệ hộ nghèo: 1,4 %" can only be a most; a count of poor households may be of those that are helped.
    const isUnclear = isBetterLow(name) && !(phrase.family === "percent" && rate.test(name));
    return isUnclear || phrase.value === 0 || spending.test(name) ? assumed : [];
  }
  const isRank = comparison === "<=" && phrase.bound !== "<=" && phrase.change !== "down-to";
  return isRank ? assumed : [];
}

export const syllables = wordCount;
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();

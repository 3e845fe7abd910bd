/** What a clause's indicator is called: its own words, with the heads above and the clauses before where those are needed. */

import { withChange, withMore, withPartOfYear, withPlan } from "./change-in-name";
import { isCountedHead, isRanked, type Clause } from "./clauses";
import { isScope, ofClosedKind } from "./closed-kinds";
import { inheritedName, rankWords } from "./inherited-names";
import { keepsIndicator, nameBehind, startsLikeIndicator, withCapital, withComma, wordCount } from "./names";
import { filled, withRate } from "./name-slots";
import { parallelName } from "./parallel-names";
import { ownName } from "./own-words";
import type { Doubt } from "./proposal";
import { group, sisterName, type Before } from "./sister-names";
import { withSubject } from "./subjects-before";
import { scaledUnit } from "./unit-scale";
import { timeAlone, timeOnly } from "./times-alone";
import { bareMeasure, isElliptic, isPartOnly, ofWhat, withMeasure } from "./whole-names";

/** What stands around a clause in its sentence and above its point. */
export interface NameContext extends Before {
  /** The head that the point stands under where it is an indicator itself. */
  readonly head: string;
  /** The words of the clause before as they stood before its figure. */
  readonly lastOwn: string;
  /** The name of the figure that "trong đó" takes parts of. */
  readonly wholeName?: string;
  readonly lastUnit?: string;
  /** The name of the point above that leads to its parts. */
  readonly aboveName?: string;
  /** What the heading right above is about: "Chất thải rắn sinh hoạt". */
  readonly field?: string;
  /** Whether the figure before was so many of so many: "24/26 tổ". */
  readonly isOfTotal?: boolean;
}

/** The name of a clause's indicator: its own words, with the head before them where they are only a part of a name. */
export function nameOf(clause: Clause, context: NameContext): { readonly name: string; readonly doubts: Doubt[] } {
  if (clause.ordered !== undefined) return { name: withCapital(clause.ordered), doubts: [fromContext(clause.ordered)] };
  const { name: plain, isOfHeads } = composedName(clause, context);
  const composed = withMore(clause, withRank(clause, plain, context.lastName));
  if (composed !== "") {
    const own = withChange(composed, clause);
    const heads = [...clause.heads, context.head, context.aboveName ?? ""];
    const full = filled(own, context.lastName, heads, context.field, clause.before);
    const whole = withPlan(withPartOfYear(full, clause), clause);
    const isTwo = namesIn(withCapital(whole), "%").length > 1;
    const name = withCapital(isTwo ? whole : withRate(whole, context.lastName, clause));
    return { name, doubts: isOfHeads || full !== own ? [fromContext(name)] : [] };
  }
  if (context.head !== "" && context.lastName === "") return { name: withCapital(context.head), doubts: [] };
  const inherited = withPlan(inheritedName(clause, context), clause);
  return { name: inherited, doubts: inherited === "" ? [] : [fromContext(inherited)] };
}

/** "Chỉ số cải cách thuộc nhóm 20 xã, phường dẫn đầu tỉnh": among whom, and in what, the words behind say. */
function withRank(clause: Clause, name: string, lastName: string): string {
  if (clause.mark.kind !== "figure" || !isRanked(clause.before)) return name;
  const behind = nameBehind(clause.behind);
  // "Chỉ số hài lòng đạt trên 86%, xếp thứ 25 trở lên": of what, only the figure before says.
  const isOfLast = (name === "" && behind !== "") || (!clause.isApart && /^xếp (?:thứ|hạng)$/iu.test(name));
  const subject =
    isOfLast && lastName !== ""
      ? lastName
          .split(rankWords)[0]
          ?.replace(/ tăng$/u, "")
          .trim()
      : name;
  if (subject === undefined || subject === "") return name;
  const word = rankAtEnd.exec(clause.before)?.[0].trim() ?? "";
  const counted = withComma(unitOfMark(clause), clause.behind);
  // "Tỉnh thuộc top 5 vùng về đổi mới": the name already has what is counted from behind the figure.
  const unit = subject.includes(` ${counted} ${behind}`) ? "" : counted;
  return [subject, ...[word, unit, behind].filter((part) => part !== "" && !subject.endsWith(part))].join(" ");
}

const rankAtEnd =
  /(?:(?:xếp|nằm|lọt|đứng|thuộc)\s)?(?:(?:trong|thuộc|vào)\s)?(?:nhóm|tốp|top|thứ|hạng|vị trí thứ)\s*$/iu;

const fromContext = (name: string): Doubt => ({ kind: "name-from-context", name });

/** "Số hóa kết quả còn hiệu lực: hoàn thành 100%": the verb names nothing. */
const verbOnly =
  /^(?:(?:(?:bình quân|trung bình|mỗi|hằng|hàng|một|năm|tăng|giảm|(?:trong |cả )*giai đoạn(?: này)?)\s?)+|(?:nâng |đưa )?tổng số|(?:đạt |chiếm )?(?:tỷ|tỉ) lệ|hoàn thành|thực hiện|phấn đấu|tăng(?: trưởng)?|giảm|vượt|đạt|đủ)$/iu;
const isMeanOnly = ({ name, isNamedBehind }: Clause): boolean =>
  !isNamedBehind && /^(?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng|một) năm)$/iu.test(name);
/** "tăng gấp 2 lần so với năm 2020" behind a figure: the same once more. */
const isTimes = ({ mark, name }: Clause): boolean =>
  mark.kind === "figure" && mark.phrase.unit === "lần" && verbOnly.test(name);
/** One of two sorts of the same people or places. */
const oneOfTwo = /^(?:nam|nữ|thành thị|nông thôn|đô thị|miền núi|đồng bằng)$/iu;
/** "nâng tổng số lên 20 mắt camera", "với tổng số 820 phòng", "lũy kế đến hết năm 92 xã": how many there are in all. */
const inAll =
  /^(?:nâng |đưa )?(tổng số|l[uũ][yỹ] kế)(?: (?:tính |đến |hết |cuối |cả )*(?:năm(?: 20\d\d)?|quý [ivx]+|kỳ|nay))?$/iu;
const nothing = { name: "", isOfHeads: false } as const;

/** The clause's own words behind those heads that they need. */
function composedName(clause: Clause, context: NameContext): { readonly name: string; readonly isOfHeads: boolean } {
  const { head, lastName, wholeName = "", lastUnit = "", aboveName = "" } = context;
  const said = ownName(clause);
  const all = lastName === "" || clause.isNamedBehind ? null : inAll.exec(clause.name);
  if (all) {
    const subject = withCapital(lastName.replace(/^(?:(?:có|hoàn thành|tăng|đạt) )?thêm /iu, ""));
    return { name: `${subject}: ${(all[1] ?? "").toLowerCase()} ${unitOfMark(clause)}`.trim(), isOfHeads: true };
  }
  const isOtherTime = lastName !== "" && !clause.isNamedBehind && timeAlone.test(clause.name);
  const isMean = lastName !== "" && !clause.isNamedBehind && /^(?:bình quân|trung bình)$/iu.test(clause.name);
  const isRate = lastName !== "" && /^(?:đạt |chiếm )?(?:tỷ|tỉ) lệ$/iu.test(clause.name);
  // "Kết nạp 300 đảng viên, bình quân hằng năm đạt 3% tổng số đảng viên": of what it is a share says not of what it is.
  // "khá 40%, trung bình 44%": a grade, and no mean.
  const isGrade = /^trung bình$/iu.test(clause.name) && /\s(?:giỏi|khá|tốt)$/iu.test(lastName);
  const isVerb = (verbOnly.test(said) && !isGrade) || (lastName !== "" && isMeanOnly(clause));
  const own =
    isRate || isVerb || isTimes(clause) || isOtherTime || (isMean && !isGrade) ? "" : withMeasure(said, clause);
  // "; trừ tiền sử dụng đất: 12 tỷ đồng": the words before a colon are asked as those before a figure.
  const isLed = own === "" && clause.isApart && /:\s*$/u.test(clause.before);
  const asked = isLed ? { ...clause, name: clause.heads[clause.heads.length - 1] ?? "", heads: [] } : clause;
  // "Số người tham gia BHXH bắt buộc 2.300 người, tự nguyện 450 người": the unit stands in the name before.
  const isCountedBefore = /^(?:tổng )?số /iu.test(lastName) && unitOfMark(clause) === lastUnit && clause.name !== "";
  const ownOrHead = own === "" ? asked.name : isCountedBefore ? clause.name : own;
  // "…; rác thải được thu gom: thị trấn 98%, nông thôn 88%": behind a head of its own a place is none of the rate before.
  const isUnderOwn = own !== "" && clause.isApart && clause.heads.length > 0 && ownHead.test(clause.before);
  const isWhose = isScope(clause.name) && own.toLowerCase().endsWith(` ${clause.name.toLowerCase()}`);
  const isOwnOnly = isWhose || isUnderOwn || (own === "" && !isLed);
  const parallel = isOwnOnly
    ? undefined
    : (ofClosedKind(lastName, lastUnit, asked) ?? parallelName(lastName, asked, ownOrHead));
  if (parallel !== undefined) return { name: parallel, isOfHeads: true };
  // "… dân quân đạt 1,5%, trong đó đảng viên 20%": a part doesn't say of what it is one.
  if (clause.isPart && own !== "" && wholeName !== "" && (isPartOnly(own, wholeName) || source.test(own)))
    return { name: `${wholeName}: ${own}`, isOfHeads: true };
  const ofWhole = withSubject(own, lastName, clause);
  if (ofWhole !== undefined) return { name: ofWhole, isOfHeads: true };
  const sister = isOwnOnly ? undefined : sisterName(context, asked);
  if (sister !== undefined) return { name: sister, isOfHeads: true };
  // "Cơ cấu kinh tế: Dịch vụ: 56,9%, tăng 0,1 lần": the figure behind tells of the same as the one before.
  if (own === "" && lastName !== "" && !clause.before.includes(":") && !clause.isNamedBehind) return nothing;
  const heads = own === "" ? clause.heads.filter((each) => !isSubject(each)) : clause.heads;
  const whole = own === "" ? heads : [...heads, own];
  const last = whole[whole.length - 1] ?? "";
  if (last === "" && clause.heads.length > 0) return { name: countedName(clause), isOfHeads: true };
  // "Kiểm tra cơ sở thực phẩm: 100% số cơ sở …": what stands right before the figure names it with what stands behind.
  const isDirect = clause.isNamedBehind && /:\s*$/u.test(clause.before);
  const isBrief =
    whole.length > 1 &&
    wordCount(clause.name) <= 4 &&
    wordCount(own) <= 7 &&
    (!startsLikeIndicator(own) || group.test(own));
  const kept = whole
    .slice(0, -1)
    .filter(
      (each) =>
        belongs(each, last) ||
        isCountedHead(each, clause.mark) ||
        (isGeneric(own) && wordCount(each) <= 6 && !isSubject(each)) ||
        (isDirect && isShortHead(each)) ||
        (isBrief && wordCount(each) <= 12 && isShortHead(each)),
    );
  // "trong đó 50% đạt chuẩn mức độ 2": of what, the clause before says.
  const isOfLast =
    clause.isPart &&
    clause.isNamedBehind &&
    lastName !== "" &&
    /^(?:số \p{L}+ )?(?:đạt|được|có|là|hoàn thành)\s/iu.test(own);
  // "… cho 215 hộ với số tiền 2,7 tỷ đồng", "nam đạt 168,5 cm, nữ đạt 157,5 cm": more of the same.
  const isMore =
    (!clause.isApart || harvest.test(own)) &&
    lastName !== "" &&
    (bareMeasure.test(own) ||
      (kept.length === 0 && oneOfTwo.test(own)) ||
      (timeOnly.test(clause.name) && !clause.isNamedBehind));
  const above = head !== "" && belongs(head, kept[0] ?? last) ? [head] : [];
  const isPartAbove = lastName === "" && above.length + kept.length === 0 && aboveName !== "" && !clause.isNamedBehind;
  const part = own === "" && isLed && kept.length === 0 ? last : own;
  if (isPartAbove && part !== "" && isPartOnly(part, aboveName))
    return { name: `${aboveName}: ${part}`, isOfHeads: false };
  const isForOther = clause.isNamedBehind && !clause.isApart && lastName !== "" && elsewhere.test(own);
  if (isForOther) return { name: `${lastName.replace(/ (?:đối với|ở|tại) .*$/iu, "")} ${own}`, isOfHeads: true };
  const isAlone = above.length + kept.length === 0 && lastName !== "" && !isOfLast && !isMore;
  if (isAlone && isElliptic(own, clause, lastName, lastUnit)) return { name: `${lastName}: ${own}`, isOfHeads: true };
  const parts = [
    ...above,
    ...(isMore ? [] : kept),
    ...(isOfLast ? [lastName] : isMore ? [ofWhat(lastName)] : []),
    last,
  ].filter((part) => part !== "");
  return { name: parts.join(": "), isOfHeads: parts.length > 1 && !/^cơ cấu/iu.test(parts[0] ?? "") };
}

/** "Kinh phí nghiên cứu đạt 2% GRDP, trong đó kinh phí từ xã hội 60%": where a part of it comes from. */
const source = /^(?:nguồn |phần )?(?:vốn|kinh phí|nguồn)(?: huy động)? từ (?:\p{L}+ ?){1,5}$/iu;

/** "40 phút ở khu vực nông thôn", "70 triệu đồng đối với xã" */
const elsewhere = /^(?:đối với|(?:ở|tại) (?:khu vực|vùng|địa bàn|đô thị|nông thôn|thành thị|miền núi|cấp)) /iu;

/** "Vụ Đông Xuân: 810 ha; NS 64,5 tạ/ha; SL 5.225 tấn": of what is sown before, also behind a semicolon. */
const harvest = /^(?:năng suất|sản lượng|ns|sl)(?: bình quân)?$/iu;

const unitOfMark = ({ mark }: Clause): string =>
  mark.kind === "figure" && mark.phrase.family === "count" ? scaledUnit(mark.phrase.unit).plain : "";

/** "Chỉ tiêu về nguồn lực: đạt 1,5 bác sĩ/vạn dân": only the unit says what is counted. */
function countedName({ mark }: Clause): string {
  return mark.kind === "figure" && mark.phrase.family === "count" ? `Số ${mark.phrase.unit}` : "";
}

/** A head that tells of a field and names nothing: "Về kinh tế", "Chỉ tiêu về nguồn lực". */
function isSubject(head: string): boolean {
  return /^(?:(?:chỉ tiêu|mục tiêu|yêu cầu)$|về|lĩnh vực|công tác|(?:một số|các|những) (?:chỉ tiêu|mục tiêu)|mục tiêu (?:cụ thể|chung|tổng quát|đến)|chỉ tiêu (?:về|kinh tế|xã hội|môi trường|văn hóa)|nhóm chỉ tiêu)(?![\p{L}])|\snhư(?: sau)?$|^theo đó|(?:mục tiêu|chỉ tiêu) phấn đấu/iu.test(
    head,
  );
}

/** Words before a colon that stands before the clause's own words. */
const ownHead = /\p{L}[^:]*:\s*\p{L}/u;

/** "diện tích", "năng suất bình quân": of what, only the head says. */
function isGeneric(own: string): boolean {
  return /^(?:diện tích|năng suất|sản lượng|số lượng|giá trị|quy mô|tổng đàn|số (?:hộ|người|mắc|vụ|ca|trường hợp|lượt|máy|cơ sở|chết)|doanh thu|tổng số|tỷ lệ (?:tử vong|mắc|chết)(?:\/mắc)?)(?:\s\p{L}+){0,3}$/iu.test(
    own,
  );
}

function isShortHead(head: string): boolean {
  return !isSubject(head) && wordCount(head) <= 14;
}

/** Whether a head is needed before a name: an indicator above something that is none by itself. */
function belongs(head: string, name: string): boolean {
  if (/^cơ cấu/iu.test(head)) return true;
  if (!keepsIndicator(head) || wordCount(head) > 22) return false;
  return !/^(?:tỷ lệ|tỉ lệ|tổng|số|tốc độ|tỷ trọng|tỉ trọng|thu nhập|diện tích|sản lượng|giá trị)(?![\p{L}])/iu.test(
    name,
  );
}

const population = /^(?:trẻ|học sinh|người|hộ|phụ nữ|thanh niên|cán bộ|sinh viên)/iu;

/** "trẻ … vào học lớp 1 và học sinh … vào học lớp 6 đạt 100%" is two targets with one figure: both conjuncts begin with a
 *  population of their own and share the verb. */
export function namesIn(name: string, unit: string): readonly string[] {
  if (unit !== "%") return [name];
  if (/^số\s\p{L}/iu.test(name)) {
    const listed = name.split(/,\s|\svà\s/u);
    if (listed.length > 1 && listed.every((part) => /^số\s\p{L}/iu.test(part))) return listed.map(withCapital);
  }
  const at = name.indexOf(" và ");
  if (at < 0) return [name];
  const left = name.slice(0, at).trim();
  const right = name.slice(at + 4).trim();
  if (!population.test(left) || !population.test(right)) return [name];
  return sharesPredicate(left.toLowerCase(), right.toLowerCase()) ? [left, withCapital(right)] : [name];
}

/** Whether two neighbouring words of the one stand in the other, behind its population. */
function sharesPredicate(left: string, right: string): boolean {
  const words = left.split(" ").slice(1);
  return words.some((word, index) => {
    const next = words[index + 1];
    return next !== undefined && !/\d/u.test(word + next) && ` ${right} `.includes(` ${word} ${next} `);
  });
}

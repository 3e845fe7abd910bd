/** Names that a clause shares with the one before it without a word that both hold: another subject of the same rate, another doing of
 *  the same subject, another thing with the same verb. clause-names.ts asks where parallel-names.ts knows none. */

import type { Clause } from "./clauses";
import { nameBehind, startsLikeIndicator, wordCount } from "./names";
import { measure } from "./parallel-names";
import { lowerFirst } from "./whole-names";

/** What the sentence has named before. */
export interface Before {
  /** The name of the proposal right before. */
  readonly lastName: string;
  /** The name that others of its kind are told by: the nearest one that isn't a sister itself. */
  readonly baseName?: string;
  readonly baseUnit?: string;
  /** The verb of the figure before, where its object stood behind: "Chỉnh trang" of "chỉnh trang 05 tuyến". */
  readonly verb?: string;
}

/** A target by its name and unit. */
interface Named {
  readonly name: string;
  readonly unit: string;
}

/** What clauses behind share with this one: its name where it is whole by itself, and its verb. */
export function baseOf(clause: Clause, { name, unit }: Named, before: Before): Omit<Before, "lastName"> {
  const isWhole = !name.includes(": ") && name.toLowerCase().includes(clause.name.toLowerCase());
  const isOwn = isWhole && !name.toLowerCase().startsWith((before.baseName ?? "").toLowerCase().slice(0, -1) || "\0");
  const { mark, isNamedBehind } = clause;
  const isVerb =
    !isNamedBehind && mark.kind === "figure" && mark.phrase.isLinked !== true && !startsLikeIndicator(clause.name);
  const own = isVerb && name.length > clause.name.length ? clause.name : "";
  const verb = own !== "" ? own : clause.isApart || !isNamedBehind ? "" : (before.verb ?? "");
  return {
    verb,
    ...(isOwn
      ? { baseName: name, baseUnit: unit }
      : { baseName: before.baseName ?? "", baseUnit: before.baseUnit ?? "" }),
  };
}

/** Rates and measures that hold for whatever noun follows. */
const rate =
  /^(?:(?:kéo |cắt )?giảm |nâng |duy trì |giữ vững )?(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|tỉ trọng|tốc độ(?: tăng(?: trưởng)?)?|mức độ|huy động|tổng đàn|tổng diện tích|diện tích|tổng sản lượng|sản lượng|năng suất)\s/iu;
/** What a name does or is, from its verb on. */
const predicate =
  /(?<!(?:quyền|mục đích|hiệu quả|diện tích|chất lượng))\s((?:được|đạt|có|sử dụng|dùng|tham gia|hoàn thành|đăng ký|chấp hành|biết|áp dụng|ứng dụng|thực hiện|triển khai|tiếp cận|đến)\s.+)$/iu;
/** Groups, of which a name says only which of them. */
export const group =
  /^(?:riêng )?(?:nhóm|vùng|khu vực|các (?:xã|phường|thôn|huyện|khu vực|nhóm)|cấp|khối|thể|loại|đối với|ở|tại)\s/iu;
const doing =
  /^(?:huy động|giải quyết|xử lý|hoàn thành|thực hiện|tổ chức|xây dựng|kiểm tra|giám sát|phát triển|duy trì|bảo đảm|đảm bảo|điều tra|khám phá|trồng|nâng|giảm|tăng|đưa|vận động|tuyển|cấp|thu|chi(?! (?:bộ|hội|đoàn))|đạt|thay thế|giải ngân|số hóa|kết nạp|hỗ trợ|đào tạo|cứng hóa)(?!\p{L})/iu;

/** What offices and people do by computer; no noun begins so. */
const digital =
  /^(?:ký số|họp trực tuyến|thanh toán|nộp|tra cứu|kết nối|liên thông|gửi|lập hồ sơ|kê khai|khai báo)(?!\p{L})/iu;

/** Measures of things: what is measured stands right behind. */
const ofThings = /^(?:tổng đàn|tổng diện tích|diện tích|tổng sản lượng|sản lượng|năng suất)$/iu;

const mostSubject = 6;
/** Longer names without a verb measure something themselves: "gia đình văn hóa đạt 90%" behind the rate of another. */
const mostShort = 2;

/** The name with what it shares with the one before; undefined where it stands for itself. */
export function sisterName(before: Before, clause: Clause): string | undefined {
  const { lastName } = before;
  if (lastName === "") return undefined;
  return ofExcept(lastName, clause) ?? ofSubject(lastName, clause) ?? ofVerb(before, clause) ?? ofRate(before, clause);
}

/** "Tổng thu 12 tỷ đồng; trừ tiền sử dụng đất: 9 tỷ đồng", "02 dự án với tổng vốn trên 12 triệu USD", "…; riêng lớp năm tuổi 100%": only
 *  the name before says of what. */
function ofExcept(lastName: string, { name: own, before, isNamedBehind, heads }: Clause): string | undefined {
  if (own === "" || isNamedBehind || measuresWhole.test(own)) return undefined;
  const word = leading.exec(own) ?? leading.exec(before.trim());
  if (word === null || wordCount(own) > longestExcept || heads.length > 1) return undefined;
  return `${lastName}: ${own}`;
}

const leading = /^[\s,;(]*(?:trừ|không kể|kể cả|chưa kể|không tính|riêng|với (?:tổng|số|quy mô))\s/iu;
const measuresWhole = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tốc độ)\s/iu;
const longestExcept = 8;

/** "100% doanh nghiệp dùng hóa đơn điện tử, trên 50% dùng hợp đồng điện tử": the same subject does something else. */
function ofSubject(lastName: string, { name, mark, isNamedBehind, isApart }: Clause): string | undefined {
  if (!isNamedBehind || mark.kind !== "figure" || mark.phrase.family !== "percent") return undefined;
  // "…; trên 90% hoàn thành tốt nhiệm vụ": who, stands nowhere behind the semicolon.
  if (isApart ? !doesOnly.test(name) : predicate.exec(` ${name}`)?.index !== 0 && !doesOnly.test(name))
    return undefined;
  const at = doing.test(lastName) ? 0 : (does.exec(lastName)?.index ?? 0);
  return at > 0 && !(isApart && measure.test(lastName)) ? `${lastName.slice(0, at)} ${lowerFirst(name)}` : undefined;
}

/** What nobody does without being named first. */
const doesOnly =
  /^(?:hoàn thành (?:tốt|xuất sắc)|tổ chức|ký kết|ký cam kết|xây dựng|lắp đặt|trang bị|bố trí|niêm yết|công khai|cam kết|thành lập|ban hành|duy trì|sử dụng|nhận (?:qua|trợ cấp|lương)|xếp (?:loại|mức)|hưởng|biết|tiếp cận|tốt nghiệp|có (?:việc làm|trình độ|bằng|thẻ|điện|nước))(?:\s|$)/iu;
const does =
  /\s(?:được|đạt|có|sử dụng|dùng|tham gia|hoàn thành|đăng ký|chấp hành|biết|áp dụng|ứng dụng|thực hiện|triển khai|tiếp cận|ký|nhận|xếp|hưởng|tốt nghiệp|đóng|tổ chức(?! (?:đảng|công đoàn|đoàn|hội(?! (?:nghị|thi|thảo|chợ))))|xây dựng|lắp đặt|trang bị|bố trí|niêm yết|công khai|cam kết|thành lập|ban hành)\s/iu;

/** "Chỉnh trang 05 tuyến phố, 11 ngõ hẻm", "Quản lý 65% số người mắc bệnh A và 60% số người mắc bệnh B": the verb holds for both. */
function ofVerb(
  { verb = "" }: Before,
  { name, before, isNamedBehind, isPart, isApart, mark }: Clause,
): string | undefined {
  if (verb === "" || isApart || !/^[\s,]*(?:và\s*)?$/iu.test(before) || mark.kind !== "figure") return undefined;
  if (mark.phrase.change !== undefined || isPart) return undefined;
  const own = isNamedBehind ? name : mark.phrase.family === "count" ? mark.phrase.unit : "";
  return own === "" ? undefined : `${verb} ${own}`;
}

/** "Tỷ lệ đường phố được chiếu sáng đạt 97%, ngõ hẻm đạt 88%", "Tốc độ tăng đàn gia súc 3%; đàn gia cầm 5%": another subject. */
function ofRate({ baseName = "", baseUnit = "" }: Before, clause: Clause): string | undefined {
  const { name: own, mark, behind, isNamedBehind, isApart, heads } = clause;
  if (baseName === "" || own === "" || isNamedBehind || mark.kind !== "figure" || mark.phrase.isInBrackets)
    return undefined;
  if (mark.phrase.unit !== baseUnit || !rate.test(baseName) || measure.test(own) || heads.length > 1) return undefined;
  // "…; xóa 100% nhà dột nát": what it is about stands behind the figure.
  if (!/^\(?\p{L}{2}/u.test(own) || (mark.phrase.isLinked !== true && nameBehind(behind) !== "")) return undefined;
  const isGroup = group.test(own);
  if (doing.test(own) || wordCount(own) > (isGroup ? mostSubject + mostShort : mostSubject)) return undefined;
  const verb = predicate.exec(` ${own}`)?.[1];
  // "Tỷ lệ cơ quan dùng văn bản điện tử đạt 100%, ký số đạt 98%": the same do something else.
  const does = digital.test(own) ? predicate.exec(baseName)?.index : undefined;
  if (does !== undefined) return `${baseName.slice(0, does)} ${own}`;
  const first = /^\p{L}+/iu.exec(own)?.[0].toLowerCase() ?? "";
  const at = ` ${baseName.toLowerCase()} `.lastIndexOf(` ${first} `);
  const tail = predicate.exec(baseName);
  // "… án chung đạt 87%, trọng án 100%": nothing of the name before says where the other subject begins.
  if (at > 0 && (tail === null || at < tail.index)) {
    const rest = verb === undefined && tail?.[1] !== undefined ? ` ${tail[1]}` : "";
    return `${baseName.slice(0, at - 1)} ${own}${rest}`;
  }
  if (isGroup) return `${baseName}: ${lowerFirst(own)}`;
  if (verb !== undefined || wordCount(own) > mostShort || (isApart && startsLikeIndicator(own))) return undefined;
  const measured = rate.exec(baseName)?.[0].trim() ?? "";
  // "Tổng đàn trâu 500 con, lợn 1.300 con"
  if (ofThings.test(measured)) return `${measured} ${own}`;
  return tail?.[1] === undefined ? `${baseName}: ${own}` : `${measured} ${own} ${tail[1]}`;
}

/** "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%. Riêng lĩnh vực đất đai đạt 97%": of what, only the sentence before says. */
export function onlyOf(
  { lastName, lastUnit }: Last,
  text: string,
  [first]: readonly Clause[],
): (Last & Omit<Before, "lastName">) | undefined {
  if (first?.mark.kind !== "figure" || lastName === "" || !goesOn.test(text)) return undefined;
  if (first.mark.phrase.unit !== lastUnit) return undefined;
  return { lastName, lastUnit, baseName: lastName, baseUnit: lastUnit };
}

/** A sentence that begins so says only for which of them. */
const goesOn = /^[\s*+-]*(?:riêng\s|kết quả\s?:|nhóm\s|khối\s|khu vực\s|đối tượng\s)/iu;

interface Last {
  readonly lastName: string;
  readonly lastUnit?: string;
}

/** "Riêng lĩnh vực đất đai, xây dựng lần lượt đạt 97% và 98%" */
export function withWhole(clauses: readonly Clause[], whole?: string): readonly Clause[] {
  if (whole === undefined) return clauses;
  return clauses.map((clause) =>
    clause.ordered === undefined ? clause : { ...clause, ordered: `${whole}: ${lowerFirst(clause.ordered)}` },
  );
}

/** "Tổng đàn lợn 12.500 con, tăng 3%, trong đó lợn nái 1.500 con": parts are those of the level before its growth, by their unit. */
export function levelOf<Around extends { readonly wholeName?: string }>(
  drafts: readonly Named[],
  main: number,
  around: Around,
  { mark }: Clause,
): [number, Around] {
  const [level, growth] = [drafts[main - 1], drafts[main]];
  const unit = mark.kind === "figure" ? mark.phrase.unit : "";
  const isGrowth = level !== undefined && growth?.name.startsWith(`${level.name} `) === true;
  if (!isGrowth || unit !== level.unit || unit === growth.unit) return [main, around];
  return [main - 1, { ...around, lastName: level.name, lastUnit: level.unit, wholeName: level.name }];
}

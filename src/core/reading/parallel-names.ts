/** Names of clauses that say only what differs from the clause before: "suy dinh dưỡng thể nhẹ cân 4%, thể thấp còi 7%". The
 *  words that both share are put in from the name before. For clause-names.ts. */

import type { Clause } from "./clauses";
import { startsLikeIndicator, wordCount } from "./names";

/** Places of two sorts, of which a sentence names first the one, then the other. */
const places = "đô thị|thành thị|nông thôn|miền núi|đồng bằng|trung du|ven biển|hải đảo|vùng cao";
const place = new RegExp(`^(?:(?:ở|tại|của|riêng) )?(?:khu vực |vùng |địa bàn )?(?:${places})$`, "iu");
const placeAtEnd = new RegExp(`\\s(?:(?:ở|tại|của) )?(?:khu vực |vùng |địa bàn )?(?:${places})$`, "iu");
const sorts = /^(?:(?:ở|tại|của|riêng) )?(cấp|bậc|khối|khu vực|vùng|loại|nhóm|mức độ) \p{L}+(?: \p{L}+){0,3}$/iu;

/** "…, 80% ở cấp huyện được xử lý trực tuyến": behind its figure a sort may say what becomes of it. */
const sortsAndMore = /^(?:ở|tại|của) (cấp|bậc|khối|khu vực|vùng) \p{L}+/iu;

/** Measures: behind one of them a name needs nothing from the clause before. */
export const measure =
  /^(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ số|tỷ trọng|tỉ trọng|tốc độ|tổng|số(?! hóa| hoá)|giá trị|diện tích|sản lượng|năng suất|cơ cấu|mức(?! (?:độ )?(?:tốt|khá|đạt|chưa|\d))|chỉ số|kim ngạch|doanh thu|vốn|thu nhập|dân số|mật độ|độ|tuổi thọ|hệ số|tăng trưởng|tuổi|dư nợ|nợ|thu(?= )(?! hút| gom| hồi| đông)|chi(?= )(?! bộ| hội| trả| nhánh)|thời gian|chi phí|grdp|gdp|iip|kinh phí)(?!\p{L})/iu;
/** What becomes of somebody: what stands behind it in a name is said of all that are set side by side. */
export const predicate =
  /\s(?:được|có|đạt|tham gia|sử dụng|hoàn thành|ra lớp|ra nhà trẻ|đến lớp|đến trường|vào lớp|(?<!(?:đại|trung|tiểu|khoa|văn|hóa) )học|qua|bị|giữ vững|đăng ký|biết|áp dụng)\s?/iu;
const longestOwn = 10;

/** The whole name of a clause, where its own words only replace or follow some of the name before; undefined where they say all. */
export function parallelName(lastName: string, clause: Clause, own: string): string | undefined {
  if (lastName === "") return undefined;
  const other = ofOtherSort(lastName, clause);
  if (other !== undefined || measure.test(own)) return other;
  if (clause.isNamedBehind) return undefined;
  return withAttribute(lastName, clause, own) ?? inPlaceOf(lastName, own);
}

/** "Tỷ lệ lao động qua đào tạo 72%, có bằng cấp 31%", "hộ nghèo giảm 1%, riêng vùng đồng bào dân tộc giảm 3%" */
function withAttribute(lastName: string, { before, mark, isPart }: Clause, own: string): string | undefined {
  if (mark.kind !== "figure" || wordCount(own) > longestOwn) return undefined;
  const does = mark.phrase.family === "percent" ? doesFirst.exec(before)?.[1] : undefined;
  const measured = lastName.replace(/^(?:kéo |cắt )?giảm /iu, "");
  if (!measure.test(measured)) return does === undefined ? undefined : doingElse(lastName, does, own);
  const led = mark.phrase.family === "percent" ? ledByVerb.exec(before.trim()) : null;
  const [, verb = "", rest = ""] = led ?? [];
  if (led && rest.toLowerCase().startsWith((own.split(" ")[0] ?? "").toLowerCase()))
    return `${withoutVerb(withoutChange(lastName), isPart ? "" : verb)} ${verb} ${own}`;
  const isSome =
    attribute.test(own) || (/(?:^|[\s,;])riêng(?!\p{L})/iu.test(before) && !/tương đương|gấp/iu.test(before));
  return isSome ? `${withoutChange(lastName)} ${own}` : undefined;
}

/** "Tỷ lệ phụ nữ được khám thai 90%, được xét nghiệm 80%": the second is said of all of them, too. */
function withoutVerb(name: string, verb: string): string {
  const at = verb === "được" ? name.indexOf(" được ") : -1;
  return at < 0 ? name : name.slice(0, at);
}

/** "Lao động qua đào tạo 41%, có chứng chỉ 15%", "Hộ có bình chữa cháy 75%; có lối thoát nạn thứ hai 80%": the same have something else. */
function doingElse(lastName: string, verb: string, own: string): string | undefined {
  const [subject = ""] = lastName.split(": ");
  const at = subject.toLowerCase().indexOf(` ${verb} `);
  const who = at < 0 ? subject : subject.slice(0, at);
  return wordCount(who) > longestOwn ? undefined : `${who} ${verb} ${own}`;
}

const doesFirst = /^[\s,;]*(?:trong đó |và |riêng )?(?:số )?(có|được)\s\p{L}/iu;

/** The verb that names lose at their beginning, with what stands behind it. */
const ledByVerb = /(?:^|[,;:.]\s*|đó,?\s|riêng\s)(?:số )?(có|đạt|được|ở|tại)\s(\p{L}.*)$/iu;
const attribute =
  /^(?:vùng |các (?:xã|huyện|thôn|bản|phường|trường)(?:\s|$)|trình độ |trên chuẩn|dưới chuẩn|toàn (?:tỉnh|huyện|xã|ngành|thành phố)|khu vực )/iu;
const withoutChange = (name: string): string =>
  name.replace(/\s(?:toàn (?:tỉnh|huyện|xã|thành phố|quốc) )?(?:bình quân )?(?:giảm|tăng)$/iu, "");

/** "Thu gom rác thải đô thị đạt 96%; khu vực nông thôn đạt 80%", "… cấp tỉnh đạt 90%, cấp xã đạt 85%": the name before with the
 *  other place or sort. */
function ofOtherSort(lastName: string, { name: own, isNamedBehind }: Clause): string | undefined {
  // "Giá trị trên 1 ha trồng trọt đạt …; trên 1 ha mặt nước đạt …"
  const per = /^(?:trên |mỗi )?(1 (?:ha|km|m2|m²|hộ|người|lao động)) \p{L}/iu.exec(own)?.[1];
  const from = per === undefined ? -1 : lastName.indexOf(` ${per} `);
  if (per !== undefined && from > 0) return `${lastName.slice(0, from)} ${own.slice(own.indexOf(per))}`;
  if (place.test(own)) {
    const at = placeAtEnd.exec(lastName)?.index;
    return at === undefined ? withOtherPlace(lastName, own) : `${lastName.slice(0, at)} ${own}`;
  }
  const sort = (isNamedBehind ? sortsAndMore : sorts).exec(own)?.[1]?.toLowerCase();
  if (sort === undefined) return undefined;
  const at = lastName.toLowerCase().lastIndexOf(` ${sort} `);
  const isEnd = at > 0 && wordCount(lastName.slice(at + 1)) <= (isNamedBehind ? 12 : 5);
  return isEnd ? `${lastName.slice(0, at).replace(/\s(?:ở|tại|của)$/iu, "")} ${own}` : undefined;
}

/** "Tỷ lệ chất thải rắn đô thị được thu gom 97%; nông thôn 84%" */
function withOtherPlace(lastName: string, own: string): string | undefined {
  const found = new RegExp(`\\s(?:khu vực |vùng |địa bàn )?(?:${places})(?=\\s)`, "iu").exec(lastName);
  return found ? lastName.slice(0, found.index) + ` ${own}` + lastName.slice(found.index + found[0].length) : undefined;
}

/** The name before with the own words in the place of those that they stand beside: of the word that both begin or end with. */
function inPlaceOf(name: string, own: string): string | undefined {
  // "Tỷ trọng dịch vụ trong GRDP 68%; công nghiệp 30%": shares stand side by side.
  const share = /^((?:tỷ|tỉ) trọng) [^:]+?(\s(?:trong|trên) (?:grdp|gdp|tổng|cơ cấu)[^:]*)?$/iu.exec(name);
  if (share) return `${share[1] ?? ""} ${own}${share[2] ?? ""}`;
  if (wordCount(own) > longestOwn) return undefined;
  // "Sản lượng thịt hơi: thịt lợn 900 tấn, thịt bò 120 tấn": behind a head only the part is replaced.
  const colon = name.lastIndexOf(": ");
  const lastName = name.slice(colon < 0 ? 0 : colon + 2);
  const other = otherOf(lastName, own, colon >= 0);
  return other === undefined ? undefined : name.slice(0, name.length - lastName.length) + other;
}

function otherOf(lastName: string, own: string, hasHead: boolean): string | undefined {
  const before = lastName.split(" ");
  const words = own.split(" ");
  const lower = before.map(plainWord);
  const first = plainWord(words[0] ?? "");
  // A single letter or a number that both hold says nothing.
  const isWord = /\p{L}{2}/u.test(first) && words.length > 1;
  // "Đón 5 triệu lượt khách du lịch, trong đó khách quốc tế 380 nghìn lượt": guests of one sort among all of them.
  const guests = /^khách (?:quốc tế|nội địa|trong nước|nước ngoài|lưu trú|trong tỉnh|ngoài tỉnh)$/iu.test(own);
  const guest = guests ? /^.*\skhách du lịch/iu.exec(lastName)?.[0] : undefined;
  if (guest !== undefined) return `${guest} ${words.slice(1).join(" ")}`;
  const at = isWord ? lower.findIndex((word, index) => (index > 0 || hasHead) && word === first) : -1;
  if (at >= 0 && (hasHead || isHead(lastName))) {
    const end = endOfSpan(before, at);
    const tail = predicate.test(` ${own}`) ? "" : before.slice(end).join(" ");
    return [...before.slice(0, at), own, tail].filter((part) => part !== "").join(" ");
  }
  return withOther(lastName, own);
}

/** Words of which a sentence names first the one, then the other: "Kim ngạch xuất khẩu đạt …; nhập khẩu đạt …". */
const pairs: readonly (readonly string[])[] = [
  ["xuất khẩu", "nhập khẩu"],
  ["nội trú", "ngoại trú"],
  ["bắt buộc", "tự nguyện"],
  ["trực tiếp", "gián tiếp"],
  ["ban ngày", "ban đêm"],
  ["khai thác", "nuôi trồng"],
  ["quốc tế", "nội địa", "trong nước"],
  ["nội thị", "ngoại thị"],
  ["nội thành", "ngoại thành"],
  ["trong tỉnh", "ngoài tỉnh"],
];

function withOther(lastName: string, own: string): string | undefined {
  const lower = own.toLowerCase();
  const others = pairs.find((pair) => pair.some((word) => lower === word)) ?? [];
  const found = others.find((word) => word !== lower && lastName.toLowerCase().includes(` ${word}`));
  return found === undefined ? undefined : lastName.replace(new RegExp(found, "iu"), own);
}

const plainWord = (word: string): string => word.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** Whether the name before begins with what can be said of many. */
const isHead = (name: string): boolean =>
  measure.test(name) ||
  /^(?:huy động|vận động|hài lòng|tử vong|quản lý|điều tra)/iu.test(name) ||
  !startsLikeIndicator(name);

/** Where the words that are replaced end: at the predicate, else with the name. */
function endOfSpan(words: readonly string[], at: number): number {
  const rest = words.slice(at + 1).join(" ");
  const found = predicate.exec(` ${rest}`);
  return found ? at + 1 + (found.index === 0 ? 0 : rest.slice(0, found.index - 1).split(" ").length) : words.length;
}

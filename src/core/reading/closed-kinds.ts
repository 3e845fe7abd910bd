/** Words of small kinds, of which a sentence names one after the other: school levels, branches of the economy, a whole body beside each
 *  of its parts. The name before holds for the next one with that word in its place. For clause-names.ts. */

import type { Clause } from "./clauses";
import { predicate } from "./parallel-names";
import { lowerFirst } from "./whole-names";

const levels =
  "nhà trẻ|mẫu giáo(?: (?:5|năm) tuổi)?|mầm non|tiểu học|trung học cơ sở|THCS|trung học phổ thông|THPT|giáo dục thường xuyên|GDTX";
const levelOnly = new RegExp(`^(?:(?:cấp|bậc|khối) )?(?:${levels})$`, "iu");
const levelInName = new RegExp(`(?<!\\p{L}|đến )(?:${levels})(?!\\p{L})`, "iu");

const branch =
  "(?:nông|lâm|ngư) nghiệp|nông|lâm|ngư|th[uủ][yỷ] sản|công nghiệp|tiểu thủ công nghiệp|TTCN|xây dựng|thương mại|dịch vụ|du lịch|vận tải";
const branches = `(?:(?:khu vực|ngành|lĩnh vực) )?(?:${branch})(?:(?:, | và |\\s?[-–]\\s?| )(?:${branch}))*`;
const branchesOnly = new RegExp(`^${branches}$`, "iu");
const branchesAtEnd = new RegExp(
  `[: ]\\s?((?:khu vực |ngành |lĩnh vực )?)${branches}(?: (?:bình quân|tăng|giảm))*$`,
  "iu",
);
/** What is measured of the whole economy and of each of its branches. */
const ofEconomy = /giá trị (?:sản xuất|tăng thêm)|GTSX|GRDP|GDP|tăng trưởng(?! (?:tín|xanh))/iu;
const shares = /(?:tỷ|tỉ) trọng|cơ cấu|đầu người/iu;

const bodies =
  "xã|phường|thị trấn|tỉnh|thành phố|huyện|đặc khu|thôn|bản|ấp|khu phố|tổ dân phố|khối|cụm|ngành|đơn vị|địa phương|cơ sở|trường|hội viên|đoàn viên|hội|chi hội|chi bộ|chi đoàn|hộ|người|CĐCS|công đoàn cơ sở";
const scope = `(?:(?:bình quân|trung bình) )?(?:toàn|cả|mỗi|từng) (?:${bodies})`;
const scopeOnly = new RegExp(`^${scope}(?: (?:cả|cuối|trong) năm)?$`, "iu");
const scopeAtStart = new RegExp(`^${scope}(?=\\s\\p{L})`, "iu");
const scopeAtEnd = new RegExp(`\\s${scope}(?: (?:cả|cuối|trong) năm)?$`, "iu");

/** "toàn phường", "mỗi thôn": who has so many of them. */
export const isScope = (words: string): boolean => scopeOnly.test(words);

/** "Tiểu học", "Thể thấp còi", "Khu vực nông thôn": one of a kind, and no name by itself. */
export const isOfKind = (words: string): boolean => levelOnly.test(words) || sortOnly.test(words);

const sortOnly =
  /^(?:(?:thể|nhóm|khối|cấp|bậc|loại|khu vực|vùng)(?: \p{L}+){1,4}|nam|nữ|(?:ở )?(?:thành thị|đô thị|nông thôn|miền núi|đồng bằng))$/iu;

/** The name before with the other word of its kind; undefined where the clause's own words are more than one. */
export function ofClosedKind(
  lastName: string,
  lastUnit: string,
  { name: own, mark, isNamedBehind }: Clause,
): string | undefined {
  if (lastName === "" || own === "" || isNamedBehind || mark.kind !== "figure") return undefined;
  if (measured(mark.phrase.unit) !== measured(lastUnit)) return undefined;
  return (
    ofLevel(lastName, own) ??
    ofBranch(lastName, own, mark.phrase.change === undefined ? "" : (mark.phrase.changeWord ?? "")) ??
    ofScope(lastName, own) ??
    ofForm(lastName, own) ??
    ofMembers(lastName, own) ??
    ofGrade(lastName, own) ??
    ofDisease(lastName, own)
  );
}

/** "triệu đồng" and "tỷ đồng/năm" measure the same. */
const measured = (unit: string): string => unit.replace(/\/.*$/u, "").replace(/^.*\s/u, "");

/** "Tỷ lệ trẻ đi học đúng độ tuổi bậc mầm non đạt 92%, tiểu học 99%, trung học cơ sở 95%" */
function ofLevel(lastName: string, own: string): string | undefined {
  if (!levelOnly.test(own)) return undefined;
  // "Mầm non: nhà trẻ 340 trẻ, mẫu giáo 950 trẻ": behind a head only the part is replaced.
  const part = lastName.lastIndexOf(": ") + 1;
  const found = levelInName.exec(lastName.slice(part));
  if (!found || found[0].length === lastName.length) return undefined;
  const at = part + found.index;
  const before = lastName.slice(0, at);
  const isNamed = /^(?:cấp|bậc|khối) /iu.test(own);
  return `${isNamed ? before.replace(/(?:cấp|bậc|khối) $/iu, "") : before}${own}${lastName.slice(at + found[0].length)}`;
}

/** "Tốc độ tăng giá trị sản xuất 9,5%, trong đó nông nghiệp tăng 4,2%; công nghiệp - xây dựng tăng 13,8%", "Giá trị sản xuất công nghiệp
 *  đạt 71 tỷ đồng, dịch vụ thương mại đạt 62 tỷ đồng" */
function ofBranch(lastName: string, own: string, changeWord: string): string | undefined {
  if (!branchesOnly.test(own) || !ofEconomy.test(lastName) || shares.test(lastName)) return undefined;
  const change = changeWord === "" ? "" : ` ${changeWord}`;
  const last = branchesAtEnd.exec(lastName);
  if (!last) return lastName.includes(": ") ? undefined : `${lastName}: ${lowerFirst(own)}${change}`;
  const [all, sector = ""] = last;
  // "công nghiệp - xây dựng 15,2% (riêng công nghiệp 16%)": one of them.
  if (all.length > own.length + 1 && ` ${all.toLowerCase()} `.includes(` ${own.toLowerCase()} `))
    return `${lastName}: riêng ${lowerFirst(own)}${change}`;
  const isSector = sector !== "" && !own.toLowerCase().startsWith(sector.toLowerCase());
  const link = all.startsWith(":") ? ": " : " ";
  return `${lastName.slice(0, last.index)}${link}${isSector ? sector : ""}${lowerFirst(own)}${change}`;
}

/** "Vận động Quỹ mỗi đơn vị đạt 150 triệu đồng, toàn Khối đạt 1,5 tỷ đồng", "Mỗi thôn trồng 100 cây, cả xã 1.500 cây" */
function ofScope(lastName: string, own: string): string | undefined {
  if (!scopeOnly.test(own)) return undefined;
  const start = scopeAtStart.exec(lastName)?.[0].length;
  if (start !== undefined) return `${lastName.slice(start + 1)} ${own}`;
  const end = scopeAtEnd.exec(lastName)?.index;
  return end === undefined ? undefined : `${lastName.slice(0, end)} ${own}`;
}

/** "Tỷ lệ học sinh xếp loại học lực giỏi 15%, khá 40%, trung bình 44%" */
function ofGrade(lastName: string, own: string): string | undefined {
  const at = gradeOnly.test(own) ? gradeAtEnd.exec(lastName)?.index : undefined;
  return at === undefined || at === 0 ? undefined : `${lastName.slice(0, at)} ${lowerFirst(own)}`;
}

const grade = "xuất sắc|giỏi|tốt|khá|trung bình|chưa đạt|đạt yêu cầu|yếu|kém";
const gradeOnly = new RegExp(`^(?:loại |mức )?(?:${grade})(?:(?:, | và |,? )(?:${grade}))?$`, "iu");
const gradeAtEnd = new RegExp(`\\s(?:loại |mức )?(?:${grade})(?:(?:, | và |,? )(?:${grade}))?$`, "iu");

/** "Quản lý người mắc tăng huyết áp 55%, đái tháo đường 50%" */
function ofDisease(lastName: string, own: string): string | undefined {
  const found = diseaseOnly.test(own) ? disease.exec(lastName) : null;
  if (!found || found.index === 0) return undefined;
  return lastName.slice(0, found.index) + lowerFirst(own) + lastName.slice(found.index + found[0].length);
}

const diseases =
  "tăng huyết áp|đái tháo đường|ung thư|hen phế quản|lao|phong|tâm thần|động kinh|sốt rét|sởi|bại liệt|bạch hầu|uốn ván|ho gà|viêm gan B|HIV|lở mồm long móng|tụ huyết trùng|tai xanh|dịch tả lợn(?: Châu Phi| cổ điển)?|cúm gia cầm|viêm da nổi cục|dại(?: chó(?:, mèo)?)?";
const diseaseOnly = new RegExp(`^(?:bệnh |mắc )?(?:${diseases})$`, "iu");
const disease = new RegExp(`(?<=\\p{L} )(?:${diseases})(?!\\p{L}| động)`, "iu");

/** "Đảng viên trong dân quân đạt 23%, đoàn viên 65%" */
function ofMembers(lastName: string, own: string): string | undefined {
  const found = /^(?:đảng viên|đoàn viên|hội viên|nữ)$/iu.test(own) ? members.exec(lastName) : null;
  return found ? `${found[1] ?? ""}${own}${lastName.slice(found[0].length)}` : undefined;
}

const members = /^((?:tỷ lệ )?)(?:đảng viên|đoàn viên|hội viên|cán bộ|nữ|người dân tộc thiểu số)(?= (?:trong|là|ở) )/iu;

/** "Học sinh lớp 3, 4, 5 học Tiếng Anh đạt 100%, lớp 1, 2 làm quen Tiếng Anh 85%": whose class, only the name before says. */
function ofForm(lastName: string, own: string): string | undefined {
  if (!/^(?:khối )?lớp \d/iu.test(own)) return undefined;
  const form = /\s(?:khối )?lớp \d+(?:(?:, | và |-)(?:lớp )?\d+)*/iu.exec(lastName);
  if (!form) return undefined;
  const tail = predicate.test(` ${own}`) ? "" : lastName.slice(form.index + form[0].length);
  const isDone = /^(?:khối )?lớp \d+(?:(?:, | và |-)(?:lớp )?\d+)*\s\p{L}/iu.test(own);
  return `${lastName.slice(0, form.index)} ${own}${isDone ? "" : tail}`;
}

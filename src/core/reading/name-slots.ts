/** The clauses of a sentence share a frame: what is measured ("tỷ lệ", "số người chết"), what is done ("thu gom, xử lý"), to what ("chất
 *  thải rắn"), and what becomes of it ("được thu gom", "đạt chuẩn nông thôn mới"). A name that lacks one of these takes it from the name
 *  beside it. For clause-names.ts, behind all that only put one word of a kind in the place of another. */

import type { Clause } from "./clauses";
import { wordCount } from "./names";
import { measure } from "./parallel-names";
import { withWork } from "./work-objects";

/** Doings that say nothing without that to which they are done. */
const doings =
  "thu gom|xử lý|giải quyết|tiếp nhận|phân loại|chôn lấp|tái chế|tái sử dụng|điều trị|điều tra|khám phá|phát hiện|thẩm định|quyết toán|số hóa|tuân thủ|giải ngân|thu hồi";
/** How, where and when it is done: behind these stands no object any more. */
const manners =
  "tại nguồn|trực tiếp|khỏi|kịp thời|đúng hạn|trước hạn|sớm|dứt điểm|ban đầu|trực tuyến|toàn trình|thành công|hợp vệ sinh|theo quy định|đúng quy định|theo tiêu chuẩn|tập trung|triệt để|đúng|và|(?:khu vực|vùng|địa bàn) (?:nội|ngoại) (?:thành|thị)|(?:khu vực|vùng|địa bàn) (?:thành|nông|đô) (?:thị|thôn)";
const measures =
  "tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|tổng lượng|tổng khối lượng|khối lượng|lượng|thời gian|chi phí|tổng số|số|tổng diện tích|diện tích|tổng vốn|tổng";
/** What falls or rises, and what is kept so. */
const ways = "kéo giảm|cắt giảm|giảm|nâng|tăng|duy trì|giữ vững|khống chế|bảo đảm|đảm bảo|giao đủ|giao|thu";

const list = (words: string): string => `(?:${words})(?:(?:,| và|,? hoặc) (?:${words})| (?:${words}))*`;

const bareDoing = new RegExp(
  `^((?:(?:${ways}) )?(?:(?:${measures}) )?${list(doings)})((?: (?:${manners}))*)((?: (?:giảm|tăng|số hộ|dân số))?)$`,
  "iu",
);
const wholeDoing = new RegExp(`^${list(doings)}$`, "iu");
const hasDoing = new RegExp(`(?:${doings})`, "iu");

/** What may stand before the thing itself in a name, and what behind it tells what becomes of it. */
const beforeThing = new RegExp(
  `^(?:(?:${ways}) )?(?:(?:${measures}) )*(?:mắc |${list(doings)} (?:(?:${manners}) )*)?`,
  "iu",
);
const behindThing = new RegExp(
  `\\s(?:(?:được|đã|đạt|có|bị|tham gia|sử dụng|hoàn thành|dùng)\\s.*|${list(doings)}(?:\\s(?:${manners}))*(?:\\s.*)?|(?:bình quân )?(?:giảm|tăng)|(?:(?:đến|hết|cuối|trong) )*năm 20\\d\\d.*)$`,
  "iu",
);
const longestThing = 12;
const noThing =
  /^(?:khu vực|vùng|địa bàn|cấp|toàn|thanh tra|kiểm tra|giám sát|tổ chức|xây dựng|hỗ trợ|thành lập|mở|hoàn thành)(?!\p{L})/iu;

const lowered = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);

/** "Tỷ lệ chất thải rắn được thu gom", "Tỷ lệ thu gom chất thải rắn": the solid waste. */
export function thingOf(name: string): string | undefined {
  const words = name.slice(name.lastIndexOf(": ") + 1).trim();
  const thing = words.replace(beforeThing, "").replace(behindThing, "").trim();
  if (!/^\p{L}/u.test(thing) || noThing.test(thing) || wordCount(thing) > longestThing) return undefined;
  return lowered(thing);
}

/** "…, tỷ lệ phân loại tại nguồn 60%" behind a name of waste: the doing with that to which it is done. */
function withThing(name: string, lastName: string): string | undefined {
  if (!hasDoing.test(name)) return undefined;
  const [, doing = "", manner = "", change = ""] = bareDoing.exec(name) ?? [];
  const thing = doing === "" ? undefined : thingOf(lastName);
  if (thing === undefined || (/giải ngân/iu.test(doing) && !money.test(thing))) return undefined;
  // "Tỷ lệ tố giác được tiếp nhận 100%, giải quyết 92%"
  const rate = /^((?:tỷ|tỉ) lệ) .*\sđược\s/iu.exec(lastName)?.[1];
  if (rate !== undefined && wholeDoing.test(doing)) return `${rate} ${thing} được ${lowered(doing)}${manner}${change}`;
  return `${doing} ${thing}${manner}${change}`;
}

/** "Tập trung giải ngân vốn đầu tư công, phấn đấu tỷ lệ giải ngân đạt 97%": to what it is done, the words before the aim say. */
function withObject(name: string, said: string, lastName: string): string | undefined {
  const [, doing = "", manner = "", change = ""] = hasDoing.test(name) ? (bareDoing.exec(name) ?? []) : [];
  const done = wordOfDoing.exec(doing)?.[0] ?? "";
  const at = done === "" ? -1 : said.toLowerCase().indexOf(`${done.toLowerCase()} `);
  const object = at < 0 ? undefined : objectOf.exec(said.slice(at + done.length))?.[1];
  if (object !== undefined && !noThing.test(object) && !noObject.test(object))
    return `${doing} ${object.trim()}${manner}${change}`;
  // "Tổng vốn đầu tư công 4.286 tỷ đồng; giải ngân trên 95% kế hoạch"
  const fund = /^giải ngân$/iu.test(done) ? funds.exec(lastName)?.[0] : undefined;
  return fund === undefined ? undefined : `${doing} ${lowered(fund)}${manner}${change}`;
}

const noObject = new RegExp(`^(?:${manners}|từ|các|trước|theo|vượt)(?!\\p{L})`, "iu");
const wordOfDoing = new RegExp(`(?:${doings})$`, "iu");
const objectOf = /^\s((?:(?!(?:phấn đấu|bảo đảm|đảm bảo|để|đạt|nhằm)(?!\p{L}))[\p{L}\d-]+(?: |(?=[,;.:]))){2,12})/iu;
const funds =
  /(?:vốn|kinh phí) (?:đầu tư|sự nghiệp|chương trình|các chương trình)(?: (?!đạt|giảm|tăng|cho|năm)\p{L}+){0,6}/iu;

/** "Huấn luyện dân quân tự vệ đạt quân số 95%, kết quả 100% đạt yêu cầu": of what, the name before says. */
function withTraining(name: string, lastName: string): string | undefined {
  if (!/^kết quả:? (?:kiểm tra )?(?:đạt|khá|giỏi)/iu.test(name)) return undefined;
  const [, trained] =
    /^(.*huấn luyện.*?)(?: đạt)?(?: tỷ lệ)? quân số/iu.exec(lastName) ??
    /^quân số.*(huấn luyện(?: (?!đạt)\p{L}+){0,6})/iu.exec(lastName) ??
    [];
  return trained === undefined ? undefined : `${trained}: ${lowered(name)}`;
}

/** "Thu thuế nhà đất, bảo đảm nợ đọng không quá 3%", "… cho vay hộ nghèo, phấn đấu dư nợ tăng 15%": of what, the words before say. */
function withDebt(name: string, said: string): string | undefined {
  const [, debt = "", rest = ""] = bareDebt.exec(name) ?? [];
  if (debt === "") return undefined;
  const what = (/^dư/iu.test(debt) ? loans : owed).exec(said)?.[0].trim();
  return what === undefined ? undefined : `${debt} ${what}${rest}`;
}

const bareDebt =
  /^(dư nợ|(?:tổng )?nợ(?: đọng)?)((?: cuối năm)?(?: (?:tăng|giảm))?(?: (?:trong |trên |so với )?tổng (?:thu|số)(?: .*)?)?)$/iu;
const loans = /cho vay (?:(?!phấn đấu|đạt)\p{L}+(?: |(?=,))){1,7}/iu;
const owed =
  /(?:(?<=nợ )đọng )?(?:thuế|BHXH|BHYT|bảo hiểm|tiền sử dụng đất|xây dựng cơ bản)(?: (?!để|đạt)\p{L}+){0,3}/iu;

/** "Xử lý dứt điểm vi phạm trật tự xây dựng, không để phát sinh trường hợp vi phạm mới": of what, the words before say. */
function withBreach(name: string, said: string): string | undefined {
  if (!/\svi phạm(?: mới)?$/iu.test(name)) return undefined;
  const rule = /vi phạm((?: (?!mới|được|để)\p{L}+){2,6})(?=[,;.])/iu.exec(said)?.[1];
  return rule === undefined ? undefined : name.replace(/ vi phạm(?= mới$|$)/iu, (words) => `${words}${rule}`);
}

const money = /(?:vốn|kinh phí|quỹ|ngân sách|dự toán)(?!\p{L})/iu;

/** Those that come to harm, and what is lost: by what, the name before says. */
const harmed =
  /(?:số (?:vụ|người chết|người bị thương|người tử vong)|thiệt hại(?: về (?:người|tài sản))?)(?: (?:giảm|tăng))?$/iu;
const harms =
  /(?:tai nạn (?:giao thông|lao động|thương tích)|TNGT|TNLĐ|(?<!chữa |phòng )cháy(?:,? nổ)?|đuối nước|ngộ độc thực phẩm|phạm pháp hình sự)(?!\p{L})/iu;

function withHarm(name: string, around: readonly string[]): string | undefined {
  if (!harmed.test(name) || harms.test(name)) return undefined;
  for (const words of around) {
    const harm = harms.exec(words)?.[0];
    const link = /số vụ/iu.test(name) ? "" : "do ";
    if (harm !== undefined) return name.replace(/((?: (?:giảm|tăng))?)$/u, ` ${link}${lowered(harm)}$1`);
  }
  return undefined;
}

/** "Tỷ lệ trẻ hoàn thành tiểu học 95%; tỷ lệ hoàn thành trung học 85%": of whom, the name before says. */
function withWhom(name: string, lastName: string): string | undefined {
  const [, rate = "", does = ""] = whomLacks.exec(name) ?? [];
  const [first = ""] = lastName.split(": ");
  const whom = rate === "" ? undefined : thingOf(first);
  return whom === undefined || whom === lowered(first) || does.includes(whom) ? undefined : `${rate} ${whom} ${does}`;
}

const whomLacks =
  /^((?:tỷ|tỉ) lệ|số) ((?:hoàn thành (?:cấp|chương trình|giáo dục)|có trình độ|được|biết|tham gia|đi học|tốt nghiệp)(?!\p{L}).*)$/iu;

/** "Tỷ lệ bao phủ BHYT 95%; học sinh 100%": who is covered takes part. */
function asCovered(name: string, lastName: string): string | undefined {
  const insurance =
    /(?:bao phủ|tham gia) ((?:BHYT|BHXH|BHTN|bảo hiểm (?:y tế|xã hội|thất nghiệp))(?: tự nguyện| bắt buộc)?)/iu.exec(
      lastName,
    )?.[1];
  if (insurance === undefined || !covered.test(name)) return undefined;
  return `${name.replace(/\sđều$/iu, "")} tham gia ${insurance}`;
}

const covered =
  /^(?:(?:tỷ|tỉ) lệ )?(?:riêng )?(?:nhóm |đối tượng )?(?:học sinh|sinh viên|hộ (?:gia đình|nghèo|cận nghèo|có|làm)|người (?:nghèo|cận nghèo|dân tộc|cao tuổi|lao động|có công))(?!.*(?:BHYT|BHXH|BHTN|bảo hiểm|tham gia|được))/iu;

/** "Mỗi phường xây dựng 02 tuyến đường kiểu mẫu, trồng thêm 300 cây": each of them does that, too. */
function ofEach(name: string, lastName: string): string | undefined {
  const each =
    /^(?:bình quân )?mỗi (?:xã|phường|thị trấn|thôn|ấp|bản|khu phố|tổ dân phố|chi hội|chi bộ|hội viên|đoàn viên|trường|đơn vị)(?= )/iu.exec(
      lastName,
    );
  if (each === null || measure.test(name) || /(?:^|\s)(?:mỗi|các|toàn|100)(?!\p{L})/iu.test(name)) return undefined;
  return `${each[0]} ${lowered(name)}`;
}

/** "Củng cố 64 tổ công nghệ số; mỗi tổ …": which groups, the name before says. */
function withEach(name: string, lastName: string): string | undefined {
  const each = /(?:^|\s)mỗi (\p{L}+(?: \p{L}+)?)(?=\s|$)/iu.exec(name);
  if (each === null) return undefined;
  for (const noun of [each[1] ?? "", (each[1] ?? "").split(" ")[0] ?? ""]) {
    const behind = lastName.toLowerCase().lastIndexOf(` ${noun.toLowerCase()} `);
    const attribute = behind < 0 ? "" : (attributes.exec(lastName.slice(behind + noun.length + 1))?.[0] ?? "");
    if (attribute.trim() === "" || name.includes(attribute.trim())) continue;
    const end = each.index + each[0].indexOf(each[1] ?? "") + noun.length;
    return name.slice(0, end) + attribute + name.slice(end);
  }
  return undefined;
}

/** "Giữ vững 20 tổ dân phố không ma túy, chuyển hóa thêm 04 tổ"; "thêm 150 hộ đạt 8 tiêu chí, nâng tỷ lệ hộ lên 86%": of which kind,
 *  the name before says. */
function withKind(name: string, lastName: string): string | undefined {
  const noun = bareNoun.exec(name)?.[1]?.toLowerCase() ?? "";
  const at = noun === "" ? -1 : ` ${lastName.toLowerCase()}`.indexOf(` ${noun} `);
  if (at < 0) return undefined;
  const kind = lastName.slice(at + noun.length).split(": ")[0] ?? "";
  return wordCount(kind.trim()) > longestKind ? undefined : `${name}${kind.trimEnd()}`;
}

const bareNoun =
  /^(?:\p{L}+(?: \p{L}+)? (?:thêm|mới) |(?:tỷ|tỉ) lệ |tốc độ tăng(?: trưởng)? )(đàn|tổ|tuyến(?: đường)?|trường|hộ|xã|thôn|bản|khu phố|tiêu chí|trẻ|mô hình|nhà|câu lạc bộ|sản phẩm|chi hội|công trình)$/iu;
const longestKind = 8;

/** "Giới thiệu 06 hội viên ưu tú cho Đảng, kết nạp 02 đồng chí" */
function withParty(name: string, lastName: string): string | undefined {
  if (!lastName.includes("cho Đảng")) return undefined;
  const [, verb = "", who = ""] =
    /^(kết nạp)((?: (?:được|đồng chí|hội viên|đoàn viên|người|quần chúng))*)$/iu.exec(name) ?? [];
  // "…, có ít nhất 05 người được kết nạp"
  const isSome = verb === "" && /^(?:\p{L}+(?: \p{L}+)? )?được kết nạp(?: (?:vào )?đảng)?$/iu.test(name);
  if (verb === "" && !isSome) return undefined;
  const whom = /^(?:bồi dưỡng,? )?giới thiệu (.+?) cho Đảng/iu.exec(lastName)?.[1];
  const all = whom === undefined || !/^(?:| (?:đồng chí|người))$/iu.test(who) ? who : ` ${whom}`;
  if (isSome) return whom === undefined ? undefined : `${whom} được kết nạp vào Đảng`;
  return `${verb} vào Đảng${all}`;
}

/** What stands behind a noun up to what becomes of it. */
const attributes = /^(?:\s(?!(?:được|đã|đạt|có|bị|tham gia|sử dụng|hoàn thành|giảm|tăng)\s)[\p{L}\d-]+){1,7}/iu;

/** "… xã đạt chuẩn nông thôn mới đạt 20%, số xã đạt chuẩn: 17": the same is reached. */
const reached = /\s(đạt chuẩn|vi phạm|cấp)((?: (?:giảm|tăng))?)$/iu;

function withReached(name: string, lastName: string): string | undefined {
  const [all = "", verb = "", change = ""] = reached.exec(name) ?? [];
  const at = verb === "" ? -1 : lastName.toLowerCase().indexOf(` ${verb.toLowerCase()} `);
  if (at < 0) return undefined;
  const rest = attributes.exec(lastName.slice(at + 1 + verb.length))?.[0] ?? "";
  return `${name.slice(0, name.length - all.length)} ${verb}${rest}${change}`;
}

/** "Tỷ lệ gia đình văn hóa 90%; cơ quan văn hóa 95%": a rate beside a rate. What is done is named by its verb. */
export function withRate(
  name: string,
  lastName: string,
  { mark, name: words, heads, isNamedBehind, isApart }: Clause,
): string {
  const rate = /(?:^|: )((?:tỷ|tỉ) lệ)(?= )/iu.exec(lastName)?.[1];
  if (rate === undefined || isNamedBehind || mark.kind !== "figure" || mark.phrase.unit !== "%") return name;
  if (mark.phrase.change !== undefined || measure.test(name) || doingFirst.test(name)) return name;
  // "…, khu trung tâm có 80% đạt chuẩn": what stands behind the figure tells more than a rate.
  const own = words === "" ? heads[heads.length - 1] : words;
  // "Cải cách hành chính: tỷ lệ hồ sơ đúng hạn đạt 98%, thanh toán trực tuyến đạt 70%"
  const head = isApart ? "" : name.slice(0, name.lastIndexOf(": ") + 1);
  const bare = head === "" ? name : name.slice(head.length + 1);
  if (own?.toLowerCase() !== bare.toLowerCase() || doingFirst.test(bare) || measure.test(bare)) return name;
  return `${head === "" || !lastName.startsWith(head) ? "" : `${head} `}${rate} ${lowered(bare)}`;
}

const doingFirst =
  /^(?:huy động|giải quyết|xử lý|hoàn thành|thực hiện|triển khai|tổ chức|xây dựng|kiểm tra|giám sát|phát triển|duy trì|giữ|bảo đảm|đảm bảo|trồng|nâng|giảm|tăng|đưa|vận động|tuyển|giao|cấp|thu|chi|đạt|thay thế|hỗ trợ|đào tạo|phấn đấu|bình quân|không|cơ cấu)(?!\p{L})|\s(?:tăng|giảm)$/iu;

/** "Số hộ đăng ký đạt 65%; đạt danh hiệu 720 hộ": which title, and "tiêu chí" of which standard, the name before says or a heading. */
function withTitle(name: string, around: readonly string[]): string | undefined {
  const isTitle =
    /\s(?:đăng ký|được công nhận)(?:\s(?:đầu năm|tổng số hộ))?$|^(?:số hộ |hộ )?đạt danh hiệu(?: hộ)?$/iu.test(name);
  const isStandard = !isTitle && /(?:^|\s)tiêu chí(?: đã đạt| đạt chuẩn)?$/iu.test(name);
  if (!isTitle && !isStandard) return undefined;
  const pattern = isTitle ? titles : standards;
  const title = around.map((words) => pattern.exec(words)?.[0]).find((found) => found !== undefined);
  return title === undefined ? undefined : `${name} ${title}`;
}

const titles = /(?:SXKD|sản xuất,? kinh doanh) giỏi|(?:gia đình|thôn|ấp|bản|khu phố|tổ dân phố) văn hóa/iu;
const standards = /(?<!\p{L})(?:(?:huyện |xã )?(?:nông thôn mới|NTM)(?: nâng cao| kiểu mẫu)?)(?!\p{L})/iu;

/** "Quỹ Hỗ trợ nông dân tăng 60 triệu đồng, nâng tổng nguồn lên 672 triệu đồng" */
function withFund(name: string, lastName: string): string | undefined {
  if (!/^tổng (?:nguồn|số)(?: quỹ)?$/iu.test(name)) return undefined;
  const fund = /(?<!\p{L})quỹ (?:(?!tăng|đạt|giảm)\p{L}+(?: |$)){1,6}/iu.exec(lastName)?.[0].trim();
  return fund === undefined ? undefined : `${name.replace(/ quỹ$/iu, "")} ${fund}`;
}

/** Under a heading of one thing, what is done to it or how much there is of it: "Chất thải rắn sinh hoạt" above "Tỷ lệ thu gom, xử lý". */
function ofField(name: string, field: string): string | undefined {
  const thing = field.replace(/^(?:(?:về|lĩnh vực|công tác|ngành|phát triển|nuôi) )+/iu, "");
  // "Về công nghiệp, xây dựng: … phấn đấu giá trị sản xuất tăng 9%"
  const [, output = "", rise = ""] = bareOutput.exec(name) ?? [];
  if (output !== "" && branches.test(thing) && wordCount(thing) <= longestBranch)
    return `${output} ${lowered(thing)}${rise}`;
  if (thing === "" || wordCount(thing) > longestField || /\d|chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|[,;:]/iu.test(thing))
    return undefined;
  const [, doing = "", manner = "", change = ""] = bareDoing.exec(name) ?? [];
  if (doing !== "" && /lệ /iu.test(doing)) return `${doing} ${lowered(thing)}${manner}${change}`;
  return /^(?:tổng )?(?:diện tích(?: nuôi| gieo trồng)?|sản lượng|năng suất|tổng đàn)$/iu.test(name)
    ? `${name} ${lowered(thing)}`
    : undefined;
}

const longestField = 5;

const bareOutput = /^((?:tổng )?giá trị (?:sản xuất|tăng thêm)(?: toàn ngành| của ngành)?)((?: tăng)?)$/iu;
const branches =
  /^(?:sản xuất )?(?:nông|lâm|ngư|thủy sản|thuỷ sản|công nghiệp|tiểu thủ|xây dựng|thương mại|dịch vụ|du lịch|trồng trọt|chăn nuôi|kinh tế biển)(?!.*[;:\d])/iu;
const longestBranch = 12;

/** The name with what it lacks and the names around it have; the name itself where it lacks nothing. `heads` stand above. */
export function filled(name: string, lastName: string, heads: readonly string[], field = "", said = ""): string {
  const object = withObject(name, said, lastName) ?? withDebt(name, said) ?? withBreach(name, said);
  if (object !== undefined) return object;
  const harm = withHarm(name, [lastName, ...heads]);
  if (harm !== undefined) return harm;
  const title = withTitle(name, [lastName, ...heads, field]);
  if (title !== undefined) return title;
  if (lastName === "" || bareOutput.test(name)) return ofField(name, field) ?? name;
  if (name.includes(": ")) return withTraining(name, lastName) ?? name;
  return (
    withThing(name, lastName) ??
    withWhom(name, lastName) ??
    asCovered(name, lastName) ??
    withFund(name, lastName) ??
    withEach(name, lastName) ??
    withKind(name, lastName) ??
    withWork(name, lastName) ??
    withParty(name, lastName) ??
    withTraining(name, lastName) ??
    withReached(name, lastName) ??
    ofEach(name, lastName) ??
    name
  );
}

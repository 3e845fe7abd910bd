/** Names of indicators out of the words around their figures. */

import { firstSyllable, isLetter, lastSyllable, syllablesOf } from "./letters";
import { remembered } from "./remembered";

/** What may stand before a name and says nothing of it. */
const leads =
  /^(?:[\s,;:.)–—+*•-]+|(?:(?:đến|trước|hết)(?: hết)?(?: ngày)? \d{1,2}\/\d{1,2}\/20\d\d)(?![\p{L}\d/])|(?:và|với|còn|riêng|cụ thể(?: là)?|gồm(?: có)?|bao gồm|trong đó(?: có)?|tr\.đó|trđó|phấn đấu(?: để| thực hiện)?|tiếp tục|đảm bảo|bảo đảm|tương đương(?: với)?|tương ứng(?: với)?|trên(?! chuẩn)|ước|đến|tới|từ|(?:trong )?khoảng|dự kiến|sẽ(?= (?:có|đạt))|(?:mục tiêu|chỉ tiêu)(?: (?:chung|cụ thể|tổng quát))? của [^,;:.\d]{2,60}? (?:là|đặt ra)|mục tiêu(?!, nhiệm vụ)|chỉ tiêu:|nâng(?! (?:cao|cấp|hạng|tầm|số))|đưa|giữ(?! vững)|gấp|=|đồng thời|ngoài ra|bên cạnh đó|cùng với đó|quyết tâm|cơ bản|tập trung(?= \p{L}+ \p{L})|so với (?:cùng kỳ|đầu (?:năm|nhiệm kỳ)|(?:(?:thực hiện|cùng kỳ) )?năm (?:20\d\d|trước))(?! \p{L}+ \p{L}+ \p{L}+ \p{L}+)|chỉ tiêu là|thì|là|đạt và vượt|đạt(?! chuẩn| danh hiệu| tiêu| yêu cầu| loại| giải| mức chất| trên chuẩn| tốt)|được(?! công nhận)|có(?! thêm)|có thêm|thêm|hằng năm|hàng năm|cả năm|(?:đến )?(?:hết|cuối) (?:năm|quý [ivx]+)(?![\p{L}]| \d|\/)|trong năm(?! 20\d\d)|năm nay|trên địa bàn (?:xã|phường|tỉnh|thành phố|huyện|đặc khu)(?= (?:có|đạt)))(?![\p{L}])|(?:giai đoạn 20\d\d\s?[-–]\s?20\d\d)(?![\p{L}\d])|(?:(?:phấn đấu )?(?:(?:đến )?(?:hết|cuối) |đến |trong |vào )?(?:năm|quý|tháng) (?:20\d\d|[ivx]+|\d+)(?:\s?[-–]\s?20\d\d)?(?:\/20\d\d)?(?: trở đi)?)(?![\p{L}\d]))/iu;
/** What may stand between a name and its figure. */
const links =
  /(?:[\s,;:–—(-]+|(?<![\p{L}])(?:(?:đến|trước|hết)(?: hết)?(?: ngày)? \d{1,2}\/\d{1,2}\/20\d\d|(?<!(?:không|chưa|không được|đã|hiện) )(?:đạt|có|được)|đạt được|đạt tỷ lệ|đạt mức|là|ở mức|với|cho|(?<!(?:mặt|đồng|văn|công|cân) )bằng|chiếm tỷ trọng|chiếm tỷ lệ|(?<!lấn )chiếm|từ|(?<!trở )lên|gấp|đến|tới|(?:trong )?khoảng|trên|phấn đấu|(?<!(?:hương|quy|công|mơ) )ước|(?<!(?:chất lượng|lương|yêu cầu) )tối thiểu|ít nhất|mức|và|còn|trong đó(?: có)?|cụ thể|(?<!(?:đến|hết|cuối) )năm 20\d\d|phải|sẽ|là:|(?<=^|có )thêm|đảm bảo|bảo đảm|duy trì|duy trì ở mức|giữ vững|giữ|ổn định ở mức|(?<!(?:bố trí|sắp xếp|việc làm|làm việc|thu nhập|hoạt động|phát triển) )ổn định|số lượng|(?:nằm |xếp |đứng |lọt )?(?:trong|thuộc|vào) (?:nhóm|tốp|top)))$/iuy;

/** Nouns that indicators begin with: behind them a name is whole. */
const indicatorStart =
  /^(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|tỉ trọng|tốc độ|tổng|số(?! hóa| hoá)|giá trị|thu(?! gom| hút| hồi| thập)|chi(?! trả| bộ| hội)|diện tích|sản lượng|năng suất|cơ cấu|mức|chỉ số|kim ngạch|doanh thu|vốn|thu nhập|grdp|gdp|dân số|mật độ|độ che phủ|tuổi thọ|tuổi|hệ số|tăng trưởng|điểm|xếp|vị trí|thứ hạng|hạng|lượng|khối lượng|lao động|nguồn thu|thuế|nhóm|ngành|khu vực|lĩnh vực|đàn|trâu|bò|lợn|gia cầm|tội phạm|tai nạn|quy mô|dư nợ|nợ|chất thải|nước|công nghiệp|nông|dịch vụ|thương mại|du lịch|hộ|người|trẻ|học sinh|xã|phường|thôn|trường|cán bộ|doanh nghiệp)(?![\p{L}])/iu;

/** Who aims: "Tỉnh cũng đặt mục tiêu đón …", "Các hội sẽ tư vấn cho …" name the aim behind. */
const aimers =
  /^[^,;:]{0,60}?(?:\ssẽ|phấn đấu đạt mục tiêu|phấn đấu|(?:đặt|đề ra|đặt ra|xác định) (?:các )?mục tiêu(?: cụ thể)?|đặt ra chỉ tiêu|giao chỉ tiêu(?: định hướng)?)(?: là)?(?![\p{L}])(?=\s+\p{L})/iu;

export function startsLikeIndicator(name: string): boolean {
  return indicatorStart.test(name);
}

/** "Duy trì tốc độ phát triển đàn": the verb stands before an indicator. */
export function keepsIndicator(head: string): boolean {
  return startsLikeIndicator(head.replace(/^(?:duy trì|giữ vững|giữ ổn định)\s/iu, ""));
}

/** `; và tỷ lệ hộ nghèo đạt` → `tỷ lệ hộ nghèo`. The words between two figures are asked for from several sides. */
export const cleanName = remembered(200, (text: string): string => {
  let name = withoutOpenBracket(text);
  for (;;) {
    const shorter = withoutLink(withoutLead(withoutAimer(name))).trim();
    if (shorter === name) break;
    name = shorter;
  }
  if (otherBlanks.test(name)) name = name.replace(/\s+/gu, " ");
  if (quotes.includes(name.charAt(0)) || `${quotes}.`.includes(name.charAt(name.length - 1)))
    name = closedQuotes(name.replace(/^["“”']+|["“”'.]+$/gu, "").trim());
  return closedBrackets(name);
});

/** Blanks beside each other, or others than the plain one. */
const otherBlanks = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/u;

/** "… đẩy mạnh tuyên truyền, phấn đấu giảm": only what stands behind the last word that aims, or gives the purpose, names the
 *  figure; the words before say how it is reached. The text itself where there is no such word. */
export function behindAim(text: string): string {
  aimWords.lastIndex = 0;
  if (!aimWords.test(text)) return text;
  aimWords.lastIndex = 0;
  let rest = text;
  for (const match of text.matchAll(aimWords)) {
    const words = text.slice(match.index + match[0].length);
    // "Tốc độ tăng trưởng của ngành phấn đấu đạt bình quân": what is measured stands before.
    const start = text.slice(0, match.index).search(/[^;:.]*$/u);
    if (onlyHow.test(words) && measures.test(text.slice(start, match.index))) continue;
    const isPurpose = /để|nhằm|qua/iu.test(match[0]);
    // "Diện tích được tích tụ để sản xuất hàng hóa": what an indicator is for belongs to its name.
    const before = isPurpose ? cleanName(text.slice(0, match.index)) : "";
    if (isPurpose && (before.split(" ").length < 4 || startsLikeIndicator(before))) continue;
    const isBehindBody = !isPurpose && (/^[,;.]|là$/u.test(match[0]) || bodies.test(text.slice(0, match.index)));
    if (cleanName(words) !== "" || isBehindBody) rest = words;
  }
  return rest;
}

const onlyHow =
  /^(?:\s(?:đạt|tăng|giảm|còn|gấp|bình quân|trung bình|hằng năm|hàng năm|mỗi năm|đến|hết|cuối|năm|20\d\d|từ|lên|xuống|thêm|ở|mức))*\s*$/iu;

/** Who aims: "năm 2026 toàn xã", "Đảng bộ phường". */
const bodies =
  /(?:^|[\s,])(?:toàn |cả )?(?:tỉnh|huyện|thành phố|thị xã|thị trấn|xã|phường|đặc khu|đảng bộ|chi bộ|hội|đoàn|địa phương|đơn vị|ngành|thôn|khu phố)(?:\s\p{Lu}[^\s,]*){0,4}\s*$/iu;

const aimWords =
  /(?:^|[,;.]\s*|\s)(?:(?<!đăng ký )phấn đấu|đề ra là|(?:đặt|đề ra|đặt ra|xác định|với) (?:các )?mục tiêu(?: cụ thể)?(?: là)?|(?:chỉ tiêu|mục tiêu)(?:\s[\p{L}-]+){0,8} như|quyết tâm|(?<!(?:không|được) )để(?! (?:xảy ra|phát sinh))|nhằm|góp phần|qua đó)(?![\p{L}])/giu;

/** No link is longer than this; only so much of a name is looked at for each one that goes. */
const linkLength = 32;

const leadStarts = syllablesOf(leads);
const linkEnds = syllablesOf(links);
const quotes = "\"“”'";

/** What all ways to say who aims end with. */
const withoutAimer = (name: string): string =>
  /sẽ|đấu|tiêu/iu.test(name) && !measures.test(name) ? name.replace(aimers, "") : name;

/** "Tổng sản lượng cá phấn đấu đạt": what is measured doesn't aim, it is aimed at. */
const measures =
  /^[\s:]*(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tốc độ|tổng(?! công ty| cục| liên| hội)|giá trị|số (?:hộ|lượt|lượng|người|vụ|xã|thôn)|thu nhập|doanh thu|diện tích|sản lượng|năng suất|kim ngạch|mật độ|chỉ số|mức|quy mô|dư nợ)(?![\p{L}])/iu;

/** Few names begin with a word that one can do without, and few end with one. */
function withoutLead(name: string): string {
  const first = firstSyllable(name);
  return first === "" || leadStarts.has(first.toLowerCase()) ? name.replace(leads, "") : name;
}

function withoutLink(name: string): string {
  if (isLetter(name.charCodeAt(name.length - 1)) && !linkEnds.has(lastSyllable(name).toLowerCase())) return name;
  let isBehindLetter = false;
  for (let at = Math.max(0, name.length - linkLength); at < name.length; at++) {
    const isWithinWord = isBehindLetter;
    isBehindLetter = isLetter(name.charCodeAt(at));
    // A link begins with a sign or with a word.
    if (isWithinWord && isBehindLetter) continue;
    links.lastIndex = at;
    if (links.test(name)) return name.slice(0, at);
  }
  return name;
}

/** A bracket that opens and doesn't close belongs to the figure: `Trâu (con` → `Trâu`. */
function withoutOpenBracket(text: string): string {
  const open = text.lastIndexOf("(");
  return open >= 0 && !text.slice(open).includes(")") ? text.slice(0, open) + " " : text;
}

/** "tuyến phố “sáng - xanh": what was quoted within the name ends with its sign. */
function closedQuotes(name: string): string {
  const count = (sign: string): number => name.split(sign).length - 1;
  if (count("“") > count("”")) return `${name}”`;
  return count('"') % 2 === 1 ? `${name}"` : name;
}

function closedBrackets(name: string): string {
  if (!name.includes("(") && !name.includes(")")) return name;
  const opens = (name.match(/\(/gu) ?? []).length;
  const closes = (name.match(/\)/gu) ?? []).length;
  return opens === closes ? name : name.replace(/[()]/gu, " ").replace(/\s+/gu, " ").trim();
}

const otherYears =
  /(?:\s|^)(?:so (?:với|ước|cùng|năm|kế hoạch|dự toán|thực hiện)|trong đó|theo kế hoạch|trên tổng số|trên số|theo tiêu chuẩn|theo tiêu chí|trong tổng số|(?:ngay )?trong năm|vào năm|đến năm|trước (?:ngày|năm|tháng|\d)|trong (?:quý|tháng|\d)|(?:hằng|hàng) năm(?! (?:dành )?cho)|trên địa bàn toàn|tương ứng|bằng(?= \d)|nhằm|góp phần|để|qua đó|gồm|bao gồm|kể từ|năm 20\d\d)(?:\s|$)/iu;

/** Words behind a figure that belong to its name: `số hộ dân dùng nước sạch`; comparisons with other years do not. */
export const nameBehind = remembered(100, (text: string): string => {
  if (bracketOnly.test(text)) return "";
  const plain = text.includes("(") ? text.replace(asides, " ") : text;
  const words = plain.slice(0, endOfName(plain));
  const bare = /[([]/u.test(words) ? words.replace(/\([^()]*\d[^()]*\)|\[\d+\]/gu, " ") : words;
  const verb = verbBehind.exec(bare)?.[1];
  const rest = cleanName(verb === undefined ? bare : bare.slice(bare.indexOf(verb) + verb.length));
  if (rest === "" || /^theo quy định/iu.test(rest)) return "";
  // "100% lao động có việc làm ổn định": before a figure the last word would lead to it.
  const kept = endBehind.exec(bare)?.[0].trim() ?? "";
  const whole = kept !== "" && !rest.endsWith(kept) ? `${rest} ${kept}` : rest;
  return verb === undefined ? whole : `${verb} ${whole}`;
});

/** "735 tỷ đồng (không tính tiền sử dụng đất)": what isn't counted names nothing. */
const bracketOnly = /^\s*\((?:không|chưa|đã|kể cả|bao gồm|tính cả|theo|trừ)\s[^()]*\)[\s.;,]*$/iu;

/** Where the words that say of which year or by which plan end a name. "Hồ sơ tiếp nhận trong năm được giải quyết đúng hạn": what
 *  becomes of what is counted stands behind them, and without it the name says nothing. */
function endOfName(text: string): number {
  const cut = otherYears.exec(text);
  // "90% cơ sở khắc phục xong trong năm", "đường xã được bảo trì hằng năm": the last words say until when, or how often.
  if (!cut || byYear.test(text.slice(Math.max(0, cut.index - beforeYear)))) return text.length;
  const become = whatBecomes.exec(text.slice(cut.index));
  if (!become) return cut.index;
  const behind = cut.index + become[0].length;
  const next = otherYears.exec(text.slice(behind));
  return next ? behind + next.index : text.length;
}

const byYear = /^[^,;.]{0,6}(?:xong trong|hằng|hàng) năm[\s.;,]*$/iu;
const beforeYear = " xong".length;

const whatBecomes =
  /^\s(?:trong năm|trong kỳ|theo kế hoạch|theo tiêu chuẩn|theo tiêu chí|trong (?:quý|tháng)|hằng năm|hàng năm|năm 20\d\d)(?:\s[\p{L}\d]+){0,10}?\s(?:được|bị)\s\p{L}+/iu;

/** "… người hưởng trợ cấp (bao gồm người được ủy quyền) nhận qua tài khoản": a bracket that explains ends no name. */
const asides = /\s\((?:bao gồm|gồm|trong đó|kể cả|tính cả|theo|không kể|không tính|trừ)\s[^()]*\)(?=\s\p{L})/giu;

const endBehind = /\s(?:ổn định|tối thiểu|bảo đảm|đảm bảo)(?=[\s.;,]*$)/iu;

/** Before a figure "được" and "đến" lead to it; behind one they say what becomes of what it counts: "2 chị được kết nạp". */
const verbBehind =
  /^\s*((?:đã |sẽ )?(?:được|có(?! (?:\d|thêm|ít|tối|trên|dưới))|đạt(?= \d)|đến(?! (?:năm|hết|cuối|ngày|tháng|\d))))(?= [\p{L}\d])/iu;

/** How many words a name has, as blanks part them. */
export function wordCount(name: string): number {
  let count = 1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) count++;
  return count;
}

/** First letter in capitals, as names of indicators stand in tables. */
export function withCapital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

const measureOnly =
  /^(?:tổng |tổng số )?(?:số (?:tiền|vốn|lượng)|vốn|mức|công suất|diện tích|sản lượng|giá trị|quy mô|kinh phí|mức (?:hỗ trợ|vay|thưởng|phạt)|chiều dài|xếp (?:thứ|loại|hạng)|thứ hạng|tổng số|bình quân|kết nạp|tuyển|thành lập|tổ chức|phát hiện|hỗ trợ|xây dựng)(?:\s\d[\d.,]*)?$/iu;

/** "Tổng công suất", "Số vốn": a measure or a verb that doesn't say of what; "Dưới 5 tuổi", "Mức độ 2": no more than a class. */
export function isBareName(name: string): boolean {
  return measureOnly.test(name) || /^(?:dưới|trên|chưa|mức độ|loại|cả)(?:\s[\p{L}\d]+){1,3}$/iu.test(name);
}

/** Whether a name holds a number with a noun of its own, as "tàu cá dài từ 15 m": a figure may have slipped into it. */
export function holdsFigure(name: string): boolean {
  return /(?<!(?:lớp|loại|số|mức|độ|cấp|chương trình|năm|quý|tháng|mục|khoản|-|–|đến)\s?)(?<![\d.,/\p{L}-])\d[\d.,]*\s(?!tuổi|tháng|sao|năm|đến|-|–|và|chỉ|mặt|hình|buổi|mũi)\p{L}/iu.test(
    name,
  );
}

/** "11 ngõ, ngách": the comma between two nouns of one count stays with the first one. */
export const withComma = (noun: string, behind: string): string =>
  noun !== "" && /^,\s\p{Ll}/u.test(behind) ? `${noun},` : noun;

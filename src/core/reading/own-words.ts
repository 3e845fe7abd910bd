/** The words that a clause itself calls its indicator by, before its figure and behind it. For clause-names.ts. */

import { falls } from "./change-in-name";
import { isRanked, type Clause } from "./clauses";
import { cleanName, keepsIndicator, nameBehind, wordCount } from "./names";
import { scaledUnit } from "./unit-scale";
import { lowerFirst } from "./whole-names";

const populationBehind =
  /^\s*(?:số (?:vụ|người|hộ|ca|lượt)|trẻ|học sinh|người|hộ|phụ nữ|cán bộ|doanh nghiệp|đảng viên|hội viên)(?:\s[^\s,;.]+){0,12}/iu;

/** "1,45% so với dân số", "15% trong tổng số lao động": of what a share is taken. */
const shareOf =
  /^\s*((?:so với|trong|trên|của|tính trên)?\s?(?:tổng (?:số|dân số|đàn|diện tích|giá trị|thu|chi|vốn|mức|kim ngạch|sản lượng)|dân số|grdp|gdp)(?:\s[^\s,;.()]+){0,8})/iu;

const doesBehind =
  /^\s*(?:số hộ|hộ|số \p{L}+)?\s*(?:đạt|được|có|sử dụng|tham gia|hoàn thành|biết|áp dụng)\s\p{L}[^;.]*/iu;

const bodies = /^(?:toàn )?(?:xã|phường|thị trấn|huyện|thành phố|tỉnh|thôn|bản|ấp|khu phố|tổ dân phố)$/iu;
const times = /^(?:lượt|giờ|phút|giây|ngày|tuần|tháng|quý|năm)(?: làm việc)?$/u;

/** What the clause itself calls its indicator; verbs that need their object take it from behind the figure. */
export function ownName(clause: Clause): string {
  const { mark, behind } = clause;
  const before = clause.before + wordsBetween(clause);
  const name = wordsOfOwn(clause);
  if (mark.kind !== "figure" || mark.phrase.family !== "percent" || mark.phrase.change !== undefined) return name;
  const whole = name === "" ? undefined : shareOf.exec(behind)?.[1];
  if (whole !== undefined && /chiếm(?: tỷ lệ| tỷ trọng| khoảng| ít nhất| tối thiểu| trên)*\s*$/iu.test(before))
    return asShareOf(clause.name, whole, /chiếm (tỷ lệ)/iu.exec(before)?.[1]);
  if (whole === undefined || /(?:trong|trên|so với) tổng/iu.test(name)) return name;
  // "giảm tỷ lệ nợ thuế xuống dưới 6% tổng thu"
  const isSaid = name.toLowerCase().includes(whole.trim().toLowerCase());
  const isOfSum = !isSaid && /^(?:(?:giảm|nâng) )?(?:tỷ lệ |tổng )?(?:nợ|chi|thu|dư nợ|bội chi)(?!\p{L})/iu.test(name);
  return withWords(name, isOfSum && /^\s*tổng /iu.test(whole) ? `so với ${whole.trim()}` : whole.trim());
}

/** "Bố trí tổng chi ngân sách" and "tổng chi ngân sách hằng năm cho …": the words that the name ends with are said once. */
function withWords(name: string, words: string): string {
  const [lower, added] = [name.toLowerCase(), words.toLowerCase()];
  if (lower.includes(added)) return name;
  const first = added.split(" ", 2).join(" ");
  const at = lower.lastIndexOf(first);
  return at > 0 && added.startsWith(lower.slice(at)) ? name.slice(0, at) + words : `${name} ${words}`;
}

/** "Kinh tế số chiếm 30% tổng giá trị sản xuất": a share of what. */
function asShareOf(name: string, whole: string, said: string | undefined): string {
  const of = whole.trim().replace(/^(?:so với|trong|trên|của|tính trên)\s/iu, "");
  const share = `${name} trong ${of}`;
  return /^(?:tỷ|tỉ) /iu.test(name) ? share : `${said ?? "tỷ trọng"} ${lowerFirst(share)}`;
}

/** The comparison words between a clause's own words and its figure. */
const wordsBetween = ({ mark }: Clause): string =>
  mark.kind === "figure" && mark.phrase.isLinked === true ? ` ${mark.phrase.link ?? ""}` : "";

function wordsOfOwn({ mark, name, heads, before, behind, isNamedBehind, isApart }: Clause): string {
  if (mark.kind === "state") {
    const subject = `${mark.phrase.word} ${mark.phrase.subject}`;
    // "Hoàn thành tốt nhiệm vụ, không có chi bộ yếu kém": what stands before the comma is done besides.
    const isApart = name === "" || wordCount(name) > 12 || /,\s*$/u.test(before);
    return isApart ? subject : `${name} ${subject}`;
  }
  const { phrase } = mark;
  const isNamed = phrase.change === "up" ? /tăng|tốc độ \p{L}/iu.test(name) : falls.test(name);
  const change = !isNamed && /^(?:up|down)$/u.test(phrase.change ?? "") ? ` ${phrase.changeWord ?? ""}` : "";
  // "Giảm 12 hộ nghèo": without its verb the name would tell of how many there are.
  if (isNamedBehind) return change === "" ? name : `${change.trim()} ${name}`;
  // "Xã giữ vững 19/19 tiêu chí", "xã giữ ổn định 610 ha chè": who keeps it is no indicator.
  if (
    bodies.test(name) &&
    /^(?:count|measure)$/u.test(phrase.family ?? "") &&
    phrase.isLinked !== true &&
    !isRanked(before)
  ) {
    const kept = `${phrase.family === "count" ? scaledUnit(phrase.unit).plain : ""} ${nameBehind(behind)}`.trim();
    // "Quy mô: toàn xã 164 nhóm, lớp": only the head says of what.
    // "Mỗi chi hội chăm sóc 01 đoạn đường, toàn phường có 6 km đường hoa": beside others' the whole body says whose.
    const isWhose = (heads.length > 0 && nameBehind(behind) === "") || (!isApart && /^(?:toàn|cả) /iu.test(name));
    if (kept !== "") return isWhose ? `${kept} ${name}` : kept;
  }
  // "khu dân cư có 85% đạt tiêu chí đô thị": what so many of them do stands behind.
  const does = phrase.family === "percent" && /\scó\s*$/iu.test(before) ? doesBehind.exec(behind)?.[0] : undefined;
  if (does !== undefined && name !== "") return cleanName(`${name} ${nameBehind(` ${does}`)}`) || name;
  if (/^(?:tỷ lệ|tỉ lệ|số|mức)$/iu.test(name)) return cleanName(`${name} ${phrase.unit} ${nameBehind(behind)}`);
  // "Tạo việc làm cho 1.200 lao động": who gets something belongs to the name however long it is.
  const isGiven = phrase.isGiven === true && /^(?:count|percent)$/u.test(phrase.family ?? "");
  // "Xếp hạng mới 02 di tích", but "xếp hạng 30 - 35 toàn đoàn": a verb where something is counted.
  const isVerb = phrase.family === "count" && phrase.isLinked !== true && /^xếp hạng/iu.test(name);
  // "tổ chức ngoại khóa ít nhất 02 tiết/năm cho học sinh": for whom, the words behind say.
  const isTimes = /^(?:lần|buổi|tiết|giờ|cuộc|lượt|kỳ|đợt)\/\p{L}+/u.test(phrase.unit);
  if (name !== "" && isTimes && !isGiven && /^\s*(?:cho|đối với|tại)\s/u.test(behind))
    return `${name} ${nameBehind(behind)}`;
  if (name === "" || (keepsIndicator(name) && !isGiven && !isVerb)) {
    // "Tỷ lệ huy động trẻ đến trường đạt 38% trẻ em trong độ tuổi nhà trẻ": of whom, only the words behind say.
    const whom = phrase.family === "percent" ? populationBehind.exec(behind)?.[0] : undefined;
    const ofWhom = whom === undefined ? "" : `: ${nameBehind(whom)}`;
    return name === "" ? "" : name + change + ofWhom;
  }
  // "… cho người học tại 100% nhà trường": what stands before the figure goes on behind it.
  const isMany = phrase.family === "count" && phrase.change === undefined && phrase.unit !== "lần";
  const most =
    isGiven || /\s(?:tại|của|ở)$/iu.test(name)
      ? Infinity
      : phrase.isLinked
        ? 4
        : isMany || /^(?:percent|measure)$/u.test(phrase.family ?? "")
          ? 10
          : 6;
  // "Bình quân mỗi xã đạt 12,5 tiêu chí" says in how many of what.
  const isOfEach = /^(?:bình quân |trung bình )?mỗi \p{L}+(?: \p{L}+)?$/iu.test(name);
  const isWhole =
    !isGiven && !isOfEach && phrase.isLinked === true && phrase.family !== "percent" && wordCount(name) > 2;
  // "Hội phụ nữ, nông dân, đoàn thanh niên thu hút 85% đối tượng": a list of subjects is as one.
  const listed = name.split(", ");
  const length = listed.length > 2 && !isRanked(before) ? wordCount(listed[listed.length - 1] ?? "") : wordCount(name);
  if (length > most || phrase.isInBrackets || isWhole) return name + change;
  // "mỗi tổ ra quân ít nhất 02 buổi/tháng": what is counted, and not by which time.
  const counted = scaledUnit(phrase.unit).plain.replace(/\/(?:tháng|quý|tuần|ngày|đêm)$/u, "");
  // "(Nhật Bản 1.300, Hàn Quốc 450)": the whole says what is counted.
  const isSaid = phrase.end > phrase.to;
  const isCounted =
    isSaid &&
    phrase.family === "count" &&
    // "tối đa 30 phút/lượt giao dịch", "60 nghìn/hội viên"
    !/^(?:phút|giờ|nghìn|triệu)\//u.test(counted) &&
    !times.test(counted) &&
    !` ${name.toLowerCase()} `.includes(` ${counted} `);
  // "cho 58.500 lượt người lao động": times are counted, and people get it.
  const unit = isCounted ? ` ${isGiven ? `cho ${counted.replace(/^lượt /u, "")}` : counted}` : "";
  const isOfPlan =
    /^\s*(?:kế hoạch(?! vốn)|dự toán|chỉ tiêu(?: được giao| giao)?(?! giao quân| \p{L}+ quân)\s*(?:$|[.,;])|so với)/iu.test(
      behind,
    );
  // "vào lớp 10 công lập trên 73%, học nghề khoảng 22%": behind a comma another one begins.
  const isCut = phrase.family === "percent" && /^\s*,/u.test(behind);
  const object = isOfPlan || isCut || phrase.family === "money" || /:\s*$/u.test(before) ? "" : nameBehind(behind);
  // "Tai nạn giao thông giảm 5% số vụ": what falls stands behind its verb.
  return object === "" ? cleanName(`${name}${unit}`) + change : cleanName(`${name}${change}${unit} ${object}`);
}

/** Targets that stand in words: "không còn hộ nghèo", "không để xảy ra cháy lớn" are zero that has to be kept. */

import { smallLetters } from "./letters";
import { unitAt } from "./units";

export interface StatePhrase {
  /** UTF-16 offsets of the words that stand for the figure, and of the whole phrase with its subject. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly word: string;
  /** What there shall be none of: `hộ nghèo theo chuẩn quốc gia`. */
  readonly subject: string;
  /** The noun that is counted, where it is one that plans count. */
  readonly unit: string;
}

const state =
  /(?<![\p{L}])(không còn|không để xảy ra|không xảy ra|không để phát sinh|không phát sinh|không để hình thành|không hình thành|không để tồn tại|không tồn tại|không để(?= (?:hồ sơ|tái|có|lọt|sót|tồn đọng|bùng phát|tàu|người|trẻ|học sinh|ai|tổ chức|cán bộ|đảng viên|hội viên|đoàn viên|công dân|vi phạm|tử vong|thiệt hại|nợ đọng|mất|[^,;.()]{2,50} (?:xảy ra|phát sinh|bùng phát|lây lan)))|không có|hết(?= (?:hộ|nhà|tình trạng|nợ))|(?<=xóa )hết)\s+([^;.()]{3,160})/gu;
/** "không có" and "hết" are targets only of these subjects. */
const countable =
  /^(?:hộ|nhà tạm|hồ sơ|vụ|ca|trường hợp|điểm (?:nóng|phức tạp|đen)|tội phạm|tai nạn|người|tổ chức|chi bộ|chi hội|đảng bộ|đảng viên|cán bộ|công chức|viên chức|đoàn viên|hội viên|quân nhân|đơn thư|khiếu kiện|nợ đọng|học sinh|xã|thôn|bản|tảo hôn|hôn nhân cận huyết|tử vong|cháy|dịch bệnh|ngộ độc|tệ nạn|đuối nước|bạo lực|tàu|tình trạng|(?:các )?hoạt động (?:gây|trái)|cơ sở (?:gây|vi phạm|không|yếu)|đơn vị|văn bản|cơ quan|giáo viên|khu vực|khu phố|tổ dân phố|ấp)(?![\p{L}])/u;
/** Nouns of which there shall be none that offices count. */
const countedStates =
  /^(?:điểm|hộ|vụ|đơn vị|văn bản|khu vực|ca|nhà|xã|phường|thôn|ấp|bản|hồ sơ|trường hợp|người|học sinh|sự cố|ổ dịch|đơn thư|công trình|cơ sở|lò|hợp tác xã|HTX)$/u;
/** What is counted of those that there are none of, but shall not be either. */
const countedNone =
  /^(?:tổ chức đảng|tổ chức|chi bộ|chi hội|đảng bộ|đảng viên|cán bộ|công chức|viên chức|đoàn viên|hội viên|quân nhân|tàu|tàu cá)$/u;
const subjectEnd =
  /\s(?:theo(?! (?:tiêu )?(?:chuẩn|chí))|trên địa bàn|trong(?! (?:nhà trường|trường học|trường|bếp|lớp|cơ sở|bệnh viện|cơ quan|nội bộ|công nhân|cộng đồng)(?!\p{L}))|giai đoạn|và không|góp phần|nhằm|để)\s/u;

/** "Số vụ ngộ độc thực phẩm: không có.", "Hộ nghèo: cơ bản không còn": the name stands before a colon. */
const behindColon =
  /(?:^|[;.]\s)([^;:.]{3,100}):\s(?:cơ bản )?(không còn|không có|không xảy ra|không phát sinh)(?=\s?(?:[;.]|$))/gu;

function namedBefore(text: string, lower: string): readonly StatePhrase[] {
  if (!lower.includes(": không") && !lower.includes(": cơ bản không")) return [];
  const phrases: StatePhrase[] = [];
  behindColon.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = behindColon.exec(lower))) {
    const [whole, name = "", word = ""] = match;
    const to = match.index + whole.length;
    const at = match.index + whole.indexOf(name);
    const lead = /^[\s*+-]*(?:\d+[.)]\s)?(?:tổng )?(?:số )?/u.exec(name)?.[0].length ?? 0;
    const unit = unitAt(name, lead);
    const noun = unit?.family === "count" ? headNoun(unit.unit) : "";
    const isCounted = countedStates.test(noun) || countedNone.test(noun);
    const named = text.slice(at + lead, at + name.length).trim();
    const subject = named.slice(0, 1).toLowerCase() + named.slice(1);
    phrases.push({ from: to - word.length, to, end: to, word, subject, unit: isCounted ? noun : "" });
  }
  return phrases;
}

/** All such phrases of a text in order. */
export function statePhrases(text: string, lower = smallLetters(text)): readonly StatePhrase[] {
  if (!lower.includes("không") && !lower.includes("hết")) return [];
  const phrases: StatePhrase[] = [...namedBefore(text, lower)];
  state.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = state.exec(lower))) {
    const word = match[1] ?? "";
    const whole = match[2] ?? "";
    const isRemoved = word === "hết" && lower.startsWith("xóa ", match.index - "xóa ".length);
    if (/^(?:không có|hết)$/u.test(word) && !isRemoved && !countable.test(whole)) continue;
    if (/^(?:phù hợp|hiệu lực|cần thiết)/u.test(whole) || /^(?:\D{0,3}|quá )\d/u.test(whole)) continue;
    if (isQuoted(text.slice(0, match.index))) continue;
    const at = match.index + match[0].length - whole.length;
    const subject =
      /^.*?(?=,\s(?:\d|không|dưới|trên|tỷ lệ|tỉ lệ|phấn đấu|giữ|tăng|giảm|bảo đảm|đảm bảo|góp phần|nâng|duy trì|đạt|số|hoàn thành)\s|,\s\p{L}+\s\p{L}[^,]{1,60}\s(?:dưới|trên|không quá|ở mức|ít nhất|tối thiểu|còn|đạt|từ)\s\d|\svà có (?:ít nhất|tối thiểu|thêm|trên|từ)\s\d|$)/u.exec(
        whole,
      )?.[0] ?? whole;
    const next = subject.length < whole.length ? subject.length : 0;
    if (next > 0) state.lastIndex = match.index + match[0].length - whole.length + next;
    const cut = subjectEnd.exec(subject)?.index ?? subject.length;
    const lead = /^(?:tình trạng |thêm |các |những |["“'‘])/u.exec(subject)?.[0].length ?? 0;
    const unit = unitAt(subject, lead);
    const noun = unit === undefined ? "" : headNoun(unit.unit);
    const isCounted = countedStates.test(noun) || countedNone.test(noun);
    phrases.push({
      from: match.index,
      to: match.index + word.length,
      end: at + subject.length,
      word,
      subject: text.slice(at, at + cut).trim(),
      unit: isCounted ? noun : "",
    });
  }
  return phrases;
}

/** Phong trào "Vì người nghèo - Không để ai bị bỏ lại phía sau": the name of a movement sets nothing. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf("“") > before.lastIndexOf("”") || (before.split('"').length - 1) % 2 === 1;

/** `hộ gia đình` stays, `vụ việc` counts as `vụ`, `điểm đen` as `điểm`. */
function headNoun(unit: string): string {
  return /^(?:vụ|điểm|tàu) /u.test(unit) ? (unit.split(" ")[0] ?? unit) : unit;
}

/** "không để xảy ra" keeps what is; "không còn", "không có" alone is still to be reached. */
export const keepsNone = (word: string): boolean => !/^(?:không còn|không có|không|hết)$/u.test(word);

/** What a cell of a plan's column says of the indicator beside it. */
const cellState =
  /^(không còn|không để xảy ra|không xảy ra|không để phát sinh|không phát sinh|không để hình thành|không hình thành|không để tồn tại|không tồn tại|không để|không có|không|xóa hết|hết)(?: (?:trường hợp|vụ việc|vụ|tình trạng)(?: nào)?)?[\s.;]*$/u;
/** Cells that only say that what the name asks for is so. */
const fulfilled = /^(?:đạt|có|bảo đảm|đảm bảo|duy trì|hoàn thành|thực hiện|x)[\s.;]*$/u;

export interface CellState {
  readonly word: string;
  /** The noun that is counted, where it is one that plans count. */
  readonly unit: string;
  readonly isKept: boolean;
}

/** "Cháy rừng | Không để xảy ra", "Không có tội phạm nghiêm trọng | Đạt": a nought that a row of a table sets in words. */
export function stateOfCell(text: string, name: string): CellState | undefined {
  const lower = smallLetters(text).trim();
  const own = cellState.exec(lower)?.[1];
  if (own !== undefined) {
    const subject = name.replace(/^(?:tổng )?số (?:lượng )?/iu, "");
    const [said] = statePhrases(`không để xảy ra ${subject}`);
    return { word: own, unit: said?.unit ?? "", isKept: keepsNone(own.replace("xóa ", "")) };
  }
  const [whole] = statePhrases(text);
  if (whole?.from === 0) return { word: whole.word, unit: whole.unit, isKept: keepsNone(whole.word) };
  const [named] = fulfilled.test(lower) ? statePhrases(name) : [];
  return named?.from === 0 ? { word: named.word, unit: named.unit, isKept: keepsNone(named.word) } : undefined;
}

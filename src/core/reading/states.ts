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
  /(?<![\p{L}])(không còn|không để xảy ra|không xảy ra|không để phát sinh|không phát sinh|không để(?= (?:tái|có|lọt|sót|tồn đọng|bùng phát|tàu|người|trẻ|học sinh|ai|tổ chức|cán bộ|đảng viên|công dân))|không có|hết(?= (?:hộ|nhà|tình trạng|nợ)))\s+([^;.()]{3,160})/gu;
/** "không có" and "hết" are targets only of these subjects. */
const countable =
  /^(?:hộ|nhà tạm|hồ sơ|vụ|ca|trường hợp|điểm nóng|tội phạm|tai nạn|người|tổ chức|chi bộ|chi hội|đảng bộ|đảng viên|cán bộ|công chức|viên chức|đoàn viên|hội viên|quân nhân|đơn thư|khiếu kiện|nợ đọng|học sinh|xã|thôn|bản|tảo hôn|hôn nhân cận huyết|tử vong|cháy|dịch bệnh|ngộ độc|tệ nạn|đuối nước|bạo lực|tàu)(?![\p{L}])/u;
/** Nouns of which there shall be none that offices count; "không để tàu cá vi phạm" counts vessels or offences, unsaid. */
const countedStates = /^(?:điểm|hộ|vụ|ca|nhà|xã|phường|thôn|ấp|bản|hồ sơ|trường hợp|người|học sinh)$/u;
/** What is counted of those that there are none of, but shall not be either. */
const countedNone =
  /^(?:tổ chức đảng|tổ chức|chi bộ|chi hội|đảng bộ|đảng viên|cán bộ|công chức|viên chức|đoàn viên|hội viên|quân nhân|tàu|tàu cá)$/u;
const subjectEnd = /\s(?:theo(?! (?:tiêu )?(?:chuẩn|chí))|trên địa bàn|trong|giai đoạn|và không|góp phần|nhằm|để)\s/u;

/** All such phrases of a text in order. */
export function statePhrases(text: string, lower = smallLetters(text)): readonly StatePhrase[] {
  if (!lower.includes("không") && !lower.includes("hết")) return [];
  const phrases: StatePhrase[] = [];
  state.lastIndex = 0;
  let match: RegExpExecArray | null;
  while ((match = state.exec(lower))) {
    const word = match[1] ?? "";
    const whole = match[2] ?? "";
    if (/^(?:không có|hết)$/u.test(word) && !countable.test(whole)) continue;
    if (/^(?:phù hợp|hiệu lực|cần thiết)/u.test(whole) || /^\D{0,3}\d/u.test(whole)) continue;
    const at = match.index + match[0].length - whole.length;
    const subject =
      /^.*?(?=,\s(?:\d|không|dưới|trên|tỷ lệ|tỉ lệ|phấn đấu|giữ|tăng|giảm|bảo đảm|đảm bảo|góp phần|nâng|duy trì|đạt|số|hoàn thành)\s|$)/u.exec(
        whole,
      )?.[0] ?? whole;
    const next = subject.length < whole.length ? subject.length : 0;
    if (next > 0) state.lastIndex = match.index + match[0].length - whole.length + next;
    const cut = subjectEnd.exec(subject)?.index ?? subject.length;
    const unit = unitAt(subject, 0);
    const isOne = unit !== undefined && !subject.startsWith(",", unit.length);
    const isNone = isOne && /^(?:không có|không còn)$/u.test(word) && countedNone.test(unit.unit);
    const isCounted =
      isNone || (isOne && countedStates.test(unit.unit) && !/^điểm (?!nóng|đen|ô nhiễm)/u.test(subject));
    phrases.push({
      from: match.index,
      to: match.index + word.length,
      end: at + subject.length,
      word,
      subject: text.slice(at, at + cut).trim(),
      unit: isCounted ? headNoun(unit.unit) : "",
    });
  }
  return phrases;
}

/** `hộ gia đình` stays, `vụ việc` counts as `vụ`. */
function headNoun(unit: string): string {
  return /^vụ /u.test(unit) ? "vụ" : unit;
}

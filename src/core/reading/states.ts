/** Targets that stand in words: "không còn hộ nghèo", "không để xảy ra cháy lớn" are zero that has to be kept. */

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
  /(?<![\p{L}])(không còn|không để xảy ra|không xảy ra|không để phát sinh|không phát sinh|không để(?= (?:tái|có|lọt|sót|tồn đọng|bùng phát|tàu|người|trẻ|học sinh|ai|tổ chức|cán bộ|đảng viên|công dân|xảy))|không có|hết)\s+([^;.()]{3,160})/gu;
/** "không có" and "hết" are targets only of these subjects. */
const countable =
  /^(?:hộ nghèo|hộ cận nghèo|nhà tạm|hồ sơ|vụ|trường hợp|điểm nóng|tội phạm|tai nạn|người|tổ chức đảng yếu kém|đơn thư|khiếu kiện|nợ đọng|học sinh)/u;
const subjectEnd = /\s(?:theo|trên địa bàn|trong|giai đoạn|và không|góp phần|nhằm|để)\s/u;

/** All such phrases of a text in order. */
export function statePhrases(text: string, lower = text.toLowerCase()): readonly StatePhrase[] {
  if (!lower.includes("không") && !lower.includes("hết")) return [];
  const phrases: StatePhrase[] = [];
  for (const match of lower.matchAll(state)) {
    const word = match[1] ?? "";
    const whole = match[2] ?? "";
    if (/^(?:không có|hết)$/u.test(word) && !countable.test(whole)) continue;
    if (/^(?:phù hợp|hiệu lực|cần thiết)/u.test(whole) || /^\D{0,3}\d/u.test(whole)) continue;
    const at = match.index + match[0].length - whole.length;
    const subject = /^.*?(?=,\s(?:[^\s,]+\s){3}|$)/u.exec(whole)?.[0] ?? whole;
    const cut = subjectEnd.exec(subject)?.index ?? subject.length;
    const unit = unitAt(subject, 0);
    const isCounted =
      unit !== undefined && unit.family === "count" && !/^(?:tổ|đội|bộ|điểm|nhóm|bài)$/u.test(unit.unit);
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

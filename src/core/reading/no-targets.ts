/** Sentences that set no target wherever they stand: a question, how a meeting voted, how an emulation is scored and what it awards. For
 *  targets-of-sentence.ts. */

const setsNone = new RegExp(
  [
    // "148/148 đại biểu biểu quyết thông qua (đạt 100%)"
    "\\d\\/\\d+ đại biểu",
    "(?:biểu quyết|tán thành|nhất trí)[^;]{0,60}\\(?(?:đạt |tỷ lệ )*\\d[\\d,]*\\s?%",
    // A question of those who write of a plan: "… đạt 70% đúng không?"
    "\\?[\\s–-]*$",
    // "Thang điểm 100, trong đó …", "Tổng điểm 100 điểm, gồm: …"
    "thang (?:điểm|\\d+ điểm)",
    "tổng (?:số )?điểm(?: tối đa)?(?: là|:)? \\d+ điểm",
    // "Văn hóa - xã hội (tối đa 30 điểm)": how much a part of an emulation counts.
    "^[^\\d(]*\\((?:tối đa |tổng )?\\d[\\d,]* điểm\\)[\\s:.]*$",
    "^nội dung \\d+[^(]*\\((?:tối đa |tổng )?\\d[\\d,]* điểm\\)[\\s:.]*$",
    "điểm (?:thưởng|cộng|trừ)",
    "(?:bị trừ|được cộng|cộng thêm|trừ) \\d[\\d,]* điểm",
    // "Đơn vị dưới 70 điểm không xét tặng danh hiệu", "Đạt từ 90 điểm trở lên xếp loại Xuất sắc"
    "không (?:được )?xét (?:thi đua|tặng|thưởng|khen|danh hiệu|công nhận)",
    "được xét (?:thưởng|tặng|khen)",
    "xếp loại [^.;]{0,40}\\d điểm",
    "\\d điểm[^.;]{0,20} xếp loại",
    // "tỷ lệ người lao động trực tiếp được đề nghị khen thưởng đạt ít nhất 55%" is an aim.
    "đề nghị (?:xét )?(?:tặng|khen|danh hiệu)(?!(?<=(?:tỷ|tỉ) lệ [^.;:\\d]{4,120})[^.;\\d]{0,20}(?:đạt|ít nhất|tối thiểu|từ) )",
    "xét (?:khen )?tặng |(?<!được )tặng (?:bằng|giấy|cờ) ",
    "điểm [^.;]{0,40}được tặng ",
    // "Địa phương để số người chết tăng trên 10% phải giải trình", "Xử phạt nhà thầu chậm tiến độ theo mức 0,05%/ngày"
    "\\d\\s?%[^.;,]{0,30} phải (?:giải trình|kiểm điểm|báo cáo)",
    "^xử phạt [^.;]{0,60}theo mức ",
  ].join("|"),
  "u",
);

/** One of these stands in each of them. */
const signs = [
  "?",
  "?",
  "điểm",
  "đại biểu",
  "biểu quyết",
  "tán thành",
  "nhất trí",
  "xét ",
  "ề nghị ",
  "ặng ",
  "phải ",
  "ử phạt ",
];

/** "ít nhất 12 tin, bài (thiếu 01 tin trừ 0,2 điểm)": how an aim is scored stands in a bracket behind it. As many blanks stand in its
 *  place. */
export const withoutScores = (sentence: string): string =>
  sentence.includes("điểm") && sentence.includes("(")
    ? sentence.replace(scored, (bracket) => " ".repeat(bracket.length))
    : sentence;

const scored = /\([^()]{0,80}(?:trừ|cộng|thưởng)(?: thêm| tối đa)? \d[\d,]* điểm[^()]*\)/giu;

export const setsNoTarget = (sentence: string): boolean =>
  signs.some((sign) => sentence.includes(sign)) && setsNone.test(sentence.toLowerCase());

/** The unit of a figure that has none behind it, where its name or the whole that it is a part of says it: "Tổ dân phố văn hóa: 48/52",
 *  "145 huy chương, trong đó huy chương quốc tế 10". For figures-in-text.ts. */

import { timeUnits } from "./figures-of-names";
import { unitAt, type UnitFound } from "./units";

const longestName = 120;
const longestList = 200;

/** What stands behind a figure that no noun follows. */
const endBehind = /^\s?(?:[;)(]|[,.](?!\d)|$|và\s)/u;

/** "Tổ dân phố văn hóa: 48/52", "Số thôn đạt chuẩn: 9/11", "Sáng kiến cấp cơ sở: 08": the name before the colon begins with what is
 *  counted. `lower` is in small letters. */
export function unitBeforeColon(lower: string, start: number, to: number): UnitFound | undefined {
  if (!endBehind.test(lower.slice(to, to + 5))) return undefined;
  const words = lower.slice(Math.max(0, start - longestName), start);
  if (!/(?:[^\d\s]\s?:|\sđạt)\s{0,3}$/u.test(words)) return undefined;
  const name = words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf(". ")) + 1);
  const lead = /^[\s.)+-]*(?:\d+[.)]\s)?(?:tổng )?(?:số )?/u.exec(name)?.[0].length ?? 0;
  return countAt(name, lead);
}

/** "2.400 người (Nhật Bản 1.300, Hàn Quốc 450)", "80 hội viên, trong đó hội viên tôn giáo 10": parts of what is counted before. */
export function unitOfWhole(lower: string, start: number, to: number, value: number): UnitFound | undefined {
  if (!endBehind.test(lower.slice(to, to + 5))) return undefined;
  const words = lower.slice(Math.max(0, start - longestList), start);
  const sentence = words.slice(Math.max(words.lastIndexOf("; "), words.lastIndexOf(". ")) + 1);
  const open = Math.max(sentence.lastIndexOf("("), sentence.lastIndexOf("trong đó"));
  if (open < 0 || !/(?:^|[,(]\s?|(?:và|đó|có|gồm|:)\s)(?:\p{L}+\s){1,6}$/u.test(sentence.slice(open))) return undefined;
  if (sentence.indexOf(")", open) >= 0) return undefined;
  const whole = wholeBefore.exec(sentence.slice(0, open));
  if (whole === null || Number((whole[1] ?? "").replace(/\./gu, "")) <= value) return undefined;
  return countAt(whole[2] ?? "", 0);
}

/** The last figure of a text, and the words behind it. */
const wholeBefore = /(?<![\d.,/])(\d+(?:\.\d{3})*)\s([^\d;:%]{2,60})$/u;

/** What is counted, and no time, as a unit that takes no words of its own. */
function countAt(text: string, at: number): UnitFound | undefined {
  const noun = unitAt(text, at);
  const isThing = noun?.family === "count" && !timeUnits.test(noun.unit) && !/^(?:nghìn|vạn|triệu|tỷ)/u.test(noun.unit);
  return noun && isThing ? { ...noun, length: 0 } : undefined;
}

/** The head of a plan document: its number and sign, its kind and title, the year that it is for. */

import { markerOf } from "./markers";

export interface PlanHeading {
  readonly year?: number;
  /** The first year that the plan sets something for, where that is before its last one: 2025 of "đến năm 2025, định hướng
   *  đến năm 2030". Years before it are past. */
  readonly since?: number;
  readonly documentNumber?: string;
  readonly title?: string;
}

const kinds =
  /^(?:kế hoạch|nghị quyết|quyết định|chương trình|chương trình hành động|chỉ thị|đề án|báo cáo|phụ lục|hướng dẫn|thông báo|tờ trình|phương hướng|biểu|bảng|chỉ tiêu|giao chỉ tiêu|giao kế hoạch)(?![\p{L}])/iu;
const numberPattern = /(?:^|\s)số\s?:?\s*(\d*\s?[-/][\p{Lu}Đ\d/-]{2,30})/iu;

/** What the first lines of a document say of it. */
export function planHeading(all: readonly string[]): PlanHeading {
  const first = all.filter((line) => line !== "").slice(0, 40);
  const documentNumber = first.map((line) => numberPattern.exec(line)?.[1]).find(Boolean);
  const start = first.findIndex((line) => kinds.test(line) && line.length < 400);
  const lines = start < 0 ? [] : titleLines(first.slice(start, start + 4));
  const title = lines.join(" ").replace(/\s+/gu, " ").slice(0, 400);
  const titled = yearOf(title);
  const year = titled ?? yearOf(first.join(" "));
  const since =
    year === undefined ? undefined : sinceOf(titled === undefined ? first.join(" ") : title, titled !== undefined);
  return {
    ...(documentNumber === undefined ? {} : { documentNumber: documentNumber.replace(/\s/gu, "") }),
    ...(title === "" ? {} : { title }),
    ...(year === undefined ? {} : { year }),
    ...(since === undefined || year === undefined || since >= year ? {} : { since }),
  };
}

const yearsIn = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]));

/** The earliest year that is set as an aim: "đến năm 2025", and in a title the beginning of its phase; a year that a title
 *  names outright is the plan's only one. */
function sinceOf(text: string, isTitle: boolean): number | undefined {
  const aims = yearsIn(text, /(?<!tính )(?:đến|vào) (?:hết |cuối )?năm (20\d\d)(?!\s*[-–]\s*20)/giu);
  if (!isTitle) return aims.length === 0 ? undefined : Math.min(...aims);
  const outright = yearsIn(text, /(?<!(?:đến|vào|hết|cuối) )năm (20\d\d)(?!\s*[-–]\s*20)/giu);
  const phases = yearsIn(text, /(?:giai đoạn|nhiệm kỳ|thời kỳ)\s*(20\d\d)\s*[-–]\s*20\d\d/giu);
  const all = [...aims, ...phases];
  return outright.length > 0 || all.length === 0 ? undefined : Math.min(...all);
}

function titleLines(all: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [index, line] of all.entries()) {
    const isTitle = index === 1 && isNameOfPlan(all[0] ?? "", line);
    if (index > 0 && !isTitle && (isBehindTitle(line) || /[.;]$/u.test(line))) break;
    lines.push(line);
  }
  return lines;
}

/** "KẾ HOẠCH" / "Thực hiện Chương trình giảm nghèo năm 2026": what so begins below the bare kind is its name, where it is not
 *  "Thực hiện Quyết định số 12/QĐ-UBND …", which the plan rests on. */
function isNameOfPlan(kind: string, line: string): boolean {
  return (
    kinds.exec(kind)?.[0].length === kind.length &&
    /^(?:thực hiện|triển khai)/iu.test(line) &&
    !/\d\/|[.,;:]$/u.test(line)
  );
}

/** The first point of the text, or what the document rests on. */
function isBehindTitle(line: string): boolean {
  if (/^(?:căn cứ|thực hiện|triển khai|kính gửi|hội đồng|ủy ban)/iu.test(line)) return true;
  return markerOf(line) !== undefined && !/^v\/v(?![\p{L}])/iu.test(line);
}

/** The plan's year in a title: of a phase or a term its last one, else the latest year that is named as a year. */
export function yearOf(whole: string): number | undefined {
  // "năm 2026, định hướng đến năm 2030": the plan is that of the year which it names outright.
  const near = whole.replace(/[,;]?\s*(?:định hướng|tầm nhìn)(?: đến)?(?: năm)? 20\d\d/giu, " ");
  const title = /(?<!(?:đến|vào|hết|cuối) )năm 20\d\d(?!\s*[-–]\s*20)/iu.test(near) ? near : whole;
  const phase = /(?:giai đoạn|nhiệm kỳ)\s*(20\d\d)\s*[-–]\s*(20\d\d)/iu.exec(title);
  const single = [...title.matchAll(/(?:năm\s+|\d\/)(20\d\d)(?!\s*[-–]\s*20)/giu)].map((match) => Number(match[1]));
  if (single.length > 0) return Math.max(...single);
  if (phase) return Number(phase[2]);
  const bare = [...title.matchAll(/(?<![\d/-])(20[2-4]\d)(?![\d/-])/gu)].map((match) => Number(match[1]));
  return bare[0];
}

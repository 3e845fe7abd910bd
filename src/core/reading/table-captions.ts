/** What stands around a table's head and speaks for all of its rows: the years of the plan, one unit for all figures, the name
 *  of the only indicator. From the table's own title rows, the paragraphs before it and the document's title. */

import { headingKey } from "./table-headings";
import { isUnit } from "./units";

export interface Caption {
  /** The years that the plan may be for, the likeliest first: those of the nearest titles, then the document's. */
  readonly years: readonly number[];
  /** "Đơn vị tính: triệu đồng"; empty where nothing says it. */
  readonly unit: string;
  /** The last year of the phase that the document's title names before a single year: "giai đoạn 2026 - 2030 và năm 2026". */
  readonly lastOfPhase?: number;
  /** The line that names what the table is about. */
  readonly title: string;
}

/** `lines` from the farthest to the nearest; the document's own year counts where no line names one. */
export function captionOf(lines: readonly string[], year: number | undefined, documentTitle: string): Caption {
  const nearest = [...lines].reverse();
  const unit = nearest.map(unitLine).find((found) => found !== undefined) ?? "";
  const titles = nearest.filter((line) => unitLine(line) === undefined && isTitle(line));
  const named = titles.flatMap((line) => yearsOf(line)?.year ?? []);
  // A plan of several years is held to what it sets for the last of them.
  const ofDocument = yearsOf(documentTitle);
  const isOfYear = ofDocument?.year !== undefined;
  const nearestYears = titles
    .filter((line) => !isOfYear || !steps.test(line))
    .map(yearsOf)
    .find(Boolean);
  if (nearestYears && nearestYears.year === undefined)
    return { unit, title: titles[0] ?? "", years: [nearestYears.last] };
  const own = ofDocument && !isOfYear ? ofDocument.last : year;
  const years = [...new Set([...named, ...(own === undefined ? [] : [own])])];
  const lastOfPhase = ofDocument?.year === undefined ? undefined : ofDocument.lastOfPhase;
  return { unit, title: titles[0] ?? "", years, ...(lastOfPhase !== undefined && { lastOfPhase }) };
}

/** "theo lộ trình giai đoạn 2026 - 2030": the years of the columns, and not of the plan, where that is for one year. */
const steps = /lộ trình|phân kỳ/iu;

/** A line that can name a table: no sentence, and no reference to another document ("(Kèm theo Quyết định số …)"). */
function isTitle(line: string): boolean {
  return line.length < 200 && !/[.;]\s*$/u.test(line) && !isReference(line);
}

/** "(Kèm theo Quyết định số …)", "(Phụ lục kèm theo Báo cáo số …)": what it names are other documents. */
const isReference = (line: string): boolean =>
  /^\(?\s*(?:(?:phụ lục|biểu|bảng)[\p{L}\d. ]{0,12} )?(?:kèm theo|ban hành kèm|theo (?:quyết định|nghị quyết))/iu.test(
    line,
  );

function unitLine(line: string): string | undefined {
  const found = /(?:^|[\s(])(?:đvt|đơn vị(?: tính)?|đv tính)\s*:\s*([^)]{1,40}?)\s*\)?\s*$/iu.exec(line)?.[1];
  if (found === undefined) return undefined;
  return isUnit(found) ? found : undefined;
}

interface Years {
  readonly year?: number;
  readonly last: number;
  readonly lastOfPhase?: number;
}

/** The years of a title: one alone, or the last one of a phase. */
function yearsOf(line: string): Years | undefined {
  const text = line
    .replace(/\([^()]*(?:quyết định|nghị quyết|kế hoạch số|thông tư|nghị định)[^()]*\)/giu, " ")
    .replace(/(?:định hướng|tầm nhìn)(?: đến)?(?: năm)? 20\d\d/giu, " ");
  const phase = /(?<!\d)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)/u.exec(text);
  const rest = phase ? text.replace(phase[0], "") : text;
  const singles = [...rest.matchAll(/(?:năm|kh|kế hoạch|chỉ tiêu|mục tiêu)\s+(20\d\d)(?!\d)/giu)].map((match) =>
    Number(match[1]),
  );
  const isPhaseFirst =
    phase !== null &&
    /(?:năm|kh|kế hoạch|chỉ tiêu|mục tiêu)\s+20\d\d/iu.test(text.slice(phase.index + phase[0].length));
  const ofPhase = isPhaseFirst ? { lastOfPhase: Number(phase[2]) } : {};
  if (singles.length > 0) return { year: Math.max(...singles), last: Math.max(...singles), ...ofPhase };
  if (phase) return { last: Number(phase[2]) };
  const bare = /(?<![\d/.-])(20[2-4]\d)(?![\d/-])/u.exec(text)?.[1];
  return bare === undefined ? undefined : { year: Number(bare), last: Number(bare) };
}

/** The indicator that a caption names, without what only says that it is a table of the plan: "Giao chỉ tiêu giải quyết việc
 *  làm năm 2025 cho các thôn" → "giải quyết việc làm". */
export function indicatorOf(title: string): string {
  return headingKey(title)
    .replace(/^(?:(?:phụ lục|biểu|bảng)(?: số)?\s?[\divx.]*\s?[:.–-]?\s*)/u, "")
    .replace(
      /^(?:(?:quyết định|nghị quyết|về việc|về|v\/v|phân bổ|phân khai|giao|bảng|biểu|chi tiết|các|kế hoạch|chỉ tiêu|mục tiêu|dự toán)\s)+/u,
      "",
    )
    .replace(/\s*(?:cho|của|theo|đến|tại)\s(?:các|từng|thôn|xã|phường|đơn vị|địa phương).*$/u, "")
    .replace(/\s*(?:giai đoạn|năm)\s20\d\d.*$/u, "")
    .trim();
}

/** What is said of what was read in a plan document, in both languages: places, readings with their reasons, doubts, what was
 *  left. */

import type { DocumentPlace } from "../core/reading/plan-document";
import type { Doubt, LeftReason, Proposal, Reason } from "../core/reading/proposal";
import type { Comparison, Direction } from "../core/target";
import { plannedAmount } from "./explanation";
import type { Language } from "./language";

/** A sentence for every member of a union by its kind: a kind without one does not compile. */
export type ByKind<T extends { readonly kind: string }> = {
  readonly [K in T["kind"]]: (member: Extract<T, { kind: K }>) => string;
};

interface ReadingWords {
  readonly place: {
    readonly page: (page: number) => string;
    readonly line: (line: number) => string;
    readonly paragraph: (paragraph: number) => string;
    readonly table: (table: number) => string;
    readonly row: (row: number) => string;
    readonly sheet: (sheet: string) => string;
    readonly cell: (address: string) => string;
  };
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly because: (reasons: readonly string[]) => string;
  readonly reasons: ByKind<Reason>;
  readonly doubts: ByKind<Doubt>;
  readonly left: Readonly<Record<LeftReason, string>>;
}

const digits = {
  vi: new Intl.NumberFormat("vi-VN", { maximumSignificantDigits: 15 }),
  en: new Intl.NumberFormat("en-US", { maximumSignificantDigits: 15 }),
};
/** The first of them. */
export const listed = (items: readonly (string | number)[], most = 5): string =>
  items.slice(0, most).join(", ") + (items.length > most ? ", …" : "");

const vi: ReadingWords = {
  place: {
    page: (page) => `trang ${page}`,
    line: (line) => `dòng ${line}`,
    paragraph: (paragraph) => `đoạn ${paragraph}`,
    table: (table) => `bảng ${table}`,
    row: (row) => `hàng ${row}`,
    sheet: (sheet) => `trang tính ${sheet}`,
    cell: (address) => `ô ${address}`,
  },
  comparisons: {
    ">=": "≥ ",
    ">": "> ",
    "<=": "≤ ",
    "<": "< ",
    "=": "= ",
    "~": "khoảng ",
    maintain: "duy trì ",
    "reduce>=": "giảm ≥ ",
    "reduce>": "giảm > ",
    "reduce=": "giảm ",
    "reduce~": "giảm khoảng ",
    all: "đủ ",
    words: "",
  },
  directions: {
    higher: "cao hơn là tốt hơn",
    lower: "thấp hơn là tốt hơn",
    maintain: "giữ được là đạt",
    none: "cơ cấu, không chiều nào tốt hơn",
  },
  because: (reasons) => `vì ${reasons.join("; ")}`,
  reasons: {
    "comparison-word": ({ word }) => `“${word}”`,
    "bare-figure": () => "số đứng một mình",
    range: () => "là một khoảng",
    "direction-word": ({ word }) => `nói về “${word}”`,
    "share-of-structure": () => "là tỷ trọng trong cơ cấu",
    "kept-state": ({ word }) => `“${word}”`,
    reduction: ({ word }) => `“${word}”`,
    growth: ({ word }) => `“${word}” so với kỳ gốc`,
    column: ({ heading }) => `cột “${heading}”`,
  },
  doubts: {
    "no-unit": () => "chưa thấy đơn vị tính",
    "unknown-unit": ({ unit }) => `đơn vị “${unit}” chưa gặp`,
    "no-name": () => "chưa thấy tên chỉ tiêu",
    "name-from-context": ({ name }) => `tên lấy từ chỗ khác trong đoạn: “${name}”`,
    "long-name": () => "tên dài, xem có lẫn câu khác không",
    "bare-name": () => "tên chưa nói rõ là của cái gì",
    "name-in-pieces": () => "tên ghép từ lời trước và sau số",
    "words-left": ({ words }) => `trong câu còn lời chưa dùng đến: “${words}”`,
    "counted-noun": ({ unit }) =>
      unit === "" ? "chưa rõ đếm cái gì" : `“${unit}” lấy từ lời sau số, xem đơn vị tính đã đủ chữ chưa`,
    "comparison-assumed": () => "văn bản không nói rõ “ít nhất” hay “không quá”, xem lại so sánh",
    "kept-or-reached": ({ word }) => `“${word}”: giữ nguyên mức này hay ít nhất phải đạt`,
    "from-heading": () => "có phần lấy từ đầu mục phía trên",
    "in-brackets": () => "nằm trong ngoặc",
    "running-text": () => "nằm trong đoạn văn, không phải một mục của danh sách chỉ tiêu",
    "several-columns": ({ heading }) => `bảng có nhiều cột kế hoạch, đã lấy cột “${heading}”`,
    "said-twice": ({ name }) => `có thể đã nêu ở chỗ khác: “${name}”`,
    "several-figures": ({ others }) =>
      others.length === 0 ? "trong câu còn số khác, tên có thể thuộc số đó" : `chỗ này còn số khác: ${listed(others)}`,
    "unusual-separator": ({ figure, otherValue }) =>
      `số “${figure}” viết lạ, cũng có thể là ${digits.vi.format(otherValue)}`,
    "direction-unclear": () => "chưa rõ cao hơn hay thấp hơn là tốt",
    "maybe-result": ({ word }) => `có thể là kết quả đã đạt (“${word}”)`,
    "outside-targets": () => "nằm ngoài phần nêu chỉ tiêu",
    "column-unclear": ({ heading }) => `chưa rõ cột “${heading}” có phải kế hoạch không`,
    "other-year": ({ year }) => `nói về năm ${year}`,
    "words-only": () => "chỉ có chữ, không có số",
    footnote: () => "nằm ở chú thích",
  },
  left: {
    "date-or-document": "ngày tháng hoặc số văn bản",
    "name-only": "số thuộc tên gọi",
    result: "kết quả đã đạt",
    duty: "nhiệm vụ, giải pháp",
    "no-target-words": "không có lời nêu chỉ tiêu",
    deadline: "thời hạn",
    heading: "đầu mục",
    beside: "số đi kèm chỉ tiêu khác",
    "no-name": "không rõ là chỉ tiêu gì",
    other: "lý do khác",
  },
};

const en: ReadingWords = {
  place: {
    page: (page) => `page ${page}`,
    line: (line) => `line ${line}`,
    paragraph: (paragraph) => `paragraph ${paragraph}`,
    table: (table) => `table ${table}`,
    row: (row) => `row ${row}`,
    sheet: (sheet) => `sheet ${sheet}`,
    cell: (address) => `cell ${address}`,
  },
  comparisons: {
    ">=": "≥ ",
    ">": "> ",
    "<=": "≤ ",
    "<": "< ",
    "=": "= ",
    "~": "about ",
    maintain: "keep ",
    "reduce>=": "down by ≥ ",
    "reduce>": "down by > ",
    "reduce=": "down by ",
    "reduce~": "down by about ",
    all: "all of ",
    words: "",
  },
  directions: {
    higher: "higher is better",
    lower: "lower is better",
    maintain: "met while it is kept",
    none: "structure, no side is better",
  },
  because: (reasons) => `because of ${reasons.join("; ")}`,
  reasons: {
    "comparison-word": ({ word }) => `“${word}”`,
    "bare-figure": () => "the bare figure",
    range: () => "the range",
    "direction-word": ({ word }) => `the words “${word}”`,
    "share-of-structure": () => "the share of a structure",
    "kept-state": ({ word }) => `“${word}”`,
    reduction: ({ word }) => `“${word}”`,
    growth: ({ word }) => `“${word}” against the base`,
    column: ({ heading }) => `the column “${heading}”`,
  },
  doubts: {
    "no-unit": () => "no unit was found",
    "unknown-unit": ({ unit }) => `the unit “${unit}” is unknown`,
    "no-name": () => "no name was found",
    "name-from-context": ({ name }) => `the name comes from elsewhere in the paragraph: “${name}”`,
    "long-name": () => "the name is long, another sentence may be in it",
    "bare-name": () => "the name doesn’t say of what",
    "name-in-pieces": () => "the name was put together from words before and behind the figure",
    "words-left": ({ words }) => `the sentence has words that weren’t used: “${words}”`,
    "counted-noun": ({ unit }) =>
      unit === ""
        ? "what is counted isn’t clear"
        : `“${unit}” comes from the words behind the figure: see whether the unit is whole`,
    "comparison-assumed": () => "the text doesn’t say “at least” or “at most”: look at the comparison",
    "kept-or-reached": ({ word }) => `“${word}”: to be kept at this, or to be reached`,
    "from-heading": () => "a part comes from the heading above",
    "in-brackets": () => "it stands in brackets",
    "running-text": () => "it stands in running text and is no item of a list of targets",
    "several-columns": ({ heading }) => `the table has several columns of plans; “${heading}” was taken`,
    "said-twice": ({ name }) => `it may be said elsewhere, too: “${name}”`,
    "several-figures": ({ others }) =>
      others.length === 0
        ? "the sentence has other figures, and the name may belong to one of them"
        : `other figures stand there: ${listed(others)}`,
    "unusual-separator": ({ figure, otherValue }) =>
      `“${figure}” is spelt unusually and may be ${digits.en.format(otherValue)}`,
    "direction-unclear": () => "whether higher or lower is better isn't clear",
    "maybe-result": ({ word }) => `it may be a result (“${word}”)`,
    "outside-targets": () => "it stands outside the part with targets",
    "column-unclear": ({ heading }) => `whether the column “${heading}” is a plan isn't clear`,
    "other-year": ({ year }) => `it speaks of ${year}`,
    "words-only": () => "there are words, but no figure",
    footnote: () => "it stands in a footnote",
  },
  left: {
    "date-or-document": "date or number of a document",
    "name-only": "number within a name",
    result: "a result",
    duty: "a duty",
    "no-target-words": "no words of a target",
    deadline: "a deadline",
    heading: "a heading",
    beside: "says more of another target",
    "no-name": "nothing names it",
    other: "other reason",
  },
};

const words: Readonly<Record<Language, ReadingWords>> = { vi, en };

/** `dòng 71`, `trang 3`, `bảng 2, hàng 5`, `trang tính Phụ lục, ô D7`. Without a place it is empty. */
export function placeWords(
  { page, line, paragraph, table, row, sheet, address }: DocumentPlace,
  language: Language,
): string {
  const { place } = words[language];
  const parts = [
    sheet === undefined ? "" : place.sheet(sheet),
    sheet !== undefined && address !== undefined ? place.cell(address) : "",
    page === undefined ? "" : place.page(page),
    sheet !== undefined || table === undefined ? "" : place.table(table),
    sheet !== undefined || row === undefined ? "" : place.row(row),
    line === undefined || table !== undefined ? "" : place.line(line),
    paragraph === undefined || table !== undefined ? "" : place.paragraph(paragraph),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** What is planned, in short: `≥ 95,5%`, `từ 8 đến 8,5%`, `“hoàn thành”`. */
export function figureWords(proposal: Proposal, language: Language): string {
  const { comparison, value, upper, words: said } = proposal;
  if (comparison === "words" || value === undefined) return `“${said ?? ""}”`;
  const isBareRange = comparison === "=" && upper !== undefined;
  return (isBareRange ? "" : words[language].comparisons[comparison]) + plannedAmount(proposal, language);
}

/** How a proposal was read, in one sentence: `≥ 95,5%, cao hơn là tốt hơn, vì “trở lên”`. */
export function readingWords(proposal: Proposal, language: Language): string {
  const { directions, because } = words[language];
  const reasons = [...new Set(proposal.reasons.map((reason) => reasonWords(reason, language)))];
  const figure = figureWords(proposal, language);
  return [figure, directions[proposal.direction], ...(reasons.length === 0 ? [] : [because(reasons)])].join(", ");
}

export function reasonWords(reason: Reason, language: Language): string {
  const sentence: (reason: never) => string = words[language].reasons[reason.kind];
  return sentence(reason as never);
}

export function doubtWords(doubt: Doubt, language: Language): string {
  const sentence: (doubt: never) => string = words[language].doubts[doubt.kind];
  return sentence(doubt as never);
}

export function leftWords(reason: LeftReason, language: Language): string {
  return words[language].left[reason];
}

/** What is said of a plan document and of what was read in it, in both languages: places, readings with their reasons, doubts,
 *  what was left, faults of files with their remedy. */

import type { DocumentFault, DocumentNote, DocumentPlace } from "../core/reading/plan-document";
import type { Doubt, LeftReason, Proposal, Reason } from "../core/reading/proposal";
import type { Comparison, Direction } from "../core/target";
import { plannedAmount } from "./explanation";
import type { Language } from "./language";

/** A sentence for every member of a union by its kind: a kind without one does not compile. */
type ByKind<T extends { readonly kind: string }> = {
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
  readonly notes: ByKind<DocumentNote>;
  readonly faults: Readonly<Record<DocumentFault, string>>;
}

const number = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") };
const digits = {
  vi: new Intl.NumberFormat("vi-VN", { maximumSignificantDigits: 15 }),
  en: new Intl.NumberFormat("en-US", { maximumSignificantDigits: 15 }),
};
const listed = (items: readonly (string | number)[], most = 5): string =>
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
    other: "lý do khác",
  },
  notes: {
    "macros-ignored": () => "Tệp có macro; Attain không chạy và không đọc macro.",
    "links-ignored": ({ count }) => `Tệp có ${number.vi.format(count)} liên kết ra ngoài; Attain không mở liên kết.`,
    "changes-accepted": ({ count }) =>
      `Văn bản còn ${number.vi.format(count)} chỗ sửa theo dõi; Attain đọc như đã chấp nhận tất cả.`,
    "comments-ignored": ({ count }) => `${number.vi.format(count)} chú thích bên lề không được đọc.`,
    "font-converted": ({ from, count }) =>
      `${number.vi.format(count)} chỗ viết bằng bảng mã cũ ${from} đã đổi sang Unicode. Xem lại dấu ở các chỗ đó.`,
    "hidden-ignored": ({ sheet }) => `Trang tính ẩn “${sheet}” không được đọc.`,
    "hidden-read": ({ sheet, rows, columns }) =>
      `Trang tính “${sheet}” có ${[
        rows > 0 ? `${number.vi.format(rows)} hàng ẩn` : "",
        columns > 0 ? `${number.vi.format(columns)} cột ẩn` : "",
      ]
        .filter((part) => part !== "")
        .join(", ")}; Attain vẫn đọc. Nếu đó là số cũ, bỏ các chỉ tiêu lấy từ đó.`,
    "hidden-text-ignored": ({ count }) => `${number.vi.format(count)} đoạn chữ ẩn không được đọc.`,
    "struck-ignored": ({ count }) =>
      `${number.vi.format(count)} chỗ chữ bị gạch ngang không được đọc, coi như đã bỏ. Nếu không phải vậy, bỏ gạch rồi nhập lại.`,
    "headers-ignored": ({ text }) => `Chữ ở đầu trang, chân trang không được đọc: “${text}”.`,
    "charts-ignored": ({ count }) =>
      `${number.vi.format(count)} biểu đồ không được đọc; nếu chỉ tiêu chỉ có trong biểu đồ, hãy gõ tay.`,
    "embedded-ignored": ({ names }) =>
      `Không đọc được phần chèn trong tệp: ${listed(names)}. Mở tệp, bấm đúp vào phần đó, lưu thành tệp riêng rồi nhập; hoặc dán nội dung dưới dạng bảng.`,
    "embedded-read": ({ names }) =>
      `Phần chèn trong tệp được đọc cùng, đặt ở cuối văn bản: ${listed(names)}. Xem có trùng với bảng trong văn bản không.`,
    "formulas-without-values": ({ count, at }) =>
      `${number.vi.format(count)} ô công thức chưa có kết quả (đầu tiên: ${placeWords(at, "vi")}). Mở bằng Excel, bấm F9, lưu lại rồi nhập lại.`,
    "pictures-ignored": ({ count, at }) =>
      `${number.vi.format(count)} hình không được đọc${at === undefined ? "" : ` (${placeWords(at, "vi")})`}; nếu chỉ tiêu nằm trong hình, hãy gõ tay.`,
    "pages-without-text": ({ pages }) =>
      `Không có chữ ở trang ${listed(pages, 10)} (có thể là ảnh quét). Đọc các trang đó bằng mắt.`,
  },
  faults: {
    empty: "Văn bản không có chữ nào. Chọn tệp khác, hoặc dán phần nêu chỉ tiêu vào ô bên dưới.",
    "unknown-kind":
      "Attain không đọc được loại tệp này. Mở bằng Word, lưu lại thành .docx (Lưu dưới dạng › Tài liệu Word) rồi chọn lại; hoặc sao chép rồi dán vào ô bên dưới.",
    "old-word":
      "Đây là tệp Word kiểu cũ (.doc). Mở bằng Word, chọn Tệp › Lưu dưới dạng › Tài liệu Word (.docx), rồi chọn tệp mới lưu.",
    "old-excel":
      "Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel, chọn Tệp › Lưu dưới dạng › Sổ làm việc Excel (.xlsx), rồi chọn tệp mới lưu.",
    "binary-excel":
      "Đây là tệp Excel nhị phân (.xlsb). Mở bằng Excel, chọn Tệp › Lưu dưới dạng › Sổ làm việc Excel (.xlsx), rồi chọn tệp mới lưu.",
    "open-document":
      "Đây là tệp LibreOffice (.odt, .ods). Mở bằng LibreOffice, Word hoặc Excel, lưu lại thành .docx (văn bản) hoặc .xlsx (bảng tính), rồi chọn tệp mới lưu.",
    password: "Tệp có mật khẩu. Mở tệp, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi chọn lại.",
    damaged: "Tệp bị hỏng. Mở bằng Word hoặc Excel để sửa rồi lưu lại, hoặc xin lại tệp từ nơi gửi.",
    "zip-bomb":
      "Tệp bung ra lớn bất thường nên Attain không mở. Xin lại tệp từ nơi gửi, hoặc sao chép phần nêu chỉ tiêu rồi dán vào ô bên dưới.",
    "too-large":
      "Văn bản quá lớn. Tách phần nêu chỉ tiêu thành tệp riêng, hoặc sao chép phần đó rồi dán vào ô bên dưới.",
    scanned:
      "Tệp PDF chỉ có ảnh quét, không có chữ. Xin tệp Word (.docx), hoặc nhận dạng chữ bằng phần mềm rồi dán vào ô bên dưới.",
  },
};

const pieces = (count: number, one: string, other: string): string =>
  `${number.en.format(count)} ${count === 1 ? one : other}`;

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
    other: "other reason",
  },
  notes: {
    "macros-ignored": () => "The file has macros, which Attain neither runs nor reads.",
    "links-ignored": ({ count }) =>
      `The file has ${pieces(count, "link", "links")} to elsewhere, which Attain doesn't open.`,
    "changes-accepted": ({ count }) =>
      `The document has ${pieces(count, "tracked change", "tracked changes")}, read as if accepted.`,
    "comments-ignored": ({ count }) => `${pieces(count, "comment was", "comments were")} not read.`,
    "font-converted": ({ from, count }) =>
      `${pieces(count, "passage", "passages")} in the old encoding ${from} became Unicode. Look at the marks there.`,
    "hidden-ignored": ({ sheet }) => `The hidden sheet “${sheet}” was not read.`,
    "hidden-read": ({ sheet, rows, columns }) =>
      `The sheet “${sheet}” has ${[
        rows > 0 ? pieces(rows, "hidden row", "hidden rows") : "",
        columns > 0 ? pieces(columns, "hidden column", "hidden columns") : "",
      ]
        .filter((part) => part !== "")
        .join(" and ")}, which were read all the same. Leave out what is obsolete.`,
    "hidden-text-ignored": ({ count }) => `${pieces(count, "passage", "passages")} of hidden text not read.`,
    "struck-ignored": ({ count }) =>
      `${pieces(count, "passage", "passages")} of struck text not read, as if deleted. If that is wrong, take off the line and read again.`,
    "headers-ignored": ({ text }) => `Text in headers and footers was not read: “${text}”.`,
    "charts-ignored": ({ count }) =>
      `${pieces(count, "chart was", "charts were")} not read; type what targets stand only in them.`,
    "embedded-ignored": ({ names }) =>
      `Embedded in the file and not read: ${listed(names)}. Open the file, double-click that part and save it as a file of its own; or paste it as a table.`,
    "embedded-read": ({ names }) =>
      `Embedded in the file and read along, behind the document: ${listed(names)}. See whether tables of the document say the same.`,
    "formulas-without-values": ({ count, at }) =>
      `${pieces(count, "formula has", "formulas have")} no value yet (the first: ${placeWords(at, "en")}). Open it in Excel, press F9, save it and read it again.`,
    "pictures-ignored": ({ count, at }) =>
      `${pieces(count, "picture was", "pictures were")} not read${at === undefined ? "" : ` (${placeWords(at, "en")})`}; type what targets stand in them.`,
    "pages-without-text": ({ pages }) =>
      `There is no text on page ${listed(pages, 10)} (it may be scanned). Read it yourself.`,
  },
  faults: {
    empty: "The document has no text. Choose another file, or paste the part with the targets below.",
    "unknown-kind":
      "Attain can't read files of this kind. Open it in Word, save it as .docx and choose that file; or copy the text and paste it below.",
    "old-word":
      "This is an old Word file (.doc). Open it in Word, choose File › Save As › Word Document (.docx), and choose the new file.",
    "old-excel":
      "This is an old Excel file (.xls). Open it in Excel, choose File › Save As › Excel Workbook (.xlsx), and choose the new file.",
    "binary-excel":
      "This is a binary Excel file (.xlsb). Open it in Excel, choose File › Save As › Excel Workbook (.xlsx), and choose the new file.",
    "open-document":
      "This is a file of LibreOffice (.odt, .ods). Open it in LibreOffice, Word or Excel, save it as .docx (text) or .xlsx (sheets), and choose the new file.",
    password:
      "The file has a password. Open it, take the password off (File › Info › Protect Document), save it and choose it again.",
    damaged: "The file is damaged. Open it in Word or Excel to repair and save it, or ask the sender for it again.",
    "zip-bomb":
      "The file unpacks to an unusual size, so it was not opened. Ask the sender for it again, or paste the part with the targets below.",
    "too-large":
      "The document is too large. Save the part with the targets as a file of its own, or paste that part below.",
    scanned:
      "The PDF has pictures of pages only, no text. Ask for the Word file (.docx), or recognise its text with another program and paste it below.",
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

export function noteWords(note: DocumentNote, language: Language): string {
  const sentence: (note: never) => string = words[language].notes[note.kind];
  return sentence(note as never);
}

/** Why a file wasn't read, and what to do. */
export function faultWords(fault: DocumentFault, language: Language): string {
  return words[language].faults[fault];
}

/** Tables whose columns are pressed together, as text copied from a PDF is: "1 Thu ngân sách tỷ đồng 186,5 205" under "TT Chỉ tiêu Đơn vị tính
 *  Thực hiện 2025 Kế hoạch 2026". The head is parted by the words of headings, rows from their end: figures, the unit before them,
 *  the name. */

import { isUnit } from "../core/reading/units";
import { tableOfRows, type FoundTable, type Row, type TextLine } from "./text-tables";

const itemHead = /^\s*(?:s\.?t\.?t\.?|t\.?t\.?|số tt)\s+\p{L}/iu;
/** So many lines may be a head, and so few rows are chance. */
const tallestHead = 5;
const fewestRows = 3;
/** A name may go over so many lines. */
const longestName = 4;

const bound = String.raw`(?:(?:[Tt]rên|[Dd]ưới|[Kk]hoảng|[Tt]ừ|[Đđ]ạt|[Gg]iảm|[Tt]ăng|[Kk]hông quá|[Tt]ối thiểu|[Tt]ối đa|[Íí]t nhất|[≥≤<>~+-])\s*){0,3}`;
const numeral = String.raw`\d[\d.,]*%?`;
const figure = String.raw`${bound}${numeral}(?:\s?[-–]\s?${numeral})?(?:\s(?:trở lên|trở xuống))?`;
/** A row's end: its figures, and what stands behind them where the last column has words. */
const tail = new RegExp(String.raw`^(.*?\S)((?:\s+(?:${figure}|-|x))+)(\s+\p{Lu}[^\d]*)?$`, "u");
const single = new RegExp(String.raw`${figure}|-|x`, "gu");
const start = /^\s*(?:\(?(\d{1,3}(?:\.\d{1,2})*)[.)]?|([IVX]{1,5}|[A-H])[.)]?|([-+*•–]))\s+(?=[\p{L}(])/u;
const part = /^\s*(?:trong đó|tr\.?đó)/iu;

interface PressedRow {
  readonly line: number;
  readonly item: string;
  readonly name: string;
  readonly figures: readonly string[];
  readonly note: string;
}

export function pressedTable(lines: readonly TextLine[], from: number): FoundTable | undefined {
  if (!itemHead.test(lines[from]?.text ?? "")) return undefined;
  let body = from + 1;
  while (body < lines.length && body <= from + tallestHead && !isFirst(lines[body]?.text ?? "")) body++;
  if (!isFirst(lines[body]?.text ?? "")) return undefined;
  const { rows, next } = rowsFrom(lines, body);
  const width = usualWidth(rows);
  const counted = rows.filter(({ figures }) => figures.length === width);
  if (width === 0 || counted.length < fewestRows) return undefined;
  const texts = lines.slice(from, body).map(({ text }) => text.trim());
  // "Đơn vị Thực hiện …" may be a head's first line: where most names end in a unit there is a column of units.
  const united = counted.filter(({ name }) => withoutUnit(name).unit !== "");
  const head = headOf([lines[from - 1]?.text.trim() ?? "", ...texts], width, united.length * 3 >= counted.length * 2);
  const all: Row[] = [
    { line: lines[from]?.number ?? 1, cells: [...head.cells, ...(head.note === "" ? [] : [head.note])] },
  ];
  for (const row of rows) {
    const { name, unit } = head.hasUnit ? withoutUnit(row.name) : { name: row.name, unit: "" };
    // Rates at the end stay empty where they say nothing; of other figures that are missing nobody knows which.
    const missing = width - row.figures.length;
    const isWhole = missing >= 0 && missing <= head.rates;
    const figures = Array.from({ length: width }, (_, at) => (isWhole ? (row.figures[at] ?? "") : ""));
    const rest = isWhole ? name : [name, unit, ...row.figures].filter((text) => text !== "").join(" ");
    const cells = [row.item, rest, ...(head.hasUnit ? [isWhole ? unit : ""] : []), ...figures];
    all.push({ line: row.line, cells: head.note === "" ? cells : [...cells, row.note] });
  }
  return { block: (table) => tableOfRows(all, table, head.isGuessed), next };
}

/** The first row of a body: an item numbered 1, or a group. */
const isFirst = (text: string): boolean => {
  const match = start.exec(text);
  return (
    match !== null &&
    (match[1] === undefined ? match[2] === "I" || match[2] === "A" : /^0?1(?:\.|$)/u.test(match[1])) &&
    !codes.test(text)
  );
};

/** `A B C 1 2 3=2/1` */
const codes = /^\s*(?:\(?[A-Z\d]\)?\s+){2,}/u;

function rowsFrom(
  lines: readonly TextLine[],
  from: number,
): { readonly rows: readonly PressedRow[]; readonly next: number } {
  const rows: PressedRow[] = [];
  let at = from;
  while (at < lines.length) {
    const { text, number } = lines[at] as TextLine;
    const marker = start.exec(text);
    if (!marker && !part.test(text)) break;
    let words = text.slice(marker?.[0].length ?? 0).trim();
    let taken = 1;
    while (!tail.test(words) && taken < longestName && goesOn(lines[at + taken]?.text ?? "")) {
      words += ` ${lines[at + taken]?.text.trim() ?? ""}`;
      taken++;
    }
    const match = tail.exec(words);
    // A line that has no figure, nor goes on to one, is a group's name.
    if (!match && taken > 1) {
      words = text.slice(marker?.[0].length ?? 0).trim();
      taken = 1;
    }
    const item = marker?.[1] ?? marker?.[2] ?? marker?.[3] ?? "";
    rows.push({
      line: number,
      item,
      name: match?.[1] ?? words,
      figures: [...(match?.[2] ?? "").matchAll(single)].map(([each]) => each),
      note: match?.[3]?.trim() ?? "",
    });
    at += taken;
  }
  return { rows, next: at };
}

/** The rest of a name that was broken: no item's number, no blank line. */
const goesOn = (text: string): boolean => text.trim() !== "" && !start.test(text) && !part.test(text);

function usualWidth(rows: readonly PressedRow[]): number {
  const counts = new Map<number, number>();
  for (const { figures } of rows)
    if (figures.length > 0) counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || b - a)[0]?.[0] ?? 0;
}

/** "Thu ngân sách trên địa bàn tỷ đồng": the longest unit that ends a name and leaves one. */
function withoutUnit(words: string): { readonly name: string; readonly unit: string } {
  const parts = words.split(/\s+/u);
  for (let count = Math.min(5, parts.length - 1); count > 0; count--) {
    const unit = parts.slice(-count).join(" ");
    if (isUnit(unit)) return { name: parts.slice(0, -count).join(" "), unit };
  }
  return { name: words, unit: "" };
}

interface PressedHead {
  readonly cells: readonly string[];
  readonly hasUnit: boolean;
  /** Whether its words stand in another order than their columns. */
  readonly isGuessed: boolean;
  /** How many of its last figures are rates of the others. */
  readonly rates: number;
  /** The heading of words behind the figures; empty where none stands there. */
  readonly note: string;
}

const unitHead = /(?:đvt|đơn vị(?: tính| đo)?|đv tính)(?!\p{L})(?!\s*(?:thực hiện|chủ trì|phụ trách))/iu;
const nameHead = /(?:tên |các |nội dung )*(?:chỉ tiêu|nội dung|tiêu chí|mục tiêu|danh mục)(?!\s*(?:năm|giao|20))/iu;
/** Where a heading of figures begins. */
const figureHeads =
  /(?<!\p{L})(?:ước(?: thực hiện| th)?|ưth|thực hiện|th|kết quả|hiện trạng|kế hoạch|kh|mục tiêu|chỉ tiêu|dự toán|phấn đấu|so sánh|ss|tỷ lệ|tăng|tốc độ)(?!\p{L})(?! bình quân)|(?<!\p{L})(?:%|\(%\))/giu;
const years = /(?:năm\s*)?20\d\d(?:\s?[-–]\s?20\d\d)?/giu;
const noteHead = /(?:ghi chú|(?:đơn vị|cơ quan)(?: thực hiện| chủ trì| phụ trách| phối hợp)|phụ trách)\s*$/iu;

/** The headings of so many columns of figures; blank where the head can't be parted, and the columns then are nobody's. */
function headOf(lines: readonly string[], width: number, isUnited: boolean): PressedHead {
  const plain = lines.filter((line) => !codes.test(line));
  const whole = plain.slice(1).join(" ");
  const hasUnit = isUnited || plain.some((line) => unitHead.test(line));
  const note = noteHead.exec(whole)?.[0] ?? "";
  const own = whole
    .replace(noteHead, " ")
    .replace(/^\s*\S+/u, " ")
    .replace(nameHead, " ")
    .replace(unitHead, " ");
  const direct = headings(own, width);
  const figures = direct ?? parallel(plain, width) ?? Array.from({ length: width }, () => "");
  return {
    cells: ["TT", "Chỉ tiêu", ...(hasUnit ? ["ĐVT"] : []), ...figures],
    hasUnit,
    note,
    rates: ratesOf(figures),
    isGuessed: direct === undefined,
  };
}

function ratesOf(figures: readonly string[]): number {
  let rates = 0;
  while (/^(?:so sánh|ss|tỷ lệ|tăng|tốc độ|%|\(%\))/iu.test(figures[figures.length - 1 - rates] ?? "")) rates++;
  return rates;
}

/** "Thực hiện 2025 Kế hoạch 2026": each from its first word to the next one's. */
function headings(text: string, width: number): readonly string[] | undefined {
  const starts = [...text.matchAll(figureHeads)].map(({ index }) => index);
  const parts = starts.map((at, index) => text.slice(at, starts[index + 1] ?? text.length).trim());
  if (parts.length === width) return parts;
  const bare = [...text.matchAll(years)].map(([year]) => year);
  return parts.length <= 1 && bare.length === width
    ? bare.map((year) => `${parts[0]?.replace(years, "") ?? ""} ${year}`.trim())
    : undefined;
}

/** "… Thực hiện Ước TH Kế hoạch Tỷ lệ" above "… năm 2024 năm 2025 năm 2026 (%)": one line has what they are, the next one the years. */
function parallel(lines: readonly string[], width: number): readonly string[] | undefined {
  for (const [index, line] of lines.entries()) {
    const words = line.replace(nameHead, " ").replace(unitHead, " ");
    const kinds = [...words.matchAll(figureHeads)].map(([word]) => word);
    const below = [...(lines[index + 1] ?? "").matchAll(years)].map(([year]) => year);
    if (kinds.length === width && below.length > 0) return kinds.map((kind, at) => `${kind} ${below[at] ?? ""}`.trim());
  }
  return undefined;
}

/** Paragraphs of a document as one text each: broken lines are joined, run-together points are parted, marks of markdown and
 *  LaTeX become plain signs. Every character still knows the block that it stands in. */

import { figureCells } from "./figure-cells";
import { isCapitals } from "./letters";
import { markerOf } from "./markers";
import type { DocumentBlock, DocumentParagraph, DocumentPlace } from "./plan-document";

/** One point or paragraph of the document. */
export interface Line {
  readonly text: string;
  /** Where its parts come from, by their beginnings in `text`. */
  readonly parts: readonly LinePart[];
  readonly paragraph: DocumentParagraph;
}

export interface LinePart {
  readonly start: number;
  readonly block: number;
  readonly at: DocumentPlace;
}

/** Longer lines are paragraphs of their own, not lines that a page's width broke. */
const widestBroken = 140;
const runTogether = 1500;

/** The text as the reader takes it: composed letters, plain blanks, `$\leq 1\%$` as `≤ 1%`. */
export function plainText(text: string): string {
  if (!isUnusual(text)) return text.trim();
  return (
    text
      .replace(/ƣ/gu, "ư")
      .replace(/Ƣ/gu, "Ư")
      .normalize("NFC")
      .replace(/[\u00a0\u2007\u2009\u202f\t\r\n]+/gu, " ")
      .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, "")
      .replace(/\\(?:leqslant|leq|le)(?![a-z])/gu, "≤")
      .replace(/\\(?:geqslant|geq|ge)(?![a-z])/gu, "≥")
      .replace(/\\(?:approx|sim)(?![a-z])/gu, "~")
      .replace(/\\%/gu, "%")
      .replace(/\$([^$]{1,40})\$/gu, "$1")
      .replace(/\*{2,}|__/gu, "")
      // Leaders: "HS tham gia BHYT ......... 100%".
      .replace(/\s*(?:\.{3,}|…+)\s*(?=[^.…]{0,20}\d)/gu, ": ")
      .replace(/(?<=\d)\s+(?=[%‰])/gu, " ")
      .replace(/ {2,}/gu, " ")
      .trim()
  );
}
/** Whether something has to be changed: letters apart from their marks, the old ư, blanks of all kinds, leaders, marks of LaTeX and
 *  markdown. Every line is looked through, and most hold nothing of it. */
function isUnusual(text: string): boolean {
  return unusual.test(text) || text.includes("...") || (text.includes("…") && /…\s*\d/u.test(text));
}

const unusual = /[\t\n\r$\\\u00a0\u00ad\u01a2\u01a3\u0300-\u036f\u2007\u2009\u200b-\u200d\u202f\ufeff]| {2}|\*\*|__/u;

/** All lines of the document's paragraphs; tables stand between them by the index of their block. */
export function linesOf(blocks: readonly DocumentBlock[]): readonly (Line | { readonly table: number })[] {
  const width = usualWidth(blocks);
  const texts = blocks.map((block) => (block.kind === "table" ? undefined : plainText(block.text)));
  const cells = figureCells(texts);
  const lines: (Line | { readonly table: number })[] = [];
  let open: { text: string; parts: LinePart[]; paragraph: DocumentParagraph } | undefined;
  const close = (): void => {
    if (open) lines.push(...partedLines(open));
    open = undefined;
  };
  blocks.forEach((block, index) => {
    if (block.kind === "table") {
      close();
      lines.push({ table: index });
      return;
    }
    const text = texts[index] ?? "";
    if (text === "") return;
    if (open && cells.has(index)) {
      open.text = open.text.replace(/[.:\s]+$/u, "");
      open.parts.push({ start: open.text.length + 2, block: index, at: block.at });
      open.text += `: ${text}`;
      close();
      return;
    }
    const dashed = open && brokenAtDash(open, block, text, width);
    if (open && (dashed !== undefined || goesOn(open, block, text, width))) {
      const joint = dashed ?? jointOf(open, text);
      open.parts.push({ start: open.text.length + joint.length, block: index, at: block.at });
      open.text += joint + text;
      // The last line decides whether the next one still belongs to it.
      const { text: last, at, mayGoOn = false, goesOn: isToGoOn = false } = block;
      open.paragraph = { ...open.paragraph, text: last, at, mayGoOn, goesOn: isToGoOn };
      return;
    }
    close();
    open = { text, parts: [{ start: 0, block: index, at: block.at }], paragraph: block };
  });
  close();
  return lines;
}

/** The width at which a text's lines are broken; Infinity where every line is a paragraph. */
function usualWidth(blocks: readonly DocumentBlock[]): number {
  const lengths: number[] = [];
  for (const block of blocks) if (block.kind === "paragraph" && block.mayGoOn) lengths.push(block.text.length);
  if (lengths.length < 8) return Infinity;
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return wide > widestBroken ? Infinity : wide;
}

/** Whether `block` is the rest of the line that is open. */
function goesOn(
  open: { readonly text: string; readonly paragraph: DocumentParagraph },
  block: DocumentParagraph,
  text: string,
  width: number,
): boolean {
  const before = open.paragraph;
  if (block.marker !== undefined || block.from !== before.from) return false;
  if (before.goesOn || isBracketBroken(open.text, text)) return true;
  if (!before.mayGoOn) return false;
  if (block.heading !== undefined || before.heading !== undefined) return false;
  const end = open.text.slice(-6);
  const isEnded = /[.;:!?]["”)]?$/u.test(end) && !/(?:\b(?:TP|tr|Tr|ThS|TS|Tp)\.)$/u.test(end);
  if (isEnded) return false;
  if (/^[\p{Ll}),;%‰]/u.test(text) && !markerOf(text)) return true;
  // "… đạt" / "100%;": a figure that its words lead to.
  if (/^\d[\d.,]*\s?(?:[%‰]|\p{L})/u.test(text) && leadsToFigure.test(open.text) && !markerOf(text)) return true;
  const lastLength = before.text.trim().length;
  const isFull = lastLength >= width * 0.72;
  if (!isFull) return false;
  // "theo Nghị định số" / "115/2018/NĐ-CP": a document's number is no heading in capitals.
  if (/^\d+\//u.test(text)) return true;
  if (isCapitals(open.text) || isCapitals(text)) return isCapitals(open.text) && isCapitals(text) && !markerOf(text);
  return markerOf(text) === undefined;
}

/** "Lắp đặt 58 trạm (trong đó: VNPT:" / "25 trạm, Viettel: 33 trạm);": a colon within a bracket ends no line, nor does what a bracket of
 *  parts stands behind. */
function isBracketBroken(text: string, next: string): boolean {
  if (partsInBracket.test(next)) return !/[.;:]$/u.test(text);
  const end = next.indexOf(")");
  return (
    text.endsWith(":") && text.lastIndexOf("(") > text.lastIndexOf(")") && end >= 0 && markerOf(next) === undefined
  );
}

const partsInBracket = /^\((?:trong đó|bao gồm|gồm)(?!\p{L})/iu;

/** Words that a dash joins, as they end a line and begin the next: "phát triển kinh tế" / "- xã hội năm 2026", "từ 96,5%" / "- 97%". */
const joinedByDash =
  /(?:(?:kinh tế|văn hóa|chính trị) - xã hội|(?:quốc phòng|trị) - an ninh|an ninh - (?:quốc phòng|đối ngoại)|công nghiệp - xây dựng|(?:nông|lâm|ngư|thủy|nghiệp|thủy sản) - (?:lâm|ngư|thủy|thương mại|tiểu thủ)|thương mại - dịch vụ|khoa học - công nghệ|dục - thể thao|văn hóa - thông tin|thi đua - khen thưởng|khoa học - kỹ thuật|dân số - kế hoạch hóa)(?!\p{L})|\d[%‰]? - \d[\d.,]*(?:\s?[%‰]|[\s,;.)]|$)/u;

/** 'tuyến phố "Sáng' / '- xanh - sạch - đẹp" (06 tuyến)': within quotation marks a dash is no bullet. */
function isQuotationBroken(text: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(next)) return false;
  const end = next.search(/["”]/u);
  if (end < 0 || end > longestQuoted) return false;
  if (next[end] === "”") return text.lastIndexOf("“") > Math.max(text.lastIndexOf("”"), text.length - longestQuoted);
  return text.lastIndexOf('"') > text.length - longestQuoted && (text.split('"').length - 1) % 2 === 1;
}

const longestQuoted = 60;

/** What joins a full line with the next one that begins with a dash of its own words, and no bullet. */
function brokenAtDash(
  open: { readonly text: string; readonly paragraph: DocumentParagraph },
  block: DocumentParagraph,
  text: string,
  width: number,
): string | undefined {
  const sign = block.marker ?? text.charAt(0);
  if (!open.paragraph.mayGoOn || (sign !== "-" && sign !== "–")) return undefined;
  const words = block.marker === undefined ? text.slice(1).trimStart() : text;
  const joint = block.marker === undefined ? " " : ` ${sign} `;
  if (isQuotationBroken(open.text, words)) return joint;
  if (open.paragraph.text.length < width * 0.72) return undefined;
  const around = `${open.text.slice(-16)} - ${words.slice(0, 16)}`;
  const isTitle = isCapitals(open.text) && isCapitals(words);
  return joinedByDash.test(isTitle ? around.toLowerCase() : around) ? joint : undefined;
}

const leadsToFigure =
  /\s(?:đạt|khoảng|trên|dưới|là|còn|lên|xuống|tối thiểu|ít nhất|tối đa|quá|hơn|gần|bằng|tăng|giảm)$/u;

/** Whether a text leads to what stands below it. */
export function endsInColon(text: string): boolean {
  return text.endsWith(":") || text.trimEnd().endsWith(":");
}

/** Behind a hyphen or a slash of its own a line is broken without a blank: "57/QĐ-" / "UBND", "triệu đồng/" / "người". */
function jointOf(
  { text, paragraph }: { readonly text: string; readonly paragraph: DocumentParagraph },
  next: string,
): string {
  return paragraph.goesOn && /[\p{L}\d][-/]$/u.test(text.slice(-4)) && /^[\p{L}\d]/u.test(next) ? "" : " ";
}

const pointStart = String.raw`(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,4}\.)\s*[“"]?\p{Lu}|[-+*•●–]\s+[“"(]?\p{L}`;
// "…, (6) Tỷ lệ …": behind a comma only a number in brackets begins a point.
const afterSign = new RegExp(String.raw`[.;:]\s+(?=${pointStart})|,\s+(?=\(\d{1,2}\)\s*\p{Lu}\p{Ll})`, "gu");
const anywhere = /\s+(?=(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})?)\.\s+\p{Lu})/gu;

/** Points that stand in one paragraph after each other: "…; (2) …", ". 3. …"; in a text without any line breaks also
 *  headings that end without a sign. */
function partedLines(line: Line): readonly Line[] {
  const { text } = line;
  const cuts = new Set<number>();
  if (text.length > 20) {
    addEnds(text, afterSign, cuts);
    if (text.length > runTogether) addEnds(text, anywhere, cuts);
  }
  if (cuts.size === 0) return [line];
  const starts = [0, ...[...cuts].sort((a, b) => a - b)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const paragraph = index === 0 ? line.paragraph : withoutMarker(line.paragraph);
    return { text: text.slice(start, end).trimEnd(), parts: partsFrom(line.parts, start, end), paragraph };
  });
}

function addEnds(text: string, pattern: RegExp, ends: Set<number>): void {
  pattern.lastIndex = 0;
  while (pattern.test(text)) ends.add(pattern.lastIndex);
}

function withoutMarker(paragraph: DocumentParagraph): DocumentParagraph {
  const { kind, text, at } = paragraph;
  return { kind, text, at, ...(paragraph.from === undefined ? {} : { from: paragraph.from }) };
}

function partsFrom(parts: readonly LinePart[], start: number, end: number): readonly LinePart[] {
  const kept = parts.filter((part, index) => {
    const next = parts[index + 1]?.start ?? Infinity;
    return part.start < end && next > start;
  });
  return kept.map((part) => ({ ...part, start: Math.max(0, part.start - start) }));
}

/** The part of a line in which a character stands. */
export function partAt(parts: readonly LinePart[], offset: number): LinePart {
  let found = parts[0];
  for (const part of parts) if (part.start <= offset) found = part;
  if (!found) throw new Error("a line without parts");
  return found;
}

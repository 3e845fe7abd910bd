/** The outline of a document: its points with their markers, and above each the headings that it stands under. */

import { hasDigit, isCapitals } from "./letters";
import { endsInColon, linesOf, type Line } from "./lines";
import { markerOf } from "./markers";
import type { DocumentBlock } from "./plan-document";
import { namesField, sectionOf, type Section } from "./sections";

export interface Point {
  readonly line: Line;
  /** The text behind the marker, and where it begins in the line. */
  readonly text: string;
  readonly start: number;
  /** `15`, `a`, `II`; empty for bullets and unnumbered paragraphs. */
  readonly label: string;
  readonly style: string;
  /** The points that it stands under, the nearest last. */
  readonly above: readonly Point[];
  /** What its own text says of the points below: a heading of targets, of results, of duties. */
  readonly says?: Section;
  /** Whether it is a heading by its look: no sentence, or one that ends in a colon. */
  readonly isHeading: boolean;
}

export interface TableAt {
  readonly table: number;
  readonly above: readonly Point[];
  /** The lines right before it: caption and unit. */
  readonly before: readonly Point[];
}

export type OutlineEntry = Point | TableAt;

export function outlineOf(blocks: readonly DocumentBlock[]): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let stack: Point[] = [];
  let recent: Point[] = [];
  for (const line of linesOf(blocks)) {
    if ("table" in line) {
      entries.push({ table: line.table, above: stack, before: recent.slice(-4) });
      recent = [];
      continue;
    }
    const before = entries.at(-1);
    const { point, next } = placed(line, stack, before && "line" in before ? before : undefined);
    stack = next;
    entries.push(point);
    recent.push(point);
  }
  return entries;
}

/** A point in its place, and the stack behind it. */
function placed(
  line: Line,
  stack: readonly Point[],
  before: Point | undefined,
): { readonly point: Point; readonly next: Point[] } {
  const { paragraph } = line;
  const marker = markerOf(paragraph.marker === undefined ? line.text : `${paragraph.marker} ${line.text}`);
  const inText = paragraph.marker === undefined ? (marker?.length ?? 0) : 0;
  const twice = paragraph.marker === undefined ? undefined : markerOf(line.text);
  const ownNumber = twice && twice.label !== "" ? twice : undefined;
  const start = ownNumber?.length ?? inText;
  const text = line.text.slice(start);
  const isHeading = looksLikeHeading(line, text, marker !== undefined);
  const look = styleOf(line, ownNumber?.style ?? marker?.style, isHeading);
  const isBelowTitle = before?.style === subtitle || (before !== undefined && isTitleOfDocument(before));
  const style = look === "label" && isBelowTitle ? subtitle : look;
  const isTitle = isTitleOfDocument({ style, text });
  const ownSays = isTitle
    ? undefined
    : isHeading || text.endsWith(":") || marker !== undefined
      ? sectionOf(text, isHeading)
      : undefined;
  const isPartsLead = style === "label:" && /^trong đó\s?:$/iu.test(text);
  const above = aboveOf(style, stack, { isHeading, isMarked: marker !== undefined, isPartsLead }, ownSays);
  const isField = isBelowTargets(style, above) && namesField(text, ownSays);
  const says = isField ? undefined : ownSays;
  const label = ownNumber?.label ?? marker?.label ?? "";
  const point: Point = { line, text, start, label, style, above, isHeading, ...(says ? { says } : {}) };
  const isKept = marker !== undefined || isHeading;
  return { point, next: isKept ? [...above, point] : [...above] };
}

/** Whether a heading of this style stands within a part of targets, and isn't the next part: "A. CHỈ TIÊU" / "III. Các điều kiện bảo đảm". */
function isBelowTargets(style: string, above: readonly Point[]): boolean {
  if (style === "CAPITALS") return false;
  const heading = nearestSaying(above);
  if (heading?.says !== "targets" && heading?.says !== "mixed") return false;
  return !partStyle.test(style) || partStyle.test(heading.style);
}

function nearestSaying(above: readonly Point[]): Point | undefined {
  for (let index = above.length - 1; index >= 0; index--) {
    const point = above[index];
    if (point?.says) return point;
  }
  return undefined;
}

/** The rest of a document's title in small letters: no sister of the headings below. */
const subtitle = "subtitle";

function isTitleOfDocument({ style, text }: Pick<Point, "style" | "text">): boolean {
  return style === "CAPITALS" && documentKind.test(text);
}

function styleOf(line: Line, style: string | undefined, isHeading: boolean): string {
  const { heading, depth, marker } = line.paragraph;
  if (heading !== undefined) return `h${heading}`;
  if (marker !== undefined && style !== undefined) return `${style}@${depth ?? 0}`;
  if (style !== undefined) return style;
  if (!isHeading) return "";
  if (isInCapitals(line.text)) return "CAPITALS";
  // "Các chỉ tiêu đến năm 2025" above "Về kinh tế:": what leads to its points stands below a title.
  return endsInColon(line.text) ? "label:" : "label";
}

interface Kind {
  readonly isHeading: boolean;
  readonly isMarked: boolean;
  /** "Trong đó:", alone in its line. */
  readonly isPartsLead: boolean;
}

/** The points above one of this style: a style that is open already is a sister's, a new one stands deeper. */
function aboveOf(
  style: string,
  stack: readonly Point[],
  { isHeading, isMarked, isPartsLead }: Kind,
  says: Section | undefined,
): readonly Point[] {
  const sister = sisterAt(style, stack, isMarked, says);
  if (style === "CAPITALS") return sister >= 0 ? stack.slice(0, sister) : stack.filter((point) => point.style === "h1");
  if (style.startsWith("h") && /^h\d/u.test(style)) {
    const level = Number(style.slice(1));
    return stack.filter((point) => /^h\d/u.test(point.style) && Number(point.style.slice(1)) < level);
  }
  // "Các chỉ tiêu đến năm 2030" / "Nghị quyết nêu rõ như sau:": what leads to the points stands below the title right before it,
  // though another one has led to points before.
  if (style === "label:" && stack[stack.length - 1]?.style === "label")
    return stack.filter((point) => point.style !== "label:");
  // "Phấn đấu đạt các chỉ tiêu sau:" / … / "Trong đó:" leads to the parts of what was led to.
  if (sister >= 0 && isPartsLead) return stack.slice(0, sister + 1);
  if (sister >= 0 && (isMarked || isHeading)) return stack.slice(0, sister);
  if (isMarked) return stack.slice(0, endOfOpen(style, stack));
  // An unnumbered paragraph or title stands under headings only, not under the sentence before it.
  let end = stack.length;
  while (end > 0 && stack[end - 1]?.isHeading === false) end -= 1;
  return stack.slice(0, end);
}

/** Where the stack holds a sister of a point of this style, else -1. */
function sisterAt(style: string, stack: readonly Point[], isMarked: boolean, says: Section | undefined): number {
  const sister = stack.findIndex((point) => point.style === style);
  if (isMarked || sister < 0 || style === "CAPITALS") return sister;
  // "UBND xã xây dựng kế hoạch như sau:" / "I. CHỈ TIÊU" / "Lâm nghiệp:": what led to the parts is no sister of what stands in one.
  const isBetween = (point: Point): boolean =>
    partStyle.test(point.style) || (says === undefined && point.says !== undefined && point.label !== "");
  return stack.slice(sister).some(isBetween)
    ? stack.findIndex((point, index) => point.style === style && !stack.slice(index).some(isBetween))
    : sister;
}

/** Numbers of a document's parts, and bullets. */
const partStyle = /^(?:Phần|Chương|Mục|Điều|I\.|A\.)(?:@|$)/u;
const bulletStyle = /^[^\p{L}\d(]/u;

/** How far the stack stays open for a marker that has no sister in it. No part stands below an item, and no number below a bullet
 *  that leads to nothing: "- Căn cứ Luật …" / "I. CHỈ TIÊU", where the bullets below would else end the part as sisters of the first. */
function endOfOpen(style: string, stack: readonly Point[]): number {
  if (bulletStyle.test(style)) return stack.length;
  const isItem = partStyle.test(style)
    ? (point: Point) => (point.label === "" ? bulletStyle.test(point.style) : !partStyle.test(point.style))
    : (point: Point) => bulletStyle.test(point.style) && !point.isHeading;
  const item = stack.findIndex(isItem);
  return item < 0 ? stack.length : item;
}

/** The kind of a document in its title says nothing of what stands below: "CHƯƠNG TRÌNH CÔNG TÁC". */
const documentKind =
  /^(?:kế hoạch|nghị quyết|quyết định|chương trình|chỉ thị|báo cáo|hướng dẫn|thông báo|tờ trình|bản đăng ký|phụ lục|đề án)(?![\p{L}])/iu;

/** A figure with a unit, or one behind a colon: a point that sets a target is no heading. */
const hasFigure =
  /\d\s?(?:[%‰]|(?:tỷ|triệu|đồng|ha|tấn|người|hộ|xã|thôn|trường|lượt|usd|giường|con|km)(?![\p{L}]))|:\s*[<>≤≥~]?\s*\d/iu;

/** Whether all words but those in brackets are in capitals: "NỘI DUNG 1 (400 điểm) - PHÁT TRIỂN KINH TẾ". */
function isInCapitals(text: string): boolean {
  const open = text.indexOf("(");
  if (open < 4) return isCapitals(text);
  return isCapitals(text.slice(0, open)) && isCapitals(text.replace(/\([^()]*\)/gu, ""));
}

/** A heading by its look: of a heading's style, in capitals, or short and without the end of a sentence. */
function looksLikeHeading(line: Line, text: string, isMarked: boolean): boolean {
  if (line.paragraph.heading !== undefined) return true;
  if (text === "") return false;
  if (text.length < 250 && isInCapitals(text)) return true;
  if (endsInColon(text)) return text.length < 220;
  if (text.length >= 160 || ".;,".includes(text.trimEnd().slice(-1)) || (hasDigit(text) && hasFigure.test(text)))
    return false;
  // A line of a page or a paper: "Một số chỉ tiêu chủ yếu nhiệm kỳ 2020 - 2025".
  if (
    /(?:các|một số|những|hệ thống|nhóm)\s(?:chỉ tiêu|mục tiêu)|(?:chỉ tiêu|mục tiêu)\s(?:chủ yếu|cụ thể)/iu.test(text)
  )
    return true;
  if (text.length > 130) return false;
  return isMarked || line.paragraph.isBold === true ? !/^[-+•*]/u.test(line.text) || text.length < 60 : false;
}

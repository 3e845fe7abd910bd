/** Glyphs of a page → words and rules on an upright page: text that a page holds turned by 90° is turned back, what stands
 *  askew (a watermark) or off the page is left out, and glyphs that touch make one word. */

import type { PaintedFont, PaintedPage } from "./pdf-engine";
import { placed, type PlacedGlyph, type PlacedLine } from "./pdf-operators";

/** Points from the page's upper left corner. `base` is the line that letters stand on. */
export interface PageWord {
  readonly text: string;
  readonly font: PaintedFont;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Whether a space is painted before it. */
  readonly isApart: boolean;
  /** Whether a line strikes it: it was taken back, but its room on the line is still taken. */
  readonly isStruck?: boolean;
}

export interface PageRule {
  /** x of an upright line, y of a level one; and where it begins and ends along itself. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  /** Words that run upwards or downwards on the upright page, as lines of their own. */
  readonly sideways: readonly SidewaysWord[];
  readonly level: readonly PageRule[];
  readonly upright: readonly PageRule[];
  /** Whether anything but text may be seen on it. */
  readonly isPainted: boolean;
  /** How many stretches of text a line strikes. */
  readonly struck: number;
}

/** A word of which the place on the page is known by the middle only. */
export interface SidewaysWord {
  readonly word: PageWord;
  readonly quarter: Quarter;
  readonly x: number;
  readonly y: number;
}

/** In quarters of a turn clockwise: 1 runs down the page, 3 up. */
type Quarter = 0 | 1 | 2 | 3;
const quarters: readonly Quarter[] = [0, 1, 2, 3];

/** Fonts set their letters up to so much apart within a word, and spaces are wider: parts of the font's height. */
const widestLetterGap = 0.18;

export function pageContent(page: PaintedPage): PageContent {
  const asFiled = page.view(0);
  const first = placed(page, asFiled.matrix);
  const counts = quarters.map((quarter) => first.glyphs.filter((glyph) => quarterOf(glyph) === quarter).length);
  const [upright = 0] = counts;
  const most = quarters.find((quarter) => (counts[quarter] ?? 0) > upright && counts[quarter] === Math.max(...counts));
  const view = most === undefined ? asFiled : page.view(-90 * most);
  const { glyphs, lines, isPainted } = most === undefined ? first : placed(page, view.matrix);
  const inside = glyphs.filter(
    ({ x, y, endX, endY }) =>
      Math.max(x, endX) > 0 &&
      Math.min(x, endX) < view.width &&
      Math.max(y, endY) > 0 &&
      Math.min(y, endY) < view.height,
  );
  const level = rules(lines, true);
  const { struck, count } = struckBy(level, inside);
  const byQuarter = new Map<Quarter, PlacedGlyph[]>(quarters.map((quarter) => [quarter, []]));
  for (const glyph of inside) {
    const quarter = quarterOf(glyph);
    if (quarter !== undefined) byQuarter.get(quarter)?.push(glyph);
  }
  const wordsOf = (quarter: Quarter): readonly PageWord[] =>
    wordsFrom(
      (byQuarter.get(quarter) ?? []).map((glyph) => turned(glyph, quarter)),
      struck,
    );
  return {
    number: page.number,
    width: view.width,
    height: view.height,
    words: wordsOf(0),
    sideways: quarters.slice(1).flatMap((quarter) => wordsOf(quarter).map((word) => sideways(word, quarter))),
    level,
    upright: rules(lines, false),
    isPainted,
    struck: count,
  };
}

/** Where a line that strikes a text lies above the line of its letters, in parts of the font's height. */
const lowestStrike = 0.14;
const highestStrike = 0.48;

/** Rules by where they lie, in steps of so many points. */
const strikeRaster = 4;

/** Deletions are printed struck; the rules of tables and underlines lie elsewhere. */
function struckBy(
  level: readonly PageRule[],
  glyphs: readonly PlacedGlyph[],
): { readonly struck: ReadonlySet<PlacedGlyph>; readonly count: number } {
  const rows = new Map<number, PageRule[]>();
  for (const rule of level) {
    const row = Math.floor(rule.at / strikeRaster);
    const found = rows.get(row);
    if (found) found.push(rule);
    else rows.set(row, [rule]);
  }
  const isStruck = ({ x, y, endX, endY, size }: PlacedGlyph): boolean => {
    if (Math.abs(endY - y) > 1) return false;
    const [top, bottom, middle] = [y - size * highestStrike, y - size * lowestStrike, (x + endX) / 2];
    for (let row = Math.floor(top / strikeRaster); row <= Math.floor(bottom / strikeRaster); row++) {
      const found = rows
        .get(row)
        ?.some(({ at, from, to }) => at > top && at < bottom && from <= middle && to >= middle);
      if (found) return true;
    }
    return false;
  };
  const struck = new Set(rows.size === 0 ? [] : glyphs.filter((glyph) => !glyph.isSpace && isStruck(glyph)));
  let count = 0;
  let isOpen = false;
  for (const glyph of glyphs) {
    if (glyph.isSpace) continue;
    if (struck.has(glyph) && !isOpen) count++;
    isOpen = struck.has(glyph);
  }
  return { struck, count };
}

/** Where a glyph runs; undefined where it is askew. A glyph without a width runs on as the page does. */
function quarterOf({ x, y, endX, endY }: PlacedGlyph): Quarter | undefined {
  const [dx, dy] = [endX - x, endY - y];
  const [along, across] = [Math.max(Math.abs(dx), Math.abs(dy)), Math.min(Math.abs(dx), Math.abs(dy))];
  if (along === 0) return 0;
  if (across > along * 0.2) return undefined;
  if (Math.abs(dx) === along) return dx > 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}

/** The glyph in the frame in which its line runs to the right. */
function turned(glyph: PlacedGlyph, quarter: Quarter): PlacedGlyph {
  if (quarter === 0) return glyph;
  const [x, y] = intoFrame(glyph.x, glyph.y, quarter);
  const [endX, endY] = intoFrame(glyph.endX, glyph.endY, quarter);
  return { ...glyph, x, y, endX, endY };
}

function intoFrame(x: number, y: number, quarter: Quarter): readonly [number, number] {
  if (quarter === 1) return [y, -x];
  if (quarter === 2) return [-x, -y];
  return quarter === 3 ? [-y, x] : [x, y];
}

function sideways(word: PageWord, quarter: Quarter): SidewaysWord {
  const [x, y] = intoFrame((word.left + word.right) / 2, word.base - word.size / 3, ((4 - quarter) % 4) as Quarter);
  return { word, quarter, x, y };
}

/** Glyphs in the order of painting → words; a glyph painted twice over itself (an old way to bold) counts once. */
function wordsFrom(glyphs: readonly PlacedGlyph[], struck: ReadonlySet<PlacedGlyph>): readonly PageWord[] {
  const words: PageWord[] = [];
  let open: { -readonly [Key in keyof PageWord]: PageWord[Key] } | undefined;
  let isApart = false;
  for (const glyph of glyphs) {
    const left = Math.min(glyph.x, glyph.endX);
    const right = Math.max(glyph.x, glyph.endX);
    if (glyph.isSpace) {
      isApart = true;
      open = undefined;
      continue;
    }
    const gap = open ? left - open.right : Infinity;
    const isStruck = struck.has(glyph);
    const isNext =
      open?.font.name === glyph.font.name &&
      (open.isStruck ?? false) === isStruck &&
      Math.abs(open.base - glyph.y) < glyph.size * 0.1 &&
      gap < glyph.size * widestLetterGap &&
      gap > -glyph.size * 0.6;
    if (open && isNext) {
      open.text += glyph.text;
      open.right = Math.max(open.right, right);
    } else {
      const at = { left, right, base: glyph.y, size: glyph.size };
      open = { text: glyph.text, font: glyph.font, ...at, isApart, ...(isStruck ? { isStruck } : {}) };
      words.push(open);
    }
    isApart = false;
  }
  return withoutDoubles(words);
}

function withoutDoubles(words: readonly PageWord[]): readonly PageWord[] {
  const seen = new Set<string>();
  return words.filter(({ text, left, base, size }) => {
    // By a raster as coarse as the shift that makes letters look bold.
    const raster = Math.max(1, size / 8);
    const spots = [0, 1].flatMap((x) =>
      [0, 1].map((y) => [Math.floor(left / raster + x / 2), Math.floor(base / raster + y / 2), x, y]),
    );
    const marks = spots.map((spot) => `${text} ${spot.join(" ")}`);
    const isDouble = marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return !isDouble;
  });
}

/** Lines as level or upright as a printer draws them. */
function rules(lines: readonly PlacedLine[], isLevel: boolean): readonly PageRule[] {
  return lines.flatMap(({ x, y, endX, endY }): readonly PageRule[] => {
    const [along, end, across, endAcross] = isLevel ? [x, endX, y, endY] : [y, endY, x, endX];
    const length = Math.abs(end - along);
    if (!(length > 0) || Math.abs(endAcross - across) > Math.min(1.5, length / 10)) return [];
    return [{ at: (across + endAcross) / 2, from: Math.min(along, end), to: Math.max(along, end) }];
  });
}

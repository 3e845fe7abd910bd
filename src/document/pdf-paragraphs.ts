/** Lines of a PDF as the page shows them → which of them one paragraph goes on in: by where full lines end, by the indents that
 *  paragraphs begin with, and by the distance between lines. */

import { markerOf } from "../core/reading/markers";
import { firstWidth } from "./pdf-cells";
import type { PageLine } from "./pdf-columns";

/** How a line stands to the one that is read after it. */
export interface LineLink {
  /** The page's width may have broken it. */
  readonly mayGoOn: boolean;
  /** The page's width certainly broke it. */
  readonly goesOn: boolean;
}

const apart: LineLink = { mayGoOn: false, goesOn: false };

/** Points by which lines that begin alike may differ, and by which an indent does at least. */
const alike = 2;
const indent = 6;
/** Lines further apart than so many times the usual distance are paragraphs of their own. */
const widestLeading = 1.25;

interface Opening {
  /** Where the paragraph's first line begins. */
  readonly left: number;
  readonly isMarked: boolean;
}

/** The link of each line to the next block, by the line; a line before anything else has none. */
export function linksOf(
  blocks: readonly (PageLine | { readonly kind: "tables" })[],
  textOf: (line: PageLine) => { readonly text: string; readonly isBold: boolean },
): ReadonlyMap<PageLine, LineLink> {
  const links = new Map<PageLine, LineLink>();
  const leadings = usualLeadings(blocks);
  let opening: Opening | undefined;
  blocks.forEach((line, index) => {
    if (line.kind !== "line") {
      opening = undefined;
      return;
    }
    opening ??= { left: line.left, isMarked: markerOf(textOf(line).text) !== undefined };
    const next = blocks[index + 1];
    const link = next?.kind === "line" ? linkOf({ line, next, opening, leadings }, textOf) : apart;
    links.set(line, link);
    if (!link.goesOn) opening = undefined;
  });
  return links;
}

interface Pair {
  readonly line: PageLine;
  readonly next: PageLine;
  readonly opening: Opening;
  readonly leadings: ReadonlyMap<number, number>;
}

function linkOf(
  { line, next, opening, leadings }: Pair,
  textOf: (line: PageLine) => { readonly text: string; readonly isBold: boolean },
): LineLink {
  if (!mayGoOn(line, next)) return apart;
  const unsure = { mayGoOn: true, goesOn: false };
  const [before, after] = [textOf(line), textOf(next)];
  const isFull = line.right + firstWidth(next.words) + line.size * 0.2 > line.edge;
  const leading = leadings.get(line.page) ?? Infinity;
  const isNear = next.page > line.page || next.base - line.base <= leading * widestLeading;
  if (!isFull || !isNear || before.isBold !== after.isBold) return unsure;
  // "- 8,5%" may end a range that began in the line before; the words decide then.
  if (markerOf(after.text)) return unsure;
  const isHanging = opening.isMarked && next.left > opening.left + indent;
  if (next.left > line.left + alike && !isHanging) return unsure;
  const isIndented = next.left < opening.left - indent;
  const isOpen = !/[.;:!?]["”)]?$/u.test(before.text) || /^\p{Ll}/u.test(after.text);
  // A point of a list that ends with a semicolon is followed by another one, which would have its own sign.
  const isListed = opening.isMarked && before.text.endsWith(";");
  return { mayGoOn: true, goesOn: isHanging || isIndented || isOpen || isListed };
}

/** Whether a line is as full as one that was broken: the next line's first word had no room behind it. With room to spare for
 *  letters that were set narrower. */
function mayGoOn(line: PageLine, next: PageLine): boolean {
  if (Math.abs(line.size - next.size) > line.size * 0.2) return false;
  if (next.isNote !== line.isNote) return false;
  const isBelow =
    next.page === line.page ? next.base > line.base && Math.abs(next.edge - line.edge) < 1 : next.page > line.page;
  return isBelow && line.right + firstWidth(next.words) + line.size * 1.5 > line.edge;
}

/** By page the distance at which most lines stand below each other, in points. */
function usualLeadings(blocks: readonly (PageLine | { readonly kind: "tables" })[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  blocks.forEach((line, index) => {
    const next = blocks[index + 1];
    if (line.kind !== "line" || next?.kind !== "line" || next.page !== line.page || next.base <= line.base) return;
    const distance = Math.round(next.base - line.base);
    const found = counts.get(line.page) ?? new Map<number, number>();
    counts.set(line.page, found.set(distance, (found.get(distance) ?? 0) + 1));
  });
  return new Map(
    [...counts].map(([page, found]) => [page, [...found].reduce((best, each) => (each[1] > best[1] ? each : best))[0]]),
  );
}

/** What stands on every page besides its text: page numbers, and lines that come again at the same height. */

import type { PageLine } from "./pdf-columns";

/** A page's lines, with their texts, from top to bottom. */
export interface LinesOfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly height: number;
  readonly lines: readonly { readonly line: PageLine; readonly text: string }[];
}

/** So many lines at each end of a page may be furniture, if they stand in so much of its height at the top or the bottom. */
const outermost = 3;
const margin = 0.13;
/** Lines at the same height don't differ by more points. */
const near = 4;
/** Of all pages, so many must have a line for it to be a header. */
const share = 0.4;

/** The lines that belong to the pages rather than to the document. */
export function furnitureOf(pages: readonly LinesOfPage[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  const again = new Map<string, { readonly line: PageLine; readonly page: number }[]>();
  for (const { number, height, lines } of pages) {
    const sorted = lines
      .filter(({ line }) => line.base < height * margin || line.base > height * (1 - margin))
      .sort((a, b) => a.line.base - b.line.base);
    const ends = new Set([...sorted.slice(0, outermost), ...sorted.slice(-outermost)]);
    const [first, last] = [sorted[0], sorted.at(-1)];
    for (const each of ends) {
      const known = again.get(each.text);
      if (known) known.push({ line: each.line, page: number });
      else again.set(each.text, [{ line: each.line, page: number }]);
    }
    for (const each of [first, last]) {
      if (each && isPageNumber(each.text, number, pages.length)) found.add(each.line);
    }
  }
  for (const lines of again.values()) {
    for (const { line } of lines) {
      const alike = new Set(
        lines.filter((other) => Math.abs(other.line.base - line.base) <= near).map(({ page }) => page),
      );
      if (alike.size >= Math.max(2, pages.length * share)) found.add(line);
      // Every page is looked at once for each line, so a text that comes on hundreds of pages is settled by its first.
      if (alike.size === lines.length) {
        if (found.has(line)) for (const other of lines) found.add(other.line);
        break;
      }
    }
  }
  return found;
}

/** `3`, `- 3 -`, `Trang 3/10`: at most a page's number beside its place in the file, as a file may be a part of another. */
function isPageNumber(text: string, page: number, pages: number): boolean {
  const [, number = "", of] =
    /^(?:trang|page)?[\s:]*[-–—]?\s*(\d{1,4})(?:\s*(?:\/|trên|of)\s*(\d{1,4}))?\s*[-–—]?$/iu.exec(text) ?? [];
  if (number === "") return false;
  return Number(number) === page || Number(of) === pages;
}

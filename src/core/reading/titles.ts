/** Titles and captions of running text: they repeat what the text says and set nothing of their own. From the outline. */

import type { OutlineEntry, Point } from "./outline";

/** More of such lines are a list, and no titles. */
const mostTitles = 12;
const longest = 200;

/** The unmarked lines without a sentence's end whose figures all stand in a sentence of the document, too. */
export function titlesOf(entries: readonly OutlineEntry[]): ReadonlySet<Point> {
  const isLine = (entry: OutlineEntry): entry is Point => "line" in entry && entry.style === "";
  const lines = entries.filter(isLine);
  const isTitle = ({ text }: Point): boolean =>
    /\d/u.test(text) && text.length < longest && !/[.:;,…!?]["”)]?$/u.test(text);
  const titles = lines.filter(isTitle);
  if (titles.length === 0 || titles.length > mostTitles) return new Set();
  const sentences = lines.filter(({ text }) => /[.…]["”)]?$/u.test(text)).map(({ text }) => text);
  return new Set(
    titles.filter(({ text }) => {
      const figures = figuresOf(text);
      return figures.length > 0 && figures.every((figure) => sentences.some((each) => holds(each, figure)));
    }),
  );
}

/** The figures of a title as they are written, years and dates apart. */
function figuresOf(text: string): readonly string[] {
  const figures = text.match(/(?<![\d/.,-])\d[\d.,]*(?![\d/-])/gu) ?? [];
  return figures.map((figure) => figure.replace(/[.,]+$/u, "")).filter((figure) => !/^(?:19|20)\d\d$/u.test(figure));
}

function holds(text: string, figure: string): boolean {
  const at = text.indexOf(figure);
  return at >= 0 && !/\d/u.test((text[at - 1] ?? "") + (text[at + figure.length] ?? ""));
}

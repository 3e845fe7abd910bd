/** Titles and captions of running text: they repeat what the text says and set nothing of their own. From the outline. */

import { hasDigit } from "./letters";
import type { OutlineEntry, Point } from "./outline";

/** More of such lines are a list, and no titles. */
const mostTitles = 12;
const longest = 200;

/** The unmarked lines whose figures all stand in a later sentence, too: those without a sentence's end, and the lead and captions
 *  that say two figures or more of a longer paragraph below. */
export function titlesOf(entries: readonly OutlineEntry[]): ReadonlySet<Point> {
  const isLine = (entry: OutlineEntry): entry is Point => "line" in entry && entry.style === "";
  const lines = entries.filter(isLine);
  const isTitle = ({ text }: Point): boolean =>
    text.length < longest && hasDigit(text) && !/[.:;,…!?]["”)]?$/u.test(text);
  const titles = lines.filter(isTitle);
  const sentences = lines.filter(({ text }) => /[.…]["”)]?$/u.test(text)).map(({ text }) => text);
  const repeats = titles.length > mostTitles ? [] : titles.filter(({ text }) => isSaid(figuresOf(text), 1, sentences));
  const leads = lines.slice(0, mostTitles).filter((line) => {
    const { text } = line;
    if (isTitle(line) || text.length >= longest || !hasDigit(text)) return false;
    const figures = figuresOf(text);
    const below = lines.slice(lines.indexOf(line) + 1);
    return below.some((other) => other.text.length > text.length && isSaid(figures, 2, [other.text]));
  });
  return new Set([...repeats, ...leads]);
}

/** Whether these are so many figures, and each of them stands in one of the texts. */
function isSaid(figures: readonly string[], least: number, others: readonly string[]): boolean {
  return figures.length >= least && figures.every((figure) => others.some((other) => holds(other, figure)));
}

/** The figures of a title as they are written with the sign or word behind them, years and dates apart. */
function figuresOf(text: string): readonly string[] {
  const figures = text.match(/(?<![\d/.,-])\d+(?:[.,]\d+)*(?![\d/-])(?:\s?[%‰]|\s\p{L}+)?/gu) ?? [];
  return figures
    .map((figure) => figure.replace(/[.,]+$/u, ""))
    .filter((figure) => !/^(?:19|20)\d\d(?:\s|$)/u.test(figure));
}

function holds(text: string, figure: string): boolean {
  const at = text.indexOf(figure);
  return at >= 0 && !/[\d\p{L}]/u.test((text[at - 1] ?? "") + (text[at + figure.length] ?? ""));
}

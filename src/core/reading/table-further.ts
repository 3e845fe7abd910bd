/** Further targets that one cell sets: "6,5 - 7%, phấn đấu 7 - 7,5%", "70%, trong đó có bằng cấp 29%". From the figures that
 *  table-figures.ts read in the cell; table-proposal.ts makes the first one and hands it over. */

import type { FigurePhrase } from "./figure-phrases";
import { withCapital } from "./names";
import type { TableProposal } from "./table-context";

/** What parts a further target from the figure before; in brackets and behind a change it only says more of that one. */
const lead =
  /^\s*[,;]\s*(?:trong đó(?: có)?\s|riêng\s|còn\s|và\s)?(?!(?:tăng|giảm|vượt|bằng|so với|tương đương|gấp|từ|đến)(?!\p{L}))(\p{L}[^,;()\d]{1,60})$/iu;
/** A part that stands in brackets: "4.200 (trong đó quốc tế 310)". */
const partInBrackets = /^\s*\(\s*(?:trong đó|tr\.?\s?đó|riêng)(?: có)?\s*:?\s*(\p{L}[^,;()\d]{1,60})$/iu;
/** Words between a name and its figure that say nothing of what it is. */
const links = /(?:^|\s)(?:đạt|là|chiếm|có|từ|trên|dưới|khoảng|ít nhất|tối thiểu|tối đa|không quá|còn)(?=\s|$)/giu;

/** Nothing but a sign or "và" between two figures of a cell. */
const apart = /^\s*(?:[,;+/]|và)\s*$/iu;

/** All proposals of a cell; `first` is that of its first figure, and `text` is the cell's. */
export function withFurther(
  first: TableProposal,
  figures: readonly FigurePhrase[],
  text: string,
): readonly TableProposal[] {
  const behind = figures.map(({ end }, index) => text.slice(end, figures[index + 1]?.start ?? text.length));
  return namedBehind(first, figures, behind) ?? [first, ...furtherProposals(first, figures, text)];
}

/** "Giảm 10% số vụ, 10% số người chết": each is named by the words behind it, and the first one's verb holds for all. */
function namedBehind(
  first: TableProposal,
  figures: readonly FigurePhrase[],
  behind: readonly string[],
): readonly TableProposal[] | undefined {
  const names = behind.map(
    (words) => /^\s*(số (?:vụ|người|ca|hộ|lượt)(?:\s[^\s,;.()\d]+){0,5}?)\s*(?:[,;]|và|so với|$)/iu.exec(words)?.[1],
  );
  if (figures.length < 2 || names.some((name) => name === undefined)) return undefined;
  const start = first.quotation.from - (figures[0]?.from ?? 0);
  return figures.map((phrase, index) => ({
    ...withFigure(first, phrase),
    quotation: { ...first.quotation, from: start + phrase.from, to: start + phrase.to },
    name: `${first.name}: ${names[index] ?? ""}`,
    others: [],
    doubts: [...first.doubts, { kind: "name-from-context", name: first.name }],
  }));
}

/** The first one's proposal with another figure; a reduction stays one. */
function withFigure(first: TableProposal, phrase: FigurePhrase): TableProposal {
  const made: { -readonly [Field in keyof TableProposal]: TableProposal[Field] } = {
    ...first,
    unit: phrase.unit === "" ? first.unit : phrase.unit,
    value: phrase.value,
  };
  if (phrase.upper === undefined) delete made.upper;
  else made.upper = phrase.upper;
  return made;
}

/** The proposals of a cell's further figures. */
function furtherProposals(
  first: TableProposal,
  figures: readonly FigurePhrase[],
  text: string,
): readonly TableProposal[] {
  const start = first.quotation.from - (figures[0]?.from ?? 0);
  return figures.slice(1).flatMap((phrase, index): TableProposal[] => {
    const before = figures[index];
    const between = before === undefined ? "" : text.slice(before.end, phrase.start);
    const words = (phrase.isInBrackets ? partInBrackets : lead).exec(between)?.[1];
    // "04 lớp/160 lượt người": so much of one thing and so much of another.
    const isOther =
      !phrase.isInBrackets && phrase.family === "count" && phrase.unit !== before?.unit && apart.test(between);
    if (words === undefined && !isOther) return [];
    const said = (words ?? "").replace(links, " ").replace(/\s+/gu, " ").trim();
    const made: { -readonly [Field in keyof TableProposal]: TableProposal[Field] } = {
      ...first,
      quotation: { ...first.quotation, from: start + phrase.from, to: start + phrase.to },
      name: withCapital(said === "" ? first.name : `${first.name}: ${said}`),
      unit: phrase.unit === "" ? first.unit : phrase.unit,
      comparison: phrase.upper === undefined ? (phrase.bound ?? first.comparison) : "=",
      value: phrase.value,
      others: [],
      doubts: [...first.doubts, { kind: "name-from-context", name: first.name }],
    };
    if (phrase.upper === undefined) delete made.upper;
    else made.upper = phrase.upper;
    if (phrase.upper === undefined && phrase.bound === undefined && first.upper !== undefined) made.comparison = ">=";
    return [made];
  });
}

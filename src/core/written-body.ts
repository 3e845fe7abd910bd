/** The paragraphs of a written report between its opening and its closing: sections by group, one paragraph an item with its
 *  parts; or, in short, only what stands out. */

import { codeKey } from "./code";
import { roman } from "./report-outline";
import type { WrittenTarget } from "./written-clauses";
import { nameOf, sentenceOn } from "./written-sentence";

/** A heading of a section, or what it says of one item. */
export interface BodyParagraph {
  readonly kind: "heading" | "item";
  readonly text: string;
}

/** Targets that stand in one paragraph, each with its parts. */
interface Item {
  readonly number: number;
  readonly roots: readonly WrittenTarget[];
}

type PartsOf = (subject: WrittenTarget) => readonly WrittenTarget[];

export function wholeBody(subjects: readonly WrittenTarget[]): readonly BodyParagraph[] {
  const { roots, partsOf } = treeOf(subjects);
  const groups = gathered(roots, ({ target }) => target.group ?? "");
  const hasHeadings = groups.some(([name]) => name !== "");
  return groups.flatMap(([name, inGroup], index): readonly BodyParagraph[] => [
    ...(hasHeadings ? [heading(index, name === "" ? "Chỉ tiêu khác" : name)] : []),
    ...itemsOf(inGroup).map((item) => paragraph(item, partsOf)),
  ]);
}

const standingOut = [
  { standing: "exceeded", title: "Chỉ tiêu vượt kế hoạch" },
  { standing: "missed", title: "Chỉ tiêu không đạt kế hoạch" },
] as const;

/** Rows that exceeded or missed the plan, each under its own heading; a part says what it is part of. */
export function shortBody(subjects: readonly WrittenTarget[]): readonly BodyParagraph[] {
  const byKey = new Map(subjects.map((subject) => [codeKey(subject.target.code), subject]));
  const sections = standingOut
    .map(({ standing, title }) => ({ title, found: subjects.filter(({ figures }) => figures.standing === standing) }))
    .filter(({ found }) => found.length > 0);
  if (sections.length === 0) return [{ kind: "item", text: "Không có chỉ tiêu nào vượt hoặc không đạt kế hoạch." }];
  return sections.flatMap(({ title, found }, index): readonly BodyParagraph[] => [
    heading(index, title),
    ...found.map((subject): BodyParagraph => {
      const whole = byKey.get(codeKey(subject.target.parent ?? ""));
      const context = whole && whole !== subject ? `${nameOf(whole.target)} - ` : "";
      return { kind: "item", text: `- ${sentenceOn(subject, context)}.` };
    }),
  ]);
}

function heading(index: number, title: string): BodyParagraph {
  return { kind: "heading", text: `${roman(index + 1)}. ${title}` };
}

/** What is part of what. A part whose whole is not in the report stands by itself, and so does what is part of itself in a
 *  circle: nothing is left out. */
function treeOf(subjects: readonly WrittenTarget[]): {
  readonly roots: readonly WrittenTarget[];
  readonly partsOf: PartsOf;
} {
  const byKey = new Map(subjects.map((subject) => [codeKey(subject.target.code), subject]));
  const wholeOf = ({ target }: WrittenTarget): WrittenTarget | undefined =>
    target.parent === undefined ? undefined : byKey.get(codeKey(target.parent));
  const endsAtRoot = (subject: WrittenTarget): boolean => {
    const seen = new Set<WrittenTarget>();
    for (let at: WrittenTarget | undefined = subject; at; at = wholeOf(at)) {
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return true;
  };
  const placed = subjects.map((subject) => ({ subject, whole: endsAtRoot(subject) ? wholeOf(subject) : undefined }));
  const parts = new Map<WrittenTarget, WrittenTarget[]>();
  for (const { subject, whole } of placed) if (whole) parts.set(whole, [...(parts.get(whole) ?? []), subject]);
  return {
    roots: placed.flatMap(({ subject, whole }) => (whole ? [] : [subject])),
    partsOf: (subject) => parts.get(subject) ?? [],
  };
}

function gathered<T>(all: readonly T[], by: (each: T) => string): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const known = found.get(by(each));
    if (known) known.push(each);
    else found.set(by(each), [each]);
  }
  return [...found];
}

/** Targets of one number are one item; one without a number is an item of its own. */
function itemsOf(roots: readonly WrittenTarget[]): readonly Item[] {
  const byNumber = gathered(roots, ({ target }) =>
    target.item === 0 || target.parent !== undefined ? `row ${codeKey(target.code)}` : `item ${target.item}`,
  );
  return byNumber.map(([, inItem]) => ({ number: inItem[0]?.target.item ?? 0, roots: inItem }));
}

function paragraph({ number, roots }: Item, partsOf: PartsOf): BodyParagraph {
  const sentences = roots.map((root) => `${withParts(root, partsOf)}.`);
  return { kind: "item", text: `${number === 0 ? "" : `${number}. `}${sentences.join(" ")}` };
}

/** Parts follow their whole; the parts of a part stand in brackets behind it. */
function withParts(subject: WrittenTarget, partsOf: PartsOf): string {
  const parts = partsOf(subject).map((part) => {
    const below = partsOf(part).map((each) => withParts(each, partsOf));
    return below.length === 0 ? sentenceOn(part) : `${sentenceOn(part)} (trong đó: ${below.join("; ")})`;
  });
  return parts.length === 0 ? sentenceOn(subject) : `${sentenceOn(subject)}; trong đó: ${parts.join("; ")}`;
}

/** Proposals that say the same: a figure with its unit that stands twice in a document under nearly the same name, as in a text and in the
 *  table behind it. One of them is enough, and which one a person decides. */

import { isDigit, isLetter } from "./letters";
import type { Proposal } from "./proposal";

/** So many words of the shorter name stand in the other one, too. */
const leastShared = 0.8;
/** In a document with more targets of one figure only the same names are held against each other, or time would grow with their square. */
const mostCompared = 60;

/** The proposals with the doubt that another one says the same. */
export function withTwice(proposals: readonly Proposal[]): readonly Proposal[] {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { value, upper = "", unit, level } = proposal;
    if (value === undefined) continue;
    const key = `${value}|${upper}|${unit}|${level}`;
    const group = groups.get(key);
    if (group) group.push(proposal);
    else groups.set(key, [proposal]);
  }
  const twins = new Map<Proposal, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const [one, other] of group.length > mostCompared ? sameNames(group) : likeNames(group)) {
      if (!twins.has(one)) twins.set(one, other.name);
      if (!twins.has(other)) twins.set(other, one.name);
    }
  }
  if (twins.size === 0) return proposals;
  return proposals.map((proposal) => {
    const name = twins.get(proposal);
    return name === undefined ? proposal : { ...proposal, doubts: [...proposal.doubts, { kind: "said-twice", name }] };
  });
}

type Pair = readonly [Proposal, Proposal];

function likeNames(group: readonly Proposal[]): readonly Pair[] {
  const words = group.map(({ name }) => new Set(wordsOf(name.toLowerCase())));
  return group.flatMap((one, index) =>
    group.slice(index + 1).flatMap((other, step): Pair[] => {
      const [a, b] = [words[index], words[index + 1 + step]] as const;
      return a && b && isShared(a, b) ? [[one, other]] : [];
    }),
  );
}

/** What blanks and signs part. */
function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= name.length; at++) {
    const code = name.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (at > from) words.push(name.slice(from, at));
    from = at + 1;
  }
  return words;
}

function isShared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared >= short.size * leastShared;
}

function sameNames(group: readonly Proposal[]): readonly Pair[] {
  const firsts = new Map<string, Proposal>();
  return group.flatMap((proposal): Pair[] => {
    const first = firsts.get(proposal.name.toLowerCase());
    if (!first) firsts.set(proposal.name.toLowerCase(), proposal);
    return first ? [[first, proposal]] : [];
  });
}

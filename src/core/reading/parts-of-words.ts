/** What a person can make of a quotation's words: the parts that a proposal can be split into, and the proposal that a left
 *  sentence can become. Figures, names and comparisons are read by the reader's own rules. */

import { readNumeral } from "../numeral";
import { clausesOf, type Clause } from "./clauses";
import { askedOf } from "./comparison";
import { aggregationOf, directionOf } from "./direction-words";
import { cleanName, withCapital } from "./names";
import { proposedCode } from "./proposal-code";
import type { Doubt, LeftSentence, Proposal } from "./proposal";
import type { Part } from "./review-shaping";

/** A part for each figure of the quotation; a figure without a name of its own has the proposal's. */
export function partsByFigure({ quotation, name, isShare }: Proposal): readonly Part[] {
  return clausesOf(quotation.text).flatMap((clause) => partOf(clause, 0, name, isShare === true));
}

/** A part for each piece between the cuts, which are offsets in the quotation: its first figure, or its words where it has
 *  none. Pieces without letters or digits are none. */
export function partsByCuts({ quotation, name, isShare }: Proposal, cuts: readonly number[]): readonly Part[] {
  const { text } = quotation;
  const edges = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0;
    const piece = text.slice(from, to);
    if (!/[\p{L}\d]/u.test(piece)) return [];
    const [part] = clausesOf(piece).flatMap((clause) => partOf(clause, from, name, isShare === true));
    return [part ?? wordsPart(piece, from)];
  });
}

function partOf({ mark, ...clause }: Clause, offset: number, otherwise: string, isShare: boolean): readonly Part[] {
  const { phrase } = mark;
  const name = clause.name === "" ? otherwise : withCapital(clause.name);
  const place = { from: offset + phrase.from, to: offset + phrase.to };
  if (mark.kind === "state") {
    const { unit, word, subject } = mark.phrase;
    const kept = { value: 0, upper: undefined, unit, comparison: "maintain", direction: "maintain" } as const;
    const own = withCapital(clause.name === "" ? `${word} ${subject}` : clause.name);
    const correction = { ...kept, name: own, code: codeFor(own), aggregation: "latest", method: "direct" } as const;
    return [{ ...place, correction, reasons: [{ kind: "kept-state", word }] }];
  }
  const { value, upper, unit, family } = mark.phrase;
  const { comparison, direction, method, reasons } = askedOf(mark.phrase, name, clause, isShare);
  return [
    {
      ...place,
      correction: {
        name,
        code: codeFor(name),
        value,
        upper,
        comparison,
        direction,
        method,
        ...(unit === "" ? {} : { unit, aggregation: aggregationOf(name, unit, family) }),
      },
      reasons,
    },
  ];
}

/** A piece that has only words is a target in words. */
function wordsPart(piece: string, from: number): Part {
  const start = from + piece.length - piece.trimStart().length;
  const words = piece.trim();
  const name = withCapital(cleanName(piece));
  return {
    from: start,
    to: start + words.length,
    correction: { name, code: codeFor(name), comparison: "words", words, direction: "higher", method: "direct" },
    reasons: [],
  };
}

const codeFor = (name: string): string => proposedCode(name, "", new Map());

/** Of a sentence that the reader left: by the figure that it was left for, else by its first one; with a doubt, since the
 *  reader didn't take it for a target. */
export function proposalOfSentence({ quotation }: LeftSentence, id: number): Proposal {
  const { text, from, to } = quotation;
  const parts = clausesOf(text).flatMap((clause) => partOf(clause, 0, "", false));
  const part = parts.find((each) => each.from <= from && from < each.to) ?? parts[0];
  const { name = "", unit = "", code, words, value, upper, ...read } = part?.correction ?? {};
  const figure = value ?? (part ? undefined : readNumeral(text.slice(from, to)));
  const own = name === "" ? withCapital(cleanName(text.slice(0, part?.from ?? from))) : name;
  const doubts: readonly Doubt[] = [
    { kind: "outside-targets" },
    ...(own === "" ? [{ kind: "no-name" } as const] : []),
    ...(unit === "" ? [{ kind: "no-unit" } as const] : []),
  ];
  return {
    id,
    quotation: part ? { ...quotation, from: part.from, to: part.to } : quotation,
    code: code === undefined || name === "" ? codeFor(own) : code,
    level: "",
    item: "",
    group: "",
    name: own,
    unit,
    comparison: ">=",
    direction: directionOf(own, ">="),
    aggregation: aggregationOf(own, unit, undefined),
    method: "direct",
    others: [],
    reasons: part?.reasons ?? [{ kind: "bare-figure" }],
    doubts,
    ...read,
    ...(words === undefined ? {} : { words }),
    ...(figure === undefined ? {} : { value: figure }),
    ...(upper === undefined ? {} : { upper }),
  } as Proposal;
}

/** What the mark "sure" rests on: of each class of proposals the share that is right, with the lower bound of its confidence; for
 *  every hand, what the classes that the other hands prove are worth in its documents; and what each doubt is worth.
 *  `npx tsx test/plans/forms.ts [FOLDER]` reads the samples for tuning and, as one more hand, documents with keys in FOLDER.
 *  The half that is kept aside is never read here. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Proposal } from "../../src/core/reading/proposal";
import { readPlan } from "../../src/core/reading/read-plan";
import { familyOf } from "../../src/core/reading/units";
import { readDocument } from "../../src/document/read-document";
import { compare, documentsOf, keyOf, proposalsOf } from "./measure";

interface Judged {
  /** Who wrote the document: the first letter of its name, or `other` for those of the folder. */
  readonly hand: string;
  readonly proposal: Proposal;
  readonly isRight: boolean;
}

type Counts = readonly [right: number, of: number];

/** Right ones are those in the key with the same comparison. */
function judged(hand: string, key: string, proposals: readonly Proposal[]): readonly Judged[] {
  const { extra, wrong } = compare(hand, keyOf(key), proposals);
  const others = new Set([...extra, ...wrong.map(([, proposal]) => proposal)]);
  return proposals.map((proposal) => ({ hand, proposal, isRight: !others.has(proposal) }));
}

const keyBeside = (path: string): string => readFileSync(path.replace(/\.\w+$/u, ".key.tsv"), "utf8");

async function judgedSamples(): Promise<readonly Judged[]> {
  const all: Judged[] = [];
  for (const name of documentsOf("tuning")) {
    const key = keyBeside(join(__dirname, "tuning", name));
    all.push(...judged(name.slice(0, 1), key, await proposalsOf("tuning", name)));
  }
  return all;
}

async function judgedIn(folder: string): Promise<readonly Judged[]> {
  const all: Judged[] = [];
  for (const name of readdirSync(folder).filter((each) => /\.(?:txt|docx|xlsx|pdf)$/u.test(each))) {
    const reading = await readDocument(name, new Uint8Array(readFileSync(join(folder, name))));
    if (!("document" in reading)) throw new Error(`${name}: ${JSON.stringify(reading)}`);
    all.push(...judged("other", keyBeside(join(folder, name)), readPlan(reading.document).proposals));
  }
  return all;
}

/** What the reader knows of a proposal: where it stands, where its name stands to its figure, what it measures, and what its
 *  comparison rests on. */
function classOf({ quotation, name, unit, reasons }: Proposal): string {
  const isRow = reasons.some(({ kind }) => kind === "column");
  const words = quotation.text.toLowerCase();
  const at = words.indexOf(name.toLowerCase());
  const place = at < 0 ? "put together" : at < quotation.from ? "name before" : "name behind";
  const basis = reasons.map(({ kind }) => kind).filter((kind) => kind !== "column");
  return [isRow ? "row" : "clause", place, familyOf(unit) ?? "no unit", basis[0] ?? "words"].join(", ");
}

function countsBy(all: readonly Judged[], keyOfEach: (each: Judged) => string): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const each of all) {
    const key = keyOfEach(each);
    const [right, of] = counts.get(key) ?? [0, 0];
    counts.set(key, [right + (each.isRight ? 1 : 0), of + 1]);
  }
  return new Map([...counts].sort(([, a], [, b]) => b[1] - a[1]));
}

/** Wilson's lower bound of a share, at 95 % on one side. */
function lowerBound([right, of]: Counts): number {
  const z = 1.645;
  const share = right / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (share + (z * z) / (2 * of) - spread) / (1 + (z * z) / of);
}

/** A class is proven where so much of it is right with that confidence. */
const leastProven = 0.9;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const line = (name: string, counts: Counts): string =>
  `   ${name.padEnd(52)} ${counts.join(" of ").padStart(12)}, at least ${percent(lowerBound(counts))}`;

const sum = (all: readonly Judged[]): Counts => [all.filter(({ isRight }) => isRight).length, all.length];

/** Of the sure ones of a hand: those in classes that the other hands prove, and those in classes that they don't. */
function leftOut(hand: string, sure: readonly Judged[]): readonly [proven: Counts, open: Counts] {
  const others = countsBy(
    sure.filter((each) => each.hand !== hand),
    ({ proposal }) => classOf(proposal),
  );
  const isProven = ({ proposal }: Judged): boolean =>
    lowerBound(others.get(classOf(proposal)) ?? [0, 1]) >= leastProven;
  const own = sure.filter((each) => each.hand === hand);
  return [sum(own.filter(isProven)), sum(own.filter((each) => !isProven(each)))];
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  const all = [...(await judgedSamples()), ...(folder === undefined ? [] : await judgedIn(folder))];
  const sure = all.filter(({ proposal }) => proposal.doubts.length === 0);
  const doubted = all.filter(({ proposal }) => proposal.doubts.length > 0);
  const hands = [...new Set(all.map(({ hand }) => hand))];
  const out = [
    "Sure, by hand: right of sure ones, sure ones of all; left out: in classes that the other hands prove, in others",
    ...hands.map((hand) => {
      const own = sum(sure.filter((each) => each.hand === hand));
      const whole = all.filter((each) => each.hand === hand).length;
      const [proven, open] = leftOut(hand, sure);
      const share = `${own.join(" of ")}; ${own[1]} of ${whole}, ${percent(own[1] / whole)}`;
      return `   ${hand}: ${share}; ${proven.join(" of ")}, ${open.join(" of ")}`;
    }),
    "Sure, by class",
    ...[...countsBy(sure, ({ proposal }) => classOf(proposal))].map(([name, counts]) => line(name, counts)),
    "Doubted, by the doubt that comes first",
    ...[...countsBy(doubted, ({ proposal }) => proposal.doubts[0]?.kind ?? "")].map(([name, counts]) =>
      line(name, counts),
    ),
  ];
  process.stdout.write(`${out.join("\n")}\n`);
}

if (process.argv[1]?.endsWith("forms.ts") === true) void main();

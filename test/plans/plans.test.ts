/** The sample plans through the real readers: the sums of `measure.ts` don't fall, and every proposal keeps its promises.
 *  Of the half that is kept aside nothing but sums is ever shown, so that nobody tunes on it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { codeKey } from "../../src/core/code";
import type { PlanDocument } from "../../src/core/reading/plan-document";
import type { PlanReading, Proposal, Quotation } from "../../src/core/reading/proposal";
import { readPlan } from "../../src/core/reading/read-plan";
import { readDocument } from "../../src/document/read-document";
import { compare, documentsOf, keyOf, sumOf, type Half, type Score } from "./measure";

/** Shares of one. */
interface Shares {
  readonly recall: number;
  readonly precision: number;
  readonly comparison: number;
  /** Of the proposals without a doubt, those that are right in figure, unit, name and comparison. */
  readonly sure: number;
}

const aims: Shares = { recall: 0.97, precision: 0.97, comparison: 0.95, sure: 0.99 };

interface Sample {
  readonly name: string;
  readonly document: PlanDocument;
  readonly reading: PlanReading;
  readonly score: Score;
}

const at = (half: Half, name: string): string => join(__dirname, half, name);

async function sampleOf(half: Half, name: string): Promise<Sample> {
  const read = await readDocument(name, new Uint8Array(readFileSync(at(half, name))));
  if (read.kind === "fault") throw new Error(`${half}: a sample can't be read, ${read.fault}`);
  const reading = readPlan(read.document);
  const keys = keyOf(readFileSync(at(half, name.replace(/\.\w+$/u, ".key.tsv")), "utf8"));
  return { name, document: read.document, reading, score: compare(name, keys, reading.proposals) };
}

function sharesOf(samples: readonly Sample[]): Shares {
  const { keys, proposals, found, compared, sure, sureRight } = sumOf(samples.map(({ score }) => score));
  return {
    recall: found / keys,
    precision: found / proposals,
    comparison: compared / found,
    sure: sureRight / sure,
  };
}

/** The figures that a numeral can stand for, by the Vietnamese rule and by the English one. */
function valuesOf(numeral: string): readonly number[] {
  return [Number(numeral.replace(/[.\s]/gu, "").replace(",", ".")), Number(numeral.replace(/[,\s]/gu, ""))];
}

/** "56 tỷ 500 triệu" says 56.5. */
function inTwoScales(words: string): readonly number[] {
  const [, larger, smaller] = /^(\d+(?:[.,]\d+)*)\s(?:tỷ|tỉ|triệu)\s(?:đồng\s)?(\d{1,3}(?:,\d+)?)$/u.exec(words) ?? [];
  if (larger === undefined || smaller === undefined) return [];
  return [(valuesOf(larger)[0] ?? 0) + (valuesOf(smaller)[0] ?? 0) / 1000];
}

function holds(words: string, value: number): boolean {
  const numerals = words.match(/\d+(?:[.,\s]\d+)*/gu) ?? [];
  const single = words.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const said = [...[...numerals, ...single].flatMap(valuesOf), ...inTwoScales(words)];
  return said.some((each) => Math.abs(each - Math.abs(value)) <= 1e-9 * Math.max(1, Math.abs(value)));
}

function hasProof({ quotation, value, upper, words }: Proposal): boolean {
  const quoted = quotation.text.slice(quotation.from, quotation.to);
  if (quoted.trim() === "") return false;
  if (value === undefined) return words !== undefined && words.trim() !== "";
  if (value === 0 && upper === undefined && !/\d/u.test(quoted)) return /không|hết/iu.test(quoted);
  return holds(quoted, value) && (upper === undefined || holds(quoted, upper));
}

function isPlaced({ text, at: place, from, to, block }: Quotation, { blocks }: PlanDocument): boolean {
  const isCounted = Object.values(place).some((each) => typeof each === "string" || each >= 1);
  return isCounted && blocks[block] !== undefined && from >= 0 && from < to && to <= text.length;
}

/** Which promises a reading breaks, and how often: empty where it keeps them all. */
function breachesOf({ document, reading: { proposals, left } }: Sample): readonly string[] {
  const breaches: string[] = [];
  const keys = new Set<string>();
  for (const [index, proposal] of proposals.entries()) {
    if (proposal.id !== index + 1) breaches.push("ids count from 1");
    if (!hasProof(proposal)) breaches.push("the quotation holds the figure");
    if (!isPlaced(proposal.quotation, document)) breaches.push("the quotation has its place");
    if (proposal.name.trim() === "" || proposal.name !== proposal.name.trim()) breaches.push("it has a name");
    const { parent } = proposal;
    if (parent !== undefined && !(parent >= 1 && parent < proposal.id)) breaches.push("parents come before");
    const key = codeKey(proposal.code);
    if (key === "" || keys.has(key)) breaches.push("codes are unique");
    keys.add(key);
  }
  for (const { quotation } of left) {
    if (!isPlaced(quotation, document)) breaches.push("what is left has its place");
    if (!/\d/u.test(quotation.text)) breaches.push("what is left holds a number");
  }
  return breaches;
}

function countsOf(breaches: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const breach of breaches) counts[breach] = (counts[breach] ?? 0) + 1;
  return counts;
}

/** As measured on 2026-11-24 with 244 and 20 documents, whose keys follow the rules of README.md. Who adds documents or keys
 *  measures anew: `measure.ts` prints the shares. What was kept before is opened and stands among those for tuning. */
const measured: Readonly<Record<Half, Shares>> = {
  tuning: { recall: 0.951, precision: 0.961, comparison: 0.997, sure: 0.993 },
  kept: { recall: 0.875, precision: 0.92, comparison: 0.989, sure: 0.981 },
};

/** The hands of the half for tuning that never saw the reader, on that day: the fifth hand (e) did. */
const strangers = { recall: 0.951, precision: 0.961 };

/** How far a share may fall under what was measured before somebody has to look. */
const slack = 0.01;

/** How many of all proposals are sure: a mark that nothing gets would promise nothing. Measured with the documents, too: of those
 *  for tuning 0.348 are sure of 244, of the 20 kept ones 0.313: more of their names are put together from several places. */
const leastSure: Readonly<Record<Half, number>> = { tuning: 0.345, kept: 0.31 };

/** Aims that are not reached: on the day above the comparison is, and among those for tuning what is sure. The others are held to
 *  what they are at. */
const open: Readonly<Record<Half, readonly (keyof Shares)[]>> = {
  tuning: ["recall", "precision"],
  kept: ["recall", "precision", "sure"],
};

describe.each(["tuning", "kept"] as const)("the half %s", (half) => {
  const samples: Sample[] = [];

  beforeAll(async () => {
    for (const name of documentsOf(half)) samples.push(await sampleOf(half, name));
  });

  test("every key has its document", () => {
    const keys = readdirSync(at(half, "")).filter((name) => name.endsWith(".key.tsv"));
    const orphans = keys.filter(
      (name) => !["txt", "docx", "xlsx", "pdf"].some((kind) => existsSync(at(half, name.replace(/key\.tsv$/u, kind)))),
    );
    expect(orphans).toEqual([]);
    expect(keys).toHaveLength(samples.length);
    expect(samples.length).toBeGreaterThanOrEqual(20);
  });

  test.each(["recall", "precision", "comparison", "sure"] as const)("%s stays above its floor", (share) => {
    const floor = measured[half][share] - slack;
    const least = open[half].includes(share) ? floor : Math.max(floor, aims[share]);
    expect(sharesOf(samples)[share]).toBeGreaterThanOrEqual(least);
  });

  test.each(["recall", "precision"] as const)(
    "%s of the hands that never saw the reader stays above its floor",
    (share) => {
      const theirs = samples.filter(({ name }) => !name.startsWith("e"));
      const floor = half === "tuning" ? strangers[share] : measured.kept[share];
      expect(sharesOf(theirs)[share]).toBeGreaterThanOrEqual(floor - slack);
    },
  );

  test("enough is sure", () => {
    const { sure, proposals } = sumOf(samples.map(({ score }) => score));
    expect(sure / proposals).toBeGreaterThanOrEqual(leastSure[half]);
  });

  test("proposals keep their promises", () => {
    const breaches = samples.flatMap((sample) =>
      // Of the half that is kept aside not even the names are told.
      breachesOf(sample).map((breach) => (half === "kept" ? breach : `${sample.name}: ${breach}`)),
    );
    expect(countsOf(breaches)).toEqual({});
  });
});

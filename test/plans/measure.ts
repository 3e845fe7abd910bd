/** How well the reader does on the sample documents: recall and precision of (figure, unit, name) and of the comparison,
 *  against answer keys that were written before it ran. `npx tsx test/plans/measure.ts tuning [NAME]` shows every miss;
 *  for `kept` only sums are shown, so that nobody tunes on them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { withoutDiacritics } from "../../src/core/code";
import type { Proposal } from "../../src/core/reading/proposal";
import { readPlan } from "../../src/core/reading/read-plan";
import { unitSpelling } from "../../src/core/reading/units";
import { readDocument } from "../../src/document/read-document";

export type Half = "tuning" | "kept";

export interface KeyRow {
  readonly name: string;
  readonly comparison: string;
  readonly target: string;
  readonly unit: string;
}

export interface Score {
  readonly document: string;
  readonly keys: number;
  readonly proposals: number;
  /** Pairs of a key and a proposal that agree in figure, unit and name. */
  readonly found: number;
  /** Of these, those whose comparison agrees too. */
  readonly compared: number;
  /** Proposals without a doubt, and those of them that are in the key with the same comparison. */
  readonly sure: number;
  readonly sureRight: number;
  readonly byComparison: ReadonlyMap<string, readonly [right: number, of: number]>;
  readonly missed: readonly KeyRow[];
  readonly extra: readonly Proposal[];
  readonly wrong: readonly (readonly [KeyRow, Proposal])[];
}

const folder = (half: Half): string => join(__dirname, half);

export function documentsOf(half: Half): readonly string[] {
  return readdirSync(folder(half))
    .filter((name) => /\.(?:txt|docx|xlsx|pdf)$/u.test(name))
    .sort();
}

export function keyOf(text: string): readonly KeyRow[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const head = (lines[0] ?? "").split("\t");
  const column = (name: string): number => head.indexOf(name);
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    const cell = (name: string): string => (cells[column(name)] ?? "").trim();
    return { name: cell("name"), comparison: cell("comparison"), target: cell("target"), unit: cell("unit") };
  });
}

export async function proposalsOf(half: Half, name: string): Promise<readonly Proposal[]> {
  const reading = await readDocument(name, new Uint8Array(readFileSync(join(folder(half), name))));
  if (!("document" in reading)) throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return readPlan(reading.document).proposals;
}

export async function scoreOf(half: Half, name: string): Promise<Score> {
  const keys = keyOf(readFileSync(join(folder(half), name.replace(/\.\w+$/u, ".key.tsv")), "utf8"));
  return compare(name, keys, await proposalsOf(half, name));
}

export function compare(document: string, keys: readonly KeyRow[], proposals: readonly Proposal[]): Score {
  const pairs = keys
    .flatMap((key, row) =>
      proposals.map((proposal, column) => ({ key, row, proposal, column, likeness: likeness(key, proposal) })),
    )
    .filter(({ likeness: like }) => like > 0)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.row - a.column) - Math.abs(b.row - b.column));
  const rows = new Map<number, Proposal>();
  const used = new Set<number>();
  for (const { row, column, proposal } of pairs) {
    if (rows.has(row) || used.has(column)) continue;
    rows.set(row, proposal);
    used.add(column);
  }
  const byComparison = new Map<string, [number, number]>();
  const wrong: [KeyRow, Proposal][] = [];
  const right = new Set<Proposal>();
  for (const [row, proposal] of rows) {
    const key = keys[row];
    if (!key) continue;
    const count = byComparison.get(key.comparison) ?? [0, 0];
    byComparison.set(key.comparison, count);
    count[1] += 1;
    if (key.comparison === proposal.comparison) {
      count[0] += 1;
      right.add(proposal);
    } else wrong.push([key, proposal]);
  }
  const sure = proposals.filter(({ doubts }) => doubts.length === 0);
  return {
    document,
    keys: keys.length,
    proposals: proposals.length,
    found: rows.size,
    compared: right.size,
    sure: sure.length,
    sureRight: sure.filter((proposal) => right.has(proposal)).length,
    byComparison,
    missed: keys.filter((_, row) => !rows.has(row)),
    extra: proposals.filter((_, column) => !used.has(column)),
    wrong,
  };
}

/** 0 where figure or unit differ or the name lacks more than a fifth of the key's words; more for closer names. */
function likeness(key: KeyRow, proposal: Proposal): number {
  if (figureText(proposal) !== key.target || unitKey(proposal.unit) !== unitKey(key.unit)) return 0;
  const wanted = wordsOf(key.name);
  const own = wordsOf(proposal.name);
  const held = wanted.filter((word) => own.includes(word)).length;
  if (held < wanted.length * 0.8) return 0;
  return 1 + held / (own.length + wanted.length);
}

export function figureText({ value, upper }: Pick<Proposal, "value" | "upper">): string {
  if (value === undefined) return "";
  return upper === undefined ? String(value) : `${value}..${upper}`;
}

const unitKey = (unit: string): string =>
  unitSpelling(unit)
    .replace(/\/năm$/u, "")
    .replace("HTX", "hợp tác xã");

function wordsOf(name: string): readonly string[] {
  return (
    withoutDiacritics(name.replace(/[ƣƢ]/gu, "ư").normalize("NFC"))
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? []
  );
}

export function sumOf(scores: readonly Score[]): Omit<Score, "document" | "missed" | "extra" | "wrong"> {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const byComparison = new Map<string, [number, number]>();
  for (const score of scores) {
    for (const [comparison, [right, of]] of score.byComparison) {
      const count = byComparison.get(comparison) ?? [0, 0];
      byComparison.set(comparison, [count[0] + right, count[1] + of]);
    }
  }
  return {
    keys: sum(({ keys }) => keys),
    proposals: sum(({ proposals }) => proposals),
    found: sum(({ found }) => found),
    compared: sum(({ compared }) => compared),
    sure: sum(({ sure }) => sure),
    sureRight: sum(({ sureRight }) => sureRight),
    byComparison,
  };
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`);

export function summary(scores: readonly Score[]): string {
  const { keys, proposals, found, compared, sure, sureRight, byComparison } = sumOf(scores);
  const kinds = [...byComparison].map(([kind, [right, of]]) => `${kind} ${right}/${of}`).join(", ");
  return [
    `${scores.length} documents, ${keys} targets: recall ${percent(found, keys)}, precision ${percent(found, proposals)}`,
    `comparison ${percent(compared, found)} (${kinds})`,
    `marked sure: ${sure} of ${proposals}, right ${percent(sureRight, sure)}`,
  ].join("\n");
}

async function main(): Promise<void> {
  const [half = "tuning", only] = process.argv.slice(2);
  if (half !== "tuning" && half !== "kept") throw new Error(`tuning or kept, and not ${half}`);
  const scores: Score[] = [];
  for (const name of documentsOf(half)) {
    if (only !== undefined && !name.startsWith(only)) continue;
    const score = await scoreOf(half, name);
    scores.push(score);
    if (half === "tuning") process.stdout.write(shown(score));
  }
  process.stdout.write(`${summary(scores)}\n`);
}

function shown({ document, keys, proposals, found, missed, extra, wrong }: Score): string {
  return [
    `== ${document}: ${found} of ${keys}, ${proposals} proposed`,
    ...missed.map((key) => `   missed ${key.comparison} ${key.target} ${key.unit} | ${key.name}`),
    ...extra.map(
      (each) =>
        `   extra  ${each.comparison} ${figureText(each)} ${each.unit} | ${each.name} « ${each.quotation.text.slice(0, 90)}`,
    ),
    ...wrong.map(([key, each]) => `   wrong  ${key.comparison} read as ${each.comparison} | ${each.name}`),
    "",
  ].join("\n");
}

if (process.argv[1]?.endsWith("measure.ts") === true) void main();

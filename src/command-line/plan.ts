/** The command `plan`: a plan document from a file or the standard input → its targets as a table, one a line, and what a
 *  person should look at. */

import { basename } from "node:path";

import type { PlanChange } from "../core/reading/plan-changes";
import type { Proposal, PlanReading } from "../core/reading/proposal";
import { planFindings } from "../core/reading/plan-checks";
import { readPlan } from "../core/reading/read-plan";
import type { Target } from "../core/target";
import { readDocument } from "../document/read-document";
import type { Language } from "../text/language";
import { comparisonTexts } from "../text/plan-comparison-texts";
import { planCommandTexts } from "../text/plan-command-texts";
import { problemSentence } from "../text/problems";
import { findingWords } from "../text/reading-check-texts";
import { noteWords } from "../text/document-texts";
import { doubtWords, leftWords, placeWords } from "../text/reading-texts";
import { commandLineTexts } from "../text/command-line-texts";
import { figureText } from "./figure-argument";
import { planHead } from "./plan-text";
import { tableLine } from "./table-text";
import { readWhole, writeWhole } from "./whole-file";

/** What stands for the standard input where a file is asked for. */
const standardInput = "-";

export interface PlanPrinted {
  /** The table; empty where nothing was read. */
  readonly out: string;
  /** Notes of the file's reader, doubts, what the checks found, and what was left. */
  readonly remarks: readonly string[];
  /** Why nothing was read. */
  readonly refused: readonly string[];
}

export interface ComparisonWish {
  /** The plan to compare with; the built-in one where none is named. */
  readonly with: string | undefined;
  /** The workbook that is written. */
  readonly out: string;
}

/** `input` is read for the file `-` only. */
export async function printPlan(
  file: string,
  language: Language,
  input: AsyncIterable<Uint8Array>,
  compare?: ComparisonWish,
): Promise<PlanPrinted> {
  const texts = planCommandTexts[language];
  const isInput = file === standardInput;
  const name = isInput ? texts.standardInput : file;
  const bytes = isInput ? await wholeOf(input) : await readWhole(file);
  if ("why" in bytes) return refusal(commandLineTexts[language].report.notRead(file, bytes));
  const read = await readDocument(isInput ? "" : basename(file), bytes);
  if (read.kind === "fault") return refusal(texts.fault(name, read.fault));
  const notes = read.document.notes.map((note) => texts.note(name, noteWords(note, language)));
  const reading = readPlan(read.document);
  if (reading.proposals.length === 0) return refusal(...notes, texts.noTargets(name, reading.left.length));
  const compared = compare ? await compareTo(reading, compare, language) : undefined;
  if (compared && "refused" in compared) return refusal(...compared.refused);
  return {
    out: [planHead, ...reading.proposals.map((proposal) => planRow(proposal, language))].map(tableLine).join(""),
    remarks: [...notes, ...remarksOn(reading, name, language, compared?.lastYear), ...(compared?.remarks ?? [])],
    refused: [],
  };
}

/** A range is `a..b`; a target in words has no figure, and whether it is met is judged by people. */
function planRow(proposal: Proposal, language: Language): readonly string[] {
  const { item, name, comparison, value, upper, unit, quotation } = proposal;
  const figure = upper === undefined ? figureText(value) : `${figureText(value)}..${figureText(upper)}`;
  const sign = comparison === "words" ? "=" : comparison;
  return [item, name, sign, figure, unit, placeWords(quotation.at, language)];
}

interface ComparedTo {
  /** The other plan's target of each proposal. */
  readonly lastYear: ReadonlyMap<number, Target>;
  readonly remarks: readonly string[];
}

/** Writes the comparison; tells what was compared with, and which targets may not be the same. */
async function compareTo(
  reading: PlanReading,
  wish: ComparisonWish,
  language: Language,
): Promise<ComparedTo | { readonly refused: readonly string[] }> {
  const { comparedWith, comparisonBytes, readComparedPlan } = await import("./compared-plan");
  const { report: texts } = commandLineTexts[language];
  if (!/\.xlsx$/iu.test(wish.out)) return { refused: [comparisonTexts[language].command.onlyWorkbook(wish.out)] };
  const other = await readComparedPlan(wish.with, language);
  if ("refused" in other) return other;
  const { mapping, comparison } = comparedWith(reading, other.plan);
  const bytes = await comparisonBytes(comparison);
  if (!bytes.ok) return { refused: bytes.problems.map((problem) => problemSentence(problem, language)) };
  const failed = await writeWhole(wish.out, bytes.value);
  if (failed) return { refused: [texts.notWritten(wish.out, failed)] };
  const words = comparisonTexts[language];
  const asked = reading.proposals.flatMap(({ id, name, quotation }) => {
    const change = mapping.changes.get(id);
    const isAsked = change && "before" in change && mapping.unsure.has(id);
    const place = placeWords(quotation.at, language);
    return isAsked ? [planCommandTexts[language].unsure(place, name, [words.note(change.before.name)])] : [];
  });
  const counts: Partial<Record<PlanChange["kind"], number>> = {};
  for (const { kind } of comparison.changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    lastYear: new Map(
      [...mapping.changes].flatMap(([id, change]): [number, Target][] =>
        "before" in change && !mapping.isOtherTier ? [[id, change.before]] : [],
      ),
    ),
    remarks: [...other.remarks, ...asked, words.summary(counts), words.command.written(wish.out)],
  };
}

function remarksOn(
  { proposals, left }: PlanReading,
  file: string,
  language: Language,
  lastYear?: ReadonlyMap<number, Target>,
): readonly string[] {
  const texts = planCommandTexts[language];
  const unsure = proposals.filter(({ doubts }) => doubts.length > 0);
  const reasons = new Map<string, number>();
  for (const { reason, isFigure } of left) {
    if (isFigure) continue;
    const words = leftWords(reason, language);
    reasons.set(words, (reasons.get(words) ?? 0) + 1);
  }
  return [
    ...unsure.map(({ quotation, name, doubts }) =>
      texts.unsure(
        placeWords(quotation.at, language),
        name,
        doubts.map((doubt) => doubtWords(doubt, language)),
      ),
    ),
    ...planFindings(proposals, lastYear).map((finding) => texts.check(findingWords(finding, language))),
    // Sentences are counted; a figure among others that became targets would be overlooked.
    ...left.flatMap(({ quotation: { at, text, from, to }, reason, isFigure }) =>
      isFigure ? [texts.leftFigure(placeWords(at, language), text.slice(from, to), leftWords(reason, language))] : [],
    ),
    texts.counts(file, proposals.length, unsure.length, [...reasons]),
  ];
}

function refusal(...refused: readonly string[]): PlanPrinted {
  return { out: "", remarks: [], refused };
}

async function wholeOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(part);
  return Buffer.concat(parts);
}

/** The command `plan`: a plan document from a file or the standard input → its targets as a table, one a line, and what a
 *  person should look at. */

import { basename } from "node:path";

import type { Proposal, PlanReading } from "../core/reading/proposal";
import { planFindings } from "../core/reading/plan-checks";
import { readPlan } from "../core/reading/read-plan";
import { readDocument } from "../document/read-document";
import type { Language } from "../text/language";
import { planCommandTexts } from "../text/plan-command-texts";
import { findingWords } from "../text/reading-check-texts";
import { noteWords } from "../text/document-texts";
import { doubtWords, leftWords, placeWords } from "../text/reading-texts";
import { commandLineTexts } from "../text/command-line-texts";
import { figureText } from "./figure-argument";
import { planHead } from "./plan-text";
import { tableLine } from "./table-text";
import { readWhole } from "./whole-file";

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

/** `input` is read for the file `-` only. */
export async function printPlan(
  file: string,
  language: Language,
  input: AsyncIterable<Uint8Array>,
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
  return {
    out: [planHead, ...reading.proposals.map((proposal) => planRow(proposal, language))].map(tableLine).join(""),
    remarks: [...notes, ...remarksOn(reading, name, language)],
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

function remarksOn({ proposals, left }: PlanReading, file: string, language: Language): readonly string[] {
  const texts = planCommandTexts[language];
  const unsure = proposals.filter(({ doubts }) => doubts.length > 0);
  const reasons = new Map<string, number>();
  for (const { reason } of left) {
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
    ...planFindings(proposals).map((finding) => texts.check(findingWords(finding, language))),
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

/** The headline of a report in cells: how many indicators exceeded, met and missed the plan, and how many are still open. */

import { isJudged, verdict } from "../core/attainment";
import { headline, type Headline, type JudgedTarget, type Standing } from "../core/headline";
import type { LabelSet } from "../core/labels";
import { withoutDiacritics } from "../core/code";
import type { Target } from "../core/target";
import { countWords, type Counted } from "../text/count-words";
import {
  cellFor,
  isBlank,
  isBlankOrZero,
  numberIn,
  onlyCell,
  plainCell,
  textIn,
  type Argument,
  type Cells,
} from "./cells";
import { isRefusal, passedOn, refusal } from "./refusal";
import type { Shelf } from "./shelf";
import { shapeOf, type Answers } from "./spread";
import type { View } from "./views";

/** Without a label two columns, what is counted and how many, with the sum at the end; with a label one number. Items count
 *  once, their parts don't. A figure that can't be read, or a code that isn't there, is told instead of left out. */
export function countCells(shelf: Shelf, actual: Cells, code: Cells, label: Argument, asOf: Argument): Answers {
  const shape = shapeOf({ actual, code });
  if ("kind" in shape) throw refusal(shape, shelf.language);
  if (shelf.unreadable) throw refusal(shelf.unreadable, shelf.language);
  const view = shelf.views.view(only(shelf, "asOf", asOf), null);
  if (isRefusal(view)) throw view;
  const rows: JudgedTarget[] = [];
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      const spelled = plainCell(cellFor(code, row, column));
      const judged = judgedIn(shelf, view, plainCell(cellFor(actual, row, column)), spelled);
      if (judged) rows.push(judged);
    }
  }
  const counts = headline(rows);
  const asked = only(shelf, "label", label);
  const counted = countables(shelf);
  if (isBlankOrZero(asked)) return counted.slice(0, fixedRows).map(({ shown, sum }) => [shown, sum(counts)]);
  // One label can stand for several verdicts: "Hoàn thành" for met and exceeded.
  const found = counted.filter(({ names }) => names.some((name) => wordKey(name) === wordKey(textIn(asked))));
  if (found.length > 0) return [[found.reduce((total, { sum }) => total + sum(counts), 0)]];
  const known = counted.map(({ shown }) => shown);
  throw refusal({ kind: "unknown-label", found: textIn(asked), known }, shelf.language);
}

function only(shelf: Shelf, argument: "asOf" | "label", given: Argument): unknown {
  const single = onlyCell(given);
  if (!single) throw refusal({ kind: "one-value-only", argument }, shelf.language);
  const cell = plainCell(single.cell);
  if (isRefusal(cell)) throw passedOn(cell);
  return cell;
}

/** A row of the table that is counted; undefined for a row without code and figure, such as a heading's. */
function judgedIn(shelf: Shelf, view: View, figure: unknown, spelled: unknown): JudgedTarget | undefined {
  if (isRefusal(figure)) throw passedOn(figure);
  if (isRefusal(spelled)) throw passedOn(spelled);
  if (isBlankOrZero(spelled) && isBlankOrZero(figure)) return undefined;
  const target = view.find(textIn(spelled));
  if (isRefusal(target)) throw target;
  return { target, standing: standingOf(shelf, view, target, figure) };
}

function standingOf(shelf: Shelf, view: View, target: Target, figure: unknown): Standing {
  if (isBlank(figure)) return "no-figure";
  const actual = numberIn(figure);
  if (actual !== undefined) return verdict(target, actual, view.circumstances);
  if (!isJudged(target)) return "by-hand";
  throw refusal({ kind: "not-a-result", found: textIn(figure) }, shelf.language);
}

interface Countable {
  readonly shown: string;
  /** What is understood for it. */
  readonly names: readonly string[];
  readonly sum: (counts: Headline) => number;
}

const standings: readonly Standing[] = ["exceeded", "met", "missed", "not-due", "by-hand", "no-figure"];
const fixedRows = standings.length + 1;

/** What can be counted, in the office's own labels and in both languages' plain words; the rows of the table come first. */
function countables({ judging, language }: Shelf): readonly Countable[] {
  const countable = (counted: Counted, labels: readonly string[], sum: Countable["sum"]): Countable => {
    const [plain, other] = [countWords[language][counted], countWords[language === "vi" ? "en" : "vi"][counted]];
    const isOwn = labels.some((label) =>
      standings.every((each) => each === counted || !has(judging.labels, each, label)),
    );
    return { shown: isOwn ? (labels[0] ?? plain) : plain, names: [...labels, plain, other], sum };
  };
  return [
    ...standings.map((each) => countable(each, labelsOf(judging.labels, each), (counts) => counts[each])),
    countable("total", [], (counts) => counts.total),
    countable("achieved", [], (counts) => counts.met + counts.exceeded),
  ];
}

function has(set: LabelSet, standing: Standing, label: string): boolean {
  return labelsOf(set, standing).includes(label);
}

/** The set's labels for a verdict as a whole; a label for some of its cases only ("Cơ bản hoàn thành") can't be counted
 *  by verdicts. */
function labelsOf(set: LabelSet, standing: Standing): readonly string[] {
  return set.rules.filter((rule) => rule.verdict === standing && rule.only === undefined).map((rule) => rule.text);
}

function wordKey(word: string): string {
  return withoutDiacritics(word).toLowerCase().replace(/\s+/gu, " ").trim();
}

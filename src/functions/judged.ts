/** Functions that set a result against a target: what each makes of the two, and the walk through their ranges. */

import { gap, measured, ratioOf, verdict, type NoRatio } from "../core/attainment";
import { judge, labelOf } from "../core/judgement";
import { textsOf, threeLabels } from "../core/labels";
import { decimalsApart } from "../core/numeral";
import { paceOf } from "../core/pace";
import { periodKey } from "../core/period";
import type { Problem } from "../core/problem";
import { isInPercent, targetNamed, type Target } from "../core/target";
import { explanation } from "../text/explanation";
import { cellFor, isBlank, isBlankOrZero, numberIn, plainCell, textIn, type Argument, type Cells } from "./cells";
import { isRefusal, passedOn, refusal } from "./refusal";
import type { Shelf } from "./shelf";
import { shapeOf, told, type Answer, type Answers } from "./spread";
import { View } from "./views";

/** What a function says of a result against its target. */
export type Judged = (target: Target, actual: number, view: View, shelf: Shelf) => Answer;

/** Where a plan is in words, so may be the result; a function that asks for its figure gets this. */
const inWords = NaN;

function noRatio(target: Target, why: NoRatio, { language }: Shelf): Answer {
  return refusal({ kind: "no-ratio", code: target.code, why }, language);
}

export const attainmentOf: Judged = (target, actual, _view, shelf) => {
  const ratio = ratioOf(target, actual);
  return typeof ratio === "number" ? ratio : noRatio(target, ratio, shelf);
};

export const statusOf: Judged = (target, actual, { circumstances }, { judging }) =>
  labelOf(target, actual, verdict(target, actual, circumstances), ratioOf(target, actual), judging);

export const gapOf: Judged = (target, actual, _view, shelf) => {
  const found = gap(target, actual);
  if (found !== undefined) return found;
  const figure = measured(target, actual);
  return noRatio(target, typeof figure === "string" ? figure : "in-words", shelf);
};

export const pointsOf: Judged = (target, actual, view, shelf) => {
  if (isInPercent(target)) return gapOf(target, actual, view, shelf);
  return refusal({ kind: "not-in-percent", code: target.code, unit: target.unit }, shelf.language);
};

const notDue = textsOf(threeLabels, "not-due")[0] ?? "";

export const paceFor: Judged = (target, actual, { moment }, shelf) => {
  if (!moment) return refusal({ kind: "not-a-moment", found: "" }, shelf.language);
  const pace = paceOf(target, actual, moment);
  if (pace === "not-due") return notDue;
  return typeof pace === "number" ? pace : noRatio(target, pace, shelf);
};

export const explanationOf: Judged = (target, actual, { moment }, shelf) => {
  if (Number.isNaN(actual)) return noRatio(target, "in-words", shelf);
  return explanation(judge(target, actual, { moment }, shelf.judging), shelf.language);
};

/** The answer of one cell without moment and plan column, by far the commonest call, if its code was asked for before. */
function judgedCell(shelf: Shelf, judged: Judged, actual: Cells, code: Cells): Answers | undefined {
  if (actual.length !== 1 || code.length !== 1 || shelf.unreadable) return undefined;
  const figures = actual[0] ?? [];
  const spelled = code[0] ?? [];
  if (figures.length !== 1 || spelled.length !== 1 || typeof figures[0] !== "number") return undefined;
  const target = shelf.views.latest.known.get(spelled[0] as string);
  return target && told([[judged(target, figures[0], shelf.views.latest, shelf)]]);
}

/** The answers for all cells; throws what concerns the call as a whole. */
export function judgedCells(
  shelf: Shelf,
  judged: Judged,
  actual: Cells,
  code: Cells,
  asOf: Argument,
  plan: Argument,
): Answers {
  const only = asOf || plan ? undefined : judgedCell(shelf, judged, actual, code);
  if (only) return only;
  const shape = shapeOf({ actual, code, asOf, plan });
  if ("kind" in shape) throw refusal(shape, shelf.language);
  if (shelf.unreadable) {
    if (shape.rows === 1 && shape.columns === 1 && isBlank(actual[0]?.[0])) return [[""]];
    throw refusal(shelf.unreadable, shelf.language);
  }
  const answers: Answers = new Array<Answer[]>(shape.rows);
  const fixed = isOne(asOf) && isOne(plan) ? viewFor(shelf, asOf, plan, 0, 0) : undefined;
  const known = fixed instanceof View ? fixed.known : noneKnown;
  for (let row = 0; row < shape.rows; row++) {
    const answered = new Array<Answer>(shape.columns);
    const actuals = (actual.length === 1 ? actual[0] : actual[row]) ?? [];
    const codes = (code.length === 1 ? code[0] : code[row]) ?? [];
    for (let column = 0; column < shape.columns; column++) {
      const figure = actuals[actuals.length === 1 ? 0 : column];
      const spelled = codes[codes.length === 1 ? 0 : column];
      const target = typeof figure === "number" ? known.get(spelled as string) : undefined;
      if (target !== undefined) answered[column] = judged(target, figure as number, fixed as View, shelf);
      else {
        const view = fixed ?? viewFor(shelf, asOf, plan, row, column);
        answered[column] = readAnswer(shelf, judged, view, plainCell(figure), plainCell(spelled));
      }
    }
    answers[row] = answered;
  }
  return told(answers);
}

/** Where each cell may have a view of its own, every code is looked up in that. */
const noneKnown: ReadonlyMap<string, Target> = new Map();

function isOne(argument: Argument): boolean {
  return !argument || (argument.length === 1 && argument[0]?.length === 1);
}

/** Pace needs a moment: without one it is the end of the period that the workbook reports on. */
export function atReport(shelf: Shelf, asOf: Argument): Argument {
  const period = shelf.period && periodKey(shelf.period);
  if (period === undefined) return asOf;
  if (!asOf) return [[period]];
  return asOf.map((row) => row.map((cell) => (isBlankOrZero(cell) ? period : cell)));
}

type ViewOrRefusal = View | CustomFunctions.Error;

function viewFor(shelf: Shelf, asOf: Argument, plan: Argument, row: number, column: number): ViewOrRefusal {
  if (!asOf && !plan) return shelf.views.latest;
  const moment = asOf ? plainCell(cellFor(asOf, row, column)) : null;
  const name = plan ? plainCell(cellFor(plan, row, column)) : null;
  if (isRefusal(moment)) return passedOn(moment);
  if (isRefusal(name)) return passedOn(name);
  return shelf.views.view(moment, name);
}

function readAnswer(shelf: Shelf, judged: Judged, view: ViewOrRefusal, figure: unknown, spelled: unknown): Answer {
  if (isRefusal(figure)) return passedOn(figure);
  if (isBlank(figure)) return "";
  if (isRefusal(spelled)) return passedOn(spelled);
  if (isRefusal(view)) return view;
  const actual = numberIn(figure);
  if (actual === undefined) {
    const swapped = swappedIn(view, figure, spelled);
    if (swapped) return refusal(swapped, shelf.language);
  }
  const target = view.find(textIn(spelled));
  if (isRefusal(target)) return target;
  if (actual !== undefined) return judged(target, actual, view, shelf);
  if (target.value === undefined) return judged(target, inWords, view, shelf);
  return refusal({ kind: "not-a-result", found: textIn(figure) }, shelf.language);
}

/** `=ATTAIN("GRDP",B2)`: the code stands where the result belongs, and a number where the code does. */
function swappedIn(view: View, figure: unknown, spelled: unknown): Problem | undefined {
  const code = targetNamed(view.plan, textIn(figure))?.code;
  if (code === undefined || numberIn(spelled) === undefined) return undefined;
  return { kind: "swapped-arguments", code, found: textIn(spelled) };
}

/** A share of one as Excel shows it: with its per cent sign where Excel takes formats along, and with as many decimals as it
 *  takes not to print 100 % for what is less. */
export function asPercent(shelf: Shelf, answers: unknown[][]): unknown[][] {
  if (!shelf.takesFormats) return answers;
  return answers.map((row) => row.map((answer) => (typeof answer === "number" ? percent(answer) : answer)));
}

export function percent(share: number): { type: "FormattedNumber"; basicValue: number; numberFormat: string } {
  const decimals = decimalsApart(share, 1, 1, 100);
  return { type: "FormattedNumber", basicValue: share, numberFormat: `0.${"0".repeat(decimals)}%` };
}

/** The command `explain`: one result held against one target of the built-in plan, by the rule that cells and reports use. */

import { readAsOf, type AsOf } from "../core/as-of";
import { usesBase } from "../core/attainment";
import { nearestCodes } from "../core/code";
import { judge } from "../core/judgement";
import { plan2025 } from "../core/plan-2025";
import { planOn, targetNamed, type Target } from "../core/target";
import { commandLineTexts, type CommandLineTexts } from "../text/command-line-texts";
import { explanation } from "../text/explanation";
import type { Language } from "../text/language";
import { problemSentence } from "../text/problems";
import { figureText, readFigure } from "./figure-argument";
import { tableLine } from "./table-text";

export const explainHead = ["attainment", "label", "gap", "points", "sentence"] as const;

/** The year of the built-in plan: before it nothing can be judged, after it everything is. */
const planYear = 2025;

export interface ExplainRequest {
  readonly language: Language;
  readonly code: string;
  readonly actual: string;
  readonly asOf: string | undefined;
  readonly base: string | undefined;
}

export interface Explained {
  /** Head and row; blank where anything is refused. */
  readonly out: string;
  readonly remarks: readonly string[];
  readonly refused: readonly string[];
}

/** A cell is blank where nothing is defined: no ratio to a plan of zero, no points but for per cents, no label where people
 *  judge. Labels are those that reports print, in Vietnamese. */
export function explain({ language, code, actual, asOf, base }: ExplainRequest): Explained {
  const texts = commandLineTexts[language];
  const refused: string[] = [];
  const remarks: string[] = [];
  const moment = momentOfArgument(asOf, texts, refused);
  const target = targetOfArgument(code, moment?.day, language, refused);
  const figure = figureOfArgument("ACTUAL", actual, texts, refused, remarks);
  const level = base === undefined ? undefined : figureOfArgument("--base", base, texts, refused, remarks);
  if (refused.length > 0 || !target || figure === undefined) return { out: "", remarks: [], refused };
  if (level !== undefined && !usesBase(target)) remarks.push(texts.baseNotUsed(target.code));
  const judgement = judge(target, figure, { moment: moment?.moment, base: level ?? target.base });
  const { ratio, label, gap, points } = judgement;
  const row = [
    figureText(typeof ratio === "number" ? ratio : undefined),
    label,
    figureText(gap),
    figureText(points),
    explanation(judgement, language),
  ];
  return { out: tableLine(explainHead) + tableLine(row), remarks, refused };
}

function targetOfArgument(
  code: string,
  day: number | undefined,
  language: Language,
  refused: string[],
): Target | undefined {
  const listed = targetNamed(plan2025, code);
  if (!listed) {
    const near = nearestCodes(
      code,
      plan2025.targets.map((known) => known.code),
    );
    refused.push(commandLineTexts[language].unknownCode(code, near));
    return undefined;
  }
  if (day === undefined) return listed;
  const inForce = targetNamed(planOn(plan2025, day), code);
  if (!inForce) refused.push(problemSentence({ kind: "not-in-force", code: listed.code, day }, language));
  return inForce;
}

/** After the plan's year everything is judged as at its end. */
function momentOfArgument(asOf: string | undefined, texts: CommandLineTexts, refused: string[]): AsOf | undefined {
  if (asOf === undefined) return undefined;
  const found = readAsOf(asOf);
  if (!found) refused.push(texts.notADate(asOf));
  else if (found.moment.year < planYear) refused.push(texts.beforeTheYear(asOf, planYear));
  else if (found.moment.year > planYear) return readAsOf(String(planYear));
  return found;
}

function figureOfArgument(
  argument: string,
  typed: string,
  texts: CommandLineTexts,
  refused: string[],
  remarks: string[],
): number | undefined {
  const figure = readFigure(typed);
  if (!figure) refused.push(texts.notANumber(argument, typed));
  else if (figure.other !== undefined) remarks.push(texts.twoReadings(typed, Math.trunc(figure.value), figure.other));
  return figure?.value;
}

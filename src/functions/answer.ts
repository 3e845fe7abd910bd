/** From a cell's raw arguments to the core's rule and back to what a cell can show. No arithmetic here. */

import { attainment } from "../core/attainment";
import { nearestCodes } from "../core/code";
import { readNumeral } from "../core/numeral";
import type { Problem } from "../core/problem";
import { targetNamed } from "../core/target";
import { problemSentence } from "../text/problems";
import type { Shelf } from "./shelf";

/** What Excel hands to a function for one cell. Excel: an empty cell comes as null, in older builds as "". */
export type CellValue = number | string | boolean | null | undefined;

/** The attainment, or blank for a blank result. Throws CustomFunctions.Error with the sentence in the user's language:
 *  Excel shows messages for #N/A and #VALUE! only, so that it is always one of the two. */
export function answerFor({ plan, unreadable, language }: Shelf, actual: CellValue, code: CellValue): number | "" {
  const refuse = (problem: Problem): never => {
    throw new CustomFunctions.Error(errorCode(problem), problemSentence(problem, language));
  };
  if (isBlank(actual)) return "";
  if (unreadable) return refuse(unreadable);
  const target = targetNamed(plan, String(code ?? ""));
  if (!target) {
    const codes = plan.targets.map((known) => known.code);
    return refuse({ kind: "unknown-code", found: String(code ?? ""), near: nearestCodes(String(code ?? ""), codes) });
  }
  const value = typeof actual === "number" ? actual : typeof actual === "string" ? readNumeral(actual) : undefined;
  if (value === undefined || !Number.isFinite(value)) return refuse({ kind: "not-a-result", found: String(actual) });
  const ratio = attainment(target, value);
  return ratio.ok ? ratio.value : refuse(ratio.problems[0] ?? { kind: "not-a-result", found: String(actual) });
}

function isBlank(value: CellValue): value is null | undefined | "" {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** What can't be read is #VALUE!; what has no target or no rule is #N/A. */
function errorCode(problem: Problem): CustomFunctions.ErrorCode {
  return problem.kind === "not-a-result"
    ? CustomFunctions.ErrorCode.invalidValue
    : CustomFunctions.ErrorCode.notAvailable;
}

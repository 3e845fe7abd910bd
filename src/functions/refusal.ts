/** Problems as errors of cells: Excel shows a sentence beside #N/A and #VALUE! only, so that it is always one of the two. */

import type { Problem } from "../core/problem";
import type { Language } from "../text/language";
import { problemSentence } from "../text/problems";

/** What can't be understood is #VALUE!; what has no target, no rule or no figure is #N/A. */
const notUnderstood: ReadonlySet<Problem["kind"]> = new Set([
  "not-a-result",
  "swapped-arguments",
  "unlike-ranges",
  "one-value-only",
  "not-a-moment",
  "unknown-plan",
  "unknown-info",
  "unknown-label",
]);

export function refusal(problem: Problem, language: Language): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    notUnderstood.has(problem.kind) ? invalidValue : notAvailable,
    problemSentence(problem, language),
  );
}

/** An error in a cell that a function is given comes out as it is. Excel: #NAME? and #REF! can't come out of a function. */
export function passedOn(error: CustomFunctions.Error): CustomFunctions.Error {
  const { invalidName, invalidReference, invalidValue } = CustomFunctions.ErrorCode;
  const canComeOut = error.code !== invalidName && error.code !== invalidReference;
  return canComeOut ? error : new CustomFunctions.Error(invalidValue);
}

export function isRefusal(value: unknown): value is CustomFunctions.Error {
  return value instanceof CustomFunctions.Error;
}

/** All checks of a reading, in the document's order: from proposals, as read or as a person corrected them, to findings. */

import type { Target } from "../target";
import { doubleFindings } from "./check-doubles";
import { sizeFindings } from "./check-sizes";
import { sumFindings } from "./check-sums";
import { proposalsIn, type PlanFinding } from "./plan-findings";
import type { Proposal } from "./proposal";

/** `lastYear` is last year's target for a proposal, by its id, where there is a plan at hand. Linear in the proposals but for
 *  the parts of a total and the amounts behind a structure, of which there are few. */
export function planFindings(
  proposals: readonly Proposal[],
  lastYear: ReadonlyMap<number, Target> = new Map(),
): readonly PlanFinding[] {
  const work = findingsInSteps(proposals, lastYear);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** The same work with stops, none far from the next, for a page that has to answer in between. */
export function* findingsInSteps(
  proposals: readonly Proposal[],
  lastYear: ReadonlyMap<number, Target>,
): Generator<void, readonly PlanFinding[], void> {
  const order = new Map(proposals.map(({ id }, index) => [id, index]));
  const sums = yield* sumFindings(proposals);
  const sizes = yield* sizeFindings(proposals, lastYear);
  const doubles = yield* doubleFindings(proposals);
  const first = (finding: PlanFinding): number => Math.min(...proposalsIn(finding).map((id) => order.get(id) ?? 0));
  return [...sums, ...sizes, ...doubles]
    .map((finding) => ({ finding, at: first(finding) }))
    .sort((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
}

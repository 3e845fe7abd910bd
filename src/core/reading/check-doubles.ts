/** Checks of what stands twice in a reading: one code for two targets, one target with two figures or said twice. */

import { codeKey } from "../code";
import { wordKey } from "../words";
import { flatMapInSteps } from "./in-steps";
import { figureOf, freeCode, placeOf, type PlanFinding } from "./plan-findings";
import type { Proposal } from "./proposal";
import { scaledUnit } from "./unit-scale";

export function* doubleFindings(proposals: readonly Proposal[]): Generator<void, readonly PlanFinding[], void> {
  return [...(yield* doubledCodes(proposals)), ...(yield* doubledTargets(proposals))];
}

function* doubledCodes(proposals: readonly Proposal[]): Generator<void, readonly PlanFinding[], void> {
  const groups = yield* groupsOf(proposals, ({ code }) => codeKey(code));
  return groups.flatMap((same) => {
    const [first, second] = same;
    if (!first || !second) return [];
    const remedy = { kind: "code", id: second.id, code: freeCode(first.code, proposals) } as const;
    return [{ kind: "doubled-code", code: first.code, of: same.map(placeOf), remedy } as const];
  });
}

function* doubledTargets(proposals: readonly Proposal[]): Generator<void, readonly PlanFinding[], void> {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const withFigures = proposals.filter(({ value, name }) => value !== undefined && name !== "");
  const key = (proposal: Proposal): string => {
    const { name, unit, level, year, parent, method, comparison } = proposal;
    const above = parent === undefined ? "" : (byId.get(parent)?.name ?? "");
    const kind = method === "direct" ? comparison.startsWith("reduce") : method;
    return [name, above, level].map(wordKey).concat(scaledUnit(unit).plain, String(year), String(kind)).join("|");
  };
  const groups = yield* groupsOf(withFigures, key);
  return groups.map((same) => {
    const of = same.flatMap((proposal) => figureOf(proposal) ?? []);
    const sizes = of.map(({ value, upper = value, unit }) =>
      [value, upper].map((each) => each * scaledUnit(unit).scale),
    );
    const isSameFigure = sizes.every(([value, upper]) => value === sizes[0]?.[0] && upper === sizes[0]?.[1]);
    const remedy = { kind: "keep-one", ids: of.map(({ id }) => id) } as const;
    return { kind: "doubled-target", of, isSameFigure, remedy } as const;
  });
}

/** Those of two and more, in order. */
function* groupsOf(
  proposals: readonly Proposal[],
  key: (proposal: Proposal) => string,
): Generator<void, readonly (readonly Proposal[])[], void> {
  const groups = new Map<string, Proposal[]>();
  const keyed = yield* flatMapInSteps(proposals, (proposal) => [[key(proposal), proposal] as const]);
  for (const [own, proposal] of keyed) {
    const group = groups.get(own);
    if (group) group.push(proposal);
    else groups.set(own, [proposal]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A new plan against the one at hand: which target is which, and what is new, dropped, raised, lowered or set otherwise. Targets
 *  come from a review or a table; nothing is written here. */

import { codeKey } from "../code";
import { isInPercent, type Target } from "../target";
import { wordKey } from "../words";
import { likenesses, nameWords, weightsOf } from "./name-likeness";
import { inUnit } from "./unit-scale";
import { familyOf, type UnitFamily } from "./units";

/** From here on names are of one indicator without asking; and with asking. Measured on the pairs of the test beside. */
export const sureLikeness = 0.8;
export const leastLikeness = 0.5;

/** How a target was found in the plan at hand. */
export interface Mapping {
  readonly by: "code" | "name" | "person";
  /** Of the names, 0 to 1. */
  readonly likeness: number;
  /** A person is asked about the others. */
  readonly isSure: boolean;
}

/** What is set otherwise besides the figure. */
export type Alteration = "comparison" | "unit" | "kind" | "range" | "words";

/** In percentage points for targets in per cent, else in per cent of the former figure. */
export interface Difference {
  readonly value: number;
  readonly in: "points" | "percent";
}

export type PlanChange =
  | { readonly kind: "new"; readonly after: Target }
  | { readonly kind: "dropped"; readonly before: Target }
  | {
      /** `altered` is set otherwise where the figure is the same, or where figures can't be held against each other. */
      readonly kind: "raised" | "lowered" | "unchanged" | "altered";
      readonly before: Target;
      readonly after: Target;
      readonly mapping: Mapping;
      readonly alterations: readonly Alteration[];
      /** None without two figures, and of nothing. */
      readonly difference?: Difference;
    };

/** What a person said of targets of the new plan: which one of the plan at hand each is, or that it is none of them. */
export type Decided = ReadonlyMap<Target, Target | "new">;

/** In the new plan's order, then what was dropped in the old one's. */
export function planChanges(
  before: readonly Target[],
  after: readonly Target[],
  decided: Decided = new Map(),
): readonly PlanChange[] {
  const found = mappingsOf(before, after, decided);
  const kept = new Set([...found.values()].map((each) => each.before));
  return [
    ...after.map((target): PlanChange => {
      const known = found.get(target);
      return known ? changeOf(known.before, target, known.mapping) : { kind: "new", after: target };
    }),
    ...before.filter((target) => !kept.has(target)).map((target): PlanChange => ({ kind: "dropped", before: target })),
  ];
}

interface Pair {
  readonly before: Target;
  readonly after: Target;
  readonly mapping: Mapping;
}

/** One to one: what was decided first, then the surest first; of like ones those nearest in their plans. */
function mappingsOf(before: readonly Target[], after: readonly Target[], decided: Decided): ReadonlyMap<Target, Pair> {
  const found = new Map<Target, Pair>();
  const taken = new Set<Target>();
  for (const [target, old] of decided) {
    if (old === "new" || taken.has(old)) continue;
    found.set(target, { before: old, after: target, mapping: { by: "person", likeness: 1, isSure: true } });
    taken.add(old);
  }
  const [olds, news] = [before.map(sideOf), after.map(sideOf)];
  const words = news.map(({ target }) => nameWords(target.name));
  const likeTo = likenesses(words, weightsOf([...olds.map(({ target }) => nameWords(target.name)), ...words]));
  const isOfLevel = levelsMeet(olds, news);
  const codes = new Map<string, number[]>();
  news.forEach(({ code }, column) => codes.set(code, [...(codes.get(code) ?? []), column]));
  const pairs: (Pair & { readonly distance: number })[] = [];
  olds.forEach((old, row) => {
    if (taken.has(old.target)) return;
    const alike = likeTo(nameWords(old.target.name));
    for (const column of new Set([...alike.keys(), ...(codes.get(old.code) ?? [])])) {
      const own = news[column];
      if (!own || decided.has(own.target) || !isOfLevel(old, own)) continue;
      const mapping = mappingOf(old, own, alike.get(column) ?? 0);
      if (!mapping) continue;
      const distance = Math.abs(row / before.length - column / after.length);
      pairs.push({ before: old.target, after: own.target, mapping, distance });
    }
  });
  pairs.sort((a, b) => rank(b.mapping) - rank(a.mapping) || a.distance - b.distance);
  for (const pair of pairs) {
    if (found.has(pair.after) || taken.has(pair.before)) continue;
    found.set(pair.after, pair);
    taken.add(pair.before);
  }
  return found;
}

/** What of a target is held against others, worked out once. */
interface Side {
  readonly target: Target;
  readonly code: string;
  readonly level: string;
  readonly family: UnitFamily | undefined;
  readonly unit: string;
  readonly kind: Kind;
}

function sideOf(target: Target): Side {
  const { code, level, unit } = target;
  const family = familyOf(unit);
  return { target, code: codeKey(code), level: wordKey(level), family, unit: wordKey(unit), kind: kindOf(target) };
}

/** An amount and its reduction are targets of their own. A growth is told from its amount by the unit; whether a rate is worked out
 *  of a base or reported as such is no matter of the plan. */
type Kind = "level" | "reduction";

function kindOf({ comparison }: Target): Kind {
  return comparison.startsWith("reduce") ? "reduction" : "level";
}

function rank({ by, likeness: like, isSure }: Mapping): number {
  return (isSure ? 2 : 0) + like + (by === "code" ? 0.3 : 0);
}

/** A code that both have counts where names or units agree at least in part: codes out of a document are only proposed. */
function mappingOf(before: Side, after: Side, like: number): Mapping | undefined {
  const measure = before.family === after.family && (before.family !== undefined || before.unit === after.unit);
  const isSure = measure && before.kind === after.kind && like >= sureLikeness;
  if (before.code === after.code && (like >= leastLikeness / 2 || measure)) {
    return { by: "code", likeness: like, isSure: measure && like >= leastLikeness };
  }
  const isLike = like >= leastLikeness && (measure || like >= sureLikeness);
  return isLike ? { by: "name", likeness: like, isSure } : undefined;
}

/** Whether two targets may be one by their levels: plans with no level in common are of two tiers, whose levels don't count. */
function levelsMeet(before: readonly Side[], after: readonly Side[]): (a: Side, b: Side) => boolean {
  const own = new Set(before.map(({ level }) => level));
  const meet = after.some(({ level }) => own.has(level));
  return (a, b) => !meet || b.level === "" || a.level === b.level;
}

function changeOf(before: Target, after: Target, mapping: Mapping): PlanChange {
  const alterations = alterationsOf(before, after);
  const former = before.value === undefined ? undefined : inUnit(before.value, before.unit, after.unit);
  const both = { before, after, mapping, alterations };
  if (former === undefined || after.value === undefined || alterations.includes("kind")) {
    const isSame = former === undefined && after.value === undefined && alterations.length === 0;
    return { kind: isSame ? "unchanged" : "altered", ...both };
  }
  const top = before.upper === undefined ? former : (inUnit(before.upper, before.unit, after.unit) ?? former);
  // A range moves as its middle does.
  const moved = middle(after.value, after.upper) - middle(former, top);
  const difference = differenceOf(former, after);
  if (Math.abs(moved) <= 1e-12 * Math.max(Math.abs(former), Math.abs(after.value))) {
    return { kind: alterations.length === 0 ? "unchanged" : "altered", ...both, ...difference };
  }
  return { kind: moved > 0 ? "raised" : "lowered", ...both, ...difference };
}

const middle = (from: number, to = from): number => (from + to) / 2;

function differenceOf(former: number, after: Target): { readonly difference?: Difference } {
  const value = after.value ?? 0;
  if (isInPercent(after)) return { difference: { value: tidy(value - former), in: "points" } };
  return former === 0 ? {} : { difference: { value: tidy((value / former - 1) * 100), in: "percent" } };
}

const tidy = (value: number): number => Number(value.toFixed(9)) + 0;

function alterationsOf(before: Target, after: Target): readonly Alteration[] {
  const isRange = (before.upper === undefined) !== (after.upper === undefined);
  return [
    ...(before.comparison === after.comparison ? [] : (["comparison"] as const)),
    ...(inUnit(1, before.unit, after.unit) === undefined ? (["unit"] as const) : []),
    ...(kindOf(before) === kindOf(after) ? [] : (["kind"] as const)),
    ...(isRange ? (["range"] as const) : []),
    ...(wordKey(before.words ?? "") === wordKey(after.words ?? "") ? [] : (["words"] as const)),
  ];
}

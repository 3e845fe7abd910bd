/** Which target of the plan at hand each proposal of a review is, by names and codes or by a person's word; what is new, raised,
 *  lowered; what the new plan no longer has; and the codes that follow from it. From a review and the workbook's plan; the
 *  pane shows it, review-targets.ts makes targets of it. */

import { codeKey } from "../code";
import { versionOn, type Plan, type Target } from "../target";
import { wordKey } from "../words";
import { planChanges, type PlanChange } from "./plan-changes";
import { levelOfItem, type Review, type ReviewItem } from "./review";

export interface MappingWishes {
  /** For proposals that name no level. */
  readonly level: string;
  /** The first day of the new targets, an Excel day serial: they are held against what is in force the day before. */
  readonly from?: number;
  /** Levels that the plan doesn't know take the place of the former ones, as after a reform. */
  readonly isSuccessor?: boolean;
}

/** A change with a proposal on its side. */
export type ProposedChange = Exclude<PlanChange, { readonly kind: "dropped" }>;

export interface ReviewMapping {
  /** What proposals are held against; of every code the version that counts. Empty where there is no plan at hand. */
  readonly standing: readonly Target[];
  /** Of every item that isn't left out, by its id. */
  readonly changes: ReadonlyMap<number, ProposedChange>;
  /** Targets of the document's levels that are in force and that no proposal is. */
  readonly dropped: readonly Target[];
  /** The code of every item that isn't left out, by its id: each once. */
  readonly codes: ReadonlyMap<number, string>;
  /** Items whose target a person should look at, and nobody did. */
  readonly unsure: ReadonlySet<number>;
  /** The document's levels are none of the plan's. */
  readonly isOtherTier: boolean;
}

export function mappingOf(review: Review, plan: Plan, wishes: MappingWishes): ReviewMapping {
  const items = review.items.filter(({ decision }) => decision !== "left-out");
  const all = candidates(plan, wishes.from);
  const levels = new Set(items.map((item) => wordKey(levelOfItem(item, wishes.level))));
  const isMet = ({ level }: Target): boolean => levels.has(wordKey(level));
  const isOtherTier = all.length > 0 && items.length > 0 && !all.some(isMet);
  const standing = isOtherTier ? all : all.filter(isMet);
  const targets = new Map(items.map((item) => [item, targetOf(item, wishes.level)]));
  const found = planChanges(standing, [...targets.values()], decidedIn(targets, all));
  const byTarget = new Map(found.flatMap((change) => (change.kind === "dropped" ? [] : [[change.after, change]])));
  const changes = new Map(
    [...targets].flatMap(([{ id }, target]): [number, ProposedChange][] => {
      const change = byTarget.get(target);
      return change ? [[id, change]] : [];
    }),
  );
  const keepsCodes = !isOtherTier || wishes.isSuccessor === true;
  const isOne = (change: ProposedChange | undefined): change is ProposedChange & { readonly before: Target } =>
    change !== undefined && "mapping" in change && (keepsCodes || change.mapping.by === "person");
  const mapped = new Map(
    [...changes].flatMap(([id, change]): [number, string][] => (isOne(change) ? [[id, change.before.code]] : [])),
  );
  const unsure = items.filter(({ id, isChecked }) => {
    const change = changes.get(id);
    return !isChecked && change !== undefined && isOne(change) && "mapping" in change && !change.mapping.isSure;
  });
  return {
    standing,
    changes,
    dropped: keepsCodes ? found.flatMap((change) => (isGone(change, plan, wishes.from) ? [change.before] : [])) : [],
    codes: codesOf(items, plan, mapped),
    unsure: new Set(unsure.map(({ id }) => id)),
    isOtherTier,
  };
}

/** All that changes, under the codes that would be written, with those of proposals that nobody has decided on: what a comparison of
 *  the two plans tells. What an amendment doesn't name goes on. */
export function comparedChanges(
  { items }: Pick<Review, "items">,
  { changes, dropped, codes }: ReviewMapping,
  isWhole: boolean,
): { readonly changes: readonly PlanChange[]; readonly open: ReadonlySet<string> } {
  const named = [...changes].map(([id, change]): ProposedChange => {
    const code = codes.get(id);
    return code === undefined || code === change.after.code ? change : { ...change, after: { ...change.after, code } };
  });
  const gone = isWhole ? dropped.map((before): PlanChange => ({ kind: "dropped", before })) : [];
  const open = items.flatMap(({ id, decision }) => (decision === "open" ? (codes.get(id) ?? []) : []));
  return { changes: [...named, ...gone], open: new Set(open) };
}

/** Of every code the version in force on the day before; else the one that begins first from then on, else the last one: a target
 *  that ended comes back under its own code. */
function candidates({ versions, targets }: Plan, from: number | undefined): readonly Target[] {
  if (from === undefined) return targets;
  return [...versions.values()].flatMap((all) => {
    const begun = all.filter((each) => (each.from ?? 0) < from).at(-1);
    const coming = all.find((each) => (each.from ?? 0) >= from);
    const isInForce = begun && (begun.until ?? Infinity) >= from - 1;
    return (isInForce ? begun : (coming ?? begun)) ?? [];
  });
}

/** Only what is in force, and not what the new plan has a version of already. */
function isGone(change: PlanChange, plan: Plan, from: number | undefined): change is PlanChange & { kind: "dropped" } {
  if (change.kind !== "dropped") return false;
  if (from === undefined) return true;
  const { code } = change.before;
  const isComing = plan.versions.get(codeKey(code))?.some((each) => (each.from ?? 0) >= from) ?? false;
  return versionOn(plan, code, from - 1) !== undefined && !isComing;
}

/** The proposals of a step that were there before are the same objects: so are their targets. */
const made = new WeakMap<ReviewItem["proposal"], Target>();

/** What of a proposal is held against other targets. */
function targetOf(item: ReviewItem, otherwise: string): Target {
  const { proposal } = item;
  const level = levelOfItem(item, otherwise);
  const known = made.get(proposal);
  if (known?.level === level) return known;
  const { code, name, unit, comparison, value, upper, words, direction, aggregation, method } = proposal;
  const target: Target = {
    ...{ code, level, item: 0, name, unit, comparison, direction, aggregation, method },
    ...(value === undefined ? {} : { value }),
    ...(upper === undefined ? {} : { upper }),
    ...(words === undefined ? {} : { words }),
  };
  made.set(proposal, target);
  return target;
}

/** A person's word: the mapping itself, or a code that was typed. */
function decidedIn(
  targets: ReadonlyMap<ReviewItem, Target>,
  all: readonly Target[],
): ReadonlyMap<Target, Target | "new"> {
  const byCode = new Map(all.map((target) => [codeKey(target.code), target]));
  const decided = new Map<Target, Target | "new">();
  for (const [{ mapsTo, corrected }, target] of targets) {
    const code = typeof mapsTo === "object" ? mapsTo.code : corrected.includes("code") ? target.code : undefined;
    if (mapsTo === "new") decided.set(target, "new");
    else if (code !== undefined) decided.set(target, byCode.get(codeKey(code)) ?? "new");
  }
  return decided;
}

/** What is one of the plan's targets has its code there; a code that a person typed stays, as far as nobody typed it before; the
 *  others have codes that nothing else has. */
function codesOf(
  items: readonly ReviewItem[],
  plan: Plan,
  mapped: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const codes = new Map(mapped);
  const taken = new Set([...mapped.values()].map(codeKey));
  const rest = items.filter(({ id }) => !mapped.has(id));
  const isTyped = ({ corrected }: ReviewItem): boolean => corrected.includes("code");
  for (const item of [...rest.filter(isTyped), ...rest.filter((each) => !isTyped(each))]) {
    const code = freeCode(item.proposal.code, (key) => taken.has(key) || plan.byKey.has(key));
    codes.set(item.id, code);
    taken.add(codeKey(code));
  }
  return codes;
}

/** The code itself, or with the first number behind it that is free. */
function freeCode(code: string, isTaken: (key: string) => boolean): string {
  const wanted = codeKey(code) === "" ? "CT" : code.trim();
  if (!isTaken(codeKey(wanted))) return wanted;
  // A digit behind a digit would make another number of it.
  const root = /\d$/u.test(wanted) ? `${wanted}.` : wanted;
  for (let number = 2; ; number++) if (!isTaken(codeKey(root + String(number)))) return root + String(number);
}

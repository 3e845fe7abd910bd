/** The numbers of items for the column STT: what a document counts as one item stays one, since reports count items. From the
 *  accepted items of a review and the plan at hand. */

import type { Plan } from "../target";
import { wordKey } from "../words";
import { parentItem, type Review, type ReviewItem } from "./review";

/** By the item's id. The document's own numbers where they are plain and each means one item of its level; else the items of
 *  the level are counted. Numbers that the level has already in the plan aren't given to other items. */
export function itemNumbers(
  review: Review,
  accepted: readonly ReviewItem[],
  plan: Plan,
  level: string,
): ReadonlyMap<number, number> {
  const levels = new Map<string, ReviewItem[]>();
  for (const item of accepted) {
    const key = wordKey(item.proposal.level || level);
    levels.set(key, [...(levels.get(key) ?? []), item]);
  }
  const numbers = new Map<number, number>();
  for (const [key, items] of levels) {
    const taken = plan.targets.filter((target) => wordKey(target.level) === key).map(({ item }) => item);
    for (const [id, number] of numbersOfLevel(review, items, taken)) numbers.set(id, number);
  }
  return numbers;
}

function numbersOfLevel(
  review: Review,
  items: readonly ReviewItem[],
  taken: readonly number[],
): ReadonlyMap<number, number> {
  const keys = items.map((item) => itemKey(review, item));
  const distinct = [...new Set(keys)];
  const printed = distinct.map((key) => {
    const first = items[keys.indexOf(key)];
    return first && /^\d{1,4}$/u.test(first.proposal.item) ? Number(first.proposal.item) : undefined;
  });
  const isPlain =
    printed.every((number) => number !== undefined) &&
    new Set(printed).size === printed.length &&
    !printed.some((number) => taken.includes(number));
  const after = taken.reduce((most, number) => Math.max(most, Math.floor(number)), 0);
  const numberOf = new Map(
    distinct.map((key, index) => [key, (isPlain ? printed[index] : undefined) ?? after + index + 1] as const),
  );
  return new Map(items.map(({ id }, index) => [id, numberOf.get(keys[index] ?? "") ?? 0]));
}

/** Proposals of one printed number under one heading are one item; one without a number belongs to its parent's. */
function itemKey(review: Review, item: ReviewItem): string {
  const seen = new Set<number>();
  let top = item.id;
  for (let each: ReviewItem | undefined = item; each && !seen.has(each.id); each = parentItem(review, each)) {
    if (each.proposal.item !== "") return `${wordKey(each.proposal.group)}|${each.proposal.item}`;
    seen.add(each.id);
    top = each.id;
  }
  return `#${top}`;
}

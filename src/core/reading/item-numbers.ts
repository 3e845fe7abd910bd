/** The numbers of items for the column STT: what a document counts as one item stays one, since reports count items. From the
 *  accepted items of a review and the plan at hand. */

import { codeKey } from "../code";
import type { Plan } from "../target";
import { wordKey } from "../words";
import { parentItem, type Review, type ReviewItem } from "./review";

/** By the item's id. What the plan has already keeps its number there; the others have the document's own numbers where these
 *  are plain, each means one item of its level, and the level has none of them; else they are counted on. */
export function itemNumbers(
  review: Review,
  accepted: readonly ReviewItem[],
  plan: Plan,
  { level, codes }: { readonly level: string; readonly codes: ReadonlyMap<number, string> },
): ReadonlyMap<number, number> {
  const levels = new Map<string, ReviewItem[]>();
  for (const item of accepted) {
    const key = wordKey(item.proposal.level || level);
    levels.set(key, [...(levels.get(key) ?? []), item]);
  }
  const knownNumber = ({ id }: ReviewItem): number | undefined => plan.byKey.get(codeKey(codes.get(id) ?? ""))?.item;
  const numbers = new Map<number, number>();
  for (const [key, items] of levels) {
    const taken = plan.targets.filter((target) => wordKey(target.level) === key).map(({ item }) => item);
    for (const [id, number] of numbersOfLevel(review, items, taken, knownNumber)) numbers.set(id, number);
  }
  return numbers;
}

function numbersOfLevel(
  review: Review,
  items: readonly ReviewItem[],
  taken: readonly number[],
  knownNumber: (item: ReviewItem) => number | undefined,
): ReadonlyMap<number, number> {
  const groups = new Map<string, ReviewItem[]>();
  for (const item of items) {
    const key = itemKey(review, item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const all = [...groups.values()];
  const known = all.map((group) => group.map(knownNumber).find((number) => number !== undefined));
  const printed = all.map(([first], index) => (known[index] === undefined ? printedNumber(first) : undefined));
  const fresh = printed.filter((_, index) => known[index] === undefined);
  const isPlain =
    new Set(fresh).size === fresh.length && fresh.every((number) => number !== undefined && !taken.includes(number));
  let last = Math.max(0, ...taken.map(Math.floor));
  const numbers = all.map((_, index) => known[index] ?? (isPlain ? printed[index] : undefined) ?? ++last);
  return new Map(all.flatMap((group, index) => group.map(({ id }) => [id, numbers[index] ?? 0] as const)));
}

function printedNumber(item: ReviewItem | undefined): number | undefined {
  const printed = item?.proposal.item ?? "";
  return /^\d{1,4}$/u.test(printed) ? Number(printed) : undefined;
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

/** Accepted proposals of a review → targets, with the codes of review-mapping.ts, the document as their source and a note where a
 *  doubt is left. What becomes of codes that the plan has already is decided in targets-change.ts. */

import type { Plan, Target } from "../target";
import { reviewNote } from "../targets-table";
import { wordKey } from "../words";
import { itemNumbers } from "./item-numbers";
import type { DocumentPlace } from "./plan-document";
import type { Doubt } from "./proposal";
import { yearPlans } from "./further-years";
import { levelOfItem, openDoubts, parentItem, type Review, type ReviewItem } from "./review";
import type { ReviewMapping } from "./review-mapping";

/** What a workbook's cells say of a document, in the words of src/text. */
export interface SourceWords {
  readonly place: (place: DocumentPlace) => string;
  readonly doubt: (doubt: Doubt) => string;
  /** That a person should look whether it is the target of that name in the plan at hand. */
  readonly mapping: (name: string) => string;
}

export interface TargetWishes {
  /** For proposals that name no level. */
  readonly level: string;
  /** The first day on which the targets are in force, an Excel day serial; none for a whole plan. */
  readonly from?: number;
  /** What the document is called in the column Nguồn. */
  readonly document: string;
  readonly words: SourceWords;
  /** Whether plans of further years go along. */
  readonly withYears?: boolean;
}

/** The targets of all accepted items, in the document's order, by the item's id. */
export function targetsOf(
  review: Review,
  plan: Plan,
  mapping: ReviewMapping,
  wishes: TargetWishes,
): ReadonlyMap<number, Target> {
  const accepted = review.items.filter(({ decision }) => decision === "accepted");
  const { codes } = mapping;
  const numbers = itemNumbers(review, accepted, plan, { level: wishes.level, codes });
  const spelt = levelSpeller(plan);
  return new Map(
    accepted.map((item) => {
      const { proposal } = item;
      const parent = acceptedParent(review, item);
      const parentCode = parent && codes.get(parent.id);
      const place = wishes.words.place(proposal.quotation.at);
      const before = formerOf(item, mapping);
      const asked = before && mapping.unsure.has(item.id) ? [wishes.words.mapping(before.name)] : [];
      const doubts = [...asked, ...openDoubts(item).map(wishes.words.doubt)];
      const plans = wishes.withYears ? yearPlans(proposal, review.reading.year) : undefined;
      const target: Target = {
        code: codes.get(item.id) ?? proposal.code,
        // After a reform the target goes on under another level.
        level: before && !mapping.isOtherTier ? before.level : spelt(levelOfItem(item, wishes.level)),
        item: numbers.get(item.id) ?? 0,
        name: proposal.name.trim(),
        unit: proposal.unit.trim(),
        comparison: proposal.comparison,
        ...(proposal.comparison === "words"
          ? { words: proposal.words ?? "" }
          : proposal.value === undefined
            ? {}
            : { value: proposal.value }),
        ...(proposal.upper === undefined ? {} : { upper: proposal.upper }),
        direction: proposal.direction,
        aggregation: proposal.aggregation,
        method: proposal.method,
        ...(parentCode === undefined ? {} : { parent: parentCode }),
        ...(doubts.length === 0 ? {} : { note: reviewNote(doubts.join("; ")) }),
        source: [wishes.document, place].filter((part) => part !== "").join(", "),
        ...(proposal.group === "" ? {} : { group: proposal.group }),
        ...(wishes.from === undefined ? {} : { from: wishes.from }),
        ...(plans && plans.size > 0 ? { plans } : {}),
      };
      return [item.id, target] as const;
    }),
  );
}

/** The target of the plan at hand whose code it has. */
function formerOf({ id }: ReviewItem, { changes, codes }: ReviewMapping): Target | undefined {
  const change = changes.get(id);
  return change && "before" in change && change.before.code === codes.get(id) ? change.before : undefined;
}

/** A level keeps the spelling in which it came first: documents write THÀNH PHỐ in headings. */
function levelSpeller(plan: Plan): (level: string) => string {
  const known = new Map<string, string>();
  const spelt = (level: string): string => {
    const key = wordKey(level);
    const first = known.get(key);
    if (first !== undefined) return first;
    known.set(key, level);
    return level;
  };
  for (const { level } of plan.targets) spelt(level);
  return spelt;
}

/** The nearest parent that is accepted too; none where parents run in a circle. */
export function acceptedParent(review: Review, item: ReviewItem): ReviewItem | undefined {
  const seen = new Set([item.id]);
  let parent = parentItem(review, item);
  while (parent && !seen.has(parent.id)) {
    seen.add(parent.id);
    if (parent.decision === "accepted") return isBelow(review, parent, item) ? undefined : parent;
    parent = parentItem(review, parent);
  }
  return undefined;
}

/** Whether an item stands somewhere below another one. */
export function isBelow(review: Review, item: ReviewItem, above: ReviewItem): boolean {
  const seen = new Set<number>();
  for (let each: ReviewItem | undefined = item; each && !seen.has(each.id); each = parentItem(review, each)) {
    if (each.id === above.id) return true;
    seen.add(each.id);
  }
  return false;
}

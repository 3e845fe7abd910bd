/** Accepted proposals of a review → targets, with codes that nothing else has, the document as their source and a note where a
 *  doubt is left. What becomes of codes that the plan has already is decided in targets-change.ts. */

import { codeKey } from "../code";
import type { Plan, Target } from "../target";
import { reviewNote } from "../targets-table";
import { wordKey } from "../words";
import { itemNumbers } from "./item-numbers";
import type { DocumentPlace } from "./plan-document";
import type { Doubt } from "./proposal";
import { openDoubts, parentItem, type Review, type ReviewItem } from "./review";

/** What a workbook's cells say of a document, in the words of src/text. */
export interface SourceWords {
  readonly place: (place: DocumentPlace) => string;
  readonly doubt: (doubt: Doubt) => string;
}

export interface TargetWishes {
  /** For proposals that name no level. */
  readonly level: string;
  /** The first day on which the targets are in force, an Excel day serial; none for a whole plan. */
  readonly from?: number;
  /** What the document is called in the column Nguồn. */
  readonly document: string;
  readonly words: SourceWords;
}

/** The targets of all accepted items, in the document's order, by the item's id. */
export function targetsOf(review: Review, plan: Plan, wishes: TargetWishes): ReadonlyMap<number, Target> {
  const accepted = review.items.filter(({ decision }) => decision === "accepted");
  const codes = codesOf(review, plan);
  const numbers = itemNumbers(review, accepted, plan, { level: wishes.level, codes });
  const spelt = levelSpeller(plan);
  return new Map(
    accepted.map((item) => {
      const { proposal } = item;
      const parent = acceptedParent(review, item);
      const parentCode = parent && codes.get(parent.id);
      const place = wishes.words.place(proposal.quotation.at);
      const doubts = openDoubts(item).map(wishes.words.doubt);
      const target: Target = {
        code: codes.get(item.id) ?? proposal.code,
        level: spelt(levelOfItem(item, wishes.level)),
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
      };
      return [item.id, target] as const;
    }),
  );
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

export function levelOfItem({ proposal }: ReviewItem, otherwise: string): string {
  return proposal.level.trim() || otherwise.trim();
}

/** Whether the two speak of one indicator, so that one code for both is no chance: the same name, or the same unit. */
export function isSameMeasure(a: Pick<Target, "name" | "unit">, b: Pick<Target, "name" | "unit">): boolean {
  return wordKey(a.name) === wordKey(b.name) || wordKey(a.unit) === wordKey(b.unit);
}

/** The code of every item that isn't left out, by its id: each once. A proposed code that another indicator of the plan has
 *  gets a number behind it; a code that a person typed stays, as far as nobody typed it before. */
export function codesOf(review: Review, plan: Plan): ReadonlyMap<number, string> {
  const items = review.items.filter(({ decision }) => decision !== "left-out");
  const taken = new Set<string>();
  const codes = new Map<number, string>();
  const isTyped = ({ corrected }: ReviewItem): boolean => corrected.includes("code");
  for (const item of [...items.filter(isTyped), ...items.filter((each) => !isTyped(each))]) {
    const known = plan.byKey.get(codeKey(item.proposal.code));
    const isOther = known !== undefined && !isTyped(item) && !isSameMeasure(known, item.proposal);
    const code = freeCode(item.proposal.code, (key) => taken.has(key) || (isOther && plan.byKey.has(key)), plan);
    codes.set(item.id, code);
    taken.add(codeKey(code));
  }
  return codes;
}

/** The code itself, or with the first number behind it that is free and not in the plan. */
function freeCode(code: string, isTaken: (key: string) => boolean, plan: Plan): string {
  const wanted = codeKey(code) === "" ? "CT" : code.trim();
  if (!isTaken(codeKey(wanted))) return wanted;
  // A digit behind a digit would make another number of it.
  const root = /\d$/u.test(wanted) ? `${wanted}.` : wanted;
  for (let number = 2; ; number++) {
    const key = codeKey(root + String(number));
    if (!isTaken(key) && !plan.byKey.has(key)) return root + String(number);
  }
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

/** Reads everything of ours in the open workbook, and says whether the plan changed since the last time. */

import { readBook, type Book } from "../core/book";
import { done, type Outcome } from "../core/outcome";
import { queueContents } from "../excel/contents";
import { conversation } from "../excel/session";

export function survey(): Promise<Outcome<Book>> {
  return conversation(async (context) => {
    const contents = queueContents(context);
    await context.sync();
    return done(readBook(contents()));
  });
}

/** Two books hold the same targets when every cell function must give the same in both. */
export function isSamePlan(a: Book, b: Book): boolean {
  const told = ({ plan, unreadable }: Book): string =>
    JSON.stringify([unreadable, plan.targets.map((target) => ({ ...target, at: null, note: null }))]);
  return told(a) === told(b);
}

/** Reads everything of ours in the open workbook, and says what of it cell functions see. */

import { readBook, type Book } from "../core/book";
import { done, type Outcome } from "../core/outcome";
import { queueContents, queueSheetNames } from "../excel/contents";
import { patientConversation } from "../excel/session";

export function survey(): Promise<Outcome<Book>> {
  return patientConversation(async (context) => {
    const queued = queueContents(context);
    await context.sync();
    const contents = queued();
    // A copy of a report stands beside a mark of ours, even where its original is gone.
    if (contents.names.length === 0) return done(readBook(contents));
    const ofSheets = queueSheetNames(context, contents.sheets);
    await context.sync();
    return done(readBook({ ...contents, names: [...contents.names, ...ofSheets()] }));
  });
}

/** Everything that cell functions answer from, as a text: two books with the same text give the same in every cell. On
 *  which row a target stands makes no difference, in which order they stand does. */
export function seenByFunctions({ plan, unreadable, settings }: Book): string {
  const targets = [...plan.versions.values()].flat().map((target) => ({
    ...target,
    plans: target.plans && [...target.plans],
    at: undefined,
  }));
  return JSON.stringify([unreadable ?? null, settings.period ?? null, settings.judging, targets]);
}

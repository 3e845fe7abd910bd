/** Reads everything of ours in the open workbook, and says what of it cell functions see. */

import { readBook, type Book } from "../core/book";
import { done, type Outcome } from "../core/outcome";
import { queueContents, queueSheetNames, type WorkbookContents } from "../excel/contents";
import { patientConversation } from "../excel/session";

export interface Survey {
  readonly book: Book;
  /** The names of all sheets: what the next survey should know. */
  readonly sheets: readonly string[];
}

/** One sync if it knows the workbook's sheets from the last survey, which it asks for their own names at once: people's
 *  copies of reports are known by them. A second one for sheets that came meanwhile. */
export function survey(knownSheets: readonly string[] = []): Promise<Outcome<Survey>> {
  return patientConversation(async (context) => {
    const queued = queueContents(context);
    const known = queueSheetNames(context, knownSheets);
    await context.sync();
    const contents = queued();
    const names = [...contents.names, ...known()];
    const strangers = strangersAmong(contents, knownSheets);
    if (strangers.length > 0) {
      const ofStrangers = queueSheetNames(context, strangers);
      await context.sync();
      names.push(...ofStrangers());
    }
    const sheets = contents.sheets.map(({ name }) => name);
    return done({ book: readBook({ ...contents, names }), sheets });
  });
}

/** Sheets that may be people's copies and that nobody has asked yet. A copy stands beside a mark of ours, even where its
 *  original is gone; where a mark of the workbook's stands, there is the original, or what Attain keeps of it. */
function strangersAmong({ sheets, names }: WorkbookContents, known: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const settled = new Set([...known, ...names.flatMap(({ place }) => place?.sheet ?? [])]);
  return sheets.flatMap(({ name }) => (settled.has(name) ? [] : [name]));
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

/** Writes the tables that the workbook lacks, each on a sheet of its own: all or none. What is there stays as it is. */

import { readBook } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import type { Period } from "../core/period";
import { firstYear2025, levels2025, plan2025 } from "../core/plan-2025";
import { newTables } from "../core/workbook-form";
import { queueContents } from "../excel/contents";
import { allOrNothing } from "../excel/half-written";
import { conversation } from "../excel/session";
import { writeTable } from "../excel/set-up-writer";
import { removeNewSheets } from "../excel/sheets";
import { clashes } from "./name-clashes";

/** The period that a new workbook begins with; people change it on the sheet Thiết lập. */
const firstPeriod: Period = { year: 2025, kind: "half", number: 1 };

/** Answers with the names of the sheets that were added: none when all were there. */
export function setUpWorkbook(): Promise<Outcome<readonly string[]>> {
  return conversation(async (context) => {
    const { workbook } = context;
    const queued = queueContents(context);
    const names = workbook.names.load("items/name,items/formula");
    const protection = workbook.protection.load("protected");
    await context.sync();
    const contents = queued();
    const book = readBook(contents);
    // Targets that are there already decide what rows the results get.
    const own = book.plan.targets.length > 0;
    const forms = newTables({
      plan: own ? book.plan : plan2025,
      levels: own ? book.levels : levels2025,
      period: book.settings.period ?? firstPeriod,
      firstYear: own ? undefined : firstYear2025,
    }).filter((form) => book.missing.includes(form.name));
    if (forms.length === 0) return done([]);
    const problems = clashes(forms, contents.sheets, names.items);
    if (protection.protected) problems.push({ kind: "protected-structure" });
    if (problems.length > 0) return not(...problems);
    const newSheets = forms.map((form) => form.sheet);
    return allOrNothing(
      context,
      async () => {
        for (const form of forms) writeTable(context, form);
        const [first] = newSheets;
        if (first !== undefined) workbook.worksheets.getItem(first).activate();
        await context.sync();
        return done(newSheets);
      },
      (later) => removeNewSheets(later, newSheets, contents.inFront),
    );
  });
}

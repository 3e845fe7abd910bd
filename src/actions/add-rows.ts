/** Adds to the results table the rows that the reporting period lacks, so that people type only the figures. */

import { readBook, type Book } from "../core/book";
import { codeKey } from "../core/code";
import { done, not, type Outcome } from "../core/outcome";
import { isSamePeriod } from "../core/period";
import { isAdvice, placeOfProblem } from "../core/problem";
import { planOf } from "../core/target";
import { resultRows, wholeArea } from "../core/results-table";
import { isBlankRow } from "../core/table";
import { appendRows } from "../excel/appended-rows";
import { constant } from "../excel/cells";
import { queueContents } from "../excel/contents";
import { conversation } from "../excel/session";

/** Answers with the number of rows added. */
export function addRows(): Promise<Outcome<number>> {
  return conversation(async (context) => {
    const contents = queueContents(context);
    await context.sync();
    const found = contents();
    const book = readBook(found);
    const table = found.tables.find((each) => each.name === "SoLieu");
    const { period } = book.settings;
    if (!table) return not({ kind: "no-table", table: "SoLieu" });
    if (!period) return not({ kind: "unknown-period", found: book.settings.texts.period });
    // A row that can't be read may be the very one that would be added: then it would stand there twice.
    const unread = book.problems.filter(
      (problem) => !isAdvice(problem) && placeOfProblem(problem)?.sheet === table.sheet,
    );
    if (unread.length > 0) return not(...unread);
    const lacking = planOf(book.plan.targets.filter((target) => !isListed(book, target.code)));
    if (lacking.targets.length === 0) return done(0);
    // Excel: a table without rows shows one blank row, and the first row added takes its place.
    const standing = table.rows.every(isBlankRow) ? 0 : table.rows.length;
    const rows = resultRows(lacking, period, table.top + 2 + standing);
    const values = rows.map((row) =>
      row.map((value) => (typeof value === "string" && value.startsWith("=") ? value : constant(value))),
    );
    await appendRows(context, table, values);
    return done(rows.length);
  });
}

function isListed(book: Book, code: string): boolean {
  const { period } = book.settings;
  return book.results.some(
    (result) =>
      period !== undefined &&
      codeKey(result.code) === codeKey(code) &&
      result.unit === wholeArea &&
      isSamePeriod(result.period, period),
  );
}

/** Makes the sheet "So sánh kế hoạch" of a new plan beside the one at hand: read, decide, write, as a report. A sheet that stands,
 *  wherever it was moved and whatever it is called, is rebuilt in its place with what people made of it. */

import { readBook, type Book } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { comparisonMark, comparisonReport, type PlanComparison } from "../core/reading/comparison-sheet";
import { reportName, type FoundReport } from "../core/report-marks";
import { queueContents } from "../excel/contents";
import { conversation } from "../excel/session";
import { copyOf, placeReport, readStanding, surroundingsOf, type BuiltReport } from "./report-placing";

export function comparePlans(comparison: PlanComparison): Promise<Outcome<BuiltReport>> {
  return conversation(async (context) => {
    const queued = queueContents(context);
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    const contents = queued();
    const { level, period, form } = comparisonMark(comparison);
    const name = reportName(level, period, form);
    const find = (book: Book): FoundReport | undefined =>
      book.reports.find((found) => reportName(found.level, found.period, found.form) === name);
    const found = find(readBook(contents)) ?? (await copyOf(context, contents, find));
    // A new sheet, or a copy of the standing one.
    if (protection.protected) return not({ kind: "protected-structure" });
    const standing = found ? await readStanding(context, found, undefined) : done(undefined);
    if (!standing.ok) return standing;
    const report = comparisonReport(comparison, standing.value?.read.existing);
    if (!report.ok) return report;
    const place = found && standing.value ? { found, read: standing.value.read } : undefined;
    return done(await placeReport(context, report.value, place, surroundingsOf(contents)));
  });
}

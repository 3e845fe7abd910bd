/** Builds the report on the level, period and form that the settings name: read, decide, write, in three syncs. Labels that
 *  people typed over formulas go into the table DanhGia on the way. */

import { readBook } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { reportOn } from "../core/report-on";
import { reportRequestOf } from "../core/report-request";
import type { SheetTable } from "../core/table";
import { reportOfSettings } from "../core/walk";
import { queueContents } from "../excel/contents";
import { queueTableName } from "../excel/report-tables";
import { conversation } from "../excel/session";
import { copyOf, placeReport, readStanding, surroundingsOf, type BuiltReport } from "./report-placing";

export function buildReport(): Promise<Outcome<BuiltReport>> {
  return conversation(async (context) => {
    const queued = queueContents(context);
    const protection = context.workbook.protection.load("protected");
    const taken = queueTableName(context, "DanhGia");
    await context.sync();
    const contents = queued();
    const book = readBook(contents);
    const request = reportRequestOf(book);
    if (!request.ok) return request;
    const found =
      reportOfSettings(book) ??
      (contents.names.length > 0 ? await copyOf(context, contents, reportOfSettings) : undefined);
    // A new report is a new sheet, and so is the copy that is kept of a standing one.
    if (protection.protected) return not({ kind: "protected-structure" });
    const table = (name: SheetTable["name"]): SheetTable | undefined =>
      contents.tables.find((each) => each.name === name);
    const judgements = table("DanhGia");
    const standing = found ? await readStanding(context, found, judgements) : done(undefined);
    if (!standing.ok) return standing;
    const report = reportOn({
      ...request.value,
      headings: table("ChiTieu")?.headings,
      ...(standing.value ? { existing: standing.value.read.existing } : {}),
    });
    if (!report.ok) return report;
    const typed = report.value.typedLabels.length > 0;
    const refused: Problem[] = [];
    if (typed && !judgements && taken()) {
      refused.push({ kind: "table-name-taken", table: "DanhGia", at: { sheet: "DanhGia" } });
    }
    if (typed && standing.value?.judgementsProtected) {
      refused.push({ kind: "protected-sheet", sheet: judgements?.sheet ?? "" });
    }
    if (refused.length > 0) return not(...refused);
    const place = found && standing.value ? { found, read: standing.value.read } : undefined;
    const built = await placeReport(context, report.value, place, surroundingsOf(contents));
    return done(built);
  });
}

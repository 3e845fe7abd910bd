/** Writes what a person chose to have reported into the table ThietLap, where every report finds it: read, decide, write,
 *  in two syncs. */

import { readBook } from "../core/book";
import { done, not, type Outcome } from "../core/outcome";
import { isStop } from "../core/problem";
import { changeSettings } from "../core/setting-change";
import type { SettingKey } from "../core/setting-names";
import { queueContents } from "../excel/contents";
import { conversation } from "../excel/session";
import { queueSettingCells, queueTableProtection, writeSettings } from "../excel/setting-writer";

/** Texts as the cells of ThietLap take them: a form's name, `T6/2025`, a level's name. */
export type ReportChoice = Readonly<Partial<Record<Extract<SettingKey, "form" | "period" | "level">, string>>>;

export function chooseReport(choice: ReportChoice): Promise<Outcome<void>> {
  return conversation(async (context) => {
    const queued = queueContents(context);
    const isProtected = queueTableProtection(context, "ThietLap");
    const cells = queueSettingCells(context);
    await context.sync();
    const contents = queued();
    const table = contents.tables.find(({ name }) => name === "ThietLap");
    if (!table) return not({ kind: "no-table", table: "ThietLap" });
    const { settings, problems } = readBook(contents);
    const stop = problems.find((problem) => isStop(problem) && problem.table === "ThietLap");
    if (stop) return not(stop);
    const change = changeSettings(choice, settings, table);
    if (change.cells.length === 0 && change.rows.length === 0) return done(undefined);
    if (isProtected()) return not({ kind: "protected-sheet", sheet: table.sheet });
    await writeSettings(context, table, cells(), change);
    return done(undefined);
  });
}

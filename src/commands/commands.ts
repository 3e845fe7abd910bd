/** What a person can press on the ribbon. Each button does what the pane's button of the same name does, and opens the
 *  pane where there is something to read. */

import { buildReport } from "../actions/build-report";
import { formerSheet } from "../actions/report-placing";
import type { DeskOwner } from "../actions/desk";
import { setUpWorkbook } from "../actions/set-up-workbook";
import { onCommand, showPane } from "../excel/host";

export function associateCommands(desk: DeskOwner): void {
  onCommand("setUpWorkbook", async () => {
    await desk.run("set-up", setUpWorkbook);
    await showPane();
  });
  onCommand("buildReport", async () => {
    const isBuilt = await desk.run("build", buildReport, formerSheet);
    if (!isBuilt) await showPane();
  });
}

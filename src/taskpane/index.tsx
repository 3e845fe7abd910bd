/** The only start. With the shared runtime this page holds everything: cell functions (functions.js, loaded before),
 *  ribbon commands, and the pane, which is fetched last so that formulas never wait for it. */

import { openDesk } from "../actions/desk";
import { associateCommands } from "../commands/commands";
import { onWorkbookChange, takesFormattedNumbers, whenReady } from "../excel/host";
import { putOnShelf, wasCalled } from "../functions/streams";
import { languageOf, textsIn } from "../text/problems";

async function start(): Promise<void> {
  const host = await whenReady();
  const language = languageOf(host.displayLanguage);
  document.documentElement.lang = language;
  const root = document.getElementById("pane");
  if (!root) throw new Error("taskpane.html has no element with the id “pane”.");
  if (!host.isExcel) {
    root.textContent = textsIn(language).pane.notInExcel;
    return;
  }
  const takesFormats = takesFormattedNumbers();
  const desk = openDesk({
    told: ({ plan, unreadable, settings: { period, judging } }) =>
      putOnShelf({ plan, unreadable, period, judging, language, takesFormats }),
    areUsed: wasCalled,
  });
  associateCommands(desk);
  const reading = desk.refresh();
  await onWorkbookChange(desk.changed);
  const { showPane } = await import(/* webpackChunkName: "pane" */ "./show-pane");
  showPane(root, desk, language);
  await reading;
}

void start();

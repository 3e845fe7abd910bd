/** The only start. With the shared runtime this page holds everything: cell functions (functions.js, loaded before),
 *  ribbon commands, and the pane, which is fetched last so that formulas never wait for it. */

import { openDesk } from "../actions/desk";
import { associateCommands } from "../commands/commands";
import { onWorkbookChange, whenReady } from "../excel/host";
import { putOnShelf } from "../functions/shelf";
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
  const desk = openDesk((book) => {
    putOnShelf({ plan: book.plan, unreadable: book.unreadable, language });
  });
  associateCommands(desk);
  const reading = desk.refresh();
  await onWorkbookChange(() => void desk.refresh());
  const { showPane } = await import("./show-pane");
  showPane(root, desk, language);
  await reading;
}

void start();

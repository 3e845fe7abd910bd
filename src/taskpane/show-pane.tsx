/** Puts the pane on the page. index.tsx fetches this file last, so that no formula waits for it. */

import { createRoot } from "react-dom/client";
import type { DeskOwner } from "../actions/desk";
import type { Language } from "../text/language";
import { Pane } from "./pane";

export function showPane(root: HTMLElement, desk: DeskOwner, language: Language): void {
  createRoot(root).render(<Pane desk={desk} language={language} />);
}

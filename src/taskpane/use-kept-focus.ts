/** Keeps the place of people who work by keyboard: when the focused button goes away, because its step is done or its
 *  message closed, the next step's button takes over. Otherwise they would begin again at the top of the page. */

import { useEffect, useRef } from "react";

/** The id of the one primary button. */
export const nextStepId = "next-step";

export function useKeptFocus(): void {
  const focused = useRef<Node | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      focused.current = target instanceof Node ? target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    // Somebody who types in the grid meanwhile stays there.
    if (document.hasFocus() && document.activeElement === document.body) document.getElementById(nextStepId)?.focus();
  });
}

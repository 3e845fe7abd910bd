/** Calls back when Escape is pressed anywhere within an element. */

import { useEffect, type RefObject } from "react";

export function useEscape(within: RefObject<HTMLElement | null>, pressed: () => void): void {
  useEffect(() => {
    const element = within.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      // Excel: on the web office.js takes every Escape for one of its own messages and moves the focus to some button.
      event.stopPropagation();
      pressed();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [within, pressed]);
}

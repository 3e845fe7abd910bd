/** Whether the page has room for two columns, as the media query of their styles says. */

import { useSyncExternalStore } from "react";

export const wide = "(min-width: 640px)";

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** What is shown as running: nothing that ends within 150 ms, so that a jump to a cell doesn't make the pane flicker. */

import { useEffect, useState } from "react";
import type { Action } from "../core/walk";

const patience = 150;

export function useShownRunning(running: Action | undefined): Action | undefined {
  const [late, setLate] = useState<Action>();
  useEffect(() => {
    if (running === undefined) return undefined;
    const timer = setTimeout(() => setLate(running), patience);
    return () => {
      clearTimeout(timer);
      setLate(undefined);
    };
  }, [running]);
  return running === late ? running : undefined;
}

/** Which outcome stands at the top: the last that has something to say. It stays while the next action runs, so that
 *  nothing moves meanwhile, and while the person goes to the cell that it speaks of. */

import { useState } from "react";
import type { Desk } from "../actions/desk";

export interface ShownOutcome {
  readonly last: Desk["last"];
  /** Another number for each outcome: the same refusal twice is told twice to those who listen. */
  readonly number: number;
}

export function useShownOutcome({ last, running }: Desk): ShownOutcome {
  const [shown, setShown] = useState<ShownOutcome>({ last, number: 0 });
  const isSilent = last?.action === "go-to" && last.problems.length === 0;
  if (running !== undefined || isSilent || shown.last === last) return shown;
  const next = { last, number: shown.number + 1 };
  setShown(next);
  return next;
}

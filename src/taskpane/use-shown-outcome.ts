/** Which outcome stands at the top. The last one stays while the next action runs, so that nothing moves meanwhile;
 *  a refusal stays also while the person goes to the cell that it speaks of. */

import { useState } from "react";
import type { Desk } from "../actions/desk";

export interface ShownOutcome {
  readonly last: Desk["last"];
  /** Another number for each outcome: the same refusal twice is told twice to those who listen. */
  readonly number: number;
}

export function useShownOutcome({ last, running }: Desk): {
  readonly outcome: ShownOutcome;
  readonly close: () => void;
} {
  const [newest, setNewest] = useState<ShownOutcome>({ last, number: 0 });
  const [closed, setClosed] = useState<number>();
  const isJump = last?.action === "go-to" && last.problems.length === 0;
  const isKept = running !== undefined || (isJump && newest.last !== undefined && newest.last.problems.length > 0);
  const isNew = !isKept && newest.last !== last;
  const current = isNew ? { last, number: newest.number + 1 } : newest;
  if (isNew) setNewest(current);
  return {
    outcome: current.number === closed ? { last: undefined, number: current.number } : current,
    close: () => setClosed(current.number),
  };
}

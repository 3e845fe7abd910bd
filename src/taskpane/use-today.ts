/** The day of the machine's clock, as Excel's serial. Follows midnight while the pane is open. */

import { useSyncExternalStore } from "react";
import { dayOf } from "../core/day";

const minute = 60_000;

export function useToday(): number {
  return useSyncExternalStore(eachMinute, today);
}

function eachMinute(passed: () => void): () => void {
  const timer = setInterval(passed, minute);
  return () => clearInterval(timer);
}

function today(): number {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`The clock shows no day: ${String(now)}`);
  return day;
}

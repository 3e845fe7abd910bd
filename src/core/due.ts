/** How near the day is on which a report is due, as it is told to people. */

import { workingDaysUntil, type Holidays } from "./working-days";

export type Due =
  | { readonly kind: "ahead"; readonly day: number }
  /** Near enough for the working days to count, those after today and before the end of the last day. */
  | { readonly kind: "near"; readonly day: number; readonly workingDays: number }
  | { readonly kind: "today"; readonly day: number }
  | { readonly kind: "over"; readonly day: number };

/** In days: nobody counts working days over more than two months. */
const nearby = 62;

/** Days are Excel's serials. */
export function dueOn(deadline: number, today: number, holidays: Holidays): Due {
  if (deadline < today) return { kind: "over", day: deadline };
  if (deadline === today) return { kind: "today", day: deadline };
  if (deadline - today > nearby) return { kind: "ahead", day: deadline };
  return { kind: "near", day: deadline, workingDays: workingDaysUntil(today, deadline, holidays) };
}

/** The day or period after --as-of → the moment at which is judged, and the day whose plan is in force. */

import { readDay } from "../core/day";
import { lastDayOf, momentOf, momentOfDay, type Moment } from "../core/moment";
import { readPeriod } from "../core/period";

export interface AsOf {
  readonly moment: Moment;
  /** Excel's day serial. */
  readonly day: number;
}

/** `2025-06-30` is a day; `2025-06`, `2025-Q2`, `2025-6T`, `2025-9T`, `2025` are the ends of periods. Also understood: every
 *  spelling of workbooks, such as `T6/2025`. */
export function readAsOf(text: string): AsOf | undefined {
  const day = readDay(text);
  if (day !== undefined) return { moment: momentOfDay(day), day };
  const period = readPeriod(text);
  return period && { moment: momentOf(period), day: lastDayOf(period) };
}

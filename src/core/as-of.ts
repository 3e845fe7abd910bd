/** The day or period as of which a plan is asked for and a result judged. */

import { readDay } from "./day";
import { lastDayOf, momentOf, momentOfDay, type Moment } from "./moment";
import { readPeriod } from "./period";
import type { Raw } from "./table";

export interface AsOf {
  /** Which version of the plan is in force, as Excel's day serial. */
  readonly day: number;
  /** How much of the year has gone. */
  readonly moment: Moment;
}

/** A date (`45838`, `30/06/2025`, `2025-06-30`) or a period (`T6/2025`, `6T/2025`, `Năm 2025`, `2025`); undefined for
 *  anything else. A number from 1990 to 2099 is a year, as in readPeriod; larger ones are Excel's dates. */
export function readAsOf(raw: Raw): AsOf | undefined {
  const day = readDay(raw);
  if (day !== undefined) return { day, moment: momentOfDay(day) };
  const period = readPeriod(raw);
  return period && { day: lastDayOf(period), moment: momentOf(period) };
}

/** What the two plans of a comparison are called in its title, from their years and days. */

import { calendarOf, dayText } from "../day";
import type { Target } from "../target";

/** `before` are the targets of the former plan: where their versions begin in one year, the plan is that year's. */
export function comparisonTitles(
  year: number,
  amendedFrom: number | undefined,
  before: readonly Target[],
): { readonly before: string; readonly after: string } {
  if (amendedFrom !== undefined) {
    return { before: "kế hoạch trước điều chỉnh", after: `kế hoạch điều chỉnh từ ngày ${dayText(amendedFrom)}` };
  }
  const years = new Set(before.map(({ from }) => (from === undefined ? undefined : calendarOf(from).year)));
  const [only] = years;
  const isOne = years.size === 1 && only !== undefined && only < year;
  return { before: isOne ? `kế hoạch năm ${only}` : "kế hoạch trước", after: `kế hoạch năm ${year}` };
}

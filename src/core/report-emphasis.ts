/** What stands out in a report: the label of what was missed, by the number of its standing. Words say it first; without
 *  colours it is bold only, since some offices forbid them. */

import type { Emphasis, ReportColumn } from "./report";
import { standingNumber } from "./report-headline";

/** The red that keeps a contrast of 7 : 1 on white, also in grey prints. */
const missedColor = "#9C0006";

export function emphasisOf(columns: readonly ReportColumn[], hasColors: boolean): readonly Emphasis[] {
  const has = (key: ReportColumn["key"]): boolean => columns.some((column) => column.key === key);
  if (!has("label") || !has("standing")) return [];
  return [
    {
      column: "label",
      when: `«standing»=${standingNumber("missed")}`,
      look: { bold: true, ...(hasColors ? { color: missedColor } : {}) },
    },
  ];
}

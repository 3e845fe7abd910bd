/** Equal formulas of a report's cells become one text. Thousands of rows say the same, each put together anew; writers and the
 *  report's memory ask which are equal, and the answer is quick only where both are the same text. */

import type { ReportCell } from "./report";

/** For the cells of one report. */
export function withEqualFormulas(): (cell: ReportCell) => ReportCell {
  const known = new Map<string, string>();
  return (cell) => {
    const { formula } = cell;
    if (formula === undefined) return cell;
    const first = known.get(formula);
    if (first !== undefined) return { ...cell, formula: first };
    known.set(formula, formula);
    return cell;
  };
}

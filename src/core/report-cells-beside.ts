/** The cells of columns that only some forms show: what the table ChiTieu says besides the plan, last year's and the former
 *  period's figures, the year's estimate, several years, single units. */

import type { ColumnKey, ReportCell } from "./report";
import type { RowSubject } from "./report-cells";
import { lookUpIn } from "./report-lookups";

/** Keys that have their cells in report-cells.ts are not asked of this one. */
export function cellBeside(subject: RowSubject, key: ColumnKey): ReportCell {
  const { target, lookUp } = subject;
  const textOf = (column: string, value: string | undefined): ReportCell => ({
    value: value ?? "",
    formula: `=${lookUpIn(lookUp, column)}&""`,
  });
  switch (key) {
    case "owner":
      return textOf("Đơn vị chủ trì", target.owner);
    case "source":
      return textOf("Nguồn", target.source);
    default:
      throw new RangeError(`No report has the column "${key}".`);
  }
}

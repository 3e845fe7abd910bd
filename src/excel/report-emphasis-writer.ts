/** What stands out in a report → native rules over its table. Rules of the people's own stay. */

import { formulaInRow, type Report } from "../core/report";
import { writeFont } from "./cells";
import type { StandingEmphasis } from "./report-reader";

/** Over the rows of the table and the blank one below it, so that rows put in at its end stand out, too. */
export function writeEmphasis(
  sheet: Excel.Worksheet,
  report: Report,
  { top, left }: { readonly top: number; readonly left: number },
  standing: readonly StandingEmphasis[],
): void {
  const { columns, rows } = report;
  const shifted = [...Array.from({ length: left }, () => ({ key: "theirs/-1" as const })), ...columns];
  const table = sheet.getRangeByIndexes(top, left, rows.length + 1, columns.length);
  for (const { id, formula } of standing) if (isOurs(formula)) table.conditionalFormats.getItem(id).delete();
  if (rows.length === 0) return;
  for (const { column, when, look } of report.emphasis) {
    const at = shifted.findIndex(({ key }) => key === column);
    const cells = sheet.getRangeByIndexes(top + 1, at, rows.length + 1, 1);
    const { custom } = cells.conditionalFormats.add("Custom");
    custom.rule.formula = `=${formulaInRow(when, top + 1, shifted)}`;
    writeFont(custom.format.font, look);
  }
}

/** A rule of ours compares a row's standing with a number: `=N10=3`. */
function isOurs(formula: string): boolean {
  return /^=\$?[A-Z]{1,3}\$?\d+=\d+$/u.test(formula);
}

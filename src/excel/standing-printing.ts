/** The print set-up of a standing report belongs to people; only what Attain set itself follows the table's new shape. */

import type { Report } from "../core/report";
import { columnLetters } from "../core/table";
import { titleRows, writeFooter } from "./printing";
import type { Standing } from "./report-reader";

export function rewritePrinting(sheet: Excel.Worksheet, report: Report, standing: Standing): void {
  const { top, left, printArea, titleRows: titles } = standing;
  const before = readArea(printArea);
  const lastBefore = lastShown(
    left,
    standing.lines.map(({ isHidden }) => isHidden),
  );
  const lastNow = lastShown(
    left,
    report.columns.map(({ hidden }) => hidden ?? false),
  );
  // Excel: an area grows by columns put into it, not by those put in behind its last one.
  if (before && before.left === left && before.right === lastBefore && before.top === 0) {
    const rows = before.bottom + 1 + report.rows.length - standing.rows;
    sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, left, rows, lastNow - left + 1));
  }
  const ours = [1, 2].map((count) => `${top + 1}:${top + count}`);
  const wanted = titleRows(top, report.page);
  if (titles !== undefined && ours.includes(titles) && wanted.replace(/\$/gu, "") !== titles) {
    sheet.pageLayout.setPrintTitleRows(wanted);
  }
  if (report.renewsFooter) writeFooter(sheet, report.page);
}

/** Up to the first hidden column: behind it stand only columns that formulas need. */
function lastShown(left: number, hidden: readonly boolean[]): number {
  const first = hidden.indexOf(true);
  return left + (first < 0 ? hidden.length : first) - 1;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function readArea(address: string | undefined): Area | undefined {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(address ?? "");
  const [, first = "", top = "", last = "", bottom = ""] = found ?? [];
  if (!found) return undefined;
  const column = (letters: string): number => {
    let at = 0;
    while (columnLetters(at) !== letters) at++;
    return at;
  };
  return { top: Number(top) - 1, bottom: Number(bottom) - 1, left: column(first), right: column(last) };
}

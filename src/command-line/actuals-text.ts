/** Results as text with the head `period code actual previous`, and `unit` where units report → the table SoLieu. */

import { periodKey, readPeriod } from "../core/period";
import { resultColumns, wholeArea } from "../core/results-table";
import { figureOrText, type TextLine } from "./separated-text";
import { namedLines, textTable, type TextTable } from "./text-table";

export const actualsHead = ["period", "code", "actual", "previous"] as const;
const needed: readonly string[] = ["period", "code", "actual"];

/** The table, or the names that the head lacks. */
export function actualsTable(lines: readonly TextLine[]): TextTable | { readonly missing: readonly string[] } {
  const { head, rows, overlong } = namedLines(lines);
  const missing = needed.filter((name) => !head.includes(name));
  if (missing.length > 0) return { missing };
  const known: readonly string[] = [...actualsHead, "unit"];
  return textTable(
    { name: "SoLieu", sheet: "Số liệu" },
    resultColumns,
    rows.map(({ line, cell }) => ({
      line,
      cells: [
        periodText(cell("period")),
        cell("unit") || wholeArea,
        cell("code"),
        "",
        "",
        figureOrText(cell("actual")),
        figureOrText(cell("previous")),
        "",
      ],
    })),
    { overlong, unknown: head.filter((name) => !known.includes(name)) },
  );
}

/** In the one spelling that reports' formulas find; what is no period stays as it is, and is told. */
function periodText(found: string): string {
  const period = readPeriod(found);
  return period ? periodKey(period) : found;
}

/** The changes from one plan to the next as a sheet, "So sánh kế hoạch": a table with the former and the new figure of every target
 *  side by side; differences are native formulas, so that they follow a figure that somebody corrects there. */

import { decimalsOf, numeralText } from "../numeral";
import type { Page, PlacedCell } from "../report";
import { isInPercent, type Target } from "../target";
import { comparisons, wordFor } from "../words";
import type { PlanChange } from "./plan-changes";
import { inUnit } from "./unit-scale";

export const comparisonSheetName = "So sánh kế hoạch";

/** Cells by row and column from 0; formulas are Excel's own, in A1 references of this sheet. */
export interface ComparisonSheet {
  readonly name: string;
  readonly page: Page;
  /** In characters of the standard font. */
  readonly widths: readonly number[];
  readonly rows: number;
  /** The row with the headings. */
  readonly headingRow: number;
  readonly cells: readonly PlacedCell[];
}

/** Words of the sheet that depend on nothing of the plans are Vietnamese, as everything that is handed in. */
const changeWords: Readonly<Record<PlanChange["kind"], string>> = {
  new: "Mới",
  dropped: "Bỏ",
  raised: "Tăng",
  lowered: "Giảm",
  unchanged: "Giữ nguyên",
  altered: "Đổi cách giao",
};

const alterationWords = {
  comparison: "đổi so sánh",
  unit: "đổi đơn vị tính",
  kind: "đổi cách tính",
  range: "đổi thành khoảng hoặc một số",
  words: "đổi lời",
} as const;

const headings = [
  ["Mã", 12],
  ["Cấp", 12],
  ["Chỉ tiêu", 46],
  ["ĐVT", 14],
  ["Kế hoạch trước", 16],
  ["Kế hoạch mới", 16],
  ["Chênh lệch", 12],
  ["Tăng, giảm %", 12],
  ["Thay đổi", 14],
  ["Ghi chú", 34],
] as const;

const titleRow = 0;
const headingRow = 2;

export function comparisonSheet(
  changes: readonly PlanChange[],
  titles: { readonly before: string; readonly after: string },
): ComparisonSheet {
  const title = `SO SÁNH ${titles.after} VỚI ${titles.before}`.toUpperCase();
  const cells: PlacedCell[] = [
    {
      row: titleRow,
      column: 0,
      columns: headings.length,
      value: title,
      look: { bold: true, size: 14, across: "center" },
    },
    ...headings.map(([value], column): PlacedCell => ({
      row: headingRow,
      column,
      columns: 1,
      value,
      look: { bold: true, across: "center", down: "center", wrap: true },
    })),
    ...changes.flatMap((change, index) => rowOf(change, headingRow + 1 + index)),
  ];
  return {
    name: comparisonSheetName,
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      titleRows: 1,
    },
    widths: headings.map(([, width]) => width),
    rows: headingRow + 1 + changes.length,
    headingRow,
    cells,
  };
}

function rowOf(change: PlanChange, row: number): readonly PlacedCell[] {
  const before = "before" in change ? change.before : undefined;
  const after = "after" in change ? change.after : undefined;
  const shown = after ?? before;
  if (!shown) return [];
  const former = before && figureIn(before, shown.unit);
  const next = after && figureIn(after, shown.unit);
  const line = row + 1;
  const isBoth = typeof former === "number" && typeof next === "number";
  const isRatio = isBoth && former !== 0 && !isInPercent(shown);
  const cell = (column: number, more: Pick<PlacedCell, "value" | "formula" | "format">): PlacedCell => ({
    row,
    column,
    columns: 1,
    look: column === 2 || column === 9 ? { wrap: true, down: "top" } : { down: "top" },
    ...more,
  });
  const values = [before?.code ?? shown.code, shown.level, shown.name, shown.unit].map((value, column) =>
    cell(column, { value }),
  );
  return [
    ...values,
    cell(4, numberOrText(former)),
    cell(5, numberOrText(next)),
    cell(
      6,
      isBoth
        ? { value: tidy(next - former), formula: `=F${line}-E${line}`, format: formatOf(next - former) }
        : { value: "" },
    ),
    cell(7, isRatio ? { value: next / former - 1, formula: `=F${line}/E${line}-1`, format: "0.0%" } : { value: "" }),
    cell(8, { value: changeWords[change.kind] }),
    cell(9, { value: noteOn(change) }),
  ];
}

/** The figure in the unit of the row; a range, a target in words or in another unit as it would be read. */
function figureIn(target: Target, unit: string): number | string {
  const { value, upper, words, comparison } = target;
  if (value === undefined) return words ?? "";
  const own = inUnit(value, target.unit, unit);
  if (own === undefined) return `${numeralText(value)} ${target.unit}`.trim();
  if (upper === undefined) return own;
  const top = inUnit(upper, target.unit, unit) ?? upper;
  return `${comparison.startsWith("reduce") ? "giảm " : ""}${numeralText(own)}–${numeralText(top)}`;
}

function numberOrText(figure: number | string | undefined): Pick<PlacedCell, "value" | "format"> {
  return typeof figure === "number" ? { value: figure, format: formatOf(figure) } : { value: figure ?? "" };
}

const tidy = (value: number): number => Number(value.toFixed(9)) + 0;

function formatOf(value: number): string {
  const places = decimalsOf(tidy(value));
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}

/** What is set otherwise, and what a person should look at. */
function noteOn(change: PlanChange): string {
  if (!("mapping" in change)) return "";
  const { before, after, mapping, alterations } = change;
  const notes = alterations.map((alteration) =>
    alteration === "comparison"
      ? `${alterationWords.comparison}: ${wordFor(comparisons, before.comparison)} thành ${wordFor(comparisons, after.comparison)}`
      : alterationWords[alteration],
  );
  const isRenamed = before.name !== after.name ? [`tên trước: ${before.name}`] : [];
  return [...(mapping.isSure ? [] : ["Cần xem lại: có phải cùng một chỉ tiêu"]), ...notes, ...isRenamed].join("; ");
}

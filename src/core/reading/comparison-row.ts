/** One change from plan to plan as a row of "So sánh kế hoạch": figures in the unit of the row, what follows from them by native
 *  formulas, and what a person should look at. For comparison-sheet.ts. */

import { decimalsOf, numeralText } from "../numeral";
import type { ColumnKey, ReportCell, ReportColumn, ReportRow } from "../report";
import { isInPercent, type Target } from "../target";
import { comparisons, wordFor } from "../words";
import type { PlanChange } from "./plan-changes";
import { inUnit } from "./unit-scale";

/** Words of the sheet are Vietnamese, as everything that is handed in. */
export const changeWords: Readonly<Record<PlanChange["kind"], string>> = {
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
  range: "đổi giữa một số và khoảng",
  words: "đổi lời",
} as const;

/** What a row's name, unit and level are: the new plan's, but for what it no longer has. */
export function shownOf(change: PlanChange): Target {
  return change.kind === "dropped" ? change.before : change.after;
}

const isBoth = "AND(ISNUMBER(«former»),ISNUMBER(«next»))";

/** A change as a row of these columns; `open` holds the codes that nobody has decided on yet. */
export function rowOf(
  change: PlanChange,
  columns: readonly ReportColumn[],
  equal: (cell: ReportCell) => ReportCell,
  open: ReadonlySet<string> = new Set(),
): ReportRow {
  const shown = shownOf(change);
  const before = "before" in change ? change.before : undefined;
  const after = "after" in change ? change.after : undefined;
  const code = before?.code ?? shown.code;
  const isOtherKind = "alterations" in change && change.alterations.includes("kind");
  const former = before && figureIn(before, shown.unit, isOtherKind);
  const next = after && figureIn(after, shown.unit, false);
  const both = typeof former === "number" && typeof next === "number" ? ([former, next] as const) : undefined;
  const remark = remarkOn(change, after !== undefined && open.has(after.code));
  const cells: Readonly<Partial<Record<ColumnKey, ReportCell>>> = {
    shownCode: { value: code, formula: "=«code»" },
    level: textCell(shown.level),
    name: textCell(shown.name),
    unit: textCell(shown.unit),
    former: figureCell(former),
    next: figureCell(next),
    difference: {
      value: both ? tidy(both[1] - both[0]) : "",
      formula: `=IF(${isBoth},«next»-«former»,"")`,
      ...(both ? { format: formatOf(Math.max(decimals(both[0]), decimals(both[1]))) } : {}),
    },
    ratio: isInPercent(shown)
      ? { value: null }
      : {
          value: both && both[0] !== 0 ? (both[1] / both[0] - 1) * 100 : "",
          formula: `=IF(${isBoth},IF(«former»=0,"",(«next»/«former»-1)*100),"")`,
          format: "0.0",
        },
    change: { value: changeWords[change.kind], formula: changeFormula(change, both !== undefined) },
    remark: textCell(remark),
    code: { value: code },
  };
  return {
    code,
    kind: "item",
    depth: 0,
    cells: columns.map(({ key }) => equal(cells[key] ?? { value: null })),
  };
}

/** Between two figures the word follows them. */
function changeFormula(change: PlanChange, isNumeric: boolean): string {
  if (!isNumeric || change.kind === "new" || change.kind === "dropped") return `="${changeWords[change.kind]}"`;
  const same = "alterations" in change && change.alterations.length > 0 ? changeWords.altered : changeWords.unchanged;
  const moved = "ROUND(«next»-«former»,9)";
  return `=IF(${isBoth},IF(${moved}>0,"${changeWords.raised}",IF(${moved}<0,"${changeWords.lowered}","${same}")),"")`;
}

/** Excel: a text within a formula has at most 255 signs, and a quote in it is written twice. */
const longestText = 120;

function textCell(text: string): ReportCell {
  if (text === "") return { value: null };
  const signs = [...text];
  const pieces = Array.from({ length: Math.ceil(signs.length / longestText) }, (_, index) =>
    signs.slice(index * longestText, (index + 1) * longestText).join(""),
  );
  return { value: text, formula: `=${pieces.map((piece) => `"${piece.replace(/"/gu, '""')}"`).join("&")}` };
}

function figureCell(found: number | string | undefined): ReportCell {
  if (typeof found !== "number") return textCell(found ?? "");
  return { value: found, formula: `=${found}`, format: formatOf(decimals(found)) };
}

/** The figure in the unit of the row; a range, words, another unit and what is counted otherwise as they would be read. */
function figureIn(target: Target, unit: string, isOtherKind: boolean): number | string {
  const { value, upper, words: said, comparison } = target;
  if (value === undefined) return said ?? "";
  const reduced = comparison.startsWith("reduce") ? "giảm " : "";
  const own = inUnit(value, target.unit, unit);
  if (own === undefined || isOtherKind) return `${reduced}${numeralText(value)} ${target.unit}`.trim();
  if (upper === undefined) return own;
  const top = inUnit(upper, target.unit, unit) ?? upper;
  return `${reduced}${numeralText(own)}–${numeralText(top)}`;
}

const tidy = (value: number): number => Number(value.toFixed(9)) + 0;
const decimals = (value: number): number => decimalsOf(tidy(value));

function formatOf(places: number): string {
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}

/** What is set otherwise, and what a person should look at. */
function remarkOn(change: PlanChange, isOpen: boolean): string {
  const open = isOpen ? ["đề xuất chưa duyệt"] : [];
  if (!("mapping" in change)) return open.join("");
  const { before, after, mapping, alterations } = change;
  const notes = alterations.map((alteration) =>
    alteration === "comparison"
      ? `${alterationWords.comparison}: ${wordFor(comparisons, before.comparison)} thành ${wordFor(comparisons, after.comparison)}`
      : alterationWords[alteration],
  );
  const isRenamed = before.name !== after.name ? [`tên trước: ${before.name}`] : [];
  const asked = mapping.isSure ? [] : ["Cần xem lại: có phải cùng một chỉ tiêu"];
  return [...asked, ...open, ...notes, ...isRenamed].join("; ");
}

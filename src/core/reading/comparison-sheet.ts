/** The changes from one plan to the next as a report, "So sánh kế hoạch": former and new figure of every target side by side, ready to
 *  print. All cells of ours are formulas: differences follow a figure that somebody corrects, and what people type stays when
 *  the sheet is built again, as in every report. */

import { dayText } from "../day";
import { withEqualFormulas } from "../equal-formulas";
import { fitted } from "../fitted-columns";
import { decimalsOf, numeralText } from "../numeral";
import { done, not, type Outcome } from "../outcome";
import { reportFont } from "../report";
import type {
  ColumnKey,
  ExistingReport,
  Look,
  PlacedCell,
  Report,
  ReportCell,
  ReportColumn,
  ReportMark,
  ReportRow,
} from "../report";
import { layRows } from "../report-rows";
import { standingColumns } from "../report-standing";
import { wideEnough } from "../report-widths";
import { columnLetters } from "../table";
import { charactersFor } from "../text-lines";
import { textWidth } from "../times-width";
import { fittingRow } from "../tall-rows";
import { isInPercent, type Target } from "../target";
import { theirFormulasApart } from "../their-formulas";
import { comparisons, wordFor } from "../words";
import type { PlanChange } from "./plan-changes";
import { inUnit } from "./unit-scale";

export interface PlanComparison {
  readonly changes: readonly PlanChange[];
  /** Codes of new targets that nobody has decided on yet. */
  readonly open?: ReadonlySet<string>;
  /** As titles name them: "kế hoạch năm 2025". */
  readonly before: string;
  readonly after: string;
  /** Of the new plan; an amendment begins on a day of its own. */
  readonly year: number;
  readonly amendedFrom?: number;
}

/** One sheet for a year's plan, and one for every amendment. */
export function comparisonMark({ year, amendedFrom }: Pick<PlanComparison, "year" | "amendedFrom">): ReportMark {
  const form = amendedFrom === undefined ? "So sánh kế hoạch" : `So sánh điều chỉnh ${dayText(amendedFrom)}`;
  return { level: "So sánh", period: { year, kind: "year", number: 1 }, form };
}

function sheetNameOf({ year, amendedFrom }: PlanComparison): string {
  const day = amendedFrom === undefined ? String(year) : dayText(amendedFrom).replace(/\//gu, "-");
  return `So sánh kế hoạch ${day}`;
}

/** Words of the sheet are Vietnamese, as everything that is handed in. */
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
  range: "đổi giữa một số và khoảng",
  words: "đổi lời",
} as const;

const words: Look = { across: "left", down: "center", wrap: true };
const middle: Look = { across: "center", down: "center", wrap: true };
const figure: Look = { across: "right", down: "center", wrap: true };

const columnsOfSheet: readonly ReportColumn[] = [
  { key: "shownCode", heading: "Mã chỉ tiêu", width: 12, look: words },
  { key: "level", heading: "Cấp", width: 11, look: words },
  { key: "name", heading: "Chỉ tiêu", width: 42, look: words },
  { key: "unit", heading: "ĐVT", width: 11, look: middle },
  { key: "former", heading: "Kế hoạch trước", width: 13, look: figure },
  { key: "next", heading: "Kế hoạch mới", width: 13, look: figure },
  { key: "difference", heading: "Chênh lệch", width: 11, look: figure },
  { key: "ratio", heading: "Tăng, giảm (%)", width: 9, look: figure },
  { key: "change", heading: "Thay đổi", width: 12, look: middle },
  { key: "remark", heading: "Điểm cần biết", width: 26, look: words },
  { key: "note", heading: "Ghi chú", width: 18, look: words },
  { key: "code", heading: "Mã", width: 14, look: words, hidden: true },
];

/** The rows above the headings: title, counts, a blank one. */
const headRows = 3;

/** `existing` is the table of the sheet that stands already: what people made of it stays. */
export function comparisonReport(comparison: PlanComparison, existing?: ExistingReport): Outcome<Report> {
  const wanted = columnsFor(comparison);
  const standing = existing && standingColumns(existing, wanted);
  const known = existing && standing ? theirFormulasApart(existing, standing) : existing;
  const fit = known && standing ? fitted(known, standing, wanted) : undefined;
  if (existing && !fit) return not({ kind: "report-reshaped", at: existing.at });
  const laid = fit?.columns ?? wanted;
  const equal = withEqualFormulas();
  const fresh = comparison.changes.map((change) => rowOf(change, laid, equal, comparison.open));
  const rows = layRows(
    fresh.map((row) => fittingRow(row, laid)),
    fit?.existing,
    laid,
  );
  return done({
    mark: comparisonMark(comparison),
    sheetName: sheetNameOf(comparison),
    page: {
      orientation: "landscape",
      margins: { top: 23, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      titleRows: 1,
    },
    columns: wideEnough(laid, rows),
    head: headOf(comparison, laid, rows.length),
    headRows,
    rows,
    foot: [],
    emphasis: [{ column: "change", when: `OR(«change»="Mới",«change»="Bỏ")`, look: { bold: true } }],
    days: { span: sheetNameOf(comparison), year: comparison.year },
    renewed: [],
    typedLabels: [],
  });
}

/** A single level needs no column; codes stand in one line as far as they are not all too long. */
function columnsFor({ changes }: PlanComparison): readonly ReportColumn[] {
  const levels = new Set(changes.map((change) => shownOf(change).level));
  const codes = changes.map((change) => ("before" in change ? change.before.code : change.after.code));
  const longest = Math.max(0, ...codes.map((code) => textWidth(code, reportFont)));
  return columnsOfSheet
    .filter(({ key }) => key !== "level" || levels.size > 1)
    .map((column) =>
      column.key === "shownCode"
        ? { ...column, width: Math.min(widestCode, Math.max(column.width, charactersFor(longest))) }
        : column,
    );
}

const widestCode = 22;

/** What a row's name, unit and level are: the new plan's, but for what it no longer has. */
function shownOf(change: PlanChange): Target {
  return change.kind === "dropped" ? change.before : change.after;
}

function headOf(
  { changes, before, after }: PlanComparison,
  columns: readonly ReportColumn[],
  rows: number,
): readonly PlacedCell[] {
  const printed = columns.filter(({ hidden }) => hidden !== true).length;
  const letters = columnLetters(columns.findIndex(({ key }) => key === "change"));
  // From the headings to the row below the table, so that rows that people put in at its end count, too.
  const area = `$${letters}$${headRows + 1}:$${letters}$${headRows + rows + 2}`;
  const kinds = Object.keys(changeWords) as PlanChange["kind"][];
  const counts = kinds.map((kind) => `${changeWords[kind]} ${changes.filter((change) => change.kind === kind).length}`);
  const formula = kinds.map((kind) => `"${changeWords[kind]} "&COUNTIF(${area},"${changeWords[kind]}")`).join('&"; "&');
  const cell = (row: number, more: Pick<PlacedCell, "value" | "look"> & { readonly formula?: string }): PlacedCell => ({
    row,
    column: 0,
    columns: printed,
    ...more,
  });
  return [
    cell(0, {
      value: `SO SÁNH ${after} VỚI ${before}`.toUpperCase(),
      look: { bold: true, size: 14, across: "center", down: "center" },
    }),
    cell(1, { value: counts.join("; "), formula: `=${formula}`, look: { italic: true, across: "center" } }),
  ];
}

const isBoth = "AND(ISNUMBER(«former»),ISNUMBER(«next»))";

function rowOf(
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

/** The changes from one plan to the next as a report, "So sánh kế hoạch": former and new figure of every target side by side, ready to
 *  print. All cells of ours are formulas: differences follow a figure that somebody corrects, and what people type stays when
 *  the sheet is built again, as in every report. */

import { dayText } from "../day";
import { withEqualFormulas } from "../equal-formulas";
import { fitted } from "../fitted-columns";
import { done, not, type Outcome } from "../outcome";
import { reportFont } from "../report";
import type { ExistingReport, Look, PlacedCell, Report, ReportColumn, ReportMark } from "../report";
import { layRows } from "../report-rows";
import { standingColumns } from "../report-standing";
import { wideEnough } from "../report-widths";
import { columnLetters } from "../table";
import { charactersFor } from "../text-lines";
import { textWidth } from "../times-width";
import { fittingRow } from "../tall-rows";
import { theirFormulasApart } from "../their-formulas";
import { changeWords, rowOf, shownOf } from "./comparison-row";
import type { PlanChange } from "./plan-changes";

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

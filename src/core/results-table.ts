/** Rows of the table SoLieu → results. One row is one indicator in one period of one unit; staff type the two figures. */

import { codeKey, nearestCodes } from "./code";
import { periodKey, readPeriod, type Period } from "./period";
import type { Place, Problem } from "./problem";
import { askSpelling, isBlank, readRows, type Raw, type SheetTable, type TableRow } from "./table";
import { targetNamed, type Plan } from "./target";
import { isChecked } from "./words";

export const resultColumns = [
  "Kỳ",
  "Đơn vị",
  "Mã",
  "Chỉ tiêu",
  "ĐVT",
  "Thực hiện",
  "Cùng kỳ năm trước",
  "Ghi chú",
] as const;

export type ResultColumn = (typeof resultColumns)[number];

/** What stands under "Đơn vị" for figures of the whole area. Reports on the area count only these rows. */
export const wholeArea = "Toàn địa bàn";

export interface Result {
  /** The code as the targets table spells it. */
  readonly code: string;
  readonly period: Period;
  readonly unit: string;
  /** Blank is not zero: not reported yet. */
  readonly actual?: number;
  /** The same period of the year before. */
  readonly previous?: number;
  /** A person has looked at figures that seem wrong, and vouches for them in the note. */
  readonly isChecked?: true;
  readonly at: Place;
  readonly previousAt?: Place;
}

export interface ResultsReading {
  readonly results: readonly Result[];
  readonly problems: readonly Problem[];
}

export function readResults(table: SheetTable, plan: Plan): ResultsReading {
  const { rows, problems: columnProblems } = readRows(table, resultColumns, ["Chỉ tiêu", "ĐVT", "Ghi chú"]);
  const problems: Problem[] = [...columnProblems];
  const results: Result[] = [];
  const seen = new Map<string, Place>();
  const spelt = new Map([[wholeArea.toLowerCase(), wholeArea]]);
  for (const row of rows) {
    const read = readResult(row, plan, problems);
    if (!read) continue;
    const result = { ...read, unit: unitAsFirst(read.unit, spelt) };
    const key = [codeKey(result.code), periodKey(result.period), result.unit].join("|");
    const first = seen.get(key);
    if (first) {
      problems.push({
        kind: "doubled-result",
        code: result.code,
        period: periodKey(result.period),
        first,
        at: result.at,
      });
    } else {
      seen.set(key, result.at);
    }
    results.push(result);
  }
  return { results, problems };
}

/** A unit is spelt as in its first row. Excel: SUMIFS doesn't tell "Xã A" from "XÃ A", so that they are one unit here, too. */
function unitAsFirst(unit: string, spelt: Map<string, string>): string {
  const key = unit.toLowerCase();
  const first = spelt.get(key) ?? unit;
  spelt.set(key, first);
  return first;
}

/** A row whose key cells are all blank holds nothing yet: the names beside them are formulas of ours. */
function readResult(row: TableRow<ResultColumn>, plan: Plan, problems: Problem[]): Result | undefined {
  const filled = (["Mã", "Thực hiện", "Cùng kỳ năm trước"] as const).some((column) => !isBlank(row.raw(column)));
  if (!filled) return undefined;
  const before = problems.length;
  const target = targetNamed(plan, row.text("Mã"));
  if (!target) {
    const near = nearestCodes(
      row.text("Mã"),
      plan.targets.map((known) => known.code),
    );
    problems.push({ kind: "unknown-code", found: row.text("Mã"), near, at: row.at("Mã") });
  }
  const period = readPeriod(row.raw("Kỳ"));
  if (!period) problems.push({ kind: "unknown-period", found: row.text("Kỳ"), at: row.at("Kỳ") });
  if (row.text("Đơn vị") === "") problems.push({ kind: "missing-unit", at: row.at("Đơn vị") });
  if (target) askSpelling(row, "Mã", target.code, problems);
  if (period) askSpelling(row, "Kỳ", periodKey(period), problems);
  askSpelling(row, "Đơn vị", row.text("Đơn vị"), problems);
  const actual = readFigure(row, "Thực hiện", problems);
  const previous = readFigure(row, "Cùng kỳ năm trước", problems);
  if (problems.length > before || !target || !period) return undefined;
  return {
    code: target.code,
    period,
    unit: row.text("Đơn vị"),
    ...(actual === undefined ? {} : { actual }),
    ...(previous === undefined ? {} : { previous, previousAt: row.at("Cùng kỳ năm trước") }),
    ...(isChecked(row.text("Ghi chú")) ? { isChecked: true } : {}),
    at: row.at("Thực hiện"),
  };
}

/** Text that looks like a number is refused too: native formulas can't calculate with it. "Xuất siêu" and "61-62" can't
 *  become a number at all: they belong in the note. */
function readFigure(row: TableRow<ResultColumn>, column: ResultColumn, problems: Problem[]): number | undefined {
  const raw = row.raw(column);
  if (isBlank(raw)) return undefined;
  if (typeof raw === "number") return raw;
  const found = row.text(column);
  problems.push({ kind: isInWords(found) ? "result-in-words" : "not-a-number", column, found, at: row.at(column) });
  return undefined;
}

/** Letters without a digit, but for Excel's error values; or from one figure to another. */
function isInWords(text: string): boolean {
  if (text.startsWith("#")) return false;
  return (/\p{L}/u.test(text) && !/\d/u.test(text)) || /^[\d.,]+\s*(?:[-–]|đến)\s*[\d.,]+\s*[%‰]?$/u.test(text);
}

/** Empty rows for one period, one for each target: people type only the figures. Names and units look themselves up. */
export function resultRows(plan: Plan, period: Period, firstRow: number): readonly (readonly Raw[])[] {
  return plan.targets.map((target, index) => {
    const code = `C${firstRow + index}`;
    return [
      periodKey(period),
      wholeArea,
      target.code,
      resultLookUp("Chỉ tiêu", code),
      resultLookUp("ĐVT", code),
      null,
      null,
      null,
    ];
  });
}

/** A native formula that finds a column of the targets table by the code that stands in a cell. */
export function resultLookUp(column: "Chỉ tiêu" | "ĐVT", code: string): string {
  return `=IFERROR(INDEX(ChiTieu[${column}],MATCH(${code},ChiTieu[Mã],0)),"")`;
}

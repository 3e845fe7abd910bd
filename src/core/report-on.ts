/** Plan and results → the standard report on one level and period, as data. */

import { attainment, gap, isJudged, isMet, verdict } from "./attainment";
import { codeKey } from "./code";
import { aggregate, change, periodsWithin, spanOf, yearSoFar, type Figure } from "./cumulation";
import { momentOf } from "./moment";
import type { Period } from "./period";
import { not, done, type Outcome } from "./outcome";
import type { ExistingReport, Report, ReportCell, ReportRow } from "./report";
import { headRows, reportFoot, reportHead, reportSheetName, standardColumns } from "./report-form";
import { attainedFormat, changedFormat, figureFormat, planFormat } from "./report-formats";
import {
  attainedFormula,
  changedFormula,
  doubledText,
  figureFormula,
  labelFormula,
  labelTexts,
  maintainedText,
  noBaseText,
  planFormula,
  previousFormula,
} from "./report-formulas";
import { layRows } from "./report-rows";
import { wholeArea, type Result } from "./results-table";
import type { Settings } from "./settings-table";
import type { Raw } from "./table";
import { isInPercent, shownAs, type Level, type Plan, type Target } from "./target";

export interface ReportRequest {
  readonly plan: Plan;
  readonly levels: readonly Level[];
  readonly results: readonly Result[];
  readonly settings: Settings;
  readonly period: Period;
  /** The level's sign in the plan. */
  readonly level: string;
  readonly existing?: ExistingReport;
}

export function reportOn(request: ReportRequest): Outcome<Report> {
  const { plan, levels, settings, period, level, existing } = request;
  const targets = plan.targets.filter((target) => target.level === level);
  const levelName = levels.find((known) => known.sign === level)?.name ?? level;
  if (targets.length === 0) {
    return not({ kind: "no-targets-of-level", level, levels: levels.map((known) => known.name) });
  }
  const byCode = resultsByCode(request.results);
  const numbers = itemNumbers(targets);
  const wanted = targets.map((target): ReportRow => {
    const results = byCode.get(codeKey(target.code)) ?? [];
    const number = numbers.get(target.code) ?? "";
    return {
      code: target.code,
      kind: target.parent === undefined ? "item" : "part",
      cells: rowCells(target, number, results, period),
    };
  });
  return done({
    mark: { level, period },
    sheetName: reportSheetName(levelName, period),
    columns: standardColumns,
    head: reportHead(settings, `Chỉ tiêu cấp: ${levelName}`, period),
    headRows,
    rows: layRows(wanted, existing, standardColumns),
    foot: reportFoot(settings),
  });
}

function resultsByCode(results: readonly Result[]): ReadonlyMap<string, readonly Result[]> {
  const byCode = new Map<string, Result[]>();
  for (const result of results) {
    if (result.unit !== wholeArea) continue;
    const rows = byCode.get(codeKey(result.code));
    if (rows) rows.push(result);
    else byCode.set(codeKey(result.code), [result]);
  }
  return byCode;
}

/** What stands under STT: the item's number; `3a`, `3b` for several targets side by side in one item; `-` for parts. */
function itemNumbers(targets: readonly Target[]): ReadonlyMap<string, string | number> {
  const roots = new Map<number, Target[]>();
  for (const target of targets) {
    if (target.parent === undefined) roots.set(target.item, [...(roots.get(target.item) ?? []), target]);
  }
  const numberOf = (target: Target): string | number => {
    if (target.parent !== undefined) return "-";
    if (target.item === 0) return "";
    const beside = roots.get(target.item) ?? [];
    return beside.length > 1 ? `${target.item}${String.fromCharCode(97 + beside.indexOf(target))}` : target.item;
  };
  return new Map(targets.map((target) => [target.code, numberOf(target)]));
}

function rowCells(target: Target, number: Raw, results: readonly Result[], period: Period): readonly ReportCell[] {
  const { aggregation } = target;
  const own = periodsWithin(spanOf(period), results, period);
  const year = periodsWithin(yearSoFar(period), results, period);
  const actual = aggregate(results, own, aggregation, (result) => result.actual);
  const cumulated = aggregate(results, year, aggregation, (result) => result.actual);
  const previous = aggregate(results, year, aggregation, (result) => result.previous);
  const figures = figureFormat(target, [numberOf(actual), numberOf(cumulated)]);
  const attained = attainedValue(target, cumulated);
  const changed = changedValue(target, cumulated, previous);
  return [
    { value: number },
    { value: target.name, formula: planFormula("Chỉ tiêu") },
    { value: target.unit, formula: planFormula("ĐVT") },
    { value: target.value ?? target.words ?? "", formula: planFormula("Kế hoạch"), format: planFormat(target) },
    { value: shown(actual), formula: figureFormula(own, aggregation), format: figures },
    { value: shown(cumulated), formula: figureFormula(year, aggregation), format: figures },
    {
      value: attained,
      formula: attainedFormula(target),
      format: attainedFormat(target, typeof attained === "number" ? attained : undefined),
    },
    {
      value: changed,
      formula: changedFormula(target),
      format: changedFormat(target, typeof changed === "number" ? changed : undefined),
    },
    labelCell(target, cumulated, period),
    { value: null },
    { value: target.code },
    { value: numberOf(previous) ?? "", formula: previousFormula(year, aggregation), format: figures },
  ];
}

function numberOf(figure: Figure): number | undefined {
  return typeof figure === "number" ? figure : undefined;
}

function shown(figure: Figure): Raw {
  if (typeof figure === "number") return figure;
  return figure === "doubled" ? doubledText : "";
}

function attainedValue(target: Target, cumulated: Figure): Raw {
  if (typeof cumulated !== "number") return "";
  if (target.direction === "maintain") return isMet(target, cumulated) ? maintainedText : noBaseText;
  if (shownAs(target) === "points") return gap(target, cumulated) ?? noBaseText;
  const ratio = attainment(target, cumulated);
  return ratio.ok ? ratio.value : noBaseText;
}

function changedValue(target: Target, cumulated: Figure, previous: Figure): Raw {
  if (typeof cumulated !== "number") return "";
  if (typeof previous !== "number") return noBaseText;
  return change(cumulated, previous, isInPercent(target)) ?? noBaseText;
}

/** What no rule can judge is judged by hand: an empty cell to type into. */
function labelCell(target: Target, cumulated: Figure, period: Period): ReportCell {
  if (!isJudged(target)) return { value: null };
  const formula = labelFormula(target, period);
  if (typeof cumulated !== "number") return { value: "", formula };
  return { value: labelTexts[verdict(target, cumulated, { moment: momentOf(period) })], formula };
}

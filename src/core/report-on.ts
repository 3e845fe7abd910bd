/** Plan and results → the standard report on one level and period, as data. */

import { codeKey } from "./code";
import { lastDayOf } from "./moment";
import { not, done, type Outcome } from "./outcome";
import { overridesIn, withoutMark, type Override } from "./overrides";
import type { Period } from "./period";
import type { ExistingReport, Report, ReportColumn, ReportRow } from "./report";
import { cellOf } from "./report-cells";
import {
  columnsFor,
  fitted,
  printedColumns,
  standingColumns,
  type FittedReport,
  type StandingKey,
} from "./report-columns";
import { criteriaOf, figuresOf, type Judged, type TargetFigures } from "./report-figures";
import { headRows, reportFoot, reportHead, reportSheetName } from "./report-form";
import { criteriaFormula, criteriaPlace, type RowRun } from "./report-formulas";
import { columnSpeller, lookUpOf } from "./report-lookups";
import { layRows, typedLabels } from "./report-rows";
import { wholeArea, type Result } from "./results-table";
import type { Settings } from "./settings-table";
import type { Raw } from "./table";
import { planNames, planOn, type Level, type Plan, type Target } from "./target";

export interface ReportRequest {
  readonly plan: Plan;
  readonly levels: readonly Level[];
  readonly results: readonly Result[];
  /** People's own judgements; undefined while the workbook has no table for them. */
  readonly overrides?: readonly Override[] | undefined;
  readonly settings: Settings;
  readonly period: Period;
  /** The level's sign in the plan. */
  readonly level: string;
  /** The headings of the table ChiTieu as they are spelt there. */
  readonly headings?: readonly Raw[] | undefined;
  readonly existing?: ExistingReport;
}

export function reportOn(request: ReportRequest): Outcome<Report> {
  const { levels, settings, period, level, existing } = request;
  const plan = planOn(request.plan, settings.planDay ?? lastDayOf(period));
  const targets = plan.targets.filter((target) => target.level === level);
  const levelName = levels.find((known) => known.sign === level)?.name ?? level;
  if (targets.length === 0) {
    return not({ kind: "no-targets-of-level", level, levels: levels.map((known) => known.name) });
  }
  const before: Judged = {
    targets,
    results: resultsByCode(request.results),
    overrides: overridesIn(request.overrides ?? [], period),
    period,
    judging: settings.judging,
  };
  const standing = existing && standingColumns(existing.headings, columnsOf(before, settings, request.overrides));
  const typed = existing && standing ? typedOver(before, existing, standing) : [];
  const judged = { ...before, overrides: overridesIn([...before.overrides.values(), ...typed], period) };
  const overrides = request.overrides ?? (typed.length > 0 ? typed : undefined);
  const wanted = columnsOf(judged, settings, overrides);
  const fit: Partial<FittedReport> | undefined =
    existing === undefined ? {} : standing && fitted(existing, standing, wanted);
  if (!fit) return not({ kind: "report-reshaped", at: existing?.at ?? { sheet: levelName } });
  const columns = fit.columns ?? wanted;
  const printed = printedColumns(columns);
  return done({
    mark: { level, period },
    sheetName: reportSheetName(levelName, period),
    columns,
    head: reportHead(settings, `Chỉ tiêu cấp: ${levelName}`, period, printed),
    headRows,
    rows: counted(layRows(rowsOf(request, plan, judged, columns), fit.existing, columns), targets, columns),
    foot: reportFoot(settings, printed),
    typedLabels: typed.map(({ code, label }) => ({ code, text: label })),
  });
}

/** Labels that people typed in the standing report and that say something else than it would say by itself. */
function typedOver(judged: Judged, existing: ExistingReport, standing: readonly StandingKey[]): readonly Override[] {
  const typed = typedLabels(existing, standing);
  const figures = typed.size === 0 ? new Map<string, TargetFigures>() : figuresOf(judged);
  return judged.targets.flatMap((target): Override[] => {
    const key = codeKey(target.code);
    const label = withoutMark(typed.get(key) ?? "");
    const { override, proposed } = figures.get(key) ?? {};
    if (label === "" || label === (override ? override.label : proposed)) return [];
    return [{ code: target.code, period: judged.period, label, person: "", when: "", reason: "", at: existing.at }];
  });
}

function columnsOf(
  { targets, overrides }: Judged,
  { planDay }: Settings,
  table: readonly Override[] | undefined,
): readonly ReportColumn[] {
  return columnsFor({
    plans: planNames(targets),
    planDay,
    isJudged: targets.some((target) => overrides.has(codeKey(target.code))),
    hasOverrides: table !== undefined,
    hasRanges: targets.some((target) => target.upper !== undefined),
    hasBases: targets.some((target) => target.base !== undefined),
    hasTolerances: targets.some((target) => target.tolerance !== undefined),
  });
}

function rowsOf(
  { settings, headings }: ReportRequest,
  plan: Plan,
  judged: Judged,
  columns: readonly ReportColumn[],
): readonly ReportRow[] {
  const { targets, period } = judged;
  const figures = figuresOf(judged);
  const numbers = itemNumbers(targets);
  const plans = planNames(targets);
  const speller = columnSpeller(headings);
  const hasOverrides = columns.some((column) => column.key === "override");
  return targets.flatMap((target): ReportRow[] => {
    const own = figures.get(codeKey(target.code));
    if (!own) return [];
    const subject = {
      target,
      number: numbers.get(target.code) ?? "",
      figures: own,
      isComposite: criteriaOf(target, targets).length > 0,
      lookUp: lookUpOf(target, plan, speller),
      plans,
      period,
      judging: settings.judging,
      hasOverrides,
    };
    const kind = target.parent === undefined ? "item" : "part";
    return [{ code: target.code, kind, cells: columns.map((column) => cellOf(subject, column.key)) }];
  });
}

/** Composites count the rows of their parts, which are known once all rows have their places. */
function counted(
  rows: readonly ReportRow[],
  targets: readonly Target[],
  columns: readonly ReportColumn[],
): readonly ReportRow[] {
  const column = columns.findIndex(({ key }) => key === "cumulated");
  const places = new Map(rows.map((row, index) => [codeKey(row.code ?? ""), index]));
  const composites = new Map(targets.filter(({ comparison }) => comparison === "all").map((each) => [each.code, each]));
  return rows.map((row, index) => {
    const composite = composites.get(row.code ?? "");
    if (!composite || row.cells[column]?.formula !== criteriaPlace) return row;
    const parts = criteriaOf(composite, targets).map((each) => (places.get(codeKey(each.code)) ?? index) - index);
    const formula = criteriaFormula(runsOf(parts));
    return { ...row, cells: row.cells.map((cell, at) => (at === column ? { ...cell, formula } : cell)) };
  });
}

function runsOf(places: readonly number[]): readonly RowRun[] {
  const runs: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
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
    if (target.parent !== undefined) continue;
    const beside = roots.get(target.item);
    if (beside) beside.push(target);
    else roots.set(target.item, [target]);
  }
  const numberOf = (target: Target): string | number => {
    if (target.parent !== undefined) return "-";
    if (target.item === 0) return "";
    const beside = roots.get(target.item) ?? [];
    return beside.length > 1 ? `${target.item}${String.fromCharCode(97 + beside.indexOf(target))}` : target.item;
  };
  return new Map(targets.map((target) => [target.code, numberOf(target)]));
}

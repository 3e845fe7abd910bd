/** Plan and results → the report on one level and period in one form, as data. */

import { codeKey } from "./code";
import { withEqualFormulas } from "./equal-formulas";
import { fitted, type FittedReport } from "./fitted-columns";
import { standardForm } from "./form-presets";
import { headline, itemRows, type Standing } from "./headline";
import { done, not, type Outcome } from "./outcome";
import { overridesIn, withoutMark, type Override } from "./overrides";
import type { ExistingReport, Report, ReportCell, ReportColumn, ReportRow } from "./report";
import { plansBeside, plansByYear } from "./plan-years";
import { basisOf, type Basis, type ReportRequest } from "./report-basis";
import { cellOf } from "./report-cells";
import { columnsFor, yearsOf } from "./report-columns";
import { emphasisOf } from "./report-emphasis";
import { criteriaOf, figuresOf, type Judged, type TargetFigures } from "./report-figures";
import { criteriaFormula, criteriaPlace, type RowRun } from "./report-formulas";
import { reportFoot, reportHead } from "./report-form";
import { countedCell } from "./report-headline";
import { columnSpeller, lookUpOf } from "./report-lookups";
import { codesRow, outlineOf, outlineRow } from "./report-outline";
import { pageOf, reportSheetName } from "./report-page";
import { daysOf, renewals } from "./report-renewal";
import { layRows, typedLabels } from "./report-rows";
import { wideEnough } from "./report-widths";
import { standingColumns, type StandingColumn } from "./report-standing";
import { fittingRow } from "./tall-rows";
import { planNames, type Target } from "./target";
import { theirFormulasApart } from "./their-formulas";

export function reportOn(request: ReportRequest): Outcome<Report> {
  const { period, level } = request;
  const found = basisOf(request);
  if (!found.ok) return found;
  const basis = found.value;
  const { form, judged: before, settings } = basis;
  const words = { period, level: basis.levelName };
  const standing = request.existing && standingColumns(request.existing, columnsOf(basis, before, request));
  const existing = request.existing && standing ? theirFormulasApart(request.existing, standing) : request.existing;
  const typed = existing && standing ? typedOver(before, existing, standing) : [];
  const judged = { ...before, overrides: overridesIn([...before.overrides.values(), ...typed], period) };
  const overrides = request.overrides ?? (typed.length > 0 ? typed : undefined);
  const wanted = columnsOf(basis, judged, { ...request, overrides });
  const fit: Partial<FittedReport> | undefined =
    existing === undefined ? {} : standing && fitted(existing, standing, wanted);
  if (!fit) return not({ kind: "report-reshaped", at: existing?.at ?? { sheet: basis.levelName } });
  const laid = fit.columns ?? wanted;
  const figures = figuresOf(judged);
  const rows = layRows(rowsOf(request, basis, { ...judged, figures }, laid), fit.existing, laid);
  const columns = wideEnough(laid, rows);
  const standings = judged.targets.map((target) => ({ target, standing: standingOf(figures, target) }));
  const hasHeadline = form.hasHeadline && settings.headline !== "none";
  const frame = {
    form,
    words,
    columns,
    settings,
    dates: basis.dates,
    headline: hasHeadline ? headline(standings, { everyRow: settings.headline === "rows" }) : undefined,
    rows: rows.length,
  };
  const head = reportHead(frame);
  return done({
    mark: { level, period, ...(form.name === standardForm.name ? {} : { form: form.name }) },
    sheetName: reportSheetName(form, words),
    page: pageOf(form, basis.dates),
    columns,
    ...head,
    rows: counted(rows, judged.targets, figures, columns),
    foot: reportFoot(frame),
    emphasis: emphasisOf(columns, settings.hasColors),
    days: daysOf(basis.dates),
    ...renewals(request, basis),
    typedLabels: typed.map(({ code, label }) => ({ code, text: label })),
  });
}

function standingOf(figures: ReadonlyMap<string, TargetFigures>, target: Target): Standing {
  return figures.get(codeKey(target.code))?.standing ?? "no-figure";
}

/** Labels that people typed in the standing report and that say something else than it would say by itself. */
function typedOver(judged: Judged, existing: ExistingReport, standing: readonly StandingColumn[]): readonly Override[] {
  const typed = typedLabels(
    existing,
    standing.map(({ key }) => key),
  );
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
  { form, levelName, units }: Basis,
  { targets, overrides, period }: Judged,
  request: Pick<ReportRequest, "settings" | "overrides">,
): readonly ReportColumn[] {
  return columnsFor({
    form,
    words: { period, level: levelName },
    plans: plansBeside(planNames(targets), period.year),
    units,
    planDay: request.settings.planDay,
    isJudged: targets.some((target) => overrides.has(codeKey(target.code))),
    hasOverrides: request.overrides !== undefined,
    hasRanges: targets.some((target) => target.upper !== undefined),
    hasBases: targets.some((target) => target.base !== undefined),
    hasTolerances: targets.some((target) => target.tolerance !== undefined),
    hasComposites: targets.some((target) => criteriaOf(target, targets).length > 0),
  });
}

function rowsOf(
  { headings }: ReportRequest,
  { plan, form, settings, results, units }: Basis,
  { targets, period, figures }: Judged & { readonly figures: ReadonlyMap<string, TargetFigures> },
  columns: readonly ReportColumn[],
): readonly ReportRow[] {
  const outline = outlineOf(targets, form);
  const names = planNames(targets);
  const plans = plansBeside(names, period.year);
  const years = yearsOf(form, period);
  const yearPlans = plansByYear(names);
  const speller = columnSpeller(headings);
  const hasOverrides = columns.some((column) => column.key === "override");
  const equal = withEqualFormulas();
  const rows = outline.targets.flatMap((target): ReportRow[] => {
    const own = figures.get(codeKey(target.code));
    if (!own) return [];
    const depth = outline.depth(target);
    const subject = {
      target,
      number: outline.number(target),
      depth,
      figures: own,
      isComposite: criteriaOf(target, targets).length > 0,
      lookUp: lookUpOf(target, plan, speller),
      plans,
      period,
      judging: settings.judging,
      hasOverrides,
      unitIn: form.unitIn,
      results: results.get(codeKey(target.code)) ?? [],
      units,
      years,
      yearPlans,
      versions: plan.versions.get(codeKey(target.code)) ?? [],
      hasGroups: form.hasGroups,
    };
    const kind = target.parent === undefined ? "item" : "part";
    const cells = columns.map(({ key }) => (key.startsWith("theirs/") ? { value: null } : equal(cellOf(subject, key))));
    return [...outline.above(target).map((row) => outlineRow(row, columns)), { code: target.code, kind, depth, cells }];
  });
  const fitting = rows.map((row) => fittingRow(row, columns));
  return form.hasCodes ? [codesRow(columns), ...fitting] : fitting;
}

/** What is said of several rows at once, once all of them have their places: composites count their parts, items are as
 *  good as the worst of their rows. */
function counted(
  rows: readonly ReportRow[],
  targets: readonly Target[],
  figures: ReadonlyMap<string, TargetFigures>,
  columns: readonly ReportColumn[],
): readonly ReportRow[] {
  const columnOf = (key: ReportColumn["key"]): number => columns.findIndex((column) => column.key === key);
  const [cumulated, item] = [columnOf("cumulated"), columnOf("counted")];
  const places = new Map(rows.map((row, index) => [codeKey(row.code ?? ""), index]));
  const more = new Map<number, readonly (readonly [number, ReportCell])[]>();
  const put = (row: number, column: number, cell: ReportCell): void => {
    more.set(row, [...(more.get(row) ?? []), [column, cell]]);
  };
  const placesOf = (found: readonly Target[]): readonly number[] =>
    found.flatMap((each) => places.get(codeKey(each.code)) ?? []).sort((a, b) => a - b);
  for (const composite of targets.filter(({ comparison }) => comparison === "all")) {
    const at = places.get(codeKey(composite.code));
    const cell = at === undefined ? undefined : rows[at]?.cells[cumulated];
    if (at === undefined || cell?.formula !== criteriaPlace) continue;
    const parts = placesOf(criteriaOf(composite, targets)).map((place) => place - at);
    put(at, cumulated, { ...cell, formula: criteriaFormula(runsOf(parts)) });
  }
  for (const found of item < 0 ? [] : itemRows(targets)) {
    const beside = found.flatMap((index) => targets[index] ?? []);
    const [first, ...others] = placesOf(beside);
    if (first === undefined) continue;
    const standings = beside.map((target) => standingOf(figures, target));
    put(first, item, countedCell(standings, [0, ...others.map((place) => place - first)]));
  }
  return rows.map((row, index) => {
    const cells = new Map(more.get(index));
    return cells.size === 0 ? row : { ...row, cells: row.cells.map((cell, column) => cells.get(column) ?? cell) };
  });
}

function runsOf(places: readonly number[]): readonly RowRun[] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs[runs.length - 1];
    if (last?.[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

/** The cells of a report over several years: each year's plan and figure, how much of it was attained, and the whole term.
 *  Plans come from the table ChiTieu (plan-years.ts says of which year), figures from SoLieu. */

import { usesBase } from "./attainment";
import { wholeFigure, wholePeriods, wholeYear, type Figure } from "./cumulation";
import type { Operands } from "./native-rule";
import { decimalsOf } from "./numeral";
import { versionOfYear } from "./plan-years";
import type { ReportCell } from "./report";
import type { RowSubject } from "./report-cells";
import { attainedValue, planValue, shownFigure } from "./report-figures";
import { attainedFormat, figureFormat, planFormat } from "./report-formats";
import {
  attainedFormula,
  doubledText,
  fixedRange,
  noBaseText,
  figureOfTarget,
  operandsOf,
  wholeFigureText,
} from "./report-formulas";
import { figureIn, lookUpIn, type TargetLookUp } from "./report-lookups";
import { wholeArea } from "./results-table";
import type { Raw } from "./table";
import { planColumnPrefix } from "./target-columns";
import { withPlan, type Aggregation, type Target } from "./target";

const empty: ReportCell = { value: null };

/** A figure with the formula that gives it; none where nothing can be reported. */
export interface KnownFigure {
  readonly figure: Figure;
  readonly formula?: string;
}

/** The figure of a whole year that is over: its own, else what the next year's rows say of it as "Cùng kỳ năm trước". */
export function figureOfFormerYear({ results, target, isComposite }: RowSubject, year: number): KnownFigure {
  if (isComposite) return { figure: "none" };
  const { aggregation } = target;
  const area = results.filter(({ unit }) => unit === wholeArea);
  const own = wholePeriods(wholeYear(year), area, aggregation, (result) => result.actual);
  const next = wholePeriods(wholeYear(year + 1), area, aggregation, (result) => result.previous);
  const figure = wholeFigure(area, own, aggregation, (result) => result.actual);
  const otherwise = wholeFigureText("Cùng kỳ năm trước", next, aggregation);
  return {
    figure: figure === "none" ? wholeFigure(area, next, aggregation, (result) => result.previous) : figure,
    formula: `=${wholeFigureText("Thực hiện", own, aggregation, otherwise)}`,
  };
}

/** Of the report's own year the figure so far; a report knows nothing of later years. */
function figureOfYear(subject: RowSubject, year: number): KnownFigure {
  if (year > subject.period.year) return { figure: "none" };
  if (year < subject.period.year) return figureOfFormerYear(subject, year);
  return { figure: subject.figures.cumulated, formula: "=«cumulated»" };
}

/** What a year's plan is and how a figure is set against it. */
interface YearPlan {
  /** With the plan's figure as its value. */
  readonly rule: Target;
  readonly value: Raw;
  readonly formula: string;
  /** Undefined where the rule needs the level of the year before, and the table has that of another year. */
  readonly operands?: Omit<Operands, "actual">;
}

/** The column that is named for the year; else for the report's own year the plan itself, for others the version that was
 *  made for it. */
function planOfYear(subject: RowSubject, year: number): YearPlan | undefined {
  const { target, lookUp, yearPlans, versions, period } = subject;
  const name = yearPlans.get(year);
  const value = name === undefined ? undefined : target.plans?.get(name);
  const isOwn = year === period.year;
  if (value === undefined && isOwn) {
    return { rule: target, value: planValue(target), formula: "=«plan»", operands: operandsOf(target) };
  }
  const version = value === undefined ? versionOfYear(versions, year) : undefined;
  if (version) return planOfVersion(version, versions.length > 1 ? { ...lookUp, version: version.from ?? 0 } : lookUp);
  if (name === undefined) return undefined;
  // The shape of the rule is the same for any figure that may be typed later.
  const rule = withPlan(target, value ?? 1);
  const isWithBase = target.base !== undefined && usesBase(target);
  return {
    rule,
    value: value ?? "",
    formula: figureOfTarget(lookUp, planColumnPrefix + name),
    ...(isOwn || !isWithBase ? { operands: operandsOf(rule, `yearPlan/${year}`) } : {}),
  };
}

/** Another version than the report's has its own row in the table: nothing of it stands in the report's hidden columns. */
function planOfVersion(version: Target, lookUp: TargetLookUp): YearPlan {
  const [plan, upper] = [figureIn(lookUp, "Kế hoạch"), figureIn(lookUp, "Đến")];
  const inWords = version.value === undefined ? '&""' : "";
  return {
    rule: version,
    value: planValue(version),
    formula:
      version.upper === undefined ? `=${lookUpIn(lookUp, "Kế hoạch")}${inWords}` : fixedRange(version, plan, upper),
    operands: {
      plan,
      ...(version.upper === undefined ? {} : { upper }),
      ...(version.base === undefined ? {} : { base: figureIn(lookUp, "Gốc") }),
      ...(version.tolerance === undefined ? {} : { tolerance: figureIn(lookUp, "Dung sai %", 100) }),
    },
  };
}

export function yearPlanCell(subject: RowSubject, year: number): ReportCell {
  const plan = planOfYear(subject, year);
  return plan ? { value: plan.value, formula: plan.formula, format: planFormat(plan.rule) } : empty;
}

export function yearActualCell(subject: RowSubject, year: number): ReportCell {
  const { figure, formula } = figureOfYear(subject, year);
  if (formula === undefined) return empty;
  const rule = planOfYear(subject, year)?.rule ?? subject.target;
  return { value: shownFigure(figure), formula, format: figureFormat(rule, [numberOf(figure)]) };
}

export function yearAttainedCell(subject: RowSubject, year: number): ReportCell {
  const { judging } = subject;
  const { figure, formula } = figureOfYear(subject, year);
  const plan = planOfYear(subject, year);
  if (!plan || formula === undefined) return empty;
  const [planned, actual] = [`«yearPlan/${year}»`, `«yearActual/${year}»`];
  const isKnown = plan.value !== "" && typeof figure === "number";
  if (!plan.operands) {
    return { value: isKnown ? noBaseText : "", formula: `=IF(COUNT(${planned},${actual})=2,"${noBaseText}","")` };
  }
  const value = isKnown ? attainedValue(plan.rule, figure, judging) : "";
  return {
    value,
    formula: attainedFormula(plan.rule, judging.rules, { ...plan.operands, actual }),
    format: attainedFormat(plan.rule, numberOf(value), judging),
  };
}

/** The whole term by the indicator's own rule, over the years that have a plan. */
export function yearsPlanCell(subject: RowSubject): ReportCell {
  const { target, years } = subject;
  const plans = years
    .flatMap((year) => planOfYear(subject, year)?.value ?? [])
    .filter((plan) => typeof plan === "number");
  const value = overTerm(plans, target.aggregation);
  const formula = termFormula("yearPlan", years, target.aggregation);
  return { value: value ?? "", ...formula, format: planFormat(termTarget(target, value, plans)) };
}

export function yearsActualCell(subject: RowSubject): ReportCell {
  const { target, years } = subject;
  const figures = years.map((year) => figureOfYear(subject, year).figure);
  const known = figures.filter((figure) => typeof figure === "number");
  const value = overTerm(known, target.aggregation);
  return {
    value: figures.includes("doubled") ? doubledText : (value ?? ""),
    ...termFormula("yearActual", years, target.aggregation),
    format: figureFormat(termTarget(target, value, known), [value]),
  };
}

/** The plan of a term has no decimals that its years don't have, but for a mean's next one. */
function termTarget(target: Target, value: number | undefined, ofYears: readonly number[]): Target {
  const places = Math.max(0, ...ofYears.map((each) => decimalsOf(each, 6)));
  return withPlan(target, Number((value ?? 0).toFixed(target.aggregation === "mean" ? places + 1 : places)));
}

function overTerm(figures: readonly number[], aggregation: Aggregation): number | undefined {
  if (figures.length === 0 || aggregation === "latest") return figures.at(-1);
  const sum = figures.reduce((total, each) => total + each, 0);
  return aggregation === "mean" ? sum / figures.length : sum;
}

/** overTerm, over the columns of the years; two rows for one period are named here, too. */
function termFormula(
  kind: "yearPlan" | "yearActual",
  years: readonly number[],
  aggregation: Aggregation,
): { readonly formula?: string } {
  const cells = years.map((year) => `«${kind}/${year}»`);
  if (cells.length === 0) return {};
  const known = {
    sum: `IF(COUNT(${cells.join(",")})=0,"",SUM(${cells.join(",")}))`,
    mean: `IF(COUNT(${cells.join(",")})=0,"",AVERAGE(${cells.join(",")}))`,
    latest: cells.reduce((earlier, cell) => `IF(ISNUMBER(${cell}),${cell},${earlier})`, '""'),
  }[aggregation];
  if (kind === "yearPlan") return { formula: `=${known}` };
  const doubled = cells.map((cell) => `${cell}="${doubledText}"`).join(",");
  return { formula: `=IF(OR(${doubled}),"${doubledText}",${known})` };
}

function numberOf(figure: Raw): number | undefined {
  return typeof figure === "number" ? figure : undefined;
}

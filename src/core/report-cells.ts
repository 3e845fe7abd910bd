/** One row of a report: for each column the cell's value by the core's own calculation, its native formula and its format. */

import type { Form } from "./form";
import { judgedFormula, judgedText, overrideFormula, overrideMark } from "./overrides";
import { isJudged } from "./attainment";
import { planColumnPrefix } from "./target-columns";
import type { Judging } from "./judgement";
import { momentOf } from "./moment";
import type { Figure } from "./cumulation";
import type { Period } from "./period";
import type { ColumnKey, ReportCell } from "./report";
import { attainedValue, changedValue, planValue, shownFigure, type TargetFigures } from "./report-figures";
import { attainedFormat, changedFormat, figureFormat, planFormat } from "./report-formats";
import {
  attainedFormula,
  changedFormula,
  criteriaPlace,
  figureFormula,
  figureOfTarget,
  labelFormula,
  operandsOf,
  planFormula,
  previousFormula,
  textFormula,
} from "./report-formulas";
import { cellBeside } from "./report-cells-beside";
import { standingFormula, standingNumber } from "./report-headline";
import { lookUpIn, type TargetLookUp } from "./report-lookups";
import { statedCell } from "./report-outline";
import type { Result } from "./results-table";
import type { Raw } from "./table";
import { withPlan, type Target } from "./target";

export interface RowSubject {
  readonly target: Target;
  /** What stands under STT. */
  readonly number: Raw;
  readonly figures: TargetFigures;
  readonly isComposite: boolean;
  readonly lookUp: TargetLookUp;
  /** Names of the further plan columns. */
  readonly plans: readonly string[];
  readonly period: Period;
  readonly judging: Judging;
  /** Whether the workbook has the table DanhGia, or gets it now. */
  readonly hasOverrides: boolean;
  readonly unitIn: Form["unitIn"];
  readonly depth: number;
  /** The target's own results, of the whole area and of single units. */
  readonly results: readonly Result[];
  /** Names of the units in the order of their columns. */
  readonly units: readonly string[];
  /** The years of the form, and the names of the plan columns that are named for a year. */
  readonly years: readonly number[];
  readonly yearPlans: ReadonlyMap<number, string>;
  /** All versions of the target, the earliest first. */
  readonly versions: readonly Target[];
  /** Whether the form has rows for groups. */
  readonly hasGroups: boolean;
}

const empty: ReportCell = { value: null };

export function cellOf(subject: RowSubject, key: ColumnKey): ReportCell {
  const { target, figures, lookUp } = subject;
  const { cumulated, previous } = figures;
  const figureOf = (value: number | undefined, formula: string): ReportCell =>
    value === undefined ? empty : { value, formula };
  switch (key) {
    case "number":
      return statedCell(subject.number);
    case "name":
      return nameCell(subject);
    case "unit":
      return { value: target.unit, formula: textFormula(lookUp, "ĐVT") };
    case "plan":
      return { value: planValue(target), formula: planFormula(target, lookUp), format: planFormat(target) };
    case "actual":
      return summed(
        subject,
        figures.actual,
        subject.isComposite ? undefined : figureFormula(figures.own, target.aggregation),
      );
    case "cumulated":
      return summed(
        subject,
        cumulated,
        subject.isComposite ? criteriaPlace : figureFormula(figures.year, target.aggregation),
      );
    case "attained":
      return attainedCell(subject, target, attainedFormula(target, subject.judging.rules));
    case "changed": {
      const value = changedValue(target, figures);
      return { value, formula: changedFormula(target), format: changedFormat(target, numberOf(value)) };
    }
    case "label":
      return labelCell(subject);
    case "judged":
      return { value: figures.override ? judgedText(figures.override) : "", formula: judgedFormula(subject.period) };
    case "note":
      return empty;
    case "code":
      return { value: target.code };
    case "previous":
      return subject.isComposite
        ? { value: "" }
        : {
            value: numberOf(previous) ?? "",
            formula: previousFormula(figures.year, target.aggregation),
            format: figureFormat(target, [numberOf(previous)]),
          };
    case "foot":
      return target.upper === undefined ? empty : figureOf(target.value, figureOfTarget(lookUp, "Kế hoạch"));
    case "upper":
      return figureOf(target.upper, figureOfTarget(lookUp, "Đến"));
    case "base":
      return figureOf(target.base, figureOfTarget(lookUp, "Gốc"));
    case "tolerance":
      return figureOf(target.tolerance, figureOfTarget(lookUp, "Dung sai %", 100));
    case "override":
      return { value: figures.override?.label ?? "", formula: overrideFormula(subject.period) };
    case "standing":
      return {
        value: standingNumber(figures.standing),
        formula: standingFormula(target, subject.judging, momentOf(subject.period)),
      };
    // Known once all rows have their places.
    case "counted":
      return empty;
    default:
      return isOfFurtherPlan(key) ? ofFurtherPlan(subject, key) : cellBeside(subject, key);
  }
}

type FurtherPlanKey = `plan/${number}` | `attained/${number}`;

function isOfFurtherPlan(key: ColumnKey): key is FurtherPlanKey {
  return /^(?:plan|attained)\//u.test(key);
}

/** With the unit in brackets where it has no column. */
function nameCell({ target, lookUp, unitIn }: RowSubject): ReportCell {
  if (unitIn === "column") return { value: target.name, formula: textFormula(lookUp, "Chỉ tiêu") };
  const unit = lookUpIn(lookUp, "ĐVT");
  const formula = `=${lookUpIn(lookUp, "Chỉ tiêu")}&IF(${unit}="",""," ("&${unit}&")")`;
  return { value: target.unit === "" ? target.name : `${target.name} (${target.unit})`, formula };
}

function summed({ target, figures }: RowSubject, figure: Figure, formula: string | undefined): ReportCell {
  const format = figureFormat(target, [numberOf(figures.actual), numberOf(figures.cumulated)]);
  return { value: shownFigure(figure), format, ...(formula === undefined ? {} : { formula }) };
}

function attainedCell({ figures, judging }: RowSubject, target: Target, formula: string): ReportCell {
  const value = attainedValue(target, figures.cumulated, judging);
  return { value, formula, format: attainedFormat(target, numberOf(value), judging) };
}

/** What no rule can judge is judged by hand: an empty cell to type into, until judgements have their table. */
function labelCell(subject: RowSubject): ReportCell {
  const { target, figures, judging, hasOverrides } = subject;
  if (!hasOverrides && !isJudged(target)) return empty;
  const value = figures.override ? figures.override.label + overrideMark : figures.proposed;
  return { value, formula: labelFormula(target, judging, momentOf(subject.period), hasOverrides) };
}

/** `plan/0`, `attained/0`: the plan that somebody else gave, and how much of it is attained. */
function ofFurtherPlan(subject: RowSubject, key: FurtherPlanKey): ReportCell {
  const { target, lookUp, plans, judging } = subject;
  const [kind, index] = key.split("/");
  const name = plans[Number(index)] ?? "";
  const value = target.plans?.get(name);
  // The shape of the rule is the same for any figure that may be typed later.
  const under = withPlan(target, value ?? 1);
  if (kind === "plan") {
    return { value: value ?? "", formula: figureOfTarget(lookUp, planColumnPrefix + name), format: planFormat(under) };
  }
  const formula = attainedFormula(under, judging.rules, operandsOf(under, key.replace("attained", "plan")));
  return value === undefined ? { value: "", formula } : attainedCell(subject, under, formula);
}

function numberOf(figure: Raw): number | undefined {
  return typeof figure === "number" ? figure : undefined;
}

/** The cells of columns that only some forms show: what the table ChiTieu says besides the plan, last year's and the former
 *  period's figures, the year's estimate, single units. Several years are in report-cells-years.ts. */

import { aggregate, periodsWithin, spanBefore, wholeFigure, wholePeriods, yearSoFar, type Figure } from "./cumulation";
import { yearPeriod } from "./period";
import type { ColumnKey, ReportCell } from "./report";
import type { RowSubject } from "./report-cells";
import {
  figureOfFormerYear,
  yearActualCell,
  yearAttainedCell,
  yearPlanCell,
  yearsActualCell,
  yearsPlanCell,
  type KnownFigure,
} from "./report-cells-years";
import { shownFigure } from "./report-figures";
import { figureFormat } from "./report-formats";
import { doubledText, figureFormula, wholeFigureText } from "./report-formulas";
import { lookUpIn } from "./report-lookups";
import { groupCode, statedCell } from "./report-outline";
import { wholeArea, type Result } from "./results-table";
import { comparisons, wordFor } from "./words";
import type { TargetColumn } from "./target-columns";

const empty: ReportCell = { value: null };

/** Keys that have their cells in report-cells.ts are not asked of this one. */
export function cellBeside(subject: RowSubject, key: ColumnKey): ReportCell {
  const { target, period } = subject;
  switch (key) {
    case "path":
      return statedCell(subject.number);
    case "parent":
      return parentCell(subject);
    case "group":
      return textCell(subject, "Nhóm", target.group);
    // The provinces' own systems: 2 is a group, 1 a row with figures.
    case "rowKind":
      return statedCell(1);
    // The rule's shape is fixed when a report is built, and people spell it in many ways.
    case "comparison":
      return statedCell(wordFor(comparisons, target.comparison));
    case "owner":
      return textCell(subject, "Đơn vị chủ trì", target.owner);
    case "source":
      return textCell(subject, "Nguồn", target.source);
    case "before":
      return figureCell(subject, before(subject));
    case "lastYear":
      return figureCell(subject, figureOfFormerYear(subject, period.year - 1));
    case "estimate":
      return figureCell(subject, estimate(subject));
    case "yearsPlan":
      return yearsPlanCell(subject);
    case "yearsActual":
      return yearsActualCell(subject);
    case "units":
      return unitsCell(subject);
    default:
      return numbered(subject, key);
  }
}

function numbered(subject: RowSubject, key: ColumnKey): ReportCell {
  const [kind, text] = key.split("/");
  const number = Number(text);
  switch (kind) {
    case "yearPlan":
      return yearPlanCell(subject, number);
    case "yearActual":
      return yearActualCell(subject, number);
    case "yearAttained":
      return yearAttainedCell(subject, number);
    case "unit":
      return figureCell(subject, figureOfUnit(subject, number));
    default:
      throw new RangeError(`No report has the column "${key}".`);
  }
}

function textCell({ lookUp }: RowSubject, column: TargetColumn, value = ""): ReportCell {
  return lookUp.has(column) ? { value, formula: `=${lookUpIn(lookUp, column)}&""` } : { value };
}

/** What the row is part of: a target, or the group whose heading stands above it. */
function parentCell(subject: RowSubject): ReportCell {
  const { target, lookUp, hasGroups } = subject;
  if (!hasGroups || !lookUp.has("Thuộc") || !lookUp.has("Nhóm")) return textCell(subject, "Thuộc", target.parent);
  const [parent, group] = [lookUpIn(lookUp, "Thuộc"), lookUpIn(lookUp, "Nhóm")];
  return {
    value: target.parent ?? (target.group === undefined ? "" : groupCode(target.group)),
    formula: `=IF(${parent}<>"",${parent},IF(${group}<>"","${groupCode("")}"&${group},""))`,
  };
}

function figureCell({ target }: RowSubject, { figure, formula }: KnownFigure): ReportCell {
  const format = figureFormat(target, [typeof figure === "number" ? figure : undefined]);
  return { value: shownFigure(figure), format, ...(formula === undefined ? {} : { formula }) };
}

const actualOf = (result: Result): number | undefined => result.actual;

function ofUnit({ results }: RowSubject, unit: string): readonly Result[] {
  return results.filter((result) => result.unit === unit);
}

/** A composite counts how its parts stand at the report's own period only. */
const nothing: KnownFigure = { figure: "none" };

/** The figure of the period before, which is over: none while a part of it has none. */
function before(subject: RowSubject): KnownFigure {
  const { period, isComposite, target } = subject;
  if (isComposite) return nothing;
  const { aggregation } = target;
  const rows = ofUnit(subject, wholeArea);
  const periods = wholePeriods(spanBefore(period), rows, aggregation, actualOf);
  const formula = `=${wholeFigureText("Thực hiện", periods, aggregation)}`;
  return { figure: wholeFigure(rows, periods, aggregation, actualOf), formula };
}

/** What people expect of the whole year stands in its row ("Năm 2025") until the year's own report, where the figure
 *  itself stands. */
function estimate(subject: RowSubject): KnownFigure {
  const { period, isComposite, target, figures } = subject;
  if (period.kind === "year") return { figure: figures.cumulated, formula: "=«cumulated»" };
  if (isComposite) return nothing;
  const periods = [yearPeriod(period.year)];
  return {
    figure: aggregate(ofUnit(subject, wholeArea), periods, target.aggregation, actualOf),
    formula: figureFormula(periods, target.aggregation),
  };
}

/** The year so far of one unit, found by its name in the formula: the heading may be reworded. */
function figureOfUnit(subject: RowSubject, index: number): KnownFigure {
  const { period, isComposite, target, units } = subject;
  const unit = units[index];
  if (isComposite || unit === undefined) return nothing;
  const rows = ofUnit(subject, unit);
  const periods = periodsWithin(yearSoFar(period), rows, period);
  return {
    figure: aggregate(rows, periods, target.aggregation, actualOf),
    formula: figureFormula(periods, target.aggregation, unit),
  };
}

/** Excel: a function takes 255 arguments. */
const mostArguments = 250;

/** Of all units together. Only flows add up: a rate of the whole is not the sum of its parts' rates, nor their mean without
 *  weights, so that of others the cell is left to people. */
function unitsCell(subject: RowSubject): ReportCell {
  const { target, units, isComposite } = subject;
  if (target.aggregation !== "sum" || isComposite || units.length === 0) return empty;
  const figures = units.map((_, index) => figureOfUnit(subject, index).figure);
  const run = `«unit/0»:«unit/${units.length - 1}»`;
  // People may have put columns of their own between ours: a list doesn't count them, a run would.
  const cells = units.length > mostArguments ? run : units.map((_, index) => `«unit/${index}»`).join(",");
  const sum = `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
  const formula = `=IF(COUNTIF(${run},"${doubledText}")>0,"${doubledText}",${sum})`;
  return figureCell(subject, { figure: sumOf(figures), formula });
}

function sumOf(figures: readonly Figure[]): Figure {
  if (figures.includes("doubled")) return "doubled";
  const known = figures.filter((figure) => typeof figure === "number");
  return known.length === 0 ? "none" : known.reduce((sum, figure) => sum + figure, 0);
}

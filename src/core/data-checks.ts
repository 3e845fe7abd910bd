/** What looks wrong in figures that can be read: slips of scale, dates among figures, negative counts, sizes beyond reason.
 *  From the plan and the results to advice, with both readings shown; a person decides, nothing is changed or held back. */

import { isReduction } from "./attainment";
import { calendarOf } from "./day";
import { monthsOf } from "./period";
import type { FigureOf, Place, Problem } from "./problem";
import { wholeArea, type Result } from "./results-table";
import { scaleSlip, type Expectations, type PlanSlip } from "./scale-slip";
import { isInPercent, targetNamed, type Plan, type Target } from "./target";
import { isChecked } from "./words";

interface Figure {
  readonly value: number;
  readonly of: FigureOf;
  readonly result: Result;
  readonly at: Place;
  /** How many months it covers, where figures are summed; else 1, so that sizes of all periods can be compared. */
  readonly months: number;
}

/** The figures of one indicator in one unit. */
interface Series {
  readonly target: Target;
  readonly figures: Figure[];
}

/** No reading makes sense of a figure this many times larger than all that is expected. */
const beyondReason = 100;

/** Excel keeps 15 digits: of larger figures the last ones are lost. */
const beyondDigits = 1e15;

/** So many times apart as no season explains. */
const apart = 6;

/** Advice on the figures of all results, series by series, then on plans that all their figures contradict. A row or a
 *  target whose note begins with "Đã kiểm tra" has been looked at and is left alone. */
export function dataFindings(plan: Plan, results: readonly Result[]): readonly Problem[] {
  const findings: Problem[] = [];
  const oddPlans = new Map<Target, Problem>();
  for (const { target, figures } of seriesOf(plan, results)) {
    const sizes = figures.map(({ value, months }) => Math.abs(value) / months).filter((size) => size > 0);
    const middle = median(sizes);
    for (const figure of figures) {
      if (figure.result.isChecked) continue;
      const expected = expectationsOf(target, figure, sizes, middle);
      const finding = findingOn(target, figure, expected);
      if (finding === undefined) continue;
      if ("kind" in finding) findings.push(finding);
      else if (target.at && !isChecked(target.note) && !oddPlans.has(target)) {
        oddPlans.set(target, planFinding(target, target.at, finding, middle));
      }
    }
  }
  return [...findings, ...oddPlans.values()];
}

function seriesOf(plan: Plan, results: readonly Result[]): readonly Series[] {
  const all: Series[] = [];
  // Results spell codes as the plan does, so that each spelling is looked up but once.
  const byCode = new Map<string, { readonly target: Target | undefined; readonly byUnit: Map<string, Series> }>();
  for (const result of results) {
    let known = byCode.get(result.code);
    if (!known) byCode.set(result.code, (known = { target: targetNamed(plan, result.code), byUnit: new Map() }));
    const { target, byUnit } = known;
    if (!target) continue;
    let series = byUnit.get(result.unit);
    if (!series) {
      series = { target, figures: [] };
      byUnit.set(result.unit, series);
      all.push(series);
    }
    const { first, last } = monthsOf(result.period);
    const months = target.aggregation === "sum" ? last - first + 1 : 1;
    const { actual, previous, at, previousAt } = result;
    if (actual !== undefined) series.figures.push({ value: actual, of: "actual", result, at, months });
    if (previous !== undefined && previousAt) {
      series.figures.push({ value: previous, of: "previous", result, at: previousAt, months });
    }
  }
  return all;
}

/** The first thing that is wrong with a figure, or that not the figure but the plan is. */
function findingOn(target: Target, figure: Figure, expected: Expectations): Problem | PlanSlip | undefined {
  const { value, of, at } = figure;
  const { code } = target;
  const unit = unitOfFigures(target);
  if (value < 0 && isCount(unit) && (target.value ?? 0) >= 0) {
    return { kind: "negative-count", code, figure: value, unit, at };
  }
  if (isDate(value, figure.result.period.year, expected)) return { kind: "figure-is-date", code, figure: value, at };
  const slip = scaleSlip(value, unit, expected);
  if (slip?.by === "the plan itself") return slip;
  if (slip) {
    const { decades, cause, expected: size, by } = slip;
    const reading = shifted(value, decades);
    return { kind: "suspicious-scale", code, of, figure: value, reading, unit, cause, expected: size, by, at };
  }
  return isBeyondReason(target, value, expected)
    ? { kind: "suspicious-size", code, figure: value, unit, at }
    : undefined;
}

function planFinding(target: Target, at: Place, { decades, cause }: PlanSlip, middle: number): Problem {
  const figure = plannedSize(target) ?? 0;
  return {
    kind: "suspicious-scale",
    code: target.code,
    of: "plan",
    figure,
    reading: shifted(figure, -decades),
    unit: target.unit,
    cause,
    expected: middle * (target.aggregation === "sum" ? 12 : 1),
    by: "figures",
    at,
  };
}

/** A yearly sum is expected evenly over the months. Of a part of the area the plan says something only as a rate. The
 *  other figures are spoken for by the middle one, or where there are but two by the other. */
function expectationsOf(target: Target, figure: Figure, sizes: readonly number[], middle: number): Expectations {
  const { months, value } = figure;
  const isSummed = target.aggregation === "sum";
  const planned = plannedSize(target);
  const isPlanned = figure.result.unit === wholeArea || (isInPercent(target) && !isSummed);
  const own = Math.abs(value) / months;
  const other = sizes.length === 2 ? (sizes[0] === own ? sizes[1] : sizes[0]) : middle;
  return {
    plan: planned !== undefined && isPlanned ? (isSummed ? (planned * months) / 12 : planned) : undefined,
    figures: sizes.length > 1 && other !== undefined ? other * months : undefined,
    count: sizes.length - 1,
    isLimit: target.direction === "lower" && !isReduction(target),
    isSummed,
    isGrowth: target.method === "growth" && !isLevel(target),
  };
}

/** What the figures themselves are planned to be: where results are levels that make a growth or a reduction against a
 *  base, the base. Nothing of composites, words and a plan of zero. */
function plannedSize(target: Target): number | undefined {
  if (target.comparison === "all" || target.comparison === "words") return undefined;
  const size = Math.abs((isLevel(target) ? target.base : target.value) ?? 0);
  return size > 0 ? size : undefined;
}

function isLevel({ method, base }: Target): boolean {
  return base !== undefined && (method === "growth" || method.startsWith("reduction"));
}

/** Levels behind a rate are in a unit that the plan doesn't name. */
function unitOfFigures(target: Target): string {
  const isRateOfLevels = target.method === "growth" || target.method === "reduction-rate";
  return isLevel(target) && isRateOfLevels ? "" : target.unit;
}

/** Excel: `8-9`, `8/9` and, with Vietnamese settings, `8.9` become a date, which is a day's number to everybody else. */
function isDate(value: number, year: number, { plan, figures }: Expectations): boolean {
  if (!Number.isInteger(value) || value < 32874 || value > 73050) return false;
  if (Math.abs(calendarOf(value).year - year) > 1) return false;
  const expected = [plan, figures].filter((size) => size !== undefined);
  return expected.length > 0 && expected.every((size) => value > apart * size);
}

function isBeyondReason(target: Target, value: number, { figures }: Expectations): boolean {
  const size = Math.abs(value);
  if (size >= beyondDigits) return true;
  const most = Math.max(figures ?? 0, plannedSize(target) ?? 0);
  return most > 0 && size > beyondReason * most;
}

const counted =
  /^(?:(?:nghìn|ngàn|triệu|tỷ)\s+)?(?:hộ|người|lượt|vụ|xã|thôn|làng|tổ|khu|trường|lớp|học sinh|trẻ|ha|tấn|tạ|kg|m[²³23]?|km[²2]?|giường|doanh nghiệp|hợp tác xã|dự án|công trình|nhà|căn|cây|con|hồ sơ|sản phẩm|cơ sở|đơn vị|mô hình|trạm|tiêu chí|cuộc|đợt|bài|ca|chiếc|cái)(?![\p{L}\p{N}])/iu;

/** Units of what can be counted or weighed: less than none is impossible, except as a correction of an earlier month. */
function isCount(unit: string): boolean {
  return counted.test(unit.normalize("NFC").trim());
}

function median(sizes: readonly number[]): number {
  const sorted = sizes.length > 2 ? [...sizes].sort((a, b) => a - b) : sizes;
  return sorted[sorted.length >> 1] ?? 0;
}

/** With the decimal sign moved, free of the dust of binary arithmetic: 1.396 by 3 decades is 1396. */
function shifted(value: number, decades: number): number {
  return Number((decades < 0 ? value / 10 ** -decades : value * 10 ** decades).toPrecision(15));
}

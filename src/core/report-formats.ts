/** Number formats of a report's cells. A printed figure never contradicts its label: judged first, then rounded. */

import { changesInPoints, defaultRules, isState, ratioOf, type JudgingRules } from "./attainment";
import { decimalsOf, isNear, numeralText } from "./numeral";
import { isInPercent, shownAs, type Comparison, type Target } from "./target";

function decimals(count: number): string {
  return count === 0 ? "" : `.${"0".repeat(count)}`;
}

/** Units that are counted one by one: figures without decimals. */
const counted = /^(?:lượt )?(?:người|hộ|khách|xã|thôn|trường|lớp|vụ|cháu|giường|doanh nghiệp|USD\/người)/iu;

/** For cells in which people type: everything that they type is shown, and whole numbers end without a comma.
 *  Excel: `#,##0.###` would show 1 as "1,". */
export function typedFormat(unit: string): string {
  return counted.test(unit.trim()) ? "#,##0" : "#,##0.0##";
}

/** Plans are printed as they were decided, with all their decimals. */
const mostOfPlan = 6;

export function planDecimals({ value = 0, upper = 0 }: Target): number {
  return Math.max(decimalsOf(value, mostOfPlan), decimalsOf(upper, mostOfPlan));
}

/** The plan as the document compares it: `≥` is left unsaid, a limit is printed with its sign. A range is a text. */
export function planFormat(target: Target): string {
  if (target.value === undefined || target.upper !== undefined) return "General";
  const sign = planSigns[target.comparison];
  const number = `#,##0${decimals(planDecimals(target))}`;
  // Excel: in a single section the minus stands before the words, "-< 2".
  return sign === "" || target.value >= 0 ? sign + number : `${sign}${number};${sign}-${number}`;
}

/** `6,6–6,8`, which rangeFormula in report-formulas.ts gives natively. */
export function rangeText(target: Target, value: number, upper: number): string {
  const places = planDecimals(target);
  const sign = planSigns[target.comparison].replace(/"/gu, "");
  return `${sign}${numeralText(value, places)}–${numeralText(upper, places)}`;
}

export const planSigns: Readonly<Record<Comparison, string>> = {
  ">=": "",
  "=": "",
  ">": '"> "',
  "<=": '"≤ "',
  "<": '"< "',
  "~": '"khoảng "',
  maintain: '"duy trì "',
  "reduce>=": '"giảm ≥ "',
  "reduce>": '"giảm > "',
  "reduce=": '"giảm "',
  "reduce~": '"giảm khoảng "',
  all: '"đủ "',
  words: "",
};

/** A state that is kept has no share worth printing, unless the target asks for one: "Duy trì" or a dash. */
export function printsState(target: Target): boolean {
  return isState(target) && target.shownAs === undefined;
}

/** As many decimals as the plan and the figures have, more where the last one would print as the plan without being it. */
export function figureFormat(target: Target, figures: readonly (number | undefined)[]): string {
  const known = figures.filter((figure) => figure !== undefined);
  const least = Math.max(...[target.value ?? 0, target.upper ?? 0, ...known].map((figure) => decimalsOf(figure)));
  const borders = [target.value, target.upper].filter((border) => border !== undefined);
  return `#,##0${decimals(Math.max(least, ...known.map((figure) => decimalsBeside(figure, borders, least, 1))))}`;
}

/** The share from which on its neighbours are printed to the last decimal that matters: recalculated figures, too.
 *  Not from 0.9995 on, since cells round to fifteen digits first: 0.99949999999999994 would print 100.0 %. */
const nearlyAll = "[<0.9994]0.0%;[>1.0006]0.0%;0.0####%";

export interface PrintedBeside {
  readonly rules?: JudgingRules;
  /** The share from which "cơ bản" is said. */
  readonly nearlyFrom?: number | undefined;
}

/** "So với KH": a ratio with one decimal, or a difference; more decimals where it would print on the other side of a line
 *  at which the label changes. */
export function attainedFormat(target: Target, attained: number | undefined, beside: PrintedBeside = {}): string {
  const { rules = defaultRules, nearlyFrom } = beside;
  const lines = linesOf(target, rules);
  if (shownAs(target) === "points") {
    const borders = lines.map((line) => differenceAt(target, line));
    return isInPercent(target) ? pointsFormat(attained, borders) : differenceFormat(target, attained, borders);
  }
  const shares = lines.map((line) => shareAt(target, line)).filter((share) => share !== undefined);
  const borders = [1, ...shares, ...(nearlyFrom === undefined ? [] : [nearlyFrom])];
  const count = attained === undefined ? 1 : decimalsBeside(attained, borders, 1, 100);
  const others = borders.filter((border) => !isNear(border, 1));
  const isPlain = count <= 5 && (attained === undefined || decimalsBeside(attained, others, 1, 100) === 1);
  return isPlain ? nearlyAll : `0${decimals(count)}%`;
}

/** The figures at which a target's label may change, in the unit in which the plan speaks. */
function linesOf(target: Target, { exceededAbove, tolerance }: JudgingRules): readonly number[] {
  const { value = 0, upper = value } = target;
  const share = target.comparison.endsWith("~") ? (target.tolerance ?? tolerance) : 0;
  const [low, high] = [value * (1 - share), upper * (1 + share)];
  return [value, upper, low, high, high * exceededAbove, low * (2 - exceededAbove), value * (2 - exceededAbove)];
}

function differenceAt({ value = 0, upper = value }: Target, line: number): number {
  return line > upper ? line - upper : Math.min(line - value, 0);
}

function shareAt(target: Target, line: number): number | undefined {
  const isLevel = target.method === "reduction-to-level";
  const plain: Target = isLevel || target.method === "plan-by-actual" ? target : { ...target, method: "direct" };
  const share = ratioOf(plain, line, isLevel ? target.base : undefined);
  return typeof share === "number" ? share : undefined;
}

/** Percentage points with their sign and two decimals, more where two would print 0,00 for what is not zero. Of recalculated
 *  figures the sign still says on which side they are. */
export function pointsFormat(points: number | undefined, borders: readonly number[] = [0]): string {
  return signedFormat(decimalsBeside(points ?? 0, borders, 2, 1), '" điểm %"');
}

/** A difference in the target's own unit, which stands in its row. */
function differenceFormat(target: Target, difference: number | undefined, borders: readonly number[]): string {
  const least = Math.max(planDecimals(target), decimalsOf(difference ?? 0));
  return signedFormat(decimalsBeside(difference ?? 0, borders, least, 1), "");
}

function signedFormat(count: number, unit: string): string {
  const number = `#,##0${decimals(count)}${unit}`;
  return `+${number};-${number};${number}`;
}

export function changedFormat(target: Target, changed: number | undefined): string {
  return changesInPoints(target) ? pointsFormat(changed) : "0.0%";
}

/** Cells show fifteen digits at the most. */
const mostDecimals = 13;

/** The fewest decimals at which a value prints on the same side of each border as it is; one that is a border, but for
 *  the dust of arithmetic, may print as it. */
function decimalsBeside(value: number, borders: readonly number[], least: number, scale: number): number {
  for (let count = least; count < mostDecimals; count++) {
    if (borders.every((border) => isNear(value, border) || printsBeside(value * scale, border * scale, count))) {
      return count;
    }
  }
  return mostDecimals;
}

/** However a program rounds what lies half way. */
function printsBeside(value: number, border: number, count: number): boolean {
  const printed = [value * (1 - 1e-14), value * (1 + 1e-14)].map((each) => Number(each.toFixed(count)));
  return printed.every((each) => !isNear(each, border) && each < border === value < border);
}

/** Whether a figure stands powers of ten beside what is expected of it, and how that may have come about. Figures come
 *  from data-checks.ts, which turns the answer into advice; nothing is ever corrected here. */

import { decimalsOf } from "./numeral";

/** How a figure can be a power of ten off:
 *  - `share`: per cent typed as a share of one, 0,125 for 12,5 % (a cell in per cent format holds it so);
 *  - `thousands`: the dot after thousands taken for a decimal point, 1.396 typed into an English Excel;
 *  - `decimals`: the decimal comma dropped, 11,01 typed into an English Excel becomes 1101;
 *  - `unit`: given in another unit, đồng or triệu đồng for tỷ đồng. */
export type SlipCause = "share" | "thousands" | "decimals" | "unit";

/** What is known of a figure beforehand, as sizes above zero in its own unit and for its own period. */
export interface Expectations {
  /** What the plan leads one to expect. */
  readonly plan?: number | undefined;
  /** What the indicator's other figures lead one to expect: other periods, the same period of last year. */
  readonly figures?: number | undefined;
  /** How many figures stand behind `figures`; with one alone nobody knows which of the two is off. */
  readonly count: number;
  /** The plan is a limit: a real figure may lie far below it. */
  readonly isLimit: boolean;
  /** The figure is summed over the year and goes up and down with the season. */
  readonly isSummed: boolean;
  /** The figure is a rate of growth, which on its way from gain to loss can be any small number. */
  readonly isGrowth: boolean;
}

export interface Slip {
  /** How many decades the other reading is larger: 2 for a share that is a per cent. */
  readonly decades: number;
  readonly cause: SlipCause;
  readonly expected: number;
  readonly by: "plan" | "figures";
}

/** The figures agree among themselves, and the plan stands that many decades above them. */
export interface PlanSlip {
  readonly decades: number;
  readonly cause: SlipCause;
  readonly by: "the plan itself";
}

/** Distances are in decades: 1 is ten times as much or as little.
 *  `near`: another reading is near what is expected. A rate keeps within about twice or half of it; a month's flow may be
 *  four times a twelfth of the year. 0,1 against 1 is no share, since 10 isn't near 1 either.
 *  `close`: the figure itself is close enough to vouch for it as it stands. */
const nearRate = 0.35;
const nearFlow = 0.6;
const nearly = 0.15;
const close = 0.8;

/** A plan in per cent below this can be a share of one. */
const mostShare = 1.5;

interface Reading {
  readonly decades: number;
  readonly cause: SlipCause;
  /** How near its result must be to what is expected, in decades. */
  readonly near: number;
}

/** How the figure may be meant otherwise, if it is off at all. The rule, expectation by expectation:
 *  1. close to the plan, it is right;
 *  2. another reading is near the plan, and the other figures don't vouch for it as it stands: it is off;
 *  3. another reading is near the plan, but the other figures are close to it as it stands: either all of them are off in
 *     the same way, which must show in the figure (a share; thousandths that make a whole number), or the plan is, for its
 *     unit or because it is a share;
 *  4. another reading is near the other figures only: it is off if that brings it nearer to the plan, too. Where there is
 *     no plan and one other figure, only the smaller of the two is called off, as typing slips make figures smaller. */
export function scaleSlip(figure: number, unit: string, expected: Expectations): Slip | PlanSlip | undefined {
  const size = Math.abs(figure);
  if (!isUsable(size)) return undefined;
  const { plan, figures } = expected;
  const log = Math.log10(size);
  // How many decades the figure is too large; NaN, which nothing is near to, where nothing is expected.
  const overPlan = plan === undefined ? NaN : log - Math.log10(plan);
  const overFigures = figures === undefined ? NaN : log - Math.log10(figures);
  const isVouchedFor = isWithin(close, overFigures);
  if (isWithin(close, overPlan) || (plan === undefined && (figures === undefined || isVouchedFor))) return undefined;
  const rate = rateDecades(unit);
  if (plan !== undefined && plan < mostShare && rate !== undefined && isVouchedFor) {
    const isShare = isWithin(nearRate, overPlan - rate);
    if (isShare) return { decades: -rate, cause: "share", by: "the plan itself" };
  }
  const all =
    rate === undefined ? quantityReadings(size, expected.isSummed) : rateReadings(figure, rate, expected.isGrowth);
  const planned = all.find((reading) => isWithin(reading.near, overPlan + reading.decades));
  if (plan !== undefined && planned) {
    if (!isVouchedFor || showsItself(size, planned, expected.isLimit)) return slip(planned, plan, "plan");
    return rate === undefined ? { decades: planned.decades, cause: "unit", by: "the plan itself" } : undefined;
  }
  const usual = all.find((reading) => isWithin(reading.near, overFigures + reading.decades));
  if (figures === undefined || !usual) return undefined;
  const bringsNearer = isWithin(overPlan < 0 ? -overPlan : overPlan, overPlan + usual.decades);
  const helps = plan === undefined ? usual.decades > 0 || expected.count > 1 : bringsNearer;
  return helps ? slip(usual, figures, "figures") : undefined;
}

function isWithin(most: number, distance: number): boolean {
  return distance <= most && distance >= -most;
}

function isUsable(size: number): boolean {
  return size > 0 && Number.isFinite(size);
}

function slip({ decades, cause }: Reading, expected: number, by: Slip["by"]): Slip {
  return { decades, cause, expected, by };
}

/** Whether the figure alone shows the slip. Rates are published with two decimals at the most, so that 0,031 shows it even
 *  where the plan is a limit that reality may stay far below; 0,01 % of poor households under a limit of 1 % doesn't. */
function showsItself(size: number, { cause }: Reading, isLimit: boolean): boolean {
  if (cause === "share") return !isLimit || decimalsOf(size) > 2;
  return cause === "thousands" && !Number.isInteger(size);
}

/** The readings that a rate allows, the likeliest first. Growth is a share only if it shows it by a third decimal, or nearly
 *  makes what is expected: −0,13 is a small loss, not −13. */
function rateReadings(figure: number, rate: 2 | 3, isGrowth: boolean): readonly Reading[] {
  const size = Math.abs(figure);
  const whole = Number.isInteger(size) ? size : NaN;
  const found: Reading[] = [];
  const isDoubtful = isGrowth && decimalsOf(size) < 3;
  if (!isDoubtful || figure > 0) found.push({ decades: rate, cause: "share", near: isDoubtful ? nearly : nearRate });
  if (whole % 1000 > 0) found.push({ decades: -3, cause: "decimals", near: nearRate });
  if (whole % 100 > 0) found.push({ decades: -2, cause: "decimals", near: nearRate });
  if (whole % 10 > 0) found.push({ decades: -1, cause: "decimals", near: nearly });
  return found;
}

/** The same of amounts and counts. They aren't read ten times smaller: ten times the plan and more has been published
 *  (2.413 %, Tam Hợp 2022). */
function quantityReadings(size: number, isSummed: boolean): readonly Reading[] {
  const near = isSummed ? nearFlow : nearRate;
  const whole = Number.isInteger(size) ? size : NaN;
  const isGroup = size < 1000 && isWholeNumber(size * 1000);
  const found: Reading[] = [
    { decades: 3, cause: isGroup ? "thousands" : "unit", near },
    { decades: -3, cause: whole % 1000 > 0 ? "decimals" : "unit", near },
  ];
  for (const decades of [6, -6, 9, -9]) found.push({ decades, cause: "unit", near });
  if (whole % 100 > 0) found.push({ decades: -2, cause: "decimals", near: nearRate });
  return found;
}

/** How many decades a share of one is smaller than the same in the unit. */
function rateDecades(unit: string): 2 | 3 | undefined {
  if (/^\s*%/u.test(unit)) return 2;
  return /^\s*‰/u.test(unit) ? 3 : undefined;
}

/** Thousandths of a typed figure are whole but for the dust of binary arithmetic. */
function isWholeNumber(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

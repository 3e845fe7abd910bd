/** Number formats of a report's cells. A printed figure never contradicts its label: judged first, then rounded. */

import { decimalsApart, decimalsOf, numeralText } from "./numeral";
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

/** The plan as the document compares it: `≥` is left unsaid, a limit is printed with its sign, a range with its end. */
export function planFormat(target: Target): string {
  if (target.value === undefined) return "General";
  const places = Math.max(decimalsOf(target.value), decimalsOf(target.upper ?? 0));
  const number = `#,##0${decimals(places)}`;
  // Excel: the upper end is text of the format, set by the core when the report is built.
  const range = target.upper === undefined ? "" : `"–${numeralText(target.upper, places)}"`;
  return planSigns[target.comparison] + number + range;
}

const planSigns: Readonly<Record<Comparison, string>> = {
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

/** As many decimals as the plan and the figures have, at least two for per cent with figures. */
export function figureFormat(target: Target, figures: readonly (number | undefined)[]): string {
  const counts = [target.value, target.upper, ...figures].map((figure) =>
    figure === undefined ? 0 : decimalsOf(figure),
  );
  return `#,##0${decimals(Math.max(...counts))}`;
}

/** The ratio with one decimal, more where one decimal would print 100,0 % for what is not 100 %. */
export function attainedFormat(target: Target, attained: number | undefined): string {
  if (shownAs(target) === "points") return pointsFormat(attained);
  return `0${decimals(decimalsApart(attained ?? 0, 1, 1, 100))}%`;
}

/** Percentage points with their sign and two decimals, more where two would print 0,00 for what is not zero. */
export function pointsFormat(points: number | undefined): string {
  const number = `0${decimals(decimalsApart(points ?? 0, 0, 2, 1))}`;
  return `+${number}" điểm %";-${number}" điểm %";${number}" điểm %"`;
}

export function changedFormat(target: Target, changed: number | undefined): string {
  return isInPercent(target) ? pointsFormat(changed) : "0.0%";
}

/** Number formats of a report's cells. A printed figure never contradicts its label: judged first, then rounded. */

import { decimalsOf } from "./numeral";
import { isInPercent, type Target } from "./target";

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

/** The plan as the document compares it: `≥` is left unsaid, a limit is printed with its sign. */
export function planFormat(target: Target): string {
  const number = `#,##0${decimals(decimalsOf(target.value))}`;
  switch (target.comparison) {
    case "<":
      return `"< "${number}`;
    case "<=":
      return `"≤ "${number}`;
    case ">":
      return `"> "${number}`;
    case "~":
      return `"khoảng "${number}`;
    case "maintain":
      return `"duy trì "${number}`;
    case "reduce>=":
      return `"giảm ≥ "${number}`;
    case ">=":
    case "=":
      return number;
  }
}

/** As many decimals as the plan and the figures have, at least two for per cent with figures. */
export function figureFormat(target: Target, figures: readonly (number | undefined)[]): string {
  const counts = [target.value, ...figures].map((figure) => (figure === undefined ? 0 : decimalsOf(figure)));
  return `#,##0${decimals(Math.max(...counts))}`;
}

/** The ratio with one decimal, more where one decimal would print 100,0 % for what is not 100 %. */
export function attainedFormat(target: Target, attained: number | undefined): string {
  if (isInPercent(target)) return pointsFormat(attained);
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

/** The fewest decimals, from `least` to 6, at which `value` doesn't print as `border` unless it is the border. */
function decimalsApart(value: number, border: number, least: number, scale: number): number {
  for (let count = least; count < 6; count++) {
    const printed = (value * scale).toFixed(count);
    if (value === border || Number(printed) !== border * scale) return count;
  }
  return 6;
}

/** The year that a figure is set for, where it isn't the plan's own: it belongs to the name. For targets-of-point.ts. */

import type { Clause } from "./clauses";

/** The plan's year, and the first one that it sets aims for. */
export interface PlanYears {
  readonly year?: number;
  readonly since?: number;
}

/** "…, đến năm 2030 đạt 45%" in a plan for another year: the name says for which; its own year too where the sentence has others. */
export function withYear(
  name: string,
  { before, behind, mark }: Clause,
  { year, since = year }: PlanYears,
  hasOthers = false,
): string {
  if (year === undefined || since === undefined || (mark.kind !== "figure" && !hasOthers)) return name;
  const named =
    /(?<!so với )(?<!\p{L})(?:(?:đến|hết|cuối|vào|trong) )*năm (20\d\d)(?!\s?[-–\d/])[^,;]{0,24}$/iu.exec(
      before,
    )?.[1] ??
    /^\s*(?:(?:đến|hết|cuối|vào|trong) )*năm (20\d\d)(?!\s?[-–\d/])/iu.exec(behind)?.[1] ??
    // "đạt 45% (2025), 60% (2030)"
    /^\s*\((?:năm )?(20\d\d)\)/iu.exec(behind)?.[1];
  // "Hằng năm giải quyết việc làm cho 450 lao động" in a plan of several years.
  const yearly = /(?:^|[.;,:]\s*|phấn đấu )(hằng năm|hàng năm)(?=[\s,])/iu.exec(before)?.[1]?.toLowerCase();
  if (yearly !== undefined && !/h[ằà]ng năm|năm 20\d\d|bình quân/iu.test(name)) return `${name} ${yearly}`;
  if (named === undefined || Number(named) < since || name.includes(named)) return name;
  if (Number(named) === year && !hasOthers) return name;
  return `${name.replace(/\s(?:(?:đến|hết|cuối|vào|trong) )*năm 20\d\d$/iu, "")} năm ${named}`;
}

/** "năm 2028 đạt 84 triệu đồng, năm 2030 đạt 105 triệu đồng": whether a sentence sets something for more than one year. */
export function hasFurtherYears(text: string, { year, since = year }: PlanYears): boolean {
  if (year === undefined || since === undefined) return false;
  const own = text.indexOf(`năm ${String(year)}`);
  if (own < 0) return false;
  anyYear.lastIndex = 0;
  for (let found = anyYear.exec(text); found; found = anyYear.exec(text)) {
    if (Number(found[1]) !== year && Number(found[1]) >= since) return true;
  }
  return false;
}

const anyYear = /(?<!so với )năm (20\d\d)(?!\s?[-–\d/])/gu;

/** The time of the figure that is passed over. */
const ownTime = /\s(?:(?:đến |hết |cuối |trong )*năm 20\d\d|nhiệm kỳ (?:này|trước|qua)|hiện(?: nay| tại)?)$/iu;

/** A name without the time of a figure that is passed over. */
export const withoutOwnTime = (name: string): string => name.replace(ownTime, "");

/** Plans of several years: which further plan column and which version of a target speaks of which year. From the headings
 *  and the days of validity in the table ChiTieu to the columns of forms over several years. */

import { withoutDiacritics } from "./code";
import { calendarOf } from "./day";
import type { Target } from "./target";

/** The year of a further plan column: 2026 of "Kế hoạch 2026" and "Kế hoạch năm 2026"; undefined for columns that say who
 *  gave the plan. */
export function yearOfPlan(name: string): number | undefined {
  const found = /^(?:nam )?(\d{4})$/u.exec(withoutDiacritics(name).toLowerCase().replace(/\s+/gu, " ").trim());
  return found ? Number(found[1]) : undefined;
}

/** Year → the name of its plan column; of two columns for a year the first counts. */
export function plansByYear(names: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const name of names) {
    const year = yearOfPlan(name);
    if (year !== undefined && !found.has(year)) found.set(year, name);
  }
  return found;
}

/** The plan columns that stand beside the plan of a year: those of other years are no second plan for it. */
export function plansBeside(names: readonly string[], year: number): readonly string[] {
  return names.filter((name) => (yearOfPlan(name) ?? year) === year);
}

/** The version of a target that is the plan of a year: the last that began in it, or one without a first day that ended in
 *  it. A plan without days is of no year but the report's: it says nothing of others. */
export function versionOfYear(versions: readonly Target[], year: number): Target | undefined {
  return versions.filter(({ from, until }) => yearOfDay(from ?? until) === year).at(-1);
}

function yearOfDay(day: number | undefined): number | undefined {
  return day === undefined ? undefined : calendarOf(day).year;
}

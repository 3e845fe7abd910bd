/** Targets of years before the plan's, set out beside its own: "I. CHỈ TIÊU NĂM 2025" above "II. CHỈ TIÊU NĂM 2026". From the outline. */

import type { Point } from "./outline";

/** What a heading is held against: "Chỉ tiêu tăng thêm so với năm 2025". */
const base = /so với[^,;:]*/giu;

/** The years that a heading of targets names. */
export const yearsOfHeading = (heading: string): readonly number[] =>
  (heading.replace(base, "").match(/20\d\d/gu) ?? []).map(Number);

/** The first year that a heading of targets names, where all of them are before the plan's. */
export function formerYear(heading: string, year: number | undefined): number | undefined {
  const years = yearsOfHeading(heading);
  return year !== undefined && years.every((each) => each < year) ? years[0] : undefined;
}

/** The headings of former targets. Where none names the plan's year they may be its own, and the year may be misread. */
export function formerHeadings(points: readonly Point[], year: number | undefined): ReadonlySet<Point> {
  const headings = points.filter(({ says, isHeading }) => says === "targets" && isHeading);
  const hasOwn = headings.some(({ text }) => yearsOfHeading(text).some((each) => year !== undefined && each >= year));
  return new Set(hasOwn ? headings.filter(({ text }) => formerYear(text, year) !== undefined) : []);
}

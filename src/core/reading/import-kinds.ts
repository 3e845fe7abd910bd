/** What a document is to the plan that a workbook has already, and what follows from it: the plan of another year, an amendment from a
 *  day, or more of the same plan. From a reading and a mapping to the choices of targets-change.ts. */

import { codeKey } from "../code";
import { calendarOf, dayOf } from "../day";
import type { Plan, Target } from "../target";
import type { Import, KnownTarget, SameCode } from "../targets-change";
import { wordKey } from "../words";
import type { PlanReading } from "./proposal";
import type { ProposedChange, ReviewMapping } from "./review-mapping";

export type ImportKind = "year" | "amendment" | "more";

/** As far as title and year tell it; undefined where a person has to say it. `bookYear` is the year that the workbook reports on. */
export function proposedKind(
  { title = "", year }: Pick<PlanReading, "title" | "year">,
  plan: Plan,
  bookYear: number | undefined,
): ImportKind | undefined {
  if (/dieu chinh|sua doi|bo sung/u.test(wordKey(title))) return "amendment";
  const known = yearOfPlan(plan) ?? bookYear;
  if (year === undefined || known === undefined) return undefined;
  return year === known ? "more" : "year";
}

/** The latest year in which a version begins. */
function yearOfPlan({ versions }: Plan): number | undefined {
  const days = [...versions.values()].flat().flatMap(({ from }) => from ?? []);
  return days.length === 0 ? undefined : calendarOf(days.reduce((latest, day) => Math.max(latest, day))).year;
}

/** The first day of a year's plan; an amendment's day and whether more of the same plan has one is for a person to say. */
export function proposedFrom(kind: ImportKind | undefined, year: number | undefined): number | undefined {
  return kind === "year" && year !== undefined ? dayOf(year, 1, 1) : undefined;
}

export interface SameCodeWish {
  readonly kind: ImportKind | undefined;
  /** For all codes of more of the same plan. */
  readonly all?: SameCode | undefined;
  /** What a person said of single codes, by codeKey: it goes before everything else. */
  readonly single: ReadonlyMap<string, SameCode>;
}

/** By codeKey. A year's plan and an amendment make further versions; what an amendment only repeats stays as it is. */
export function sameCodesOf(
  known: readonly KnownTarget[],
  changes: ReadonlyMap<string, ProposedChange>,
  { kind, all, single }: SameCodeWish,
): ReadonlyMap<string, SameCode> {
  return new Map(
    known.flatMap(({ target: { code } }): [string, SameCode][] => {
      const key = codeKey(code);
      const isRepeated = kind === "amendment" && changes.get(key)?.kind === "unchanged";
      const usual = kind === "more" ? all : kind === undefined ? undefined : isRepeated ? "keep" : "version";
      const choice = single.get(key) ?? usual;
      return choice === undefined ? [] : [[key, choice]];
    }),
  );
}

/** The changes of what would be written, by the codeKey under which it would be. */
export function changesByCode(
  targets: ReadonlyMap<number, Target>,
  { changes }: Pick<ReviewMapping, "changes">,
): ReadonlyMap<string, ProposedChange> {
  return new Map(
    [...targets].flatMap(([id, { code }]): [string, ProposedChange][] => {
      const change = changes.get(id);
      return change ? [[codeKey(code), change]] : [];
    }),
  );
}

/** What of the former plan ends the day before the new one: only a year's plan stands for all of it, and only if a person says so. */
export function lapsedOf(
  { dropped }: Pick<ReviewMapping, "dropped">,
  kind: ImportKind | undefined,
  from: number | undefined,
  choice: "end" | "keep" | undefined,
): Import["lapsed"] {
  if (kind !== "year" || choice !== "end" || from === undefined || dropped.length === 0) return undefined;
  return { codes: dropped.map(({ code }) => code), until: from - 1 };
}

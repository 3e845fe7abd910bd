/** The counts that open every report: how many indicators exceeded, met and missed the plan, and how many can't be judged
 *  yet. Counted over numbered items, as published tables do; over all rows where the office wants it. */

import type { Verdict } from "./attainment";
import type { Target } from "./target";

/** What stands in a row: a verdict, the verdict that a person's override amounts to, or nothing reported. */
export type Standing = Verdict | "no-figure";

export interface JudgedTarget {
  readonly target: Target;
  readonly standing: Standing;
}

export type Headline = Readonly<Record<Standing, number>> & { readonly total: number };

/** With `everyRow`, sub-rows count too; without it, items count once and their parts ("trong đó") don't. */
export function headline(rows: readonly JudgedTarget[], { everyRow = false } = {}): Headline {
  const counts = { exceeded: 0, met: 0, missed: 0, "not-due": 0, "by-hand": 0, "no-figure": 0 };
  const items = itemRows(rows.map(({ target }) => target));
  const ofItem = (item: readonly number[]): Standing =>
    standingOf(item.map((row) => rows[row]?.standing ?? "no-figure"));
  const standings = everyRow ? rows.map((row) => row.standing) : items.map(ofItem);
  for (const standing of standings) counts[standing]++;
  return { ...counts, total: standings.length };
}

/** The places of each numbered item's targets, without parts; one without a number is an item of its own. */
export function itemRows(targets: readonly Target[]): readonly (readonly number[])[] {
  const items = new Map<string, number[]>();
  targets.forEach((target, index) => {
    if (target.parent !== undefined) return;
    const key = target.item === 0 ? `row ${index}` : `${target.level}|${target.item}`;
    const item = items.get(key);
    if (item) item.push(index);
    else items.set(key, [index]);
  });
  return [...items.values()];
}

/** What an item of several targets is: missed if any is, then open if any is, and exceeded only if all are. */
export const worstFirst: readonly Standing[] = ["missed", "no-figure", "not-due", "by-hand", "met", "exceeded"];

function standingOf(item: readonly Standing[]): Standing {
  return worstFirst.find((standing) => item.includes(standing)) ?? "no-figure";
}

/** Of a composite ("giảm cả 3 tiêu chí"): how many of its criteria are met; undefined while any has no figure. */
export function criteriaMet(standings: readonly Standing[]): number | undefined {
  if (standings.length === 0 || standings.includes("no-figure")) return undefined;
  return standings.filter((standing) => standing === "met" || standing === "exceeded").length;
}

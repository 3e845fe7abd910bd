/** Plans that give several places or bodies the same indicators, each below a heading of its own ("1. Xã Đông" above "Tổng đàn
 *  trâu: 1.200 con", "2. Xã Đoài" above the same): without the heading the names say nothing. For read-plan.ts. */

import type { Headings } from "./heading-says";
import { withCapital } from "./names";
import type { Point } from "./outline";
import type { Proposal } from "./proposal";

/** So many names in common make headings parallel; one may be said twice by chance. */
const fewestShared = 2;

/** The proposals, where headings are parallel with their heading before their names. `places` are their points by number. */
export function namedByGroup(
  proposals: readonly Proposal[],
  places: ReadonlyMap<number, Point>,
  headings: Headings,
): readonly Proposal[] {
  const parallel = parallelHeadings(proposals, places, headings);
  if (parallel.size === 0) return proposals;
  return proposals.map((proposal) => {
    const heading = places.get(proposal.id)?.above.find((point) => parallel.has(point));
    const group = heading && headings(heading).group?.replace(/^(?:về|lĩnh vực|công tác) /iu, "");
    if (group === undefined || proposal.name.toLowerCase().includes(group.toLowerCase())) return proposal;
    return { ...proposal, name: `${withCapital(group)}: ${proposal.name}` };
  });
}

/** Headings beside each other under which the same indicators have other figures. */
function parallelHeadings(
  proposals: readonly Proposal[],
  places: ReadonlyMap<number, Point>,
  headings: Headings,
): ReadonlySet<Point> {
  const last = new Map<Point | undefined, Map<string, Named>>();
  const shared = new Map<Point, Map<Point, Shared>>();
  for (const { id, name, unit, value } of proposals) {
    const above = places.get(id)?.above ?? [];
    for (const [depth, heading] of above.entries()) {
      // "Giai đoạn 2026 - 2030": of what time a target is, aim-years.ts says.
      if (headings(heading).group === undefined || /20\d\d/u.test(heading.text)) continue;
      const beside = above[depth - 1];
      const named = last.get(beside) ?? new Map<string, Named>();
      last.set(beside, named);
      const key = `${name.toLowerCase()}|${unit}`;
      const before = named.get(key);
      // The nearest heading before is enough: of ten communes each has one beside it, and ten thousand cost no more each.
      if (before && before.heading !== heading) count(shared, before, { heading, value });
      named.set(key, { heading, value });
    }
  }
  const isParallel = (of: ReadonlyMap<Point, Shared>): boolean =>
    [...of.values()].some(({ names, differs }) => names >= fewestShared && differs);
  return new Set([...shared].filter(([, of]) => isParallel(of)).flatMap(([heading, of]) => [heading, ...of.keys()]));
}

interface Named {
  readonly heading: Point;
  readonly value: number | undefined;
}

interface Shared {
  readonly names: number;
  readonly differs: boolean;
}

function count(shared: Map<Point, Map<Point, Shared>>, before: Named, { heading, value }: Named): void {
  const of = shared.get(heading) ?? new Map<Point, Shared>();
  const { names, differs } = of.get(before.heading) ?? { names: 0, differs: false };
  of.set(before.heading, { names: names + 1, differs: differs || before.value !== value });
  shared.set(heading, of);
}

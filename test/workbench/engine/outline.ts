/** The groups of rows or columns that their outline levels make, outer ones before those within. From the runs of one direction. */
import type { LaneRun } from "./axis-runs";

export interface OutlineGroup {
  /** From 1, the outermost, to 7. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** Nothing of it is seen. */
  readonly isFolded: boolean;
}

export function outlineGroups(runs: readonly LaneRun[]): readonly OutlineGroup[] {
  const groups: OutlineGroup[] = [];
  /** Groups that the next run may go on with, the outermost first. */
  let open: OutlineGroup[] = [];
  let end = -1;
  for (const { from, to, level, hidden, filtered } of runs) {
    const depth = from === end + 1 ? Math.min(open.length, level) : 0;
    groups.push(...open.slice(depth));
    open = open.slice(0, depth);
    for (let inner = depth + 1; inner <= level; inner++) open.push({ level: inner, from, to, isFolded: true });
    const isSeen = !hidden && !filtered;
    open = open.map((group) => ({ ...group, to, isFolded: group.isFolded && !isSeen }));
    end = to;
  }
  return [...groups, ...open].sort((a, b) => a.from - b.from || a.level - b.level);
}

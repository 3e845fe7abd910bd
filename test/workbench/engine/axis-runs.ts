/** What is known of rows or columns beyond their cells (size, hidden, level, style), kept as runs of equal neighbours. */
import type { Style } from "./style";

export interface Lane {
  /** Points; null is the sheet's standard. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Hidden by a filter rather than by hand. */
  readonly filtered: boolean;
  readonly level: number;
  readonly style: Style | null;
}

export interface LaneRun extends Lane {
  readonly from: number;
  readonly to: number;
}

export const plainLane: Lane = { size: null, hidden: false, filtered: false, level: 0, style: null };

export class AxisRuns {
  #runs: readonly LaneRun[] = [];

  /** Runs that differ from a plain lane, in order. An immutable list: keep it to put things back with `restore`. */
  get runs(): readonly LaneRun[] {
    return this.#runs;
  }

  restore(runs: readonly LaneRun[]): void {
    this.#runs = runs;
  }

  at(index: number): Lane {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (!run) break;
      if (index < run.from) high = middle - 1;
      else if (index > run.to) low = middle + 1;
      else return run;
    }
    return plainLane;
  }

  /** Applies a change to every lane from `from` to `to`. */
  change(from: number, to: number, change: (lane: Lane) => Lane): void {
    const next: LaneRun[] = [];
    let position = from;
    const changed = (lane: Lane, start: number, end: number): void => {
      if (start <= end) next.push({ ...change(lane), from: start, to: end });
    };
    for (const run of this.#runs) {
      if (run.to < from) next.push(run);
      else if (run.from > to) {
        changed(plainLane, position, to);
        position = to + 1;
        next.push(run);
      } else {
        if (run.from < from) next.push({ ...run, to: from - 1 });
        changed(plainLane, position, Math.min(run.from - 1, to));
        changed(run, Math.max(run.from, from), Math.min(run.to, to));
        position = Math.min(run.to, to) + 1;
        if (run.to > to) next.push({ ...run, from: to + 1 });
      }
    }
    changed(plainLane, position, to);
    this.#runs = joined(next);
  }

  /** New lanes look like the one before them, as in Excel. */
  insert(at: number, count: number, limit: number): void {
    const before = at > 0 ? this.at(at - 1) : plainLane;
    const next: LaneRun[] = [];
    for (const run of this.#runs) {
      if (run.to < at) next.push(run);
      else if (run.from >= at) next.push({ ...run, from: run.from + count, to: run.to + count });
      else next.push({ ...run, to: at - 1 }, { ...run, from: at + count, to: run.to + count });
    }
    next.push({ ...before, hidden: false, filtered: false, from: at, to: at + count - 1 });
    next.sort((a, b) => a.from - b.from);
    this.#runs = joined(
      next.filter((run) => run.from < limit).map((run) => ({ ...run, to: Math.min(run.to, limit - 1) })),
    );
  }

  delete(at: number, count: number): void {
    const end = at + count - 1;
    const next: LaneRun[] = [];
    for (const run of this.#runs) {
      if (run.from < at) next.push({ ...run, to: Math.min(run.to, at - 1) });
      if (run.to > end) next.push({ ...run, from: Math.max(run.from, end + 1) - count, to: run.to - count });
    }
    this.#runs = joined(next);
  }
}

function joined(runs: readonly LaneRun[]): LaneRun[] {
  const result: LaneRun[] = [];
  for (const run of runs) {
    if (isSameLane(run, plainLane)) continue;
    const last = result.at(-1);
    if (last && last.to + 1 === run.from && isSameLane(last, run)) result[result.length - 1] = { ...last, to: run.to };
    else result.push(run);
  }
  return result;
}

function isSameLane(a: Lane, b: Lane): boolean {
  return (
    a.size === b.size &&
    a.hidden === b.hidden &&
    a.filtered === b.filtered &&
    a.level === b.level &&
    a.style === b.style
  );
}

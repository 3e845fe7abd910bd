/** The rules of a page → the grids of its tables: where rows and columns are parted, and which cells are merged because no rule
 *  parts them. */

import type { PageRule } from "./pdf-words";

/** Lines of a grid in points, from the page's upper left corner; cells in reading order. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Counted from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rules so near each other are one, and ends so near a rule touch it. */
const near = 3;
/** A rule counts as a wall between two cells if it covers so much of their side. */
const coverage = 0.6;
/** Of more rules a page draws a picture, not a table. */
const mostRules = 20_000;
const mostCrossings = 1_000_000;

/** Tables of at least two rows and two columns, from top to bottom. */
export function gridsOf(level: readonly PageRule[], upright: readonly PageRule[]): readonly Grid[] {
  if (level.length + upright.length > mostRules) return [];
  const rows = joined(level);
  const columns = joined(upright);
  if (rows.length * columns.length > mostCrossings) return [];
  return touching(rows, columns)
    .flatMap((group) => gridOf(group.level, group.upright) ?? [])
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Rules along one line that touch or overlap, as one. */
function joined(rules: readonly PageRule[]): readonly PageRule[] {
  const lines = clustered(rules.map(({ at }) => at));
  const byLine = new Map<number, PageRule[]>();
  for (const rule of rules) {
    const line = nearest(lines, rule.at);
    const found = byLine.get(line);
    if (found) found.push(rule);
    else byLine.set(line, [rule]);
  }
  return [...byLine].flatMap(([at, found]) => {
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from <= last.to + near) last.to = Math.max(last.to, to);
      else whole.push({ at, from, to });
    }
    return whole;
  });
}

interface RuleGroup {
  readonly level: PageRule[];
  readonly upright: PageRule[];
}

/** Rules that hang together, as the rules of one table do. */
function touching(level: readonly PageRule[], upright: readonly PageRule[]): readonly RuleGroup[] {
  const parents = [...level, ...upright].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  level.forEach((row, index) => {
    upright.forEach((column, other) => {
      const isCrossing =
        column.at > row.from - near &&
        column.at < row.to + near &&
        row.at > column.from - near &&
        row.at < column.to + near;
      if (isCrossing) parents[rootOf(index)] = rootOf(level.length + other);
    });
  });
  const groups = new Map<number, RuleGroup>();
  [...level, ...upright].forEach((rule, index) => {
    const root = rootOf(index);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    (index < level.length ? group.level : group.upright).push(rule);
  });
  return [...groups.values()];
}

function gridOf(level: readonly PageRule[], upright: readonly PageRule[]): Grid | undefined {
  if (level.length < 2 || upright.length === 0) return undefined;
  // Tables may be open at their sides: level rules reach further than upright ones.
  const xs = withEnds(clustered(upright.map(({ at }) => at)), level);
  const ys = withEnds(clustered(level.map(({ at }) => at)), upright);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 2) return undefined;
  const isWall = (rules: readonly PageRule[], at: number, from: number, to: number): boolean => {
    const covered = rules
      .filter((rule) => Math.abs(rule.at - at) <= near)
      .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
    return covered >= (to - from) * coverage;
  };
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const cells: GridCell[] = [];
  const taken = new Set<number>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      const isOpenRight = (right: number): boolean =>
        right < columns &&
        !taken.has(row * columns + right) &&
        !isWall(upright, at(xs, right), at(ys, row), at(ys, row + 1));
      let columnSpan = 1;
      while (isOpenRight(column + columnSpan)) columnSpan++;
      const isOpenBelow = (below: number): boolean =>
        below < rows &&
        Array.from({ length: columnSpan }, (_, index) => column + index).every(
          (each) => !taken.has(below * columns + each) && !isWall(level, at(ys, below), at(xs, each), at(xs, each + 1)),
        );
      let rowSpan = 1;
      while (isOpenBelow(row + rowSpan)) rowSpan++;
      for (let below = row; below < row + rowSpan; below++) {
        for (let right = column; right < column + columnSpan; right++) taken.add(below * columns + right);
      }
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells.length < 2 ? undefined : { xs, ys, cells };
}

function withEnds(lines: readonly number[], rules: readonly PageRule[]): readonly number[] {
  const from = Math.min(...rules.map((rule) => rule.from));
  const to = Math.max(...rules.map((rule) => rule.to));
  const [first = from, last = to] = [lines[0], lines.at(-1)];
  return [...(from < first - near * 2 ? [from] : []), ...lines, ...(to > last + near * 2 ? [to] : [])];
}

/** Positions that lie near each other as their mean, in rising order. */
function clustered(positions: readonly number[]): readonly number[] {
  const groups: { sum: number; count: number; last: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && position - group.last <= near) {
      group.sum += position;
      group.count++;
      group.last = position;
    } else groups.push({ sum: position, count: 1, last: position });
  }
  return groups.map(({ sum, count }) => sum / count);
}

function nearest(rising: readonly number[], position: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const [above = position, below = above] = [rising[low], rising[low - 1]];
  return Math.abs(below - position) < Math.abs(above - position) ? below : above;
}

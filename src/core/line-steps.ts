/** How the standing rows or columns of a sheet become the wanted ones: whole lines put in, moved and taken out, so that
 *  what people keep in or beside a line stays with it. Pure; the sheet's side carries the steps out one after the other. */

/** Lines count from zero, each step in the sheet as the steps before it left it. A line is moved onto an empty one, which
 *  leaves its own place empty. */
export type LineStep =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly at: number; readonly count: number }
  | { readonly kind: "move"; readonly from: number; readonly to: number; readonly count: number };

/** For each wanted line the standing line that it is, in any order, or undefined for a new one. As many lines as possible
 *  stay where they are; standing lines that nobody wants are taken out last. */
export function lineSteps(wanted: readonly (number | undefined)[], standing: number): readonly LineStep[] {
  const kept = new Set(longestIncreasing(wanted));
  const { inserts, places } = inserted(wanted, kept, standing);
  const moves: LineStep[] = [];
  const moved = new Set<number>();
  wanted.forEach((from, line) => {
    if (from === undefined || kept.has(line)) return;
    moved.add(from);
    const [at, to] = [places.ofStanding[from] ?? 0, places.ofWanted[line] ?? 0];
    const last = moves[moves.length - 1];
    const isNext = last?.kind === "move" && last.from + last.count === at && last.to + last.count === to;
    if (isNext) moves[moves.length - 1] = { ...last, count: last.count + 1 };
    else moves.push({ kind: "move", from: at, to, count: 1 });
  });
  const keptLines = new Set([...kept].map((line) => wanted[line]));
  const gone = places.ofStanding.filter((_, line) => !keptLines.has(line));
  const deletes = runs(gone).map(({ at, count }): LineStep => ({ kind: "delete", at, count }));
  return [...inserts, ...moves, ...deletes.reverse()];
}

/** What takes the steps back, so that the lines that were moved and those that stayed are where they were. */
export function inverseSteps(steps: readonly LineStep[]): readonly LineStep[] {
  return [...steps].reverse().map((step): LineStep => {
    if (step.kind === "move") return { ...step, from: step.to, to: step.from };
    return { ...step, kind: step.kind === "insert" ? "delete" : "insert" };
  });
}

interface Places {
  /** Where each standing line is once all lines are put in. */
  readonly ofStanding: readonly number[];
  /** Where each wanted line is then. */
  readonly ofWanted: readonly number[];
}

/** Empty lines come behind the kept line before them; the far end first, since each moves what is behind it. */
function inserted(
  wanted: readonly (number | undefined)[],
  kept: ReadonlySet<number>,
  standing: number,
): { readonly inserts: readonly LineStep[]; readonly places: Places } {
  const inserts: LineStep[] = [];
  const ofStanding: number[] = [];
  const ofWanted: number[] = [];
  let empty = 0;
  let next = 0;
  const passTo = (line: number): void => {
    while (ofStanding.length < line) ofStanding.push(ofStanding.length + empty);
    next = line;
  };
  wanted.forEach((from, line) => {
    if (from !== undefined && kept.has(line)) {
      passTo(from);
      ofWanted.push(from + empty);
      passTo(from + 1);
      return;
    }
    ofWanted.push(next + empty);
    empty++;
    const last = inserts[inserts.length - 1];
    if (last?.kind === "insert" && last.at === next) inserts[inserts.length - 1] = { ...last, count: last.count + 1 };
    else inserts.push({ kind: "insert", at: next, count: 1 });
  });
  passTo(standing);
  return { inserts: inserts.reverse(), places: { ofStanding, ofWanted } };
}

function runs(lines: readonly number[]): readonly { readonly at: number; readonly count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (const line of lines) {
    const last = found[found.length - 1];
    if (last && last.at + last.count === line) last.count++;
    else found.push({ at: line, count: 1 });
  }
  return found;
}

/** The indexes of a longest increasing run of the numbers: patience sorting, with each card's neighbour in the pile before. */
function longestIncreasing(numbers: readonly (number | undefined)[]): readonly number[] {
  const tops: { readonly index: number; readonly value: number }[] = [];
  const before: number[] = [];
  numbers.forEach((value, index) => {
    if (value === undefined) return;
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.value ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1]?.index ?? -1;
    tops[low] = { index, value };
  });
  const found: number[] = [];
  for (let at = tops[tops.length - 1]?.index ?? -1; at >= 0; at = before[at] ?? -1) found.push(at);
  return found.reverse();
}

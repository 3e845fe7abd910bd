/**
 * Owns the places of rows or columns along one direction of the grid, in unzoomed pixels. Made from the sheet's default
 * size and its exceptions (a size of 0 is hidden); answers offset ↔ index in logarithmic time for a million rows.
 */

export interface Axis {
  readonly count: number;
  readonly standard: number;
  sizeOf(index: number): number;
  /** The distance from the first row or column to the beginning of this one. */
  offsetOf(index: number): number;
  /** The row or column at this distance; the last one for a distance behind everything. */
  indexAt(offset: number): number;
  /** The nearest visible index from `from` on in a direction, `from` itself included; undefined at the sheet's edge. */
  visibleFrom(from: number, step: 1 | -1): number | undefined;
}

export function axisOf(count: number, standard: number, exceptions: ReadonlyMap<number, number>): Axis {
  const indices = Float64Array.from([...exceptions.keys()].filter((index) => index < count)).sort();
  // gained[k]: how much the first k exceptions add to the offsets of everything behind them.
  const gained = new Float64Array(indices.length + 1);
  indices.forEach((index, k) => {
    gained[k + 1] = (gained[k] ?? 0) + (exceptions.get(index) ?? standard) - standard;
  });

  /** How many exceptions lie before `index`. */
  const before = (index: number): number => {
    let low = 0;
    let high = indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indices[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const sizeOf = (index: number): number => exceptions.get(index) ?? standard;
  const offsetOf = (index: number): number => index * standard + (gained[before(index)] ?? 0);

  return {
    count,
    standard,
    sizeOf,
    offsetOf,
    indexAt(offset) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsetOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      // A hidden row begins where the next one does: the search may stop on it only at the very end.
      while (low > 0 && sizeOf(low) === 0) low--;
      return low;
    },
    visibleFrom(from, step) {
      for (let index = from; index >= 0 && index < count; index += step) if (sizeOf(index) > 0) return index;
      return undefined;
    },
  };
}

/** Which cells of a range hold formulas, as areas and not as texts: a column of 5,000 formulas is one area. */

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Queues the reading; the answer is there after the caller's next sync. Rows and columns are the sheet's, from zero. */
export function queueFormulaAreas(range: Excel.Range): () => (row: number, column: number) => boolean {
  const cells = range.getSpecialCellsOrNullObject("Formulas").load("address");
  const areas = cells.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => {
    const found = cells.isNullObject ? [] : areas.items;
    const byColumn = new Map<number, Run[]>();
    for (const { rowIndex, columnIndex, rowCount, columnCount } of found) {
      for (let column = columnIndex; column < columnIndex + columnCount; column++) {
        const runs = byColumn.get(column) ?? [];
        runs.push({ from: rowIndex, to: rowIndex + rowCount - 1 });
        byColumn.set(column, runs);
      }
    }
    for (const runs of byColumn.values()) runs.sort((a, b) => a.from - b.from);
    return (row, column) => isWithin(byColumn.get(column) ?? [], row);
  };
}

/** Runs don't overlap and come in order: a table with as many gaps as rows is asked 50,000 times. */
function isWithin(runs: readonly Run[], row: number): boolean {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run || row < run.from) high = middle - 1;
    else if (row > run.to) low = middle + 1;
    else return true;
  }
  return false;
}

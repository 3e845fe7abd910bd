/** Which cells of a range hold formulas, as areas and not as texts: a column of 5,000 formulas is one area. */

/** Queues the reading; the answer is there after the caller's next sync. Rows and columns are the sheet's, from zero. */
export function queueFormulaAreas(range: Excel.Range): () => (row: number, column: number) => boolean {
  const cells = range.getSpecialCellsOrNullObject("Formulas").load("address");
  const areas = cells.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => {
    const found = cells.isNullObject ? [] : areas.items;
    const byColumn = new Map<number, { from: number; to: number }[]>();
    for (const { rowIndex, columnIndex, rowCount, columnCount } of found) {
      for (let column = columnIndex; column < columnIndex + columnCount; column++) {
        const runs = byColumn.get(column) ?? [];
        runs.push({ from: rowIndex, to: rowIndex + rowCount - 1 });
        byColumn.set(column, runs);
      }
    }
    return (row, column) => byColumn.get(column)?.some(({ from, to }) => row >= from && row <= to) ?? false;
  };
}

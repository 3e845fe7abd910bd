/** Which formulas of a standing report people typed over ours: those of a sort that Attain didn't write in that column. They stay
 *  as typed values do. */

import { shapeSign } from "./formula-shape";
import type { ColumnKey, ExistingReport } from "./report";
import { isBlank } from "./table";

/** From here on `isFormula` speaks of formulas of ours. As before where the workbook doesn't remember them, where they weren't
 *  read, and where most are of unknown sorts: then not people, but a program has spelt them anew. */
export function theirFormulasApart(
  existing: ExistingReport,
  standing: readonly { readonly key: ColumnKey }[],
): ExistingReport {
  const { formulaAt, remembered, values, isFormula } = existing;
  const shapes = remembered?.shapes;
  if (!formulaAt || !shapes) return existing;
  const code = standing.findIndex(({ key }) => key === "code");
  const theirs = new Set<number>();
  let all = 0;
  const cell = (row: number, column: number): number => row * standing.length + column;
  standing.forEach(({ key }, column) => {
    if (key.startsWith("theirs/")) return;
    const known = new Map<string, boolean>();
    values.forEach((cells, row) => {
      if (isBlank(cells[code]) || !isFormula(row, column)) return;
      const formula = formulaAt(row, column);
      const isOurs = known.get(formula) ?? shapes.has(shapeSign(key, formula));
      known.set(formula, isOurs);
      if (!isOurs) theirs.add(cell(row, column));
      all++;
    });
  });
  if (theirs.size === 0 || theirs.size * 2 > all) return existing;
  const isTheirFormula = (row: number, column: number): boolean => theirs.has(cell(row, column));
  return {
    ...existing,
    isFormula: (row, column) => isFormula(row, column) && !isTheirFormula(row, column),
    isTheirFormula,
  };
}

/** The formulas of a worksheet's part that call functions of add-ins or show an error, with what they show: shared ones
 *  written out, arrays with their area. */

import { columnNumber, movedFormula } from "../core/formula-references";
import type { CellResult } from "../core/mailed-formula";
import { decoded, firstElement } from "./markup";
import { cellsOf, resultOf, rowsOf } from "./sheet-cells";

export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  /** Without the equals sign, as the file spells it. */
  readonly formula: string;
  readonly result: CellResult;
  /** The rows and columns that an array formula fills. */
  readonly rows: number;
  readonly columns: number;
}

/** Each formula of the sheet; the rows of a column that share one get it moved to their cell. */
export function* formulasOf(xml: string, sharedText: (number: number) => string): Generator<SheetFormula> {
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const row of rowsOf(xml)) {
    if (!/<(?:[\w.-]+:)?f[\s/>]/u.test(row.element.content)) continue;
    for (const cell of cellsOf(row)) {
      const element = firstElement(cell.element.content, "f");
      if (!element) continue;
      let formula = decoded(element.content);
      const group = element.attributes["t"] === "shared" ? element.attributes["si"] : undefined;
      if (group !== undefined) {
        const first = shared.get(group);
        if (formula !== "") shared.set(group, { formula, row: cell.row, column: cell.column });
        else if (first) formula = movedFormula(first.formula, cell.row - first.row, cell.column - first.column);
      }
      if (formula === "") continue;
      const area = element.attributes["t"] === "array" ? sizeOf(element.attributes["ref"]) : undefined;
      yield {
        row: cell.row,
        column: cell.column,
        formula,
        result: resultOf(cell.element, sharedText),
        rows: area?.rows ?? 1,
        columns: area?.columns ?? 1,
      };
    }
  }
}

function sizeOf(reference = ""): { readonly rows: number; readonly columns: number } | undefined {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/iu.exec(reference);
  if (!found) return undefined;
  const [, left, top, right, bottom] = found;
  return { rows: Number(bottom) - Number(top) + 1, columns: columnNumber(right) - columnNumber(left) + 1 };
}

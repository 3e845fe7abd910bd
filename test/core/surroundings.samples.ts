/** Sheets drawn as rows of cells, for tests of what surrounds a selection. */

import type { Surroundings } from "../../src/core/surroundings";
import { columnLetters, type Raw } from "../../src/core/table";

/** A sheet that begins at A1; `chosen` is an address such as "D2" or "D2:D4" in one column. Cells that begin with "=" are
 *  formulas and show 0.5. */
export function around(
  rows: readonly (readonly Raw[])[],
  chosen: string,
  more: Partial<Surroundings> = {},
): Surroundings {
  const [from = "", to = from] = chosen.split(":");
  const [top, column] = placeOf(from);
  const [bottom] = placeOf(to);
  const width = Math.max(column + 1, ...rows.map((row) => row.length));
  const filled = (row: readonly Raw[] | undefined): Raw[] => Array.from({ length: width }, (_, at) => row?.[at] ?? "");
  const formulas = Array.from({ length: bottom - top + 1 }, (_, row) => filled(rows[top + row]));
  const shown = (cell: Raw): Raw => (typeof cell === "string" && cell.startsWith("=") ? 0.5 : cell);
  return {
    sheet: "Sheet1",
    top,
    column,
    rows: bottom - top + 1,
    chosenColumns: 1,
    left: 0,
    values: formulas.map((row) => row.map(shown)),
    formulas,
    above: Array.from({ length: top }, (_, row) => filled(rows[row]).map(shown)),
    formats: formulas.map(() => "General"),
    isLocked: false,
    separator: ",",
    ...more,
  };
}

function placeOf(address: string): readonly [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  for (let column = 0; column < 100; column++) {
    if (columnLetters(column) === letters) return [Number(digits) - 1, column];
  }
  throw new RangeError(`“${address}” is not drawn here.`);
}

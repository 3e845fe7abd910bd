/** What stood in cells before they were written over, put back where a writing came to nothing: only as far as the cells are there
 *  and say something else by now. A sheet that was protected meanwhile takes nothing back, and one that was deleted has
 *  nothing: where nothing was written, that is no harm. */

import { areSame } from "./changed-meanwhile";

/** Cells by row and column, counted from zero, and what they said. */
export interface FormerContents {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly property: "formulas" | "formulasR1C1" | "numberFormat";
  readonly contents: readonly (readonly unknown[])[];
}

export interface FormerCells {
  readonly sheet: string;
  /** By which it is seen whether it is as it was. */
  readonly said: readonly FormerContents[];
  readonly write: (sheet: Excel.Worksheet) => void;
}

/** Three requests at the most. */
export async function putCellsBack(context: Excel.RequestContext, former: readonly FormerCells[]): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = new Map(
    former.map(({ sheet }) => [sheet, worksheets.getItemOrNullObject(sheet).load("name")] as const),
  );
  await context.sync();
  const asked = former.flatMap(({ said, write, ...each }) => {
    const sheet = sheets.get(each.sheet);
    if (!sheet || sheet.isNullObject) return [];
    const found = said.map(({ row, column, rows, columns, property, contents }) => {
      const range = sheet.getRangeByIndexes(row, column, rows, columns).load(property);
      return () => areSame(range[property] as unknown[][], contents);
    });
    return [{ sheet, write, isAsItWas: () => found.every((isSame) => isSame()) }];
  });
  await context.sync();
  for (const { sheet, write, isAsItWas } of asked) if (!isAsItWas()) write(sheet);
  await context.sync();
}

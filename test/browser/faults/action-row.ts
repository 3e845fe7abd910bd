/** A row of the matrix of faults: one of Attain's actions as a person begins it, with what it begins on, what is said when it
 *  went well, and what others do meanwhile. The rows stand in rows-of-tables.ts, rows-of-reports.ts and rows-of-formulas.ts. */
import type { ExcelDriver } from "../../workbench/driver";
import type { Meddling } from "../../workbench/protocol/faults";
import type { BookName } from "./books";

export interface ActionRow {
  readonly name: string;
  /** Files of src/actions that it goes through. */
  readonly covers: readonly string[];
  readonly book: BookName;
  /** Brings the pane to where it is begun, from wherever it is. */
  readonly open: (excel: ExcelDriver) => Promise<void>;
  readonly begin: (excel: ExcelDriver) => Promise<void>;
  /** What the pane says then; or how it can be seen where the pane says nothing. */
  readonly done: RegExp | ((excel: ExcelDriver) => Promise<boolean>);
  /** Whether it changes the workbook. */
  readonly writes: boolean;
  /** The sheet that goes or is protected under its feet: one that it writes on, else one that it reads. */
  readonly sheet: string;
  /** What a co-author does at the same time. */
  readonly coAuthor: Meddling;
  /** Of an action that is another row's and then something more: where it is refused in the middle, the other's work stands as a
   *  whole, the pane says so, and to begin again does the rest. */
  readonly first?: { readonly row: string; readonly says: RegExp };
}

export const aRowAbove = (sheet: string): Meddling => ({ does: "insertRows", address: `'${sheet}'!1:1` });
export const anotherCell: Meddling = { does: "type", address: "Sheet1!A9", text: "ghi cùng lúc" };

export function isInFront(sheet: string): (excel: ExcelDriver) => Promise<boolean> {
  return async (excel) => {
    const active = await excel.page.evaluate(() => window.workbench?.sheets().find(({ isActive }) => isActive)?.name);
    return active === sheet;
  };
}

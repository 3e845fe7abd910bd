/** Makes workbooks. */
import { Book } from "./book";
import type { Workbook, WorkbookOptions } from "./model";

/** A new workbook with empty sheets, as Excel's "Blank workbook". */
export function emptyWorkbook(options: WorkbookOptions = {}): Workbook {
  return new Book(options);
}

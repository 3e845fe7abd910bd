/** Makes workbooks. */
import type { Workbook, WorkbookOptions } from "./model";

/** A new workbook with empty sheets, as Excel's "Blank workbook". */
export declare function emptyWorkbook(options?: WorkbookOptions): Workbook;

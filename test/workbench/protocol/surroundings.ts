/** What the host asks of the page around it: things that Excel does outside of the workbook. The page implements it. */
import type { Workbook } from "../engine/model";

export interface RibbonUpdate {
  /** By control id, what the add-in enabled or disabled. */
  readonly enabled: ReadonlyMap<string, boolean>;
  /** By tab id, what the add-in showed or hid. */
  readonly visibleTabs: ReadonlyMap<string, boolean>;
}

export interface Surroundings {
  /** Office.addin.showAsTaskpane and hide. */
  showPane(visible: boolean): void;
  /** Office.ribbon.requestUpdate: everything that was set since the add-in was loaded. */
  updateRibbon(update: RibbonUpdate): void;
  /** Excel.createWorkbook: opens another window with this file, or with an empty workbook. */
  openNewWorkbook(file: Uint8Array | null): void;
  /** The open workbook as a file (getFileAsync). */
  saveWorkbook(): Promise<Uint8Array>;
  /** Reads a file that the add-in hands over (insertWorksheetsFromBase64). */
  readWorkbook(file: Uint8Array): Promise<Workbook>;
  /** A fault of the workbench itself: must become visible. */
  reportFault(fault: unknown): void;
}

/** Workbooks that tests of Attain begin with: set up as by its button, and with a report built as by the other. */

import type { ExcelDriver } from "../workbench/driver";
import type { ExcelOptions } from "../workbench/opening";
import { openPrepared, type Preparation } from "../workbench/prepared";

type Options = Omit<ExcelOptions, "book" | "addIn">;

/** The plan of 2025 on its sheets, as "Thiết lập sổ" leaves a new workbook. */
export const setUp: Preparation = {
  name: "set up",
  prepare: (excel) => excel.press("Attain.SetUpWorkbook"),
};

/** The same with 11,01 for GRDP in the first row of results, and the report "BC 6T-2025 Thành phố" built from it. */
export const reported: Preparation = {
  name: "reported",
  async prepare(excel) {
    await excel.press("Attain.SetUpWorkbook");
    await excel.type("'Số liệu'!F5", "11,01");
    await excel.press("Attain.BuildReport");
  },
};

export function openSetUp(options?: Options): Promise<ExcelDriver> {
  return openPrepared(setUp.name, setUp.prepare, options);
}

export function openReported(options?: Options): Promise<ExcelDriver> {
  return openPrepared(reported.name, reported.prepare, options);
}

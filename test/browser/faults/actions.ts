/** Every action of Attain's as a person begins it, for the matrix of faults: where, with what, and what is said when it went
 *  well. An action without a row here fails every-action.test.ts. */
import type { ExcelDriver } from "../../workbench/driver";
import type { Meddling } from "../../workbench/protocol/faults";
import type { BookName } from "./books";
import { choose, press } from "./pane-words";
import { openPane, openPicker } from "./views";

export type Part = "beginnings" | "reports";

export interface ActionRow {
  readonly name: string;
  /** Files of src/actions that it goes through. */
  readonly covers: readonly string[];
  readonly book: BookName;
  /** The file of tests that it runs in: they take a core each. */
  readonly part: Part;
  /** Brings the pane to where it is begun; again after each time that it went well. */
  readonly open?: (excel: ExcelDriver) => Promise<void>;
  readonly begin: (excel: ExcelDriver) => Promise<void>;
  /** What the pane says then; or how it can be seen where the pane says nothing. */
  readonly done: RegExp | ((excel: ExcelDriver) => Promise<boolean>);
  /** Whether it changes the workbook. */
  readonly writes: boolean;
  /** The sheet that goes or is protected under its feet: one that it writes on, else one that it reads. */
  readonly sheet: string;
  /** What a co-author does at the same time. */
  readonly coAuthor: Meddling;
  /** A fault that finds it between two actions of their own, either of which is whole. */
  readonly inSteps?: true;
}

const report = "BC 6T-2025 Thành phố";
const aRowAbove = (sheet: string): Meddling => ({ does: "insertRows", address: `'${sheet}'!1:1` });
const anotherCell: Meddling = { does: "type", address: "Sheet1!A9", text: "ghi cùng lúc" };

function isInFront(sheet: string): (excel: ExcelDriver) => Promise<boolean> {
  return async (excel) => {
    const active = await excel.page.evaluate(() => window.workbench?.sheets().find(({ isActive }) => isActive)?.name);
    return active === sheet;
  };
}

/** Also where the sheet has just been deleted. */
function isChosen(period: string): (excel: ExcelDriver) => Promise<boolean> {
  return async (excel) => {
    const names = await excel.page.evaluate(() => window.workbench?.sheets().map(({ name }) => name) ?? []);
    if (!names.includes("Thiết lập")) return false;
    return (await excel.readAll("'Thiết lập'!B1:B60")).some(([cell]) => cell?.value === period);
  };
}

export const actionRows: readonly ActionRow[] = [
  {
    name: "set up",
    part: "beginnings",
    covers: ["set-up-workbook", "name-clashes"],
    book: "empty",
    open: openPane,
    begin: (excel) => excel.press("Attain.SetUpWorkbook"),
    done: /Đã thiết lập sổ\./u,
    writes: true,
    sheet: "Sheet1",
    coAuthor: anotherCell,
  },
  {
    name: "build anew",
    part: "beginnings",
    covers: ["build-report", "report-placing"],
    book: "otherPeriod",
    open: openPane,
    begin: (excel) => excel.press("Attain.BuildReport"),
    done: /Đã lập báo cáo\./u,
    writes: true,
    sheet: "Chỉ tiêu",
    coAuthor: aRowAbove("Số liệu"),
  },
  {
    name: "rebuild",
    part: "reports",
    covers: ["build-report", "report-placing"],
    book: "reported",
    open: openPane,
    begin: (excel) => excel.press("Attain.BuildReport"),
    done: /Đã lập báo cáo\./u,
    writes: true,
    sheet: report,
    coAuthor: aRowAbove(report),
  },
  {
    name: "choose",
    part: "reports",
    covers: ["choose-report"],
    book: "reported",
    open: openPane,
    begin: (excel) => choose(excel, "Kỳ báo cáo", "9T/2025"),
    done: isChosen("9T/2025"),
    writes: true,
    sheet: "Thiết lập",
    coAuthor: aRowAbove("Thiết lập"),
  },
  {
    name: "show a table",
    part: "reports",
    covers: ["show-table", "name-clashes"],
    book: "reported",
    open: openPane,
    begin: (excel) => press(excel, "Sửa biểu mẫu"),
    done: /Đã thêm trang/u,
    writes: true,
    sheet: "Chỉ tiêu",
    coAuthor: anotherCell,
  },
  {
    name: "add rows",
    part: "beginnings",
    covers: ["add-rows"],
    book: "otherPeriod",
    open: openPane,
    begin: (excel) => press(excel, "Thêm dòng cho"),
    done: /Đã thêm dòng cho kỳ\./u,
    writes: true,
    sheet: "Số liệu",
    coAuthor: aRowAbove("Số liệu"),
  },
  {
    name: "fill in",
    part: "beginnings",
    covers: ["fill-in", "add-rows", "go-to", "survey"],
    inSteps: true,
    book: "otherPeriod",
    open: openPane,
    begin: (excel) => press(excel, "Nhập số liệu"),
    done: isInFront("Số liệu"),
    writes: true,
    sheet: "Số liệu",
    coAuthor: anotherCell,
  },
  {
    name: "go to",
    part: "reports",
    covers: ["go-to"],
    book: "reported",
    open: openPane,
    begin: (excel) => press(excel, "Mở trang Chỉ tiêu"),
    done: isInFront("Chỉ tiêu"),
    writes: true,
    sheet: "Chỉ tiêu",
    coAuthor: anotherCell,
  },
  {
    name: "insert a formula",
    part: "reports",
    covers: ["insert-formula", "look-around"],
    book: "reported",
    open: openPicker,
    begin: (excel) => press(excel, "Chèn vào ô"),
    done: /Đã chèn công thức\./u,
    writes: true,
    sheet: "Sheet1",
    coAuthor: aRowAbove("Sheet1"),
  },
];

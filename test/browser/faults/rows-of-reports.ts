/** Actions on reports: what is reported is chosen, and reports are built, built again, put into words and compared. */
import type { ExcelDriver } from "../../workbench/driver";
import { anotherCell, aRowAbove, isInFront, type ActionRow } from "./action-row";
import { choose, press } from "./pane-words";
import { openPane, openWriting, readPlanBeside } from "./views";

const report = "BC 6T-2025 Thành phố";

/** Also where the sheet is just being deleted: between two calls of the page it may go. */
function isChosen(period: string): (excel: ExcelDriver) => Promise<boolean> {
  return (excel) =>
    excel.page.evaluate((wanted) => {
      const { workbench } = window;
      if (workbench?.sheets().some(({ name }) => name === "Thiết lập") !== true) return false;
      return workbench.readCells("'Thiết lập'!B1:B60").values.some(([value]) => value === wanted);
    }, period);
}

export const rowsOfReports: readonly ActionRow[] = [
  {
    name: "choose",
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
    name: "build anew",
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
    name: "write the report into a file",
    covers: ["write-report"],
    book: "reported",
    open: openWriting,
    begin: (excel) => press(excel, "Tải .docx"),
    done: /Tệp nằm trong thư mục Tải xuống\./u,
    writes: false,
    sheet: "Chỉ tiêu",
    coAuthor: anotherCell,
  },
  {
    name: "write the report on a sheet",
    covers: ["write-report"],
    book: "reported",
    open: openWriting,
    begin: (excel) => press(excel, "Đưa vào trang tính"),
    done: /Lời văn nằm ở trang tính/u,
    writes: true,
    sheet: "Chỉ tiêu",
    coAuthor: anotherCell,
  },
  {
    name: "compare plans",
    covers: ["compare-plans", "report-placing"],
    book: "reported",
    open: readPlanBeside,
    begin: (excel) => press(excel, "Lập trang So sánh kế hoạch"),
    done: isInFront("So sánh kế hoạch 2026"),
    writes: true,
    sheet: "Chỉ tiêu",
    coAuthor: anotherCell,
  },
];

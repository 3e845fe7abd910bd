/** What the pane says of the walk, of what runs and of what came of it, in both languages. Words of the sheets (column and
 *  sheet names) stay Vietnamese. */

import { periodTitle } from "../core/period";
import { counted } from "./english-counts";
import { periodInEnglish } from "./english-dates";
import type { Language, PaneTexts } from "./language";

const inVietnamese = new Intl.NumberFormat("vi-VN");
const inEnglish = new Intl.NumberFormat("en-US");

const vi: PaneTexts = {
  appName: "Attain",
  steps: { plan: "Kế hoạch", results: "Số liệu", report: "Báo cáo", send: "Gửi" },
  walkLabel: "Các bước",
  marks: { done: "đã xong", now: "việc đang làm", begun: "còn thiếu", later: "chưa tới" },
  heading: (period) => (period ? `Báo cáo ${periodTitle(period)}` : "Chỉ tiêu và báo cáo"),
  ofLevel: (level) => `Cấp: ${level}`,
  changePeriod: "Đổi kỳ, cấp",
  reading: "Đang đọc sổ…",
  planState: ({ isThere, count, toReview }) =>
    !isThere
      ? "Chưa có bảng chỉ tiêu"
      : `${inVietnamese.format(count)} chỉ tiêu${toReview > 0 ? `, ${toReview} cần xem lại` : ""}`,
  resultsState: ({ isThere, filled, expected }, period) =>
    !isThere
      ? "Chưa có bảng số liệu"
      : period
        ? `${inVietnamese.format(filled)}/${inVietnamese.format(expected)} chỉ tiêu có số`
        : "Chưa chọn kỳ báo cáo",
  reportState: (sheet) => (sheet === undefined ? "Chưa lập" : `Trang “${sheet}”`),
  sendState: "Chuẩn bị để người nhận không cần Attain",
  next: {
    "set-up": "Thiết lập sổ",
    "list-targets": "Nhập chỉ tiêu",
    mend: "Xem chỗ cần sửa",
    "choose-period": "Chọn kỳ báo cáo",
    "fill-in": "Nhập số liệu",
    build: "Lập báo cáo",
    read: "Lập báo cáo",
  },
  nextHint: {
    "set-up":
      "Attain thêm ba trang: Chỉ tiêu (kế hoạch năm 2025), Số liệu, Thiết lập. Các trang sẵn có không bị đụng tới.",
    mend: "Sửa các chỗ dưới đây trước khi lập báo cáo; bấm vào từng chỗ để tới ô.",
    "list-targets": "Bảng ChiTieu chưa có dòng nào. Ghi mỗi chỉ tiêu một dòng trên trang Chỉ tiêu.",
    "choose-period": "Ghi kỳ và cấp chỉ tiêu trên trang Thiết lập, ví dụ T6/2025, Q2/2025 hoặc 6T/2025.",
    "fill-in": "Nhập số thực hiện của kỳ vào cột “Thực hiện” trên trang Số liệu.",
    build: "Attain lập trang báo cáo từ chỉ tiêu và số liệu, bằng công thức thường của Excel.",
    read: "Có số liệu mới thì lập lại: ghi chú, nhận xét, ô đã sửa tay trên báo cáo được giữ nguyên.",
  },
  build: "Lập báo cáo",
  openTargets: "Mở trang Chỉ tiêu",
  openResults: "Mở trang Số liệu",
  openReport: "Mở báo cáo",
  addRows: (period) => `Thêm dòng cho ${period}`,
  problems: (count) => `${inVietnamese.format(count)} chỗ cần sửa`,
  advice: (count) => `${inVietnamese.format(count)} chỗ nên xem`,
  noProblems: "Không có chỗ nào cần sửa",
  running: {
    "set-up": "Đang thiết lập sổ…",
    choose: "Đang ghi vào trang Thiết lập…",
    "show-table": "Đang mở bảng…",
    build: "Đang lập báo cáo…",
    "add-rows": "Đang thêm dòng…",
    "go-to": "Đang mở…",
    insert: "Đang chèn công thức…",
    look: "Đang xem sổ…",
    prepare: "Đang chuẩn bị gửi…",
    restore: "Đang khôi phục…",
    "mend-formulas": "Đang sửa công thức…",
    "write-file": "Đang tạo tệp .docx…",
    "write-sheet": "Đang đưa lời văn vào trang tính…",
    "import-plan": "Đang ghi chỉ tiêu vào sổ…",
    "compare-plans": "Đang lập trang so sánh…",
    survey: "Đang đọc sổ…",
  },
  finished: {
    "set-up": "Đã thiết lập sổ.",
    choose: "",
    "show-table": "Đã thêm trang, ghi sẵn các dòng thường dùng.",
    build: "Đã lập báo cáo.",
    "add-rows": "Đã thêm dòng cho kỳ.",
    "go-to": "",
    insert: "Đã chèn công thức.",
    look: "",
    prepare: "",
    restore: "",
    "mend-formulas": "",
    "write-file": "",
    "write-sheet": "",
    "import-plan": "",
    "compare-plans": "",
    survey: "",
  },
  kept: (sheet) => `Trang như trước khi lập lại được giữ ở trang ẩn “${sheet}” cho tới lần lập lại sau.`,
  showKept: "Hiện trang đó",
  retry: "Làm lại",
  close: "Đóng",
  failed: "Attain gặp lỗi của chính nó",
  failedHint: "Sổ của bạn không bị mất gì. Chép chi tiết gửi người phụ trách, rồi đóng và mở lại bảng này.",
  copyDetails: "Chép chi tiết",
  copied: "Đã chép",
  copyByHand: "Nhấn Ctrl+C để chép",
  details: "Chi tiết lỗi",
  showMore: (count) => `Xem thêm ${inVietnamese.format(count)} chỗ`,
  functionHint: 'Trong ô bất kỳ, gõ =ATTAIN(ô kết quả; "mã"), ví dụ =ATTAIN(B2;"GRDP").',
  notInExcel: "Trang này chỉ chạy trong Excel. Mở Excel, vào thẻ Chỉ tiêu.",
};

const en: PaneTexts = {
  appName: "Attain",
  steps: { plan: "Plan", results: "Results", report: "Report", send: "Send" },
  walkLabel: "Steps",
  marks: { done: "done", now: "to do now", begun: "incomplete", later: "later" },
  heading: (period) => (period ? `Report, ${periodInEnglish(period)}` : "Targets and reports"),
  ofLevel: (level) => `Level: ${level}`,
  changePeriod: "Change period or level",
  reading: "Reading the workbook…",
  planState: ({ isThere, count, toReview }) =>
    !isThere
      ? "No table of targets yet"
      : `${counted(count, "target", "targets")}${toReview > 0 ? `, ${toReview} to review` : ""}`,
  resultsState: ({ isThere, filled, expected }, period) =>
    !isThere
      ? "No table of results yet"
      : period
        ? `${inEnglish.format(filled)} of ${counted(expected, "target", "targets")} filled in`
        : "No period chosen yet",
  reportState: (sheet) => (sheet === undefined ? "None yet" : `Sheet “${sheet}”`),
  sendState: "Prepare it, so that readers need no Attain",
  next: {
    "set-up": "Set up workbook",
    "list-targets": "List the targets",
    mend: "Show what to mend",
    "choose-period": "Choose the period",
    "fill-in": "Fill in results",
    build: "Build report",
    read: "Build report",
  },
  nextHint: {
    "set-up":
      "Attain adds three sheets: Chỉ tiêu (the plan of 2025), Số liệu and Thiết lập. Your own sheets stay as they are.",
    mend: "Mend the places below before you build the report; click one to go to its cell.",
    "list-targets": "Table ChiTieu has no rows yet. List the targets on sheet Chỉ tiêu, one a row.",
    "choose-period": "Write the period and the level on sheet Thiết lập, for example T6/2025, Q2/2025 or 6T/2025.",
    "fill-in": "Type the period's results into column “Thực hiện” on sheet Số liệu.",
    build: "Attain builds the report sheet from targets and results, with Excel's own formulas.",
    read: "Build it again when results change: notes, remarks and cells changed by hand are kept.",
  },
  build: "Build report",
  openTargets: "Open sheet Chỉ tiêu",
  openResults: "Open sheet Số liệu",
  openReport: "Open report",
  addRows: (period) => `Add rows for ${period}`,
  problems: (count) => counted(count, "place to mend", "places to mend"),
  advice: (count) => counted(count, "place to look at", "places to look at"),
  noProblems: "Nothing to mend",
  running: {
    "set-up": "Setting up the workbook…",
    choose: "Writing into sheet Thiết lập…",
    "show-table": "Opening the table…",
    build: "Building the report…",
    "add-rows": "Adding rows…",
    "go-to": "Opening…",
    insert: "Inserting formulas…",
    look: "Looking through the workbook…",
    prepare: "Preparing to send…",
    restore: "Turning back…",
    "mend-formulas": "Mending formulas…",
    "write-file": "Making the .docx file…",
    "write-sheet": "Putting the text on a sheet…",
    "import-plan": "Writing the targets into the workbook…",
    "compare-plans": "Making the comparison sheet…",
    survey: "Reading the workbook…",
  },
  finished: {
    "set-up": "The workbook is set up.",
    choose: "",
    "show-table": "The sheet is added, with the usual rows.",
    build: "The report is built.",
    "add-rows": "Rows for the period are added.",
    "go-to": "",
    insert: "The formula is inserted.",
    look: "",
    prepare: "",
    restore: "",
    "mend-formulas": "",
    "write-file": "",
    "write-sheet": "",
    "import-plan": "",
    "compare-plans": "",
    survey: "",
  },
  kept: (sheet) => `The sheet as it was before is kept on the hidden sheet “${sheet}” until the next rebuilding.`,
  showKept: "Show that sheet",
  retry: "Try again",
  close: "Close",
  failed: "Attain has a fault of its own",
  failedHint:
    "Nothing in your workbook is lost. Copy the details for whoever looks after Attain, then close and reopen this pane.",
  copyDetails: "Copy details",
  copied: "Copied",
  copyByHand: "Press Ctrl+C to copy",
  details: "Details of the fault",
  showMore: (count) => `Show ${inEnglish.format(count)} more`,
  functionHint: 'In any cell type =ATTAIN(result cell, "code"), for example =ATTAIN(B2,"GRDP").',
  notInExcel: "This page works in Excel only. Open Excel and its Targets tab.",
};

export const paneTexts: Readonly<Record<Language, PaneTexts>> = { vi, en };

/** Actions on formulas: one is inserted, and those of a workbook that is mailed are looked at, turned, turned back and mended. */
import type { ExcelDriver } from "../../workbench/driver";
import { anotherCell, aRowAbove, type ActionRow } from "./action-row";
import { press } from "./pane-words";
import { openPane, openPicker, openSending, openSendingHere } from "./views";

/** The list of what was found stands in the pane. */
function isFound(excel: ExcelDriver): Promise<boolean> {
  return excel.inAddIn(() => /3 ô dùng hàm của Attain \(ATTAIN\)/u.test(document.body.innerText));
}

export const rowsOfFormulas: readonly ActionRow[] = [
  {
    name: "insert a formula",
    covers: ["insert-formula", "look-around"],
    book: "reported",
    open: openPicker,
    begin: (excel) => press(excel, "Chèn vào ô"),
    done: /Đã chèn công thức\./u,
    writes: true,
    sheet: "Sheet1",
    coAuthor: aRowAbove("Sheet1"),
  },
  {
    name: "look before sending",
    covers: ["look-before-sending", "readable-file"],
    book: "reported",
    open: openPane,
    // The view looks by itself when it is opened.
    begin: (excel) => press(excel, "Chuẩn bị gửi"),
    done: isFound,
    writes: false,
    sheet: "Chỉ tiêu",
    coAuthor: anotherCell,
  },
  {
    name: "prepare a copy",
    covers: ["prepare-to-send", "readable-file"],
    book: "reported",
    open: openSending,
    begin: (excel) => press(excel, "Chuẩn bị gửi"),
    done: /Bản sao đã mở ở cửa sổ khác, đã chuyển 3 ô\./u,
    writes: false,
    sheet: "Chỉ tiêu",
    coAuthor: anotherCell,
  },
  {
    name: "convert here",
    covers: ["prepare-to-send", "convert-here"],
    book: "reported",
    open: openSendingHere,
    begin: (excel) => press(excel, "Chuẩn bị gửi"),
    done: /Đã chuyển 3 ô\./u,
    writes: true,
    // Where it writes after another sheet, which has to be taken back then.
    sheet: "Phòng khác",
    coAuthor: aRowAbove("Sheet1"),
  },
  {
    name: "restore formulas",
    covers: ["restore-formulas"],
    book: "sent",
    open: openSending,
    begin: (excel) => press(excel, "Khôi phục (1)"),
    done: /Đã khôi phục 1 ô/u,
    writes: true,
    sheet: "Sheet1",
    coAuthor: aRowAbove("Sheet1"),
  },
  {
    name: "mend formulas",
    covers: ["mend-formulas"],
    book: "sent",
    open: openSending,
    begin: (excel) => press(excel, "Sửa công thức hỏng (1)"),
    done: /Đã ghi lại 1 ô công thức hỏng\./u,
    writes: true,
    sheet: "Sheet1",
    coAuthor: aRowAbove("Sheet1"),
  },
];

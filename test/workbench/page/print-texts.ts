/** Owns the words of printing in both languages: the preview, and the ribbon's tab of the page layout. */
import type { Locale } from "./texts";

const vietnamese = {
  tab: "Bố trí trang",
  setUp: "Thiết lập trang",
  scaling: "Co giãn cho vừa",
  print: "In",
  preview: "Xem trước khi in",
  previewTip: "Các trang sẽ in ra như thế này (Ctrl+P)",
  portrait: "Dọc",
  landscape: "Ngang",
  printArea: "Đặt vùng in",
  noPrintArea: "Bỏ vùng in",
  titleRows: "Lặp lại hàng",
  titleRowsTip: "Các hàng đã chọn được in lại ở đầu mỗi trang",
  fitToWidth: "Vừa 1 trang ngang",
  gridlines: "In đường lưới",
  pageBreak: "Ngắt trang",
  pageBreakTip: "Bắt đầu trang mới từ hàng của ô hiện hoạt, hoặc bỏ chỗ ngắt ở đó",
  close: "Đóng (Esc)",
  toPrinter: "In…",
  previous: "Trang trước",
  next: "Trang sau",
  wholePage: "Cả trang",
  ownSize: "100%",
  nothing: "Trang tính này không có gì để in.",
  page: (number: number, of: number) => `Trang ${number} / ${of}`,
  facts: {
    paper: "Giấy",
    margins: "Lề trên, dưới, trái, phải",
    scale: "Tỷ lệ",
    area: "Vùng in",
    titles: "In lại ở mỗi trang",
    pages: "Số trang",
  },
  centimetres: (values: string) => `${values} cm`,
  all: "Mọi ô có nội dung",
};

export type PrintTexts = typeof vietnamese;

const english: PrintTexts = {
  tab: "Page Layout",
  setUp: "Page Setup",
  scaling: "Scale to Fit",
  print: "Print",
  preview: "Print Preview",
  previewTip: "The pages as they will be printed (Ctrl+P)",
  portrait: "Portrait",
  landscape: "Landscape",
  printArea: "Set Print Area",
  noPrintArea: "Clear Print Area",
  titleRows: "Repeat Rows",
  titleRowsTip: "The selected rows are printed again at the top of each page",
  fitToWidth: "Fit to 1 Page Wide",
  gridlines: "Print Gridlines",
  pageBreak: "Page Break",
  pageBreakTip: "Begins a page with the row of the active cell, or takes the break there away",
  close: "Close (Esc)",
  toPrinter: "Print…",
  previous: "Previous page",
  next: "Next page",
  wholePage: "Whole page",
  ownSize: "100%",
  nothing: "There is nothing to print on this sheet.",
  page: (number, of) => `Page ${number} of ${of}`,
  facts: {
    paper: "Paper",
    margins: "Margins: top, bottom, left, right",
    scale: "Scale",
    area: "Print area",
    titles: "Repeated on each page",
    pages: "Pages",
  },
  centimetres: (values) => `${values} cm`,
  all: "All cells with contents",
};

export function printTexts(locale: Locale): PrintTexts {
  return locale === "vi-VN" ? vietnamese : english;
}

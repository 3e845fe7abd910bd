/** What the pane says about the written report, in both languages. The report's own text is Vietnamese in both. */

import type { Language } from "./language";

export interface WritingTexts {
  readonly open: string;
  readonly back: string;
  readonly title: string;
  readonly hint: string;
  readonly short: string;
  readonly preview: string;
  /** While no figure of the period is reported. */
  readonly noFigures: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the host refuses to write to the clipboard. */
  readonly copyByHand: string;
  readonly download: string;
  readonly downloadAgain: (name: string) => string;
  readonly downloadHint: string;
  readonly toSheet: string;
  readonly inSheet: (sheet: string) => string;
}

const vi: WritingTexts = {
  open: "Lời văn báo cáo",
  back: "Trở lại các bước",
  title: "Lời văn báo cáo",
  hint: "Lời văn lấy đúng các số của bảng báo cáo và thay đổi theo sổ.",
  short: "Chỉ nêu chỉ tiêu vượt và không đạt",
  preview: "Lời văn",
  noFigures: "Kỳ này chưa có số liệu nào.",
  copy: "Sao chép",
  copied: "Đã chép lời văn. Dán vào văn bản.",
  copyByHand: "Excel ở đây không cho chép thẳng: lời văn đã được chọn sẵn, bấm Ctrl+C (máy Mac: ⌘C).",
  download: "Tải .docx",
  downloadAgain: (name) => `Tải lại tệp ${name}`,
  downloadHint:
    "Tệp nằm trong thư mục Tải xuống. Nếu Excel ở đây chặn tải tệp, bấm “Sao chép” rồi dán vào Word, hoặc dùng Excel trên web.",
  toSheet: "Đưa vào trang tính",
  inSheet: (sheet) => `Lời văn nằm ở trang tính “${sheet}”.`,
};

const en: WritingTexts = {
  open: "Written report",
  back: "Back to the steps",
  title: "Written report",
  hint: "The text has exactly the figures of the report's table, and follows the workbook.",
  short: "Only what exceeded or missed the plan",
  preview: "Text",
  noFigures: "No figure of this period is reported yet.",
  copy: "Copy",
  copied: "The text is copied. Paste it into a document.",
  copyByHand: "Excel doesn't let us copy here: the text is selected already, press Ctrl+C (on a Mac ⌘C).",
  download: "Download .docx",
  downloadAgain: (name) => `Download ${name} again`,
  downloadHint:
    "The file is in the folder Downloads. If Excel blocks downloads here, press “Copy” and paste into Word, or use Excel on the web.",
  toSheet: "Put on a sheet",
  inSheet: (sheet) => `The text stands on the sheet “${sheet}”.`,
};

export const writingTexts: Readonly<Record<Language, WritingTexts>> = { vi, en };

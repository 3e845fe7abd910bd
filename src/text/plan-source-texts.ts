/** What the pane says where a plan document is given and while it is read, in both languages. */

import type { Language } from "./language";

export interface PlanSourceTexts {
  readonly hint: string;
  readonly drop: string;
  readonly choose: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly nothingPasted: string;
  readonly severalFiles: string;
  readonly privacy: string;
  readonly reading: (name: string) => string;
  readonly progress: (percent: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
}

const vi: PlanSourceTexts = {
  hint: "Attain đọc văn bản kế hoạch, đề xuất từng chỉ tiêu kèm câu gốc để bạn duyệt. Chưa duyệt thì chưa ghi gì vào sổ.",
  drop: "Thả tệp .docx, .xlsx, .pdf hoặc .txt vào đây",
  choose: "Chọn tệp…",
  paste: "Hoặc dán văn bản",
  pasteHint: "Dán phần nêu chỉ tiêu (Ctrl+V)",
  read: "Đọc văn bản đã dán",
  nothingPasted: "Chưa có gì để đọc. Dán văn bản vào ô này trước.",
  severalFiles: "Mỗi lần chỉ đọc một tệp. Thả lại một tệp.",
  privacy: "Văn bản chỉ được đọc trên máy này, không gửi đi đâu.",
  reading: (name) => (name === "" ? "Đang đọc văn bản…" : `Đang đọc ${name}…`),
  progress: (percent) => `Đã đọc ${percent}%`,
  cancel: "Dừng",
  cancelled: "Đã dừng đọc.",
};

const en: PlanSourceTexts = {
  hint: "Attain reads the plan's document and proposes each target with the sentence it stands in. Nothing is written before you confirm it.",
  drop: "Drop a .docx, .xlsx, .pdf or .txt file here",
  choose: "Choose a file…",
  paste: "Or paste text",
  pasteHint: "Paste the part with the targets (Ctrl+V)",
  read: "Read the pasted text",
  nothingPasted: "There is nothing to read yet. Paste text into this field first.",
  severalFiles: "One file is read at a time. Drop one file.",
  privacy: "The document is read on this machine only and sent nowhere.",
  reading: (name) => (name === "" ? "Reading the text…" : `Reading ${name}…`),
  progress: (percent) => `${percent}% read`,
  cancel: "Stop",
  cancelled: "The reading was stopped.",
};

export const planSourceTexts: Readonly<Record<Language, PlanSourceTexts>> = { vi, en };

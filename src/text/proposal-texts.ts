/** What the pane says of one proposal of a review and of what can be done with it, in both languages. */

import type { CorrectableField, Decision, Gap } from "../core/reading/review";
import type { Language } from "./language";

export interface ProposalTexts {
  readonly states: Readonly<Record<Decision | "written", string>>;
  readonly unsure: string;
  readonly found: string;
  readonly accept: string;
  readonly acceptChecked: string;
  readonly acceptNote: string;
  readonly leaveOut: string;
  readonly reopen: string;
  readonly correct: string;
  readonly mergeBefore: string;
  readonly mergeAfter: string;
  readonly split: string;
  readonly make: string;
  readonly quoted: string;
  readonly readAs: string;
  readonly code: string;
  readonly doubts: string;
  readonly findings: string;
  readonly others: string;
  readonly gaps: Readonly<Record<Gap, string>>;
  readonly fields: Readonly<Record<CorrectableField, string>>;
  readonly notANumeral: (found: string) => string;
  readonly noParent: string;
  readonly save: string;
  readonly close: string;
  readonly splitByFigure: (count: number) => string;
  readonly splitHint: string;
  readonly splitHere: (count: number) => string;
  readonly splitChanged: string;
}

const number = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") };

const vi: ProposalTexts = {
  states: { open: "chưa duyệt", accepted: "đã nhận", "left-out": "đã bỏ", written: "đã ghi" },
  unsure: "chưa chắc",
  found: "cần kiểm tra",
  accept: "Nhận",
  acceptChecked: "Đã kiểm tra, nhận",
  acceptNote: "Nhận khi còn chỗ chưa chắc thì cột Ghi chú có “Cần xem lại”.",
  leaveOut: "Bỏ",
  reopen: "Duyệt lại",
  correct: "Sửa",
  mergeBefore: "Gộp với chỗ trước",
  mergeAfter: "Gộp với chỗ sau",
  split: "Tách",
  make: "Lập đề xuất",
  quoted: "Câu gốc",
  readAs: "Đọc là",
  code: "Mã",
  doubts: "Chưa chắc vì",
  findings: "Kiểm tra",
  others: "Số khác",
  gaps: {
    "no-name": "Chưa có tên chỉ tiêu. Bấm “Sửa” và ghi tên.",
    "no-figure": "Chưa có số kế hoạch. Bấm “Sửa” và ghi số, hoặc chọn so sánh “bằng chữ”.",
    "upside-down": "Số cuối nhỏ hơn số đầu. Bấm “Sửa” và đổi lại hai số.",
  },
  fields: {
    code: "Mã",
    level: "Cấp",
    item: "STT",
    group: "Nhóm",
    name: "Chỉ tiêu",
    unit: "Đơn vị tính",
    comparison: "So sánh",
    value: "Kế hoạch",
    upper: "Đến",
    words: "Kế hoạch bằng chữ",
    direction: "Chiều",
    aggregation: "Tổng hợp",
    method: "Cách tính",
    parent: "Thuộc",
    year: "Năm",
  },
  notANumeral: (found) => `“${found}” không phải là số. Ghi như 1.234,5.`,
  noParent: "(không thuộc chỉ tiêu nào)",
  save: "Lưu",
  close: "Đóng",
  splitByFigure: (count) => `Tách theo từng số (${number.vi.format(count)})`,
  splitHint: "Hoặc đặt con trỏ vào chỗ cần tách, nhấn Enter để xuống dòng, rồi bấm “Tách theo dòng”.",
  splitHere: (count) => `Tách theo dòng (${number.vi.format(count)})`,
  splitChanged: "Chỉ xuống dòng ở chỗ cần tách; chữ của văn bản phải giữ nguyên.",
};

const en: ProposalTexts = {
  states: { open: "to decide", accepted: "accepted", "left-out": "left out", written: "written" },
  unsure: "unsure",
  found: "to be checked",
  accept: "Accept",
  acceptChecked: "Checked, accept",
  acceptNote: "Accepted with a doubt, it gets the note “Cần xem lại” (to be looked at).",
  leaveOut: "Leave out",
  reopen: "Decide again",
  correct: "Correct",
  mergeBefore: "Merge with the one before",
  mergeAfter: "Merge with the next one",
  split: "Split",
  make: "Make a proposal",
  quoted: "Quoted",
  readAs: "Read as",
  code: "Code",
  doubts: "Unsure because",
  findings: "Checks",
  others: "Other figures",
  gaps: {
    "no-name": "It has no name. Press “Correct” and type one.",
    "no-figure": "It has no planned figure. Press “Correct” and type one, or choose the comparison “in words”.",
    "upside-down": "The range ends below its beginning. Press “Correct” and change the two.",
  },
  fields: {
    code: "Code",
    level: "Level",
    item: "Item",
    group: "Group",
    name: "Target",
    unit: "Unit",
    comparison: "Comparison",
    value: "Plan",
    upper: "To",
    words: "Plan in words",
    direction: "Better is",
    aggregation: "Over the year",
    method: "Method",
    parent: "Part of",
    year: "Year",
  },
  notANumeral: (found) => `“${found}” isn't a number. Type it like 1.234,5, with a decimal comma.`,
  noParent: "(of none)",
  save: "Save",
  close: "Close",
  splitByFigure: (count) => `Split by figures (${number.en.format(count)})`,
  splitHint: "Or put the cursor where to split, press Enter for a new line, then press “Split by lines”.",
  splitHere: (count) => `Split by lines (${number.en.format(count)})`,
  splitChanged: "Only break the lines; the document's words have to stay.",
};

export const proposalTexts: Readonly<Record<Language, ProposalTexts>> = { vi, en };

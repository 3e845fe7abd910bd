/** What the picker of the pane says, in both languages. */

import type { InsertableMember } from "../core/formula-placing";
import type { Language } from "./language";

export interface PickerTexts {
  readonly open: string;
  readonly back: string;
  readonly search: string;
  readonly searchHint: string;
  readonly results: string;
  /** What is announced when the list changes. */
  readonly found: (count: number) => string;
  readonly none: (query: string) => string;
  readonly noTargets: string;
  readonly more: (count: number) => string;
  readonly plan: string;
  readonly level: string;
  readonly owner: string;
  readonly source: string;
  readonly rule: string;
  readonly member: string;
  readonly members: Readonly<Record<InsertableMember, string>>;
  readonly actual: string;
  readonly actualFrom: (reference: string, heading: string) => string;
  readonly actualByHand: string;
  readonly proposal: string;
  readonly into: (address: string, count: number, skipped: number) => string;
  readonly codesFrom: (column: string) => string;
  readonly insert: string;
  readonly occupied: (count: number, address: string, found: string) => string;
  readonly overwrite: (count: number) => string;
  readonly lookingAround: string;
}

const vi = new Intl.NumberFormat("vi-VN");
const en = new Intl.NumberFormat("en-US");

/** What a cell holds, short enough for a line. */
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

export const pickerTexts: Readonly<Record<Language, PickerTexts>> = {
  vi: {
    open: "Chèn công thức",
    back: "Trở lại các bước",
    search: "Tìm chỉ tiêu",
    searchHint: "Tên, mã, đơn vị tính, cấp…",
    results: "Chỉ tiêu tìm thấy",
    found: (count) => `${vi.format(count)} chỉ tiêu`,
    none: (query) => `Không có chỉ tiêu nào khớp “${short(query)}”. Gõ ít từ hơn, có dấu hay không dấu đều được.`,
    noTargets: "Chưa có chỉ tiêu nào dùng được. Xem lại bảng ChiTieu trên trang Chỉ tiêu.",
    more: (count) => `Xem thêm ${vi.format(count)} chỉ tiêu`,
    plan: "Kế hoạch",
    level: "Cấp",
    owner: "Chủ trì",
    source: "Nguồn",
    rule: "Cách tính",
    member: "Cần tính",
    members: {
      "": "Mức hoàn thành",
      STATUS: "Đánh giá (Đạt, Vượt…)",
      GAP: "Chênh lệch với kế hoạch",
      POINTS: "Chênh lệch điểm %",
      PACE: "Tiến độ so với thời gian",
      GROWTH: "Tăng trưởng so với cùng kỳ",
      TARGET: "Số kế hoạch",
      INFO: "Tên chỉ tiêu",
      EXPLAIN: "Lời giải thích",
    },
    actual: "Ô kết quả",
    actualFrom: (reference, heading) =>
      heading === "" ? `Tìm thấy ${reference}` : `Tìm thấy ${reference}, cột “${short(heading)}”`,
    actualByHand: "Ghi địa chỉ, ví dụ B2",
    proposal: "Công thức sẽ chèn",
    into: (address, count, skipped) =>
      count === 1 && skipped === 0
        ? `Vào ô ${address}`
        : `Vào ${vi.format(count)} ô trong ${address}${skipped > 0 ? `, bỏ qua ${vi.format(skipped)} dòng không có chỉ tiêu` : ""}`,
    codesFrom: (column) => `Mã lấy ở cột ${column} của từng dòng`,
    insert: "Chèn vào ô",
    occupied: (count, address, found) =>
      count === 1
        ? `Ô ${address} đang có “${short(found)}”.`
        : `${vi.format(count)} ô đang có nội dung, đầu tiên là ${address}: “${short(found)}”.`,
    overwrite: (count) => (count === 1 ? "Ghi đè ô này" : `Ghi đè ${vi.format(count)} ô`),
    lookingAround: "Đang xem ô được chọn…",
  },
  en: {
    open: "Insert formula",
    back: "Back to the steps",
    search: "Search targets",
    searchHint: "Name, code, unit, level…",
    results: "Targets found",
    found: (count) => (count === 1 ? "1 target" : `${en.format(count)} targets`),
    none: (query) => `No target matches “${short(query)}”. Type fewer words, with or without marks.`,
    noTargets: "There are no usable targets yet. See table ChiTieu on sheet Chỉ tiêu.",
    more: (count) => `Show ${en.format(count)} more`,
    plan: "Plan",
    level: "Level",
    owner: "In charge",
    source: "Source",
    rule: "Rule",
    member: "What to show",
    members: {
      "": "Attainment",
      STATUS: "Label (met, exceeded…)",
      GAP: "Gap to the plan",
      POINTS: "Gap in percentage points",
      PACE: "Pace against time elapsed",
      GROWTH: "Growth on last year",
      TARGET: "Planned figure",
      INFO: "Name of the target",
      EXPLAIN: "Explanation",
    },
    actual: "Result's cell",
    actualFrom: (reference, heading) =>
      heading === "" ? `Found ${reference}` : `Found ${reference}, column “${short(heading)}”`,
    actualByHand: "Write its address, such as B2",
    proposal: "Formula to insert",
    into: (address, count, skipped) =>
      count === 1 && skipped === 0
        ? `Into cell ${address}`
        : `Into ${count === 1 ? "1 cell" : `${en.format(count)} cells`} of ${address}${skipped > 0 ? `, leaving out ${skipped === 1 ? "1 row" : `${en.format(skipped)} rows`} without a target` : ""}`,
    codesFrom: (column) => `Codes from column ${column}, row by row`,
    insert: "Insert",
    occupied: (count, address, found) =>
      count === 1
        ? `Cell ${address} holds “${short(found)}”.`
        : `${en.format(count)} cells are not empty; the first is ${address}: “${short(found)}”.`,
    overwrite: (count) => (count === 1 ? "Overwrite this cell" : `Overwrite ${en.format(count)} cells`),
    lookingAround: "Looking at the selected cells…",
  },
};

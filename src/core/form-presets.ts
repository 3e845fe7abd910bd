/** The forms that come with Attain, and the items that any form can show with their usual headings and widths. Column sets
 *  are those of published reports (named beside each); names of levels and agencies come from the workbook. */

import type { ColumnItem, Form, FormColumn } from "./form";

export interface ItemWords {
  /** As it stands under "Mục" in the table BieuMau. */
  readonly name: string;
  /** The usual heading. */
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Where the figures come from, for the table BieuMau. */
  readonly explained?: string;
}

export const columnItems: Readonly<Record<ColumnItem, ItemWords>> = {
  number: { name: "STT", heading: "STT", width: 5 },
  path: { name: "Chỉ mục", heading: "Chỉ mục", width: 10, explained: "Như STT: I, 1, a, -, +." },
  code: { name: "Mã chỉ tiêu", heading: "Mã chỉ tiêu", width: 19 },
  name: { name: "Chỉ tiêu", heading: "Chỉ tiêu", width: 42 },
  unit: { name: "ĐVT", heading: "ĐVT", width: 11 },
  parent: {
    name: "Mã chỉ tiêu cha",
    heading: "Mã chỉ tiêu cha",
    width: 19,
    explained: "Mã ở cột Thuộc của bảng ChiTieu; dòng không thuộc chỉ tiêu nào: mã của nhóm.",
  },
  group: { name: "Nhóm", heading: "Nhóm", width: 14 },
  rowKind: { name: "Kiểu chỉ tiêu", heading: "Kiểu chỉ tiêu", width: 8, explained: "2: dòng nhóm; 1: chỉ tiêu." },
  comparison: { name: "So sánh", heading: "So sánh", width: 11 },
  lastYear: {
    name: "Thực hiện năm trước",
    heading: "TH năm {năm trước}",
    width: 13,
    explained:
      "Số cả năm trước trong bảng SoLieu; chưa đủ thì “Cùng kỳ năm trước” của các dòng năm nay, khi đủ cả năm.",
  },
  previous: { name: "Cùng kỳ năm trước", heading: "TH cùng kỳ năm {năm trước}", width: 13 },
  plan: { name: "Kế hoạch", heading: "Kế hoạch", width: 15 },
  plans: { name: "Kế hoạch khác", heading: "KH", width: 15 },
  before: {
    name: "Thực hiện kỳ trước",
    heading: "Thực hiện kỳ trước",
    width: 13,
    explained:
      "Khoảng liền trước, dài bằng kỳ báo cáo: tháng trước, quý trước, 6 tháng trước. Còn thiếu số thì để trống.",
  },
  actual: { name: "Thực hiện kỳ", heading: "Thực hiện kỳ", width: 13 },
  cumulated: { name: "Lũy kế", heading: "Lũy kế", width: 13 },
  estimate: {
    name: "Ước thực hiện cả năm",
    heading: "Ước thực hiện cả năm {năm}",
    width: 13,
    explained: "Số ghi trong bảng SoLieu ở dòng có kỳ “Năm …” của năm báo cáo; trong báo cáo năm là số lũy kế.",
  },
  attained: { name: "So với KH", heading: "So với KH", width: 14 },
  attaineds: { name: "So với kế hoạch khác", heading: "So với KH", width: 14 },
  changed: { name: "So với cùng kỳ", heading: "So với cùng kỳ", width: 14 },
  yearPlans: {
    name: "Kế hoạch từng năm",
    heading: "KH năm",
    width: 12,
    explained:
      "Cột “Kế hoạch 2026” hay “Kế hoạch năm 2026” của bảng ChiTieu, hay dòng cùng mã có hiệu lực từ năm đó; năm báo cáo: cột Kế hoạch.",
  },
  yearActuals: {
    name: "Thực hiện từng năm",
    heading: "TH năm",
    width: 12,
    explained: "Năm đã qua: số cả năm; năm báo cáo: lũy kế; năm sau: để trống.",
  },
  yearAttaineds: { name: "So với KH từng năm", heading: "TH/KH năm", width: 12 },
  yearsPlan: {
    name: "Kế hoạch giai đoạn",
    heading: "Giai đoạn {giai đoạn}",
    width: 13,
    explained: "Theo cột Tổng hợp: cộng, bình quân hoặc năm cuối của các năm có số. Tiêu đề dùng được {giai đoạn}.",
  },
  yearsActual: {
    name: "Thực hiện giai đoạn",
    heading: "TH giai đoạn {giai đoạn}",
    width: 13,
    explained: "Theo cột Tổng hợp, như kế hoạch giai đoạn.",
  },
  units: {
    name: "Từng đơn vị",
    heading: "",
    width: 12,
    explained: "Lũy kế của từng đơn vị có tên ở cột Đơn vị của bảng SoLieu.",
  },
  unitsTotal: {
    name: "Cộng các đơn vị",
    heading: "Cộng các đơn vị",
    width: 13,
    explained: "Chỉ cộng các chỉ tiêu cộng dồn; ở chỉ tiêu khác để trống.",
  },
  label: { name: "Đánh giá", heading: "Đánh giá", width: 20.5 },
  judged: { name: "Người đánh giá, lý do", heading: "Người đánh giá, lý do", width: 22 },
  owner: { name: "Đơn vị chủ trì", heading: "Đơn vị chủ trì", width: 18 },
  source: { name: "Nguồn", heading: "Nguồn", width: 18 },
  note: { name: "Ghi chú", heading: "Ghi chú", width: 16 },
};

const column = (item: ColumnItem, heading?: string, width?: number): FormColumn => ({
  item,
  isShown: true,
  ...(heading === undefined ? {} : { heading }),
  ...(width === undefined ? {} : { width }),
});

const columns = (...items: readonly (ColumnItem | FormColumn)[]): readonly FormColumn[] =>
  items.map((item) => (typeof item === "string" ? column(item) : item));

const off = (item: ColumnItem): FormColumn => ({ item, isShown: false });

/** What all documents share; the standard form is the one that a workbook without the table BieuMau has. */
export const standardForm: Form = {
  name: "Biểu chuẩn",
  columns: columns(
    "number",
    "name",
    "unit",
    off("lastYear"),
    off("previous"),
    "plan",
    "plans",
    "actual",
    "cumulated",
    off("estimate"),
    "attained",
    "attaineds",
    "changed",
    "label",
    "judged",
    off("owner"),
    "note",
  ),
  orientation: "landscape",
  unitIn: "column",
  numbering: ["1", "-", "+"],
  hasGroups: false,
  hasOfWhich: false,
  hasCodes: false,
  isDocument: true,
  hasHeadline: true,
  title: "BÁO CÁO",
  about: "Kết quả thực hiện các chỉ tiêu {kỳ}",
  sheet: "BC {kỳ ngắn} {cấp}",
};

export const formPresets: readonly Form[] = [
  standardForm,
  // Thừa Thiên Huế, report 330/BC-UBND of 2019: the judgement stands under "Ghi chú", there is no column of per cents.
  {
    ...standardForm,
    name: "Năm - tỉnh",
    columns: columns(
      "number",
      column("name", "Chỉ tiêu chủ yếu", 44),
      "lastYear",
      column("plan", "KH năm {năm}", 14),
      column("cumulated", "Ước TH năm {năm}", 14),
      column("label", "Ghi chú", 19),
    ),
    orientation: "portrait",
    unitIn: "brackets",
    hasGroups: true,
    hasOfWhich: true,
    about: "Tình hình thực hiện các chỉ tiêu chủ yếu {kỳ}",
    sheet: "Năm {kỳ ngắn} {cấp}",
  },
  // The national table of twelve targets, 2019.
  {
    ...standardForm,
    name: "Đánh giá chỉ tiêu",
    columns: columns(
      column("number", "TT"),
      column("name", "Chỉ tiêu", 40),
      column("unit", "Đơn vị"),
      column("plan", "Kế hoạch năm {năm}", 14),
      column("cumulated", "Ước thực hiện {kỳ}", 14),
      column("label", "Đánh giá", 19),
    ),
    orientation: "portrait",
    about: "Đánh giá thực hiện các chỉ tiêu {kỳ}",
    sheet: "ĐG {kỳ ngắn} {cấp}",
  },
  // Monthly forms of statistics and of Công Thương, with letters and numbers under the headings; cùng kỳ as in forestry's.
  {
    ...standardForm,
    name: "Tháng và cùng kỳ",
    columns: columns(
      "number",
      column("name", "Tên chỉ tiêu", 38),
      column("unit", "Đơn vị tính"),
      column("plan", "Kế hoạch năm {năm}", 14),
      column("previous", "TH cùng kỳ năm {năm trước}", 13),
      column("before", "Thực hiện kỳ trước", 13),
      column("actual", "Ước thực hiện {kỳ}", 13),
      column("cumulated", "Cộng dồn từ đầu năm đến cuối kỳ báo cáo", 15),
      column("changed", "So với cùng kỳ", 13),
      column("attained", "So với kế hoạch", 14),
      "note",
    ),
    hasCodes: true,
    hasOfWhich: true,
    sheet: "Tháng {kỳ ngắn} {cấp}",
  },
  // The communes' plan 2026–2030: one column a year, the whole term by each indicator's own rule.
  {
    ...standardForm,
    name: "Nhiều năm",
    columns: columns(
      "number",
      column("name", "Chỉ tiêu chủ yếu", 40),
      column("unit", "Đơn vị tính"),
      column("yearPlans", "Năm {năm}", 11),
      column("yearsPlan", undefined, 13),
      off("yearActuals"),
      off("yearAttaineds"),
      column("owner", "Chủ trì", 18),
    ),
    hasGroups: true,
    hasHeadline: false,
    about: "Các chỉ tiêu chủ yếu từng năm",
    sheet: "Nhiều năm {kỳ ngắn} {cấp}",
  },
  {
    ...standardForm,
    name: "Ma trận đơn vị",
    columns: columns("number", column("name", undefined, 36), "unit", "plan", "units", "unitsTotal", "cumulated"),
    hasHeadline: false,
    about: "Kết quả thực hiện của từng đơn vị {kỳ}",
    sheet: "Đơn vị {kỳ ngắn} {cấp}",
  },
  // The provincial system of Hà Tĩnh: a sheet named Import, headings in row 1, nothing merged.
  {
    ...standardForm,
    name: "Nhập hệ thống (phẳng)",
    columns: columns(
      "path",
      "code",
      column("name", "Tên chỉ tiêu"),
      column("unit", "Đơn vị tính"),
      "parent",
      "rowKind",
      "plan",
      "actual",
      "cumulated",
      "attained",
      "label",
    ),
    numbering: ["1", "a", "-", "+"],
    hasGroups: true,
    isDocument: false,
    hasHeadline: false,
    sheet: "Import",
  },
];

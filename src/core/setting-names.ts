/** The names under which settings stand in the table ThietLap, and what a blank one stands for. */

import type { Vocabulary } from "./words";

/** The rows of ThietLap by their names there. Books of the first version lack the ones from `labels` on, those of the
 *  second the ones from `form` on. */
export const settingNames = {
  superior: "Cơ quan chủ quản",
  agency: "Cơ quan ban hành",
  place: "Địa danh",
  sign: "Ký hiệu văn bản",
  authority: "Thay mặt ký",
  office: "Chức vụ người ký",
  signatory: "Họ tên người ký",
  recipients: "Nơi nhận",
  period: "Kỳ báo cáo",
  level: "Cấp chỉ tiêu",
  labels: "Bộ từ đánh giá",
  nearlyFrom: "Cơ bản hoàn thành từ (%)",
  strictLimits: "Xét chặt “dưới”, “trên”",
  exceededAbove: "Vượt khi trên (%)",
  tolerance: "Dung sai của “khoảng” (%)",
  planDay: "Kế hoạch tại ngày",
  form: "Biểu mẫu",
  calendar: "Lịch báo cáo",
  firstYear: "Kế hoạch từ năm",
  headline: "Câu tổng hợp đếm",
  emphasis: "Tô màu đánh giá",
  number: "Số văn bản",
  date: "Ngày văn bản",
  acting: "Ký thay",
  basis: "Căn cứ",
  sendTo: "Kính gửi",
  drafter: "Ký hiệu người soạn",
  nation: "Quốc hiệu",
  motto: "Tiêu ngữ",
} as const;

export type SettingKey = keyof typeof settingNames;

/** What the opening sentence of a report counts: numbered items, every row, or nothing at all. */
export type HeadlineCount = "items" | "rows" | "none";

export const headlineCounts: Vocabulary<HeadlineCount> = {
  items: ["chỉ tiêu"],
  rows: ["cả dòng con"],
  none: ["không"],
};

/** What a blank row, or none at all, stands for: the words of decree 30/2020/NĐ-CP, annex I. */
export const settingDefaults: Readonly<Partial<Record<SettingKey, string>>> = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
};

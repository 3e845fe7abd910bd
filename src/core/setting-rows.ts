/** The rows with which the table ThietLap begins: usual values, what each is for, the words offered in its cells. */

import { builtInCalendars, decreeCalendar } from "./calendar";
import { formPresets } from "./form-presets";
import { labelSets, threeLabels } from "./labels";
import { headlineCounts, settingDefaults, settingNames, type SettingKey } from "./setting-names";
import type { Raw } from "./table";
import { wordFor, wordsOf, yesOrNo } from "./words";

/** The first rows of ThietLap; agency names are left for people to fill in. */
export function settingRows(period: string, level: string, firstYear?: number): readonly (readonly Raw[])[] {
  const values: Partial<Record<SettingKey, string>> = {
    sign: "BC-UBND",
    authority: "TM. ỦY BAN NHÂN DÂN",
    office: "CHỦ TỊCH",
    recipients: "- Như trên;\n- Lưu: VT.",
    period,
    level,
    labels: threeLabels.name,
    strictLimits: wordFor(yesOrNo, "no"),
    exceededAbove: "100",
    tolerance: "0",
    calendar: decreeCalendar.name,
    firstYear: firstYear === undefined ? "" : String(firstYear),
    headline: wordFor(headlineCounts, "items"),
    emphasis: wordFor(yesOrNo, "yes"),
    ...settingDefaults,
  };
  const explained: Record<SettingKey, string> = {
    superior: "Dòng trên cùng bên trái của báo cáo; có thể để trống.",
    agency: "Cơ quan ký báo cáo, viết hoa.",
    place: "Ghi trước ngày, tháng, năm.",
    sign: "Đứng sau số của văn bản.",
    authority: "Quyền hạn ghi trên chức vụ: TM., KT., TL. …",
    office: "Ghi trên chỗ ký.",
    signatory: "Ghi dưới chỗ ký.",
    recipients: "Mỗi nơi một dòng trong cùng ô (Alt+Enter).",
    period: "T6/2025, Q2/2025, 6T/2025, 9T/2025 hoặc Năm 2025.",
    level: "Cấp giao chỉ tiêu trong bảng ChiTieu mà báo cáo nói về.",
    labels: "Từ ghi ở cột Đánh giá của báo cáo.",
    nearlyFrom: "Dùng với bộ có “Cơ bản hoàn thành”: đạt từ mức này nhưng chưa đủ 100 %. Để trống thì không dùng.",
    strictLimits: "“không”: dưới 7,6 mà thực hiện đúng 7,6 vẫn là Đạt. “có”: là Không đạt.",
    exceededAbove: "Trên mức này mới ghi Vượt; 100 là cứ hơn kế hoạch.",
    tolerance: "Lệch trong mức này vẫn là đạt “khoảng”, với chỉ tiêu không ghi dung sai riêng.",
    planDay: "Để trống: theo kế hoạch có hiệu lực ngày cuối kỳ. Ghi 30/06/2025 để xem theo kế hoạch ngày đó.",
    form: "Tên biểu mẫu của báo cáo; để trống: biểu thường dùng.",
    calendar: "Ngày đầu, ngày cuối của mỗi kỳ và hạn gửi; để trống: theo Nghị định 09/2019/NĐ-CP, ngày 15 đến ngày 14.",
    firstYear: "Năm đầu của kế hoạch trong bảng ChiTieu; báo cáo kỳ trước năm đó sẽ được nhắc.",
    headline: "Câu “Có A/N chỉ tiêu đạt và vượt kế hoạch”: đếm chỉ tiêu, đếm cả dòng con, hoặc không in.",
    emphasis: "“không”: đánh giá chỉ in chữ, không có màu.",
    number: "In sau “Số:”; để trống thì chừa chỗ ghi tay.",
    date: "Ngày ký, ví dụ 05/07/2025; để trống thì chừa chỗ ghi tay.",
    acting: "Dòng đứng trên chức vụ khi ký thay, thừa lệnh: KT. CHỦ TỊCH.",
    basis: "Văn bản làm căn cứ, mỗi văn bản một dòng trong cùng ô (Alt+Enter).",
    sendTo: "Nơi báo cáo gửi tới, mỗi nơi một dòng trong cùng ô; để trống thì không in.",
    drafter: "Chữ viết tắt người soạn và số bản, in cuối phần Nơi nhận.",
    nation: "Theo Nghị định 30/2020/NĐ-CP.",
    motto: "Theo Nghị định 30/2020/NĐ-CP.",
  };
  return (Object.keys(settingNames) as SettingKey[]).map((key) => [
    settingNames[key],
    values[key] ?? "",
    explained[key],
    "",
    "",
  ]);
}

/** The words offered in the cells of single settings. */
export const settingChoices: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  labels: labelSets.map((set) => set.name),
  strictLimits: wordsOf(yesOrNo),
  headline: wordsOf(headlineCounts),
  emphasis: wordsOf(yesOrNo),
  form: formPresets.map((form) => form.name),
  calendar: builtInCalendars.map((calendar) => calendar.name),
};

/** Settings that take other words than the offered ones: names that people give. */
export const openSettings: readonly SettingKey[] = ["form", "calendar"];

/** Settings whose cells are dates. */
export const settingDates: readonly SettingKey[] = ["planDay", "date"];

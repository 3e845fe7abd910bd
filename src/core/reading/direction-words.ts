/** Which way is better, how months add up and how an actual is set against the plan, from an indicator's words.
 *  Key words after domain practice: poverty, unemployment, malnutrition, natural increase, crime, accidents are better low. */

import type { Aggregation, Comparison, Direction } from "../target";
import { remembered } from "./remembered";
import type { UnitFamily } from "./units";

const lowerWords =
  /(?:học sinh\/(?:máy|lớp|giáo viên)|(?:trẻ em|trẻ|học sinh)[\p{L} ]{0,20} (?:bình quân|trên) (?:một|1|01|mỗi) (?:lớp|nhóm|giáo viên|máy)|lao động nông nghiệp trong|hộ nghèo|hộ cận nghèo|cận nghèo|tỷ lệ nghèo|nghèo đa chiều|thất nghiệp|thiếu việc làm|suy dinh dưỡng|thấp còi|nhẹ cân|thừa cân|béo phì|tăng dân số tự nhiên|tăng tự nhiên|phát triển dân số|tăng dân số|tội phạm|(?<!quy )phạm pháp|vi phạm|tai nạn|tử vong|tử suất|chết|bị thương|sinh con thứ ba|sinh con thứ 3|con thứ ba|con thứ 3|mức sinh|(?<!tổng )tỷ suất sinh|giảm sinh|nhập siêu|lạm phát|giá tiêu dùng|cpi|tảo hôn|bỏ học|lưu ban|tồn đọng|nợ đọng|nợ thuế|nợ xấu|trễ hạn|quá hạn|chậm muộn|mất cân bằng giới|tỷ số giới tính|mắc (?:bệnh|mới|sốt)|lây nhiễm|nhiễm hiv|người nghiện|khiếu kiện|(?<!chữa |báo |phòng )cháy|ô nhiễm|thất thoát|tổn thất|hao hụt|thời gian (?:giải quyết|thông quan|chờ)|bạo lực|xâm hại|đuối nước|ngộ độc|tái nghèo|dễ bị tổn thương|phụ thuộc|^kiềm chế |^khống chế |icor|^hệ số sử dụng vốn)/u;
/** These turn such a subject into something that is better high. */
const turned =
  /(?:bảo hiểm thất nghiệp|bh thất nghiệp|bhtn|thu nhập|xóa|xoá|khắc phục|giải quyết|xử lý|giảm|thoát|được (?!kiềm chế|kiểm soát|khống chế|kéo giảm)\p{L}+|hỗ trợ|tặng|giúp|dạy nghề|đi học|đến trường|đến lớp|tốt nghiệp|hoàn thành|tham gia|(?:(?<!tiêu )dùng|mua|đóng) |có (?:nhà|thẻ|việc|bảo hiểm)|điều tra|khám phá|phá án|phòng|cứu sống|triệt phá|thu hồi|(?:hộ|cận) nghèo (?:được|có|tham|sử)|tố giác|bao phủ|đạt chuẩn|hài lòng|lao động qua đào tạo|được thu gom|biết|tiếp cận|đi làm|xuất khẩu lao động|vay|tư vấn|điều trị|cai nghiện|xét nghiệm|tải lượng|ức chế|phát hiện|vượt qua|khống chế được|kiểm soát được|bình đẳng|sinh kế|sửa chữa|xây mới|trao |cho (?:các )?(?:hộ|người)|\p{L} không (?:có|còn|để|vi phạm|bị|mắc|phát sinh|xảy ra))/u;

/** Whether the indicator is better low by its subject; comparison, direction and reasons of one target ask for it. */
export const isBetterLow = remembered(20, (name: string): boolean => {
  const lower = name.toLowerCase();
  return lowerWords.test(lower) && !turned.test(lower);
});

export function directionOf(name: string, comparison: Comparison): Direction {
  if (comparison === "maintain") return "maintain";
  if (comparison.startsWith("reduce")) return "higher";
  if (comparison === "<=" || comparison === "<") return "lower";
  return isBetterLow(name) ? "lower" : "higher";
}

const stocks =
  /(?:bình quân|tỷ lệ|tỉ lệ|tỷ trọng|tốc độ|cơ cấu|chỉ số|mật độ|độ che phủ|tổng đàn|đàn (?:trâu|bò|lợn|gia cầm)|dân số|diện tích|duy trì|lũy kế|tuổi thọ|số dư|dư nợ|giường|bác s|xếp hạng|thứ hạng|đến năm|hiện có|đạt chuẩn)/u;

/** Money, tonnes and people served add up over months; rates, levels and stocks take the latest value. */
export function aggregationOf(name: string, unit: string, family: UnitFamily | undefined): Aggregation {
  if (family === "percent" || family === "rank" || family === undefined) return "latest";
  if (/\/(?:người|vạn|ha|hộ|\d|dân|nghìn)/u.test(unit) || /^(?:điểm|tiêu chí|tạ\/ha|tấn\/ha)/u.test(unit))
    return "latest";
  return stocks.test(name.toLowerCase()) ? "latest" : "sum";
}

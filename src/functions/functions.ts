/** What a person can type in a cell. The lines above each function are shown by Excel: they are product text; the English of
 *  them is in functions-texts.json. Every argument is a range or one cell, null where it is left out; every answer is rows
 *  of cells, which spill where they have to, and is sent again when the plan has changed. */

import { functionName } from "../core/function-names";
import {
  attainAnswer,
  countAnswer,
  explainAnswer,
  gapAnswer,
  growthAnswer,
  infoAnswer,
  listAnswer,
  paceAnswer,
  pointsAnswer,
  statusAnswer,
  targetAnswer,
} from "./answers";
import { stream } from "./streams";

/**
 * Mức hoàn thành của kết quả so với chỉ tiêu trong bảng ChiTieu: 0,95 là 95%.
 * @customfunction ATTAIN
 * @param actual Kết quả thực hiện: một ô hoặc cả vùng. Ô trống cho kết quả trống.
 * @param code Mã chỉ tiêu, ví dụ "GRDP"; không phân biệt chữ hoa, chữ thường, có dấu hay không dấu.
 * @param [asOf] Ngày hoặc kỳ, ví dụ 30/06/2025 hoặc 6T/2025: lấy kế hoạch có hiệu lực khi đó. Bỏ trống: kế hoạch mới nhất.
 * @param [plan] Tên cột kế hoạch khác, ví dụ "HĐND giao". Bỏ trống: cột Kế hoạch.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Mức hoàn thành; #N/A hoặc #VALUE! kèm lời giải thích khi không tính được.
 */
export function attain(
  actual: unknown[][],
  code: unknown[][],
  asOf: unknown[][],
  plan: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, attainAnswer, actual, code, asOf, plan);
}

/**
 * Số kế hoạch của chỉ tiêu; khoảng thì ghi 6,6–6,8, kế hoạch bằng chữ thì ghi chữ.
 * @customfunction ATTAIN.TARGET
 * @param code Mã chỉ tiêu: một ô hoặc cả vùng.
 * @param [asOf] Ngày hoặc kỳ, ví dụ 30/06/2025 hoặc 6T/2025. Bỏ trống: kế hoạch mới nhất.
 * @param [plan] Tên cột kế hoạch khác, ví dụ "HĐND giao". Bỏ trống: cột Kế hoạch.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Số kế hoạch theo đơn vị tính của chỉ tiêu.
 */
export function target(
  code: unknown[][],
  asOf: unknown[][],
  plan: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, targetAnswer, code, asOf, plan);
}

/**
 * Đánh giá của kết quả: Vượt, Đạt, Không đạt, Chưa đến kỳ đánh giá. Trống khi phải tự đánh giá.
 * @customfunction ATTAIN.STATUS
 * @param actual Kết quả thực hiện: một ô hoặc cả vùng.
 * @param code Mã chỉ tiêu.
 * @param [asOf] Đánh giá tại ngày hoặc kỳ nào, ví dụ 6T/2025. Bỏ trống: cuối năm.
 * @param [plan] Tên cột kế hoạch khác, ví dụ "HĐND giao". Bỏ trống: cột Kế hoạch.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Đánh giá bằng chữ.
 */
export function status(
  actual: unknown[][],
  code: unknown[][],
  asOf: unknown[][],
  plan: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, statusAnswer, actual, code, asOf, plan);
}

/**
 * Chênh lệch giữa kết quả và kế hoạch, theo đơn vị tính; trong khoảng kế hoạch là 0.
 * @customfunction ATTAIN.GAP
 * @param actual Kết quả thực hiện: một ô hoặc cả vùng.
 * @param code Mã chỉ tiêu.
 * @param [asOf] Ngày hoặc kỳ, ví dụ 6T/2025: lấy kế hoạch có hiệu lực khi đó. Bỏ trống: kế hoạch mới nhất.
 * @param [plan] Tên cột kế hoạch khác, ví dụ "HĐND giao". Bỏ trống: cột Kế hoạch.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Kết quả trừ kế hoạch.
 */
export function gap(
  actual: unknown[][],
  code: unknown[][],
  asOf: unknown[][],
  plan: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, gapAnswer, actual, code, asOf, plan);
}

/**
 * Chênh lệch điểm phần trăm giữa kết quả và kế hoạch; chỉ cho chỉ tiêu tính bằng %.
 * @customfunction ATTAIN.POINTS
 * @param actual Kết quả thực hiện: một ô hoặc cả vùng.
 * @param code Mã chỉ tiêu.
 * @param [asOf] Ngày hoặc kỳ, ví dụ 6T/2025: lấy kế hoạch có hiệu lực khi đó. Bỏ trống: kế hoạch mới nhất.
 * @param [plan] Tên cột kế hoạch khác, ví dụ "HĐND giao". Bỏ trống: cột Kế hoạch.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Số điểm phần trăm: -1,49 là thấp hơn kế hoạch 1,49 điểm %.
 */
export function points(
  actual: unknown[][],
  code: unknown[][],
  asOf: unknown[][],
  plan: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, pointsAnswer, actual, code, asOf, plan);
}

/**
 * Tăng trưởng so với kỳ gốc: 0,1101 là tăng 11,01%. Kỳ gốc trống hoặc bằng 0 cho dấu –.
 * @customfunction ATTAIN.GROWTH
 * @param actual Kết quả thực hiện: một ô hoặc cả vùng.
 * @param base Kết quả của kỳ gốc, ví dụ cùng kỳ năm trước.
 * @param [code] Mã chỉ tiêu; chỉ tiêu tính bằng % thì kết quả là số điểm phần trăm.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Tốc độ tăng, hoặc số điểm phần trăm.
 */
export function growth(
  actual: unknown[][],
  base: unknown[][],
  code: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, growthAnswer, actual, base, code);
}

/**
 * Tiến độ: mức hoàn thành chia cho phần thời gian của năm đã qua; 1 là đúng tiến độ.
 * @customfunction ATTAIN.PACE
 * @param actual Kết quả lũy kế từ đầu năm: một ô hoặc cả vùng.
 * @param code Mã chỉ tiêu.
 * @param [asOf] Tại ngày hoặc kỳ nào, ví dụ 30/06/2025 hoặc 6T/2025. Bỏ trống: Kỳ báo cáo trên trang Thiết lập.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Chỉ số tiến độ; “Chưa đến kỳ đánh giá” với chỉ tiêu không cộng dồn trong năm.
 */
export function pace(
  actual: unknown[][],
  code: unknown[][],
  asOf: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, paceAnswer, actual, code, asOf);
}

/**
 * Thông tin của chỉ tiêu: tên, đơn vị tính, cấp, đơn vị chủ trì, nguồn và các cột khác của bảng ChiTieu.
 * @customfunction ATTAIN.INFO
 * @param code Mã chỉ tiêu: một ô hoặc cả vùng.
 * @param [what] Mục cần lấy: "tên", "đơn vị tính", "cấp", "chủ trì", "nguồn"…; "tất cả" cho năm mục trên một dòng. Bỏ trống: tên.
 * @param [asOf] Ngày hoặc kỳ, ví dụ 6T/2025. Bỏ trống: kế hoạch mới nhất.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Nội dung của mục.
 */
export function info(
  code: unknown[][],
  what: unknown[][],
  asOf: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, infoAnswer, code, what, asOf);
}

/**
 * Danh sách chỉ tiêu: mã, cấp, số thứ tự, tên, so sánh, kế hoạch, đơn vị tính.
 * @customfunction ATTAIN.LIST
 * @param [level] Cấp giao chỉ tiêu, ví dụ "Thành phố". Bỏ trống: mọi cấp.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Mỗi chỉ tiêu một dòng.
 */
export function list(level: unknown[][], invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(invocation, listAnswer, level);
}

/**
 * Đếm chỉ tiêu vượt, đạt, không đạt, chưa đến kỳ. Mỗi số thứ tự trong kế hoạch đếm một lần, không đếm dòng “trong đó”.
 * @customfunction ATTAIN.COUNT
 * @param actual Vùng kết quả thực hiện.
 * @param code Vùng mã chỉ tiêu, cùng cỡ với vùng kết quả.
 * @param [label] Đánh giá cần đếm, ví dụ "Đạt", "Đạt và vượt". Bỏ trống: cả bảng đếm.
 * @param [asOf] Đánh giá tại ngày hoặc kỳ nào, ví dụ 6T/2025. Bỏ trống: cuối năm.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Một số, hoặc bảng hai cột.
 */
export function count(
  actual: unknown[][],
  code: unknown[][],
  label: unknown[][],
  asOf: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, countAnswer, actual, code, label, asOf);
}

/**
 * Lời giải thích kết quả bằng câu: số liệu, quy tắc tính, chênh lệch, đánh giá.
 * @customfunction ATTAIN.EXPLAIN
 * @param actual Kết quả thực hiện: một ô hoặc cả vùng.
 * @param code Mã chỉ tiêu.
 * @param [asOf] Đánh giá tại ngày hoặc kỳ nào, ví dụ 6T/2025. Bỏ trống: cuối năm.
 * @param {CustomFunctions.StreamingInvocation<unknown[][]>} invocation
 * @returns Các câu giải thích.
 */
export function explain(
  actual: unknown[][],
  code: unknown[][],
  asOf: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  stream(invocation, explainAnswer, actual, code, asOf);
}

CustomFunctions.associate(functionName(), attain);
CustomFunctions.associate(functionName("TARGET"), target);
CustomFunctions.associate(functionName("STATUS"), status);
CustomFunctions.associate(functionName("GAP"), gap);
CustomFunctions.associate(functionName("POINTS"), points);
CustomFunctions.associate(functionName("GROWTH"), growth);
CustomFunctions.associate(functionName("PACE"), pace);
CustomFunctions.associate(functionName("INFO"), info);
CustomFunctions.associate(functionName("LIST"), list);
CustomFunctions.associate(functionName("COUNT"), count);
CustomFunctions.associate(functionName("EXPLAIN"), explain);

import { clausesOf } from "../../../src/core/reading/clauses";
import { askedOf, type Asked } from "../../../src/core/reading/comparison";
import { withCapital } from "../../../src/core/reading/names";

function asked(text: string, isShare = false): Asked {
  const [clause] = clausesOf(text);
  if (clause?.mark.kind !== "figure") throw new Error(`no figure: ${text}`);
  return askedOf(clause.mark.phrase, withCapital(clause.name), clause, isShare);
}

test.each([
  ["Thu ngân sách đạt 120 tỷ đồng", ">=", "higher", "direct"],
  ["Thu ngân sách 120 tỷ đồng", ">=", "higher", "direct"],
  ["Tỷ lệ hài lòng đạt 95,5% trở lên", ">=", "higher", "direct"],
  ["Kết nạp ít nhất 12 đảng viên", ">=", "higher", "direct"],
  ["Doanh thu du lịch trên 800 tỷ đồng", ">", "higher", "direct"],
  ["Thu hút khoảng 4,5 tỷ USD", "~", "higher", "direct"],
  ["Tỷ lệ hộ nghèo 1,2%", "<=", "lower", "direct"],
  ["Tỷ lệ hộ nghèo giảm còn 1,2%", "<=", "lower", "direct"],
  ["Tỷ lệ hộ nghèo còn dưới 1,2%", "<", "lower", "direct"],
  ["Tỷ lệ hộ nghèo giảm từ 2,5% xuống còn 1,8%", "<=", "lower", "reduction-to-level"],
  ["Tỷ lệ thất nghiệp thấp hơn 3,5%", "<", "lower", "direct"],
  ["Tỷ lệ hồ sơ trễ hạn ≤ 1%", "<=", "lower", "direct"],
  ["Tội phạm giảm ít nhất 5% so với năm 2024", "reduce>=", "higher", "reduction-rate"],
  ["Số vụ tai nạn giảm trên 5% so với năm 2024", "reduce>", "higher", "reduction-rate"],
  ["Số vụ tai nạn giảm 5 - 10%", "reduce=", "higher", "reduction-rate"],
  ["Tỷ lệ giảm nghèo đa chiều trên 2,5%", "reduce>", "higher", "reduction-rate"],
  ["Số vụ tai nạn giảm khoảng 5%", "reduce~", "higher", "reduction-rate"],
  ["Số hộ nghèo giảm 15 hộ", "reduce>=", "higher", "reduction-amount"],
  ["Tốc độ tăng giá trị sản xuất 8 - 8,5%", "=", "higher", "growth"],
  ["Thu nhập bình quân tăng 12%", ">=", "higher", "growth"],
  ["Duy trì điều trị cho 100% người nghiện", ">=", "higher", "direct"],
  ["Duy trì tỷ lệ phổ cập giáo dục 100%", "maintain", "maintain", "direct"],
  ["Tỷ lệ hộ có điện ổn định cả ngày đạt 99,5%", ">=", "higher", "direct"],
  ["Ổn định diện tích lúa 420 ha", "maintain", "maintain", "direct"],
  ["Tỷ lệ học sinh hộ nghèo hoàn thành cấp tiểu học 99%", ">=", "higher", "direct"],
  ["Giữ vững 19/19 tiêu chí nông thôn mới", "maintain", "maintain", "direct"],
  ["Số vụ cháy lớn: 0 vụ", "<=", "lower", "direct"],
  ["Tỷ lệ người nhiễm HIV biết tình trạng của mình: 95%", ">=", "higher", "direct"],
  ["Số lao động thuộc hộ nghèo đi làm việc ở nước ngoài 12 người", ">=", "higher", "direct"],
  ["Tinh giản biên chế 5%", "reduce>=", "higher", "reduction-rate"],
  ["Giữ tỷ lệ hộ an toàn về an ninh 97%", "maintain", "maintain", "direct"],
  ["Lập hồ sơ xếp hạng 03 di tích cấp tỉnh", ">=", "higher", "direct"],
  ["85% bản giữ vững danh hiệu bản văn hóa", ">=", "higher", "direct"],
  ["5/5 tổ dân phố giữ vững danh hiệu văn hóa", ">=", "higher", "direct"],
  ["Giữ ổn định tổng đàn: trâu, bò 1.200 con", "maintain", "maintain", "direct"],
  ["Di dời, bố trí ổn định 1.250 hộ dân vùng nguy cơ cao", ">=", "higher", "direct"],
  ["Tỷ lệ trạm y tế có bác sĩ làm việc ổn định 100%", ">=", "higher", "direct"],
  ["Chỉ số cải cách hành chính xếp thứ 5 trở lên", "<=", "lower", "direct"],
])("%s: %s, %s, %s", (text, comparison, direction, method) => {
  expect(asked(text)).toMatchObject({ comparison, direction, method });
});

test.each([
  ["Dịch vụ 59,04%", "="],
  ["Dịch vụ trên 59%", ">"],
])("a share of a structure has no better side: %s", (text, comparison) => {
  expect(asked(text, true)).toMatchObject({ comparison, direction: "none" });
});

test.each([
  ["Tỷ lệ hài lòng đạt 95,5% trở lên", { kind: "comparison-word", word: "trở lên" }],
  ["Tỷ lệ hộ nghèo 1,2%", { kind: "direction-word", word: "Tỷ lệ hộ nghèo" }],
  ["Thu ngân sách 120 tỷ đồng", { kind: "bare-figure" }],
  ["Tăng trưởng 8 - 8,5%", { kind: "range" }],
  ["Duy trì tỷ lệ phổ cập 100%", { kind: "kept-state", word: "duy trì" }],
  ["Tội phạm giảm 5%", { kind: "reduction", word: "giảm" }],
  ["Thu nhập tăng 12%", { kind: "growth", word: "tăng" }],
])("%s: the reason is told in the document's words", (text, reason) => {
  expect(asked(text).reasons).toContainEqual(reason);
});

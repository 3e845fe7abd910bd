import { markerOf } from "../../../src/core/reading/markers";

test.each([
  ["1. Thu ngân sách", "1.", "1"],
  ["1.2. Thu nội địa", "1.1", "1.2"],
  ["1.2.3 Thu phí", "1.1.1", "1.2.3"],
  ["(15) Tỷ lệ hộ nghèo", "(1)", "15"],
  ["2) Thu ngân sách", "1)", "2"],
  ["a) Thu nội địa", "a)", "a"],
  ["đ) Thu khác", "a)", "đ"],
  ["(b) Thu khác", "(a)", "b"],
  ["II. VỀ KINH TẾ", "I.", "II"],
  ["IV/ Về xã hội", "I.", "IV"],
  ["II- Phương hướng", "I.", "II"],
  ["3.1- Rà soát, sắp xếp", "1.1", "3.1"],
  ["1.7. 100% nhà trọ được kiểm tra", "1.1", "1.7"],
  ["b. 98,5% hồ sơ đúng hạn", "a.", "b"],
  ["A. Chỉ tiêu tỉnh giao", "A.", "A"],
  ["Điều 3. Tổ chức thực hiện", "Điều", "3"],
  ["Chương II. Chỉ tiêu", "Chương", "II"],
  ["Phần thứ hai: Chỉ tiêu", "Phần", "thứ hai"],
  ["- Tỷ lệ hộ nghèo còn 1%", "-", ""],
  ["– Tỷ lệ hộ nghèo còn 1%", "-", ""],
  ["+ Thu nội địa", "+", ""],
  ["• Thu nội địa", "•", ""],
  ["- (4) Giá trị sản xuất", "(1)", "4"],
])("%s", (text, style, label) => {
  expect(markerOf(text)).toMatchObject({ style, label });
});

test.each([
  "Thu ngân sách 120 tỷ đồng",
  "12.500 hộ dân dùng nước sạch",
  "5,5% trở lên",
  "95% số hộ đạt chuẩn",
  "04/09 thôn đạt chuẩn",
  "8-8,5%",
  "TP. Bình Mẫu",
  "-5%",
  "",
])("no marker: %s", (text) => {
  const marker = markerOf(text);
  expect(marker?.label ?? "").toBe("");
  expect(text.slice(marker?.length ?? 0)).toMatch(/^(?:\P{N}|\d.*|$)/u);
});

test.each([
  ["(15) Tỷ lệ", "Tỷ lệ"],
  ["a)Thu nội địa", "Thu nội địa"],
  ["-Tỷ lệ", "Tỷ lệ"],
  ["- (4) Giá trị", "Giá trị"],
])("behind the marker of %s stands %s", (text, rest) => {
  expect(text.slice(markerOf(text)?.length)).toBe(rest);
});

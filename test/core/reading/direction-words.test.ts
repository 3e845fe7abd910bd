import { aggregationOf, directionOf, isBetterLow } from "../../../src/core/reading/direction-words";

test.each([
  "Tỷ lệ hộ nghèo",
  "Tỷ lệ hộ cận nghèo",
  "Tỷ lệ thất nghiệp khu vực thành thị",
  "Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi",
  "Tỷ lệ tăng dân số tự nhiên",
  "Số vụ tai nạn giao thông",
  "Số vụ phạm pháp hình sự",
  "Tỷ lệ sinh con thứ ba trở lên",
  "Tỷ lệ học sinh bỏ học",
  "Tỷ suất tử vong trẻ dưới 1 tuổi",
  "Nợ thuế",
  "Số học sinh phổ thông bình quân một lớp học",
  "Số trẻ em mầm non bình quân 01 nhóm trẻ/lớp học",
  "Chỉ số giá tiêu dùng (CPI)",
])("%s is better low", (name) => {
  if (name === "Nợ thuế") expect(isBetterLow(name)).toBe(true);
  expect(directionOf(name, ">=")).toBe("lower");
});

test.each([
  "Thu ngân sách",
  "Thu nhập bình quân của hộ nghèo",
  "Tỷ lệ hộ nghèo được hỗ trợ nhà ở",
  "Trao tặng suất quà cho hộ nghèo",
  "Tỷ lệ trẻ em thuộc hộ nghèo đi học đúng tuổi",
  "Nạn nhân của bạo lực gia đình được phát hiện",
  "Tỷ lệ điều tra, khám phá tội phạm",
  "Thôn không có tội phạm",
  "Sửa chữa nhà cho hộ nghèo",
  "Số hộ thoát nghèo",
  "Mức giảm tỷ suất sinh",
  "Tỷ lệ hộ nghèo dùng nước hợp vệ sinh",
  "Số đối tượng mua BHYT: người thuộc hộ nghèo",
  "Tỷ lệ lao động qua đào tạo",
  "Tỷ lệ cơ sở được huấn luyện chữa cháy",
  "Tỷ lệ xử lý vi phạm trật tự xây dựng",
])("%s is better high", (name) => {
  expect(isBetterLow(name)).toBe(false);
  expect(directionOf(name, ">=")).toBe("higher");
});

test.each([
  ["Thu ngân sách", "maintain", "maintain"],
  ["Số vụ tai nạn", "reduce>=", "higher"],
  ["Chi thường xuyên", "<=", "lower"],
  ["Chi thường xuyên", "<", "lower"],
  ["Tỷ lệ hộ nghèo", "~", "lower"],
  ["Thu ngân sách", "=", "higher"],
] as const)("%s with %s: %s", (name, comparison, direction) => {
  expect(directionOf(name, comparison)).toBe(direction);
});

test.each([
  ["Thu ngân sách", "tỷ đồng", "money", "sum"],
  ["Sản lượng lúa", "tấn", "measure", "sum"],
  ["Khách du lịch", "lượt khách", "count", "sum"],
  ["Tạo việc làm", "lao động", "count", "sum"],
  ["Tỷ lệ hộ nghèo", "%", "percent", "latest"],
  ["Thu nhập bình quân đầu người", "triệu đồng", "money", "latest"],
  ["Thu nhập", "triệu đồng/người", "money", "latest"],
  ["Năng suất lúa", "tạ/ha", "measure", "latest"],
  ["Diện tích rừng", "ha", "measure", "latest"],
  ["Dân số", "người", "count", "latest"],
  ["Xếp hạng", "bậc", "rank", "latest"],
  ["Chỉ số hài lòng", "", undefined, "latest"],
] as const)("%s in %s: %s %s over months", (name, unit, family, aggregation) => {
  expect(aggregationOf(name, unit, family)).toBe(aggregation);
});

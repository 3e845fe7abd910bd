import { withWork } from "../../../src/core/reading/work-objects";

test.each([
  ["chăm sóc", "Trồng mới rừng sản xuất", "chăm sóc rừng sản xuất"],
  ["sửa chữa phòng", "Hoàn thành xây mới phòng học", "sửa chữa phòng học"],
  ["sửa chữa trạm", "Xây mới phòng học", undefined],
  ["chăm sóc", "Tỷ lệ hộ nghèo", undefined],
  ["chăm sóc cây xanh đô thị", "Trồng mới rừng sản xuất", undefined],
])("%s behind %s: %s", (name, lastName, whole) => {
  expect(withWork(name, lastName)).toBe(whole);
});

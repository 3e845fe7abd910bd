import { unitOfName } from "../../../src/core/reading/unit-of-name";

test.each([
  ["Số xã đạt chuẩn nông thôn mới", "xã"],
  ["Tổng số khu phố đạt chuẩn văn hóa", "khu phố"],
  ["Số bác sĩ/vạn dân", "bác sĩ/vạn dân"],
  ["Số dược sĩ đại học/vạn dân", "dược sĩ đại học/vạn dân"],
  ["Số bác sĩ trên một vạn dân", "bác sĩ"],
  ["Số giường bệnh trên 1 vạn dân (không tính trạm y tế)", "giường bệnh"],
  ["Bác sĩ trên vạn dân", "bác sĩ"],
  ["Lượt khám bệnh", "lượt"],
  ["Số sáng chế được cấp bằng", "sáng chế"],
  ["Số lượt khách quốc tế", "lượt khách"],
])("%s counts %s", (name, unit) => {
  expect(unitOfName(name)).toBe(unit);
});

test.each(["Tỷ lệ hộ nghèo", "Số tiền ủng hộ", "Số hóa hồ sơ", "Chỉ số hài lòng", "Diện tích lúa"])(
  "%s counts nothing",
  (name) => {
    expect(unitOfName(name)).toBe("");
  },
);

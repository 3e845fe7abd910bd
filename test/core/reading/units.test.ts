import { countedNouns } from "../../../src/core/reading/counted-nouns";
import { familyOf, isUnit, nounAt, ratioAt, unitAt, unitSpelling } from "../../../src/core/reading/units";

/** What stands behind a figure → its unit as Attain spells it, and what it measures. */
const behindFigures: readonly (readonly [string, string, string])[] = [
  [" tỷ đồng, trong đó", "tỷ đồng", "money"],
  [" Tỷđ", "tỷ đồng", "money"],
  [" tỷ.đ", "tỷ đồng", "money"],
  ["tr.đ", "triệu đồng", "money"],
  [" Tr. đồng/người/năm", "triệu đồng/người/năm", "money"],
  [" tỉ đồng", "tỷ đồng", "money"],
  [" nghìn tỷ đồng", "nghìn tỷ đồng", "money"],
  [" ngàn đồng", "nghìn đồng", "money"],
  [" USD", "USD", "money"],
  [" tỷ USD/năm", "tỷ USD/năm", "money"],
  [" triệu đô la Mỹ", "triệu USD", "money"],
  [" tin, bài/tháng", "tin/tháng", "count"],
  [" lượt bạn đọc", "lượt bạn đọc", "count"],
  [" phút/lượt khám bệnh", "phút/lượt khám", "count"],
  ["%", "%", "percent"],
  [" % / năm", "%/năm", "percent"],
  ["‰", "‰", "percent"],
  [" điểm phần trăm", "điểm %", "percent"],
  [" tạ/ha", "tạ/ha", "measure"],
  [" triệu đồng/ 1 ha", "triệu đồng/ha", "money"],
  [" kg/người/năm", "kg/người/năm", "measure"],
  [" m³/ngày đêm", "m3/ngày đêm", "measure"],
  [" nghìn tấn", "nghìn tấn", "measure"],
  [" km²", "km2", "measure"],
  [" giường/vạn dân", "giường/vạn dân", "count"],
  [" lượt khách du lịch", "lượt khách", "count"],
  [" lượt người", "lượt người", "count"],
  [" lượt lái xe", "lượt lái xe", "count"],
  [" lượt hội viên", "lượt hội viên", "count"],
  [" lượt truy cập", "lượt", "count"],
  [" mét giá tài liệu", "mét giá", "measure"],
  [" tổ hội nghề nghiệp", "tổ hội", "count"],
  [" xã, phường đạt chuẩn", "xã", "count"],
  ["/100.000 trẻ đẻ sống", "/100.000 trẻ đẻ sống", "measure"],
  ["/100.000 trẻ sinh ra còn sống", "/100.000 trẻ sinh ra còn sống", "measure"],
  [" cm", "cm", "measure"],
  [" HTX", "HTX", "count"],
  [" THT do phụ nữ quản lý", "THT", "count"],
  [" điểm wifi công cộng", "điểm", "count"],
  [" vùng nguyên liệu tập trung", "vùng", "count"],
  [" mã số vùng trồng", "mã số", "count"],
  [" trung tâm thương mại", "trung tâm", "count"],
  [" trạm y tế có bác sĩ", "trạm", "count"],
  [" hộ dân vùng nguy cơ cao", "hộ", "count"],
  [" giờ làm việc", "giờ làm việc", "count"],
  [" tờ/chi hội", "tờ/chi hội", "count"],
  [" lượt đội viên", "lượt đội viên", "count"],
  [" triệu đồng/lượt khách", "triệu đồng/lượt khách", "money"],
  [" bác sĩ/trạm y tế", "bác sĩ/trạm y tế", "count"],
  [" bác sỹ/10.000 dân", "bác sĩ/10.000 dân", "count"],
  [" triệu lượt khách", "triệu lượt khách", "count"],
  [" bậc", "bậc", "rank"],
];

test.each(behindFigures)("15%s is in %s", (text, unit, family) => {
  const found = unitAt(text.toLowerCase(), 0);
  expect(found).toMatchObject({ unit, family, isKnown: true });
  expect(found?.length).toBeLessThanOrEqual(text.length);
});

test.each([", trong đó", "", " (theo chuẩn mới)", " so với năm trước", "; 12"])("15%s has no unit", (text) => {
  expect(unitAt(text, 0)).toBeUndefined();
});

test.each([
  ["đồng chí được kết nạp", "money"],
  ["đồng bào dân tộc thiểu số", "money"],
])("15 %s counts people, no money", (text) => {
  expect(unitAt(` ${text}`, 0)?.family).not.toBe("money");
});

test.each([
  [" bình chữa cháy, đạt", "bình chữa", false],
  [" buồng, phòng", "buồng", false],
])("the noun behind 15%s is %s", (text, unit, isKnown) => {
  expect(nounAt(text, 0)).toMatchObject({ unit, isKnown });
});

test.each([
  [" bé trai/100 bé gái sinh ra sống", "bé trai/100 bé gái"],
  [" số bé trai/100 bé gái", "bé trai/100 bé gái"],
  [" trẻ sơ sinh trai/100 trẻ sơ sinh gái sống", "trẻ sơ sinh trai/100 trẻ sơ sinh gái"],
  [" ca sinh/1.000 phụ nữ vào năm 2026", "ca sinh/1.000 phụ nữ"],
  [" trẻ/1 giáo viên", undefined],
  [" vụ; 10/100 hồ sơ", undefined],
])("15%s: so many for so many of another", (text, unit) => {
  expect(ratioAt(text, 0)?.unit).toBe(unit);
});

test("no noun before a sign", () => {
  expect(nounAt(", tăng", 0)).toBeUndefined();
});

test.each([
  ["Tỷ đồng", "tỷ đồng"],
  ["tỷ.đ", "tỷ đồng"],
  ["% / năm", "%/năm"],
  ["điểm  phần trăm", "điểm %"],
  ["%o", "‰"],
  ["m²", "m2"],
  ["héc ta", "ha"],
  ["Triệu đồng/người", "triệu đồng/người"],
  ["t\u01b0\u0309".normalize("NFD"), "tử"],
  ["ty\u0309 đo\u0302\u0300ng", "tỷ đồng"],
])("%s is spelt %s", (text, spelling) => {
  expect(unitSpelling(text)).toBe(spelling);
});

test("a spelling is its own spelling", () => {
  for (const [, unit] of behindFigures) expect(unitSpelling(unit)).toBe(unit);
});

test.each([
  ["Tỷ đồng", true],
  ["%", true],
  ["Lượt khách", true],
  ["ty\u0309 đo\u0302\u0300ng", true],
  ["Ghi chú", false],
  ["theo giá so sánh 2010", false],
  ["người có việc làm mới", false],
  ["1.000 con", true],
  ["% dân số", true],
  ["% so với cùng kỳ", false],
  ["SP", true],
  ["Thứ hạng", true],
  ["1.200 con", false],
])("%s in a cell is a unit: %p", (text, is) => {
  expect(isUnit(text)).toBe(is);
});

test.each([
  ["tỷ đồng", "money"],
  ["‰", "percent"],
  ["Ha", "measure"],
  ["thôn", "count"],
  ["theo chuẩn", undefined],
])("%s measures %s", (unit, family) => {
  expect(familyOf(unit)).toBe(family);
});

test("every counted noun is read whole, longer ones before those that they begin with", () => {
  for (const noun of countedNouns) expect(unitAt(` ${noun}`, 0)?.length).toBe(noun.length + 1);
});

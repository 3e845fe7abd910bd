import { clausesOf } from "../../../src/core/reading/clauses";
import { grounds, isOfThePast, isReport, pastStretches } from "../../../src/core/reading/past-figures";

test.each([
  ["Năm 2025, toàn phường giải quyết việc làm cho 250 lao động", true],
  ["Đến hết năm 2025 có 12 km đường được chiếu sáng", true],
  ["Phường đã hoàn thành 15/18 chỉ tiêu", true],
  ["Căn cứ Nghị quyết số 45/NQ-HĐND", true],
  ["Đại hội đã bầu 33 đồng chí vào Ban Chấp hành", true],
  ["Thực hiện Kế hoạch số 12/KH-UBND", true],
  ["Đến năm 2030, thu nhập đạt 120 triệu đồng/người", false],
  ["Năm 2026, thu ngân sách đạt 120 tỷ đồng", false],
  ["Giai đoạn 2025 - 2030 trồng mới 50 ha rừng", false],
  ["Phấn đấu giữ vững các tiêu chí đã đạt", false],
  ["Duy trì 15 tiêu chí đã đạt", false],
  ["Thực hiện giải ngân 98% vốn đầu tư công", false],
])("in a plan of 2026 %s tells of what was: %p", (text, is) => {
  expect(isReport(text, 2026)).toBe(is);
});

test("without a year of the plan no year is past", () => {
  expect(isReport("Năm 2025 thu ngân sách đạt 120 tỷ đồng", undefined)).toBe(false);
});

test.each([
  ["Thu ngân sách năm 2025 đạt 110 tỷ đồng", true],
  ["Thu ngân sách ước đạt 110 tỷ đồng", true],
  ["Thu ngân sách đạt 110 tỷ đồng (đạt 105% kế hoạch)", true],
  ["Năm 2025 tỷ lệ hộ nghèo của xã còn 4%", true],
  ["Xã hiện có 12 trường", true],
  ["Toàn cụm hiện còn 41 hộ nghèo", true],
  ["Toàn huyện năm 2025 có 41 tổ hợp tác", true],
  ["Hồ sơ trực tuyến mới có 71%", true],
  ["Hồ sơ trực tuyến mới chỉ đạt 71%", true],
  ["Tỷ lệ lao động có bằng cấp, chứng chỉ đạt 31%", false],
  ["Năm 2025 phấn đấu tỷ lệ hộ nghèo còn 4%", false],
  ["Năm 2025 - 2026 tỷ lệ lên lớp đạt 99%", false],
  ["Thu ngân sách năm 2026 đạt 120 tỷ đồng", false],
  ["Thu ngân sách đạt 120 tỷ đồng", false],
  ["Tỷ lệ giải ngân mới đạt 61%", true],
  ["Giải ngân vốn kéo dài từ năm 2025: 100%", false],
  ["Thu ngân sách 18 tỷ đồng (vượt 10% dự toán)", false],
  ["Thu ngân sách phấn đấu 28 tỷ đồng (bằng 100% dự toán)", false],
  ["Số tiêu chí nông thôn mới đạt 15/19 tiêu chí", false],
  ["Kết nạp đảng viên mới đạt 3,5%", false],
  ["Thu ngân sách nhà nước đạt 120 tỷ đồng", false],
  ["Thu nhập bình quân so với năm 2025 tăng 12%", false],
])("the first figure of %s is past: %p", (text, is) => {
  const [clause] = clausesOf(text);
  if (!clause) throw new Error(`no clause: ${text}`);
  expect(isOfThePast(text, clause, 2026)).toBe(is);
});

test.each([
  ["Căn cứ Luật Ngân sách nhà nước", true],
  ["Kính gửi: Sở Tài chính", true],
  ["Thu ngân sách đạt 120 tỷ đồng", false],
])("%s names grounds: %p", (text, is) => {
  expect(grounds.test(text)).toBe(is);
});

test.each([
  ["Năm 2025 có 18 sản phẩm; năm 2026 phấn đấu thêm 03 sản phẩm", ["Năm 2025 có 18 sản phẩm"]],
  ["Xã hiện có 12 trường; phấn đấu 95% học sinh lên lớp", ["Xã hiện có 12 trường"]],
  ["Năm 2025 thu 12 tỷ; chi 11 tỷ; năm 2026 thu 14 tỷ", ["Năm 2025 thu 12 tỷ", " chi 11 tỷ"]],
  ["Thu 12 tỷ; chi 11 tỷ", []],
  ["Năm 2025 thu 12 tỷ; chi 11 tỷ", ["Năm 2025 thu 12 tỷ; chi 11 tỷ"]],
  ["Năm 2025 có 18 sản phẩm, năm 2026 phấn đấu thêm 03 sản phẩm", []],
])("in a plan of 2026 %s tells of what was in %j", (text, parts) => {
  expect(pastStretches(text, 2026).map(([from, to]) => text.slice(from, to))).toEqual(parts);
});

import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf, targetText } from "./prose.samples";

function readOf(plan: string): { readonly targets: readonly string[]; readonly left: readonly string[] } {
  const { proposals, left } = readPlan(documentOf(plan));
  return { targets: proposals.map(targetText), left: left.map(({ reason }) => reason) };
}

const head = "KẾ HOẠCH\nCông tác năm 2026\n";

test.each([
  ["under a heading of targets", "I. CHỈ TIÊU\n- Tỷ lệ hộ nghèo dưới 2%.", ["Tỷ lệ hộ nghèo < 2 %"]],
  ["under a heading of results", "I. KẾT QUẢ NĂM 2025\n- Tỷ lệ hộ nghèo dưới 2%.", []],
  [
    "under a heading of means",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nII. KINH PHÍ\n- Ngân sách tỉnh 20%, xã 80%.",
    ["Tỷ lệ A >= 9 %"],
  ],
  [
    "an aim under a heading of means",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nII. KINH PHÍ\n- Ngân sách tỉnh 20%.\n- Phấn đấu giải ngân trên 90% vốn sự nghiệp.",
    ["Tỷ lệ A >= 9 %", "Giải ngân vốn sự nghiệp > 90 %"],
  ],
  [
    "of a year before",
    "I. CHỈ TIÊU\n- Năm 2025 tỷ lệ hộ nghèo là 3%.\n- Tỷ lệ hộ nghèo dưới 2%.",
    ["Tỷ lệ hộ nghèo < 2 %"],
  ],
  [
    "an aim among duties",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nII. NHIỆM VỤ\n- Phấn đấu giải ngân 100% vốn đầu tư.\n- Kiểm tra 20 cơ sở.",
    ["Tỷ lệ A >= 9 %", "Giải ngân vốn đầu tư >= 100 %"],
  ],
  [
    "limits and rates among duties, and no works in so many pieces",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nII. NHIỆM VỤ\n- Làm đường, phấn đấu cứng hóa thêm 3 km ngõ.\n- Giám sát tối thiểu 02 chuyên đề.\n- Mở 05 lớp tập huấn.\n- Hạn chế số vụ cháy, giảm 6% so với năm 2025.",
    [
      "Tỷ lệ A >= 9 %",
      "Cứng hóa thêm ngõ >= 3 km",
      "Giám sát chuyên đề >= 2 chuyên đề",
      "Hạn chế số vụ cháy giảm reduce>= 6 %",
    ],
  ],
  [
    "limits and rates of those who act, and no list of their works",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nII. TỔ CHỨC THỰC HIỆN\n- Bảo đảm tỷ lệ B không dưới 5%.\n- Công an xã xử lý 100% vụ việc.\n- Phòng Kinh tế: làm 3 km đường.\n- Hội Nông dân: trồng 2 ha chè.\n- Đoàn xã: mở 3 lớp.",
    ["Tỷ lệ A >= 9 %", "Tỷ lệ B >= 5 %", "Công an xã xử lý vụ việc >= 100 %"],
  ],
  [
    "fields of a pledge, and not how it is scored or when it holds",
    "GIAO ƯỚC THI ĐUA NĂM 2026\nI. TUYÊN TRUYỀN, VẬN ĐỘNG (20 điểm)\n- Tổ chức 02 cuộc đối thoại (thiếu 01 cuộc trừ 1 điểm).\nII. THỜI GIAN\n- Họp 02 cuộc.\nIII. CÁCH CHẤM ĐIỂM\n- Kiểm tra 05 đơn vị.",
    ["Tổ chức cuộc đối thoại >= 2 cuộc"],
  ],
  [
    "fields among targets whose words elsewhere lead to duties or results",
    "I. NỘI DUNG, CHỈ TIÊU GIAO ƯỚC\n1. Công tác xây dựng Hội\n- Thành lập 12 tổ hội.\n2. Thi đua, khen thưởng\n- Xây dựng 03 mô hình.\n3. Kết quả học tập\n- Học sinh giỏi: 12%.\nII. TUYÊN TRUYỀN\n- Phát 300 tờ rơi.",
    ["Thành lập tổ hội >= 12 tổ hội", "Xây dựng mô hình >= 3 mô hình", "Học sinh giỏi >= 12 %"],
  ],
  [
    "fields numbered like parts, below a part of targets",
    "A. CHỈ TIÊU NĂM HỌC\nI. Quy mô\n- Tỷ lệ A đạt 9%.\nII. Các điều kiện bảo đảm\n- Xây mới 08 phòng.\nB. NHIỆM VỤ\n- Xây mới 03 phòng.",
    ["Tỷ lệ A >= 9 %", "Xây mới phòng >= 8 phòng"],
  ],
  [
    "a field of what is vied for",
    "I. NỘI DUNG THI ĐUA\n1. Công tác xây dựng Đảng\n- Phát triển 18 đảng viên.",
    ["Phát triển đảng viên >= 18 đảng viên"],
  ],
  [
    "a part of a plan for a season, with its list of targets",
    "I. KẾT QUẢ VỤ TRƯỚC\n- Sản lượng lúa 200 tấn.\nII. KẾ HOẠCH SẢN XUẤT VỤ ĐÔNG XUÂN\n1. Chỉ tiêu\n- Diện tích lúa 90 ha.\n2. Chăn nuôi\nTỷ lệ tiêm phòng 85%; sản lượng cá 190 tấn.\n3. Lịch thời vụ\nLượng giống 3 kg/sào.",
    ["Diện tích lúa >= 90 ha", "Tỷ lệ tiêm phòng >= 85 %", "Sản lượng cá >= 190 tấn"],
  ],
  [
    "a list of figures in a part of what is vied for",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nII. NỘI DUNG THI ĐUA\n- Tỷ lệ B đạt 9%.\n- Tỷ lệ C đạt 9%.\n- Đề xuất 02 sáng kiến.",
    ["Tỷ lệ A >= 9 %", "Tỷ lệ B >= 9 %", "Tỷ lệ C >= 9 %", "Đề xuất sáng kiến >= 2 sáng kiến"],
  ],
  [
    "duties beside a list of figures under a heading that says nothing",
    "I. PHÁT TRIỂN TOÀN DIỆN\n- Tỷ lệ A đạt 9%.\n- Tỷ lệ B đạt 9%.\n- Tỷ lệ C đạt 9%.\nII. NHIỆM VỤ\n- Xây mới 03 km đường.\n- Trồng 02 ha rừng.\n- Làm 03 km kênh.",
    ["Tỷ lệ A >= 9 %", "Tỷ lệ B >= 9 %", "Tỷ lệ C >= 9 %"],
  ],
  [
    "duties where nothing else sets a figure",
    "I. NHIỆM VỤ\n- Xây mới 03 km đường.\n- Trồng 02 ha rừng.\n- Làm 03 km kênh.",
    ["Xây mới đường >= 3 km", "Trồng rừng >= 2 ha", "Làm kênh >= 3 km"],
  ],
  [
    "points of a heading in capitals",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nNỘI DUNG 1 (400 điểm) - CAM KẾT PHÁT TRIỂN KINH TẾ\n- Tỷ lệ B đạt 8%.",
    ["Tỷ lệ A >= 9 %", "Tỷ lệ B >= 8 %"],
  ],
  [
    "an aim under a heading that says nothing, where another one names targets",
    "I. CHỈ TIÊU\n- Tỷ lệ A đạt 9%.\nII. CÁC NGÀNH\n1. Tài chính\n- Phấn đấu thu ngân sách đạt 14 tỷ đồng.\n- Mở rộng thị trường, đưa kim ngạch xuất khẩu lên 2 triệu USD.",
    ["Tỷ lệ A >= 9 %", "Thu ngân sách >= 14 tỷ đồng", "Mở rộng thị trường, đưa kim ngạch xuất khẩu >= 2 triệu USD"],
  ],
  [
    "a line that names targets and leads to none, beside others",
    "1. Thu nhập: Thu nhập bình quân đạt 65 triệu đồng.\n2. Đường kiểu mẫu: Phấn đấu mỗi ấp có tuyến đường kiểu mẫu:\n3. Nước sạch: Tỷ lệ hộ dùng nước sạch đạt 97%.",
    ["Thu nhập bình quân >= 65 triệu đồng", "Tỷ lệ hộ dùng nước sạch >= 97 %"],
  ],
  [
    "what was, in a numbered article",
    "QUYẾT NGHỊ:\nĐiều 1. Tán thành báo cáo tình hình năm 2025. Thu ngân sách đạt 12 tỷ đồng; tỷ lệ hộ nghèo còn 3%.\nĐiều 2. Các chỉ tiêu năm 2026\n1. Thu ngân sách đạt 14 tỷ đồng.",
    ["Thu ngân sách >= 14 tỷ đồng"],
  ],
  [
    "what a programme costs, and its parts",
    "I. MỤC TIÊU\n- Mở 15 lớp.\nTổng kinh phí chương trình: 2.120 triệu đồng, trong đó:\n- Ngân sách hỗ trợ: 1.720 triệu đồng.",
    ["Mở lớp >= 15 lớp"],
  ],
  ["a document that it rests on", "I. CHỈ TIÊU\nCăn cứ Nghị quyết số 12 đạt 90%.", []],
  [
    "a list of figures under a heading that says nothing",
    "I. NHỮNG VIỆC CHÍNH\n- Hồ sơ đúng hạn: 99%\n- Hồ sơ trực tuyến: 80%\n- Hài lòng: 95%",
    ["Hồ sơ đúng hạn >= 99 %", "Hồ sơ trực tuyến >= 80 %", "Hài lòng >= 95 %"],
  ],
])("%s", (_what, lines, expected) => {
  expect(readOf(head + lines).targets).toEqual(expected);
});

test("what isn't read is left with its reason", () => {
  const plan = `${head}I. KẾT QUẢ NĂM 2025\n- Thu ngân sách 90 tỷ đồng.\nII. CHỈ TIÊU\n- Thu ngân sách 95 tỷ đồng.\nIII. TỔ CHỨC THỰC HIỆN\n- Họp 02 lần.`;
  expect(readOf(plan).left).toEqual(expect.arrayContaining(["result", "duty"]));
});

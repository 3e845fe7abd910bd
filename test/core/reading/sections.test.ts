import { sectionOf } from "../../../src/core/reading/sections";

test.each([
  ["CHỈ TIÊU CHỦ YẾU NĂM 2026", "targets"],
  ["Các chỉ tiêu kinh tế", "targets"],
  ["Mục tiêu cụ thể", "targets"],
  ["Chỉ tiêu phường giao", "targets"],
  ["Phấn đấu đến cuối năm 2026:", "targets"],
  ["Hệ thống chỉ tiêu và nhiệm vụ chủ yếu", "targets"],
  ["Mục tiêu tổng quát", "mixed"],
  ["Nội dung thi đua", "mixed"],
  ["Tầm nhìn đến năm 2045", "targets"],
  ["Căn cứ Nghị quyết số 12-NQ/TU, xã giao các chỉ tiêu như sau:", "targets"],
  ["Căn cứ Luật Ngân sách, xã quy định cụ thể như sau:", undefined],
  [
    "Căn cứ kết quả công tác năm 2025 và Chương trình công tác của tỉnh, để tổ chức thực hiện tốt nhiệm vụ được giao, UBND xã xây dựng kế hoạch phát triển kinh tế - xã hội năm 2026 như sau:",
    undefined,
  ],
  ["Triển khai Quyết định số 12/QĐ-UBND về công tác đầu tư, Ban xây dựng chương trình:", undefined],
  ["Thực hiện Nghị quyết số 12, xã đã đạt được kết quả như sau:", "results"],
  ["Thông qua kết quả năm 2025 và kế hoạch năm 2026 với những nội dung chủ yếu sau:", undefined],
  ["Thông qua kết quả năm 2025 với những nội dung chủ yếu sau:", "results"],
  ["NỘI DUNG", undefined],
  ["KẾ HOẠCH SẢN XUẤT VỤ ĐÔNG XUÂN 2025 - 2026", "mixed"],
  ["Phương hướng chung", "mixed"],
  ["Lịch thời vụ", "duties"],
  ["PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026", "mixed"],
  ["Nội dung thực hiện", "duties"],
  ["Nguồn vốn thực hiện:", "duties"],
  ["MỤC ĐÍCH, YÊU CẦU", "duties"],
  ["Yêu cầu đặt ra trong mùa khô:", "targets"],
  ["Việc phải làm", "duties"],
  ["Mục tiêu, yêu cầu", "mixed"],
  ["KẾT QUẢ THỰC HIỆN NĂM 2025", "results"],
  ["Đánh giá tình hình thực hiện các chỉ tiêu năm 2025", "results"],
  ["Hạn chế, nguyên nhân", "results"],
  ["NHIỆM VỤ, GIẢI PHÁP", "duties"],
  ["Tổ chức thực hiện", "duties"],
  ["Nơi nhận:", "duties"],
  ["Về kinh tế", undefined],
  ["Lĩnh vực văn hóa", undefined],
] as const)("heading %s: %s", (text, section) => {
  expect(sectionOf(text, true)).toBe(section);
});

test.each([
  ["Chỉ tiêu giao quân đạt 100%.", undefined],
  ["Đạt các chỉ tiêu sau:", "targets"],
  ["Kết quả đạt được như sau:", "results"],
  ["Tổng giá trị sản xuất đạt 245,6 tỷ đồng, tăng 11% so với ước thực hiện năm 2025, trong đó:", undefined],
  ["Kinh phí thực hiện 12 tỷ đồng, trong đó:", "duties"],
  ["Thu ngân sách 45 tỷ đồng, bằng 104% ước thực hiện năm 2025, bao gồm:", undefined],
  ["Ước thực hiện năm 2025 đạt 45 tỷ đồng, trong đó:", "results"],
] as const)("a sentence says something only where it leads in: %s", (text, section) => {
  expect(sectionOf(text, false)).toBe(section);
});

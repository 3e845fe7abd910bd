import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf } from "./prose.samples";

function lastName(text: string): string | undefined {
  const [entry] = outlineOf(paragraphsOf(`- ${text}`));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;
  const { drafts } = readPoint(entry, context);
  return drafts[drafts.length - 1]?.name;
}

test.each([
  [
    "Tỷ lệ trẻ đi học đúng tuổi bậc mầm non đạt 91%, tiểu học 98%, trung học cơ sở 94%",
    "Tỷ lệ trẻ đi học đúng tuổi bậc trung học cơ sở",
  ],
  ["Tỷ lệ huy động trẻ nhà trẻ ra lớp 32%, mẫu giáo 5 tuổi 100%", "Tỷ lệ huy động trẻ mẫu giáo 5 tuổi ra lớp"],
  ["Tỷ lệ học sinh cấp tiểu học lên lớp đạt 99%; cấp THCS đạt 98%", "Tỷ lệ học sinh cấp THCS lên lớp"],
  [
    "Tốc độ tăng giá trị sản xuất 9%, trong đó thủy sản tăng 4%; công nghiệp - xây dựng tăng 13%; dịch vụ tăng 10%",
    "Tốc độ tăng giá trị sản xuất: dịch vụ tăng",
  ],
  ["Tăng trưởng GRDP 9%, trong đó khu vực nông nghiệp 3%, dịch vụ 8%", "Tăng trưởng GRDP: khu vực dịch vụ"],
  ["Giá trị sản xuất TTCN, xây dựng đạt 71 tỷ đồng, dịch vụ đạt 60 tỷ đồng", "Giá trị sản xuất dịch vụ"],
  [
    "Tăng trưởng GRDP 9%, trong đó công nghiệp - xây dựng 12% (riêng công nghiệp 14%)",
    "Tăng trưởng GRDP: công nghiệp - xây dựng: riêng công nghiệp",
  ],
  ["Vận động Quỹ mỗi đơn vị đạt 150 triệu đồng, toàn Khối đạt 1,5 tỷ đồng", "Vận động Quỹ toàn Khối"],
  ["Mỗi hội viên tiết kiệm 200.000 đồng, toàn chi hội 30 triệu đồng", "Tiết kiệm toàn chi hội"],
  ["Đảng viên trong dân quân đạt 23% trở lên, đoàn viên 65%", "Đoàn viên trong dân quân"],
  ["Tỷ lệ học sinh xếp loại học lực giỏi 15%, khá 40%, trung bình 44%", "Tỷ lệ học sinh xếp loại học lực trung bình"],
  [
    "Quản lý người mắc tăng huyết áp 55%, đái tháo đường 50% số người được phát hiện",
    "Quản lý người mắc đái tháo đường",
  ],
  ["Tỷ lệ tiêm phòng lở mồm long móng đạt 85%, dại chó đạt 90%", "Tỷ lệ tiêm phòng dại chó"],
  ["Mầm non: nhà trẻ 340 trẻ, mẫu giáo 950 trẻ", "Mầm non: mẫu giáo"],
  [
    "Học sinh lớp 3, 4, 5 học Tin học đạt 100%, lớp 1, 2 làm quen Tiếng Anh 85%",
    "Học sinh lớp 1, 2 làm quen Tiếng Anh",
  ],
])("%s: the last one is %s", (text, name) => {
  expect(lastName(text)).toBe(name);
});

test.each([
  ["Huy động trẻ dưới 3 tuổi đến nhà trẻ 24%, trường mầm non đạt chuẩn 94%", "Trường mầm non đạt chuẩn"],
  ["GRDP bình quân đầu người 95 triệu đồng; công nghiệp tăng 12%", "Công nghiệp tăng"],
  ["Tỷ trọng dịch vụ trong GRDP 68%; công nghiệp 30%", "Tỷ trọng công nghiệp trong GRDP"],
  ["Trồng 500 cây xanh mỗi thôn, toàn xã kết nạp 12 đảng viên", "Toàn xã kết nạp đảng viên"],
])("%s: the last one is %s, none of the kind before", (text, name) => {
  expect(lastName(text)).toBe(name);
});

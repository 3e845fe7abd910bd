import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

/** Comparison and figure of each target of a line under a heading of targets. */
function readOf(line: string): readonly string[] {
  const { proposals } = readPlan(documentOf(`KẾ HOẠCH năm 2026\nI. CHỈ TIÊU\n1. ${line}`));
  return proposals.map(({ comparison, value, isShare }) => `${comparison} ${value}${isShare === true ? " share" : ""}`);
}

test.each([
  ["Xếp loại: Giỏi 30%; Khá 45%; Trung bình 25%.", ["= 30 share", "= 45 share", "= 25 share"]],
  ["Xếp loại: Giỏi 30%; Khá 45%; Trung bình 20%.", [">= 30", ">= 45", ">= 20"]],
  ["Trong nhóm này: loại A 40%; loại B 60%.", [">= 40", ">= 60"]],
  ["Xếp loại: Giỏi trên 30%; Khá 45%; Trung bình 25%.", ["> 30", ">= 45", ">= 25"]],
  ["Tỷ trọng nông nghiệp còn 28%, công nghiệp 37%, dịch vụ 35%.", ["= 28 share", "= 37 share", "= 35 share"]],
  ["Chè 46%; cà phê 41%; tiêu 13%; 70% hộ có hợp đồng.", ["= 46 share", "= 41 share", "= 13 share", ">= 70"]],
  ["Xếp loại: Tốt 92% - Khá 8% - Đạt 0% - Chưa đạt 0%.", ["= 92 share", "= 8 share", "= 0 share", "= 0 share"]],
  ["Hạnh kiểm: Tốt 78%, Khá 21%, Yếu không quá 1%.", ["= 78 share", "= 21 share", "<= 1"]],
  ["Cơ cấu kinh tế: nông nghiệp khoảng 27%, dịch vụ trên 40%.", ["= 27 share", "> 40 share"]],
  ["Xuất khẩu 720 triệu USD, trong đó cà phê chiếm khoảng 55%.", [">= 720", "~ 55 share"]],
])("%s", (line, expected) => {
  expect(readOf(line)).toEqual(expected);
});

import { pointsOfFigureLists } from "../../../src/core/reading/figure-lists";
import { outlineOf, type Point } from "../../../src/core/reading/outline";
import { paragraphsOf } from "./prose.samples";

function listed(text: string): readonly string[] {
  const points = outlineOf(paragraphsOf(text)).filter((entry): entry is Point => "line" in entry);
  return [...pointsOfFigureLists(points)].map((point) => point.text);
}

test("a list whose points set figures, one without any among them", () => {
  const text = `
    Công tác năm 2026
    - Thu ngân sách: 120 tỷ đồng
    - Tỷ lệ hộ nghèo ≤ 1,2%
    - Giữ vững an ninh trật tự trên địa bàn.
    - Trồng mới 12 ha rừng`;
  expect(listed(text)).toEqual([
    "Thu ngân sách: 120 tỷ đồng",
    "Tỷ lệ hộ nghèo ≤ 1,2%",
    "Giữ vững an ninh trật tự trên địa bàn.",
    "Trồng mới 12 ha rừng",
  ]);
});

test.each([
  [
    "two points are no list",
    `- Thu ngân sách: 120 tỷ đồng
     - Tỷ lệ hộ nghèo: 1,2%`,
  ],
  [
    "duties with one figure among them",
    `- Tăng cường tuyên truyền
     - Kiểm tra, giám sát thường xuyên
     - Bố trí 2,5 tỷ đồng`,
  ],
  [
    "results of the past",
    `- Thu ngân sách đã đạt 110 tỷ đồng
     - Tỷ lệ hộ nghèo ước đạt 1,9%
     - Doanh thu 80 tỷ đồng, bằng 105% kế hoạch`,
  ],
])("%s", (_, text) => {
  expect(listed(text)).toEqual([]);
});

test("lists under different headings are different lists", () => {
  const text = `
    1. Kinh tế
    - Thu ngân sách: 120 tỷ đồng
    - Thu nhập: 85 triệu đồng
    2. Xã hội
    - Tỷ lệ hộ nghèo: 1,2%`;
  expect(listed(text)).not.toContain("Tỷ lệ hộ nghèo: 1,2%");
});

import { figureCells } from "../../../src/core/reading/figure-cells";
import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf, paragraphsOf, targetText } from "./prose.samples";

const cells = (text: string): readonly number[] => [...figureCells(paragraphsOf(text).map((line) => line.text))];

const table = `
  - Tốc độ tăng giá trị sản xuất.
  trên 9%
  - Trạm y tế đạt chuẩn
  từ 3 - 5 trạm
  - Trụ sở phường
  6 trụ sở`;

test.each([
  ["names and their figures", table, [1, 3, 5]],
  ["two pairs are chance", "Thu ngân sách\n12 tỷ đồng\nHộ nghèo\n2%", []],
  ["visits of a page", "Hôm nay:\n61\nHôm qua:\n179\nTháng này:\n1275", []],
  ["points that follow each other", "1. Thu ngân sách\n2. Hộ nghèo\n3. Việc làm\n4. Rừng", []],
  ["a bare number behind a marker", `${table}\n- Cầu qua sông\n1`, [1, 3, 5, 7]],
  ["a name that holds a figure", "- Thu 12 tỷ đồng\n9%\n- Chi 3 tỷ đồng\n8%\n- Vay 2 tỷ đồng\n7%", []],
] as const)("%s", (_, text, indices) => {
  expect(cells(text)).toEqual(indices);
});

test("a name and its figure are one point", () => {
  const { proposals } = readPlan(documentOf(`CÁC CHỈ TIÊU PHẤN ĐẤU\n${table}`));
  expect(proposals.map(targetText)).toEqual([
    "Tốc độ tăng giá trị sản xuất > 9 %",
    "Trạm y tế đạt chuẩn = 3..5 trạm",
    "Trụ sở phường >= 6 trụ sở",
  ]);
});

import { plan2025 } from "../../../src/core/plan-2025";
import { comparisonSheet } from "../../../src/core/reading/comparison-sheet";
import { planChanges } from "../../../src/core/reading/plan-changes";
import type { Target } from "../../../src/core/target";

const kind = plan2025.targets[0] as Target;
const target = (code: string, name: string, value: number, unit: string, more: Partial<Target> = {}): Target => ({
  ...kind,
  method: "direct",
  level: "Xã",
  code,
  name,
  value,
  unit,
  ...more,
});

const sheet = comparisonSheet(
  planChanges(
    [
      target("THU", "Thu ngân sách", 200, "tỷ đồng"),
      target("HN", "Tỷ lệ hộ nghèo", 1.2, "%", { comparison: "<=" }),
      target("GTSX", "Giá trị sản xuất nông nghiệp", 10, "%", { upper: 11 }),
      target("RUNG", "Trồng rừng tập trung", 45, "ha"),
    ],
    [
      target("A", "Thu ngân sách", 220500, "triệu đồng"),
      target("B", "Tỷ lệ hộ nghèo", 1, "%", { comparison: "<" }),
      target("C", "Giá trị sản xuất nông nghiệp", 10.5, "%", { upper: 11 }),
      target("D", "Tỷ lệ hộ có chữ ký số", 30, "%"),
    ],
  ),
  { before: "kế hoạch năm 2025", after: "kế hoạch năm 2026" },
);

function line(row: number): readonly unknown[] {
  return sheet.cells.filter((cell) => cell.row === row).map(({ value, formula }) => formula ?? value);
}

test("every target of both plans has a row, and differences are formulas of their row", () => {
  expect(line(0)).toEqual(["SO SÁNH KẾ HOẠCH NĂM 2026 VỚI KẾ HOẠCH NĂM 2025"]);
  expect([3, 4, 5, 6, 7].map(line)).toEqual([
    ["THU", "Xã", "Thu ngân sách", "triệu đồng", 200000, 220500, "=F4-E4", "=F4/E4-1", "Tăng", ""],
    ["HN", "Xã", "Tỷ lệ hộ nghèo", "%", 1.2, 1, "=F5-E5", "", "Giảm", "đổi so sánh: ≤ thành <"],
    ["GTSX", "Xã", "Giá trị sản xuất nông nghiệp", "%", "10–11", "10,5–11", "", "", "Tăng", ""],
    ["D", "Xã", "Tỷ lệ hộ có chữ ký số", "%", "", 30, "", "", "Mới", ""],
    ["RUNG", "Xã", "Trồng rừng tập trung", "ha", 45, "", "", "", "Bỏ", ""],
  ]);
  expect(sheet.rows).toBe(8);
});

test("what a formula gives stands beside it, and figures keep their decimals", () => {
  const formulas = sheet.cells.filter(({ formula }) => formula !== undefined);
  expect(formulas.map(({ value, format }) => [value, format])).toEqual([
    [20500, "#,##0"],
    [0.10250000000000004, "0.0%"],
    [-0.2, "#,##0.0"],
  ]);
  expect(sheet.cells.every(({ column }) => column < sheet.widths.length)).toBe(true);
});

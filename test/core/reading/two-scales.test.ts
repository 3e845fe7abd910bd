import { figuresIn } from "../../../src/core/reading/figures-in-text";

/** A sentence → the figures that it says, each with its unit. */
test.each([
  ["thu đạt 3 tỷ 450 triệu đồng", ["3.45 tỷ đồng"]],
  ["thu đạt 1.286 tỷ 500 triệu đồng/năm", ["1286.5 tỷ đồng/năm"]],
  ["tổng vốn 22 tỷ đồng 50 triệu đồng", ["22.05 tỷ đồng"]],
  ["đón 1 triệu 250 nghìn lượt khách", ["1.25 triệu lượt khách"]],
  ["hỗ trợ 2 triệu 500 ngàn đồng", ["2.5 triệu đồng"]],
  ["thu 120 tỷ đồng, 35 triệu đồng tiền đất", ["120 tỷ đồng", "35 triệu đồng"]],
  ["thu 12,5 tỷ đồng 100 triệu đồng", ["12.5 tỷ đồng", "100 triệu đồng"]],
  ["thu 12 tỷ đồng 100 triệu USD", ["12 tỷ đồng", "100 triệu USD"]],
  ["thu 120 tỷ đồng 35 tỷ đồng", ["120 tỷ đồng", "35 tỷ đồng"]],
] as const)("%s", (text, figures) => {
  expect(figuresIn(text).map(({ value, unit }) => `${value} ${unit?.unit ?? ""}`)).toEqual(figures);
});

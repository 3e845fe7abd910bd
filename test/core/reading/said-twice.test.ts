import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

/** Of each target whether it is doubted as said twice. */
function twice(...lines: readonly string[]): readonly boolean[] {
  const points = lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
  const { proposals } = readPlan(documentOf(`KẾ HOẠCH năm 2026\nI. CHỈ TIÊU\n${points}`));
  return proposals.map(({ doubts }) => doubts.some(({ kind }) => kind === "said-twice"));
}

test.each([
  ["one figure under one name", ["Thu ngân sách xã đạt 46 tỷ đồng.", "Thu ngân sách xã: 46 tỷ đồng."], [true, true]],
  [
    "one figure, a longer name",
    ["Thu ngân sách đạt 46 tỷ đồng.", "Tổng thu ngân sách nhà nước trên địa bàn: 46 tỷ đồng."],
    [true, true],
  ],
  ["another figure", ["Thu ngân sách xã đạt 46 tỷ đồng.", "Thu ngân sách xã: 47 tỷ đồng."], [false, false]],
  ["another name", ["Tỷ lệ trường đạt chuẩn đạt 100%.", "Tỷ lệ trạm y tế kiên cố đạt 100%."], [false, false]],
])("%s", (_what, lines, expected) => {
  expect(twice(...lines)).toEqual(expected);
});

test("among very many of one figure only same names are", () => {
  const names = Array.from({ length: 70 }, (_, index) => `Tỷ lệ hộ ở thôn ${index + 1} dùng nước sạch đạt 98%.`);
  const found = twice(...names, names[3] ?? "");
  expect(found.flatMap((is, index) => (is ? [index] : []))).toEqual([3, 70]);
});

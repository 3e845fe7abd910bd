import { formerYear } from "../../../src/core/reading/former-targets";
import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf, targetText } from "./prose.samples";

test.each([
  ["CHỈ TIÊU NĂM 2025", 2025],
  ["Chỉ tiêu giai đoạn 2021 - 2025", 2021],
  ["CHỈ TIÊU NĂM 2026", undefined],
  ["Thực hiện năm 2025, chỉ tiêu năm 2026", undefined],
  ["Chỉ tiêu tăng thêm so với năm 2025", undefined],
  ["CHỈ TIÊU CHỦ YẾU", undefined],
])("the former year of %s in a plan for 2026: %p", (heading, year) => {
  expect(formerYear(heading, 2026)).toBe(year);
});

const targets = (plan: string): readonly string[] => readPlan(documentOf(plan)).proposals.map(targetText);

test("targets of the year before the plan's are none of it", () => {
  const plan = `KẾ HOẠCH
    Công tác năm 2026
    I. CHỈ TIÊU NĂM 2025
    1. Kinh tế
    - Thu ngân sách đạt 12 tỷ đồng.
    II. CHỈ TIÊU NĂM 2026
    - Thu ngân sách đạt 15 tỷ đồng.`;
  expect(targets(plan)).toEqual(["Thu ngân sách >= 15 tỷ đồng"]);
});

test("where no other heading names targets of the plan's year, it may be misread, and they are read", () => {
  const plan = "KẾ HOẠCH\nCông tác năm 2026\nI. CHỈ TIÊU NĂM 2025\n- Thu ngân sách đạt 12 tỷ đồng.";
  expect(targets(plan)).toEqual(["Thu ngân sách >= 12 tỷ đồng"]);
});

import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

const namesOf = (text: string): readonly string[] => readPlan(documentOf(text)).proposals.map(({ name }) => name);

const head = "KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2026\nI. CHỈ TIÊU NĂM 2026\n";

test("parts behind a head of their own level take its words", () => {
  const text = `${head}- Tỷ lệ học sinh đi học đúng tuổi:\n- Tiểu học: 100%\n- Trung học cơ sở: 99%\n- Tỷ lệ trường đạt chuẩn: 70%`;
  expect(namesOf(text)).toEqual([
    "Tỷ lệ học sinh đi học đúng tuổi: Tiểu học",
    "Tỷ lệ học sinh đi học đúng tuổi: Trung học cơ sở",
    "Tỷ lệ trường đạt chuẩn",
  ]);
});

test("what names itself stands alone", () => {
  const text = `${head}- Tỷ lệ hộ nghèo theo các chuẩn sau:\n- Thu ngân sách: 12 tỷ đồng`;
  expect(namesOf(text)).toEqual(["Thu ngân sách"]);
});

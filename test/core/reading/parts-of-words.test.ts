import { partsByCuts, partsByFigure, proposalOfSentence } from "../../../src/core/reading/parts-of-words";
import type { Part } from "../../../src/core/reading/review-shaping";
import { beginReview } from "../../../src/core/reading/review";
import { split } from "../../../src/core/reading/review-shaping";
import { proposal, reading, sentence } from "./review.samples";

const of = (text: string, name = "Cả câu") =>
  proposal(1, { name, quotation: { text, at: { line: 1 }, from: 0, to: text.length, block: 0 } });
const told = (text: string, parts: readonly Part[]): readonly unknown[] =>
  parts.map(({ from, to, correction: { name, comparison, value, upper, unit, words } }) => [
    text.slice(from, to),
    name,
    comparison,
    value ?? words,
    ...(upper === undefined ? [] : [upper]),
    ...(unit === undefined ? [] : [unit]),
  ]);

test.each<[string, readonly unknown[]]>([
  [
    "Thu ngân sách đạt 136 tỷ đồng, thu tiền sử dụng đất 22 tỷ đồng",
    [
      ["136", "Thu ngân sách", ">=", 136, "tỷ đồng"],
      ["22", "Thu tiền sử dụng đất", ">=", 22, "tỷ đồng"],
    ],
  ],
  [
    "Tỷ lệ hộ nghèo còn 1,2%; tăng trưởng kinh tế 8 - 8,5%",
    [
      ["1,2", "Tỷ lệ hộ nghèo", "<=", 1.2, "%"],
      ["8 - 8,5", "Tăng trưởng kinh tế", "=", 8, 8.5, "%"],
    ],
  ],
  ["Hoàn thành trong quý III", []],
])("by figure: %s", (text, parts) => {
  expect(told(text, partsByFigure(of(text)))).toEqual(parts);
});

test.each<[string, readonly string[], readonly unknown[]]>([
  [
    "Tỷ lệ hộ nghèo còn 1,2% và hoàn thành chỉ tiêu giao quân",
    ["và hoàn thành"],
    [
      ["1,2", "Tỷ lệ hộ nghèo", "<=", 1.2, "%"],
      [
        "và hoàn thành chỉ tiêu giao quân",
        "Hoàn thành chỉ tiêu giao quân",
        "words",
        "và hoàn thành chỉ tiêu giao quân",
      ],
    ],
  ],
  ["Diện tích trồng mới đạt 5 ha, … .", [", …"], [["5", "Diện tích trồng mới", ">=", 5, "ha"]]],
])("by cuts: %s", (text, cuts, parts) => {
  const places = cuts.map((cut) => text.indexOf(cut));
  expect(told(text, partsByCuts(of(text), places))).toEqual(parts);
});

test("split by its figures, a proposal is several that stand where their figures stand", () => {
  const text = "Thu ngân sách đạt 136 tỷ đồng, thu tiền sử dụng đất 22 tỷ đồng";
  const whole = of(text);
  const { items } = split(beginReview(reading([whole])), 1, partsByFigure(whole));
  expect(
    items.map(({ proposal: { code, value, quotation } }) => [code, value, text.slice(quotation.from, quotation.to)]),
  ).toEqual([
    ["THUNS", 136, "136"],
    [expect.any(String), 22, "22"],
  ]);
});

test.each<[string, string, object, readonly string[]]>([
  [
    "Trong năm trồng mới ít nhất 50 ha rừng sản xuất.",
    "50",
    { comparison: ">=", value: 50, unit: "ha" },
    ["outside-targets"],
  ],
  ["Mở 3 đợt cao điểm", "3", { comparison: ">=", value: 3 }, ["outside-targets"]],
  ["Giai đoạn 2026 - 2030", "2026", { value: 2026 }, ["outside-targets"]],
])("a left sentence becomes a doubtful proposal: %s", (text, figure, expected, doubts) => {
  const made = proposalOfSentence(sentence(4, text, figure), 9);
  expect(made).toMatchObject({ id: 9, ...expected, quotation: { text, block: 4 } });
  expect(made.name).not.toBe("");
  expect(made.code).not.toBe("");
  expect(made.doubts.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...doubts]));
});

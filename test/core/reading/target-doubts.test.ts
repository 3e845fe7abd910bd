import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

/** The kinds of doubt of each target of a line under a heading of targets. */
function doubtsOf(line: string): readonly string[] {
  const { proposals } = readPlan(documentOf(`KẾ HOẠCH năm 2026\nI. CHỈ TIÊU\n1. ${line}`));
  return proposals.map(({ doubts }) => doubts.map(({ kind }) => kind).join("+"));
}

test.each([
  ["nothing is open", "Tỷ lệ hộ dùng nước sạch đạt 98%; tỷ lệ đô thị hóa đạt 40%.", ["", ""]],
  ["no unit", "Chỉ số hài lòng đạt 92.", ["no-unit"]],
  ["a noun that is no unit yet", "Tổng số chậu cây cảnh đạt 120 chậu.", ["unknown-unit"]],
  ["a dot before two figures", "Tỷ lệ che phủ đạt 42.5%.", ["unusual-separator"]],
  ["only a comma between two", "Tỷ lệ A đạt 95%, gia đình văn hóa đạt 88%.", ["", "several-figures"]],
  [
    "a name from its head",
    "Tỷ lệ trẻ suy dinh dưỡng: thể thấp còi 12%; thể nhẹ cân 8%.",
    ["name-from-context", "name-from-context"],
  ],
])("%s", (_what, line, expected) => {
  expect(doubtsOf(line)).toEqual(expected);
});

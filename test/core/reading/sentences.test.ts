import { sentencesOf } from "../../../src/core/reading/sentences";

test.each([
  ["Thu đạt 120 tỷ đồng. Chi đạt 80 tỷ đồng.", ["Thu đạt 120 tỷ đồng. ", "Chi đạt 80 tỷ đồng."]],
  ["Ngân sách TP. Bình Mẫu đạt 1.250 tỷ đồng.", ["Ngân sách TP. Bình Mẫu đạt 1.250 tỷ đồng."]],
  ["Thu 2.300 tr. đồng", ["Thu 2.300 tr. đồng"]],
  ["", []],
] as const)("sentences of %j", (text, sentences) => {
  expect(sentencesOf(text).map((each) => each.text)).toEqual(sentences);
});

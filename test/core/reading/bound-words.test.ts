import { boundOf } from "../../../src/core/reading/bound-words";

test.each([
  ["ít nhất", ">="],
  ["không dưới", ">="],
  ["không quá", "<="],
  ["không để phát sinh quá", "<="],
  ["trên", ">"],
  ["dưới", "<"],
  ["xấp xỉ", "~"],
  ["đạt", undefined],
])("%s bounds by %s", (word, bound) => {
  expect(boundOf.get(word)).toBe(bound);
});

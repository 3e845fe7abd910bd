import { plan2025 } from "../../../src/core/plan-2025";
import { isPlainSyllable, isSyllable } from "../../../src/core/reading/syllable";

test.each(
  "giếng, nghiêng, khuỷu, quyết, quý, gì, thuở, xoong, yếu, ý, ƯỚC, Được, huyện, ngoằn, hươu, đ\u00ea\u0300, rượu, uể".split(
    ", ",
  ),
)("%s is a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each([
  "",
  "cảt",
  "cat",
  "chỉtiêu",
  "pré",
  "été",
  "naïve",
  "đ",
  "HĐND",
  "tỷđ",
  "óó",
  "ngơng",
  "wà",
  "café",
  "zô",
  "a1",
])("%p is none", (word) => {
  expect(isSyllable(word)).toBe(false);
});

test("every word of the built-in plan that has a mark is a syllable", () => {
  const marked = plan2025.targets
    .flatMap(({ name }) => name.match(/\p{L}+/gu) ?? [])
    .filter((word) => /[^a-z]/iu.test(word));
  expect(marked.length).toBeGreaterThan(300);
  expect(marked.filter((word) => !isSyllable(word))).toEqual([]);
});

test.each([
  ["thu", true],
  ["ngay", true],
  ["GDP", false],
  ["internet", false],
  ["thứ", false],
])("%s without marks may be a syllable: %p", (word, may) => {
  expect(isPlainSyllable(word)).toBe(may);
});

import {
  firstSyllable,
  hasDigit,
  isCapitals,
  isDigit,
  isLetter,
  lastSyllable,
  smallLetters,
  syllablesOf,
} from "../../../src/core/reading/letters";

test.each([
  ["Tỷ lệ ĐẠT", "tỷ lệ đạt"],
  ["İ Không còn", "i không còn"],
  ["ΟΔΟΣ", "οδος"],
])("%j in small letters is %j, as long as before", (text, lower) => {
  expect([smallLetters(text), lower.length]).toEqual([lower, text.length]);
});

test.each([
  ["VỀ KINH TẾ", true],
  ["II. VỀ KINH TẾ 2026", true],
  ["Về kinh tế", false],
  ["GDP", false],
  ["A B C D", true],
  ["A中B中C中D", false],
  ["", false],
])("%p in capitals: %p", (text, is) => {
  expect(isCapitals(text)).toBe(is);
});

test.each(["a", "Z", "đ", "Đ", "ệ", "ư", "Ỹ", "я", "Ω", "中", "ª", "1", " ", "%", "_", "\u0301", "…", "–", "\ud835"])(
  "%p is a letter as patterns take it",
  (sign) => {
    expect(isLetter(sign.charCodeAt(0))).toBe(/\p{L}/u.test(sign));
    expect(isDigit(sign.charCodeAt(0))).toBe(/\d/u.test(sign));
  },
);

test("beyond a text's ends there is no letter and no digit", () => {
  expect([isLetter("a".charCodeAt(1)), isDigit("1".charCodeAt(-1))]).toEqual([false, false]);
});

test.each([
  ["đạt 95%", true],
  ["đạt", false],
  ["", false],
])("a digit in %p: %p", (text, has) => {
  expect(hasDigit(text)).toBe(has);
});

test.each([
  ["thu ngân sách đạt ", "đạt"],
  ["tỷ lệ hộ nghèo: ", "nghèo"],
  ["tăng/năm", "năm"],
  ["dưới\u00a0", "dưới"],
  ["≥ ", "≥"],
  ["(", "("],
  [" : ", ""],
])("the last syllable of %p is %p", (text, syllable) => {
  expect(lastSyllable(text)).toBe(syllable);
});

test.each([
  ["thu ngân sách", "thu"],
  ["GRDP: 8%", "GRDP"],
  ["95% hộ", ""],
  ["", ""],
])("%p begins with the letters %p", (text, syllable) => {
  expect(firstSyllable(text)).toBe(syllable);
});

test.each([
  [/^(?:và|Trong đó(?: có)?)(?![\p{L}])|đến\s(?:hết )?năm 20\d\d$/iu, ["và", "trong", "đó", "có", "đến", "hết", "năm"]],
  [/(?:quý [ivx]+|tr\.đó)$/u, ["quý", "ivx", "tr", "đó"]],
])("the syllables of %p", (pattern, syllables) => {
  expect([...syllablesOf(pattern)]).toEqual(syllables);
});

test.each([/h[óo]a$/u, /tr\.?đóa?$/u, /hoá{2}$/u, /ho.$/u])("%p spells a syllable in several ways", (pattern) => {
  expect(() => syllablesOf(pattern)).toThrow("aren't written out");
});

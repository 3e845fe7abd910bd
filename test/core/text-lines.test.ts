import fc from "fast-check";
import { heightOfLines, linesIn } from "../../src/core/text-lines";

test.each<[string, number, number]>([
  ["", 10, 1],
  ["Chỉ tiêu", 42, 1],
  ["So với cùng kỳ", 14, 1],
  ["Thực hiện kỳ trước", 13, 2],
  ["Cộng dồn từ đầu năm đến cuối kỳ báo cáo", 15, 3],
  ["một\nhai\nba", 30, 3],
  ["x".repeat(100), 10, 10],
])("“%s” in %d characters: %d lines", (text, width, lines) => {
  expect(linesIn(text, { width, size: 12 })).toBe(lines);
});

test("capitals and larger letters need more room", () => {
  const text = "Cộng hòa xã hội chủ nghĩa Việt Nam";
  expect(linesIn(text, { width: 34, size: 12 })).toBe(1);
  expect(linesIn(text.toUpperCase(), { width: 34, size: 12 })).toBe(2);
  expect(linesIn(text, { width: 34, size: 14 })).toBe(2);
});

test("a narrower column never takes fewer lines, and no text is without a line", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "Đ", "\n"), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 80 }), (written, width) => {
      const narrow = linesIn(written, { width: width / 2, size: 12 });
      const wide = linesIn(written, { width, size: 12 });
      expect(wide).toBeGreaterThanOrEqual(1);
      expect(narrow).toBeGreaterThanOrEqual(wide);
      expect(heightOfLines(written, { width, size: 12 })).toBeCloseTo(wide * 15.6);
    }),
  );
});

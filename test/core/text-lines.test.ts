import fc from "fast-check";
import { heightOfLines, linesInColumn } from "../../src/core/text-lines";

test.each<[string, number, number]>([
  ["", 10, 1],
  ["Chỉ tiêu", 42, 1],
  ["So với cùng kỳ", 15, 1],
  ["Thực hiện kỳ trước", 13, 2],
  ["Cộng dồn từ đầu năm đến cuối kỳ báo cáo", 15, 3],
  ["một\nhai\nba", 30, 3],
])("%j in %d characters: %d lines", (text, width, lines) => {
  expect(linesInColumn(text, { width, size: 12 })).toBe(lines);
});

test("capitals, bold and larger letters need more room", () => {
  const text = "Cộng hòa xã hội chủ nghĩa Việt Nam";
  expect(linesInColumn(text, { width: 36, size: 12 })).toBe(1);
  expect(linesInColumn(text.toUpperCase(), { width: 36, size: 12 })).toBe(2);
  expect(linesInColumn(text, { width: 36, size: 14, bold: true })).toBe(2);
});

test("no text is without a line, and its height is that of its lines", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "Đ", "\n"), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 80 }), (written, width) => {
      const lines = linesInColumn(written, { width, size: 12 });
      expect(lines).toBeGreaterThanOrEqual(written.split("\n").length);
      expect(heightOfLines(written, { width, size: 12 })).toBeCloseTo(lines * 15.6);
    }),
  );
});

/** Table of texts and what they measure in a font that moves some pairs of letters together. */
import { NumberWidths } from "./number-widths";

const wide: Readonly<Record<string, number>> = { ".": 3, ",": 3, " ": 2, "%": 9 };
const pairs: Readonly<Record<string, number>> = { "7.": -1.5, ".7": -0.5, "11": -0.25, "1%": 0.75 };

function measured(text: string): number {
  return [...text].reduce(
    (sum, letter, at) => sum + (wide[letter] ?? 6) + (pairs[(text[at - 1] ?? "") + letter] ?? 0),
    0,
  );
}

const texts = ["", "0", "11", "111", "7.7", "1.234.567,89", "-3,5E+10", "12,5 %", "11%", "(1 250)", "####"];

test.each(texts)("%j is as wide as the font says", (text) => {
  expect(new NumberWidths(measured).of(text)).toBe(measured(text));
});

test.each(["12 km", "T6/2025", "−5", "1\u00a0000", "٣", "12:30"])("%j is left to the browser", (text) => {
  expect(new NumberWidths(measured).of(text)).toBeUndefined();
});

test("numbers without end are measured by their pairs alone", () => {
  const asked = new Set<string>();
  const widths = new NumberWidths((text) => {
    asked.add(text);
    return measured(text);
  });
  for (let number = 0; number < 20_000; number++) widths.of(String(number));
  expect(asked.size).toBe(10 + 100);
});

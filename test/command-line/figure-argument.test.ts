import fc from "fast-check";
import { figureText, readFigure } from "../../src/command-line/figure-argument";

test.each`
  typed            | value         | other
  ${"1234.5"}      | ${1234.5}     | ${undefined}
  ${"11.01"}       | ${11.01}      | ${undefined}
  ${"58500"}       | ${58500}      | ${undefined}
  ${"-4.13"}       | ${-4.13}      | ${undefined}
  ${"−4.13"}       | ${-4.13}      | ${undefined}
  ${"+3"}          | ${3}          | ${undefined}
  ${".5"}          | ${0.5}        | ${undefined}
  ${"1e6"}         | ${1000000}    | ${undefined}
  ${"1.5E-3"}      | ${0.0015}     | ${undefined}
  ${"12.5%"}       | ${12.5}       | ${undefined}
  ${"118.079,279"} | ${118079.279} | ${undefined}
  ${"1.234.567"}   | ${1234567}    | ${undefined}
  ${"12,5 %"}      | ${12.5}       | ${undefined}
  ${"−4,13"}       | ${-4.13}      | ${undefined}
  ${"240 000"}     | ${240000}     | ${undefined}
  ${"1.396"}       | ${1.396}      | ${1396}
  ${"-1.396"}      | ${-1.396}     | ${-1396}
  ${"1.000"}       | ${1}          | ${1000}
  ${"118.079"}     | ${118.079}    | ${118079}
  ${"1,396"}       | ${1.396}      | ${1396}
  ${"0.125"}       | ${0.125}      | ${undefined}
  ${"1396.250"}    | ${1396.25}    | ${undefined}
`("$typed is $value, or else $other", ({ typed, value, other }) => {
  expect(readFigure(typed)).toEqual(other === undefined ? { value } : { value, other });
});

test.each([
  "",
  " ",
  "đạt",
  "1,234.5",
  "12.5.1",
  "61-62",
  "1e400",
  "Infinity",
  "NaN",
  "0x10",
  "12,5 tỷ",
  "--3",
  "9".repeat(400),
])("%p is not a number", (typed) => {
  expect(readFigure(typed)).toBeUndefined();
});

test.each`
  value                 | text
  ${undefined}          | ${""}
  ${0}                  | ${"0"}
  ${-0}                 | ${"0"}
  ${0.8808}             | ${"0.8808"}
  ${0.1 + 0.2}          | ${"0.3"}
  ${118079.279}         | ${"118079.279"}
  ${-1.49}              | ${"-1.49"}
  ${1e-7}               | ${"0.0000001"}
  ${1234567890123456e6} | ${"1234567890123460000000"}
`("$value is printed $text", ({ value, text }) => {
  expect(figureText(value)).toBe(text);
});

test("what is printed is read back", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const back = readFigure(figureText(value))?.value ?? NaN;
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.max(1e-14 * Math.abs(value), 1e-20));
    }),
  );
});

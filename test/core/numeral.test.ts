import fc from "fast-check";
import { decimalsOf, isNear, readNumeral } from "../../src/core/numeral";

describe("numbers in Vietnamese spelling", () => {
  test.each`
    text              | number
    ${"118.079,279"}  | ${118079.279}
    ${"12,5%"}        | ${12.5}
    ${"12,5 %"}       | ${12.5}
    ${"9.486"}        | ${9486}
    ${"1.396"}        | ${1396}
    ${"58500"}        | ${58500}
    ${"-4,13"}        | ${-4.13}
    ${"−4,13"}        | ${-4.13}
    ${"240\u00a0000"} | ${240000}
    ${" 0,5 "}        | ${0.5}
    ${"2‰"}           | ${2}
    ${"1.234.567,89"} | ${1234567.89}
    ${"+3"}           | ${3}
  `("$text is $number", ({ text, number }) => {
    expect(readNumeral(text)).toBe(number);
  });

  test.each([
    "",
    "abc",
    "12.5",
    "1.39",
    "1,234.5",
    "12,5,6",
    "1.2345",
    "12,5 tỷ đồng",
    "≥ 5",
    "--3",
    "1e5",
    "đạt",
    "%",
    "Infinity",
  ])("%p is not a number", (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  test("what Vietnamese formatting prints is read back", () => {
    const format = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        expect(readNumeral(format.format(thousandths / 1000))).toBeCloseTo(thousandths / 1000, 3);
      }),
    );
  });
});

describe("decimals as written", () => {
  test.each`
    value         | decimals
    ${58500}      | ${0}
    ${12.5}       | ${1}
    ${118079.279} | ${3}
    ${0.1 + 0.2}  | ${1}
    ${1 / 3}      | ${3}
  `("$value has $decimals", ({ value, decimals }) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

test.each`
  a               | b         | near
  ${0.1 + 0.2}    | ${0.3}    | ${true}
  ${1388.5 * 0.8} | ${1110.8} | ${true}
  ${100}          | ${99.96}  | ${false}
  ${0}            | ${1e-15}  | ${false}
`("$a and $b are near: $near", ({ a, b, near }) => {
  expect(isNear(a, b)).toBe(near);
});

import { isYearEnd, momentOf } from "../../src/core/moment";
import { monthsOf, periodKey, periodTitle, readPeriod } from "../../src/core/period";

test.each`
  written                   | key
  ${"T6/2025"}              | ${"T6/2025"}
  ${"t6/2025"}              | ${"T6/2025"}
  ${"tháng 6/2025"}         | ${"T6/2025"}
  ${"Tháng 6 năm 2025"}     | ${"T6/2025"}
  ${"06/2025"}              | ${"T6/2025"}
  ${"2025-06"}              | ${"T6/2025"}
  ${"Q2/2025"}              | ${"Q2/2025"}
  ${"quý II/2025"}          | ${"Q2/2025"}
  ${"Quý 4 năm 2025"}       | ${"Q4/2025"}
  ${"2025-Q2"}              | ${"Q2/2025"}
  ${"6T/2025"}              | ${"6T/2025"}
  ${"2025-6T"}              | ${"6T/2025"}
  ${"6 tháng đầu năm 2025"} | ${"6T/2025"}
  ${"9 tháng 2025"}         | ${"9T/2025"}
  ${"2025-9T"}              | ${"9T/2025"}
  ${"Năm 2025"}             | ${"Năm 2025"}
  ${"2025"}                 | ${"Năm 2025"}
  ${2025}                   | ${"Năm 2025"}
  ${45809}                  | ${"T6/2025"}
`("$written is $key", ({ written, key }) => {
  const period = readPeriod(written);
  expect(period && periodKey(period)).toBe(key);
});

test.each(["", "T13/2025", "T0/2025", "Q5/2025", "sáu tháng", "12", 12, 1.5, true, null, "2025-13"])(
  "%p is no period",
  (written) => {
    expect(readPeriod(written)).toBeUndefined();
  },
);

test.each`
  key           | title                     | first | last  | final
  ${"T6/2025"}  | ${"tháng 6 năm 2025"}     | ${6}  | ${6}  | ${false}
  ${"Q2/2025"}  | ${"quý II năm 2025"}      | ${4}  | ${6}  | ${false}
  ${"6T/2025"}  | ${"6 tháng đầu năm 2025"} | ${1}  | ${6}  | ${false}
  ${"9T/2025"}  | ${"9 tháng đầu năm 2025"} | ${1}  | ${9}  | ${false}
  ${"T12/2025"} | ${"tháng 12 năm 2025"}    | ${12} | ${12} | ${true}
  ${"Năm 2025"} | ${"năm 2025"}             | ${1}  | ${12} | ${true}
`("$key: $title", ({ key, title, first, last, final }) => {
  const period = readPeriod(key);
  if (!period) throw new Error(key);
  expect([periodTitle(period), monthsOf(period).first, monthsOf(period).last, isYearEnd(momentOf(period))]).toEqual([
    title,
    first,
    last,
    final,
  ]);
});

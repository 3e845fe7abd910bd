import { calendarOf, dayOf, dayText, daysIn, readDay } from "../../src/core/day";

test.each`
  year    | month | day   | serial
  ${2025} | ${1}  | ${1}  | ${45658}
  ${2025} | ${9}  | ${1}  | ${45901}
  ${2024} | ${2}  | ${29} | ${45351}
  ${2025} | ${2}  | ${29} | ${undefined}
  ${2025} | ${13} | ${1}  | ${undefined}
  ${2025} | ${4}  | ${31} | ${undefined}
`("$day/$month/$year is $serial", ({ year, month, day, serial }) => {
  expect(dayOf(year, month, day)).toBe(serial);
  if (serial !== undefined) expect(calendarOf(serial)).toEqual({ year, month, day });
});

test.each`
  written         | serial
  ${45901}        | ${45901}
  ${45901.75}     | ${45901}
  ${"01/09/2025"} | ${45901}
  ${" 1/9/2025 "} | ${45901}
  ${"1-9-2025"}   | ${45901}
  ${"1.9.2025"}   | ${45901}
  ${"2025-09-01"} | ${45901}
  ${"09/2025"}    | ${undefined}
  ${"tháng 9"}    | ${undefined}
  ${"31/02/2025"} | ${undefined}
  ${12.5}         | ${undefined}
  ${true}         | ${undefined}
  ${null}         | ${undefined}
`("$written is read as $serial", ({ written, serial }) => {
  expect(readDay(written)).toBe(serial);
});

test("a day is written day first", () => {
  expect([dayText(45901), dayText(45658.5)]).toEqual(["01/09/2025", "01/01/2025"]);
});

test.each([
  [2025, 2, 28],
  [2024, 2, 29],
  [2025, 12, 31],
])("%i-%i has %i days", (year, month, days) => {
  expect(daysIn(year, month)).toBe(days);
});

import * as fc from "fast-check";
import { readDay } from "../../src/core/day";
import { builtInHolidays } from "../../src/core/holidays-table";
import {
  isWeekend,
  isWorkingDay,
  movedToWork,
  noHolidays,
  unknownYears,
  workingDayAfter,
} from "../../src/core/working-days";

const day = (text: string): number => {
  const read = readDay(text);
  if (read === undefined) throw new Error(text);
  return read;
};

test.each`
  date            | works    | why
  ${"03/01/2025"} | ${true}  | ${"a Friday"}
  ${"04/01/2025"} | ${false} | ${"a Saturday"}
  ${"05/01/2025"} | ${false} | ${"a Sunday"}
  ${"01/01/2025"} | ${false} | ${"New Year"}
  ${"24/01/2025"} | ${true}  | ${"the Friday before Tết"}
  ${"27/01/2025"} | ${false} | ${"Tết"}
  ${"31/01/2025"} | ${false} | ${"Tết"}
  ${"03/02/2025"} | ${true}  | ${"the Monday after Tết"}
  ${"07/04/2025"} | ${false} | ${"Giỗ Tổ"}
  ${"26/04/2025"} | ${true}  | ${"a Saturday worked for 02/05"}
  ${"02/05/2025"} | ${false} | ${"exchanged for 26/04"}
  ${"01/09/2025"} | ${false} | ${"the second day of 2/9"}
  ${"02/01/2026"} | ${false} | ${"exchanged for 10/01"}
  ${"10/01/2026"} | ${true}  | ${"a Saturday worked for 02/01"}
  ${"20/02/2026"} | ${false} | ${"Tết"}
  ${"27/04/2026"} | ${false} | ${"for Giỗ Tổ, which is a Sunday"}
  ${"22/08/2026"} | ${true}  | ${"a Saturday worked for 31/08"}
  ${"31/08/2026"} | ${false} | ${"exchanged for 22/08"}
  ${"03/09/2026"} | ${true}  | ${"after the holidays"}
  ${"30/04/2027"} | ${false} | ${"fixed in every year"}
  ${"29/04/2027"} | ${true}  | ${"nothing is known of this year"}
`("$date: $why", ({ date, works }) => {
  expect(isWorkingDay(day(date), builtInHolidays)).toBe(works);
});

test.each`
  from            | count | gives
  ${"14/06/2025"} | ${1}  | ${"16/06/2025"}
  ${"14/06/2025"} | ${3}  | ${"18/06/2025"}
  ${"24/01/2025"} | ${1}  | ${"03/02/2025"}
  ${"25/04/2025"} | ${2}  | ${"28/04/2025"}
  ${"31/12/2025"} | ${1}  | ${"05/01/2026"}
`("$count working days after $from is $gives", ({ from, count, gives }) => {
  expect(workingDayAfter(day(from), count, builtInHolidays)).toBe(day(gives));
});

test.each`
  date            | side        | gives
  ${"25/10/2025"} | ${"before"} | ${"24/10/2025"}
  ${"25/10/2025"} | ${"after"}  | ${"27/10/2025"}
  ${"25/06/2025"} | ${"before"} | ${"25/06/2025"}
  ${"29/01/2025"} | ${"before"} | ${"24/01/2025"}
  ${"29/01/2025"} | ${"after"}  | ${"03/02/2025"}
`("$date moves $side to $gives", ({ date, side, gives }) => {
  expect(movedToWork(day(date), side, builtInHolidays)).toBe(day(gives));
});

test("years without announcements", () => {
  expect(unknownYears(day("14/12/2026"), day("05/01/2027"), builtInHolidays)).toEqual([2027]);
  expect(unknownYears(day("14/12/2025"), day("05/01/2026"), builtInHolidays)).toEqual([]);
  expect(unknownYears(day("14/12/2023"), day("05/01/2025"), builtInHolidays)).toEqual([2023, 2024]);
});

const days = fc.integer({ min: day("01/01/2024"), max: day("31/12/2027") });

test("counted days are worked, lie after the day, and there are exactly as many between", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const found = workingDayAfter(from, count, builtInHolidays);
      const between = Array.from({ length: found - from }, (_, index) => from + 1 + index);
      expect(isWorkingDay(found, builtInHolidays)).toBe(true);
      expect(between.filter((each) => isWorkingDay(each, builtInHolidays))).toHaveLength(count);
    }),
  );
});

test("a moved day is worked, and no worked day lies between", () => {
  fc.assert(
    fc.property(days, fc.constantFrom("before" as const, "after" as const), (from, side) => {
      const found = movedToWork(from, side, builtInHolidays);
      const [low, high] = found < from ? [found, from] : [from, found];
      const between = Array.from({ length: high - low }, (_, index) => low + index + (found < from ? 1 : 0));
      expect(isWorkingDay(found, builtInHolidays)).toBe(true);
      expect(between.filter((each) => isWorkingDay(each, builtInHolidays))).toEqual([]);
    }),
  );
});

test("in a year of which nothing is known, five days of seven are worked, but for the fixed holidays", () => {
  const year = Array.from({ length: 365 }, (_, index) => day("01/01/2027") + index);
  expect(year.filter((each) => !isWeekend(each) && !isWorkingDay(each, noHolidays)).length).toBe(3);
});

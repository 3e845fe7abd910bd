import * as fc from "fast-check";
import {
  builtInCalendars,
  datesOf,
  datesText,
  deadlineOf,
  decreeCalendar,
  monthCalendar,
  yearDatesOf,
  type DeadlineRule,
  type ReportCalendar,
} from "../../src/core/calendar";
import { dayText } from "../../src/core/day";
import { builtInHolidays } from "../../src/core/holidays-table";
import { month, monthsOf, readPeriod, type Period, type PeriodKind } from "../../src/core/period";
import { isWorkingDay } from "../../src/core/working-days";

const period = (text: string): Period => {
  const read = readPeriod(text);
  if (!read) throw new Error(text);
  return read;
};

test.each`
  key           | decree                                      | months
  ${"T1/2025"}  | ${"từ ngày 15/12/2024 đến ngày 14/01/2025"} | ${"từ ngày 01/01/2025 đến ngày 31/01/2025"}
  ${"T2/2024"}  | ${"từ ngày 15/01/2024 đến ngày 14/02/2024"} | ${"từ ngày 01/02/2024 đến ngày 29/02/2024"}
  ${"T6/2025"}  | ${"từ ngày 15/05/2025 đến ngày 14/06/2025"} | ${"từ ngày 01/06/2025 đến ngày 30/06/2025"}
  ${"Q1/2025"}  | ${"từ ngày 15/12/2024 đến ngày 14/03/2025"} | ${"từ ngày 01/01/2025 đến ngày 31/03/2025"}
  ${"Q2/2025"}  | ${"từ ngày 15/03/2025 đến ngày 14/06/2025"} | ${"từ ngày 01/04/2025 đến ngày 30/06/2025"}
  ${"6T/2025"}  | ${"từ ngày 15/12/2024 đến ngày 14/06/2025"} | ${"từ ngày 01/01/2025 đến ngày 30/06/2025"}
  ${"9T/2025"}  | ${"từ ngày 15/12/2024 đến ngày 14/09/2025"} | ${"từ ngày 01/01/2025 đến ngày 30/09/2025"}
  ${"Năm 2025"} | ${"từ ngày 15/12/2024 đến ngày 14/12/2025"} | ${"từ ngày 01/01/2025 đến ngày 31/12/2025"}
`("$key by the decree and by months", ({ key, decree, months }) => {
  expect(datesText(datesOf(period(key), decreeCalendar))).toBe(decree);
  expect(datesText(datesOf(period(key), monthCalendar))).toBe(months);
});

test.each`
  key          | decree                                      | months
  ${"T6/2025"} | ${"từ ngày 15/12/2024 đến ngày 14/06/2025"} | ${"từ ngày 01/01/2025 đến ngày 30/06/2025"}
  ${"Q3/2025"} | ${"từ ngày 15/12/2024 đến ngày 14/09/2025"} | ${"từ ngày 01/01/2025 đến ngày 30/09/2025"}
`("what has cumulated by the end of $key", ({ key, decree, months }) => {
  expect(datesText(yearDatesOf(period(key), decreeCalendar))).toBe(decree);
  expect(datesText(yearDatesOf(period(key), monthCalendar))).toBe(months);
});

const due = (key: string, deadline: DeadlineRule, calendar: ReportCalendar = decreeCalendar): string => {
  const rules = { month: { ...calendar.rules.month, deadline } };
  const day = deadlineOf(period(key), { ...calendar, rules }, builtInHolidays);
  return day === undefined ? "" : dayText(day);
};

test.each`
  key           | deadline                                         | calendar          | day             | why
  ${"T6/2025"}  | ${{ day: 25, dayOff: "before" }}                 | ${decreeCalendar} | ${"25/06/2025"} | ${"a Wednesday"}
  ${"T10/2025"} | ${{ day: 25, dayOff: "before" }}                 | ${decreeCalendar} | ${"24/10/2025"} | ${"the 25th is a Saturday"}
  ${"T10/2025"} | ${{ day: 25, dayOff: "after" }}                  | ${decreeCalendar} | ${"27/10/2025"} | ${"the same, sent later"}
  ${"T4/2026"}  | ${{ day: 25, dayOff: "after" }}                  | ${decreeCalendar} | ${"28/04/2026"} | ${"a week-end and Giỗ Tổ"}
  ${"T6/2025"}  | ${{ day: 5, dayOff: "after" }}                   | ${decreeCalendar} | ${"07/07/2025"} | ${"the first 5th after 14/6 is 5/7, a Saturday"}
  ${"T12/2025"} | ${{ day: 5, dayOff: "after" }}                   | ${monthCalendar}  | ${"05/01/2026"} | ${"in the next year"}
  ${"T2/2025"}  | ${{ day: "last", dayOff: "before" }}             | ${decreeCalendar} | ${"28/02/2025"} | ${"the last day of the month"}
  ${"6T/2025"}  | ${{ workingDays: 2, dayOff: "before" }}          | ${decreeCalendar} | ${"17/06/2025"} | ${"14/6 is a Saturday"}
  ${"6T/2025"}  | ${{ day: 16, workingDays: 3, dayOff: "before" }} | ${decreeCalendar} | ${"18/06/2025"} | ${"the later of the two"}
  ${"6T/2025"}  | ${{ day: 20, workingDays: 3, dayOff: "before" }} | ${decreeCalendar} | ${"20/06/2025"} | ${"the later of the two"}
  ${"6T/2025"}  | ${{ dayOff: "before" }}                          | ${decreeCalendar} | ${""}           | ${"nobody has said"}
`("$key with $deadline is due on $day: $why", ({ key, deadline, calendar, day }) => {
  expect(due(key, deadline, calendar)).toBe(day);
});

const kinds: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 1, "nine-months": 1, year: 1 };
const anyPeriod = fc
  .tuple(fc.integer({ min: 2019, max: 2035 }), fc.constantFrom(...(Object.keys(kinds) as PeriodKind[])), fc.nat())
  .map(([year, kind, number]): Period => ({ year, kind, number: (number % kinds[kind]) + 1 }));

/** Cut-offs on any day that every month has. */
const anyCalendar = fc.oneof(
  fc.constantFrom(...builtInCalendars),
  fc.integer({ min: 1, max: 27 }).map((lastDay): ReportCalendar => ({
    name: "",
    rules: { month: { monthsBefore: 1, firstDay: lastDay + 1, lastDay, deadline: { dayOff: "before" } } },
  })),
);

test("months tile the years, and longer periods are their months", () => {
  fc.assert(
    fc.property(anyPeriod, anyCalendar, (each, calendar) => {
      const { first, last } = monthsOf(each);
      const ofMonth = (number: number): ReturnType<typeof datesOf> => datesOf(month(each.year, number), calendar);
      for (let number = first; number < last; number++) expect(ofMonth(number).to + 1).toBe(ofMonth(number + 1).from);
      expect(datesOf(month(each.year, 12), calendar).to + 1).toBe(datesOf(month(each.year + 1, 1), calendar).from);
      expect(datesOf(each, calendar)).toEqual({ from: ofMonth(first).from, to: ofMonth(last).to });
    }),
  );
});

const anyDeadline = fc.record(
  {
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant("last" as const)),
    workingDays: fc.integer({ min: 1, max: 20 }),
    dayOff: fc.constantFrom("before" as const, "after" as const),
  },
  { requiredKeys: ["dayOff"] },
);

test("a deadline is a working day, at most so far after the period as its rule says", () => {
  fc.assert(
    fc.property(anyPeriod, anyCalendar, anyDeadline, (each, calendar, deadline) => {
      const rules = { month: { ...calendar.rules.month, deadline } };
      const day = deadlineOf(each, { ...calendar, rules }, builtInHolidays);
      const { to } = datesOf(each, calendar);
      expect(day === undefined).toBe(deadline.day === undefined && deadline.workingDays === undefined);
      if (day === undefined) return;
      expect(isWorkingDay(day, builtInHolidays)).toBe(true);
      expect(day).toBeLessThan(to + 31 + 20);
      if (deadline.workingDays !== undefined || deadline.dayOff === "after") expect(day).toBeGreaterThan(to);
    }),
  );
});

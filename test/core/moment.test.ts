import { dayOf } from "../../src/core/day";
import { isDue, isYearEnd, lastDayOf, momentOf, momentOfDay } from "../../src/core/moment";
import { plan2025 } from "../../src/core/plan-2025";
import { readPeriod, type Period } from "../../src/core/period";
import { targetNamed, type Target } from "../../src/core/target";

const period = (text: string): Period => {
  const read = readPeriod(text);
  if (!read) throw new Error(text);
  return read;
};

const revenue = targetNamed(plan2025, "THUNS") as Target;

test.each`
  at            | months | ended    | last
  ${"T1/2025"}  | ${1}   | ${false} | ${[2025, 1, 31]}
  ${"T2/2024"}  | ${2}   | ${false} | ${[2024, 2, 29]}
  ${"Q2/2025"}  | ${6}   | ${false} | ${[2025, 6, 30]}
  ${"6T/2025"}  | ${6}   | ${false} | ${[2025, 6, 30]}
  ${"9T/2025"}  | ${9}   | ${false} | ${[2025, 9, 30]}
  ${"T12/2025"} | ${12}  | ${true}  | ${[2025, 12, 31]}
  ${"Năm 2025"} | ${12}  | ${true}  | ${[2025, 12, 31]}
`("$at stands at $months of 12", ({ at, months, ended, last }) => {
  const moment = momentOf(period(at));
  const [year, month, day] = last as [number, number, number];
  expect([moment.months, isYearEnd(moment), lastDayOf(period(at))]).toEqual([months, ended, dayOf(year, month, day)]);
});

test.each`
  year    | month | day   | months
  ${2025} | ${6}  | ${30} | ${6}
  ${2025} | ${1}  | ${31} | ${1}
  ${2025} | ${12} | ${31} | ${12}
  ${2025} | ${6}  | ${15} | ${5.5}
  ${2024} | ${2}  | ${29} | ${2}
`("the end of $day/$month/$year is $months months", ({ year, month, day, months }) => {
  expect(momentOfDay(dayOf(year, month, day) ?? 0)).toEqual({ year, months });
});

test.each`
  due           | at            | isThere
  ${"9T/2025"}  | ${"T8/2025"}  | ${false}
  ${"9T/2025"}  | ${"Q3/2025"}  | ${true}
  ${"Năm 2025"} | ${"9T/2025"}  | ${false}
  ${"Năm 2025"} | ${"T1/2026"}  | ${true}
  ${"T1/2026"}  | ${"Năm 2025"} | ${false}
`("what is judged first in $due is judged in $at: $isThere", ({ due, at, isThere }) => {
  expect(isDue({ ...revenue, due: period(due) }, momentOf(period(at)))).toBe(isThere);
  expect(isDue(revenue, momentOf(period(at)))).toBe(true);
});

import { builtInCalendars, type PeriodRule, type ReportCalendar } from "../../src/core/calendar";
import { unevenness } from "../../src/core/calendar-checks";
import { dayText } from "../../src/core/day";
import { periodKey } from "../../src/core/period";
import type { Problem } from "../../src/core/problem";

const rule = (monthsBefore: number, firstDay: number, lastDay: number | "last"): PeriodRule => ({
  monthsBefore,
  firstDay,
  lastDay,
  deadline: { dayOff: "before" },
});

const told = (rules: ReportCalendar["rules"]): readonly string[] =>
  unevenness({ name: "Lịch xã", rules }).map(sentenceOf);

function sentenceOf(problem: Problem): string {
  if (problem.kind !== "uneven-calendar") throw new Error(problem.kind);
  const { period, next, ends, begins } = problem;
  return next
    ? `${periodKey(period)} to ${dayText(ends.to)}, ${periodKey(next)} from ${dayText(begins.from)}`
    : `${periodKey(period)} from ${dayText(ends.from)} to ${dayText(ends.to)}, months ${dayText(begins.from)} to ${dayText(begins.to)}`;
}

test("the built-in calendars are even", () => {
  expect(builtInCalendars.flatMap(unevenness)).toEqual([]);
});

test.each`
  case                                     | rules                                                       | gives
  ${"25th to 24th"}                        | ${{ month: rule(1, 25, 24) }}                               | ${[]}
  ${"a day in no month"}                   | ${{ month: rule(1, 16, 14) }}                               | ${["T1/2024 to 14/01/2024, T2/2024 from 16/01/2024"]}
  ${"a day in two months"}                 | ${{ month: rule(1, 15, 15) }}                               | ${["T1/2024 to 15/01/2024, T2/2024 from 15/01/2024"]}
  ${"30 days to each month"}               | ${{ month: rule(0, 1, 30) }}                                | ${["T1/2024 to 30/01/2024, T2/2024 from 01/02/2024"]}
  ${"days that February lacks"}            | ${{ month: rule(1, 31, 30) }}                               | ${["T2/2024 to 29/02/2024, T3/2024 from 29/02/2024"]}
  ${"the months' first day forgotten"}     | ${{ month: rule(0, 15, 14) }}                               | ${["T1/2024 to 14/01/2024, T2/2024 from 15/02/2024"]}
  ${"a calendar year over shifted months"} | ${{ month: rule(1, 15, 14), year: rule(0, 1, "last") }}     | ${["Năm 2024 from 01/01/2024 to 31/12/2024, months 15/12/2023 to 14/12/2024"]}
  ${"quarters that say the same"}          | ${{ month: rule(1, 15, 14), quarter: rule(1, 15, 14) }}     | ${[]}
  ${"quarters that end elsewhere"}         | ${{ month: rule(1, 15, 14), quarter: rule(1, 15, "last") }} | ${["Q1/2024 from 15/12/2023 to 31/03/2024, months 15/12/2023 to 14/03/2024"]}
`("$case", ({ rules, gives }) => {
  expect(told(rules)).toEqual(gives);
});

import { decreeCalendar, monthCalendar, type DeadlineRule, type ReportCalendar } from "../../src/core/calendar";
import { dayText } from "../../src/core/day";
import { builtInHolidays } from "../../src/core/holidays-table";
import { readPeriod, type Period } from "../../src/core/period";
import { plan2025 } from "../../src/core/plan-2025";
import { beforePlan, reportDates, yearOfSigning, type ReportDates } from "../../src/core/report-dates";
import { noSettings } from "../../src/core/settings-table";
import { planOf, type Plan } from "../../src/core/target";

const period = (text: string): Period => {
  const read = readPeriod(text);
  if (!read) throw new Error(text);
  return read;
};

const deadlineAt = { sheet: "Lịch báo cáo", address: "F5" };
const dueBy = (deadline: DeadlineRule): ReportCalendar => ({
  ...decreeCalendar,
  rules: { month: { ...decreeCalendar.rules.month, deadline, deadlineAt } },
});

const on = (key: string, calendar: ReportCalendar): ReportDates => reportDates(period(key), calendar, builtInHolidays);

test("the half-year of the decree's calendar", () => {
  const { period: days, year, deadline, problems } = on("6T/2025", decreeCalendar);
  expect([days.from, days.to, year.from, year.to, deadline ?? 0].map(dayText)).toEqual([
    "15/12/2024",
    "14/06/2025",
    "15/12/2024",
    "14/06/2025",
    "25/06/2025",
  ]);
  expect(problems).toEqual([]);
});

test.each`
  case                                             | key          | calendar                                       | kinds
  ${"a year whose holidays nobody announced"}      | ${"T3/2027"} | ${decreeCalendar}                              | ${["holidays-unknown"]}
  ${"the same without a deadline to count"}        | ${"T3/2027"} | ${monthCalendar}                               | ${[]}
  ${"due on the day after, a Sunday, sent before"} | ${"T6/2025"} | ${dueBy({ day: 15, dayOff: "before" })}        | ${["deadline-too-early"]}
  ${"the same, sent after"}                        | ${"T6/2025"} | ${dueBy({ day: 15, dayOff: "after" })}         | ${[]}
  ${"due on the next working day"}                 | ${"T6/2025"} | ${dueBy({ workingDays: 1, dayOff: "before" })} | ${[]}
  ${"both at once"}                                | ${"T8/2027"} | ${dueBy({ day: 15, dayOff: "before" })}        | ${["holidays-unknown", "deadline-too-early"]}
`("$case: $kinds", ({ key, calendar, kinds }) => {
  const { problems } = on(key, calendar);
  expect(problems.map(({ kind }) => kind)).toEqual(kinds);
});

test("a deadline that is too early is mended in its cell", () => {
  const { problems } = on("T6/2025", dueBy({ day: 15, dayOff: "before" }));
  expect(problems).toMatchObject([{ kind: "deadline-too-early", at: deadlineAt }]);
});

test("holidays that aren't known are mended on their sheet, if there is one", () => {
  const at = { sheet: "Ngày nghỉ" };
  const { problems } = reportDates(period("T3/2027"), decreeCalendar, { ...builtInHolidays, at });
  expect(problems).toEqual([{ kind: "holidays-unknown", year: 2027, at }]);
});

const begun = (...from: readonly (number | undefined)[]): Plan =>
  planOf(
    plan2025.targets
      .slice(0, from.length)
      .map((target, index) => ({ ...target, ...(from[index] === undefined ? {} : { from: from[index] }) })),
  );
const [year2025, july2025] = [45658, 45839];

test.each`
  case                                   | plan                          | firstYear    | key           | gives
  ${"the year that the settings name"}   | ${plan2025}                   | ${2025}      | ${"Năm 2024"} | ${2025}
  ${"that year itself"}                  | ${plan2025}                   | ${2025}      | ${"T1/2025"}  | ${undefined}
  ${"a later one"}                       | ${plan2025}                   | ${2025}      | ${"T1/2030"}  | ${undefined}
  ${"nobody says from when the plan is"} | ${plan2025}                   | ${undefined} | ${"Năm 1995"} | ${undefined}
  ${"every target says from when"}       | ${begun(july2025, year2025)}  | ${undefined} | ${"T12/2024"} | ${2025}
  ${"one target has always been"}        | ${begun(july2025, undefined)} | ${undefined} | ${"T12/2024"} | ${undefined}
  ${"no targets"}                        | ${planOf([])}                 | ${undefined} | ${"T12/2024"} | ${undefined}
`("before the plan or not: $case", ({ plan, firstYear, key, gives }) => {
  expect(beforePlan(period(key), plan, { ...noSettings, firstYear })).toEqual(
    gives === undefined ? undefined : { kind: "period-before-plan", period: period(key), firstYear: gives },
  );
});

const { month } = monthCalendar.rules;
const dueOnTheFifth: ReportCalendar = {
  ...monthCalendar,
  rules: { ...monthCalendar.rules, month: { ...month, deadline: { day: 5, dayOff: "before" } } },
};

test.each`
  case                                              | key           | calendar          | year
  ${"December by the decree, sent on 25/12"}        | ${"T12/2025"} | ${decreeCalendar} | ${2025}
  ${"the year to 31/12 without a deadline"}         | ${"Năm 2025"} | ${monthCalendar}  | ${2025}
  ${"December, due on the fifth of the next month"} | ${"T12/2025"} | ${dueOnTheFifth}  | ${2026}
`("$case is signed in $year", ({ key, calendar, year }) => {
  expect(yearOfSigning(on(key, calendar))).toBe(year);
});

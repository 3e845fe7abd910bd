import { dayOf } from "../../src/core/day";
import { plansBeside, plansByYear, versionOfYear, yearOfPlan } from "../../src/core/plan-years";
import { targetOf } from "./kinds.cases";

test.each`
  name              | year
  ${"2026"}         | ${2026}
  ${"năm 2026"}     | ${2026}
  ${"Năm  2026"}    | ${2026}
  ${"nam 2026"}     | ${2026}
  ${"HĐND giao"}    | ${undefined}
  ${"HĐND 2026"}    | ${undefined}
  ${"2026 bổ sung"} | ${undefined}
  ${"2026-2030"}    | ${undefined}
`("“Kế hoạch $name” is of $year", ({ name, year }) => {
  expect(yearOfPlan(name)).toBe(year);
});

test("of two columns for one year the first counts; those of other years don't stand beside the plan", () => {
  const names = ["HĐND giao", "năm 2026", "2026", "2025"];
  expect([...plansByYear(names)]).toEqual([
    [2026, "năm 2026"],
    [2025, "2025"],
  ]);
  expect(plansBeside(names, 2025)).toEqual(["HĐND giao", "2025"]);
});

const version = (value: number, from?: readonly [number, number], until?: readonly [number, number]) =>
  targetOf({
    value,
    ...(from ? { from: dayOf(from[0], from[1], 1) ?? 0 } : {}),
    ...(until ? { until: dayOf(until[0], until[1], 28) ?? 0 } : {}),
  });

test.each`
  versions                                                      | year    | plan
  ${[version(1)]}                                               | ${2026} | ${undefined}
  ${[version(1, [2025, 1]), version(2, [2026, 1])]}             | ${2026} | ${2}
  ${[version(1, [2025, 1]), version(2, [2026, 1])]}             | ${2025} | ${1}
  ${[version(1, [2025, 1]), version(2, [2026, 1])]}             | ${2027} | ${undefined}
  ${[version(1, [2026, 1]), version(2, [2026, 9])]}             | ${2026} | ${2}
  ${[version(1, undefined, [2025, 8]), version(2, [2025, 9])]}  | ${2025} | ${2}
  ${[version(1, undefined, [2024, 12]), version(2, [2025, 1])]} | ${2024} | ${1}
`("the plan of $year is $plan", ({ versions, year, plan }) => {
  expect(versionOfYear(versions, year)?.value).toBe(plan);
});

import { paceOf } from "../../src/core/pace";
import { plan2025 } from "../../src/core/plan-2025";
import { targetNamed, type Target } from "../../src/core/target";
import { publishedRatios } from "./published.cases";

const revenue = { ...(targetNamed(plan2025, "THUNS") as Target), value: 100 };

test.each(publishedRatios.filter((row) => row.elapsed !== undefined))(
  "$place: $printed of the plan at $elapsed of the year is a pace of $pace",
  ({ ratio, elapsed = 0, pace = 0 }) => {
    expect(paceOf(revenue, ratio * 100, { year: 2023, months: elapsed * 12 })).toBeCloseTo(pace, 12);
  },
);

test.each`
  kind                          | code            | change                                                          | pace
  ${"a flow"}                   | ${"THUNS"}      | ${{ value: 100 }}                                               | ${0.8}
  ${"a rate"}                   | ${"BHYT"}       | ${{}}                                                           | ${"not-due"}
  ${"a growth"}                 | ${"GRDP"}       | ${{}}                                                           | ${"not-due"}
  ${"a limit"}                  | ${"THATNGHIEP"} | ${{}}                                                           | ${"not-due"}
  ${"a state"}                  | ${"HONGHEO"}    | ${{}}                                                           | ${"not-due"}
  ${"a flow judged at the end"} | ${"THUNS"}      | ${{ value: 100, due: { year: 2025, kind: "year", number: 1 } }} | ${"not-due"}
  ${"a flow without a plan"}    | ${"THUNS"}      | ${{ value: 0 }}                                                 | ${"plan-is-zero"}
`("$kind in the middle of the year: $pace", ({ code, change, pace }) => {
  const goal = { ...(targetNamed(plan2025, code) as Target), ...change };
  expect(paceOf(goal, 40, { year: 2025, months: 6 })).toBe(pace);
});

test("at the year's end the pace is the attainment", () => {
  expect(paceOf(targetNamed(plan2025, "GRDP") as Target, 11.01, { year: 2025, months: 12 })).toBeCloseTo(0.8808, 12);
});

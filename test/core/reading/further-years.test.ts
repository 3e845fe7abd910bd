import { yearPlans } from "../../../src/core/reading/further-years";
import type { OtherFigure } from "../../../src/core/reading/proposal";

const planned = (year: number, value: number): OtherFigure => ({
  heading: `Kế hoạch ${year}`,
  kind: "plan",
  text: String(value),
  year,
  value,
});

test.each([
  ["a year's plan with years to come", 2026, 2026, [2027, 2028], ["2027", "2028"]],
  [
    "a plan of five years, held to its last one",
    2030,
    2026,
    [2026, 2027, 2028, 2029],
    ["2026", "2027", "2028", "2029"],
  ],
  ["last year's plan beside this one", 2026, 2026, [2025], []],
  ["no year of the plan: those behind the target's own", 2026, undefined, [2025, 2027], ["2027"]],
])("%s", (_what, year, planYear, years, columns) => {
  const others = years.map((each) => planned(each, each - 2000));
  expect([...yearPlans({ year, unit: "%", others }, planYear).keys()]).toEqual(columns);
});

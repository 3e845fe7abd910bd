import { criteriaMet, headline, type JudgedTarget, type Standing } from "../../src/core/headline";
import { plan2025 } from "../../src/core/plan-2025";
import type { Target } from "../../src/core/target";
import { publishedCounts } from "./published.cases";

const goal: Target = {
  code: "X",
  level: "TP",
  item: 1,
  name: "x",
  unit: "%",
  comparison: ">=",
  value: 1,
  direction: "higher",
  aggregation: "latest",
  method: "direct",
};

const row = (item: number, standing: Standing, more: Partial<Target> = {}): JudgedTarget => ({
  target: { ...goal, ...more, code: `X${item}`, item },
  standing,
});

const zero = { exceeded: 0, met: 0, missed: 0, "not-due": 0, "by-hand": 0, "no-figure": 0 };

test("the built-in plan has 19 items of the city and 15 of the district, in 52 rows", () => {
  const rows = plan2025.targets.map((target): JudgedTarget => ({ target, standing: "met" }));
  expect(headline(rows)).toEqual({ ...zero, met: 34, total: 34 });
  expect(headline(rows, { everyRow: true })).toEqual({ ...zero, met: 52, total: 52 });
});

describe("several targets in one item", () => {
  test.each`
    standings                              | counts
    ${["exceeded", "exceeded"]}            | ${"exceeded"}
    ${["exceeded", "met"]}                 | ${"met"}
    ${["met", "by-hand"]}                  | ${"by-hand"}
    ${["exceeded", "not-due"]}             | ${"not-due"}
    ${["not-due", "no-figure"]}            | ${"no-figure"}
    ${["met", "missed", "not-due", "met"]} | ${"missed"}
    ${["missed", "no-figure", "exceeded"]} | ${"missed"}
  `("$standings count as $counts", ({ standings, counts }: { standings: Standing[]; counts: Standing }) => {
    expect(headline(standings.map((standing) => row(3, standing)))).toEqual({ ...zero, [counts]: 1, total: 1 });
  });
});

test.each`
  case                                            | rows                                                   | total
  ${"a part doesn't count"}                       | ${[row(1, "met"), row(1, "missed", { parent: "X1" })]} | ${1}
  ${"the same number of two levels counts twice"} | ${[row(1, "met"), row(1, "met", { level: "Q" })]}      | ${2}
  ${"rows without a number count each"}           | ${[row(0, "met"), row(0, "met")]}                      | ${2}
  ${"no rows"}                                    | ${[]}                                                  | ${0}
`("$case", ({ rows, total }: { rows: JudgedTarget[]; total: number }) => {
  const counted = headline(rows);
  expect(counted.total).toBe(total);
  expect(counted.met).toBe(total);
});

test.each(publishedCounts)("$place counts $total items", ({ total, exceeded = 0, met = 0, missed = 0, notDue = 0 }) => {
  const counts = { exceeded, met, missed, "not-due": notDue };
  const standings = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((standing) =>
    Array.from({ length: counts[standing] }, () => standing),
  );
  const unsaid = Array.from({ length: total - standings.length }, () => "no-figure" as const);
  const rows = [...standings, ...unsaid].map((standing, index) => row(index + 1, standing));
  expect(headline(rows)).toEqual({ ...zero, ...counts, "no-figure": unsaid.length, total });
});

describe("a composite counts its criteria", () => {
  test.each`
    standings                       | met
    ${["met", "met", "exceeded"]}   | ${3}
    ${["met", "missed", "not-due"]} | ${1}
    ${["met", "no-figure"]}         | ${undefined}
    ${[]}                           | ${undefined}
  `("$standings: $met", ({ standings, met }: { standings: Standing[]; met: number | undefined }) => {
    expect(criteriaMet(standings)).toBe(met);
  });
});

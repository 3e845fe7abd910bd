import fc from "fast-check";
import { gap, ratioOf, verdict, type JudgingRules } from "../../src/core/attainment";
import { attainedFormat, figureFormat, planFormat, rangeText } from "../../src/core/report-formats";
import type { Target } from "../../src/core/target";
import { american } from "../workbench/engine/culture";
import { formattedText } from "../workbench/engine/number-text";

const base: Target = {
  method: "direct",
  code: "X",
  level: "TP",
  item: 1,
  name: "x",
  unit: "tỷ đồng",
  comparison: ">=",
  value: 100,
  direction: "higher",
  aggregation: "sum",
};

/** A number as its cell prints it, with its decimals and without its unit. */
function printed(value: number, format: string): number {
  const text = formattedText(value, format, american);
  return (
    Number(text.replace(/,|%|≤|<|>|điểm|[^\d.eE+-]/gu, "")) / (text.includes("%") && !text.includes("điểm") ? 100 : 1)
  );
}

const figure = fc.integer({ min: 1, max: 20000 }).map((value) => value / 10);

/** A figure far from the plan, near it, or nearer than any usual number of decimals shows. */
const beside = (line: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, line, line * 0.5, line * 1.3),
    fc
      .tuple(fc.constantFrom(-1, 1), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map(([side, digit, power]) => line * (1 + side * digit * 10 ** -power)),
  );

const target = fc
  .record({
    value: figure,
    width: fc.constantFrom(undefined, 0.2, 10),
    direction: fc.constantFrom("higher" as const, "lower" as const),
    unit: fc.constantFrom("%", "tỷ đồng", "vụ"),
    shownAs: fc.constantFrom("ratio" as const, "points" as const),
    comparison: fc.constantFrom(">=" as const, "<" as const, "~" as const, "reduce>=" as const),
    method: fc.constantFrom("direct" as const, "plan-by-actual" as const),
    tolerance: fc.constantFrom(undefined, 0.05),
    exceeding: fc.constantFrom(undefined, true),
  })
  .map(({ width, tolerance, exceeding, ...kind }): Target => ({
    ...base,
    ...kind,
    ...(width === undefined ? {} : { upper: kind.value + width }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(exceeding === undefined ? {} : { exceeding }),
  }));

const judged = target.chain((each) =>
  fc.record({
    target: fc.constant(each),
    actual: fc.oneof(beside(each.value ?? 1), beside(each.upper ?? each.value ?? 1)),
    rules: fc.constantFrom<JudgingRules>(
      { strictLimits: false, exceededAbove: 1, tolerance: 0 },
      { strictLimits: false, exceededAbove: 1.05, tolerance: 0.02 },
    ),
  }),
);

test("a printed figure never contradicts its label: ratios and differences, both directions, every line of the rule", () => {
  fc.assert(
    fc.property(judged, ({ target: each, actual, rules }) => {
      const isRatio = each.shownAs === "ratio";
      const shown = isRatio ? ratioOf(each, actual) : gap(each, actual);
      if (typeof shown !== "number") return;
      const found = printed(shown, attainedFormat(each, shown, { rules }));
      const says = verdict(each, actual, { rules });
      const line = isRatio ? 1 : 0;
      const isBelow = found < line - 1e-13;
      const isAbove = found > line + 1e-13;
      const lower = each.direction === "lower" && !each.comparison.startsWith("reduce");
      // Above and below turn round where less is better and the difference is shown.
      const [worse, better] = lower && !isRatio ? [isAbove, isBelow] : [isBelow, isAbove];
      const isPlain = each.comparison !== "~" && each.upper === undefined;
      if (says === "missed" && isPlain) expect([each, actual, found, worse]).toEqual([each, actual, found, true]);
      if (says === "met" && isPlain) expect([each, actual, found, worse]).toEqual([each, actual, found, false]);
      if (says === "exceeded")
        expect([each, actual, found, better || each.upper !== undefined]).toEqual([each, actual, found, true]);
    }),
    { numRuns: 3000 },
  );
});

test("a share that fifteen digits round to 99.95 % is not printed 100.0 %", () => {
  const each: Target = { ...base, value: 767.2, shownAs: "ratio" };
  const share = 766.8164 / 767.2;
  expect([verdict(each, 766.8164), share]).toEqual(["missed", 0.9994999999999999]);
  expect(printed(share, attainedFormat(each, share))).toBeLessThan(1);
});

test("what is printed of the actual is on the plan's side where the label says so", () => {
  fc.assert(
    fc.property(judged, ({ target: each, actual }) => {
      const format = figureFormat(each, [actual]);
      const plan = printed(each.value ?? 0, planFormat({ ...each, comparison: ">=" }).replace("General", format));
      const found = printed(actual, format);
      const near = Math.abs(actual - (each.value ?? 0)) <= 1e-12 * Math.max(actual, each.value ?? 0);
      if (!near) expect(Math.sign(found - plan)).toBe(Math.sign(actual - (each.value ?? 0)));
    }),
    { numRuns: 2000 },
  );
});

test.each`
  ratio         | prints
  ${0.5}        | ${"50.0%"}
  ${-0.3304}    | ${"-33.0%"}
  ${0.9993}     | ${"99.9%"}
  ${0.9996}     | ${"99.96%"}
  ${0.999996}   | ${"99.9996%"}
  ${0.99999999} | ${"100.0%"}
  ${1}          | ${"100.0%"}
  ${1.0001}     | ${"100.01%"}
  ${1.34}       | ${"134.0%"}
  ${24.1267}    | ${"2412.7%"}
`("without a new build a recalculated $ratio prints $prints", ({ ratio, prints }) => {
  expect(formattedText(ratio, attainedFormat(base, undefined), american)).toBe(prints);
});

test.each`
  comparison    | value   | upper    | shows
  ${">="}       | ${6.6}  | ${6.8}   | ${"6,6–6,8"}
  ${">="}       | ${33}   | ${34.25} | ${"33,00–34,25"}
  ${"reduce>="} | ${1}    | ${1.5}   | ${"giảm ≥ 1,0–1,5"}
  ${"<="}       | ${1200} | ${1500}  | ${"≤ 1.200–1.500"}
`("the plan $comparison $value–$upper shows $shows", ({ comparison, value, upper, shows }) => {
  expect(rangeText({ ...base, comparison, value, upper }, value, upper)).toBe(shows);
});

import fc from "fast-check";
import { defaultRules, gap, measured, points, ratioOf, verdict, type JudgingRules } from "../../src/core/attainment";
import { judge, type Judging } from "../../src/core/judgement";
import { labelSets } from "../../src/core/labels";
import {
  nativeGap,
  nativeLabel,
  nativeMeasured,
  nativePoints,
  nativeRatio,
  nativeVerdict,
  quoted,
  type Operands,
} from "../../src/core/native-rule";
import type { Target } from "../../src/core/target";
import { at, sheetWith, valuesAt } from "../workbench/engine/test-sheet";

/** What formulas show, calculated as Excel calculates. */
function calculated(formulas: readonly string[]): unknown[] {
  const sheet = sheetWith({});
  sheet.write(
    at(`A1:A${formulas.length}`),
    formulas.map((formula) => [`=${formula}`]),
  );
  return valuesAt(sheet, `A1:A${formulas.length}`).map((row) => row[0]);
}

/** Operands as numbers; a negative one stands in brackets, as an operand of anything may. */
function operandsOf(target: Target, actual: number): Operands {
  const text = (value: number): string => `N(${value})`;
  return {
    actual: text(actual),
    plan: text(target.value ?? 0),
    ...(target.upper === undefined ? {} : { upper: text(target.upper) }),
    ...(target.base === undefined ? {} : { base: text(target.base) }),
    ...(target.tolerance === undefined ? {} : { tolerance: text(target.tolerance) }),
  };
}

const base: Target = {
  method: "direct",
  code: "X",
  level: "TP",
  item: 1,
  name: "x",
  unit: "%",
  comparison: ">=",
  direction: "higher",
  aggregation: "latest",
};

/** Figures as people have them, and often the very lines at which verdicts change. */
const figure = fc.oneof(
  fc.constantFrom(0, 1, 5, 7.6, 10, 12.5, 100, -4.13),
  fc.integer({ min: -200, max: 2000 }).map((value) => value / 10),
);

const someTarget: fc.Arbitrary<Target> = fc
  .record({
    comparison: fc.constantFrom(
      ...([
        ">=",
        ">",
        "<=",
        "<",
        "=",
        "~",
        "maintain",
        "reduce>=",
        "reduce>",
        "reduce=",
        "reduce~",
        "all",
        "words",
      ] as const),
    ),
    direction: fc.constantFrom(...(["higher", "lower", "maintain", "none"] as const)),
    aggregation: fc.constantFrom(...(["sum", "latest", "mean"] as const)),
    method: fc.constantFrom(
      ...(["direct", "plan-by-actual", "growth", "reduction-rate", "reduction-amount", "reduction-to-level"] as const),
    ),
    unit: fc.constantFrom("%", "tỷ đồng"),
    value: figure,
    width: fc.option(fc.constantFrom(0, 0.2, 5), { nil: undefined }),
    base: fc.option(figure, { nil: undefined }),
    tolerance: fc.option(fc.constantFrom(0, 0.05), { nil: undefined }),
    exceeding: fc.option(fc.boolean(), { nil: undefined }),
    isDueLater: fc.boolean(),
  })
  .map(({ value, width, base: level, tolerance, exceeding, isDueLater, ...kind }): Target => {
    const figures = kind.comparison === "words" ? { words: "theo lộ trình" } : { value };
    return {
      ...base,
      ...kind,
      ...figures,
      ...(width === undefined || kind.comparison === "words" ? {} : { upper: value + width }),
      ...(level === undefined ? {} : { base: level }),
      ...(tolerance === undefined ? {} : { tolerance }),
      ...(exceeding === undefined ? {} : { exceeding }),
      ...(isDueLater ? { due: { year: 2025, kind: "nine-months", number: 1 } } : {}),
    };
  });

const someCase = someTarget.chain((target) =>
  fc.record({
    target: fc.constant(target),
    actual: fc.oneof(figure, fc.constantFrom(target.value ?? 0, target.upper ?? 0, target.base ?? 0)),
    rules: fc.constantFrom<JudgingRules>(defaultRules, { strictLimits: true, exceededAbove: 1.05, tolerance: 0.02 }),
    labels: fc.constantFrom(...labelSets),
    nearlyFrom: fc.constantFrom(undefined, 0.9),
    months: fc.constantFrom(undefined, 6, 9, 12),
  }),
);

/** Equal to 1e-9, or the same word. */
function isSame(found: unknown, wanted: unknown): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return found === wanted;
  return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

test("every kind of target: the formulas say what the rule says", () => {
  const orDash = (value: number | string | undefined): number | string => (typeof value === "number" ? value : "–");
  fc.assert(
    fc.property(fc.array(someCase, { minLength: 150, maxLength: 150 }), (cases) => {
      const asked = cases.flatMap(({ target, actual, rules, labels, nearlyFrom, months }) => {
        const operands = operandsOf(target, actual);
        const moment = months === undefined ? undefined : { year: 2025, months };
        const judging: Judging = { rules, labels, ...(nearlyFrom === undefined ? {} : { nearlyFrom }) };
        const found = verdict(target, actual, { rules, ...(moment ? { moment } : {}) });
        const wanted: readonly (readonly [string, number | string | boolean])[] = [
          [nativeMeasured(target, operands), orDash(measured(target, actual))],
          [nativeRatio(target, operands), orDash(ratioOf(target, actual))],
          [nativeGap(target, operands), orDash(gap(target, actual))],
          [nativePoints(target, operands), orDash(points(target, actual))],
          [nativeVerdict(target, operands, quoted, { moment, rules }), found],
          [nativeLabel(target, operands, judging, moment), judge(target, actual, { moment }, judging).label],
        ];
        return wanted.map(([formula, value]) => ({ formula, value, target, actual }));
      });
      const shown = calculated(asked.map(({ formula }) => formula));
      expect(
        asked
          .filter(({ value }, index) => !isSame(shown[index], value))
          .slice(0, 2)
          .map((each) => [each, shown[asked.indexOf(each)]]),
      ).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test.each`
  operand            | as
  ${"B2"}            | ${"B2/«plan»"}
  ${"«cumulated»"}   | ${"«cumulated»/«plan»"}
  ${"SUM(B2:B5)"}    | ${"SUM(B2:B5)/«plan»"}
  ${"B2+C2"}         | ${"(B2+C2)/«plan»"}
  ${"SUM(B2)+N(C2)"} | ${"(SUM(B2)+N(C2))/«plan»"}
  ${'N(")")+1'}      | ${'(N(")")+1)/«plan»'}
  ${"-5"}            | ${"(-5)/«plan»"}
`("the operand $operand keeps its meaning beside any operator", ({ operand, as }) => {
  expect(nativeRatio({ ...base, value: 100 }, { actual: operand, plan: "«plan»" })).toBe(`IF(«plan»>0,${as},"–")`);
});

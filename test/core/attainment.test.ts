import fc from "fast-check";
import { attainment, gap, isMet, verdict } from "../../src/core/attainment";
import { plan2025 } from "../../src/core/plan-2025";
import { targetNamed, type Target } from "../../src/core/target";

function target(change: Partial<Target>): Target {
  return {
    method: "direct",
    code: "X",
    level: "TP",
    item: 1,
    name: "x",
    unit: "tỷ đồng",
    comparison: ">=",
    value: 100,
    direction: "higher",
    aggregation: "latest",
    ...change,
  };
}

const named = (code: string): Target => {
  const found = targetNamed(plan2025, code);
  if (!found) throw new Error(`no target ${code}`);
  return found;
};

describe("attainment of the plan of 2025", () => {
  test.each`
    code            | actual        | share
    ${"GRDP"}       | ${11.01}      | ${0.8808}
    ${"GRDP"}       | ${12.5}       | ${1}
    ${"THUNS"}      | ${118079.279} | ${1}
    ${"THUNS"}      | ${59039.6395} | ${0.5}
    ${"VIECLAM"}    | ${58500}      | ${1}
    ${"BHYT"}       | ${95.2}       | ${1}
    ${"GRDP"}       | ${-4.13}      | ${-0.3304}
    ${"THATNGHIEP"} | ${3.5}        | ${1}
    ${"THATNGHIEP"} | ${3.15}       | ${1.1}
    ${"THATNGHIEP"} | ${4.2}        | ${0.8}
    ${"THATNGHIEP"} | ${0}          | ${2}
    ${"Q.DANSO"}    | ${0.9}        | ${1.1}
    ${"HONGHEO"}    | ${0}          | ${1}
    ${"HONGHEO"}    | ${3}          | ${0}
    ${"Q.CCCN"}     | ${59.04}      | ${1}
    ${"Q.CCNN"}     | ${1.77}       | ${1}
  `("$code at $actual is $share", ({ code, actual, share }) => {
    const reached = attainment(named(code), actual);
    expect(reached.ok && reached.value).toBeCloseTo(share, 12);
  });

  test.each`
    value  | why
    ${0}   | ${"plan-is-zero"}
    ${-10} | ${"plan-is-negative"}
  `("a plan of $value has no ratio: $why", ({ value, why }) => {
    expect(attainment(target({ value }), 5)).toEqual({ ok: false, problems: [{ kind: "no-ratio", code: "X", why }] });
  });
});

/** Published judgements; where authorities differ from the rule the difference is named. */
describe("labels at the end of the year", () => {
  test.each`
    place                              | comparison    | direction     | value     | actual          | says
    ${"national 2019"}                 | ${">="}       | ${"higher"}   | ${27}     | ${27.5}         | ${"exceeded"}
    ${"national 2019"}                 | ${">="}       | ${"higher"}   | ${88.1}   | ${89.3}         | ${"exceeded"}
    ${"national 2019"}                 | ${">="}       | ${"higher"}   | ${41.85}  | ${41.85}        | ${"met"}
    ${"national 2019, unemployment"}   | ${"<"}        | ${"lower"}    | ${4}      | ${3.1}          | ${"met"}
    ${"Thừa Thiên Huế 2019, negative"} | ${">="}       | ${"higher"}   | ${2.28}   | ${-4.13}        | ${"missed"}
    ${"Thừa Thiên Huế 2019, revenue"}  | ${">="}       | ${"higher"}   | ${7213.5} | ${7787}         | ${"exceeded"}
    ${"Thừa Thiên Huế 2019, strict <"} | ${"<"}        | ${"lower"}    | ${7.6}    | ${7.6}          | ${"met"}
    ${"just short"}                    | ${">="}       | ${"higher"}   | ${100}    | ${99.96}        | ${"missed"}
    ${"just over a limit"}             | ${"<="}       | ${"lower"}    | ${1}      | ${1.0001}       | ${"missed"}
    ${"no poor household"}             | ${"maintain"} | ${"maintain"} | ${0}      | ${0}            | ${"met"}
    ${"one poor household"}            | ${"maintain"} | ${"maintain"} | ${0}      | ${1}            | ${"missed"}
    ${"a standard kept"}               | ${"maintain"} | ${"maintain"} | ${100}    | ${100}          | ${"met"}
    ${"economic structure"}            | ${"="}        | ${"none"}     | ${59.04}  | ${58}           | ${"by-hand"}
    ${"binary dust (1388.5 × 0.8)"}    | ${">="}       | ${"higher"}   | ${1110.8} | ${1388.5 * 0.8} | ${"met"}
    ${"binary dust (0.1 + 0.2)"}       | ${">="}       | ${"higher"}   | ${0.3}    | ${0.1 + 0.2}    | ${"met"}
  `("$place: $actual against $comparison $value is $says", ({ comparison, direction, value, actual, says }) => {
    expect(verdict(target({ comparison, direction, value }), actual)).toBe(says);
  });
});

describe("labels before the end of the year", () => {
  test.each`
    case                                | aggregation | direction     | comparison    | value  | actual | says
    ${"a sum half way"}                 | ${"sum"}    | ${"higher"}   | ${">="}       | ${100} | ${50}  | ${"not-due"}
    ${"a sum already there"}            | ${"sum"}    | ${"higher"}   | ${">="}       | ${100} | ${100} | ${"met"}
    ${"a sum already past"}             | ${"sum"}    | ${"higher"}   | ${">="}       | ${100} | ${101} | ${"exceeded"}
    ${"a rate below"}                   | ${"latest"} | ${"higher"}   | ${">="}       | ${95}  | ${94}  | ${"not-due"}
    ${"a rate above"}                   | ${"latest"} | ${"higher"}   | ${">="}       | ${95}  | ${96}  | ${"exceeded"}
    ${"a yearly limit not yet used up"} | ${"sum"}    | ${"lower"}    | ${"<="}       | ${20}  | ${8}   | ${"not-due"}
    ${"a yearly limit already broken"}  | ${"sum"}    | ${"lower"}    | ${"<="}       | ${20}  | ${21}  | ${"missed"}
    ${"a low rate so far"}              | ${"latest"} | ${"lower"}    | ${"<"}        | ${3.5} | ${3.1} | ${"met"}
    ${"a high rate so far"}             | ${"latest"} | ${"lower"}    | ${"<"}        | ${3.5} | ${3.9} | ${"not-due"}
    ${"a state kept so far"}            | ${"latest"} | ${"maintain"} | ${"maintain"} | ${0}   | ${0}   | ${"met"}
    ${"a state lost so far"}            | ${"latest"} | ${"maintain"} | ${"maintain"} | ${0}   | ${2}   | ${"not-due"}
  `("$case: $says", ({ aggregation, direction, comparison, value, actual, says }) => {
    const moment = { year: 2025, months: 9 };
    expect(verdict(target({ aggregation, direction, comparison, value }), actual, { moment })).toBe(says);
  });
});

describe("the gap is in the target's unit", () => {
  test.each`
    value   | actual       | apart
    ${12.5} | ${11.01}     | ${-1.49}
    ${95.2} | ${95.4}      | ${0.2}
    ${0.3}  | ${0.1 + 0.2} | ${0}
  `("$actual against $value is $apart", ({ value, actual, apart }) => {
    expect(gap(target({ value }), actual)).toBeCloseTo(apart, 12);
  });
});

describe("laws", () => {
  const plans = fc.double({ min: 0.001, max: 1e9, noNaN: true });
  const actuals = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const directions = fc.constantFrom("higher" as const, "lower" as const);
  const share = (goal: Target, actual: number): number => {
    const reached = attainment(goal, actual);
    if (!reached.ok) throw new Error("no ratio");
    return reached.value;
  };

  test("scaling plan and actual alike changes nothing", () => {
    fc.assert(
      fc.property(
        plans,
        actuals,
        directions,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (value, actual, direction, by) => {
          const plain = share(target({ value, direction }), actual);
          const scaled = share(target({ value: value * by, direction }), actual * by);
          expect(Math.abs(plain - scaled)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain)));
        },
      ),
    );
  });

  test("better is never less", () => {
    fc.assert(
      fc.property(plans, actuals, actuals, directions, (value, a, b, direction) => {
        const [worse, better] = (direction === "higher") === a < b ? [a, b] : [b, a];
        const goal = target({ value, direction });
        expect(share(goal, better)).toBeGreaterThanOrEqual(share(goal, worse));
      }),
    );
  });

  test("met exactly when the ratio reaches one, but for the dust of arithmetic", () => {
    fc.assert(
      fc.property(plans, actuals, directions, (value, actual, direction) => {
        const goal = target({ value, direction });
        const ratio = share(goal, actual);
        if (Math.abs(ratio - 1) < 1e-9) return;
        expect(isMet(goal, actual)).toBe(ratio > 1);
      }),
    );
  });

  test("the label agrees with being met", () => {
    fc.assert(
      fc.property(plans, actuals, directions, (value, actual, direction) => {
        const goal = target({ value, direction });
        expect(["met", "exceeded"].includes(verdict(goal, actual))).toBe(isMet(goal, actual));
      }),
    );
  });
});

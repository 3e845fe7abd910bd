import fc from "fast-check";
import { scaleSlip, type Expectations } from "../../src/core/scale-slip";

/** `plan` and `figures` are what is expected of the figure in its own period. */
const expecting = (plan?: number, figures?: number, more: Partial<Expectations> = {}): Expectations => ({
  plan,
  figures,
  count: figures === undefined ? 0 : 3,
  isLimit: false,
  isSummed: false,
  isGrowth: false,
  ...more,
});

const said = (figure: number, unit: string, expected: Expectations): string => {
  const slip = scaleSlip(figure, unit, expected);
  if (!slip) return "right";
  if (slip.by === "the plan itself") return `plan is ${slip.decades} decades above`;
  return `${Number((figure * 10 ** slip.decades).toPrecision(12))} ${slip.cause} (${slip.by})`;
};

describe("per cent typed as a share", () => {
  test.each`
    case                                                | figure     | plan     | figures      | says
    ${"12,5 % typed as 0,125"}                          | ${0.125}   | ${12.5}  | ${undefined} | ${"12.5 share (plan)"}
    ${"11,01 % against 12,5"}                           | ${0.1101}  | ${12.5}  | ${undefined} | ${"11.01 share (plan)"}
    ${"and the others are rates"}                       | ${0.1101}  | ${12.5}  | ${9.5}       | ${"11.01 share (plan)"}
    ${"and the others are shares, too"}                 | ${0.1101}  | ${12.5}  | ${0.095}     | ${"11.01 share (plan)"}
    ${"100 % typed as 1"}                               | ${1}       | ${100}   | ${98}        | ${"100 share (plan)"}
    ${"−4,13 % typed as a share"}                       | ${-0.0413} | ${2.28}  | ${undefined} | ${"-4.13 share (plan)"}
    ${"without a plan, the others are rates"}           | ${0.12}    | ${0}     | ${11}        | ${"12 share (figures)"}
    ${"the plan says 12,5, others a fortieth of it"}    | ${0.004}   | ${12.5}  | ${0.31}      | ${"0.4 share (figures)"}
    ${"a small real rate: 0,1 against 1"}               | ${0.1}     | ${1}     | ${undefined} | ${"right"}
    ${"a small real rate: 0,1 against 1, before: 0,12"} | ${0.1}     | ${1}     | ${0.12}      | ${"right"}
    ${"0,3 against 12,5 is a bad year, not 30"}         | ${0.3}     | ${12.5}  | ${undefined} | ${"right"}
    ${"a real rate close to its plan"}                  | ${0.98}    | ${1}     | ${95}        | ${"right"}
    ${"0,7 of a plan of 0,7"}                           | ${0.7}     | ${0.7}   | ${undefined} | ${"right"}
    ${"the plan is the share, not the figures"}         | ${11.01}   | ${0.125} | ${9.5}       | ${"plan is -2 decades above"}
    ${"one figure alone can't say that of its plan"}    | ${11.01}   | ${0.125} | ${undefined} | ${"right"}
    ${"levels where rates are planned, twice"}          | ${350}     | ${5}     | ${370}       | ${"right"}
    ${"zero is zero"}                                   | ${0}       | ${12.5}  | ${11}        | ${"right"}
    ${"nothing is expected"}                            | ${0.125}   | ${0}     | ${undefined} | ${"right"}
  `("$case: $says", ({ figure, plan, figures, says }) => {
    expect(said(figure, "%", expecting(plan === 0 ? undefined : plan, figures))).toBe(says);
  });

  test.each`
    case                                                           | figure    | plan   | figures      | says
    ${"3,1 % unemployed typed as 0,031"}                           | ${0.031}  | ${3.5} | ${undefined} | ${"3.1 share (plan)"}
    ${"and so last year: three decimals show it"}                  | ${0.031}  | ${3.5} | ${0.029}     | ${"3.1 share (plan)"}
    ${"0,01 % poor under a limit of 1 %, and 0,02 % the year ago"} | ${0.01}   | ${1}   | ${0.02}      | ${"right"}
    ${"far below a limit"}                                         | ${0.31}   | ${3.5} | ${undefined} | ${"right"}
    ${"a thousandth of a limit, like the others"}                  | ${0.0031} | ${3.5} | ${0.003}     | ${"right"}
  `("under a limit, $case: $says", ({ figure, plan, figures, says }) => {
    expect(said(figure, "%", expecting(plan, figures, { isLimit: true }))).toBe(says);
  });

  test.each`
    case                                   | figure     | says
    ${"a third decimal shows a share"}     | ${0.1101}  | ${"11.01 share (plan)"}
    ${"but it must make what is expected"} | ${-0.0413} | ${"right"}
    ${"nearly what is expected"}           | ${0.13}    | ${"13 share (plan)"}
    ${"a year of hardly any growth"}       | ${0.21}    | ${"right"}
    ${"a year of hardly any loss"}         | ${-0.13}   | ${"right"}
    ${"a loss that a third decimal shows"} | ${-0.125}  | ${"-12.5 share (plan)"}
  `("growth crosses zero, $case: $says", ({ figure, says }) => {
    expect(said(figure, "%", expecting(12.5, undefined, { isGrowth: true }))).toBe(says);
  });

  test("per mille typed as a share", () => {
    expect(said(0.0021, "‰", expecting(2))).toBe("2.1 share (plan)");
    expect(said(0.2, "‰", expecting(2))).toBe("right");
  });
});

describe("a decimal comma dropped", () => {
  test.each`
    case                         | figure   | plan    | figures      | says
    ${"11,01 became 1101"}       | ${1101}  | ${12.5} | ${undefined} | ${"11.01 decimals (plan)"}
    ${"95,2 became 952"}         | ${952}   | ${95.2} | ${95}        | ${"95.2 decimals (plan)"}
    ${"15,672 became 15672"}     | ${15672} | ${15.6} | ${undefined} | ${"15.672 decimals (plan)"}
    ${"30 instead of 3,5"}       | ${30}    | ${3.5}  | ${undefined} | ${"right"}
    ${"ten times the plan"}      | ${120}   | ${12.5} | ${undefined} | ${"right"}
    ${"2.413 % is real"}         | ${2413}  | ${100}  | ${undefined} | ${"right"}
    ${"110,1 has its comma yet"} | ${110.1} | ${12.5} | ${undefined} | ${"right"}
  `("$case: $says", ({ figure, plan, figures, says }) => {
    expect(said(figure, "%", expecting(plan, figures))).toBe(says);
  });
});

describe("thousands and units", () => {
  test.each`
    case                                             | figure          | plan          | figures      | isSummed | says
    ${"1.396 in an English Excel"}                   | ${1.396}        | ${1396}       | ${undefined} | ${false} | ${"1396 thousands (plan)"}
    ${"and all figures were typed so"}               | ${1.396}        | ${1396}       | ${1.25}      | ${false} | ${"1396 thousands (plan)"}
    ${"9.486 in a month that varies"}                | ${9.84}         | ${4875}       | ${undefined} | ${true}  | ${"9840 thousands (plan)"}
    ${"51.000 shows no decimals at all"}             | ${51}           | ${51000}      | ${48000}     | ${false} | ${"51000 thousands (plan)"}
    ${"four decimals: another unit"}                 | ${1.3961}       | ${1396}       | ${undefined} | ${false} | ${"1396.1 unit (plan)"}
    ${"triệu for tỷ"}                                | ${118079279}    | ${118079.279} | ${110000}    | ${true}  | ${"118079.279 decimals (plan)"}
    ${"đồng for triệu"}                              | ${50500000}     | ${50}         | ${undefined} | ${false} | ${"50.5 unit (plan)"}
    ${"đồng for tỷ"}                                 | ${465200000000} | ${465.2}      | ${undefined} | ${true}  | ${"465.2 unit (plan)"}
    ${"tỷ for đồng"}                                 | ${4.5}          | ${4500000000} | ${undefined} | ${true}  | ${"4500000000 unit (plan)"}
    ${"465,25 became 46525"}                         | ${46525}        | ${465.2}      | ${undefined} | ${true}  | ${"465.25 decimals (plan)"}
    ${"24 times the plan was published"}             | ${1809.5}       | ${75}         | ${undefined} | ${true}  | ${"right"}
    ${"a slow month"}                                | ${40}           | ${4875}       | ${undefined} | ${true}  | ${"right"}
    ${"half of the plan"}                            | ${698}          | ${1396}       | ${undefined} | ${true}  | ${"right"}
    ${"the plan is in another unit than everything"} | ${1300}         | ${1396000}    | ${1250}      | ${false} | ${"plan is 3 decades above"}
    ${"the plan lost its thousands"}                 | ${1396}         | ${1.396}      | ${1250}      | ${false} | ${"plan is -3 decades above"}
  `("$case: $says", ({ figure, plan, figures, isSummed, says }) => {
    expect(said(figure, "tỷ đồng", expecting(plan, figures, { isSummed }))).toBe(says);
  });

  test.each`
    case                                       | figure   | figures  | count | says
    ${"the smaller of two is off"}             | ${1.396} | ${1250}  | ${1}  | ${"1396 thousands (figures)"}
    ${"the larger of two isn't"}               | ${1250}  | ${1.396} | ${1}  | ${"right"}
    ${"unless several others say so"}          | ${1250}  | ${1.396} | ${4}  | ${"1.25 decimals (figures)"}
    ${"two of a size"}                         | ${1250}  | ${1396}  | ${1}  | ${"right"}
    ${"thrice as much isn't a thousand times"} | ${1250}  | ${400}   | ${1}  | ${"right"}
  `("without a plan, $case: $says", ({ figure, figures, count, says }) => {
    expect(said(figure, "tỷ đồng", expecting(undefined, figures, { count }))).toBe(says);
  });
});

describe("laws", () => {
  const sizes = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  const units = fc.constantFrom("%", "‰", "tỷ đồng", "");

  test("a figure within five times its plan is never called off", () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.2, max: 5, noNaN: true }), sizes, units, (plan, by, figures, unit) => {
        expect(scaleSlip(plan * by, unit, expecting(plan, figures))).toBeUndefined();
      }),
    );
  });

  test("the other reading is always nearer to what is expected", () => {
    fc.assert(
      fc.property(sizes, sizes, fc.option(sizes, { nil: undefined }), units, (figure, plan, figures, unit) => {
        const slip = scaleSlip(figure, unit, expecting(plan, figures));
        if (!slip || slip.by === "the plan itself") return;
        const away = (value: number): number => Math.abs(Math.log(value / slip.expected));
        expect(away(figure * 10 ** slip.decades)).toBeLessThan(away(figure));
      }),
    );
  });

  test("the sign doesn't matter", () => {
    fc.assert(
      fc.property(sizes, sizes, units, (figure, plan, unit) => {
        expect(scaleSlip(-figure, unit, expecting(plan))).toEqual(scaleSlip(figure, unit, expecting(plan)));
      }),
    );
  });
});

import type { ColumnItem, Form } from "../../src/core/form";
import { readDay } from "../../src/core/day";
import type { Raw } from "../../src/core/table";
import type { Target } from "../../src/core/target";
import { targetOf } from "./kinds.cases";
import {
  differing,
  resultsSpelt,
  sampleReport,
  shownForm,
  type Sample,
  type SampleReport,
} from "./report-forms.samples";

const day = (text: string): number => readDay(text) ?? Number.NaN;
const years = { from: 2026, to: 2030 };
const plans: readonly ColumnItem[] = ["yearPlans", "yearsPlan"];
const all: readonly ColumnItem[] = ["yearPlans", "yearActuals", "yearAttaineds", "yearsPlan", "yearsActual"];

interface Asked {
  readonly plans?: Readonly<Record<string, number>>;
  readonly results?: string;
  readonly items?: readonly ColumnItem[];
  readonly period?: string;
  readonly form?: Partial<Form>;
  readonly spelt?: Sample["spelt"];
}

function reportOf(change: Partial<Target>, { plans: given = {}, ...asked }: Asked = {}): SampleReport {
  const { results = "", items = all, period = "Năm 2028", form = {}, spelt = {} } = asked;
  return sampleReport({
    targets: [targetOf({ code: "A", plans: new Map(Object.entries(given)), ...change })],
    results: resultsSpelt("A", results),
    form: { ...shownForm(...items), years, ...form },
    period,
    spelt,
  });
}

/** What the core says, which the formulas must give, too. */
function shown(found: SampleReport, ...keys: readonly string[]): readonly Raw[] {
  expect(differing(found)).toEqual([]);
  return keys.map((key) => found.cell("A", key).value);
}

describe("the plan of a term by the indicator's own rule, over the years that have one", () => {
  test.each`
    rule        | planned                               | term
    ${"mean"}   | ${[10.3, 10.2, 10.4, 10.1, 10]}       | ${10.2}
    ${"sum"}    | ${[800, 850, 900, 950, 1000]}         | ${4500}
    ${"sum"}    | ${[90, 90, 90, 90, 90]}               | ${450}
    ${"latest"} | ${[150, 160, 170, 180, 190]}          | ${190}
    ${"latest"} | ${[75, undefined, 80, 85, undefined]} | ${85}
    ${"sum"}    | ${[1, undefined, undefined, 0, 5]}    | ${6}
    ${"mean"}   | ${[1, undefined, 2, undefined, 6]}    | ${3}
  `("$planned by $rule: $term", ({ rule, planned, term }) => {
    const given = (planned as readonly (number | undefined)[]).flatMap((value, at) =>
      value === undefined ? [] : [[String(2026 + at), value] as const],
    );
    // The report's own year isn't among them, so that only the columns speak.
    const found = reportOf(
      { aggregation: rule },
      { plans: Object.fromEntries(given), items: plans, period: "Năm 2025" },
    );
    expect(shown(found, "yearsPlan")[0]).toBeCloseTo(term, 12);
    const columns = ["yearPlan/2026", "yearPlan/2027", "yearPlan/2028", "yearPlan/2029", "yearPlan/2030"];
    expect(shown(found, ...columns)).toEqual(
      planned.map((value: number | undefined, at: number) => {
        const isColumn = given.some(([name]) => name === String(2026 + at));
        return isColumn ? value : null;
      }),
    );
  });

  test.each`
    rule      | planned                          | format
    ${"mean"} | ${{ 2026: 10.3, 2027: 10.2 }}    | ${"#,##0.00"}
    ${"mean"} | ${{ 2026: 1, 2027: 1, 2028: 2 }} | ${"#,##0.0"}
    ${"sum"}  | ${{ 2026: 800, 2027: 850.5 }}    | ${"#,##0.0"}
  `("$planned by $rule is printed by $format", ({ rule, planned, format }) => {
    const found = reportOf({ aggregation: rule }, { plans: planned, items: plans, period: "Năm 2025" });
    expect(found.cell("A", "yearsPlan").format).toBe(format);
  });
});

describe("whose plan a year's is", () => {
  test.each(["2027", "năm 2027", "NĂM 2027"])("a column “Kế hoạch %s”, however the table spells it", (name) => {
    const found = reportOf({ value: 5 }, { plans: { [name]: 7 }, spelt: { [name]: `  ${name}` } });
    expect(shown(found, "yearPlan/2026", "yearPlan/2027", "yearPlan/2028")).toEqual([null, 7, 5]);
    expect(found.report.columns.map((column) => column.key)).not.toContain("plan/0");
  });

  test("the report's own year has the plan itself, where no column is named for it", () => {
    expect(shown(reportOf({ value: 5 }, { plans: { 2028: 7 } }), "plan", "yearPlan/2028")).toEqual([5, 7]);
    expect(shown(reportOf({ value: 6.6, upper: 6.8 }), "yearPlan/2028", "yearsPlan")).toEqual(["6,6–6,8", ""]);
  });

  test("a plan without days says nothing of other years", () => {
    const found = reportOf({ value: 5 });
    expect(shown(found, "yearPlan/2026", "yearPlan/2027", "yearPlan/2029", "yearsPlan")).toEqual([null, null, null, 5]);
  });

  const versions = [
    targetOf({ code: "A", value: 6.6, upper: 6.8, from: day("01/01/2026"), until: day("31/12/2026") }),
    targetOf({ code: "A", value: 20, comparison: "<=", direction: "lower", from: day("01/01/2027") }),
    targetOf({ code: "A", value: 100, from: day("01/01/2028") }),
    targetOf({ code: "A", value: 130, from: day("01/01/2029") }),
  ];

  test("a version that was made for the year gives its plan and its own rule", () => {
    const found = sampleReport({
      targets: versions,
      results: resultsSpelt("A", "Năm 2026=3.3; Năm 2027=25; Năm 2028=90"),
      form: { ...shownForm(...all), years },
      period: "Năm 2028",
    });
    const ofYears = (kind: string): readonly Raw[] =>
      shown(found, ...[2026, 2027, 2028, 2029, 2030].map((each) => `${kind}/${each}`));
    expect(ofYears("yearPlan")).toEqual(["6,6–6,8", 20, 100, 130, null]);
    expect(ofYears("yearActual")).toEqual([3.3, 25, 90, null, null]);
    expect(ofYears("yearAttained")).toEqual([0.5, 0.75, 0.9, null, null]);
    expect(shown(found, "yearsActual")).toEqual([90]);
  });
});

describe("a year's figure", () => {
  test.each`
    results                                 | rule      | figures                     | term
    ${"Năm 2026=1; Năm 2027=2; Năm 2028=4"} | ${"sum"}  | ${[1, 2, 4]}                | ${7}
    ${"Năm 2026=1; Năm 2028=4"}             | ${"mean"} | ${[1, "", 4]}               | ${2.5}
    ${"Năm 2027=2/1; T3/2028=4"}            | ${"sum"}  | ${[1, 2, 4]}                | ${7}
    ${"T1/2026=1; T2/2026=1; T1/2028=4"}    | ${"sum"}  | ${["", "", 4]}              | ${4}
    ${"Năm 2026=1; Năm 2029=9"}             | ${"sum"}  | ${[1, "", ""]}              | ${1}
    ${"Năm 2026=1; Năm 2026=1; Năm 2028=4"} | ${"sum"}  | ${["trùng số liệu", "", 4]} | ${"trùng số liệu"}
  `("$results by $rule: $figures, together $term", ({ results, rule, figures, term }) => {
    const found = reportOf({ aggregation: rule }, { results });
    expect(shown(found, "yearActual/2026", "yearActual/2027", "yearActual/2028", "yearActual/2029")).toEqual([
      ...figures,
      null,
    ]);
    expect(shown(found, "yearsActual")).toEqual([term]);
  });

  test("of the report's own year it is the figure so far", () => {
    const found = reportOf({ aggregation: "sum" }, { results: "T1/2028=1; T2/2028=2; T3/2028=4", period: "T2/2028" });
    expect(shown(found, "yearActual/2028", "cumulated")).toEqual([3, 3]);
  });
});

describe("how much of a year's plan is attained, by the target's kind", () => {
  const results = "Năm 2027=3; Năm 2028=3";
  test.each`
    kind            | change                                                         | given          | former  | own
    ${"higher"}     | ${{ value: 4 }}                                                | ${{ 2027: 6 }} | ${0.5}  | ${0.75}
    ${"points"}     | ${{ value: 4, unit: "%" }}                                     | ${{ 2027: 6 }} | ${-3}   | ${-1}
    ${"limit"}      | ${{ value: 4, comparison: "<=", direction: "lower" }}          | ${{ 2027: 2 }} | ${0.5}  | ${1.25}
    ${"state"}      | ${{ value: 3, comparison: "maintain", direction: "maintain" }} | ${{ 2027: 4 }} | ${"–"}  | ${"Duy trì"}
    ${"no plan"}    | ${{ value: 4 }}                                                | ${{}}          | ${null} | ${0.75}
    ${"growth"}     | ${{ value: 50, unit: "%", method: "growth", base: 2 }}         | ${{ 2027: 9 }} | ${"–"}  | ${0}
    ${"own column"} | ${{ value: 4 }}                                                | ${{ 2028: 6 }} | ${null} | ${0.5}
  `("$kind", ({ change, given, former, own }) => {
    const found = reportOf(change, { plans: given, results });
    expect(shown(found, "yearAttained/2027", "yearAttained/2028")).toEqual([former, own]);
  });

  test("alone, it keeps the plans and figures that it needs in hidden columns", () => {
    const found = reportOf({ value: 4 }, { results, plans: { 2027: 6 }, items: ["yearAttaineds"] });
    expect(shown(found, "yearAttained/2027", "yearAttained/2028")).toEqual([0.5, 0.75]);
    const hidden = found.report.columns.filter((column) => column.hidden).map((column) => column.key);
    expect(hidden).toEqual(expect.arrayContaining(["yearPlan/2027", "yearActual/2027"]));
  });
});

test("headings name the years and the term", () => {
  const headings = reportOf({}, { items: plans }).report.columns.map((column) => column.heading);
  expect(headings.slice(0, 6)).toEqual([
    "KH năm 2026",
    "KH năm 2027",
    "KH năm 2028",
    "KH năm 2029",
    "KH năm 2030",
    "Giai đoạn 2026 - 2030",
  ]);
});

test("of a form without years it is the report's and the four after it; of none nothing", () => {
  const found = sampleReport({ targets: [targetOf({ code: "A" })], form: shownForm("yearPlans"), period: "T3/2026" });
  expect(found.report.columns.slice(0, 5).map((column) => column.key)).toEqual(
    [2026, 2027, 2028, 2029, 2030].map((each) => `yearPlan/${each}`),
  );
  const none = reportOf({}, { form: { years: { from: 2030, to: 2026 } } });
  expect(shown(none, "yearsPlan", "yearsActual")).toEqual(["", ""]);
});

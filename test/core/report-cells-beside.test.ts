import fc from "fast-check";
import type { ColumnItem, Form } from "../../src/core/form";
import { periodKey, type Period } from "../../src/core/period";
import type { Raw } from "../../src/core/table";
import { resultColumns, wholeArea } from "../../src/core/results-table";
import type { Aggregation, Target } from "../../src/core/target";
import { targetOf } from "./kinds.cases";
import { differing, resultsSpelt, sampleReport, shownForm, type SampleReport } from "./report-forms.samples";

const flow: Partial<Target> = { aggregation: "sum" };

function reportOf(
  period: string,
  results: string,
  items: readonly ColumnItem[],
  change: Partial<Target> = flow,
  form: Partial<Form> = {},
): SampleReport {
  return sampleReport({
    targets: [targetOf({ code: "A", ...change })],
    results: resultsSpelt("A", results),
    form: { ...shownForm(...items), ...form },
    period,
  });
}

/** What the core says, which the formula must give, too. */
function shown(found: SampleReport, key: string, code = "A"): Raw {
  expect(differing(found)).toEqual([]);
  return found.cell(code, key).value;
}

const year = (of: number, figure: (month: number) => string): string =>
  Array.from({ length: 12 }, (_, index) => `T${index + 1}/${of}=${figure(index + 1)}`).join(";");

describe("the period before", () => {
  const quarter = "T4/2025=1; T5/2025=2; T6/2025=4";
  test.each`
    report        | results                              | rule        | before
    ${"T5/2025"}  | ${"T4/2025=7; T5/2025=9"}            | ${"sum"}    | ${7}
    ${"T1/2025"}  | ${"T12/2024=7; T1/2025=9"}           | ${"sum"}    | ${7}
    ${"T1/2025"}  | ${"T12/2023=7; T1/2025=9/7"}         | ${"sum"}    | ${""}
    ${"T5/2025"}  | ${"T4/2025=0"}                       | ${"sum"}    | ${0}
    ${"T5/2025"}  | ${""}                                | ${"sum"}    | ${""}
    ${"T5/2025"}  | ${"T4/2025=7; T4/2025=7"}            | ${"sum"}    | ${"trùng số liệu"}
    ${"Q3/2025"}  | ${"Q2/2025=7"}                       | ${"sum"}    | ${7}
    ${"Q3/2025"}  | ${quarter}                           | ${"sum"}    | ${7}
    ${"Q3/2025"}  | ${quarter}                           | ${"mean"}   | ${7 / 3}
    ${"Q3/2025"}  | ${quarter}                           | ${"latest"} | ${4}
    ${"Q3/2025"}  | ${"T4/2025=1; T6/2025=4"}            | ${"sum"}    | ${""}
    ${"Q3/2025"}  | ${"T4/2025=1; T6/2025=4"}            | ${"latest"} | ${4}
    ${"Q1/2025"}  | ${"Q4/2024=7"}                       | ${"sum"}    | ${7}
    ${"6T/2025"}  | ${"Q3/2024=3; Q4/2024=4; 6T/2025=8"} | ${"sum"}    | ${7}
    ${"6T/2025"}  | ${"Năm 2024=7"}                      | ${"sum"}    | ${""}
    ${"9T/2025"}  | ${"Q2/2024=1; Q3/2024=2; Q4/2024=4"} | ${"sum"}    | ${7}
    ${"Năm 2025"} | ${"Năm 2024=7"}                      | ${"sum"}    | ${7}
  `("of $report with $results by $rule: $before", ({ report, results, rule, before }) => {
    expect(shown(reportOf(report, results, ["before"], { aggregation: rule }), "before")).toBe(before);
  });
});

describe("last year", () => {
  test.each`
    report        | results                                              | rule        | lastYear
    ${"T5/2025"}  | ${"Năm 2024=7; Năm 2025=/8"}                         | ${"sum"}    | ${7}
    ${"T5/2025"}  | ${"Năm 2025=/8"}                                     | ${"sum"}    | ${8}
    ${"T5/2025"}  | ${"Năm 2025=9/8; T5/2025=1/1"}                       | ${"sum"}    | ${8}
    ${"T5/2025"}  | ${year(2024, () => "1")}                             | ${"sum"}    | ${12}
    ${"T5/2025"}  | ${year(2024, (month) => String(month))}              | ${"latest"} | ${12}
    ${"T5/2025"}  | ${year(2024, (month) => String(month))}              | ${"mean"}   | ${6.5}
    ${"T5/2025"}  | ${"T1/2024=1; T2/2024=1"}                            | ${"sum"}    | ${""}
    ${"T5/2025"}  | ${"T1/2024=1; T2/2024=1; Năm 2025=/8"}               | ${"sum"}    | ${8}
    ${"T5/2025"}  | ${"T5/2025=4/3"}                                     | ${"sum"}    | ${""}
    ${"Năm 2025"} | ${"Năm 2025=9/8"}                                    | ${"sum"}    | ${8}
    ${"Năm 2025"} | ${year(2025, () => "1/2")}                           | ${"sum"}    | ${24}
    ${"Năm 2025"} | ${year(2025, (month) => (month < 12 ? "1/2" : "1"))} | ${"sum"}    | ${""}
    ${"T5/2025"}  | ${"Năm 2024=7; Năm 2024=7; Năm 2025=/8"}             | ${"sum"}    | ${"trùng số liệu"}
    ${"T5/2025"}  | ${""}                                                | ${"sum"}    | ${""}
  `("of $report with $results by $rule: $lastYear", ({ report, results, rule, lastYear }) => {
    expect(shown(reportOf(report, results, ["lastYear"], { aggregation: rule }), "lastYear")).toBe(lastYear);
  });
});

describe("what is expected of the whole year stands in the year's row and is no figure of the months", () => {
  test.each`
    report        | results                       | rule        | estimate           | cumulated
    ${"T5/2025"}  | ${"T5/2025=4; Năm 2025=90"}   | ${"sum"}    | ${90}              | ${4}
    ${"T11/2025"} | ${"T11/2025=4; Năm 2025=90"}  | ${"sum"}    | ${90}              | ${4}
    ${"T12/2025"} | ${"T11/2025=4; Năm 2025=90"}  | ${"sum"}    | ${90}              | ${4}
    ${"T12/2025"} | ${"T11/2025=4; Năm 2025=90"}  | ${"latest"} | ${90}              | ${4}
    ${"9T/2025"}  | ${"9T/2025=4; Năm 2025=90"}   | ${"sum"}    | ${90}              | ${4}
    ${"T5/2025"}  | ${"T5/2025=4"}                | ${"sum"}    | ${""}              | ${4}
    ${"T5/2025"}  | ${"Năm 2025=90; Năm 2025=91"} | ${"sum"}    | ${"trùng số liệu"} | ${""}
    ${"Năm 2025"} | ${"T11/2025=4; Năm 2025=90"}  | ${"sum"}    | ${90}              | ${90}
    ${"Năm 2025"} | ${"T11/2025=4; T12/2025=5"}   | ${"sum"}    | ${9}               | ${9}
  `("in $report with $results by $rule: $estimate, cumulated $cumulated", (row) => {
    const found = reportOf(row.report, row.results, ["estimate"], { aggregation: row.rule });
    expect([shown(found, "estimate"), shown(found, "cumulated")]).toEqual([row.estimate, row.cumulated]);
  });
});

test("a composite has no figures of its own but for its criteria that are met", () => {
  const targets = [
    targetOf({ code: "C", comparison: "all", value: 2, aggregation: "latest" }),
    targetOf({ code: "C1", comparison: "<=", direction: "lower", value: 20, parent: "C", aggregation: "latest" }),
  ];
  const found = sampleReport({
    targets,
    results: [...resultsSpelt("C", "Năm 2024=1"), ...resultsSpelt("C1", "Năm 2025=18")],
    form: shownForm("before", "lastYear", "estimate", "units"),
    period: "Năm 2025",
  });
  const row = ["before", "lastYear", "estimate", "cumulated"].map((key) => shown(found, key, "C"));
  expect(row).toEqual(["", "", 1, 1]);
});

describe("figures are printed with their own decimals", () => {
  test.each(["before", "previous", "lastYear", "estimate", "unit/0", "units"])("%s", (key) => {
    const results = "T4/2025=1.25/1; T5/2025=1/0.25; Năm 2024=1.25; Năm 2025=1.25; Xã A: T5/2025=1.25";
    const items = ["before", "previous", "lastYear", "estimate", "units", "unitsTotal"] as const;
    expect(reportOf("T5/2025", results, items).cell("A", key)).toMatchObject({ value: 1.25, format: "#,##0.00" });
  });
});

describe("single units", () => {
  const results = "Xã A: T1/2025=1; Xã A: T3/2025=5; Xã B: Q1/2025=10; Xã B: 6T/2025=99; T1/2025=1000";

  test.each`
    rule        | first | second | total
    ${"sum"}    | ${6}  | ${10}  | ${16}
    ${"latest"} | ${5}  | ${10}  | ${null}
    ${"mean"}   | ${3}  | ${10}  | ${null}
  `("by $rule: $first and $second, together $total", ({ rule, first, second, total }) => {
    const found = reportOf("T3/2025", results, ["units", "unitsTotal"], { aggregation: rule });
    expect(["unit/0", "unit/1", "units"].map((key) => shown(found, key))).toEqual([first, second, total]);
    expect(found.report.columns.slice(0, 2).map((column) => column.heading)).toEqual(["Xã A", "Xã B"]);
  });

  test("what isn't reported is blank, and two rows of one period are named", () => {
    const none = reportOf("T3/2025", "Xã A: T4/2025=1; Xã B: T3/2025=", ["units", "unitsTotal"]);
    expect(["unit/0", "unit/1", "units"].map((key) => shown(none, key))).toEqual(["", "", ""]);
    const twice = reportOf("T3/2025", "Xã A: T3/2025=1; Xã B: T3/2025=1; Xã B: T3/2025=2", ["units", "unitsTotal"]);
    expect(["unit/0", "unit/1", "units"].map((key) => shown(twice, key))).toEqual([
      1,
      "trùng số liệu",
      "trùng số liệu",
    ]);
  });

  test("a sum alone keeps the units that it adds up in hidden columns", () => {
    const found = reportOf("T3/2025", results, ["unitsTotal"]);
    expect(shown(found, "units")).toBe(16);
    const hidden = found.report.columns.filter((column) => column.key.startsWith("unit/"));
    expect(hidden.map((column) => [column.heading, column.hidden])).toEqual([
      ["Xã A", true],
      ["Xã B", true],
    ]);
  });

  test.each(["=Tổ 5", ">3", "<>", 'Phường "Mới"', "Xã *", "Xã ?", "~Khu [1]", "Tổ A'1@#", "12", "Xã A, B"])(
    "%s is found by its name and nothing else",
    (unit) => {
      const rows = [unit, "Xã C", "Xã *x", "4", "~~Khu [1]"].map((name, at) =>
        resultColumns.map((column): Raw => {
          const known: Readonly<Record<string, Raw>> = {
            Kỳ: "T3/2025",
            "Đơn vị": name,
            Mã: "A",
            "Thực hiện": 10 ** at,
          };
          return known[column] ?? "";
        }),
      );
      const found = sampleReport({
        targets: [targetOf({ code: "A", aggregation: "sum" })],
        results: rows,
        form: shownForm("units", "unitsTotal"),
        period: "T3/2025",
      });
      expect([shown(found, "unit/0"), shown(found, "units")]).toEqual([1, 11111]);
    },
  );
});

describe("what the plan says besides", () => {
  const target = { group: "Kinh tế", owner: "Phòng Kinh tế", source: "Nghị quyết 01", item: 3 };
  test.each`
    key             | is
    ${"path"}       | ${3}
    ${"parent"}     | ${""}
    ${"group"}      | ${"Kinh tế"}
    ${"rowKind"}    | ${1}
    ${"comparison"} | ${"≥"}
    ${"owner"}      | ${"Phòng Kinh tế"}
    ${"source"}     | ${"Nghị quyết 01"}
  `("$key: $is", ({ key, is }) => {
    expect(shown(reportOf("T3/2025", "", [key], target), key)).toBe(is);
  });

  test.each(["parent", "group", "owner", "source"] as const)("%s is blank where the table is", (key) => {
    expect(shown(reportOf("T3/2025", "", [key]), key)).toBe("");
  });

  test("a table of former days lacks a column: no formula asks for it", () => {
    const items = ["parent", "group", "owner", "source"] as const;
    const found = sampleReport({
      targets: [targetOf({ code: "A" })],
      form: { ...shownForm(...items), hasGroups: true },
      period: "T3/2025",
      without: ["Thuộc", "Nhóm", "Đơn vị chủ trì", "Nguồn"],
    });
    expect(items.map((key) => found.cell("A", key))).toEqual(items.map(() => ({ value: "" })));
  });

  test("in a form with groups an item is part of its group, a part of its target", () => {
    const found = sampleReport({
      targets: [
        targetOf({ code: "A", group: "Kinh tế" }),
        targetOf({ code: "B", parent: "A", group: "Kinh tế" }),
        targetOf({ code: "C", item: 2 }),
      ],
      form: { ...shownForm("path", "code", "parent", "rowKind"), hasGroups: true, numbering: ["1", "a", "-", "+"] },
      period: "T3/2025",
    });
    expect(differing(found)).toEqual([]);
    expect(found.report.rows.map(({ cells }) => cells.slice(0, 4).map(({ value }) => value))).toEqual([
      ["I", "(nhóm) Kinh tế", null, 2],
      [1, "A", "(nhóm) Kinh tế", 1],
      ["a", "B", "A", 1],
      [2, "C", "", 1],
    ]);
  });

  test.each`
    unit         | unitIn        | name               | own
    ${"tỷ đồng"} | ${"column"}   | ${"Thu"}           | ${"tỷ đồng"}
    ${"tỷ đồng"} | ${"brackets"} | ${"Thu (tỷ đồng)"} | ${undefined}
    ${""}        | ${"brackets"} | ${"Thu"}           | ${undefined}
    ${""}        | ${"column"}   | ${"Thu"}           | ${""}
  `("the unit “$unit” in $unitIn: $name", ({ unit, unitIn, name, own }) => {
    const found = reportOf("T3/2025", "", ["name", "unit"], { name: "Thu", unit }, { unitIn });
    expect(shown(found, "name")).toBe(name);
    const hasColumn = found.report.columns.some((column) => column.key === "unit");
    expect(hasColumn ? shown(found, "unit") : undefined).toBe(own);
  });
});

const everyPeriod: readonly Period[] = [2024, 2025].flatMap((of): Period[] => [
  ...Array.from({ length: 12 }, (_, index): Period => ({ year: of, kind: "month", number: index + 1 })),
  ...[1, 2, 3, 4].map((number): Period => ({ year: of, kind: "quarter", number })),
  { year: of, kind: "half", number: 1 },
  { year: of, kind: "nine-months", number: 1 },
  { year: of, kind: "year", number: 1 },
]);

test("whatever is reported, the formulas cumulate as the core does", () => {
  const row = fc.record({
    period: fc.constantFrom(...everyPeriod),
    unit: fc.constantFrom(wholeArea, wholeArea, wholeArea, "Xã A", "xã *"),
    actual: fc.option(fc.integer({ min: -50, max: 1000 }), { freq: 8 }),
    previous: fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 2 }),
  });
  const report = fc.constantFrom(...everyPeriod.filter((period) => period.year === 2025));
  const rule = fc.constantFrom<Aggregation>("sum", "latest", "mean");
  const items = [
    "before",
    "lastYear",
    "previous",
    "actual",
    "cumulated",
    "estimate",
    "yearActuals",
    "yearsActual",
  ] as const;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), report, rule, (rows, period, aggregation) => {
      const results = rows.map(({ period: own, unit, actual, previous }) => {
        const known: Readonly<Record<string, Raw>> = {
          Kỳ: periodKey(own),
          "Đơn vị": unit,
          Mã: "A",
          "Thực hiện": actual ?? "",
          "Cùng kỳ năm trước": previous ?? "",
        };
        return resultColumns.map((column) => known[column] ?? "");
      });
      const form = { ...shownForm(...items, "units", "unitsTotal"), years: { from: 2023, to: 2026 } };
      const found = sampleReport({
        targets: [targetOf({ code: "A", aggregation })],
        results,
        form,
        period: periodKey(period),
      });
      expect(differing(found)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

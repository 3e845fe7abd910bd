import { plan2025 } from "../../src/core/plan-2025";
import { levels2025 } from "../../src/core/plan-2025";
import { readPeriod, type Period } from "../../src/core/period";
import type { Report, ReportCell } from "../../src/core/report";
import type { ReportRequest } from "../../src/core/report-basis";
import { reportOn } from "../../src/core/report-on";
import { wholeArea, type Result } from "../../src/core/results-table";
import { planOf, targetNamed, type Plan, type Target } from "../../src/core/target";
import { noSettings, type Settings } from "../../src/core/settings-table";

const settings: Settings = {
  ...noSettings,
  texts: { ...noSettings.texts, agency: "Ủy ban nhân dân phường", place: "Dương Kinh", sign: "BC-UBND" },
};

function period(key: string): Period {
  const read = readPeriod(key);
  if (!read) throw new Error(key);
  return read;
}

function result(code: string, key: string, actual?: number, previous?: number, unit = wholeArea): Result {
  return {
    code,
    period: period(key),
    unit,
    ...(actual === undefined ? {} : { actual }),
    ...(previous === undefined ? {} : { previous }),
    at: { sheet: "Số liệu" },
  };
}

function report(key: string, results: readonly Result[], level = "TP"): Report {
  const built = reportOn({ plan: plan2025, levels: levels2025, results, settings, period: period(key), level });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

function cell(built: Report, code: string, key: string): ReportCell {
  const found = built.rows.find((row) => row.code === code)?.cells[
    built.columns.findIndex((column) => column.key === key)
  ];
  if (!found) throw new Error(`${code} ${key}`);
  return found;
}

const shown = (built: Report, code: string, ...keys: string[]): unknown[] =>
  keys.map((key) => cell(built, code, key).value);

test("every target of the level has its row, in the plan's order", () => {
  expect(report("T6/2025", []).rows.map((row) => row.code)).toEqual(
    plan2025.targets.filter((target) => target.level === "TP").map((target) => target.code),
  );
  expect(report("T6/2025", [], "Q").rows).toHaveLength(22);
});

test.each`
  level   | code        | number
  ${"TP"} | ${"GRDP"}   | ${1}
  ${"TP"} | ${"GRDPCN"} | ${"-"}
  ${"TP"} | ${"IIP"}    | ${"3a"}
  ${"TP"} | ${"CNCAO"}  | ${"3c"}
  ${"TP"} | ${"THUNS"}  | ${4}
  ${"TP"} | ${"THUXNK"} | ${"-"}
  ${"Q"}  | ${"Q.CCNN"} | ${"1c"}
  ${"Q"}  | ${"Q.GTSX"} | ${2}
`("$code stands under number $number", ({ level, code, number }) => {
  expect(cell(report("T6/2025", [], level), code, "number").value).toBe(number);
});

describe("figures by the indicator's own rule", () => {
  const months = [1, 2, 3, 4, 5, 6].flatMap((number) => [
    result("THUNS", `T${number}/2025`, 10000 * number, 9000 * number),
    result("GRDP", `T${number}/2025`, 10 + number / 10, 9),
  ]);

  test.each`
    code       | report       | actual   | cumulated | attained               | changed            | label
    ${"THUNS"} | ${"T6/2025"} | ${60000} | ${210000} | ${210000 / 118079.279} | ${210000 / 189000} | ${"Vượt"}
    ${"THUNS"} | ${"T3/2025"} | ${30000} | ${60000}  | ${60000 / 118079.279}  | ${60000 / 54000}   | ${"Chưa đến kỳ đánh giá"}
    ${"GRDP"}  | ${"T6/2025"} | ${10.6}  | ${10.6}   | ${10.6 - 12.5}         | ${10.6 - 9}        | ${"Chưa đến kỳ đánh giá"}
    ${"BHYT"}  | ${"T6/2025"} | ${""}    | ${""}     | ${""}                  | ${""}              | ${""}
  `("$code in $report", ({ code, report: key, actual, cumulated, attained, changed, label }) => {
    const row = shown(report(key, months), code, "actual", "cumulated", "attained", "changed", "label");
    expect(row).toEqual([actual, cumulated, attained, changed, label]);
  });
});

describe("special targets", () => {
  test.each`
    code            | actual   | attained      | label
    ${"HONGHEO"}    | ${0}     | ${"Duy trì"}  | ${"Đạt"}
    ${"HONGHEO"}    | ${2}     | ${"–"}        | ${"Không đạt"}
    ${"THATNGHIEP"} | ${3.1}   | ${3.1 - 3.5}  | ${"Đạt"}
    ${"THATNGHIEP"} | ${3.5}   | ${0}          | ${"Đạt"}
    ${"THATNGHIEP"} | ${3.6}   | ${3.6 - 3.5}  | ${"Không đạt"}
    ${"IIP"}        | ${18}    | ${1}          | ${"Vượt"}
    ${"XUATKHAU"}   | ${37.37} | ${37.37 / 37} | ${"Vượt"}
  `("$code with $actual at the year's end", ({ code, actual, attained, label }) => {
    expect(shown(report("Năm 2025", [result(code, "Năm 2025", actual)]), code, "attained", "label")).toEqual([
      attained,
      label,
    ]);
  });

  test("cùng kỳ of zero or missing prints a dash, never an error", () => {
    const zero = report("T1/2025", [result("VIECLAM", "T1/2025", 10, 0)]);
    const missing = report("T1/2025", [result("VIECLAM", "T1/2025", 10)]);
    expect([cell(zero, "VIECLAM", "changed").value, cell(missing, "VIECLAM", "changed").value]).toEqual(["–", "–"]);
  });

  test("two rows of one period are named, and nothing is added up", () => {
    const built = report("T1/2025", [result("VIECLAM", "T1/2025", 10), result("VIECLAM", "T1/2025", 20)]);
    expect(shown(built, "VIECLAM", "actual", "cumulated", "attained", "label")).toEqual([
      "trùng số liệu",
      "trùng số liệu",
      "",
      "",
    ]);
  });

  test("figures of single units are not the area's", () => {
    expect(
      cell(report("T1/2025", [result("VIECLAM", "T1/2025", 10, undefined, "Tổ 1")]), "VIECLAM", "actual").value,
    ).toBe("");
  });
});

describe("number formats", () => {
  test.each`
    code         | actual              | format
    ${"VIECLAM"} | ${58500 * 0.5}      | ${"[<0.9994]0.0%;[>1.0006]0.0%;0.0####%"}
    ${"VIECLAM"} | ${58500 * 0.999996} | ${"[<0.9994]0.0%;[>1.0006]0.0%;0.0####%"}
    ${"VIECLAM"} | ${58499.9999999}    | ${"0.0000000000%"}
    ${"BHYT"}    | ${95.2}             | ${'+#,##0.00" điểm %";-#,##0.00" điểm %";#,##0.00" điểm %"'}
    ${"BHYT"}    | ${95.198}           | ${'+#,##0.000" điểm %";-#,##0.000" điểm %";#,##0.000" điểm %"'}
  `("$code with $actual is printed by $format", ({ code, actual, format }) => {
    expect(cell(report("Năm 2025", [result(code, "Năm 2025", actual)]), code, "attained").format).toBe(format);
  });

  test.each`
    code            | format
    ${"THUNS"}      | ${"#,##0.000"}
    ${"THATNGHIEP"} | ${'"< "#,##0.0'}
    ${"IIP"}        | ${'"khoảng "#,##0'}
    ${"HONGHEO"}    | ${'"duy trì "#,##0'}
  `("the plan of $code is printed by $format", ({ code, format }) => {
    expect(cell(report("Năm 2025", []), code, "plan").format).toBe(format);
  });
});

/** The plan of 2025 with an amendment of revenue from 1 September on, and with one more target. */
function amended(...more: readonly Target[]): Plan {
  const revenue = targetNamed(plan2025, "THUNS");
  if (!revenue) throw new Error("THUNS");
  const others = plan2025.targets.filter((target) => target !== revenue);
  return planOf([{ ...revenue, until: 45900 }, { ...revenue, value: 120000, from: 45901 }, ...others, ...more]);
}

function reportUnder(plan: Plan, key: string, change: Partial<ReportRequest> = {}): Report {
  const request = { plan, levels: levels2025, results: [], settings, period: period(key), level: "TP", ...change };
  const built = reportOn(request);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

describe("the plan that was in force", () => {
  test.each`
    key           | planDay      | plan          | version  | heading
    ${"6T/2025"}  | ${undefined} | ${118079.279} | ${0}     | ${"Kế hoạch"}
    ${"T8/2025"}  | ${undefined} | ${118079.279} | ${0}     | ${"Kế hoạch"}
    ${"T9/2025"}  | ${undefined} | ${120000}     | ${45901} | ${"Kế hoạch"}
    ${"Năm 2025"} | ${undefined} | ${120000}     | ${45901} | ${"Kế hoạch"}
    ${"Năm 2025"} | ${45838}     | ${118079.279} | ${0}     | ${"Kế hoạch (tại 30/06/2025)"}
    ${"6T/2025"}  | ${46000}     | ${120000}     | ${45901} | ${"Kế hoạch (tại 09/12/2025)"}
  `("$key, day $planDay: $plan", ({ key, planDay, plan, version, heading }) => {
    const built = reportUnder(amended(), key, { settings: planDay ? { ...settings, planDay } : settings });
    expect(shown(built, "THUNS", "plan")).toEqual([plan]);
    expect(cell(built, "THUNS", "plan").formula).toContain(`(ChiTieu[Hiệu lực từ]=${version})`);
    expect(cell(built, "VIECLAM", "plan").formula).toBe("=INDEX(ChiTieu[Kế hoạch],MATCH(«code»,ChiTieu[Mã],0))");
    expect(built.columns.find((column) => column.key === "plan")?.heading).toBe(heading);
  });
});

describe("columns come with what needs them", () => {
  const keys = (built: Report): string => built.columns.map((column) => column.key).join(" ");
  const city = targetNamed(plan2025, "VIECLAM") as Target;

  test.each`
    case              | more                                                                | columns
    ${"plain"}        | ${[]}                                                               | ${""}
    ${"a range"}      | ${[{ ...city, code: "X", upper: 60000 }]}                           | ${"foot upper"}
    ${"a base"}       | ${[{ ...city, code: "X", base: 50000 }]}                            | ${"base"}
    ${"a tolerance"}  | ${[{ ...city, code: "X", comparison: "~", tolerance: 0.05 }]}       | ${"tolerance"}
    ${"another plan"} | ${[{ ...city, code: "X", plans: new Map([["HĐND giao", 60000]]) }]} | ${"plan/0 attained/0"}
  `("$case", ({ more, columns }) => {
    const plain = keys(report("6T/2025", [])).split(" ");
    expect(
      keys(reportUnder(amended(...more), "6T/2025"))
        .split(" ")
        .filter((key) => !plain.includes(key))
        .join(" "),
    ).toBe(columns);
  });

  test("headings are spelt in formulas as they stand in the table, signs of formulas behind an apostrophe", () => {
    const target = { ...city, code: "X", plans: new Map([["[HĐND] #1", 60000]]) };
    const headings = ["Mã", "Kế  hoạch", "Kế hoạch\n[HĐND] #1"];
    const built = reportUnder(amended(target), "6T/2025", { headings });
    expect(cell(built, "X", "plan").formula).toContain("ChiTieu[Kế  hoạch]");
    expect(cell(built, "X", "plan/0").formula).toContain("ChiTieu[[Kế hoạch\n'[HĐND'] '#1]]");
  });
});

describe("composites count their parts by what the parts' labels say", () => {
  const parent: Target = {
    ...(targetNamed(plan2025, "Q.DANSO") as Target),
    ...{ code: "TNGT", level: "TP", comparison: "all", direction: "higher", value: 3, unit: "tiêu chí", item: 90 },
  };
  const part = (code: string): Target => ({
    ...parent,
    code,
    comparison: "<=",
    direction: "lower",
    value: 20,
    parent: "TNGT",
  });
  const plan = amended(parent, part("SOVU"), part("SOCHET"), part("BITHUONG"));
  const year = "Năm 2025";

  test.each`
    figures                | override       | counted | label
    ${[18, 17, 16]}        | ${undefined}   | ${3}    | ${"Đạt"}
    ${[18, 21, 16]}        | ${undefined}   | ${2}    | ${"Không đạt"}
    ${[18, undefined, 16]} | ${undefined}   | ${""}   | ${""}
    ${[18, 21, 16]}        | ${"Đạt"}       | ${3}    | ${"Đạt"}
    ${[18, undefined, 16]} | ${"Không đạt"} | ${2}    | ${"Không đạt"}
  `("$figures with $override for the second: $counted", ({ figures, override, counted, label }) => {
    const results = ["SOVU", "SOCHET", "BITHUONG"].map((code, index) => result(code, year, figures[index]));
    const own = {
      code: "SOCHET",
      period: period(year),
      label: override,
      person: "An",
      when: "",
      reason: "",
      at: { sheet: "" },
    };
    const built = reportUnder(plan, year, { results, ...(override ? { overrides: [own] } : {}) });
    expect(shown(built, "TNGT", "cumulated", "label")).toEqual([counted, label]);
    expect(cell(built, "TNGT", "cumulated").formula).toContain("COUNTIF(«label:1:3»,");
  });
});

test("a level without targets is a problem that names the levels", () => {
  const none = reportOn({
    plan: plan2025,
    levels: levels2025,
    results: [],
    settings,
    period: period("T6/2025"),
    level: "X",
  });
  expect(none).toEqual({
    ok: false,
    problems: [{ kind: "no-targets-of-level", level: "X", levels: ["Thành phố", "Quận"] }],
  });
});

test("sheet names keep Excel's rules", () => {
  expect(report("T6/2025", []).sheetName).toBe("BC T6-2025 Thành phố");
  const long = [{ sign: "TP", name: "Ủy ban nhân dân [thành phố]: cấp/trên*?" }];
  const built = reportOn({
    plan: plan2025,
    levels: long,
    results: [],
    settings,
    period: period("9T/2025"),
    level: "TP",
  });
  expect(built.ok && built.value.sheetName.length).toBeLessThanOrEqual(31);
  expect(built.ok && built.value.sheetName).not.toMatch(/[\\/?*[\]:]/u);
});

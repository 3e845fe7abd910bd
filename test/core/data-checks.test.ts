import { dataFindings } from "../../src/core/data-checks";
import { readPeriod, type Period } from "../../src/core/period";
import { plan2025 } from "../../src/core/plan-2025";
import { isAdvice, type Problem } from "../../src/core/problem";
import { wholeArea, type Result } from "../../src/core/results-table";
import { planOf, type Target } from "../../src/core/target";

const period = (text: string): Period => {
  const found = readPeriod(text);
  if (!found) throw new Error(text);
  return found;
};

interface Typed {
  readonly code: string;
  readonly of?: string;
  readonly unit?: string;
  readonly actual?: number;
  readonly previous?: number;
  readonly isChecked?: true;
}

/** Rows as they stand under each other from row 5, with the figures in columns F and G. */
function results(rows: readonly Typed[]): readonly Result[] {
  return rows.map(({ of = "6T/2025", unit = wholeArea, ...row }, index) => ({
    ...row,
    period: period(of),
    unit,
    at: { sheet: "Số liệu", address: `F${index + 5}` },
    ...(row.previous === undefined ? {} : { previousAt: { sheet: "Số liệu", address: `G${index + 5}` } }),
  }));
}

/** `F5: 0.125 or 12.5` */
function line(problem: Problem): string {
  const place = "at" in problem ? (problem.at?.address ?? "") : "";
  if (problem.kind === "suspicious-scale") return `${place}: ${problem.figure} or ${problem.reading}, ${problem.cause}`;
  return `${place}: ${problem.kind}`;
}

const found = (rows: readonly Typed[], plan = plan2025): readonly string[] =>
  dataFindings(plan, results(rows)).map(line);

describe("one row of the plan of 2025", () => {
  test.each`
    code            | of            | unit               | actual        | previous     | says
    ${"GRDP"}       | ${"6T/2025"}  | ${wholeArea}       | ${0.125}      | ${undefined} | ${["F5: 0.125 or 12.5, share"]}
    ${"GRDP"}       | ${"6T/2025"}  | ${wholeArea}       | ${0.1101}     | ${0.0932}    | ${["F5: 0.1101 or 11.01, share", "G5: 0.0932 or 9.32, share"]}
    ${"GRDP"}       | ${"6T/2025"}  | ${wholeArea}       | ${11.01}      | ${0.0932}    | ${["G5: 0.0932 or 9.32, share"]}
    ${"GRDP"}       | ${"6T/2025"}  | ${wholeArea}       | ${-4.13}      | ${9.32}      | ${[]}
    ${"GRDPNN"}     | ${"6T/2025"}  | ${wholeArea}       | ${0.1}        | ${undefined} | ${[]}
    ${"Q.DANSO"}    | ${"6T/2025"}  | ${wholeArea}       | ${0.1}        | ${0.12}      | ${[]}
    ${"Q.GTCNQL"}   | ${"Năm 2025"} | ${wholeArea}       | ${1.396}      | ${undefined} | ${["F5: 1.396 or 1396, thousands"]}
    ${"Q.GTCNQL"}   | ${"T6/2025"}  | ${wholeArea}       | ${118}        | ${104}       | ${[]}
    ${"THUNS"}      | ${"6T/2025"}  | ${wholeArea}       | ${59039639.5} | ${48912}     | ${["F5: 59039639.5 or 59039.6395, unit"]}
    ${"THUNS"}      | ${"T1/2025"}  | ${wholeArea}       | ${9840}       | ${undefined} | ${[]}
    ${"THUNS"}      | ${"6T/2025"}  | ${"Phường An Hải"} | ${59.3}       | ${51.2}      | ${[]}
    ${"BHYT"}       | ${"6T/2025"}  | ${"Phường An Hải"} | ${0.952}      | ${undefined} | ${["F5: 0.952 or 95.2, share"]}
    ${"NUOCSACH"}   | ${"6T/2025"}  | ${wholeArea}       | ${1}          | ${undefined} | ${["F5: 1 or 100, share"]}
    ${"FDI"}        | ${"6T/2025"}  | ${wholeArea}       | ${2100000000} | ${1900}      | ${["F5: 2100000000 or 2.1, unit", "G5: 1900 or 1.9, decimals"]}
    ${"HONGHEO"}    | ${"6T/2025"}  | ${wholeArea}       | ${0}          | ${12}        | ${[]}
    ${"HONGHEO"}    | ${"6T/2025"}  | ${wholeArea}       | ${-1}         | ${undefined} | ${["F5: negative-count"]}
    ${"VIECLAM"}    | ${"T6/2025"}  | ${wholeArea}       | ${-120}       | ${4100}      | ${["F5: negative-count"]}
    ${"THUNS"}      | ${"T6/2025"}  | ${wholeArea}       | ${-120}       | ${undefined} | ${[]}
    ${"HANGCANG"}   | ${"T9/2025"}  | ${wholeArea}       | ${45908}      | ${17}        | ${["F5: figure-is-date"]}
    ${"THATNGHIEP"} | ${"6T/2025"}  | ${wholeArea}       | ${45780}      | ${undefined} | ${["F5: figure-is-date"]}
    ${"VIECLAM"}    | ${"Năm 2025"} | ${wholeArea}       | ${45908}      | ${44120}     | ${[]}
    ${"XUATKHAU"}   | ${"Năm 2025"} | ${wholeArea}       | ${5200}       | ${undefined} | ${["F5: suspicious-size"]}
    ${"XUATKHAU"}   | ${"Năm 2025"} | ${wholeArea}       | ${1e300}      | ${33}        | ${["F5: suspicious-size"]}
    ${"HONGHEO"}    | ${"Năm 2025"} | ${wholeArea}       | ${1e15}       | ${undefined} | ${["F5: suspicious-size"]}
  `("$code $of ($unit): $actual, before $previous: $says", ({ code, of, unit, actual, previous, says }) => {
    expect(found([{ code, of, unit, actual, ...(previous === undefined ? {} : { previous }) }])).toEqual(says);
  });
});

describe("several periods speak for each other", () => {
  test.each`
    case                                         | code            | figures                         | says
    ${"one share among rates"}                   | ${"CBCT"}       | ${[45.1, 45.9, 0.462, 46.3]}    | ${["F7: 0.462 or 46.2, share"]}
    ${"one month in another unit"}               | ${"THUNS"}      | ${[9100, 8800, 10.2, 9950]}     | ${["F7: 10.2 or 10200, thousands"]}
    ${"one month in triệu, without a plan"}      | ${"HONGHEO"}    | ${[21, 19, 20000, 18]}          | ${["F7: 20000 or 20, unit"]}
    ${"seasons"}                                 | ${"DULICH"}     | ${[0.4, 0.5, 0.6, 1.1, 1.6, 2]} | ${[]}
    ${"a rate that climbs to its plan"}          | ${"NTM"}        | ${[12, 20, 43, 70, 88, 100]}    | ${[]}
    ${"small rates under a limit, all agreeing"} | ${"Q.DANSO"}    | ${[0.02, 0.02, 0.01, 0.02]}     | ${[]}
    ${"all of them shares under a limit"}        | ${"THATNGHIEP"} | ${[0.031, 0.032]}               | ${["F5: 0.031 or 3.1, share", "F6: 0.032 or 3.2, share"]}
  `("$case", ({ code, figures, says }) => {
    const rows = (figures as number[]).map((actual, index): Typed => ({ code, of: `T${index + 1}/2025`, actual }));
    expect(found(rows)).toEqual(says);
  });

  test("units are not compared with each other", () => {
    const rows = [900000, 850, 910000].map((actual, index) => ({ code: "HONGHEO", unit: `Phường ${index}`, actual }));
    expect(found(rows)).toEqual([]);
  });
});

describe("the plan itself", () => {
  const at = { sheet: "Chỉ tiêu", address: "A40" };
  const planned = (change: Partial<Target>): ReturnType<typeof planOf> =>
    planOf(plan2025.targets.map((target) => (target.code === "Q.GTCN" ? { ...target, at, ...change } : target)));
  const rows: readonly Typed[] = [
    { code: "Q.GTCN", of: "Q1/2025", actual: 3300, previous: 3050 },
    { code: "Q.GTCN", of: "Q2/2025", actual: 3500, previous: 3120 },
  ];

  test("all figures contradict it: told once, at the target, and not at the figures", () => {
    expect(found(rows, planned({ value: 13.8 }))).toEqual(["A40: 13.8 or 13800, unit"]);
  });

  test("with the right plan nothing is told", () => {
    expect(found(rows, planned({}))).toEqual([]);
  });

  test("results that are levels behind a growth are held against the base", () => {
    const growth = planned({ unit: "%", value: 12.5, method: "growth", base: 13000, aggregation: "latest" });
    expect(found([{ code: "Q.GTCN", actual: 14300 }], growth)).toEqual([]);
    expect(found([{ code: "Q.GTCN", actual: 14.3 }], growth)).toEqual(["F5: 14.3 or 14300, thousands"]);
  });

  test.each(["Đã kiểm tra", "đã kiểm tra: đúng theo QĐ 12"])("a note %p vouches for it", (note) => {
    expect(found(rows, planned({ value: 13.8, note }))).toEqual([]);
  });
});

test("a row that a person has checked is left alone", () => {
  expect(found([{ code: "GRDP", actual: 0.125, isChecked: true }])).toEqual([]);
});

test("findings are advice with a place, and both readings are numbers as typed", () => {
  const findings = dataFindings(plan2025, results([{ code: "GRDP", actual: 0.125, previous: 9.3 }]));
  expect(findings).toEqual([
    {
      kind: "suspicious-scale",
      code: "GRDP",
      of: "actual",
      figure: 0.125,
      reading: 12.5,
      unit: "%",
      cause: "share",
      expected: 12.5,
      by: "plan",
      at: { sheet: "Số liệu", address: "F5" },
    },
  ]);
  expect(findings.every(isAdvice)).toBe(true);
});

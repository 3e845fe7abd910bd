import {
  aggregate,
  change,
  periodsWithin,
  spanBefore,
  spanOf,
  wholeFigure,
  wholePeriods,
  wholeYear,
  yearSoFar,
} from "../../src/core/cumulation";
import { periodKey, readPeriod, type Period } from "../../src/core/period";
import { wholeArea, type Result } from "../../src/core/results-table";
import { publishedChanges } from "./published.cases";

function period(key: string): Period {
  const read = readPeriod(key);
  if (!read) throw new Error(key);
  return read;
}

/** `T1 10/8` is 10 in January, 8 a year before. */
function results(text: string): readonly Result[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((item) => {
      const [key, figures] = item.split("=");
      const [actual, previous] = (figures ?? "").split("/");
      return {
        code: "X",
        period: period(`${key}/2025`.replace("Năm/", "Năm ")),
        unit: wholeArea,
        ...(actual ? { actual: Number(actual) } : {}),
        ...(previous ? { previous: Number(previous) } : {}),
        at: { sheet: "Số liệu" },
      };
    });
}

describe("the periods that make up the year so far", () => {
  test.each`
    reported            | report        | counted
    ${""}               | ${"T3/2025"}  | ${"T1 T2 T3"}
    ${"T1=1 T2=2 T3=3"} | ${"T3/2025"}  | ${"T1 T2 T3"}
    ${"6T=9"}           | ${"6T/2025"}  | ${"6T"}
    ${"6T=9 T1=1"}      | ${"6T/2025"}  | ${"6T"}
    ${"Q1=5 Q2=6"}      | ${"6T/2025"}  | ${"Q1 Q2"}
    ${"Q1=5 T4=2"}      | ${"6T/2025"}  | ${"Q1 T4 T5 T6"}
    ${"Q1=5 T1=2"}      | ${"T3/2025"}  | ${"T1 T2 T3"}
    ${"Q1=5"}           | ${"T5/2025"}  | ${"Q1 T4 T5"}
    ${"6T="}            | ${"6T/2025"}  | ${"6T"}
    ${"6T="}            | ${"T6/2025"}  | ${"6T"}
    ${"6T= T1=1"}       | ${"6T/2025"}  | ${"T1 T2 T3 T4 T5 T6"}
    ${"Q1= Q2="}        | ${"6T/2025"}  | ${"Q1 Q2"}
    ${""}               | ${"6T/2025"}  | ${"6T"}
    ${""}               | ${"T6/2025"}  | ${"T1 T2 T3 T4 T5 T6"}
    ${""}               | ${"Năm 2025"} | ${"Năm"}
    ${"Năm=9"}          | ${"Năm 2025"} | ${"Năm"}
    ${"Năm=9 T11=1"}    | ${"T11/2025"} | ${"T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11"}
    ${"Năm=9"}          | ${"9T/2025"}  | ${"9T"}
    ${"Năm=9 T11=1"}    | ${"T12/2025"} | ${"T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12"}
    ${"Năm=9 Q1=1"}     | ${"Q4/2025"}  | ${"Q1 T4 T5 T6 T7 T8 T9 T10 T11 T12"}
    ${"Năm=9 T11=1"}    | ${"Năm 2025"} | ${"Năm"}
    ${"Năm=9"}          | ${"T12/2025"} | ${"Năm"}
  `("$reported, report on $report: $counted", ({ reported, report, counted }) => {
    const keys = periodsWithin(yearSoFar(period(report)), results(reported), period(report)).map(periodKey);
    expect(keys.map((key) => key.replace(/[ /]2025$/u, "")).join(" ")).toBe(counted);
  });

  test("a quarter's own span is its months or itself", () => {
    const own = (text: string): string =>
      periodsWithin(spanOf(period("Q2/2025")), results(text), period("Q2/2025"))
        .map(periodKey)
        .join(" ");
    expect([own("T4=1 T5=2"), own("Q2=3"), own("")]).toEqual([
      "T4/2025 T5/2025 T6/2025",
      "Q2/2025",
      "T4/2025 T5/2025 T6/2025",
    ]);
  });
});

test.each`
  report        | before
  ${"T5/2025"}  | ${"2025: 4–4"}
  ${"T1/2025"}  | ${"2024: 12–12"}
  ${"Q3/2025"}  | ${"2025: 4–6"}
  ${"Q1/2025"}  | ${"2024: 10–12"}
  ${"6T/2025"}  | ${"2024: 7–12"}
  ${"9T/2025"}  | ${"2024: 4–12"}
  ${"Năm 2025"} | ${"2024: 1–12"}
`("before $report come the months $before", ({ report, before }) => {
  const { year, first, last } = spanBefore(period(report));
  expect(`${year}: ${first}–${last}`).toBe(before);
});

const allMonths = (figure: (month: number) => string): string =>
  Array.from({ length: 12 }, (_, index) => `T${index + 1}=${figure(index + 1)}`).join(" ");

describe("a year that is over has a figure once it is known as a whole", () => {
  test.each`
    reported                                           | rule        | periods                                    | figure
    ${"Năm=9"}                                         | ${"sum"}    | ${"Năm"}                                   | ${9}
    ${"Năm=9 T1=1"}                                    | ${"sum"}    | ${"Năm"}                                   | ${9}
    ${"Q1=1 Q2=2 Q3=3 Q4=4"}                           | ${"sum"}    | ${"Q1 Q2 Q3 Q4"}                           | ${10}
    ${"Q1=1 Q2=2 Q3=3 Q4=4"}                           | ${"mean"}   | ${"Q1 Q2 Q3 Q4"}                           | ${2.5}
    ${"Q1=1 Q2=2 Q3=3 Q4=4"}                           | ${"latest"} | ${"Q4"}                                    | ${4}
    ${"Q1=1 Q2=2 Q3=3"}                                | ${"sum"}    | ${"Q1 Q2 Q3 T10 T11 T12"}                  | ${"none"}
    ${"Q1=1 Q2=2 Q3=3"}                                | ${"latest"} | ${"T12"}                                   | ${"none"}
    ${"T12=5"}                                         | ${"latest"} | ${"T12"}                                   | ${5}
    ${"Năm=9 Năm=9"}                                   | ${"sum"}    | ${"Năm"}                                   | ${"doubled"}
    ${""}                                              | ${"mean"}   | ${"Năm"}                                   | ${"none"}
    ${allMonths((month) => `${month}`)}                | ${"sum"}    | ${allMonths(() => "").replaceAll("=", "")} | ${78}
    ${allMonths((month) => (month === 7 ? "" : "1"))}  | ${"sum"}    | ${allMonths(() => "").replaceAll("=", "")} | ${"none"}
    ${allMonths((month) => (month === 7 ? "0" : "1"))} | ${"sum"}    | ${allMonths(() => "").replaceAll("=", "")} | ${11}
  `("$reported by $rule: $figure", ({ reported, rule, periods, figure }) => {
    const rows = results(reported);
    const found = wholePeriods(wholeYear(2025), rows, rule, (row) => row.actual);
    expect(found.map((each) => periodKey(each).replace(/[ /]2025$/u, "")).join(" ")).toBe(periods);
    expect(wholeFigure(rows, found, rule, (row) => row.actual)).toBe(figure);
  });

  test("cùng kỳ is a figure whether or not this year's is there", () => {
    const rows = results("T6=1/5 Năm=/80");
    const found = wholePeriods(wholeYear(2025), rows, "sum", (row) => row.previous);
    expect(wholeFigure(rows, found, "sum", (row) => row.previous)).toBe(80);
  });
});

describe("sum, latest, mean", () => {
  test.each`
    reported               | rule        | figure
    ${"T1=10 T2=20 T3=30"} | ${"sum"}    | ${60}
    ${"T1=10 T2=20 T3=30"} | ${"latest"} | ${30}
    ${"T1=10 T2=20 T3=30"} | ${"mean"}   | ${20}
    ${"T1=10 T2=20"}       | ${"latest"} | ${20}
    ${"T1=10 T3=30"}       | ${"mean"}   | ${20}
    ${"T1=0"}              | ${"sum"}    | ${0}
    ${""}                  | ${"sum"}    | ${"none"}
    ${"T1=1 T1=2"}         | ${"sum"}    | ${"doubled"}
    ${"T1=1 T1=2 T3=3"}    | ${"latest"} | ${"doubled"}
  `("$reported by $rule: $figure", ({ reported, rule, figure }) => {
    const rows = results(reported);
    expect(
      aggregate(rows, periodsWithin(yearSoFar(period("T3/2025")), rows, period("T3/2025")), rule, (row) => row.actual),
    ).toBe(figure);
  });

  test.each`
    reported              | rule        | figure
    ${"T1=10/8 T2=20/18"} | ${"sum"}    | ${26}
    ${"T1=10/8 T2=20"}    | ${"sum"}    | ${"none"}
    ${"T1=10 T2=20/18"}   | ${"latest"} | ${18}
    ${"T1=10/8 T2=20"}    | ${"latest"} | ${"none"}
  `(
    "cùng kỳ of $reported by $rule: $figure, never over fewer periods than the result",
    ({ reported, rule, figure }) => {
      const rows = results(reported);
      expect(
        aggregate(
          rows,
          periodsWithin(yearSoFar(period("T2/2025")), rows, period("T2/2025")),
          rule,
          (row) => row.previous,
        ),
      ).toBe(figure);
    },
  );
});

test.each`
  actual  | previous | inPercent | is
  ${404}  | ${420}   | ${false}  | ${404 / 420}
  ${11}   | ${0}     | ${false}  | ${undefined}
  ${0}    | ${5}     | ${false}  | ${0}
  ${12.5} | ${11.01} | ${true}   | ${12.5 - 11.01}
  ${12.5} | ${0}     | ${true}   | ${undefined}
`("$actual after $previous (per cent: $inPercent) is $is", ({ actual, previous, inPercent, is }) => {
  expect(change(actual, previous, inPercent)).toBe(is);
});

test.each(publishedChanges)(
  "$place, $what: $figure after $base was printed $printed",
  ({ figure, base, ratio, printed }) => {
    const found = change(figure, base, false);
    expect(found).toBeCloseTo(ratio, 12);
    const decimals = /,(\d+)/u.exec(printed)?.[1]?.length ?? 0;
    expect(`${((found ?? NaN) * 100).toFixed(decimals).replace(".", ",")}%`).toBe(printed);
  },
);

import { aggregate, change, periodsWithin, spanOf, yearSoFar } from "../../src/core/cumulation";
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

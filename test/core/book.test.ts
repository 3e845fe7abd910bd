import { readBook, reportName, type BookContents } from "../../src/core/book";
import { dayText } from "../../src/core/day";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { newTables, tableTop } from "../../src/core/workbook-form";
import type { SheetTable } from "../../src/core/table";
import { levelOf, walkOf } from "../../src/core/walk";

const june = { year: 2025, kind: "half", number: 1 } as const;

/** The workbook as "Set up workbook" leaves it; formulas stand for what they show. */
function fresh(): SheetTable[] {
  return newTables({ plan: plan2025, levels: levels2025, period: june }).map((form) => ({
    name: form.name,
    sheet: form.sheet,
    top: tableTop,
    left: 0,
    headings: form.headings,
    rows: form.rows,
  }));
}

function contents(change: (tables: SheetTable[]) => SheetTable[] = (tables) => tables): BookContents {
  return { tables: change(fresh()), names: [] };
}

const set = (tables: SheetTable[], name: string, row: number, column: number, value: string | number): SheetTable[] =>
  tables.map((table) =>
    table.name === name
      ? {
          ...table,
          rows: table.rows.map((cells, r) =>
            r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
          ),
        }
      : table,
  );

test("a fresh workbook has 52 targets, two to review, and waits for results", () => {
  const book = readBook(contents());
  expect(walkOf(book)).toMatchObject({
    targets: { isThere: true, count: 52, toReview: 2 },
    results: { isThere: true, filled: 0, listed: 30, expected: 30 },
    next: "fill-in",
  });
  expect(book.problems.map((problem) => problem.kind)).toEqual([
    "to-review",
    "to-review",
    "missing-setting",
    "missing-setting",
  ]);
  expect(levelOf(book)).toBe("Thành phố");
});

test.each`
  case                         | contents                                                                     | next
  ${"an empty book"}           | ${{ tables: [], names: [] }}                                                 | ${"set-up"}
  ${"a book without settings"} | ${contents((tables) => tables.filter((table) => table.name !== "ThietLap"))} | ${"set-up"}
  ${"a fresh book"}            | ${contents()}                                                                | ${"fill-in"}
  ${"one figure typed"}        | ${contents((tables) => set(tables, "SoLieu", 0, 5, 11.01))}                  | ${"build"}
  ${"text among the figures"}  | ${contents((tables) => set(tables, "SoLieu", 0, 5, "đạt"))}                  | ${"mend"}
  ${"a wrong period"}          | ${contents((tables) => set(tables, "ThietLap", 8, 1, "giữa năm"))}           | ${"mend"}
`("$case: next is $next", ({ contents: found, next }) => {
  expect(walkOf(readBook(found)).next).toBe(next);
});

test("what looks wrong is advice after the problems, and stops nothing", () => {
  const book = readBook(contents((tables) => set(tables, "SoLieu", 0, 5, 0.125)));
  expect(book.problems.at(-1)).toMatchObject({ kind: "suspicious-scale", figure: 0.125, reading: 12.5 });
  expect(walkOf(book).next).toBe("build");
});

test("a report is found by its name, whatever its sheet is called now", () => {
  const name = reportName("Thành phố", june);
  expect(name).toBe("Attain.BaoCao.THANHPHO.6T_2025");
  const found = readBook({
    ...contents((tables) => set(tables, "SoLieu", 0, 5, 11.01)),
    names: [
      { name, place: { sheet: "Bản trình", address: "A9:L39" } },
      { name: "Attain.BaoCao.THANHPHO.T3_2025" },
      { name: "Attain.BaoCao.la.lung", place: { sheet: "X", address: "A1" } },
    ],
  });
  expect(found.reports).toEqual([{ level: "Thành phố", period: june, at: { sheet: "Bản trình", address: "A9:L39" } }]);
  expect(walkOf(found)).toMatchObject({ next: "read", report: { at: { sheet: "Bản trình" } } });
});

test("the year's own report keeps its name", () => {
  const year = { year: 2025, kind: "year", number: 1 } as const;
  const name = reportName("Thành phố", year);
  const found = readBook({ ...contents(), names: [{ name, place: { sheet: "BC", address: "A9:L39" } }] });
  expect(found.reports.map((report) => report.period)).toEqual([year]);
});

/** The fresh workbook with a setting's value, and further tables. */
function asked(values: Readonly<Record<string, string>>, more: readonly SheetTable[] = []): BookContents {
  const changed = fresh().map((table) =>
    table.name === "ThietLap"
      ? {
          ...table,
          rows: table.rows.map((row) => {
            const value = values[String(row[0])];
            return value === undefined ? row : row.map((cell, column) => (column === 1 ? value : cell));
          }),
        }
      : table,
  );
  return { tables: [...changed, ...more], names: [] };
}

const ownCalendar: SheetTable = {
  name: "LichBaoCao",
  sheet: "Lịch báo cáo",
  top: tableTop,
  left: 0,
  headings: ["Lịch", "Loại kỳ", "Ngày đầu", "Ngày cuối", "Hạn gửi"],
  rows: [["Lịch xã", "tháng", 1, "cuối tháng", 5]],
};
const ownHolidays: SheetTable = {
  name: "NgayNghi",
  sheet: "Ngày nghỉ",
  top: tableTop,
  left: 0,
  headings: ["Từ ngày", "Đến ngày", "Loại"],
  rows: [[46391, 46391, "nghỉ"]],
};

test.each`
  case                              | contents                                                        | dates
  ${"the decree's calendar"}        | ${asked({})}                                                    | ${["15/12/2024", "14/06/2025", "25/06/2025"]}
  ${"calendar months"}              | ${asked({ "Lịch báo cáo": "Tháng dương lịch (1–cuối tháng)" })} | ${["01/01/2025", "30/06/2025", undefined]}
  ${"the office's own calendar"}    | ${asked({ "Lịch báo cáo": "lịch xã" }, [ownCalendar])}          | ${["01/01/2025", "30/06/2025", "04/07/2025"]}
  ${"its only one, without a name"} | ${asked({ "Lịch báo cáo": "" }, [ownCalendar])}                 | ${["01/01/2025", "30/06/2025", "04/07/2025"]}
`("the days of the period: $case", ({ contents: given, dates }) => {
  const { dates: found } = readBook(given);
  expect([found?.period.from, found?.period.to, found?.deadline].map((day) => day && dayText(day))).toEqual(dates);
});

test.each`
  case                                | contents                                                                                  | told
  ${"a calendar that isn't there"}    | ${asked({ "Lịch báo cáo": "Lịch tỉnh" })}                                                 | ${["unknown-word Thiết lập!B22"]}
  ${"a form that isn't there"}        | ${asked({ "Biểu mẫu": "Biểu 99" })}                                                       | ${["unknown-word Thiết lập!B21"]}
  ${"a period before the plan"}       | ${asked({ "Kỳ báo cáo": "6T/2024", "Kế hoạch từ năm": "2025" })}                          | ${["period-before-plan Thiết lập!B13", "holidays-unknown"]}
  ${"holidays that nobody announced"} | ${asked({ "Kỳ báo cáo": "T3/2027" })}                                                     | ${["holidays-unknown"]}
  ${"the same with a table for them"} | ${asked({ "Kỳ báo cáo": "T3/2028" }, [ownHolidays])}                                      | ${["holidays-unknown Ngày nghỉ"]}
  ${"they stand in the table"}        | ${asked({ "Kỳ báo cáo": "T12/2026" }, [{ ...ownHolidays, rows: [[46380, "", "nghỉ"]] }])} | ${[]}
  ${"a broken calendar"}              | ${asked({}, [{ ...ownCalendar, rows: [["Lịch xã", "tháng", 1, 40, 5]] }])}                | ${["out-of-range Lịch báo cáo!D5", "calendar-without-months Lịch báo cáo!A5"]}
`("$case: $told", ({ contents: given, told }) => {
  const { problems } = readBook(given);
  const others = problems.filter(({ kind }) => kind !== "to-review" && kind !== "missing-setting");
  expect(
    others.map((problem) => {
      const at = "at" in problem ? problem.at : undefined;
      return at
        ? `${problem.kind} ${[at.sheet, ...(at.address === undefined ? [] : [at.address])].join("!")}`
        : problem.kind;
    }),
  ).toEqual(told);
});

test("doubtful days are advice; a period before the plan is to be mended", () => {
  expect(walkOf(readBook(asked({ "Kỳ báo cáo": "T3/2027" }))).next).toBe("fill-in");
  expect(walkOf(readBook(asked({ "Kỳ báo cáo": "6T/2024", "Kế hoạch từ năm": "2025" }))).next).toBe("mend");
});

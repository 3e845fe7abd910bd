import { readDay } from "../../src/core/day";
import { builtInHolidays, holidayColumns, holidayRows, readHolidays } from "../../src/core/holidays-table";
import type { Raw } from "../../src/core/table";
import { isWeekend } from "../../src/core/working-days";

const day = (text: string): number => readDay(text) ?? 0;
const read = (rows: readonly (readonly Raw[])[]): ReturnType<typeof readHolidays> =>
  readHolidays({ name: "NgayNghi", sheet: "Ngày nghỉ", top: 3, left: 0, headings: holidayColumns, rows });

test("the rows that are written are read again, and mean the announced days", () => {
  expect(read(holidayRows)).toEqual({ holidays: { ...builtInHolidays, at: { sheet: "Ngày nghỉ" } }, problems: [] });
});

test("the announced days: 11 days off by law and the exchanged ones, whose Saturdays are worked", () => {
  const ofYear = (year: number, days: ReadonlySet<number>): readonly number[] =>
    [...days].filter((each) => each >= day(`01/01/${year}`) && each <= day(`31/12/${year}`));
  // 2026: the holiday on Sunday 26/4 and its Monday are both rows.
  expect([2025, 2026].map((year) => ofYear(year, builtInHolidays.off).length)).toEqual([12, 14]);
  expect([2025, 2026].map((year) => ofYear(year, builtInHolidays.worked).length)).toEqual([1, 2]);
  expect([...builtInHolidays.worked].every(isWeekend)).toBe(true);
  expect([...builtInHolidays.off].filter(isWeekend)).toEqual([day("26/04/2026")]);
});

test.each`
  case                     | row                                                       | off                             | told
  ${"one day"}             | ${[day("24/11/2026"), "", "nghỉ", "Ngày Văn hóa", ""]}    | ${["24/11/2026"]}               | ${[]}
  ${"days as text"}        | ${["30/08/2027", "2027-08-31", "Nghỉ lễ", "", ""]}        | ${["30/08/2027", "31/08/2027"]} | ${[]}
  ${"no kind"}             | ${[day("24/11/2026"), "", "", "", ""]}                    | ${[]}                           | ${["unknown-word C5"]}
  ${"another word"}        | ${[day("24/11/2026"), "", "nghỉ phép", "", ""]}           | ${[]}                           | ${["unknown-word C5"]}
  ${"no first day"}        | ${["", day("24/11/2026"), "nghỉ", "", ""]}                | ${[]}                           | ${["not-a-date A5"]}
  ${"a day in words"}      | ${["mùng 1 Tết", "", "nghỉ", "", ""]}                     | ${[]}                           | ${["not-a-date A5"]}
  ${"a day of no month"}   | ${[day("30/04/2027"), "31/04/2027", "nghỉ", "", ""]}      | ${[]}                           | ${["not-a-date B5"]}
  ${"the last day before"} | ${[day("02/09/2027"), day("01/09/2027"), "nghỉ", "", ""]} | ${[]}                           | ${["dates-upside-down B5"]}
`("$case: $told", ({ row, off, told }) => {
  const { holidays, problems } = read([row]);
  expect([...holidays.off]).toEqual((off as readonly string[]).map(day));
  expect(problems.map((problem) => `${problem.kind} ${"at" in problem ? problem.at?.address : ""}`)).toEqual(told);
});

test("only years with rows count as known", () => {
  const { holidays } = read([[day("31/12/2027"), day("01/01/2028"), "nghỉ", "", ""]]);
  expect([...holidays.years]).toEqual([2027, 2028]);
});

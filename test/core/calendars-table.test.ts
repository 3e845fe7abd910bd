import { builtInCalendars, datesOf, deadlineOf, decreeCalendar, monthCalendar } from "../../src/core/calendar";
import {
  calendarColumns,
  calendarNamed,
  calendarRows,
  readCalendars,
  type CalendarsReading,
} from "../../src/core/calendars-table";
import { dayText } from "../../src/core/day";
import { builtInHolidays } from "../../src/core/holidays-table";
import { readPeriod, type Period } from "../../src/core/period";
import type { Raw } from "../../src/core/table";

const read = (rows: readonly (readonly Raw[])[], headings: readonly Raw[] = calendarColumns): CalendarsReading =>
  readCalendars({ name: "LichBaoCao", sheet: "Lịch báo cáo", top: 3, left: 0, headings, rows });

const period = (text: string): Period => {
  const found = readPeriod(text);
  if (!found) throw new Error(text);
  return found;
};

const month = ["Lịch xã", "tháng", 1, 20, 19, 22, "", "sau", ""];

test("the rows that are written are read again, and mean the built-in calendars", () => {
  const { calendars, problems } = read(calendarRows());
  expect(problems).toEqual([]);
  expect(calendars.map(({ name }) => name)).toEqual(builtInCalendars.map(({ name }) => name));
  for (const key of ["T1/2025", "Q2/2025", "6T/2025", "9T/2025", "Năm 2025"].map(period)) {
    for (const [index, builtIn] of builtInCalendars.entries()) {
      const calendar = calendars[index] ?? builtIn;
      expect(datesOf(key, calendar)).toEqual(datesOf(key, builtIn));
      expect(deadlineOf(key, calendar, builtInHolidays)).toBe(deadlineOf(key, builtIn, builtInHolidays));
    }
  }
});

test("one row is a calendar: longer periods follow their months", () => {
  const { calendars, problems } = read([month]);
  const [calendar = decreeCalendar] = calendars;
  const { from, to } = datesOf(period("6T/2025"), calendar);
  expect(problems).toEqual([]);
  expect([from, to, deadlineOf(period("6T/2025"), calendar, builtInHolidays) ?? 0].map(dayText)).toEqual([
    "20/12/2024",
    "19/06/2025",
    "23/06/2025",
  ]);
});

test.each`
  case                                     | rows                                                                 | told
  ${"spelt by hand"}                       | ${[["Lịch xã", "THÁNG", "1", "20", "19", "cuối", "2", "Trước", ""]]} | ${[]}
  ${"blank but for what is needed"}        | ${[["Lịch xã", "tháng", "", 1, "cuối tháng", "", "", "", ""]]}       | ${[]}
  ${"a day that no month has"}             | ${[["Lịch xã", "tháng", 1, 20, 32, "", "", "", ""]]}                 | ${["out-of-range E5", "calendar-without-months A5"]}
  ${"half a day"}                          | ${[["Lịch xã", "tháng", 1, 20.5, 19, "", "", "", ""]]}               | ${["out-of-range D5", "calendar-without-months A5"]}
  ${"no last day"}                         | ${[["Lịch xã", "tháng", 1, 20, "", "", "", "", ""]]}                 | ${["out-of-range E5", "calendar-without-months A5"]}
  ${"no working day at all"}               | ${[["Lịch xã", "tháng", 1, 20, 19, "", 0, "", ""]]}                  | ${["out-of-range G5", "calendar-without-months A5"]}
  ${"a date for a deadline"}               | ${[["Lịch xã", "tháng", 1, 20, 19, 45838, "", "", ""]]}              | ${["out-of-range F5", "calendar-without-months A5"]}
  ${"another word for a period"}           | ${[["Lịch xã", "tuần", 1, 20, 19, "", "", "", ""]]}                  | ${["unknown-word B5", "calendar-without-months A5"]}
  ${"another word for a side"}             | ${[month, ["Lịch xã", "quý", 1, 20, 19, "", "", "tùy", ""]]}         | ${["unknown-word H6"]}
  ${"no name"}                             | ${[month, ["", "quý", 1, 20, 19, "", "", "", ""]]}                   | ${["calendar-without-name A6"]}
  ${"years only"}                          | ${[["Lịch xã", "năm", 0, 1, "cuối", "", "", "", ""]]}                | ${["calendar-without-months A5"]}
  ${"two rows for months"}                 | ${[month, ["lịch  XÃ", "tháng", 1, 15, 14, "", "", "", ""]]}         | ${["doubled-calendar-row B6"]}
  ${"months with days between them"}       | ${[["Lịch xã", "tháng", 1, 20, 18, "", "", "", ""]]}                 | ${["uneven-calendar D5"]}
  ${"a calendar year over shifted months"} | ${[month, ["Lịch xã", "năm", 0, 1, "cuối", "", "", "", ""]]}         | ${["uneven-calendar D6"]}
`("$case: $told", ({ rows, told }) => {
  const { calendars, problems } = read(rows);
  expect(problems.map((problem) => `${problem.kind} ${"at" in problem ? problem.at?.address : ""}`)).toEqual(told);
  expect(calendars.length).toBeGreaterThan(0);
});

test("a table that lacks a needed column is told, and the built-in calendars hold", () => {
  const { calendars, problems } = read([month], ["Lịch", "Loại kỳ", "Ngày đầu"]);
  expect(problems).toMatchObject([{ kind: "missing-column", table: "LichBaoCao", column: "Ngày cuối" }]);
  expect(calendars).toBe(builtInCalendars);
});

test("further columns may be left out", () => {
  const { calendars, problems } = read([["Lịch xã", "tháng", 1, "cuối"]], ["Lịch", "Loại kỳ", "Ngày đầu", "Ngày cuối"]);
  expect(problems).toEqual([]);
  expect(calendars[0]?.rules.month).toMatchObject({ monthsBefore: 0, firstDay: 1, lastDay: "last" });
});

test.each`
  name                                   | gives
  ${""}                                  | ${decreeCalendar}
  ${"nghị định 09/2019 (15-14)"}         | ${decreeCalendar}
  ${" Tháng dương  lịch (1–cuối tháng)"} | ${monthCalendar}
  ${"Lịch của tỉnh"}                     | ${undefined}
`("“$name”", ({ name, gives }) => {
  expect(calendarNamed(name, builtInCalendars)).toBe(gives);
});

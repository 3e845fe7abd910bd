import { decreeCalendar, datesOf, monthCalendar } from "../../src/core/calendar";
import { dayOf } from "../../src/core/day";
import { dueOn } from "../../src/core/due";
import { builtInHolidays } from "../../src/core/holidays-table";
import { readPeriod } from "../../src/core/period";
import { reportTexts } from "../../src/text/report-texts";

const half = readPeriod("6T/2025") ?? { year: 0, kind: "year", number: 1 };
const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return dayOf(year, month, date) ?? 0;
};

const span = "Số liệu từ ngày 15/12/2024 đến ngày 14/06/2025";
const figures = "Figures from 15/12/2024 to 14/06/2025";

test.each([
  ["2025-01-02", `${span}; gửi chậm nhất ngày 25/06/2025.`, `${figures}; due 25/06/2025.`],
  // 26/04 is worked, 30/04 to 02/05 are off.
  ["2025-04-25", /, còn 41 ngày làm việc\.$/u, /, 41 working days left\.$/u],
  ["2025-06-20", `${span}; gửi chậm nhất ngày 25/06/2025, còn 3 ngày làm việc.`, /, 3 working days left\.$/u],
  ["2025-06-21", /, còn 3 ngày làm việc\.$/u, /, 3 working days left\.$/u],
  ["2025-06-24", /, còn 1 ngày làm việc\.$/u, /, 1 working day left\.$/u],
  ["2025-06-25", `${span}; gửi chậm nhất hôm nay, ngày 25/06/2025.`, `${figures}; due today, 25/06/2025.`],
  ["2025-06-26", `${span}; hạn gửi ngày 25/06/2025 đã qua.`, `${figures}; was due 25/06/2025.`],
])("on %s a report due on 25/06/2025: %s", (today, vietnamese, english) => {
  const due = dueOn(day("2025-06-25"), day(today), builtInHolidays);
  const dates = datesOf(half, decreeCalendar);
  const told = [reportTexts.vi.dates(dates, due), reportTexts.en.dates(dates, due)];
  [vietnamese, english].forEach((wanted, index) => {
    if (typeof wanted === "string") expect(told[index]).toBe(wanted);
    else expect(told[index]).toMatch(wanted);
  });
});

test("a calendar without a deadline tells the days alone", () => {
  expect(reportTexts.vi.dates(datesOf(half, monthCalendar), undefined)).toBe(
    "Số liệu từ ngày 01/01/2025 đến ngày 30/06/2025.",
  );
});

test("a period reads as in cells and as in headings", () => {
  expect([reportTexts.vi.periodOption(half), reportTexts.en.periodOption(half)]).toEqual([
    "6T/2025 – 6 tháng đầu năm 2025",
    "6T/2025 – first six months of 2025",
  ]);
});

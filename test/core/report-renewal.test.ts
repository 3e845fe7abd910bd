import { decreeCalendar, monthCalendar, type ReportCalendar } from "../../src/core/calendar";
import { dateLine } from "../../src/core/document-number";
import { basisOf, type ReportRequest } from "../../src/core/report-basis";
import { builtInHolidays } from "../../src/core/holidays-table";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { readPeriod, type Period } from "../../src/core/period";
import type { ExistingReport, ReportDays } from "../../src/core/report";
import { reportDates } from "../../src/core/report-dates";
import { pageFooter } from "../../src/core/report-looks";
import { daysOf, renewals, spanLine } from "../../src/core/report-renewal";
import { noSettings } from "../../src/core/settings-table";

const due = { day: 5, dayOff: "before" } as const;
/** Ends on the 31st, and is sent in January. */
const late: ReportCalendar = {
  name: "Lịch phòng",
  rules: {
    month: { ...monthCalendar.rules.month, deadline: due },
    year: { ...monthCalendar.rules.month, deadline: due },
  },
};
const days = (key: string, calendar: ReportCalendar): ReportDays =>
  daysOf(reportDates(readPeriod(key) as Period, calendar, builtInHolidays));

function renewed(key: string, existing: Partial<ExistingReport>): ReturnType<typeof renewals> {
  const request: ReportRequest = {
    plan: plan2025,
    levels: levels2025,
    results: [],
    settings: { ...noSettings, texts: { ...noSettings.texts, calendar: late.name } },
    calendars: [late],
    period: readPeriod(key) as Period,
    level: "TP",
    existing: { at: { sheet: "BC" }, headings: [], values: [], isFormula: () => false, ...existing },
  };
  const basis = basisOf(request);
  if (!basis.ok) throw new Error(JSON.stringify(basis.problems));
  return renewals(request, basis.value);
}

const above = (...texts: readonly string[]): NonNullable<ExistingReport["above"]> =>
  texts.map((text, row) => ({ row, column: 2, text }));
const own: ReportDays = { span: "Số liệu từ ngày 02/05/2025 đến ngày 03/06/2025", year: 2025 };
const remembered = (of: ReportDays): Partial<ExistingReport> => ({ remembered: { columns: [], days: of } });
const now = spanLine(days("T6/2025", late));

test.each`
  case                                            | existing                                                                           | lines
  ${"what Attain wrote by any calendar"}          | ${{ ...remembered(own), above: above("BÁO CÁO", spanLine(own)) }}                  | ${[[1, now]]}
  ${"what a person made of it stays"}             | ${{ ...remembered(own), above: above(`${spanLine(own)} (ước)`) }}                  | ${[]}
  ${"another report's days stay"}                 | ${{ ...remembered(own), above: above(spanLine(days("T6/2025", decreeCalendar))) }} | ${[]}
  ${"nothing remembered, but a known calendar's"} | ${{ above: above(spanLine(days("T6/2025", decreeCalendar))) }}                     | ${[[0, now]]}
  ${"nothing remembered, by an unknown one"}      | ${{ above: above(spanLine(own)) }}                                                 | ${[]}
  ${"as it is already"}                           | ${{ ...remembered(days("T6/2025", late)), above: above(now) }}                     | ${[]}
  ${"no head"}                                    | ${{}}                                                                              | ${[]}
`("$case", ({ existing, lines }) => {
  const found = renewed("T6/2025", existing as Partial<ExistingReport>).renewed;
  expect(found.map(({ row, value }) => [row, value])).toEqual(lines);
});

test("the year of signing follows in the formula of the date that is still to be written", () => {
  const before = days("T12/2025", decreeCalendar);
  const after = days("T12/2025", late);
  expect([before.year, after.year]).toEqual([2025, 2026]);
  const text = dateLine(noSettings, before.year).value;
  expect(renewed("T12/2025", { ...remembered(before), above: above(text) }).renewed).toEqual([
    { row: 0, column: 2, ...dateLine(noSettings, after.year) },
  ]);
});

test.each`
  case                         | footers                                         | isRenewed
  ${"ours on all pages"}       | ${[pageFooter(own.span), pageFooter(own.span)]} | ${true}
  ${"a person's on the first"} | ${[pageFooter(own.span), "Phòng Văn hóa"]}      | ${undefined}
  ${"none"}                    | ${["", ""]}                                     | ${undefined}
`("the foot of the pages: $case", ({ footers, isRenewed }) => {
  expect(renewed("T6/2025", { ...remembered(own), footers: footers as string[] }).renewsFooter).toBe(isRenewed);
});

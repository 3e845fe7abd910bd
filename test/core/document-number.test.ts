import { dateLine, dayInWords, numberLine } from "../../src/core/document-number";
import { dayOf } from "../../src/core/day";
import { settingNames, type SettingKey } from "../../src/core/setting-names";
import { settingColumns } from "../../src/core/setting-versions";
import { noSettings, readSettings, type Settings } from "../../src/core/settings-table";
import type { Raw } from "../../src/core/table";

const serial = (year: number, month: number, day: number): number => dayOf(year, month, day) ?? 0;

const settings = (values: Partial<Record<SettingKey, Raw>>): Settings =>
  readSettings({
    name: "ThietLap",
    sheet: "Thiết lập",
    top: 3,
    left: 0,
    headings: settingColumns,
    rows: Object.entries(values).map(([key, value]) => [settingNames[key as SettingKey], value]),
  }).settings;

test.each`
  number   | line
  ${5}     | ${"Số: 05/BC-UBND"}
  ${"5"}   | ${"Số: 05/BC-UBND"}
  ${"05"}  | ${"Số: 05/BC-UBND"}
  ${12}    | ${"Số: 12/BC-UBND"}
  ${"105"} | ${"Số: 105/BC-UBND"}
  ${"5a"}  | ${"Số: 5a/BC-UBND"}
  ${""}    | ${"Số:        /BC-UBND"}
  ${null}  | ${"Số:        /BC-UBND"}
`("number $number: $line", ({ number, line }) => {
  expect(numberLine(settings({ number, sign: "BC-UBND" })).value).toBe(line);
});

test.each`
  date                    | line
  ${serial(2026, 2, 5)}   | ${"Hải Phòng, ngày 05 tháng 02 năm 2026"}
  ${serial(2026, 3, 5)}   | ${"Hải Phòng, ngày 05 tháng 3 năm 2026"}
  ${serial(2025, 12, 31)} | ${"Hải Phòng, ngày 31 tháng 12 năm 2025"}
  ${serial(2026, 1, 10)}  | ${"Hải Phòng, ngày 10 tháng 01 năm 2026"}
  ${""}                   | ${"Hải Phòng, ngày      tháng      năm 2025"}
  ${"05/02/2026"}         | ${"Hải Phòng, ngày      tháng      năm 2025"}
`("date $date: $line", ({ date, line }) => {
  expect(dateLine(settings({ date, place: "Hải Phòng" }), 2025).value).toBe(line);
});

test("a day in words, as other lines of a document have it", () => {
  expect(dayInWords(serial(2026, 2, 5))).toBe("05 tháng 02 năm 2026");
});

test("without a table both lines wait for the pen", () => {
  expect([numberLine(noSettings).value, dateLine(noSettings, 2025).value]).toEqual([
    "Số:        /",
    ", ngày      tháng      năm 2025",
  ]);
});

test("formulas know nothing that Excel 2010 doesn't, and no format of some language", () => {
  for (const { formula } of [numberLine(noSettings), dateLine(settings({ date: 46058, place: "Hải Phòng" }), 2025)]) {
    expect(formula).not.toMatch(/\b(?:TEXT|LET|XLOOKUP|TEXTJOIN|DATEVALUE|IFS)\(/u);
    expect(formula.length).toBeLessThan(8192);
  }
});

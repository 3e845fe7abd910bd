import { dateLine, dayInWords, numberLine, type HeadLine } from "../../src/core/document-number";
import { dayOf } from "../../src/core/day";
import { settingNames, type SettingKey } from "../../src/core/setting-names";
import { settingColumns } from "../../src/core/setting-versions";
import { noSettings, readSettings, settingFormula, settingsOn, type Settings } from "../../src/core/settings-table";
import type { Raw } from "../../src/core/table";
import type { Input } from "../workbench/engine/model-sheet";
import { at, sheetWith, valuesAt } from "../workbench/engine/test-sheet";

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

/** What the formulas of both lines show, calculated as Excel calculates over a table ThietLap of these rows. */
function shown(rows: readonly (readonly Raw[])[], on?: number): { readonly lines: unknown; readonly values: unknown } {
  const sheet = sheetWith({});
  const all = [settingColumns, ...rows.map((row) => [...row, "", "", "", ""].slice(0, 5))] as Input[][];
  const area = { top: 0, left: 0, bottom: rows.length, right: 4 };
  sheet.write(
    area,
    all.map((row) => row.map((value) => value ?? "")),
  );
  sheet.addTable(area, true, "ThietLap");
  const table = { name: "ThietLap", sheet: "Thiết lập", top: 0, left: 0, headings: settingColumns, rows } as const;
  const { settings: read } = readSettings(table);
  const lines = [numberLine, (each: Settings) => dateLine(each, 2025), upperAgency];
  const made = lines.map((line) => line(on === undefined ? read : settingsOn(read, on)));
  sheet.write(
    at("H1:H3"),
    made.map(({ formula }) => [formula]),
  );
  return { lines: valuesAt(sheet, "H1:H3").map(([value]) => value), values: made.map(({ value }) => value) };
}

const upperAgency = (each: Settings): HeadLine => ({
  value: each.texts.agency,
  formula: `=${settingFormula("agency", each)}&""`,
});

const usual = [
  [settingNames.agency, "UBND phường"],
  [settingNames.place, "Hải Phòng"],
  [settingNames.sign, "BC-UBND"],
];

test.each`
  case                              | rows                                                                                   | on
  ${"nothing set"}                  | ${[[settingNames.number, ""], [settingNames.date, ""], ...usual]}                      | ${undefined}
  ${"rows that an old table lacks"} | ${usual}                                                                               | ${undefined}
  ${"a digit"}                      | ${[[settingNames.number, 5], [settingNames.date, serial(2026, 2, 5)], ...usual]}       | ${undefined}
  ${"a digit kept as text"}         | ${[[settingNames.number, "7"], [settingNames.date, serial(2026, 10, 15)], ...usual]}   | ${undefined}
  ${"a sign"}                       | ${[[settingNames.number, "-"], [settingNames.date, "mai"], ...usual]}                  | ${undefined}
  ${"a longer number"}              | ${[[settingNames.number, "105a"], [settingNames.date, serial(2026, 3, 31)], ...usual]} | ${undefined}
  ${"the earlier version"}          | ${[...usual, [settingNames.agency, "UBND xã", "", serial(2025, 7, 1)]]}                | ${serial(2025, 6, 30)}
  ${"the later version"}            | ${[...usual, [settingNames.agency, "UBND xã", "", serial(2025, 7, 1)]]}                | ${serial(2025, 7, 1)}
  ${"none in force"}                | ${[[settingNames.agency, "UBND", "", "", serial(2025, 6, 30)], ...usual.slice(1)]}     | ${serial(2025, 7, 1)}
  ${"twice"}                        | ${[[settingNames.agency, "UBND"], ...usual]}                                           | ${serial(2025, 7, 1)}
`("formulas show what the core says: $case", ({ rows, on }) => {
  const { lines, values } = shown(rows, on);
  expect(lines).toEqual(values);
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

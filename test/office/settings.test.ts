/** Settings with days of validity, and the lines of number and date, as formulas that LibreOffice calculates. */

import ExcelJS from "exceljs";
import { dayOf } from "../../src/core/day";
import { dateLine, numberLine } from "../../src/core/document-number";
import { settingNames, type SettingKey } from "../../src/core/setting-names";
import { settingColumns } from "../../src/core/setting-versions";
import { readSettings, settingFormula, settingsOn, type Settings } from "../../src/core/settings-table";
import type { Raw } from "../../src/core/table";
import { convert } from "./libreoffice";

const day = (year: number, month: number, ofMonth: number): number => dayOf(year, month, ofMonth) ?? 0;
const reform = day(2025, 7, 1);

type Row = readonly [key: SettingKey, value: Raw, from?: number | "", until?: number];

const rows: readonly Row[] = [
  ["agency", "UBND huyện A", "", reform - 1],
  ["agency", "UBND xã B", reform],
  ["signatory", "Người thứ nhất"],
  ["signatory", "Người ký thay", reform, day(2025, 9, 30)],
  ["office", "CHỦ TỊCH", "", day(2025, 6, 30)],
  ["place", "Hải Phòng"],
  ["sign", "BC-UBND"],
  ["number", 5],
  ["number", "12", reform],
  ["number", "", day(2025, 10, 1)],
  ["date", day(2025, 2, 5)],
  ["date", day(2025, 9, 14), reform],
  ["date", "", day(2025, 10, 1)],
  ["motto", ""],
];

const table = rows.map(([key, value, from, until]) => [settingNames[key], value, "", from ?? "", until ?? ""]);
const { settings, problems } = readSettings({
  name: "ThietLap",
  sheet: "Thiết lập",
  top: 3,
  left: 0,
  headings: settingColumns,
  rows: table,
});

const days = [reform - 1, reform, day(2025, 9, 30), day(2025, 10, 1)];
const shownKeys: readonly SettingKey[] = ["agency", "signatory", "office", "nation", "motto", "acting"];

interface Line {
  readonly value: string;
  readonly formula: string;
}

const linesOf = (on: Settings): readonly Line[] => [
  numberLine(on),
  dateLine(on, 2025),
  ...shownKeys.map((key) => ({ value: on.texts[key], formula: `=${settingFormula(key, on)}&""` })),
];

const lines = days.map((each) => linesOf(settingsOn(settings, each)));

let recalculated: ExcelJS.Workbook;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Thiết lập").addTable({
    name: "ThietLap",
    ref: "A4",
    headerRow: true,
    columns: settingColumns.map((name) => ({ name })),
    rows: table.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  });
  const sheet = book.addWorksheet("Thử");
  lines.forEach((ofDay, column) => {
    ofDay.forEach(({ formula }, row) => {
      sheet.getCell(row + 1, column + 1).value = { formula: formula.slice(1) } as ExcelJS.CellFormulaValue;
    });
  });
  recalculated = new ExcelJS.Workbook();
  const bytes = await convert(new Uint8Array(await book.xlsx.writeBuffer()), "xlsx");
  await recalculated.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
});

test("the rows are sound", () => {
  expect(problems.filter(({ kind }) => kind !== "missing-setting")).toEqual([]);
});

test.each(days.map((each, index) => [each, index] as const))(
  "on day %i formulas show what the core says",
  (_day, index) => {
    const shown = lines[index]?.map((_, row) => {
      const { result } = recalculated.getWorksheet("Thử")?.getCell(row + 1, index + 1) ?? {};
      return typeof result === "object" ? JSON.stringify(result) : String(result ?? "");
    });
    expect(shown).toEqual(lines[index]?.map(({ value }) => value));
  },
);

test("the days differ, so that the comparison says something", () => {
  expect(
    lines.map(([number, date, agency, signatory]) => [number, date, agency, signatory].map((line) => line?.value)),
  ).toEqual([
    ["Số: 05/BC-UBND", "Hải Phòng, ngày 05 tháng 02 năm 2025", "UBND huyện A", "Người thứ nhất"],
    ["Số: 12/BC-UBND", "Hải Phòng, ngày 14 tháng 9 năm 2025", "UBND xã B", "Người ký thay"],
    ["Số: 12/BC-UBND", "Hải Phòng, ngày 14 tháng 9 năm 2025", "UBND xã B", "Người ký thay"],
    ["Số:        /BC-UBND", "Hải Phòng, ngày      tháng      năm 2025", "UBND xã B", "Người thứ nhất"],
  ]);
});

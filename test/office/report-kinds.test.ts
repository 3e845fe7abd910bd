/** Reports with every kind of target, built through the add-in: what the workbench calculated and what LibreOffice
 *  recalculates from bare formulas are the core's figures and words. */

import ExcelJS from "exceljs";
import { readBook, type Book } from "../../src/core/book";
import { isAdvice } from "../../src/core/problem";
import { readPeriod } from "../../src/core/period";
import type { Report } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { resultColumns } from "../../src/core/results-table";
import { settingNames } from "../../src/core/setting-names";
import { settingColumns } from "../../src/core/setting-versions";
import type { Raw, SheetTable } from "../../src/core/table";
import { openExcel, type ExcelDriver } from "../workbench/driver";
import { convert, withoutFigures } from "./libreoffice";
import { kindHeadings, kindOverrides, kindResults, kindRows, overrideHeadings } from "./report-kinds";

type Cells = readonly (readonly (string | number)[])[];
const cells = (rows: readonly (readonly Raw[])[]): Cells =>
  rows.map((row) => row.map((cell) => (cell ?? "") as string));

interface Asked {
  readonly level: string;
  readonly period: string;
  readonly settings: Readonly<Partial<Record<keyof typeof settingNames, string>>>;
}

/** The second one by other words, stricter lines and the plan of another day. */
const asked: readonly Asked[] = [
  { level: "Tỉnh", period: "6T/2025", settings: {} },
  { level: "Tỉnh", period: "Năm 2025", settings: {} },
  {
    level: "Xã",
    period: "Năm 2025",
    settings: {
      labels: "Hoàn thành vượt mức / Hoàn thành / Cơ bản hoàn thành / Chưa hoàn thành",
      nearlyFrom: "90",
      strictLimits: "có",
      exceededAbove: "105",
      tolerance: "2",
      planDay: "30/06/2025",
    },
  },
  {
    level: "Xã",
    period: "6T/2025",
    settings: { labels: "Hoàn thành / Tiếp tục duy trì / Đang thực hiện / Tiếp tục thực hiện / Chưa thực hiện" },
  },
];

function settingsOf({ level, period, settings }: Asked): readonly (readonly [string, string])[] {
  const own: Readonly<Partial<Record<string, string>>> = { ...settings, level, period };
  const usual: Readonly<Partial<Record<string, string>>> = {
    strictLimits: "không",
    exceededAbove: "100",
    tolerance: "0",
  };
  return Object.entries(settingNames).map(([key, name]) => [name, own[key] ?? usual[key] ?? ""]);
}

async function workbook(excel: ExcelDriver): Promise<Uint8Array> {
  await excel.press("Attain.SetUpWorkbook");
  await excel.inAddIn(
    ([headings, targets, results, overrides, overrideNames]) =>
      Excel.run(async (context) => {
        const { tables, worksheets } = context.workbook;
        const fill = (name: string, rows: Cells): void => {
          const table = tables.getItem(name);
          table.getDataBodyRange().clear("Contents");
          const width = rows[0]?.length ?? 1;
          const top = table.worksheet.getRangeByIndexes(3, 0, rows.length + 1, width);
          table.resize(top);
          table.worksheet.getRangeByIndexes(4, 0, rows.length, width).numberFormat = "General" as unknown as string[][];
          table.worksheet.getRangeByIndexes(4, 0, rows.length, width).values = rows as (string | number)[][];
        };
        worksheets.getItem("Chỉ tiêu").getRangeByIndexes(3, 0, 1, headings[0]?.length ?? 1).values =
          headings as string[][];
        fill("ChiTieu", targets);
        fill("SoLieu", results);
        const sheet = worksheets.add("Đánh giá");
        const all = [...overrideNames, ...overrides];
        const range = sheet.getRangeByIndexes(3, 0, all.length, all[0]?.length ?? 1);
        range.values = all as (string | number)[][];
        tables.add(range, true).name = "DanhGia";
        await context.sync();
      }),
    [
      cells([kindHeadings]),
      cells(kindRows),
      cells(kindResults),
      cells(kindOverrides),
      cells([overrideHeadings]),
    ] as const,
  );
  for (const each of asked) {
    await excel.inAddIn(
      (values) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Thiết lập");
          sheet.getRangeByIndexes(4, 1, values.length, 1).values = values.map((value) => [value]);
          await context.sync();
        }),
      settingsOf(each).map(([, value]) => value),
    );
    await excel.press("Attain.BuildReport");
  }
  return excel.save();
}

function bookOf(each: Asked): Book {
  const table = (
    name: SheetTable["name"],
    headings: readonly Raw[],
    rows: readonly (readonly Raw[])[],
  ): SheetTable => ({
    name,
    sheet: name,
    top: 3,
    left: 0,
    headings,
    rows,
  });
  const settings = settingsOf(each);
  return readBook({
    tables: [
      table("ChiTieu", kindHeadings, kindRows),
      table("SoLieu", resultColumns, kindResults),
      table(
        "ThietLap",
        settingColumns,
        settings.map((row) => [...row, ""]),
      ),
      table("DanhGia", overrideHeadings, kindOverrides),
    ],
    names: [],
  });
}

function reportOf(each: Asked): Report {
  const { plan, levels, results, overrides, settings } = bookOf(each);
  const period = readPeriod(each.period);
  if (!period) throw new Error(each.period);
  const headings = kindHeadings;
  const report = reportOn({ plan, levels, results, overrides, settings, headings, period, level: each.level });
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

function shown(cell: ExcelJS.Cell): Raw {
  const value = cell.formula ? cell.result : cell.value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/** Formulas spell numbers within texts as their reader's program does; LibreOffice here speaks English. */
function inEnglish(text: Raw): Raw {
  if (typeof text !== "string" || !/^[^\p{L}]*\d.*–.*\d$/u.test(text)) return text;
  return text.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
}

function isSame(found: Raw, wanted: Raw): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return found === wanted || found === inEnglish(wanted);
  return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

let saved: Uint8Array;
let calculated: ExcelJS.Workbook;
let recalculated: ExcelJS.Workbook;

async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  return book;
}

beforeAll(async () => {
  const excel = await openExcel();
  saved = await workbook(excel);
  await excel.close();
  calculated = await opened(saved);
  recalculated = await opened(await convert(withoutFigures(saved), "xlsx"));
});

test("every row of the tables is read", () => {
  for (const each of asked) {
    const { problems } = bookOf(each);
    expect(problems.filter((problem) => !isAdvice(problem))).toEqual([]);
  }
});

describe.each(asked.map((each) => [`${each.level} ${each.period}`, each] as const))("%s", (_, each) => {
  const report = reportOf(each);

  test.each([
    ["as it was calculated when it was built", () => calculated],
    ["as LibreOffice recalculates it", () => recalculated],
  ])("is the core's report %s", (_case, book) => {
    const sheet = book().getWorksheet(report.sheetName);
    if (!sheet) throw new Error(`no sheet ${report.sheetName}`);
    const top = report.headRows + 1;
    expect(report.columns.map((_column, index) => shown(sheet.getCell(top, index + 1)))).toEqual(
      report.columns.map((column) => column.heading),
    );
    const unlike = report.rows.flatMap((row, at) =>
      row.cells.flatMap((cell, column) => {
        const found = shown(sheet.getCell(top + 1 + at, column + 1));
        const wanted = cell.value ?? "";
        const where = `${row.code} ${report.columns[column]?.heading}`;
        return isSame(found, wanted) ? [] : [{ where, found, wanted, formula: cell.formula }];
      }),
    );
    expect(unlike.slice(0, 5)).toEqual([]);
    expect(report.rows.length).toBeGreaterThan(170);
  });
});

test("each set's words, overrides and kinds stand somewhere among the reports", () => {
  const words = new Set(
    asked.flatMap((each) => reportOf(each).rows.flatMap((row) => row.cells.map((cell) => String(cell.value ?? "")))),
  );
  const wanted = [
    ...["Vượt", "Đạt", "Không đạt", "Chưa đến kỳ đánh giá", "Vượt (*)", "Đạt và vượt (*)", "Duy trì", "–"],
    ...["Hoàn thành vượt mức", "Cơ bản hoàn thành", "Chưa hoàn thành", "Tiếp tục duy trì", "Đang thực hiện"],
    ...["6,6–6,8", "33,00–34,25", "theo lộ trình", "Trần Thị An, 13/01/2026: theo số cuối cùng"],
  ];
  expect(wanted.filter((word) => !words.has(word))).toEqual([]);
});

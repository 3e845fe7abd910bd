/** One report, two writers: the sheet that Office.js writes into the open workbook and the one that is written as a file are
 *  equal, cell by cell, for every form that comes with Attain. */

import type ExcelJS from "exceljs";
import { readBook, reportName, type Book } from "../../src/core/book";
import { formPresets } from "../../src/core/form-presets";
import type { Form } from "../../src/core/form";
import type { Report } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { standingForm } from "../../src/core/standing-tables";
import { levelOf } from "../../src/core/walk";
import { readBookFile } from "../../src/file/book-file";
import { reportFile } from "../../src/file/report-file";
import { openExcel, type ExcelDriver } from "../workbench/driver";
import { bookOf, cellFacts, heightFacts, layoutFacts } from "./sheet-facts";

let excel: ExcelDriver;
let byOffice: ExcelJS.Workbook;
let byFile: ExcelJS.Workbook;
let reports: ReadonlyMap<string, Report>;

/** Sample results of half the year, with gaps, a base of zero and two rows of one month. */
async function fillIn(): Promise<void> {
  await excel.inAddIn(() =>
    Excel.run(async (context) => {
      const results = context.workbook.tables.getItem("SoLieu");
      const body = results.getDataBodyRange().load("values");
      const targets = context.workbook.tables.getItem("ChiTieu").getDataBodyRange().load("values");
      await context.sync();
      const figures = body.values.map((_, index) => {
        const plan = Number(targets.values[index]?.[6] ?? 1);
        const share = [1, 0.4, 1.1, 0.9996][index % 4] ?? 1;
        return index % 6 === 5 ? ["", ""] : [plan * share, index % 5 === 0 ? 0 : plan * 0.9];
      });
      results.getDataBodyRange().getColumn(5).getResizedRange(0, 1).values = figures;
      const names = context.workbook.tables.getItem("ChiTieu").getDataBodyRange().getColumn(3);
      ["=1+1", "+ Thu ngân sách", "-5 vụ", "@Chỉ tiêu"].forEach((name, row) => {
        names.getCell(row, 0).values = [[`'${name}`]];
      });
      const [first = []] = body.values as unknown[][];
      const named = (row: number): string[] =>
        ["Chỉ tiêu", "ĐVT"].map((column) => `=IFERROR(INDEX(ChiTieu[${column}],MATCH(C${row},ChiTieu[Mã],0)),"")`);
      results.rows.add(undefined, [
        ["6T/2025", String(first[1]), String(first[2]), ...named(body.values.length + 5), 3, "", ""],
        ["6T/2025", "Phường A", String(first[2]), ...named(body.values.length + 6), 7, "", ""],
      ]);
      await context.sync();
    }),
  );
}

async function choose(setting: string, value: string): Promise<void> {
  await excel.inAddIn(
    ([name, wanted]) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("ThietLap").getDataBodyRange().load("values");
        await context.sync();
        const row = body.values.findIndex((cells) => cells[0] === name);
        body.getCell(row, 1).values = [[wanted]];
        await context.sync();
      }),
    [setting, value] as const,
  );
}

function reportIn(book: Book, form: Form): Report {
  const report = reportOn({
    plan: book.plan,
    levels: book.levels,
    results: book.results,
    settings: book.settings,
    calendars: book.calendars,
    holidays: book.holidays,
    period: { year: 2025, kind: "half", number: 1 },
    level: levelOf(book) ?? "",
    form: book.forms.find(({ name }) => name === form.name),
  });
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

beforeAll(async () => {
  excel = await openExcel();
  await excel.press("Attain.SetUpWorkbook");
  await fillIn();
  for (const [setting, value] of [
    ["Cơ quan ban hành", "Ủy ban nhân dân phường Dương Kinh"],
    ["Địa danh", "Hải Phòng"],
  ] as const) {
    await choose(setting, value);
  }
  for (const form of formPresets) {
    await choose("Biểu mẫu", form.name);
    await excel.press("Attain.BuildReport");
  }
  const saved = await excel.save();
  byOffice = await bookOf(saved);
  const contents = readBookFile(saved);
  if (!contents.ok) throw new Error(JSON.stringify(contents.problems));
  const book = readBook(contents.value);
  reports = new Map(formPresets.map((form) => [form.name, reportIn(book, form)]));
  const tables = contents.value.tables.map((table) => standingForm(table, book.plan));
  const written = [...reports].map(([form, report]) => ({
    report,
    name: reportName(levelOf(book) ?? "", report.mark.period, form),
  }));
  byFile = await bookOf(await reportFile(tables, written));
}, 240000);

afterAll(() => excel.close());

function both(sheet: string): readonly [ExcelJS.Worksheet, ExcelJS.Worksheet] {
  const [office, file] = [byOffice.getWorksheet(sheet), byFile.getWorksheet(sheet)];
  if (!office || !file) throw new Error(`${sheet}: ${String(office?.name)}, ${String(file?.name)}`);
  return [office, file];
}

describe.each(formPresets.map(({ name }) => name))("the form %s", (name) => {
  const report = (): Report => {
    const found = reports.get(name);
    if (!found) throw new Error(name);
    return found;
  };

  test("has the same cells: contents, formulas, formats, fonts, borders, alignments", () => {
    const [office, file] = both(report().sheetName);
    const [wanted, found] = [cellFacts(office), cellFacts(file)];
    expect(Object.keys(found).length).toBeGreaterThan(100);
    expect(found).toEqual(wanted);
  });

  test("is laid out the same: widths, merges, print set-up, rules", () => {
    const [office, file] = both(report().sheetName);
    const { columns, headRows, rows, foot } = report();
    expect(layoutFacts(file, columns.length)).toEqual(layoutFacts(office, columns.length));
    const footTop = headRows + 1 + rows.length;
    const set = [
      ...Array.from({ length: headRows + 1 }, (_, row) => row + 1),
      ...foot.map(({ row }) => footTop + row + 1),
    ];
    expect(heightFacts(file, set)).toEqual(heightFacts(office, set));
  });
});

test.each(["Chỉ tiêu", "Số liệu", "Thiết lập"])("the sheet %s has the same cells and layout", (name) => {
  const [office, file] = both(name);
  expect(cellFacts(file)).toEqual(cellFacts(office));
  expect(layoutFacts(file, 8)).toEqual(layoutFacts(office, 8));
});

test.each(["=1+1", "+ Thu ngân sách", "-5 vụ", "@Chỉ tiêu"])("a target named %s is a text everywhere", (name) => {
  const textsOf = (sheet: ExcelJS.Worksheet): readonly unknown[] => {
    const texts: unknown[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.formula ? cell.result : cell.value)));
    return texts;
  };
  for (const sheet of ["Chỉ tiêu", ...[...reports.values()].map(({ sheetName }) => sheetName)]) {
    for (const texts of both(sheet).map(textsOf)) {
      // Some forms have the unit behind the name.
      const shown = texts.filter((text) => typeof text === "string" && text.startsWith(name));
      expect([sheet, shown.length]).toEqual([sheet, 1]);
    }
  }
});

test("the same names stand for the same places", () => {
  const names = (book: ExcelJS.Workbook): unknown =>
    [...(book.definedNames.model as readonly { name: string; ranges: readonly string[] }[])]
      .map(({ name, ranges }) => `${name} ${ranges.join().replace(/'/gu, "")}`)
      .sort();
  expect(names(byFile)).toEqual(names(byOffice));
});

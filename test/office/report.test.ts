/** A report of ours, opened by LibreOffice without the add-in: recalculated to the core's figures, and printed. */

import ExcelJS from "exceljs";
import { readPeriod, type Period } from "../../src/core/period";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { reportOn } from "../../src/core/report-on";
import { wholeArea, type Result } from "../../src/core/results-table";
import { settingColumns } from "../../src/core/setting-versions";
import { readSettings } from "../../src/core/settings-table";
import { planOf, type Target } from "../../src/core/target";
import type { Raw } from "../../src/core/table";
import { openExcel, type ExcelDriver } from "../workbench/driver";
import { convert, printedPages, withoutFigures } from "./libreoffice";

/** Sample figures: for each target a few months, near the plan, with every special case somewhere among them. */
function sampleResults(targets: readonly Target[]): readonly Result[] {
  return targets.flatMap((target, index) =>
    [1, 2, 3, 4, 5, 6].flatMap((number): Result[] => {
      const share = [0.5, 1, 1.02, 0.9996, 0.2, 1.5][index % 6] ?? 1;
      const isFlow = target.aggregation === "sum";
      const actual = target.direction === "maintain" ? index % 2 : ((target.value ?? 0) * share) / (isFlow ? 6 : 1);
      // Every seventh target has no figures, some months are missing, and some bases are zero or missing.
      if (index % 7 === 6 || (index % 5 === 3 && number > 4)) return [];
      const previous = index % 4 === 1 ? 0 : index % 4 === 2 && number === 2 ? undefined : actual * 0.9;
      return [
        {
          code: target.code,
          period: { year: 2025, kind: "month", number },
          unit: wholeArea,
          actual,
          ...(previous === undefined ? {} : { previous }),
          at: { sheet: "Số liệu" },
        },
      ];
    }),
  );
}

/** Two rows of one month, which the report must name. */
const doubled: Result = {
  code: "VONDAUTU",
  period: { year: 2025, kind: "month", number: 2 },
  unit: wholeArea,
  actual: 7,
  at: { sheet: "Số liệu" },
};

const means = planOf(
  plan2025.targets.map((target) => (target.code === "TFP" ? { ...target, aggregation: "mean" as const } : target)),
);
const results = [...sampleResults(means.targets), doubled];

/** The workbook with the results as rows of SoLieu, and the reports asked for; then without any cached figure. */
async function workbook(excel: ExcelDriver, reports: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  await excel.press("Attain.SetUpWorkbook");
  await excel.inAddIn(
    (rows) =>
      Excel.run(async (context) => {
        const { tables, worksheets } = context.workbook;
        tables.getItem("SoLieu").getDataBodyRange().clear("Contents");
        tables.getItem("SoLieu").rows.add(undefined, rows as (string | number)[][]);
        const targets = tables.getItem("ChiTieu").getDataBodyRange().load("values");
        await context.sync();
        const tfp = targets.values.findIndex((row) => row[0] === "TFP");
        tables.getItem("ChiTieu").getDataBodyRange().getCell(tfp, 8).values = [["bình quân"]];
        worksheets.getItem("Thiết lập").getRange("B6:B7").values = [["UBND phường Dương Kinh"], ["Hải Phòng"]];
        await context.sync();
      }),
    results.map((result) => [
      `T${result.period.number}/2025`,
      wholeArea,
      result.code,
      "",
      "",
      result.actual ?? "",
      result.previous ?? "",
      "",
    ]),
  );
  for (const [level, period] of reports) {
    await excel.type("'Thiết lập'!B13", period);
    await excel.type("'Thiết lập'!B14", level);
    await excel.press("Attain.BuildReport");
  }
  return withoutFigures(await excel.save());
}

const cases: readonly (readonly [string, string, string])[] = [
  ["Thành phố", "TP", "T6/2025"],
  ["Thành phố", "TP", "Q2/2025"],
  ["Thành phố", "TP", "6T/2025"],
  ["Thành phố", "TP", "Năm 2025"],
  ["Quận", "Q", "T3/2025"],
  ["Quận", "Q", "Năm 2025"],
];

let recalculated: ExcelJS.Workbook;
let saved: Uint8Array;

beforeAll(async () => {
  const excel = await openExcel();
  saved = await workbook(
    excel,
    cases.map(([name, , period]) => [name, period] as const),
  );
  await excel.close();
  recalculated = new ExcelJS.Workbook();
  await recalculated.xlsx.load(Buffer.from(await convert(saved, "xlsx")) as unknown as ArrayBuffer);
});

function period(key: string): Period {
  const read = readPeriod(key);
  if (!read) throw new Error(key);
  return read;
}

const { settings } = readSettings({
  name: "ThietLap",
  sheet: "Thiết lập",
  top: 3,
  left: 0,
  headings: settingColumns,
  rows: [],
});

function shown(cell: ExcelJS.Cell): Raw {
  const value = cell.formula ? cell.result : cell.value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : value;
}

describe.each(cases)("LibreOffice recalculates the report on %s (%s) %s", (name, level, key) => {
  const built = reportOn({ plan: means, levels: levels2025, results, settings, period: period(key), level });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const report = built.value;

  test("to the core's figures, cell by cell", () => {
    const sheet = recalculated.getWorksheet(report.sheetName);
    if (!sheet) throw new Error(`no sheet ${report.sheetName} (${name})`);
    const found = report.rows.map((row, at) =>
      row.cells.map((_, column) => shown(sheet.getCell(report.headRows + 2 + at, column + 1))),
    );
    const wanted = report.rows.map((row) => row.cells.map((cell) => cell.value ?? ""));
    let figures = 0;
    wanted.forEach((row, at) =>
      row.forEach((value, column) => {
        const other = found[at]?.[column];
        const where = `${row[10]} ${report.columns[column]?.heading}`;
        if (typeof value === "number" && typeof other === "number") {
          figures++;
          expect([where, Math.abs(other - value) <= 1e-9 * Math.max(1, Math.abs(value))]).toEqual([where, true]);
        } else {
          expect([where, other]).toEqual([where, value]);
        }
      }),
    );
    expect(figures).toBeGreaterThan(60);
  });
});

test("it prints on A4 landscape, one page wide, with repeated headings and page numbers from the second page", async () => {
  const pages = await printedPages(await convert(saved, "pdf"));
  const ours = pages.filter((page) => page.includes("So với cùng kỳ"));
  const firsts = ours.filter((page) => page.includes("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
  expect(firsts).toHaveLength(cases.length);
  expect(ours.length).toBeGreaterThan(cases.length);
  for (const page of ours) expect(page).toMatch(/STT\s+Chỉ tiêu[\s\S]*Đánh giá\s+Ghi chú/u);
});

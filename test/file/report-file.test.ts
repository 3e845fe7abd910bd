import ExcelJS from "exceljs";
import { reportName } from "../../src/core/book";
import { formPresets } from "../../src/core/form-presets";
import { readPeriod, type Period } from "../../src/core/period";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import { formulaInRow, type Report } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { wholeArea, type Result } from "../../src/core/results-table";
import { noSettings } from "../../src/core/settings-table";
import { planOf, type Plan, type Target } from "../../src/core/target";
import { newTables } from "../../src/core/workbook-form";
import { reportFile } from "../../src/file/report-file";

const period = readPeriod("6T/2025") as Period;
const name = reportName("TP", period);

function reportOf(plan: Plan, form = formPresets[0]): Report {
  const results = plan.targets.map(({ code, value = 0 }): Result => ({
    code,
    period,
    unit: wholeArea,
    actual: value * 1.01,
    previous: value / 2,
    at: { sheet: "Số liệu" },
  }));
  const report = reportOn({ plan, levels: levels2025, results, settings: noSettings, period, level: "TP", form });
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

async function written(report: Report, plan = plan2025): Promise<ExcelJS.Worksheet> {
  const bytes = await reportFile(newTables({ plan, levels: levels2025, period }), [{ report, name }]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet(report.sheetName);
  if (!sheet) throw new Error(`no sheet ${report.sheetName}`);
  return sheet;
}

const renamed = (names: (index: number) => string, count: number): Plan => {
  const kinds = plan2025.targets.filter(({ level, parent }) => level === "TP" && parent === undefined);
  return planOf(
    Array.from({ length: count }, (_, index): Target => {
      const kind = kinds[index % kinds.length] as Target;
      return { ...kind, code: `M${index}`, item: index + 1, name: names(index) };
    }),
  );
};

test.each(formPresets.map((form) => [form.name, form] as const))(
  "%s: another reader finds every cell's own formula and figure, shared or not",
  async (_, form) => {
    const report = reportOf(plan2025, form);
    const sheet = await written(report);
    const top = report.headRows + 2;
    const unlike = report.rows.flatMap((row, at) =>
      row.cells.flatMap(({ value, formula }, column) => {
        const cell = sheet.getCell(top + at, column + 1);
        const wanted = formula === undefined ? undefined : formulaInRow(formula, top - 1 + at, report.columns).slice(1);
        const found = (cell.formula as string | undefined)?.replace(/\$/gu, "");
        const shown = (formula === undefined ? cell.value : cell.result) ?? "";
        return found === wanted && shown === (value ?? "") ? [] : [{ at: cell.address, found, wanted, shown, value }];
      }),
    );
    expect(unlike.slice(0, 3)).toEqual([]);
    expect(report.rows.length).toBeGreaterThanOrEqual(30);
  },
);

test.each(["=1+1", "+84 đường", "-5 %", "@SUM(A1)", "'quoted", "A & B <c>"])(
  "the name %j stays the text that it is",
  async (text) => {
    const plan = renamed(() => text, 2);
    const report = reportOf(plan);
    const sheet = await written(report, plan);
    const cell = sheet.getCell(report.headRows + 2, report.columns.findIndex(({ key }) => key === "name") + 1);
    expect(cell.result).toBe(text);
  },
);

test("5,000 indicators and names of 40 lines are written whole, and no row is higher than Excel's", async () => {
  const long = (index: number): string => `Chỉ tiêu ${index} ${"có tên rất dài ".repeat(110)}`.trim();
  const plan = renamed((index) => (index === 7 ? long(7) : `Chỉ tiêu ${index}`), 5000);
  const report = reportOf(plan);
  const sheet = await written(report, plan);
  const top = report.headRows + 2;
  expect(sheet.getCell(top + 4999, report.columns.findIndex(({ key }) => key === "code") + 1).value).toBe("M4999");
  const tall = sheet.getRow(top + 7);
  expect(tall.getCell(2).result).toBe(long(7));
  expect(tall.height).toBeGreaterThan(100);
  expect(tall.height).toBeLessThanOrEqual(409.5);
});

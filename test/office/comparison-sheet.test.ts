/** The comparison of two plans, made from the command line, opened by LibreOffice: recalculated to the core's figures, and printed
 *  on A4 with its head on every page. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ExcelJS from "exceljs";
import { answerTo } from "../../src/command-line/answer";
import { plan2025 } from "../../src/core/plan-2025";
import { comparisonReport } from "../../src/core/reading/comparison-sheet";
import { planChanges } from "../../src/core/reading/plan-changes";
import type { Report, ReportCell } from "../../src/core/report";
import { reportFile } from "../../src/file/report-file";
import { convert, printedPages, withoutFigures } from "./libreoffice";

const folder = mkdtempSync(join(tmpdir(), "attain-comparison-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every third target dropped, the others up, down, the same, in another scale or another comparison. */
const next = plan2025.targets.flatMap((target, index) => {
  if (index % 9 === 8) return [];
  const { value } = target;
  if (value === undefined) return [target];
  const factor = [1.08, 0.9, 1, 1.5][index % 4] ?? 1;
  const isInBillions = target.unit === "tỷ đồng";
  return [
    {
      ...target,
      value: Number((value * factor * (isInBillions ? 1000 : 1)).toFixed(3)),
      unit: isInBillions ? "triệu đồng" : target.unit,
      comparison: index % 7 === 3 && target.comparison === ">=" ? (">" as const) : target.comparison,
    },
  ];
});

function shown(cell: ExcelJS.Cell): unknown {
  return cell.formula ? cell.result : cell.value;
}

const isSame = ({ value }: ReportCell, found: unknown): boolean =>
  typeof value === "number"
    ? typeof found === "number" && Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
    : (value ?? "") === (found ?? "");

test("without any cached figure LibreOffice comes to the core's figures, differences and words", async () => {
  const made = comparisonReport({
    changes: planChanges(plan2025.targets, next),
    before: "kế hoạch năm 2025",
    after: "kế hoạch năm 2026",
    year: 2026,
  });
  if (!made.ok) throw new Error(made.problems[0]?.kind);
  const report: Report = made.value;
  const bytes = await reportFile([], [{ report, name: "Attain.BaoCao.SOSANH.NAM_2026.SOSANHKEHOACH" }]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await convert(withoutFigures(bytes), "xlsx")).slice().buffer);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error("no sheet");
  const wrong = report.rows.flatMap(({ cells, code }, row) =>
    cells.flatMap((cell, column) => {
      const found = shown(sheet.getCell(report.headRows + 2 + row, column + 1));
      return isSame(cell, found)
        ? []
        : [`${code} ${report.columns[column]?.key}: ${String(cell.value)} ≠ ${String(found)}`];
    }),
  );
  expect(wrong).toEqual([]);
  expect(shown(sheet.getCell(2, 1))).toBe(report.head[1]?.value);
  expect(new Set(planChanges(plan2025.targets, next).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
});

test("a document beside the built-in plan becomes a file that prints on A4, its headings on every page", async () => {
  const text = ["Số: 12/KH-UBND", "KẾ HOẠCH phát triển kinh tế - xã hội năm 2026", "II. Chỉ tiêu thành phố:"];
  for (const [index, { name, unit, value }] of plan2025.targets.filter(({ level }) => level === "TP").entries()) {
    if (value !== undefined) text.push(`${index + 1}. ${name} đạt ${String(value).replace(".", ",")} ${unit}.`);
  }
  const [file, out] = [join(folder, "2026.txt"), join(folder, "so-sanh.xlsx")];
  writeFileSync(file, text.join("\n"));
  const { exitCode, told } = await answerTo(["plan", file, "--out", out]);
  expect([exitCode, told]).toEqual([0, expect.stringContaining("Đã ghi bảng so sánh")]);
  const pages = await printedPages(await convert(readFileSync(out), "pdf"));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain("Mã chỉ tiêu");
});

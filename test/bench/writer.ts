/** What a report costs as a file: from the report's data to bytes, beside ExcelJS writing the same sheet (cells, formulas,
 *  formats, merges, print set-up) and beside hucre writing its bare values. The parties take turns, each second time the
 *  other way round, so that each has the others' rubbish to clear away as often; medians of one run. */

import ExcelJS from "exceljs";
import { writeXlsx, type CellValue } from "hucre/xlsx";
import { reportName } from "../../src/core/book";
import type { Period } from "../../src/core/period";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import type { Report } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { wholeArea, type Result } from "../../src/core/results-table";
import { noSettings } from "../../src/core/settings-table";
import { planOf, type Target } from "../../src/core/target";
import { StylePool } from "../../src/file/cell-styles";
import { reportFile } from "../../src/file/report-file";
import { reportSheet } from "../../src/file/report-sheet";
import { fileWidth, formulaText, type SheetDraft } from "../../src/file/sheet-draft";
import { table } from "./table";

const period: Period = { year: 2025, kind: "half", number: 1 };

/** The kinds of the built-in plan over and over, each with a result. */
function reportOf(rows: number): Report {
  const kinds = plan2025.targets.filter(({ level, parent }) => level === "TP" && parent === undefined);
  const targets = Array.from({ length: rows }, (_, index): Target => ({
    ...(kinds[index % kinds.length] as Target),
    code: `M${index}`,
    item: index + 1,
  }));
  const results = targets.map(({ code, value = 0 }): Result => ({
    code,
    period,
    unit: wholeArea,
    actual: value / 2,
    previous: value / 3,
    at: { sheet: "Số liệu" },
  }));
  const asked = { levels: levels2025, settings: noSettings, period, level: "TP" };
  const report = reportOn({ ...asked, plan: planOf(targets), results });
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

/** Every cell's formula in A1 without the sign of equality, as ExcelJS takes them. */
function speltFormulas({ rows }: SheetDraft): readonly (readonly (string | undefined)[])[] {
  return rows.map(({ cells }, row) => cells.map((cell) => cell?.formula && formulaText(cell.formula, row).slice(1)));
}

/** The same sheet by ExcelJS, from cells whose formulas are spelt already. */
async function byExcelJs(draft: SheetDraft, formulas: ReturnType<typeof speltFormulas>): Promise<number> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(draft.name, { views: [{ state: "frozen", ySplit: draft.frozenRows }] });
  const styles = new Map<object, Partial<ExcelJS.Style>>();
  sheet.columns = draft.columns.map(({ width, hidden }) => ({ width: fileWidth(width), hidden: hidden ?? false }));
  draft.rows.forEach(({ height, cells }, index) => {
    const row = sheet.getRow(index + 1);
    if (height !== undefined) row.height = height;
    cells.forEach((cell, column) => {
      if (!cell) return;
      const target = row.getCell(column + 1);
      const result = cell.value ?? "";
      const formula = formulas[index]?.[column];
      target.value = formula === undefined ? (cell.value ?? null) : { formula, result };
      let style = styles.get(cell.style);
      if (!style) {
        const { numFmt, ...look } = cell.style;
        style = { ...(look as Partial<ExcelJS.Style>), ...(numFmt === undefined ? {} : { numFmt }) };
        styles.set(cell.style, style);
      }
      target.style = style;
    });
  });
  for (const { startRow, startCol, endRow, endCol } of draft.merges) {
    sheet.mergeCells(startRow + 1, startCol + 1, endRow + 1, endCol + 1);
  }
  sheet.pageSetup = { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return (await book.xlsx.writeBuffer()).byteLength;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function compare(rows: number, rounds: number): Promise<void> {
  const report = reportOf(rows);
  const name = reportName("TP", period);
  const draft = reportSheet(report, name, new StylePool());
  const formulas = speltFormulas(draft);
  const bare = draft.rows.map(({ cells }) => cells.map((cell): CellValue => cell?.value ?? null));
  const parties = {
    ours: () => reportFile([], [{ report, name }]),
    excelJs: () => byExcelJs(draft, formulas),
    bare: () => writeXlsx({ sheets: [{ name: draft.name, rows: bare }] }),
  };
  const times: Record<keyof typeof parties, number[]> = { ours: [], excelJs: [], bare: [] };
  const names = Object.keys(times) as (keyof typeof parties)[];
  for (let round = 0; round <= rounds; round++) {
    for (const party of round % 2 === 0 ? names : [...names].reverse()) {
      const time = await timed(parties[party]);
      // The first round only warms up.
      if (round > 0) times[party].push(time);
    }
  }
  const [ours, excelJs, values] = names.map((party) => median(times[party])) as [number, number, number];
  table(`A report of ${rows} rows as a file, in milliseconds`, [
    ["the report's writer", ours],
    ["ExcelJS writing the same sheet", excelJs, ours / excelJs, "of it (at most 1)"],
    ["hucre writing bare values", values, ours / values, "of it (at most 2)"],
  ]);
}

async function main(): Promise<void> {
  await compare(60, 100);
  await compare(5000, 10);
  await compare(20000, 4);
}

void main();

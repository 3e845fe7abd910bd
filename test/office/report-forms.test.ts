/** Every form, with every column that a form can show: what LibreOffice works out of the bare formulas is what the core
 *  says. */

import ExcelJS from "exceljs";
import type { Form } from "../../src/core/form";
import { formPresets } from "../../src/core/form-presets";
import { readPeriod } from "../../src/core/period";
import { formulaInRow, type Report } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { readResults } from "../../src/core/results-table";
import { noSettings } from "../../src/core/settings-table";
import type { Raw, SheetTable } from "../../src/core/table";
import { readTargets } from "../../src/core/targets-table";
import { convert } from "./libreoffice";
import { resultTable, targetTable, wideForms, type Cells } from "./report-forms";

interface Asked {
  readonly form: Form;
  readonly period: string;
}

const [wide, scarce] = wideForms;
const of = (forms: readonly Form[], ...periods: readonly string[]): readonly Asked[] =>
  forms.flatMap((form) => periods.map((period) => ({ form, period })));
const asked: readonly Asked[] = [
  ...of([wide], "T1/2025", "Q3/2025", "6T/2025", "T12/2025", "Năm 2025"),
  ...of([scarce], "9T/2025", "Năm 2025"),
  ...of(formPresets, "T6/2025"),
];

function tableOf(name: SheetTable["name"], { headings, rows }: Cells): SheetTable {
  return { name, sheet: name, top: 0, left: 0, headings, rows };
}

const { plan, levels, problems } = readTargets(tableOf("ChiTieu", targetTable));
const { results } = readResults(tableOf("SoLieu", resultTable), plan);

function reportOf({ form, period: key }: Asked): Report {
  const period = readPeriod(key);
  const level = levels[0]?.sign;
  if (!period || level === undefined) throw new Error(key);
  const { headings } = targetTable;
  const built = reportOn({ plan, levels, results, settings: noSettings, period, level, form, headings });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

const reports = asked.map(reportOf);
let recalculated: ExcelJS.Workbook;

function addTable(book: ExcelJS.Workbook, name: string, { headings, rows }: Cells): void {
  book.addWorksheet(name).addTable({
    name,
    ref: "A1",
    headerRow: true,
    columns: headings.map((heading) => ({ name: heading })),
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  });
}

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  addTable(book, "ChiTieu", targetTable);
  addTable(book, "SoLieu", resultTable);
  reports.forEach(({ rows, columns }, index) => {
    const sheet = book.addWorksheet(`R${index}`);
    rows.forEach(({ cells }, at) => {
      cells.forEach(({ value, formula }, column) => {
        sheet.getCell(at + 2, column + 1).value =
          formula === undefined
            ? (value ?? null)
            : ({ formula: formulaInRow(formula, at + 1, columns).slice(1) } as ExcelJS.CellFormulaValue);
      });
    });
  });
  recalculated = new ExcelJS.Workbook();
  const bytes = await convert(new Uint8Array(await book.xlsx.writeBuffer()), "xlsx");
  await recalculated.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
});

function shown(cell: ExcelJS.Cell | undefined): Raw {
  const value = cell?.formula ? cell.result : cell?.value;
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

test("the tables are read without a problem but for rows that stand there twice", () => {
  expect(problems).toEqual([]);
  expect(results.length).toBeGreaterThan(500);
});

test.each(asked.map(({ form, period }, index) => [form.name, period, index] as const))("%s, %s", (_, __, index) => {
  const { rows, columns } = reports[index] as Report;
  const sheet = recalculated.getWorksheet(`R${index}`);
  const unlike = rows.flatMap((row, at) =>
    row.cells.flatMap(({ value, formula }, column) => {
      const found = shown(sheet?.getCell(at + 2, column + 1));
      const wanted = value ?? "";
      return isSame(found, wanted) ? [] : [{ where: `${row.code} ${columns[column]?.key}`, found, wanted, formula }];
    }),
  );
  expect(unlike.slice(0, 5)).toEqual([]);
  expect(rows.length).toBeGreaterThan(40);
});

test("each column has figures somewhere, so that the comparison says something", () => {
  const bare = new Set(reports.flatMap(({ columns }) => columns.map(({ key }) => key)));
  for (const { rows, columns } of reports) {
    columns.forEach(({ key }, column) => {
      if (rows.some(({ kind, cells }) => kind !== "codes" && (cells[column]?.value ?? "") !== "")) bare.delete(key);
    });
  }
  // Notes are the people's; a report knows nothing of later years.
  expect([...bare].sort()).toEqual([
    "note",
    "yearActual/2026",
    "yearActual/2027",
    "yearAttained/2026",
    "yearAttained/2027",
    // The plan says nothing of these.
    "yearPlan/2028",
    "yearPlan/2029",
  ]);
});

/** Reports of a few targets and results in any form, as the core has them and as a sheet with the same tables works them
 *  out of the native formulas. */

import type { ColumnItem, Form } from "../../src/core/form";
import { standardForm } from "../../src/core/form-presets";
import { readPeriod } from "../../src/core/period";
import { formulaInRow, type Report, type ReportCell } from "../../src/core/report";
import { reportOn } from "../../src/core/report-on";
import { readResults, resultColumns, wholeArea } from "../../src/core/results-table";
import { noSettings } from "../../src/core/settings-table";
import { columnLetters, type Raw, type SheetTable } from "../../src/core/table";
import { planColumnPrefix, targetColumns } from "../../src/core/target-columns";
import { readTargets, targetRows } from "../../src/core/targets-table";
import { planNames, type Target } from "../../src/core/target";
import { vietnamese } from "../workbench/engine/culture";
import type { Input, Sheet } from "../workbench/engine/model-sheet";
import { plain, sheetWith } from "../workbench/engine/test-sheet";

type Cells = readonly (readonly Raw[])[];

/** `T1/2025=10/8; Xã A: T2/2025=3` is 10 in January with 8 a year before, and 3 of a commune in February. */
export function resultsSpelt(code: string, spelt: string): Cells {
  return spelt.split(";").flatMap((part): Cells => {
    const found = /^(?:(?<unit>[^:]*):)?(?<period>.*)=(?<actual>[^=/]*)(?:\/(?<previous>.*))?$/u.exec(
      part.trim(),
    )?.groups;
    if (!found) return [];
    const { unit = wholeArea, period = "", actual = "", previous = "" } = found;
    const number = (text: string): Raw => (text === "" ? "" : Number(text));
    const known: Readonly<Record<string, Raw>> = {
      Kỳ: period.trim(),
      "Đơn vị": unit.trim(),
      Mã: code,
      "Thực hiện": number(actual),
      "Cùng kỳ năm trước": number(previous),
    };
    return [resultColumns.map((column) => known[column] ?? "")];
  });
}

export interface Sample {
  readonly targets: readonly Target[];
  /** Rows of SoLieu. */
  readonly results?: Cells;
  readonly form: Partial<Form>;
  readonly period: string;
  /** Columns that the table ChiTieu lacks. */
  readonly without?: readonly string[];
  /** How its plan columns are spelt, by the names that targets have. */
  readonly spelt?: Readonly<Record<string, string>>;
}

/** What the core says of a cell and what its formula gives. */
export interface SampleReport {
  readonly report: Report;
  readonly cell: (code: string, key: string) => ReportCell;
  readonly native: (code: string, key: string) => Raw;
}

export const shownForm = (...items: readonly ColumnItem[]): Partial<Form> => ({
  columns: items.map((item) => ({ item, isShown: true })),
});

export function sampleReport({
  targets,
  results = [],
  form,
  period: key,
  without = [],
  spelt = {},
}: Sample): SampleReport {
  const plans = planNames(targets);
  const all = [...targetColumns, ...plans.map((name) => planColumnPrefix + (spelt[name] ?? name))];
  const kept = all.map((_, at) => at).filter((at) => !without.includes(all[at] ?? ""));
  const rows = targetRows(targets, []).map((row, at) => {
    const cells = [...row, ...plans.map((name) => targets[at]?.plans?.get(name) ?? "")];
    return kept.map((column) => cells[column] ?? "");
  });
  const targetTable = tableOf(
    "ChiTieu",
    kept.map((column) => all[column] ?? ""),
    rows,
  );
  const resultTable = tableOf("SoLieu", resultColumns, results);
  const { plan, levels } = readTargets(targetTable);
  const period = readPeriod(key);
  const level = levels[0]?.sign;
  if (!period || level === undefined) throw new Error(key);
  const built = reportOn({
    plan,
    levels,
    results: readResults(resultTable, plan).results,
    settings: noSettings,
    period,
    level,
    form: { ...standardForm, hasHeadline: false, ...form },
    headings: targetTable.headings,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const report = built.value;
  let values: Cells | undefined;
  const placeOf = (code: string, columnKey: string): readonly [number, number] => {
    const place = [
      report.rows.findIndex((row) => row.code === code),
      report.columns.findIndex((column) => column.key === columnKey),
    ] as const;
    if (place.some((each) => each < 0)) throw new Error(`${code} ${columnKey}`);
    return place;
  };
  return {
    report,
    cell: (code, columnKey) => {
      const [row, column] = placeOf(code, columnKey);
      return report.rows[row]?.cells[column] ?? { value: null };
    },
    native: (code, columnKey) => {
      const [row, column] = placeOf(code, columnKey);
      values ??= calculated(report, [targetTable, resultTable]);
      return values[row]?.[column];
    },
  };
}

function tableOf(name: SheetTable["name"], headings: readonly Raw[], rows: Cells): SheetTable {
  return { name, sheet: name, top: 0, left: 0, headings, rows };
}

/** Excel: what begins like a formula is text behind an apostrophe. */
const typed = (value: Raw): Input =>
  typeof value === "string" && /^[=+\-@']/u.test(value) ? `'${value}` : (value ?? "");

/** The report in rows from the first one on, its tables beside it, as Excel calculates them. */
function calculated({ rows, columns }: Report, tables: readonly SheetTable[]): Cells {
  const sheet = sheetWith({}, { culture: vietnamese });
  let left = columns.length + 1;
  for (const { name, headings, rows: cells } of tables) {
    const area = write(
      sheet,
      left,
      [headings, ...(cells.length === 0 ? [headings.map(() => "")] : cells)].map((row) => row.map(typed)),
    );
    sheet.addTable(area, true, name);
    left += headings.length + 1;
  }
  const inputs = rows.map(({ cells }, at) =>
    cells.map(({ value, formula }) => (formula === undefined ? typed(value) : formulaInRow(formula, at, columns))),
  );
  return sheet.values(write(sheet, 0, inputs)).map((row) => row.map(plain));
}

function write(sheet: Sheet, left: number, cells: Input[][]): Parameters<Sheet["write"]>[0] {
  const area = { top: 0, left, bottom: cells.length - 1, right: left + (cells[0]?.length ?? 1) - 1 };
  sheet.write(area, cells);
  return area;
}

/** Where the core and the formulas say different things, to 1e-9. */
export function differing({ report, cell, native }: SampleReport): readonly string[] {
  return report.rows.flatMap(({ code = "" }) =>
    report.columns.flatMap(({ key }, at) => {
      const [wanted, found] = [cell(code, key).value ?? "", native(code, key) ?? ""];
      const isSame =
        typeof wanted === "number" && typeof found === "number"
          ? Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
          : found === wanted;
      return isSame ? [] : [`${columnLetters(at)} ${code} ${key}: ${String(found)} instead of ${String(wanted)}`];
    }),
  );
}

/** Tables of a workbook with every kind of target, plans of several years, former years and single units, in which rows are
 *  reported now by month, now by quarter, now in part: what the forms of LibreOffice are held against. */

import { columnItems, standardForm } from "../../src/core/form-presets";
import type { ColumnItem, Form } from "../../src/core/form";
import { readDay } from "../../src/core/day";
import { periodKey, yearPeriod, month, type Period } from "../../src/core/period";
import { resultColumns, wholeArea } from "../../src/core/results-table";
import type { Raw } from "../../src/core/table";
import { planColumnPrefix, targetColumns } from "../../src/core/target-columns";
import { targetRows } from "../../src/core/targets-table";
import type { Aggregation, Target } from "../../src/core/target";
import { kinds, targetOf } from "../core/kinds.cases";

const day = (text: string): number => readDay(text) ?? Number.NaN;

/** The same run of figures every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const roll = dice(30);
const oneOf = <T>(choices: readonly T[]): T => choices[Math.floor(roll() * choices.length)] as T;
const rules: readonly Aggregation[] = ["sum", "latest", "mean"];

/** A council's plan, and plans of other years under both spellings; the report's own year has a column, too. */
export const furtherPlans = ["HĐND giao", "2024", "năm 2026", "Năm  2027", "2025"] as const;

function plansOf(value: number, at: number): ReadonlyMap<string, number> {
  const given = furtherPlans.filter((_, index) => (at + index) % 3 > 0 && (index < 4 || at % 4 === 0));
  return new Map(given.map((name, index) => [name, value * (1 + index / 10)]));
}

const usual = Object.entries(kinds).flatMap(([name, change], at): Target[] =>
  rules.slice(0, at < 3 ? 3 : 1).map((rule, index) =>
    targetOf({
      aggregation: rules[(at + index) % 3] ?? rule,
      ...change,
      name: `${name} (${index + 1})`,
      code: `K${at}.${index}X`,
      item: at + 1,
      ...(at % 5 === 0 ? {} : { group: oneOf(["Kinh tế", "Xã hội", "Môi trường"]), owner: "Phòng Kinh tế" }),
      ...(at % 7 === 0 ? { unit: "" } : { source: "Nghị quyết 01" }),
      plans: plansOf(change.value ?? 100, at + index),
    }),
  ),
);

const versions: readonly Target[] = [
  targetOf({ code: "PB", item: 90, value: 6.6, upper: 6.8, from: day("01/01/2023"), until: day("31/12/2023") }),
  targetOf({ code: "PB", item: 90, value: 7, from: day("01/01/2024"), until: day("31/12/2024"), tolerance: 0.1 }),
  targetOf({ code: "PB", item: 90, value: 100, from: day("01/01/2025"), until: day("31/12/2025") }),
  targetOf({ code: "PB", item: 90, value: 120, from: day("01/01/2026") }),
  targetOf({ code: "DC", item: 91, value: 5, base: 200, method: "reduction-rate", until: day("31/12/2024") }),
  targetOf({ code: "DC", item: 91, value: 4, comparison: "<=", direction: "lower", from: day("01/01/2025") }),
];

const composite: readonly Target[] = [
  targetOf({ code: "CA3", item: 92, comparison: "all", value: 2, aggregation: "latest", name: "giảm cả 2 tiêu chí" }),
  targetOf({ code: "CA3A", item: 92, comparison: "<=", direction: "lower", value: 20, parent: "CA3" }),
  targetOf({ code: "CA3B", item: 92, comparison: "<=", direction: "lower", value: 30, parent: "CA3" }),
];

const targets = [...usual, ...versions, ...composite];

/** A table's headings and cells. */
export interface Cells {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Raw[])[];
}

export const targetTable: Cells = {
  headings: [...targetColumns, ...furtherPlans.map((name) => planColumnPrefix + name)],
  rows: targetRows(targets, []).map((row, at) => [
    ...row,
    ...furtherPlans.map((name): Raw => targets[at]?.plans?.get(name) ?? ""),
  ]),
};

export const unitNames = ["Xã An Hòa", "=Tổ 5", 'Phường "Mới"', "Xã *B?", "~Khu [1]", "<10", "Tổ A'1@#"] as const;

const quarter = (year: number, number: number): Period => ({ year, kind: "quarter", number });
const months = (year: number, last = 12): readonly Period[] =>
  Array.from({ length: last }, (_, index) => month(year, index + 1));

/** How an indicator may be reported in a year. */
const patterns: readonly ((year: number) => readonly Period[])[] = [
  () => [],
  (year) => [yearPeriod(year)],
  (year) => months(year),
  (year) => months(year).filter(() => roll() < 0.8),
  (year) => months(year, 6),
  (year) => [1, 2, 3, 4].map((number) => quarter(year, number)),
  (year) => [quarter(year, 1), month(year, 4), month(year, 5), month(year, 12)],
  (year) => [{ year, kind: "half", number: 1 }, ...months(year).slice(6)],
  (year) => [...months(year), yearPeriod(year)],
  (year) => [month(year, 1), month(year, 1), month(year, 12)],
];

function resultsOf({ code, value = 1 }: Target, unit: string, year: number): readonly (readonly Raw[])[] {
  const figure = (): number => Math.round(value * (0.5 + roll()) * 1000) / 1000;
  return oneOf(patterns)(year).map((period) => {
    const known: Readonly<Record<string, Raw>> = {
      Kỳ: periodKey(period),
      "Đơn vị": unit,
      Mã: code,
      "Thực hiện": roll() < 0.9 ? figure() : "",
      "Cùng kỳ năm trước": roll() < 0.7 ? figure() : "",
    };
    return resultColumns.map((column) => known[column] ?? "");
  });
}

const codes = [...new Map(targets.map((target) => [target.code, target])).values()];

export const resultTable: Cells = {
  headings: resultColumns,
  rows: codes.flatMap((target, at) => [
    ...(at % 3 === 0 ? [2023, 2024, 2025] : [2024, 2025]).flatMap((year) => resultsOf(target, wholeArea, year)),
    ...unitNames.flatMap((unit, index) => ((at + index) % 7 === 0 ? resultsOf(target, unit, 2025) : [])),
  ]),
};

const everyItem = Object.keys(columnItems) as ColumnItem[];

/** Everything that a form can show, once printed and once as far as it is only needed by what is printed. */
export const wideForms: readonly [wide: Form, scarce: Form] = [
  {
    ...standardForm,
    name: "Đủ cột",
    columns: everyItem.map((item) => ({ item, isShown: true })),
    hasCodes: true,
    hasGroups: true,
    hasOfWhich: true,
    years: { from: 2023, to: 2027 },
  },
  {
    ...standardForm,
    name: "Chỉ kết quả",
    columns: (["number", "name", "yearAttaineds", "yearsPlan", "yearsActual", "unitsTotal", "note"] as const).map(
      (item) => ({ item, isShown: true }),
    ),
    unitIn: "brackets",
    years: { from: 2024, to: 2026 },
  },
];

/** A workbook for samples: the plan of 2025 with made-up results that reach, miss and pass it, and placeholders for agencies.
 *  The same figures every time; nothing in it was ever reported by anybody. */

import { readBook, type BookContents } from "../../src/core/book";
import { formNamed } from "../../src/core/forms-table";
import { month, periodKey, readPeriod, type Period } from "../../src/core/period";
import { levels2025, plan2025 } from "../../src/core/plan-2025";
import type { ReportRequest } from "../../src/core/report-basis";
import { resultColumns, wholeArea } from "../../src/core/results-table";
import { settingNames, type SettingKey } from "../../src/core/setting-names";
import { settingRows } from "../../src/core/setting-rows";
import { settingColumns } from "../../src/core/setting-versions";
import type { Raw, SheetTable } from "../../src/core/table";
import { planColumnPrefix, targetColumns } from "../../src/core/target-columns";
import { targetRows } from "../../src/core/targets-table";
import type { Target } from "../../src/core/target";
import { tableTop } from "../../src/core/workbook-form";

/** Of the year's plan, target by target in turn: what is reached by the year's end. */
const shares = [1.021, 1, 0.973, 1.148, 0.9996, 1.006, 0.91, 1.034] as const;
/** Of the year, month by month. */
const seasons = [0.07, 0.06, 0.08, 0.08, 0.085, 0.085, 0.085, 0.085, 0.09, 0.09, 0.095, 0.095] as const;
/** Structures must make a hundred together. */
const fixed: Readonly<Record<string, number>> = { "Q.CCCN": 59.31, "Q.CCDV": 39.02, "Q.CCNN": 1.67, "Q.TOIPHAM": 5.36 };
/** Targets for which nobody has reported anything yet. */
const unreported = new Set(["FDI", "Q.VANHOA"]);
const unitNames = ["Phường A", "Phường B", "Xã C"] as const;
const unitShares = [0.42, 0.33, 0.25] as const;

function yearsEnd(target: Target, index: number): number {
  const { code, value = 0, direction, unit } = target;
  const made = fixed[code];
  if (made !== undefined) return made;
  if (direction === "maintain") return value;
  if (direction === "lower") return value * (index % 2 === 0 ? 0.92 : 1.06);
  const reached = value * (shares[index % shares.length] ?? 1);
  return unit === "%" && target.method === "direct" ? Math.min(100, reached) : reached;
}

/** As many decimals as such figures are reported with. */
function asReported(figure: number, unit: string): number {
  const size = Math.abs(figure);
  const decimals = /người|hộ/u.test(unit) && !/tr/u.test(unit) ? 0 : size >= 1000 ? 1 : size >= 10 ? 2 : 3;
  return Math.round(figure * 10 ** decimals) / 10 ** decimals;
}

function figureIn(target: Target, index: number, number: number): number {
  const whole = yearsEnd(target, index);
  const season = seasons[number - 1] ?? 0;
  const isSteady = target.method !== "direct" || target.direction !== "higher";
  const share = target.aggregation === "sum" ? season : isSteady ? 1 : 0.96 + (0.04 * number) / 12;
  return asReported(whole * share, target.unit);
}

/** Shares of all households and the like stay below a hundred. */
function lastYears(actual: number, unit: string, index: number): number {
  const figure = actual * (0.9 + (((index * 7) % 10) * 18) / 1000);
  return asReported(unit === "%" && actual <= 100 ? Math.min(100, figure) : figure, unit);
}

function row(
  period: Period,
  unit: string,
  { code, unit: measure }: Target,
  actual: number,
  index: number,
): readonly Raw[] {
  const known: Readonly<Record<string, Raw>> = {
    Kỳ: periodKey(period),
    "Đơn vị": unit,
    Mã: code,
    "Thực hiện": actual,
    "Cùng kỳ năm trước": lastYears(actual, measure, index),
  };
  return resultColumns.map((column) => known[column] ?? "");
}

const half: Period = { year: 2025, kind: "half", number: 1 };

function resultsOf(target: Target, index: number): readonly (readonly Raw[])[] {
  if (unreported.has(target.code)) return [];
  const months = seasons.map((_, at) =>
    row(month(2025, at + 1), wholeArea, target, figureIn(target, index, at + 1), index),
  );
  const sixMonths = 0.46;
  const units = unitNames.map((unit, at) => {
    const isSum = target.aggregation === "sum";
    const part = isSum ? (unitShares[at] ?? 0) * sixMonths : 1.003 - at * 0.004;
    const whole = isSum || target.direction === "none" ? yearsEnd(target, index) : figureIn(target, index, 6);
    return row(half, unit, target, asReported(whole * part, target.unit), index);
  });
  return [...months, ...units];
}

const laterYears = [2026, 2027, 2028, 2029] as const;

/** A plan of several years grows a little each year; shares stay below a hundred. */
function laterPlan({ value, unit, direction, aggregation }: Target, year: number): Raw {
  if (value === undefined) return "";
  if (direction !== "higher") return value;
  const grown = value * (1 + (aggregation === "sum" ? 0.06 : 0.01) * (year - 2025));
  return unit === "%" && value <= 100 ? Math.min(100, asReported(grown, unit)) : asReported(grown, unit);
}

const agencies: Readonly<Partial<Record<SettingKey, Raw>>> = {
  superior: "UBND THÀNH PHỐ …",
  agency: "ỦY BAN NHÂN DÂN PHƯỜNG …",
  place: "…",
  number: "05",
  sendTo: "Ủy ban nhân dân thành phố …",
  recipients: "- Như trên;\n- Thường trực Đảng ủy, HĐND phường …;\n- Các phòng chuyên môn;\n- Lưu: VT, ….",
  signatory: "(Họ và tên)",
};

function settings(period: string, level: string): readonly (readonly Raw[])[] {
  const keys = Object.keys(settingNames) as SettingKey[];
  return settingRows(period, level, 2025).map((cells, index) => {
    const given = agencies[keys[index] ?? "period"];
    return given === undefined ? cells : [cells[0], given, ...cells.slice(2)];
  });
}

const table = (
  name: SheetTable["name"],
  sheet: string,
  headings: readonly Raw[],
  rows: SheetTable["rows"],
): SheetTable => ({ name, sheet, top: tableTop, left: 0, headings, rows });

export interface Sample {
  /** As a file name. */
  readonly slug: string;
  readonly form: string;
  readonly period: string;
  /** The level's sign in the plan. */
  readonly level: string;
}

/** Each form on a period and level that show what it is for. */
export const samples: readonly Sample[] = [
  { slug: "bieu-chuan", form: "Biểu chuẩn", period: "6T/2025", level: "TP" },
  { slug: "nam-tinh", form: "Năm - tỉnh", period: "Năm 2025", level: "TP" },
  { slug: "danh-gia", form: "Đánh giá chỉ tiêu", period: "Năm 2025", level: "Q" },
  { slug: "thang-cung-ky", form: "Tháng và cùng kỳ", period: "T9/2025", level: "TP" },
  { slug: "nhieu-nam", form: "Nhiều năm", period: "Năm 2025", level: "TP" },
  { slug: "ma-tran-don-vi", form: "Ma trận đơn vị", period: "6T/2025", level: "Q" },
  { slug: "nhap-he-thong", form: "Nhập hệ thống (phẳng)", period: "6T/2025", level: "TP" },
];

/** The workbook of a sample, and what is asked of it. Only the form of several years has plans of several years. */
export function sampleBook({ form, period: key, level }: Sample): { contents: BookContents; request: ReportRequest } {
  const years = form === "Nhiều năm" ? laterYears : [];
  const headings = [...targetColumns, ...years.map((year) => `${planColumnPrefix}${year}`)];
  const targets = targetRows(plan2025.targets, levels2025).map((cells, index) => {
    const target = plan2025.targets[index];
    return [...cells, ...years.map((year) => (target ? laterPlan(target, year) : ""))];
  });
  const levelName = levels2025.find(({ sign }) => sign === level)?.name ?? level;
  const contents: BookContents = {
    tables: [
      table("ChiTieu", "Chỉ tiêu", headings, targets),
      table("SoLieu", "Số liệu", resultColumns, plan2025.targets.flatMap(resultsOf)),
      table("ThietLap", "Thiết lập", settingColumns, settings(key, levelName)),
    ],
    names: [],
  };
  const book = readBook(contents);
  const [period, found] = [readPeriod(key), formNamed(book.forms, form)];
  const sign = book.levels.find((each) => each.name === levelName)?.sign;
  if (!period || !found || sign === undefined) throw new Error(`There is no sample of “${form}” on ${key}.`);
  const { plan, levels, results, settings: own, calendars, holidays } = book;
  const request = {
    plan,
    levels,
    results,
    settings: own,
    calendars,
    holidays,
    period,
    level: sign,
    form: found,
    headings,
  };
  return { contents, request };
}

/** The sheets and tables that "Set up workbook" writes: names, headings, first rows, widths, lists of words. */

import { calendarColumns, calendarRows, dayOffSides, periodKinds } from "./calendars-table";
import { dayKinds, holidayColumns, holidayRows } from "./holidays-table";
import { labelSets } from "./labels";
import { formRows, formsColumns } from "./forms-table";
import { overrideColumns } from "./overrides";
import { periodKey, yearPeriod, type Period } from "./period";
import type { TableName } from "./problem";
import { resultColumns, resultRows } from "./results-table";
import { settingNames, type SettingKey } from "./setting-names";
import { openSettings, settingChoices, settingDates, settingRows } from "./setting-rows";
import { settingColumns } from "./setting-versions";
import { typedFormat } from "./report-formats";
import type { Raw } from "./table";
import { planColumnPrefix, targetColumns, type TargetColumn } from "./target-columns";
import { targetRows } from "./targets-table";
import { planNames, type Level, type Plan } from "./target";
import { aggregations, comparisons, directions, methods, shownKinds, wordsOf, yesOrNo } from "./words";

export interface NewTable {
  readonly name: TableName;
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  readonly headings: readonly string[];
  /** What the cells hold; text is text, whatever it begins with. */
  readonly rows: readonly (readonly Raw[])[];
  /** Columns of native formulas, one for each row; `rows` holds what they give. */
  readonly formulas?: Readonly<Record<number, readonly string[]>>;
  /** In characters of the standard font, column by column. */
  readonly widths: readonly number[];
  /** Excel number formats by column, or by row where each row has its own; "@" keeps what is typed as text. */
  readonly formats: readonly (string | readonly string[] | undefined)[];
  /** Words offered in a column's cells. */
  readonly lists: Readonly<Record<number, readonly string[]>>;
  /** Words offered in single cells: row and column within the table, without its headings. */
  readonly cellLists?: readonly CellList[];
  /** Whether other words than the offered ones are welcome. */
  readonly isOpen?: boolean;
  /** Columns in which people type: shown as such. */
  readonly typed: readonly number[];
}

export interface CellList {
  readonly row: number;
  readonly column: number;
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

const dateFormat = "dd/mm/yyyy";

function typedFormats(plan: Plan): readonly string[] {
  return plan.targets.map((target) => typedFormat(target.unit));
}

/** The heading row of every table, counted from zero: title and hint stand above it. */
export const tableTop = 3;

export interface NewBook {
  readonly plan: Plan;
  readonly levels: readonly Level[];
  readonly period: Period;
  /** The first year that the plan speaks of, where it is known. */
  readonly firstYear?: number | undefined;
}

export function newTables({ plan, levels, period, firstYear }: NewBook): readonly NewTable[] {
  return [targetsForm(plan, levels), resultsForm(plan, period), settingsForm(plan, levels, period, firstYear)];
}

/** In the order of targetColumns; the last twelve are the ones that a plan seldom needs. */
const columnWidths = [15, 13, 9, 58, 16, 14, 14, 15, 12, 12, 52, 12, 24, 12, 14, 9, 17, 14, 14, 14, 24, 24, 20];

const widthOfPlan = 14;

const lists: readonly (readonly [TargetColumn, readonly string[]])[] = [
  ["So sánh", wordsOf(comparisons)],
  ["Chiều", wordsOf(directions)],
  ["Tổng hợp", wordsOf(aggregations)],
  ["Cách tính", wordsOf(methods)],
  ["Vượt", wordsOf(yesOrNo)],
  ["So với KH bằng", wordsOf(shownKinds)],
];

/** The number format of a cell of the table ChiTieu; undefined where the format is left as it is. */
export function targetFormat(column: TargetColumn, unit: string): string | undefined {
  switch (column) {
    case "STT":
      return undefined;
    case "Kế hoạch":
    case "Đến":
      return typedFormat(unit);
    case "Gốc":
    case "Dung sai %":
      return "#,##0.0##";
    case "Hiệu lực từ":
    case "Hiệu lực đến":
      return dateFormat;
    default:
      return "@";
  }
}

function columnFormat(column: TargetColumn, plan: Plan): NewTable["formats"][number] {
  const isByUnit = column === "Kế hoạch" || column === "Đến";
  return isByUnit ? typedFormats(plan) : targetFormat(column, "");
}

function targetsForm(plan: Plan, levels: readonly Level[]): NewTable {
  const further = planNames(plan.targets);
  const rows = targetRows(plan.targets, levels);
  return {
    name: "ChiTieu",
    sheet: "Chỉ tiêu",
    title: "CHỈ TIÊU KẾ HOẠCH",
    hint: "Mỗi dòng một chỉ tiêu. Sửa, thêm, bớt ngay trong bảng; công thức ATTAIN và báo cáo lấy số từ đây.",
    headings: [...targetColumns, ...further.map((name) => planColumnPrefix + name)],
    rows: rows.map((row, index) => [...row, ...further.map((name) => plan.targets[index]?.plans?.get(name) ?? "")]),
    widths: [...columnWidths, ...further.map(() => widthOfPlan)],
    formats: [...targetColumns.map((column) => columnFormat(column, plan)), ...further.map(() => typedFormats(plan))],
    lists: Object.fromEntries(lists.map(([column, words]) => [targetColumns.indexOf(column), words])),
    typed: [targetColumns.indexOf("Kế hoạch")],
  };
}

function resultsForm(plan: Plan, period: Period): NewTable {
  const [name, unit] = [resultColumns.indexOf("Chỉ tiêu"), resultColumns.indexOf("ĐVT")];
  const rows = resultRows(plan, period, tableTop + 2);
  const formulas = (column: number): readonly string[] => rows.map((row) => String(row[column]));
  return {
    name: "SoLieu",
    sheet: "Số liệu",
    title: "SỐ LIỆU THỰC HIỆN",
    hint: `Nhập số của riêng kỳ vào “Thực hiện” (không lũy kế). Chưa có số thì để trống, đừng ghi 0. Số ước cả năm ghi ở dòng có kỳ “${periodKey(yearPeriod(period.year))}”.`,
    headings: resultColumns,
    rows: rows.map((row, index) => {
      const target = plan.targets[index];
      return row.map((cell, column) => (column === name ? target?.name : column === unit ? target?.unit : cell));
    }),
    formulas: { [name]: formulas(name), [unit]: formulas(unit) },
    widths: [12, 16, 15, 58, 16, 16, 20, 40],
    formats: ["@", "@", "@", undefined, undefined, typedFormats(plan), typedFormats(plan), "@"],
    lists: {},
    typed: [5, 6],
  };
}

const settingKeys = Object.keys(settingNames) as SettingKey[];

function settingsForm(plan: Plan, levels: readonly Level[], period: Period, firstYear: number | undefined): NewTable {
  const sign = plan.targets[0]?.level;
  const level = levels.find((known) => known.sign === sign)?.name ?? sign ?? "";
  return {
    name: "ThietLap",
    sheet: "Thiết lập",
    title: "THIẾT LẬP BÁO CÁO",
    hint: "Tên cơ quan, người ký, kỳ báo cáo: nhập một lần, mọi báo cáo dùng chung.",
    headings: settingColumns,
    rows: settingRows(periodKey(period), level, firstYear),
    widths: [24, 52, 60, 14, 14],
    formats: [
      "@",
      settingKeys.map((key) => (settingDates.includes(key) ? dateFormat : "@")),
      "@",
      dateFormat,
      dateFormat,
    ],
    lists: {},
    cellLists: settingKeys.flatMap((key, row) => {
      const words = settingChoices[key];
      return words ? [{ row, column: 1, words, isOpen: openSettings.includes(key) }] : [];
    }),
    typed: [1],
  };
}

/** People's own judgements: made when the first one is given, with its row. */
export function overridesForm(rows: NewTable["rows"]): NewTable {
  return {
    name: "DanhGia",
    sheet: "Đánh giá",
    title: "ĐÁNH GIÁ CỦA NGƯỜI PHỤ TRÁCH",
    hint: "Mỗi dòng thay đề xuất của Attain cho một chỉ tiêu trong một kỳ, và hiện trên báo cáo với dấu (*). Nhiều dòng cùng mã, cùng kỳ: dòng dưới cùng được dùng.",
    headings: overrideColumns,
    rows,
    widths: [14, 12, 24, 28, 14, 60],
    formats: ["@", "@", "@", "@", dateFormat, "@"],
    lists: { 2: judgementWords },
    isOpen: true,
    typed: [2, 3, 4, 5],
  };
}

/** The forms of reports: made when a person wants to change one or to have one of their own. */
export function formsForm(): NewTable {
  const rows = formRows();
  const shown = formsColumns.indexOf("In");
  return {
    name: "BieuMau",
    sheet: "Biểu mẫu",
    title: "BIỂU MẪU BÁO CÁO",
    hint: "Mỗi dòng một cột hoặc một lựa chọn của biểu; các cột in theo thứ tự dòng. Muốn biểu mới: chép các dòng của một biểu xuống cuối bảng, đặt tên khác ở cột Biểu mẫu.",
    headings: formsColumns,
    rows,
    widths: [24, 24, 52, 8, 8, 60],
    formats: ["@", "@", rows.map((row) => (typeof row[2] === "number" ? "0" : "@")), "0", "@", "@"],
    // Excel: a list within a rule may have at most 255 signs, and the items of a form have more: rows are copied instead.
    lists: { [shown]: wordsOf(yesOrNo) },
    typed: [2, 3, shown],
  };
}

/** The reporting calendars: made when a person wants to change one or to have one of their own. */
export function calendarsForm(): NewTable {
  const [kind, dayOff] = [calendarColumns.indexOf("Loại kỳ"), calendarColumns.indexOf("Gặp ngày nghỉ")];
  return {
    name: "LichBaoCao",
    sheet: "Lịch báo cáo",
    title: "LỊCH BÁO CÁO",
    hint: "Ngày đầu, ngày cuối của từng loại kỳ và hạn gửi; mục “Lịch báo cáo” của trang Thiết lập ghi tên lịch đang dùng. Hạn gửi 25: ngày 25 đầu tiên sau ngày cuối kỳ. Có cả Hạn gửi và số ngày làm việc thì lấy ngày sau. Kỳ không có dòng riêng tính theo dòng tháng.",
    headings: calendarColumns,
    rows: calendarRows(),
    widths: [34, 12, 12, 12, 14, 12, 16, 16, 60],
    formats: ["@", "@", "0", "0", undefined, undefined, "0", "@", "@"],
    lists: { [kind]: wordsOf(periodKinds), [dayOff]: wordsOf(dayOffSides) },
    typed: [2, 3, 4, 5, 6, dayOff],
  };
}

/** Public holidays and exchanged days: made when a person wants to add those of another year. */
export function holidaysForm(): NewTable {
  return {
    name: "NgayNghi",
    sheet: "Ngày nghỉ",
    title: "NGÀY NGHỈ LỄ, TẾT VÀ NGÀY LÀM BÙ",
    hint: "Dùng để tính hạn gửi báo cáo. Mỗi năm thêm các dòng theo thông báo nghỉ; năm chưa có dòng nào thì chỉ biết thứ Bảy, Chủ nhật, 01/01, 30/4, 01/5 và 02/9.",
    headings: holidayColumns,
    rows: holidayRows,
    widths: [14, 14, 12, 44, 60],
    formats: [dateFormat, dateFormat, "@", "@", "@"],
    lists: { [holidayColumns.indexOf("Loại")]: wordsOf(dayKinds) },
    typed: [0, 1, 2, 3],
  };
}

/** The words that authorities use, in whichever set. */
const judgementWords = [...new Set(labelSets.flatMap((set) => set.rules.map((rule) => rule.text)))];

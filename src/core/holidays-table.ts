/** Days off ↔ rows of the table NgayNghi: public holidays and the days exchanged for them. A workbook without the table
 *  has the announced ones of 2025 and 2026. */

import { calendarOf, dayOf, readDay } from "./day";
import type { Problem } from "./problem";
import { isBlank, readRows, type Raw, type SheetTable, type TableRow } from "./table";
import type { Holidays } from "./working-days";
import { notionOf, wordFor, wordsOf, type Vocabulary } from "./words";

export const holidayColumns = ["Từ ngày", "Đến ngày", "Loại", "Tên", "Căn cứ"] as const;

type HolidayColumn = (typeof holidayColumns)[number];
type DayKind = "off" | "worked";

export const dayKinds: Vocabulary<DayKind> = {
  off: ["nghỉ", "nghỉ lễ", "nghỉ bù"],
  worked: ["làm bù", "đi làm"],
};

interface DaysOff {
  readonly from: number;
  readonly to: number;
  readonly kind: DayKind;
}

const law = "Điều 111, 112 Bộ luật Lao động 2019";
const of2025 = "Văn bản 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ";
const of2026 = "Ý kiến của Thủ tướng do Văn phòng Chính phủ truyền đạt tháng 10/2025";
const newYear2026 = "Văn bản 12729/VPCP-KGVX ngày 25/12/2025 của Văn phòng Chính phủ";

type Announced = readonly [from: string, to: string, kind: DayKind, name: string, source: string];

/** As announced for state offices. */
const announced: readonly Announced[] = [
  ["2025-01-01", "2025-01-01", "off", "Tết Dương lịch", law],
  ["2025-01-27", "2025-01-31", "off", "Tết Nguyên đán Ất Tỵ", of2025],
  ["2025-04-07", "2025-04-07", "off", "Giỗ Tổ Hùng Vương", law],
  ["2025-04-26", "2025-04-26", "worked", "Làm bù cho ngày 02/05/2025", of2025],
  ["2025-04-30", "2025-05-01", "off", "Ngày Chiến thắng, Quốc tế Lao động", law],
  ["2025-05-02", "2025-05-02", "off", "Nghỉ hoán đổi với ngày 26/04/2025", of2025],
  ["2025-09-01", "2025-09-02", "off", "Quốc khánh", of2025],
  ["2026-01-01", "2026-01-01", "off", "Tết Dương lịch", law],
  ["2026-01-02", "2026-01-02", "off", "Nghỉ hoán đổi với ngày 10/01/2026", newYear2026],
  ["2026-01-10", "2026-01-10", "worked", "Làm bù cho ngày 02/01/2026", newYear2026],
  ["2026-02-16", "2026-02-20", "off", "Tết Nguyên đán Bính Ngọ", of2026],
  ["2026-04-26", "2026-04-27", "off", "Giỗ Tổ Hùng Vương và nghỉ bù", law],
  ["2026-04-30", "2026-05-01", "off", "Ngày Chiến thắng, Quốc tế Lao động", law],
  ["2026-08-22", "2026-08-22", "worked", "Làm bù cho ngày 31/08/2026", of2026],
  ["2026-08-31", "2026-08-31", "off", "Nghỉ hoán đổi với ngày 22/08/2026", of2026],
  ["2026-09-01", "2026-09-02", "off", "Quốc khánh", of2026],
];

export const builtInHolidays: Holidays = holidaysOf(
  announced.map(([from, to, kind]) => ({ from: serial(from), to: serial(to), kind })),
);

/** The announced days as rows of the table. */
export const holidayRows: readonly (readonly Raw[])[] = announced.map(([from, to, kind, name, source]) => [
  serial(from),
  serial(to),
  wordFor(dayKinds, kind),
  name,
  source,
]);

function serial(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return dayOf(year, month, day) ?? 0;
}

/** The years that have rows count as known. */
export function readHolidays(table: SheetTable): {
  readonly holidays: Holidays;
  readonly problems: readonly Problem[];
} {
  const { rows, problems: columnProblems } = readRows(table, holidayColumns, ["Đến ngày", "Tên", "Căn cứ"]);
  const problems: Problem[] = [...columnProblems];
  const holidays = holidaysOf(rows.flatMap((row) => readDaysOff(row, problems)));
  return { holidays: { ...holidays, at: { sheet: table.sheet } }, problems };
}

function readDaysOff(row: TableRow<HolidayColumn>, problems: Problem[]): readonly DaysOff[] {
  const from = readDate(row, "Từ ngày", problems);
  const to = isBlank(row.raw("Đến ngày")) ? from : readDate(row, "Đến ngày", problems);
  const found = row.text("Loại");
  const kind = notionOf(dayKinds, found);
  if (!kind) {
    problems.push({ kind: "unknown-word", column: "Loại", found, known: wordsOf(dayKinds), at: row.at("Loại") });
  }
  if (from === undefined || to === undefined || !kind) return [];
  if (to >= from) return [{ from, to, kind }];
  problems.push({ kind: "dates-upside-down", at: row.at("Đến ngày") });
  return [];
}

function readDate(row: TableRow<HolidayColumn>, column: HolidayColumn, problems: Problem[]): number | undefined {
  const day = readDay(row.raw(column));
  if (day === undefined) problems.push({ kind: "not-a-date", column, found: row.text(column), at: row.at(column) });
  return day;
}

function holidaysOf(all: readonly DaysOff[]): Holidays {
  const daysOf = (kind: DayKind): ReadonlySet<number> =>
    new Set(
      all
        .filter((each) => each.kind === kind)
        .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
    );
  return {
    off: daysOf("off"),
    worked: daysOf("worked"),
    years: new Set(all.flatMap(({ from, to }) => [calendarOf(from).year, calendarOf(to).year])),
  };
}

/** Reporting calendars ↔ rows of the table LichBaoCao, one row for each kind of period. A workbook without the table has
 *  the built-in calendars. */

import {
  builtInCalendars,
  decreeCalendar,
  monthCalendar,
  ruleFor,
  type DayOfMonth,
  type DeadlineRule,
  type PeriodRule,
  type ReportCalendar,
} from "./calendar";
import { unevenness } from "./calendar-checks";
import type { PeriodKind } from "./period";
import type { Place, Problem } from "./problem";
import { isBlank, readRows, type Raw, type SheetTable, type TableRow } from "./table";
import { notionOf, readWord, wordFor, type Vocabulary } from "./words";

export const calendarColumns = [
  "Lịch",
  "Loại kỳ",
  "Lùi tháng",
  "Ngày đầu",
  "Ngày cuối",
  "Hạn gửi",
  "Ngày làm việc sau kỳ",
  "Gặp ngày nghỉ",
  "Giải thích",
] as const;

type CalendarColumn = (typeof calendarColumns)[number];

export const periodKinds: Vocabulary<PeriodKind> = {
  month: ["tháng"],
  quarter: ["quý"],
  half: ["6 tháng", "6 tháng đầu năm", "nửa năm"],
  "nine-months": ["9 tháng", "9 tháng đầu năm"],
  year: ["năm", "cả năm"],
};

export const dayOffSides: Vocabulary<DeadlineRule["dayOff"]> = {
  before: ["trước", "gửi trước"],
  after: ["sau", "gửi sau", "lùi"],
};

const lastDay: Vocabulary<"last"> = { last: ["cuối tháng", "cuối"] };

export interface CalendarsReading {
  /** Never empty: where the table has none that can be used, the built-in ones. */
  readonly calendars: readonly ReportCalendar[];
  readonly problems: readonly Problem[];
}

export function readCalendars(table: SheetTable): CalendarsReading {
  const needed: readonly CalendarColumn[] = ["Lịch", "Loại kỳ", "Ngày đầu", "Ngày cuối"];
  const { rows, problems: columnProblems } = readRows(
    table,
    calendarColumns,
    calendarColumns.filter((column) => !needed.includes(column)),
  );
  const problems: Problem[] = [...columnProblems];
  const found = new Map<string, CalendarRows>();
  for (const row of rows) readInto(found, row, problems);
  const calendars = [...found.values()].flatMap(({ name, rules, at }): ReportCalendar[] => {
    const month = rules.get("month");
    if (month) return [{ name, rules: { ...Object.fromEntries(rules), month } }];
    problems.push({ kind: "calendar-without-months", calendar: name, at });
    return [];
  });
  problems.push(...calendars.flatMap(unevenness));
  return { calendars: calendars.length > 0 ? calendars : builtInCalendars, problems };
}

/** The calendar that an office names, or the first; undefined for a name that no calendar has. */
export function calendarNamed(name: string, calendars: readonly ReportCalendar[]): ReportCalendar | undefined {
  return name === "" ? calendars[0] : calendars.find((calendar) => nameKey(calendar.name) === nameKey(name));
}

/** The same where a wrong name is told elsewhere: then the first calendar holds. */
export function calendarFor(name: string, calendars: readonly ReportCalendar[]): ReportCalendar {
  return calendarNamed(name, calendars) ?? calendars[0] ?? decreeCalendar;
}

/** Names are compared without case, outer blanks, and the two dashes that keyboards mix up. */
function nameKey(name: string): string {
  return name.replace(/[–—]/gu, "-").replace(/\s+/gu, " ").trim().toLowerCase();
}

interface CalendarRows {
  readonly name: string;
  readonly rules: Map<PeriodKind, PeriodRule>;
  readonly at: Place;
}

function readInto(found: Map<string, CalendarRows>, row: TableRow<CalendarColumn>, problems: Problem[]): void {
  const name = row.text("Lịch");
  if (name === "") {
    problems.push({ kind: "calendar-without-name", at: row.at("Lịch") });
    return;
  }
  const calendar = found.get(nameKey(name)) ?? { name, rules: new Map(), at: row.at("Lịch") };
  found.set(nameKey(name), calendar);
  const kind = readWord(row, "Loại kỳ", periodKinds, problems);
  const rule = readRule(row, problems);
  if (!kind || !rule) return;
  const first = calendar.rules.get(kind)?.at;
  if (first) {
    const period = wordFor(periodKinds, kind);
    problems.push({ kind: "doubled-calendar-row", calendar: name, period, first, at: row.at("Loại kỳ") });
    return;
  }
  calendar.rules.set(kind, rule);
}

function readRule(row: TableRow<CalendarColumn>, problems: Problem[]): PeriodRule | undefined {
  const before = problems.length;
  const monthsBefore = readWhole(row, "Lùi tháng", 0, 12, problems) ?? 0;
  const firstDay = readWhole(row, "Ngày đầu", 1, 31, problems, isNeeded);
  const last = readDayOfMonth(row, "Ngày cuối", problems, isNeeded);
  const day = readDayOfMonth(row, "Hạn gửi", problems);
  const workingDays = readWhole(row, "Ngày làm việc sau kỳ", 1, 60, problems);
  const dayOff = isBlank(row.raw("Gặp ngày nghỉ")) ? "before" : readWord(row, "Gặp ngày nghỉ", dayOffSides, problems);
  if (problems.length > before || firstDay === undefined || last === undefined || !dayOff) return undefined;
  return {
    monthsBefore,
    firstDay,
    lastDay: last,
    deadline: {
      ...(day === undefined ? {} : { day }),
      ...(workingDays === undefined ? {} : { workingDays }),
      dayOff,
    },
    at: row.at("Ngày đầu"),
    deadlineAt: row.at("Hạn gửi"),
  };
}

const isNeeded = true;

function readDayOfMonth(
  row: TableRow<CalendarColumn>,
  column: CalendarColumn,
  problems: Problem[],
  needed = false,
): DayOfMonth | undefined {
  if (notionOf(lastDay, row.text(column))) return "last";
  return readWhole(row, column, 1, 31, problems, needed, wordFor(lastDay, "last"));
}

/** A whole number, also where its cell holds text; undefined, and told unless it may be blank, for anything else. */
function readWhole(
  row: TableRow<CalendarColumn>,
  column: CalendarColumn,
  least: number,
  most: number,
  problems: Problem[],
  needed = false,
  word?: string,
): number | undefined {
  if (isBlank(row.raw(column)) && !needed) return undefined;
  const found = row.text(column);
  const value = /^\d{1,2}$/u.test(found) ? Number(found) : NaN;
  if (value >= least && value <= most) return value;
  const more = word === undefined ? {} : { word };
  problems.push({ kind: "out-of-range", column, found, least, most, ...more, at: row.at(column) });
  return undefined;
}

/** Rows for the table: every kind of period of each calendar, so that a clerk changes one without knowing how the others
 *  follow. */
export function calendarRows(calendars: readonly ReportCalendar[] = builtInCalendars): readonly (readonly Raw[])[] {
  return calendars.flatMap((calendar) =>
    (Object.keys(periodKinds) as PeriodKind[]).map((kind): readonly Raw[] => {
      const { monthsBefore, firstDay, lastDay: last, deadline } = ruleFor(kind, calendar);
      return [
        calendar.name,
        wordFor(periodKinds, kind),
        monthsBefore,
        firstDay,
        dayCell(last),
        deadline.day === undefined ? "" : dayCell(deadline.day),
        deadline.workingDays ?? "",
        wordFor(dayOffSides, deadline.dayOff),
        explained[calendar.name] ?? "",
      ];
    }),
  );
}

function dayCell(day: DayOfMonth): Raw {
  return day === "last" ? wordFor(lastDay, "last") : day;
}

const explained: Readonly<Record<string, string>> = {
  [decreeCalendar.name]:
    "Điều 12, 13 Nghị định 09/2019/NĐ-CP; ngày 25 là hạn gửi Chính phủ, sửa theo hạn của địa phương.",
  [monthCalendar.name]: "Điền hạn gửi theo quy định của nơi nhận báo cáo.",
};

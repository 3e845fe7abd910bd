/** Dates and times as serial numbers: 1 is 1 January 1900, with Excel's 29 February 1900. */
import type { Evaluation } from "../calculation/evaluation";
import { Failed, type Operand } from "../calculation/operand";
import { readNumber } from "../typed-input";
import type { Value } from "../value";
import { define, defineScalar, type FunctionDefinition } from "./definition";
import { numbersAmong } from "./numbers";

const dayLength = 86_400_000;
/** Serial number 0 before Excel's invented 29 February 1900 (60), and after. */
const [epochBefore, epochAfter] = [Date.UTC(1899, 11, 31), Date.UTC(1899, 11, 30)];
/** 31 December 9999. */
const lastDay = 2_958_465;

export function serialOf(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  const serial = Math.round((time - epochAfter) / dayLength);
  return serial <= 60 ? Math.round((time - epochBefore) / dayLength) : serial;
}

export function dateOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const days = Math.floor(serial);
  if (days < 0 || days > lastDay) throw new Failed("#NUM!");
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date((days < 60 ? epochBefore : epochAfter) + days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The local day and time as a serial number. */
export function serialOfDate(date: Date): number {
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds() + date.getMilliseconds() / 1000;
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) + seconds / 86_400;
}

function checked(serial: number): number {
  if (serial < 0 || serial > lastDay + 1) throw new Failed("#NUM!");
  return serial;
}

function date([year, month, day]: readonly Value[], call: Evaluation): Value {
  const y = call.integer(year);
  if (y < 0) throw new Failed("#NUM!");
  // Excel: years below 1900 are counted from 1900.
  const serial = serialOf(y < 1900 ? y + 1900 : y, call.integer(month), call.integer(day));
  if (serial > lastDay) throw new Failed("#NUM!");
  return checked(serial);
}

function shiftedMonths(serial: number, months: number, isEnd: boolean): number {
  const { year, month, day } = dateOf(serial);
  const last = new Date(Date.UTC(year, month + months, 0));
  const wanted = isEnd ? last.getUTCDate() : Math.min(day, last.getUTCDate());
  return checked(serialOf(last.getUTCFullYear(), last.getUTCMonth() + 1, wanted));
}

/** 0 Sunday … 6 Saturday. */
function weekday(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

function weekdayNumber([serial, kind]: readonly Value[], call: Evaluation): Value {
  const day = weekday(checked(call.number(serial)));
  const type = kind === undefined ? 1 : call.integer(kind);
  if (type === 1) return day + 1;
  if (type === 2) return day === 0 ? 7 : day;
  if (type === 3) return (day + 6) % 7;
  if (type >= 11 && type <= 17) return ((day - (type - 10) + 7) % 7) + 1;
  throw new Failed("#NUM!");
}

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - ((weekday(serial) + 6) % 7) + 3;
  const { year } = dateOf(thursday);
  return Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1;
}

function weekNumber([serial, kind]: readonly Value[], call: Evaluation): Value {
  const day = Math.floor(checked(call.number(serial)));
  const type = kind === undefined ? 1 : call.integer(kind);
  if (type === 21) return isoWeek(day);
  const starts: Readonly<Record<number, number>> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };
  const first = starts[type];
  if (first === undefined) throw new Failed("#NUM!");
  const newYear = serialOf(dateOf(day).year, 1, 1);
  return Math.floor((day - newYear + ((weekday(newYear) - first + 7) % 7)) / 7) + 1;
}

/** Free days of the week: a number (1 Saturday and Sunday, 11 Sunday, …) or seven digits from Monday. */
function weekend(operand: Operand, call: Evaluation): (serial: number) => boolean {
  const value = operand === undefined ? 1 : call.scalar(operand);
  if (typeof value === "string") {
    if (!/^[01]{7}$/.test(value) || value === "1111111") throw new Failed("#VALUE!");
    return (serial) => value[(weekday(serial) + 6) % 7] === "1";
  }
  const kind = call.integer(value ?? 1);
  if (kind >= 1 && kind <= 7) {
    const first = (kind + 5) % 7;
    return (serial) => weekday(serial) === first || weekday(serial) === (first + 1) % 7;
  }
  if (kind < 11 || kind > 17) throw new Failed("#NUM!");
  return (serial) => weekday(serial) === kind - 11;
}

function holidays(operand: Operand, call: Evaluation): ReadonlySet<number> {
  return new Set(operand === undefined ? [] : numbersAmong([operand], call).map(Math.floor));
}

function workday(
  start: Operand,
  days: Operand,
  free: (serial: number) => boolean,
  off: ReadonlySet<number>,
  call: Evaluation,
): Value {
  let [serial, left] = [Math.floor(call.number(start)), call.integer(days)];
  const step = Math.sign(left);
  while (left !== 0) {
    serial = checked(serial + step);
    if (!free(serial) && !off.has(serial)) left -= step;
  }
  return serial;
}

function workdaysBetween(
  from: Operand,
  to: Operand,
  free: (serial: number) => boolean,
  off: ReadonlySet<number>,
  call: Evaluation,
): Value {
  const [a, b] = [Math.floor(call.number(from)), Math.floor(call.number(to))];
  let days = 0;
  for (let serial = Math.min(a, b); serial <= Math.max(a, b); serial++) if (!free(serial) && !off.has(serial)) days++;
  return a <= b ? days : -days;
}

function difference([from, to, unit]: readonly Value[], call: Evaluation): Value {
  const [start, end] = [Math.floor(call.number(from)), Math.floor(call.number(to))];
  if (start > end) throw new Failed("#NUM!");
  const [a, b] = [dateOf(start), dateOf(end)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (call.text(unit).toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return end - start;
    case "YM":
      return months % 12;
    case "MD":
      return end - shiftedMonths(start, months, false);
    case "YD":
      return end - shiftedMonths(start, Math.floor(months / 12) * 12, false);
    default:
      throw new Failed("#NUM!");
  }
}

function isLastOfFebruary(serial: number): boolean {
  return dateOf(serial).month === 2 && dateOf(Math.floor(serial) + 1).month === 3;
}

/** Months of 30 days, by the European way or that of US banks, where a month's last day counts as its 30th. */
function days360(from: number, to: number, isEuropean: boolean): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  const first = isEuropean || !isLastOfFebruary(from) ? Math.min(a.day, 30) : 30;
  const second = b.day === 31 && (isEuropean || first === 30) ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + second - first;
}

/** 0 months of 30 days by US banks, where two last days of February count alike; 1 real days; 2 and 3 over 360 and 365; 4 European. */
function yearFraction([start, end, basis]: readonly Value[], call: Evaluation): Value {
  const kind = basis === undefined ? 0 : call.integer(basis);
  const days = [start, end].map((each) => Math.floor(checked(call.number(each))));
  const [from = 0, to = 0] = days.sort((a, b) => a - b);
  switch (kind) {
    case 0: {
      const isBoth = isLastOfFebruary(from) && isLastOfFebruary(to);
      return (days360(from, to, false) + (isBoth ? 30 - dateOf(to).day : 0)) / 360;
    }
    case 1:
      return (to - from) / yearLength(from, to);
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      throw new Failed("#NUM!");
  }
}

/** Up to a year: 366 days where a 29 February lies between or the year is a leap year; beyond, the mean of all years touched. */
function yearLength(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  const length = (year: number): number => serialOf(year + 1, 1, 1) - serialOf(year, 1, 1);
  if (a.year === b.year) return length(a.year);
  const isWithinYear = b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day));
  if (isWithinYear) {
    const leapDays = [a.year, b.year].map((year) => (length(year) === 366 ? serialOf(year, 2, 29) : -1));
    return leapDays.some((day) => day >= from && day <= to) ? 366 : 365;
  }
  const years = Array.from({ length: b.year - a.year + 1 }, (_, index) => length(a.year + index));
  return years.reduce((sum, each) => sum + each, 0) / years.length;
}

function typedDate(text: Value | undefined, call: Evaluation): number {
  const serial = readNumber(call.text(text), call.workbook.culture);
  if (serial === null || /^[\d.,\s%]+$/.test(call.text(text))) throw new Failed("#VALUE!");
  return serial;
}

const part = (name: string, run: (serial: number) => number): FunctionDefinition =>
  defineScalar(name, 1, 1, ([serial], call) => run(checked(call.number(serial))));

/** Rounded to the second, which 15 digits of a date cannot hold exactly. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

export const dateFunctions: readonly FunctionDefinition[] = [
  define("TODAY", "v", 0, 0, (_, call) => Math.floor(serialOfDate(call.workbook.now())), { isVolatile: true }),
  define("NOW", "v", 0, 0, (_, call) => serialOfDate(call.workbook.now()), { isVolatile: true }),
  defineScalar("DATE", 3, 3, date),
  defineScalar("DATEVALUE", 1, 1, ([text], call) => Math.floor(typedDate(text, call))),
  defineScalar("TIMEVALUE", 1, 1, ([text], call) => typedDate(text, call) % 1),
  defineScalar("TIME", 3, 3, ([h, m, s], call) => {
    const seconds = call.integer(h) * 3600 + call.integer(m) * 60 + call.integer(s);
    if (seconds < 0) throw new Failed("#NUM!");
    return (seconds / 86_400) % 1;
  }),
  part("YEAR", (serial) => dateOf(serial).year),
  part("MONTH", (serial) => dateOf(serial).month),
  part("DAY", (serial) => dateOf(serial).day),
  part("HOUR", (serial) => Math.floor(secondsOf(serial) / 3600)),
  part("MINUTE", (serial) => Math.floor(secondsOf(serial) / 60) % 60),
  part("SECOND", (serial) => secondsOf(serial) % 60),
  part("ISOWEEKNUM", isoWeek),
  defineScalar("WEEKDAY", 1, 2, weekdayNumber),
  defineScalar("WEEKNUM", 1, 2, weekNumber),
  defineScalar("EDATE", 2, 2, ([start, months], call) =>
    shiftedMonths(call.number(start), call.integer(months), false),
  ),
  defineScalar("EOMONTH", 2, 2, ([start, months], call) =>
    shiftedMonths(call.number(start), call.integer(months), true),
  ),
  defineScalar("DAYS", 2, 2, ([end, start], call) => Math.floor(call.number(end)) - Math.floor(call.number(start))),
  defineScalar("DAYS360", 2, 3, ([from, to, isEuropean], call) =>
    days360(call.number(from), call.number(to), isEuropean !== undefined && call.boolean(isEuropean)),
  ),
  defineScalar("YEARFRAC", 2, 3, yearFraction),
  defineScalar("DATEDIF", 3, 3, difference),
  define("WORKDAY", "vva", 2, 3, ([start, days, off], call) =>
    workday(start, days, weekend(undefined, call), holidays(off, call), call),
  ),
  define("WORKDAY.INTL", "vvva", 2, 4, ([start, days, free, off], call) =>
    workday(start, days, weekend(free, call), holidays(off, call), call),
  ),
  define("NETWORKDAYS", "vva", 2, 3, ([from, to, off], call) =>
    workdaysBetween(from, to, weekend(undefined, call), holidays(off, call), call),
  ),
  define("NETWORKDAYS.INTL", "vvva", 2, 4, ([from, to, free, off], call) =>
    workdaysBetween(from, to, weekend(free, call), holidays(off, call), call),
  ),
];

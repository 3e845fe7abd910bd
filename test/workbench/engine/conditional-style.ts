/** What conditional formats do to one cell now: rules in order of priority, the first to say something about a trait wins. */
import { hasCell, type Area } from "./area";
import { isEqual, compared } from "./calculation/operators";
import { wildcardPattern } from "./functions/criterion";
import { formattedText } from "./number-text";
import type { ConditionalFormat, ConditionalRule, Threshold } from "./rules";
import type { SheetReading } from "./sheet-reading";
import type { StylePatch } from "./style";
import { isError, type Value } from "./value";

interface At {
  readonly sheet: SheetReading;
  readonly format: ConditionalFormat;
  readonly row: number;
  readonly column: number;
}

export function conditionalStyleAt(sheet: SheetReading, row: number, column: number): StylePatch | null {
  let style: StylePatch | null = null;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => hasCell(area, row, column))) continue;
    const patch: StylePatch | null = patchOf(format.rule, { sheet, format, row, column });
    if (!patch) continue;
    style = style ? merged(patch, style) : patch;
    if (format.stopIfTrue) break;
  }
  return style;
}

/** What the stronger patch says stays. */
function merged(weaker: StylePatch, stronger: StylePatch): StylePatch {
  const font = { ...weaker.font, ...stronger.font };
  return { ...weaker, ...stronger, font, borders: { ...weaker.borders, ...stronger.borders } };
}

function patchOf(rule: ConditionalRule, at: At): StylePatch | null {
  if (rule.kind === "colorScale") return scaled(rule, at);
  // Bars and icons are drawn by the page from the values; they change no style.
  if (rule.kind === "dataBar" || rule.kind === "iconSet") return null;
  return holds(rule, at) ? at.format.style : null;
}

function evaluated(formula: string, { sheet, format, row, column }: At): Value {
  const first = format.areas[0];
  const offset = { rows: row - (first?.top ?? row), columns: column - (first?.left ?? column) };
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const result = sheet.book.evaluated(text, { sheet, row, column, ...offset });
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
}

function holds(rule: Exclude<ConditionalRule, { kind: "colorScale" | "dataBar" | "iconSet" }>, at: At): boolean {
  const value = at.sheet.store.valueAt(at.row, at.column);
  switch (rule.kind) {
    case "custom": {
      const result = evaluated(rule.formula, at);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "cellValue":
      return comparedValue(value, rule, at);
    case "containsText":
      return fitsText(formattedText(value, "General", at.sheet.book.culture), rule.operator, rule.text);
    case "topBottom":
      return isAmongTop(value, rule, at);
    case "preset":
      return isPreset(value, rule.criterion, at);
  }
}

/** Excel: an empty cell counts as 0 here, except that it never equals or lies between anything by being empty. */
function comparedValue(value: Value, rule: Extract<ConditionalRule, { kind: "cellValue" }>, at: At): boolean {
  if (isError(value) || value === null) return false;
  const first = evaluated(rule.formula1, at);
  const second = rule.formula2 === undefined ? null : evaluated(rule.formula2, at);
  if (isError(first) || isError(second)) return false;
  const order = compared(value, first);
  switch (rule.operator) {
    case "EqualTo":
      return isEqual(value, first);
    case "NotEqualTo":
      return !isEqual(value, first);
    case "GreaterThan":
      return order > 0;
    case "LessThan":
      return order < 0;
    case "GreaterThanOrEqual":
      return order >= 0;
    case "LessThanOrEqual":
      return order <= 0;
    case "Between":
      return order >= 0 && compared(value, second) <= 0;
    case "NotBetween":
      return order < 0 || compared(value, second) > 0;
  }
}

function fitsText(
  text: string,
  operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith",
  wanted: string,
): boolean {
  const [source, part] = [text.toLowerCase(), wanted.toLowerCase()];
  if (operator === "BeginsWith") return source.startsWith(part);
  if (operator === "EndsWith") return source.endsWith(part);
  return wildcardPattern(wanted, false).test(text) === (operator === "Contains");
}

function numbersOf(sheet: SheetReading, areas: readonly Area[]): number[] {
  const numbers: number[] = [];
  for (const area of areas) sheet.store.each(area, ({ value }) => typeof value === "number" && numbers.push(value));
  return numbers.sort((a, b) => a - b);
}

function isAmongTop(value: Value, rule: Extract<ConditionalRule, { kind: "topBottom" }>, at: At): boolean {
  if (typeof value !== "number") return false;
  const numbers = numbersOf(at.sheet, at.format.areas);
  const count = rule.percent ? Math.max(1, Math.floor((numbers.length * rule.rank) / 100)) : rule.rank;
  if (rule.side === "bottom") return value <= (numbers[Math.min(count, numbers.length) - 1] ?? 0);
  return value >= (numbers[Math.max(0, numbers.length - count)] ?? 0);
}

function isPreset(value: Value, criterion: Extract<ConditionalRule, { kind: "preset" }>["criterion"], at: At): boolean {
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  switch (criterion) {
    case "blanks":
      return isBlank;
    case "nonBlanks":
      return !isBlank;
    case "errors":
      return isError(value);
    case "nonErrors":
      return !isError(value);
    case "duplicateValues":
      return !isBlank && sameCount(value, at) > 1;
    case "uniqueValues":
      return !isBlank && sameCount(value, at) === 1;
    case "aboveAverage":
    case "belowAverage": {
      const numbers = numbersOf(at.sheet, at.format.areas);
      const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      return typeof value === "number" && (criterion === "aboveAverage" ? value > mean : value < mean);
    }
  }
}

function sameCount(value: Value, { sheet, format }: At): number {
  let count = 0;
  for (const area of format.areas)
    sheet.store.each(area, (cell) => (count += cell.value !== null && isEqual(cell.value, value) ? 1 : 0));
  return count;
}

function scaled(rule: Extract<ConditionalRule, { kind: "colorScale" }>, at: At): StylePatch | null {
  const value = at.sheet.store.valueAt(at.row, at.column);
  if (typeof value !== "number") return null;
  const numbers = numbersOf(at.sheet, at.format.areas);
  const stops = rule.stops.map(({ threshold, color }) => ({ at: thresholdValue(threshold, numbers, at), color }));
  let [below, above] = [stops[0], stops.at(-1)];
  for (let i = 0; i + 1 < stops.length; i++) {
    const [low, high] = [stops[i], stops[i + 1]];
    if (low && high && value >= low.at && value <= high.at) [below, above] = [low, high];
  }
  if (!below || !above) return null;
  const share = above.at === below.at ? 0 : Math.min(1, Math.max(0, (value - below.at) / (above.at - below.at)));
  return { fill: blended(below.color, above.color, share) };
}

/** What bars and icons draw into a cell beside or instead of its text. */
export interface ConditionalDrawing {
  /** Shares of the cell's width; `from` is where zero lies. */
  readonly bar: { readonly from: number; readonly to: number; readonly color: string } | null;
  /** The set by its name in Excel.IconSet, and which of its icons, the one for the least values first. */
  readonly icon: { readonly set: string; readonly index: number } | null;
  readonly isTextShown: boolean;
}

/** Excel's colour of bars to the left. */
const negativeBar = "#FF0000";

export function conditionalDrawingAt(sheet: SheetReading, row: number, column: number): ConditionalDrawing | null {
  let drawing: ConditionalDrawing | null = null;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => hasCell(area, row, column))) continue;
    const { rule } = format;
    const at = { sheet, format, row, column };
    if (rule.kind === "dataBar" || rule.kind === "iconSet") {
      const known: ConditionalDrawing = drawing ?? { bar: null, icon: null, isTextShown: true };
      const isTextShown = known.isTextShown && rule.showValue;
      const bar = rule.kind === "dataBar" ? (known.bar ?? barOf(rule, at)) : known.bar;
      const icon = rule.kind === "iconSet" ? (known.icon ?? iconOf(rule, at)) : known.icon;
      if (bar || icon) drawing = { bar, icon, isTextShown };
    } else if (format.stopIfTrue && patchOf(rule, at)) break;
  }
  return drawing;
}

function barOf(rule: Extract<ConditionalRule, { kind: "dataBar" }>, at: At): ConditionalDrawing["bar"] {
  const value = at.sheet.store.valueAt(at.row, at.column);
  if (typeof value !== "number") return null;
  const numbers = numbersOf(at.sheet, at.format.areas);
  // Automatic ends always have zero between them.
  const low =
    rule.lowest.kind === "automatic" ? Math.min(0, numbers[0] ?? 0) : thresholdValue(rule.lowest, numbers, at);
  const high =
    rule.highest.kind === "automatic" ? Math.max(0, numbers.at(-1) ?? 0) : thresholdValue(rule.highest, numbers, at);
  if (high <= low) return null;
  const share = (number: number): number => Math.min(1, Math.max(0, (number - low) / (high - low)));
  const from = share(Math.max(low, Math.min(high, 0)));
  return { from, to: share(value), color: value < 0 && low < 0 ? negativeBar : rule.color };
}

function iconOf(rule: Extract<ConditionalRule, { kind: "iconSet" }>, at: At): ConditionalDrawing["icon"] {
  const value = at.sheet.store.valueAt(at.row, at.column);
  if (typeof value !== "number") return null;
  const numbers = numbersOf(at.sheet, at.format.areas);
  const limits = rule.thresholds.map((threshold) => thresholdValue(threshold, numbers, at));
  // The first threshold is none: what lies below the second has the first icon.
  const index = limits.reduce((found, limit, each) => (each > 0 && value >= limit ? each : found), 0);
  return { set: rule.icons, index: rule.reverse ? limits.length - 1 - index : index };
}

function thresholdValue({ kind, value }: Threshold, sorted: readonly number[], at: At): number {
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const given = value === undefined ? 0 : evaluated(value, at);
  const number = typeof given === "number" ? given : 0;
  if (kind === "lowest" || kind === "automatic") return least;
  if (kind === "highest") return most;
  if (kind === "percent") return least + ((most - least) * number) / 100;
  if (kind === "percentile") {
    const position = ((sorted.length - 1) * number) / 100;
    const low = sorted[Math.floor(position)] ?? 0;
    return low + ((sorted[Math.ceil(position)] ?? low) - low) * (position % 1);
  }
  return number;
}

function blended(from: string, to: string, share: number): string {
  const part = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share));
  return `#${mixed.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

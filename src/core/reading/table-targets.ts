/** Which columns of a table are its targets: the document's own year among several plans, each tier's own figure, the whole before its
 *  parts. Columns come from table-columns.ts; all plans and results that aren't chosen stand beside the target. */

import type { Caption } from "./table-captions";
import type { TableColumn } from "./table-columns";

export interface TargetColumn {
  readonly column: TableColumn;
  /** The place whose target it is; undefined for the document's own. */
  readonly place?: string;
  /** The tier that set it, or the place that it is set for, as printed; undefined for the document's own level. */
  readonly level?: string;
  /** Whether a person should see which column was taken. */
  readonly isUnclear: boolean;
}

export interface ChosenColumns {
  readonly targets: readonly TargetColumn[];
  /** Plans, results and comparisons that stand beside. */
  readonly beside: readonly TableColumn[];
}

export interface ChoiceContext {
  /** The year of the plan, from the table's title or the document. */
  readonly year?: number;
}

/** Kinds of tables whose figures are nobody's target. */
const isOfPlan = ({ role }: TableColumn): boolean => role === "plan" || role === "measure";
const isFigures = ({ role }: TableColumn): boolean =>
  isOfPlan({ role } as TableColumn) || role === "result" || role === "ratio";

export function chosenColumns(columns: readonly TableColumn[], context: ChoiceContext): ChosenColumns {
  // Beside "Chỉ tiêu giao" the population of a place is no target.
  const hasPlan = columns.some(({ role }) => role === "plan");
  const candidates = columns.filter(
    (column) =>
      isOfPlan(column) &&
      !(hasPlan && column.role === "measure") &&
      !(
        isDescribed(column, context) && columns.some((each) => each.role === "measure" && !isDescribed(each, context))
      ) &&
      !isBase(column, columns) &&
      !isPast(column, columns, context),
  );
  const chosen = chosenOf(candidates, columns, context);
  const taken = new Set(chosen.map(({ column }) => column.index));
  return { targets: chosen, beside: columns.filter((column) => isFigures(column) && !taken.has(column.index)) };
}

/** Words that a column of targets is headed with; a bare year or place may head results, too. */
export const headsPlan =
  /(?<![\p{L}])(?:kế hoạch|kh|chỉ tiêu|mục tiêu|giao|phấn đấu|dự toán|đăng ký|nghị quyết|định hướng|lộ trình|mức)(?![\p{L}])/iu;

/** Under a heading of results only what says itself that it is a plan to come is one: "TH 2025 | KH 2026". */
export function plannedOnly({ targets, beside }: ChosenColumns, { year: own }: ChoiceContext): ChosenColumns {
  const planned = targets.filter(
    ({ column: { heading, year } }) =>
      headsPlan.test(heading) && !(own !== undefined && year !== undefined && year < own),
  );
  return { targets: planned, beside };
}

/** Where a row leaves the whole empty, each place has its own: "Tổng số: -, xã A: 98, xã B: 100". */
export function placesBeside({ beside }: ChosenColumns, year: number | undefined): readonly TargetColumn[] {
  return beside.flatMap((column) => {
    const { place, role } = column;
    const isOfYear = column.year === undefined || column.year === year;
    return place !== undefined && role === "plan" && isOfYear
      ? [{ column, place, level: place, isUnclear: false }]
      : [];
  });
}

/** "Tổng số xã | Số thôn | Xã đạt chuẩn năm 2026": what neither plans nor names the plan's year tells how large the place is. */
const isDescribed = ({ heading, year, role }: TableColumn, { year: own }: ChoiceContext): boolean =>
  role === "measure" && (own === undefined || year !== own) && !headsPlan.test(heading);

/** "Tổng số hộ | Số hộ tham gia", "Số hộ gần rừng | Số hộ ký cam kết | Tỷ lệ (%)": of whom so many do something. */
function isBase({ role, heading, index }: TableColumn, columns: readonly TableColumn[]): boolean {
  const whole = role === "measure" ? counting.exec(heading) : null;
  if (!whole) return false;
  const behind = columns.filter((column) => column.index > index && column.role === "measure");
  const isParted = behind.some(
    (column) => counting.exec(column.heading)?.[1]?.toLowerCase() === whole[1]?.toLowerCase(),
  );
  return (
    isParted &&
    (/^tổng/iu.test(heading) || behind.some((column) => /^(?:tỷ|tỉ) lệ\s*(?:\(?%\)?)?$/iu.test(column.heading)))
  );
}

const counting = /^(?:tổng )?số (\p{L}+)/iu;

/** The plan's year: the likeliest one that has a column of its own; else the likeliest, unless all columns are before it. */
export function planYear(
  columns: readonly TableColumn[],
  { years, lastOfPhase }: Pick<Caption, "years" | "lastOfPhase">,
): number | undefined {
  const plans = columns.filter(isOfPlan);
  const named = plans.flatMap(({ year, period }) => year ?? period?.[1] ?? []);
  const single = new Set(plans.flatMap(({ year, isPeriod }) => (isPeriod ? [] : (year ?? []))));
  const hasManyYears = single.size >= manyYears;
  // "Kế hoạch giai đoạn 2026 - 2030 và năm 2026": a table of all those years is the phase's.
  if (hasManyYears && lastOfPhase !== undefined && single.has(lastOfPhase)) return lastOfPhase;
  const [likeliest] = years;
  // Beside "KH 2025" a bare "Kế hoạch" is that of the year to come.
  const hasBare = named.length < plans.length;
  if (hasBare && likeliest !== undefined && Math.max(...named) < likeliest) return likeliest;
  const met = years.find((year) => named.includes(year));
  if (met !== undefined) return met;
  // Nothing says the plan's year, but the columns are those of a plan of many years.
  if (years.length === 0 && hasManyYears) return Math.max(...single);
  return likeliest !== undefined && named.length > 0 && Math.max(...named) < likeliest ? undefined : likeliest;
}

/** Of so many years the columns make a plan of several years by themselves. */
const manyYears = 4;

/** A plan or a bare year before the plan's year is what was planned or done then. */
function isPast({ year, period }: TableColumn, columns: readonly TableColumn[], { year: own }: ChoiceContext): boolean {
  const lastResult = lastResultOf(columns);
  const last = period?.[1] ?? year;
  if (last === undefined) return false;
  return own !== undefined && last < own ? true : lastResult > 0 && last < lastResult;
}

const lastResultOf = (columns: readonly TableColumn[]): number =>
  Math.max(0, ...columns.filter(({ role }) => role === "result").map(({ year }) => year ?? 0));

function chosenOf(
  candidates: readonly TableColumn[],
  columns: readonly TableColumn[],
  context: ChoiceContext,
): readonly TargetColumn[] {
  const wholes = candidates.filter((column) => !column.isPartOfYear);
  // Quarters or months without their year: each has its own.
  if (
    wholes.length === 0 &&
    candidates.length > 1 &&
    !columns.some(({ role, isPartOfYear }) => role === "result" && isPartOfYear)
  )
    return candidates.map((column) => ({ column, place: column.heading, isUnclear: true }));
  const ofYear = ofOwnYear(wholes.length > 0 ? wholes : candidates, context.year, lastResultOf(columns));
  const total = ofYear.filter(({ isTotal }) => isTotal);
  const places = ofYear.filter(({ place }) => place !== undefined);
  const open = ofYear.filter(({ isTotal, place }) => !isTotal && place === undefined);
  if (total.length > 0) return told(total, columns, context);
  if (places.length > 0 && open.length === 0) {
    return places.map((column) => {
      const place = column.place as string;
      return { column, place, level: place, isUnclear: false };
    });
  }
  return ofTiers(open) ?? told(open, columns, context);
}

/** Columns of the plan's year; without one those that name no year, then the first year to come, then periods. */
function ofOwnYear(
  columns: readonly TableColumn[],
  own: number | undefined,
  lastResult: number,
): readonly TableColumn[] {
  const single = columns.filter(({ isPeriod }) => !isPeriod);
  const ofYear = own === undefined ? [] : single.filter(({ year }) => year === own);
  if (ofYear.length > 0) return ofYear;
  // A plan to 2030 whose years end before has what it sets for 2030 in the column of its phase.
  const ofPhase = own === undefined ? [] : columns.filter(({ period }) => period?.[1] === own);
  if (ofPhase.length > 0) return ofPhase;
  const unsaid = single.filter(({ year }) => year === undefined);
  if (unsaid.length > 0) return unsaid;
  const years = single.map(({ year }) => year ?? Infinity);
  const coming = years.filter((year) => year > lastResult);
  // Years to come beside their phase are a plan of several years, though no title says so.
  const isPhase = own === undefined && coming.length >= fewestOfPhase && columns.some(({ isPeriod }) => isPeriod);
  const first = isPhase ? Math.max(...coming) : Math.min(...(coming.length > 0 ? coming : years));
  if (Number.isFinite(first)) return single.filter(({ year }) => year === first);
  const last = Math.max(...columns.map(({ period, year }) => period?.[1] ?? year ?? 0));
  return columns.filter(({ period, year }) => (period?.[1] ?? year ?? last) === last);
}

const fewestOfPhase = 3;

/** Where tiers set figures side by side ("Tỉnh giao", "HĐND xã giao"), each is a target of its level. */
function ofTiers(columns: readonly TableColumn[]): readonly TargetColumn[] | undefined {
  const tiers = new Set(columns.map(({ tier }) => tier ?? ""));
  if (tiers.size < 2 || tiers.size < columns.length) return undefined;
  return columns.map((column) => ({
    column,
    isUnclear: false,
    ...(column.tier !== undefined && { level: column.tier }),
  }));
}

/** Columns that differ by what they count ("Số lượng", "Tỷ lệ") are all targets; otherwise one is, and a choice is told. */
function told(
  columns: readonly TableColumn[],
  all: readonly TableColumn[],
  { year }: ChoiceContext,
): readonly TargetColumn[] {
  const amounts = columns.filter(({ amount, role }) => amount !== undefined || role === "measure");
  const taken = amounts.length > 1 ? amounts : columns.slice(0, 1);
  const isOneOfMany = amounts.length < 2 && columns.length > 1;
  return taken.map((column) => ({
    column,
    isUnclear: isOneOfMany || column.isUnclear || isUnsureYear(column, all, year),
  }));
}

/** Bare years without a plan's year leave open which of them is meant. */
function isUnsureYear(column: TableColumn, all: readonly TableColumn[], year: number | undefined): boolean {
  return (
    year === undefined &&
    column.year !== undefined &&
    all.some((other) => other.role === "plan" && other.year !== undefined && other.year !== column.year) &&
    !all.some(({ role }) => role === "result")
  );
}

/** Columns of a table that was put together again: somebody has to look which one was taken. */
export const allUnclear = ({ targets, beside }: ChosenColumns): ChosenColumns => ({
  targets: targets.map((target) => ({ ...target, isUnclear: true })),
  beside,
});

/** The columns of the table ChiTieu, and what stands in those that a table may leave out or a row may leave blank. */

import { readDay } from "./day";
import { readPeriod, type Period } from "./period";
import type { Problem } from "./problem";
import { isBlank, textOf, type Raw, type SheetTable, type TableRow } from "./table";
import type { Method, ShownAs, Target } from "./target";
import { methods, readWord, shownKinds, yesOrNo, type Vocabulary } from "./words";

export const targetColumns = [
  "Mã",
  "Cấp",
  "STT",
  "Chỉ tiêu",
  "ĐVT",
  "So sánh",
  "Kế hoạch",
  "Chiều",
  "Tổng hợp",
  "Thuộc",
  "Ghi chú",
  "Đến",
  "Cách tính",
  "Gốc",
  "Dung sai %",
  "Vượt",
  "So với KH bằng",
  "Kỳ đánh giá",
  "Hiệu lực từ",
  "Hiệu lực đến",
  "Đơn vị chủ trì",
  "Nguồn",
  "Nhóm",
] as const;

/** The columns that a table needs: the others may be missing, and read as blank. */
export const neededColumns: readonly TargetColumn[] = targetColumns.slice(0, targetColumns.indexOf("Thuộc"));

/** A heading that begins so is a further plan column: "Kế hoạch HĐND giao". */
export const planColumnPrefix = "Kế hoạch ";

export type TargetColumn = (typeof targetColumns)[number];

/** The part of a target that is optional in the table. */
type More = Partial<Target>;

/** What stands in the columns that a table may leave out or blank. */
export function readMore(
  row: TableRow<TargetColumn>,
  planColumns: ReadonlyMap<string, number>,
  problems: Problem[],
): More {
  const upper = readNumber(row, "Đến", problems);
  const method = readOptionalWord<Method>(row, "Cách tính", methods, problems);
  const base = readNumber(row, "Gốc", problems);
  const tolerance = readNumber(row, "Dung sai %", problems);
  const exceeding = readOptionalWord(row, "Vượt", yesOrNo, problems);
  const shownAs = readOptionalWord<ShownAs>(row, "So với KH bằng", shownKinds, problems);
  const due = readDue(row, problems);
  const from = readDate(row, "Hiệu lực từ", problems);
  const until = readDate(row, "Hiệu lực đến", problems);
  const plans = readPlans(row, planColumns, problems);
  const texts = {
    parent: row.text("Thuộc"),
    note: row.text("Ghi chú"),
    owner: row.text("Đơn vị chủ trì"),
    source: row.text("Nguồn"),
    group: row.text("Nhóm"),
  };
  return {
    ...(upper === undefined ? {} : { upper }),
    ...(method ? { method } : {}),
    ...(base === undefined ? {} : { base }),
    ...(tolerance === undefined ? {} : { tolerance: tolerance / 100 }),
    ...(exceeding ? { exceeding: exceeding === "yes" } : {}),
    ...(shownAs ? { shownAs } : {}),
    ...(due ? { due } : {}),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(plans.size === 0 ? {} : { plans }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")),
  };
}

export function readNumber(row: TableRow<TargetColumn>, column: TargetColumn, problems: Problem[]): number | undefined {
  const raw = row.raw(column);
  if (isBlank(raw)) return undefined;
  // Text that looks like a number is refused too: the native formulas of a report can't calculate with it.
  if (typeof raw === "number") return raw;
  problems.push({ kind: "not-a-number", column, found: row.text(column), at: row.at(column) });
  return undefined;
}

function readDate(row: TableRow<TargetColumn>, column: TargetColumn, problems: Problem[]): number | undefined {
  const raw = row.raw(column);
  if (isBlank(raw)) return undefined;
  // A date kept as text is refused: native formulas compare days as numbers and would find no version at all.
  const day = typeof raw === "number" ? readDay(raw) : undefined;
  if (day === undefined) problems.push({ kind: "not-a-date", column, found: row.text(column), at: row.at(column) });
  return day;
}

function readDue(row: TableRow<TargetColumn>, problems: Problem[]): Period | undefined {
  const raw = row.raw("Kỳ đánh giá");
  if (isBlank(raw)) return undefined;
  const due = readPeriod(raw);
  if (!due) problems.push({ kind: "unknown-period", found: row.text("Kỳ đánh giá"), at: row.at("Kỳ đánh giá") });
  return due;
}

function readPlans(
  row: TableRow<TargetColumn>,
  planColumns: ReadonlyMap<string, number>,
  problems: Problem[],
): ReadonlyMap<string, number> {
  const plans = new Map<string, number>();
  for (const [name, index] of planColumns) {
    const raw = row.cell(index);
    if (isBlank(raw)) continue;
    if (typeof raw === "number") plans.set(name, raw);
    else {
      const column = planColumnPrefix + name;
      problems.push({ kind: "not-a-number", column, found: textOf(raw), at: row.cellAt(index) });
    }
  }
  return plans;
}

/** The further plan columns: their names and positions. */
export function furtherPlans({ headings }: SheetTable): ReadonlyMap<string, number> {
  return new Map(
    headings.flatMap((heading, index): [string, number][] => {
      const name = planOfHeading(heading);
      return name === undefined ? [] : [[name, index]];
    }),
  );
}

/** "HĐND giao" of the heading "Kế hoạch HĐND giao"; undefined for other columns. */
export function planOfHeading(heading: Raw): string | undefined {
  const text = textOf(heading).replace(/\s+/gu, " ");
  const isPlan = text.toLowerCase().startsWith(planColumnPrefix.toLowerCase());
  return isPlan ? text.slice(planColumnPrefix.length) : undefined;
}

/** A blank cell is no word, which is allowed here. */
function readOptionalWord<T extends string>(
  row: TableRow<TargetColumn>,
  column: TargetColumn,
  vocabulary: Vocabulary<T>,
  problems: Problem[],
): T | undefined {
  return row.text(column) === "" ? undefined : readWord(row, column, vocabulary, problems);
}

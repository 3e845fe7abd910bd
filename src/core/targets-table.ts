/** Plan ↔ rows of the table ChiTieu, which staff read and edit: the plan that Attain works with is always this table. */

import { codeKey } from "./code";
import { readNumeral } from "./numeral";
import type { Place, Problem } from "./problem";
import { isBlank, readRows, type Raw, type SheetTable, type TableRow } from "./table";
import {
  planOf,
  type Aggregation,
  type Comparison,
  type Direction,
  type Level,
  type Plan,
  type Target,
} from "./target";
import { aggregations, comparisons, directions, notionOf, wordFor, wordsOf, type Vocabulary } from "./words";

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
] as const;

export type TargetColumn = (typeof targetColumns)[number];

/** A note that begins so asks a person to look at the target; it counts until somebody deletes or rewords it. */
const reviewMark = /^cần xem lại\b[:\s]*/iu;

/** Always a plan, of the rows that can be used, and every problem of the others. */
export interface TargetsReading {
  readonly plan: Plan;
  readonly levels: readonly Level[];
  readonly problems: readonly Problem[];
}

/** Rows of the table for a plan, in the plan's order. Levels are written by name. */
export function targetRows(targets: readonly Target[], levels: readonly Level[]): readonly (readonly Raw[])[] {
  return targets.map((target) => [
    target.code,
    levels.find((level) => level.sign === target.level)?.name ?? target.level,
    target.item,
    target.name,
    target.unit,
    wordFor(comparisons, target.comparison),
    target.value,
    wordFor(directions, target.direction),
    wordFor(aggregations, target.aggregation),
    target.parent ?? "",
    target.note ?? "",
  ]);
}

export function readTargets(table: SheetTable): TargetsReading {
  const { rows, problems: columnProblems } = readRows(table, targetColumns, ["Thuộc", "Ghi chú"]);
  const problems: Problem[] = [...columnProblems];
  const targets: Target[] = [];
  const seen = new Map<string, Place>();
  for (const row of rows) {
    const target = readTarget(row, problems);
    if (target === undefined) continue;
    const first = seen.get(codeKey(target.code));
    if (first) {
      problems.push({ kind: "doubled-code", code: target.code, first, at: row.at("Mã") });
      continue;
    }
    seen.set(codeKey(target.code), row.at("Mã"));
    targets.push(target);
    const review = reviewOf(target, row);
    if (review) problems.push(review);
  }
  problems.push(...parentProblems(rows, targets));
  return { plan: planOf(targets), levels: levelsOf(targets), problems };
}

function readTarget(row: TableRow<TargetColumn>, problems: Problem[]): Target | undefined {
  const before = problems.length;
  const code = row.text("Mã");
  if (codeKey(code) === "") problems.push({ kind: "missing-code", at: row.at("Mã") });
  const value = readValue(row, code, problems);
  const comparison = readWord<Comparison>(row, "So sánh", comparisons, problems);
  const direction = readWord<Direction>(row, "Chiều", directions, problems);
  const aggregation = readWord<Aggregation>(row, "Tổng hợp", aggregations, problems);
  if (problems.length > before) return undefined;
  if (value === undefined || !comparison || !direction || !aggregation) return undefined;
  const item = row.raw("STT");
  const parent = row.text("Thuộc");
  const note = row.text("Ghi chú");
  return {
    code,
    level: row.text("Cấp"),
    item: typeof item === "number" ? item : (readNumeral(row.text("STT")) ?? 0),
    name: row.text("Chỉ tiêu"),
    unit: row.text("ĐVT"),
    comparison,
    value,
    direction,
    aggregation,
    ...(parent === "" ? {} : { parent }),
    ...(note === "" ? {} : { note }),
    at: row.at("Mã"),
  };
}

function readValue(row: TableRow<TargetColumn>, code: string, problems: Problem[]): number | undefined {
  const raw = row.raw("Kế hoạch");
  if (isBlank(raw)) {
    problems.push({ kind: "missing-target", code, at: row.at("Kế hoạch") });
    return undefined;
  }
  // Text that looks like a number is refused too: the native formulas of a report can't calculate with it.
  if (typeof raw === "number") return raw;
  problems.push({ kind: "not-a-number", column: "Kế hoạch", found: row.text("Kế hoạch"), at: row.at("Kế hoạch") });
  return undefined;
}

function readWord<T extends string>(
  row: TableRow<TargetColumn>,
  column: TargetColumn,
  vocabulary: Vocabulary<T>,
  problems: Problem[],
): T | undefined {
  const found = row.text(column);
  const notion = notionOf(vocabulary, found);
  if (!notion) problems.push({ kind: "unknown-word", column, found, known: wordsOf(vocabulary), at: row.at(column) });
  return notion;
}

function reviewOf(target: Target, row: TableRow<TargetColumn>): Problem | undefined {
  if (!target.note || !reviewMark.test(target.note)) return undefined;
  return { kind: "to-review", code: target.code, note: target.note.replace(reviewMark, ""), at: row.at("Ghi chú") };
}

function parentProblems(rows: readonly TableRow<TargetColumn>[], targets: readonly Target[]): readonly Problem[] {
  const known = new Set(targets.map((target) => codeKey(target.code)));
  return rows.flatMap((row): Problem[] => {
    const found = row.text("Thuộc");
    if (found === "" || known.has(codeKey(found))) return [];
    return [{ kind: "unknown-parent", code: row.text("Mã"), found, at: row.at("Thuộc") }];
  });
}

/** The levels in the order in which the table names them; a level's sign is its name there. */
function levelsOf(targets: readonly Target[]): readonly Level[] {
  return [...new Set(targets.map((target) => target.level))].map((name) => ({ sign: name, name }));
}

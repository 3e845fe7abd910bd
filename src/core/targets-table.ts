/** Plan ↔ rows of the table ChiTieu, which staff read and edit: the plan that Attain works with is always this table. */

import { codeKey } from "./code";
import { readNumeral } from "./numeral";
import { periodKey } from "./period";
import type { Place, Problem } from "./problem";
import { askSpelling, isBlank, readRows, type Raw, type SheetTable, type TableRow } from "./table";
import { furtherPlans, neededColumns, readMore, readNumber, targetColumns, type TargetColumn } from "./target-columns";
import {
  planOf,
  usualMethod,
  type Aggregation,
  type Comparison,
  type Direction,
  type Level,
  type Plan,
  type Target,
} from "./target";
import { aggregations, comparisons, directions, methods, readWord, shownKinds, wordFor, yesOrNo } from "./words";

/** A note that begins so asks a person to look at the target; it counts until somebody deletes or rewords it. */
const reviewMark = /^cần xem lại\b[:\s]*/iu;

/** A note that asks for that. */
export function reviewNote(why: string): string {
  return `Cần xem lại: ${why}`;
}

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
    target.value ?? target.words ?? "",
    wordFor(directions, target.direction),
    wordFor(aggregations, target.aggregation),
    target.parent ?? "",
    target.note ?? "",
    target.upper ?? "",
    target.method === usualMethod(target) ? "" : wordFor(methods, target.method),
    target.base ?? "",
    target.tolerance === undefined ? "" : target.tolerance * 100,
    target.exceeding === undefined ? "" : wordFor(yesOrNo, target.exceeding ? "yes" : "no"),
    target.shownAs === undefined ? "" : wordFor(shownKinds, target.shownAs),
    target.due === undefined ? "" : periodKey(target.due),
    target.from ?? "",
    target.until ?? "",
    target.owner ?? "",
    target.source ?? "",
    target.group ?? "",
  ]);
}

export function readTargets(table: SheetTable): TargetsReading {
  const { rows, problems: columnProblems } = readRows(
    table,
    targetColumns,
    targetColumns.filter((column) => !neededColumns.includes(column)),
  );
  const problems: Problem[] = [...columnProblems];
  const planColumns = furtherPlans(table);
  const targets: Target[] = [];
  const seen = new Map<string, Place>();
  for (const row of rows) {
    const target = readTarget(row, planColumns, problems);
    if (target === undefined) continue;
    const version = `${codeKey(target.code)}|${target.from ?? ""}`;
    const first = seen.get(version);
    if (first) {
      problems.push({ kind: "doubled-code", code: target.code, first, at: row.at("Mã") });
      continue;
    }
    seen.set(version, row.at("Mã"));
    targets.push(target);
    const review = reviewOf(target, row);
    if (review) problems.push(review);
  }
  problems.push(...parentProblems(rows, targets));
  return { plan: planOf(targets), levels: levelsOf(targets), problems };
}

function readTarget(
  row: TableRow<TargetColumn>,
  planColumns: ReadonlyMap<string, number>,
  problems: Problem[],
): Target | undefined {
  const before = problems.length;
  const code = row.text("Mã");
  if (codeKey(code) === "") problems.push({ kind: "missing-code", at: row.at("Mã") });
  else askSpelling(row, "Mã", code, problems);
  const comparison = readWord<TargetColumn, Comparison>(row, "So sánh", comparisons, problems);
  const value = comparison === "words" ? undefined : readValue(row, code, problems);
  const direction = readWord<TargetColumn, Direction>(row, "Chiều", directions, problems);
  const aggregation = readWord<TargetColumn, Aggregation>(row, "Tổng hợp", aggregations, problems);
  if (problems.length > before || !comparison || !direction || !aggregation) return undefined;
  const item = row.raw("STT");
  const unit = row.text("ĐVT");
  const more = readMore(row, planColumns, problems);
  const target: Target = {
    code,
    level: row.text("Cấp"),
    item: typeof item === "number" ? item : (readNumeral(row.text("STT")) ?? 0),
    name: row.text("Chỉ tiêu"),
    unit,
    comparison,
    ...(value === undefined ? { words: row.text("Kế hoạch") } : { value }),
    direction,
    aggregation,
    ...more,
    method: more.method ?? usualMethod({ comparison, unit }),
    at: row.at("Mã"),
  };
  if (value !== undefined && target.upper !== undefined && target.upper < value) {
    problems.push({ kind: "range-upside-down", code, at: row.at("Đến") });
  }
  return problems.length > before ? undefined : target;
}

function readValue(row: TableRow<TargetColumn>, code: string, problems: Problem[]): number | undefined {
  if (isBlank(row.raw("Kế hoạch"))) problems.push({ kind: "missing-target", code, at: row.at("Kế hoạch") });
  return readNumber(row, "Kế hoạch", problems);
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

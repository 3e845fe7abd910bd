/** A plan as text → the table ChiTieu: with that table's own headings, or with the head `item name comparison target unit
 *  place` as the reader of plan documents prints it (`level` and `code` are understood, too). */

import { codeKey } from "../core/code";
import { readDay } from "../core/day";
import { planColumnPrefix, targetColumns, type TargetColumn } from "../core/target-columns";
import type { Raw } from "../core/table";
import { isInPercent, type Comparison } from "../core/target";
import { aggregations, comparisons, directions, wordFor, wordKey } from "../core/words";
import { figureOrText, type TextLine } from "./separated-text";
import { namedLines, textTable, type ByName, type NamedLines, type TextTable } from "./text-table";

export const planHead = ["item", "name", "comparison", "target", "unit", "place"] as const;
const needed: readonly string[] = ["item", "name", "comparison", "target", "unit"];
const known: readonly string[] = [...planHead, "level", "code"];

export interface PlanText extends TextTable {
  /** Codes of targets whose way of cumulating was taken from their units: the plan doesn't say it. */
  readonly summed: readonly string[];
  readonly isGuessed: boolean;
}

/** The table, or the names that the head lacks. */
export function planTable(lines: readonly TextLine[]): PlanText | { readonly missing: readonly string[] } {
  const named = namedLines(lines);
  if (named.head.includes("mã")) return tableOfHeadings(lines, named);
  const missing = needed.filter((name) => !named.head.includes(name));
  return missing.length > 0 ? { missing } : tableOfDocument(named);
}

const figures: readonly TargetColumn[] = ["STT", "Kế hoạch", "Đến", "Gốc", "Dung sai %"];
const sheet = { name: "ChiTieu", sheet: "Chỉ tiêu" } as const;

function tableOfHeadings(lines: readonly TextLine[], { rows, overlong, head }: NamedLines): PlanText {
  const headings = (lines[0]?.cells ?? []).slice(0, head.length);
  const kinds = headings.map((heading) => {
    const key = wordKey(heading);
    if (/^hieu luc (?:tu|den)$/u.test(key)) return "day";
    const isFigure = figures.some((column) => wordKey(column) === key);
    return isFigure || key.startsWith(wordKey(planColumnPrefix) + " ") ? "figure" : "text";
  });
  const read = (cell: string, column: number): Raw => {
    if (cell === "" || kinds[column] === "text") return cell;
    return kinds[column] === "day" ? (readDay(cell) ?? cell) : figureOrText(cell);
  };
  const made = rows.map(({ line, cells }) => ({
    line,
    cells: headings.map((_, column) => read(cells[column] ?? "", column)),
  }));
  return { ...textTable(sheet, headings, made, { overlong, unknown: [] }), summed: [], isGuessed: false };
}

function tableOfDocument({ head, rows, overlong }: NamedLines): PlanText {
  const levels = new Set(rows.map(({ cell }) => cell("level")));
  const taken = new Set<string>();
  const summed: string[] = [];
  const made = rows.map(({ line, cell }) => {
    const code = cell("code") || codeOf(cell, levels.size > 1, taken);
    taken.add(codeKey(code));
    if (isFlow(cell("unit"))) summed.push(code);
    const values = valuesOf(cell, code);
    return { line, cells: targetColumns.map((column): Raw => values[column] ?? "") };
  });
  return {
    ...textTable(sheet, targetColumns, made, { overlong, unknown: head.filter((name) => !known.includes(name)) }),
    summed,
    isGuessed: made.length > 0,
  };
}

/** The item's number, with the level's sign where there are several; further targets of an item get a letter: `1`, `1b`. */
function codeOf(cell: ByName, hasLevels: boolean, taken: ReadonlySet<string>): string {
  const number = cell("item").replace(/[^\p{L}\p{N}.]+/gu, "") || "0";
  const base = hasLevels ? `${cell("level")}${number}` : number;
  for (let place = 0; ; place++) {
    const code = place === 0 ? base : `${base}${letters(place)}`;
    if (!taken.has(codeKey(code))) return code;
  }
}

/** 1 → b, 25 → z, 26 → aa. */
function letters(place: number): string {
  const rest = Math.floor(place / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(97 + (place % 26));
}

function valuesOf(cell: ByName, code: string): Readonly<Partial<Record<TargetColumn, Raw>>> {
  const [from = "", to] = cell("target").split("..");
  const comparison = cell("target") === "" ? "words" : comparisonOf(cell("comparison"));
  const isLimit = comparison === "<=" || comparison === "<";
  const direction = comparison === "maintain" ? "maintain" : isLimit ? "lower" : "higher";
  return {
    Mã: code,
    Cấp: cell("level") || "Kế hoạch",
    STT: Number(/\d+/u.exec(cell("item"))?.[0] ?? 0),
    "Chỉ tiêu": cell("name"),
    ĐVT: cell("unit"),
    "So sánh": comparison === undefined ? cell("comparison") : wordFor(comparisons, comparison),
    "Kế hoạch": figureOrText(from.trim()),
    Chiều: wordFor(directions, direction),
    "Tổng hợp": wordFor(aggregations, isFlow(cell("unit")) ? "sum" : "latest"),
    Đến: to === undefined ? "" : figureOrText(to.trim()),
    Nguồn: cell("place"),
  };
}

/** `reduce >=`, `reduce>=`; `reduce` alone is "giảm ít nhất". Undefined for what is none. */
function comparisonOf(found: string): Comparison | undefined {
  const bare = found.toLowerCase().replace(/\s+/gu, "");
  const wanted = bare === "reduce" ? "reduce>=" : bare;
  return (Object.keys(comparisons) as Comparison[]).find((comparison) => comparison === wanted);
}

/** Money, goods and visits of a year are the sum of its months; shares, rates and things that are there are not. */
function isFlow(unit: string): boolean {
  return !isInPercent({ unit }) && !unit.includes("/") && /đồng|USD|tấn|lượt|kWh|m3|m³|sản phẩm/iu.test(unit);
}

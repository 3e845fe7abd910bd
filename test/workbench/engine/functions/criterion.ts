/** Criteria of SUMIF, COUNTIFS and their like: ">=5", "Tỉnh*", "<>", a number; and which rows keep them all. */
import type { Evaluation } from "../calculation/evaluation";
import { criteriaKey } from "../calculation/lookup-index";
import { Failed, isGrid, Reference, type Operand, type SheetArea } from "../calculation/operand";
import { comparedTexts } from "../calculation/operators";
import { columnCount, rowCount } from "../area";
import { readEntered } from "../typed-input";
import { cellError, isError, type Value } from "../value";

export interface Criterion {
  readonly matches: (value: Value) => boolean;
  /** The key under which an index holds the matching cells; null if an index doesn't help. */
  readonly key: string | number | null;
}

type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

export function criterionOf(value: Value, call: Evaluation): Criterion {
  const culture = call.workbook.culture;
  if (typeof value !== "string") {
    // Excel: an empty cell as criterion means 0.
    const wanted = value ?? 0;
    const key = criteriaKey(wanted, culture);
    return { key, matches: (cell) => cell !== null && criteriaKey(cell, culture) === key };
  }
  const [, sign = "", rest = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(value) ?? [];
  const operator = (sign === "" ? "=" : sign) as Comparison;
  const wanted = rest === "" ? null : readEntered(rest, culture).value;
  if (operator === "=" || operator === "<>") {
    const equal = equality(rest, wanted, sign !== "", call);
    return operator === "=" ? equal : { key: null, matches: (cell) => !equal.matches(cell) };
  }
  return { key: null, matches: (cell) => wanted !== null && isOrdered(cell, operator, wanted) };
}

function equality(text: string, wanted: Value, hasSign: boolean, call: Evaluation): Criterion {
  const culture = call.workbook.culture;
  // Excel: "" finds empty cells and empty texts, "=" and "<>" only tell truly empty cells.
  if (text === "") return { key: null, matches: (cell) => cell === null || (!hasSign && cell === "") };
  if (typeof wanted === "string") {
    if (/[*?~]/.test(wanted)) {
      const pattern = wildcardPattern(wanted);
      return { key: null, matches: (cell) => typeof cell === "string" && pattern.test(cell) };
    }
  }
  const key = criteriaKey(wanted, culture);
  return { key, matches: (cell) => cell !== null && criteriaKey(cell, culture) === key };
}

function isOrdered(cell: Value, operator: Comparison, wanted: Value): boolean {
  if (typeof cell !== typeof wanted || cell === null || isError(cell) || isError(wanted)) return false;
  const order =
    typeof cell === "string" && typeof wanted === "string"
      ? comparedTexts(cell, wanted)
      : Number(cell) - Number(wanted);
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** "a*b?" with "~" before a sign that stands for itself; the whole text must fit, without case. */
export function wildcardPattern(text: string, isWhole = true): RegExp {
  let source = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const next = text.charAt(i + 1);
    if (letter === "~" && /[*?~]/.test(next)) {
      source += next === "~" ? next : `\\${next}`;
      i++;
    } else if (letter === "*") source += "[\\s\\S]*";
    else if (letter === "?") source += "[\\s\\S]";
    else source += letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  }
  return new RegExp(isWhole ? `^${source}$` : source, "iu");
}

/** A range of criteria functions as one list of values. Whole columns are cut at the last used row of all ranges. */
export interface Cells {
  readonly count: number;
  at(index: number): Value;
  readonly place: SheetArea | null;
}

export function cellsOf(operand: Operand, rows: number, call: Evaluation): Cells {
  if (operand instanceof Reference) {
    const { sheet, area } = operand.single;
    const place = { sheet, area: { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) } };
    if (area.left === area.right) {
      const values = call.workbook.lookups.values(place, call);
      return { count: values.length, at: (index) => values[index] ?? null, place };
    }
    const flat = call.grid(new Reference([place])).flat();
    return { count: flat.length, at: (index) => flat[index] ?? null, place: null };
  }
  const flat = call.grid(operand).flat();
  return { count: flat.length, at: (index) => flat[index] ?? null, place: null };
}

/** Rows beyond which all these ranges are empty, at least 1. */
export function usedRows(operands: readonly Operand[]): number {
  let rows = 1;
  for (const operand of operands) {
    if (operand instanceof Reference) {
      const { sheet, area } = operand.single;
      const used = rowCount(area) < 20_000 ? area.bottom : Math.min(area.bottom, sheet.lastUsedRow);
      rows = Math.max(rows, used - area.top + 1);
    } else if (isGrid(operand)) rows = Math.max(rows, operand.length);
  }
  return rows;
}

export interface Selection {
  readonly positions: readonly number[];
  /** Rows that were cut off and that the criteria (all of them finding empty cells) would have taken as well. */
  readonly emptyRest: number;
}

/** Which cells keep all criteria: pairs of range and criterion as in SUMIFS. */
export function selection(pairs: readonly (readonly [Operand, Value])[], call: Evaluation): Selection {
  const rows = usedRows(pairs.map(([range]) => range));
  const tests = pairs.map(([range, value]) => ({
    cells: cellsOf(range, rows, call),
    criterion: criterionOf(value, call),
  }));
  const count = tests[0]?.cells.count ?? 0;
  if (tests.some(({ cells }) => cells.count !== count)) throw new Failed(cellError("#VALUE!"));
  const indexed = tests.find(({ cells, criterion }) => cells.place !== null && criterion.key !== null);
  let candidates: readonly number[] | null = null;
  if (indexed?.cells.place) {
    const key = indexed.criterion.key ?? "";
    candidates = call.workbook.lookups.criteria(indexed.cells.place, call).get(key) ?? [];
  }
  const others = tests.filter((test) => test !== indexed);
  const positions: number[] = [];
  const isChosen = (index: number): boolean =>
    others.every(({ cells, criterion }) => criterion.matches(cells.at(index)));
  if (candidates) for (const index of candidates) if (isChosen(index)) positions.push(index);
  if (!candidates) for (let index = 0; index < count; index++) if (isChosen(index)) positions.push(index);
  return { positions, emptyRest: emptyRest(pairs, rows, tests) };
}

function emptyRest(
  pairs: readonly (readonly [Operand, Value])[],
  rows: number,
  tests: readonly { readonly criterion: Criterion }[],
): number {
  const first = pairs[0]?.[0];
  if (!(first instanceof Reference) || !tests.every(({ criterion }) => criterion.matches(null))) return 0;
  const { area } = first.single;
  return Math.max(0, rowCount(area) - rows) * columnCount(area);
}

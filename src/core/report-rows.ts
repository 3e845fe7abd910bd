/** Which rows a report's table has, in which order, and which of them stand in the sheet already: what people typed
 *  into a row stays in that row, and what stands beside it stays beside it. */

import { codeKey } from "./code";
import type { ExistingReport, ReportCell, ReportColumn, ReportRow } from "./report";
import { isBlank, textOf, type Raw } from "./table";

/** Lays the wanted rows over the existing ones. Rows that both have, in the same order, keep their place; rows of the
 *  people's own stay after the row they follow; a row whose target left the plan goes, unless somebody typed into it:
 *  then it stays, as theirs. */
export function layRows(
  wanted: readonly ReportRow[],
  existing: ExistingReport | undefined,
  columns: readonly ReportColumn[],
): readonly ReportRow[] {
  if (!existing) return wanted;
  const codeColumn = columns.findIndex((column) => column.key === "code");
  const oldCodes = existing.values.map((cells) => codeKey(textOf(cells[codeColumn])));
  const places = new Map(
    commonRows(
      oldCodes,
      wanted.map((row) => codeKey(row.code ?? "")),
    ),
  );
  const typed = typedByCode(existing, oldCodes, columns);
  const rows: ReportRow[] = [];
  let next = 0;
  const takeTheirsUpTo = (end: number): void => {
    for (; next < end; next++) {
      const theirs = theirRow(existing, next, oldCodes[next] ?? "", wanted, columns);
      if (theirs) rows.push(theirs);
    }
  };
  wanted.forEach((row, index) => {
    const from = places.get(index);
    if (from !== undefined) {
      takeTheirsUpTo(from);
      next = from + 1;
    }
    // A typed label goes into the table DanhGia, from where the formula brings it back.
    const cells = withTyped(row.cells, typed.get(codeKey(row.code ?? "")), columns);
    rows.push({ ...row, cells, ...(from === undefined ? {} : { from }) });
  });
  takeTheirsUpTo(existing.values.length);
  return rows;
}

/** Pairs [new index, old index] of a longest common subsequence: almost always everything, so equal ends go first. */
function commonRows(old: readonly string[], wanted: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < old.length && start < wanted.length && old[start] === wanted[start]) {
    pairs.push([start, start]);
    start++;
  }
  let oldEnd = old.length;
  let newEnd = wanted.length;
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === wanted[newEnd - 1]) pairs.push([--newEnd, --oldEnd]);
  return [...pairs, ...increasing(old, wanted, start, oldEnd, newEnd)];
}

/** Codes are unique, so the longest common subsequence is the longest increasing run of old places. */
function increasing(
  old: readonly string[],
  wanted: readonly string[],
  start: number,
  oldEnd: number,
  newEnd: number,
): readonly (readonly [number, number])[] {
  const oldAt = new Map(old.slice(start, oldEnd).map((code, index) => [code, start + index]));
  const ends: { readonly old: number; readonly index: number; readonly before: number }[] = [];
  const tails: number[] = [];
  for (let index = start; index < newEnd; index++) {
    const place = oldAt.get(wanted[index] ?? "");
    if (place === undefined || wanted[index] === "") continue;
    let length = tails.findIndex((tail) => (ends[tail]?.old ?? 0) >= place);
    if (length < 0) length = tails.length;
    ends.push({ old: place, index, before: tails[length - 1] ?? -1 });
    tails[length] = ends.length - 1;
  }
  const pairs: [number, number][] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0;) {
    const end = ends[at];
    if (!end) break;
    pairs.push([end.index, end.old]);
    at = end.before;
  }
  return pairs;
}

/** The labels that people typed, by codeKey: where Attain writes formulas, or into cells that it left empty for them. */
export function typedLabels(existing: ExistingReport, keys: readonly string[]): ReadonlyMap<string, string> {
  const [code, label] = [keys.indexOf("code"), keys.indexOf("label")];
  return new Map(
    existing.values.flatMap((cells, row): [string, string][] => {
      const key = codeKey(textOf(cells[code]));
      const text = textOf(cells[label]);
      return key === "" || text === "" || existing.isFormula(row, label) ? [] : [[key, text]];
    }),
  );
}

type Typed = ReadonlyMap<number, Raw>;

/** What people typed into a row: a note, or something that isn't a formula where Attain writes formulas or nothing. */
function typedIn(existing: ExistingReport, row: number, columns: readonly ReportColumn[]): Typed {
  const values = existing.values[row] ?? [];
  return new Map(
    columns.flatMap(({ key, hidden }, at): [number, Raw][] => {
      // What nobody sees nobody typed: a sheet pasted as values gets its hidden formulas back.
      if (hidden || key === "number") return [];
      const found = key === "note" ? (existing.notes[row] ?? values[at]) : values[at];
      return isBlank(found) || (key !== "note" && existing.isFormula(row, at)) ? [] : [[at, found]];
    }),
  );
}

function typedByCode(
  existing: ExistingReport,
  codes: readonly string[],
  columns: readonly ReportColumn[],
): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  codes.forEach((code, row) => {
    if (code === "") return;
    const found = typedIn(existing, row, columns);
    if (found.size > 0) typed.set(code, found);
  });
  return typed;
}

function isFormula(found: Raw): boolean {
  return typeof found === "string" && found.startsWith("=");
}

/** Where Attain would write a formula and finds a typed value, the person's value stays. */
function withTyped(
  cells: readonly ReportCell[],
  typed: Typed | undefined,
  columns: readonly ReportColumn[],
): readonly ReportCell[] {
  if (!typed) return cells;
  return cells.map((cell, index) => {
    const value = typed.get(index);
    if (value === undefined || columns[index]?.key === "label") return cell;
    const isOurs = cell.formula === undefined && columns[index]?.key !== "note" && !isBlank(cell.value);
    if (isOurs) return cell;
    const kept = isFormula(value) ? { value: null, formula: String(value) } : { value };
    return cell.format === undefined ? kept : { ...kept, format: cell.format };
  });
}

/** A row of the existing table that no wanted row stands in: theirs, if it holds anything of theirs. */
function theirRow(
  existing: ExistingReport,
  row: number,
  code: string,
  wanted: readonly ReportRow[],
  columns: readonly ReportColumn[],
): ReportRow | undefined {
  const values = existing.values[row] ?? [];
  if (code === "") {
    const isEmpty = values.every((value, at) => isBlank(value) && !existing.isFormula(row, at));
    return isEmpty ? undefined : { kind: "theirs", from: row, cells: [] };
  }
  const movedOn = wanted.some((each) => codeKey(each.code ?? "") === code);
  const typed = typedIn(existing, row, columns);
  if (movedOn || typed.size === 0) return undefined;
  // The target is gone, so its formulas would show #N/A: the figures stay as they were last shown.
  const cells = columns.map(({ key }, at) => (key === "code" ? { value: null } : cellOf(typed.get(at) ?? values[at])));
  return { kind: "theirs", from: row, cells };
}

function cellOf(found: Raw): ReportCell {
  return isFormula(found) ? { value: null, formula: String(found) } : { value: found ?? null };
}

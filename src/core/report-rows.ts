/** Which rows a report's table has, in which order, and which of them stand in the sheet already: what people typed
 *  into a row stays in that row, and what stands beside it stays beside it. */

import { codeKey } from "./code";
import type { ExistingReport, ReportCell, ReportColumn, ReportRow } from "./report";
import { isBlank, textOf, type Raw } from "./table";

/** Lays the wanted rows over the existing ones. A row that both have takes its line along wherever it goes; rows of the
 *  people's own stay behind the row they follow, at the end of the table at its end; a row whose target left the plan
 *  goes, unless somebody typed into it or beside it: then it stays, as theirs. */
export function layRows(
  wanted: readonly ReportRow[],
  existing: ExistingReport | undefined,
  columns: readonly ReportColumn[],
): readonly ReportRow[] {
  if (!existing) return wanted;
  const places = placesByCode(existing, columns);
  const wantedKeys = new Set(wanted.map((row) => codeKey(row.code ?? "")));
  const taken = new Set([...places].flatMap(([code, place]) => (wantedKeys.has(code) ? [place] : [])));
  const { top, behind, last } = gatheredBehind(
    existing.values.map((_, row) => (taken.has(row) ? "ours" : theirRow(existing, row, places, columns))),
  );
  return [
    ...top,
    ...wanted.flatMap((row): readonly ReportRow[] => {
      const from = places.get(codeKey(row.code ?? ""));
      if (from === undefined) return [row];
      const cells = withTyped(row, typedIn(existing, from, columns), columns);
      return [{ ...row, cells: withFrozen(cells, existing, from, columns), from }, ...(behind.get(from) ?? [])];
    }),
    ...last,
  ];
}

interface Gathered {
  readonly top: readonly ReportRow[];
  /** By the standing place of the row of ours that they follow. */
  readonly behind: ReadonlyMap<number, readonly ReportRow[]>;
  readonly last: readonly ReportRow[];
}

/** Each row of the people's own behind the row of ours that it follows; undefined is a row that goes. */
function gatheredBehind(rows: readonly ("ours" | ReportRow | undefined)[]): Gathered {
  const behind = new Map<number, ReportRow[]>();
  let anchor = -1;
  rows.forEach((row, place) => {
    if (row === "ours") anchor = place;
    else if (row) {
      const followers = behind.get(anchor);
      if (followers) followers.push(row);
      else behind.set(anchor, [row]);
    }
  });
  const top = behind.get(-1) ?? [];
  const last = anchor < 0 ? [] : (behind.get(anchor) ?? []);
  behind.delete(anchor);
  return { top, behind, last };
}

/** Where each code stands first; a row of ours that people copied is theirs. */
function placesByCode({ values }: ExistingReport, columns: readonly ReportColumn[]): ReadonlyMap<string, number> {
  const column = columns.findIndex(({ key }) => key === "code");
  const places = new Map<string, number>();
  values.forEach((cells, row) => {
    const code = codeKey(textOf(cells[column]));
    if (code !== "" && !places.has(code)) places.set(code, row);
  });
  return places;
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

function isTheirs({ key }: ReportColumn): boolean {
  return key.startsWith("theirs/");
}

/** What people typed into a row of ours: a note, or something that isn't a formula where Attain writes formulas or
 *  nothing. */
function typedIn(existing: ExistingReport, row: number, columns: readonly ReportColumn[]): Typed {
  const values = existing.values[row] ?? [];
  const typed = new Map<number, Raw>();
  columns.forEach((column, at) => {
    // What nobody sees nobody typed: a sheet pasted as values gets its hidden formulas back.
    if (column.hidden || isTheirs(column)) return;
    const isFormula = existing.isFormula(row, at);
    const isFilled = !isBlank(values[at]) || (existing.isTheirFormula?.(row, at) ?? false);
    if (column.key === "note" ? isFormula || isFilled : !isFormula && isFilled) typed.set(at, values[at] ?? "");
  });
  return typed;
}

/** Where Attain would write a formula and finds a typed value, the person's value stays. */
function withTyped(row: ReportRow, typed: Typed, columns: readonly ReportColumn[]): readonly ReportCell[] {
  if (typed.size === 0) return row.cells;
  return row.cells.map((cell, index): ReportCell => {
    const value = typed.get(index);
    const key = columns[index]?.key;
    // A typed label goes into the table DanhGia, from where the formula brings it back.
    if (value === undefined || key === "label") return cell;
    const isOurs = cell.formula === undefined && key !== "note" && !isBlank(cell.value);
    // Numbers and headings of groups were plain values once: the same text is still ours.
    const isWords = key === "number" || key === "path" || (row.kind !== "item" && row.kind !== "part");
    if (isOurs || (isWords && textOf(cell.value) === textOf(value))) return cell;
    return { value, stays: true };
  });
}

/** Columns that the form no longer has keep what they last showed. */
function withFrozen(
  cells: readonly ReportCell[],
  existing: ExistingReport,
  row: number,
  columns: readonly ReportColumn[],
): readonly ReportCell[] {
  if (!columns.some((column) => column.isFrozen)) return cells;
  return cells.map((cell, at) => (columns[at]?.isFrozen ? lastShown(existing, row, at) : cell));
}

/** A figure as it stands, without its formula. */
function lastShown({ values, isFormula }: ExistingReport, row: number, at: number): ReportCell {
  const value = values[row]?.[at] ?? null;
  return isFormula(row, at) ? { value } : { value, stays: true };
}

/** A row of the existing table that no wanted row stands in: theirs, if it holds anything of theirs. */
function theirRow(
  existing: ExistingReport,
  row: number,
  places: ReadonlyMap<string, number>,
  columns: readonly ReportColumn[],
): ReportRow | undefined {
  const values = existing.values[row] ?? [];
  const hasBeside = existing.hasBeside?.(row) ?? false;
  const code = codeKey(textOf(values[columns.findIndex(({ key }) => key === "code")]));
  if (code === "" || places.get(code) !== row) {
    const isEmpty = values.every((value, at) => isBlank(value) && !existing.isFormula(row, at));
    return isEmpty && !hasBeside ? undefined : { kind: "theirs", from: row, cells: [] };
  }
  const typed = typedIn(existing, row, columns);
  const isInTheirs = columns.some(
    (column, at) => isTheirs(column) && !isBlank(values[at]) && !(column.isFrozen && existing.isFormula(row, at)),
  );
  // In reports of the first version numbers are plain values of ours.
  const isTyped = [...typed.keys()].some(
    (at) => existing.remembered !== undefined || (columns[at]?.key !== "number" && columns[at]?.key !== "path"),
  );
  if (!isTyped && !isInTheirs && !hasBeside) return undefined;
  // The target is gone, so its formulas would show #N/A: the figures stay as they were last shown.
  const cells = columns.map(({ key }, at) => {
    if (key === "code") return { value: null };
    return typed.has(at) ? { value: values[at], stays: true as const } : lastShown(existing, row, at);
  });
  return { kind: "theirs", from: row, cells };
}

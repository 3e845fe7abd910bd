/** The head of a table: which rows it takes, the code row under it, and the words over each column from top to bottom. Rows
 *  come from table-grid.ts; what the words mean is said by table-headings.ts. */

import { headingSense, type HeadingKind, type HeadingSense } from "./table-headings";
import { numberedName, numberingOf } from "./table-numbering";
import { isUnit } from "./units";
import { ownText, textAt, type GridPlace, type GridRow, type TableGrid } from "./table-grid";

export interface ColumnHeading {
  /** The words of all levels in one line, for people. */
  readonly text: string;
  /** From top to bottom, each merged cell once. */
  readonly levels: readonly string[];
  readonly senses: readonly HeadingSense[];
}

export interface TableHead {
  /** Indices of the grid's rows: the first one of the head and the first one behind it. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnHeading[];
}

/** A head of four rows with a code row is the tallest that was met. */
const tallest = 5;

/** Kinds that say of a row that it is a head; "giao" or "thực hiện" may stand in any cell of prose. */
const telling: ReadonlySet<HeadingKind> = new Set<HeadingKind>([
  "item",
  "code",
  "name",
  "name-or-plan",
  "unit",
  "unit-or-place",
  "plan",
  "result",
  "ratio",
  "owner",
  "note",
  "deadline",
  "person",
  "score",
  "money",
  "output",
  "total",
  "places",
  "part-of-year",
]);
/** Kinds without which words are no head of anything. */
const anchors: ReadonlySet<HeadingKind> = new Set<HeadingKind>([
  "item",
  "name",
  "name-or-plan",
  "unit",
  "unit-or-place",
  "places",
]);

/** The next head at or behind row `start`; undefined where none follows. */
export function headFrom(grid: TableGrid, start: number): TableHead | undefined {
  for (let index = start; index < grid.rows.length; index++) {
    const row = grid.rows[index];
    if (!row) continue;
    const isHead = beginsHead(row) || leadsFigures(row, grid.rows[index + 1]) || isTopOfFigures(grid, index);
    if (isHead) return headAt(grid, index);
  }
  return undefined;
}

/** Whether a row begins a head: two headings or more, one of them an anchor, and no figures beside years. */
export function beginsHead(row: GridRow): boolean {
  if (row.cells.length < 2 || row.cells.some(({ text }) => text.length > 120 || isNumeral(text))) return false;
  const senses = row.cells.map(({ text }) => headingSense(text));
  if (senses.some(({ kind }, index) => kind === undefined && isFigure(row.cells[index]?.text ?? ""))) return false;
  const known = senses.filter(({ kind, year, period }) => (kind && telling.has(kind)) || year || period);
  const hasAnchor = senses.some(({ kind }) => kind && anchors.has(kind));
  return hasAnchor && known.length >= 2 && known.length * 2 >= senses.length - placesAmong(senses);
}

/** "STT | Đơn vị | Giải quyết việc làm (người)": headings that nobody can know, above a row of figures. */
function leadsFigures(row: GridRow, next: GridRow | undefined): boolean {
  if (!next || row.cells.length < 3) return false;
  if (row.cells.some(({ text }) => isFigure(text) || isOfRow(text) || text.length > 120)) return false;
  const kinds = row.cells.map(({ text }) => headingSense(text).kind);
  if (!kinds.some((kind) => kind && anchors.has(kind)) || numberingOf(row.cells[0]?.text ?? "")) return false;
  const figures = next.cells.filter(({ text }) => isFigure(text)).length;
  return figures >= 2 && Math.abs(row.cells.length - next.cells.length) <= 1;
}

/** "Cây | Kế hoạch vụ đông năm 2025", below it what is measured, then rows of a name and figures: the first row behind the titles says
 *  what the figures are, and nobody needs to know the word over the names. */
function isTopOfFigures({ rows }: TableGrid, index: number): boolean {
  if (rows.slice(0, index).some(({ cells }) => cells.length > 1)) return false;
  const [top, ...below] = rows.slice(index);
  const headings = top?.cells.filter(({ cell }) => cell.column > 0) ?? [];
  if (!top || top.cells.some(({ text }) => isFigure(text) || text.length > 80)) return false;
  const kinds = headings.map(({ text }) => headingSense(text).kind ?? "");
  if (numberingOf(top.cells[0]?.text ?? "") || !kinds.some((kind) => kind === "plan" || kind === "result"))
    return false;
  if (!kinds.every((kind) => ["plan", "result", "note", "owner"].includes(kind))) return false;
  const first = below.slice(0, 2).findIndex(({ cells }) => cells.some(({ text }) => isFigure(text)));
  const body = below.slice(first);
  const figures = body.filter(({ cells: [name, ...rest] }) => {
    return name !== undefined && !isFigure(name.text) && rest.some(({ text }) => isFigure(text));
  });
  return first >= 0 && figures.length > 1 && figures.length * 2 >= body.length;
}

const placesAmong = (senses: readonly HeadingSense[]): number => senses.filter(({ kind }) => kind === "place").length;

/** A numeral alone that isn't a year: most rows have one, and no head has. */
const isNumeral = (text: string): boolean => /^\d[\d.,]*%?$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);

/** A cell that holds a number which isn't a year, nor the one of an item before its name ("2. Tỷ lệ hộ nghèo"). */
export function isFigure(text: string): boolean {
  return (
    /^[\s≥≤<>~≈=+-]*\d/u.test(text) &&
    !/^(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?$/u.test(text.trim()) &&
    numberedName(text) === undefined
  );
}

/** "Tăng 9,1", "%", "Không quá 5": the figure or the unit of a row. */
const isOfRow = (text: string): boolean =>
  /^(?:[%‰]|(?:tăng|giảm|trên|dưới|đạt|còn|khoảng|duy trì|nhóm|ít nhất|tối thiểu|tối đa|không quá) \d.*)$/iu.test(text);

function headAt(grid: TableGrid, from: number): TableHead {
  let to = from + 1;
  while (to < grid.rows.length && to - from < tallest && goesOn(grid, from, to)) to += 1;
  const levels = grid.rows.slice(from, to);
  const isCoded = levels.length > 1 && isCodeRow(levels[levels.length - 1]);
  return { from, to, columns: headingsOf(grid.width, isCoded ? levels.slice(0, -1) : levels) };
}

/** Whether row `index` still belongs to the head that began at `from`. */
function goesOn(grid: TableGrid, from: number, index: number): boolean {
  const row = grid.rows[index];
  const above = grid.rows[index - 1];
  if (!row || !above) return false;
  if (isCodeRow(row)) return true;
  if (isCodeRow(above)) return false;
  const isCovered = row.places.some(
    (place) => place && !place.isOrigin && place.cell.row < (row.cells[0]?.cell.row ?? 0),
  );
  const texts = row.cells.map(({ text }) => text).filter((text) => text !== "");
  if (texts.some((text) => isFigure(text) || text.length > 80)) return false;
  // Columns that have their heading already stay empty where cells aren't merged downwards.
  const isFirstEmpty =
    ownText(row, 0) === "" &&
    (grid.width < 3 || ownText(row, 1) === "" || (isCovered && isUnderWide(row, above)) || isUnderFirst(row, above));
  if (!isFirstEmpty) return false;
  const isUnder = row.cells.every(({ cell }) => !isLonely(grid, from, index, cell.column)) || isCovered;
  const known = texts.filter((text) => isSubHeading(text));
  // In pasted text a wide heading stands over its first column only.
  return (isUnder ? isCovered || known.length * 2 >= texts.length : known.length === texts.length) && texts.length > 0;
}

/** Whether each cell stands below one that reaches over several columns. */
function isUnderWide(row: GridRow, above: GridRow): boolean {
  const wide = above.cells.filter(({ cell }) => (cell.columnSpan ?? 1) > 1);
  return row.cells.every(({ cell: { column } }) =>
    wide.some(({ cell }) => cell.column <= column && endOf(cell) >= column),
  );
}

/** "Cây trồng | Thực hiện vụ trước | | | Kế hoạch", below it what is measured: a copy leaves a wide heading over its first column. */
function isUnderFirst({ cells }: GridRow, above: GridRow): boolean {
  const isBelow = ({ cell }: GridPlace): boolean => above.places.some((place) => place?.cell.column === cell.column);
  const [first] = cells;
  return (
    cells.length > 2 &&
    first !== undefined &&
    isBelow(first) &&
    cells.some((place) => !isBelow(place)) &&
    cells.every(({ text }) => isSubHeading(text))
  );
}

/** Whether nothing of the head stands over a column. */
function isLonely(grid: TableGrid, from: number, to: number, column: number): boolean {
  return !grid.rows
    .slice(from, to)
    .some((row) => row.places.some((place) => place && place.cell.column <= column && endOf(place.cell) >= column));
}

const endOf = (cell: { readonly column: number; readonly columnSpan?: number }): number =>
  cell.column + (cell.columnSpan ?? 1) - 1;

function isSubHeading(text: string): boolean {
  const sense = headingSense(text);
  if (sense.inBrackets !== undefined && isUnit(sense.inBrackets)) return true;
  return sense.kind !== undefined || sense.year !== undefined || sense.period !== undefined || sense.tier !== undefined;
}

/** `A B 1 2 3`, `(1) (2) (3)=(2)/(1)`: numbers or letters of the columns, told from a first row by their order; one may be missing
 *  where a column was left out. */
export function isCodeRow(row: GridRow | undefined): boolean {
  const texts = (row?.cells ?? []).map(({ text }) => text).filter((text) => text !== "");
  if (texts.length < 3) return false;
  const codes = texts.map((text) => /^\(?\s?([A-Z]|\d{1,2})\s?\)?(?:\s?=.{1,40})?$/u.exec(text)?.[1]);
  if (codes.some((code) => code === undefined)) return false;
  const numbers = codes.filter((code) => /^\d/u.test(code ?? "")).map(Number);
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const isCounting = steps.every((step) => step === 1 || step === 2) && steps.filter((step) => step > 1).length < 2;
  const letters = codes.filter((code) => /^[A-Z]/u.test(code ?? ""));
  return isCounting && (letters.length > 0 ? /^[AB]/u.test(letters[0] ?? "") : (numbers[0] ?? 9) <= 2);
}

function headingsOf(width: number, rows: readonly GridRow[]): readonly ColumnHeading[] {
  return Array.from({ length: width }, (_, column) => {
    const levels: string[] = [];
    for (const [level, row] of rows.entries()) {
      const text = textAt(row, column) || wideText(rows, level, column);
      if (text !== "" && text !== levels[levels.length - 1]) levels.push(text);
    }
    return { text: levels.join(" "), levels, senses: levels.map((level) => headingSense(level)) };
  });
}

/** The heading on the left that stands over this column, too, where cells aren't merged and both have headings below. */
function wideText(rows: readonly GridRow[], level: number, column: number): string {
  const row = rows[level];
  const below = rows[level + 1];
  if (!row || !below || ownText(below, column) === "") return "";
  for (let left = column - 1; left >= 0 && ownText(below, left) !== ""; left--) {
    const text = textAt(row, left);
    if (text !== "") return text;
  }
  return "";
}

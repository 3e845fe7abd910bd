/** What stands around the cells in which a person wants a formula, and which columns there hold the figures and the codes.
 *  Excel's side fills it in; formula-placing makes formulas of it. */

import { codeKey, withoutDiacritics } from "./code";
import { functionName } from "./function-names";
import { isBlank, textOf, type Raw } from "./table";
import type { Plan } from "./target";

export interface Surroundings {
  readonly sheet: string;
  /** The chosen cells, zero-based: one column, as far down as the sheet is used. */
  readonly top: number;
  readonly column: number;
  readonly rows: number;
  /** How many columns the person chose. */
  readonly chosenColumns: number;
  /** The sheet's column with which `values`, `formulas` and `above` begin. */
  readonly left: number;
  /** The chosen cells' rows, beside them too. */
  readonly values: readonly (readonly Raw[])[];
  /** The same cells as formulas in Excel's English spelling; constants stand as they are. */
  readonly formulas: readonly (readonly Raw[])[];
  /** The rows above, the nearest last. */
  readonly above: readonly (readonly Raw[])[];
  /** The headings of the table that the cells stand in, from its first column on. */
  readonly table?: { readonly left: number; readonly headings: readonly Raw[] };
  /** Number formats of the chosen cells; none where formats can't be set. */
  readonly formats: readonly string[];
  /** Whether the sheet's protection forbids writing there. */
  readonly isLocked: boolean;
  /** What stands between arguments where the person types: `;` beside a decimal comma. */
  readonly separator: "," | ";";
}

export interface FoundColumn {
  readonly column: number;
  /** What stands above it, if anything does. */
  readonly heading: string;
}

/** Headings of what was done, and of everything else that is a number. Without marks, in small letters. */
const cumulated = /luy ke|cumulat|to date/u;
const performed = /luy ke|thuc hien|ket qua|\buoc\b|\bth\b|cumulat|to date|actual|result/u;
const previousYear = /cung ky|nam truoc|previous|last year/u;
const compared = /so voi|so sanh|ty le|\bmuc\b|ratio/u;
const others = /ke hoach|chi tieu|\bkh\b|\bstt\b|\btt\b|danh gia|ghi chu|\bgiao\b|\bplan|target|\bno\b/u;

/** The column with the figures that are judged: one that is headed so, cumulated figures first, else the nearest column
 *  to the left with numbers. A column of another heading (plan, number of the row, same period) never is. */
export function columnOfActuals(around: Surroundings, plan: Plan): FoundColumn | undefined {
  const candidates = numberColumns(around, plan);
  const named = candidates.filter(({ words }) => performed.test(words) && !isOther(words));
  const isLeft = ({ column }: FoundColumn): boolean => column < around.column;
  return (
    named.find((each) => isLeft(each) && cumulated.test(each.words)) ??
    named.find(isLeft) ??
    named[0] ??
    candidates.find((each) => isLeft(each) && each.numbers > 0 && !isOther(each.words))
  );
}

/** The column with the figures of the same period of the year before: only one that is headed so. */
export function columnOfPrevious(around: Surroundings, plan: Plan): FoundColumn | undefined {
  return numberColumns(around, plan).find(({ words }) => previousYear.test(words));
}

/** "Thực hiện kế hoạch năm" is what was done; "Kế hoạch", "TH/KH" and "Thực hiện so với kế hoạch" are not. */
function isOther(words: string): boolean {
  if (compared.test(words) || previousYear.test(words)) return true;
  return others.test(words) && !/^(?:ket qua|thuc hien|luy ke|uoc)/u.test(words);
}

/** The column with indicators' codes: at least half of what stands there are codes. A column that spells them as the plan
 *  does goes before one of names that happen to be codes, such as "Thất nghiệp". */
export function columnOfCodes(around: Surroundings, plan: Plan): number | undefined {
  let best: { readonly column: number; readonly weight: number } | undefined;
  for (const column of columnsByNearness(around)) {
    const cells = cellsOf(around.values, column - around.left);
    const codes = cells.filter((cell) => isCode(cell, plan));
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    const weight = codes.length + codes.filter((cell) => isAsSpelt(cell, plan)).length;
    if (codes.length * 2 >= filled && weight > (best?.weight ?? 0)) best = { column, weight };
  }
  return best?.column;
}

/** The code that stands beside the first chosen cell that has one. */
export function codeBeside(around: Surroundings, plan: Plan): string | undefined {
  const column = columnOfCodes(around, plan);
  if (column === undefined) return undefined;
  const code = cellsOf(around.values, column - around.left).find((cell) => isCode(cell, plan));
  return code === undefined ? undefined : textOf(code);
}

export function isCode(cell: Raw, plan: Plan): boolean {
  return typeof cell === "string" && plan.byKey.has(codeKey(cell));
}

function isAsSpelt(cell: Raw, plan: Plan): boolean {
  return plan.byKey.get(codeKey(textOf(cell)))?.code === textOf(cell);
}

/** The chosen column's neighbours, the nearest first: to the left, then to the right. */
function columnsByNearness({ left, column, values }: Surroundings): readonly number[] {
  const right = left + (values[0]?.length ?? 0) - 1;
  const columns: number[] = [];
  for (let each = column - 1; each >= left; each--) columns.push(each);
  for (let each = column + 1; each <= right; each++) columns.push(each);
  return columns;
}

interface NumberColumn extends FoundColumn {
  readonly words: string;
  readonly numbers: number;
}

/** Columns that hold numbers or nothing yet, but none of our own formulas and no codes. */
function numberColumns(around: Surroundings, plan: Plan): readonly NumberColumn[] {
  const codes = columnOfCodes(around, plan);
  return columnsByNearness(around).flatMap((column): NumberColumn[] => {
    const at = column - around.left;
    if (column === codes || cellsOf(around.formulas, at).some(isOurs)) return [];
    const cells = cellsOf(around.values, at);
    const numbers = cells.filter((cell) => typeof cell === "number").length;
    const heading = headingOf(around, column);
    const words = withoutDiacritics(heading).toLowerCase();
    return cells.filter((cell) => !isBlank(cell)).length > 2 * numbers ? [] : [{ column, heading, words, numbers }];
  });
}

const ours = new RegExp(`\\b${functionName()}\\b`, "iu");

function isOurs(formula: Raw): boolean {
  return typeof formula === "string" && formula.startsWith("=") && ours.test(formula);
}

/** The table's heading; on a plain sheet the nearest text above, or in the first chosen row when that is the heading. */
function headingOf({ table, above, values, left }: Surroundings, column: number): string {
  if (table) return textOf(table.headings[column - table.left]);
  const first = values[0]?.[column - left];
  if (values.length > 1 && isText(first)) return textOf(first);
  for (let row = above.length - 1; row >= 0; row--) {
    const cell = above[row]?.[column - left];
    if (isText(cell)) return textOf(cell);
  }
  return "";
}

/** Excel: an error comes as text, `#N/A`. */
function isText(cell: Raw): boolean {
  return typeof cell === "string" && !isBlank(cell) && !cell.startsWith("#");
}

export function cellsOf(rows: readonly (readonly Raw[])[], at: number): readonly Raw[] {
  return rows.map((row) => row[at]);
}

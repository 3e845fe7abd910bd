/** Which formula goes into which of the chosen cells: decided here from what surrounds them, shown by the pane, written by
 *  Excel's side. One formula a row, never one that spills: tables refuse spills, and rows can be sorted and inserted. */

import { changesInPoints } from "./attainment";
import { codeKey } from "./code";
import { readReference, referenceText, type CellReference } from "./cell-reference";
import { functionName, type FunctionMember } from "./function-names";
import { done, not, type Outcome } from "./outcome";
import type { Place } from "./problem";
import {
  cellsOf,
  columnOfActuals,
  columnOfCodes,
  columnOfPrevious,
  isCode,
  type FoundColumn,
  type Surroundings,
} from "./surroundings";
import { address, columnLetters, isBlank, textOf, type Raw } from "./table";
import type { Plan, Target } from "./target";

type Argument = "actual" | "previous" | "code";

/** What can be inserted and what each takes; LIST and COUNT spill and take no indicator, so they are typed. */
const takes = {
  "": ["actual", "code"],
  STATUS: ["actual", "code"],
  GAP: ["actual", "code"],
  POINTS: ["actual", "code"],
  PACE: ["actual", "code"],
  GROWTH: ["actual", "previous", "code"],
  TARGET: ["code"],
  INFO: ["code"],
  EXPLAIN: ["actual", "code"],
} as const satisfies Partial<Record<FunctionMember, readonly Argument[]>>;

export type InsertableMember = keyof typeof takes;
export const insertableMembers = Object.keys(takes) as readonly InsertableMember[];

export interface Wish {
  readonly member: InsertableMember;
  readonly target: Target;
  /** A cell that the person names instead of the one that was found: for the first formula, others follow it down. */
  readonly actual?: string;
}

export interface PlacedFormulas {
  /** The chosen cells. */
  readonly at: Place;
  /** Row by row of the chosen cells; undefined where a row is left as it is. */
  readonly formulas: readonly (string | undefined)[];
  /** The first formula as the person would type it. */
  readonly shown: string;
  readonly count: number;
  readonly skipped: number;
  /** Where the figures come from: the first formula's reference, and the heading of its column. */
  readonly actual?: { readonly reference: string; readonly heading: string };
  /** The letters of the column that gives the codes; without it the code stands in the formula. */
  readonly codeColumn?: string;
  /** What would be overwritten: how many cells, and the first of them. */
  readonly occupied?: { readonly count: number; readonly at: Place; readonly found: string };
  /** Cells shown as numbers without a format of their own get this one. */
  readonly format?: string;
}

/** Whether the function needs a figure, so that the person may name another cell for it. */
export function takesActual(member: InsertableMember): boolean {
  return (takes[member] as readonly Argument[]).includes("actual");
}

export function placeFormulas(around: Surroundings, wish: Wish, plan: Plan): Outcome<PlacedFormulas> {
  const first: Place = { sheet: around.sheet, address: address(around.top, around.column) };
  if (around.chosenColumns !== 1) return not({ kind: "one-column-only" });
  if (around.isLocked) return not({ kind: "protected-sheet", sheet: around.sheet });
  const actual = actualOf(around, wish, plan, first);
  if (!actual.ok) return actual;
  const previous = previousOf(around, wish, plan, first);
  if (!previous.ok) return previous;
  const codeColumn = codeColumnFor(around, wish, plan);
  const wanted = wantedRows(around, plan, codeColumn, actual.value);
  const formulaOf = (row: number, separator: "," | ";"): string => {
    const text: Readonly<Record<Argument, string>> = {
      actual: actual.value ? referenceText(actual.value.reference, row) : "",
      previous: previous.value ? referenceText(previous.value.reference, row) : "",
      code: codeColumn === undefined ? quoted(wish.target.code) : address(around.top + row, codeColumn),
    };
    return `=${functionName(wish.member)}(${takes[wish.member].map((each) => text[each]).join(separator)})`;
  };
  const formulas = wanted.map((isWanted, row) => (isWanted ? formulaOf(row, ",") : undefined));
  const firstRow = Math.max(0, wanted.indexOf(true));
  const occupied = occupiedCells(around, formulas);
  return done({
    at: { sheet: around.sheet, address: areaAddress(around) },
    formulas,
    shown: formulaOf(firstRow, around.separator),
    count: wanted.filter(Boolean).length,
    skipped: wanted.filter((isWanted) => !isWanted).length,
    ...(actual.value
      ? {
          actual: {
            reference: referenceText(actual.value.reference, firstRow),
            heading: actual.value.heading,
          },
        }
      : {}),
    ...(codeColumn === undefined ? {} : { codeColumn: columnLetters(codeColumn) }),
    ...(occupied ? { occupied } : {}),
    ...(isShare(around, wish) ? { format: "0.00%" } : {}),
  });
}

/** Growth is a share, but of figures in per cent a difference in points: known where one indicator is meant. */
function isShare({ rows }: Surroundings, { member, target }: Wish): boolean {
  return member === "" || member === "PACE" || (member === "GROWTH" && rows === 1 && !changesInPoints(target));
}

interface Figures {
  readonly reference: CellReference;
  readonly heading: string;
}

function actualOf(around: Surroundings, wish: Wish, plan: Plan, first: Place): Outcome<Figures | undefined> {
  if (!takesActual(wish.member)) return done(undefined);
  if (wish.actual !== undefined && wish.actual.trim() !== "") {
    const reference = readReference(wish.actual);
    if (!reference) return not({ kind: "not-a-reference", found: wish.actual.trim() });
    if (isAmongChosen(around, reference)) return not({ kind: "refers-to-itself", at: first });
    return done({ reference, heading: "" });
  }
  const found = columnOfActuals(around, plan);
  return found ? done(figuresIn(around, found)) : not({ kind: "no-actual-nearby", at: first });
}

function previousOf(around: Surroundings, wish: Wish, plan: Plan, first: Place): Outcome<Figures | undefined> {
  if (!(takes[wish.member] as readonly Argument[]).includes("previous")) return done(undefined);
  const found = columnOfPrevious(around, plan);
  return found ? done(figuresIn(around, found)) : not({ kind: "no-previous-nearby", at: first });
}

function figuresIn({ top }: Surroundings, { column, heading }: FoundColumn): Figures {
  return { reference: { row: top, column, isRowFixed: false, isColumnFixed: false }, heading };
}

function isAmongChosen({ sheet, top, column, rows }: Surroundings, reference: CellReference): boolean {
  const isHere = reference.sheet === undefined || reference.sheet.toLowerCase() === sheet.toLowerCase();
  return isHere && reference.column === column && reference.row >= top && reference.row < top + rows;
}

/** One cell keeps the indicator that was picked: a code beside it is referred to only if it is that one. Many cells take
 *  each row's own code, where there is a column of them. */
function codeColumnFor(around: Surroundings, { member, target }: Wish, plan: Plan): number | undefined {
  if (!(takes[member] as readonly Argument[]).includes("code")) return undefined;
  const column = columnOfCodes(around, plan);
  if (column === undefined || around.rows > 1) return column;
  const code = around.values[0]?.[column - around.left];
  return codeKey(textOf(code)) === codeKey(target.code) ? column : undefined;
}

/** Of many rows those that speak of something: with a code, or else with a figure or room for one. */
function wantedRows(
  around: Surroundings,
  plan: Plan,
  codeColumn: number | undefined,
  actual: Figures | undefined,
): readonly boolean[] {
  if (around.rows === 1) return [true];
  if (codeColumn !== undefined) {
    return cellsOf(around.values, codeColumn - around.left).map((cell) => isCode(cell, plan));
  }
  const isBeside = actual && actual.reference.sheet === undefined && !actual.reference.isRowFixed;
  if (!isBeside) return around.values.map(() => true);
  const at = actual.reference.column - around.left;
  return around.values.map((row) => {
    const cell = row[at];
    return typeof cell === "number" || (isBlank(cell) && row.some((each, index) => !isBlank(each) && index !== at));
  });
}

/** A cell that holds the very formula loses nothing. */
function occupiedCells(around: Surroundings, formulas: readonly (string | undefined)[]): PlacedFormulas["occupied"] {
  const cells = cellsOf(around.formulas, around.column - around.left);
  const rows = formulas.flatMap((formula, row) => {
    const cell = cells[row];
    return formula === undefined || isEmpty(cell) || cell === formula ? [] : [row];
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const at = { sheet: around.sheet, address: address(around.top + row, around.column) };
  return { count: rows.length, at, found: asTyped(cells[row], around.separator) };
}

/** A number with the decimal sign of where it is read. */
function asTyped(cell: Raw, separator: "," | ";"): string {
  const text = String(cell);
  return typeof cell === "number" && separator === ";" ? text.replace(".", ",") : text;
}

/** A cell of blanks holds something, if only for its owner. */
function isEmpty(formula: Raw): boolean {
  return formula === "" || formula === null || formula === undefined;
}

function areaAddress({ top, column, rows }: Surroundings): string {
  const first = address(top, column);
  return rows === 1 ? first : `${first}:${address(top + rows - 1, column)}`;
}

function quoted(code: string): string {
  return `"${code.replace(/"/gu, '""')}"`;
}

/** Functions that tell what the plan says: a target's figure, what is known of it, and the plan as a list. */

import { codeKey } from "../core/code";
import { numeralText } from "../core/numeral";
import type { Raw } from "../core/table";
import { infoAsked, infoColumns, infoOf } from "../core/target-info";
import type { Target } from "../core/target";
import { comparisons, wordFor } from "../core/words";
import { cellFor, isBlankOrZero, onlyCell, plainCell, textIn, type Argument, type Cells } from "./cells";
import { isRefusal, passedOn, refusal } from "./refusal";
import type { Shelf } from "./shelf";
import { shapeOf, told, type Answer, type Answers } from "./spread";

/** The planned figure, `6,6–6,8` for a range, the plan's own words where it has no figure. */
export function plannedIn({ value, upper, words }: Target): number | string {
  if (value === undefined) return words ?? "";
  return upper === undefined ? value : `${numeralText(value)}–${numeralText(upper)}`;
}

export function targetCells(shelf: Shelf, code: Cells, asOf: Argument, plan: Argument): Answers {
  const shape = shapeOf({ code, asOf, plan });
  if ("kind" in shape) throw refusal(shape, shelf.language);
  const answers = grid(shape.rows, shape.columns, (row, column) => {
    const target = targetAt(shelf, cellFor(code, row, column), at(asOf, row, column), at(plan, row, column));
    return target === undefined ? "" : isRefusal(target) ? target : plannedIn(target);
  });
  return told(answers);
}

/** One cell for each code, or for "all" as many beside each other as there are things to tell. */
export function infoCells(shelf: Shelf, code: Cells, what: Argument, asOf: Argument): Answers {
  const shape = shapeOf({ code, what, asOf });
  if ("kind" in shape) throw refusal(shape, shelf.language);
  const single = onlyCell(what);
  const width = single ? (infoAsked(word(plainCell(single.cell)))?.length ?? 1) : 1;
  const answers: Answers = [];
  for (let row = 0; row < shape.rows; row++) {
    const cells: Answer[] = [];
    for (let column = 0; column < shape.columns; column++) {
      cells.push(...infoAt(shelf, cellFor(code, row, column), at(what, row, column), at(asOf, row, column), width));
    }
    answers.push(cells);
  }
  return told(answers);
}

function infoAt(shelf: Shelf, code: unknown, what: unknown, asOf: unknown, width: number): Answer[] {
  const filled = (answer: Answer): Answer[] => Array.from({ length: width }, () => answer);
  const asked = plainCell(what);
  if (isRefusal(asked)) return filled(passedOn(asked));
  const columns = infoAsked(word(asked));
  if (!columns || columns.length > width) {
    const known = Object.keys(infoColumns);
    return filled(refusal({ kind: "unknown-info", found: word(asked), known }, shelf.language));
  }
  const target = targetAt(shelf, code, asOf, null);
  if (target === undefined || isRefusal(target)) return filled(target ?? "");
  return infoOf(target, columns).map(shown);
}

/** Code, level, item, name, comparison, target and unit of every target, or of those of one level. No headings, so that
 *  the list can be looked up and filtered. */
export function listCells(shelf: Shelf, level: Argument): Answers {
  if (shelf.unreadable) throw refusal(shelf.unreadable, shelf.language);
  const only = onlyCell(level);
  if (!only) throw refusal({ kind: "one-value-only", argument: "level" }, shelf.language);
  const asked = plainCell(only.cell);
  if (isRefusal(asked)) throw passedOn(asked);
  const { targets } = shelf.plan;
  const wanted = word(asked);
  const listed = wanted === "" ? targets : targets.filter((target) => codeKey(target.level) === codeKey(wanted));
  if (listed.length === 0) {
    const levels = [...new Set(targets.map((target) => target.level))];
    throw refusal({ kind: "no-targets-of-level", level: wanted, levels }, shelf.language);
  }
  return listed.map((target) => [
    target.code,
    target.level,
    target.item,
    target.name,
    wordFor(comparisons, target.comparison),
    plannedIn(target),
    target.unit,
  ]);
}

/** The target that a formula's cells name; undefined for a blank code. */
function targetAt(
  shelf: Shelf,
  code: unknown,
  asOf: unknown,
  plan: unknown,
): Target | CustomFunctions.Error | undefined {
  const cells = [code, asOf, plan].map(plainCell);
  const error = cells.find(isRefusal);
  if (error) return passedOn(error);
  if (isBlankOrZero(cells[0])) return undefined;
  if (shelf.unreadable) return refusal(shelf.unreadable, shelf.language);
  const view = shelf.views.view(cells[1], cells[2]);
  return isRefusal(view) ? view : view.find(textIn(cells[0]));
}

function at(cells: Argument, row: number, column: number): unknown {
  return cells ? cellFor(cells, row, column) : null;
}

function word(cell: unknown): string {
  return isBlankOrZero(cell) ? "" : textIn(cell);
}

function shown(raw: Raw): Answer {
  return raw ?? "";
}

function grid(rows: number, columns: number, answer: (row: number, column: number) => Answer): Answers {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => answer(row, column)));
}

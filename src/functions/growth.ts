/** Growth of a result on its base, such as the same period of last year. */

import { changesInPoints } from "../core/attainment";
import { change } from "../core/cumulation";
import { cellFor, isBlank, numberIn, plainCell, textIn, type Argument, type Cells } from "./cells";
import { percent } from "./judged";
import { isRefusal, passedOn, refusal } from "./refusal";
import type { Shelf } from "./shelf";
import { shapeOf, told, type Answer, type Answers } from "./spread";

/** As published tables print a growth that can't be told. */
const none = "–";
const dashes = /^[-–—−]$/u;

/** As a share of the base, 0.1101 for 11,01 %; with a code whose unit is per cent, in percentage points. A base that is
 *  missing or zero gives a dash: Excel on the desktop hands over an empty cell as zero, so that the two are one. */
export function growthCells(shelf: Shelf, actual: Cells, base: Cells, code: Argument): unknown[][] {
  const shape = shapeOf({ actual, base, code });
  if ("kind" in shape) throw refusal(shape, shelf.language);
  if (shelf.unreadable && code) throw refusal(shelf.unreadable, shelf.language);
  const answers: Answers = [];
  const points: boolean[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const answered: Answer[] = [];
    const inPoints: boolean[] = [];
    for (let column = 0; column < shape.columns; column++) {
      const isInPoints = code ? unitOf(shelf, plainCell(cellFor(code, row, column))) : false;
      const figures = [cellFor(actual, row, column), cellFor(base, row, column)].map(plainCell);
      answered.push(isRefusal(isInPoints) ? isInPoints : growthOf(shelf, figures[0], figures[1], isInPoints));
      inPoints.push(isInPoints === true);
    }
    answers.push(answered);
    points.push(inPoints);
  }
  const plain = told(answers);
  if (!shelf.takesFormats) return plain;
  return plain.map((cells, row) =>
    cells.map((cell, column) => (typeof cell === "number" && points[row]?.[column] !== true ? percent(cell) : cell)),
  );
}

/** Whether the indicator is in per cent, so that two of its figures are compared in points; a blank code says nothing. */
function unitOf(shelf: Shelf, cell: unknown): boolean | CustomFunctions.Error {
  if (isRefusal(cell)) return passedOn(cell);
  if (isBlank(cell)) return false;
  const target = shelf.views.latest.find(textIn(cell));
  return isRefusal(target) ? target : changesInPoints(target);
}

function growthOf(shelf: Shelf, figure: unknown, before: unknown, isInPoints: boolean): Answer {
  if (isRefusal(figure)) return passedOn(figure);
  if (isBlank(figure)) return "";
  if (isRefusal(before)) return passedOn(before);
  const actual = numberIn(figure);
  if (actual === undefined) return refusal({ kind: "not-a-result", found: textIn(figure) }, shelf.language);
  if (isBlank(before) || (typeof before === "string" && dashes.test(before.trim()))) return none;
  const base = numberIn(before);
  if (base === undefined) return refusal({ kind: "not-a-result", found: textIn(before) }, shelf.language);
  const changed = change(actual, base, isInPoints);
  if (changed === undefined) return none;
  return isInPoints ? changed : changed - 1;
}

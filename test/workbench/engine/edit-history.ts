/** Every insertion and deletion of cells on a sheet since it was made or opened: where what isn't modelled has gone meanwhile. */
import { columnLimit, rowLimit, type Area } from "./area";
import { movedByEdit, type StructuralEdit } from "./structural-edit";

export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Lists share what came before, so that undo has only to put an old one back. */
export interface EditHistory {
  readonly edit: StructuralEdit;
  readonly earlier: EditHistory | null;
}

/** Where an area of then is now; null if it was deleted. */
export function movedSince(area: Area, history: EditHistory | null): Area | null {
  let moved: Area | null = area;
  for (const edit of editsOf(history)) moved = moved && movedByEdit(moved, edit);
  return moved;
}

/** Where the upper left corner of a drawing is now: it stays on the sheet even if its cells are gone. */
export function cornerSince(row: number, column: number, history: EditHistory | null): Corner {
  let [top, left] = [row, column];
  for (const edit of editsOf(history)) {
    const isRows = edit.axis === "rows";
    const across = isRows ? left : top;
    if (across < edit.from || across > edit.to) continue;
    if (isRows) top = Math.min(movedPlace(top, edit), rowLimit - 1);
    else left = Math.min(movedPlace(left, edit), columnLimit - 1);
  }
  return { row: top, column: left };
}

function movedPlace(place: number, { kind, at, count }: StructuralEdit): number {
  if (place < at) return place;
  return kind === "insert" ? place + count : Math.max(at, place - count);
}

/** The oldest first. */
export function editsOf(history: EditHistory | null): readonly StructuralEdit[] {
  const edits: StructuralEdit[] = [];
  for (let step = history; step; step = step.earlier) edits.push(step.edit);
  return edits.reverse();
}

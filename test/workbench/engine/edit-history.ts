/** Every insertion and deletion of cells on a sheet since it was made or opened: where what isn't modelled has gone meanwhile. */
import type { Area } from "./area";
import { movedByEdit, type StructuralEdit } from "./structural-edit";

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

/** The oldest first. */
export function editsOf(history: EditHistory | null): readonly StructuralEdit[] {
  const edits: StructuralEdit[] = [];
  for (let step = history; step; step = step.earlier) edits.push(step.edit);
  return edits.reverse();
}

/** Charts, pictures and shapes that a file holds and this workbook doesn't draw: where they lie, to be marked there. */
import type { Area } from "./area";
import { cornerSince, type EditHistory } from "./edit-history";

export interface Undrawn {
  readonly kind: "chart" | "picture" | "shape";
  /** As the person or the program has called it, "Chart 1". */
  readonly name: string;
  readonly area: Area;
}

export function movedUndrawn(objects: readonly Undrawn[], history: EditHistory | null): readonly Undrawn[] {
  if (!history) return objects;
  return objects.map((object) => {
    const { top, left, bottom, right } = object.area;
    const [from, to] = [cornerSince(top, left, history), cornerSince(bottom, right, history)];
    return { ...object, area: { top: from.row, left: from.column, bottom: to.row, right: to.column } };
  });
}

/** Where an area is after rows, columns or cells were inserted or deleted: as Excel moves a Range object that someone holds. */
import type { Area } from "../engine/area";

export type Shift = "Down" | "Right" | "Up" | "Left";

/** The area after the shift of `moved`; null if all of it was deleted. Cells beside the shifted band stay. */
export function shiftedArea(area: Area, moved: Area, shift: Shift): Area | null {
  return shift === "Down" || shift === "Up"
    ? vertically(area, moved, shift === "Down")
    : sideways(area, moved, shift === "Right");
}

function vertically(area: Area, moved: Area, inserted: boolean): Area | null {
  if (area.left < moved.left || area.right > moved.right) return area;
  const edges = shiftedEdges(area.top, area.bottom, moved.top, moved.bottom, inserted);
  return edges && { ...area, top: edges[0], bottom: edges[1] };
}

function sideways(area: Area, moved: Area, inserted: boolean): Area | null {
  if (area.top < moved.top || area.bottom > moved.bottom) return area;
  const edges = shiftedEdges(area.left, area.right, moved.left, moved.right, inserted);
  return edges && { ...area, left: edges[0], right: edges[1] };
}

function shiftedEdges(
  first: number,
  last: number,
  from: number,
  to: number,
  inserted: boolean,
): readonly [number, number] | null {
  const size = to - from + 1;
  if (inserted) return [first >= from ? first + size : first, last >= from ? last + size : last];
  if (first >= from && last <= to) return null;
  const newFirst = first < from ? first : Math.max(from, first - size);
  const newLast = last > to ? last - size : Math.min(last, from - 1);
  return [newFirst, newLast];
}

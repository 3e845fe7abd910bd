/** Inserting and deleting cells, rows and columns: where everything else on and about the sheet goes. Pure arithmetic. */
import { columnLimit, rowLimit, type Area } from "./area";

/** A band of cells moves along one axis. For whole rows the band is all columns. */
export interface StructuralEdit {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** The band across: columns for axis "rows", rows for axis "columns". */
  readonly from: number;
  readonly to: number;
}

export function structuralEdit(kind: "insert" | "delete", area: Area, isVertical: boolean): StructuralEdit {
  return isVertical
    ? { kind, axis: "rows", at: area.top, count: area.bottom - area.top + 1, from: area.left, to: area.right }
    : { kind, axis: "columns", at: area.left, count: area.right - area.left + 1, from: area.top, to: area.bottom };
}

export function inverse(edit: StructuralEdit): StructuralEdit {
  return { ...edit, kind: edit.kind === "insert" ? "delete" : "insert" };
}

export function limitOf(edit: StructuralEdit): number {
  return edit.axis === "rows" ? rowLimit : columnLimit;
}

/** The area that is inserted or deleted itself. */
export function editedArea({ axis, at, count, from, to }: StructuralEdit): Area {
  return axis === "rows"
    ? { top: at, bottom: at + count - 1, left: from, right: to }
    : { left: at, right: at + count - 1, top: from, bottom: to };
}

/** The cells that move: from the edited ones to the end of the sheet. */
export function movingArea(edit: StructuralEdit): Area {
  const start = edit.kind === "insert" ? edit.at : edit.at + edit.count;
  return edit.axis === "rows"
    ? { top: start, bottom: rowLimit - 1, left: edit.from, right: edit.to }
    : { left: start, right: columnLimit - 1, top: edit.from, bottom: edit.to };
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** How far the moving cells go. */
export function movingStep({ kind, axis, count }: StructuralEdit): Step {
  const step = kind === "insert" ? count : -count;
  return axis === "rows" ? { rows: step, columns: 0 } : { rows: 0, columns: step };
}

/** Everything that the edit can concern: the edited cells and the moving ones. */
export function concernedArea(edit: StructuralEdit): Area {
  return edit.axis === "rows"
    ? { top: edit.at, bottom: rowLimit - 1, left: edit.from, right: edit.to }
    : { left: edit.at, right: columnLimit - 1, top: edit.from, bottom: edit.to };
}

export function isWithinBand(area: Area, { axis, from, to }: StructuralEdit): boolean {
  return axis === "rows" ? area.left >= from && area.right <= to : area.top >= from && area.bottom <= to;
}

/** The band goes through the area and leaves a part of it outside. */
export function isCutByBand(area: Area, edit: StructuralEdit): boolean {
  const [start, end] = edit.axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
  return start <= edit.to && end >= edit.from && !isWithinBand(area, edit);
}

/** Where an area is after the edit; null if all of it was deleted. An area that the band only cuts stays. */
export function movedByEdit(area: Area, edit: StructuralEdit): Area | null {
  if (!isWithinBand(area, edit)) return area;
  if (edit.axis === "rows") {
    const span = movedSpan(area.top, area.bottom, edit);
    return (
      span && (span[0] === area.top && span[1] === area.bottom ? area : { ...area, top: span[0], bottom: span[1] })
    );
  }
  const span = movedSpan(area.left, area.right, edit);
  return span && (span[0] === area.left && span[1] === area.right ? area : { ...area, left: span[0], right: span[1] });
}

export function movedSpan(start: number, end: number, edit: StructuralEdit): [number, number] | null {
  const { at, count, kind } = edit;
  const last = limitOf(edit) - 1;
  // A whole row or column is as long as before.
  if (start === 0 && end === last) return [start, end];
  if (kind === "insert") {
    const moved: [number, number] = [
      start >= at ? start + count : start,
      Math.min(last, end >= at ? end + count : end),
    ];
    return moved[0] > last ? null : moved;
  }
  const stop = at + count;
  if (start >= at && end < stop) return null;
  return [start < at ? start : Math.max(at, start - count), end < at ? end : end < stop ? at - 1 : end - count];
}

/** Owns where the keyboard takes the selection: arrows, Ctrl+arrows, over hidden rows and merged cells, as in Excel. */
import { boundingArea, cellArea, columnLimit, isOverlapping, rowLimit, type Area } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import type { Axis } from "./axis";
import type { Cell } from "./viewport";

export type Direction = "up" | "down" | "left" | "right";

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** One visible cell further; the same cell at the edge of the sheet. A merged area is one step. */
export function step(sheet: Sheet, axes: Axes, from: Cell, direction: Direction): Cell {
  const merge = sheet.mergeAt(from.row, from.column) ?? cellArea(from.row, from.column);
  const { rows, columns } = axes;
  switch (direction) {
    case "up":
      return { ...from, row: rows.visibleFrom(merge.top - 1, -1) ?? from.row };
    case "down":
      return { ...from, row: rows.visibleFrom(merge.bottom + 1, 1) ?? from.row };
    case "left":
      return { ...from, column: columns.visibleFrom(merge.left - 1, -1) ?? from.column };
    case "right":
      return { ...from, column: columns.visibleFrom(merge.right + 1, 1) ?? from.column };
  }
}

/**
 * Excel's Ctrl+arrow: within a block of filled cells to its end, else to the next filled cell, else to the edge of the
 * sheet. Hidden rows and columns are passed over.
 */
export function jump(sheet: Sheet, axes: Axes, from: Cell, direction: Direction): Cell {
  const isFilled = (cell: Cell): boolean => {
    const merge = sheet.mergeAt(cell.row, cell.column);
    return sheet.value(merge?.top ?? cell.row, merge?.left ?? cell.column) !== null;
  };
  const used = sheet.usedArea(true);
  const isBehindAll = (cell: Cell): boolean =>
    used === null ||
    (direction === "down" && cell.row > used.bottom) ||
    (direction === "right" && cell.column > used.right) ||
    (direction === "up" && cell.row < used.top) ||
    (direction === "left" && cell.column < used.left);

  let here = from;
  let next = step(sheet, axes, here, direction);
  const withinBlock = isFilled(here) && isFilled(next);
  while (!isSame(next, here)) {
    if (withinBlock ? !isFilled(next) : isFilled(next)) return withinBlock ? here : next;
    if (isBehindAll(next)) return withinBlock ? here : edge(axes, next, direction);
    here = next;
    next = step(sheet, axes, here, direction);
  }
  return here;
}

function edge({ rows, columns }: Axes, from: Cell, direction: Direction): Cell {
  switch (direction) {
    case "up":
      return { ...from, row: rows.visibleFrom(0, 1) ?? from.row };
    case "down":
      return { ...from, row: rows.visibleFrom(rowLimit - 1, -1) ?? from.row };
    case "left":
      return { ...from, column: columns.visibleFrom(0, 1) ?? from.column };
    case "right":
      return { ...from, column: columns.visibleFrom(columnLimit - 1, -1) ?? from.column };
  }
}

/** Excel: a selection that touches a merged area takes in the whole of it, and so on. */
export function withMerges(sheet: Sheet, area: Area): Area {
  let grown = area;
  for (;;) {
    const touched = sheet.merges.filter((merge) => isOverlapping(merge, grown)).reduce(boundingArea, grown);
    if (
      touched.top === grown.top &&
      touched.left === grown.left &&
      touched.bottom === grown.bottom &&
      touched.right === grown.right
    ) {
      return grown;
    }
    grown = touched;
  }
}

/** The next cell of a selection in reading order by rows (Tab) or by columns (Enter), round and round. */
export function nextWithin(areas: readonly Area[], from: Cell, by: "rows" | "columns", stepBy: 1 | -1): Cell {
  const index = Math.max(
    0,
    areas.findIndex(
      (area) =>
        from.row >= area.top && from.row <= area.bottom && from.column >= area.left && from.column <= area.right,
    ),
  );
  const area = areas[index];
  if (!area) return from;
  let { row, column } = from;
  if (by === "columns") {
    row += stepBy;
    if (row > area.bottom || row < area.top) {
      row = stepBy === 1 ? area.top : area.bottom;
      column += stepBy;
    }
  } else {
    column += stepBy;
    if (column > area.right || column < area.left) {
      column = stepBy === 1 ? area.left : area.right;
      row += stepBy;
    }
  }
  if (row <= area.bottom && row >= area.top && column <= area.right && column >= area.left) return { row, column };
  const next = areas[(index + stepBy + areas.length) % areas.length] ?? area;
  return stepBy === 1 ? { row: next.top, column: next.left } : { row: next.bottom, column: next.right };
}

function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

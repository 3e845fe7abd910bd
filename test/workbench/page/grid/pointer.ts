/**
 * Owns what the pointer does at the grid: selecting by press and drag, pointing references into a formula, resizing
 * columns and rows at their heads, dragging the fill handle, opening lists, links and the context menu.
 */
import { cellArea, hasCell, isSameArea, type Area } from "../../engine/area";
import type { Editing } from "./editing";
import type { Grid } from "./grid";
import { filterButtonSize, filterHeaders } from "./paint-cells";
import { handleOf } from "./paint-overlay";
import { startResize, edgeUnder } from "./resizing";
import type { Selecting } from "./selecting";
import { endOf, frozenEnd, type Cell } from "./viewport";

export interface PointerCommands {
  fill(source: Area, destination: Area): void;
  openFilter(row: number, column: number): void;
  follow(row: number, column: number): boolean;
  menu(at: { x: number; y: number }): void;
}

type Zone = "cells" | "rowHead" | "columnHead" | "corner";

export function listenToPointer(grid: Grid, selecting: Selecting, editing: Editing, commands: PointerCommands): void {
  const { scroller } = grid;

  const pointOf = (event: PointerEvent | MouseEvent): { x: number; y: number } => {
    const box = scroller.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const zoneOf = (x: number, y: number): Zone => {
    const inRows = x < grid.columns().head;
    const inColumns = y < grid.rows().head;
    return inRows && inColumns ? "corner" : inRows ? "rowHead" : inColumns ? "columnHead" : "cells";
  };
  const isOnHandle = (x: number, y: number): boolean => {
    if (selecting.areas.length !== 1 || editing.edited) return false;
    const handle = handleOf({ rows: grid.rows(), columns: grid.columns() }, selecting.area);
    return handle !== undefined && Math.abs(x - handle.x - 3) < 6 && Math.abs(y - handle.y - 3) < 6;
  };

  /** Follows a drag until the pointer is released, scrolling on while it is beyond the edge of the cells. */
  const drag = (event: PointerEvent, onMove: (cell: Cell) => void, onEnd: () => void): void => {
    scroller.setPointerCapture(event.pointerId);
    let last = pointOf(event);
    const move = (moved: PointerEvent): void => {
      last = pointOf(moved);
      onMove(grid.cellAt(last.x, last.y));
    };
    const timer = window.setInterval(() => {
      const over = (place: number, from: number, to: number): number =>
        place < from ? place - from : place > to ? place - to : 0;
      const x = over(last.x, frozenEnd(grid.columns()), grid.columns().length);
      const y = over(last.y, frozenEnd(grid.rows()), grid.rows().length);
      if (x === 0 && y === 0) return;
      grid.scrollBy(x, y);
      onMove(grid.cellAt(last.x, last.y));
    }, 40);
    const end = (): void => {
      window.clearInterval(timer);
      scroller.removeEventListener("pointermove", move);
      scroller.removeEventListener("pointerup", end);
      scroller.removeEventListener("pointercancel", end);
      onEnd();
    };
    scroller.addEventListener("pointermove", move);
    scroller.addEventListener("pointerup", end);
    scroller.addEventListener("pointercancel", end);
  };

  const point = (event: PointerEvent, cell: Cell): void => {
    const areaTo = (to: Cell): Area => ({
      top: Math.min(cell.row, to.row),
      bottom: Math.max(cell.row, to.row),
      left: Math.min(cell.column, to.column),
      right: Math.max(cell.column, to.column),
    });
    const { sheet } = grid;
    editing.pointAt(sheet, sheet.mergeAt(cell.row, cell.column) ? cellArea(cell.row, cell.column) : areaTo(cell), cell);
    drag(
      event,
      (to) => editing.pointAt(sheet, areaTo(to), to),
      () => editing.focus(),
    );
  };

  const pressCells = (event: PointerEvent, cell: Cell): void => {
    const { sheet } = grid;
    if (commands.follow(cell.row, cell.column) && !event.shiftKey && !event.ctrlKey) return;
    if (event.shiftKey) selecting.extendTo(cell);
    else if (event.ctrlKey || event.metaKey) selecting.add(cell);
    else selecting.go(sheet.mergeAt(cell.row, cell.column) ? topLeft(grid, cell) : cell);
    let last = cell;
    drag(
      event,
      (to) => {
        if (to.row === last.row && to.column === last.column) return;
        last = to;
        selecting.extendTo(to, false);
      },
      () => undefined,
    );
  };

  const pressHead = (event: PointerEvent, zone: Zone, cell: Cell): void => {
    const add = event.ctrlKey || event.metaKey;
    const select = (to: Cell, alsoOthers: boolean): void => {
      if (zone === "rowHead") selecting.selectRows(from.row, to.row, alsoOthers);
      else selecting.selectColumns(from.column, to.column, alsoOthers);
    };
    const from = event.shiftKey ? selecting.active : cell;
    select(cell, add);
    drag(
      event,
      (to) => select(to, false),
      () => undefined,
    );
  };

  const pressHandle = (event: PointerEvent): void => {
    const source = selecting.area;
    drag(
      event,
      (to) => {
        grid.overlay.filling = fillTarget(source, to);
        grid.repaint("overlay");
      },
      () => {
        const destination = grid.overlay.filling;
        grid.overlay.filling = undefined;
        grid.repaint("overlay");
        if (destination && !isSameArea(destination, source)) commands.fill(source, destination);
      },
    );
  };

  const filterUnder = (x: number, y: number, cell: Cell): boolean =>
    filterHeaders(grid.sheet).some(
      (header) => header.row === cell.row && cell.column >= header.left && cell.column <= header.right,
    ) &&
    endOf(grid.columns(), cell.column) - x < filterButtonSize + 3 &&
    endOf(grid.rows(), cell.row) - y < filterButtonSize + 3;

  scroller.addEventListener("pointerdown", (event) => {
    const { x, y } = pointOf(event);
    // On a scroll bar the browser does everything itself.
    if (x > scroller.clientWidth || y > scroller.clientHeight) return;
    event.preventDefault();
    const zone = zoneOf(x, y);
    const cell = grid.cellAt(x, y);
    if (editing.isPointing && zone === "cells" && event.button === 0) return point(event, cell);
    if (!editing.commit()) return;
    editing.focus();
    if (event.button === 2) {
      if (zone === "cells" && !selecting.areas.some((area) => hasCell(area, cell.row, cell.column))) selecting.go(cell);
      if (zone === "rowHead" && !within(selecting.area, "rows", cell.row))
        selecting.selectRows(cell.row, cell.row, false);
      if (zone === "columnHead" && !within(selecting.area, "columns", cell.column)) {
        selecting.selectColumns(cell.column, cell.column, false);
      }
      return;
    }
    if (event.button !== 0) return;
    const edge = edgeUnder(grid, x, y);
    if (edge) return startResize(grid, selecting, edge, event);
    if (zone === "corner") return selecting.selectAll();
    if (zone !== "cells") return pressHead(event, zone, cell);
    if (isOnHandle(x, y)) return pressHandle(event);
    if (filterUnder(x, y, cell)) {
      selecting.go(cell);
      return commands.openFilter(cell.row, cell.column);
    }
    pressCells(event, cell);
  });

  scroller.addEventListener("dblclick", (event) => {
    const { x, y } = pointOf(event);
    if (zoneOf(x, y) !== "cells" || editing.edited) return;
    if (!isOnHandle(x, y)) editing.begin("edit");
    else {
      const destination = downToNeighbours(grid, selecting.area);
      if (destination) commands.fill(selecting.area, destination);
    }
  });

  scroller.addEventListener("pointermove", (event) => {
    if (event.buttons !== 0) return;
    const { x, y } = pointOf(event);
    const edge = edgeUnder(grid, x, y);
    const zone = zoneOf(x, y);
    scroller.style.cursor = edge
      ? edge.direction === "columns"
        ? "col-resize"
        : "row-resize"
      : zone !== "cells"
        ? "default"
        : isOnHandle(x, y)
          ? "crosshair"
          : "cell";
  });

  scroller.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    if (!editing.edited) commands.menu({ x: event.clientX, y: event.clientY });
  });

  scroller.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const zoom = grid.sheet.properties.zoom + (event.deltaY < 0 ? 10 : -10);
      grid.desk.act(() => grid.sheet.change({ zoom: Math.max(10, Math.min(400, zoom)) }));
    },
    { passive: false },
  );
}

/** Excel: a double press on the fill handle fills down as far as the filled cells beside it go. */
function downToNeighbours({ sheet }: Grid, source: Area): Area | undefined {
  for (const column of [source.left - 1, source.right + 1]) {
    if (column < 0) continue;
    let bottom = source.bottom;
    while (sheet.value(bottom + 1, column) !== null) bottom++;
    if (bottom > source.bottom) return { ...source, bottom };
  }
  return undefined;
}

function topLeft(grid: Grid, cell: Cell): Cell {
  const merge = grid.sheet.mergeAt(cell.row, cell.column);
  return merge ? { row: merge.top, column: merge.left } : cell;
}

function within(area: Area, direction: "rows" | "columns", index: number): boolean {
  return direction === "rows"
    ? area.left === 0 && index >= area.top && index <= area.bottom
    : area.top === 0 && index >= area.left && index <= area.right;
}

/** Excel fills in one direction only: the one in which the pointer has gone further. */
function fillTarget(source: Area, to: Cell): Area {
  const down = to.row > source.bottom ? to.row - source.bottom : to.row < source.top ? to.row - source.top : 0;
  const right =
    to.column > source.right ? to.column - source.right : to.column < source.left ? to.column - source.left : 0;
  if (Math.abs(down) >= Math.abs(right)) {
    return { ...source, top: Math.min(source.top, to.row), bottom: down > 0 ? to.row : source.bottom };
  }
  return { ...source, left: Math.min(source.left, to.column), right: right > 0 ? to.column : source.right };
}

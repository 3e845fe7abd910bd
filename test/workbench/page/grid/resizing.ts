/** Owns the change of column widths and row heights by dragging the edges between heads; a double press fits to the texts. */
import { columnLimit, rowLimit, type Area } from "../../engine/area";
import { pixelsPerPoint } from "./fonts";
import type { Grid } from "./grid";
import type { Selecting } from "./selecting";
import { endOf, indexUnder, placeOf } from "./viewport";

export interface Edge {
  readonly direction: "rows" | "columns";
  /** The column left of the edge, or the row above it. */
  readonly index: number;
}

/** How near to an edge the pointer counts as on it. */
const reach = 4;

export function edgeUnder(grid: Grid, x: number, y: number): Edge | undefined {
  const rows = grid.rows();
  const columns = grid.columns();
  const inColumnHead = y < rows.head && x > columns.head;
  const inRowHead = x < columns.head && y > rows.head;
  if (!inColumnHead && !inRowHead) return undefined;
  const direction = inColumnHead ? "columns" : "rows";
  const track = inColumnHead ? columns : rows;
  const place = inColumnHead ? x : y;
  const index = indexUnder(track, place);
  if (endOf(track, index) - place <= reach) return { direction, index };
  const before = index > 0 ? track.axis.visibleFrom(index - 1, -1) : undefined;
  return before !== undefined && place - placeOf(track, index) <= reach ? { direction, index: before } : undefined;
}

let lastPress = { time: 0, index: -1 };

export function startResize(grid: Grid, selecting: Selecting, edge: Edge, event: PointerEvent): void {
  const isColumns = edge.direction === "columns";
  const { sheet, desk, zoom } = grid;
  const areas = resized(selecting, edge);
  const isDouble = event.timeStamp - lastPress.time < 400 && lastPress.index === edge.index;
  lastPress = { time: event.timeStamp, index: edge.index };
  if (isDouble) {
    desk.act(() => areas.forEach((area) => (isColumns ? sheet.autofitColumns(area) : sheet.autofitRows(area))));
    return;
  }
  const track = isColumns ? grid.columns() : grid.rows();
  const before = track.axis.sizeOf(edge.index);
  const start = isColumns ? event.clientX : event.clientY;
  const line = document.createElement("div");
  line.className = isColumns ? "resize-line column" : "resize-line row";
  grid.element.append(line);
  let size = before;
  const show = (moved: PointerEvent): void => {
    size = Math.max(0, before + ((isColumns ? moved.clientX : moved.clientY) - start) / zoom);
    const place = placeOf(track, edge.index) + size * zoom;
    line.style.setProperty(isColumns ? "left" : "top", `${place}px`);
  };
  show(event);
  grid.scroller.setPointerCapture(event.pointerId);
  const end = (): void => {
    grid.scroller.removeEventListener("pointermove", show);
    grid.scroller.removeEventListener("pointerup", end);
    grid.scroller.removeEventListener("pointercancel", end);
    line.remove();
    if (Math.abs(size - before) < 1) return;
    const points = Math.round(size) / pixelsPerPoint;
    desk.act(() => {
      for (const area of areas) {
        // Excel: a column dragged to nothing is hidden.
        if (isColumns && size < 1) sheet.hideColumns(area, true);
        else if (isColumns) sheet.setColumnWidth(area, points);
        else if (size < 1) sheet.hideRows(area, true);
        else sheet.setRowHeight(area, points);
      }
    });
  };
  grid.scroller.addEventListener("pointermove", show);
  grid.scroller.addEventListener("pointerup", end);
  grid.scroller.addEventListener("pointercancel", end);
}

/** All selected whole columns if the dragged one is among them, as in Excel; else the dragged one alone. */
function resized(selecting: Selecting, edge: Edge): Area[] {
  const isColumns = edge.direction === "columns";
  const whole = selecting.areas.filter((area) =>
    isColumns ? area.top === 0 && area.bottom === rowLimit - 1 : area.left === 0 && area.right === columnLimit - 1,
  );
  const holds = whole.some((area) =>
    isColumns
      ? edge.index >= area.left && edge.index <= area.right
      : edge.index >= area.top && edge.index <= area.bottom,
  );
  if (holds) return whole;
  return isColumns
    ? [{ top: 0, bottom: rowLimit - 1, left: edge.index, right: edge.index }]
    : [{ left: 0, right: columnLimit - 1, top: edge.index, bottom: edge.index }];
}

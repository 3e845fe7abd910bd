/**
 * Owns the lower canvas and how much of it is painted anew: after a scroll in one direction what is still seen is moved, and
 * only what has come into sight is painted. From the grid's view of each frame, compared with the one before it.
 */
import { element } from "../dom";
import { paintCells, paintStrips, type CellsView } from "./paint-cells";
import { contextOf, fitToScreen } from "./screen-canvas";
import { frozenEnd, indexUnder, type Strip, type Track } from "./viewport";

/** Borders reach this far into the neighbouring row or column: the thickest is 3 pixels wide. */
const borderReach = 4;

export class CellsCanvas {
  readonly element = element("canvas", { attributes: { "aria-hidden": "true" } });
  private last: CellsView | undefined;

  resize(width: number, height: number): void {
    fitToScreen(this.element, width, height);
    this.last = undefined;
  }

  paint(view: CellsView): void {
    const { last } = this;
    this.last = view;
    if (!last || !this.paintMoved(last, view)) paintCells(contextOf(this.element, false), view);
  }

  /** False where nothing painted before can be used again. */
  private paintMoved(last: CellsView, view: CellsView): boolean {
    const isSameSheet = last.looks === view.looks && last.sheet === view.sheet;
    if (!isSameSheet || last.hidden || view.hidden) return false;
    if (!isSameButScroll(last.rows, view.rows) || !isSameButScroll(last.columns, view.columns)) return false;
    const down = view.rows.scroll - last.rows.scroll;
    const right = view.columns.scroll - last.columns.scroll;
    if ((down === 0) === (right === 0)) return false;
    return down !== 0 ? this.move(view, "rows", down) : this.move(view, "columns", right);
  }

  private move(view: CellsView, direction: "rows" | "columns", by: number): boolean {
    const track = view[direction];
    const from = Math.round(frozenEnd(track));
    const kept = track.length - from - Math.abs(by);
    const ratio = window.devicePixelRatio;
    // Between two device pixels a moved picture would be blurred.
    if (kept < borderReach || !Number.isInteger(by * ratio) || !Number.isInteger(from * ratio)) return false;
    const isRows = direction === "rows";
    const context = contextOf(this.element, false);
    const across = isRows ? view.columns.length : view.rows.length;
    const [source, target] = by > 0 ? [from + by, from] : [from, from - by];
    context.imageSmoothingEnabled = false;
    const copy = (x: number, y: number, width: number, height: number, toX: number, toY: number): void =>
      context.drawImage(
        this.element,
        x * ratio,
        y * ratio,
        width * ratio,
        height * ratio,
        ...([toX, toY, width, height] as const),
      );
    if (isRows) copy(0, source, across, kept, 0, target);
    else copy(source, 0, kept, across, target, 0);
    paintStrips(context, view, direction, exposed(track, from, by));
    return true;
  }
}

/** The strip that has come into sight, and a little of what was seen before: borders of the first new row reach into it. */
function exposed(track: Track, from: number, by: number): Strip {
  const [start, end] =
    by > 0
      ? [Math.max(from, track.length - by - borderReach), track.length]
      : [from, Math.min(track.length, from - by + borderReach)];
  const first = Math.max(track.frozen, indexUnder(track, start + 0.5));
  // The row behind the strip paints the border that it shares with the strip's last one.
  return { first, last: Math.min(track.axis.count - 1, indexUnder(track, end) + 1), from: start, to: end };
}

function isSameButScroll(a: Track, b: Track): boolean {
  return a.axis === b.axis && a.zoom === b.zoom && a.head === b.head && a.frozen === b.frozen && a.length === b.length;
}

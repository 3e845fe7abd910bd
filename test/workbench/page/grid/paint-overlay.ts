/**
 * Owns the painting of what lies over the cells: heads with the selected rows and columns marked, the selection and its
 * fill handle, the frame around copied cells, and the references of a formula being edited.
 */
import { isWholeColumns, isWholeRows, type Area } from "../../engine/area";
import { columnLetters } from "../../engine/address";
import { visibleIndices } from "./boxes";
import { endOf, placeOf, stretchOf, stripsOf, type Rect, type Track } from "./viewport";

export interface OverlayView {
  readonly rows: Track;
  readonly columns: Track;
  readonly showHeadings: boolean;
  readonly selection: readonly Area[];
  readonly active: Area;
  /** Where a drag of the fill handle would fill to. */
  readonly filling: Area | undefined;
  readonly copied: Area | undefined;
  /** References of the formula being edited, each with its colour. */
  readonly references: readonly { readonly area: Area; readonly color: string }[];
  readonly spill: Area | undefined;
  readonly isEditing: boolean;
  /** What lies on the sheet and isn't drawn, each with what it is. */
  readonly undrawn: readonly { readonly area: Area; readonly label: string }[];
  readonly colors: OverlayColors;
}

export interface OverlayColors {
  readonly head: string;
  readonly headText: string;
  readonly headLine: string;
  readonly headSelected: string;
  readonly accent: string;
}

export function paintOverlay(context: CanvasRenderingContext2D, view: OverlayView): void {
  context.clearRect(0, 0, view.columns.length, view.rows.length);
  const { rows, columns, selection, colors } = view;
  context.save();
  context.beginPath();
  context.rect(columns.head - 2, rows.head - 2, columns.length, rows.length);
  context.clip();
  for (const object of view.undrawn) paintUndrawn(context, view, object);
  if (view.spill) frame(context, view, view.spill, "#2F75C8", 1, []);
  for (const reference of view.references) {
    const box = boxOf(view, reference.area);
    if (!box) continue;
    context.fillStyle = `${reference.color}1A`;
    context.fillRect(box.x, box.y, box.width, box.height);
    frame(context, view, reference.area, reference.color, 2, []);
  }
  if (view.references.length === 0) paintSelection(context, view);
  if (view.copied) frame(context, view, view.copied, colors.accent, 2, [5, 4]);
  if (view.filling) frame(context, view, view.filling, "#808080", 2, [3, 2]);
  context.restore();
  if (view.showHeadings) {
    paintHeads(context, view, "columns", selection);
    paintHeads(context, view, "rows", selection);
    paintCorner(context, view);
  }
}

/** Where an area is visible on the canvas; undefined if it is out of sight. */
export function boxOf(view: { rows: Track; columns: Track }, area: Area): Rect | undefined {
  const across = stretchOf(view.columns, { first: area.left, last: area.right });
  const down = stretchOf(view.rows, { first: area.top, last: area.bottom });
  if (!across || !down) return undefined;
  return { x: across.from, y: down.from, width: across.to - across.from, height: down.to - down.from };
}

/** A box in the place of a chart or picture: something is there, though not here. */
function paintUndrawn(
  context: CanvasRenderingContext2D,
  view: OverlayView,
  { area, label }: OverlayView["undrawn"][number],
): void {
  const box = boxOf(view, area);
  if (!box) return;
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.fillStyle = "rgb(250 250 250 / 92%)";
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = "#595959";
  context.font = "13px system-ui, sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(label, box.x + box.width / 2, box.y + box.height / 2);
  context.restore();
  frame(context, view, area, "#8A8A8A", 1, [4, 3]);
}

function frame(
  context: CanvasRenderingContext2D,
  view: OverlayView,
  area: Area,
  color: string,
  width: number,
  dash: readonly number[],
): void {
  const box = boxOf(view, area);
  if (!box || box.width + box.height === 0) return;
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  const shift = width % 2 === 0 ? 0 : 0.5;
  context.strokeRect(box.x - 1 + shift, box.y - 1 + shift, box.width, box.height);
  context.setLineDash([]);
}

function paintSelection(context: CanvasRenderingContext2D, view: OverlayView): void {
  const { selection, active, colors } = view;
  const activeBox = boxOf(view, active);
  for (const area of selection) {
    const box = boxOf(view, area);
    if (!box) continue;
    context.save();
    // The active cell stays bright within a shaded selection.
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    if (activeBox) context.rect(activeBox.x, activeBox.y, activeBox.width, activeBox.height);
    context.clip("evenodd");
    context.fillStyle = "rgb(16 124 65 / 13%)";
    context.fillRect(box.x, box.y, box.width - 1, box.height - 1);
    context.restore();
  }
  if (view.isEditing) return;
  if (selection.length > 1) {
    for (const area of selection) frame(context, view, area, "rgb(16 124 65 / 55%)", 1, []);
    frame(context, view, active, colors.accent, 1, []);
    return;
  }
  const only = selection[0];
  if (!only) return;
  frame(context, view, only, colors.accent, 2, []);
  const handle = handleOf(view, only);
  if (!handle) return;
  context.fillStyle = "#FFFFFF";
  context.fillRect(handle.x - 1, handle.y - 1, handle.width + 2, handle.height + 2);
  context.fillStyle = colors.accent;
  context.fillRect(handle.x, handle.y, handle.width, handle.height);
}

/** The fill handle: a small square at the selection's last corner. */
export function handleOf(view: { rows: Track; columns: Track }, area: Area): Rect | undefined {
  if (isWholeColumns(area) || isWholeRows(area)) return undefined;
  const last = { top: area.bottom, bottom: area.bottom, left: area.right, right: area.right };
  const box = boxOf(view, last);
  if (!box || box.width === 0 || box.height === 0) return undefined;
  const x = endOf(view.columns, area.right);
  const y = endOf(view.rows, area.bottom);
  if (x > view.columns.length || y > view.rows.length) return undefined;
  return { x: x - 4, y: y - 4, width: 6, height: 6 };
}

function paintHeads(
  context: CanvasRenderingContext2D,
  view: OverlayView,
  direction: "rows" | "columns",
  selection: readonly Area[],
): void {
  const { colors } = view;
  const isRows = direction === "rows";
  const track = isRows ? view.rows : view.columns;
  const depth = isRows ? view.columns.head : view.rows.head;
  context.save();
  context.beginPath();
  if (isRows) context.rect(0, track.head, depth, track.length);
  else context.rect(track.head, 0, track.length, depth);
  context.clip();
  context.fillStyle = colors.head;
  context.fillRect(0, 0, view.columns.length, view.rows.length);
  context.textAlign = "center";
  context.textBaseline = "middle";
  const size = Math.max(9, Math.min(15, 12.5 * track.zoom));
  for (const strip of stripsOf(track)) {
    context.save();
    context.beginPath();
    if (isRows) context.rect(0, strip.from, depth, strip.to - strip.from);
    else context.rect(strip.from, 0, strip.to - strip.from, depth);
    context.clip();
    for (const index of visibleIndices(track, strip)) {
      const start = placeOf(track, index);
      const end = endOf(track, index);
      if (end <= strip.from) continue;
      const isSelected = selection.some((area) =>
        isRows ? index >= area.top && index <= area.bottom : index >= area.left && index <= area.right,
      );
      const isWhole = selection.some(
        (area) =>
          (isRows ? isWholeRows(area) : isWholeColumns(area)) &&
          (isRows ? index >= area.top && index <= area.bottom : index >= area.left && index <= area.right),
      );
      const box = isRows
        ? { x: 0, y: start, width: depth, height: end - start }
        : { x: start, y: 0, width: end - start, height: depth };
      if (isSelected) {
        context.fillStyle = isWhole ? colors.accent : colors.headSelected;
        context.fillRect(box.x, box.y, box.width, box.height);
      }
      context.fillStyle = colors.headLine;
      if (isRows) context.fillRect(0, end - 1, depth, 1);
      else context.fillRect(end - 1, 0, 1, depth);
      if (index > 0 && track.axis.sizeOf(index - 1) === 0) {
        // A thick line tells that something is hidden before this head.
        context.fillStyle = colors.headText;
        if (isRows) context.fillRect(0, start - 1, depth, 2);
        else context.fillRect(start - 1, 0, 2, depth);
      }
      context.font = `${isSelected ? "600 " : ""}${size}px "Segoe UI", "Open Sans", "Liberation Sans", sans-serif`;
      context.fillStyle = isWhole ? "#FFFFFF" : isSelected ? colors.accent : colors.headText;
      const label = isRows ? String(index + 1) : columnLetters(index);
      context.fillText(label, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
      if (isSelected) {
        context.fillStyle = colors.accent;
        if (isRows) context.fillRect(depth - 2, box.y - 1, 2, box.height + 1);
        else context.fillRect(box.x - 1, depth - 2, box.width + 1, 2);
      }
    }
    context.restore();
  }
  context.fillStyle = colors.headLine;
  if (isRows) context.fillRect(depth - 1, 0, 1, track.length);
  else context.fillRect(0, depth - 1, track.length, 1);
  context.restore();
}

function paintCorner(context: CanvasRenderingContext2D, view: OverlayView): void {
  const width = view.columns.head;
  const height = view.rows.head;
  context.fillStyle = view.colors.head;
  context.fillRect(0, 0, width, height);
  context.fillStyle = view.colors.headLine;
  context.fillRect(width - 1, 0, 1, height);
  context.fillRect(0, height - 1, width, 1);
  context.beginPath();
  context.moveTo(width - 5, height - 15);
  context.lineTo(width - 5, height - 5);
  context.lineTo(width - 15, height - 5);
  context.fill();
}

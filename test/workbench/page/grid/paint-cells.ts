/**
 * Owns the painting of cells on the lower canvas: background, gridlines, fills, texts, borders, marks. Heads and
 * selection lie on a canvas of their own above (paint-overlay.ts), so that moving the selection repaints no cell.
 */
import type { Sheet } from "../../engine/model-sheet";
import type { Border } from "../../engine/style";
import { isError } from "../../engine/value";
import { boxesOf, visibleIndices, type Box, type Part } from "./boxes";
import { strokeOf, type Looks } from "./look";
import { paintDrawing } from "./paint-drawing";
import { paintText } from "./paint-text";
import { endOf, frozenEnd, stripsOf, type Cell, type Strip, type Track } from "./viewport";

export interface CellsView {
  readonly sheet: Sheet;
  readonly looks: Looks;
  readonly rows: Track;
  readonly columns: Track;
  readonly hidden: Cell | undefined;
}

export function paintCells(context: CanvasRenderingContext2D, view: CellsView): void {
  const { rows, columns } = view;
  context.fillStyle = "#FFFFFF";
  context.fillRect(0, 0, columns.length, rows.length);
  for (const strip of stripsOf(rows)) paintAcross(context, view, "rows", strip);
  paintFreezeLines(context, rows, columns);
}

/** One strip of rows or columns over all of the view, where something else was painted before. */
export function paintStrips(
  context: CanvasRenderingContext2D,
  view: CellsView,
  direction: "rows" | "columns",
  strip: Strip,
): void {
  const { rows, columns } = view;
  const length = strip.to - strip.from;
  context.fillStyle = "#FFFFFF";
  if (direction === "rows") context.fillRect(0, strip.from, columns.length, length);
  else context.fillRect(strip.from, 0, length, rows.length);
  paintAcross(context, view, direction, strip);
  paintFreezeLines(context, rows, columns);
}

function paintAcross(
  context: CanvasRenderingContext2D,
  view: CellsView,
  direction: "rows" | "columns",
  strip: Strip,
): void {
  const { rows, columns } = view;
  for (const other of stripsOf(direction === "rows" ? columns : rows)) {
    const [rowStrip, columnStrip] = direction === "rows" ? [strip, other] : [other, strip];
    context.save();
    context.beginPath();
    context.rect(columnStrip.from, rowStrip.from, columnStrip.to - columnStrip.from, rowStrip.to - rowStrip.from);
    context.clip();
    paintPart(context, view, { rows, columns, rowStrip, columnStrip });
    context.restore();
  }
}

/** Cells as they are printed: what the screen adds, marks of errors and buttons of filters, is left out. */
export function paintPrinted(
  context: CanvasRenderingContext2D,
  view: Omit<CellsView, "hidden">,
  part: Part,
  gridlines: boolean,
): void {
  paintCellsOf(context, { ...view, hidden: undefined }, part, gridlines);
}

function paintPart(context: CanvasRenderingContext2D, view: CellsView, part: Part): void {
  const boxes = paintCellsOf(context, view, part, view.sheet.properties.showGridlines);
  for (const box of boxes) paintMark(context, box);
  paintFilterButtons(context, view.sheet, part);
}

function paintCellsOf(
  context: CanvasRenderingContext2D,
  view: CellsView,
  part: Part,
  gridlines: boolean,
): readonly Box[] {
  const { sheet, looks } = view;
  const boxes = boxesOf(sheet, looks, part);
  if (gridlines) paintGridlines(context, part);
  for (const box of boxes) {
    paintGround(context, box, part, gridlines);
    paintDrawing(context, box, part.rows.zoom);
  }
  const culture = sheet.workbook.culture;
  for (const box of boxes) {
    if (box.row !== view.hidden?.row || box.column !== view.hidden.column) {
      paintText(context, box, part.rows.zoom, culture);
    }
  }
  for (const box of boxes) paintBorders(context, box, view);
  return boxes;
}

function paintGridlines(context: CanvasRenderingContext2D, part: Part): void {
  const { rowStrip, columnStrip } = part;
  context.fillStyle = "#E1E1E1";
  for (const row of visibleIndices(part.rows, rowStrip)) {
    context.fillRect(columnStrip.from, endOf(part.rows, row) - 1, columnStrip.to - columnStrip.from, 1);
  }
  for (const column of visibleIndices(part.columns, columnStrip)) {
    context.fillRect(endOf(part.columns, column) - 1, rowStrip.from, 1, rowStrip.to - rowStrip.from);
  }
}

/** The fill covers the gridlines on all four sides; merged areas and overflowing texts hide those within. */
function paintGround(context: CanvasRenderingContext2D, box: Box, part: Part, gridlines: boolean): void {
  const { fill } = box.look;
  if (fill !== null) {
    context.fillStyle = fill;
    context.fillRect(box.x - 1, box.y - 1, box.width + 1, box.height + 1);
  } else if (box.merge) {
    context.fillStyle = "#FFFFFF";
    context.fillRect(box.x, box.y, box.width - 1, box.height - 1);
  }
  if (!gridlines || box.merge) return;
  const { from, to } = box.room;
  if (from >= box.x && to <= box.x + box.width) return;
  context.fillStyle = "#FFFFFF";
  let place = from;
  for (let column = box.column; place < to && column < part.columns.axis.count; column++) {
    const end = endOf(part.columns, column);
    if (end < to && end > from) context.fillRect(end - 1, box.y, 1, box.height - 1);
    place = end;
  }
  for (let column = box.column - 1; column >= 0; column--) {
    const end = endOf(part.columns, column);
    if (end <= from) break;
    context.fillRect(end - 1, box.y, 1, box.height - 1);
  }
}

function paintBorders(context: CanvasRenderingContext2D, box: Box, view: CellsView): void {
  const { merge } = box;
  if (!merge) return paintEdges(context, box, box.look.style.borders);
  // The edge of a merged area belongs to the cells along it, each with its own border.
  const { looks, rows, columns } = view;
  const last = { row: merge.bottom, column: merge.right };
  const edges = {
    ...looks.of(merge.top, merge.left).style.borders,
    bottom: looks.of(last.row, merge.left).style.borders.bottom ?? looks.of(last.row, last.column).style.borders.bottom,
    right: looks.of(merge.top, last.column).style.borders.right ?? looks.of(last.row, last.column).style.borders.right,
  };
  const right = endOf(columns, merge.right);
  const bottom = endOf(rows, merge.bottom);
  paintEdges(context, { ...box, width: right - box.x, height: bottom - box.y }, edges);
}

function paintEdges(
  context: CanvasRenderingContext2D,
  box: { x: number; y: number; width: number; height: number },
  borders: Box["look"]["style"]["borders"],
): void {
  const left = box.x - 1;
  const top = box.y - 1;
  const right = box.x + box.width - 1;
  const bottom = box.y + box.height - 1;
  if (borders.top) paintLine(context, borders.top, left, top, right, top);
  if (borders.bottom) paintLine(context, borders.bottom, left, bottom, right, bottom);
  if (borders.left) paintLine(context, borders.left, left, top, left, bottom);
  if (borders.right) paintLine(context, borders.right, right, top, right, bottom);
  if (borders.diagonalDown) paintLine(context, borders.diagonalDown, left, top, right, bottom);
  if (borders.diagonalUp) paintLine(context, borders.diagonalUp, left, bottom, right, top);
}

function paintLine(
  context: CanvasRenderingContext2D,
  border: Border,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  const { width, dash } = strokeOf(border);
  context.strokeStyle = border.color;
  context.lineWidth = border.line === "Double" ? 1 : width;
  context.lineCap = "butt";
  context.setLineDash([...dash]);
  const draw = (shift: number): void => {
    const isFlat = y1 === y2;
    const isStraight = isFlat || x1 === x2;
    const half = isStraight ? 0.5 : 0;
    context.beginPath();
    context.moveTo(x1 + half + (isFlat ? -0.5 : shift), y1 + half + (isFlat ? shift : -0.5));
    context.lineTo(x2 + half + (isFlat ? 0.5 : shift), y2 + half + (isFlat ? shift : 0.5));
    context.stroke();
  };
  if (border.line === "Double") {
    draw(-1);
    draw(1);
  } else draw(width === 2 ? -0.5 : 0);
  context.setLineDash([]);
}

/** Excel marks a cell with an error value by a green corner. */
function paintMark(context: CanvasRenderingContext2D, box: Box): void {
  const { value } = box.look;
  if (!isError(value) || value.error === "#BUSY!" || value.error === "#GETTING_DATA") return;
  context.fillStyle = "#107C41";
  context.beginPath();
  context.moveTo(box.x, box.y);
  context.lineTo(box.x + 6, box.y);
  context.lineTo(box.x, box.y + 6);
  context.fill();
}

export const filterButtonSize = 16;

/** Header cells that carry a filter button: those of tables that show them, and of the sheet's own filter. */
export function filterHeaders(
  sheet: Sheet,
): { row: number; left: number; right: number; isFiltered: (offset: number) => boolean }[] {
  const headers = sheet.tables
    .filter((table) => table.options.showFilterButton && table.headerArea)
    .map((table) => ({ area: table.area, criteria: table.criteria }));
  if (sheet.filter) headers.push(sheet.filter);
  return headers.map(({ area, criteria }) => ({
    row: area.top,
    left: area.left,
    right: area.right,
    isFiltered: (offset) => criteria.has(offset),
  }));
}

function paintFilterButtons(context: CanvasRenderingContext2D, sheet: Sheet, part: Part): void {
  const { rowStrip, columnStrip } = part;
  for (const header of filterHeaders(sheet)) {
    if (header.row < rowStrip.first || header.row > rowStrip.last || part.rows.axis.sizeOf(header.row) === 0) continue;
    const bottom = endOf(part.rows, header.row) - 2;
    for (const column of visibleIndices(part.columns, columnStrip)) {
      if (column < header.left || column > header.right) continue;
      const right = endOf(part.columns, column) - 2;
      paintFilterButton(context, right, bottom, header.isFiltered(column - header.left));
    }
  }
}

function paintFilterButton(context: CanvasRenderingContext2D, right: number, bottom: number, filtered: boolean): void {
  const x = right - filterButtonSize;
  const y = bottom - filterButtonSize;
  context.fillStyle = "#FDFDFD";
  context.fillRect(x, y, filterButtonSize, filterButtonSize);
  context.strokeStyle = "#A6A6A6";
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, filterButtonSize - 1, filterButtonSize - 1);
  context.fillStyle = filtered ? "#107C41" : "#444444";
  context.beginPath();
  if (filtered) {
    context.moveTo(x + 3, y + 4);
    context.lineTo(x + 13, y + 4);
    context.lineTo(x + 9, y + 9);
    context.lineTo(x + 9, y + 13);
    context.lineTo(x + 7, y + 12);
    context.lineTo(x + 7, y + 9);
  } else {
    context.moveTo(x + 4, y + 6);
    context.lineTo(x + 12, y + 6);
    context.lineTo(x + 8, y + 11);
  }
  context.fill();
}

function paintFreezeLines(context: CanvasRenderingContext2D, rows: Track, columns: Track): void {
  context.fillStyle = "#8A8A8A";
  if (rows.frozen > 0) context.fillRect(columns.head, Math.round(frozenEnd(rows)) - 1, columns.length, 1);
  if (columns.frozen > 0) context.fillRect(Math.round(frozenEnd(columns)) - 1, rows.head, 1, rows.length);
}

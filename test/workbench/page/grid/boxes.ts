/**
 * Owns the list of boxes to paint for one part of the grid: visible cells, merged areas as one box, and cells beside the
 * part whose text runs into it. From strips of the view and the sheet to rectangles with their looks.
 */
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import { widthOf } from "./fonts";
import { mayOverflow, type CellLook, type Looks } from "./look";
import { endOf, placeOf, type Rect, type Strip, type Track } from "./viewport";

export interface Box extends Rect {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
  readonly merge: Area | null;
  /** Where its text may be painted: wider than the box where it runs into empty neighbours. */
  readonly room: { readonly from: number; readonly to: number };
}

export interface Part {
  readonly rows: Track;
  readonly columns: Track;
  readonly rowStrip: Strip;
  readonly columnStrip: Strip;
}

/** Space between a cell's edge and its text, in unzoomed pixels. */
export const padding = 3;
/** How far Excel moves text for each step of the indent, in unzoomed pixels. */
export const indentStep = 9;

/** Excel lets text run over any number of empty cells; beyond this many nobody can see it begin and end. */
const reach = 60;

export function visibleIndices(track: Track, strip: Strip): number[] {
  const indices: number[] = [];
  for (let index = strip.first; index <= strip.last; index++) if (track.axis.sizeOf(index) > 0) indices.push(index);
  return indices;
}

export function boxesOf(sheet: Sheet, looks: Looks, part: Part): Box[] {
  const { rows, columns, rowStrip, columnStrip } = part;
  const rowIndices = visibleIndices(rows, rowStrip);
  const columnIndices = visibleIndices(columns, columnStrip);
  const merges = sheet.merges.filter(
    (merge) =>
      merge.top <= rowStrip.last &&
      merge.bottom >= rowStrip.first &&
      merge.left <= columnStrip.last &&
      merge.right >= columnStrip.first,
  );
  const mergeAt = (row: number, column: number): Area | undefined =>
    merges.find((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);
  const isFree = (row: number, column: number): boolean =>
    sheet.value(row, column) === null && !(merges.length > 0 && mergeAt(row, column));

  const boxes: Box[] = merges.map((merge) => {
    const x = placeOf(columns, merge.left);
    const y = placeOf(rows, merge.top);
    const width = endOf(columns, merge.right) - x;
    const look = looks.of(merge.top, merge.left);
    return {
      row: merge.top,
      column: merge.left,
      x,
      y,
      width,
      height: endOf(rows, merge.bottom) - y,
      look,
      merge,
      room: { from: x, to: x + width },
    };
  });

  const boxAt = (row: number, column: number): Box => {
    const look = looks.of(row, column);
    const x = placeOf(columns, column);
    const y = placeOf(rows, row);
    const width = endOf(columns, column) - x;
    const box = { row, column, x, y, width, height: endOf(rows, row) - y, look, merge: null };
    return { ...box, room: roomOf(box, columns, looks, isFree) };
  };

  for (const row of rowIndices) {
    for (const column of columnIndices) {
      if (merges.length === 0 || !mergeAt(row, column)) boxes.push(boxAt(row, column));
    }
    for (const step of [-1, 1] as const) {
      const edge = step === -1 ? columnStrip.first : columnStrip.last;
      const limit =
        step === -1 ? Math.max(columns.frozen > columnStrip.first ? 0 : columns.frozen, edge - reach) : edge + reach;
      for (let column = edge + step; step === -1 ? column >= limit : column <= limit; column += step) {
        if (isFree(row, column)) continue;
        if (columns.axis.sizeOf(column) > 0 && !mergeAt(row, column)) {
          const box = boxAt(row, column);
          if (step === -1 ? box.room.to > columnStrip.from : box.room.from < columnStrip.to) boxes.push(box);
        }
        break;
      }
    }
  }
  return boxes;
}

function roomOf(
  box: Omit<Box, "room">,
  columns: Track,
  looks: Looks,
  isFree: (row: number, column: number) => boolean,
): Box["room"] {
  const { look, row, column, x, width } = box;
  if (look.style.horizontal === "CenterAcrossSelection" && look.shown.text !== "") {
    let last = column;
    while (
      last - column < reach &&
      isFree(row, last + 1) &&
      looks.of(row, last + 1).style.horizontal === "CenterAcrossSelection"
    ) {
      last++;
    }
    return { from: x, to: endOf(columns, last) };
  }
  const inner = { from: x, to: x + width };
  if (!mayOverflow(look)) return inner;
  const zoom = columns.zoom;
  const needed = widthOf(look.shown.text, look.font) + (2 * padding + look.style.indent * indentStep) * zoom;
  const missing = needed - width;
  if (missing <= 0) return inner;
  const leftward = look.align === "right" ? missing : look.align === "center" ? missing / 2 : 0;
  return {
    from: stretched(columns, column, -1, leftward, (next) => isFree(row, next)),
    to: stretched(columns, column, 1, missing - leftward, (next) => isFree(row, next)),
  };
}

/** How far a text that misses some pixels gets over its free neighbours on one side. */
function stretched(
  columns: Track,
  column: number,
  step: 1 | -1,
  missing: number,
  isFree: (column: number) => boolean,
): number {
  let last = column;
  let left = missing;
  while (left > 0 && Math.abs(last + step - column) <= reach && last + step >= 0 && isFree(last + step)) {
    last += step;
    left -= columns.axis.sizeOf(last) * columns.zoom;
  }
  return step === 1 ? endOf(columns, last) : placeOf(columns, last);
}

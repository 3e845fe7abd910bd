/**
 * Owns how a sheet falls into printed pages: print areas, scale or fitting, manual breaks, repeated rows and columns, order
 * and numbers of the pages. From a sheet and its page layout to pages as runs of rows and columns; nothing is drawn here.
 */
import type { Area } from "./area";
import type { Sheet } from "./model-sheet";
import { paperSize, type PaperSize } from "./paper-points";

/** A run of rows or columns, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export interface PrintedPage {
  readonly rows: Run;
  readonly columns: Run;
  /** Repeated above and at the left; null where the page holds them anyway or nothing is repeated. */
  readonly titleRows: Run | null;
  readonly titleColumns: Run | null;
  /** What &P prints. */
  readonly number: number;
  /** From 0: which header and footer it has. */
  readonly index: number;
}

export interface PrintedSheet {
  readonly paper: PaperSize;
  /** 1 is as large as on the screen. */
  readonly scale: number;
  readonly pages: readonly PrintedPage[];
}

/** Excel prints no smaller than a tenth, and fits into pages by making smaller only. */
const smallest = 10;

export function printedSheet(sheet: Sheet): PrintedSheet {
  const layout = sheet.pageLayout;
  const paper = paperSize(layout);
  const room = {
    down: paper.height - layout.topMargin - layout.bottomMargin,
    across: paper.width - layout.leftMargin - layout.rightMargin,
  };
  const areas = printedAreas(sheet);
  const directions = areas.map((area) => directionsOf(sheet, area));
  const scale = scaleOf(sheet, directions, room);
  const pages: PrintedPage[] = [];
  for (const { down, across } of directions) {
    // Excel: where pages are fitted, breaks by hand don't count.
    const breaksCount = "scale" in layout.zoom;
    const rows = split(down, room.down / scale, breaksCount);
    const columns = split(across, room.across / scale, breaksCount);
    const add = (row: Part, column: Part): void => {
      const index = pages.length;
      pages.push({
        rows: row.run,
        columns: column.run,
        titleRows: row.title,
        titleColumns: column.title,
        index,
        number: (layout.firstPageNumber ?? 1) + index,
      });
    };
    if (layout.printOrder === "DownThenOver") columns.forEach((column) => rows.forEach((row) => add(row, column)));
    else rows.forEach((row) => columns.forEach((column) => add(row, column)));
  }
  return { paper, scale, pages };
}

/** One direction of a print area. */
interface Direction {
  readonly run: Run;
  readonly title: Run | null;
  /** Before which rows or columns a page ends by hand. */
  readonly breaks: readonly number[];
  size(index: number): number;
}

interface Part {
  readonly run: Run;
  readonly title: Run | null;
}

function directionsOf(sheet: Sheet, area: Area): { readonly down: Direction; readonly across: Direction } {
  const { printTitleRows, printTitleColumns, pageLayout } = sheet;
  return {
    down: {
      run: { first: area.top, last: area.bottom },
      title: printTitleRows && { first: printTitleRows.top, last: printTitleRows.bottom },
      breaks: pageLayout.horizontalBreaks,
      size: (row) => sheet.rowHeight(row),
    },
    across: {
      run: { first: area.left, last: area.right },
      title: printTitleColumns && { first: printTitleColumns.left, last: printTitleColumns.right },
      breaks: pageLayout.verticalBreaks,
      size: (column) => sheet.columnWidth(column),
    },
  };
}

/** The print areas, else everything from A1 to the last cell that shows something. */
export function printedAreas(sheet: Sheet): readonly Area[] {
  const used = lastShown(sheet);
  if (sheet.printAreas.length > 0) {
    // Whole rows or columns as a print area end where the sheet's own cells do.
    return sheet.printAreas.map((area) => ({
      ...area,
      bottom: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top)),
      right: Math.max(area.left, Math.min(area.right, used?.right ?? area.left)),
    }));
  }
  return used ? [used] : [];
}

function lastShown(sheet: Sheet): Area | null {
  const used = sheet.usedArea();
  if (!used) return null;
  let [bottom, right] = [-1, -1];
  for (const { row, column, value, style } of sheet.cells(used)) {
    const isShown =
      (value !== null && value !== "") || style.fill !== null || Object.values(style.borders).some((each) => each);
    if (!isShown) continue;
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const merge of sheet.merges) {
    if (merge.top > bottom || merge.left > right) continue;
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return bottom < 0 ? null : { top: 0, left: 0, bottom, right };
}

function scaleOf(
  sheet: Sheet,
  directions: readonly { readonly down: Direction; readonly across: Direction }[],
  room: { readonly down: number; readonly across: number },
): number {
  const { zoom } = sheet.pageLayout;
  if ("scale" in zoom) return zoom.scale / 100;
  const { wide, tall } = zoom;
  const fits = (percent: number): boolean =>
    directions.every(
      ({ down, across }) =>
        (wide === null || split(across, (room.across * 100) / percent, false).length <= wide) &&
        (tall === null || split(down, (room.down * 100) / percent, false).length <= tall),
    );
  let [low, high] = [smallest, 100];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low / 100;
}

/** Sizes come from whole pixels, and margins from inches: less than this is no overflow. */
const slack = 0.01;

function split(direction: Direction, room: number, breaksCount: boolean): Part[] {
  const { run, title, breaks, size } = direction;
  const manual = new Set(breaksCount ? breaks : []);
  const titleSize = title ? sum(title, size) : 0;
  const parts: Part[] = [];
  let first = run.first;
  let left = room;
  // Titles are repeated on pages behind them, where they leave any room.
  const titleOf = (start: number): Run | null => (title && start > title.last && titleSize < room ? title : null);
  for (let index = run.first; index <= run.last; index++) {
    const own = size(index);
    if (index > first && (manual.has(index) || own > left + slack)) {
      parts.push({ run: { first, last: index - 1 }, title: titleOf(first) });
      first = index;
      left = room - (titleOf(first) ? titleSize : 0);
    } else if (index === first) left = room - (titleOf(first) ? titleSize : 0);
    left -= own;
  }
  parts.push({ run: { first, last: run.last }, title: titleOf(first) });
  // A page of hidden rows alone is none.
  return parts.filter((part) => sum(part.run, size) > 0);
}

function sum(run: Run, size: (index: number) => number): number {
  let total = 0;
  for (let index = run.first; index <= run.last; index++) total += size(index);
  return total;
}

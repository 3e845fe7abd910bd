/** Puts the grid together: canvas, selection, editing, keys, pointer, clipboard, suggestions and notes around one desk. */
import { boundingArea, type Area } from "../../engine/area";
import type { AutoFillKind } from "../../engine/model-sheet";
import type { Desk } from "../desk";
import { showPreview } from "../preview/preview";
import { nextSheet } from "../parts/sheet-tabs";
import { cellNotes } from "../parts/cell-notes";
import type { MenuEntry } from "../ribbon/menu";
import { makeCellBox, placeCellBox } from "./cell-box";
import { showCellMenu, showChoices, showFilter } from "./cell-menu";
import { Clipboard } from "./clipboard";
import { Editing } from "./editing";
import { Grid } from "./grid";
import { listenToKeys } from "./keyboard";
import { listenToPointer } from "./pointer";
import { Selecting } from "./selecting";
import { Suggestions } from "./suggestions";

export interface BuiltGrid {
  readonly grid: Grid;
  readonly selecting: Selecting;
  readonly editing: Editing;
  readonly clipboard: Clipboard;
  readonly suggestions: Suggestions;
  /** What the add-in puts into the context menu of cells. */
  setCellMenu(entries: () => readonly MenuEntry[]): void;
}

export function buildGrid(desk: Desk, barBox: HTMLTextAreaElement, page: { save(): void }): BuiltGrid {
  const grid = new Grid(desk);
  const selecting = new Selecting(grid);
  const editing = new Editing(grid, selecting, makeCellBox(), barBox);
  grid.element.append(editing.cellBox);
  placeCellBox(grid, editing);
  const clipboard = new Clipboard(grid, selecting, editing);
  const suggestions = new Suggestions(grid, editing);
  let addInEntries: () => readonly MenuEntry[] = () => [];

  const onAreas = (work: (area: Area) => void): void => {
    const { areas } = selecting;
    desk.act(() => areas.forEach(work));
  };
  const style = () => grid.sheet.style(selecting.active.row, selecting.active.column);
  const fill = (source: Area, destination: Area, kind: AutoFillKind): void => {
    const { sheet } = grid;
    desk.act(() => {
      const whole = boundingArea(source, destination);
      sheet.autoFill(source, whole, kind);
      desk.book.select(sheet, [whole], { row: source.top, column: source.left });
    });
  };
  const menu = (at: { x: number; y: number }): void => showCellMenu(grid, selecting, clipboard, addInEntries(), at);

  listenToKeys(grid, selecting, editing, suggestions, {
    clear: () => onAreas((area) => grid.sheet.clear(area, "Contents")),
    bold: () => {
      const bold = !style().font.bold;
      onAreas((area) => grid.sheet.format(area, { font: { bold } }));
    },
    italic: () => {
      const italic = !style().font.italic;
      onAreas((area) => grid.sheet.format(area, { font: { italic } }));
    },
    underline: () => {
      const underline = style().font.underline === "None" ? "Single" : "None";
      onAreas((area) => grid.sheet.format(area, { font: { underline } }));
    },
    save: () => page.save(),
    recalculate: () => void desk.act(() => desk.book.calculate("recalculate")),
    openList: () => {
      const { row, column } = selecting.active;
      const isFilter = grid.sheet.tableAt(row, column)?.headerArea?.top === row || grid.sheet.filter?.area.top === row;
      if (isFilter) showFilter(grid, row, column);
      else showChoices(grid, row, column);
    },
    menu: () => {
      const frame = grid.scroller.getBoundingClientRect();
      const box = grid.boxOf(selecting.area);
      menu({ x: frame.left + (box?.x ?? 0) + 20, y: frame.top + (box?.y ?? 0) + 20 });
    },
    fillDown: () => {
      const { area } = selecting;
      fill({ ...area, bottom: area.top }, area, "FillCopy");
    },
    fillRight: () => {
      const { area } = selecting;
      fill({ ...area, right: area.left }, area, "FillCopy");
    },
    nextSheet: (step) => nextSheet(grid, step),
    cancelCopy: () => clipboard.forget(),
  });

  listenToPointer(grid, selecting, editing, {
    fill: (source, destination) => fill(source, destination, "FillDefault"),
    openFilter: (row, column) => showFilter(grid, row, column),
    follow: (row, column) => followLink(grid, selecting, row, column),
    menu,
  });
  // From wherever the focus is; the browser would print its window.
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "p") return;
    event.preventDefault();
    if (!editing.edited) showPreview(desk);
  });
  cellNotes(grid, editing);
  desk.watch((happening) => {
    if (happening !== "opened") return;
    editing.cancel();
    clipboard.forget();
  });
  return {
    grid,
    selecting,
    editing,
    clipboard,
    suggestions,
    setCellMenu(entries) {
      addInEntries = entries;
    },
  };
}

/** A press on a link goes where it leads: within the workbook, or to a new window. False where there is none. */
function followLink(grid: Grid, selecting: Selecting, row: number, column: number): boolean {
  const link = grid.sheet.hyperlink(row, column);
  if (!link) return false;
  const { desk } = grid;
  selecting.go({ row, column });
  if (link.address !== undefined) window.open(link.address, "_blank", "noopener");
  const place =
    link.documentReference === undefined ? undefined : desk.book.placesOf(link.documentReference, grid.sheet)?.[0];
  if (place) {
    desk.act(() => desk.book.select(place.sheet, [place.area]));
    grid.reveal(place.area.top, place.area.left);
  }
  return true;
}

/**
 * Owns the grid on the screen: two canvases under a native scroll area, the tracks of rows and columns with freeze and
 * zoom, and one repaint per frame for however many changes. Cells come from the active sheet of the desk's workbook.
 */
import { cellArea, columnLimit, rowLimit, type Area } from "../../engine/area";
import type { Sheet } from "../../engine/model-sheet";
import { includes, isElsewhere, type Desk } from "../desk";
import { element } from "../dom";
import { CellsCanvas } from "./cells-canvas";
import { Looks } from "./look";
import { withMerges } from "./moves";
import { boxOf, paintOverlay, type OverlayColors, type OverlayView } from "./paint-overlay";
import { contextOf, fitToScreen } from "./screen-canvas";
import { sheetAxes, type SheetAxes } from "./sheet-axes";
import { frozenEnd, indexUnder, scrollToShow, type Cell, type Rect, type Track } from "./viewport";

/** What lies over the cells besides the selection; set by editing, clipboard and fill. */
export interface Overlay {
  filling: Area | undefined;
  copied: { readonly sheet: Sheet; readonly area: Area } | undefined;
  references: readonly { readonly sheet: Sheet; readonly area: Area; readonly color: string }[];
  /** Its own text is not painted under the box that it is edited in. */
  edited: { readonly sheet: Sheet; readonly row: number; readonly column: number } | undefined;
}

export class Grid {
  readonly element: HTMLElement;
  readonly scroller: HTMLElement;
  readonly overlay: Overlay = { filling: undefined, copied: undefined, references: [], edited: undefined };
  private readonly extent = element("div", { class: "grid-extent" });
  private readonly cells = new CellsCanvas();
  private readonly over = element("canvas", { attributes: { "aria-hidden": "true" } });
  private axes = new WeakMap<Sheet, SheetAxes>();
  private looks: Looks | undefined;
  private readonly scrolls = new WeakMap<Sheet, { x: number; y: number }>();
  private shownSheet: Sheet | undefined;
  private size = { width: 0, height: 0 };
  /** Of the scroll area, in whole pixels. Asking it anew after each change of its extent would lay the page out each time. */
  private scroll = { x: 0, y: 0 };
  private due: "nothing" | "overlay" | "all" = "nothing";
  private colors: OverlayColors;
  private readonly moved = new Set<() => void>();
  private used: Area | null | undefined;
  /** The sheet has changed since the last frame, and so perhaps its extent and all places on the screen. */
  private hasChanged = false;

  constructor(readonly desk: Desk) {
    this.scroller = element("div", { class: "grid-scroller", attributes: { tabindex: "-1" } }, this.extent);
    this.element = element("div", { class: "grid" }, this.cells.element, this.over, this.scroller);
    this.colors = this.readColors();
    this.scroller.addEventListener("scroll", () => this.onScroll());
    new ResizeObserver(() => this.onResize()).observe(this.scroller);
    desk.watch((happening) => {
      if (
        includes(
          happening,
          "sizesChanged",
          "sheetChanged",
          "formatChanged",
          "cellsEdited",
          "calculated",
          "filterChanged",
          "rowsInserted",
          "rowsDeleted",
          "columnsInserted",
          "columnsDeleted",
          "mergesChanged",
        )
      ) {
        this.axes = new WeakMap();
      }
      if (isElsewhere(happening, this.sheet)) return;
      if (happening === "opened" || happening.changes.some((change) => change.kind !== "selectionChanged"))
        this.refresh();
      else {
        this.repaint("overlay");
        this.tellMoved();
      }
      if (includes(happening, "sheetActivated", "sheetRemoved")) this.showSheet();
    });
  }

  get sheet(): Sheet {
    return this.desk.book.activeSheet;
  }

  get zoom(): number {
    return this.sheet.properties.zoom / 100;
  }

  /**
   * Called whenever cells may stand elsewhere on the screen: after scrolling, resizing, another selection or another
   * sheet at once, after changes of the sheet with the next frame. Places of a long sheet take long to find: not for
   * each of many changes.
   */
  onMove(listener: () => void): void {
    this.moved.add(listener);
  }

  rows(): Track {
    return this.track("rows");
  }

  columns(): Track {
    return this.track("columns");
  }

  /** The visible place of an area in the grid's own coordinates. */
  boxOf(area: Area): Rect | undefined {
    return boxOf({ rows: this.rows(), columns: this.columns() }, area);
  }

  cellAt(x: number, y: number): Cell {
    return { row: indexUnder(this.rows(), y), column: indexUnder(this.columns(), x) };
  }

  /** Scrolls as little as needed to show this cell whole. */
  reveal(row: number, column: number): void {
    const y = scrollToShow(this.rows(), row);
    const x = scrollToShow(this.columns(), column);
    this.growExtent(row, column);
    if (x !== this.scroll.x || y !== this.scroll.y) this.scrollTo(Math.ceil(x), Math.ceil(y));
  }

  scrollBy(x: number, y: number): void {
    this.scrollTo(this.scroll.x + x, this.scroll.y + y);
  }

  /** Forgets what was drawn and draws it anew at the next frame. */
  refresh(): void {
    this.looks = undefined;
    this.used = undefined;
    this.hasChanged = true;
    this.repaint("all");
  }

  repaint(what: "overlay" | "all"): void {
    const asked = this.due !== "nothing";
    if (this.due !== "all") this.due = what;
    if (!asked) requestAnimationFrame(() => this.paint());
  }

  followTheme(): void {
    this.colors = this.readColors();
    this.refresh();
  }

  /** How many rows fit below the frozen ones: the step of Page Up and Page Down. */
  pageRows(): number {
    const rows = this.rows();
    const first = indexUnder(rows, frozenEnd(rows) + 1);
    return Math.max(1, indexUnder(rows, rows.length - 2) - first);
  }

  private track(direction: "rows" | "columns"): Track {
    const { sheet } = this;
    const { frozenRows, frozenColumns, showHeadings } = sheet.properties;
    const axis = this.axesOf(sheet)[direction];
    const isRows = direction === "rows";
    const digits = String(this.lastRowNumber()).length;
    const rowHead = Math.max(34, 14 + digits * 8 * Math.min(1.2, this.zoom));
    return {
      axis,
      zoom: this.zoom,
      head: showHeadings ? Math.round(isRows ? Math.max(20, 22 * Math.min(1.3, this.zoom)) : rowHead) : 0,
      frozen: isRows ? frozenRows : frozenColumns,
      scroll: isRows ? this.scroll.y : this.scroll.x,
      length: isRows ? this.size.height : this.size.width,
    };
  }

  /** Asked for at every scroll step: looked up once until something changes. */
  private usedArea(): Area | null {
    if (this.used === undefined) this.used = this.sheet.usedArea();
    return this.used;
  }

  /** The last row that may be seen soon: the row heads are as wide as its number. */
  private lastRowNumber(): number {
    return Math.max(99, this.usedArea()?.bottom ?? 0, Math.round(this.scroll.y / 20) + 50);
  }

  private axesOf(sheet: Sheet): SheetAxes {
    let axes = this.axes.get(sheet);
    if (!axes) this.axes.set(sheet, (axes = sheetAxes(sheet)));
    return axes;
  }

  /** Excel's scroll bars reach as far as the used cells, or as far as somebody has gone; not over a million rows. */
  private growExtent(row: number, column: number): void {
    const { rows, columns } = this.axesOf(this.sheet);
    const used = this.usedArea();
    const { zoom } = this;
    const lastRow = Math.min(rowLimit, Math.max(row, used?.bottom ?? 0, 60) + 40);
    const lastColumn = Math.min(columnLimit, Math.max(column, used?.right ?? 0, 20) + 12);
    const height = Math.max(rows.offsetOf(lastRow) * zoom, this.scroll.y + this.size.height * 1.2);
    const width = Math.max(columns.offsetOf(lastColumn) * zoom, this.scroll.x + this.size.width * 1.2);
    const { style } = this.extent;
    const high = `${Math.ceil(Math.min(height, rows.offsetOf(rowLimit) * zoom) + this.rows().head)}px`;
    const wide = `${Math.ceil(Math.min(width, columns.offsetOf(columnLimit) * zoom) + this.columns().head)}px`;
    if (style.height !== high) style.height = high;
    if (style.width !== wide) style.width = wide;
  }

  private showSheet(): void {
    const { sheet } = this;
    if (this.shownSheet === sheet) return;
    if (this.shownSheet) {
      this.scrolls.set(this.shownSheet, this.scroll);
    }
    this.shownSheet = sheet;
    this.used = undefined;
    const scroll = this.scrolls.get(sheet) ?? { x: 0, y: 0 };
    this.scrollTo(0, 0);
    this.growExtent(indexUnder(this.rows(), scroll.y), 0);
    this.scrollTo(scroll.x, scroll.y);
    this.refresh();
    // Not with the next frame: until then a press would meet what lies over the cells of the sheet left.
    this.tellMoved();
  }

  private tellMoved(): void {
    for (const listener of this.moved) listener();
  }

  private scrollTo(x: number, y: number): void {
    this.scroller.scrollTo(x, y);
    this.readScroll();
  }

  private readScroll(): void {
    this.scroll = { x: Math.round(this.scroller.scrollLeft), y: Math.round(this.scroller.scrollTop) };
  }

  private onScroll(): void {
    this.readScroll();
    this.growExtent(0, 0);
    this.repaint("all");
    this.tellMoved();
  }

  private onResize(): void {
    const { clientWidth: width, clientHeight: height } = this.scroller;
    this.size = { width, height };
    this.shownSheet ??= this.sheet;
    this.cells.resize(width, height);
    fitToScreen(this.over, width, height);
    this.due = "all";
    this.growExtent(0, 0);
    this.paint();
    this.tellMoved();
  }

  private paint(): void {
    if (this.hasChanged) {
      this.hasChanged = false;
      this.growExtent(0, 0);
      this.tellMoved();
    }
    const what = this.due;
    this.due = "nothing";
    const { sheet, overlay } = this;
    const rows = this.rows();
    const columns = this.columns();
    if (what === "all") {
      if (this.looks?.sheet !== sheet || this.looks.zoom !== this.zoom) this.looks = new Looks(sheet, this.zoom);
      const hidden = overlay.edited?.sheet === sheet ? overlay.edited : undefined;
      this.cells.paint({ sheet, looks: this.looks, rows, columns, hidden });
    }
    const { row, column } = sheet.activeCell;
    const view: OverlayView = {
      rows,
      columns,
      showHeadings: sheet.properties.showHeadings,
      selection: sheet.selection.map((area) => withMerges(sheet, area)),
      active: sheet.mergeAt(row, column) ?? cellArea(row, column),
      filling: overlay.filling,
      copied: overlay.copied?.sheet === sheet ? overlay.copied.area : undefined,
      references: overlay.references.filter((reference) => reference.sheet === sheet),
      spill: sheet.spill(row, column)?.area,
      isEditing: overlay.edited !== undefined,
      undrawn: sheet.undrawn.map(({ kind, name, area }) => ({ area, label: this.desk.texts.undrawn[kind](name) })),
      colors: this.colors,
    };
    paintOverlay(contextOf(this.over), view);
  }

  private readColors(): OverlayColors {
    const style = getComputedStyle(document.documentElement);
    const read = (name: string): string => style.getPropertyValue(name).trim();
    return {
      head: read("--raised"),
      headText: read("--text"),
      headLine: read("--line"),
      headSelected: read("--pressed"),
      accent: document.documentElement.dataset["theme"] === "light" ? "#107C41" : read("--focus"),
    };
  }
}

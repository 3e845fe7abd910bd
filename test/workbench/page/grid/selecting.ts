/**
 * Owns the selection as a person makes it: one cell, an area from an anchor to a moving end, several areas with Ctrl.
 * The workbook keeps the result; only the moving end is remembered here.
 */
import { cellArea, columnLimit, hasCell, isSameArea, rowLimit, type Area } from "../../engine/area";
import type { Grid } from "./grid";
import { jump, nextWithin, step, withMerges, type Direction } from "./moves";
import type { Cell } from "./viewport";

export class Selecting {
  private end: Cell | undefined;
  /** Excel: after some Tabs, Enter goes to the next row of the column where they began. */
  private tabbedFrom: number | undefined;

  constructor(private readonly grid: Grid) {}

  get active(): Cell {
    return this.grid.sheet.activeCell;
  }

  get areas(): readonly Area[] {
    return this.grid.sheet.selection;
  }

  /** The area that commands work on: the last one that was selected. */
  get area(): Area {
    return this.areas.at(-1) ?? cellArea(this.active.row, this.active.column);
  }

  /** Whether more than one cell (or one merged area) is selected, so that Enter and Tab walk within. */
  get isWide(): boolean {
    const { row, column } = this.active;
    const one = this.grid.sheet.mergeAt(row, column) ?? cellArea(row, column);
    return this.areas.length > 1 || !isSameArea(this.area, one);
  }

  /** Selects one cell alone and shows it. */
  go(cell: Cell): void {
    this.end = undefined;
    this.tabbedFrom = undefined;
    const area = withMerges(this.grid.sheet, cellArea(cell.row, cell.column));
    this.set([area], { row: area.top, column: area.left });
    this.grid.reveal(cell.row, cell.column);
  }

  /** Selects from the active cell to this one (Shift). */
  extendTo(cell: Cell, show = true): void {
    this.end = cell;
    const area = withMerges(this.grid.sheet, spanned(this.active, cell));
    this.set([...this.areas.slice(0, -1), area], this.active);
    if (show) this.grid.reveal(cell.row, cell.column);
  }

  /** Begins one more area (Ctrl+click). */
  add(cell: Cell): void {
    this.end = undefined;
    const area = withMerges(this.grid.sheet, cellArea(cell.row, cell.column));
    this.set([...this.areas, area], { row: area.top, column: area.left });
  }

  selectRows(from: number, to: number, add: boolean): void {
    const area = { top: Math.min(from, to), bottom: Math.max(from, to), left: 0, right: columnLimit - 1 };
    this.set(add ? [...this.areas, area] : [area], { row: from, column: this.firstVisible("columns") });
  }

  selectColumns(from: number, to: number, add: boolean): void {
    const area = { left: Math.min(from, to), right: Math.max(from, to), top: 0, bottom: rowLimit - 1 };
    this.set(add ? [...this.areas, area] : [area], { row: this.firstVisible("rows"), column: from });
  }

  /** Excel's Ctrl+A: the block of filled cells around the active one; the whole sheet if that is selected already. */
  selectAll(): void {
    const { sheet } = this.grid;
    const used = sheet.usedArea(true);
    const { row, column } = this.active;
    const whole = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };
    const block = used && hasCell(used, row, column) ? used : whole;
    this.set([isSameArea(this.area, block) ? whole : block], this.active);
  }

  move(direction: Direction, options: { readonly extend: boolean; readonly jump: boolean }): void {
    const from = options.extend ? (this.end ?? this.active) : this.active;
    const axes = this.axes();
    const to = (options.jump ? jump : step)(this.grid.sheet, axes, from, direction);
    if (options.extend) this.extendTo(to);
    else this.go(to);
  }

  /** Moves by whole screens. */
  page(direction: 1 | -1, extend: boolean): void {
    const from = extend ? (this.end ?? this.active) : this.active;
    const { rows } = this.axes();
    const target = Math.max(0, Math.min(rowLimit - 1, from.row + direction * this.grid.pageRows()));
    const row = rows.visibleFrom(target, direction) ?? from.row;
    this.grid.scrollBy(0, direction * this.grid.pageRows() * rows.standard * this.grid.zoom);
    if (extend) this.extendTo({ row, column: from.column });
    else this.go({ row, column: from.column });
  }

  home(toStart: boolean, extend: boolean): void {
    const { frozenRows, frozenColumns } = this.grid.sheet.properties;
    const row = toStart ? frozenRows : (extend ? (this.end ?? this.active) : this.active).row;
    const cell = { row, column: toStart ? frozenColumns : 0 };
    if (extend) this.extendTo(cell);
    else this.go(cell);
  }

  /** Ctrl+End: the last used cell. */
  last(extend: boolean): void {
    const used = this.grid.sheet.usedArea();
    const cell = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
    if (extend) this.extendTo(cell);
    else this.go(cell);
  }

  /** Where Enter and Tab go: within a wide selection, else to the neighbour. */
  advance(by: "rows" | "columns", stepBy: 1 | -1): void {
    if (this.isWide) {
      const next = nextWithin(this.areas, this.active, by, stepBy);
      this.set(this.areas, next);
      this.grid.reveal(next.row, next.column);
      return;
    }
    const start = this.tabbedFrom;
    if (by === "rows") {
      const from = start ?? this.active.column;
      this.move(stepBy === 1 ? "right" : "left", { extend: false, jump: false });
      this.tabbedFrom = from;
      return;
    }
    this.move(stepBy === 1 ? "down" : "up", { extend: false, jump: false });
    if (start !== undefined && stepBy === 1) this.go({ row: this.active.row, column: start });
  }

  private set(areas: readonly Area[], active: Cell): void {
    const { sheet, desk } = this.grid;
    desk.act(() => desk.book.select(sheet, areas, active));
  }

  private axes(): { rows: ReturnType<Grid["rows"]>["axis"]; columns: ReturnType<Grid["columns"]>["axis"] } {
    return { rows: this.grid.rows().axis, columns: this.grid.columns().axis };
  }

  private firstVisible(direction: "rows" | "columns"): number {
    return this.axes()[direction].visibleFrom(0, 1) ?? 0;
  }
}

function spanned(a: Cell, b: Cell): Area {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}
